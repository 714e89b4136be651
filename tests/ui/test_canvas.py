"""Mouse and keyboard on the map: selecting, dragging, hover card, minimap, time-lapse, flights."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.model.positions_store import save_positions
from conceptmap.ui.window import MainWindow
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.ui import at_rest

OpenVault = Callable[[Path], MainWindow]
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier

FOUR: dict[str, str | bytes] = {
    "North.md": "---\ncreated: 2001-05-01\ntags: [cold]\n---\n"
    "Snow falls here. See [[South]] for sun.\n",
    "South.md": "---\ncreated: 2010-05-01\n---\nNothing but sand.\n",
    "East.md": "---\ncreated: 2020-05-01\n---\nThe sun rises over [[North]].\n",
    "West.md": "---\ncreated: 2021-05-01\n---\nAlone.\n",
}
CORNERS = {
    "North.md": (0.0, 2.0),
    "South.md": (0.0, -2.0),
    "East.md": (3.0, 0.0),
    "West.md": (-3.0, 0.0),
}


@pytest.fixture
def compass(open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot) -> MainWindow:
    """Return a window with four notes, pinned far apart."""
    root = make_vault(FOUR)
    ids, points = zip(*CORNERS.items(), strict=True)
    regions = np.full(len(ids), -1, np.int32)
    save_positions(Vault.open(root), ids, np.array(points, np.float32), regions, frozenset(ids))
    window = open_vault(root)
    at_rest.rest(window, qtbot)
    window.map_view.fit(animated=False)
    qtbot.wait(50)
    return window


def rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the layout has settled."""
    last = np.zeros(0)

    def still() -> bool:
        nonlocal last
        before, last = last, window.session.current.node_positions
        return before is last

    qtbot.waitUntil(lambda: still() or bool(qtbot.wait(150)), timeout=20_000)


def at(window: MainWindow, id_: str) -> QPoint:
    found = window.map_view.pixel_of(id_)
    assert found is not None
    return found


def move(window: MainWindow, to: QPoint, qtbot: QtBot) -> None:
    for point in (to + QPoint(3, 3), to):
        qtbot.mouseMove(window.map_view.viewport(), point)
        qtbot.wait(20)


def drag(window: MainWindow, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    viewport = window.map_view.viewport()
    QTest.mousePress(viewport, LEFT, keys, start)
    for share in np.linspace(0.1, 1, 10).tolist():
        # QTest moves the mouse without modifier keys.
        point = QPointF(start + (end - start) * share)
        where = QPointF(viewport.mapToGlobal(point.toPoint()))
        kind = QEvent.Type.MouseMove
        event = QMouseEvent(kind, point, where, Qt.MouseButton.NoButton, LEFT, keys)
        QApplication.sendEvent(viewport, event)
        QTest.qWait(10)
    QTest.mouseRelease(viewport, LEFT, keys, end)


def position(window: MainWindow, id_: str) -> tuple[float, float]:
    found = window.session.current.position_of(id_)
    assert found is not None
    return found


def test_a_selection_box_drawn_with_shift_selects_the_notes_inside(compass: MainWindow) -> None:
    camera = compass.map_view.camera
    margin = QPoint(40, 40)
    drag(compass, at(compass, "North.md") - margin, at(compass, "East.md") + margin, SHIFT)
    assert set(compass.session.current.selected_ids) == {"North.md", "East.md"}
    assert compass.map_view.camera == camera
    bottom, left = at(compass, "South.md"), at(compass, "West.md")
    drag(compass, left - margin, bottom + margin, SHIFT)
    assert set(compass.session.current.selected_ids) == set(FOUR)


def test_a_shift_click_adds_a_note_to_the_selection_and_removes_it_again(
    compass: MainWindow, qtbot: QtBot
) -> None:
    viewport = compass.map_view.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=at(compass, "North.md"))
    qtbot.mouseClick(viewport, LEFT, SHIFT, at(compass, "West.md"))
    assert set(compass.session.current.selected_ids) == {"North.md", "West.md"}
    qtbot.mouseClick(viewport, LEFT, SHIFT, at(compass, "North.md"))
    assert compass.session.current.selected_ids == ("West.md",)


def test_selected_notes_are_dragged_and_pinned_together(compass: MainWindow, qtbot: QtBot) -> None:
    compass.session.current.select("North.md", "West.md")
    before = {id_: position(compass, id_) for id_ in FOUR}
    start = at(compass, "West.md")
    move(compass, start, qtbot)
    drag(compass, start, start + QPoint(60, 45))
    for id_ in ("North.md", "West.md"):
        (x, y), (old_x, old_y) = position(compass, id_), before[id_]
        assert (x - old_x) * compass.map_view.camera.scale == pytest.approx(60, abs=9)
        assert (old_y - y) * compass.map_view.camera.scale == pytest.approx(45, abs=9)
        assert id_ in compass.session.current.positions.pinned
    assert position(compass, "South.md") == pytest.approx(before["South.md"], abs=0.01)


