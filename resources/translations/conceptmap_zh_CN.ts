<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>conceptmap</name>
    <message numerus="yes">
        <source>%n attachment</source>
        <extracomment>for other counts: %n attachments; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <extracomment>for other counts: %n bytes; in page/file_page.py</extracomment>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte longer</source>
        <extracomment>for other counts: %n bytes longer; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>增加 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte shorter</source>
        <extracomment>for other counts: %n bytes shorter; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>减少 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas</source>
        <extracomment>for other counts: %n canvases; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n 个白板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>for other counts: %n changed; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n 项已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file without links</source>
        <extracomment>for other counts: %n notes and files without links; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n 个没有链接的笔记和文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group</source>
        <extracomment>for other counts: %n groups; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden note; click it to bring it back</source>
        <extracomment>for other counts: %n hidden notes; click one to bring it back; in ui/panels/hidden_notes.py</extracomment>
        <translation>
            <numerusform>%n 篇隐藏的笔记；单击即可恢复显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in small groups</source>
        <extracomment>for other counts: %n in small groups; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n 篇在小群组中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link</source>
        <extracomment>for other counts: %n links; in model/node_colouring.py, model/region_summary.py, model/review.py, model/vault_summary.py, ui/panels/paths.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link gone</source>
        <extracomment>for other counts: %n links gone; in model/comparison.py</extracomment>
        <translation>
            <numerusform>消失 %n 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link to it leads nowhere now.</source>
        <extracomment>for other counts: %n links to it lead nowhere now.; in model/gone_notes.py</extracomment>
        <translation>
            <numerusform>指向它的 %n 个链接现在无处可去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link with others</source>
        <extracomment>Between notes of a region and those of others.; for other counts: %n links with others; in model/region_summary.py</extracomment>
        <translation>
            <numerusform>%n 个对外链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link within</source>
        <extracomment>Between notes of one region.; for other counts: %n links within; in model/region_summary.py</extracomment>
        <translation>
            <numerusform>%n 个内部链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>for other counts: %n more; in model/change_rows.py, render/legend.py</extracomment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is not listed.</source>
        <extracomment>for other counts: %n more are not listed.; in ui/panels/problems.py</extracomment>
        <translation>
            <numerusform>另有 %n 项未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more link leads elsewhere</source>
        <extracomment>for other counts: %n more links lead elsewhere; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>另有 %n 个链接指向别处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour in common</source>
        <extracomment>for other counts: %n neighbours in common; in ui/panels/similar_rows.py</extracomment>
        <translation>
            <numerusform>%n 篇共同的相邻笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link</source>
        <extracomment>for other counts: %n new links; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n 个新链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note</source>
        <extracomment>for other counts: %n new notes; in model/comparison.py, ui/new_notes.py</extracomment>
        <translation>
            <numerusform>%n 篇新笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written yet</source>
        <extracomment>for other counts: %n not written yet; in model/region_summary.py, model/vault_summary.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n 篇尚未创建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <extracomment>for other counts: %n notes; in model/region_summary.py, model/vault_summary.py, searching/completion.py, ui/commands/node_menu.py, ui/panels/ask.py, ui/panels/search.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n 篇笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note gone</source>
        <extracomment>for other counts: %n notes gone; in model/comparison.py</extracomment>
        <translation>
            <numerusform>消失 %n 篇笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note has this tag.</source>
        <extracomment>for other counts: %n notes have this tag.; in page/builder.py</extracomment>
        <translation>
            <numerusform>%n 篇笔记带有此标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note hidden</source>
        <extracomment>for other counts: %n notes hidden; in ui/header.py</extracomment>
        <translation>
            <numerusform>已隐藏 %n 篇笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is named {name}: {paths}. Name one by its path.</source>
        <extracomment>for other counts: %n notes are named {name}: {paths}. Name one by its path.; in model/note_lookup.py</extracomment>
        <translation>
            <numerusform>有 %n 篇笔记名为 {name}：{paths}。请用路径指明其中一篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is selected: {names}.</source>
        <extracomment>for other counts: %n notes are selected: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>已选择 %n 篇笔记：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note without links</source>
        <extracomment>for other counts: %n notes without links; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n 篇没有链接的笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note, folded</source>
        <extracomment>for other counts: %n notes, folded; in ui/canvas/area_card.py</extracomment>
        <translation>
            <numerusform>%n 篇笔记，已折叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin</source>
        <extracomment>for other counts: %n pins; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n 个固定项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition</source>
        <extracomment>for other counts: %n propositions; in page/propositions.py</extracomment>
        <translation>
            <numerusform>%n 个命题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region</source>
        <extracomment>for other counts: %n regions; in model/vault_summary.py</extracomment>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>for other counts: %n renamed; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n 项已重命名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag</source>
        <extracomment>for other counts: %n tags; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing was dropped. Drop one folder of notes, or one note.</source>
        <extracomment>for other counts: %n things were dropped. Drop one folder of notes, or one note.; in ui/drops.py</extracomment>
        <translation>
            <numerusform>拖入了 %n 个项目。请只拖入一个笔记文件夹或一篇笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web image not loaded.</source>
        <extracomment>for other counts: %n web images not loaded.; in page/builder.py</extracomment>
        <translation>
            <numerusform>有 %n 张网络图片未加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Concept Map</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>关于 Concept Map(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>添加另一个仓库(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Centre selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>居中显示所选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>关闭仓库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Concept map</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>概念图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>删除组合(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>显示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Easier to see</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>更易看清(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>显示全图(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold region</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>折叠或展开区域(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to note or command…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>转到笔记或命令(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hide selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>隐藏所选笔记(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How it is read…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>读取方式(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Huge text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>特大文字(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>导入连接语(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>洞察(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Join shared names</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>连接同名笔记(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>键盘和鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>大号文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>局部地图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map of these</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>这些笔记的地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>小地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>标准文字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>固定或取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rearrange from scratch</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>从头重新排列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>重做{step}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>在文件管理器中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time-lapse</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>延时回放(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>撤销{step}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Very large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>超大文字(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s here</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>界面说明(&amp;W)</translation>
    </message>
    <message>
        <source>&apos;{character}&apos; does not belong here</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>“{character}”不应出现在这里</translation>
    </message>
    <message>
        <source>&apos;{view}&apos; already exists.</source>
        <extracomment>in model/saved_views.py, model/vault_sets.py, ui/panels/views.py</extracomment>
        <translation>“{view}”已存在。</translation>
    </message>
    <message>
        <source>A concept map with its linking phrases, for CmapTools.</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation>带连接语的概念图，供 CmapTools 使用。</translation>
    </message>
    <message>
        <source>A date…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>日期…</translation>
    </message>
    <message>
        <source>A folder of Markdown notes</source>
        <extracomment>in vault/dialects/dialect.py</extracomment>
        <translation>Markdown 笔记文件夹</translation>
    </message>
    <message>
        <source>A map of linked Markdown notes.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>一张由相互链接的 Markdown 笔记构成的地图。</translation>
    </message>
    <message>
        <source>A map of linked notes, drawn by Concept Map</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>由 Concept Map 绘制的链接笔记地图</translation>
    </message>
    <message>
        <source>A note takes the colour of the first group it matches.</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>笔记采用它所匹配的第一个分组的颜色。</translation>
    </message>
    <message>
        <source>A page of {width} x {height} points could not be started. Choose a smaller size.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>无法创建 {width} x {height} 点的页面。请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>A picture of this format ({suffix}) cannot be shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>此格式（{suffix}）的图片无法在这里显示。</translation>
    </message>
    <message>
        <source>A property</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, searching/query_parser.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>A set has at most {count} folders.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>一个组合最多有 {count} 个文件夹。</translation>
    </message>
    <message>
        <source>A set has two folders or more.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>一个组合至少有两个文件夹。</translation>
    </message>
    <message>
        <source>A set needs a name.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>组合需要一个名称。</translation>
    </message>
    <message>
        <source>A symbolic link that leaves the vault; it was not followed.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>指向仓库之外的符号链接；未跟随读取。</translation>
    </message>
    <message>
        <source>A symbolic link to a folder of the same vault, which is read there.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>指向同一仓库中某个文件夹的符号链接，该文件夹会在原处读取。</translation>
    </message>
    <message>
        <source>A symbolic link to something that does not exist.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>目标不存在的符号链接。</translation>
    </message>
    <message>
        <source>A tag, commit or snapshot…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>标签、提交或快照…</translation>
    </message>
    <message>
        <source>A view keeps the filter, groups, colours, pins and the part of the map you see. Click one to show it; right-click for more.</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>视图会保存筛选、分组、颜色、固定项以及您所看到的地图部分。单击即可显示；右键单击查看更多操作。</translation>
    </message>
    <message>
        <source>About Concept Map</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>关于 Concept Map</translation>
    </message>
    <message>
        <source>Add a folder of notes to the map</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>将笔记文件夹添加到地图</translation>
    </message>
    <message>
        <source>All regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An abbreviation</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>缩写</translation>
    </message>
    <message>
        <source>An image of {width} x {height} pixels is too large; the maximum is {most} each way. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation>{width} x {height} 像素的图像过大；每边最多 {most}。请选择较小的尺寸或比例。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>答案</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>压缩文件</translation>
    </message>
    <message numerus="yes">
        <source>Around %n note</source>
        <extracomment>for other counts: Around %n notes; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>%n 条笔记周围</numerusform>
        </translation>
    </message>
    <message>
        <source>Around {note}</source>
        <extracomment>in ui/shown_name.py</extracomment>
        <translation>“{note}”周围</translation>
    </message>
    <message>
        <source>Arrange all notes again; Undo brings the old arrangement back</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>重新排列所有笔记；撤销可恢复原来的排列</translation>
    </message>
    <message>
        <source>Arrange separately</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>单独排列</translation>
    </message>
    <message>
        <source>Arrange the notes that match on their own; the whole map is kept</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>单独排列匹配的笔记；整张地图保持不变</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>箭头</translation>
    </message>
    <message>
        <source>As from a.b to a in Dendron, and from a/b to a in Logseq</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>例如 Dendron 中从 a.b 到 a，Logseq 中从 a/b 到 a</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>in ui/panels/ask.py, ui/session/chosen_maps.py</extracomment>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask a question or type some words: the answer is a map of up to {count} notes and what connects them.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>输入问题或几个词；答案是一张最多 {count} 篇笔记的地图，并显示它们之间的联系。</translation>
    </message>
    <message>
        <source>Ask a question; the answer is a map</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>提出问题，答案是一张地图</translation>
    </message>
    <message>
        <source>Ask which notes matter, and which are missing links</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>询问哪些笔记重要、哪些缺少链接</translation>
    </message>
    <message>
        <source>Ask your notes a question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>向您的笔记提问</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>提问：{question}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>附件</translation>
    </message>
    <message>
        <source>Automatic ({dialect})</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>自动（{dialect}）</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>后退和前进</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>Back to the whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/local_map_bar.py</extracomment>
        <translation>返回整张地图</translation>
    </message>
    <message>
        <source>Back to {place}</source>
        <extracomment>in ui/breadcrumbs.py</extracomment>
        <translation>返回“{place}”</translation>
    </message>
    <message>
        <source>Backlinks</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>反向链接</translation>
    </message>
    <message>
        <source>Before: {sentences}</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation>之前：{sentences}</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Both linked with {notes}</source>
        <extracomment>Two notes that have links with the same others, which are listed.; in model/insights.py</extracomment>
        <translation>都与 {notes} 相链接</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>双向</translation>
    </message>
    <message>
        <source>Bridges between regions</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>区域之间的桥梁</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Bring all hidden notes back</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/hidden_notes.py</extracomment>
        <translation>恢复显示所有隐藏的笔记</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By kind, with phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>按类型，并显示连接语</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>in ui/dialogs/colour.py, ui/dialogs/moments.py, ui/dialogs/question.py, ui/notices.py, ui/panels/busy_row.py, ui/panels/changes.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cannot write to {folder}: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>in page/file_page.py, ui/canvas/hover_card.py</extracomment>
        <translation>白板</translation>
    </message>
    <message>
        <source>Canvases</source>
        <extracomment>in model/node_colouring.py, ui/panels/filter.py</extracomment>
        <translation>白板</translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>中心引力</translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>向心</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>变化(&amp;G)</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>in ui/dialogs/reading.py, ui/panels/name_choice.py</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>更改分组</translation>
    </message>
    <message>
        <source>Change how the map is drawn and arranged</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>更改地图的绘制和排列方式</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed last</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>上次以来的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Changes on disk could not be read: {reason}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>无法读取磁盘上的更改：{reason}</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose a copy of this vault</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>选择此仓库的副本</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose a folder of notes ({keys})</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>选择笔记文件夹（{keys}）</translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>选择时刻</translation>
    </message>
    <message>
        <source>Choose a moment to see what was added, removed and changed since.</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>选择一个时间点，查看此后新增、消失和更改的内容。</translation>
    </message>
    <message>
        <source>Choose a moment, or type a date as 2026-11-01, a tag or a commit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>选择时间点，或输入日期（如 2026-11-01）、标签或提交</translation>
    </message>
    <message>
        <source>Choose a tool on the left: Filter shows only some notes, Colours tells them apart.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>请在左侧选择工具：“筛选”只显示部分笔记，“颜色”说明笔记的含义。</translation>
    </message>
    <message>
        <source>Choose how large text is in the window and on the map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>选择窗口中文字的大小</translation>
    </message>
    <message>
        <source>Choose how this vault is read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>选择此仓库的读取方式</translation>
    </message>
    <message>
        <source>Choose light or dark colours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>选择浅色或深色外观</translation>
    </message>
    <message>
        <source>Choose the colour of this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>选择此分组的颜色</translation>
    </message>
    <message>
        <source>Choose what the colours and sizes of notes mean</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>选择笔记的颜色和大小所代表的含义</translation>
    </message>
    <message>
        <source>Choose which program&apos;s rules the vault&apos;s names and links are read by</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>选择按照哪个程序的规则读取仓库中的名称和链接</translation>
    </message>
    <message>
        <source>Choosing the names</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>正在选择名称</translation>
    </message>
    <message>
        <source>Clean start</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>纯净启动</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a path</comment>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the path</source>
        <extracomment>in ui/header.py, ui/session/path_steps.py</extracomment>
        <translation>清除路径</translation>
    </message>
    <message>
        <source>Clear the path (Esc)</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>清除路径（Esc）</translation>
    </message>
    <message>
        <source>Clear the path, then the selection; leave the local map, then full screen</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>依次清除路径、取消选择、退出局部地图、退出全屏</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Click a note on the map to read it here.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>单击地图上的笔记，即可在这里阅读。</translation>
    </message>
    <message>
        <source>Click a note or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>单击笔记或其名称</translation>
    </message>
    <message>
        <source>Click a note to read it. Scroll to zoom, drag to move the map.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>单击笔记即可阅读。滚动可缩放，拖动可移动地图。</translation>
    </message>
    <message>
        <source>Click a region or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>单击区域或其名称</translation>
    </message>
    <message>
        <source>Click a thick line between regions</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>单击区域之间的连线束</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>in ui/dialogs/help.py, ui/preview/find_bar.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>CmapTools</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation>CmapTools</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Colour notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>笔记着色</translation>
    </message>
    <message>
        <source>Colour notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation>笔记着色依据</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>分组的颜色</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>in ui/commands/changes.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the map with</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>将地图与此时比较</translation>
    </message>
    <message>
        <source>Compared with {folder}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>与 {folder} 比较</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>正在比较名称</translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>正在比较相邻笔记</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>正在比较文本</translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly while {vault} was open.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Concept Map 在打开“{vault}”时意外关闭。</translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Concept Map 意外关闭。</translation>
    </message>
    <message>
        <source>Concept Map is getting ready, just this once. Names and regions follow in a moment.</source>
        <extracomment>in ui/first_start.py</extracomment>
        <translation>Concept Map 正在做首次准备，仅此一次。名称和区域稍后显示。</translation>
    </message>
    <message>
        <source>Concept Map is made with these packages, each under its own licence.</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>Concept Map 使用了以下软件包，它们各有自己的许可证。</translation>
    </message>
    <message>
        <source>Concept map</source>
        <extracomment>in ui/navigation.py, ui/panels/display.py</extracomment>
        <translation>概念图</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>in ui/panels/changes.py, ui/panels/insights.py, ui/preview/menus.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy address on the map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>复制地图上的地址</translation>
    </message>
    <message>
        <source>Copy an image of what is shown of the map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>将当前显示的地图复制为图像</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>复制路径</translation>
    </message>
    <message numerus="yes">
        <source>Copy wikilink</source>
        <extracomment>for other counts: Copy wikilinks; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>复制 wiki 链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>角落</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data has no picture to preview.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>数据没有可预览的图像。</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date created</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Date modified</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Date, from</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Date, to</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dead ends</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>死胡同</translation>
    </message>
    <message>
        <source>Default size</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>默认大小</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/changes.py, ui/panels/views.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>删除此仓库的所有快照</translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault?</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>删除此仓库的所有快照？</translation>
    </message>
    <message>
        <source>Delete the set {set} with its views? Its folders and notes stay as they are.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>删除组合 {set} 及其视图？其中的文件夹和笔记保持不变。</translation>
    </message>
    <message>
        <source>Delete the view &apos;{view}&apos;?</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>删除视图“{view}”？</translation>
    </message>
    <message>
        <source>Dendron workspace</source>
        <extracomment>in vault/dialects/dendron.py</extracomment>
        <translation>Dendron 工作区</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>深度</translation>
    </message>
    <message>
        <source>Depth {n}</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation>深度 {n}</translation>
    </message>
    <message>
        <source>Desired length of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>期望的链接长度</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>in page/html.py</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>淡化</translation>
    </message>
    <message>
        <source>Dim or hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>淡化或隐藏</translation>
    </message>
    <message>
        <source>Dim or hide notes that the filter leaves out</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>淡化或隐藏被筛选排除的笔记</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Double-click a region&apos;s name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>双击区域的名称</translation>
    </message>
    <message>
        <source>Double-click to open the file</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>双击以打开文件</translation>
    </message>
    <message>
        <source>Drag a note, Ctrl+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>拖动笔记，Ctrl+方向键</translation>
    </message>
    <message>
        <source>Drag the map, Shift+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>拖动地图，Shift+方向键</translation>
    </message>
    <message>
        <source>Draw a dotted line where a note relates two others that have no link</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>当一篇笔记提到另外两篇未链接的笔记之间的关系时，绘制点线</translation>
    </message>
    <message>
        <source>Draw dashed lines from the selected note to similar notes that it has no link with</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>从所选笔记向与它相似但未链接的笔记绘制虚线</translation>
    </message>
    <message>
        <source>Draw lines between notes of one name in two vaults</source>
        <extracomment>in ui/commands/menus/vault.py, ui/panels/display.py</extracomment>
        <translation>在两个仓库的同名笔记之间画线</translation>
    </message>
    <message>
        <source>Draw the notes of all folded regions again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>重新绘制所有已折叠区域中的笔记</translation>
    </message>
    <message>
        <source>Drawing the image</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/png.py, exporting/formats/svg.py, ui/commands/exporting.py</extracomment>
        <translation>正在绘制图像</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <extracomment>in model/opening.py</extracomment>
        <translation>正在绘制地图</translation>
    </message>
    <message>
        <source>Drop a folder of notes here</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>将笔记文件夹拖到这里</translation>
    </message>
    <message>
        <source>Drop to map {folder}</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>松开即可为 {folder} 绘制地图</translation>
    </message>
    <message>
        <source>E&amp;xpand neighbours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>扩展到相邻笔记(&amp;X)</translation>
    </message>
    <message>
        <source>Each dot is a note, each line a link. Notes that are linked closely lie in one region, which has a colour and a name. Scroll to zoom, drag to move, click a note or a name.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>每个圆点是一篇笔记，每条线是一个链接。链接紧密的笔记位于同一区域，每个区域有自己的颜色和名称。滚动可缩放，拖动可移动，单击可选择笔记或名称。</translation>
    </message>
    <message>
        <source>Each vault of the set is read as on a map of its own.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>组合中的每个仓库都按其单独打开时的方式读取。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation>别处</translation>
    </message>
    <message>
        <source>Embedded too deeply to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>嵌入层级过深，无法在这里显示。</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>End the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>以所选笔记作为路径终点</translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Enter、双击</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc or F11 brings the panels back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>按 Esc 或 F11 可恢复显示面板。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Expand neighbours</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>扩展到相邻笔记</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>in ui/commands/exporting.py, ui/dialogs/export.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export &amp;phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>导出连接语(&amp;P)…</translation>
    </message>
    <message>
        <source>Export all views to a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>将所有视图导出为 JSON 文件</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>导出连接语</translation>
    </message>
    <message>
        <source>Export views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>F3、Shift+F3</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>F6、Shift+F6</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>in page/file_page.py, ui/panels/problems.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>in ui/dialogs/moments.py, ui/panels/filter.py</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Filter by this tag</source>
        <extracomment>in page/builder.py, page/inline_parser.py</extracomment>
        <translation>按此标签筛选</translation>
    </message>
    <message>
        <source>Filter links</source>
        <extracomment>in ui/session/view_state.py</extracomment>
        <translation>筛选链接</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>筛选答案</translation>
    </message>
    <message>
        <source>Filter to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>筛选到此区域</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>筛选 · {count}</translation>
    </message>
    <message>
        <source>Filter: words, tag:idea, -path:archive …</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>筛选：词语、tag:idea、-path:archive …</translation>
    </message>
    <message>
        <source>Filter: {query} · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>筛选：{query} · {count}</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a note or run a command</source>
        <extracomment>in ui/commands/gestures.py, ui/commands/menus/go.py, ui/commands/palette.py</extracomment>
        <translation>查找笔记或运行命令</translation>
    </message>
    <message>
        <source>Find a note or run a command ({keys}, or just type)</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>查找笔记或运行命令（{keys}，或直接输入）</translation>
    </message>
    <message>
        <source>Find in &amp;note…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>在笔记中查找(&amp;N)…</translation>
    </message>
    <message>
        <source>Find in all note&amp;s…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>在所有笔记中查找(&amp;S)…</translation>
    </message>
    <message>
        <source>Find in the note</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>在笔记中查找</translation>
    </message>
    <message>
        <source>Find in this note</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>在此笔记中查找</translation>
    </message>
    <message>
        <source>Find notes by their names and texts</source>
        <extracomment>in ui/commands/menus/go.py, ui/panels/search.py</extracomment>
        <translation>按名称和正文查找笔记</translation>
    </message>
    <message>
        <source>Find words in the note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>在当前显示的笔记中查找词语</translation>
    </message>
    <message>
        <source>Finding shortest paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>正在查找最短路径</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation>正在划分区域</translation>
    </message>
    <message>
        <source>Finds notes by their names and texts. {keys} goes to a note or a command.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>按名称和正文查找笔记。{keys} 可转到笔记或命令。</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>查找…</translation>
    </message>
    <message>
        <source>First alias</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>首个别名</translation>
    </message>
    <message>
        <source>First heading</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>首个标题</translation>
    </message>
    <message>
        <source>First tag</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>首个标签</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>缩放至所选(&amp;S)</translation>
    </message>
    <message>
        <source>Fit map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>显示全图</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>显示整张地图</translation>
    </message>
    <message>
        <source>Foam workspace</source>
        <extracomment>in vault/dialects/foam.py</extracomment>
        <translation>Foam 工作区</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Fold it into one dot; double-click that to unfold it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>折叠为一个节点；双击该节点可展开</translation>
    </message>
    <message>
        <source>Fold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>折叠区域</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>in model/insights.py, model/node_colouring.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow links from the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>跟随从该笔记发出的链接</translation>
    </message>
    <message>
        <source>Follow links to the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>跟随指向该笔记的链接</translation>
    </message>
    <message>
        <source>For Gephi, with positions, colours and sizes.</source>
        <extracomment>in exporting/formats/gexf.py</extracomment>
        <translation>用于 Gephi，包含位置、颜色和大小。</translation>
    </message>
    <message>
        <source>For Obsidian: notes as cards where they lie. Put it into the vault&apos;s top folder.</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>用于 Obsidian：笔记以卡片形式保留在原位置。请放入仓库的顶层文件夹。</translation>
    </message>
    <message>
        <source>For laying the map over other things</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>便于将地图叠加在其他内容之上</translation>
    </message>
    <message>
        <source>For yEd, Gephi, networkx and others.</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation>用于 yEd、Gephi、networkx 等程序。</translation>
    </message>
    <message>
        <source>Forces</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>作用力</translation>
    </message>
    <message>
        <source>Forget the set of vaults; its folders stay as they are</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>移除仓库组合的记录；其文件夹保持不变</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>前进</translation>
    </message>
    <message>
        <source>Frame from {site} (not loaded)</source>
        <extracomment>in page/html_elements.py</extracomment>
        <translation>来自 {site} 的框架（未加载）</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>星期五</translation>
    </message>
    <message>
        <source>From this day on</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>从这一天起</translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>从 {earlier} 到 {later}</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>全屏(&amp;C)</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>GB</translation>
    </message>
    <message>
        <source>GEXF</source>
        <extracomment>in exporting/formats/gexf.py</extracomment>
        <translation>GEXF</translation>
    </message>
    <message>
        <source>Give the notes that match a query a colour</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>为匹配查询的笔记指定颜色</translation>
    </message>
    <message>
        <source>Give the set of vaults on the map another name</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>为地图上的仓库组合另取名称</translation>
    </message>
    <message>
        <source>Go back to the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>返回开始页</translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>返回之前选择的内容</translation>
    </message>
    <message>
        <source>Go forward again after going back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>后退之后再次前进</translation>
    </message>
    <message>
        <source>Go to the next note in that direction</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>转到该方向上的下一篇笔记</translation>
    </message>
    <message>
        <source>Go to the next or the previous control, except on the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>转到下一个或上一个控件（地图上除外）</translation>
    </message>
    <message>
        <source>Go to the next or the previous match in the note</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>转到笔记中的下一个或上一个匹配项</translation>
    </message>
    <message>
        <source>Go to the next or the previous part of the window</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>转到窗口的下一个或上一个部分</translation>
    </message>
    <message>
        <source>Go to…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Gone later</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>之后消失</translation>
    </message>
    <message>
        <source>GraphML</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>in ui/dialogs/guide.py</extracomment>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>图像高度</translation>
    </message>
    <message>
        <source>Hidden notes</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation>隐藏的笔记</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message numerus="yes">
        <source>Hide note</source>
        <extracomment>for other counts: Hide %n notes; in ui/session/chosen_maps.py</extracomment>
        <translation>
            <numerusform>隐藏笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>隐藏没有链接的笔记</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation>隐藏名称</translation>
    </message>
    <message>
        <source>Hide the selected notes until they are brought back (Filter lists them)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>隐藏所选笔记，直到恢复显示（在“筛选”中列出）</translation>
    </message>
    <message numerus="yes">
        <source>Hide this note</source>
        <extracomment>for other counts: Hide these notes; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>隐藏所选笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <extracomment>in ui/dock_title.py</extracomment>
        <translation>隐藏{panel}</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>How fast time is played</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>时间播放的快慢</translation>
    </message>
    <message>
        <source>How large names are; dots and links grow with them</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>名称的大小；节点和链接随之放大</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many pixels the file has for each pixel of the picture: 2 is sharper</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>文件的每个像素放大为几个像素：2 更清晰</translation>
    </message>
    <message>
        <source>How notes are named on the map and in lists; links keep file names</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>笔记在地图和列表中的名称；链接仍使用文件名</translation>
    </message>
    <message>
        <source>How this vault is read</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>此仓库的读取方式</translation>
    </message>
    <message>
        <source>Hue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>色相</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Image copied ({width} × {height} pixels)</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>图像已复制（{width} × {height} 像素）</translation>
    </message>
    <message>
        <source>Import &amp;Obsidian graph settings</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>导入 Obsidian 关系图谱设置(&amp;O)</translation>
    </message>
    <message>
        <source>Import Obsidian graph settings</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>导入 Obsidian 关系图谱设置</translation>
    </message>
    <message>
        <source>Import Obsidian settings</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>导入 Obsidian 设置</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>导入连接语</translation>
    </message>
    <message>
        <source>Import phrases that were exported elsewhere</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>导入在别处导出的连接语</translation>
    </message>
    <message>
        <source>Import views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>Import views from a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>从 JSON 文件导入视图</translation>
    </message>
    <message>
        <source>Importance (PageRank)</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>重要性（PageRank）</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n phrase</source>
        <extracomment>for other counts: Imported %n phrases; in ui/commands/link_menu.py</extracomment>
        <translation>
            <numerusform>已导入 %n 条连接语</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>入链</translation>
    </message>
    <message>
        <source>In a panel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>在面板中</translation>
    </message>
    <message>
        <source>In common</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>共有</translation>
    </message>
    <message numerus="yes">
        <source>In common: %n note</source>
        <extracomment>for other counts: In common: %n notes; in ui/panels/common_notes.py</extracomment>
        <translation>
            <numerusform>共同关联：%n 篇笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>入链</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Inter, the font: {licence}</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>Inter 字体：{licence}</translation>
    </message>
    <message>
        <source>It is a graph that Logseq keeps in a database; let Logseq write its Markdown mirror, and open the graph again.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>这是 Logseq 保存在数据库中的图谱；请让 Logseq 写出其 Markdown 镜像，然后重新打开图谱。</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>JSON Canvas</translation>
    </message>
    <message>
        <source>JSON graph</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation>JSON 图</translation>
    </message>
    <message>
        <source>Join shared names</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/display.py</extracomment>
        <translation>连接同名笔记</translation>
    </message>
    <message>
        <source>Joining the links</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation>正在连接链接</translation>
    </message>
    <message>
        <source>Joins {regions}</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>连接：{regions}</translation>
    </message>
    <message>
        <source>Jump instead of gliding, without fading</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>直接跳转而不平滑移动，也不使用淡入淡出</translation>
    </message>
    <message>
        <source>KB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>KB</translation>
    </message>
    <message>
        <source>Keep a daily snapshot</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>每天保留一份快照</translation>
    </message>
    <message>
        <source>Keep the selected note in the middle</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>让所选笔记保持在中心</translation>
    </message>
    <message>
        <source>Keep the selected notes where they are, or let them move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>让所选笔记保持在原处，或允许其再次移动</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Key notes</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>关键笔记</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>in ui/dialogs/shortcuts.py</extracomment>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>较大文字(&amp;R)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>横向</translation>
    </message>
    <message>
        <source>Landscape or portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>横向或纵向</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>上周</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>去年</translation>
    </message>
    <message>
        <source>Lay a few notes out in layers, as boxes, or by forces again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>将少量笔记排成分层的方框，或恢复按作用力排列</translation>
    </message>
    <message>
        <source>Lay another folder of notes beside this one, as an island of its own</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>将另一个笔记文件夹作为独立的岛放在旁边</translation>
    </message>
    <message>
        <source>Lay up to 60 notes out in layers, as boxes with what links say between them</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>将最多 60 篇笔记排成分层的方框，并在其间标出链接的含义</translation>
    </message>
    <message>
        <source>Laying out the cards</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>正在排列卡片</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>in exporting/prepare.py, model/opening.py</extracomment>
        <translation>正在排列地图</translation>
    </message>
    <message>
        <source>Learn what you can do here, task by task, with pictures</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>阅读分任务的图文说明，了解可以做什么</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Leave out what .gitignore lists</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>忽略 .gitignore 所列的内容</translation>
    </message>
    <message>
        <source>Leave out what is read from sentences, and keep properties and labels</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>不显示从句子中读取的内容，只保留属性和标注</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Leave the tour; Help → Take the tour brings it back</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>结束导览；可通过“帮助 → 开始导览”重新打开</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>图例</translation>
    </message>
    <message>
        <source>Let all pinned notes move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>允许所有固定的笔记再次移动</translation>
    </message>
    <message>
        <source>Let what is selected stand out</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>突出显示所选内容</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lines to similar notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>与相似笔记的连线</translation>
    </message>
    <message>
        <source>Link distance</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>链接距离</translation>
    </message>
    <message>
        <source>Link each note to the level above in its name</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>将每篇笔记链接到其名称中的上一级</translation>
    </message>
    <message>
        <source>Link strength</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>链接强度</translation>
    </message>
    <message>
        <source>Link width</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>链接粗细</translation>
    </message>
    <message>
        <source>Linked from</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation>链接自</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>in layout/forces/links.py, ui/local_map_bar.py, ui/panels/filter.py, ui/panels/link_display.py, ui/panels/links.py</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Links gone</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>消失的链接</translation>
    </message>
    <message>
        <source>Links like {address} are not opened.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>不会打开 {address} 这类链接。</translation>
    </message>
    <message>
        <source>Links of the selected note</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>所选笔记的链接</translation>
    </message>
    <message>
        <source>Links stated by other notes</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>由其他笔记说明的链接</translation>
    </message>
    <message>
        <source>Links that stayed</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>未变的链接</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation>链接到</translation>
    </message>
    <message>
        <source>Links to {sent}, linked from {received}</source>
        <extracomment>in ui/canvas/accessible_map.py</extracomment>
        <translation>发出 {sent} 个链接，收到 {received} 个链接</translation>
    </message>
    <message>
        <source>Links with</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>与其链接</translation>
    </message>
    <message>
        <source>Load &amp;web images</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>加载网络图片(&amp;W)</translation>
    </message>
    <message>
        <source>Load images for this vault</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>为此仓库加载图片</translation>
    </message>
    <message>
        <source>Load the images on the web that notes of this vault show</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>加载此仓库的笔记所引用的网络图片</translation>
    </message>
    <message>
        <source>Local map</source>
        <extracomment>in ui/commands/menus/view.py, ui/commands/node_menu.py, ui/local_map_bar.py, ui/session/local_map_keeper.py</extracomment>
        <translation>局部地图</translation>
    </message>
    <message>
        <source>Logseq graph</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Logseq 图谱</translation>
    </message>
    <message>
        <source>Looking for an answer…</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>正在寻找答案…</translation>
    </message>
    <message>
        <source>Looking for paths…</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>正在寻找路径…</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made with {libraries} and others; set in {font}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>使用 {libraries} 等制作；字体为 {font}。</translation>
    </message>
    <message>
        <source>Make text, lines and borders stand out more</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>让文字、线条和边框更加醒目</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>地图</translation>
    </message>
    <message numerus="yes">
        <source>Map of %n note</source>
        <extracomment>for other counts: Map of %n notes; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>%n 篇笔记的地图</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of chosen notes</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>选定笔记的地图</translation>
    </message>
    <message>
        <source>Map of notes</source>
        <extracomment>in ui/canvas/accessibility.py, ui/canvas/accessible_map.py, ui/canvas/view.py</extracomment>
        <translation>笔记地图</translation>
    </message>
    <message>
        <source>Map of these</source>
        <extracomment>in ui/commands/node_menu.py, ui/panels/insights.py, ui/panels/search.py</extracomment>
        <translation>这些笔记的地图</translation>
    </message>
    <message>
        <source>Markdown notes joined by [[wikilinks]]: from Obsidian, Foam, Logseq or any folder.
Your notes are read, never changed.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>由 [[wikilinks]] 连接的 Markdown 笔记：来自 Obsidian、Foam、Logseq 或任意文件夹。
您的笔记只会被读取，绝不会被更改。</translation>
    </message>
    <message>
        <source>Minimap</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation>小地图</translation>
    </message>
    <message>
        <source>Missing &apos;(&apos;</source>
        <extracomment>in searching/property_operator.py, searching/query_parser.py</extracomment>
        <translation>缺少“(”</translation>
    </message>
    <message>
        <source>Missing &apos;)&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>缺少“)”</translation>
    </message>
    <message>
        <source>Missing &apos;]&apos;</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>缺少“]”</translation>
    </message>
    <message>
        <source>Missing closing &apos;&quot;&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>缺少结尾的“&quot;”</translation>
    </message>
    <message>
        <source>Missing closing &apos;/&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>缺少结尾的“/”</translation>
    </message>
    <message>
        <source>Missing property name</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>缺少属性名称</translation>
    </message>
    <message>
        <source>Missing tag after &apos;{operator}&apos;</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation>“{operator}”后缺少标签</translation>
    </message>
    <message>
        <source>Missing text after &apos;{operator}&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>“{operator}”后缺少文本</translation>
    </message>
    <message>
        <source>Missing value to compare with</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>缺少用于比较的值</translation>
    </message>
    <message>
        <source>Missing word after &apos;-&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>“-”后缺少词语</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Moment of the time-lapse</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>延时回放的时间点</translation>
    </message>
    <message>
        <source>Moments of this vault</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>此仓库的时刻</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>星期一</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Most central</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>中心性最高</translation>
    </message>
    <message>
        <source>Most linked</source>
        <extracomment>in model/insights.py, ui/preview/summary_page.py</extracomment>
        <translation>链接最多</translation>
    </message>
    <message>
        <source>Most wanted (not written yet)</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>最需要的笔记（尚未创建）</translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>鼠标按键 4 和 5</translation>
    </message>
    <message numerus="yes">
        <source>Move a note</source>
        <extracomment>for other counts: Move %n notes; in ui/session/positions.py</extracomment>
        <translation>
            <numerusform>移动笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and pin it; its neighbours follow</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>移动并固定；相邻笔记随之移动</translation>
    </message>
    <message>
        <source>Move notes without links beside similar ones, and pin them</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>将没有链接的笔记移到与其相似的笔记旁边并固定</translation>
    </message>
    <message>
        <source>Move the focus back to the previous part</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>将键盘焦点移到上一个部分</translation>
    </message>
    <message>
        <source>Move the focus to the tools, the panel, the map and the preview in turn</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>将键盘焦点依次移到工具、面板、地图或预览</translation>
    </message>
    <message>
        <source>Move the selected note to the middle</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>将所选笔记移到中心</translation>
    </message>
    <message>
        <source>Move the selected note to the middle (Space)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>将所选笔记移到中心（空格键）</translation>
    </message>
    <message>
        <source>Move the view</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>移动画面</translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>横向移动画面</translation>
    </message>
    <message>
        <source>Move this group up</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>上移此分组</translation>
    </message>
    <message>
        <source>My last visit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>我上次打开时</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>in model/insights.py, ui/commands/vault_sets.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>页面的名称</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>in model/insights.py, ui/dialogs/export.py, ui/panels/display.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names of notes</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>笔记的名称</translation>
    </message>
    <message>
        <source>Names without a note yet, by how many notes link to them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>尚无笔记的名称，按链接到它们的笔记数量排列。</translation>
    </message>
    <message>
        <source>Neighbour links</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>相邻笔记间的链接</translation>
    </message>
    <message>
        <source>Neighbours, at least</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>相邻笔记，至少</translation>
    </message>
    <message>
        <source>Neighbours, at most</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>相邻笔记，至多</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>New group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>New links</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>新链接</translation>
    </message>
    <message>
        <source>New names that no note has yet</source>
        <extracomment>in model/review.py</extracomment>
        <translation>新出现但尚无笔记的名称</translation>
    </message>
    <message>
        <source>New note: {note}</source>
        <extracomment>in ui/new_notes.py</extracomment>
        <translation>新笔记：{note}</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>上次以来新增</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>窗口的下一部分(&amp;W)</translation>
    </message>
    <message>
        <source>Next path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>下一条路径</translation>
    </message>
    <message>
        <source>No app could open {file}.</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/link_follower.py</extracomment>
        <translation>没有应用可以打开 {file}。</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>No map is open.</source>
        <extracomment>in ui/canvas/view.py</extracomment>
        <translation>没有打开的地图。</translation>
    </message>
    <message>
        <source>No note had this name, and no link leads to it any more.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>没有笔记用过这个名称，也不再有链接指向它。</translation>
    </message>
    <message>
        <source>No note has a property</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>没有笔记带有属性</translation>
    </message>
    <message>
        <source>No note has any of these words: {question}</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>没有笔记包含这些词语：{question}</translation>
    </message>
    <message>
        <source>No note has the property {property}. Notes can be called by {choices} or a property that they have.</source>
        <extracomment>in model/chosen_names.py</extracomment>
        <translation>没有笔记带有属性 {property}。笔记可按 {choices} 或其拥有的某个属性来命名。</translation>
    </message>
    <message>
        <source>No note is named {name}.</source>
        <extracomment>in model/lint.py</extracomment>
        <translation>没有名为 {name} 的笔记。</translation>
    </message>
    <message>
        <source>No note or command matches</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>没有匹配的笔记或命令</translation>
    </message>
    <message>
        <source>No note without links is similar to one with links.</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>没有任何无链接的笔记与有链接的笔记相似。</translation>
    </message>
    <message>
        <source>No path connects these notes on the map as shown.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>在当前显示的地图上，没有路径连接这些笔记。</translation>
    </message>
    <message>
        <source>No problems: every file could be read.</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>没有问题：所有文件均可读取。</translation>
    </message>
    <message>
        <source>No recent folders</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>没有最近打开的文件夹</translation>
    </message>
    <message>
        <source>No set of vaults is open</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>没有打开仓库组合</translation>
    </message>
    <message>
        <source>No sets of vaults</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>没有仓库组合</translation>
    </message>
    <message>
        <source>No sets of vaults are kept.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>没有保存的仓库组合。</translation>
    </message>
    <message>
        <source>No views are saved for this vault.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>此仓库没有已保存的视图。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>None of these folders can be read: {folders}.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation>这些文件夹都无法读取：{folders}。</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation>不是有效的正则表达式：{error}</translation>
    </message>
    <message>
        <source>Not enough memory for an image of {width} x {height} pixels. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation>内存不足，无法生成 {width} x {height} 像素的图像。请选择较小的尺寸或比例。</translation>
    </message>
    <message>
        <source>Not enough memory for this.</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation>内存不足，无法完成此操作。</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>in ui/canvas/hover_card.py, ui/panels/link_lists.py</extracomment>
        <translation>尚未创建</translation>
    </message>
    <message numerus="yes">
        <source>Not written yet. Linked from %n note:</source>
        <extracomment>for other counts: Not written yet. Linked from %n notes:; in page/builder.py</extracomment>
        <translation>
            <numerusform>尚未创建。有 %n 篇笔记链接到它：</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note size</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>笔记大小</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes and commands found</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>找到的笔记和命令</translation>
    </message>
    <message>
        <source>Notes found</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>找到的笔记</translation>
    </message>
    <message>
        <source>Notes have no colours or sizes by {measure}. There are: {choices}.</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>笔记没有按 {measure} 设定的颜色或大小。可选项有：{choices}。</translation>
    </message>
    <message>
        <source>Notes that answer the question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>回答该问题的笔记</translation>
    </message>
    <message>
        <source>Notes that are linked to, but link nowhere themselves.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>被其他笔记链接，但自身不链接到任何笔记。</translation>
    </message>
    <message>
        <source>Notes that join regions, by the share of all shortest paths that lead through them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>连接各区域的笔记，按经过它们的最短路径所占的比例排列。</translation>
    </message>
    <message numerus="yes">
        <source>Notes up to %n link away</source>
        <extracomment>for other counts: Notes up to %n links away; in ui/depth_choice.py</extracomment>
        <translation>
            <numerusform>最多 %n 条链接之外的笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes with most changed links</source>
        <extracomment>in model/review.py</extracomment>
        <translation>链接变化最多的笔记</translation>
    </message>
    <message>
        <source>Notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>没有链接的笔记</translation>
    </message>
    <message>
        <source>Notes without links that have some now</source>
        <extracomment>in model/review.py</extracomment>
        <translation>原来没有链接、现在有链接的笔记</translation>
    </message>
    <message>
        <source>Notes without links to or from other notes.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>与其他笔记之间没有任何链接的笔记。</translation>
    </message>
    <message>
        <source>Notes, and names without a note yet, that may mean the same thing.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>名称可能含义相同的笔记（包括尚无笔记的名称）。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>in model/compared_styles.py, model/comparison.py</extracomment>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Nothing earlier is known of {names}, which is shown as it is now.</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>{names} 没有更早的记录，按现在的样子显示。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Nothing has changed since last time.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>上次以来没有变化。</translation>
    </message>
    <message>
        <source>Nothing in the vault is changed. It is read again with these rules.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>仓库中的内容不会更改，只是按这些规则重新读取。</translation>
    </message>
    <message>
        <source>Nothing is known of this vault for {words}. What is known of it begins on {date}.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>没有此仓库在 {words} 的记录。已有的记录从 {date} 开始。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>无匹配内容</translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>没有与“{query}”匹配的内容</translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation>没有与“{query}”匹配的内容，因此无可导出。</translation>
    </message>
    <message>
        <source>Nothing matches the filter, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation>没有与筛选匹配的内容，因此无可导出。</translation>
    </message>
    <message>
        <source>Nothing on this part of the map matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>地图的这一部分没有与“{query}”匹配的内容</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>in ui/panels/moment_box.py, ui/panels/time_slider.py</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now click the note where the path should end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>现在单击路径要到达的笔记。</translation>
    </message>
    <message>
        <source>Number of links</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, ui/panels/filter.py</extracomment>
        <translation>链接数</translation>
    </message>
    <message>
        <source>Number of words</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>字数</translation>
    </message>
    <message>
        <source>OR needs something on both sides</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>OR 两侧都需要有内容</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>宾语</translation>
    </message>
    <message>
        <source>Obsidian base</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Obsidian 数据库（Base）</translation>
    </message>
    <message>
        <source>Obsidian did not open. Is it installed?</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Obsidian 未能打开。是否已安装？</translation>
    </message>
    <message>
        <source>Obsidian graph settings imported</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>已导入 Obsidian 关系图谱设置</translation>
    </message>
    <message>
        <source>Obsidian has no graph settings in {folder}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation>{folder} 中没有 Obsidian 关系图谱设置。</translation>
    </message>
    <message>
        <source>Obsidian vault</source>
        <extracomment>in vault/dialects/obsidian.py</extracomment>
        <translation>Obsidian 仓库</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>在地图上</translation>
    </message>
    <message>
        <source>On this canvas:</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>此白板上：</translation>
    </message>
    <message>
        <source>One file for any browser: pan, zoom and search it, even offline.</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation>单个文件，可在任何浏览器中平移、缩放和搜索，无需联网获取内容。</translation>
    </message>
    <message>
        <source>One letter apart</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>相差一个字母</translation>
    </message>
    <message>
        <source>One moment back</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>上一个时刻</translation>
    </message>
    <message>
        <source>One moment on</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>下一个时刻</translation>
    </message>
    <message>
        <source>One page with shapes and text, for printing.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>由图形和文字构成的单页，适合打印。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n note</source>
        <extracomment>for other counts: All %n notes; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>全部 %n 篇笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Only notes linked with at least this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>只显示与至少这么多篇笔记有链接的笔记</translation>
    </message>
    <message>
        <source>Only notes linked with at most this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>只显示与至多这么多篇笔记有链接的笔记</translation>
    </message>
    <message>
        <source>Only the first {n} ignore filters are used.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>只使用前 {n} 条忽略规则。</translation>
    </message>
    <message>
        <source>Only the first {read} MB of {size} MB were read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>只读取了 {size} MB 中的前 {read} MB。</translation>
    </message>
    <message>
        <source>Only the first {read} characters of the text on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>只读取了白板文本的前 {read} 个字符。</translation>
    </message>
    <message>
        <source>Only the first {read} of {cards} cards on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>只读取了白板上 {cards} 张卡片中的前 {read} 张。</translation>
    </message>
    <message>
        <source>Only what notes say outright</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>仅限笔记明确说明的内容</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>in page/file_page.py, ui/dialogs/open_link.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;note…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>打开笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <extracomment>in ui/commands/menus/file.py, ui/vault_opening.py</extracomment>
        <translation>打开笔记文件夹</translation>
    </message>
    <message>
        <source>Open a folder that holds {suffix} files.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>打开包含 {suffix} 文件的文件夹。</translation>
    </message>
    <message>
        <source>Open a note</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>打开笔记</translation>
    </message>
    <message>
        <source>Open a note&apos;s folder with the note selected</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>打开笔记所在的文件夹，并选择该笔记</translation>
    </message>
    <message>
        <source>Open a small vault about large language models</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>打开一个关于大语言模型的小型仓库</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open in Obsidian</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>在 Obsidian 中打开</translation>
    </message>
    <message>
        <source>Open in default app</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>用默认应用打开</translation>
    </message>
    <message>
        <source>Open it in its own application</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>用其对应的应用程序打开</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open se&amp;t</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>打开组合(&amp;T)</translation>
    </message>
    <message>
        <source>Open that vault</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>打开该仓库</translation>
    </message>
    <message>
        <source>Open the file that records what went wrong</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>打开记录错误信息的文件</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Open the small vault that comes with Concept Map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>打开 Concept Map 自带的小型仓库</translation>
    </message>
    <message>
        <source>Open the vault&apos;s folder</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>打开仓库所在的文件夹</translation>
    </message>
    <message>
        <source>Open this link in another application?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>用其他应用程序打开此链接？</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>打开 {folder}</translation>
    </message>
    <message>
        <source>Opening {folder}</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>正在打开 {folder}</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Orphans</source>
        <extracomment>in model/insights.py, ui/panels/filter.py</extracomment>
        <translation>孤立笔记</translation>
    </message>
    <message>
        <source>Other notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>其他笔记</translation>
    </message>
    <message>
        <source>Other notes:</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>其他笔记：</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>in model/node_colouring.py, render/node_styles.py</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>出链</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>出链</translation>
    </message>
    <message>
        <source>Outgoing links</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>出链</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>大纲</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF page</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>PNG image</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>Pages in Org mode are not read, only those in Markdown.</source>
        <extracomment>for other counts: %n pages in Org mode are not read, only those in Markdown.; in vault/dialects/logseq.py</extracomment>
        <translation>
            <numerusform>不读取 Org 模式的页面，只读取 Markdown 页面。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs of notes that perhaps should be linked: both are linked with the same notes, or say the same words.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>也许应当链接的成对笔记：它们与相同的笔记相链接，或含有相同的词语。</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>面板</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>路径(&amp;H)</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>in ui/panels/paths.py, ui/session/path_steps.py</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path from here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>从这里开始的路径</translation>
    </message>
    <message>
        <source>Path to here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>到这里的路径</translation>
    </message>
    <message>
        <source>Path to…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>路径通往…</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>连接语</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Pins of a view</source>
        <extracomment>in ui/session/positions.py</extracomment>
        <translation>视图的固定项</translation>
    </message>
    <message>
        <source>Pixels, for slides, documents and the web.</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation>像素图像，适用于幻灯片、文档和网页。</translation>
    </message>
    <message>
        <source>Place &amp;orphans by text</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>按文本放置孤立笔记(&amp;O)</translation>
    </message>
    <message>
        <source>Place orphans</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>放置孤立笔记</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n note</source>
        <extracomment>for other counts: Placed %n notes; in ui/commands/menus/layout.py</extracomment>
        <translation>
            <numerusform>已放置 %n 篇笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>in ui/canvas/timelapse.py, ui/panels/time_slider.py</extracomment>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>窗口的上一部分(&amp;V)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>in ui/dialogs/export_preview.py, ui/preview/panel.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>上一条路径</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>问题(&amp;B)</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems in the vault</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>仓库中的问题</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>in page/table_writers.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Property of the colour</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>颜色所依据的属性</translation>
    </message>
    <message>
        <source>Property of the size</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>大小所依据的属性</translation>
    </message>
    <message>
        <source>Property title</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>属性 title</translation>
    </message>
    <message>
        <source>Property {name}</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>属性 {name}</translation>
    </message>
    <message>
        <source>Propositions</source>
        <extracomment>in exporting/formats/tsv.py, model/insights.py</extracomment>
        <translation>命题</translation>
    </message>
    <message>
        <source>Pull of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>链接的拉力</translation>
    </message>
    <message>
        <source>Pull towards the centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>朝向中心的拉力</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>in ui/panels/query_field.py</extracomment>
        <translation>查询</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Re&amp;name set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>重命名组合(&amp;N)…</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read all notes again</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>重新读取所有笔记</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Read as a folder of Markdown notes.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>按 Markdown 笔记文件夹读取。</translation>
    </message>
    <message>
        <source>Read as you chose: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>按您的选择读取：{dialect}。</translation>
    </message>
    <message>
        <source>Read the selected note</source>
        <extracomment>in ui/commands/gestures.py, ui/preview/panel.py</extracomment>
        <translation>阅读所选笔记</translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>读者</translation>
    </message>
    <message>
        <source>Reading dates…</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>正在读取日期…</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <extracomment>in model/insights.py, ui/panels/ask.py, ui/panels/search.py</extracomment>
        <translation>正在读取笔记</translation>
    </message>
    <message>
        <source>Reading the first lines of notes</source>
        <extracomment>in exporting/page_data.py</extracomment>
        <translation>正在读取笔记的开头几行</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation>正在读取历史记录</translation>
    </message>
    <message>
        <source>Reading the history: {done} of {total}</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>正在读取历史：{done} / {total}</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <extracomment>in model/vault_reading.py, ui/session/search_index.py</extracomment>
        <translation>正在读取笔记</translation>
    </message>
    <message>
        <source>Reading the sentences of links</source>
        <extracomment>in exporting/graph_records.py</extracomment>
        <translation>正在读取链接所在的句子</translation>
    </message>
    <message>
        <source>Reading what links say</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>正在读取链接的含义</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation>重新排列</translation>
    </message>
    <message>
        <source>Rearrange from scratch</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>从头重新排列</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Recently read</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>最近阅读</translation>
    </message>
    <message>
        <source>Recognised as a {dialect}, and read by the rules of that program.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>识别为 {dialect}，并按该程序的规则读取。</translation>
    </message>
    <message>
        <source>Recognised by {file}: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>根据 {file} 识别：{dialect}。</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>红色</translation>
    </message>
    <message>
        <source>Redo the last change that was undone</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>重做上一次撤销的更改</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Region: {region}</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>区域：{region}</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>in layout/forces/regions.py, ui/preview/summary_page.py</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Regions in it</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>其中的区域</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the map</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>从地图移除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from this list; the folder itself is kept</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>从此列表中移除；文件夹本身会保留</translation>
    </message>
    <message>
        <source>Remove group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>移除分组</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>移除此分组</translation>
    </message>
    <message>
        <source>Rename region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/undo.py</extracomment>
        <translation>重命名区域</translation>
    </message>
    <message>
        <source>Rename region…</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>重命名区域…</translation>
    </message>
    <message>
        <source>Rename set</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>重命名组合</translation>
    </message>
    <message>
        <source>Rename view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Reorder groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>调整分组顺序</translation>
    </message>
    <message>
        <source>Repel</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>排斥力</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>in ui/commands/exporting.py, ui/panels/views.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Repulsion</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>排斥</translation>
    </message>
    <message>
        <source>Repulsion between notes</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>笔记之间的排斥力</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>重置显示</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Restore phrases</source>
        <extracomment>in ui/session/relations.py</extracomment>
        <translation>恢复连接语</translation>
    </message>
    <message>
        <source>Restore what the note says</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>恢复笔记中的原意</translation>
    </message>
    <message>
        <source>Right-click, menu key, Shift+F10</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>右键单击、菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>Said in</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>出处</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>与系统相同(&amp;S)</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>in exporting/page_data.py, render/name_joins.py</extracomment>
        <translation>同名</translation>
    </message>
    <message>
        <source>Same name in another vault</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>另一个仓库中的同名笔记</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>保存并退出</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>另存为页面…</translation>
    </message>
    <message>
        <source>Save the map as an image, a web page or data</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>将地图保存为图像、网页或数据</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save what changed as a page</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation>将变化保存为页面</translation>
    </message>
    <message>
        <source>Save what you see under a name</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>将您所看到的内容命名保存</translation>
    </message>
    <message>
        <source>Save what you see, and come back to it</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>保存您所看到的内容，以便日后返回</translation>
    </message>
    <message>
        <source>Saved to {files}</source>
        <extracomment>in ui/commands/exporting.py, ui/commands/reviews.py</extracomment>
        <translation>已保存到 {files}</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Saved views: {names}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>已保存的视图：{names}。</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>比例</translation>
    </message>
    <message>
        <source>Scale, {percent}</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation>比例，{percent}</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>See how two notes are connected, and what they have in common</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>查看两篇笔记如何相连，以及它们的共同之处</translation>
    </message>
    <message>
        <source>See what changed since an earlier moment</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>查看自某个时间点以来的变化</translation>
    </message>
    <message>
        <source>See what links to a note, and what it links to</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>查看哪些笔记链接到某篇笔记，以及它链接到哪些笔记</translation>
    </message>
    <message>
        <source>See which files could not be read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>查看哪些文件无法读取</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select a note first. Its neighbours are then shown too.</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>请先选择一篇笔记，然后也会显示它的相邻笔记。</translation>
    </message>
    <message>
        <source>Select a note on the map, then make it the start or the end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>在地图上选择一篇笔记，然后将其设为起点或终点。</translation>
    </message>
    <message>
        <source>Select a note to see its links.</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>选择一篇笔记以查看其链接。</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/menus.py</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select and read it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>选择并阅读</translation>
    </message>
    <message>
        <source>Select both notes</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>选择这两篇笔记</translation>
    </message>
    <message>
        <source>Select every note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>选择当前显示的每篇笔记</translation>
    </message>
    <message numerus="yes">
        <source>Select its %n note</source>
        <extracomment>The notes of a region.; for other counts: Select its %n notes; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>选择其中的 %n 篇笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Select its notes; double-click its area to zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>选择该区域的笔记；双击区域底色可放大</translation>
    </message>
    <message>
        <source>Select several notes, or all within a box</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>选择多篇笔记，或框选范围内的全部笔记</translation>
    </message>
    <message numerus="yes">
        <source>Select the %n note</source>
        <extracomment>for other counts: Select all %n; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>选择全部 %n 篇笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the next or the previous neighbour</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>选择下一篇或上一篇相邻笔记</translation>
    </message>
    <message>
        <source>Select the notes whose links it stands for</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>选择它所代表的链接两端的笔记</translation>
    </message>
    <message>
        <source>Selection and path</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>所选内容和路径</translation>
    </message>
    <message>
        <source>Set phrase</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>设置连接语</translation>
    </message>
    <message>
        <source>Set phrase…</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>设置连接语…</translation>
    </message>
    <message>
        <source>Sets: {names}.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>组合：{names}。</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>in layout/forces/shape.py</extracomment>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shapes and text that stay sharp and can be edited, with the fonts inside.</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>可编辑且始终清晰的图形和文字，内嵌字体。</translation>
    </message>
    <message>
        <source>Shift+click, Shift+drag</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Shift+单击、Shift+拖动</translation>
    </message>
    <message>
        <source>Shorter, but by way of {note}, which many notes share.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>较短，但经由许多笔记共有的“{note}”。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>in ui/commands/changes.py, ui/commands/exporting.py, ui/dialogs/export.py, ui/new_notes.py, ui/panels/filter.py, ui/panels/views.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;path between notes</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>显示笔记之间的路径(&amp;P)</translation>
    </message>
    <message>
        <source>Show &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>显示“{view}”</translation>
    </message>
    <message>
        <source>Show a map of the notes that answer the question (Enter)</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>显示回答该问题的笔记的地图（Enter）</translation>
    </message>
    <message>
        <source>Show all again</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation>全部恢复显示</translation>
    </message>
    <message>
        <source>Show all regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>显示所有区域</translation>
    </message>
    <message>
        <source>Show canvases, linked to the notes on them</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>显示白板，并链接到其上的笔记</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>in ui/header.py, ui/panels/filter.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show hidden notes a&amp;gain</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>恢复显示隐藏的笔记(&amp;G)</translation>
    </message>
    <message>
        <source>Show how two notes connect; select both, or one after the other</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>显示两篇笔记如何相连；同时选择两篇，或先后选择</translation>
    </message>
    <message>
        <source>Show images, PDFs and other files</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>显示图片、PDF 和其他文件</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Show links</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>显示链接</translation>
    </message>
    <message>
        <source>Show links between the neighbours</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>显示相邻笔记之间的链接</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>in ui/dialogs/crash.py, ui/dialogs/failure.py</extracomment>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show more or fewer names</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>显示更多或更少名称</translation>
    </message>
    <message numerus="yes">
        <source>Show note again</source>
        <extracomment>for other counts: Show %n notes again; in ui/session/chosen_maps.py</extracomment>
        <translation>
            <numerusform>恢复显示笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes that are linked to but not written yet</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>显示尚无对应笔记的链接</translation>
    </message>
    <message>
        <source>Show notes that have no links to other shown notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>显示与其他已显示笔记没有链接的笔记</translation>
    </message>
    <message>
        <source>Show only some of the notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>只显示部分笔记</translation>
    </message>
    <message>
        <source>Show only the map, on the whole screen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>全屏只显示地图</translation>
    </message>
    <message>
        <source>Show only the notes found and the shortest paths between them</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>只显示找到的笔记及其间最短的联系</translation>
    </message>
    <message>
        <source>Show only the notes of the selected answers, or of all, and the paths between them</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>只显示所选答案（或全部答案）中的笔记及其联系</translation>
    </message>
    <message>
        <source>Show only the selected notes and the shortest paths between them</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>只显示所选笔记及其间最短的联系</translation>
    </message>
    <message>
        <source>Show only what is around the selected notes, or the whole map again</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>只显示所选笔记周围的内容，或重新显示整张地图</translation>
    </message>
    <message>
        <source>Show or hide {panel}</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>显示或隐藏{panel}</translation>
    </message>
    <message>
        <source>Show path between notes</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>显示笔记之间的路径</translation>
    </message>
    <message>
        <source>Show tags on the map, linked to their notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>在地图上显示标签，并链接到带有这些标签的笔记</translation>
    </message>
    <message>
        <source>Show the direction of links, where there is room</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>在空间足够时显示链接方向</translation>
    </message>
    <message>
        <source>Show the menu of a note, a region or the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>显示笔记、区域或地图的菜单</translation>
    </message>
    <message>
        <source>Show the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Show the names of the tools on the left, or only their icons</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>显示左侧工具的名称，或仅显示图标</translation>
    </message>
    <message>
        <source>Show the neighbours of the selected notes as well, on a local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>在局部地图中同时显示所选笔记的相邻笔记</translation>
    </message>
    <message>
        <source>Show the region of the selected note as one dot, or all its notes again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>将所选笔记所在的区域绘制为一个节点，或重新显示其全部笔记</translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>显示整张地图（Home）</translation>
    </message>
    <message>
        <source>Show the whole map again</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>重新显示整张地图</translation>
    </message>
    <message>
        <source>Show the whole map in a corner while zoomed in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>放大时在角落显示整张地图</translation>
    </message>
    <message>
        <source>Show what changed on the map</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>在地图上显示变化</translation>
    </message>
    <message>
        <source>Show what each tool and panel is for</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>显示各个工具和面板的用途</translation>
    </message>
    <message>
        <source>Show what links say: in colours, in words, or in both</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>以颜色、文字或两者显示链接的含义</translation>
    </message>
    <message>
        <source>Show what the keys and the mouse do</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>显示按键和鼠标的作用</translation>
    </message>
    <message>
        <source>Showing &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>正在显示“{view}”</translation>
    </message>
    <message>
        <source>Sideways wheel or swipe, Shift+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>横向滚轮或轻扫、Shift+滚轮</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>相似</translation>
    </message>
    <message>
        <source>Similar, not linked</source>
        <extracomment>in ui/panels/similar_rows.py</extracomment>
        <translation>相似但未链接</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>自 {date} 以来</translation>
    </message>
    <message>
        <source>Since {moment}: {changes}</source>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>自{moment}以来：{changes}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Size notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>笔记大小</translation>
    </message>
    <message>
        <source>Size notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation>笔记大小依据</translation>
    </message>
    <message>
        <source>Size of names</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>名称大小</translation>
    </message>
    <message>
        <source>Size of notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>笔记大小</translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>大小：{what}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshots: {n} KB</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>快照：{n} KB</translation>
    </message>
    <message>
        <source>Some bytes are not valid {encoding}, first near line {line}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>部分字节不是有效的 {encoding}，首次出现在第 {line} 行附近。</translation>
    </message>
    <message>
        <source>Some formulas are shown as they are written: there are too many.</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>公式过多，部分公式按原文显示。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>出现问题。</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation>出现问题：{error}</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>音频</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Start and end are the same note.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>起点和终点是同一篇笔记。</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>正常启动</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>在此开始</translation>
    </message>
    <message>
        <source>Start the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>以所选笔记作为路径起点</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>路径的步骤</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>停止，并保持一切不变</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>停止计算</translation>
    </message>
    <message>
        <source>Stop looking for an answer</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>停止寻找答案</translation>
    </message>
    <message>
        <source>Stop reading the history</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>停止读取历史记录</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. Choose a question to start again.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>已停止。选择一个问题可重新开始。</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>主语</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>建议的链接</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>in ui/panels/suggestion_list.py</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>in ui/panels/filter.py, ui/preview/summary_page.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>青色</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text above the map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>地图上方的文字</translation>
    </message>
    <message>
        <source>Text as large as the &amp;system&apos;s</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>文字大小与系统相同(&amp;S)</translation>
    </message>
    <message>
        <source>That is not a file. Drop a folder of notes, or a note.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>这不是文件。请拖入笔记文件夹或笔记。</translation>
    </message>
    <message>
        <source>That is not on this computer. Drop a folder of notes that is.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>它不在这台电脑上。请拖入这台电脑上的笔记文件夹。</translation>
    </message>
    <message>
        <source>The canvas could not be read: {error}.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>无法读取白板：{error}。</translation>
    </message>
    <message>
        <source>The canvas could not be read: {reason}.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>无法读取白板：{reason}。</translation>
    </message>
    <message>
        <source>The chosen notes alone</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation>仅所选笔记</translation>
    </message>
    <message>
        <source>The colour as web pages write it, such as #3D7EAA</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>网页所用的颜色写法，例如 #3D7EAA</translation>
    </message>
    <message>
        <source>The colours of the image</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>图像的配色</translation>
    </message>
    <message>
        <source>The column on the left opens one panel at a time; F6 goes there and back.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>左侧的栏每次打开一个面板；按 F6 可在其间来回切换。</translation>
    </message>
    <message>
        <source>The current view</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>当前画面</translation>
    </message>
    <message>
        <source>The expression /{source}/ takes too long. Make it simpler.</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation>表达式 /{source}/ 耗时过长。请简化。</translation>
    </message>
    <message>
        <source>The file could not be reached: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>无法访问文件：{reason}。</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>The file is in iCloud and not on this computer. Download it in Finder to read it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>文件在 iCloud 中，不在这台电脑上。请在“访达”中下载后再读取。</translation>
    </message>
    <message>
        <source>The file looks binary, not like text; it was not read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>文件似乎是二进制文件而非文本，因此未读取。</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their aliases.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>这里的文件以代码命名，因此笔记按别名显示。</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their first headings.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>这里的文件以代码命名，因此笔记按首个标题显示。</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their titles.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>这里的文件以代码命名，因此笔记按 title 属性显示。</translation>
    </message>
    <message>
        <source>The filter /{filter}/ takes too long and was left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>忽略规则 /{filter}/ 耗时过长，未采用。</translation>
    </message>
    <message>
        <source>The filter or a group could not be applied: {problem}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>无法应用筛选或某个分组：{problem}</translation>
    </message>
    <message>
        <source>The filter {filter} is not a regular expression: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>忽略规则 {filter} 不是有效的正则表达式：{error}。</translation>
    </message>
    <message>
        <source>The filters take too long and were left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>忽略规则耗时过长，未采用。</translation>
    </message>
    <message>
        <source>The folder could not be read: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>无法读取文件夹：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The rest of the set is shown.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation>无法读取文件夹 {folder}。显示组合的其余部分。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>无法读取文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} is missing. The map stays as it was, and is updated again once the folder is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>文件夹 {folder} 不见了。地图保持原样，文件夹恢复后会继续更新。</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>文件的格式</translation>
    </message>
    <message>
        <source>The git repository in {folder} could not be read: {reason}.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>无法读取 {folder} 中的 git 版本库：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>The git repository was cloned in part: it lacks %n note of that moment. Fetch it with git first.</source>
        <extracomment>for other counts: The git repository was cloned in part: it lacks %n notes of that moment. Fetch them with git first.; in vault/vault_at_commit.py</extracomment>
        <translation>
            <numerusform>此 git 仓库只克隆了一部分：缺少该时刻的 %n 个笔记。请先用 git 获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph&apos;s settings could not be read: {reason}.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>无法读取图谱的设置：{reason}。</translation>
    </message>
    <message>
        <source>The local map</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>局部地图</translation>
    </message>
    <message>
        <source>The log is at {file}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>日志位于 {file}。</translation>
    </message>
    <message>
        <source>The map can now show each region separately. Your arrangement stays until you rearrange it.</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation>地图现在可以将各个区域分开显示。在您要求之前，会保留您的排列。</translation>
    </message>
    <message>
        <source>The maximum is {pixels} each way.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>每边最多 {pixels}。</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>显示的时刻</translation>
    </message>
    <message>
        <source>The name is not valid Unicode; it is shown with � in it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>名称不是有效的 Unicode；显示时含有 �。</translation>
    </message>
    <message>
        <source>The names of notes, their links and the headings above those, no texts; kept outside the vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>笔记的名称、链接及其上方的标题，不含正文；保存在仓库之外</translation>
    </message>
    <message>
        <source>The next path is shorter, by way of {note}.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>下一条路径更短，经由“{note}”。</translation>
    </message>
    <message>
        <source>The note could not be read: {reason}.</source>
        <extracomment>in page/builder.py, page/resolver.py</extracomment>
        <translation>无法读取笔记：{reason}。</translation>
    </message>
    <message>
        <source>The note has no part named {part}.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>笔记中没有名为 {part} 的部分。</translation>
    </message>
    <message>
        <source>The notes that most others link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>被最多其他笔记链接的笔记。</translation>
    </message>
    <message>
        <source>The other words on it are not shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>其中的其他文字不在这里显示。</translation>
    </message>
    <message>
        <source>The patterns of what to leave out take too long and are not used.</source>
        <extracomment>in vault/gitignore.py</extracomment>
        <translation>忽略模式耗时过长，未使用。</translation>
    </message>
    <message>
        <source>The program whose rules names and links are read by</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>按照哪个程序的规则读取名称和链接</translation>
    </message>
    <message>
        <source>The properties are longer than {size} KB and were not read.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>属性超过 {size} KB，未读取。</translation>
    </message>
    <message>
        <source>The properties are nested too deeply.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>属性嵌套过深。</translation>
    </message>
    <message>
        <source>The properties are not a list of names and values.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>属性不是名称与值的列表。</translation>
    </message>
    <message>
        <source>The properties are not valid YAML at line {line}: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>第 {line} 行的属性不是有效的 YAML：{reason}。</translation>
    </message>
    <message>
        <source>The properties are not valid YAML: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>属性不是有效的 YAML：{reason}。</translation>
    </message>
    <message>
        <source>The properties could not be read: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>无法读取属性：{reason}。</translation>
    </message>
    <message>
        <source>The region “{region}” no longer exists.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation>区域“{region}”已不存在。</translation>
    </message>
    <message>
        <source>The rest of this note is not shown here: it is too long.</source>
        <extracomment>in page/context.py</extracomment>
        <translation>笔记过长，其余部分不在这里显示。</translation>
    </message>
    <message>
        <source>The same words</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>相同的词语</translation>
    </message>
    <message>
        <source>The scale; click for 100%</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation>比例；单击恢复为 100%</translation>
    </message>
    <message>
        <source>The selected note</source>
        <extracomment>in ui/preview/page_view.py</extracomment>
        <translation>所选笔记</translation>
    </message>
    <message>
        <source>The selection ({n})</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>所选内容（{n}）</translation>
    </message>
    <message>
        <source>The size of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>图像的尺寸</translation>
    </message>
    <message>
        <source>The size of the letters of a name</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>名称文字的大小</translation>
    </message>
    <message>
        <source>The system cannot watch this folder</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation>系统无法监视此文件夹</translation>
    </message>
    <message>
        <source>The vault {vault} has not been opened here yet. Open its folder once; from then on this address leads to it.</source>
        <extracomment>in ui/app_addresses.py</extracomment>
        <translation>仓库“{vault}”尚未在此打开过。请先打开一次它的文件夹，之后即可通过此地址打开。</translation>
    </message>
    <message>
        <source>The vault&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>无法读取仓库的设置：{error}。</translation>
    </message>
    <message>
        <source>The vault&apos;s settings exclude it from the map.</source>
        <extracomment>in page/excluded.py</extracomment>
        <translation>仓库的设置将其排除在地图之外。</translation>
    </message>
    <message>
        <source>The version, and what Concept Map is made with</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>版本信息，以及 Concept Map 所使用的组件</translation>
    </message>
    <message>
        <source>The whole graph as data, for programs such as networkx.</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation>完整的图，供程序使用；networkx 可以读取。</translation>
    </message>
    <message>
        <source>The whole map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>整张地图</translation>
    </message>
    <message>
        <source>The whole map. Click or drag to go there</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation>整张地图。单击或拖动可移到该处</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The workspace&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/dialects/dendron.py, vault/dialects/foam.py</extracomment>
        <translation>无法读取工作区的设置：{error}。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are no notes in {folders}.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>{folders} 中没有笔记。</translation>
    </message>
    <message>
        <source>There are no {format} notes in {folder}. {advice}</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>{folder} 中没有 {format} 笔记。{advice}</translation>
    </message>
    <message>
        <source>There are too many properties; the rest is left out.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>属性过多，其余已忽略。</translation>
    </message>
    <message>
        <source>There is no earlier snapshot of this vault. One is kept for each day on which it is open.</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py</extracomment>
        <translation>没有此仓库以前的记录。打开仓库的每一天都会保留一份快照。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>文件夹 {folder} 不存在。请先创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>文件夹 {folder} 不存在。它是否已被移动或重命名？</translation>
    </message>
    <message>
        <source>There is no note named {name} on the map.</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation>地图上没有名为 {name} 的笔记。</translation>
    </message>
    <message>
        <source>There is no note named {name} on the map. Did you mean {others}?</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation>地图上没有名为 {name} 的笔记。您是否想找 {others}？</translation>
    </message>
    <message>
        <source>There is no question named {name}. There are: {names}.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>没有名为 {name} 的问题。现有：{names}。</translation>
    </message>
    <message>
        <source>There is no set named {name}. {hint}</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>没有名为 {name} 的组合。{hint}</translation>
    </message>
    <message>
        <source>There is no view named {name}. {hint}</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>没有名为 {name} 的视图。{hint}</translation>
    </message>
    <message>
        <source>These notes are not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation>这些笔记不在此局部地图上</translation>
    </message>
    <message>
        <source>This address cannot be opened: {address}. One looks like {example}.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation>无法打开此地址：{address}。地址示例：{example}。</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation>此地址过长。</translation>
    </message>
    <message>
        <source>This file is a program. Run it?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>此文件是程序。要运行吗？</translation>
    </message>
    <message>
        <source>This folder is a part of the vault {vault}, where its links may lead.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>此文件夹是仓库“{vault}”的一部分，其链接可能指向该仓库。</translation>
    </message>
    <message>
        <source>This folder is on a network drive ({system})</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation>此文件夹位于网络驱动器上（{system}）</translation>
    </message>
    <message>
        <source>This is a clean start. Open a vault when you are ready.</source>
        <extracomment>in ui/app.py</extracomment>
        <translation>这是纯净启动。准备好后即可打开仓库。</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>这不正确</translation>
    </message>
    <message>
        <source>This note embeds itself.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>此笔记嵌入了自身。</translation>
    </message>
    <message>
        <source>This note has no headings</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>此笔记没有标题</translation>
    </message>
    <message>
        <source>This note is gone. It is in the folder {folder}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>此笔记已不存在。它在文件夹 {folder} 中。</translation>
    </message>
    <message>
        <source>This note is gone. It was there on {date}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>此笔记已不存在。它在 {date} 时还在。</translation>
    </message>
    <message>
        <source>This set of vaults is no longer there, or damaged.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>此仓库组合已不存在或已损坏。</translation>
    </message>
    <message>
        <source>This vault was at {folder} before. Its positions, pins and views can be kept.</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>此仓库之前位于 {folder}。可以保留其位置、固定项和视图。</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>延时回放</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Too many nested parentheses</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>括号嵌套过多</translation>
    </message>
    <message>
        <source>Too much to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>内容过多，无法在这里显示。</translation>
    </message>
    <message>
        <source>Tool &amp;names</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>工具名称(&amp;N)</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>in ui/dialogs/whats_here.py, ui/rail.py</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>导览</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Try three things on the map, one after the other</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>在地图上依次尝试三个操作</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Two tables, of nodes and of links.</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation>两张表格，分别为节点和链接。</translation>
    </message>
    <message>
        <source>Type anything</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>直接输入</translation>
    </message>
    <message>
        <source>Type on the map, or choose Go to: finds notes, headings, tags and commands.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>在地图上输入，或选择“转到”：查找笔记、标题、标签和命令。</translation>
    </message>
    <message>
        <source>Type the first letters of a name anywhere on the map: notes and commands are found.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>在地图上的任意位置输入名称的前几个字，即可找到笔记和命令。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change to the map or the view</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>撤销对地图或视图的上一次更改</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation>展开</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Unfold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>展开区域</translation>
    </message>
    <message>
        <source>Unknown operator &apos;{operator}&apos;. Try {known}</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>未知运算符“{operator}”。请尝试 {known}</translation>
    </message>
    <message>
        <source>Unlinked mentions</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>未链接的提及</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Unpin a&amp;ll</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>全部取消固定(&amp;L)</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>全部取消固定</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>直到</translation>
    </message>
    <message>
        <source>Until then: &apos;{query}&apos;</source>
        <extracomment>Of a filter that cannot be read yet: what holds meanwhile.; in ui/panels/query_field.py</extracomment>
        <translation>在此之前：“{query}”</translation>
    </message>
    <message>
        <source>Unwritten notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>尚未创建的笔记</translation>
    </message>
    <message>
        <source>Up to and including this day</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>截至这一天（含当天）</translation>
    </message>
    <message>
        <source>Use the filter, groups, display and forces of this vault&apos;s graph in Obsidian</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/groups.py</extracomment>
        <translation>使用此仓库在 Obsidian 关系图谱中的筛选、分组、显示和作用力设置</translation>
    </message>
    <message>
        <source>V&amp;ault</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>仓库(&amp;A)</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>视图 (*.json)</translation>
    </message>
    <message>
        <source>Watch the map grow as its notes were created</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>观看地图如何随笔记的创建而生长</translation>
    </message>
    <message>
        <source>Web images are now loaded in this vault.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>此仓库现在会加载网络图片。</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>in exporting/formats/html.py, ui/commands/reviews.py</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>星期三</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>What is exported</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>What it said is not known: snapshots hold names and links, no texts.</source>
        <extracomment>in page/gone_page.py</extracomment>
        <translation>其内容未知：快照只保存名称和链接，不保存正文。</translation>
    </message>
    <message>
        <source>What notes say about each other, one line each, for CmapTools.</source>
        <extracomment>in exporting/formats/tsv.py</extracomment>
        <translation>笔记之间的说明，每行一条；CmapTools 可以读取。</translation>
    </message>
    <message>
        <source>What notes say about each other, where that is certain.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>笔记之间的说明，仅限可以确定的部分。</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>What the colours of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>笔记颜色的含义</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>筛选器显示的内容</translation>
    </message>
    <message>
        <source>What the sizes of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>笔记大小的含义</translation>
    </message>
    <message>
        <source>What&apos;s here</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>界面说明</translation>
    </message>
    <message>
        <source>Wheel, pinch, Page Up and Page Down</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>滚轮、双指开合、Page Up 和 Page Down</translation>
    </message>
    <message>
        <source>Where readers who follow links at random end up: notes that important notes link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>随机跟随链接的读者最终到达之处：被重要笔记链接的笔记。</translation>
    </message>
    <message>
        <source>Which date of a note counts</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>以笔记的哪个日期为准</translation>
    </message>
    <message>
        <source>Which links the local map follows</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>局部地图跟随哪些链接</translation>
    </message>
    <message>
        <source>Which property: its numbers, dates or words</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>依据哪个属性：其数字、日期或词语</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/navigation.py, ui/panels/views.py, ui/session/local_map_keeper.py</extracomment>
        <translation>整张地图</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why do tides come late?</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>为什么潮汐会来得晚？</translation>
    </message>
    <message>
        <source>Width of links</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>链接的粗细</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>图像宽度</translation>
    </message>
    <message>
        <source>With phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>显示连接语</translation>
    </message>
    <message>
        <source>Without {name} one vault is left. It is opened alone, and the set {set} is deleted with its views; no note is.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>移除 {name} 后只剩一个仓库。它将单独打开，组合 {set} 及其视图将被删除；笔记不会被删除。</translation>
    </message>
    <message>
        <source>Words in both: {words}</source>
        <extracomment>Two notes that both have some words, which are listed.; in model/insights.py</extracomment>
        <translation>两者都有的词语：{words}</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, tag:idea …</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>词语、&quot;a phrase&quot;、tag:idea …</translation>
    </message>
    <message>
        <source>Write the phrases that you set or hid to a file</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>将您设置或隐藏的连接语写入文件</translation>
    </message>
    <message>
        <source>Write what changed, with the map, into a file to read or to send</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>将变化连同地图写入文件，供阅读或发送</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/svg.py</extracomment>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <extracomment>in exporting/formats/gexf.py, exporting/formats/graphml.py</extracomment>
        <translation>正在写入图</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation>正在写入页面</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Your map and settings could not be saved. The log says why.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>无法保存您的地图和设置。原因请查看日志。</translation>
    </message>
    <message>
        <source>Your map, views and settings were saved.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>您的地图、视图和设置已保存。</translation>
    </message>
    <message>
        <source>Your notes are read, never changed; nothing is sent anywhere.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>您的笔记只会被读取，绝不会被更改；不会向任何地方发送数据。</translation>
    </message>
    <message>
        <source>Your notes were not touched, and the map is as it was last saved. If the same happens again, a clean start may help: no vault is opened and the window is as it was at first.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>您的笔记未受影响，地图为上次保存时的状态。如果再次出现同样的问题，可以尝试纯净启动：不打开任何仓库，窗口恢复为最初的样子。</translation>
    </message>
    <message>
        <source>Zettlr workspace</source>
        <extracomment>in vault/dialects/zettlr.py</extracomment>
        <translation>Zettlr 工作区</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom in and out, and show the whole map.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>放大和缩小，以及显示整张地图。</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>缩放至区域</translation>
    </message>
    <message>
        <source>Zoom to the selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>缩放至所选笔记</translation>
    </message>
    <message>
        <source>Zoom to them</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>缩放至这些笔记</translation>
    </message>
    <message>
        <source>a file in it is no file</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>其中有一项应为文件，但不是文件</translation>
    </message>
    <message>
        <source>a folder in it is no folder</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>其中有一项应为文件夹，但不是文件夹</translation>
    </message>
    <message>
        <source>a {bracket} is never closed</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>有一个 {bracket} 没有闭合</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>别名</translation>
    </message>
    <message>
        <source>all between two headings</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>两个标题之间的全部内容</translation>
    </message>
    <message>
        <source>all in one block: a paragraph, a list item, a table</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>位于同一个块中：段落、列表项或表格</translation>
    </message>
    <message>
        <source>all in one task that is done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>位于同一个已完成的任务中</translation>
    </message>
    <message>
        <source>all in one task that is not done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>位于同一个未完成的任务中</translation>
    </message>
    <message>
        <source>all in one task, done or not</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>位于同一个任务中，无论是否完成</translation>
    </message>
    <message>
        <source>all on one line</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>位于同一行中</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>for other counts: and %n more; in page/builder.py</extracomment>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>around {note}, depth {depth}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>“{note}”周围，深度 {depth}</translation>
    </message>
    <message>
        <source>as long as before</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>长度与之前相同</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>附件</translation>
    </message>
    <message>
        <source>between them</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>在两者之间</translation>
    </message>
    <message>
        <source>both link to it</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>两者都链接到它</translation>
    </message>
    <message>
        <source>canvas</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>白板</translation>
    </message>
    <message>
        <source>causes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>导致</translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>comes from</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>源自</translation>
    </message>
    <message>
        <source>contrasts with</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>不同于</translation>
    </message>
    <message>
        <source>describes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>example of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>例示</translation>
    </message>
    <message>
        <source>file name</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>filter: {query}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>筛选：{query}</translation>
    </message>
    <message>
        <source>filtering…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>没有值</translation>
    </message>
    <message>
        <source>has part</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>包含</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>is a</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>是一种</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>它未及时响应</translation>
    </message>
    <message>
        <source>it has no commit, tag or branch {name}</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>其中没有名为 {name} 的提交、标签或分支</translation>
    </message>
    <message>
        <source>it holds more than the memory that is allowed for it</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>其内容超出了允许的内存</translation>
    </message>
    <message>
        <source>it holds more than {count} files</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>其中的文件超过 {count} 个</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>它已损坏（{reason}）</translation>
    </message>
    <message>
        <source>it is larger than {size} bytes</source>
        <extracomment>in core/json_files.py, vault/canvas_file.py</extracomment>
        <translation>它大于 {size} 字节</translation>
    </message>
    <message>
        <source>it is longer than {n} characters</source>
        <extracomment>in core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation>它超过 {n} 个字符</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>in core/json_files.py, core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>in core/json_files.py</extracomment>
        <translation>它不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>it is of a kind that this version does not read ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>此版本无法读取这种类型（{reason}）</translation>
    </message>
    <message>
        <source>line {line} has a string without end</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>第 {line} 行有未结束的字符串</translation>
    </message>
    <message>
        <source>line {line} has a {bracket} too many</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>第 {line} 行多了一个 {bracket}</translation>
    </message>
    <message>
        <source>linked from {n}</source>
        <extracomment>in model/vault_summary.py</extracomment>
        <translation>被 {n} 篇链接</translation>
    </message>
    <message>
        <source>links to both</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>链接到两者</translation>
    </message>
    <message>
        <source>made by</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>出自</translation>
    </message>
    <message numerus="yes">
        <source>map of %n note</source>
        <extracomment>for other counts: map of %n notes; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n 篇笔记的地图</numerusform>
        </translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>毫米</translation>
    </message>
    <message>
        <source>no filter</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>无筛选</translation>
    </message>
    <message>
        <source>no longer links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>不再链接到：{names}</translation>
    </message>
    <message numerus="yes">
        <source>no notes, %n other</source>
        <extracomment>for other counts: no notes, %n others; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>无笔记，其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>no stated relation</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>未说明关系</translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>不在地图上</translation>
    </message>
    <message>
        <source>not written yet</source>
        <extracomment>in ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation>尚未创建</translation>
    </message>
    <message>
        <source>notes at either end of a link that says so, by kind or phrase; any for all</source>
        <extracomment>in searching/relation_operator.py</extracomment>
        <translation>按类型或连接语说明关系的链接两端的笔记；any 表示全部</translation>
    </message>
    <message>
        <source>notes with a property; with a value, one that holds the words, is less or greater (&lt;, &lt;=, &gt;, &gt;=), or is empty (null)</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>带有某个属性的笔记；指定值时，为包含这些词语、小于或大于该值（&lt;、&lt;=、&gt;、&gt;=）或为空（null）的笔记</translation>
    </message>
    <message>
        <source>notes with a tag, or one below it</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation>带有某个标签或其下级标签的笔记</translation>
    </message>
    <message>
        <source>now links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>现在链接到：{names}</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>属于</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>property</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>reading it took more time or memory than is allowed</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>读取它所需的时间或内存超出了允许范围</translation>
    </message>
    <message>
        <source>related</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>相关</translation>
    </message>
    <message>
        <source>said in {note}</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation>出自“{note}”</translation>
    </message>
    <message>
        <source>see below</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>见下文</translation>
    </message>
    <message>
        <source>similar to</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>类似于</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>in searching/completion.py, ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>tag:idea, path:projects …</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>tag:idea、path:projects …</translation>
    </message>
    <message>
        <source>the link to {names} was below “{heading}”</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>到 {names} 的链接曾在“{heading}”之下</translation>
    </message>
    <message>
        <source>the link to {name} leads to no note, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>到 {name} 的链接不再指向任何笔记，以前指向 {before}</translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to no note</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>到 {name} 的链接现在指向 {now}，以前没有对应的笔记</translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>到 {name} 的链接现在指向 {now}，以前指向 {before}</translation>
    </message>
    <message>
        <source>the name of the file, with its ending</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>文件名，包括扩展名</translation>
    </message>
    <message>
        <source>the path within the vault, folders included</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>仓库内的路径，包括文件夹</translation>
    </message>
    <message>
        <source>the text, not the name</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>文本，不包括名称</translation>
    </message>
    <message>
        <source>the vault, where several are on the map</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>仓库（地图上有多个时）</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range</comment>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>used for</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>用于</translation>
    </message>
    <message>
        <source>uses</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>was linked with {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>曾与 {names} 有链接</translation>
    </message>
    <message>
        <source>was {name}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>原名 {name}</translation>
    </message>
    <message>
        <source>what follows it in any letter case, even inside match-case:</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>其后的内容不区分大小写，在 match-case: 中也是如此</translation>
    </message>
    <message>
        <source>what follows it, in exactly this letter case</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>其后的内容严格区分大小写</translation>
    </message>
    <message numerus="yes">
        <source>{areas}: %n link</source>
        <extracomment>for other counts: {areas}: %n links; in exporting/page_regions.py, ui/canvas/area_card.py</extracomment>
        <translation>
            <numerusform>{areas}：%n 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour}, {code}</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>{colour}，{code}</translation>
    </message>
    <message>
        <source>{counts} · {shown} shown</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{counts} · 显示 {shown}</translation>
    </message>
    <message>
        <source>{date}   {n} of {total}</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>{date}   {n}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>{files} already exists.</source>
        <extracomment>For other counts several files are named in a list.; for other counts: {files} already exist.; in ui/commands/exporting.py</extracomment>
        <translation>
            <numerusform>{files} 已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>in model/shared_files.py</extracomment>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} holds no graph settings: {error}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation>{file} 不包含关系图谱设置：{error}。</translation>
    </message>
    <message>
        <source>{file} holds no phrases: {error}.</source>
        <extracomment>in model/saved_corrections.py</extracomment>
        <translation>{file} 不包含连接语：{error}。</translation>
    </message>
    <message>
        <source>{file} holds no views: {error}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>{file} 不包含视图：{error}。</translation>
    </message>
    <message>
        <source>{file} is a file, not a folder of notes.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>{file} 是文件，不是笔记文件夹。</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>{file} 是文件夹。请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Drop a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>{file} 不是 {format} 笔记。请拖入笔记文件夹或 {suffix} 文件。</translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Open a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/session/manager.py</extracomment>
        <translation>{file} 不是 {format} 笔记。请打开笔记文件夹或 {suffix} 文件。</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>{file} 已不存在。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Concept Map.</source>
        <extracomment>in model/saved_corrections.py, model/saved_views.py</extracomment>
        <translation>{file} 由更新版本的 Concept Map 写入。</translation>
    </message>
    <message>
        <source>{folder}
This folder no longer exists.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder}
此文件夹已不存在。</translation>
    </message>
    <message>
        <source>{folder}  (not found)</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder}（未找到）</translation>
    </message>
    <message>
        <source>{folder} holds {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} 包含已在此地图上的 {other}。</translation>
    </message>
    <message>
        <source>{folder} is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>{folder} 已恢复。</translation>
    </message>
    <message>
        <source>{folder} is not a folder of notes.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} 不是笔记文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not in a git repository, so it has no history.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>{folder} 不在 git 版本库中，因此没有历史记录。</translation>
    </message>
    <message>
        <source>{folder} is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} 已在此地图上。</translation>
    </message>
    <message>
        <source>{folder} lies within {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} 位于已在此地图上的 {other} 之中。</translation>
    </message>
    <message>
        <source>{format} notes ({patterns})</source>
        <extracomment>in vault/note_formats.py</extracomment>
        <translation>{format} 笔记 ({patterns})</translation>
    </message>
    <message>
        <source>{image} (cannot be shown here)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image}（无法在这里显示）</translation>
    </message>
    <message>
        <source>{image} (cannot be shown)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image}（无法显示）</translation>
    </message>
    <message>
        <source>{image} (not found)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image}（未找到）</translation>
    </message>
    <message>
        <source>{image} (on {site}, not loaded)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image}（位于 {site}，未加载）</translation>
    </message>
    <message>
        <source>{image} (outside the vault)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image}（位于仓库之外）</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation>{items}和{last}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation>{items}、{item}</translation>
    </message>
    <message>
        <source>{moment} is in the future.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{moment} 在未来。</translation>
    </message>
    <message>
        <source>{moment} is later than {until}. The earlier of the two moments comes first.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{moment} 晚于 {until}。两个时间点中较早的应在前。</translation>
    </message>
    <message>
        <source>{name} no longer exists.</source>
        <extracomment>in ui/preview/link_follower.py, ui/preview/panel.py</extracomment>
        <translation>{name} 已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>{notes} and %n more</source>
        <extracomment>Some names of notes, in a list, and how many others there are.; for other counts: {notes} and %n more; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>{notes} 及另外 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} or more</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>至少 {notes}</translation>
    </message>
    <message>
        <source>{notes}; {mark} marks those that your words found.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>{notes}；{mark} 标记由这些词语找到的笔记。</translation>
    </message>
    <message>
        <source>{note} is not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation>“{note}”不在此局部地图上</translation>
    </message>
    <message>
        <source>{note} no longer exists. Showing the whole map.</source>
        <extracomment>in ui/session/local_map_keeper.py</extracomment>
        <translation>“{note}”已不存在。将显示整张地图。</translation>
    </message>
    <message>
        <source>{note} {phrase} this</source>
        <extracomment>What a link of another note says of the note that is shown: &quot;Boat is part of this&quot;.; in ui/panels/links.py</extracomment>
        <translation>{note} {phrase} 此笔记</translation>
    </message>
    <message numerus="yes">
        <source>{note}. %n neighbour: {names}.</source>
        <extracomment>for other counts: {note}. %n neighbours: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>{note}。%n 篇相邻笔记：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{note}. No links.</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>{note}。没有链接。</translation>
    </message>
    <message>
        <source>{note}: links to {sent}, linked from {received}</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{note}：发出 {sent} 个链接，收到 {received} 个链接</translation>
    </message>
    <message>
        <source>{note}: not among those shown</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{note}：不在显示的笔记中</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>in model/insights.py, ui/canvas/accessibility.py</extracomment>
        <translation>还有 {n} 项</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>A match of those in the text.; in ui/preview/find_bar.py, ui/shown_counts.py, ui/tour.py</extracomment>
        <translation>{n}/{total}</translation>
    </message>
    <message>
        <source>{n} of {total}, {links}</source>
        <extracomment>The paths between two notes.; in ui/panels/paths.py</extracomment>
        <translation>{n}/{total}，{links}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>{n} 或更多</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>已选择 {n} 项</translation>
    </message>
    <message>
        <source>{operator} cannot stand within {outer}, which asks for words. Put it in &quot;quotes&quot; to search for it as text.</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>{operator} 不能用在 {outer} 中，后者只接受词语。要将其作为文本搜索，请加上 &quot;引号&quot;。</translation>
    </message>
    <message>
        <source>{page} ({width} × {height} {unit})</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>{page}（{width} × {height} {unit}）</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>in ui/canvas/zoom_controls.py, ui/panels/findings_model.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{reason}. Changes are looked for every few seconds.</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>{reason}。每隔几秒检查一次更改。</translation>
    </message>
    <message>
        <source>{saved} You can go on working; if anything looks wrong, restart Concept Map.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>{saved}您可以继续工作；如果有异常，请重新启动 Concept Map。</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note</source>
        <extracomment>for other counts: {shown} of %n notes; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>{shown}/%n 篇笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {known} moments: those with tags, and the last of days</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>{known} 个时刻中的 {shown} 个：带标签的和每天最后的</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>{suffix} 文件</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>{task}：{done}/{total}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>{task}：{done}/{total}…</translation>
    </message>
    <message>
        <source>{task}…</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>{task}…</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as 2024-01-31.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation>{text} 不是日期。请写成 2024-01-31 的形式。</translation>
    </message>
    <message>
        <source>{vault} views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>{vault} 的视图</translation>
    </message>
    <message numerus="yes">
        <source>{vault}: %n note. Nothing is selected.</source>
        <extracomment>for other counts: {vault}: %n notes. Nothing is selected.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>{vault}：%n 篇笔记。未选择任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({low} to {high}, {default})</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>{what}（{low} 至 {high}，{default}）</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} 毫米</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {n} an inch</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} 像素，每英寸 {n}</translation>
    </message>
    <message>
        <source>{words} is not a date. Write a date as 2026-11-01, or last week, 3 months ago, last visit.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{words} 不是日期。请输入 2026-11-01 形式的日期，或 last week、3 months ago、last visit。</translation>
    </message>
    <message>
        <source>“{question}”</source>
        <extracomment>A local map that answers a question.; in ui/shown_name.py</extracomment>
        <translation>“{question}”</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>← {n} in</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>← {n} 入</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close, &gt; for commands only</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>↑ ↓ 选择，Enter 打开，Esc 关闭，&gt; 仅显示命令</translation>
    </message>
    <message>
        <source>→ {n} out</source>
        <extracomment>Links, on a small card.; in ui/canvas/hover_card.py</extracomment>
        <translation>→ {n} 出</translation>
    </message>
</context>
</TS>
