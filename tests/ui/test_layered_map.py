"""A map of a few notes as a layered map: layered, dragged, undone, exported and left again."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from conceptmap.exporting.formats import FORMATS
from conceptmap.model import view_evaluation
from conceptmap.render.layered_map_boxes import LAYERED_MAP_SCALE
from conceptmap.ui.commands.export_source import make_source, shown_map
from conceptmap.ui.dialogs.export_options import ExportOptions
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {
    "Mill.md": "---\nup: '[[Plant]]'\n---\nThe mill uses [[Water]], which is stored in [[Ponds]].",
    "Plant.md": "",
}


def test_a_layered_map_is_dragged_undone_and_left(
    open_vault: Callable[[Path], MainWindow], make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault(NOTES))
    session, view = window.session.current, window.context.map_view
    qtbot.waitUntil(lambda: session.relations.current is not None, timeout=20_000)
    before = session.positions.whole_map.copy()
    action = window.context.action("layout.concept-map")
    action.trigger()
    qtbot.waitUntil(lambda: session.view_state.result.is_layered_map, timeout=10_000)
    qtbot.waitUntil(lambda: not session.positions.is_animating, timeout=10_000)

    def height(name: str) -> float:
        return session.position_of(name)[1]

    # A part is below its whole, and the subject above its object; y is up.
    assert height("Plant.md") > height("Mill.md") > height("Water") > height("Ponds")
    phrases = {"up", "uses", "is stored in"}
    qtbot.waitUntil(lambda: set(view.item.drawn_phrases) == phrases, timeout=10_000)
    pixel = view.pixel_of("Water")
    assert view.node_at(pixel.toPointF() + QPointF(14, 4)) == "Water"
    # Links are pointed at on their curves and phrases.
    places = (QPointF(x, y) for x in range(0, view.width(), 6) for y in range(0, view.height(), 6))
    pointed_at = {frozenset(link) for link in map(view.edge_at, places) if link is not None}
    assert pointed_at == {frozenset(("Mill.md", each)) for each in ("Plant.md", "Water", "Ponds")}

    at = session.position_of("Water")
    session.drag({"Water": (at[0] + 2, at[1])})
    session.positions.drop(["Water"])
    qtbot.wait(50)
    assert session.position_of("Water") == pytest.approx((at[0] + 2, at[1]), abs=1e-3)
    assert np.array_equal(session.positions.whole_map, before)
    session.view_state.choose_kind("uses")
    qtbot.waitUntil(lambda: set(view.item.drawn_phrases) == {"uses"}, timeout=10_000)
    assert session.position_of("Water") == pytest.approx((at[0] + 2, at[1]), abs=1e-3)
    session.undo_stack.undo()
    session.undo_stack.undo()
    qtbot.waitUntil(
        lambda: session.position_of("Water") == pytest.approx(at, abs=1e-3), timeout=10_000
    )

    shown = shown_map(window.context)
    assert shown is not None
    options = ExportOptions(FORMATS["png"])
    picture = make_source(shown, options).require_render_input()
    assert picture.is_layered_map
    assert picture.camera.scale <= 1.5 * LAYERED_MAP_SCALE
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not session.view_state.result.is_layered_map, timeout=10_000)
    qtbot.waitUntil(lambda: not session.positions.is_animating, timeout=10_000)
    assert np.allclose(session.node_positions, before, atol=0.6)


def test_a_map_of_more_notes_is_laid_out_by_forces(
    open_vault: Callable[[Path], MainWindow],
    make_vault: MakeVault,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(view_evaluation, "MAX_LAYERED_MAP_NODES", 3)
    window = open_vault(make_vault(NOTES))
    session = window.session.current
    session.view_state.change_settings("Concept map", layered_map=True)
    qtbot.waitUntil(lambda: not session.map_workers.is_running("view"), timeout=10_000)
    assert not session.view_state.result.is_layered_map
    assert not session.positions.is_subset
