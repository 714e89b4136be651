<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>conceptmap</name>
    <message numerus="yes">
        <source>%n attachment</source>
        <extracomment>for other counts: %n attachments; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n вложение</numerusform>
            <numerusform>%n вложения</numerusform>
            <numerusform>%n вложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <extracomment>for other counts: %n bytes; in page/file_page.py</extracomment>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte longer</source>
        <extracomment>for other counts: %n bytes longer; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>на %n байт длиннее</numerusform>
            <numerusform>на %n байта длиннее</numerusform>
            <numerusform>на %n байт длиннее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte shorter</source>
        <extracomment>for other counts: %n bytes shorter; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>на %n байт короче</numerusform>
            <numerusform>на %n байта короче</numerusform>
            <numerusform>на %n байт короче</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas</source>
        <extracomment>for other counts: %n canvases; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n холст</numerusform>
            <numerusform>%n холста</numerusform>
            <numerusform>%n холстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>for other counts: %n changed; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file without links</source>
        <extracomment>for other counts: %n notes and files without links; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n файл без ссылок</numerusform>
            <numerusform>%n заметки и файла без ссылок</numerusform>
            <numerusform>%n заметок и файлов без ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group</source>
        <extracomment>for other counts: %n groups; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden note; click it to bring it back</source>
        <extracomment>for other counts: %n hidden notes; click one to bring it back; in ui/panels/hidden_notes.py</extracomment>
        <translation>
            <numerusform>%n скрытая заметка; щёлкните её, чтобы вернуть</numerusform>
            <numerusform>%n скрытые заметки; щёлкните одну, чтобы вернуть её</numerusform>
            <numerusform>%n скрытых заметок; щёлкните одну, чтобы вернуть её</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in small groups</source>
        <extracomment>for other counts: %n in small groups; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n в малых группах</numerusform>
            <numerusform>%n в малых группах</numerusform>
            <numerusform>%n в малых группах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link</source>
        <extracomment>for other counts: %n links; in model/node_colouring.py, model/region_summary.py, model/review.py, model/vault_summary.py, ui/panels/paths.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n ссылка</numerusform>
            <numerusform>%n ссылки</numerusform>
            <numerusform>%n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link gone</source>
        <extracomment>for other counts: %n links gone; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n ссылка исчезла</numerusform>
            <numerusform>%n ссылки исчезли</numerusform>
            <numerusform>%n ссылок исчезло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link to it leads nowhere now.</source>
        <extracomment>for other counts: %n links to it lead nowhere now.; in model/gone_notes.py</extracomment>
        <translation>
            <numerusform>%n ссылка на неё теперь никуда не ведёт.</numerusform>
            <numerusform>%n ссылки на неё теперь никуда не ведут.</numerusform>
            <numerusform>%n ссылок на неё теперь никуда не ведут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link with others</source>
        <extracomment>Between notes of a region and those of others.; for other counts: %n links with others; in model/region_summary.py</extracomment>
        <translation>
            <numerusform>%n ссылка с другими регионами</numerusform>
            <numerusform>%n ссылки с другими регионами</numerusform>
            <numerusform>%n ссылок с другими регионами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link within</source>
        <extracomment>Between notes of one region.; for other counts: %n links within; in model/region_summary.py</extracomment>
        <translation>
            <numerusform>%n ссылка внутри</numerusform>
            <numerusform>%n ссылки внутри</numerusform>
            <numerusform>%n ссылок внутри</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>for other counts: %n more; in model/change_rows.py, render/legend.py</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is not listed.</source>
        <extracomment>for other counts: %n more are not listed.; in ui/panels/problems.py</extracomment>
        <translation>
            <numerusform>Ещё %n не показана.</numerusform>
            <numerusform>Ещё %n не показаны.</numerusform>
            <numerusform>Ещё %n не показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more link leads elsewhere</source>
        <extracomment>for other counts: %n more links lead elsewhere; in model/change_rows.py</extracomment>
        <translation>
            <numerusform>ещё %n ссылка ведёт в другое место</numerusform>
            <numerusform>ещё %n ссылки ведут в другое место</numerusform>
            <numerusform>ещё %n ссылок ведут в другое место</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour in common</source>
        <extracomment>for other counts: %n neighbours in common; in ui/panels/similar_rows.py</extracomment>
        <translation>
            <numerusform>%n общий сосед</numerusform>
            <numerusform>%n общих соседа</numerusform>
            <numerusform>%n общих соседей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link</source>
        <extracomment>for other counts: %n new links; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n новая ссылка</numerusform>
            <numerusform>%n новые ссылки</numerusform>
            <numerusform>%n новых ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note</source>
        <extracomment>for other counts: %n new notes; in model/comparison.py, ui/new_notes.py</extracomment>
        <translation>
            <numerusform>%n новая заметка</numerusform>
            <numerusform>%n новые заметки</numerusform>
            <numerusform>%n новых заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written yet</source>
        <extracomment>for other counts: %n not written yet; in model/region_summary.py, model/vault_summary.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n ещё не написана</numerusform>
            <numerusform>%n ещё не написаны</numerusform>
            <numerusform>%n ещё не написано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <extracomment>for other counts: %n notes; in model/region_summary.py, model/vault_summary.py, searching/completion.py, ui/commands/node_menu.py, ui/panels/ask.py, ui/panels/search.py, ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note gone</source>
        <extracomment>for other counts: %n notes gone; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n заметка исчезла</numerusform>
            <numerusform>%n заметки исчезли</numerusform>
            <numerusform>%n заметок исчезло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note has this tag.</source>
        <extracomment>for other counts: %n notes have this tag.; in page/builder.py</extracomment>
        <translation>
            <numerusform>Этот тег есть у %n заметки.</numerusform>
            <numerusform>Этот тег есть у %n заметок.</numerusform>
            <numerusform>Этот тег есть у %n заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note hidden</source>
        <extracomment>for other counts: %n notes hidden; in ui/header.py</extracomment>
        <translation>
            <numerusform>скрыта %n заметка</numerusform>
            <numerusform>скрыто %n заметки</numerusform>
            <numerusform>скрыто %n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is named {name}: {paths}. Name one by its path.</source>
        <extracomment>for other counts: %n notes are named {name}: {paths}. Name one by its path.; in model/note_lookup.py</extracomment>
        <translation>
            <numerusform>Название {name} есть у %n заметки: {paths}. Укажите нужную по её пути.</numerusform>
            <numerusform>Название {name} есть у %n заметок: {paths}. Укажите нужную по её пути.</numerusform>
            <numerusform>Название {name} есть у %n заметок: {paths}. Укажите нужную по её пути.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note is selected: {names}.</source>
        <extracomment>for other counts: %n notes are selected: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>Выделена %n заметка: {names}.</numerusform>
            <numerusform>Выделены %n заметки: {names}.</numerusform>
            <numerusform>Выделено %n заметок: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note without links</source>
        <extracomment>for other counts: %n notes without links; in render/quiet_label.py</extracomment>
        <translation>
            <numerusform>%n заметка без ссылок</numerusform>
            <numerusform>%n заметки без ссылок</numerusform>
            <numerusform>%n заметок без ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note, folded</source>
        <extracomment>for other counts: %n notes, folded; in ui/canvas/area_card.py</extracomment>
        <translation>
            <numerusform>%n заметка, свёрнута</numerusform>
            <numerusform>%n заметки, свёрнуты</numerusform>
            <numerusform>%n заметок, свёрнуты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin</source>
        <extracomment>for other counts: %n pins; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>%n закрепление</numerusform>
            <numerusform>%n закрепления</numerusform>
            <numerusform>%n закреплений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposition</source>
        <extracomment>for other counts: %n propositions; in page/propositions.py</extracomment>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region</source>
        <extracomment>for other counts: %n regions; in model/vault_summary.py</extracomment>
        <translation>
            <numerusform>%n регион</numerusform>
            <numerusform>%n региона</numerusform>
            <numerusform>%n регионов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>for other counts: %n renamed; in model/comparison.py</extracomment>
        <translation>
            <numerusform>%n переименована</numerusform>
            <numerusform>%n переименованы</numerusform>
            <numerusform>%n переименовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag</source>
        <extracomment>for other counts: %n tags; in ui/status_bar.py</extracomment>
        <translation>
            <numerusform>%n тег</numerusform>
            <numerusform>%n тега</numerusform>
            <numerusform>%n тегов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing was dropped. Drop one folder of notes, or one note.</source>
        <extracomment>for other counts: %n things were dropped. Drop one folder of notes, or one note.; in ui/drops.py</extracomment>
        <translation>
            <numerusform>Перетащен %n объект. Перетащите одну папку с заметками или одну заметку.</numerusform>
            <numerusform>Перетащено %n объекта. Перетащите одну папку с заметками или одну заметку.</numerusform>
            <numerusform>Перетащено %n объектов. Перетащите одну папку с заметками или одну заметку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web image not loaded.</source>
        <extracomment>for other counts: %n web images not loaded.; in page/builder.py</extracomment>
        <translation>
            <numerusform>Не загружено %n изображение из интернета.</numerusform>
            <numerusform>Не загружено %n изображения из интернета.</numerusform>
            <numerusform>Не загружено %n изображений из интернета.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Concept Map</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;О программе Concept Map</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Добавить ещё…</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Спр&amp;осить</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Centre selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>По &amp;центру</translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Закрыть хранилище</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Concept map</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Концептуальная карта</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Копировать изображение</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Delete set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Удалить набор…</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Отобра&amp;жение</translation>
    </message>
    <message>
        <source>&amp;Easier to see</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Специальные возможности</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Вписать к&amp;арту</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold region</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Свернуть или развернуть регион</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Go to note or command…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Перейти к заметке или команде…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Hide selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Скрыть выделенные &amp;заметки</translation>
    </message>
    <message>
        <source>&amp;How it is read…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Как оно читается…</translation>
    </message>
    <message>
        <source>&amp;Huge text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Огромный текст</translation>
    </message>
    <message>
        <source>&amp;Import phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Им&amp;порт фраз…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>&amp;Анализ</translation>
    </message>
    <message>
        <source>&amp;Join shared names</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Соединить одинаковые имена</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Клавиатура и мышь</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Крупный текст</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Расположение</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>&amp;Ссылки</translation>
    </message>
    <message>
        <source>&amp;Local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Локальная карта</translation>
    </message>
    <message>
        <source>&amp;Map of these</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Карта в&amp;ыделенного</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Мини-карта</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>О&amp;бычный текст</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Открыть папку…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Предпрос&amp;мотр</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>&amp;Закрепить или открепить</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Rearrange from scratch</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Расположить заново</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Повторить: {step}</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>П&amp;еречитать</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Показать в файловом &amp;менеджере</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Пройти знакомство</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Time-lapse</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Та&amp;ймлапс</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>&amp;Отменить: {step}</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Развернуть &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Very large text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>О&amp;чень крупный текст</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Ви&amp;ды</translation>
    </message>
    <message>
        <source>&amp;What&apos;s here</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>&amp;Что здесь что</translation>
    </message>
    <message>
        <source>&apos;{character}&apos; does not belong here</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>«{character}» здесь не к месту</translation>
    </message>
    <message>
        <source>&apos;{view}&apos; already exists.</source>
        <extracomment>in model/saved_views.py, model/vault_sets.py, ui/panels/views.py</extracomment>
        <translation>«{view}» уже существует.</translation>
    </message>
    <message>
        <source>A concept map with its linking phrases, for CmapTools.</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation>Концептуальная карта со связующими фразами для CmapTools.</translation>
    </message>
    <message>
        <source>A date…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Дата…</translation>
    </message>
    <message>
        <source>A folder of Markdown notes</source>
        <extracomment>in vault/dialects/dialect.py</extracomment>
        <translation>Папка с заметками Markdown</translation>
    </message>
    <message>
        <source>A map of linked Markdown notes.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Карта связанных заметок Markdown.</translation>
    </message>
    <message>
        <source>A map of linked notes, drawn by Concept Map</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>Карта связанных заметок, нарисованная в Concept Map</translation>
    </message>
    <message>
        <source>A note takes the colour of the first group it matches.</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Заметка получает цвет первой группы, которой она соответствует.</translation>
    </message>
    <message>
        <source>A page of {width} x {height} points could not be started. Choose a smaller size.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>Не удалось начать страницу размером {width} x {height} пунктов. Выберите меньший размер.</translation>
    </message>
    <message>
        <source>A picture of this format ({suffix}) cannot be shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Изображение этого формата ({suffix}) здесь показать нельзя.</translation>
    </message>
    <message>
        <source>A property</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, searching/query_parser.py</extracomment>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>A set has at most {count} folders.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>В наборе может быть не больше папок, чем {count}.</translation>
    </message>
    <message>
        <source>A set has two folders or more.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>В наборе две папки или больше.</translation>
    </message>
    <message>
        <source>A set needs a name.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Набору нужно имя.</translation>
    </message>
    <message>
        <source>A symbolic link that leaves the vault; it was not followed.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Символическая ссылка ведёт за пределы хранилища; переход по ней не выполнен.</translation>
    </message>
    <message>
        <source>A symbolic link to a folder of the same vault, which is read there.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Символическая ссылка на папку этого же хранилища; она читается на своём месте.</translation>
    </message>
    <message>
        <source>A symbolic link to something that does not exist.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Символическая ссылка в никуда.</translation>
    </message>
    <message>
        <source>A tag, commit or snapshot…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Тег, коммит или снимок…</translation>
    </message>
    <message>
        <source>A view keeps the filter, groups, colours, pins and the part of the map you see. Click one to show it; right-click for more.</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Вид хранит фильтр, группы, цвета, закрепления и видимую часть карты. Щёлкните вид, чтобы показать его; другие действия — по правому щелчку.</translation>
    </message>
    <message>
        <source>About Concept Map</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>О программе Concept Map</translation>
    </message>
    <message>
        <source>Add a folder of notes to the map</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Добавить папку с заметками на карту</translation>
    </message>
    <message>
        <source>All regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An abbreviation</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>An image of {width} x {height} pixels is too large; the maximum is {most} each way. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation>Изображение {width} x {height} пикселей слишком велико; максимум — {most} по каждой стороне. Выберите меньший размер или масштаб.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Архив</translation>
    </message>
    <message numerus="yes">
        <source>Around %n note</source>
        <extracomment>for other counts: Around %n notes; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>Вокруг %n заметки</numerusform>
            <numerusform>Вокруг %n заметок</numerusform>
            <numerusform>Вокруг %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Around {note}</source>
        <extracomment>in ui/shown_name.py</extracomment>
        <translation>Вокруг «{note}»</translation>
    </message>
    <message>
        <source>Arrange all notes again; Undo brings the old arrangement back</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Расположить все заметки заново; «Отменить» вернёт прежнее расположение</translation>
    </message>
    <message>
        <source>Arrange separately</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Расположить отдельно</translation>
    </message>
    <message>
        <source>Arrange the notes that match on their own; the whole map is kept</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Расположить подходящие заметки отдельно; вся карта сохраняется</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Клавиши со стрелками</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>As from a.b to a in Dendron, and from a/b to a in Logseq</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Например, от a.b к a в Dendron и от a/b к a в Logseq</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>in ui/panels/ask.py, ui/session/chosen_maps.py</extracomment>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Ask a question or type some words: the answer is a map of up to {count} notes and what connects them.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Задайте вопрос или введите несколько слов; ответом будет карта (заметок не больше {count}) со всем, что их соединяет.</translation>
    </message>
    <message>
        <source>Ask a question; the answer is a map</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Задайте вопрос — ответом будет карта</translation>
    </message>
    <message>
        <source>Ask which notes matter, and which are missing links</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Узнайте, какие заметки важны, а каким не хватает ссылок</translation>
    </message>
    <message>
        <source>Ask your notes a question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Задайте вопрос своим заметкам</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Спросить: {question}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Automatic ({dialect})</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Автоматически ({dialect})</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Назад и вперёд</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Вернуть значения по умолчанию</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Back to the whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/local_map_bar.py</extracomment>
        <translation>Назад ко всей карте</translation>
    </message>
    <message>
        <source>Back to {place}</source>
        <extracomment>in ui/breadcrumbs.py</extracomment>
        <translation>Назад: {place}</translation>
    </message>
    <message>
        <source>Backlinks</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Обратные ссылки</translation>
    </message>
    <message>
        <source>Before: {sentences}</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation>Раньше: {sentences}</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Both linked with {notes}</source>
        <extracomment>Two notes that have links with the same others, which are listed.; in model/insights.py</extracomment>
        <translation>Обе связаны с: {notes}</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>В обе стороны</translation>
    </message>
    <message>
        <source>Bridges between regions</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Мосты между регионами</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>Bring all hidden notes back</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/hidden_notes.py</extracomment>
        <translation>Вернуть все скрытые заметки</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>По типу</translation>
    </message>
    <message>
        <source>By kind, with phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>По типу, с фразами</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation>Таблицы CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>in ui/dialogs/colour.py, ui/dialogs/moments.py, ui/dialogs/question.py, ui/notices.py, ui/panels/busy_row.py, ui/panels/changes.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cannot write to {folder}: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>В {folder} ничего нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>in page/file_page.py, ui/canvas/hover_card.py</extracomment>
        <translation>Холст</translation>
    </message>
    <message>
        <source>Canvases</source>
        <extracomment>in model/node_colouring.py, ui/panels/filter.py</extracomment>
        <translation>Холсты</translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Центрирование</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>&amp;Изменения</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>in ui/dialogs/reading.py, ui/panels/name_choice.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Изменение группы</translation>
    </message>
    <message>
        <source>Change how the map is drawn and arranged</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Настройте вид карты и расположение заметок</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Changed last</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Изменилось с прошлого раза</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Changes on disk could not be read: {reason}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>Не удалось прочитать изменения на диске: {reason}</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose a copy of this vault</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Выберите копию этого хранилища</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Выберите дату</translation>
    </message>
    <message>
        <source>Choose a folder of notes ({keys})</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Выбрать папку с заметками ({keys})</translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Выберите момент</translation>
    </message>
    <message>
        <source>Choose a moment to see what was added, removed and changed since.</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Выберите момент, чтобы увидеть, что с тех пор появилось, исчезло и изменилось.</translation>
    </message>
    <message>
        <source>Choose a moment, or type a date as 2026-11-01, a tag or a commit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Выберите момент или введите дату в виде 2026-11-01, тег либо коммит</translation>
    </message>
    <message>
        <source>Choose a tool on the left: Filter shows only some notes, Colours tells them apart.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Выберите инструмент слева: «Фильтр» показывает часть заметок, «Цвета» объясняют, что это за заметки.</translation>
    </message>
    <message>
        <source>Choose how large text is in the window and on the map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Выбрать размер букв в окне</translation>
    </message>
    <message>
        <source>Choose how this vault is read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Выбрать, как читается это хранилище</translation>
    </message>
    <message>
        <source>Choose light or dark colours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Выбрать светлые или тёмные цвета</translation>
    </message>
    <message>
        <source>Choose the colour of this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Выбрать цвет этой группы</translation>
    </message>
    <message>
        <source>Choose what the colours and sizes of notes mean</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Выберите, что означают цвета и размеры заметок</translation>
    </message>
    <message>
        <source>Choose which program&apos;s rules the vault&apos;s names and links are read by</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Выбрать, по правилам какой программы читаются названия и ссылки хранилища</translation>
    </message>
    <message>
        <source>Choosing the names</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>Выбор названий</translation>
    </message>
    <message>
        <source>Clean start</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Чистый запуск</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a path</comment>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Clear the path</source>
        <extracomment>in ui/header.py, ui/session/path_steps.py</extracomment>
        <translation>Убрать путь</translation>
    </message>
    <message>
        <source>Clear the path (Esc)</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Убрать путь (Esc)</translation>
    </message>
    <message>
        <source>Clear the path, then the selection; leave the local map, then full screen</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Убрать путь, затем выделение; выйти из локальной карты, затем из полноэкранного режима</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Очистить этот список</translation>
    </message>
    <message>
        <source>Click a note on the map to read it here.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Щёлкните заметку на карте, чтобы прочитать её здесь.</translation>
    </message>
    <message>
        <source>Click a note or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Щёлкните заметку или её название</translation>
    </message>
    <message>
        <source>Click a note to read it. Scroll to zoom, drag to move the map.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Щёлкните заметку, чтобы прочитать её. Прокручивайте, чтобы менять масштаб, и перетаскивайте, чтобы двигать карту.</translation>
    </message>
    <message>
        <source>Click a region or its name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Щёлкните регион или его название</translation>
    </message>
    <message>
        <source>Click a thick line between regions</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Щёлкните полосу между регионами</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>in ui/dialogs/help.py, ui/preview/find_bar.py</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>CmapTools</source>
        <extracomment>in exporting/formats/cxl.py</extracomment>
        <translation>CmapTools</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Colour notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Цвет заметок</translation>
    </message>
    <message>
        <source>Colour notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation>Цвет заметок по</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Цвет группы</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>in ui/commands/changes.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare the map with</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Сравнить карту с</translation>
    </message>
    <message>
        <source>Compared with {folder}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>Сравнение с {folder}</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Сравнение названий</translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Сравнение соседей</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Сравнение текстов</translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly while {vault} was open.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Программа Concept Map неожиданно закрылась, когда было открыто хранилище {vault}.</translation>
    </message>
    <message>
        <source>Concept Map closed unexpectedly.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Программа Concept Map неожиданно закрылась.</translation>
    </message>
    <message>
        <source>Concept Map is getting ready, just this once. Names and regions follow in a moment.</source>
        <extracomment>in ui/first_start.py</extracomment>
        <translation>Concept Map готовится к работе — только в этот раз. Названия и регионы сейчас появятся.</translation>
    </message>
    <message>
        <source>Concept Map is made with these packages, each under its own licence.</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>Concept Map создана с помощью этих пакетов; у каждого своя лицензия.</translation>
    </message>
    <message>
        <source>Concept map</source>
        <extracomment>in ui/navigation.py, ui/panels/display.py</extracomment>
        <translation>Концептуальная карта</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>in ui/panels/changes.py, ui/panels/insights.py, ui/preview/menus.py</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy address on the map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Скопировать адрес на карте</translation>
    </message>
    <message>
        <source>Copy an image of what is shown of the map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Копировать изображение показанной части карты</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Копировать путь</translation>
    </message>
    <message numerus="yes">
        <source>Copy wikilink</source>
        <extracomment>for other counts: Copy wikilinks; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Копировать как викиссылку</numerusform>
            <numerusform>Копировать как викиссылки</numerusform>
            <numerusform>Копировать как викиссылки</numerusform>
        </translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Угол</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Ctrl+колесо</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Data has no picture to preview.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>У данных нет изображения для просмотра.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date created</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Date modified</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Date, from</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Дата, с</translation>
    </message>
    <message>
        <source>Date, to</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Дата, по</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Dead ends</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Тупики</translation>
    </message>
    <message>
        <source>Default size</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/changes.py, ui/panels/views.py</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Удалить все снимки этого хранилища</translation>
    </message>
    <message>
        <source>Delete all snapshots of this vault?</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Удалить все снимки этого хранилища?</translation>
    </message>
    <message>
        <source>Delete the set {set} with its views? Its folders and notes stay as they are.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Удалить набор {set} вместе с его видами? Его папки и заметки останутся как есть.</translation>
    </message>
    <message>
        <source>Delete the view &apos;{view}&apos;?</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Удалить вид «{view}»?</translation>
    </message>
    <message>
        <source>Dendron workspace</source>
        <extracomment>in vault/dialects/dendron.py</extracomment>
        <translation>Рабочее пространство Dendron</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Depth {n}</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation>Глубина {n}</translation>
    </message>
    <message>
        <source>Desired length of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Желаемая длина ссылок</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>in page/html.py</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Приглушить</translation>
    </message>
    <message>
        <source>Dim or hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Приглушить или скрыть</translation>
    </message>
    <message>
        <source>Dim or hide notes that the filter leaves out</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Приглушить или скрыть заметки, не прошедшие фильтр</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Отображение</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Double-click a region&apos;s name</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Дважды щёлкните название региона</translation>
    </message>
    <message>
        <source>Double-click to open the file</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Дважды щёлкните, чтобы открыть файл</translation>
    </message>
    <message>
        <source>Drag a note, Ctrl+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Перетащите заметку, Ctrl+стрелки</translation>
    </message>
    <message>
        <source>Drag the map, Shift+arrow keys</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Перетащите карту, Shift+стрелки</translation>
    </message>
    <message>
        <source>Draw a dotted line where a note relates two others that have no link</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Рисовать точечную линию там, где заметка связывает две другие, не соединённые ссылкой</translation>
    </message>
    <message>
        <source>Draw dashed lines from the selected note to similar notes that it has no link with</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Рисовать штриховые линии от выделенной заметки к похожим, но не связанным с ней</translation>
    </message>
    <message>
        <source>Draw lines between notes of one name in two vaults</source>
        <extracomment>in ui/commands/menus/vault.py, ui/panels/display.py</extracomment>
        <translation>Провести линии между заметками с одним именем в двух хранилищах</translation>
    </message>
    <message>
        <source>Draw the notes of all folded regions again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Снова показать заметки всех свёрнутых регионов</translation>
    </message>
    <message>
        <source>Drawing the image</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/png.py, exporting/formats/svg.py, ui/commands/exporting.py</extracomment>
        <translation>Отрисовка изображения</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <extracomment>in model/opening.py</extracomment>
        <translation>Отрисовка карты</translation>
    </message>
    <message>
        <source>Drop a folder of notes here</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Перетащите сюда папку с заметками</translation>
    </message>
    <message>
        <source>Drop to map {folder}</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Отпустите, чтобы открыть карту {folder}</translation>
    </message>
    <message>
        <source>E&amp;xpand neighbours</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показать с&amp;оседей</translation>
    </message>
    <message>
        <source>Each dot is a note, each line a link. Notes that are linked closely lie in one region, which has a colour and a name. Scroll to zoom, drag to move, click a note or a name.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Каждая точка — заметка, каждая линия — ссылка. Тесно связанные заметки лежат в одном регионе, у которого есть цвет и название. Прокручивайте, чтобы менять масштаб, перетаскивайте, чтобы двигать карту, щёлкайте заметки и названия.</translation>
    </message>
    <message>
        <source>Each vault of the set is read as on a map of its own.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Каждое хранилище набора читается так же, как на своей карте.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>in model/review.py, ui/panels/changes.py</extracomment>
        <translation>В других местах</translation>
    </message>
    <message>
        <source>Embedded too deeply to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Вложено слишком глубоко, чтобы показать здесь.</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Путь сюда</translation>
    </message>
    <message>
        <source>End the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Закончить путь на выделенной заметке</translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Enter, двойной щелчок</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc or F11 brings the panels back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>Esc или F11 вернёт панели.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Показ соседей</translation>
    </message>
    <message>
        <source>Expand neighbours</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Показать соседей</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>in ui/commands/exporting.py, ui/dialogs/export.py</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export &amp;phrases…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Экспорт &amp;фраз…</translation>
    </message>
    <message>
        <source>Export all views to a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Экспортировать все виды в файл JSON</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Экспорт фраз</translation>
    </message>
    <message>
        <source>Export views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Экспорт видов</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Экспорт…</translation>
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
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>in ui/dialogs/moments.py, ui/panels/filter.py</extracomment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>Фильтр по тегу</translation>
    </message>
    <message>
        <source>Filter by this tag</source>
        <extracomment>in page/builder.py, page/inline_parser.py</extracomment>
        <translation>Фильтр по этому тегу</translation>
    </message>
    <message>
        <source>Filter links</source>
        <extracomment>in ui/session/view_state.py</extracomment>
        <translation>Фильтр ссылок</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Фильтровать ответы</translation>
    </message>
    <message>
        <source>Filter to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Фильтр по региону</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Фильтр · {count}</translation>
    </message>
    <message>
        <source>Filter: words, tag:idea, -path:archive …</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Фильтр: слова, tag:idea, -path:archive …</translation>
    </message>
    <message>
        <source>Filter: {query} · {count}</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Фильтр: {query} · {count}</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Фильтрация…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find a note or run a command</source>
        <extracomment>in ui/commands/gestures.py, ui/commands/menus/go.py, ui/commands/palette.py</extracomment>
        <translation>Найти заметку или выполнить команду</translation>
    </message>
    <message>
        <source>Find a note or run a command ({keys}, or just type)</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Найти заметку или выполнить команду ({keys} или просто печатайте)</translation>
    </message>
    <message>
        <source>Find in &amp;note…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Найти в за&amp;метке…</translation>
    </message>
    <message>
        <source>Find in all note&amp;s…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Найти во всех за&amp;метках…</translation>
    </message>
    <message>
        <source>Find in the note</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>Найти в заметке</translation>
    </message>
    <message>
        <source>Find in this note</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Найти в этой заметке</translation>
    </message>
    <message>
        <source>Find notes by their names and texts</source>
        <extracomment>in ui/commands/menus/go.py, ui/panels/search.py</extracomment>
        <translation>Искать заметки по названию и тексту</translation>
    </message>
    <message>
        <source>Find words in the note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Найти слова в показанной заметке</translation>
    </message>
    <message>
        <source>Finding shortest paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Поиск кратчайших путей</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation>Поиск регионов</translation>
    </message>
    <message>
        <source>Finds notes by their names and texts. {keys} goes to a note or a command.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Ищет заметки по названию и тексту. {keys} — переход к заметке или команде.</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>First alias</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Первый псевдоним</translation>
    </message>
    <message>
        <source>First heading</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Первый заголовок</translation>
    </message>
    <message>
        <source>First tag</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Первый тег</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Вписать выд&amp;еленное</translation>
    </message>
    <message>
        <source>Fit map</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Вписать карту</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Вписать всю карту</translation>
    </message>
    <message>
        <source>Foam workspace</source>
        <extracomment>in vault/dialects/foam.py</extracomment>
        <translation>Рабочее пространство Foam</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Fold it into one dot; double-click that to unfold it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Свернуть в один узел; двойной щелчок по нему развернёт</translation>
    </message>
    <message>
        <source>Fold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Свернуть регион</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>in model/insights.py, model/node_colouring.py</extracomment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Follow links from the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Идти по ссылкам из заметки</translation>
    </message>
    <message>
        <source>Follow links to the note</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Идти по ссылкам на заметку</translation>
    </message>
    <message>
        <source>For Gephi, with positions, colours and sizes.</source>
        <extracomment>in exporting/formats/gexf.py</extracomment>
        <translation>Для Gephi, с позициями, цветами и размерами.</translation>
    </message>
    <message>
        <source>For Obsidian: notes as cards where they lie. Put it into the vault&apos;s top folder.</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>Для Obsidian: заметки в виде карточек на своих местах. Поместите файл в корневую папку хранилища.</translation>
    </message>
    <message>
        <source>For laying the map over other things</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Чтобы наложить карту на что-то другое</translation>
    </message>
    <message>
        <source>For yEd, Gephi, networkx and others.</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation>Для yEd, Gephi, networkx и других.</translation>
    </message>
    <message>
        <source>Forces</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Силы</translation>
    </message>
    <message>
        <source>Forget the set of vaults; its folders stay as they are</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Забыть набор хранилищ; его папки останутся как есть</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Frame from {site} (not loaded)</source>
        <extracomment>in page/html_elements.py</extracomment>
        <translation>Фрейм с {site} (не загружен)</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>пятницы</translation>
    </message>
    <message>
        <source>From this day on</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Начиная с этого дня</translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>С {earlier} по {later}</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Полноэкранный ре&amp;жим</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>GEXF</source>
        <extracomment>in exporting/formats/gexf.py</extracomment>
        <translation>GEXF</translation>
    </message>
    <message>
        <source>Give the notes that match a query a colour</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Задать цвет заметкам, которые соответствуют запросу</translation>
    </message>
    <message>
        <source>Give the set of vaults on the map another name</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Дать набору хранилищ на карте другое имя</translation>
    </message>
    <message>
        <source>Go back to the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Вернуться к карте</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Вернуться на начальную страницу</translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Вернуться к тому, что было выделено раньше</translation>
    </message>
    <message>
        <source>Go forward again after going back</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Снова перейти вперёд после возврата</translation>
    </message>
    <message>
        <source>Go to the next note in that direction</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Перейти к следующей заметке в этом направлении</translation>
    </message>
    <message>
        <source>Go to the next or the previous control, except on the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Перейти к следующему или предыдущему элементу управления (кроме карты)</translation>
    </message>
    <message>
        <source>Go to the next or the previous match in the note</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Перейти к следующему или предыдущему совпадению в заметке</translation>
    </message>
    <message>
        <source>Go to the next or the previous part of the window</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Перейти к следующей или предыдущей части окна</translation>
    </message>
    <message>
        <source>Go to…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>Перейти…</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>Gone later</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Исчезли позже</translation>
    </message>
    <message>
        <source>GraphML</source>
        <extracomment>in exporting/formats/graphml.py</extracomment>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>in ui/dialogs/guide.py</extracomment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Высота изображения</translation>
    </message>
    <message>
        <source>Hidden notes</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation>Скрытые заметки</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Скрыть</translation>
    </message>
    <message numerus="yes">
        <source>Hide note</source>
        <extracomment>for other counts: Hide %n notes; in ui/session/chosen_maps.py</extracomment>
        <translation>
            <numerusform>Скрытие заметок</numerusform>
            <numerusform>Скрытие заметок</numerusform>
            <numerusform>Скрытие заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Скрыть заметки без ссылок</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation>Скрыть названия</translation>
    </message>
    <message>
        <source>Hide the selected notes until they are brought back (Filter lists them)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Скрыть выделенные заметки, пока их не вернут («Фильтр» хранит их список)</translation>
    </message>
    <message numerus="yes">
        <source>Hide this note</source>
        <extracomment>for other counts: Hide these notes; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Скрыть на карте</numerusform>
            <numerusform>Скрыть на карте</numerusform>
            <numerusform>Скрыть на карте</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <extracomment>in ui/dock_title.py</extracomment>
        <translation>Скрыть: {panel}</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Высокая &amp;контрастность</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>How fast time is played</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Как быстро идёт время</translation>
    </message>
    <message>
        <source>How large names are; dots and links grow with them</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Насколько крупны названия; узлы и ссылки растут вместе с ними</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Количество</translation>
    </message>
    <message>
        <source>How many pixels the file has for each pixel of the picture: 2 is sharper</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Во сколько пикселей файла превращается каждый пиксель: 2 — чётче</translation>
    </message>
    <message>
        <source>How notes are named on the map and in lists; links keep file names</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Как заметки называются на карте и в списках; ссылки сохраняют имена файлов</translation>
    </message>
    <message>
        <source>How this vault is read</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Как читается это хранилище</translation>
    </message>
    <message>
        <source>Hue</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Оттенок</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Image copied ({width} × {height} pixels)</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Изображение скопировано ({width} × {height} пикс.)</translation>
    </message>
    <message>
        <source>Import &amp;Obsidian graph settings</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Импорт настроек графа &amp;Obsidian</translation>
    </message>
    <message>
        <source>Import Obsidian graph settings</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Импорт настроек графа Obsidian</translation>
    </message>
    <message>
        <source>Import Obsidian settings</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Импорт настроек Obsidian</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Импорт фраз</translation>
    </message>
    <message>
        <source>Import phrases that were exported elsewhere</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Импортировать фразы, экспортированные в другом месте</translation>
    </message>
    <message>
        <source>Import views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Импорт видов</translation>
    </message>
    <message>
        <source>Import views from a JSON file</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Импортировать виды из файла JSON</translation>
    </message>
    <message>
        <source>Importance (PageRank)</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Важность (PageRank)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n phrase</source>
        <extracomment>for other counts: Imported %n phrases; in ui/commands/link_menu.py</extracomment>
        <translation>
            <numerusform>Импортирована %n фраза</numerusform>
            <numerusform>Импортировано %n фразы</numerusform>
            <numerusform>Импортировано %n фраз</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Вх.</translation>
    </message>
    <message>
        <source>In a panel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>На панели</translation>
    </message>
    <message>
        <source>In common</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Общее</translation>
    </message>
    <message numerus="yes">
        <source>In common: %n note</source>
        <extracomment>for other counts: In common: %n notes; in ui/panels/common_notes.py</extracomment>
        <translation>
            <numerusform>Общее: %n заметка</numerusform>
            <numerusform>Общее: %n заметки</numerusform>
            <numerusform>Общее: %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Inter, the font: {licence}</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>Шрифт Inter: {licence}</translation>
    </message>
    <message>
        <source>It is a graph that Logseq keeps in a database; let Logseq write its Markdown mirror, and open the graph again.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Этот граф Logseq хранит в базе данных; включите в Logseq запись зеркала Markdown и откройте граф снова.</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>JSON Canvas</translation>
    </message>
    <message>
        <source>JSON graph</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation>Граф JSON</translation>
    </message>
    <message>
        <source>Join shared names</source>
        <extracomment>in ui/commands/vault_sets.py, ui/panels/display.py</extracomment>
        <translation>Соединить одинаковые имена</translation>
    </message>
    <message>
        <source>Joining the links</source>
        <extracomment>in model/vault_map.py</extracomment>
        <translation>Соединение ссылок</translation>
    </message>
    <message>
        <source>Joins {regions}</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Соединяет {regions}</translation>
    </message>
    <message>
        <source>Jump instead of gliding, without fading</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Переходить сразу, без скольжения и затухания</translation>
    </message>
    <message>
        <source>KB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>КБ</translation>
    </message>
    <message>
        <source>Keep a daily snapshot</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Хранить снимок каждого дня</translation>
    </message>
    <message>
        <source>Keep the selected note in the middle</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Держать выделенную заметку в центре</translation>
    </message>
    <message>
        <source>Keep the selected notes where they are, or let them move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Закрепить выделенные заметки на их местах или снова дать им двигаться</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Key notes</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Главные заметки</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>in ui/dialogs/shortcuts.py</extracomment>
        <translation>Клавиатура и мышь</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>К&amp;рупнее текст</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Landscape or portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Альбомная или книжная</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Крупнее или мельче текст</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Прошлая неделя</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Lay a few notes out in layers, as boxes, or by forces again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Разложить несколько заметок слоями, в рамках, или снова по силам</translation>
    </message>
    <message>
        <source>Lay another folder of notes beside this one, as an island of its own</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Положить рядом ещё одну папку с заметками отдельным островом</translation>
    </message>
    <message>
        <source>Lay up to 60 notes out in layers, as boxes with what links say between them</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Разложить до 60 заметок слоями, в рамках, с фразами ссылок между ними</translation>
    </message>
    <message>
        <source>Laying out the cards</source>
        <extracomment>in exporting/formats/json_canvas.py</extracomment>
        <translation>Размещение карточек</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>in exporting/prepare.py, model/opening.py</extracomment>
        <translation>Расположение карты</translation>
    </message>
    <message>
        <source>Learn what you can do here, task by task, with pictures</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Узнать, что здесь можно делать, — по задачам и с картинками</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Leave out what .gitignore lists</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Пропускать то, что указано в .gitignore</translation>
    </message>
    <message>
        <source>Leave out what is read from sentences, and keep properties and labels</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Не учитывать прочитанное из предложений; оставить свойства и метки</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Закончить знакомство</translation>
    </message>
    <message>
        <source>Leave the tour; Help → Take the tour brings it back</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Закончить знакомство; вернуться к нему можно в меню «Справка» → «Пройти знакомство»</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Let all pinned notes move again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Снова дать всем закреплённым заметкам двигаться</translation>
    </message>
    <message>
        <source>Let what is selected stand out</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Выделить выбранное</translation>
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
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Лицензии…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Lines to similar notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Линии к похожим заметкам</translation>
    </message>
    <message>
        <source>Link distance</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Длина ссылок</translation>
    </message>
    <message>
        <source>Link each note to the level above in its name</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Связать каждую заметку с уровнем выше в её названии</translation>
    </message>
    <message>
        <source>Link strength</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Сила ссылок</translation>
    </message>
    <message>
        <source>Link width</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Толщина ссылок</translation>
    </message>
    <message>
        <source>Linked from</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation>Ссылаются на неё</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>in layout/forces/links.py, ui/local_map_bar.py, ui/panels/filter.py, ui/panels/link_display.py, ui/panels/links.py</extracomment>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Links gone</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Исчезнувшие ссылки</translation>
    </message>
    <message>
        <source>Links like {address} are not opened.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>Ссылки вида {address} не открываются.</translation>
    </message>
    <message>
        <source>Links of the selected note</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Ссылки выделенной заметки</translation>
    </message>
    <message>
        <source>Links stated by other notes</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Ссылки, указанные другими заметками</translation>
    </message>
    <message>
        <source>Links that stayed</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>Прежние ссылки</translation>
    </message>
    <message>
        <source>Links to</source>
        <extracomment>in page/gone_page.py, render/legend.py</extracomment>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Links to {sent}, linked from {received}</source>
        <extracomment>in ui/canvas/accessible_map.py</extracomment>
        <translation>Ссылается на: {sent}; ссылаются: {received}</translation>
    </message>
    <message>
        <source>Links with</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Ссылки с</translation>
    </message>
    <message>
        <source>Load &amp;web images</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Загружать изображения из &amp;интернета</translation>
    </message>
    <message>
        <source>Load images for this vault</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Загружать изображения в этом хранилище</translation>
    </message>
    <message>
        <source>Load the images on the web that notes of this vault show</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Загружать изображения из интернета, которые показаны в заметках этого хранилища</translation>
    </message>
    <message>
        <source>Local map</source>
        <extracomment>in ui/commands/menus/view.py, ui/commands/node_menu.py, ui/local_map_bar.py, ui/session/local_map_keeper.py</extracomment>
        <translation>Локальная карта</translation>
    </message>
    <message>
        <source>Logseq graph</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Граф Logseq</translation>
    </message>
    <message>
        <source>Looking for an answer…</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Поиск ответа…</translation>
    </message>
    <message>
        <source>Looking for paths…</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Поиск путей…</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>МБ</translation>
    </message>
    <message>
        <source>Made with {libraries} and others; set in {font}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Создано с помощью {libraries} и других; шрифт {font}.</translation>
    </message>
    <message>
        <source>Make text, lines and borders stand out more</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Делать тексты, линии и рамки заметнее</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Карта</translation>
    </message>
    <message numerus="yes">
        <source>Map of %n note</source>
        <extracomment>for other counts: Map of %n notes; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>Карта: %n заметка</numerusform>
            <numerusform>Карта: %n заметки</numerusform>
            <numerusform>Карта: %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of chosen notes</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Карта выбранных заметок</translation>
    </message>
    <message>
        <source>Map of notes</source>
        <extracomment>in ui/canvas/accessibility.py, ui/canvas/accessible_map.py, ui/canvas/view.py</extracomment>
        <translation>Карта заметок</translation>
    </message>
    <message>
        <source>Map of these</source>
        <extracomment>in ui/commands/node_menu.py, ui/panels/insights.py, ui/panels/search.py</extracomment>
        <translation>Карта выделенного</translation>
    </message>
    <message>
        <source>Markdown notes joined by [[wikilinks]]: from Obsidian, Foam, Logseq or any folder.
