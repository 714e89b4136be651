"""Texts for the user: English without a language, translated with one, all of them found."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from PySide6.QtCore import QLocale, QTranslator

from conceptmap.core.translation import (
    Text,
    listed,
    number,
    set_language,
    translate,
    translate_count,
)
from conceptmap.ui.language import QtLanguage
from tests.translations.texts import (
    ROOT,
    SourceText,
    placeholders,
    sources,
    texts_in,
    texts_of,
)
from tests.translations.untranslated import EXEMPT, is_exempt, untranslated_in, words_of

FRENCH = {
    "Opened {name}": "{name} ouvert",
    "Open {file}": "Ouvrir {fichier}",
    "{items} and {last}": "{items} et {last}",
    "Links": "Liens",
}


class French:
    is_english = False

    def find(self, source: str, context: str, count: int | None) -> str:
        if source == "%n note in {folder}":
            return "%n note dans {folder}" if (count or 0) < 2 else "%n notes dans {folder}"
        return FRENCH.get(source, "") if context != "verb" else f"verbe {source}"

    def number(self, value: float, decimals: int) -> str:
        return f"{value:_.{decimals}f}".replace(".", ",")

    def day(self, date: date) -> str:
        return date.strftime("%d.%m.%Y")


@pytest.fixture
def french() -> Iterator[None]:
    set_language(French())
    yield
    set_language(None)


def test_texts_are_english_without_a_language() -> None:
    assert translate("Braces {stay}") == "Braces {stay}"
    assert translate("Opened {name}", name="a {b} %n") == "Opened a {b} %n"
    assert translate("{n} of {all}", n=4929, all="4929") == "4,929 of 4929"
    assert translate_count("%n note", "%n notes", 1) == "1 note"
    assert translate_count("%n note", "%n notes", 0) == "0 notes"
    counted = translate_count("{folder}: %n note", "{folder}: %n notes", 4929, folder="%n {x}")
    assert counted == "%n {x}: 4,929 notes"
    assert [listed("abcd"[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert (number(1234.5, 1), number(-1000)) == ("1,234.5", "-1,000")


@pytest.mark.usefixtures("french")
def test_texts_are_those_of_the_language() -> None:
    assert translate("Opened {name}", name="a") == "a ouvert"
    assert translate("Links") == "Liens"
    assert translate("Links", context="verb") == "verbe Links"
    assert translate("Not translated {n}", n=1000) == "Not translated 1_000"
    folder = "été"
    texts = [
        translate_count("%n note in {folder}", "%n notes in {folder}", n, folder=folder)
        for n in (0, 1, 2000)
    ]
    assert texts == ["0 note dans été", "1 note dans été", "2_000 notes dans été"]
    assert listed("ab") == "a et b"


@pytest.mark.usefixtures("french")
def test_a_translation_with_other_placeholders_is_left_aside() -> None:
    assert translate("Open {file}", file="a.md") == "Open a.md"


def test_a_text_is_translated_where_it_is_shown() -> None:
    text = Text("Opened {name}").filled(name=Text.counted("%n note", "%n notes", 2))
    assert str(text) == f"{text}" == "Opened 2 notes"
    stored = msgspec.json.decode(msgspec.json.encode(text), type=Text)
    assert stored == text
    assert len({stored, text}) == 1
    set_language(French())
    try:
        assert str(stored) == "2 notes ouvert"
    finally:
        set_language(None)


@pytest.fixture(scope="module")
def program() -> tuple[list[SourceText], list[str]]:
    """The texts of the whole program, and the words in it that are not translated."""
    texts: list[SourceText] = []
    words: list[str] = []
    for file in sources():
        code = file.read_text("utf-8")
        texts += texts_in(file, code)
        words += untranslated_in(file, code)
    return texts, words


def test_every_text_in_the_code_can_be_found_and_translated(
    program: tuple[list[SourceText], list[str]],
) -> None:
    texts, _ = program
    assert [f"{text.file}:{text.line}: {text.fault}" for text in texts if text.fault] == []
    plurals: dict[tuple[str, str], set[str]] = {}
    for text in texts:
        if text.plural:
            plurals.setdefault((text.source, text.context), set()).add(text.plural)
    assert {one: many for one, many in plurals.items() if len(many) > 1} == {}


def test_all_words_for_users_are_translated(
    program: tuple[list[SourceText], list[str]],
) -> None:
    _, found = program
    assert [each for each in found if not is_exempt(each)] == []
    assert [each for each in EXEMPT if not any(line.startswith(each) for line in found)] == []


@pytest.mark.parametrize(
    "code",
    [
        "label.setText('notes')",
        "label.setText(f'{count} notes')",
        "label.setText('none' if empty else name)",
        "label.setToolTip('More ' + name)",
        "row(QLabel('to'), box)",
        "box.addItems(['Dim', 'Hide'])",
        "menu.addAction('copy', copy)",
        "raise UserError(f'{file} is damaged')",
        "TITLES = {'links': 'All links', 'tags': 'Tags'}",
        "PANEL = PanelSpec(name='tags', title='Tags')",
        "def f(tip='Show it'): pass",
        "text = translate('{a} b', a=f'{n} more of them')",
        "html = f'<b>Most linked</b> {count}'",
    ],
)
def test_words_that_are_not_translated_are_found(code: str) -> None:
    assert list(words_of(code))


@pytest.mark.parametrize(
    "code",
    [
        "label.setText(translate('All notes'))",
        "label.setText(f'{name}  ({count})')",
        "_log.warning('The file %s is damaged', file)",
        "raise ValueError('edges have to be pairs')",
        "assert known, 'Not known yet'",
        "re.compile('[A-Z] of us')",
        "settings.set_text('view/mode', 'two columns')",
        "button = IconButton(theme, 'back', translate('Back'), go, 'Alt+Left')",
        "if kind == 'Two words': pass",
        "def f() -> None:\n    'Do it at once.'",
        "mode: Literal['Whole map'] = other",
        "html = f\"<span style='color: {colour}'>{text}</span>\"",
    ],
)
def test_what_is_not_shown_is_not_taken_for_words(code: str) -> None:
    assert list(words_of(code)) == []


@pytest.mark.parametrize(
    "call",
    [
        "translate(f'Opened {name}')",
        "translate('Opened ' + name)",
        "translate(name)",
        "translate('Opened %s' % name)",
        "translate('a' if open else 'b')",
        "translate('Opened {name}', names=1)",
        "translate('Opened {}', name=1)",
        "translate('Opened {name:,}', name=1)",
        "translate('%n notes')",
        "translate_count('%n note', name, 2)",
        "translate_count('%n note', 'some notes', 2)",
        "translate_count('%n note', '%n notes in {f}', 2, f=1)",
        "Text('Opened {name}').filled(file=1)",
        "translate('Open', context=why)",
    ],
)
def test_what_cannot_be_translated_is_told(call: str) -> None:
    (text,) = texts_of(call, "a.py")
    assert text.fault


def test_calls_are_found_with_what_translators_need() -> None:
    code = """