def test_ctrl_and_an_arrow_key_move_the_selected_notes(compass: MainWindow, qtbot: QtBot) -> None:
    compass.session.current.select("South.md")
    camera = compass.map_view.camera
    x, y = position(compass, "South.md")
    qtbot.keyClick(compass.map_view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    moved, level = position(compass, "South.md")
    assert (moved - x) * camera.scale == pytest.approx(14, abs=1)
    assert level == pytest.approx(y, abs=0.01)
    assert compass.map_view.camera == camera


def test_shift_and_an_arrow_key_pan(compass: MainWindow, qtbot: QtBot) -> None:
    view = compass.map_view
    view.fit(animated=False)
    start = view.camera
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.wait(300)
    assert (view.camera.x - start.x) * start.scale == pytest.approx(160, abs=2)


def test_space_enter_and_the_menu_key_act_on_the_selected_note(
    compass: MainWindow, qtbot: QtBot
) -> None:
    view = compass.map_view
    compass.session.current.select("East.md")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: (
            (view.camera.x, view.camera.y) == pytest.approx(position(compass, "East.md"), abs=0.02)
        ),
        timeout=3000,
    )
    with qtbot.waitSignal(view.activated) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["East.md"]
    with qtbot.waitSignal(view.menu_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Menu)
    assert asked.args[0] == "East.md"


def test_a_right_click_selects_a_note_and_asks_for_its_menu(
    compass: MainWindow, qtbot: QtBot
) -> None:
    compass.map_view.menu_requested.disconnect()
    with qtbot.waitSignal(compass.map_view.menu_requested) as asked:
        where = at(compass, "South.md")
        qtbot.mouseClick(compass.map_view.viewport(), Qt.MouseButton.RightButton, pos=where)
    assert asked.args[0] == "South.md"
    assert compass.session.current.selected_ids == ("South.md",)


def test_dragging_the_map_stops_a_camera_animation(compass: MainWindow, qtbot: QtBot) -> None:
    view = compass.map_view
    view.move_camera(40, 40, view.camera.scale * 4)
    qtbot.wait(60)
    drag(compass, QPoint(8, 8), QPoint(20, 8))
    stopped = view.camera
    qtbot.wait(700)
    assert view.camera == stopped
    assert abs(stopped.x - 40) > 1


def test_hovering_a_note_shows_a_card_until_the_view_moves(
    compass: MainWindow, qtbot: QtBot
) -> None:
    move(compass, at(compass, "North.md"), qtbot)
    assert compass.page.hover_card.text == ""
    qtbot.waitUntil(lambda: "Snow falls here" in compass.page.hover_card.text, timeout=5000)
    for words in ("North", "#cold", "1 out", "1 in"):
        assert words in compass.page.hover_card.text
    assert inside(compass.page.hover_card, compass.map_view)
    assert not compass.page.hover_card.geometry().contains(at(compass, "North.md"))
    compass.map_view.pan(30, 0)
    assert compass.page.hover_card.text == ""


def test_selecting_a_note_hides_its_hover_card(compass: MainWindow, qtbot: QtBot) -> None:
    move(compass, at(compass, "North.md"), qtbot)
    qtbot.waitUntil(lambda: "Snow falls here" in compass.page.hover_card.text, timeout=5000)
    qtbot.mouseClick(compass.map_view.viewport(), LEFT, pos=at(compass, "North.md"))
    assert compass.session.current.selected_ids == ("North.md",)
    assert compass.page.hover_card.text == ""


