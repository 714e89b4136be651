<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>conceptmap</name>
    <message numerus="yes">
        <source>%n attachment</source>
        <extracomment>for other counts: %n attachments; in ui/status_bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <extracomment>for other counts: %n bytes; in page/file_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte longer</source>
        <extracomment>for other counts: %n bytes longer; in model/change_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte shorter</source>
        <extracomment>for other counts: %n bytes shorter; in model/change_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas</source>
        <extracomment>for other counts: %n canvases; in ui/status_bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>for other counts: %n changed; in model/comparison.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file without links</source>
        <extracomment>for other counts: %n notes and files without links; in render/quiet_label.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group</source>
        <extracomment>for other counts: %n groups; in ui/panels/views.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden note; click it to bring it back</source>
        <extracomment>for other counts: %n hidden notes; click one to bring it back; in ui/panels/hidden_notes.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in small groups</source>
        <extracomment>for other counts: %n in small groups; in render/quiet_label.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link</source>
        <extracomment>for other counts: %n links; in model/node_colouring.py, model/region_summary.py, model/review.py, model/vault_summary.py, ui/panels/paths.py, ui/status_bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link gone</source>
        <extracomment>for other counts: %n links gone; in model/comparison.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link to it leads nowhere now.</source>
        <extracomment>for other counts: %n links to it lead nowhere now.; in model/gone_notes.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link with others</source>
        <extracomment>Between notes of a region and those of others.; for other counts: %n links with others; in model/region_summary.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link within</source>
        <extracomment>Between notes of one region.; for other counts: %n links within; in model/region_summary.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>for other counts: %n more; in model/change_rows.py, render/legend.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is not listed.</source>
        <extracomment>for other counts: %n more are not listed.; in ui/panels/problems.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more link leads elsewhere</source>
        <extracomment>for other counts: %n more links lead elsewhere; in model/change_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour in common</source>
        <extracomment>for other counts: %n neighbours in common; in ui/panels/similar_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link</source>
        <extracomment>for other counts: %n new links; in model/comparison.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note</source>
        <extracomment>for other counts: %n new notes; in model/comparison.py, ui/new_notes.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written yet</source>
        <extracomment>for other counts: %n not written yet; in model/region_summary.py, model/vault_summary.py, ui/status_bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <extracomment>for other counts: %n notes; in model/region_summary.py, model/vault_summary.py, searching/completion.py, ui/commands/node_menu.py, ui/panels/ask.py, ui/panels/search.py, ui/status_bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note gone</source>
        <extracomment>for other counts: %n notes gone; in model/comparison.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note has this tag.</source>
        <extracomment>for other counts: %n notes have this tag.; in page/builder.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note hidden</source>
        <extracomment>for other counts: %n notes hidden; in ui/header.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is named {name}: {paths}. Name one by its path.</source>
        <extracomment>for other counts: %n notes are named {name}: {paths}. Name one by its path.; in model/note_lookup.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is selected: {names}.</source>
        <extracomment>for other counts: %n notes are selected: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note without links</source>
        <extracomment>for other counts: %n notes without links; in render/quiet_label.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note, folded</source>
        <extracomment>for other counts: %n notes, folded; in ui/canvas/area_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin</source>
        <extracomment>for other counts: %n pins; in ui/panels/views.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition</source>
        <extracomment>for other counts: %n propositions; in page/propositions.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region</source>
        <extracomment>for other counts: %n regions; in model/vault_summary.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>for other counts: %n renamed; in model/comparison.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag</source>
        <extracomment>for other counts: %n tags; in ui/status_bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing was dropped. Drop one folder of notes, or one note.</source>
        <extracomment>for other counts: %n things were dropped. Drop one folder of notes, or one note.; in ui/drops.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web image not loaded.</source>
        <extracomment>for other counts: %n web images not loaded.; in page/builder.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Concept Map</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centre selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Concept map</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Easier to see</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold or unfold region</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to note or command…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is read…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Huge text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join shared names</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map of these</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rearrange from scratch</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time-lapse</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Very large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s here</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{character}&apos; does not belong here</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{view}&apos; already exists.</source>
        <extracomment>in model/saved_views.py, model/vault_sets.py, ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concept map with its linking phrases, for CmapTools.</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of Markdown notes</source>
        <extracomment>in vault/dialects/dialect.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of linked Markdown notes.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of linked notes, drawn by Concept Map</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note takes the colour of the first group it matches.</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of {width} x {height} points could not be started. Choose a smaller size.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of this format ({suffix}) cannot be shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set has at most {count} folders.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set has two folders or more.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set needs a name.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbolic link that leaves the vault; it was not followed.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbolic link to a folder of the same vault, which is read there.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbolic link to something that does not exist.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag, commit or snapshot…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view keeps the filter, groups, colours, pins and the part of the map you see. Click one to show it; right-click for more.</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Concept Map</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of notes to the map</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abbreviation</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of {width} x {height} pixels is too large; the maximum is {most} each way. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Around %n note</source>
        <extracomment>for other counts: Around %n notes; in ui/shown_name.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Around {note}</source>
        <extracomment>in ui/shown_name.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange all notes again; Undo brings the old arrangement back</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange separately</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the notes that match on their own; the whole map is kept</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As from a.b to a in Dendron, and from a/b to a in Logseq</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>in ui/panels/ask.py, ui/session/chosen_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question or type some words: the answer is a map of up to {count} notes and what connects them.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question; the answer is a map</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which notes matter, and which are missing links</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your notes a question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic ({dialect})</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>in ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and forward</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>in page/builder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {place}</source>
        <extracomment>in ui/breadcrumbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlinks</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {sentences}</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both linked with {notes}</source>
        <extracomment>Two notes that have links with the same others, which are listed.; in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>in render/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges between regions</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all hidden notes back</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/hidden_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind, with phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>in ui/dialogs/colour.py, ui/dialogs/moments.py, ui/dialogs/question.py, ui/notices.py, ui/panels/busy_row.py, ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to {folder}: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>in page/file_page.py, ui/canvas/hover_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvases</source>
        <extracomment>in model/node_colouring.py, ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>in ui/dialogs/reading.py, ui/panels/name_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the map is drawn and arranged</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed last</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on disk could not be read: {reason}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy of this vault</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of notes ({keys})</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment to see what was added, removed and changed since.</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment, or type a date as 2026-11-01, a tag or a commit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tool on the left: Filter shows only some notes, Colours tells them apart.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how large text is in the window and on the map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how this vault is read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose light or dark colours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colour of this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the colours and sizes of notes mean</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which program&apos;s rules the vault&apos;s names and links are read by</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing the names</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean start</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a path</comment>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the path</source>
        <extracomment>in ui/header.py, ui/session/path_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the path (Esc)</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the path, then the selection; leave the local map, then full screen</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a note on the map to read it here.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a note or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a note to read it. Scroll to zoom, drag to move the map.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a region or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a thick line between regions</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>in ui/dialogs/help.py, ui/preview/find_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CmapTools</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>in ui/commands/changes.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the map with</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with {folder}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing names</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly while {vault} was open.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept Map is getting ready, just this once. Names and regions follow in a moment.</source>
        <extracomment>in ui/first_start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept Map is made with these packages, each under its own licence.</source>
        <extracomment>in core/licences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept map</source>
        <extracomment>in ui/navigation.py, ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>in ui/panels/changes.py, ui/panels/insights.py, ui/preview/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address on the map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an image of what is shown of the map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy wikilink</source>
        <extracomment>for other counts: Copy wikilinks; in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data has no picture to preview.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date created</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date modified</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, from</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, to</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead ends</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default size</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/changes.py, ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault?</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the set {set} with its views? Its folders and notes stay as they are.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view &apos;{view}&apos;?</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dendron workspace</source>
        <extracomment>in vault/dialects/dendron.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth {n}</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desired length of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>in page/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim or hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim or hide notes that the filter leaves out</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a region&apos;s name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to open the file</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a note, Ctrl+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the map, Shift+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a dotted line where a note relates two others that have no link</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw dashed lines from the selected note to similar notes that it has no link with</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw lines between notes of one name in two vaults</source>
        <extracomment>in ui/commands/menus/vault.py, ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the notes of all folded regions again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the image</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/png.py, exporting/formats/svg.py, ui/commands/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <extracomment>in model/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of notes here</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to map {folder}</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpand neighbours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a note, each line a link. Notes that are linked closely lie in one region, which has a colour and a name. Scroll to zoom, drag to move, click a note or a name.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vault of the set is read as on a map of its own.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded too deeply to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>in page/builder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc or F11 brings the panels back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand neighbours</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>in ui/commands/exporting.py, ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all views to a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>in page/file_page.py, ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>in ui/dialogs/moments.py, ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this tag</source>
        <extracomment>in page/builder.py, page/inline_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter links</source>
        <extracomment>in ui/session/view_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, tag:idea, -path:archive …</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {query} · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering…</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a note or run a command</source>
        <extracomment>in ui/commands/gestures.py, ui/commands/menus/go.py, ui/commands/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a note or run a command ({keys}, or just type)</source>
        <extracomment>in ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in &amp;note…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all note&amp;s…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the note</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this note</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find notes by their names and texts</source>
        <extracomment>in ui/commands/menus/go.py, ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding shortest paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds notes by their names and texts. {keys} goes to a note or a command.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First alias</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First heading</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tag</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foam workspace</source>
        <extracomment>in vault/dialects/foam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold it into one dot; double-click that to unfold it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>in model/insights.py, model/node_colouring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow links from the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow links to the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Gephi, with positions, colours and sizes.</source>
        <extracomment>in exporting/formats/gexf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Obsidian: notes as cards where they lie. Put it into the vault&apos;s top folder.</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For laying the map over other things</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yEd, Gephi, networkx and others.</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forces</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the set of vaults; its folders stay as they are</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>in ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame from {site} (not loaded)</source>
        <extracomment>in page/html_elements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GEXF</source>
        <extracomment>in exporting/formats/gexf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the notes that match a query a colour</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the set of vaults on the map another name</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again after going back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next note in that direction</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or the previous control, except on the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or the previous match in the note</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or the previous part of the window</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone later</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphML</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>in ui/dialogs/guide.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden notes</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide note</source>
        <extracomment>for other counts: Hide %n notes; in ui/session/chosen_maps.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the selected notes until they are brought back (Filter lists them)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide this note</source>
        <extracomment>for other counts: Hide these notes; in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <extracomment>in ui/dock_title.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast time is played</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large names are; dots and links grow with them</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pixels the file has for each pixel of the picture: 2 is sharper</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How notes are named on the map and in lists; links keep file names</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this vault is read</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image copied ({width} × {height} pixels)</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Obsidian graph settings</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Obsidian graph settings</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Obsidian settings</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import phrases that were exported elsewhere</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import views from a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance (PageRank)</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n phrase</source>
        <extracomment>for other counts: Imported %n phrases; in ui/commands/link_menu.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a panel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In common: %n note</source>
        <extracomment>for other counts: In common: %n notes; in ui/panels/common_notes.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter, the font: {licence}</source>
        <extracomment>in core/licences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a graph that Logseq keeps in a database; let Logseq write its Markdown mirror, and open the graph again.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON graph</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join shared names</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the links</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins {regions}</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump instead of gliding, without fading</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a daily snapshot</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected note in the middle</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected notes where they are, or let them move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key notes</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>in ui/dialogs/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape or portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a few notes out in layers, as boxes, or by forces again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay another folder of notes beside this one, as an island of its own</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay up to 60 notes out in layers, as boxes with what links say between them</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the cards</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>in exporting/prepare.py, model/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn what you can do here, task by task, with pictures</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what .gitignore lists</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is read from sentences, and keep properties and labels</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour; Help → Take the tour brings it back</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all pinned notes move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what is selected stand out</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to similar notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link distance</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link each note to the level above in its name</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link strength</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link width</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>in layout/forces/links.py, ui/local_map_bar.py, ui/panels/filter.py, ui/panels/link_display.py, ui/panels/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links gone</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links like {address} are not opened.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the selected note</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links stated by other notes</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that stayed</source>
        <extracomment>in render/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to {sent}, linked from {received}</source>
        <extracomment>in ui/canvas/accessible_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links with</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;web images</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load images for this vault</source>
        <extracomment>in page/builder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the images on the web that notes of this vault show</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local map</source>
        <extracomment>in ui/commands/menus/view.py, ui/commands/node_menu.py, ui/local_map_bar.py, ui/session/local_map_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logseq graph</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for an answer…</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for paths…</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with {libraries} and others; set in {font}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make text, lines and borders stand out more</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Map of %n note</source>
        <extracomment>for other counts: Map of %n notes; in ui/shown_name.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Map of chosen notes</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of notes</source>
        <extracomment>in ui/canvas/accessibility.py, ui/canvas/accessible_map.py, ui/canvas/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of these</source>
        <extracomment>in ui/commands/node_menu.py, ui/panels/insights.py, ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown notes joined by [[wikilinks]]: from Obsidian, Foam, Logseq or any folder.
