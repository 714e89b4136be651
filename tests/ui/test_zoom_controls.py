"""The buttons in the corner of the map, and those in the head of the preview."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from conceptmap.layout.node_sizes import REFERENCE_ZOOM
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]


def click(button: QToolButton, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def buttons(window: MainWindow) -> dict[str, QToolButton]:
    found = window.page.zoom_controls.findChildren(QToolButton)
    return {each.accessibleName(): each for each in found}


def head(window: MainWindow) -> dict[str, QToolButton]:
    title = window.docks["preview"].titleBarWidget()
    return {each.accessibleName(): each for each in title.findChildren(QToolButton)}


def test_the_buttons_zoom_and_fit_and_the_scale_is_shown(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    view, named = window.map_view, buttons(window)
    scale_button = window.page.zoom_controls.scale_button
    whole = view.fit_camera().scale
    view.fit(animated=False)
    for name, factor in (("Zoom in", 1.25), ("Zoom out", 1.0)):
        click(named[name], qtbot)
        qtbot.waitUntil(lambda f=factor: abs(view.camera.scale / whole - f) < 0.01, timeout=5000)
    click(scale_button, qtbot)
    qtbot.waitUntil(lambda: scale_button.text() == "100%", timeout=5000)
    assert view.camera.scale == pytest.approx(REFERENCE_ZOOM, rel=0.005)
    click(named["Fit map"], qtbot)
    qtbot.waitUntil(lambda: view.camera.scale == pytest.approx(whole), timeout=5000)
    for name in ("Zoom in", "Zoom out", "Fit map"):
        assert named[name].toolTip()
        assert not named[name].icon().isNull()


@pytest.mark.parametrize("size", [QSize(800, 600), QSize(2560, 1440)])
def test_they_stay_in_the_corner_and_beside_the_bar_of_the_time_lapse(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot, size: QSize
) -> None:
    window = open_vault(small_vault)
    window.docks.show("filter")
    window.resize(size)
    qtbot.wait(50)
    controls, view = window.page.zoom_controls, window.map_view
    assert controls.isVisible()
    assert view.rect().contains(controls.geometry())
    window.page.time_lapse.start()
    qtbot.wait(20)
    assert not window.page.time_lapse.geometry().intersects(controls.geometry())
    # However narrow the map is, the moment is told.
    assert all(label.isVisible() for label in window.page.time_lapse.findChildren(QLabel))
    assert not window.page.minimap.geometry().intersects(controls.geometry())


def test_the_head_of_the_preview_offers_the_local_map_and_paths(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    assert not head(window)["Local map"].isEnabled()
    window.session.current.select("Hub.md")
    local_map, path = head(window)["Local map"], head(window)["Path to…"]
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert local_map.toolButtonStyle() == path.toolButtonStyle() == beside
    click(local_map, qtbot)
    assert window.session.current.view_state.settings.local.note == "Hub.md"
    click(local_map, qtbot)
    assert window.session.current.view_state.settings.local is None
    click(path, qtbot)
    assert window.docks["connection"].isVisible()
    paths = window.docks.panel("connection")
    assert (paths.start, paths.end) == ("Hub.md", None)
    window.session.current.select("sub/Beta.md")
    assert (paths.start, paths.end) == ("Hub.md", "sub/Beta.md")
    qtbot.waitUntil(lambda: len(paths.paths) > 0, timeout=10_000)
    window.session.current.select("Alpha.md")
    assert (paths.start, paths.end) == ("Hub.md", "sub/Beta.md")
    click(path, qtbot)
    assert (paths.start, paths.end) == ("Alpha.md", None)
    window.resize(640, 600)
    qtbot.waitUntil(lambda: local_map.toolButtonStyle() != beside, timeout=3000)
