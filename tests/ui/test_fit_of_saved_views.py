"""The camera of saved views and of imported settings: the saved one, or a fit."""

import json
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from conceptmap.model.saved_views import SavedCamera, SavedView, save_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.commands.saved_views import apply_named, capture, import_obsidian
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.ui.at_rest import GROUPS, SIZE, current, rest
from tests.ui.fitted import assert_fitted, away, shown


@pytest.fixture
def window(still: None, open_groups: Callable[[], MainWindow]) -> MainWindow:
    return open_groups()


@pytest.fixture
def started(window: MainWindow, qtbot: QtBot) -> MainWindow:
    away(window)
    rest(window, qtbot)
    return window


def test_obsidians_settings_are_shown_fitted(started: MainWindow, qtbot: QtBot) -> None:
    session = current(started)
    settings = session.vault.root / ".obsidian"
    settings.mkdir()
    (settings / "graph.json").write_text(
        json.dumps({"search": "tag:#group7", "repelStrength": 17, "linkDistance": 60})
    )
    import_obsidian(started.context)
    rest(started, qtbot)
    assert session.view_state.settings.query == "tag:#group7"
    assert len(shown(started)[0]) == session.view_state.result.count == SIZE
    session.undo_stack.undo()
    rest(started, qtbot)
    assert shown(started)[0]


def test_a_saved_view_without_a_camera_is_fitted(started: MainWindow, qtbot: QtBot) -> None:
    for settings in [
        ViewSettings(),
        ViewSettings(query="tag:#group1"),
        ViewSettings(query="tag:#group1", hide_filtered=True),
        ViewSettings(query="tag:#far", rearranged=True),
    ]:
        with case(settings):
            away(started)
            rest(started, qtbot)
            save_view(current(started).vault.root, SavedView("One", settings))
            apply_named(started.context, "One")
            rest(started, qtbot)
            assert_fitted(started)


def test_a_saved_view_of_a_fitted_map_is_fitted_in_every_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = current(window)
    for local in [False, True]:
        with case(local):
            window.resize(1280, 800)
            session.show_local_map(None)
            rest(window, qtbot)
            if local:
                session.show_local_map("3 0.md")
                rest(window, qtbot)
            save_view(session.vault.root, capture(window.context, "One"))
            session.show_local_map("1 0.md")
            window.resize(900, 600)
            rest(window, qtbot)
            apply_named(window.context, "One")
            rest(window, qtbot)
            assert session.view_state.result.count == (SIZE + 2 if local else GROUPS * SIZE)
            assert_fitted(window)


def test_a_saved_view_has_the_camera_that_it_was_saved_with(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = current(window)
    for local in [False, True]:
        with case(local):
            session.show_local_map(None)
            rest(window, qtbot)
            if local:
                session.show_local_map("3 0.md")
                rest(window, qtbot)
            window.map_view.fly_to("3 2.md")
            window.map_view.zoom(1.2, duration_ms=0)
            rest(window, qtbot)
            camera = window.map_view.camera
            save_view(session.vault.root, capture(window.context, "One"))
            session.show_local_map("1 0.md")
            rest(window, qtbot)
            apply_named(window.context, "One")
            rest(window, qtbot)
            assert tuple(window.map_view.camera) == pytest.approx(tuple(camera), rel=1e-3)


def test_a_saved_camera_that_shows_nothing_any_more_gives_way_to_a_fit(
    started: MainWindow, qtbot: QtBot
) -> None:
    for x in [5000.0, 1e300]:
        with case(x):
            current(started).view_state.change_settings("None", query="", hide_filtered=False)
            away(started)
            rest(started, qtbot)
            settings = ViewSettings(query="tag:#group1", hide_filtered=True)
            view = SavedView("One", settings, SavedCamera(x, -4000.0, 300.0))
            save_view(current(started).vault.root, view)
            apply_named(started.context, "One")
            rest(started, qtbot)
            assert_fitted(started)
