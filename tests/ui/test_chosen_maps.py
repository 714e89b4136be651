"""Maps of an answer and of chosen notes: from the panels, the palette and the keyboard."""

from collections.abc import Callable
from math import hypot
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conceptmap.exporting.formats import FORMATS
from conceptmap.ui.commands.exporting import export_source
from conceptmap.ui.commands.saved_views import apply, capture
from conceptmap.ui.dialogs.export import ExportOptions
from conceptmap.ui.panels.ask import AskPanel
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.session.chosen_maps import map_of_these
from conceptmap.ui.shown_name import file_name, shown_name
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]

NOTES: dict[str, str | bytes] = {
    "Tide.md": "The moon pulls the sea twice a day: it drives a [[Mill]].",
    "Mill.md": "A wheel turned by water, built near a [[Harbour]].",
    "Harbour.md": "Barges with cargo lie at anchor. [[Bread]]",
    "Bread.md": "Flour and yeast make a dough.",
    "Oven.md": "Hot. [[Lone]]",
    "Lone.md": "Nothing of the kind.",
}
CHAIN = {"Tide.md", "Mill.md", "Harbour.md", "Bread.md"}


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot) -> MainWindow:
    window = open_vault(make_vault(NOTES))
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    return window


def shown(window: MainWindow) -> set[str]:
    """What the map shows."""
    return {id_ for id_ in NOTES if window.session.current.is_visible(id_)}


def ringed(window: MainWindow) -> set[str]:
    render_input, ids = window.map_view.item.render_input(), window.session.current.vault_map
    assert render_input is not None
    return {ids.topology.ids[node] for node in render_input.ringed}


def test_a_question_becomes_a_map_that_is_undone_saved_and_exported(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, actions = window.session.current, window.menu_bar
    actions.action("panel.ask").trigger()
    panel = window.context.docks.panel("ask")
    assert isinstance(panel, AskPanel)
    assert panel.cancel_button.isHidden()
    session.select("Lone.md")
    qtbot.keyClicks(panel.line, "What has the moon to do with yeast?")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(window) == CHAIN, timeout=10_000)
    assert ringed(window) == {"Tide.md", "Bread.md"}
    # What was selected would dim the answer.
    assert session.selected_ids == ()
    assert panel.line.cursorPosition() == 0
    qtbot.keyClick(panel.line, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 0
    rows = [row.html for row in panel.list.rows]
    assert any("Tide" in row and "◎" in row for row in rows)
    assert any("it drives a" in row for row in rows)
    source = export_source(window.context, ExportOptions(FORMATS["json"]))
    assert source is not None
    assert source.drawn_ids.keys() == CHAIN
    assert shown_name(session) == "What has the moon to do with yeast?"
    assert file_name("My notes", shown_name(session)) == (
        "My notes – What has the moon to do with yeast"
    )
    view = capture(window.context, "Moon and yeast")
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: shown(window) == set(NOTES))
    apply(window.context, view)
    qtbot.waitUntil(lambda: shown(window) == CHAIN)
    assert ringed(window) == {"Tide.md", "Bread.md"}
    panel.line.setText("x")
    panel.ask("quark")
    panel.cancel()
    assert not session.workers.is_running("ask")
    panel.ask("quark")
    qtbot.waitUntil(lambda: not session.workers.is_running("ask"), timeout=10_000)
    assert not panel.list.rows
    assert shown(window) == CHAIN


def test_the_palette_asks_what_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    window.page.open_palette("Where does yeast make dough?")
    palette = window.page.command_palette
    qtbot.waitUntil(lambda: bool(palette.list.rows), timeout=10_000)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: window.session.current.view_state.settings.local is not None, timeout=10_000
    )
    qtbot.waitUntil(lambda: "Lone.md" not in shown(window))
    window.page.open_palette("Where")
    window.context.docks.show("insights").setFocus()
    qtbot.waitUntil(palette.isHidden)