Your notes are read, never changed.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimap</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing &apos;(&apos;</source>
        <extracomment>in searching/property_operator.py, searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing &apos;)&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing &apos;]&apos;</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing closing &apos;&quot;&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing closing &apos;/&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing property name</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing tag after &apos;{operator}&apos;</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing text after &apos;{operator}&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value to compare with</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing word after &apos;-&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the time-lapse</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of this vault</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most central</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most linked</source>
        <extracomment>in model/insights.py, ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wanted (not written yet)</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move a note</source>
        <extracomment>for other counts: Move %n notes; in ui/session/positions.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move and pin it; its neighbours follow</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move notes without links beside similar ones, and pin them</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus back to the previous part</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus to the tools, the panel, the map and the preview in turn</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected note to the middle</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected note to the middle (Space)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this group up</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My last visit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>in model/insights.py, ui/commands/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the page</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>in model/insights.py, ui/dialogs/export.py, ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of notes</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names without a note yet, by how many notes link to them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour links</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours, at least</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours, at most</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New links</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New names that no note has yet</source>
        <extracomment>in model/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note: {note}</source>
        <extracomment>in ui/new_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app could open {file}.</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/link_follower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map is open.</source>
        <extracomment>in ui/canvas/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note had this name, and no link leads to it any more.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note has a property</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note has any of these words: {question}</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note has the property {property}. Notes can be called by {choices} or a property that they have.</source>
        <extracomment>in model/chosen_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is named {name}.</source>
        <extracomment>in model/lint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note or command matches</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note without links is similar to one with links.</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path connects these notes on the map as shown.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems: every file could be read.</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent folders</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set of vaults is open</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sets of vaults</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sets of vaults are kept.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No views are saved for this vault.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these folders can be read: {folders}.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular expression: {error}</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for an image of {width} x {height} pixels. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for this.</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>in ui/canvas/hover_card.py, ui/panels/link_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not written yet. Linked from %n note:</source>
        <extracomment>for other counts: Not written yet. Linked from %n notes:; in page/builder.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note size</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and commands found</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes found</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes have no colours or sizes by {measure}. There are: {choices}.</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that answer the question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that are linked to, but link nowhere themselves.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that join regions, by the share of all shortest paths that lead through them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Notes up to %n link away</source>
        <extracomment>for other counts: Notes up to %n links away; in ui/depth_choice.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes with most changed links</source>
        <extracomment>in model/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes without links that have some now</source>
        <extracomment>in model/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes without links to or from other notes.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, and names without a note yet, that may mean the same thing.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>in model/compared_styles.py, model/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing earlier is known of {names}, which is shown as it is now.</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since last time.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the vault is changed. It is read again with these rules.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this vault for {words}. What is known of it begins on {date}.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this part of the map matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>in ui/panels/moment_box.py, ui/panels/time_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now click the note where the path should end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of links</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of words</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR needs something on both sides</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsidian base</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsidian did not open. Is it installed?</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsidian graph settings imported</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsidian has no graph settings in {folder}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsidian vault</source>
        <extracomment>in vault/dialects/obsidian.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this canvas:</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for any browser: pan, zoom and search it, even offline.</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter apart</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment back</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment on</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with shapes and text, for printing.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n note</source>
        <extracomment>for other counts: All %n notes; in ui/shown_counts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only notes linked with at least this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes linked with at most this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {n} ignore filters are used.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {read} MB of {size} MB were read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {read} characters of the text on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {read} of {cards} cards on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what notes say outright</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>in page/file_page.py, ui/dialogs/open_link.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;note…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <extracomment>in ui/commands/menus/file.py, ui/vault_opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder that holds {suffix} files.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a note</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a note&apos;s folder with the note selected</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a small vault about large language models</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Obsidian</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in default app</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own application</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open se&amp;t</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that vault</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file that records what went wrong</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menus</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the small vault that comes with Concept Map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault&apos;s folder</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link in another application?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {folder}</source>
        <extracomment>in ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphans</source>
        <extracomment>in model/insights.py, ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other notes:</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>in model/node_colouring.py, render/node_styles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing links</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pages in Org mode are not read, only those in Markdown.</source>
        <extracomment>for other counts: %n pages in Org mode are not read, only those in Markdown.; in vault/dialects/logseq.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs of notes that perhaps should be linked: both are linked with the same notes, or say the same words.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>in ui/panels/paths.py, ui/session/path_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path from here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins of a view</source>
        <extracomment>in ui/session/positions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels, for slides, documents and the web.</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place &amp;orphans by text</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place orphans</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Placed %n note</source>
        <extracomment>for other counts: Placed %n notes; in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>in ui/canvas/timelapse.py, ui/panels/time_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>in ui/dialogs/export_preview.py, ui/preview/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the vault</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>in page/table_writers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property of the colour</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property of the size</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property title</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property {name}</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propositions</source>
        <extracomment>in exporting/formats/tsv.py, model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull towards the centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>in ui/panels/query_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all notes again</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a folder of Markdown notes.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as you chose: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the selected note</source>
        <extracomment>in ui/commands/gestures.py, ui/preview/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading dates…</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading notes</source>
        <extracomment>in model/insights.py, ui/panels/ask.py, ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first lines of notes</source>
        <extracomment>in exporting/page_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history: {done} of {total}</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <extracomment>in model/vault_reading.py, ui/session/search_index.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sentences of links</source>
        <extracomment>in exporting/graph_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what links say</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearrange</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearrange from scratch</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently changed</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently read</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as a {dialect}, and read by the rules of that program.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by {file}: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the last change that was undone</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: {region}</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>in layout/forces/regions.py, ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions in it</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve from the map</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list; the folder itself is kept</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/undo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename region…</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename set</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repel</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>in ui/commands/exporting.py, ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repulsion</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repulsion between notes</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore phrases</source>
        <extracomment>in ui/session/relations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what the note says</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click, menu key, Shift+F10</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>in exporting/page_data.py, render/name_joins.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name in another vault</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as an image, a web page or data</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what changed as a page</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you see under a name</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you see, and come back to it</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {files}</source>
        <extracomment>in ui/commands/exporting.py, ui/commands/reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views: {names}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale, {percent}</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how two notes are connected, and what they have in common</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changed since an earlier moment</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what links to a note, and what it links to</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which files could not be read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a note first. Its neighbours are then shown too.</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a note on the map, then make it the start or the end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a note to see its links.</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select and read it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select both notes</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select its %n note</source>
        <extracomment>The notes of a region.; for other counts: Select its %n notes; in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select its notes; double-click its area to zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several notes, or all within a box</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select the %n note</source>
        <extracomment>for other counts: Select all %n; in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the next or the previous neighbour</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the notes whose links it stands for</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection and path</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set phrase</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set phrase…</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets: {names}.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>in layout/forces/shape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes and text that stay sharp and can be edited, with the fonts inside.</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click, Shift+drag</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter, but by way of {note}, which many notes share.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>in ui/commands/changes.py, ui/commands/exporting.py, ui/dialogs/export.py, ui/new_notes.py, ui/panels/filter.py, ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;path between notes</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a map of the notes that answer the question (Enter)</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show canvases, linked to the notes on them</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>in ui/header.py, ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden notes a&amp;gain</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how two notes connect; select both, or one after the other</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show images, PDFs and other files</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show links</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show links between the neighbours</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>in ui/dialogs/crash.py, ui/dialogs/failure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more or fewer names</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show note again</source>
        <extracomment>for other counts: Show %n notes again; in ui/session/chosen_maps.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes that are linked to but not written yet</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes that have no links to other shown notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some of the notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the map, on the whole screen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the notes found and the shortest paths between them</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the notes of the selected answers, or of all, and the paths between them</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the selected notes and the shortest paths between them</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is around the selected notes, or the whole map again</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide {panel}</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show path between notes</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tags on the map, linked to their notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the direction of links, where there is room</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the menu of a note, a region or the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the tools on the left, or only their icons</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the neighbours of the selected notes as well, on a local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the region of the selected note as one dot, or all its notes again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map again</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map in a corner while zoomed in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed on the map</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what each tool and panel is for</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what links say: in colours, in words, or in both</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the keys and the mouse do</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sideways wheel or swipe, Shift+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>in render/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar, not linked</source>
        <extracomment>in ui/panels/similar_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {moment}: {changes}</source>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of names</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots: {n} KB</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes are not valid {encoding}, first near line {line}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some formulas are shown as they are written: there are too many.</source>
        <extracomment>in page/builder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end are the same note.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start as usual</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop computing</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking for an answer</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading the history</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Choose a question to start again.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested links</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>in ui/panels/suggestion_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>in ui/panels/filter.py, ui/preview/summary_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text above the map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as large as the &amp;system&apos;s</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a file. Drop a folder of notes, or a note.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not on this computer. Drop a folder of notes that is.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas could not be read: {error}.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas could not be read: {reason}.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen notes alone</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour as web pages write it, such as #3D7EAA</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the image</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column on the left opens one panel at a time; F6 goes there and back.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current view</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression /{source}/ takes too long. Make it simpler.</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be reached: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in iCloud and not on this computer. Download it in Finder to read it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file looks binary, not like text; it was not read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their aliases.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their first headings.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their titles.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter /{filter}/ takes too long and was left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter or a group could not be applied: {problem}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter {filter} is not a regular expression: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters take too long and were left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be read: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The rest of the set is shown.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is missing. The map stays as it was, and is updated again once the folder is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the file</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The git repository in {folder} could not be read: {reason}.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The git repository was cloned in part: it lacks %n note of that moment. Fetch it with git first.</source>
        <extracomment>for other counts: The git repository was cloned in part: it lacks %n notes of that moment. Fetch them with git first.; in vault/vault_at_commit.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The graph&apos;s settings could not be read: {reason}.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local map</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is at {file}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map can now show each region separately. Your arrangement stays until you rearrange it.</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum is {pixels} each way.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not valid Unicode; it is shown with � in it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of notes, their links and the headings above those, no texts; kept outside the vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next path is shorter, by way of {note}.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note could not be read: {reason}.</source>
        <extracomment>in page/builder.py, page/resolver.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has no part named {part}.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes that most others link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other words on it are not shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patterns of what to leave out take too long and are not used.</source>
        <extracomment>in vault/gitignore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program whose rules names and links are read by</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties are longer than {size} KB and were not read.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties are nested too deeply.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties are not a list of names and values.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties are not valid YAML at line {line}: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties are not valid YAML: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties could not be read: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region “{region}” no longer exists.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this note is not shown here: it is too long.</source>
        <extracomment>in page/context.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale; click for 100%</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected note</source>
        <extracomment>in ui/preview/page_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection ({n})</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the letters of a name</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system cannot watch this folder</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault {vault} has not been opened here yet. Open its folder once; from then on this address leads to it.</source>
        <extracomment>in ui/app_addresses.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s settings exclude it from the map.</source>
        <extracomment>in page/excluded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version, and what Concept Map is made with</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole graph as data, for programs such as networkx.</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole map. Click or drag to go there</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/dialects/dendron.py, vault/dialects/foam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes in {folders}.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no {format} notes in {folder}. {advice}</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many properties; the rest is left out.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier snapshot of this vault. One is kept for each day on which it is open.</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note named {name} on the map.</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note named {name} on the map. Did you mean {others}?</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question named {name}. There are: {names}.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set named {name}. {hint}</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view named {name}. {hint}</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes are not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be opened: {address}. One looks like {example}.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a program. Run it?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is a part of the vault {vault}, where its links may lead.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network drive ({system})</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a clean start. Open a vault when you are ready.</source>
        <extracomment>in ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is wrong</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note embeds itself.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note has no headings</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is gone. It is in the folder {folder}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is gone. It was there on {date}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set of vaults is no longer there, or damaged.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was at {folder} before. Its positions, pins and views can be kept.</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many nested parentheses</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool &amp;names</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>in ui/dialogs/whats_here.py, ui/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent background</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try three things on the map, one after the other</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tables, of nodes and of links.</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type anything</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type on the map, or choose Go to: finds notes, headings, tags and commands.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first letters of a name anywhere on the map: notes and commands are found.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change to the map or the view</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown operator &apos;{operator}&apos;. Try {known}</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked mentions</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin a&amp;ll</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then: &apos;{query}&apos;</source>
        <extracomment>Of a filter that cannot be read yet: what holds meanwhile.; in ui/panels/query_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwritten notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to and including this day</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the filter, groups, display and forces of this vault&apos;s graph in Obsidian</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;ault</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the map grow as its notes were created</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web images are now loaded in this vault.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>in exporting/formats/html.py, ui/commands/reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exported</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said is not known: snapshots hold names and links, no texts.</source>
        <extracomment>in page/gone_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What notes say about each other, one line each, for CmapTools.</source>
        <extracomment>in exporting/formats/tsv.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What notes say about each other, where that is certain.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sizes of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s here</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, pinch, Page Up and Page Down</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where readers who follow links at random end up: notes that important notes link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which date of a note counts</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which links the local map follows</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which property: its numbers, dates or words</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/navigation.py, ui/panels/views.py, ui/session/local_map_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do tides come late?</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of links</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {name} one vault is left. It is opened alone, and the set {set} is deleted with its views; no note is.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in both: {words}</source>
        <extracomment>Two notes that both have some words, which are listed.; in model/insights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, tag:idea …</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the phrases that you set or hid to a file</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what changed, with the map, into a file to read or to send</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/svg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <extracomment>in exporting/formats/gexf.py, exporting/formats/graphml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the page</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your map and settings could not be saved. The log says why.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your map, views and settings were saved.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are read, never changed; nothing is sent anywhere.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes were not touched, and the map is as it was last saved. If the same happens again, a clean start may help: no vault is opened and the window is as it was at first.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zettlr workspace</source>
        <extracomment>in vault/dialects/zettlr.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in and out, and show the whole map.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to them</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in it is no file</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder in it is no folder</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {bracket} is never closed</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all between two headings</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in one block: a paragraph, a list item, a table</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in one task that is done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in one task that is not done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in one task, done or not</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on one line</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>for other counts: and %n more; in page/builder.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around {note}, depth {depth}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as before</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between them</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both link to it</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>causes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrasts with</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter: {query}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtering…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has part</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no commit, tag or branch {name}</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than the memory that is allowed for it</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {count} files</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {size} bytes</source>
        <extracomment>in core/json_files.py, vault/canvas_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {n} characters</source>
        <extracomment>in core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>in core/json_files.py, core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>in core/json_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of a kind that this version does not read ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} has a string without end</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} has a {bracket} too many</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked from {n}</source>
        <extracomment>in model/vault_summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to both</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>map of %n note</source>
        <extracomment>for other counts: map of %n notes; in ui/panels/views.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no filter</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>no notes, %n other</source>
        <extracomment>for other counts: no notes, %n others; in ui/shown_counts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no stated relation</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <extracomment>in ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes at either end of a link that says so, by kind or phrase; any for all</source>
        <extracomment>in searching/relation_operator.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes with a property; with a value, one that holds the words, is less or greater (&lt;, &lt;=, &gt;, &gt;=), or is empty (null)</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes with a tag, or one below it</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it took more time or memory than is allowed</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said in {note}</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see below</source>
        <extracomment>in core/licences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar to</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>in searching/completion.py, ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag:idea, path:projects …</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link to {names} was below “{heading}”</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link to {name} leads to no note, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to no note</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the file, with its ending</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path within the vault, folders included</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text, not the name</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault, where several are on the map</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range</comment>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used for</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was linked with {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {name}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what follows it in any letter case, even inside match-case:</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what follows it, in exactly this letter case</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{areas}: %n link</source>
        <extracomment>for other counts: {areas}: %n links; in exporting/page_regions.py, ui/canvas/area_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{colour}, {code}</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} · {shown} shown</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}   {n} of {total}</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{files} already exists.</source>
        <extracomment>For other counts several files are named in a list.; for other counts: {files} already exist.; in ui/commands/exporting.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>in model/shared_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no graph settings: {error}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no phrases: {error}.</source>
        <extracomment>in model/saved_corrections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no views: {error}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a file, not a folder of notes.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Drop a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Open a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/session/manager.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Concept Map.</source>
        <extracomment>in model/saved_corrections.py, model/saved_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}
