"""What notes are called by, in the window: the guess, the choice, undo, and where names show."""

from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conceptmap.model.saved_views import last_view_settings, load_views, save_view
from conceptmap.ui.commands import saved_views
from conceptmap.ui.commands.node_menu import wikilink
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.at_rest import rest
from tests.ui.exploring import OpenVault, choose, panel, texts

TREES, GRAPHS = "sub/20240101110000.md", "20240101100000.md"
ZETTEL = {
    GRAPHS: "---\ntitle: On graphs\naliases: [Graphs]\nsubject: maths\n---\n[[20240101110000]]",
    TREES: "---\ntitle: On trees\nsubject: botany\n---\n# Leaves\n[[20240101100000]]",
    "20240101120000.md": "---\ntitle: On graphs\n---\n[[20240101110000]]",
}


@pytest.fixture
def window(open_in_new_window: OpenVault, make_vault: MakeVault) -> MainWindow:
    return open_in_new_window(make_vault(ZETTEL))


def title(window: MainWindow, id_: str = TREES) -> str:
    return window.session.current.vault_map.title(id_)


def choose_names(window: MainWindow, names: str, qtbot: QtBot) -> None:
    display = panel(window, "display", DisplayPanel)
    assert isinstance(display, DisplayPanel)
    qtbot.waitUntil(lambda: display.name_combo.findData(names) >= 0, timeout=5000)
    choose(display.name_combo, display.name_combo.findData(names))
    current = window.session.current
    qtbot.waitUntil(lambda: current.vault_map.name_choice == names, timeout=5000)


def test_a_guess_is_told_once_and_can_be_changed(
    window: MainWindow, open_in_new_window: OpenVault, qtbot: QtBot
) -> None:
    assert title(window) == "On trees"
    assert "their titles" in window.message.text
    change = next(
        each for each in window.message.findChildren(QPushButton) if each.text() == "Change"
    )
    change.click()
    assert window.docks["display"].isVisible()
    root = window.session.current.vault.root
    window.save()
    assert last_view_settings(root).names == "title"
    again = open_in_new_window(root)
    assert "their titles" not in again.message.text
    assert title(again) == "On trees"


def test_a_vault_of_words_is_opened_without_a_word(
    open_in_new_window: OpenVault, small_vault: Path
) -> None:
    window = open_in_new_window(small_vault)
    assert "names" not in window.message.text
    assert title(window, "sub/Beta.md") == "Beta"


def test_names_are_chosen_in_the_display_panel_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session.current
    choose_names(window, "heading", qtbot)
    assert (title(window), title(window, GRAPHS)) == ("Leaves", "20240101100000")
    choose_names(window, "subject", qtbot)
    assert title(window) == "botany"
    for expected in ("Leaves", "On trees"):
        session.undo_stack.undo()
        qtbot.waitUntil(lambda: title(window) == expected, timeout=5000)  # noqa: B023
    session.undo_stack.redo()
    qtbot.waitUntil(lambda: title(window) == "Leaves", timeout=5000)
    assert window.map_view is not None


def test_names_stay_when_one_goes_back_or_shows_a_saved_view(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session.current
    save_view(session.vault.root, saved_views.capture(window.context, "Mine"))
    session.select(GRAPHS)
    session.select(TREES)
    choose_names(window, "alias", qtbot)
    session.history.go_back()
    saved_views.apply_named(window.context, "Mine")
    qtbot.waitUntil(lambda: not session.map_workers.is_running("view"), timeout=5000)
    assert title(window, GRAPHS) == "Graphs"
    assert load_views(session.vault.root)[0].view_settings.names == ""


def test_an_edited_title_is_shown_at_once(window: MainWindow, qtbot: QtBot) -> None:
    file = window.session.current.vault.root / TREES
    file.write_text("---\ntitle: On woods\n---\n[[20240101100000]]")
    qtbot.waitUntil(lambda: title(window) == "On woods", timeout=10_000)


def test_the_preview_the_card_and_the_palette_show_the_name_and_the_file(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session.current
    session.select(TREES)
    preview = window.preview.browser
    qtbot.waitUntil(lambda: "On trees" in preview.toPlainText(), timeout=5000)
    assert "sub › 20240101110000.md" in preview.toPlainText()
    card = window.page.hover_card
    session.select()
    rest(window, qtbot)  # nothing is hovered while the map moves
    session.selection.set_hovered(TREES)
    qtbot.waitUntil(lambda: "On trees" in card.text, timeout=5000)
    assert "sub › 20240101110000.md" in unescape(card.text)
    palette = window.page.command_palette
    for typed in ("on trees", "20240101110000"):
        palette.open_with(typed)
        qtbot.waitUntil(
            lambda: any("On trees" in text for text in texts(palette.list)), timeout=5000
        )
    palette.open_with("on graphs")

    def found() -> list[str]:
        return [row.html for row in palette.list.rows if "On graphs" in row.html]

    qtbot.waitUntil(lambda: len(found()) == 2, timeout=5000)
    assert len(set(found())) == 2
    palette.hide()


def test_a_copied_wikilink_has_the_file_name(window: MainWindow) -> None:
    assert wikilink(window.session.current.vault_map, TREES) == "[[20240101110000]]"