def test_hovering_a_link_shows_its_sentence(compass: MainWindow, qtbot: QtBot) -> None:
    one, other = at(compass, "North.md"), at(compass, "South.md")
    move(compass, QPoint((one.x() + other.x()) // 2, (one.y() + other.y()) // 2), qtbot)
    qtbot.waitUntil(lambda: "See South for sun." in compass.page.hover_card.text, timeout=5000)
    assert "North" in compass.page.hover_card.text
    move(compass, QPoint(5, 5), qtbot)
    qtbot.waitUntil(lambda: compass.page.hover_card.text == "", timeout=2000)
    middle = QPoint((one.x() + other.x()) // 2, (one.y() + other.y()) // 2)
    move(compass, middle, qtbot)
    qtbot.waitUntil(lambda: compass.page.hover_card.text != "", timeout=5000)
    drag(compass, middle, middle + QPoint(30, 30), SHIFT)
    assert compass.page.hover_card.text == ""


def test_the_time_lapse_adds_notes_by_creation_date_and_ends_with_all(
    compass: MainWindow, qtbot: QtBot
) -> None:
    bar = compass.page.time_lapse
    bar.start()
    assert bar.isVisible()
    assert bar.playing
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    assert not bar.playing
    qtbot.waitUntil(
        lambda: compass.session.current.view_state.creation_times is not None, timeout=5000
    )
    seen = []
    for step in (0, 300, 600, 1000):
        bar.slider.setValue(step)
        seen.append({id_ for id_ in FOUR if compass.session.current.is_visible(id_)})
    assert seen == [
        {"North.md"},
        {"North.md", "South.md"},
        {"North.md", "South.md", "East.md"},
        set(FOUR),
    ]
    bar.slider.setValue(300)
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert all(compass.session.current.is_visible(id_) for id_ in FOUR)


def test_the_time_lapse_goes_on_when_tags_are_added_as_nodes(
    compass: MainWindow, qtbot: QtBot
) -> None:
    session, bar = compass.session.current, compass.page.time_lapse
    bar.start()
    bar.toggle_playing()
    qtbot.waitUntil(lambda: session.view_state.creation_times is not None, timeout=5000)
    bar.slider.setValue(300)
    session.view_state.change_settings("Tags", tags=True)
    qtbot.waitUntil(lambda: session.is_visible("#cold"), timeout=5000)
    qtbot.waitUntil(lambda: not session.is_visible("West.md"), timeout=5000)
    assert [id_ for id_ in (*FOUR, "#cold") if session.is_visible(id_)] == ["North.md", "#cold"]
    bar.stop()
    assert all(session.is_visible(id_) for id_ in (*FOUR, "#cold"))


def test_the_time_lapse_starts_with_the_first_note_though_an_attachment_is_not_linked(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault({**FOUR, "lonely.png": b"x"}))
    window.session.current.view_state.change_settings("Attachments", attachments=True)
    qtbot.waitUntil(lambda: window.session.current.is_visible("lonely.png"), timeout=5000)
    bar = window.page.time_lapse
    bar.start()
    bar.toggle_playing()
    labels = bar.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(" of 5" in label.text() for label in labels), timeout=5000)
    bar.slider.setValue(0)
    assert [label.text() for label in labels] == ["2001-05-01   2 of 5"]
    assert [id_ for id_ in FOUR if window.session.current.is_visible(id_)] == ["North.md"]
    assert window.session.current.is_visible("lonely.png")


def test_the_time_lapse_plays_automatically(compass: MainWindow, qtbot: QtBot) -> None:
    compass.page.time_lapse.start()
    qtbot.waitUntil(lambda: compass.page.time_lapse.slider.value() > 20, timeout=5000)
    compass.page.time_lapse.slider.setValue(998)
    qtbot.waitUntil(lambda: not compass.page.time_lapse.playing, timeout=5000)
    assert compass.page.time_lapse.slider.value() == 1000


def test_the_minimap_appears_when_zoomed_in_on_a_large_map_and_moves_the_view(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    files: dict[str, str | bytes] = {f"{i}.md": f"[[{i // 2}]] [[{i - 1}]]" for i in range(200)}
    window = open_vault(make_vault(files))
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    view, minimap = window.map_view, window.page.minimap
    view.fit(animated=False)
    qtbot.wait(300)
    assert not minimap.isVisible()
    view.move_camera(view.camera.x, view.camera.y, view.camera.scale * 4, animated=False)
    assert minimap.isVisible()
    assert inside(minimap, view)
    before = view.camera
    qtbot.mouseClick(minimap, LEFT, pos=QPoint(minimap.width() // 4, minimap.height() // 2))
    qtbot.waitUntil(lambda: view.camera.x < before.x - 1, timeout=3000)
    qtbot.wait(700)
    QTest.mousePress(minimap, LEFT, NONE, QPoint(minimap.width() // 4, minimap.height() // 2))
    QTest.mouseMove(minimap, QPoint(3 * minimap.width() // 4, minimap.height() // 2))
    QTest.mouseRelease(minimap, LEFT)
    assert view.camera.x > before.x + 1
    assert view.camera.scale == pytest.approx(before.scale)
    window.page.set_minimap_allowed(False)
    assert not minimap.isVisible()


def inside(widget: QWidget, view: QWidget) -> bool:
    return bool(view.rect().contains(widget.geometry()))