def f(notes, folder):
    #: In the status bar,
    #: at the left.
    show(
        translate_count(
            "%n note in {folder}",
            "%n notes "
            "in {folder}",
            len(notes),
            folder=folder,
        )
    )
    return Text("Open", context="verb")
"""
    assert texts_of(code, "a.py") == [
        SourceText("a.py", 6, "%n note in {folder}", "%n notes in {folder}"),
        SourceText("a.py", 14, "Open", context="verb"),
    ]


def test_qt_reads_back_what_its_tools_were_given(tmp_path: Path) -> None:
    """From the code through lupdate, a translator and lrelease into the window."""
    from tests.translations import __main__ as tool

    texts = texts_of(
        'translate_count("%n note in {folder}", "%n notes in {folder}", n, folder=x)\n'
        "#: A button\n"
        'translate("Say \\"{word}\\"\\n", word=x)\n'
        'translate("Open", context="verb")\n'
        'translate("Open")\n',
        "conceptmap/a.py",
    )
    file = tmp_path / "conceptmap_de.ts"
    tool.extract(texts, [file], tmp_path / "calls.py")
    tree = ElementTree.parse(file)
    comments = [each.text for each in tree.iter("extracomment")]
    assert comments == [
        "for other counts: %n notes in {folder}; in a.py",
        "in a.py",
        "in a.py",
        "A button; in a.py",
    ]
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        del translation.attrib["type"]
        forms = translation.findall("numerusform")
        for form, text in zip(
            forms, ("%n Notiz in {folder}", "%n Notizen in {folder}"), strict=False
        ):
            form.text = text
        if not forms:
            translation.text = f"ü{message.findtext('source')}{message.findtext('comment', '')}"
    tree.write(file, "utf-8")
    tool.compile_translation(file, tmp_path / "conceptmap_de.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "conceptmap_de.qm"))
    set_language(QtLanguage(QLocale("de"), translator))
    try:
        found = [
            translate_count("%n note in {folder}", "%n notes in {folder}", n, folder="x")
            for n in (1, 4929)
        ]
        assert found == ["1 Notiz in x", "4.929 Notizen in x"]
        assert translate('Say "{word}"\n', word="x") == 'üSay "x"\n'
        assert (translate("Open", context="verb"), translate("Open")) == ("üOpenverb", "üOpen")
    finally:
        set_language(None)


TRANSLATIONS = sorted((ROOT / "resources" / "translations").glob("conceptmap_*.ts"))


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)
def test_a_translation_keeps_placeholders_and_is_compiled(file: Path) -> None:
    """What is not translated yet is shown in English; what is, must be as the code needs it."""
    translator = QTranslator()
    assert translator.load(str(ROOT / "resources" / "translations" / f"{file.stem}.qm"))
    wrong = []
    for message in ElementTree.parse(file).iter("message"):
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") == "unfinished":
            continue
        forms = [each.text or "" for each in translation.iter("numerusform")]
        for form, text in enumerate(forms or [translation.text or ""]):
            if placeholders(text) != placeholders(source) or ("&" in source) != ("&" in text):
                wrong.append((source, text))
            if not form:
                found = translator.translate("conceptmap", source, comment, 1 if forms else -1)
                if found != text:
                    wrong.append((source, f"compiled as {found}"))
    assert wrong == []
