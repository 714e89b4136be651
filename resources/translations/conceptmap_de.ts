<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>conceptmap</name>
    <message numerus="yes">
        <source>%n attachment</source>
        <extracomment>for other counts: %n attachments; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <extracomment>for other counts: %n bytes; in page/file_page.py</extracomment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte longer</source>
        <extracomment>for other counts: %n bytes longer; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>%n Byte länger</numerusform>
            <numerusform>%n Bytes länger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte shorter</source>
        <extracomment>for other counts: %n bytes shorter; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>%n Byte kürzer</numerusform>
            <numerusform>%n Bytes kürzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas</source>
        <extracomment>for other counts: %n canvases; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n Canvas</numerusform>
            <numerusform>%n Canvases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>for other counts: %n changed; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file without links</source>
        <extracomment>for other counts: %n notes and files without links; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n Datei ohne Links</numerusform>
            <numerusform>%n Notizen und Dateien ohne Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group</source>
        <extracomment>for other counts: %n groups; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden note; click it to bring it back</source>
        <extracomment>for other counts: %n hidden notes; click one to bring it back; in ui/panels/hidden_notes.py</extracomment>
        <translation>
            <numerusform>%n ausgeblendete Notiz; ein Klick holt sie zurück</numerusform>
            <numerusform>%n ausgeblendete Notizen; ein Klick holt eine zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in small groups</source>
        <extracomment>for other counts: %n in small groups; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n in einer kleinen Gruppe</numerusform>
            <numerusform>%n in kleinen Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link</source>
        <extracomment>for other counts: %n links; in model/node_colouring.py, model/region_summary.py, model/review.py, model/vault_summary.py, ui/panels/paths.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link gone</source>
        <extracomment>for other counts: %n links gone; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n Link weggefallen</numerusform>
            <numerusform>%n Links weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link to it leads nowhere now.</source>
        <extracomment>for other counts: %n links to it lead nowhere now.; in model/gone_notes.py</extracomment>
        <translation>
            <numerusform>%n Link auf sie führt jetzt ins Leere.</numerusform>
            <numerusform>%n Links auf sie führen jetzt ins Leere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link with others</source>
        <extracomment>Between notes of a region and those of others.; for other counts: %n links with others; in model/region_summary.py</extracomment>
        <translation>
            <numerusform>%n Link mit anderen</numerusform>
            <numerusform>%n Links mit anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link within</source>
        <extracomment>Between notes of one region.; for other counts: %n links within; in model/region_summary.py</extracomment>
        <translation>
            <numerusform>%n Link innerhalb</numerusform>
            <numerusform>%n Links innerhalb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>for other counts: %n more; in model/change_rows.py, render/legend.py</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is not listed.</source>
        <extracomment>for other counts: %n more are not listed.; in ui/panels/problems.py</extracomment>
        <translation>
            <numerusform>%n weiteres ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more link leads elsewhere</source>
        <extracomment>for other counts: %n more links lead elsewhere; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>%n weiterer Link führt woanders hin</numerusform>
            <numerusform>%n weitere Links führen woanders hin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour in common</source>
        <extracomment>for other counts: %n neighbours in common; in ui/panels/similar_rows.py</extracomment>
        <translation>
            <numerusform>%n gemeinsamer Nachbar</numerusform>
            <numerusform>%n gemeinsame Nachbarn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link</source>
        <extracomment>for other counts: %n new links; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n neuer Link</numerusform>
            <numerusform>%n neue Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note</source>
        <extracomment>for other counts: %n new notes; in model/comparison.py, ui/new_notes.py</extracomment>
        <translation>
            <numerusform>%n neue Notiz</numerusform>
            <numerusform>%n neue Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written yet</source>
        <extracomment>for other counts: %n not written yet; in model/region_summary.py, model/vault_summary.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n noch nicht geschrieben</numerusform>
            <numerusform>%n noch nicht geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <extracomment>for other counts: %n notes; in model/region_summary.py, model/vault_summary.py, searching/completion.py, ui/commands/node_menu.py, ui/panels/ask.py, ui/panels/search.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note gone</source>
        <extracomment>for other counts: %n notes gone; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n Notiz weggefallen</numerusform>
            <numerusform>%n Notizen weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note has this tag.</source>
        <extracomment>for other counts: %n notes have this tag.; in page/builder.py</extracomment>
        <translation>
            <numerusform>%n Notiz hat diesen Tag.</numerusform>
            <numerusform>%n Notizen haben diesen Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note hidden</source>
        <extracomment>for other counts: %n notes hidden; in ui/header.py</extracomment>
        <translation>
            <numerusform>%n Notiz ausgeblendet</numerusform>
            <numerusform>%n Notizen ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is named {name}: {paths}. Name one by its path.</source>
        <extracomment>for other counts: %n notes are named {name}: {paths}. Name one by its path.; in model/note_lookup.py</extracomment>
        <translation>
            <numerusform>%n Notiz heißt {name}: {paths}. Nenne eine mit ihrem Pfad.</numerusform>
            <numerusform>%n Notizen heißen {name}: {paths}. Nenne eine mit ihrem Pfad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is selected: {names}.</source>
        <extracomment>for other counts: %n notes are selected: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>%n Notiz ist ausgewählt: {names}.</numerusform>
            <numerusform>%n Notizen sind ausgewählt: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note without links</source>
        <extracomment>for other counts: %n notes without links; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n Notiz ohne Links</numerusform>
            <numerusform>%n Notizen ohne Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note, folded</source>
        <extracomment>for other counts: %n notes, folded; in ui/canvas/area_card.py</extracomment>
        <translation>
            <numerusform>%n Notiz, eingeklappt</numerusform>
            <numerusform>%n Notizen, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin</source>
        <extracomment>for other counts: %n pins; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n angeheftete Notiz</numerusform>
            <numerusform>%n angeheftete Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition</source>
        <extracomment>for other counts: %n propositions; in page/propositions.py</extracomment>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region</source>
        <extracomment>for other counts: %n regions; in model/vault_summary.py</extracomment>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>for other counts: %n renamed; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag</source>
        <extracomment>for other counts: %n tags; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing was dropped. Drop one folder of notes, or one note.</source>
        <extracomment>for other counts: %n things were dropped. Drop one folder of notes, or one note.; in ui/drops.py</extracomment>
        <translation>
            <numerusform>%n Sache wurde abgelegt. Lege einen Ordner mit Notizen oder eine Notiz ab.</numerusform>
            <numerusform>%n Dinge wurden abgelegt. Lege einen Ordner mit Notizen oder eine Notiz ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web image not loaded.</source>
        <extracomment>for other counts: %n web images not loaded.; in page/builder.py</extracomment>
        <translation>
            <numerusform>%n Bild aus dem Web nicht geladen.</numerusform>
            <numerusform>%n Bilder aus dem Web nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Concept Map</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Ü&amp;ber Concept Map</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Weiteren Vault &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Centre selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Auswahl &amp;zentrieren</translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Vault s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Concept map</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Begriffskarte</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Verbund &amp;auflösen …</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Easier to see</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Besser zu sehen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Ganze &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold region</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Region ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Go to note or command…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Gehe zu Notiz oder Befehl…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Ausgewählte Notizen ausb&amp;lenden</translation>
    </message>
    <message>
        <source>&amp;How it is read…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Leseart …</translation>
    </message>
    <message>
        <source>&amp;Huge text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>R&amp;iesiger Text</translation>
    </message>
    <message>
        <source>&amp;Import phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Formulierungen &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>&amp;Auswertungen</translation>
    </message>
    <message>
        <source>&amp;Join shared names</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Gleiche Namen verbinden</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Großer Text</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Map of these</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Karte davon</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Übersichtskarte</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Ordner &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Anheften oder &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Rearrange from scratch</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Ganz neu an&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Rundgang beginnen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Far&amp;bschema</translation>
    </message>
    <message>
        <source>&amp;Time-lapse</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Zeitraffer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Alle &amp;ausklappen</translation>
    </message>
    <message>
        <source>&amp;Very large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Sehr großer Text</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>&amp;What&apos;s here</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Was ist hier?</translation>
    </message>
    <message>
        <source>&apos;{character}&apos; does not belong here</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>„{character}“ gehört nicht hierher</translation>
    </message>
    <message>
        <source>&apos;{view}&apos; already exists.</source>
        <extracomment>in model/saved_views.py, model/vault_sets.py, ui/panels/views.py</extracomment>
        <translation>„{view}“ gibt es schon.</translation>
    </message>
    <message>
        <source>A concept map with its linking phrases, for CmapTools.</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation>Eine Begriffskarte mit ihren Verbindungen, für CmapTools.</translation>
    </message>
    <message>
        <source>A date…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Ein Datum…</translation>
    </message>
    <message>
        <source>A folder of Markdown notes</source>
        <extracomment>in vault/dialects/dialect.py</extracomment>
        <translation>Ordner mit Markdown-Notizen</translation>
    </message>
    <message>
        <source>A map of linked Markdown notes.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Eine Karte verlinkter Markdown-Notizen.</translation>
    </message>
    <message>
        <source>A map of linked notes, drawn by Concept Map</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>Eine Karte verlinkter Notizen, gezeichnet von Concept Map</translation>
    </message>
    <message>
        <source>A note takes the colour of the first group it matches.</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Eine Notiz erhält die Farbe der ersten Gruppe, zu der sie passt.</translation>
    </message>
    <message>
        <source>A page of {width} x {height} points could not be started. Choose a smaller size.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>Eine Seite von {width} x {height} Punkt konnte nicht begonnen werden. Wähle eine kleinere Größe.</translation>
    </message>
    <message>
        <source>A picture of this format ({suffix}) cannot be shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Ein Bild in diesem Format ({suffix}) kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>A property</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, searching/query_parser.py</extracomment>
        <translation>Eine Eigenschaft</translation>
    </message>
    <message>
        <source>A set has at most {count} folders.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Ein Verbund hat höchstens {count} Ordner.</translation>
    </message>
    <message>
        <source>A set has two folders or more.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Ein Verbund hat mindestens zwei Ordner.</translation>
    </message>
    <message>
        <source>A set needs a name.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Ein Verbund braucht einen Namen.</translation>
    </message>
    <message>
        <source>A symbolic link that leaves the vault; it was not followed.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Eine symbolische Verknüpfung aus dem Vault hinaus; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>A symbolic link to a folder of the same vault, which is read there.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Eine symbolische Verknüpfung zu einem Ordner desselben Vaults, der dort gelesen wird.</translation>
    </message>
    <message>
        <source>A symbolic link to something that does not exist.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Eine symbolische Verknüpfung ins Leere.</translation>
    </message>
    <message>
        <source>A tag, commit or snapshot…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Git-Tag, Commit oder Schnappschuss…</translation>
    </message>
    <message>
        <source>A view keeps the filter, groups, colours, pins and the part of the map you see. Click one to show it; right-click for more.</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Eine Ansicht bewahrt Filter, Gruppen, Farben, Angeheftetes und den gezeigten Teil der Karte. Ein Klick zeigt sie, ein Rechtsklick bietet mehr.</translation>
    </message>
    <message>
        <source>About Concept Map</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Über Concept Map</translation>
    </message>
    <message>
        <source>Add a folder of notes to the map</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Einen Ordner mit Notizen zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>All regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An abbreviation</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Eine Abkürzung</translation>
    </message>
    <message>
        <source>An image of {width} x {height} pixels is too large; the maximum is {most} each way. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation>Ein Bild von {width} x {height} Pixeln ist zu groß; höchstens {most} in jeder Richtung. Wähle eine kleinere Größe oder Skalierung.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Ein anderer Ordner…</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Archiv</translation>
    </message>
    <message numerus="yes">
        <source>Around %n note</source>
        <extracomment>for other counts: Around %n notes; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>Um %n Notiz</numerusform>
            <numerusform>Um %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Around {note}</source>
        <extracomment>in ui/shown_name.py</extracomment>
        <translation>Um {note}</translation>
    </message>
    <message>
        <source>Arrange all notes again; Undo brings the old arrangement back</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Alle Notizen neu anordnen; Rückgängig bringt die alte Anordnung zurück</translation>
    </message>
    <message>
        <source>Arrange separately</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Für sich anordnen</translation>
    </message>
    <message>
        <source>Arrange the notes that match on their own; the whole map is kept</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Die passenden Notizen für sich anordnen; die ganze Karte bleibt erhalten</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>As from a.b to a in Dendron, and from a/b to a in Logseq</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Wie von a.b zu a in Dendron, und von a/b zu a in Logseq</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>in ui/panels/ask.py, ui/session/chosen_maps.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask a question or type some words: the answer is a map of up to {count} notes and what connects them.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Eine Frage oder einige Wörter; die Antwort ist eine Karte mit bis zu {count} Notizen und dem, was sie verbindet.</translation>
    </message>
    <message>
        <source>Ask a question; the answer is a map</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Eine Frage stellen; die Antwort ist eine Karte</translation>
    </message>
    <message>
        <source>Ask which notes matter, and which are missing links</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Fragen, welche Notizen wichtig sind und welchen Links fehlen</translation>
    </message>
    <message>
        <source>Ask your notes a question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Den Notizen eine Frage stellen</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Fragen: {question}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Automatic ({dialect})</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Automatisch ({dialect})</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Zurück und vor</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to the whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/local_map_bar.py</extracomment>
        <translation>Zurück zur ganzen Karte</translation>
    </message>
    <message>
        <source>Back to {place}</source>
        <extracomment>in ui/breadcrumbs.py</extracomment>
        <translation>Zurück zu {place}</translation>
    </message>
    <message>
        <source>Backlinks</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Eingehende Links</translation>
    </message>
    <message>
        <source>Before: {sentences}</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation>Vorher: {sentences}</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Both linked with {notes}</source>
        <extracomment>Two notes that have links with the same others, which are listed.; in model/insights.py</extracomment>
        <translation>Beide verknüpft mit {notes}</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Bridges between regions</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Brücken zwischen Regionen</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Bring all hidden notes back</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/hidden_notes.py</extracomment>
        <translation>Alle ausgeblendeten Notizen zurückholen</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By kind, with phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Nach Art, mit Worten</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>in ui/dialogs/colour.py, ui/dialogs/moments.py, ui/dialogs/question.py, ui/notices.py, ui/panels/busy_row.py, ui/panels/changes.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot write to {folder}: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>In {folder} kann nichts geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>in page/file_page.py, ui/canvas/hover_card.py</extracomment>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Canvases</source>
        <extracomment>in model/node_colouring.py, ui/panels/filter.py</extracomment>
        <translation>Canvases</translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Zentrierung</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>in ui/dialogs/reading.py, ui/panels/name_choice.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Change how the map is drawn and arranged</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Ändern, wie die Karte gezeichnet und angeordnet wird</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed last</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Seit dem letzten Mal geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes on disk could not be read: {reason}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>Änderungen auf dem Datenträger konnten nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Choose a copy of this vault</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Eine Kopie dieses Vaults wählen</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Ein Datum wählen</translation>
    </message>
    <message>
        <source>Choose a folder of notes ({keys})</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Einen Ordner mit Notizen wählen ({keys})</translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Einen Zeitpunkt wählen</translation>
    </message>
    <message>
        <source>Choose a moment to see what was added, removed and changed since.</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Wähle einen Zeitpunkt, um zu sehen, was seitdem hinzugekommen, weggefallen und geändert ist.</translation>
    </message>
    <message>
        <source>Choose a moment, or type a date as 2026-11-01, a tag or a commit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Wähle einen Zeitpunkt, oder gib ein Datum wie 2026-11-01, einen Git-Tag oder einen Commit ein</translation>
    </message>
    <message>
        <source>Choose a tool on the left: Filter shows only some notes, Colours tells them apart.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Wähle links ein Werkzeug: Filter zeigt nur einige Notizen, Farben sagt, was sie sind.</translation>
    </message>
    <message>
        <source>Choose how large text is in the window and on the map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Wählen, wie groß die Buchstaben im Fenster sind</translation>
    </message>
    <message>
        <source>Choose how this vault is read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Wählen, wie dieser Vault gelesen wird</translation>
    </message>
    <message>
        <source>Choose light or dark colours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Helle oder dunkle Farben wählen</translation>
    </message>
    <message>
        <source>Choose the colour of this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Die Farbe dieser Gruppe wählen</translation>
    </message>
    <message>
        <source>Choose what the colours and sizes of notes mean</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Wählen, was Farben und Größen der Notizen bedeuten</translation>
    </message>
    <message>
        <source>Choose which program&apos;s rules the vault&apos;s names and links are read by</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Wählen, nach den Regeln welches Programms Namen und Links des Vaults gelesen werden</translation>
    </message>
    <message>
        <source>Choosing the names</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>Namen werden gewählt</translation>
    </message>
    <message>
        <source>Clean start</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Sauberer Start</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a path</comment>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>Clear the path</source>
        <extracomment>in ui/header.py, ui/session/path_steps.py</extracomment>
        <translation>Den Weg entfernen</translation>
    </message>
    <message>
        <source>Clear the path (Esc)</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Den Weg entfernen (Esc)</translation>
    </message>
    <message>
        <source>Clear the path, then the selection; leave the local map, then full screen</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Den Weg aufheben, dann die Auswahl; die Umgebung verlassen, dann den Vollbildmodus</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Click a note on the map to read it here.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Klicke auf der Karte auf eine Notiz, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Click a note or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Klick auf eine Notiz oder ihren Namen</translation>
    </message>
    <message>
        <source>Click a note to read it. Scroll to zoom, drag to move the map.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Klicke auf eine Notiz, um sie zu lesen. Das Mausrad zoomt, Ziehen verschiebt die Karte.</translation>
    </message>
    <message>
        <source>Click a region or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Klick auf eine Region oder ihren Namen</translation>
    </message>
    <message>
        <source>Click a thick line between regions</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Klick auf einen Strang zwischen Regionen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>in ui/dialogs/help.py, ui/preview/find_bar.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>CmapTools</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation>CmapTools</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Farbcode</translation>
    </message>
    <message>
        <source>Colour notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Notizen färben</translation>
    </message>
    <message>
        <source>Colour notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Farbe der Gruppe</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>in ui/commands/changes.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the map with</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Die Karte vergleichen mit</translation>
    </message>
    <message>
        <source>Compared with {folder}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>Verglichen mit {folder}</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Namen werden verglichen</translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Nachbarn werden verglichen</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Texte werden verglichen</translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly while {vault} was open.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Concept Map wurde unerwartet beendet, während {vault} geöffnet war.</translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Concept Map wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Concept Map is getting ready, just this once. Names and regions follow in a moment.</source>
        <extracomment>in ui/first_start.py</extracomment>
        <translation>Concept Map richtet sich einmalig ein. Namen und Regionen folgen gleich.</translation>
    </message>
    <message>
        <source>Concept Map is made with these packages, each under its own licence.</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>Concept Map verwendet diese Pakete, jedes unter seiner eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Concept map</source>
        <extracomment>in ui/navigation.py, ui/panels/display.py</extracomment>
        <translation>Begriffskarte</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>in ui/panels/changes.py, ui/panels/insights.py, ui/preview/menus.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address on the map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Adresse auf der Karte kopieren</translation>
    </message>
    <message>
        <source>Copy an image of what is shown of the map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Ein Bild des gezeigten Teils der Karte kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy wikilink</source>
        <extracomment>for other counts: Copy wikilinks; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Wikilink kopieren</numerusform>
            <numerusform>Wikilinks kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data has no picture to preview.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Daten haben kein Bild für eine Vorschau.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date created</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Erstellungsdatum</translation>
    </message>
    <message>
        <source>Date modified</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Änderungsdatum</translation>
    </message>
    <message>
        <source>Date, from</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Datum, von</translation>
    </message>
    <message>
        <source>Date, to</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Datum, bis</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dead ends</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Sackgassen</translation>
    </message>
    <message>
        <source>Default size</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/changes.py, ui/panels/views.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Alle Schnappschüsse dieses Vaults löschen</translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault?</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Alle Schnappschüsse dieses Vaults löschen?</translation>
    </message>
    <message>
        <source>Delete the set {set} with its views? Its folders and notes stay as they are.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Den Verbund {set} mit seinen Ansichten löschen? Seine Ordner und Notizen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete the view &apos;{view}&apos;?</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Die Ansicht „{view}“ löschen?</translation>
    </message>
    <message>
        <source>Dendron workspace</source>
        <extracomment>in vault/dialects/dendron.py</extracomment>
        <translation>Dendron-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Depth {n}</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation>Tiefe {n}</translation>
    </message>
    <message>
        <source>Desired length of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Gewünschte Länge der Links</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>in page/html.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Abblenden</translation>
    </message>
    <message>
        <source>Dim or hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Abblenden oder ausblenden</translation>
    </message>
    <message>
        <source>Dim or hide notes that the filter leaves out</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Notizen, die der Filter weglässt, abblenden oder ausblenden</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Double-click a region&apos;s name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Doppelklick auf den Namen einer Region</translation>
    </message>
    <message>
        <source>Double-click to open the file</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Doppelklick öffnet die Datei</translation>
    </message>
    <message>
        <source>Drag a note, Ctrl+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Notiz ziehen, Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Drag the map, Shift+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Karte ziehen, Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Draw a dotted line where a note relates two others that have no link</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Eine punktierte Linie ziehen, wo eine Notiz zwei andere verbindet, die kein Link verbindet</translation>
    </message>
    <message>
        <source>Draw dashed lines from the selected note to similar notes that it has no link with</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Gestrichelte Linien von der ausgewählten Notiz zu dem zeichnen, was ihr ähnlich, aber nicht verlinkt ist</translation>
    </message>
    <message>
        <source>Draw lines between notes of one name in two vaults</source>
        <extracomment>in ui/commands/menus/vault.py, ui/panels/display.py</extracomment>
        <translation>Notizen gleichen Namens in zwei Vaults durch Linien verbinden</translation>
    </message>
    <message>
        <source>Draw the notes of all folded regions again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Die Notizen aller eingeklappten Regionen wieder zeichnen</translation>
    </message>
    <message>
        <source>Drawing the image</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/png.py, exporting/formats/svg.py, ui/commands/exporting.py</extracomment>
        <translation>Das Bild wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <extracomment>in model/opening.py</extracomment>
        <translation>Die Karte wird gezeichnet</translation>
    </message>
    <message>
        <source>Drop a folder of notes here</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Einen Ordner mit Notizen hier ablegen</translation>
    </message>
    <message>
        <source>Drop to map {folder}</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Ablegen, um {folder} zu zeigen</translation>
    </message>
    <message>
        <source>E&amp;xpand neighbours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Na&amp;chbarn einblenden</translation>
    </message>
    <message>
        <source>Each dot is a note, each line a link. Notes that are linked closely lie in one region, which has a colour and a name. Scroll to zoom, drag to move, click a note or a name.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Jeder Punkt ist eine Notiz, jede Linie ein Link. Eng verlinkte Notizen liegen in einer Region, die eine Farbe und einen Namen hat. Das Mausrad zoomt, Ziehen verschiebt, ein Klick gilt einer Notiz oder einem Namen.</translation>
    </message>
    <message>
        <source>Each vault of the set is read as on a map of its own.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Jeder Vault des Verbunds wird gelesen wie auf einer eigenen Karte.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Embedded too deeply to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Zu tief eingebettet, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Hier enden</translation>
    </message>
    <message>
        <source>End the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Den Weg bei der ausgewählten Notiz enden lassen</translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Eingabetaste, Doppelklick</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc or F11 brings the panels back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>Esc oder F11 bringt die Bereiche zurück.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Nachbarn einblenden</translation>
    </message>
    <message>
        <source>Expand neighbours</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Nachbarn einblenden</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>in ui/commands/exporting.py, ui/dialogs/export.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export &amp;phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Formulierungen exportieren …</translation>
    </message>
    <message>
        <source>Export all views to a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Alle Ansichten in eine JSON-Datei exportieren</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Formulierungen exportieren</translation>
    </message>
    <message>
        <source>Export views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Ansichten exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>F6, Umschalt+F6</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>in page/file_page.py, ui/panels/problems.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>in ui/dialogs/moments.py, ui/panels/filter.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>Nach Tag filtern</translation>
    </message>
    <message>
        <source>Filter by this tag</source>
        <extracomment>in page/builder.py, page/inline_parser.py</extracomment>
        <translation>Nach diesem Tag filtern</translation>
    </message>
    <message>
        <source>Filter links</source>
        <extracomment>in ui/session/view_state.py</extracomment>
        <translation>Links filtern</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Die Antworten filtern</translation>
    </message>
    <message>
        <source>Filter to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Auf Region filtern</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Filter · {count}</translation>
    </message>
    <message>
        <source>Filter: words, tag:idea, -path:archive …</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Filter: Wörter, tag:idee, -path:archiv …</translation>
    </message>
    <message>
        <source>Filter: {query} · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Filter: {query} · {count}</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Find a note or run a command</source>
        <extracomment>in ui/commands/gestures.py, ui/commands/menus/go.py, ui/commands/palette.py</extracomment>
        <translation>Eine Notiz finden oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Find a note or run a command ({keys}, or just type)</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Eine Notiz finden oder einen Befehl ausführen ({keys}, oder einfach tippen)</translation>
    </message>
    <message>
        <source>Find in &amp;note…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>In der &amp;Notiz suchen …</translation>
    </message>
    <message>
        <source>Find in all note&amp;s…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>In allen Noti&amp;zen suchen…</translation>
    </message>
    <message>
        <source>Find in the note</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>In der Notiz suchen</translation>
    </message>
    <message>
        <source>Find in this note</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>In dieser Notiz suchen</translation>
    </message>
    <message>
        <source>Find notes by their names and texts</source>
        <extracomment>in ui/commands/menus/go.py, ui/panels/search.py</extracomment>
        <translation>Notizen nach Namen und Text suchen</translation>
    </message>
    <message>
        <source>Find words in the note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Wörter in der gezeigten Notiz finden</translation>
    </message>
    <message>
        <source>Finding shortest paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Kürzeste Wege werden gesucht</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation>Regionen werden gesucht</translation>
    </message>
    <message>
        <source>Finds notes by their names and texts. {keys} goes to a note or a command.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Sucht Notizen nach Namen und Text. {keys} führt zu einer Notiz oder einem Befehl.</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Finden …</translation>
    </message>
    <message>
        <source>First alias</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Erster Alias</translation>
    </message>
    <message>
        <source>First heading</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Erste Überschrift</translation>
    </message>
    <message>
        <source>First tag</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Auswahl zeigen</translation>
    </message>
    <message>
        <source>Fit map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Foam workspace</source>
        <extracomment>in vault/dialects/foam.py</extracomment>
        <translation>Foam-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold it into one dot; double-click that to unfold it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Sie zu einem Punkt einklappen; ein Doppelklick darauf klappt sie aus</translation>
    </message>
    <message>
        <source>Fold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Region einklappen</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>in model/insights.py, model/node_colouring.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow links from the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Links folgen, die von der Notiz ausgehen</translation>
    </message>
    <message>
        <source>Follow links to the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Links folgen, die zur Notiz führen</translation>
    </message>
    <message>
        <source>For Gephi, with positions, colours and sizes.</source>
        <extracomment>in exporting/formats/gexf.py</extracomment>
        <translation>Für Gephi, mit Positionen, Farben und Größen.</translation>
    </message>
    <message>
        <source>For Obsidian: notes as cards where they lie. Put it into the vault&apos;s top folder.</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>Für Obsidian: Notizen als Karten, wo sie liegen. Lege die Datei in den obersten Ordner des Vaults.</translation>
    </message>
    <message>
        <source>For laying the map over other things</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Um die Karte über anderes zu legen</translation>
    </message>
    <message>
        <source>For yEd, Gephi, networkx and others.</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation>Für yEd, Gephi, networkx und andere.</translation>
    </message>
    <message>
        <source>Forces</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>Forget the set of vaults; its folders stay as they are</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Den Verbund vergessen; seine Ordner bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Frame from {site} (not loaded)</source>
        <extracomment>in page/html_elements.py</extracomment>
        <translation>Rahmen von {site} (nicht geladen)</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From this day on</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Von diesem Tag an</translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>Von {earlier} bis {later}</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>V&amp;ollbild</translation>
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
        <translation>Den Notizen, die zu einer Abfrage passen, eine Farbe geben</translation>
    </message>
    <message>
        <source>Give the set of vaults on the map another name</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Dem Verbund auf der Karte einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Go back to the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Zurück zu dem, was vorher ausgewählt war</translation>
    </message>
    <message>
        <source>Go forward again after going back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Nach dem Zurückgehen wieder vorgehen</translation>
    </message>
    <message>
        <source>Go to the next note in that direction</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Zur nächsten Notiz in dieser Richtung</translation>
    </message>
    <message>
        <source>Go to the next or the previous control, except on the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Zum nächsten oder vorigen Bedienelement, außer auf der Karte</translation>
    </message>
    <message>
        <source>Go to the next or the previous match in the note</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Zum nächsten oder vorigen Treffer in der Notiz</translation>
    </message>
    <message>
        <source>Go to the next or the previous part of the window</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Zum nächsten oder vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>Go to…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Gone later</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Später weggefallen</translation>
    </message>
    <message>
        <source>GraphML</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>in ui/dialogs/guide.py</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Höhe des Bildes</translation>
    </message>
    <message>
        <source>Hidden notes</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation>Ausgeblendete Notizen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Hide note</source>
        <extracomment>for other counts: Hide %n notes; in ui/session/chosen_maps.py</extracomment>
        <translation>
            <numerusform>Notiz ausblenden</numerusform>
            <numerusform>%n Notizen ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Notizen ohne Links ausblenden</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation>Namen ausblenden</translation>
    </message>
    <message>
        <source>Hide the selected notes until they are brought back (Filter lists them)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Die ausgewählten Notizen ausblenden, bis sie zurückgeholt werden (aufgeführt unter Filter)</translation>
    </message>
    <message numerus="yes">
        <source>Hide this note</source>
        <extracomment>for other counts: Hide these notes; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Diese Notiz ausblenden</numerusform>
            <numerusform>Diese Notizen ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <extracomment>in ui/dock_title.py</extracomment>
        <translation>{panel} ausblenden</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>How fast time is played</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Wie schnell die Zeit abläuft</translation>
    </message>
    <message>
        <source>How large names are; dots and links grow with them</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Wie groß Namen sind; Punkte und Links wachsen mit</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many pixels the file has for each pixel of the picture: 2 is sharper</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Zu wie vielen Pixeln der Datei jedes Pixel wird: 2 ist schärfer</translation>
    </message>
    <message>
        <source>How notes are named on the map and in lists; links keep file names</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Wie Notizen auf der Karte und in Listen heißen; Links behalten Dateinamen</translation>
    </message>
    <message>
        <source>How this vault is read</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Wie dieser Vault gelesen wird</translation>
    </message>
    <message>
        <source>Hue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image copied ({width} × {height} pixels)</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Bild kopiert ({width} × {height} Pixel)</translation>
    </message>
    <message>
        <source>Import &amp;Obsidian graph settings</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Obsidians Graph-Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Import Obsidian graph settings</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Obsidians Graph-Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Import Obsidian settings</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Von Obsidian übernehmen</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Formulierungen importieren</translation>
    </message>
    <message>
        <source>Import phrases that were exported elsewhere</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Formulierungen übernehmen, die anderswo exportiert wurden</translation>
    </message>
    <message>
        <source>Import views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Import views from a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Ansichten aus einer JSON-Datei importieren</translation>
    </message>
    <message>
        <source>Importance (PageRank)</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Bedeutung (PageRank)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n phrase</source>
        <extracomment>for other counts: Imported %n phrases; in ui/commands/link_menu.py</extracomment>
        <translation>
            <numerusform>%n Formulierung importiert</numerusform>
            <numerusform>%n Formulierungen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>In a panel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>In einem Bereich</translation>
    </message>
    <message>
        <source>In common</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Gemeinsam</translation>
    </message>
    <message numerus="yes">
        <source>In common: %n note</source>
        <extracomment>for other counts: In common: %n notes; in ui/panels/common_notes.py</extracomment>
        <translation>
            <numerusform>Gemeinsam: %n Notiz</numerusform>
            <numerusform>Gemeinsam: %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Inter, the font: {licence}</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>Inter, die Schrift: {licence}</translation>
    </message>
    <message>
        <source>It is a graph that Logseq keeps in a database; let Logseq write its Markdown mirror, and open the graph again.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Diesen Graphen hält Logseq in einer Datenbank; lass Logseq seinen Markdown-Spiegel schreiben und öffne den Graphen wieder.</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>JSON Canvas</translation>
    </message>
    <message>
        <source>JSON graph</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation>JSON-Graph</translation>
    </message>
    <message>
        <source>Join shared names</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/display.py</extracomment>
        <translation>Gleiche Namen verbinden</translation>
    </message>
    <message>
        <source>Joining the links</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation>Links werden verbunden</translation>
    </message>
    <message>
        <source>Joins {regions}</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Verbindet {regions}</translation>
    </message>
    <message>
        <source>Jump instead of gliding, without fading</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Springen statt gleiten, und nichts überblenden</translation>
    </message>
    <message>
        <source>KB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>KB</translation>
    </message>
    <message>
        <source>Keep a daily snapshot</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Von jedem Tag einen Schnappschuss aufbewahren</translation>
    </message>
    <message>
        <source>Keep the selected note in the middle</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Die ausgewählte Notiz in der Mitte halten</translation>
    </message>
    <message>
        <source>Keep the selected notes where they are, or let them move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Die ausgewählten Notizen festhalten oder sich wieder bewegen lassen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Key notes</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Wichtigste Notizen</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>in ui/dialogs/shortcuts.py</extracomment>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Landscape or portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Quer oder hoch</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Größerer oder kleinerer Text</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Lay a few notes out in layers, as boxes, or by forces again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Einige Notizen in Schichten anordnen, als Kästen, oder wieder durch Kräfte</translation>
    </message>
    <message>
        <source>Lay another folder of notes beside this one, as an island of its own</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Einen weiteren Ordner mit Notizen als eigene Insel neben diesen legen</translation>
    </message>
    <message>
        <source>Lay up to 60 notes out in layers, as boxes with what links say between them</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Bis zu 60 Notizen in Schichten anordnen, als Kästen mit dem, was Links dazwischen sagen</translation>
    </message>
    <message>
        <source>Laying out the cards</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>Karten werden angeordnet</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>in exporting/prepare.py, model/opening.py</extracomment>
        <translation>Die Karte wird angeordnet</translation>
    </message>
    <message>
        <source>Learn what you can do here, task by task, with pictures</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Lesen, was man hier tun kann, Aufgabe für Aufgabe, mit Bildern</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave out what .gitignore lists</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Weglassen, was .gitignore nennt</translation>
    </message>
    <message>
        <source>Leave out what is read from sentences, and keep properties and labels</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Weglassen, was aus Sätzen gelesen ist; Eigenschaften und Beschriftungen behalten</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Den Rundgang beenden</translation>
    </message>
    <message>
        <source>Leave the tour; Help → Take the tour brings it back</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Den Rundgang beenden; Hilfe → Rundgang beginnen bringt ihn zurück</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Let all pinned notes move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Alle angehefteten Notizen sich wieder bewegen lassen</translation>
    </message>
    <message>
        <source>Let what is selected stand out</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Das Ausgewählte hervorheben</translation>
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
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lines to similar notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Linien zu ähnlichen Notizen</translation>
    </message>
    <message>
        <source>Link distance</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Linklänge</translation>
    </message>
    <message>
        <source>Link each note to the level above in its name</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Jede Notiz mit der Ebene darüber in ihrem Namen verbinden</translation>
    </message>
    <message>
        <source>Link strength</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Linkstärke</translation>
    </message>
    <message>
        <source>Link width</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Linkbreite</translation>
    </message>
    <message>
        <source>Linked from</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation>Verlinkt von</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>in layout/forces/links.py, ui/local_map_bar.py, ui/panels/filter.py, ui/panels/link_display.py, ui/panels/links.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links gone</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Weggefallene Links</translation>
    </message>
    <message>
        <source>Links like {address} are not opened.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>Links wie {address} werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Links of the selected note</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Links der ausgewählten Notiz</translation>
    </message>
    <message>
        <source>Links stated by other notes</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Auch zwischen zwei anderen Notizen</translation>
    </message>
    <message>
        <source>Links that stayed</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>Unveränderte Links</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation>Verlinkt auf</translation>
    </message>
    <message>
        <source>Links to {sent}, linked from {received}</source>
        <extracomment>in ui/canvas/accessible_map.py</extracomment>
        <translation>Verlinkt auf {sent}, verlinkt von {received}</translation>
    </message>
    <message>
        <source>Links with</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Links mit</translation>
    </message>
    <message>
        <source>Load &amp;web images</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Bilder aus dem &amp;Web laden</translation>
    </message>
    <message>
        <source>Load images for this vault</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Bilder für diesen Vault laden</translation>
    </message>
    <message>
        <source>Load the images on the web that notes of this vault show</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Die Bilder aus dem Web laden, die Notizen dieses Vaults zeigen</translation>
    </message>
    <message>
        <source>Local map</source>
        <extracomment>in ui/commands/menus/view.py, ui/commands/node_menu.py, ui/local_map_bar.py, ui/session/local_map_keeper.py</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Logseq graph</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Logseq-Graph</translation>
    </message>
    <message>
        <source>Looking for an answer…</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Eine Antwort wird gesucht …</translation>
    </message>
    <message>
        <source>Looking for paths…</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Wege werden gesucht …</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made with {libraries} and others; set in {font}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Erstellt mit {libraries} und anderen; gesetzt in {font}.</translation>
    </message>
    <message>
        <source>Make text, lines and borders stand out more</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Texte, Linien und Ränder so zeichnen, dass sie sich abheben</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>Map of %n note</source>
        <extracomment>for other counts: Map of %n notes; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>Karte mit %n Notiz</numerusform>
            <numerusform>Karte mit %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of chosen notes</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Karte ausgewählter Notizen</translation>
    </message>
    <message>
        <source>Map of notes</source>
        <extracomment>in ui/canvas/accessibility.py, ui/canvas/accessible_map.py, ui/canvas/view.py</extracomment>
        <translation>Karte der Notizen</translation>
    </message>
    <message>
        <source>Map of these</source>
        <extracomment>in ui/commands/node_menu.py, ui/panels/insights.py, ui/panels/search.py</extracomment>
        <translation>Karte davon</translation>
    </message>
    <message>
        <source>Markdown notes joined by [[wikilinks]]: from Obsidian, Foam, Logseq or any folder.
