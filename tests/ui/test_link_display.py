"""What links say, on the map of a window: chosen in Display, filtered in the legend, undone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from conceptmap.render.jit_ready import kernels_ready
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {
    "Mill.md": "---\nup: '[[Plant]]'\n---\nThe mill uses [[Water]], which is stored in [[Ponds]].",
    "Plant.md": "A plant contains a [[Mill]].",
}


def test_links_show_what_they_say_and_the_legend_filters(
    open_vault: Callable[[Path], MainWindow], make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault(NOTES))
    session, view = window.session.current, window.context.map_view
    panel = window.docks.show("display")
    qtbot.waitUntil(lambda: session.relations.current is not None, timeout=20_000)
    qtbot.waitUntil(lambda: session.view_state.result.statements is not None)
    qtbot.waitUntil(kernels_ready.is_set, timeout=120_000)
    qtbot.waitUntil(lambda: "uses" in " ".join(view.item.drawn_phrases), timeout=20_000)
    assert panel.link_choice.combo.currentData() == "phrases"

    combo = panel.link_choice.combo
    combo.setCurrentIndex(combo.findData("both"))
    combo.activated.emit(combo.currentIndex())

    def row(name: str) -> QPoint | None:
        painter = view.item._painter
        boxes = [each.box for each in painter.kind_rows if each.name == name] if painter else []
        return boxes[0].center().toPoint() if boxes else None

    qtbot.waitUntil(lambda: row("uses") is not None)
    everything = len(session.view_state.result.edge_order.edges)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row("uses"))
    assert session.view_state.settings.display.kinds == ("uses",)
    qtbot.waitUntil(lambda: len(session.view_state.result.edge_order.edges) == 1)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, shift, pos=row("part of"))
    assert session.view_state.settings.display.kinds == ("uses", "part of")
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.view_state.settings.display.kinds == ()
    qtbot.waitUntil(lambda: len(session.view_state.result.edge_order.edges) == everything)

    panel.link_choice.stated_box.click()
    qtbot.waitUntil(lambda: len(session.view_state.result.edge_order.edges) == everything - 1)
    panel.link_choice.outright_box.click()
    assert session.view_state.settings.display.outright
    combo.setCurrentIndex(combo.findData("plain"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: session.view_state.result.statements is None)
    assert not panel.link_choice.stated_box.isEnabled()


def test_an_edit_brings_its_phrases_with_the_map(
    open_vault: Callable[[Path], MainWindow], make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault(NOTES)
    session = open_vault(root).session.current
    qtbot.waitUntil(lambda: session.relations.current is not None, timeout=20_000)
    (root / "Plant.md").write_text("A plant is run by [[Ann]].")
    session.reload()
    qtbot.waitUntil(lambda: session.has_node("Ann"), timeout=20_000)
    relations = session.relations.current
    assert relations is not None
    assert [each.phrase for each in relations.between("Plant.md", "Ann")] == ["is run by"]