This folder no longer exists.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}  (not found)</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder of notes.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not in a git repository, so it has no history.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} lies within {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} notes ({patterns})</source>
        <extracomment>in vault/note_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image} (cannot be shown here)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image} (cannot be shown)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image} (not found)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image} (on {site}, not loaded)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image} (outside the vault)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} is in the future.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} is later than {until}. The earlier of the two moments comes first.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} no longer exists.</source>
        <extracomment>in ui/preview/link_follower.py, ui/preview/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{notes} and %n more</source>
        <extracomment>Some names of notes, in a list, and how many others there are.; for other counts: {notes} and %n more; in ui/shown_name.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} or more</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes}; {mark} marks those that your words found.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} is not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} no longer exists. Showing the whole map.</source>
        <extracomment>in ui/session/local_map_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} {phrase} this</source>
        <extracomment>What a link of another note says of the note that is shown: &quot;Boat is part of this&quot;.; in ui/panels/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{note}. %n neighbour: {names}.</source>
        <extracomment>for other counts: {note}. %n neighbours: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{note}. No links.</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}: links to {sent}, linked from {received}</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}: not among those shown</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>in model/insights.py, ui/canvas/accessibility.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>A match of those in the text.; in ui/preview/find_bar.py, ui/shown_counts.py, ui/tour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}, {links}</source>
        <extracomment>The paths between two notes.; in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} or more</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} cannot stand within {outer}, which asks for words. Put it in &quot;quotes&quot; to search for it as text.</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} ({width} × {height} {unit})</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>in ui/canvas/zoom_controls.py, ui/panels/findings_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Changes are looked for every few seconds.</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} You can go on working; if anything looks wrong, restart Concept Map.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note</source>
        <extracomment>for other counts: {shown} of %n notes; in ui/shown_counts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {known} moments: those with tags, and the last of days</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: {done} of {total}…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}…</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as 2024-01-31.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vault} views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{vault}: %n note. Nothing is selected.</source>
        <extracomment>for other counts: {vault}: %n notes. Nothing is selected.; in ui/canvas/accessibility.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({low} to {high}, {default})</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {n} an inch</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is not a date. Write a date as 2026-11-01, or last week, 3 months ago, last visit.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}”</source>
        <extracomment>A local map that answers a question.; in ui/shown_name.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← {n} in</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close, &gt; for commands only</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {n} out</source>
        <extracomment>Links, on a small card.; in ui/canvas/hover_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