Your notes are read, never changed.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Заметки Markdown, соединённые ссылками [[wikilinks]]: из Obsidian, Foam, Logseq или любой папки.
Ваши заметки только читаются и никогда не меняются.</translation>
    </message>
    <message>
        <source>Minimap</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation>Мини-карта</translation>
    </message>
    <message>
        <source>Missing &apos;(&apos;</source>
        <extracomment>in searching/property_operator.py, searching/query_parser.py</extracomment>
        <translation>Не хватает «(»</translation>
    </message>
    <message>
        <source>Missing &apos;)&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Не хватает «)»</translation>
    </message>
    <message>
        <source>Missing &apos;]&apos;</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>Не хватает «]»</translation>
    </message>
    <message>
        <source>Missing closing &apos;&quot;&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Не хватает закрывающей «&quot;»</translation>
    </message>
    <message>
        <source>Missing closing &apos;/&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Не хватает закрывающей «/»</translation>
    </message>
    <message>
        <source>Missing property name</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>Не хватает названия свойства</translation>
    </message>
    <message>
        <source>Missing tag after &apos;{operator}&apos;</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation>Не хватает тега после «{operator}»</translation>
    </message>
    <message>
        <source>Missing text after &apos;{operator}&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Не хватает текста после «{operator}»</translation>
    </message>
    <message>
        <source>Missing value to compare with</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Не хватает значения для сравнения</translation>
    </message>
    <message>
        <source>Missing word after &apos;-&apos;</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Не хватает слова после «-»</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Moment of the time-lapse</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Момент таймлапса</translation>
    </message>
    <message>
        <source>Moments of this vault</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Моменты этого хранилища</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>понедельника</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Most central</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Самые центральные</translation>
    </message>
    <message>
        <source>Most linked</source>
        <extracomment>in model/insights.py, ui/preview/summary_page.py</extracomment>
        <translation>Больше всего ссылок</translation>
    </message>
    <message>
        <source>Most wanted (not written yet)</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Самые нужные (ещё не написаны)</translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Кнопки мыши 4 и 5</translation>
    </message>
    <message numerus="yes">
        <source>Move a note</source>
        <extracomment>for other counts: Move %n notes; in ui/session/positions.py</extracomment>
        <translation>
            <numerusform>Перемещение заметок</numerusform>
            <numerusform>Перемещение заметок</numerusform>
            <numerusform>Перемещение заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and pin it; its neighbours follow</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Переместить и закрепить; соседи последуют за ней</translation>
    </message>
    <message>
        <source>Move notes without links beside similar ones, and pin them</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Переместить заметки без ссылок к тем, на которые они похожи, и закрепить</translation>
    </message>
    <message>
        <source>Move the focus back to the previous part</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Передать клавиатуру предыдущей части</translation>
    </message>
    <message>
        <source>Move the focus to the tools, the panel, the map and the preview in turn</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Передать клавиатуру инструментам, панели, карте или просмотру по очереди</translation>
    </message>
    <message>
        <source>Move the selected note to the middle</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Поместить выделенную заметку в центр</translation>
    </message>
    <message>
        <source>Move the selected note to the middle (Space)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Поместить выделенную заметку в центр (Пробел)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Двигать карту</translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Двигать карту вбок</translation>
    </message>
    <message>
        <source>Move this group up</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Переместить эту группу выше</translation>
    </message>
    <message>
        <source>My last visit</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Моё последнее посещение</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>in model/insights.py, ui/commands/vault_sets.py</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Название страницы</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Название региона</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>in model/insights.py, ui/dialogs/export.py, ui/panels/display.py</extracomment>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Names of notes</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Названия заметок</translation>
    </message>
    <message>
        <source>Names without a note yet, by how many notes link to them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Названия, для которых ещё нет заметок, — по числу ссылающихся на них заметок.</translation>
    </message>
    <message>
        <source>Neighbour links</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Ссылки соседей</translation>
    </message>
    <message>
        <source>Neighbours, at least</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Соседей не меньше</translation>
    </message>
    <message>
        <source>Neighbours, at most</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Соседей не больше</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Новое</translation>
    </message>
    <message>
        <source>New group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>New links</source>
        <extracomment>in model/compared_styles.py</extracomment>
        <translation>Новые ссылки</translation>
    </message>
    <message>
        <source>New names that no note has yet</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Новые названия, которых ещё нет ни у одной заметки</translation>
    </message>
    <message>
        <source>New note: {note}</source>
        <extracomment>in ui/new_notes.py</extracomment>
        <translation>Новая заметка: {note}</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Новое с прошлого раза</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>&amp;Следующая часть окна</translation>
    </message>
    <message>
        <source>Next path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Следующий путь</translation>
    </message>
    <message>
        <source>No app could open {file}.</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/link_follower.py</extracomment>
        <translation>Ни одно приложение не смогло открыть {file}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>No map is open.</source>
        <extracomment>in ui/canvas/view.py</extracomment>
        <translation>Ни одна карта не открыта.</translation>
    </message>
    <message>
        <source>No note had this name, and no link leads to it any more.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Ни у одной заметки не было этого имени, и ни одна ссылка на него больше не ведёт.</translation>
    </message>
    <message>
        <source>No note has a property</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Ни у одной заметки нет свойств</translation>
    </message>
    <message>
        <source>No note has any of these words: {question}</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Ни в одной заметке нет этих слов: {question}</translation>
    </message>
    <message>
        <source>No note has the property {property}. Notes can be called by {choices} or a property that they have.</source>
        <extracomment>in model/chosen_names.py</extracomment>
        <translation>Ни у одной заметки нет свойства {property}. Названием заметок может быть {choices} или свойство, которое у них есть.</translation>
    </message>
    <message>
        <source>No note is named {name}.</source>
        <extracomment>in model/lint.py</extracomment>
        <translation>Нет заметки с именем {name}.</translation>
    </message>
    <message>
        <source>No note or command matches</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Нет подходящих заметок и команд</translation>
    </message>
    <message>
        <source>No note without links is similar to one with links.</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Ни одна заметка без ссылок не похожа на заметку со ссылками.</translation>
    </message>
    <message>
        <source>No path connects these notes on the map as shown.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>На показанной карте эти заметки не соединены путём.</translation>
    </message>
    <message>
        <source>No problems: every file could be read.</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Проблем нет: все файлы удалось прочитать.</translation>
    </message>
    <message>
        <source>No recent folders</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Недавних папок нет</translation>
    </message>
    <message>
        <source>No set of vaults is open</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Набор хранилищ не открыт</translation>
    </message>
    <message>
        <source>No sets of vaults</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Нет наборов хранилищ</translation>
    </message>
    <message>
        <source>No sets of vaults are kept.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Сохранённых наборов хранилищ нет.</translation>
    </message>
    <message>
        <source>No views are saved for this vault.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Для этого хранилища нет сохранённых видов.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None of these folders can be read: {folders}.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation>Не удалось прочитать ни одну из этих папок: {folders}.</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation>Это не регулярное выражение: {error}</translation>
    </message>
    <message>
        <source>Not enough memory for an image of {width} x {height} pixels. Choose a smaller size or scale.</source>
        <extracomment>in exporting/raster.py</extracomment>
        <translation>Недостаточно памяти для изображения {width} x {height} пикселей. Выберите меньший размер или масштаб.</translation>
    </message>
    <message>
        <source>Not enough memory for this.</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation>Для этого недостаточно памяти.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>in ui/canvas/hover_card.py, ui/panels/link_lists.py</extracomment>
        <translation>Ещё не написана</translation>
    </message>
    <message numerus="yes">
        <source>Not written yet. Linked from %n note:</source>
        <extracomment>for other counts: Not written yet. Linked from %n notes:; in page/builder.py</extracomment>
        <translation>
            <numerusform>Ещё не написана. Ссылается %n заметка:</numerusform>
            <numerusform>Ещё не написана. Ссылаются %n заметки:</numerusform>
            <numerusform>Ещё не написана. Ссылаются %n заметок:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note size</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Размер заметок</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes and commands found</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>Найденные заметки и команды</translation>
    </message>
    <message>
        <source>Notes found</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Найденные заметки</translation>
    </message>
    <message>
        <source>Notes have no colours or sizes by {measure}. There are: {choices}.</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>У заметок нет цветов и размеров по {measure}. Доступно: {choices}.</translation>
    </message>
    <message>
        <source>Notes that answer the question</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Заметки, отвечающие на вопрос</translation>
    </message>
    <message>
        <source>Notes that are linked to, but link nowhere themselves.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Заметки, на которые ссылаются, но которые сами ни на что не ссылаются.</translation>
    </message>
    <message>
        <source>Notes that join regions, by the share of all shortest paths that lead through them.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Заметки, соединяющие регионы, — по доле всех кратчайших путей, которые проходят через них.</translation>
    </message>
    <message numerus="yes">
        <source>Notes up to %n link away</source>
        <extracomment>for other counts: Notes up to %n links away; in ui/depth_choice.py</extracomment>
        <translation>
            <numerusform>Заметки на расстоянии до %n ссылки</numerusform>
            <numerusform>Заметки на расстоянии до %n ссылок</numerusform>
            <numerusform>Заметки на расстоянии до %n ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes with most changed links</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Заметки, где изменилось больше всего ссылок</translation>
    </message>
    <message>
        <source>Notes without links</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Заметки без ссылок</translation>
    </message>
    <message>
        <source>Notes without links that have some now</source>
        <extracomment>in model/review.py</extracomment>
        <translation>Заметки без ссылок, у которых они теперь есть</translation>
    </message>
    <message>
        <source>Notes without links to or from other notes.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Заметки без ссылок на другие заметки и от них.</translation>
    </message>
    <message>
        <source>Notes, and names without a note yet, that may mean the same thing.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Заметки и ещё не написанные названия, которые могут означать одно и то же.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>in model/compared_styles.py, model/comparison.py</extracomment>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nothing earlier is known of {names}, which is shown as it is now.</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>О {names} ничего более раннего не известно; показано нынешнее состояние.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing has changed since last time.</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>С прошлого раза ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nothing in the vault is changed. It is read again with these rules.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>В хранилище ничего не меняется. Оно читается заново по этим правилам.</translation>
    </message>
    <message>
        <source>Nothing is known of this vault for {words}. What is known of it begins on {date}.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>О хранилище на момент {words} ничего не известно. Сведения начинаются с {date}.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>Ничего не подходит под запрос «{query}»</translation>
    </message>
    <message>
        <source>Nothing matches &apos;{query}&apos;, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation>Ничего не подходит под запрос «{query}», поэтому экспортировать нечего.</translation>
    </message>
    <message>
        <source>Nothing matches the filter, so there is nothing to export.</source>
        <extracomment>in exporting/source.py</extracomment>
        <translation>Ничего не подходит под фильтр, поэтому экспортировать нечего.</translation>
    </message>
    <message>
        <source>Nothing on this part of the map matches &apos;{query}&apos;</source>
        <extracomment>in ui/canvas/empty_notice.py</extracomment>
        <translation>На этой части карты ничто не соответствует «{query}»</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>in ui/panels/moment_box.py, ui/panels/time_slider.py</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Now click the note where the path should end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Теперь щёлкните заметку, к которой ведёт путь.</translation>
    </message>
    <message>
        <source>Number of links</source>
        <extracomment>in model/node_colouring.py, model/node_sizing.py, ui/panels/filter.py</extracomment>
        <translation>Число ссылок</translation>
    </message>
    <message>
        <source>Number of words</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Число слов</translation>
    </message>
    <message>
        <source>OR needs something on both sides</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Для OR нужно что-то с обеих сторон</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Obsidian base</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>База Obsidian</translation>
    </message>
    <message>
        <source>Obsidian did not open. Is it installed?</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Obsidian не открылся. Он установлен?</translation>
    </message>
    <message>
        <source>Obsidian graph settings imported</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Настройки графа Obsidian импортированы</translation>
    </message>
    <message>
        <source>Obsidian has no graph settings in {folder}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation>В {folder} нет настроек графа Obsidian.</translation>
    </message>
    <message>
        <source>Obsidian vault</source>
        <extracomment>in vault/dialects/obsidian.py</extracomment>
        <translation>Хранилище Obsidian</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>На карте</translation>
    </message>
    <message>
        <source>On this canvas:</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>На этом холсте:</translation>
    </message>
    <message>
        <source>One file for any browser: pan, zoom and search it, even offline.</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation>Один файл с перемещением, масштабом и поиском в любом браузере; загружать ничего не нужно.</translation>
    </message>
    <message>
        <source>One letter apart</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Отличие в одну букву</translation>
    </message>
    <message>
        <source>One moment back</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>На один момент назад</translation>
    </message>
    <message>
        <source>One moment on</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>На один момент вперёд</translation>
    </message>
    <message>
        <source>One page with shapes and text, for printing.</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>Одна страница с фигурами и текстом, для печати.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n note</source>
        <extracomment>for other counts: All %n notes; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>Все заметки: %n</numerusform>
            <numerusform>Все заметки: %n</numerusform>
            <numerusform>Все заметки: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only notes linked with at least this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Только заметки, связанные не менее чем с этим числом других</translation>
    </message>
    <message>
        <source>Only notes linked with at most this many others</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Только заметки, связанные не более чем с этим числом других</translation>
    </message>
    <message>
        <source>Only the first {n} ignore filters are used.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Используются только первые фильтры исключений: {n}.</translation>
    </message>
    <message>
        <source>Only the first {read} MB of {size} MB were read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Прочитаны только первые {read} МБ из {size} МБ.</translation>
    </message>
    <message>
        <source>Only the first {read} characters of the text on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Из текста на холсте прочитаны только первые символы: {read}.</translation>
    </message>
    <message>
        <source>Only the first {read} of {cards} cards on the canvas were read.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Прочитаны только первые карточки на холсте: {read} из {cards}.</translation>
    </message>
    <message>
        <source>Only what notes say outright</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Только то, что сказано в заметках прямо</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>in page/file_page.py, ui/dialogs/open_link.py</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open &amp;note…</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Открыть за&amp;метку…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <extracomment>in ui/commands/menus/file.py, ui/vault_opening.py</extracomment>
        <translation>Открыть папку с заметками</translation>
    </message>
    <message>
        <source>Open a folder that holds {suffix} files.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>Откройте папку, в которой есть файлы {suffix}.</translation>
    </message>
    <message>
        <source>Open a note</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Открыть заметку</translation>
    </message>
    <message>
        <source>Open a note&apos;s folder with the note selected</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Открыть папку заметки и выделить её</translation>
    </message>
    <message>
        <source>Open a small vault about large language models</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Открыть небольшое хранилище о больших языковых моделях</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Open in Obsidian</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Открыть в Obsidian</translation>
    </message>
    <message>
        <source>Open in default app</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Открыть в приложении по умолчанию</translation>
    </message>
    <message>
        <source>Open it in its own application</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Открыть в своём приложении</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Open se&amp;t</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Открыть на&amp;бор</translation>
    </message>
    <message>
        <source>Open that vault</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Открыть то хранилище</translation>
    </message>
    <message>
        <source>Open the file that records what went wrong</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Открыть файл, в котором записано, что пошло не так</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Открыть меню</translation>
    </message>
    <message>
        <source>Open the small vault that comes with Concept Map</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Открыть небольшое хранилище из комплекта Concept Map</translation>
    </message>
    <message>
        <source>Open the vault&apos;s folder</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Открыть папку хранилища</translation>
    </message>
    <message>
        <source>Open this link in another application?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Открыть эту ссылку в другом приложении?</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Открыть {folder}</translation>
    </message>
    <message>
        <source>Opening {folder}</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>Открывается {folder}</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Orphans</source>
        <extracomment>in model/insights.py, ui/panels/filter.py</extracomment>
        <translation>Одиночные заметки</translation>
    </message>
    <message>
        <source>Other notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Остальные заметки</translation>
    </message>
    <message>
        <source>Other notes:</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Остальные заметки:</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>in model/node_colouring.py, render/node_styles.py</extracomment>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Исх.</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Outgoing links</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Исходящие ссылки</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>in ui/preview/panel.py</extracomment>
        <translation>Структура</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF page</source>
        <extracomment>in exporting/formats/pdf.py</extracomment>
        <translation>Страница PDF</translation>
    </message>
    <message>
        <source>PNG image</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Страница</translation>
    </message>
    <message numerus="yes">
        <source>Pages in Org mode are not read, only those in Markdown.</source>
        <extracomment>for other counts: %n pages in Org mode are not read, only those in Markdown.; in vault/dialects/logseq.py</extracomment>
        <translation>
            <numerusform>Страницы в режиме Org не читаются, только страницы Markdown.</numerusform>
            <numerusform>Страницы в режиме Org не читаются, только страницы Markdown.</numerusform>
            <numerusform>Страницы в режиме Org не читаются, только страницы Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs of notes that perhaps should be linked: both are linked with the same notes, or say the same words.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Пары заметок, которые, возможно, стоит связать: обе связаны с одними и теми же заметками или содержат одни и те же слова.</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>П&amp;уть</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>in ui/panels/paths.py, ui/session/path_steps.py</extracomment>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Path from here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Путь отсюда</translation>
    </message>
    <message>
        <source>Path to here</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Путь сюда</translation>
    </message>
    <message>
        <source>Path to…</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Путь к…</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Пути</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Возможно, одно и то же</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Pins of a view</source>
        <extracomment>in ui/session/positions.py</extracomment>
        <translation>Закрепления вида</translation>
    </message>
    <message>
        <source>Pixels, for slides, documents and the web.</source>
        <extracomment>in exporting/formats/png.py</extracomment>
        <translation>Пиксели — для слайдов, документов и интернета.</translation>
    </message>
    <message>
        <source>Place &amp;orphans by text</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Разместить о&amp;диночные по тексту</translation>
    </message>
    <message>
        <source>Place orphans</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Размещение одиночных заметок</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n note</source>
        <extracomment>for other counts: Placed %n notes; in ui/commands/menus/layout.py</extracomment>
        <translation>
            <numerusform>Размещена %n заметка</numerusform>
            <numerusform>Размещены %n заметки</numerusform>
            <numerusform>Размещено %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>in ui/canvas/timelapse.py, ui/panels/time_slider.py</extracomment>
        <translation>Воспроизвести или приостановить</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Пре&amp;дыдущая часть окна</translation>
    </message>
    <message>
        <source>Presentation</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>in ui/dialogs/export_preview.py, ui/preview/panel.py</extracomment>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>in ui/preview/find_bar.py</extracomment>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Предыдущий путь</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Про&amp;блемы</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Problems in the vault</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Проблемы в хранилище</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>in page/table_writers.py</extracomment>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Property of the colour</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Свойство для цвета</translation>
    </message>
    <message>
        <source>Property of the size</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Свойство для размера</translation>
    </message>
    <message>
        <source>Property title</source>
        <extracomment>in vault/shown_names.py</extracomment>
        <translation>Свойство title</translation>
    </message>
    <message>
        <source>Property {name}</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Свойство {name}</translation>
    </message>
    <message>
        <source>Propositions</source>
        <extracomment>in exporting/formats/tsv.py, model/insights.py</extracomment>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Pull of links</source>
        <extracomment>in layout/forces/links.py</extracomment>
        <translation>Притяжение ссылок</translation>
    </message>
    <message>
        <source>Pull towards the centre</source>
        <extracomment>in layout/forces/centering.py</extracomment>
        <translation>Притяжение к центру</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>in ui/panels/query_field.py</extracomment>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Re&amp;name set…</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Переименовать &amp;набор…</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Read all notes again</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Прочитать заново все заметки</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Read as a folder of Markdown notes.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Читается как папка с заметками Markdown.</translation>
    </message>
    <message>
        <source>Read as you chose: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Читается по вашему выбору: {dialect}.</translation>
    </message>
    <message>
        <source>Read the selected note</source>
        <extracomment>in ui/commands/gestures.py, ui/preview/panel.py</extracomment>
        <translation>Прочитать выделенную заметку</translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Reading dates…</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Чтение дат…</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <extracomment>in model/insights.py, ui/panels/ask.py, ui/panels/search.py</extracomment>
        <translation>Чтение заметок</translation>
    </message>
    <message>
        <source>Reading the first lines of notes</source>
        <extracomment>in exporting/page_data.py</extracomment>
        <translation>Чтение первых строк заметок</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py, ui/panels/changes.py</extracomment>
        <translation>Чтение истории</translation>
    </message>
    <message>
        <source>Reading the history: {done} of {total}</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Чтение истории: {done} из {total}</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <extracomment>in model/vault_reading.py, ui/session/search_index.py</extracomment>
        <translation>Чтение заметок</translation>
    </message>
    <message>
        <source>Reading the sentences of links</source>
        <extracomment>in exporting/graph_records.py</extracomment>
        <translation>Чтение предложений со ссылками</translation>
    </message>
    <message>
        <source>Reading what links say</source>
        <extracomment>in exporting/prepare.py</extracomment>
        <translation>Чтение того, что говорят ссылки</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation>Расположить заново</translation>
    </message>
    <message>
        <source>Rearrange from scratch</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Расположить заново</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Недавно изменённые</translation>
    </message>
    <message>
        <source>Recently read</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>Недавно прочитанные</translation>
    </message>
    <message>
        <source>Recognised as a {dialect}, and read by the rules of that program.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Распознано как «{dialect}» и читается по правилам этой программы.</translation>
    </message>
    <message>
        <source>Recognised by {file}: {dialect}.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Распознано по файлу {file}: {dialect}.</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Redo the last change that was undone</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>Повторить последнее отменённое изменение</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Меньше &amp;движения</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Region: {region}</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Регион: {region}</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>in layout/forces/regions.py, ui/preview/summary_page.py</extracomment>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Regions in it</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Регионы в нём</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the map</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>У&amp;брать с карты</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove from this list; the folder itself is kept</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Убрать из этого списка; сама папка останется</translation>
    </message>
    <message>
        <source>Remove group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Удаление группы</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Удалить эту группу</translation>
    </message>
    <message>
        <source>Rename region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/undo.py</extracomment>
        <translation>Переименовать регион</translation>
    </message>
    <message>
        <source>Rename region…</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Переименовать регион…</translation>
    </message>
    <message>
        <source>Rename set</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Переименовать набор</translation>
    </message>
    <message>
        <source>Rename view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>in model/compared_styles.py, model/review.py</extracomment>
        <translation>Переименовано</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Reorder groups</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>Изменение порядка групп</translation>
    </message>
    <message>
        <source>Repel</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Отталкивание</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>in ui/commands/exporting.py, ui/panels/views.py</extracomment>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Repulsion</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Отталкивание</translation>
    </message>
    <message>
        <source>Repulsion between notes</source>
        <extracomment>in layout/forces/repulsion.py</extracomment>
        <translation>Отталкивание между заметками</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset display</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Сброс отображения</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Restore phrases</source>
        <extracomment>in ui/session/relations.py</extracomment>
        <translation>Восстановление фраз</translation>
    </message>
    <message>
        <source>Restore what the note says</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Вернуть то, что сказано в заметке</translation>
    </message>
    <message>
        <source>Right-click, menu key, Shift+F10</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Правый щелчок, клавиша меню, Shift+F10</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>Said in</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Сказано в</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Как в сис&amp;теме</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>in exporting/page_data.py, render/name_joins.py</extracomment>
        <translation>То же имя</translation>
    </message>
    <message>
        <source>Same name in another vault</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>То же имя в другом хранилище</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>субботы</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Сохранить и выйти</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Сохранить как страницу…</translation>
    </message>
    <message>
        <source>Save the map as an image, a web page or data</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Сохранить карту как изображение, веб-страницу или данные</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Save what changed as a page</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation>Сохранить изменения как страницу</translation>
    </message>
    <message>
        <source>Save what you see under a name</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Сохранить то, что вы видите, под названием</translation>
    </message>
    <message>
        <source>Save what you see, and come back to it</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Сохраняйте то, что видите, и возвращайтесь к этому</translation>
    </message>
    <message>
        <source>Saved to {files}</source>
        <extracomment>in ui/commands/exporting.py, ui/commands/reviews.py</extracomment>
        <translation>Сохранено в {files}</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>Saved views: {names}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Сохранённые виды: {names}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Scale, {percent}</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation>Масштаб, {percent}</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>See how two notes are connected, and what they have in common</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Узнайте, как связаны две заметки и что у них общего</translation>
    </message>
    <message>
        <source>See what changed since an earlier moment</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Узнайте, что изменилось с более раннего момента</translation>
    </message>
    <message>
        <source>See what links to a note, and what it links to</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Узнайте, что ссылается на заметку и на что ссылается она</translation>
    </message>
    <message>
        <source>See which files could not be read</source>
        <extracomment>in ui/panels/problems.py</extracomment>
        <translation>Узнайте, какие файлы не удалось прочитать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>Select a note first. Its neighbours are then shown too.</source>
        <extracomment>in ui/session/chosen_maps.py</extracomment>
        <translation>Сначала выделите заметку. Тогда будут показаны и её соседи.</translation>
    </message>
    <message>
        <source>Select a note on the map, then make it the start or the end.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Выделите заметку на карте, затем сделайте её началом или концом.</translation>
    </message>
    <message>
        <source>Select a note to see its links.</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>Выделите заметку, чтобы увидеть её ссылки.</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>in ui/commands/node_menu.py, ui/preview/menus.py</extracomment>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Select and read it</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Выделить и прочитать</translation>
    </message>
    <message>
        <source>Select both notes</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Выделить обе заметки</translation>
    </message>
    <message>
        <source>Select every note that is shown</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Выделить все показанные заметки</translation>
    </message>
    <message numerus="yes">
        <source>Select its %n note</source>
        <extracomment>The notes of a region.; for other counts: Select its %n notes; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Выделить заметки региона (%n)</numerusform>
            <numerusform>Выделить заметки региона (%n)</numerusform>
            <numerusform>Выделить заметки региона (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Select its notes; double-click its area to zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Выделить его заметки; двойной щелчок по его территории — приблизить</translation>
    </message>
    <message>
        <source>Select several notes, or all within a box</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Выделить несколько заметок или все внутри рамки</translation>
    </message>
    <message numerus="yes">
        <source>Select the %n note</source>
        <extracomment>for other counts: Select all %n; in ui/commands/node_menu.py</extracomment>
        <translation>
            <numerusform>Выделить все (%n)</numerusform>
            <numerusform>Выделить все (%n)</numerusform>
            <numerusform>Выделить все (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the next or the previous neighbour</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Выделить следующего или предыдущего соседа</translation>
    </message>
    <message>
        <source>Select the notes whose links it stands for</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Выделить заметки, чьи ссылки она обозначает</translation>
    </message>
    <message>
        <source>Selection and path</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Выделение и путь</translation>
    </message>
    <message>
        <source>Set phrase</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Задать фразу</translation>
    </message>
    <message>
        <source>Set phrase…</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Задать фразу…</translation>
    </message>
    <message>
        <source>Sets: {names}.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Наборы: {names}.</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>in layout/forces/shape.py</extracomment>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Shapes and text that stay sharp and can be edited, with the fonts inside.</source>
        <extracomment>in exporting/formats/svg.py</extracomment>
        <translation>Фигуры и текст, которые остаются чёткими и доступны для правки; шрифты внутри.</translation>
    </message>
    <message>
        <source>Shift+click, Shift+drag</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Shift+щелчок, Shift+перетаскивание</translation>
    </message>
    <message>
        <source>Shorter, but by way of {note}, which many notes share.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Короче, но через «{note}», общую для многих заметок.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>in ui/commands/changes.py, ui/commands/exporting.py, ui/dialogs/export.py, ui/new_notes.py, ui/panels/filter.py, ui/panels/views.py</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Показать &amp;журнал</translation>
    </message>
    <message>
        <source>Show &amp;path between notes</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Показать п&amp;уть между заметками</translation>
    </message>
    <message>
        <source>Show &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Показать «{view}»</translation>
    </message>
    <message>
        <source>Show a map of the notes that answer the question (Enter)</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Показать карту заметок, отвечающих на вопрос (Enter)</translation>
    </message>
    <message>
        <source>Show all again</source>
        <extracomment>in ui/panels/hidden_notes.py</extracomment>
        <translation>Показать все снова</translation>
    </message>
    <message>
        <source>Show all regions</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Показать все регионы</translation>
    </message>
    <message>
        <source>Show canvases, linked to the notes on them</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Показывать холсты, связанные с заметками на них</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>in ui/header.py, ui/panels/filter.py</extracomment>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show hidden notes a&amp;gain</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Снова по&amp;казать скрытые заметки</translation>
    </message>
    <message>
        <source>Show how two notes connect; select both, or one after the other</source>
        <extracomment>in ui/commands/menus/go.py</extracomment>
        <translation>Показать, как связаны две заметки; выделите обе сразу или одну за другой</translation>
    </message>
    <message>
        <source>Show images, PDFs and other files</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Показывать изображения, PDF и другие файлы</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Show links</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Показывать ссылки</translation>
    </message>
    <message>
        <source>Show links between the neighbours</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>Показывать ссылки между соседями</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>in ui/dialogs/crash.py, ui/dialogs/failure.py</extracomment>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Show more or fewer names</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Показывать больше или меньше названий</translation>
    </message>
    <message numerus="yes">
        <source>Show note again</source>
        <extracomment>for other counts: Show %n notes again; in ui/session/chosen_maps.py</extracomment>
        <translation>
            <numerusform>Возврат заметок на карту</numerusform>
            <numerusform>Возврат заметок на карту</numerusform>
            <numerusform>Возврат заметок на карту</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes that are linked to but not written yet</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Показывать ссылки, для которых ещё нет заметки</translation>
    </message>
    <message>
        <source>Show notes that have no links to other shown notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Показывать заметки без ссылок на другие показанные заметки</translation>
    </message>
    <message>
        <source>Show only some of the notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Показать только часть заметок</translation>
    </message>
    <message>
        <source>Show only the map, on the whole screen</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показать только карту, на весь экран</translation>
    </message>
    <message>
        <source>Show only the notes found and the shortest paths between them</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Показать только найденные заметки и кратчайшие связи между ними</translation>
    </message>
    <message>
        <source>Show only the notes of the selected answers, or of all, and the paths between them</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Показать только заметки выделенных или всех ответов и связи между ними</translation>
    </message>
    <message>
        <source>Show only the selected notes and the shortest paths between them</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показать только выделенные заметки и кратчайшие связи между ними</translation>
    </message>
    <message>
        <source>Show only what is around the selected notes, or the whole map again</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показать только окружение выделенных заметок или снова всю карту</translation>
    </message>
    <message>
        <source>Show or hide {panel}</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показать или скрыть: {panel}</translation>
    </message>
    <message>
        <source>Show path between notes</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Показать путь между заметками</translation>
    </message>
    <message>
        <source>Show tags on the map, linked to their notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Показывать на карте теги, связанные с их заметками</translation>
    </message>
    <message>
        <source>Show the direction of links, where there is room</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Показывать направление ссылок, где есть место</translation>
    </message>
    <message>
        <source>Show the menu of a note, a region or the map</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Показать меню заметки, региона или карты</translation>
    </message>
    <message>
        <source>Show the names</source>
        <extracomment>in ui/rail.py</extracomment>
        <translation>Показать названия</translation>
    </message>
    <message>
        <source>Show the names of the tools on the left, or only their icons</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показывать названия инструментов слева или только значки</translation>
    </message>
    <message>
        <source>Show the neighbours of the selected notes as well, on a local map</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показать на локальной карте и соседей выделенных заметок</translation>
    </message>
    <message>
        <source>Show the region of the selected note as one dot, or all its notes again</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>Показать регион выделенной заметки одним узлом или снова все его заметки</translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показать всю карту (Home)</translation>
    </message>
    <message>
        <source>Show the whole map again</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>Снова показать всю карту</translation>
    </message>
    <message>
        <source>Show the whole map in a corner while zoomed in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Показывать всю карту в углу при увеличении</translation>
    </message>
    <message>
        <source>Show what changed on the map</source>
        <extracomment>in ui/preview/summary_page.py</extracomment>
        <translation>Показать, что изменилось на карте</translation>
    </message>
    <message>
        <source>Show what each tool and panel is for</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Показать, для чего нужны инструменты и панели</translation>
    </message>
    <message>
        <source>Show what links say: in colours, in words, or in both</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>Показывать, что говорят ссылки: цветом, словами или тем и другим</translation>
    </message>
    <message>
        <source>Show what the keys and the mouse do</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Показать, что делают клавиши и мышь</translation>
    </message>
    <message>
        <source>Showing &apos;{view}&apos;</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Показан вид «{view}»</translation>
    </message>
    <message>
        <source>Sideways wheel or swipe, Shift+wheel</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Боковое колесо или смахивание, Shift+колесо</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>in render/legend.py</extracomment>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>Similar, not linked</source>
        <extracomment>in ui/panels/similar_rows.py</extracomment>
        <translation>Похожие, без ссылок</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>in model/comparison.py</extracomment>
        <translation>С {date}</translation>
    </message>
    <message>
        <source>Since {moment}: {changes}</source>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>С {moment}: {changes}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size notes</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Размер заметок</translation>
    </message>
    <message>
        <source>Size notes by</source>
        <extracomment>in ui/panels/groups.py, ui/panels/measure_choice.py</extracomment>
        <translation>Размер заметок по</translation>
    </message>
    <message>
        <source>Size of names</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Размер названий</translation>
    </message>
    <message>
        <source>Size of notes</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Размер заметок</translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <extracomment>in model/node_sizing.py</extracomment>
        <translation>Размер: {what}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>text</comment>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>in ui/dialogs/moments.py</extracomment>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Snapshots: {n} KB</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Снимки: {n} КБ</translation>
    </message>
    <message>
        <source>Some bytes are not valid {encoding}, first near line {line}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Некоторые байты не соответствуют {encoding}, первый — около строки {line}.</translation>
    </message>
    <message>
        <source>Some formulas are shown as they are written: there are too many.</source>
        <extracomment>in page/builder.py</extracomment>
        <translation>Некоторые формулы показаны как написаны: их слишком много.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <extracomment>in ui/session/workers.py</extracomment>
        <translation>Что-то пошло не так: {error}</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>in exporting/page_sizes.py</extracomment>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Start and end are the same note.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Начало и конец — одна и та же заметка.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Обычный запуск</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Путь отсюда</translation>
    </message>
    <message>
        <source>Start the path at the selected note</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Начать путь с выделенной заметки</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Шаги пути</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>Остановить и оставить всё как было</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Остановить вычисление</translation>
    </message>
    <message>
        <source>Stop looking for an answer</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Остановить поиск ответа</translation>
    </message>
    <message>
        <source>Stop reading the history</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Остановить чтение истории</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Stopped. Choose a question to start again.</source>
        <extracomment>in ui/panels/insights.py</extracomment>
        <translation>Остановлено. Выберите вопрос, чтобы начать снова.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Предлагаемые ссылки</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>in ui/panels/suggestion_list.py</extracomment>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>воскресенья</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>in ui/panels/filter.py, ui/preview/summary_page.py</extracomment>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a kind of file</comment>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text above the map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Текст над картой</translation>
    </message>
    <message>
        <source>Text as large as the &amp;system&apos;s</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Текст как в &amp;системе</translation>
    </message>
    <message>
        <source>That is not a file. Drop a folder of notes, or a note.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Это не файл. Перетащите папку с заметками или заметку.</translation>
    </message>
    <message>
        <source>That is not on this computer. Drop a folder of notes that is.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Этого нет на этом компьютере. Перетащите папку с заметками, которая на нём есть.</translation>
    </message>
    <message>
        <source>The canvas could not be read: {error}.</source>
        <extracomment>in vault/canvas_file.py</extracomment>
        <translation>Не удалось прочитать холст: {error}.</translation>
    </message>
    <message>
        <source>The canvas could not be read: {reason}.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Не удалось прочитать холст: {reason}.</translation>
    </message>
    <message>
        <source>The chosen notes alone</source>
        <extracomment>in ui/depth_choice.py</extracomment>
        <translation>Только выбранные заметки</translation>
    </message>
    <message>
        <source>The colour as web pages write it, such as #3D7EAA</source>
        <extracomment>in ui/dialogs/colour.py</extracomment>
        <translation>Цвет, как его пишут веб-страницы, например #3D7EAA</translation>
    </message>
    <message>
        <source>The colours of the image</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Цвета изображения</translation>
    </message>
    <message>
        <source>The column on the left opens one panel at a time; F6 goes there and back.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Столбец слева открывает панели по одной; F6 переводит туда и обратно.</translation>
    </message>
    <message>
        <source>The current view</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Текущий вид</translation>
    </message>
    <message>
        <source>The expression /{source}/ takes too long. Make it simpler.</source>
        <extracomment>in searching/query_nodes.py</extracomment>
        <translation>Выражение /{source}/ требует слишком много времени. Упростите его.</translation>
    </message>
    <message>
        <source>The file could not be reached: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Нет доступа к файлу: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Не удалось прочитать файл: {reason}.</translation>
    </message>
    <message>
        <source>The file is in iCloud and not on this computer. Download it in Finder to read it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Файл находится в iCloud, а не на этом компьютере. Загрузите его в Finder, чтобы прочитать.</translation>
    </message>
    <message>
        <source>The file looks binary, not like text; it was not read.</source>
        <extracomment>in vault/reader.py</extracomment>
        <translation>Файл похож на двоичный, а не на текст; он не прочитан.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their aliases.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Имена файлов здесь — коды, поэтому заметки показаны под псевдонимами.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their first headings.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Имена файлов здесь — коды, поэтому заметки показаны под первыми заголовками.</translation>
    </message>
    <message>
        <source>The files here have codes for names, so notes are shown by their titles.</source>
        <extracomment>in ui/panels/name_choice.py</extracomment>
        <translation>Имена файлов здесь — коды, поэтому заметки показаны под свойством title.</translation>
    </message>
    <message>
        <source>The filter /{filter}/ takes too long and was left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Фильтр /{filter}/ требует слишком много времени и пропущен.</translation>
    </message>
    <message>
        <source>The filter or a group could not be applied: {problem}</source>
        <extracomment>in ui/session/disk_follower.py</extracomment>
        <translation>Не удалось применить фильтр или группу: {problem}</translation>
    </message>
    <message>
        <source>The filter {filter} is not a regular expression: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Фильтр {filter} — не регулярное выражение: {error}.</translation>
    </message>
    <message>
        <source>The filters take too long and were left out.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Фильтры требуют слишком много времени и пропущены.</translation>
    </message>
    <message>
        <source>The folder could not be read: {reason}.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Не удалось прочитать папку: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The rest of the set is shown.</source>
        <extracomment>in vault/vault_set.py</extracomment>
        <translation>Папку {folder} не удалось прочитать. Показано остальное из набора.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>Не удаётся прочитать папку {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is missing. The map stays as it was, and is updated again once the folder is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>Папка {folder} пропала. Карта остаётся прежней и снова начнёт обновляться, когда папка вернётся.</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>The git repository in {folder} could not be read: {reason}.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>Не удалось прочитать репозиторий git в {folder}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The git repository was cloned in part: it lacks %n note of that moment. Fetch it with git first.</source>
        <extracomment>for other counts: The git repository was cloned in part: it lacks %n notes of that moment. Fetch them with git first.; in vault/vault_at_commit.py</extracomment>
        <translation>
            <numerusform>Репозиторий git клонирован лишь частично: в нём нет %n заметки этого момента. Сначала загрузите её с помощью git.</numerusform>
            <numerusform>Репозиторий git клонирован лишь частично: в нём нет %n заметок этого момента. Сначала загрузите их с помощью git.</numerusform>
            <numerusform>Репозиторий git клонирован лишь частично: в нём нет %n заметок этого момента. Сначала загрузите их с помощью git.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph&apos;s settings could not be read: {reason}.</source>
        <extracomment>in vault/dialects/logseq.py</extracomment>
        <translation>Не удалось прочитать настройки графа: {reason}.</translation>
    </message>
    <message>
        <source>The local map</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>Локальная карта</translation>
    </message>
    <message>
        <source>The log is at {file}.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Журнал находится в файле {file}.</translation>
    </message>
    <message>
        <source>The map can now show each region separately. Your arrangement stays until you rearrange it.</source>
        <extracomment>in ui/dialogs/opening_notice.py</extracomment>
        <translation>Теперь карта может показывать каждый регион отдельно. Ваше расположение сохранится, пока вы не попросите.</translation>
    </message>
    <message>
        <source>The maximum is {pixels} each way.</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Максимум — {pixels} по каждой стороне.</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>Показанный момент</translation>
    </message>
    <message>
        <source>The name is not valid Unicode; it is shown with � in it.</source>
        <extracomment>in vault/walker.py</extracomment>
        <translation>Имя не соответствует Unicode; оно показано со знаком �.</translation>
    </message>
    <message>
        <source>The names of notes, their links and the headings above those, no texts; kept outside the vault</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Названия заметок, их ссылки и заголовки над ними, без текстов; хранится вне хранилища</translation>
    </message>
    <message>
        <source>The next path is shorter, by way of {note}.</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>Следующий путь короче, через «{note}».</translation>
    </message>
    <message>
        <source>The note could not be read: {reason}.</source>
        <extracomment>in page/builder.py, page/resolver.py</extracomment>
        <translation>Не удалось прочитать заметку: {reason}.</translation>
    </message>
    <message>
        <source>The note has no part named {part}.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>В заметке нет части «{part}».</translation>
    </message>
    <message>
        <source>The notes that most others link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Заметки, на которые ссылается больше всего других.</translation>
    </message>
    <message>
        <source>The other words on it are not shown here.</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Остальные слова на нём здесь не показаны.</translation>
    </message>
    <message>
        <source>The patterns of what to leave out take too long and are not used.</source>
        <extracomment>in vault/gitignore.py</extracomment>
        <translation>Шаблоны исключений требуют слишком много времени и не используются.</translation>
    </message>
    <message>
        <source>The program whose rules names and links are read by</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>По правилам какой программы читаются названия и ссылки</translation>
    </message>
    <message>
        <source>The properties are longer than {size} KB and were not read.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>Свойства длиннее {size} КБ и не прочитаны.</translation>
    </message>
    <message>
        <source>The properties are nested too deeply.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Свойства вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>The properties are not a list of names and values.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>Свойства — не список названий и значений.</translation>
    </message>
    <message>
        <source>The properties are not valid YAML at line {line}: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Свойства — неверный YAML в строке {line}: {reason}.</translation>
    </message>
    <message>
        <source>The properties are not valid YAML: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Свойства — неверный YAML: {reason}.</translation>
    </message>
    <message>
        <source>The properties could not be read: {reason}.</source>
        <extracomment>in vault/yaml_header.py</extracomment>
        <translation>Не удалось прочитать свойства: {reason}.</translation>
    </message>
    <message>
        <source>The region “{region}” no longer exists.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation>Региона «{region}» больше нет.</translation>
    </message>
    <message>
        <source>The rest of this note is not shown here: it is too long.</source>
        <extracomment>in page/context.py</extracomment>
        <translation>Остальная часть заметки здесь не показана: она слишком длинная.</translation>
    </message>
    <message>
        <source>The same words</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Те же слова</translation>
    </message>
    <message>
        <source>The scale; click for 100%</source>
        <extracomment>in ui/canvas/zoom_controls.py</extracomment>
        <translation>Масштаб; щёлкните, чтобы вернуть 100%</translation>
    </message>
    <message>
        <source>The selected note</source>
        <extracomment>in ui/preview/page_view.py</extracomment>
        <translation>Выделенная заметка</translation>
    </message>
    <message>
        <source>The selection ({n})</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Выделение ({n})</translation>
    </message>
    <message>
        <source>The size of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Размер изображения</translation>
    </message>
    <message>
        <source>The size of the letters of a name</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Размер букв в названии</translation>
    </message>
    <message>
        <source>The system cannot watch this folder</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation>Система не может следить за этой папкой</translation>
    </message>
    <message>
        <source>The vault {vault} has not been opened here yet. Open its folder once; from then on this address leads to it.</source>
        <extracomment>in ui/app_addresses.py</extracomment>
        <translation>Хранилище {vault} здесь ещё не открывалось. Откройте его папку один раз, и этот адрес будет вести к нему.</translation>
    </message>
    <message>
        <source>The vault&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/ignore_filters.py</extracomment>
        <translation>Не удалось прочитать настройки хранилища: {error}.</translation>
    </message>
    <message>
        <source>The vault&apos;s settings exclude it from the map.</source>
        <extracomment>in page/excluded.py</extracomment>
        <translation>Настройки хранилища исключают её из карты.</translation>
    </message>
    <message>
        <source>The version, and what Concept Map is made with</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Версия и то, с помощью чего создана Concept Map</translation>
    </message>
    <message>
        <source>The whole graph as data, for programs such as networkx.</source>
        <extracomment>in exporting/formats/json.py</extracomment>
        <translation>Весь граф, для программ; его читает networkx.</translation>
    </message>
    <message>
        <source>The whole map</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Вся карта</translation>
    </message>
    <message>
        <source>The whole map. Click or drag to go there</source>
        <extracomment>in ui/canvas/minimap.py</extracomment>
        <translation>Вся карта. Щёлкните или перетащите, чтобы перейти туда</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Окно</translation>
    </message>
    <message>
        <source>The workspace&apos;s settings could not be read: {error}.</source>
        <extracomment>in vault/dialects/dendron.py, vault/dialects/foam.py</extracomment>
        <translation>Не удалось прочитать настройки рабочего пространства: {error}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>There are no notes in {folders}.</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>Заметок нет: {folders}.</translation>
    </message>
    <message>
        <source>There are no {format} notes in {folder}. {advice}</source>
        <extracomment>in model/vault_reading.py</extracomment>
        <translation>В {folder} нет заметок {format}. {advice}</translation>
    </message>
    <message>
        <source>There are too many properties; the rest is left out.</source>
        <extracomment>in vault/frontmatter.py</extracomment>
        <translation>Слишком много свойств; остальные пропущены.</translation>
    </message>
    <message>
        <source>There is no earlier snapshot of this vault. One is kept for each day on which it is open.</source>
        <extracomment>in model/earlier_states.py, ui/dialogs/moments.py</extracomment>
        <translation>О прошлом этого хранилища ничего не известно. Снимок сохраняется в каждый день, когда оно открыто.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>Папки {folder} нет. Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>Папки {folder} нет. Может быть, её переместили или переименовали?</translation>
    </message>
    <message>
        <source>There is no note named {name} on the map.</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation>На карте нет заметки «{name}».</translation>
    </message>
    <message>
        <source>There is no note named {name} on the map. Did you mean {others}?</source>
        <extracomment>in model/note_lookup.py</extracomment>
        <translation>На карте нет заметки «{name}». Возможно, вы имели в виду {others}?</translation>
    </message>
    <message>
        <source>There is no question named {name}. There are: {names}.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Нет вопроса с именем {name}. Есть: {names}.</translation>
    </message>
    <message>
        <source>There is no set named {name}. {hint}</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Набора с именем {name} нет. {hint}</translation>
    </message>
    <message>
        <source>There is no view named {name}. {hint}</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>Нет вида «{name}». {hint}</translation>
    </message>
    <message>
        <source>These notes are not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation>Этих заметок нет на этой локальной карте</translation>
    </message>
    <message>
        <source>This address cannot be opened: {address}. One looks like {example}.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation>Не удаётся открыть этот адрес: {address}. Пример адреса: {example}.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <extracomment>in core/app_address.py</extracomment>
        <translation>Этот адрес слишком длинный.</translation>
    </message>
    <message>
        <source>This file is a program. Run it?</source>
        <extracomment>in ui/dialogs/open_link.py</extracomment>
        <translation>Этот файл — программа. Запустить её?</translation>
    </message>
    <message>
        <source>This folder is a part of the vault {vault}, where its links may lead.</source>
        <extracomment>in ui/dialogs/reading.py</extracomment>
        <translation>Эта папка — часть хранилища {vault}, куда могут вести её ссылки.</translation>
    </message>
    <message>
        <source>This folder is on a network drive ({system})</source>
        <extracomment>in vault/watcher.py</extracomment>
        <translation>Эта папка находится на сетевом диске ({system})</translation>
    </message>
    <message>
        <source>This is a clean start. Open a vault when you are ready.</source>
        <extracomment>in ui/app.py</extracomment>
        <translation>Это чистый запуск. Откройте хранилище, когда будете готовы.</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <extracomment>in ui/commands/link_menu.py</extracomment>
        <translation>Это неверно</translation>
    </message>
    <message>
        <source>This note embeds itself.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Эта заметка вставляет саму себя.</translation>
    </message>
    <message>
        <source>This note has no headings</source>
        <extracomment>in ui/preview/menus.py</extracomment>
        <translation>В этой заметке нет заголовков</translation>
    </message>
    <message>
        <source>This note is gone. It is in the folder {folder}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Этой заметки больше нет. Она есть в папке {folder}.</translation>
    </message>
    <message>
        <source>This note is gone. It was there on {date}.</source>
        <extracomment>in model/gone_notes.py</extracomment>
        <translation>Этой заметки больше нет. Она была {date}.</translation>
    </message>
    <message>
        <source>This set of vaults is no longer there, or damaged.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>Этого набора хранилищ больше нет, или он повреждён.</translation>
    </message>
    <message>
        <source>This vault was at {folder} before. Its positions, pins and views can be kept.</source>
        <extracomment>in ui/vault_opening.py</extracomment>
        <translation>Раньше это хранилище находилось в {folder}. Его расположение, закрепления и виды можно сохранить.</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Это окно</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>четверга</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Таймлапс</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Too many nested parentheses</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Слишком много вложенных скобок</translation>
    </message>
    <message>
        <source>Too much to show here.</source>
        <extracomment>in page/resolver.py</extracomment>
        <translation>Слишком много, чтобы показать здесь.</translation>
    </message>
    <message>
        <source>Tool &amp;names</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Названия и&amp;нструментов</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>in ui/dialogs/whats_here.py, ui/rail.py</extracomment>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Прозрачный фон</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <extracomment>in ui/commands/menus/file.py</extracomment>
        <translation>Попробовать &amp;пример</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>Попробовать пример</translation>
    </message>
    <message>
        <source>Try three things on the map, one after the other</source>
        <extracomment>in ui/commands/menus/help.py</extracomment>
        <translation>Попробовать на карте три действия, одно за другим</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>вторника</translation>
    </message>
    <message>
        <source>Two tables, of nodes and of links.</source>
        <extracomment>in exporting/formats/csv.py</extracomment>
        <translation>Две таблицы: узлов и ссылок.</translation>
    </message>
    <message>
        <source>Type anything</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Начните печатать</translation>
    </message>
    <message>
        <source>Type on the map, or choose Go to: finds notes, headings, tags and commands.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Печатайте на карте или выберите «Перейти»: находит заметки, заголовки, теги и команды.</translation>
    </message>
    <message>
        <source>Type the first letters of a name anywhere on the map: notes and commands are found.</source>
        <extracomment>in ui/tour.py</extracomment>
        <translation>Введите первые буквы названия в любом месте карты: найдутся заметки и команды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>in ui/commands/saved_views.py</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last change to the map or the view</source>
        <extracomment>in ui/commands/menus/edit.py</extracomment>
        <translation>Отменить последнее изменение карты или вида</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>in page/block_output.py</extracomment>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Unfold region</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/folding.py</extracomment>
        <translation>Развернуть регион</translation>
    </message>
    <message>
        <source>Unknown operator &apos;{operator}&apos;. Try {known}</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>Неизвестный оператор «{operator}». Попробуйте {known}</translation>
    </message>
    <message>
        <source>Unlinked mentions</source>
        <extracomment>in ui/panels/link_lists.py</extracomment>
        <translation>Упоминания без ссылок</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>in ui/commands/node_menu.py, ui/session/positions.py</extracomment>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Unpin a&amp;ll</source>
        <extracomment>in ui/commands/menus/layout.py</extracomment>
        <translation>&amp;Открепить все</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Открепить все</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Until then: &apos;{query}&apos;</source>
        <extracomment>Of a filter that cannot be read yet: what holds meanwhile.; in ui/panels/query_field.py</extracomment>
        <translation>До тех пор: «{query}»</translation>
    </message>
    <message>
        <source>Unwritten notes</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Ненаписанные заметки</translation>
    </message>
    <message>
        <source>Up to and including this day</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>По этот день включительно</translation>
    </message>
    <message>
        <source>Use the filter, groups, display and forces of this vault&apos;s graph in Obsidian</source>
        <extracomment>in ui/commands/menus/view.py, ui/panels/groups.py</extracomment>
        <translation>Использовать фильтр, группы, отображение и силы графа этого хранилища в Obsidian</translation>
    </message>
    <message>
        <source>V&amp;ault</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>&amp;Хранилище</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>in model/node_colouring.py</extracomment>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Виды (*.json)</translation>
    </message>
    <message>
        <source>Watch the map grow as its notes were created</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Посмотреть, как карта растёт по мере создания заметок</translation>
    </message>
    <message>
        <source>Web images are now loaded in this vault.</source>
        <extracomment>in ui/preview/link_follower.py</extracomment>
        <translation>Изображения из интернета теперь загружаются в этом хранилище.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>in exporting/formats/html.py, ui/commands/reviews.py</extracomment>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>since</comment>
        <extracomment>in ui/commands/changes.py</extracomment>
        <translation>среды</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What is exported</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Что экспортируется</translation>
    </message>
    <message>
        <source>What it said is not known: snapshots hold names and links, no texts.</source>
        <extracomment>in page/gone_page.py</extracomment>
        <translation>Её содержание неизвестно: снимки хранят имена и ссылки, но не тексты.</translation>
    </message>
    <message>
        <source>What notes say about each other, one line each, for CmapTools.</source>
        <extracomment>in exporting/formats/tsv.py</extracomment>
        <translation>Что заметки говорят друг о друге, по строке на утверждение; читается в CmapTools.</translation>
    </message>
    <message>
        <source>What notes say about each other, where that is certain.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Что заметки утверждают друг о друге, насколько это достоверно.</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>Что означают цвета</translation>
    </message>
    <message>
        <source>What the colours of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Что означают цвета заметок</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <extracomment>in ui/commands/exporting.py</extracomment>
        <translation>То, что показывает фильтр</translation>
    </message>
    <message>
        <source>What the sizes of notes mean</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Что означают размеры заметок</translation>
    </message>
    <message>
        <source>What&apos;s here</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Что здесь что</translation>
    </message>
    <message>
        <source>Wheel, pinch, Page Up and Page Down</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Колесо, щипок, Page Up и Page Down</translation>
    </message>
    <message>
        <source>Where readers who follow links at random end up: notes that important notes link to.</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Где оказываются читатели, которые переходят по ссылкам наугад: заметки, на которые ссылаются важные заметки.</translation>
    </message>
    <message>
        <source>Which date of a note counts</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>Какая дата заметки учитывается</translation>
    </message>
    <message>
        <source>Which links the local map follows</source>
        <extracomment>in ui/local_map_bar.py</extracomment>
        <translation>По каким ссылкам идёт локальная карта</translation>
    </message>
    <message>
        <source>Which property: its numbers, dates or words</source>
        <extracomment>in ui/panels/measure_choice.py</extracomment>
        <translation>Какое свойство: его числа, даты или слова</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>in ui/canvas/empty_notice.py, ui/navigation.py, ui/panels/views.py, ui/session/local_map_keeper.py</extracomment>
        <translation>Вся карта</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>in model/insights.py</extracomment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why do tides come late?</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>Почему прилив запаздывает?</translation>
    </message>
    <message>
        <source>Width of links</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>Толщина ссылок</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>Ширина изображения</translation>
    </message>
    <message>
        <source>With phrases</source>
        <extracomment>in ui/panels/link_display.py</extracomment>
        <translation>С фразами</translation>
    </message>
    <message>
        <source>Without {name} one vault is left. It is opened alone, and the set {set} is deleted with its views; no note is.</source>
        <extracomment>in ui/commands/vault_sets.py</extracomment>
        <translation>Без {name} останется одно хранилище. Оно откроется отдельно, а набор {set} будет удалён вместе с видами; заметки не удаляются.</translation>
    </message>
    <message>
        <source>Words in both: {words}</source>
        <extracomment>Two notes that both have some words, which are listed.; in model/insights.py</extracomment>
        <translation>Слова в обеих: {words}</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, tag:idea …</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>Слова, &quot;точная фраза&quot;, tag:idea …</translation>
    </message>
    <message>
        <source>Write the phrases that you set or hid to a file</source>
        <extracomment>in ui/commands/menus/vault.py</extracomment>
        <translation>Записать в файл фразы, которые вы задали или скрыли</translation>
    </message>
    <message>
        <source>Write what changed, with the map, into a file to read or to send</source>
        <extracomment>in ui/panels/changes.py</extracomment>
        <translation>Записать изменения вместе с картой в файл, чтобы прочитать или отправить</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>in exporting/formats/pdf.py, exporting/formats/svg.py</extracomment>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <extracomment>in exporting/formats/gexf.py, exporting/formats/graphml.py</extracomment>
        <translation>Запись графа</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <extracomment>in exporting/formats/html.py</extracomment>
        <translation>Запись страницы</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>in ui/panels/moment_box.py</extracomment>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Your map and settings could not be saved. The log says why.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Не удалось сохранить вашу карту и настройки. Причина указана в журнале.</translation>
    </message>
    <message>
        <source>Your map, views and settings were saved.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>Ваша карта, виды и настройки сохранены.</translation>
    </message>
    <message>
        <source>Your notes are read, never changed; nothing is sent anywhere.</source>
        <extracomment>in ui/dialogs/help.py</extracomment>
        <translation>Ваши заметки только читаются и никогда не меняются; ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Your notes were not touched, and the map is as it was last saved. If the same happens again, a clean start may help: no vault is opened and the window is as it was at first.</source>
        <extracomment>in ui/dialogs/crash.py</extracomment>
        <translation>Ваши заметки не затронуты, а карта осталась такой, какой была сохранена в последний раз. Если это повторится, может помочь чистый запуск: хранилище не открывается, а окно выглядит как в самом начале.</translation>
    </message>
    <message>
        <source>Zettlr workspace</source>
        <extracomment>in vault/dialects/zettlr.py</extracomment>
        <translation>Рабочее пространство Zettlr</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>in ui/commands/gestures.py</extracomment>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Умень&amp;шить</translation>
    </message>
    <message>
        <source>Zoom in and out, and show the whole map.</source>
        <extracomment>in ui/dialogs/whats_here.py</extracomment>
        <translation>Увеличить, уменьшить или показать всю карту.</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Приблизить регион</translation>
    </message>
    <message>
        <source>Zoom to the selected notes</source>
        <extracomment>in ui/commands/menus/view.py</extracomment>
        <translation>Приблизить выделенные заметки</translation>
    </message>
    <message>
        <source>Zoom to them</source>
        <extracomment>in ui/commands/node_menu.py</extracomment>
        <translation>Приблизить их</translation>
    </message>
    <message>
        <source>a file in it is no file</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>файл в нём — не файл</translation>
    </message>
    <message>
        <source>a folder in it is no folder</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>папка в нём — не папка</translation>
    </message>
    <message>
        <source>a {bracket} is never closed</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>скобка {bracket} не закрыта</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>псевдоним</translation>
    </message>
    <message>
        <source>all between two headings</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>все между двумя заголовками</translation>
    </message>
    <message>
        <source>all in one block: a paragraph, a list item, a table</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>все в одном блоке: абзаце, пункте списка, таблице</translation>
    </message>
    <message>
        <source>all in one task that is done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>все в одной выполненной задаче</translation>
    </message>
    <message>
        <source>all in one task that is not done</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>все в одной невыполненной задаче</translation>
    </message>
    <message>
        <source>all in one task, done or not</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>все в одной задаче, выполненной или нет</translation>
    </message>
    <message>
        <source>all on one line</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>все в одной строке</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>for other counts: and %n more; in page/builder.py</extracomment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>любое</translation>
    </message>
    <message>
        <source>around {note}, depth {depth}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>вокруг «{note}», глубина {depth}</translation>
    </message>
    <message>
        <source>as long as before</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>той же длины, что и раньше</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>вложение</translation>
    </message>
    <message>
        <source>between them</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>между ними</translation>
    </message>
    <message>
        <source>both link to it</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>обе ссылаются на неё</translation>
    </message>
    <message>
        <source>canvas</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>холст</translation>
    </message>
    <message>
        <source>causes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>вызывает</translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>in ui/commands/reviews.py</extracomment>
        <translation>изменения</translation>
    </message>
    <message>
        <source>comes from</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>происходит от</translation>
    </message>
    <message>
        <source>contrasts with</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>контрастирует с</translation>
    </message>
    <message>
        <source>describes</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>описывает</translation>
    </message>
    <message>
        <source>example of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>пример</translation>
    </message>
    <message>
        <source>file name</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>filter: {query}</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>фильтр: {query}</translation>
    </message>
    <message>
        <source>filtering…</source>
        <extracomment>in ui/header.py</extracomment>
        <translation>фильтрация…</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>папка</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>has part</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>включает</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>is a</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>является</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>ответ не получен вовремя</translation>
    </message>
    <message>
        <source>it has no commit, tag or branch {name}</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>в нём нет коммита, тега или ветки {name}</translation>
    </message>
    <message>
        <source>it holds more than the memory that is allowed for it</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>в нём больше данных, чем разрешено памяти</translation>
    </message>
    <message>
        <source>it holds more than {count} files</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>в нём больше файлов, чем {count}</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>повреждён ({reason})</translation>
    </message>
    <message>
        <source>it is larger than {size} bytes</source>
        <extracomment>in core/json_files.py, vault/canvas_file.py</extracomment>
        <translation>размер больше {size} байт</translation>
    </message>
    <message>
        <source>it is longer than {n} characters</source>
        <extracomment>in core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation>длина больше {n} символов</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>in core/json_files.py, core/untrusted_regex.py, vault/edn.py</extracomment>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>in core/json_files.py</extracomment>
        <translation>неверный UTF-8</translation>
    </message>
    <message>
        <source>it is of a kind that this version does not read ({reason})</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>он такого вида, который эта версия не читает ({reason})</translation>
    </message>
    <message>
        <source>line {line} has a string without end</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>в строке {line} не закрыта строка текста</translation>
    </message>
    <message>
        <source>line {line} has a {bracket} too many</source>
        <extracomment>in vault/edn.py</extracomment>
        <translation>в строке {line} лишняя скобка {bracket}</translation>
    </message>
    <message>
        <source>linked from {n}</source>
        <extracomment>in model/vault_summary.py</extracomment>
        <translation>ссылаются: {n}</translation>
    </message>
    <message>
        <source>links to both</source>
        <extracomment>in ui/panels/common_notes.py</extracomment>
        <translation>ссылается на обе</translation>
    </message>
    <message>
        <source>made by</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>создано</translation>
    </message>
    <message numerus="yes">
        <source>map of %n note</source>
        <extracomment>for other counts: map of %n notes; in ui/panels/views.py</extracomment>
        <translation>
            <numerusform>карта: %n заметка</numerusform>
            <numerusform>карта: %n заметки</numerusform>
            <numerusform>карта: %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>мм</translation>
    </message>
    <message>
        <source>no filter</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>без фильтра</translation>
    </message>
    <message>
        <source>no longer links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>больше не ссылается на {names}</translation>
    </message>
    <message numerus="yes">
        <source>no notes, %n other</source>
        <extracomment>for other counts: no notes, %n others; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>нет заметок, %n другой элемент</numerusform>
            <numerusform>нет заметок, %n других элемента</numerusform>
            <numerusform>нет заметок, %n других элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>no stated relation</source>
        <extracomment>in ui/panels/links.py</extracomment>
        <translation>отношение не указано</translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>не на карте</translation>
    </message>
    <message>
        <source>not written yet</source>
        <extracomment>in ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation>ещё не написана</translation>
    </message>
    <message>
        <source>notes at either end of a link that says so, by kind or phrase; any for all</source>
        <extracomment>in searching/relation_operator.py</extracomment>
        <translation>заметки на обоих концах ссылки, которая это говорит, по типу или фразе; any — все</translation>
    </message>
    <message>
        <source>notes with a property; with a value, one that holds the words, is less or greater (&lt;, &lt;=, &gt;, &gt;=), or is empty (null)</source>
        <extracomment>in searching/property_operator.py</extracomment>
        <translation>заметки со свойством; с указанием значения — такого, что содержит слова, меньше или больше (&lt;, &lt;=, &gt;, &gt;=) либо пустое (null)</translation>
    </message>
    <message>
        <source>notes with a tag, or one below it</source>
        <extracomment>in searching/tag_operator.py</extracomment>
        <translation>заметки с тегом или с вложенным в него</translation>
    </message>
    <message>
        <source>now links to {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>теперь ссылается на {names}</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>другое</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>часть</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>in ui/commands/palette_rows.py</extracomment>
        <translation>путь</translation>
    </message>
    <message>
        <source>property</source>
        <extracomment>in searching/completion.py</extracomment>
        <translation>свойство</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>in ui/dialogs/export_size.py</extracomment>
        <translation>пикс.</translation>
    </message>
    <message>
        <source>reading it took more time or memory than is allowed</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>чтение потребовало больше времени или памяти, чем разрешено</translation>
    </message>
    <message>
        <source>related</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>связано с</translation>
    </message>
    <message>
        <source>said in {note}</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation>сказано в «{note}»</translation>
    </message>
    <message>
        <source>see below</source>
        <extracomment>in core/licences.py</extracomment>
        <translation>см. ниже</translation>
    </message>
    <message>
        <source>similar to</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>похоже на</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>in searching/completion.py, ui/canvas/accessibility.py, ui/commands/palette_rows.py</extracomment>
        <translation>тег</translation>
    </message>
    <message>
        <source>tag:idea, path:projects …</source>
        <extracomment>in ui/panels/groups.py</extracomment>
        <translation>tag:idea, path:projects …</translation>
    </message>
    <message>
        <source>the link to {names} was below “{heading}”</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>ссылка на {names} была под заголовком «{heading}»</translation>
    </message>
    <message>
        <source>the link to {name} leads to no note, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>ссылка на {name} не ведёт ни к одной заметке, а вела к {before}</translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to no note</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>ссылка на {name} ведёт теперь к {now}, а не вела ни к одной заметке</translation>
    </message>
    <message>
        <source>the link to {name} leads to {now} now, and led to {before}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>ссылка на {name} ведёт теперь к {now}, а вела к {before}</translation>
    </message>
    <message>
        <source>the name of the file, with its ending</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>имя файла с расширением</translation>
    </message>
    <message>
        <source>the path within the vault, folders included</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>путь внутри хранилища, включая папки</translation>
    </message>
    <message>
        <source>the text, not the name</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>текст, а не название</translation>
    </message>
    <message>
        <source>the vault, where several are on the map</source>
        <extracomment>in searching/name_operators.py</extracomment>
        <translation>хранилище, если на карте их несколько</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>in vault/git_objects.py</extracomment>
        <translation>его там нет</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range</comment>
        <extracomment>in ui/panels/filter.py</extracomment>
        <translation>по</translation>
    </message>
    <message>
        <source>used for</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>служит для</translation>
    </message>
    <message>
        <source>uses</source>
        <comment>kind of link</comment>
        <extracomment>in relations/relation_kind.py</extracomment>
        <translation>использует</translation>
    </message>
    <message>
        <source>was linked with {names}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>была связана с {names}</translation>
    </message>
    <message>
        <source>was {name}</source>
        <extracomment>in model/change_rows.py</extracomment>
        <translation>прежде {name}</translation>
    </message>
    <message>
        <source>what follows it in any letter case, even inside match-case:</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>то, что следует за ним, в любом регистре, даже внутри match-case:</translation>
    </message>
    <message>
        <source>what follows it, in exactly this letter case</source>
        <extracomment>in searching/operators.py</extracomment>
        <translation>то, что следует за ним, точно в этом регистре</translation>
    </message>
    <message numerus="yes">
        <source>{areas}: %n link</source>
        <extracomment>for other counts: {areas}: %n links; in exporting/page_regions.py, ui/canvas/area_card.py</extracomment>
        <translation>
            <numerusform>{areas}: %n ссылка</numerusform>
            <numerusform>{areas}: %n ссылки</numerusform>
            <numerusform>{areas}: %n ссылок</numerusform>
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
        <translation>{counts} · показано {shown}</translation>
    </message>
    <message>
        <source>{date}   {n} of {total}</source>
        <extracomment>in ui/canvas/timelapse.py</extracomment>
        <translation>{date}   {n} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>{files} already exists.</source>
        <extracomment>For other counts several files are named in a list.; for other counts: {files} already exist.; in ui/commands/exporting.py</extracomment>
        <translation>
            <numerusform>Уже существует: {files}.</numerusform>
            <numerusform>Уже существуют: {files}.</numerusform>
            <numerusform>Уже существуют: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>in model/shared_files.py</extracomment>
        <translation>Не удаётся прочитать {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>Не удалось записать {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no graph settings: {error}.</source>
        <extracomment>in model/obsidian_settings.py</extracomment>
        <translation>В {file} нет настроек графа: {error}.</translation>
    </message>
    <message>
        <source>{file} holds no phrases: {error}.</source>
        <extracomment>in model/saved_corrections.py</extracomment>
        <translation>В {file} нет фраз: {error}.</translation>
    </message>
    <message>
        <source>{file} holds no views: {error}.</source>
        <extracomment>in model/saved_views.py</extracomment>
        <translation>В {file} нет видов: {error}.</translation>
    </message>
    <message>
        <source>{file} is a file, not a folder of notes.</source>
        <extracomment>in vault/vault.py</extracomment>
        <translation>{file} — это файл, а не папка с заметками.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <extracomment>in core/atomic_write.py</extracomment>
        <translation>{file} — это папка. Укажите файл в ней.</translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Drop a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>{file} — не заметка {format}. Перетащите папку с заметками или файл {suffix}.</translation>
    </message>
    <message>
        <source>{file} is not a {format} note. Open a folder of notes, or a {suffix} file.</source>
        <extracomment>in ui/session/manager.py</extracomment>
        <translation>{file} — не заметка {format}. Откройте папку с заметками или файл {suffix}.</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <extracomment>in ui/drops.py</extracomment>
        <translation>Файла {file} больше нет.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Concept Map.</source>
        <extracomment>in model/saved_corrections.py, model/saved_views.py</extracomment>
        <translation>{file} записан более новой версией Concept Map.</translation>
    </message>
    <message>
        <source>{folder}
This folder no longer exists.</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder}
Этой папки больше нет.</translation>
    </message>
    <message>
        <source>{folder}  (not found)</source>
        <extracomment>in ui/start_page.py</extracomment>
        <translation>{folder}  (не найдена)</translation>
    </message>
    <message>
        <source>{folder} holds {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} содержит {other}, уже имеющееся на этой карте.</translation>
    </message>
    <message>
        <source>{folder} is back.</source>
        <extracomment>in ui/window.py</extracomment>
        <translation>Папка {folder} вернулась.</translation>
    </message>
    <message>
        <source>{folder} is not a folder of notes.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} — не папка с заметками.</translation>
    </message>
    <message>
        <source>{folder} is not in a git repository, so it has no history.</source>
        <extracomment>in vault/git_repository.py</extracomment>
        <translation>{folder} не находится в репозитории git, поэтому истории нет.</translation>
    </message>
    <message>
        <source>{folder} is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} уже на этой карте.</translation>
    </message>
    <message>
        <source>{folder} lies within {other}, which is on this map already.</source>
        <extracomment>in model/vault_sets.py</extracomment>
        <translation>{folder} находится внутри {other}, уже имеющегося на этой карте.</translation>
    </message>
    <message>
        <source>{format} notes ({patterns})</source>
        <extracomment>in vault/note_formats.py</extracomment>
        <translation>Заметки {format} ({patterns})</translation>
    </message>
    <message>
        <source>{image} (cannot be shown here)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (нельзя показать здесь)</translation>
    </message>
    <message>
        <source>{image} (cannot be shown)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (нельзя показать)</translation>
    </message>
    <message>
        <source>{image} (not found)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (не найдено)</translation>
    </message>
    <message>
        <source>{image} (on {site}, not loaded)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (на {site}, не загружено)</translation>
    </message>
    <message>
        <source>{image} (outside the vault)</source>
        <extracomment>in page/inline_images.py</extracomment>
        <translation>{image} (вне хранилища)</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation>{items} и {last}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>in core/translation.py</extracomment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{moment} is in the future.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{moment} находится в будущем.</translation>
    </message>
    <message>
        <source>{moment} is later than {until}. The earlier of the two moments comes first.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{moment} позже, чем {until}. Более ранний из двух моментов указывается первым.</translation>
    </message>
    <message>
        <source>{name} no longer exists.</source>
        <extracomment>in ui/preview/link_follower.py, ui/preview/panel.py</extracomment>
        <translation>{name} там больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>{notes} and %n more</source>
        <extracomment>Some names of notes, in a list, and how many others there are.; for other counts: {notes} and %n more; in ui/shown_name.py</extracomment>
        <translation>
            <numerusform>{notes} и ещё %n</numerusform>
            <numerusform>{notes} и ещё %n</numerusform>
            <numerusform>{notes} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} or more</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>{notes} или больше</translation>
    </message>
    <message>
        <source>{notes}; {mark} marks those that your words found.</source>
        <extracomment>in ui/panels/ask.py</extracomment>
        <translation>{notes}; знаком {mark} отмечены те, к которым привели слова.</translation>
    </message>
    <message>
        <source>{note} is not on this local map</source>
        <extracomment>in ui/navigation.py</extracomment>
        <translation>Заметки «{note}» нет на этой локальной карте</translation>
    </message>
    <message>
        <source>{note} no longer exists. Showing the whole map.</source>
        <extracomment>in ui/session/local_map_keeper.py</extracomment>
        <translation>Заметки «{note}» больше нет. Показана вся карта.</translation>
    </message>
    <message>
        <source>{note} {phrase} this</source>
        <extracomment>What a link of another note says of the note that is shown: &quot;Boat is part of this&quot;.; in ui/panels/links.py</extracomment>
        <translation>{note} → {phrase} → эта заметка</translation>
    </message>
    <message numerus="yes">
        <source>{note}. %n neighbour: {names}.</source>
        <extracomment>for other counts: {note}. %n neighbours: {names}.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>{note}. %n сосед: {names}.</numerusform>
            <numerusform>{note}. %n соседа: {names}.</numerusform>
            <numerusform>{note}. %n соседей: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{note}. No links.</source>
        <extracomment>in ui/canvas/accessibility.py</extracomment>
        <translation>{note}. Нет ссылок.</translation>
    </message>
    <message>
        <source>{note}: links to {sent}, linked from {received}</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{note}: ссылается на {sent}, ссылаются {received}</translation>
    </message>
    <message>
        <source>{note}: not among those shown</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>{note}: нет среди показанных</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>in model/insights.py, ui/canvas/accessibility.py</extracomment>
        <translation>ещё {n}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>A match of those in the text.; in ui/preview/find_bar.py, ui/shown_counts.py, ui/tour.py</extracomment>
        <translation>{n} из {total}</translation>
    </message>
    <message>
        <source>{n} of {total}, {links}</source>
        <extracomment>The paths between two notes.; in ui/panels/paths.py</extracomment>
        <translation>{n} из {total}, {links}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <extracomment>in ui/panels/paths.py</extracomment>
        <translation>{n} или больше</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>in ui/status_bar.py</extracomment>
        <translation>выделено: {n}</translation>
    </message>
    <message>
        <source>{operator} cannot stand within {outer}, which asks for words. Put it in &quot;quotes&quot; to search for it as text.</source>
        <extracomment>in searching/query_parser.py</extracomment>
        <translation>{operator} не может стоять внутри {outer}: там нужны слова. Возьмите его в &quot;кавычки&quot;, чтобы искать как текст.</translation>
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
        <translation>{reason}. Изменения проверяются каждые несколько секунд.</translation>
    </message>
    <message>
        <source>{saved} You can go on working; if anything looks wrong, restart Concept Map.</source>
        <extracomment>in ui/dialogs/failure.py</extracomment>
        <translation>{saved} Можно работать дальше; если что-то выглядит не так, перезапустите Concept Map.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note</source>
        <extracomment>for other counts: {shown} of %n notes; in ui/shown_counts.py</extracomment>
        <translation>
            <numerusform>{shown} из %n заметки</numerusform>
            <numerusform>{shown} из %n заметок</numerusform>
            <numerusform>{shown} из %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {known} moments: those with tags, and the last of days</source>
        <extracomment>in ui/panels/time_slider.py</extracomment>
        <translation>{shown} из {known} моментов: с метками и последние за день</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>in page/file_page.py</extracomment>
        <translation>Файл {suffix}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>{task}: {done} из {total}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}…</source>
        <extracomment>in ui/panels/search.py</extracomment>
        <translation>{task}: {done} из {total}…</translation>
    </message>
    <message>
        <source>{task}…</source>
        <extracomment>in ui/notices.py</extracomment>
        <translation>{task}…</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as 2024-01-31.</source>
        <extracomment>in model/filter_criteria.py</extracomment>
        <translation>{text} — не дата. Введите её в виде 2024-01-31.</translation>
    </message>
    <message>
        <source>{vault} views</source>
        <extracomment>in ui/panels/views.py</extracomment>
        <translation>Виды {vault}</translation>
    </message>
    <message numerus="yes">
        <source>{vault}: %n note. Nothing is selected.</source>
        <extracomment>for other counts: {vault}: %n notes. Nothing is selected.; in ui/canvas/accessibility.py</extracomment>
        <translation>
            <numerusform>{vault}: %n заметка. Ничего не выделено.</numerusform>
            <numerusform>{vault}: %n заметки. Ничего не выделено.</numerusform>
            <numerusform>{vault}: %n заметок. Ничего не выделено.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({low} to {high}, {default})</source>
        <extracomment>in ui/panels/display.py</extracomment>
        <translation>{what} (от {low} до {high}, {default})</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} мм</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} пикс.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {n} an inch</source>
        <extracomment>in ui/dialogs/export.py</extracomment>
        <translation>{width} × {height} пикс., {n} на дюйм</translation>
    </message>
    <message>
        <source>{words} is not a date. Write a date as 2026-11-01, or last week, 3 months ago, last visit.</source>
        <extracomment>in model/earlier_states.py</extracomment>
        <translation>{words} — не дата. Введите дату в виде 2026-11-01 либо last week, 3 months ago, last visit.</translation>
    </message>
    <message>
        <source>“{question}”</source>
        <extracomment>A local map that answers a question.; in ui/shown_name.py</extracomment>
        <translation>«{question}»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>in ui/canvas/edge_card.py</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>← {n} in</source>
        <extracomment>in ui/canvas/hover_card.py</extracomment>
        <translation>← {n} вх.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close, &gt; for commands only</source>
        <extracomment>in ui/commands/palette.py</extracomment>
        <translation>↑ ↓ — выбрать, Enter — открыть, Esc — закрыть, &gt; — только команды</translation>
    </message>
    <message>
        <source>→ {n} out</source>
        <extracomment>Links, on a small card.; in ui/canvas/hover_card.py</extracomment>
        <translation>→ {n} исх.</translation>
    </message>
</context>
</TS>
