"""The palette: Enter means what is typed, the best match is first, and nothing typed helps."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conceptmap.model.name_index import NameMatch
from conceptmap.ui.commands.palette import CommandPalette
from conceptmap.ui.commands.palette_ranking import MatchQuality, match_quality, rank
from conceptmap.ui.commands.palette_rows import may_be_question
from conceptmap.ui.navigation import find
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]

MANY_NOTES = 600


@pytest.fixture
def large_vault(make_vault: MakeVault) -> Path:
    files: dict[str, str | bytes] = {
        f"notes/Observation {number}.md": f"See [[Observation {number // 2}]].\n"
        for number in range(MANY_NOTES)
    }
    return make_vault({**files, "Mixture of experts.md": "One of [[Observation 1]].\n"})


def press(palette: CommandPalette, text: str, *keys: Qt.Key) -> None:
    """Type and press keys without a turn of the event loop between them."""
    for letter in text:
        QTest.keyClick(palette.line, letter)
    for key in keys:
        QTest.keyClick(palette.line, key)


def plain(palette: CommandPalette) -> list[str]:
    return [row.plain_text for row in palette.list.rows]


def count_runs(window: MainWindow) -> list[str]:
    """Return a list that gets the id of each command that is run from now on."""
    run: list[str] = []
    for action in window.menu_bar.all_actions():
        action.triggered.connect(lambda _=False, action=action: run.append(action.objectName()))
    return run


def test_enter_at_once_opens_the_note_whose_name_is_typed(
    open_vault: OpenVault, large_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(large_vault)
    run = count_runs(window)
    session = window.session.current
    assert session is not None
    for number in (7, 345, MANY_NOTES - 1):
        find(window.context)
        press(window.page.command_palette, f"observation {number}", Qt.Key.Key_Return)
        wanted = (f"notes/Observation {number}.md",)
        qtbot.waitUntil(lambda wanted=wanted: session.selected_ids == wanted, timeout=20_000)
        assert not window.page.command_palette.isVisible()
    assert run == []


def test_keys_that_choose_a_row_wait_for_the_rows(
    open_vault: OpenVault, large_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(large_vault)
    palette, session = window.page.command_palette, window.session.current
    assert session is not None
    find(window.context, "observation 12")
    qtbot.waitUntil(lambda: plain(palette)[:1] == ["Observation 12 Observation 12"], timeout=20_000)
    expected = palette.list.rows[2].value.id
    palette.line.clear()
    press(palette, "observation 12", Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.selected_ids == (expected,), timeout=20_000)


def test_characters_after_enter_change_nothing_and_an_edit_takes_enter_back(
    open_vault: OpenVault, large_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(large_vault)
    palette, session = window.page.command_palette, window.session.current
    assert session is not None
    find(window.context)
    press(palette, "observation 44", Qt.Key.Key_Return)
    press(palette, "xyz")
    qtbot.waitUntil(lambda: session.selected_ids == ("notes/Observation 44.md",), timeout=20_000)
    find(window.context)
    press(palette, "observation 55", Qt.Key.Key_Return, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: "Observation 5 " in plain(palette)[0], timeout=20_000)
    qtbot.wait(50)
    assert palette.isVisible()
    assert session.selected_ids == ("notes/Observation 44.md",)


def test_escape_takes_enter_back(open_vault: OpenVault, large_vault: Path, qtbot: QtBot) -> None:
    window = open_vault(large_vault)
    session = window.session.current
    assert session is not None
    find(window.context)
    press(window.page.command_palette, "observation 44", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    qtbot.wait(300)
    assert session.selected_ids == ()
    assert not window.page.command_palette.isVisible()


def test_enter_survives_a_change_of_the_map(
    open_vault: OpenVault, large_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(large_vault)
    session = window.session.current
    assert session is not None
    find(window.context)
    palette = window.page.command_palette
    # The names of the new map are not indexed yet when the keys come.
    session.map_updated.connect(lambda _: press(palette, "quite fresh", Qt.Key.Key_Return))
    (large_vault / "Quite fresh.md").write_text("From [[Observation 3]].\n")
    qtbot.waitUntil(lambda: session.selected_ids == ("Quite fresh.md",), timeout=20_000)


def test_enter_on_nothing_found_leaves_the_palette_open(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    run = count_runs(window)
    find(window.context)
    press(window.page.command_palette, "zzqqxx", Qt.Key.Key_Return)
    offered = ["No note or command matches", "Ask: zzqqxx"]
    qtbot.waitUntil(lambda: plain(window.page.command_palette) == offered)
    press(window.page.command_palette, "", Qt.Key.Key_Return)
    assert window.page.command_palette.isVisible()
    assert run == []


def test_words_that_are_in_no_name_are_offered_as_a_question_first() -> None:
    sync, files = (NameMatch(f"{each}.md", "title", each) for each in ("Sync", "Moving files"))
    for typed, ranked, is_first in (
        ("moving files between devices", [sync, files], True),
        ("moving files", [sync], False),
        ("moving files between", [NameMatch("A.md", "heading", "Moving files between")], False),
        ("fit the map", [sync, 0], False),
        ("sync?", [sync], True),
    ):
        assert may_be_question(typed, ranked) is is_first, typed


COMMANDS = {
    "export": "file.export",
    "expo": "file.export",
    "fit map": "view.fit",
    "quit": "file.quit",
    "FULL": "view.full-screen",
    "reload": "vault.reload",
    "insights": "panel.insights",
}


def test_a_command_whose_name_is_typed_comes_before_similar_notes(
    open_vault: OpenVault, large_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(large_vault)
    palette = window.page.command_palette
    for typed, id_ in COMMANDS.items():
        find(window.context, typed)
        qtbot.waitUntil(lambda typed=typed: palette._rows_of == typed, timeout=20_000)
        value = palette.list.rows[0].value if palette.list.rows else None
        assert isinstance(value, QAction), typed
        assert value.objectName() == id_


def test_nothing_typed_offers_recent_notes_and_what_one_does_here(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    session = window.session.current
    assert session is not None
    for id_ in ("Alpha.md", "Lone.md", "Hub.md"):
        session.select(id_)
    find(window.context)
    palette = window.page.command_palette
    values = [row.value for row in palette.list.rows]
    notes = [value.id for value in values if isinstance(value, NameMatch)]
    assert notes[:2] == ["Lone.md", "Alpha.md"]
    assert "Hub.md" not in notes
    offered = {value.objectName() for value in values if isinstance(value, QAction)}
    assert {"file.export", "panel.filter", "view.local-map"} <= offered
    assert not {"file.quit", "file.close", "file.open-folder"} & offered
    press(palette, "", Qt.Key.Key_Return)
    assert session.selected_ids == ("Lone.md",)


def test_a_vault_just_opened_offers_the_notes_changed_last(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    find(window.context)
    qtbot.waitUntil(lambda: "Recently changed" in plain(window.page.command_palette), timeout=5000)
    QApplication.processEvents()
    first = window.page.command_palette.list.currentIndex().row()
    assert isinstance(window.page.command_palette.list.rows[first].value, NameMatch)


@pytest.mark.parametrize(
    ("name", "typed", "quality"),
    [
        ("Export…", "export", MatchQuality.EXACT),
        ("Éxport", "éxport", MatchQuality.EXACT),
        ("#green", "green", MatchQuality.EXACT),
        ("Full screen", "full  sc", MatchQuality.PREFIX),
        ("Fit the map", "map fit", MatchQuality.WORDS),
        ("folder/Time-lapse", "lapse", MatchQuality.WORDS),
        ("Export…", "port", MatchQuality.PART),
        ("Mixture of experts", "export", MatchQuality.SIMILAR),
    ],
)
def test_how_well_a_name_matches(name: str, typed: str, quality: MatchQuality) -> None:
    assert match_quality(name, typed) == quality


def test_commands_are_not_buried_by_many_notes_nor_by_headings_of_the_same_words() -> None:
    notes = [NameMatch(f"{n}.md", "title", f"Filtering {n}") for n in range(20)]
    ranked = rank("filt", notes, ["Filter"])
    assert ranked.index(0) == 5
    headings = [NameMatch("a.md", "heading", "Filter"), NameMatch("b.md", "title", "Filter")]
    assert rank("filter", headings, ["Filter"]) == [headings[1], 0, headings[0]]