Your notes are read, never changed.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Markdown-Notizen, verbunden durch [[Wikilinks]]: aus Obsidian, Foam, Logseq oder einem beliebigen Ordner.
Deine Notizen werden gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Minimap</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Missing &apos;(&apos;</source>
        <extracomment>in searching/property_operator.py, searching/query_parser.py</extracomment>
        <translation>„(“ fehlt</translation>
    </message>
    <message>
        <source>Missing &apos;)&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>„)“ fehlt</translation>
    </message>
    <message>
        <source>Missing &apos;]&apos;</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>„]“ fehlt</translation>
    </message>
    <message>
        <source>Missing closing &apos;&quot;&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Schließendes „&quot;“ fehlt</translation>
    </message>
    <message>
        <source>Missing closing &apos;/&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Schließendes „/“ fehlt</translation>
    </message>
    <message>
        <source>Missing property name</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>Name der Eigenschaft fehlt</translation>
    </message>
    <message>
        <source>Missing tag after &apos;{operator}&apos;</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation>Tag nach „{operator}“ fehlt</translation>
    </message>
    <message>
        <source>Missing text after &apos;{operator}&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Text nach „{operator}“ fehlt</translation>
    </message>
    <message>
        <source>Missing value to compare with</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Wert zum Vergleichen fehlt</translation>
    </message>
    <message>
        <source>Missing word after &apos;-&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Wort nach „-“ fehlt</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moment of the time-lapse</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Zeitpunkt des Zeitraffers</translation>
    </message>
    <message>
        <source>Moments of this vault</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Zeitpunkte dieses Vaults</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Most central</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Am zentralsten</translation>
    </message>
    <message>
        <source>Most linked</source>
        <extracomment>in model/insights.py, ui/preview/summary_page.py</extracomment>
        <translation>Am meisten verlinkt</translation>
    </message>
    <message>
        <source>Most wanted (not written yet)</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Am meisten vermisst (noch nicht geschrieben)</translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Maustasten 4 und 5</translation>
    </message>
    <message numerus="yes">
        <source>Move a note</source>
        <extracomment>for other counts: Move %n notes; in ui/session/positions.py</extracomment>
        <translation>
            <numerusform>Eine Notiz verschieben</numerusform>
            <numerusform>%n Notizen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and pin it; its neighbours follow</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Verschieben und anheften; ihre Nachbarn folgen</translation>
    </message>
    <message>
        <source>Move notes without links beside similar ones, and pin them</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Notizen ohne Links neben die legen, denen sie ähnlich sind, und dort festhalten</translation>
    </message>
    <message>
        <source>Move the focus back to the previous part</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Die Tastatur dem vorigen Teil geben</translation>
    </message>
    <message>
        <source>Move the focus to the tools, the panel, the map and the preview in turn</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Die Tastatur reihum den Werkzeugen, dem Bereich, der Karte oder der Vorschau geben</translation>
    </message>
    <message>
        <source>Move the selected note to the middle</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Die ausgewählte Notiz in die Mitte rücken</translation>
    </message>
    <message>
        <source>Move the selected note to the middle (Space)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Die ausgewählte Notiz in die Mitte rücken (Leertaste)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Die Ansicht verschieben</translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Die Ansicht seitwärts verschieben</translation>
    </message>
    <message>
        <source>Move this group up</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Diese Gruppe nach oben</translation>
    </message>
    <message>
        <source>My last visit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Mein letzter Besuch</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>in model/insights.py, ui/commands/vault_sets.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Name der Seite</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Name der Region</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>in model/insights.py, ui/dialogs/export.py, ui/panels/display.py</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of notes</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Namen der Notizen</translation>
    </message>
    <message>
        <source>Names without a note yet, by how many notes link to them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Namen noch ohne Notiz, nach der Zahl der Notizen, die darauf verlinken.</translation>
    </message>
    <message>
        <source>Neighbour links</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Links der Nachbarn</translation>
    </message>
    <message>
        <source>Neighbours, at least</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Nachbarn, mindestens</translation>
    </message>
    <message>
        <source>Neighbours, at most</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Nachbarn, höchstens</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New links</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Neue Links</translation>
    </message>
    <message>
        <source>New names that no note has yet</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Neue Namen, die noch keine Notiz hat</translation>
    </message>
    <message>
        <source>New note: {note}</source>
        <extracomment>in ui/new_notes.py</extracomment>
        <translation>Neue Notiz: {note}</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Neu seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Nächster Teil des &amp;Fensters</translation>
    </message>
    <message>
        <source>Next path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Nächster Weg</translation>
    </message>
    <message>
        <source>No app could open {file}.</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/link_follower.py</extracomment>
        <translation>Kein Programm konnte {file} öffnen.</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No map is open.</source>
        <extracomment>in ui/canvas/view.py</extracomment>
        <translation>Keine Karte ist geöffnet.</translation>
    </message>
    <message>
        <source>No note had this name, and no link leads to it any more.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Keine Notiz hatte diesen Namen, und kein Link führt mehr dorthin.</translation>
    </message>
    <message>
        <source>No note has a property</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Keine Notiz hat eine Eigenschaft</translation>
    </message>
    <message>
        <source>No note has any of these words: {question}</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Keine Notiz enthält eines dieser Wörter: {question}</translation>
    </message>
    <message>
        <source>No note has the property {property}. Notes can be called by {choices} or a property that they have.</source>
        <extracomment>in model/chosen_names.py</extracomment>
        <translation>Keine Notiz hat die Eigenschaft {property}. Notizen können nach {choices} oder einer vorhandenen Eigenschaft heißen.</translation>
    </message>
    <message>
        <source>No note is named {name}.</source>
        <extracomment>in model/lint.py</extracomment>
        <translation>Keine Notiz heißt {name}.</translation>
    </message>
    <message>
        <source>No note or command matches</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Keine Notiz und kein Befehl passt</translation>
    </message>
    <message>
        <source>No note without links is similar to one with links.</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Keine Notiz ohne Links ist einer mit Links ähnlich.</translation>
    </message>
    <message>
        <source>No path connects these notes on the map as shown.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Kein Weg verbindet diese Notizen.</translation>
    </message>
    <message>
        <source>No problems: every file could be read.</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Keine Probleme: Alle Dateien konnten gelesen werden.</translation>
    </message>
    <message>
        <source>No recent folders</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Keine zuletzt geöffneten Ordner</translation>
    </message>
    <message>
        <source>No set of vaults is open</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Kein Verbund ist geöffnet</translation>
    </message>
    <message>
        <source>No sets of vaults</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Keine Verbünde</translation>
    </message>
    <message>
        <source>No sets of vaults are kept.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Es gibt keine Verbünde.</translation>
    </message>
    <message>
        <source>No views are saved for this vault.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Für diesen Vault sind keine Ansichten gespeichert.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None of these folders can be read: {folders}.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation>Keiner dieser Ordner kann gelesen werden: {folders}.</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation>Kein regulärer Ausdruck: {error}</translation>
    </message>
    <message>
        <source>Not enough memory for an image of {width} x {height} pixels. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation>Nicht genug Speicher für ein Bild von {width} x {height} Pixeln. Wähle eine kleinere Größe oder Skalierung.</translation>
    </message>
    <message>
        <source>Not enough memory for this.</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>in ui/canvas/hover_card.py, ui/panels/link_lists.py</extracomment>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Not written yet. Linked from %n note:</source>
        <extracomment>for other counts: Not written yet. Linked from %n notes:; in page/builder.py</extracomment>
        <translation>
            <numerusform>Noch nicht geschrieben. Verlinkt von %n Notiz:</numerusform>
            <numerusform>Noch nicht geschrieben. Verlinkt von %n Notizen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note size</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Notizgröße</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes and commands found</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Gefundene Notizen und Befehle</translation>
    </message>
    <message>
        <source>Notes found</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Gefundene Notizen</translation>
    </message>
    <message>
        <source>Notes have no colours or sizes by {measure}. There are: {choices}.</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>Notizen haben keine Farben oder Größen nach {measure}. Es gibt: {choices}.</translation>
    </message>
    <message>
        <source>Notes that answer the question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Notizen, die die Frage beantworten</translation>
    </message>
    <message>
        <source>Notes that are linked to, but link nowhere themselves.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notizen, auf die verlinkt wird, die selbst aber nirgendwohin verlinken.</translation>
    </message>
    <message>
        <source>Notes that join regions, by the share of all shortest paths that lead through them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notizen, die Regionen verbinden, nach dem Anteil aller kürzesten Wege, die durch sie führen.</translation>
    </message>
    <message numerus="yes">
        <source>Notes up to %n link away</source>
        <extracomment>for other counts: Notes up to %n links away; in ui/depth_choice.py</extracomment>
        <translation>
            <numerusform>Notizen bis zu %n Verknüpfung entfernt</numerusform>
            <numerusform>Notizen bis zu %n Verknüpfungen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes with most changed links</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Notizen mit den meisten geänderten Links</translation>
    </message>
    <message>
        <source>Notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Notizen ohne Links</translation>
    </message>
    <message>
        <source>Notes without links that have some now</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Notizen ohne Links, die jetzt welche haben</translation>
    </message>
    <message>
        <source>Notes without links to or from other notes.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notizen ohne Links zu oder von anderen Notizen.</translation>
    </message>
    <message>
        <source>Notes, and names without a note yet, that may mean the same thing.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Notizen, und Namen noch ohne Notiz, deren Namen dasselbe bedeuten können.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>in model/compared_styles.py, model/comparison.py</extracomment>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing earlier is known of {names}, which is shown as it is now.</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>Von {names} ist nichts Früheres bekannt; gezeigt wird der jetzige Stand.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing has changed since last time.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Seit dem letzten Mal hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing in the vault is changed. It is read again with these rules.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Im Vault wird nichts geändert. Er wird nach diesen Regeln neu gelesen.</translation>
    </message>
    <message>
        <source>Nothing is known of this vault for {words}. What is known of it begins on {date}.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>Zu {words} ist von diesem Vault nichts bekannt. Was bekannt ist, beginnt am {date}.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Nichts passt zu „{query}“</translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation>Nichts passt zu „{query}“, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Nothing matches the filter, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation>Nichts passt zum Filter, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Nothing on this part of the map matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Nichts in diesem Teil der Karte passt zu „{query}“</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>in ui/panels/moment_box.py, ui/panels/time_slider.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now click the note where the path should end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Klicke nun auf die Notiz, zu der der Weg führt.</translation>
    </message>
    <message>
        <source>Number of links</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, ui/panels/filter.py</extracomment>
        <translation>Zahl der Links</translation>
    </message>
    <message>
        <source>Number of words</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Zahl der Wörter</translation>
    </message>
    <message>
        <source>OR needs something on both sides</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>OR braucht etwas auf beiden Seiten</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Obsidian base</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Obsidian-Base</translation>
    </message>
    <message>
        <source>Obsidian did not open. Is it installed?</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Obsidian wurde nicht geöffnet. Ist es installiert?</translation>
    </message>
    <message>
        <source>Obsidian graph settings imported</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Obsidians Graph-Einstellungen übernommen</translation>
    </message>
    <message>
        <source>Obsidian has no graph settings in {folder}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation>Obsidian hat in {folder} keine Graph-Einstellungen.</translation>
    </message>
    <message>
        <source>Obsidian vault</source>
        <extracomment>in vault/dialects/obsidian.py</extracomment>
        <translation>Obsidian-Vault</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On this canvas:</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Auf diesem Canvas:</translation>
    </message>
    <message>
        <source>One file for any browser: pan, zoom and search it, even offline.</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation>Eine Datei, die in jedem Browser verschiebt, zoomt und sucht, ohne etwas nachzuladen.</translation>
    </message>
    <message>
        <source>One letter apart</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Ein Buchstabe verschieden</translation>
    </message>
    <message>
        <source>One moment back</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Einen Zeitpunkt zurück</translation>
    </message>
    <message>
        <source>One moment on</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Einen Zeitpunkt weiter</translation>
    </message>
    <message>
        <source>One page with shapes and text, for printing.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>Eine Seite mit Formen und Text, zum Drucken.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n note</source>
        <extracomment>for other counts: All %n notes; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>Nur %n Notiz</numerusform>
            <numerusform>Alle %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only notes linked with at least this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Nur Notizen, die mit mindestens so vielen anderen verlinkt sind</translation>
    </message>
    <message>
        <source>Only notes linked with at most this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Nur Notizen, die mit höchstens so vielen anderen verlinkt sind</translation>
    </message>
    <message>
        <source>Only the first {n} ignore filters are used.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Nur die ersten {n} Ausschlussfilter werden verwendet.</translation>
    </message>
    <message>
        <source>Only the first {read} MB of {size} MB were read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Nur die ersten {read} MB von {size} MB wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the first {read} characters of the text on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Nur die ersten {read} Zeichen des Textes auf dem Canvas wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the first {read} of {cards} cards on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Nur die ersten {read} von {cards} Karten auf dem Canvas wurden gelesen.</translation>
    </message>
    <message>
        <source>Only what notes say outright</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Nur was Notizen ausdrücklich sagen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>in page/file_page.py, ui/dialogs/open_link.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;note…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Notiz öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <extracomment>in ui/commands/menus/file.py, ui/vault_opening.py</extracomment>
        <translation>Einen Ordner mit Notizen öffnen</translation>
    </message>
    <message>
        <source>Open a folder that holds {suffix} files.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>Öffne einen Ordner mit {suffix}-Dateien.</translation>
    </message>
    <message>
        <source>Open a note</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Eine Notiz öffnen</translation>
    </message>
    <message>
        <source>Open a note&apos;s folder with the note selected</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Den Ordner einer Notiz öffnen und die Notiz auswählen</translation>
    </message>
    <message>
        <source>Open a small vault about large language models</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Einen kleinen Vault über große Sprachmodelle öffnen</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open in Obsidian</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>In Obsidian öffnen</translation>
    </message>
    <message>
        <source>Open in default app</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Im Standardprogramm öffnen</translation>
    </message>
    <message>
        <source>Open it in its own application</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>In der eigenen Anwendung öffnen</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open se&amp;t</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Verbund öffnen</translation>
    </message>
    <message>
        <source>Open that vault</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Jenen Vault öffnen</translation>
    </message>
    <message>
        <source>Open the file that records what went wrong</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Die Datei öffnen, in der steht, was schiefging</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Die Menüs öffnen</translation>
    </message>
    <message>
        <source>Open the small vault that comes with Concept Map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Den kleinen Vault öffnen, der mit Concept Map kommt</translation>
    </message>
    <message>
        <source>Open the vault&apos;s folder</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Den Ordner des Vaults öffnen</translation>
    </message>
    <message>
        <source>Open this link in another application?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Diesen Link in einer anderen Anwendung öffnen?</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder} öffnen</translation>
    </message>
    <message>
        <source>Opening {folder}</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>{folder} wird geöffnet</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Orphans</source>
        <extracomment>in model/insights.py, ui/panels/filter.py</extracomment>
        <translation>Verwaiste Notizen</translation>
    </message>
    <message>
        <source>Other notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Andere Notizen</translation>
    </message>
    <message>
        <source>Other notes:</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Andere Notizen:</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>in model/node_colouring.py, render/node_styles.py</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Outgoing links</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Ausgehende Links</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF page</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>PNG image</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message numerus="yes">
        <source>Pages in Org mode are not read, only those in Markdown.</source>
        <extracomment>for other counts: %n pages in Org mode are not read, only those in Markdown.; in vault/dialects/logseq.py</extracomment>
        <translation>
            <numerusform>Eine Seite im Org-Format wird nicht gelesen, nur jene in Markdown.</numerusform>
            <numerusform>%n Seiten im Org-Format werden nicht gelesen, nur jene in Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs of notes that perhaps should be linked: both are linked with the same notes, or say the same words.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Paare von Notizen, die vielleicht verknüpft werden sollten: Beide sind mit denselben Notizen verknüpft oder enthalten dieselben Wörter.</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>in ui/panels/paths.py, ui/session/path_steps.py</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Path from here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Weg von hier</translation>
    </message>
    <message>
        <source>Path to here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Weg hierher</translation>
    </message>
    <message>
        <source>Path to…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Weg zu …</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Vielleicht dasselbe</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pins of a view</source>
        <extracomment>in ui/session/positions.py</extracomment>
        <translation>Angeheftetes einer Ansicht</translation>
    </message>
    <message>
        <source>Pixels, for slides, documents and the web.</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation>Pixel, für Folien, Dokumente und das Web.</translation>
    </message>
    <message>
        <source>Place &amp;orphans by text</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Waisen nach Text anordnen</translation>
    </message>
    <message>
        <source>Place orphans</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Waisen anordnen</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n note</source>
        <extracomment>for other counts: Placed %n notes; in ui/commands/menus/layout.py</extracomment>
        <translation>
            <numerusform>%n Notiz angeordnet</numerusform>
            <numerusform>%n Notizen angeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>in ui/canvas/timelapse.py, ui/panels/time_slider.py</extracomment>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Presentation</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>in ui/dialogs/export_preview.py, ui/preview/panel.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Voriger Weg</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems in the vault</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Probleme im Vault</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>in page/table_writers.py</extracomment>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Property of the colour</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Eigenschaft der Farbe</translation>
    </message>
    <message>
        <source>Property of the size</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Eigenschaft der Größe</translation>
    </message>
    <message>
        <source>Property title</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Eigenschaft title</translation>
    </message>
    <message>
        <source>Property {name}</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Eigenschaft {name}</translation>
    </message>
    <message>
        <source>Propositions</source>
        <extracomment>in exporting/formats/tsv.py, model/insights.py</extracomment>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Pull of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Zug der Links</translation>
    </message>
    <message>
        <source>Pull towards the centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Zug zur Mitte</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>in ui/panels/query_field.py</extracomment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Re&amp;name set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Verbund &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read all notes again</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Alle Notizen neu lesen</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Read as a folder of Markdown notes.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Als Ordner mit Markdown-Notizen gelesen.</translation>
    </message>
    <message>
        <source>Read as you chose: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Gelesen, wie gewählt: {dialect}.</translation>
    </message>
    <message>
        <source>Read the selected note</source>
        <extracomment>in ui/commands/gestures.py, ui/preview/panel.py</extracomment>
        <translation>Die ausgewählte Notiz lesen</translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Reading dates…</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Daten werden gelesen …</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <extracomment>in model/insights.py, ui/panels/ask.py, ui/panels/search.py</extracomment>
        <translation>Notizen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the first lines of notes</source>
        <extracomment>in exporting/page_data.py</extracomment>
        <translation>Die ersten Zeilen der Notizen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Reading the history: {done} of {total}</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Verlauf wird gelesen: {done} von {total}</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <extracomment>in model/vault_reading.py, ui/session/search_index.py</extracomment>
        <translation>Die Notizen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the sentences of links</source>
        <extracomment>in exporting/graph_records.py</extracomment>
        <translation>Die Sätze der Links werden gelesen</translation>
    </message>
    <message>
        <source>Reading what links say</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>Was Links sagen, wird gelesen</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Rearrange from scratch</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Ganz neu anordnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Recently read</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Recognised as a {dialect}, and read by the rules of that program.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Als {dialect} erkannt und nach den Regeln jenes Programms gelesen.</translation>
    </message>
    <message>
        <source>Recognised by {file}: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>An {file} erkannt: {dialect}.</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redo the last change that was undone</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>Die zuletzt rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region: {region}</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Region: {region}</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>in layout/forces/regions.py, ui/preview/summary_page.py</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions in it</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Regionen darin</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the map</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Von der Karte nehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from this list; the folder itself is kept</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Aus dieser Liste entfernen; der Ordner selbst bleibt</translation>
    </message>
    <message>
        <source>Remove group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Rename region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/undo.py</extracomment>
        <translation>Region umbenennen</translation>
    </message>
    <message>
        <source>Rename region…</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Region umbenennen …</translation>
    </message>
    <message>
        <source>Rename set</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Verbund umbenennen</translation>
    </message>
    <message>
        <source>Rename view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Reorder groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Gruppen umordnen</translation>
    </message>
    <message>
        <source>Repel</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Abstoßung</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>in ui/commands/exporting.py, ui/panels/views.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Repulsion</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Abstoßung</translation>
    </message>
    <message>
        <source>Repulsion between notes</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Abstoßung zwischen Notizen</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Darstellung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Den Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Restore phrases</source>
        <extracomment>in ui/session/relations.py</extracomment>
        <translation>Formulierungen wiederherstellen</translation>
    </message>
    <message>
        <source>Restore what the note says</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Wiederherstellen, was die Notiz sagt</translation>
    </message>
    <message>
        <source>Right-click, menu key, Shift+F10</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Rechtsklick, Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Said in</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Gesagt in</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>in exporting/page_data.py, render/name_joins.py</extracomment>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Same name in another vault</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Gleicher Name in einem anderen Vault</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Speichern und beenden</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Als Seite speichern…</translation>
    </message>
    <message>
        <source>Save the map as an image, a web page or data</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Die Karte als Bild, Webseite oder Daten speichern</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save what changed as a page</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation>Änderungen als Seite speichern</translation>
    </message>
    <message>
        <source>Save what you see under a name</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Was du siehst, unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Save what you see, and come back to it</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Speichern, was zu sehen ist, und dahin zurückkehren</translation>
    </message>
    <message>
        <source>Saved to {files}</source>
        <extracomment>in ui/commands/exporting.py, ui/commands/reviews.py</extracomment>
        <translation>Gespeichert in {files}</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved views: {names}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Gespeicherte Ansichten: {names}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scale, {percent}</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation>Maßstab, {percent}</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>See how two notes are connected, and what they have in common</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Sehen, wie zwei Notizen verbunden sind und was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>See what changed since an earlier moment</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Sehen, was sich seit einem früheren Zeitpunkt geändert hat</translation>
    </message>
    <message>
        <source>See what links to a note, and what it links to</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Sehen, was auf eine Notiz verlinkt und worauf sie verlinkt</translation>
    </message>
    <message>
        <source>See which files could not be read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Sehen, welche Dateien nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select a note first. Its neighbours are then shown too.</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Wähle zuerst eine Notiz. Dann werden auch ihre Nachbarn eingeblendet.</translation>
    </message>
    <message>
        <source>Select a note on the map, then make it the start or the end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Wähle auf der Karte eine Notiz und mache sie dann zum Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Select a note to see its links.</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Wähle eine Notiz, um ihre Links zu sehen.</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/menus.py</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select and read it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Auswählen und lesen</translation>
    </message>
    <message>
        <source>Select both notes</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Beide Notizen auswählen</translation>
    </message>
    <message>
        <source>Select every note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Alle gezeigten Notizen auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Select its %n note</source>
        <extracomment>The notes of a region.; for other counts: Select its %n notes; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Ihre %n Notiz auswählen</numerusform>
            <numerusform>Ihre %n Notizen auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select its notes; double-click its area to zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ihre Notizen auswählen; ein Doppelklick zoomt hin</translation>
    </message>
    <message>
        <source>Select several notes, or all within a box</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Mehrere Notizen auswählen, oder alle in einem Rahmen</translation>
    </message>
    <message numerus="yes">
        <source>Select the %n note</source>
        <extracomment>for other counts: Select all %n; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Die %n Notiz auswählen</numerusform>
            <numerusform>Alle %n auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the next or the previous neighbour</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Den nächsten oder vorigen Nachbarn auswählen</translation>
    </message>
    <message>
        <source>Select the notes whose links it stands for</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Die Notizen auswählen, für deren Links er steht</translation>
    </message>
    <message>
        <source>Selection and path</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Auswahl und Weg</translation>
    </message>
    <message>
        <source>Set phrase</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Formulierung festlegen</translation>
    </message>
    <message>
        <source>Set phrase…</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Formulierung festlegen …</translation>
    </message>
    <message>
        <source>Sets: {names}.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Verbünde: {names}.</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>in layout/forces/shape.py</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shapes and text that stay sharp and can be edited, with the fonts inside.</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>Formen und Text, die scharf bleiben und bearbeitet werden können, samt Schriften.</translation>
    </message>
    <message>
        <source>Shift+click, Shift+drag</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Umschalt+Klick, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Shorter, but by way of {note}, which many notes share.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Kürzer, aber über {note}, das viele Notizen gemeinsam haben.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>in ui/commands/changes.py, ui/commands/exporting.py, ui/dialogs/export.py, ui/new_notes.py, ui/panels/filter.py, ui/panels/views.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show &amp;path between notes</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Weg zwischen Notizen zeigen</translation>
    </message>
    <message>
        <source>Show &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>„{view}“ zeigen</translation>
    </message>
    <message>
        <source>Show a map of the notes that answer the question (Enter)</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Eine Karte der Notizen zeigen, die die Frage beantworten (Eingabetaste)</translation>
    </message>
    <message>
        <source>Show all again</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation>Alle wieder zeigen</translation>
    </message>
    <message>
        <source>Show all regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Alle Regionen zeigen</translation>
    </message>
    <message>
        <source>Show canvases, linked to the notes on them</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Canvases zeigen, verbunden mit den Notizen darauf</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>in ui/header.py, ui/panels/filter.py</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show hidden notes a&amp;gain</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Aus&amp;geblendete Notizen wieder zeigen</translation>
    </message>
    <message>
        <source>Show how two notes connect; select both, or one after the other</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Zeigen, wie zwei Notizen verbunden sind; beide auswählen oder eine nach der anderen</translation>
    </message>
    <message>
        <source>Show images, PDFs and other files</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Bilder, PDFs und andere Dateien zeigen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show links</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Links zeigen</translation>
    </message>
    <message>
        <source>Show links between the neighbours</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Links zwischen den Nachbarn zeigen</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>in ui/dialogs/crash.py, ui/dialogs/failure.py</extracomment>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show more or fewer names</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Mehr oder weniger Namen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show note again</source>
        <extracomment>for other counts: Show %n notes again; in ui/session/chosen_maps.py</extracomment>
        <translation>
            <numerusform>Notiz wieder zeigen</numerusform>
            <numerusform>%n Notizen wieder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes that are linked to but not written yet</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Links zeigen, die noch keine Notiz haben</translation>
    </message>
    <message>
        <source>Show notes that have no links to other shown notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Notizen zeigen, die keine Links zu anderen gezeigten Notizen haben</translation>
    </message>
    <message>
        <source>Show only some of the notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Nur einige der Notizen zeigen</translation>
    </message>
    <message>
        <source>Show only the map, on the whole screen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Nur die Karte zeigen, auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Show only the notes found and the shortest paths between them</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Nur die gefundenen Notizen und die kürzesten Verbindungen zwischen ihnen zeigen</translation>
    </message>
    <message>
        <source>Show only the notes of the selected answers, or of all, and the paths between them</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Nur die Notizen der ausgewählten oder aller Antworten und ihre Verbindungen zeigen</translation>
    </message>
    <message>
        <source>Show only the selected notes and the shortest paths between them</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Nur die ausgewählten Notizen und die kürzesten Verbindungen zwischen ihnen zeigen</translation>
    </message>
    <message>
        <source>Show only what is around the selected notes, or the whole map again</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Nur die Umgebung der ausgewählten Notizen zeigen, oder wieder die ganze Karte</translation>
    </message>
    <message>
        <source>Show or hide {panel}</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>{panel} zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show path between notes</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Weg zwischen Notizen zeigen</translation>
    </message>
    <message>
        <source>Show tags on the map, linked to their notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Tags auf der Karte zeigen, verbunden mit ihren Notizen</translation>
    </message>
    <message>
        <source>Show the direction of links, where there is room</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Die Richtung der Links zeigen, wo Platz ist</translation>
    </message>
    <message>
        <source>Show the menu of a note, a region or the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Das Menü einer Notiz, einer Region oder der Karte zeigen</translation>
    </message>
    <message>
        <source>Show the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Show the names of the tools on the left, or only their icons</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Links die Namen der Werkzeuge zeigen oder nur ihre Symbole</translation>
    </message>
    <message>
        <source>Show the neighbours of the selected notes as well, on a local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Auf einer lokalen Karte auch die Nachbarn der ausgewählten Notizen zeigen</translation>
    </message>
    <message>
        <source>Show the region of the selected note as one dot, or all its notes again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Die Region der ausgewählten Notiz als einen Punkt zeichnen, oder wieder alle ihre Notizen</translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Die ganze Karte zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Show the whole map again</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Wieder die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Show the whole map in a corner while zoomed in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Beim Heranzoomen die ganze Karte in einer Ecke zeigen</translation>
    </message>
    <message>
        <source>Show what changed on the map</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Auf der Karte zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Show what each tool and panel is for</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Zeigen, wofür jedes Werkzeug und jeder Bereich da ist</translation>
    </message>
    <message>
        <source>Show what links say: in colours, in words, or in both</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Zeigen, was Links sagen: in Farben, in Worten oder beidem</translation>
    </message>
    <message>
        <source>Show what the keys and the mouse do</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Zeigen, was Tasten und Maus tun</translation>
    </message>
    <message>
        <source>Showing &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>„{view}“ wird gezeigt</translation>
    </message>
    <message>
        <source>Sideways wheel or swipe, Shift+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Seitwärtsrad oder Wischen, Umschalt+Mausrad</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Similar, not linked</source>
        <extracomment>in ui/panels/similar_rows.py</extracomment>
        <translation>Ähnlich, nicht verlinkt</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>Seit {date}</translation>
    </message>
    <message>
        <source>Since {moment}: {changes}</source>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Seit {moment}: {changes}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Notizgröße ändern</translation>
    </message>
    <message>
        <source>Size notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation>Größe nach</translation>
    </message>
    <message>
        <source>Size of names</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Größe der Namen</translation>
    </message>
    <message>
        <source>Size of notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Größe der Notizen</translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Größe: {what}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Snapshots: {n} KB</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Schnappschüsse: {n} KB</translation>
    </message>
    <message>
        <source>Some bytes are not valid {encoding}, first near line {line}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Einige Bytes sind kein gültiges {encoding}, zuerst nahe Zeile {line}.</translation>
    </message>
    <message>
        <source>Some formulas are shown as they are written: there are too many.</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Einige Formeln stehen hier, wie sie geschrieben sind: es sind zu viele.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation>Etwas ist schiefgegangen: {error}</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Start and end are the same note.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Anfang und Ende sind dieselbe Notiz.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Wie üblich starten</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Start the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Den Weg bei der ausgewählten Notiz beginnen</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Schritte des Weges</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>Anhalten und alles lassen, wie es war</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Die Berechnung anhalten</translation>
    </message>
    <message>
        <source>Stop looking for an answer</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Nicht weiter nach einer Antwort suchen</translation>
    </message>
    <message>
        <source>Stop reading the history</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Den Verlauf nicht weiter lesen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Choose a question to start again.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Angehalten. Wähle eine Frage, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Vorgeschlagene Links</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>in ui/panels/suggestion_list.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Tab, Umschalt+Tab</translation>
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
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text above the map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Text über der Karte</translation>
    </message>
    <message>
        <source>Text as large as the &amp;system&apos;s</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Text so groß wie der des &amp;Systems</translation>
    </message>
    <message>
        <source>That is not a file. Drop a folder of notes, or a note.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Das ist keine Datei. Lege einen Ordner mit Notizen oder eine Notiz ab.</translation>
    </message>
    <message>
        <source>That is not on this computer. Drop a folder of notes that is.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Das ist nicht auf diesem Rechner. Lege einen Ordner mit Notizen ab, der es ist.</translation>
    </message>
    <message>
        <source>The canvas could not be read: {error}.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Der Canvas konnte nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The canvas could not be read: {reason}.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Der Canvas konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The chosen notes alone</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation>Nur die gewählten Notizen</translation>
    </message>
    <message>
        <source>The colour as web pages write it, such as #3D7EAA</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Die Farbe, wie Webseiten sie schreiben, etwa #3D7EAA</translation>
    </message>
    <message>
        <source>The colours of the image</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Die Farben des Bildes</translation>
    </message>
    <message>
        <source>The column on the left opens one panel at a time; F6 goes there and back.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Die Spalte links öffnet einen Bereich nach dem anderen; F6 führt hin und zurück.</translation>
    </message>
    <message>
        <source>The current view</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Der aktuelle Ausschnitt</translation>
    </message>
    <message>
        <source>The expression /{source}/ takes too long. Make it simpler.</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation>Der Ausdruck /{source}/ braucht zu lange. Vereinfache ihn.</translation>
    </message>
    <message>
        <source>The file could not be reached: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Die Datei war nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Die Datei konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file is in iCloud and not on this computer. Download it in Finder to read it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Die Datei liegt in iCloud und nicht auf diesem Rechner. Lade sie im Finder, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The file looks binary, not like text; it was not read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Die Datei sieht binär aus, nicht wie Text; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their aliases.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Die Dateien hier haben Codes als Namen, darum heißen Notizen nach ihren Aliasen.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their first headings.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Die Dateien hier haben Codes als Namen, darum heißen Notizen nach ihren ersten Überschriften.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their titles.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Die Dateien hier haben Codes als Namen, darum heißen Notizen nach ihren Titeln.</translation>
    </message>
    <message>
        <source>The filter /{filter}/ takes too long and was left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Der Filter /{filter}/ braucht zu lange und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The filter or a group could not be applied: {problem}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>Der Filter oder eine Gruppe konnte nicht angewendet werden: {problem}</translation>
    </message>
    <message>
        <source>The filter {filter} is not a regular expression: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Der Filter {filter} ist kein regulärer Ausdruck: {error}.</translation>
    </message>
    <message>
        <source>The filters take too long and were left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Die Filter brauchen zu lange und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The folder could not be read: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Der Ordner konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The rest of the set is shown.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation>Der Ordner {folder} kann nicht gelesen werden. Der Rest des Verbunds wird gezeigt.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>Der Ordner {folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is missing. The map stays as it was, and is updated again once the folder is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>Der Ordner {folder} fehlt. Die Karte bleibt, wie sie war, und wird wieder aktualisiert, sobald der Ordner zurück ist.</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Das Format der Datei</translation>
    </message>
    <message>
        <source>The git repository in {folder} could not be read: {reason}.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>Das Git-Repository in {folder} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The git repository was cloned in part: it lacks %n note of that moment. Fetch it with git first.</source>
        <extracomment>for other counts: The git repository was cloned in part: it lacks %n notes of that moment. Fetch them with git first.; in vault/vault_at_commit.py</extracomment>
        <translation>
            <numerusform>Das Git-Repository wurde nur teilweise geklont: Es fehlt %n Notiz dieses Zeitpunkts. Holen Sie sie zuerst mit git.</numerusform>
            <numerusform>Das Git-Repository wurde nur teilweise geklont: Es fehlen %n Notizen dieses Zeitpunkts. Holen Sie sie zuerst mit git.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph&apos;s settings could not be read: {reason}.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Die Einstellungen des Graphen konnten nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The local map</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Die lokale Karte</translation>
    </message>
    <message>
        <source>The log is at {file}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Das Protokoll liegt unter {file}.</translation>
    </message>
    <message>
        <source>The map can now show each region separately. Your arrangement stays until you rearrange it.</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation>Die Karte kann nun jede Region für sich zeigen. Deine Anordnung bleibt, bis du es willst.</translation>
    </message>
    <message>
        <source>The maximum is {pixels} each way.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Höchstens {pixels} in jeder Richtung.</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Der gezeigte Zeitpunkt</translation>
    </message>
    <message>
        <source>The name is not valid Unicode; it is shown with � in it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Der Name ist kein gültiges Unicode; er wird mit � gezeigt.</translation>
    </message>
    <message>
        <source>The names of notes, their links and the headings above those, no texts; kept outside the vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Die Namen der Notizen, ihre Links und die Überschriften darüber, keine Texte; außerhalb des Vaults aufbewahrt</translation>
    </message>
    <message>
        <source>The next path is shorter, by way of {note}.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Der nächste Weg ist kürzer, über {note}.</translation>
    </message>
    <message>
        <source>The note could not be read: {reason}.</source>
        <extracomment>in page/builder.py, page/resolver.py</extracomment>
        <translation>Die Notiz konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The note has no part named {part}.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Die Notiz hat keinen Teil namens {part}.</translation>
    </message>
    <message>
        <source>The notes that most others link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Die Notizen, auf die die meisten anderen verlinken.</translation>
    </message>
    <message>
        <source>The other words on it are not shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Die übrigen Wörter darauf werden hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>The patterns of what to leave out take too long and are not used.</source>
        <extracomment>in vault/gitignore.py</extracomment>
        <translation>Die Muster für Ausgelassenes brauchen zu lange und werden nicht angewandt.</translation>
    </message>
    <message>
        <source>The program whose rules names and links are read by</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Nach den Regeln welches Programms Namen und Links gelesen werden</translation>
    </message>
    <message>
        <source>The properties are longer than {size} KB and were not read.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>Die Eigenschaften sind länger als {size} KB und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The properties are nested too deeply.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Die Eigenschaften sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The properties are not a list of names and values.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>Die Eigenschaften sind keine Liste von Namen und Werten.</translation>
    </message>
    <message>
        <source>The properties are not valid YAML at line {line}: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Die Eigenschaften sind in Zeile {line} kein gültiges YAML: {reason}.</translation>
    </message>
    <message>
        <source>The properties are not valid YAML: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Die Eigenschaften sind kein gültiges YAML: {reason}.</translation>
    </message>
    <message>
        <source>The properties could not be read: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Die Eigenschaften konnten nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The region “{region}” no longer exists.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation>Es gibt keine Region „{region}“ mehr.</translation>
    </message>
    <message>
        <source>The rest of this note is not shown here: it is too long.</source>
        <extracomment>in page/context.py</extracomment>
        <translation>Der Rest dieser Notiz wird hier nicht gezeigt: sie ist zu lang.</translation>
    </message>
    <message>
        <source>The same words</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Dieselben Wörter</translation>
    </message>
    <message>
        <source>The scale; click for 100%</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation>Der Maßstab; ein Klick setzt ihn auf 100 %</translation>
    </message>
    <message>
        <source>The selected note</source>
        <extracomment>in ui/preview/page_view.py</extracomment>
        <translation>Die ausgewählte Notiz</translation>
    </message>
    <message>
        <source>The selection ({n})</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Die Auswahl ({n})</translation>
    </message>
    <message>
        <source>The size of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Die Größe des Bildes</translation>
    </message>
    <message>
        <source>The size of the letters of a name</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Die Größe der Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>The system cannot watch this folder</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation>Das System kann diesen Ordner nicht beobachten</translation>
    </message>
    <message>
        <source>The vault {vault} has not been opened here yet. Open its folder once; from then on this address leads to it.</source>
        <extracomment>in ui/app_addresses.py</extracomment>
        <translation>Der Vault {vault} wurde hier noch nicht geöffnet. Öffne seinen Ordner einmal; danach führt diese Adresse zu ihm.</translation>
    </message>
    <message>
        <source>The vault&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Die Einstellungen des Vaults konnten nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The vault&apos;s settings exclude it from the map.</source>
        <extracomment>in page/excluded.py</extracomment>
        <translation>Die Einstellungen des Vaults schließen dies von der Karte aus.</translation>
    </message>
    <message>
        <source>The version, and what Concept Map is made with</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Die Version, und womit Concept Map gemacht ist</translation>
    </message>
    <message>
        <source>The whole graph as data, for programs such as networkx.</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation>Der ganze Graph, für Programme; networkx liest ihn.</translation>
    </message>
    <message>
        <source>The whole map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Die ganze Karte</translation>
    </message>
    <message>
        <source>The whole map. Click or drag to go there</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation>Die ganze Karte. Klicken oder ziehen führt dorthin</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>The workspace&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/dialects/dendron.py, vault/dialects/foam.py</extracomment>
        <translation>Die Einstellungen des Arbeitsbereichs konnten nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There are no notes in {folders}.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>In {folders} sind keine Notizen.</translation>
    </message>
    <message>
        <source>There are no {format} notes in {folder}. {advice}</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>In {folder} sind keine {format}-Notizen. {advice}</translation>
    </message>
    <message>
        <source>There are too many properties; the rest is left out.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>Es sind zu viele Eigenschaften; der Rest ist weggelassen.</translation>
    </message>
    <message>
        <source>There is no earlier snapshot of this vault. One is kept for each day on which it is open.</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py</extracomment>
        <translation>Über diesen Vault ist noch nichts Früheres bekannt. Von jedem Tag, an dem er geöffnet ist, wird ein Schnappschuss aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>Es gibt keinen Ordner {folder}. Lege ihn erst an oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>Es gibt keinen Ordner {folder}. Wurde er verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>There is no note named {name} on the map.</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation>Auf der Karte gibt es keine Notiz namens {name}.</translation>
    </message>
    <message>
        <source>There is no note named {name} on the map. Did you mean {others}?</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation>Auf der Karte gibt es keine Notiz namens {name}. Ist {others} gemeint?</translation>
    </message>
    <message>
        <source>There is no question named {name}. There are: {names}.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Es gibt keine Frage namens {name}. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no set named {name}. {hint}</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Es gibt keinen Verbund namens {name}. {hint}</translation>
    </message>
    <message>
        <source>There is no view named {name}. {hint}</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Es gibt keine Ansicht namens {name}. {hint}</translation>
    </message>
    <message>
        <source>These notes are not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation>Diese Notizen gehören nicht zu dieser Umgebung</translation>
    </message>
    <message>
        <source>This address cannot be opened: {address}. One looks like {example}.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation>Diese Adresse lässt sich nicht öffnen: {address}. So sieht eine aus: {example}.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation>Diese Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>This file is a program. Run it?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Diese Datei ist ein Programm. Ausführen?</translation>
    </message>
    <message>
        <source>This folder is a part of the vault {vault}, where its links may lead.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Dieser Ordner ist Teil des Vaults {vault}, in den seine Links führen können.</translation>
    </message>
    <message>
        <source>This folder is on a network drive ({system})</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation>Dieser Ordner liegt auf einem Netzlaufwerk ({system})</translation>
    </message>
    <message>
        <source>This is a clean start. Open a vault when you are ready.</source>
        <extracomment>in ui/app.py</extracomment>
        <translation>Dies ist ein sauberer Start. Öffne einen Vault, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Das ist falsch</translation>
    </message>
    <message>
        <source>This note embeds itself.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Diese Notiz bettet sich selbst ein.</translation>
    </message>
    <message>
        <source>This note has no headings</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Diese Notiz hat keine Überschriften</translation>
    </message>
    <message>
        <source>This note is gone. It is in the folder {folder}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Diese Notiz gibt es nicht mehr. Sie liegt im Ordner {folder}.</translation>
    </message>
    <message>
        <source>This note is gone. It was there on {date}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Diese Notiz gibt es nicht mehr. Am {date} war sie da.</translation>
    </message>
    <message>
        <source>This set of vaults is no longer there, or damaged.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Diesen Verbund gibt es nicht mehr, oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>This vault was at {folder} before. Its positions, pins and views can be kept.</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Dieser Vault lag vorher unter {folder}. Seine Positionen, Angeheftetes und Ansichten können behalten werden.</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Zeitraffer</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Too many nested parentheses</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Zu viele verschachtelte Klammern</translation>
    </message>
    <message>
        <source>Too much to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Zu viel, um es hier zu zeigen.</translation>
    </message>
    <message>
        <source>Tool &amp;names</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Namen der Werkzeuge</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>in ui/dialogs/whats_here.py, ui/rail.py</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Try three things on the map, one after the other</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Drei Dinge auf der Karte nacheinander ausprobieren</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Two tables, of nodes and of links.</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation>Zwei Tabellen, der Punkte und der Links.</translation>
    </message>
    <message>
        <source>Type anything</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Type on the map, or choose Go to: finds notes, headings, tags and commands.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Auf der Karte tippen oder „Gehe zu“ wählen: findet Notizen, Überschriften, Tags und Befehle.</translation>
    </message>
    <message>
        <source>Type the first letters of a name anywhere on the map: notes and commands are found.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Tippe irgendwo auf der Karte die ersten Buchstaben eines Namens: Notizen und Befehle werden gefunden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change to the map or the view</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>Die letzte Änderung an der Karte oder der Ansicht rückgängig machen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Unfold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Region ausklappen</translation>
    </message>
    <message>
        <source>Unknown operator &apos;{operator}&apos;. Try {known}</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Unbekannter Operator „{operator}“. Möglich sind {known}</translation>
    </message>
    <message>
        <source>Unlinked mentions</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Erwähnungen ohne Link</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unpin a&amp;ll</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>A&amp;lle lösen</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until then: &apos;{query}&apos;</source>
        <extracomment>Of a filter that cannot be read yet: what holds meanwhile.; in ui/panels/query_field.py</extracomment>
        <translation>Bis dahin: „{query}“</translation>
    </message>
    <message>
        <source>Unwritten notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Ungeschriebene Notizen</translation>
    </message>
    <message>
        <source>Up to and including this day</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Bis einschließlich dieses Tages</translation>
    </message>
    <message>
        <source>Use the filter, groups, display and forces of this vault&apos;s graph in Obsidian</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/groups.py</extracomment>
        <translation>Filter, Gruppen, Darstellung und Kräfte vom Graphen dieses Vaults in Obsidian übernehmen</translation>
    </message>
    <message>
        <source>V&amp;ault</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Vault</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Watch the map grow as its notes were created</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Zusehen, wie die Karte wächst, wie ihre Notizen entstanden</translation>
    </message>
    <message>
        <source>Web images are now loaded in this vault.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>Bilder aus dem Web werden in diesem Vault nun geladen.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>in exporting/formats/html.py, ui/commands/reviews.py</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What is exported</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>What it said is not known: snapshots hold names and links, no texts.</source>
        <extracomment>in page/gone_page.py</extracomment>
        <translation>Ihr Inhalt ist nicht bekannt: Schnappschüsse enthalten Namen und Links, keine Texte.</translation>
    </message>
    <message>
        <source>What notes say about each other, one line each, for CmapTools.</source>
        <extracomment>in exporting/formats/tsv.py</extracomment>
        <translation>Was Notizen voneinander sagen, je eine Zeile; CmapTools liest es.</translation>
    </message>
    <message>
        <source>What notes say about each other, where that is certain.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Was Notizen voneinander aussagen, soweit das sicher ist.</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>What the colours of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Was die Farben der Notizen bedeuten</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Was der Filter zeigt</translation>
    </message>
    <message>
        <source>What the sizes of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Was die Größen der Notizen bedeuten</translation>
    </message>
    <message>
        <source>What&apos;s here</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Was ist hier?</translation>
    </message>
    <message>
        <source>Wheel, pinch, Page Up and Page Down</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Mausrad, Zwei-Finger-Geste, Bild auf und Bild ab</translation>
    </message>
    <message>
        <source>Where readers who follow links at random end up: notes that important notes link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Wohin Leser gelangen, die zufällig Links folgen: Notizen, auf die wichtige Notizen verlinken.</translation>
    </message>
    <message>
        <source>Which date of a note counts</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Welches Datum einer Notiz zählt</translation>
    </message>
    <message>
        <source>Which links the local map follows</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Welchen Links die lokale Karte folgt</translation>
    </message>
    <message>
        <source>Which property: its numbers, dates or words</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Welche Eigenschaft: ihre Zahlen, Daten oder Wörter</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/navigation.py, ui/panels/views.py, ui/session/local_map_keeper.py</extracomment>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why do tides come late?</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Warum kommen die Gezeiten später?</translation>
    </message>
    <message>
        <source>Width of links</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Breite der Links</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Breite des Bildes</translation>
    </message>
    <message>
        <source>With phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Mit Worten</translation>
    </message>
    <message>
        <source>Without {name} one vault is left. It is opened alone, and the set {set} is deleted with its views; no note is.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Ohne {name} bleibt ein Vault übrig. Er wird allein geöffnet, und der Verbund {set} wird mit seinen Ansichten gelöscht; Notizen werden es nicht.</translation>
    </message>
    <message>
        <source>Words in both: {words}</source>
        <extracomment>Two notes that both have some words, which are listed.; in model/insights.py</extracomment>
        <translation>Wörter in beiden: {words}</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, tag:idea …</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Wörter, &quot;ein Satzteil&quot;, tag:idee …</translation>
    </message>
    <message>
        <source>Write the phrases that you set or hid to a file</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Die selbst festgelegten oder ausgeblendeten Formulierungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write what changed, with the map, into a file to read or to send</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Was sich geändert hat, mit der Karte in eine Datei schreiben, zum Lesen oder Versenden</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/svg.py</extracomment>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <extracomment>in exporting/formats/gexf.py, exporting/formats/graphml.py</extracomment>
        <translation>Der Graph wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation>Die Seite wird geschrieben</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Your map and settings could not be saved. The log says why.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Karte und Einstellungen konnten nicht gespeichert werden. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Your map, views and settings were saved.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Karte, Ansichten und Einstellungen wurden gespeichert.</translation>
    </message>
    <message>
        <source>Your notes are read, never changed; nothing is sent anywhere.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Deine Notizen werden gelesen, nie geändert; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Your notes were not touched, and the map is as it was last saved. If the same happens again, a clean start may help: no vault is opened and the window is as it was at first.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Deine Notizen wurden nicht angerührt, und die Karte ist, wie sie zuletzt gespeichert wurde. Geschieht dasselbe wieder, hilft vielleicht ein sauberer Start: Kein Vault wird geöffnet, und das Fenster ist wie am Anfang.</translation>
    </message>
    <message>
        <source>Zettlr workspace</source>
        <extracomment>in vault/dialects/zettlr.py</extracomment>
        <translation>Zettlr-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom in and out, and show the whole map.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Vergrößern, verkleinern und die ganze Karte zeigen.</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Auf Region zoomen</translation>
    </message>
    <message>
        <source>Zoom to the selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Auf die ausgewählten Notizen zoomen</translation>
    </message>
    <message>
        <source>Zoom to them</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Auf sie zoomen</translation>
    </message>
    <message>
        <source>a file in it is no file</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>eine Datei darin ist keine Datei</translation>
    </message>
    <message>
        <source>a folder in it is no folder</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>ein Ordner darin ist kein Ordner</translation>
    </message>
    <message>
        <source>a {bracket} is never closed</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>eine {bracket} wird nie geschlossen</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>all between two headings</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>alles zwischen zwei Überschriften</translation>
    </message>
    <message>
        <source>all in one block: a paragraph, a list item, a table</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>alles in einem Block: Absatz, Listenpunkt, Tabelle</translation>
    </message>
    <message>
        <source>all in one task that is done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>alles in einer erledigten Aufgabe</translation>
    </message>
    <message>
        <source>all in one task that is not done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>alles in einer offenen Aufgabe</translation>
    </message>
    <message>
        <source>all in one task, done or not</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>alles in einer Aufgabe, erledigt oder nicht</translation>
    </message>
    <message>
        <source>all on one line</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>alles in einer Zeile</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>for other counts: and %n more; in page/builder.py</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>around {note}, depth {depth}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>um {note}, Tiefe {depth}</translation>
    </message>
    <message>
        <source>as long as before</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>so lang wie zuvor</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>between them</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>both link to it</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>beide verlinken darauf</translation>
    </message>
    <message>
        <source>canvas</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>causes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>bewirkt</translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>comes from</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>kommt von</translation>
    </message>
    <message>
        <source>contrasts with</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>steht gegen</translation>
    </message>
    <message>
        <source>describes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>beschreibt</translation>
    </message>
    <message>
        <source>example of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>Beispiel für</translation>
    </message>
    <message>
        <source>file name</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>filter: {query}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Filter: {query}</translation>
    </message>
    <message>
        <source>filtering…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>filtern …</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>has part</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>hat Teil</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>is a</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>ist ein</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>es hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>it has no commit, tag or branch {name}</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>es hat keinen Commit, kein Tag und keinen Branch {name}</translation>
    </message>
    <message>
        <source>it holds more than the memory that is allowed for it</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>es enthält mehr, als dafür an Speicher erlaubt ist</translation>
    </message>
    <message>
        <source>it holds more than {count} files</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>es enthält mehr als {count} Dateien</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>es ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>it is larger than {size} bytes</source>
        <extracomment>in core/json_files.py, vault/canvas_file.py</extracomment>
        <translation>größer als {size} Bytes</translation>
    </message>
    <message>
        <source>it is longer than {n} characters</source>
        <extracomment>in core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation>länger als {n} Zeichen</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>in core/json_files.py, core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>in core/json_files.py</extracomment>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>it is of a kind that this version does not read ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>es ist von einer Art, die diese Version nicht liest ({reason})</translation>
    </message>
    <message>
        <source>line {line} has a string without end</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>in Zeile {line} ist eine Zeichenkette ohne Ende</translation>
    </message>
    <message>
        <source>line {line} has a {bracket} too many</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>in Zeile {line} ist eine {bracket} zu viel</translation>
    </message>
    <message>
        <source>linked from {n}</source>
        <extracomment>in model/vault_summary.py</extracomment>
        <translation>verlinkt von {n}</translation>
    </message>
    <message>
        <source>links to both</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>verlinkt auf beide</translation>
    </message>
    <message>
        <source>made by</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>gemacht von</translation>
    </message>
    <message numerus="yes">
        <source>map of %n note</source>
        <extracomment>for other counts: map of %n notes; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>Karte mit %n Notiz</numerusform>
            <numerusform>Karte mit %n Notizen</numerusform>
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
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>no longer links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>verweist nicht mehr auf {names}</translation>
    </message>
    <message numerus="yes">
        <source>no notes, %n other</source>
        <extracomment>for other counts: no notes, %n others; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>keine Notizen, %n anderes</numerusform>
            <numerusform>keine Notizen, %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>no stated relation</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>keine Beziehung genannt</translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>not written yet</source>
        <extracomment>in ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>notes at either end of a link that says so, by kind or phrase; any for all</source>
        <extracomment>in searching/relation_operator.py</extracomment>
        <translation>Notizen an beiden Enden eines Links, der das sagt, nach Art oder Worten; any für alle</translation>
    </message>
    <message>
        <source>notes with a property; with a value, one that holds the words, is less or greater (&lt;, &lt;=, &gt;, &gt;=), or is empty (null)</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>Notizen mit einer Eigenschaft; mit einem Wert: eine, die die Wörter enthält, kleiner oder größer ist (&lt;, &lt;=, &gt;, &gt;=) oder leer ist (null)</translation>
    </message>
    <message>
        <source>notes with a tag, or one below it</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation>Notizen mit einem Tag oder einem darunter</translation>
    </message>
    <message>
        <source>now links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>verweist jetzt auf {names}</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>anderes</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>property</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>reading it took more time or memory than is allowed</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>das Lesen brauchte mehr Zeit oder Speicher als erlaubt</translation>
    </message>
    <message>
        <source>related</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>said in {note}</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation>gesagt in {note}</translation>
    </message>
    <message>
        <source>see below</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>similar to</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>ähnlich wie</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>in searching/completion.py, ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>tag:idea, path:projects …</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>tag:idee, path:projekte …</translation>
    </message>
    <message>
        <source>the link to {names} was below “{heading}”</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>der Link zu {names} stand unter „{heading}“</translation>
    </message>
    <message>
        <source>the link to {name} leads to no note, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>der Link zu {name} führt zu keiner Notiz, vorher zu {before}</translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to no note</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>der Link zu {name} führt jetzt zu {now}, vorher zu keiner Notiz</translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>der Link zu {name} führt jetzt zu {now}, vorher zu {before}</translation>
    </message>
    <message>
        <source>the name of the file, with its ending</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>der Name der Datei, mit seiner Endung</translation>
    </message>
    <message>
        <source>the path within the vault, folders included</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>der Pfad im Vault, mit Ordnern</translation>
    </message>
    <message>
        <source>the text, not the name</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>der Text, nicht der Name</translation>
    </message>
    <message>
        <source>the vault, where several are on the map</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>der Vault, wenn mehrere auf der Karte sind</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>dort ist keines</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range</comment>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>used for</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>dient zu</translation>
    </message>
    <message>
        <source>uses</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>was linked with {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>war verknüpft mit {names}</translation>
    </message>
    <message>
        <source>was {name}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>war {name}</translation>
    </message>
    <message>
        <source>what follows it in any letter case, even inside match-case:</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>was dahinter steht, in beliebiger Groß- und Kleinschreibung, auch in match-case:</translation>
    </message>
    <message>
        <source>what follows it, in exactly this letter case</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>was dahinter steht, in genau dieser Groß- und Kleinschreibung</translation>
    </message>
    <message numerus="yes">
        <source>{areas}: %n link</source>
        <extracomment>for other counts: {areas}: %n links; in exporting/page_regions.py, ui/canvas/area_card.py</extracomment>
        <translation>
            <numerusform>{areas}: %n Link</numerusform>
            <numerusform>{areas}: %n Links</numerusform>
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
        <translation>{counts} · {shown} gezeigt</translation>
    </message>
    <message>
        <source>{date}   {n} of {total}</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>{date}   {n} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{files} already exists.</source>
        <extracomment>For other counts several files are named in a list.; for other counts: {files} already exist.; in ui/commands/exporting.py</extracomment>
        <translation>
            <numerusform>{files} gibt es schon.</numerusform>
            <numerusform>{files} gibt es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>in model/shared_files.py</extracomment>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no graph settings: {error}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation>{file} enthält keine Graph-Einstellungen: {error}.</translation>
    </message>
    <message>
        <source>{file} holds no phrases: {error}.</source>
        <extracomment>in model/saved_corrections.py</extracomment>
        <translation>{file} enthält keine Formulierungen: {error}.</translation>
    </message>
    <message>
        <source>{file} holds no views: {error}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>{file} enthält keine Ansichten: {error}.</translation>
    </message>
    <message>
        <source>{file} is a file, not a folder of notes.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>{file} ist eine Datei, kein Ordner mit Notizen.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>{file} ist ein Ordner. Nenne eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Drop a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>{file} ist keine {format}-Notiz. Lege einen Ordner mit Notizen oder eine {suffix}-Datei ab.</translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Open a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/session/manager.py</extracomment>
        <translation>{file} ist keine {format}-Notiz. Öffne einen Ordner mit Notizen oder eine {suffix}-Datei.</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>{file} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Concept Map.</source>
        <extracomment>in model/saved_corrections.py, model/saved_views.py</extracomment>
        <translation>{file} wurde von einer neueren Version von Concept Map geschrieben.</translation>
    </message>
    <message>
        <source>{folder}
This folder no longer exists.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder}
Diesen Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{folder}  (not found)</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder}  (nicht gefunden)</translation>
    </message>
    <message>
        <source>{folder} holds {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} enthält {other}, das schon auf dieser Karte ist.</translation>
    </message>
    <message>
        <source>{folder} is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>{folder} ist wieder da.</translation>
    </message>
    <message>
        <source>{folder} is not a folder of notes.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} ist kein Ordner mit Notizen.</translation>
    </message>
    <message>
        <source>{folder} is not in a git repository, so it has no history.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>{folder} liegt in keinem Git-Repository und hat daher keinen Verlauf.</translation>
    </message>
    <message>
        <source>{folder} is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} ist schon auf dieser Karte.</translation>
    </message>
    <message>
        <source>{folder} lies within {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} liegt in {other}, das schon auf dieser Karte ist.</translation>
    </message>
    <message>
        <source>{format} notes ({patterns})</source>
        <extracomment>in vault/note_formats.py</extracomment>
        <translation>{format}-Notizen ({patterns})</translation>
    </message>
    <message>
        <source>{image} (cannot be shown here)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (kann hier nicht gezeigt werden)</translation>
    </message>
    <message>
        <source>{image} (cannot be shown)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (kann nicht gezeigt werden)</translation>
    </message>
    <message>
        <source>{image} (not found)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (nicht gefunden)</translation>
    </message>
    <message>
        <source>{image} (on {site}, not loaded)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (auf {site}, nicht geladen)</translation>
    </message>
    <message>
        <source>{image} (outside the vault)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (außerhalb des Vaults)</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation>{items} und {last}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{moment} is in the future.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{moment} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{moment} is later than {until}. The earlier of the two moments comes first.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{moment} liegt nach {until}. Der frühere der beiden Zeitpunkte kommt zuerst.</translation>
    </message>
    <message>
        <source>{name} no longer exists.</source>
        <extracomment>in ui/preview/link_follower.py, ui/preview/panel.py</extracomment>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>{notes} and %n more</source>
        <extracomment>Some names of notes, in a list, and how many others there are.; for other counts: {notes} and %n more; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>{notes} und %n weitere</numerusform>
            <numerusform>{notes} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} or more</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>{notes} oder mehr</translation>
    </message>
    <message>
        <source>{notes}; {mark} marks those that your words found.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>{notes}; {mark} steht vor denen, zu denen die Wörter führten.</translation>
    </message>
    <message>
        <source>{note} is not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation>{note} gehört nicht zu dieser Umgebung</translation>
    </message>
    <message>
        <source>{note} no longer exists. Showing the whole map.</source>
        <extracomment>in ui/session/local_map_keeper.py</extracomment>
        <translation>{note} gibt es nicht mehr. Die ganze Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>{note} {phrase} this</source>
        <extracomment>What a link of another note says of the note that is shown: &quot;Boat is part of this&quot;.; in ui/panels/links.py</extracomment>
        <translation>{note} {phrase} dies</translation>
    </message>
    <message numerus="yes">
        <source>{note}. %n neighbour: {names}.</source>
        <extracomment>for other counts: {note}. %n neighbours: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>{note}. %n Nachbar: {names}.</numerusform>
            <numerusform>{note}. %n Nachbarn: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{note}. No links.</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>{note}. Keine Links.</translation>
    </message>
    <message>
        <source>{note}: links to {sent}, linked from {received}</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{note}: verlinkt auf {sent}, verlinkt von {received}</translation>
    </message>
    <message>
        <source>{note}: not among those shown</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{note}: nicht unter den gezeigten</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>in model/insights.py, ui/canvas/accessibility.py</extracomment>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>A match of those in the text.; in ui/preview/find_bar.py, ui/shown_counts.py, ui/tour.py</extracomment>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>{n} of {total}, {links}</source>
        <extracomment>The paths between two notes.; in ui/panels/paths.py</extracomment>
        <translation>{n} von {total}, {links}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>{n} oder mehr</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{n} ausgewählt</translation>
    </message>
    <message>
        <source>{operator} cannot stand within {outer}, which asks for words. Put it in &quot;quotes&quot; to search for it as text.</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>{operator} kann nicht in {outer} stehen, wo Wörter erwartet werden. Setze es in &quot;Anführungszeichen&quot;, um es als Text zu suchen.</translation>
    </message>
    <message>
        <source>{page} ({width} × {height} {unit})</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>{page} ({width} × {height} {unit})</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>in ui/canvas/zoom_controls.py, ui/panels/findings_model.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{reason}. Changes are looked for every few seconds.</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>{reason}. Alle paar Sekunden wird nach Änderungen gesehen.</translation>
    </message>
    <message>
        <source>{saved} You can go on working; if anything looks wrong, restart Concept Map.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>{saved} Du kannst weiterarbeiten; sieht etwas falsch aus, starte Concept Map neu.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note</source>
        <extracomment>for other counts: {shown} of %n notes; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>{shown} von %n Notiz</numerusform>
            <numerusform>{shown} von %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {known} moments: those with tags, and the last of days</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>{shown} von {known} Zeitpunkten: die mit Tags und die letzten der Tage</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>{suffix}-Datei</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>{task}: {done} von {total}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>{task}: {done} von {total} …</translation>
    </message>
    <message>
        <source>{task}…</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>{task} …</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as 2024-01-31.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation>{text} ist kein Datum. Schreibe es als 2024-01-31.</translation>
    </message>
    <message>
        <source>{vault} views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>{vault} Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>{vault}: %n note. Nothing is selected.</source>
        <extracomment>for other counts: {vault}: %n notes. Nothing is selected.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>{vault}: %n Notiz. Nichts ist ausgewählt.</numerusform>
            <numerusform>{vault}: %n Notizen. Nichts ist ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({low} to {high}, {default})</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>{what} ({low} bis {high}, {default})</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {n} an inch</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} Pixel, {n} pro Zoll</translation>
    </message>
    <message>
        <source>{words} is not a date. Write a date as 2026-11-01, or last week, 3 months ago, last visit.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{words} ist kein Datum. Schreibe ein Datum wie 2026-11-01 oder last week, 3 months ago, last visit.</translation>
    </message>
    <message>
        <source>“{question}”</source>
        <extracomment>A local map that answers a question.; in ui/shown_name.py</extracomment>
        <translation>„{question}“</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>← {n} in</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>← {n} ein</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close, &gt; for commands only</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>↑ ↓ wählt, Eingabe öffnet, Esc schließt, &gt; zeigt nur Befehle</translation>
    </message>
    <message>
        <source>→ {n} out</source>
        <extracomment>Links, on a small card.; in ui/canvas/hover_card.py</extracomment>
        <translation>→ {n} aus</translation>
    </message>
</context>
</TS>