def test_a_map_of_chosen_notes_grows_and_shrinks(window: MainWindow, qtbot: QtBot) -> None:
    session, action = window.session.current, window.menu_bar.action
    session.select("Tide.md", "Harbour.md")
    action("view.map-of-these").trigger()
    qtbot.waitUntil(lambda: shown(window) == CHAIN - {"Bread.md"}, timeout=10_000)
    assert ringed(window) == {"Tide.md", "Harbour.md"}
    assert shown_name(session) == "Tide and Harbour"
    # They stay selected, and dim nothing of their map.
    assert session.selected_ids == ("Tide.md", "Harbour.md")
    highlight = window.map_view.highlight_animator.highlight
    assert highlight.keeps_rest
    session.select()
    assert action("view.expand").isEnabled()
    action("view.expand").trigger()
    assert window.message.text.startswith("Select a note first.")
    session.select("Harbour.md")
    action("view.expand").trigger()
    qtbot.waitUntil(lambda: shown(window) == CHAIN)
    session.select("Mill.md")
    action("view.hide").trigger()
    qtbot.waitUntil(lambda: shown(window) == CHAIN - {"Mill.md"})
    assert session.selected_ids == ()
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: shown(window) == CHAIN)
    session.undo_stack.redo()
    session.show_local_map(None)
    qtbot.waitUntil(lambda: shown(window) == set(NOTES) - {"Mill.md"})
    panel = window.context.docks.show("filter")
    assert isinstance(panel, FilterPanel)
    assert window.page.header.filter_chip.text == "1 note hidden"
    (row,) = panel.hidden_notes.list.rows
    assert row.value == "Mill.md"
    panel.hidden_notes.list.chosen.emit(row.value)
    qtbot.waitUntil(lambda: shown(window) == set(NOTES))
    assert panel.hidden_notes.isHidden()
    assert not action("view.show-hidden").isEnabled()


def test_a_map_of_names_that_are_not_written_has_the_notes_that_want_them(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    notes: dict[str, str | bytes] = {"A.md": "[[Wanted]]", "B.md": "[[Needed]]", "C.md": ""}
    window = open_in_new_window(make_vault(notes))
    session = window.session.current
    map_of_these(session, ["Wanted", "Needed"])
    qtbot.waitUntil(lambda: session.view_state.settings.local is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not session.is_visible("C.md"))
    assert all(map(session.is_visible, ("Wanted", "Needed", "A.md", "B.md")))


def test_a_local_map_is_around_all_selected_notes(window: MainWindow, qtbot: QtBot) -> None:
    session, action = window.session.current, window.menu_bar.action
    session.select("Tide.md", "Bread.md")
    action("view.local-map").trigger()
    qtbot.waitUntil(lambda: shown(window) == CHAIN, timeout=10_000)
    assert ringed(window) == {"Tide.md", "Bread.md"}

    def keeps_rest() -> bool:
        """Whether nothing of the map is dimmed."""
        painted = window.map_view.item.render_input()
        return painted is not None and painted.highlight.keeps_rest

    qtbot.waitUntil(keeps_rest)
    session.select("Bread.md")
    assert not keeps_rest(), "its links stand out"
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: shown(window) == set(NOTES))


def test_dashed_lines_lead_to_similar_notes_while_they_are_asked_for(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    dough = "Flour, yeast, salt and water make a dough that rises overnight."
    window = open_in_new_window(
        make_vault({**NOTES, "Bread.md": dough, "Pizza.md": f"{dough} [[Oven]]"})
    )
    session = window.session.current

    def similar() -> set[str]:
        ids = session.vault_map.topology.ids
        render_input = window.map_view.item.render_input()
        assert render_input is not None
        return {ids[node] for node in render_input.highlight.similar}

    session.select("Bread.md")
    panel = window.context.docks.show("display")
    assert isinstance(panel, DisplayPanel)
    assert similar() == set()
    panel.similar_box.click()
    qtbot.waitUntil(lambda: "Pizza.md" in similar(), timeout=10_000)
    assert "Lone.md" not in similar()
    session.select()
    qtbot.waitUntil(lambda: similar() == set())
    session.select("Pizza.md")
    qtbot.waitUntil(lambda: "Bread.md" in similar(), timeout=10_000)
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: similar() == set())


def test_orphans_are_placed_beside_what_they_are_like(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    dough = "Flour, yeast, salt and water make a dough that rises overnight."
    window = open_in_new_window(make_vault({**NOTES, "Bread.md": dough, "Focaccia.md": dough}))
    session = window.session.current
    qtbot.waitSignal(session.settled, timeout=60_000).wait()

    def distance() -> float:
        one, other = session.position_of("Focaccia.md"), session.position_of("Bread.md")
        assert one is not None
        assert other is not None
        return hypot(one[0] - other[0], one[1] - other[1])

    before = distance()
    window.menu_bar.action("layout.place-orphans").trigger()
    qtbot.waitUntil(lambda: "Focaccia.md" in session.positions.pinned, timeout=10_000)
    qtbot.waitUntil(lambda: distance() < min(2.0, before), timeout=10_000)
    session.undo_stack.undo()
    assert "Focaccia.md" not in session.positions.pinned
