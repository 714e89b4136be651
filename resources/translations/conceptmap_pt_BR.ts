<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>conceptmap</name>
    <message numerus="yes">
        <source>%n attachment</source>
        <extracomment>for other counts: %n attachments; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <extracomment>for other counts: %n bytes; in page/file_page.py</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte longer</source>
        <extracomment>for other counts: %n bytes longer; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>%n byte a mais</numerusform>
            <numerusform>%n bytes a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte shorter</source>
        <extracomment>for other counts: %n bytes shorter; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>%n byte a menos</numerusform>
            <numerusform>%n bytes a menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas</source>
        <extracomment>for other counts: %n canvases; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n canvas</numerusform>
            <numerusform>%n canvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>for other counts: %n changed; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n alterada</numerusform>
            <numerusform>%n alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file without links</source>
        <extracomment>for other counts: %n notes and files without links; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n arquivo sem links</numerusform>
            <numerusform>%n notas e arquivos sem links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group</source>
        <extracomment>for other counts: %n groups; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden note; click it to bring it back</source>
        <extracomment>for other counts: %n hidden notes; click one to bring it back; in ui/panels/hidden_notes.py</extracomment>
        <translation>
            <numerusform>%n nota oculta; clique nela para trazê-la de volta</numerusform>
            <numerusform>%n notas ocultas; clique em uma para trazê-la de volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in small groups</source>
        <extracomment>for other counts: %n in small groups; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n em grupos pequenos</numerusform>
            <numerusform>%n em grupos pequenos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link</source>
        <extracomment>for other counts: %n links; in model/node_colouring.py, model/region_summary.py, model/review.py, model/vault_summary.py, ui/panels/paths.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link gone</source>
        <extracomment>for other counts: %n links gone; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n link removido</numerusform>
            <numerusform>%n links removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link to it leads nowhere now.</source>
        <extracomment>for other counts: %n links to it lead nowhere now.; in model/gone_notes.py</extracomment>
        <translation>
            <numerusform>%n link para ela não leva mais a lugar nenhum.</numerusform>
            <numerusform>%n links para ela não levam mais a lugar nenhum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link with others</source>
        <extracomment>Between notes of a region and those of others.; for other counts: %n links with others; in model/region_summary.py</extracomment>
        <translation>
            <numerusform>%n link com outras</numerusform>
            <numerusform>%n links com outras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link within</source>
        <extracomment>Between notes of one region.; for other counts: %n links within; in model/region_summary.py</extracomment>
        <translation>
            <numerusform>%n link interno</numerusform>
            <numerusform>%n links internos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>for other counts: %n more; in model/change_rows.py, render/legend.py</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is not listed.</source>
        <extracomment>for other counts: %n more are not listed.; in ui/panels/problems.py</extracomment>
        <translation>
            <numerusform>Mais %n não listado.</numerusform>
            <numerusform>Mais %n não listados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more link leads elsewhere</source>
        <extracomment>for other counts: %n more links lead elsewhere; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>mais %n link leva a outro lugar</numerusform>
            <numerusform>mais %n links levam a outro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour in common</source>
        <extracomment>for other counts: %n neighbours in common; in ui/panels/similar_rows.py</extracomment>
        <translation>
            <numerusform>%n vizinha em comum</numerusform>
            <numerusform>%n vizinhas em comum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link</source>
        <extracomment>for other counts: %n new links; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n link novo</numerusform>
            <numerusform>%n links novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note</source>
        <extracomment>for other counts: %n new notes; in model/comparison.py, ui/new_notes.py</extracomment>
        <translation>
            <numerusform>%n nota nova</numerusform>
            <numerusform>%n notas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written yet</source>
        <extracomment>for other counts: %n not written yet; in model/region_summary.py, model/vault_summary.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n ainda não escrita</numerusform>
            <numerusform>%n ainda não escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <extracomment>for other counts: %n notes; in model/region_summary.py, model/vault_summary.py, searching/completion.py, ui/commands/node_menu.py, ui/panels/ask.py, ui/panels/search.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note gone</source>
        <extracomment>for other counts: %n notes gone; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n nota removida</numerusform>
            <numerusform>%n notas removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note has this tag.</source>
        <extracomment>for other counts: %n notes have this tag.; in page/builder.py</extracomment>
        <translation>
            <numerusform>%n nota tem esta tag.</numerusform>
            <numerusform>%n notas têm esta tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note hidden</source>
        <extracomment>for other counts: %n notes hidden; in ui/header.py</extracomment>
        <translation>
            <numerusform>%n nota oculta</numerusform>
            <numerusform>%n notas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is named {name}: {paths}. Name one by its path.</source>
        <extracomment>for other counts: %n notes are named {name}: {paths}. Name one by its path.; in model/note_lookup.py</extracomment>
        <translation>
            <numerusform>%n nota se chama {name}: {paths}. Indique-a pelo caminho.</numerusform>
            <numerusform>%n notas se chamam {name}: {paths}. Indique uma delas pelo caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is selected: {names}.</source>
        <extracomment>for other counts: %n notes are selected: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>%n nota está selecionada: {names}.</numerusform>
            <numerusform>%n notas estão selecionadas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note without links</source>
        <extracomment>for other counts: %n notes without links; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n nota sem links</numerusform>
            <numerusform>%n notas sem links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note, folded</source>
        <extracomment>for other counts: %n notes, folded; in ui/canvas/area_card.py</extracomment>
        <translation>
            <numerusform>%n nota, recolhida</numerusform>
            <numerusform>%n notas, recolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin</source>
        <extracomment>for other counts: %n pins; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n nota fixada</numerusform>
            <numerusform>%n notas fixadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition</source>
        <extracomment>for other counts: %n propositions; in page/propositions.py</extracomment>
        <translation>
            <numerusform>%n proposição</numerusform>
            <numerusform>%n proposições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region</source>
        <extracomment>for other counts: %n regions; in model/vault_summary.py</extracomment>
        <translation>
            <numerusform>%n região</numerusform>
            <numerusform>%n regiões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>for other counts: %n renamed; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n renomeada</numerusform>
            <numerusform>%n renomeadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag</source>
        <extracomment>for other counts: %n tags; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing was dropped. Drop one folder of notes, or one note.</source>
        <extracomment>for other counts: %n things were dropped. Drop one folder of notes, or one note.; in ui/drops.py</extracomment>
        <translation>
            <numerusform>%n item foi solto. Solte uma pasta de notas ou uma nota.</numerusform>
            <numerusform>%n itens foram soltos. Solte uma só pasta de notas ou uma só nota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web image not loaded.</source>
        <extracomment>for other counts: %n web images not loaded.; in page/builder.py</extracomment>
        <translation>
            <numerusform>%n imagem da web não carregada.</numerusform>
            <numerusform>%n imagens da web não carregadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Concept Map</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Sobre o Concept Map</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>A&amp;dicionar outro…</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>&amp;Perguntar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Centre selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Centralizar seleção</translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Fechar cofre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Concept map</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Mapa conceitual</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Delete set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Exc&amp;luir conjunto…</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Easier to see</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mais fácil de ve&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>A&amp;justar mapa</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold region</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Recolher ou expandir região</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Go to note or command…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Ir para nota ou comando…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Hide selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Ocultar notas selecionadas</translation>
    </message>
    <message>
        <source>&amp;How it is read…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Como é lido…</translation>
    </message>
    <message>
        <source>&amp;Huge text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Texto &amp;enorme</translation>
    </message>
    <message>
        <source>&amp;Import phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Importar frases…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>&amp;Descobertas</translation>
    </message>
    <message>
        <source>&amp;Join shared names</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Unir nomes iguais</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Teclado e mouse</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Texto &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Disposição</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mapa &amp;local</translation>
    </message>
    <message>
        <source>&amp;Map of these</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mapa &amp;destas</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>M&amp;inimapa</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Abrir pasta…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Painéis</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Fixar ou desafixar</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>P&amp;révia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Rearrange from scratch</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Reorganizar do &amp;zero</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Refazer: {step}</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Fazer o tour</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Time-lapse</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Time-l&amp;apse</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Desfazer: {step}</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Expandir todas</translation>
    </message>
    <message>
        <source>&amp;Very large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Texto &amp;muito grande</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>&amp;What&apos;s here</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;O que há aqui</translation>
    </message>
    <message>
        <source>&apos;{character}&apos; does not belong here</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>“{character}” não cabe aqui</translation>
    </message>
    <message>
        <source>&apos;{view}&apos; already exists.</source>
        <extracomment>in model/saved_views.py, model/vault_sets.py, ui/panels/views.py</extracomment>
        <translation>“{view}” já existe.</translation>
    </message>
    <message>
        <source>A concept map with its linking phrases, for CmapTools.</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation>Um mapa conceitual com suas frases de ligação, para o CmapTools.</translation>
    </message>
    <message>
        <source>A date…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Uma data…</translation>
    </message>
    <message>
        <source>A folder of Markdown notes</source>
        <extracomment>in vault/dialects/dialect.py</extracomment>
        <translation>Pasta de notas em Markdown</translation>
    </message>
    <message>
        <source>A map of linked Markdown notes.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Um mapa de notas em Markdown ligadas entre si.</translation>
    </message>
    <message>
        <source>A map of linked notes, drawn by Concept Map</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>Um mapa de notas ligadas, desenhado pelo Concept Map</translation>
    </message>
    <message>
        <source>A note takes the colour of the first group it matches.</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>A nota recebe a cor do primeiro grupo a que corresponde.</translation>
    </message>
    <message>
        <source>A page of {width} x {height} points could not be started. Choose a smaller size.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>Não foi possível iniciar uma página de {width} x {height} pontos. Escolha um tamanho menor.</translation>
    </message>
    <message>
        <source>A picture of this format ({suffix}) cannot be shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Uma imagem neste formato ({suffix}) não pode ser mostrada aqui.</translation>
    </message>
    <message>
        <source>A property</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, searching/query_parser.py</extracomment>
        <translation>Uma propriedade</translation>
    </message>
    <message>
        <source>A set has at most {count} folders.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Um conjunto tem no máximo {count} pastas.</translation>
    </message>
    <message>
        <source>A set has two folders or more.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Um conjunto tem duas pastas ou mais.</translation>
    </message>
    <message>
        <source>A set needs a name.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Um conjunto precisa de um nome.</translation>
    </message>
    <message>
        <source>A symbolic link that leaves the vault; it was not followed.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Um link simbólico que sai do cofre; não foi seguido.</translation>
    </message>
    <message>
        <source>A symbolic link to a folder of the same vault, which is read there.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Um link simbólico para uma pasta do mesmo cofre, que é lida em seu lugar.</translation>
    </message>
    <message>
        <source>A symbolic link to something that does not exist.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Um link simbólico que não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>A tag, commit or snapshot…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Uma tag, um commit ou um instantâneo…</translation>
    </message>
    <message>
        <source>A view keeps the filter, groups, colours, pins and the part of the map you see. Click one to show it; right-click for more.</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Uma vista guarda o filtro, os grupos, as cores, as notas fixadas e a parte do mapa que você vê. Clique em uma para mostrá-la; clique com o botão direito para mais opções.</translation>
    </message>
    <message>
        <source>About Concept Map</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Sobre o Concept Map</translation>
    </message>
    <message>
        <source>Add a folder of notes to the map</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Adicionar uma pasta de notas ao mapa</translation>
    </message>
    <message>
        <source>All regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Todas as regiões</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An abbreviation</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Uma abreviação</translation>
    </message>
    <message>
        <source>An image of {width} x {height} pixels is too large; the maximum is {most} each way. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation>Uma imagem de {width} x {height} pixels é grande demais; o máximo é {most} em cada direção. Escolha um tamanho ou uma escala menor.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Arquivo compactado</translation>
    </message>
    <message numerus="yes">
        <source>Around %n note</source>
        <extracomment>for other counts: Around %n notes; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>Ao redor de %n nota</numerusform>
            <numerusform>Ao redor de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Around {note}</source>
        <extracomment>in ui/shown_name.py</extracomment>
        <translation>Ao redor de {note}</translation>
    </message>
    <message>
        <source>Arrange all notes again; Undo brings the old arrangement back</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Reorganiza todas as notas; Desfazer traz de volta a disposição anterior</translation>
    </message>
    <message>
        <source>Arrange separately</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Organizar à parte</translation>
    </message>
    <message>
        <source>Arrange the notes that match on their own; the whole map is kept</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Organiza só as notas que correspondem; o mapa inteiro é mantido</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Teclas de seta</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Setas</translation>
    </message>
    <message>
        <source>As from a.b to a in Dendron, and from a/b to a in Logseq</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Como de a.b para a no Dendron, e de a/b para a no Logseq</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>in ui/panels/ask.py, ui/session/chosen_maps.py</extracomment>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask a question or type some words: the answer is a map of up to {count} notes and what connects them.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Uma pergunta ou algumas palavras; a resposta é um mapa de até {count} notas, com o que as une.</translation>
    </message>
    <message>
        <source>Ask a question; the answer is a map</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Faça uma pergunta; a resposta é um mapa</translation>
    </message>
    <message>
        <source>Ask which notes matter, and which are missing links</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Pergunte quais notas são importantes e a quais faltam links</translation>
    </message>
    <message>
        <source>Ask your notes a question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Faça uma pergunta às suas notas</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Perguntar: {question}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Automatic ({dialect})</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Automático ({dialect})</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Voltar e avançar</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Voltar aos valores padrão</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>Back to the whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/local_map_bar.py</extracomment>
        <translation>Voltar ao mapa inteiro</translation>
    </message>
    <message>
        <source>Back to {place}</source>
        <extracomment>in ui/breadcrumbs.py</extracomment>
        <translation>Voltar para {place}</translation>
    </message>
    <message>
        <source>Backlinks</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Backlinks</translation>
    </message>
    <message>
        <source>Before: {sentences}</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation>Antes: {sentences}</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both linked with {notes}</source>
        <extracomment>Two notes that have links with the same others, which are listed.; in model/insights.py</extracomment>
        <translation>Ambas ligadas a {notes}</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>Nos dois sentidos</translation>
    </message>
    <message>
        <source>Bridges between regions</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Pontes entre regiões</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Bring all hidden notes back</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/hidden_notes.py</extracomment>
        <translation>Traz de volta todas as notas ocultas</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By kind, with phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Por tipo, com frases</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation>Tabelas CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>in ui/dialogs/colour.py, ui/dialogs/moments.py, ui/dialogs/question.py, ui/notices.py, ui/panels/busy_row.py, ui/panels/changes.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot write to {folder}: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>Não é possível gravar nada em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>in page/file_page.py, ui/canvas/hover_card.py</extracomment>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Canvases</source>
        <extracomment>in model/node_colouring.py, ui/panels/filter.py</extracomment>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Centralização</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Al&amp;terações</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>in ui/dialogs/reading.py, ui/panels/name_choice.py</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Alterar grupo</translation>
    </message>
    <message>
        <source>Change how the map is drawn and arranged</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Altere como o mapa é desenhado e organizado</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>Changed last</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Últimas alteradas</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Alteradas desde a última vez</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Changes on disk could not be read: {reason}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>Não foi possível ler as alterações no disco: {reason}</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Choose a copy of this vault</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Escolher uma cópia deste cofre</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Escolher uma data</translation>
    </message>
    <message>
        <source>Choose a folder of notes ({keys})</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Escolha uma pasta de notas ({keys})</translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Escolher um momento</translation>
    </message>
    <message>
        <source>Choose a moment to see what was added, removed and changed since.</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Escolha um momento para ver o que surgiu, sumiu e mudou desde então.</translation>
    </message>
    <message>
        <source>Choose a moment, or type a date as 2026-11-01, a tag or a commit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Escolha um momento ou digite uma data como 2026-11-01, uma tag ou um commit</translation>
    </message>
    <message>
        <source>Choose a tool on the left: Filter shows only some notes, Colours tells them apart.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Escolha uma ferramenta à esquerda: Filtro mostra parte das notas, Cores diz o que elas são.</translation>
    </message>
    <message>
        <source>Choose how large text is in the window and on the map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Escolha o tamanho das letras na janela</translation>
    </message>
    <message>
        <source>Choose how this vault is read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Escolha como este cofre é lido</translation>
    </message>
    <message>
        <source>Choose light or dark colours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Escolha cores claras ou escuras</translation>
    </message>
    <message>
        <source>Choose the colour of this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Escolha a cor deste grupo</translation>
    </message>
    <message>
        <source>Choose what the colours and sizes of notes mean</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Escolha o que significam as cores e os tamanhos das notas</translation>
    </message>
    <message>
        <source>Choose which program&apos;s rules the vault&apos;s names and links are read by</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Escolha as regras de qual programa valem para ler os nomes e links do cofre</translation>
    </message>
    <message>
        <source>Choosing the names</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>Escolhendo os nomes</translation>
    </message>
    <message>
        <source>Clean start</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Início limpo</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a path</comment>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Clear the path</source>
        <extracomment>in ui/header.py, ui/session/path_steps.py</extracomment>
        <translation>Limpar o caminho</translation>
    </message>
    <message>
        <source>Clear the path (Esc)</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Limpar o caminho (Esc)</translation>
    </message>
    <message>
        <source>Clear the path, then the selection; leave the local map, then full screen</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Limpar o caminho, depois a seleção; sair do mapa local, depois da tela cheia</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Limpar esta lista</translation>
    </message>
    <message>
        <source>Click a note on the map to read it here.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Clique em uma nota no mapa para lê-la aqui.</translation>
    </message>
    <message>
        <source>Click a note or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Clique em uma nota ou no nome dela</translation>
    </message>
    <message>
        <source>Click a note to read it. Scroll to zoom, drag to move the map.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Clique em uma nota para lê-la. Role para dar zoom, arraste para mover o mapa.</translation>
    </message>
    <message>
        <source>Click a region or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Clique em uma região ou no nome dela</translation>
    </message>
    <message>
        <source>Click a thick line between regions</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Clique em um feixe entre regiões</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>in ui/dialogs/help.py, ui/preview/find_bar.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>CmapTools</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation>CmapTools</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Colour notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Colorir notas</translation>
    </message>
    <message>
        <source>Colour notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation>Colorir notas por</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Cor do grupo</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>in ui/commands/changes.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the map with</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Comparar o mapa com</translation>
    </message>
    <message>
        <source>Compared with {folder}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>Comparado com {folder}</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Comparando nomes</translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Comparando vizinhas</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Comparando textos</translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly while {vault} was open.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>O Concept Map fechou inesperadamente enquanto {vault} estava aberto.</translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>O Concept Map fechou inesperadamente.</translation>
    </message>
    <message>
        <source>Concept Map is getting ready, just this once. Names and regions follow in a moment.</source>
        <extracomment>in ui/first_start.py</extracomment>
        <translation>O Concept Map está se preparando, só desta vez. Os nomes e as regiões aparecem em instantes.</translation>
    </message>
    <message>
        <source>Concept Map is made with these packages, each under its own licence.</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>O Concept Map é feito com estes pacotes, cada um sob a própria licença.</translation>
    </message>
    <message>
        <source>Concept map</source>
        <extracomment>in ui/navigation.py, ui/panels/display.py</extracomment>
        <translation>Mapa conceitual</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>in ui/panels/changes.py, ui/panels/insights.py, ui/preview/menus.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address on the map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Copiar endereço no mapa</translation>
    </message>
    <message>
        <source>Copy an image of what is shown of the map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Copia uma imagem da parte visível do mapa</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Copiar caminho</translation>
    </message>
    <message numerus="yes">
        <source>Copy wikilink</source>
        <extracomment>for other counts: Copy wikilinks; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Copiar wikilink</numerusform>
            <numerusform>Copiar wikilinks</numerusform>
        </translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Canto</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ctrl+roda</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Data has no picture to preview.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Dados não têm imagem para pré-visualizar.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date created</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Data de criação</translation>
    </message>
    <message>
        <source>Date modified</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Data de modificação</translation>
    </message>
    <message>
        <source>Date, from</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Data, de</translation>
    </message>
    <message>
        <source>Date, to</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Data, até</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Dead ends</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Becos sem saída</translation>
    </message>
    <message>
        <source>Default size</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Tamanho padrão</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/changes.py, ui/panels/views.py</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Excluir todos os instantâneos deste cofre</translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault?</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Excluir todos os instantâneos deste cofre?</translation>
    </message>
    <message>
        <source>Delete the set {set} with its views? Its folders and notes stay as they are.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Excluir o conjunto {set} com suas visualizações? Suas pastas e notas ficam como estão.</translation>
    </message>
    <message>
        <source>Delete the view &apos;{view}&apos;?</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Excluir a vista “{view}”?</translation>
    </message>
    <message>
        <source>Dendron workspace</source>
        <extracomment>in vault/dialects/dendron.py</extracomment>
        <translation>Espaço de trabalho do Dendron</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Depth {n}</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation>Profundidade {n}</translation>
    </message>
    <message>
        <source>Desired length of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Comprimento desejado dos links</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>in page/html.py</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Esmaecer</translation>
    </message>
    <message>
        <source>Dim or hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Esmaecer ou ocultar</translation>
    </message>
    <message>
        <source>Dim or hide notes that the filter leaves out</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Esmaecer ou ocultar as notas que o filtro deixa de fora</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Double-click a region&apos;s name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Clique duplo no nome de uma região</translation>
    </message>
    <message>
        <source>Double-click to open the file</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Clique duas vezes para abrir o arquivo</translation>
    </message>
    <message>
        <source>Drag a note, Ctrl+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Arrastar uma nota, Ctrl+setas</translation>
    </message>
    <message>
        <source>Drag the map, Shift+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Arrastar o mapa, Shift+setas</translation>
    </message>
    <message>
        <source>Draw a dotted line where a note relates two others that have no link</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Traçar uma linha pontilhada onde uma nota relaciona outras duas que nenhum link une</translation>
    </message>
    <message>
        <source>Draw dashed lines from the selected note to similar notes that it has no link with</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Traçar linhas tracejadas da nota selecionada até o que se parece com ela mas não tem link</translation>
    </message>
    <message>
        <source>Draw lines between notes of one name in two vaults</source>
        <extracomment>in ui/commands/menus/vault.py, ui/panels/display.py</extracomment>
        <translation>Traçar linhas entre notas de mesmo nome em dois cofres</translation>
    </message>
    <message>
        <source>Draw the notes of all folded regions again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Volta a desenhar as notas de todas as regiões recolhidas</translation>
    </message>
    <message>
        <source>Drawing the image</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/png.py, exporting/formats/svg.py, ui/commands/exporting.py</extracomment>
        <translation>Desenhando a imagem</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <extracomment>in model/opening.py</extracomment>
        <translation>Desenhando o mapa</translation>
    </message>
    <message>
        <source>Drop a folder of notes here</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Solte uma pasta de notas aqui</translation>
    </message>
    <message>
        <source>Drop to map {folder}</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Solte para mapear {folder}</translation>
    </message>
    <message>
        <source>E&amp;xpand neighbours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>I&amp;ncluir vizinhas</translation>
    </message>
    <message>
        <source>Each dot is a note, each line a link. Notes that are linked closely lie in one region, which has a colour and a name. Scroll to zoom, drag to move, click a note or a name.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Cada ponto é uma nota, cada linha é um link. Notas com muitos links entre si ficam em uma mesma região, que tem uma cor e um nome. Role para dar zoom, arraste para mover, clique em uma nota ou em um nome.</translation>
    </message>
    <message>
        <source>Each vault of the set is read as on a map of its own.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Cada cofre do conjunto é lido como em um mapa próprio.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation>Em outros lugares</translation>
    </message>
    <message>
        <source>Embedded too deeply to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Incorporado em níveis demais para ser mostrado aqui.</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Terminar aqui</translation>
    </message>
    <message>
        <source>End the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Terminar o caminho na nota selecionada</translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Enter, clique duplo</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc or F11 brings the panels back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>Esc ou F11 traz os painéis de volta.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Incluir vizinhas</translation>
    </message>
    <message>
        <source>Expand neighbours</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Incluir vizinhas</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>in ui/commands/exporting.py, ui/dialogs/export.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export &amp;phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Exportar frases…</translation>
    </message>
    <message>
        <source>Export all views to a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Exportar todas as vistas para um arquivo JSON</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Exportar frases</translation>
    </message>
    <message>
        <source>Export views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Exportar vistas</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>F6, Shift+F6</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>in page/file_page.py, ui/panels/problems.py</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>in ui/dialogs/moments.py, ui/panels/filter.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>Filtrar por tag</translation>
    </message>
    <message>
        <source>Filter by this tag</source>
        <extracomment>in page/builder.py, page/inline_parser.py</extracomment>
        <translation>Filtrar por esta tag</translation>
    </message>
    <message>
        <source>Filter links</source>
        <extracomment>in ui/session/view_state.py</extracomment>
        <translation>Filtrar links</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Filtrar as respostas</translation>
    </message>
    <message>
        <source>Filter to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Filtrar pela região</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Filtro · {count}</translation>
    </message>
    <message>
        <source>Filter: words, tag:idea, -path:archive …</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Filtro: palavras, tag:idea, -path:archive …</translation>
    </message>
    <message>
        <source>Filter: {query} · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Filtro: {query} · {count}</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Filtrando…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a note or run a command</source>
        <extracomment>in ui/commands/gestures.py, ui/commands/menus/go.py, ui/commands/palette.py</extracomment>
        <translation>Buscar uma nota ou executar um comando</translation>
    </message>
    <message>
        <source>Find a note or run a command ({keys}, or just type)</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Buscar uma nota ou executar um comando ({keys}, ou apenas digite)</translation>
    </message>
    <message>
        <source>Find in &amp;note…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Buscar na &amp;nota…</translation>
    </message>
    <message>
        <source>Find in all note&amp;s…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Buscar em todas as nota&amp;s…</translation>
    </message>
    <message>
        <source>Find in the note</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>Buscar na nota</translation>
    </message>
    <message>
        <source>Find in this note</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Buscar nesta nota</translation>
    </message>
    <message>
        <source>Find notes by their names and texts</source>
        <extracomment>in ui/commands/menus/go.py, ui/panels/search.py</extracomment>
        <translation>Buscar notas pelo nome e pelo texto</translation>
    </message>
    <message>
        <source>Find words in the note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Busca palavras na nota mostrada</translation>
    </message>
    <message>
        <source>Finding shortest paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Buscando os caminhos mais curtos</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation>Buscando as regiões</translation>
    </message>
    <message>
        <source>Finds notes by their names and texts. {keys} goes to a note or a command.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Busca notas pelo nome e pelo texto. {keys} leva a uma nota ou a um comando.</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>First alias</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Primeiro alias</translation>
    </message>
    <message>
        <source>First heading</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Primeiro cabeçalho</translation>
    </message>
    <message>
        <source>First tag</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Primeira tag</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Ajustar à &amp;seleção</translation>
    </message>
    <message>
        <source>Fit map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Ajustar mapa</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ajustar o mapa inteiro</translation>
    </message>
    <message>
        <source>Foam workspace</source>
        <extracomment>in vault/dialects/foam.py</extracomment>
        <translation>Espaço de trabalho do Foam</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Fold it into one dot; double-click that to unfold it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Recolhê-la em um só nó; clique duas vezes nele para expandi-la</translation>
    </message>
    <message>
        <source>Fold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Recolher região</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>in model/insights.py, model/node_colouring.py</extracomment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow links from the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Seguir os links que saem da nota</translation>
    </message>
    <message>
        <source>Follow links to the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Seguir os links que chegam à nota</translation>
    </message>
    <message>
        <source>For Gephi, with positions, colours and sizes.</source>
        <extracomment>in exporting/formats/gexf.py</extracomment>
        <translation>Para o Gephi, com posições, cores e tamanhos.</translation>
    </message>
    <message>
        <source>For Obsidian: notes as cards where they lie. Put it into the vault&apos;s top folder.</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>Para o Obsidian: notas como cartões na posição em que estão. Coloque-o na pasta principal do cofre.</translation>
    </message>
    <message>
        <source>For laying the map over other things</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Para sobrepor o mapa a outras coisas</translation>
    </message>
    <message>
        <source>For yEd, Gephi, networkx and others.</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation>Para yEd, Gephi, networkx e outros.</translation>
    </message>
    <message>
        <source>Forces</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Forças</translation>
    </message>
    <message>
        <source>Forget the set of vaults; its folders stay as they are</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Esquecer o conjunto de cofres; suas pastas ficam como estão</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Frame from {site} (not loaded)</source>
        <extracomment>in page/html_elements.py</extracomment>
        <translation>Quadro de {site} (não carregado)</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>From this day on</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>A partir deste dia</translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>De {earlier} a {later}</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Tela c&amp;heia</translation>
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
        <translation>Dê uma cor às notas que correspondem a uma consulta</translation>
    </message>
    <message>
        <source>Give the set of vaults on the map another name</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Dar outro nome ao conjunto de cofres do mapa</translation>
    </message>
    <message>
        <source>Go back to the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Voltar ao mapa</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Volta à página inicial</translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Volta ao que estava selecionado antes</translation>
    </message>
    <message>
        <source>Go forward again after going back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Avança de novo depois de voltar</translation>
    </message>
    <message>
        <source>Go to the next note in that direction</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ir para a próxima nota nessa direção</translation>
    </message>
    <message>
        <source>Go to the next or the previous control, except on the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ir para o controle seguinte ou anterior, exceto no mapa</translation>
    </message>
    <message>
        <source>Go to the next or the previous match in the note</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ir para a ocorrência seguinte ou anterior na nota</translation>
    </message>
    <message>
        <source>Go to the next or the previous part of the window</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ir para a parte seguinte ou anterior da janela</translation>
    </message>
    <message>
        <source>Go to…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Ir para…</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>Gone later</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Removidas depois</translation>
    </message>
    <message>
        <source>GraphML</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>in ui/dialogs/guide.py</extracomment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Altura da imagem</translation>
    </message>
    <message>
        <source>Hidden notes</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation>Notas ocultas</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>Hide note</source>
        <extracomment>for other counts: Hide %n notes; in ui/session/chosen_maps.py</extracomment>
        <translation>
            <numerusform>Ocultar nota</numerusform>
            <numerusform>Ocultar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Ocultar notas sem links</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation>Ocultar os nomes</translation>
    </message>
    <message>
        <source>Hide the selected notes until they are brought back (Filter lists them)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Oculta as notas selecionadas até que sejam trazidas de volta (o Filtro as lista)</translation>
    </message>
    <message numerus="yes">
        <source>Hide this note</source>
        <extracomment>for other counts: Hide these notes; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Ocultar esta nota</numerusform>
            <numerusform>Ocultar estas notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <extracomment>in ui/dock_title.py</extracomment>
        <translation>Ocultar {panel}</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Alto c&amp;ontraste</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>How fast time is played</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Com que rapidez o tempo passa</translation>
    </message>
    <message>
        <source>How large names are; dots and links grow with them</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>O tamanho dos nomes; nós e links crescem com eles</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>How many pixels the file has for each pixel of the picture: 2 is sharper</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Em quantos pixels do arquivo cada pixel se transforma: 2 é mais nítido</translation>
    </message>
    <message>
        <source>How notes are named on the map and in lists; links keep file names</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Como as notas são chamadas no mapa e nas listas; os links mantêm os nomes dos arquivos</translation>
    </message>
    <message>
        <source>How this vault is read</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Como este cofre é lido</translation>
    </message>
    <message>
        <source>Hue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Image copied ({width} × {height} pixels)</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Imagem copiada ({width} × {height} pixels)</translation>
    </message>
    <message>
        <source>Import &amp;Obsidian graph settings</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Importar configurações do &amp;grafo do Obsidian</translation>
    </message>
    <message>
        <source>Import Obsidian graph settings</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Importar configurações do grafo do Obsidian</translation>
    </message>
    <message>
        <source>Import Obsidian settings</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Importar configurações do Obsidian</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Importar frases</translation>
    </message>
    <message>
        <source>Import phrases that were exported elsewhere</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Importa frases que foram exportadas em outro lugar</translation>
    </message>
    <message>
        <source>Import views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Import views from a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Importar vistas de um arquivo JSON</translation>
    </message>
    <message>
        <source>Importance (PageRank)</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Importância (PageRank)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n phrase</source>
        <extracomment>for other counts: Imported %n phrases; in ui/commands/link_menu.py</extracomment>
        <translation>
            <numerusform>%n frase importada</numerusform>
            <numerusform>%n frases importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>In a panel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Em um painel</translation>
    </message>
    <message>
        <source>In common</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Em comum</translation>
    </message>
    <message numerus="yes">
        <source>In common: %n note</source>
        <extracomment>for other counts: In common: %n notes; in ui/panels/common_notes.py</extracomment>
        <translation>
            <numerusform>Em comum: %n nota</numerusform>
            <numerusform>Em comum: %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>De entrada</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Descobertas</translation>
    </message>
    <message>
        <source>Inter, the font: {licence}</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>Inter, a fonte: {licence}</translation>
    </message>
    <message>
        <source>It is a graph that Logseq keeps in a database; let Logseq write its Markdown mirror, and open the graph again.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>É um grafo que o Logseq guarda em um banco de dados; deixe o Logseq gravar a cópia em Markdown e abra o grafo de novo.</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>JSON Canvas</translation>
    </message>
    <message>
        <source>JSON graph</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation>Grafo JSON</translation>
    </message>
    <message>
        <source>Join shared names</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/display.py</extracomment>
        <translation>Unir nomes iguais</translation>
    </message>
    <message>
        <source>Joining the links</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation>Unindo os links</translation>
    </message>
    <message>
        <source>Joins {regions}</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Une {regions}</translation>
    </message>
    <message>
        <source>Jump instead of gliding, without fading</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Salta em vez de deslizar, sem efeitos de transição</translation>
    </message>
    <message>
        <source>KB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>KB</translation>
    </message>
    <message>
        <source>Keep a daily snapshot</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Guardar um instantâneo de cada dia</translation>
    </message>
    <message>
        <source>Keep the selected note in the middle</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Manter a nota selecionada no centro</translation>
    </message>
    <message>
        <source>Keep the selected notes where they are, or let them move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Mantém as notas selecionadas onde estão, ou deixa que se movam de novo</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Key notes</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Notas-chave</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>in ui/dialogs/shortcuts.py</extracomment>
        <translation>Teclado e mouse</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Landscape or portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Na horizontal ou na vertical</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Texto maior ou menor</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Semana passada</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>Lay a few notes out in layers, as boxes, or by forces again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Dispõe algumas notas em camadas, como caixas, ou de novo por forças</translation>
    </message>
    <message>
        <source>Lay another folder of notes beside this one, as an island of its own</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Colocar outra pasta de notas ao lado desta, como uma ilha própria</translation>
    </message>
    <message>
        <source>Lay up to 60 notes out in layers, as boxes with what links say between them</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Dispor até 60 notas em camadas, como caixas, com o que os links dizem entre elas</translation>
    </message>
    <message>
        <source>Laying out the cards</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>Dispondo os cartões</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>in exporting/prepare.py, model/opening.py</extracomment>
        <translation>Dispondo o mapa</translation>
    </message>
    <message>
        <source>Learn what you can do here, task by task, with pictures</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Leia o que se pode fazer aqui, tarefa por tarefa, com imagens</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Leave out what .gitignore lists</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Deixar de fora o que o .gitignore indica</translation>
    </message>
    <message>
        <source>Leave out what is read from sentences, and keep properties and labels</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Deixar de fora o que é deduzido das sentenças e manter propriedades e rótulos</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Sair do tour</translation>
    </message>
    <message>
        <source>Leave the tour; Help → Take the tour brings it back</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Sair do tour; Ajuda → Fazer o tour o traz de volta</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Let all pinned notes move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Deixa todas as notas fixadas se moverem de novo</translation>
    </message>
    <message>
        <source>Let what is selected stand out</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Destacar o que está selecionado</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Licenças…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lines to similar notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Linhas até notas semelhantes</translation>
    </message>
    <message>
        <source>Link distance</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Distância dos links</translation>
    </message>
    <message>
        <source>Link each note to the level above in its name</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Ligar cada nota ao nível acima em seu nome</translation>
    </message>
    <message>
        <source>Link strength</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Força dos links</translation>
    </message>
    <message>
        <source>Link width</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Espessura dos links</translation>
    </message>
    <message>
        <source>Linked from</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation>Recebe link de</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>in layout/forces/links.py, ui/local_map_bar.py, ui/panels/filter.py, ui/panels/link_display.py, ui/panels/links.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links gone</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Links removidos</translation>
    </message>
    <message>
        <source>Links like {address} are not opened.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>Links como {address} não são abertos.</translation>
    </message>
    <message>
        <source>Links of the selected note</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Links da nota selecionada</translation>
    </message>
    <message>
        <source>Links stated by other notes</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Links afirmados por outras notas</translation>
    </message>
    <message>
        <source>Links that stayed</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>Links que continuam</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation>Tem link para</translation>
    </message>
    <message>
        <source>Links to {sent}, linked from {received}</source>
        <extracomment>in ui/canvas/accessible_map.py</extracomment>
        <translation>Tem links para {sent}, recebe links de {received}</translation>
    </message>
    <message>
        <source>Links with</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Links com</translation>
    </message>
    <message>
        <source>Load &amp;web images</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Carregar imagens da &amp;web</translation>
    </message>
    <message>
        <source>Load images for this vault</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Carregar imagens neste cofre</translation>
    </message>
    <message>
        <source>Load the images on the web that notes of this vault show</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Carrega as imagens da web que as notas deste cofre mostram</translation>
    </message>
    <message>
        <source>Local map</source>
        <extracomment>in ui/commands/menus/view.py, ui/commands/node_menu.py, ui/local_map_bar.py, ui/session/local_map_keeper.py</extracomment>
        <translation>Mapa local</translation>
    </message>
    <message>
        <source>Logseq graph</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Grafo do Logseq</translation>
    </message>
    <message>
        <source>Looking for an answer…</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Procurando uma resposta…</translation>
    </message>
    <message>
        <source>Looking for paths…</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Procurando caminhos…</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made with {libraries} and others; set in {font}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Feito com {libraries} e outros; composto em {font}.</translation>
    </message>
    <message>
        <source>Make text, lines and borders stand out more</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Desenha textos, linhas e bordas com mais destaque</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message numerus="yes">
        <source>Map of %n note</source>
        <extracomment>for other counts: Map of %n notes; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>Mapa de %n nota</numerusform>
            <numerusform>Mapa de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of chosen notes</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Mapa das notas escolhidas</translation>
    </message>
    <message>
        <source>Map of notes</source>
        <extracomment>in ui/canvas/accessibility.py, ui/canvas/accessible_map.py, ui/canvas/view.py</extracomment>
        <translation>Mapa de notas</translation>
    </message>
    <message>
        <source>Map of these</source>
        <extracomment>in ui/commands/node_menu.py, ui/panels/insights.py, ui/panels/search.py</extracomment>
        <translation>Mapa destas</translation>
    </message>
    <message>
        <source>Markdown notes joined by [[wikilinks]]: from Obsidian, Foam, Logseq or any folder.
Your notes are read, never changed.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Notas em Markdown unidas por [[wikilinks]]: do Obsidian, Foam, Logseq ou de qualquer pasta.
Suas notas são lidas, nunca alteradas.</translation>
    </message>
    <message>
        <source>Minimap</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation>Minimapa</translation>
    </message>
    <message>
        <source>Missing &apos;(&apos;</source>
        <extracomment>in searching/property_operator.py, searching/query_parser.py</extracomment>
        <translation>Falta “(”</translation>
    </message>
    <message>
        <source>Missing &apos;)&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Falta “)”</translation>
    </message>
    <message>
        <source>Missing &apos;]&apos;</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>Falta “]”</translation>
    </message>
    <message>
        <source>Missing closing &apos;&quot;&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Falta o &apos;&quot;&apos; final</translation>
    </message>
    <message>
        <source>Missing closing &apos;/&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Falta o “/” final</translation>
    </message>
    <message>
        <source>Missing property name</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>Falta o nome da propriedade</translation>
    </message>
    <message>
        <source>Missing tag after &apos;{operator}&apos;</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation>Falta a tag depois de “{operator}”</translation>
    </message>
    <message>
        <source>Missing text after &apos;{operator}&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Falta o texto depois de “{operator}”</translation>
    </message>
    <message>
        <source>Missing value to compare with</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Falta o valor a comparar</translation>
    </message>
    <message>
        <source>Missing word after &apos;-&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Falta a palavra depois de “-”</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Modificação</translation>
    </message>
    <message>
        <source>Moment of the time-lapse</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Momento do time-lapse</translation>
    </message>
    <message>
        <source>Moments of this vault</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Momentos deste cofre</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Most central</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Mais centrais</translation>
    </message>
    <message>
        <source>Most linked</source>
        <extracomment>in model/insights.py, ui/preview/summary_page.py</extracomment>
        <translation>Com mais links</translation>
    </message>
    <message>
        <source>Most wanted (not written yet)</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Mais desejadas (ainda não escritas)</translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Botões 4 e 5 do mouse</translation>
    </message>
    <message numerus="yes">
        <source>Move a note</source>
        <extracomment>for other counts: Move %n notes; in ui/session/positions.py</extracomment>
        <translation>
            <numerusform>Mover uma nota</numerusform>
            <numerusform>Mover %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and pin it; its neighbours follow</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Movê-la e fixá-la; suas vizinhas acompanham</translation>
    </message>
    <message>
        <source>Move notes without links beside similar ones, and pin them</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Move as notas sem links para junto das que se parecem com elas e as fixa</translation>
    </message>
    <message>
        <source>Move the focus back to the previous part</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Passa o foco do teclado para a parte anterior</translation>
    </message>
    <message>
        <source>Move the focus to the tools, the panel, the map and the preview in turn</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Passa o foco do teclado para as ferramentas, o painel, o mapa ou a prévia, um após o outro</translation>
    </message>
    <message>
        <source>Move the selected note to the middle</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Mover a nota selecionada para o centro</translation>
    </message>
    <message>
        <source>Move the selected note to the middle (Space)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Move a nota selecionada para o centro (Espaço)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Mover a área visível</translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Mover a área visível para os lados</translation>
    </message>
    <message>
        <source>Move this group up</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Mover este grupo para cima</translation>
    </message>
    <message>
        <source>My last visit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Minha última visita</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>in model/insights.py, ui/commands/vault_sets.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Nome da página</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Nome da região</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Nome da vista</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>in model/insights.py, ui/dialogs/export.py, ui/panels/display.py</extracomment>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Names of notes</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Nomes das notas</translation>
    </message>
    <message>
        <source>Names without a note yet, by how many notes link to them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Nomes ainda sem nota, por quantas notas têm link para eles.</translation>
    </message>
    <message>
        <source>Neighbour links</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Links entre vizinhas</translation>
    </message>
    <message>
        <source>Neighbours, at least</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Vizinhas, no mínimo</translation>
    </message>
    <message>
        <source>Neighbours, at most</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Vizinhas, no máximo</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Novas</translation>
    </message>
    <message>
        <source>New group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>New links</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Novos links</translation>
    </message>
    <message>
        <source>New names that no note has yet</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Nomes novos que ainda não têm nota</translation>
    </message>
    <message>
        <source>New note: {note}</source>
        <extracomment>in ui/new_notes.py</extracomment>
        <translation>Nova nota: {note}</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Novas desde a última vez</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Próxima parte da janela</translation>
    </message>
    <message>
        <source>Next path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Próximo caminho</translation>
    </message>
    <message>
        <source>No app could open {file}.</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/link_follower.py</extracomment>
        <translation>Nenhum aplicativo conseguiu abrir {file}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>No map is open.</source>
        <extracomment>in ui/canvas/view.py</extracomment>
        <translation>Nenhum mapa está aberto.</translation>
    </message>
    <message>
        <source>No note had this name, and no link leads to it any more.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Nenhuma nota tinha este nome, e nenhum link leva mais a ele.</translation>
    </message>
    <message>
        <source>No note has a property</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Nenhuma nota tem propriedades</translation>
    </message>
    <message>
        <source>No note has any of these words: {question}</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Nenhuma nota tem alguma destas palavras: {question}</translation>
    </message>
    <message>
        <source>No note has the property {property}. Notes can be called by {choices} or a property that they have.</source>
        <extracomment>in model/chosen_names.py</extracomment>
        <translation>Nenhuma nota tem a propriedade {property}. As notas podem ser chamadas por {choices} ou por uma propriedade que tenham.</translation>
    </message>
    <message>
        <source>No note is named {name}.</source>
        <extracomment>in model/lint.py</extracomment>
        <translation>Nenhuma nota se chama {name}.</translation>
    </message>
    <message>
        <source>No note or command matches</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Nenhuma nota ou comando corresponde</translation>
    </message>
    <message>
        <source>No note without links is similar to one with links.</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Nenhuma nota sem links se parece com uma que tem links.</translation>
    </message>
    <message>
        <source>No path connects these notes on the map as shown.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Nenhum caminho liga estas notas no mapa como está agora.</translation>
    </message>
    <message>
        <source>No problems: every file could be read.</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Nenhum problema: todos os arquivos puderam ser lidos.</translation>
    </message>
    <message>
        <source>No recent folders</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Nenhuma pasta recente</translation>
    </message>
    <message>
        <source>No set of vaults is open</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Nenhum conjunto de cofres está aberto</translation>
    </message>
    <message>
        <source>No sets of vaults</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Nenhum conjunto de cofres</translation>
    </message>
    <message>
        <source>No sets of vaults are kept.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Não há conjuntos de cofres guardados.</translation>
    </message>
    <message>
        <source>No views are saved for this vault.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Não há vistas salvas para este cofre.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None of these folders can be read: {folders}.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation>Nenhuma destas pastas pode ser lida: {folders}.</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation>Não é uma expressão regular: {error}</translation>
    </message>
    <message>
        <source>Not enough memory for an image of {width} x {height} pixels. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation>Memória insuficiente para uma imagem de {width} x {height} pixels. Escolha um tamanho ou uma escala menor.</translation>
    </message>
    <message>
        <source>Not enough memory for this.</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation>Memória insuficiente para isso.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>in ui/canvas/hover_card.py, ui/panels/link_lists.py</extracomment>
        <translation>Ainda não escrita</translation>
    </message>
    <message numerus="yes">
        <source>Not written yet. Linked from %n note:</source>
        <extracomment>for other counts: Not written yet. Linked from %n notes:; in page/builder.py</extracomment>
        <translation>
            <numerusform>Ainda não escrita. Recebe link de %n nota:</numerusform>
            <numerusform>Ainda não escrita. Recebe links de %n notas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note size</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Tamanho das notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and commands found</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Notas e comandos encontrados</translation>
    </message>
    <message>
        <source>Notes found</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Notas encontradas</translation>
    </message>
    <message>
        <source>Notes have no colours or sizes by {measure}. There are: {choices}.</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>As notas não têm cores nem tamanhos por {measure}. As opções são: {choices}.</translation>
    </message>
    <message>
        <source>Notes that answer the question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Notas que respondem à pergunta</translation>
    </message>
    <message>
        <source>Notes that are linked to, but link nowhere themselves.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notas que recebem links, mas não têm link para nenhuma outra.</translation>
    </message>
    <message>
        <source>Notes that join regions, by the share of all shortest paths that lead through them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notas que unem regiões, pela parcela de todos os caminhos mais curtos que passam por elas.</translation>
    </message>
    <message numerus="yes">
        <source>Notes up to %n link away</source>
        <extracomment>for other counts: Notes up to %n links away; in ui/depth_choice.py</extracomment>
        <translation>
            <numerusform>Notas a até %n link</numerusform>
            <numerusform>Notas a até %n links</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes with most changed links</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Notas com mais links alterados</translation>
    </message>
    <message>
        <source>Notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Notas sem links</translation>
    </message>
    <message>
        <source>Notes without links that have some now</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Notas antes sem links que agora têm alguns</translation>
    </message>
    <message>
        <source>Notes without links to or from other notes.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notas sem links de ou para outras notas.</translation>
    </message>
    <message>
        <source>Notes, and names without a note yet, that may mean the same thing.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notas, e nomes ainda sem nota, cujos nomes talvez signifiquem o mesmo.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>in model/compared_styles.py, model/comparison.py</extracomment>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Nothing earlier is known of {names}, which is shown as it is now.</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>Nada anterior é conhecido de {names}; é mostrado como está agora.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Nothing has changed since last time.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Nada mudou desde a última vez.</translation>
    </message>
    <message>
        <source>Nothing in the vault is changed. It is read again with these rules.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Nada é alterado no cofre. Ele é lido de novo com estas regras.</translation>
    </message>
    <message>
        <source>Nothing is known of this vault for {words}. What is known of it begins on {date}.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>Nada se sabe deste cofre em {words}. O que se sabe dele começa em {date}.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Nada corresponde a “{query}”</translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation>Nada corresponde a “{query}”, portanto não há o que exportar.</translation>
    </message>
    <message>
        <source>Nothing matches the filter, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation>Nada corresponde ao filtro, portanto não há o que exportar.</translation>
    </message>
    <message>
        <source>Nothing on this part of the map matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Nada nesta parte do mapa corresponde a “{query}”</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>in ui/panels/moment_box.py, ui/panels/time_slider.py</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Now click the note where the path should end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Agora clique na nota a que o caminho leva.</translation>
    </message>
    <message>
        <source>Number of links</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, ui/panels/filter.py</extracomment>
        <translation>Número de links</translation>
    </message>
    <message>
        <source>Number of words</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Número de palavras</translation>
    </message>
    <message>
        <source>OR needs something on both sides</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>OR precisa de algo dos dois lados</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Obsidian base</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Base do Obsidian</translation>
    </message>
    <message>
        <source>Obsidian did not open. Is it installed?</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>O Obsidian não abriu. Ele está instalado?</translation>
    </message>
    <message>
        <source>Obsidian graph settings imported</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Configurações do grafo do Obsidian importadas</translation>
    </message>
    <message>
        <source>Obsidian has no graph settings in {folder}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation>O Obsidian não tem configurações do grafo em {folder}.</translation>
    </message>
    <message>
        <source>Obsidian vault</source>
        <extracomment>in vault/dialects/obsidian.py</extracomment>
        <translation>Cofre do Obsidian</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>No mapa</translation>
    </message>
    <message>
        <source>On this canvas:</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Neste canvas:</translation>
    </message>
    <message>
        <source>One file for any browser: pan, zoom and search it, even offline.</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation>Um só arquivo para navegar, dar zoom e pesquisar em qualquer navegador, sem baixar nada.</translation>
    </message>
    <message>
        <source>One letter apart</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Diferem em uma letra</translation>
    </message>
    <message>
        <source>One moment back</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Um momento para trás</translation>
    </message>
    <message>
        <source>One moment on</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Um momento para a frente</translation>
    </message>
    <message>
        <source>One page with shapes and text, for printing.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>Uma página com formas e texto, para imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n note</source>
        <extracomment>for other counts: All %n notes; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>Só %n nota</numerusform>
            <numerusform>Todas as %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only notes linked with at least this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Só notas ligadas a pelo menos este número de outras</translation>
    </message>
    <message>
        <source>Only notes linked with at most this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Só notas ligadas a no máximo este número de outras</translation>
    </message>
    <message>
        <source>Only the first {n} ignore filters are used.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Só os primeiros {n} filtros de exclusão são usados.</translation>
    </message>
    <message>
        <source>Only the first {read} MB of {size} MB were read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Só os primeiros {read} MB de {size} MB foram lidos.</translation>
    </message>
    <message>
        <source>Only the first {read} characters of the text on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Só os primeiros {read} caracteres do texto no canvas foram lidos.</translation>
    </message>
    <message>
        <source>Only the first {read} of {cards} cards on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Só os primeiros {read} de {cards} cartões no canvas foram lidos.</translation>
    </message>
    <message>
        <source>Only what notes say outright</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Só o que as notas dizem expressamente</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>in page/file_page.py, ui/dialogs/open_link.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;note…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Abrir &amp;nota…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <extracomment>in ui/commands/menus/file.py, ui/vault_opening.py</extracomment>
        <translation>Abrir uma pasta de notas</translation>
    </message>
    <message>
        <source>Open a folder that holds {suffix} files.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>Abra uma pasta que contenha arquivos {suffix}.</translation>
    </message>
    <message>
        <source>Open a note</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Abrir uma nota</translation>
    </message>
    <message>
        <source>Open a note&apos;s folder with the note selected</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Abre a pasta de uma nota com a nota selecionada</translation>
    </message>
    <message>
        <source>Open a small vault about large language models</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Abrir um pequeno cofre sobre grandes modelos de linguagem</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Open in Obsidian</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Abrir no Obsidian</translation>
    </message>
    <message>
        <source>Open in default app</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Abrir no aplicativo padrão</translation>
    </message>
    <message>
        <source>Open it in its own application</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Abrir no aplicativo próprio</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Open se&amp;t</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Abrir con&amp;junto</translation>
    </message>
    <message>
        <source>Open that vault</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Abrir esse cofre</translation>
    </message>
    <message>
        <source>Open the file that records what went wrong</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Abre o arquivo que registra o que deu errado</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Abrir os menus</translation>
    </message>
    <message>
        <source>Open the small vault that comes with Concept Map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Abre o pequeno cofre que vem com o Concept Map</translation>
    </message>
    <message>
        <source>Open the vault&apos;s folder</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Abre a pasta do cofre</translation>
    </message>
    <message>
        <source>Open this link in another application?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Abrir este link em outro aplicativo?</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Abrir {folder}</translation>
    </message>
    <message>
        <source>Opening {folder}</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>Abrindo {folder}</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Orphans</source>
        <extracomment>in model/insights.py, ui/panels/filter.py</extracomment>
        <translation>Órfãs</translation>
    </message>
    <message>
        <source>Other notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Outras notas</translation>
    </message>
    <message>
        <source>Other notes:</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Outras notas:</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>in model/node_colouring.py, render/node_styles.py</extracomment>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>De saída</translation>
    </message>
    <message>
        <source>Outgoing links</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Links de saída</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF page</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>Página PDF</translation>
    </message>
    <message>
        <source>PNG image</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Página</translation>
    </message>
    <message numerus="yes">
        <source>Pages in Org mode are not read, only those in Markdown.</source>
        <extracomment>for other counts: %n pages in Org mode are not read, only those in Markdown.; in vault/dialects/logseq.py</extracomment>
        <translation>
            <numerusform>%n página em Org mode não é lida, só as em Markdown.</numerusform>
            <numerusform>%n páginas em Org mode não são lidas, só as em Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs of notes that perhaps should be linked: both are linked with the same notes, or say the same words.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Pares de notas que talvez devessem ser ligadas: ambas estão ligadas às mesmas notas ou contêm as mesmas palavras.</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Ca&amp;minho</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>in ui/panels/paths.py, ui/session/path_steps.py</extracomment>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Path from here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Caminho a partir daqui</translation>
    </message>
    <message>
        <source>Path to here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Caminho até aqui</translation>
    </message>
    <message>
        <source>Path to…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Caminho até…</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Talvez sejam a mesma</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pins of a view</source>
        <extracomment>in ui/session/positions.py</extracomment>
        <translation>Notas fixadas de uma vista</translation>
    </message>
    <message>
        <source>Pixels, for slides, documents and the web.</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation>Pixels, para slides, documentos e a web.</translation>
    </message>
    <message>
        <source>Place &amp;orphans by text</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Posicionar órfãs pelo texto</translation>
    </message>
    <message>
        <source>Place orphans</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Posicionar órfãs</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n note</source>
        <extracomment>for other counts: Placed %n notes; in ui/commands/menus/layout.py</extracomment>
        <translation>
            <numerusform>%n nota posicionada</numerusform>
            <numerusform>%n notas posicionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>in ui/canvas/timelapse.py, ui/panels/time_slider.py</extracomment>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Parte ante&amp;rior da janela</translation>
    </message>
    <message>
        <source>Presentation</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>in ui/dialogs/export_preview.py, ui/preview/panel.py</extracomment>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Previous path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Caminho anterior</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Pr&amp;oblemas</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems in the vault</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Problemas no cofre</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>in page/table_writers.py</extracomment>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Property of the colour</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Propriedade da cor</translation>
    </message>
    <message>
        <source>Property of the size</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Propriedade do tamanho</translation>
    </message>
    <message>
        <source>Property title</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Propriedade title</translation>
    </message>
    <message>
        <source>Property {name}</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Propriedade {name}</translation>
    </message>
    <message>
        <source>Propositions</source>
        <extracomment>in exporting/formats/tsv.py, model/insights.py</extracomment>
        <translation>Proposições</translation>
    </message>
    <message>
        <source>Pull of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Atração dos links</translation>
    </message>
    <message>
        <source>Pull towards the centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Atração para o centro</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>in ui/panels/query_field.py</extracomment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Re&amp;name set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Re&amp;nomear conjunto…</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Read all notes again</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Lê todas as notas de novo</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Ler como</translation>
    </message>
    <message>
        <source>Read as a folder of Markdown notes.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Lido como pasta de notas em Markdown.</translation>
    </message>
    <message>
        <source>Read as you chose: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Lido como você escolheu: {dialect}.</translation>
    </message>
    <message>
        <source>Read the selected note</source>
        <extracomment>in ui/commands/gestures.py, ui/preview/panel.py</extracomment>
        <translation>Ler a nota selecionada</translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Leitores</translation>
    </message>
    <message>
        <source>Reading dates…</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Lendo datas…</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <extracomment>in model/insights.py, ui/panels/ask.py, ui/panels/search.py</extracomment>
        <translation>Lendo notas</translation>
    </message>
    <message>
        <source>Reading the first lines of notes</source>
        <extracomment>in exporting/page_data.py</extracomment>
        <translation>Lendo as primeiras linhas das notas</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation>Lendo o histórico</translation>
    </message>
    <message>
        <source>Reading the history: {done} of {total}</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Lendo o histórico: {done} de {total}</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <extracomment>in model/vault_reading.py, ui/session/search_index.py</extracomment>
        <translation>Lendo as notas</translation>
    </message>
    <message>
        <source>Reading the sentences of links</source>
        <extracomment>in exporting/graph_records.py</extracomment>
        <translation>Lendo as sentenças dos links</translation>
    </message>
    <message>
        <source>Reading what links say</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>Lendo o que os links dizem</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation>Reorganizar</translation>
    </message>
    <message>
        <source>Rearrange from scratch</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Reorganizar do zero</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Alteradas recentemente</translation>
    </message>
    <message>
        <source>Recently read</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Lidas recentemente</translation>
    </message>
    <message>
        <source>Recognised as a {dialect}, and read by the rules of that program.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Reconhecido como {dialect} e lido pelas regras desse programa.</translation>
    </message>
    <message>
        <source>Recognised by {file}: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Reconhecido por {file}: {dialect}.</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Redo the last change that was undone</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>Refaz a última alteração desfeita</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Reduzir movimento</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Região</translation>
    </message>
    <message>
        <source>Region: {region}</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Região: {region}</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>in layout/forces/regions.py, ui/preview/summary_page.py</extracomment>
        <translation>Regiões</translation>
    </message>
    <message>
        <source>Regions in it</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Regiões que contém</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the map</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Re&amp;tirar do mapa</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove from this list; the folder itself is kept</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Remover desta lista; a pasta em si é mantida</translation>
    </message>
    <message>
        <source>Remove group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Remover grupo</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Remover este grupo</translation>
    </message>
    <message>
        <source>Rename region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/undo.py</extracomment>
        <translation>Renomear região</translation>
    </message>
    <message>
        <source>Rename region…</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Renomear região…</translation>
    </message>
    <message>
        <source>Rename set</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Renomear conjunto</translation>
    </message>
    <message>
        <source>Rename view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Renomear vista</translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Renomeadas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Reorder groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Reordenar grupos</translation>
    </message>
    <message>
        <source>Repel</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Repelir</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>in ui/commands/exporting.py, ui/panels/views.py</extracomment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Repulsion</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Repulsão</translation>
    </message>
    <message>
        <source>Repulsion between notes</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Repulsão entre notas</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Redefinir aparência</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Redefinir o filtro</translation>
    </message>
    <message>
        <source>Restore phrases</source>
        <extracomment>in ui/session/relations.py</extracomment>
        <translation>Restaurar frases</translation>
    </message>
    <message>
        <source>Restore what the note says</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Restaurar o que a nota diz</translation>
    </message>
    <message>
        <source>Right-click, menu key, Shift+F10</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Clique com o botão direito, tecla de menu, Shift+F10</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>Desenho SVG</translation>
    </message>
    <message>
        <source>Said in</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Dito em</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>in exporting/page_data.py, render/name_joins.py</extracomment>
        <translation>Mesmo nome</translation>
    </message>
    <message>
        <source>Same name in another vault</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Mesmo nome em outro cofre</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Salva e sai</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Salvar como página…</translation>
    </message>
    <message>
        <source>Save the map as an image, a web page or data</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Salva o mapa como imagem, página da web ou dados</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Salvar esta vista…</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Salvar vista</translation>
    </message>
    <message>
        <source>Save what changed as a page</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation>Salvar o que mudou como página</translation>
    </message>
    <message>
        <source>Save what you see under a name</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Salvar o que você vê com um nome</translation>
    </message>
    <message>
        <source>Save what you see, and come back to it</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Salve o que você vê e volte a isso depois</translation>
    </message>
    <message>
        <source>Saved to {files}</source>
        <extracomment>in ui/commands/exporting.py, ui/commands/reviews.py</extracomment>
        <translation>Salvo em {files}</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Vistas salvas</translation>
    </message>
    <message>
        <source>Saved views: {names}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Vistas salvas: {names}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale, {percent}</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation>Escala, {percent}</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>See how two notes are connected, and what they have in common</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Veja como duas notas se conectam e o que têm em comum</translation>
    </message>
    <message>
        <source>See what changed since an earlier moment</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Veja o que mudou desde um momento anterior</translation>
    </message>
    <message>
        <source>See what links to a note, and what it links to</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Veja o que tem link para uma nota e para o que ela tem link</translation>
    </message>
    <message>
        <source>See which files could not be read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Veja quais arquivos não puderam ser lidos</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Select a note first. Its neighbours are then shown too.</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Selecione primeiro uma nota. As vizinhas dela também serão mostradas.</translation>
    </message>
    <message>
        <source>Select a note on the map, then make it the start or the end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Selecione uma nota no mapa e torne-a o início ou o fim.</translation>
    </message>
    <message>
        <source>Select a note to see its links.</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Selecione uma nota para ver os links dela.</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/menus.py</extracomment>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select and read it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Selecioná-la e lê-la</translation>
    </message>
    <message>
        <source>Select both notes</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Selecionar as duas notas</translation>
    </message>
    <message>
        <source>Select every note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Seleciona todas as notas mostradas</translation>
    </message>
    <message numerus="yes">
        <source>Select its %n note</source>
        <extracomment>The notes of a region.; for other counts: Select its %n notes; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Selecionar sua %n nota</numerusform>
            <numerusform>Selecionar suas %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select its notes; double-click its area to zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Selecionar as notas dela; clique duas vezes no terreno para dar zoom</translation>
    </message>
    <message>
        <source>Select several notes, or all within a box</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Selecionar várias notas, ou todas dentro de um retângulo</translation>
    </message>
    <message numerus="yes">
        <source>Select the %n note</source>
        <extracomment>for other counts: Select all %n; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Selecionar a %n nota</numerusform>
            <numerusform>Selecionar todas as %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the next or the previous neighbour</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Selecionar a vizinha seguinte ou anterior</translation>
    </message>
    <message>
        <source>Select the notes whose links it stands for</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Selecionar as notas cujos links ele representa</translation>
    </message>
    <message>
        <source>Selection and path</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Seleção e caminho</translation>
    </message>
    <message>
        <source>Set phrase</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Definir frase</translation>
    </message>
    <message>
        <source>Set phrase…</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Definir frase…</translation>
    </message>
    <message>
        <source>Sets: {names}.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Conjuntos: {names}.</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>in layout/forces/shape.py</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shapes and text that stay sharp and can be edited, with the fonts inside.</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>Formas e texto que ficam sempre nítidos e podem ser editados, com as fontes incluídas.</translation>
    </message>
    <message>
        <source>Shift+click, Shift+drag</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Shift+clique, Shift+arrastar</translation>
    </message>
    <message>
        <source>Shorter, but by way of {note}, which many notes share.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Mais curto, mas passando por {note}, que muitas notas têm em comum.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>in ui/commands/changes.py, ui/commands/exporting.py, ui/dialogs/export.py, ui/new_notes.py, ui/panels/filter.py, ui/panels/views.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Mostrar &amp;registro</translation>
    </message>
    <message>
        <source>Show &amp;path between notes</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Mostrar &amp;caminho entre notas</translation>
    </message>
    <message>
        <source>Show &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Mostrar “{view}”</translation>
    </message>
    <message>
        <source>Show a map of the notes that answer the question (Enter)</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Mostrar um mapa das notas que respondem à pergunta (Enter)</translation>
    </message>
    <message>
        <source>Show all again</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation>Mostrar todas de novo</translation>
    </message>
    <message>
        <source>Show all regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Mostrar todas as regiões</translation>
    </message>
    <message>
        <source>Show canvases, linked to the notes on them</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Mostrar os canvas, ligados às notas que estão neles</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>in ui/header.py, ui/panels/filter.py</extracomment>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show hidden notes a&amp;gain</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostrar notas ocultas de no&amp;vo</translation>
    </message>
    <message>
        <source>Show how two notes connect; select both, or one after the other</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Mostra como duas notas se conectam; selecione as duas, ou uma depois da outra</translation>
    </message>
    <message>
        <source>Show images, PDFs and other files</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Mostrar imagens, PDFs e outros arquivos</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Show links</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Mostrar links</translation>
    </message>
    <message>
        <source>Show links between the neighbours</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Mostrar os links entre as vizinhas</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>in ui/dialogs/crash.py, ui/dialogs/failure.py</extracomment>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Show more or fewer names</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Mostrar mais ou menos nomes</translation>
    </message>
    <message numerus="yes">
        <source>Show note again</source>
        <extracomment>for other counts: Show %n notes again; in ui/session/chosen_maps.py</extracomment>
        <translation>
            <numerusform>Mostrar nota de novo</numerusform>
            <numerusform>Mostrar %n notas de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes that are linked to but not written yet</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Mostrar os links que ainda não têm nota</translation>
    </message>
    <message>
        <source>Show notes that have no links to other shown notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Mostrar as notas que não têm links com outras notas mostradas</translation>
    </message>
    <message>
        <source>Show only some of the notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Mostre só parte das notas</translation>
    </message>
    <message>
        <source>Show only the map, on the whole screen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra só o mapa, na tela inteira</translation>
    </message>
    <message>
        <source>Show only the notes found and the shortest paths between them</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Mostrar só as notas encontradas e as ligações mais curtas entre elas</translation>
    </message>
    <message>
        <source>Show only the notes of the selected answers, or of all, and the paths between them</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Mostrar só as notas das respostas selecionadas, ou de todas, e suas ligações</translation>
    </message>
    <message>
        <source>Show only the selected notes and the shortest paths between them</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra só as notas selecionadas e as ligações mais curtas entre elas</translation>
    </message>
    <message>
        <source>Show only what is around the selected notes, or the whole map again</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra só o que está ao redor das notas selecionadas, ou de novo o mapa inteiro</translation>
    </message>
    <message>
        <source>Show or hide {panel}</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra ou oculta {panel}</translation>
    </message>
    <message>
        <source>Show path between notes</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Mostrar caminho entre notas</translation>
    </message>
    <message>
        <source>Show tags on the map, linked to their notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Mostrar as tags no mapa, ligadas às suas notas</translation>
    </message>
    <message>
        <source>Show the direction of links, where there is room</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Mostrar a direção dos links, onde houver espaço</translation>
    </message>
    <message>
        <source>Show the menu of a note, a region or the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Mostrar o menu de uma nota, de uma região ou do mapa</translation>
    </message>
    <message>
        <source>Show the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation>Mostrar os nomes</translation>
    </message>
    <message>
        <source>Show the names of the tools on the left, or only their icons</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra os nomes das ferramentas à esquerda, ou só os ícones</translation>
    </message>
    <message>
        <source>Show the neighbours of the selected notes as well, on a local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra também as vizinhas das notas selecionadas, em um mapa local</translation>
    </message>
    <message>
        <source>Show the region of the selected note as one dot, or all its notes again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Desenha a região da nota selecionada como um só nó, ou de novo todas as suas notas</translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra o mapa inteiro (Home)</translation>
    </message>
    <message>
        <source>Show the whole map again</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Mostrar de novo o mapa inteiro</translation>
    </message>
    <message>
        <source>Show the whole map in a corner while zoomed in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra o mapa inteiro em um canto enquanto o zoom está ampliado</translation>
    </message>
    <message>
        <source>Show what changed on the map</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Mostrar no mapa o que mudou</translation>
    </message>
    <message>
        <source>Show what each tool and panel is for</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Mostra para que serve cada ferramenta e painel</translation>
    </message>
    <message>
        <source>Show what links say: in colours, in words, or in both</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Mostrar o que os links dizem: em cores, em palavras ou em ambas</translation>
    </message>
    <message>
        <source>Show what the keys and the mouse do</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Mostra o que fazem as teclas e o mouse</translation>
    </message>
    <message>
        <source>Showing &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Mostrando “{view}”</translation>
    </message>
    <message>
        <source>Sideways wheel or swipe, Shift+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Roda ou deslize lateral, Shift+roda</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>Semelhantes</translation>
    </message>
    <message>
        <source>Similar, not linked</source>
        <extracomment>in ui/panels/similar_rows.py</extracomment>
        <translation>Semelhantes, sem link</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>Desde {date}</translation>
    </message>
    <message>
        <source>Since {moment}: {changes}</source>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Desde {moment}: {changes}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Dimensionar notas</translation>
    </message>
    <message>
        <source>Size notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation>Dimensionar notas por</translation>
    </message>
    <message>
        <source>Size of names</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Tamanho dos nomes</translation>
    </message>
    <message>
        <source>Size of notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Tamanho das notas</translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Tamanho: {what}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Instantâneo</translation>
    </message>
    <message>
        <source>Snapshots: {n} KB</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Instantâneos: {n} KB</translation>
    </message>
    <message>
        <source>Some bytes are not valid {encoding}, first near line {line}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Alguns bytes não são {encoding} válido, os primeiros perto da linha {line}.</translation>
    </message>
    <message>
        <source>Some formulas are shown as they are written: there are too many.</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Algumas fórmulas são mostradas como foram escritas: há muitas delas.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation>Algo deu errado: {error}</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>Start and end are the same note.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>O início e o fim são a mesma nota.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Iniciar normalmente</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Começar aqui</translation>
    </message>
    <message>
        <source>Start the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Começar o caminho na nota selecionada</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Etapas do caminho</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>Parar e deixar tudo como estava</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Parar o cálculo</translation>
    </message>
    <message>
        <source>Stop looking for an answer</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Parar de procurar uma resposta</translation>
    </message>
    <message>
        <source>Stop reading the history</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Parar de ler o histórico</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Stopped. Choose a question to start again.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Interrompido. Escolha uma pergunta para recomeçar.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Sujeito</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Links sugeridos</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>in ui/panels/suggestion_list.py</extracomment>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>in ui/panels/filter.py, ui/preview/summary_page.py</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text above the map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Texto acima do mapa</translation>
    </message>
    <message>
        <source>Text as large as the &amp;system&apos;s</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Texto do tamanho usado no &amp;sistema</translation>
    </message>
    <message>
        <source>That is not a file. Drop a folder of notes, or a note.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Isso não é um arquivo. Solte uma pasta de notas ou uma nota.</translation>
    </message>
    <message>
        <source>That is not on this computer. Drop a folder of notes that is.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Isso não está neste computador. Solte uma pasta de notas que esteja.</translation>
    </message>
    <message>
        <source>The canvas could not be read: {error}.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Não foi possível ler o canvas: {error}.</translation>
    </message>
    <message>
        <source>The canvas could not be read: {reason}.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Não foi possível ler o canvas: {reason}.</translation>
    </message>
    <message>
        <source>The chosen notes alone</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation>Só as notas escolhidas</translation>
    </message>
    <message>
        <source>The colour as web pages write it, such as #3D7EAA</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>A cor como as páginas da web a escrevem, por exemplo #3D7EAA</translation>
    </message>
    <message>
        <source>The colours of the image</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>As cores da imagem</translation>
    </message>
    <message>
        <source>The column on the left opens one panel at a time; F6 goes there and back.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>A coluna à esquerda abre um painel por vez; F6 leva até ela e de volta.</translation>
    </message>
    <message>
        <source>The current view</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>A área visível</translation>
    </message>
    <message>
        <source>The expression /{source}/ takes too long. Make it simpler.</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation>A expressão /{source}/ demora demais. Simplifique-a.</translation>
    </message>
    <message>
        <source>The file could not be reached: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Não foi possível acessar o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Não foi possível ler o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>The file is in iCloud and not on this computer. Download it in Finder to read it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>O arquivo está no iCloud e não neste computador. Baixe-o no Finder para lê-lo.</translation>
    </message>
    <message>
        <source>The file looks binary, not like text; it was not read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>O arquivo parece binário, e não texto; não foi lido.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their aliases.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Os arquivos daqui têm códigos como nomes, por isso as notas são mostradas por seus aliases.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their first headings.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Os arquivos daqui têm códigos como nomes, por isso as notas são mostradas por seus primeiros cabeçalhos.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their titles.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Os arquivos daqui têm códigos como nomes, por isso as notas são mostradas por seus títulos.</translation>
    </message>
    <message>
        <source>The filter /{filter}/ takes too long and was left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>O filtro /{filter}/ demora demais e foi deixado de fora.</translation>
    </message>
    <message>
        <source>The filter or a group could not be applied: {problem}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>Não foi possível aplicar o filtro ou um grupo: {problem}</translation>
    </message>
    <message>
        <source>The filter {filter} is not a regular expression: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>O filtro {filter} não é uma expressão regular: {error}.</translation>
    </message>
    <message>
        <source>The filters take too long and were left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Os filtros demoram demais e foram deixados de fora.</translation>
    </message>
    <message>
        <source>The folder could not be read: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Não foi possível ler a pasta: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The rest of the set is shown.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation>A pasta {folder} não pode ser lida. O resto do conjunto é mostrado.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>Não é possível ler a pasta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is missing. The map stays as it was, and is updated again once the folder is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>A pasta {folder} sumiu. O mapa fica como estava e volta a ser atualizado assim que a pasta reaparecer.</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>O formato do arquivo</translation>
    </message>
    <message>
        <source>The git repository in {folder} could not be read: {reason}.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>Não foi possível ler o repositório git em {folder}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The git repository was cloned in part: it lacks %n note of that moment. Fetch it with git first.</source>
        <extracomment>for other counts: The git repository was cloned in part: it lacks %n notes of that moment. Fetch them with git first.; in vault/vault_at_commit.py</extracomment>
        <translation>
            <numerusform>O repositório git foi clonado só em parte: falta %n nota desse momento. Busque-a antes com o git.</numerusform>
            <numerusform>O repositório git foi clonado só em parte: faltam %n notas desse momento. Busque-as antes com o git.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph&apos;s settings could not be read: {reason}.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Não foi possível ler as configurações do grafo: {reason}.</translation>
    </message>
    <message>
        <source>The local map</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>O mapa local</translation>
    </message>
    <message>
        <source>The log is at {file}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>O registro está em {file}.</translation>
    </message>
    <message>
        <source>The map can now show each region separately. Your arrangement stays until you rearrange it.</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation>O mapa agora pode mostrar cada região separada. Sua disposição é mantida até você pedir.</translation>
    </message>
    <message>
        <source>The maximum is {pixels} each way.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>O máximo é {pixels} em cada direção.</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>O momento que é mostrado</translation>
    </message>
    <message>
        <source>The name is not valid Unicode; it is shown with � in it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>O nome não é Unicode válido; é mostrado com � no lugar.</translation>
    </message>
    <message>
        <source>The names of notes, their links and the headings above those, no texts; kept outside the vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Os nomes das notas, seus links e os títulos acima deles, sem textos; guardados fora do cofre</translation>
    </message>
    <message>
        <source>The next path is shorter, by way of {note}.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>O próximo caminho é mais curto, passando por {note}.</translation>
    </message>
    <message>
        <source>The note could not be read: {reason}.</source>
        <extracomment>in page/builder.py, page/resolver.py</extracomment>
        <translation>Não foi possível ler a nota: {reason}.</translation>
    </message>
    <message>
        <source>The note has no part named {part}.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>A nota não tem nenhuma parte chamada {part}.</translation>
    </message>
    <message>
        <source>The notes that most others link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>As notas que recebem links do maior número de outras.</translation>
    </message>
    <message>
        <source>The other words on it are not shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>As outras palavras que há nele não são mostradas aqui.</translation>
    </message>
    <message>
        <source>The patterns of what to leave out take too long and are not used.</source>
        <extracomment>in vault/gitignore.py</extracomment>
        <translation>Os padrões do que deixar de fora demoram demais e não são usados.</translation>
    </message>
    <message>
        <source>The program whose rules names and links are read by</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>As regras de qual programa valem para ler nomes e links</translation>
    </message>
    <message>
        <source>The properties are longer than {size} KB and were not read.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>As propriedades têm mais de {size} KB e não foram lidas.</translation>
    </message>
    <message>
        <source>The properties are nested too deeply.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>As propriedades têm níveis demais de aninhamento.</translation>
    </message>
    <message>
        <source>The properties are not a list of names and values.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>As propriedades não são uma lista de nomes e valores.</translation>
    </message>
    <message>
        <source>The properties are not valid YAML at line {line}: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>As propriedades não são YAML válido na linha {line}: {reason}.</translation>
    </message>
    <message>
        <source>The properties are not valid YAML: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>As propriedades não são YAML válido: {reason}.</translation>
    </message>
    <message>
        <source>The properties could not be read: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Não foi possível ler as propriedades: {reason}.</translation>
    </message>
    <message>
        <source>The region “{region}” no longer exists.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation>A região “{region}” não existe mais.</translation>
    </message>
    <message>
        <source>The rest of this note is not shown here: it is too long.</source>
        <extracomment>in page/context.py</extracomment>
        <translation>O resto desta nota não é mostrado aqui: ela é longa demais.</translation>
    </message>
    <message>
        <source>The same words</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>As mesmas palavras</translation>
    </message>
    <message>
        <source>The scale; click for 100%</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation>A escala; clique para 100%</translation>
    </message>
    <message>
        <source>The selected note</source>
        <extracomment>in ui/preview/page_view.py</extracomment>
        <translation>A nota selecionada</translation>
    </message>
    <message>
        <source>The selection ({n})</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>A seleção ({n})</translation>
    </message>
    <message>
        <source>The size of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>O tamanho da imagem</translation>
    </message>
    <message>
        <source>The size of the letters of a name</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>O tamanho das letras de um nome</translation>
    </message>
    <message>
        <source>The system cannot watch this folder</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation>O sistema não consegue monitorar esta pasta</translation>
    </message>
    <message>
        <source>The vault {vault} has not been opened here yet. Open its folder once; from then on this address leads to it.</source>
        <extracomment>in ui/app_addresses.py</extracomment>
        <translation>O cofre {vault} ainda não foi aberto aqui. Abra a pasta dele uma vez; depois disso, este endereço leva até ele.</translation>
    </message>
    <message>
        <source>The vault&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Não foi possível ler as configurações do cofre: {error}.</translation>
    </message>
    <message>
        <source>The vault&apos;s settings exclude it from the map.</source>
        <extracomment>in page/excluded.py</extracomment>
        <translation>As configurações do cofre o excluem do mapa.</translation>
    </message>
    <message>
        <source>The version, and what Concept Map is made with</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>A versão, e com o que o Concept Map é feito</translation>
    </message>
    <message>
        <source>The whole graph as data, for programs such as networkx.</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation>O grafo inteiro, para programas; o networkx o lê.</translation>
    </message>
    <message>
        <source>The whole map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>O mapa inteiro</translation>
    </message>
    <message>
        <source>The whole map. Click or drag to go there</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation>O mapa inteiro. Clique ou arraste para ir até lá</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>A janela</translation>
    </message>
    <message>
        <source>The workspace&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/dialects/dendron.py, vault/dialects/foam.py</extracomment>
        <translation>Não foi possível ler as configurações do espaço de trabalho: {error}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no notes in {folders}.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>Não há notas em {folders}.</translation>
    </message>
    <message>
        <source>There are no {format} notes in {folder}. {advice}</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>Não há notas {format} em {folder}. {advice}</translation>
    </message>
    <message>
        <source>There are too many properties; the rest is left out.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>Há propriedades demais; o resto foi deixado de fora.</translation>
    </message>
    <message>
        <source>There is no earlier snapshot of this vault. One is kept for each day on which it is open.</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py</extracomment>
        <translation>Nada se sabe deste cofre antes de agora. É guardado um instantâneo de cada dia em que ele é aberto.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>A pasta {folder} não existe. Crie-a primeiro ou escolha outra.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>A pasta {folder} não existe. Ela foi movida ou renomeada?</translation>
    </message>
    <message>
        <source>There is no note named {name} on the map.</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation>Não há nenhuma nota chamada {name} no mapa.</translation>
    </message>
    <message>
        <source>There is no note named {name} on the map. Did you mean {others}?</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation>Não há nenhuma nota chamada {name} no mapa. Você quis dizer {others}?</translation>
    </message>
    <message>
        <source>There is no question named {name}. There are: {names}.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Não há pergunta chamada {name}. Há: {names}.</translation>
    </message>
    <message>
        <source>There is no set named {name}. {hint}</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Não há nenhum conjunto chamado {name}. {hint}</translation>
    </message>
    <message>
        <source>There is no view named {name}. {hint}</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Não há nenhuma vista chamada {name}. {hint}</translation>
    </message>
    <message>
        <source>These notes are not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation>Estas notas não estão neste mapa local</translation>
    </message>
    <message>
        <source>This address cannot be opened: {address}. One looks like {example}.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation>Não é possível abrir este endereço: {address}. Um endereço é assim: {example}.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation>Este endereço é longo demais.</translation>
    </message>
    <message>
        <source>This file is a program. Run it?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Este arquivo é um programa. Executá-lo?</translation>
    </message>
    <message>
        <source>This folder is a part of the vault {vault}, where its links may lead.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Esta pasta faz parte do cofre {vault}, para onde seus links podem levar.</translation>
    </message>
    <message>
        <source>This folder is on a network drive ({system})</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation>Esta pasta está em uma unidade de rede ({system})</translation>
    </message>
    <message>
        <source>This is a clean start. Open a vault when you are ready.</source>
        <extracomment>in ui/app.py</extracomment>
        <translation>Este é um início limpo. Abra um cofre quando quiser.</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Isto está errado</translation>
    </message>
    <message>
        <source>This note embeds itself.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Esta nota incorpora a si mesma.</translation>
    </message>
    <message>
        <source>This note has no headings</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Esta nota não tem cabeçalhos</translation>
    </message>
    <message>
        <source>This note is gone. It is in the folder {folder}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Esta nota não existe mais. Ela está na pasta {folder}.</translation>
    </message>
    <message>
        <source>This note is gone. It was there on {date}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Esta nota não existe mais. Ela existia em {date}.</translation>
    </message>
    <message>
        <source>This set of vaults is no longer there, or damaged.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Este conjunto de cofres não existe mais ou está danificado.</translation>
    </message>
    <message>
        <source>This vault was at {folder} before. Its positions, pins and views can be kept.</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Este cofre estava antes em {folder}. Suas posições, notas fixadas e vistas podem ser mantidas.</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Too many nested parentheses</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Parênteses aninhados demais</translation>
    </message>
    <message>
        <source>Too much to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Conteúdo demais para mostrar aqui.</translation>
    </message>
    <message>
        <source>Tool &amp;names</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Nomes das &amp;ferramentas</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>in ui/dialogs/whats_here.py, ui/rail.py</extracomment>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Fundo transparente</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Experimentar o exemplo</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Experimentar o exemplo</translation>
    </message>
    <message>
        <source>Try three things on the map, one after the other</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Experimente três coisas no mapa, uma depois da outra</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Two tables, of nodes and of links.</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation>Duas tabelas, de nós e de links.</translation>
    </message>
    <message>
        <source>Type anything</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Digite qualquer coisa</translation>
    </message>
    <message>
        <source>Type on the map, or choose Go to: finds notes, headings, tags and commands.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Digite no mapa ou escolha “Ir para”: encontra notas, títulos, tags e comandos.</translation>
    </message>
    <message>
        <source>Type the first letters of a name anywhere on the map: notes and commands are found.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Digite as primeiras letras de um nome em qualquer ponto do mapa: notas e comandos são encontrados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the last change to the map or the view</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>Desfaz a última alteração do mapa ou da vista</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Expandir todas</translation>
    </message>
    <message>
        <source>Unfold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Expandir região</translation>
    </message>
    <message>
        <source>Unknown operator &apos;{operator}&apos;. Try {known}</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Operador desconhecido “{operator}”. Experimente {known}</translation>
    </message>
    <message>
        <source>Unlinked mentions</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Menções sem link</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Unpin a&amp;ll</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Desafixar todas</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Desafixar todas</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>Until then: &apos;{query}&apos;</source>
        <extracomment>Of a filter that cannot be read yet: what holds meanwhile.; in ui/panels/query_field.py</extracomment>
        <translation>Até lá: “{query}”</translation>
    </message>
    <message>
        <source>Unwritten notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Notas ainda não escritas</translation>
    </message>
    <message>
        <source>Up to and including this day</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Até este dia, inclusive</translation>
    </message>
    <message>
        <source>Use the filter, groups, display and forces of this vault&apos;s graph in Obsidian</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/groups.py</extracomment>
        <translation>Usa o filtro, os grupos, a aparência e as forças do grafo deste cofre no Obsidian</translation>
    </message>
    <message>
        <source>V&amp;ault</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Cofre</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Watch the map grow as its notes were created</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Mostra o mapa crescendo à medida que as notas foram criadas</translation>
    </message>
    <message>
        <source>Web images are now loaded in this vault.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>As imagens da web agora são carregadas neste cofre.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>in exporting/formats/html.py, ui/commands/reviews.py</extracomment>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What is exported</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>O que é exportado</translation>
    </message>
    <message>
        <source>What it said is not known: snapshots hold names and links, no texts.</source>
        <extracomment>in page/gone_page.py</extracomment>
        <translation>Seu conteúdo não é conhecido: instantâneos guardam nomes e links, não textos.</translation>
    </message>
    <message>
        <source>What notes say about each other, one line each, for CmapTools.</source>
        <extracomment>in exporting/formats/tsv.py</extracomment>
        <translation>O que as notas dizem umas das outras, uma linha para cada; o CmapTools o lê.</translation>
    </message>
    <message>
        <source>What notes say about each other, where that is certain.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>O que as notas afirmam umas das outras, até onde há certeza.</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>O que as cores significam</translation>
    </message>
    <message>
        <source>What the colours of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>O que as cores das notas significam</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>O que o filtro mostra</translation>
    </message>
    <message>
        <source>What the sizes of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>O que os tamanhos das notas significam</translation>
    </message>
    <message>
        <source>What&apos;s here</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>O que há aqui</translation>
    </message>
    <message>
        <source>Wheel, pinch, Page Up and Page Down</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Roda, pinça, Page Up e Page Down</translation>
    </message>
    <message>
        <source>Where readers who follow links at random end up: notes that important notes link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Onde vão parar leitores que seguem links ao acaso: notas que recebem links de notas importantes.</translation>
    </message>
    <message>
        <source>Which date of a note counts</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Qual data de uma nota conta</translation>
    </message>
    <message>
        <source>Which links the local map follows</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Quais links o mapa local segue</translation>
    </message>
    <message>
        <source>Which property: its numbers, dates or words</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Qual propriedade: seus números, datas ou palavras</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/navigation.py, ui/panels/views.py, ui/session/local_map_keeper.py</extracomment>
        <translation>Mapa inteiro</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Why do tides come late?</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Por que as marés chegam tarde?</translation>
    </message>
    <message>
        <source>Width of links</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Espessura dos links</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Largura da imagem</translation>
    </message>
    <message>
        <source>With phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Com frases</translation>
    </message>
    <message>
        <source>Without {name} one vault is left. It is opened alone, and the set {set} is deleted with its views; no note is.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Sem {name} resta um só cofre. Ele é aberto sozinho, e o conjunto {set} é excluído com suas visualizações; nenhuma nota é excluída.</translation>
    </message>
    <message>
        <source>Words in both: {words}</source>
        <extracomment>Two notes that both have some words, which are listed.; in model/insights.py</extracomment>
        <translation>Palavras em ambas: {words}</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, tag:idea …</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Palavras, &quot;uma expressão&quot;, tag:idea …</translation>
    </message>
    <message>
        <source>Write the phrases that you set or hid to a file</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Grava em um arquivo as frases que você definiu ou ocultou</translation>
    </message>
    <message>
        <source>Write what changed, with the map, into a file to read or to send</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Gravar o que mudou, com o mapa, em um arquivo para ler ou enviar</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/svg.py</extracomment>
        <translation>Gravando o arquivo</translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <extracomment>in exporting/formats/gexf.py, exporting/formats/graphml.py</extracomment>
        <translation>Gravando o grafo</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation>Gravando a página</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Your map and settings could not be saved. The log says why.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Não foi possível salvar seu mapa e suas configurações. O registro diz por quê.</translation>
    </message>
    <message>
        <source>Your map, views and settings were saved.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Seu mapa, suas vistas e suas configurações foram salvos.</translation>
    </message>
    <message>
        <source>Your notes are read, never changed; nothing is sent anywhere.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Suas notas são lidas, nunca alteradas; nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Your notes were not touched, and the map is as it was last saved. If the same happens again, a clean start may help: no vault is opened and the window is as it was at first.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Suas notas não foram tocadas, e o mapa está como foi salvo pela última vez. Se isso acontecer de novo, um início limpo pode ajudar: nenhum cofre é aberto e a janela fica como era no começo.</translation>
    </message>
    <message>
        <source>Zettlr workspace</source>
        <extracomment>in vault/dialects/zettlr.py</extracomment>
        <translation>Espaço de trabalho do Zettlr</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Aumentar &amp;zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Dimin&amp;uir zoom</translation>
    </message>
    <message>
        <source>Zoom in and out, and show the whole map.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Aumente e diminua o zoom, e mostre o mapa inteiro.</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Dar zoom na região</translation>
    </message>
    <message>
        <source>Zoom to the selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Dá zoom nas notas selecionadas</translation>
    </message>
    <message>
        <source>Zoom to them</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Dar zoom nelas</translation>
    </message>
    <message>
        <source>a file in it is no file</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>um arquivo nele não é um arquivo</translation>
    </message>
    <message>
        <source>a folder in it is no folder</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>uma pasta nele não é uma pasta</translation>
    </message>
    <message>
        <source>a {bracket} is never closed</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>há um {bracket} que não é fechado</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>alias</translation>
    </message>
    <message>
        <source>all between two headings</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>tudo entre dois cabeçalhos</translation>
    </message>
    <message>
        <source>all in one block: a paragraph, a list item, a table</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>tudo em um bloco: um parágrafo, um item de lista, uma tabela</translation>
    </message>
    <message>
        <source>all in one task that is done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>tudo em uma tarefa concluída</translation>
    </message>
    <message>
        <source>all in one task that is not done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>tudo em uma tarefa não concluída</translation>
    </message>
    <message>
        <source>all in one task, done or not</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>tudo em uma tarefa, concluída ou não</translation>
    </message>
    <message>
        <source>all on one line</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>tudo em uma linha</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>for other counts: and %n more; in page/builder.py</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>around {note}, depth {depth}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>ao redor de {note}, profundidade {depth}</translation>
    </message>
    <message>
        <source>as long as before</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>tão longa quanto antes</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>anexo</translation>
    </message>
    <message>
        <source>between them</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>entre elas</translation>
    </message>
    <message>
        <source>both link to it</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>ambas têm link para ela</translation>
    </message>
    <message>
        <source>canvas</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>canvas</translation>
    </message>
    <message>
        <source>causes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>causa</translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation>alterações</translation>
    </message>
    <message>
        <source>comes from</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>vem de</translation>
    </message>
    <message>
        <source>contrasts with</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>contrasta com</translation>
    </message>
    <message>
        <source>describes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>descreve</translation>
    </message>
    <message>
        <source>example of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>exemplo de</translation>
    </message>
    <message>
        <source>file name</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>filter: {query}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>filtro: {query}</translation>
    </message>
    <message>
        <source>filtering…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>filtrando…</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>pasta</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>não tem valor</translation>
    </message>
    <message>
        <source>has part</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>tem como parte</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>is a</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>é um(a)</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>não respondeu a tempo</translation>
    </message>
    <message>
        <source>it has no commit, tag or branch {name}</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>não tem commit, tag nem branch {name}</translation>
    </message>
    <message>
        <source>it holds more than the memory that is allowed for it</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>contém mais do que a memória permitida</translation>
    </message>
    <message>
        <source>it holds more than {count} files</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>contém mais de {count} arquivos</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>está danificado ({reason})</translation>
    </message>
    <message>
        <source>it is larger than {size} bytes</source>
        <extracomment>in core/json_files.py, vault/canvas_file.py</extracomment>
        <translation>tem mais de {size} bytes</translation>
    </message>
    <message>
        <source>it is longer than {n} characters</source>
        <extracomment>in core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation>tem mais de {n} caracteres</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>in core/json_files.py, core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation>tem níveis demais de aninhamento</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>in core/json_files.py</extracomment>
        <translation>não é UTF-8 válido</translation>
    </message>
    <message>
        <source>it is of a kind that this version does not read ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>é de um tipo que esta versão não lê ({reason})</translation>
    </message>
    <message>
        <source>line {line} has a string without end</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>a linha {line} tem uma string sem fim</translation>
    </message>
    <message>
        <source>line {line} has a {bracket} too many</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>a linha {line} tem um {bracket} a mais</translation>
    </message>
    <message>
        <source>linked from {n}</source>
        <extracomment>in model/vault_summary.py</extracomment>
        <translation>recebe links de {n}</translation>
    </message>
    <message>
        <source>links to both</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>tem link para ambas</translation>
    </message>
    <message>
        <source>made by</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>feito por</translation>
    </message>
    <message numerus="yes">
        <source>map of %n note</source>
        <extracomment>for other counts: map of %n notes; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>mapa de %n nota</numerusform>
            <numerusform>mapa de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>mm</translation>
    </message>
    <message>
        <source>no filter</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>sem filtro</translation>
    </message>
    <message>
        <source>no longer links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>não tem mais link para {names}</translation>
    </message>
    <message numerus="yes">
        <source>no notes, %n other</source>
        <extracomment>for other counts: no notes, %n others; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>nenhuma nota, %n outro item</numerusform>
            <numerusform>nenhuma nota, %n outros itens</numerusform>
        </translation>
    </message>
    <message>
        <source>no stated relation</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>nenhuma relação declarada</translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>fora do mapa</translation>
    </message>
    <message>
        <source>not written yet</source>
        <extracomment>in ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation>ainda não escrita</translation>
    </message>
    <message>
        <source>notes at either end of a link that says so, by kind or phrase; any for all</source>
        <extracomment>in searching/relation_operator.py</extracomment>
        <translation>notas em qualquer ponta de um link que diz isso, por tipo ou frase; any para todos</translation>
    </message>
    <message>
        <source>notes with a property; with a value, one that holds the words, is less or greater (&lt;, &lt;=, &gt;, &gt;=), or is empty (null)</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>notas com uma propriedade; com um valor, uma que contém as palavras, é menor ou maior (&lt;, &lt;=, &gt;, &gt;=) ou está vazia (null)</translation>
    </message>
    <message>
        <source>notes with a tag, or one below it</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation>notas com uma tag, ou com outra abaixo dela</translation>
    </message>
    <message>
        <source>now links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>agora tem link para {names}</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>outro</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>parte de</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>caminho</translation>
    </message>
    <message>
        <source>property</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>propriedade</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>reading it took more time or memory than is allowed</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>a leitura levou mais tempo ou memória do que o permitido</translation>
    </message>
    <message>
        <source>related</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>relacionado</translation>
    </message>
    <message>
        <source>said in {note}</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation>dito em {note}</translation>
    </message>
    <message>
        <source>see below</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>veja abaixo</translation>
    </message>
    <message>
        <source>similar to</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>semelhante a</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>in searching/completion.py, ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation>tag</translation>
    </message>
    <message>
        <source>tag:idea, path:projects …</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>tag:idea, path:projects …</translation>
    </message>
    <message>
        <source>the link to {names} was below “{heading}”</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>o link para {names} estava sob “{heading}”</translation>
    </message>
    <message>
        <source>the link to {name} leads to no note, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>o link para {name} não leva a nenhuma nota; antes levava a {before}</translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to no note</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>o link para {name} agora leva a {now}; antes não levava a nenhuma nota</translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>o link para {name} agora leva a {now}; antes levava a {before}</translation>
    </message>
    <message>
        <source>the name of the file, with its ending</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>o nome do arquivo, com a extensão</translation>
    </message>
    <message>
        <source>the path within the vault, folders included</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>o caminho dentro do cofre, pastas incluídas</translation>
    </message>
    <message>
        <source>the text, not the name</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>o texto, e não o nome</translation>
    </message>
    <message>
        <source>the vault, where several are on the map</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>o cofre, quando há vários no mapa</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>não há nenhum</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range</comment>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>até</translation>
    </message>
    <message>
        <source>used for</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>usado para</translation>
    </message>
    <message>
        <source>uses</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>usa</translation>
    </message>
    <message>
        <source>was linked with {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>estava ligada a {names}</translation>
    </message>
    <message>
        <source>was {name}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>era {name}</translation>
    </message>
    <message>
        <source>what follows it in any letter case, even inside match-case:</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>o que vem depois, com maiúsculas ou minúsculas, mesmo dentro de match-case:</translation>
    </message>
    <message>
        <source>what follows it, in exactly this letter case</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>o que vem depois, com exatamente estas maiúsculas e minúsculas</translation>
    </message>
    <message numerus="yes">
        <source>{areas}: %n link</source>
        <extracomment>for other counts: {areas}: %n links; in exporting/page_regions.py, ui/canvas/area_card.py</extracomment>
        <translation>
            <numerusform>{areas}: %n link</numerusform>
            <numerusform>{areas}: %n links</numerusform>
        </translation>
    </message>
    <message>
        <source>{colour}, {code}</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>{colour}, {code}</translation>
    </message>
    <message>
        <source>{counts} · {shown} shown</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{counts} · mostrando {shown}</translation>
    </message>
    <message>
        <source>{date}   {n} of {total}</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>{date}   {n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{files} already exists.</source>
        <extracomment>For other counts several files are named in a list.; for other counts: {files} already exist.; in ui/commands/exporting.py</extracomment>
        <translation>
            <numerusform>{files} já existe.</numerusform>
            <numerusform>{files} já existem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>in model/shared_files.py</extracomment>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>Não foi possível gravar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no graph settings: {error}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation>{file} não contém configurações do grafo: {error}.</translation>
    </message>
    <message>
        <source>{file} holds no phrases: {error}.</source>
        <extracomment>in model/saved_corrections.py</extracomment>
        <translation>{file} não contém frases: {error}.</translation>
    </message>
    <message>
        <source>{file} holds no views: {error}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>{file} não contém vistas: {error}.</translation>
    </message>
    <message>
        <source>{file} is a file, not a folder of notes.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>{file} é um arquivo, não uma pasta de notas.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>{file} é uma pasta. Indique um arquivo nela.</translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Drop a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>{file} não é uma nota {format}. Solte uma pasta de notas ou um arquivo {suffix}.</translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Open a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/session/manager.py</extracomment>
        <translation>{file} não é uma nota {format}. Abra uma pasta de notas ou um arquivo {suffix}.</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>{file} não existe mais.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Concept Map.</source>
        <extracomment>in model/saved_corrections.py, model/saved_views.py</extracomment>
        <translation>{file} foi gravado por uma versão mais recente do Concept Map.</translation>
    </message>
    <message>
        <source>{folder}
This folder no longer exists.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder}
Esta pasta não existe mais.</translation>
    </message>
    <message>
        <source>{folder}  (not found)</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder}  (não encontrada)</translation>
    </message>
    <message>
        <source>{folder} holds {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} contém {other}, que já está neste mapa.</translation>
    </message>
    <message>
        <source>{folder} is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>{folder} está de volta.</translation>
    </message>
    <message>
        <source>{folder} is not a folder of notes.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} não é uma pasta de notas.</translation>
    </message>
    <message>
        <source>{folder} is not in a git repository, so it has no history.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>{folder} não está em um repositório git, por isso não tem histórico.</translation>
    </message>
    <message>
        <source>{folder} is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} já está neste mapa.</translation>
    </message>
    <message>
        <source>{folder} lies within {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} está dentro de {other}, que já está neste mapa.</translation>
    </message>
    <message>
        <source>{format} notes ({patterns})</source>
        <extracomment>in vault/note_formats.py</extracomment>
        <translation>Notas {format} ({patterns})</translation>
    </message>
    <message>
        <source>{image} (cannot be shown here)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (não pode ser mostrada aqui)</translation>
    </message>
    <message>
        <source>{image} (cannot be shown)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (não pode ser mostrada)</translation>
    </message>
    <message>
        <source>{image} (not found)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (não encontrada)</translation>
    </message>
    <message>
        <source>{image} (on {site}, not loaded)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (em {site}, não carregada)</translation>
    </message>
    <message>
        <source>{image} (outside the vault)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (fora do cofre)</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation>{items} e {last}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{moment} is in the future.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{moment} está no futuro.</translation>
    </message>
    <message>
        <source>{moment} is later than {until}. The earlier of the two moments comes first.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{moment} é posterior a {until}. O mais antigo dos dois momentos vem primeiro.</translation>
    </message>
    <message>
        <source>{name} no longer exists.</source>
        <extracomment>in ui/preview/link_follower.py, ui/preview/panel.py</extracomment>
        <translation>{name} não está mais lá.</translation>
    </message>
    <message numerus="yes">
        <source>{notes} and %n more</source>
        <extracomment>Some names of notes, in a list, and how many others there are.; for other counts: {notes} and %n more; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>{notes} e mais %n</numerusform>
            <numerusform>{notes} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} or more</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>{notes} ou mais</translation>
    </message>
    <message>
        <source>{notes}; {mark} marks those that your words found.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>{notes}; {mark} marca aquelas a que as palavras levaram.</translation>
    </message>
    <message>
        <source>{note} is not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation>{note} não está neste mapa local</translation>
    </message>
    <message>
        <source>{note} no longer exists. Showing the whole map.</source>
        <extracomment>in ui/session/local_map_keeper.py</extracomment>
        <translation>{note} não existe mais. Mostrando o mapa inteiro.</translation>
    </message>
    <message>
        <source>{note} {phrase} this</source>
        <extracomment>What a link of another note says of the note that is shown: &quot;Boat is part of this&quot;.; in ui/panels/links.py</extracomment>
        <translation>{note} {phrase} esta nota</translation>
    </message>
    <message numerus="yes">
        <source>{note}. %n neighbour: {names}.</source>
        <extracomment>for other counts: {note}. %n neighbours: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>{note}. %n vizinha: {names}.</numerusform>
            <numerusform>{note}. %n vizinhas: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{note}. No links.</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>{note}. Sem links.</translation>
    </message>
    <message>
        <source>{note}: links to {sent}, linked from {received}</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{note}: tem links para {sent}, recebe links de {received}</translation>
    </message>
    <message>
        <source>{note}: not among those shown</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{note}: não está entre as que aparecem</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>in model/insights.py, ui/canvas/accessibility.py</extracomment>
        <translation>mais {n}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>A match of those in the text.; in ui/preview/find_bar.py, ui/shown_counts.py, ui/tour.py</extracomment>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>{n} of {total}, {links}</source>
        <extracomment>The paths between two notes.; in ui/panels/paths.py</extracomment>
        <translation>{n} de {total}, {links}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>{n} ou mais</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>Seleção: {n}</translation>
    </message>
    <message>
        <source>{operator} cannot stand within {outer}, which asks for words. Put it in &quot;quotes&quot; to search for it as text.</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>{operator} não pode ficar dentro de {outer}, que pede palavras. Ponha-o entre &quot;aspas&quot; para pesquisá-lo como texto.</translation>
    </message>
    <message>
        <source>{page} ({width} × {height} {unit})</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>{page} ({width} × {height} {unit})</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>in ui/canvas/zoom_controls.py, ui/panels/findings_model.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{reason}. Changes are looked for every few seconds.</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>{reason}. As alterações são verificadas a cada poucos segundos.</translation>
    </message>
    <message>
        <source>{saved} You can go on working; if anything looks wrong, restart Concept Map.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>{saved} Você pode continuar trabalhando; se algo parecer errado, reinicie o Concept Map.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note</source>
        <extracomment>for other counts: {shown} of %n notes; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>{shown} de %n nota</numerusform>
            <numerusform>{shown} de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {known} moments: those with tags, and the last of days</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>{shown} de {known} momentos: os que têm tags e os últimos de cada dia</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Arquivo {suffix}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>{task}: {done} de {total}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>{task}: {done} de {total}…</translation>
    </message>
    <message>
        <source>{task}…</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>{task}…</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as 2024-01-31.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation>{text} não é uma data. Escreva-a como 2024-01-31.</translation>
    </message>
    <message>
        <source>{vault} views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Vistas de {vault}</translation>
    </message>
    <message numerus="yes">
        <source>{vault}: %n note. Nothing is selected.</source>
        <extracomment>for other counts: {vault}: %n notes. Nothing is selected.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>{vault}: %n nota. Nada está selecionado.</numerusform>
            <numerusform>{vault}: %n notas. Nada está selecionado.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({low} to {high}, {default})</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>{what} ({low} a {high}, {default})</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {n} an inch</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} pixels, {n} por polegada</translation>
    </message>
    <message>
        <source>{words} is not a date. Write a date as 2026-11-01, or last week, 3 months ago, last visit.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{words} não é uma data. Escreva uma data como 2026-11-01, ou last week, 3 months ago, last visit.</translation>
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
        <translation>← {n} de entrada</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close, &gt; for commands only</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>↑ ↓ para escolher, Enter para abrir, Esc para fechar, &gt; só para comandos</translation>
    </message>
    <message>
        <source>→ {n} out</source>
        <extracomment>Links, on a small card.; in ui/canvas/hover_card.py</extracomment>
        <translation>→ {n} de saída</translation>
    </message>
</context>
</TS>
