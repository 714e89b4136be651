"""A vault opens with the camera with which it was left; what changes on disk never moves it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conceptmap.model.saved_views import SavedCamera, last_camera, save_last_view, views_file
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.conftest import MakeVault
from tests.ui.at_rest import current, groups, place_groups, rest
from tests.ui.fitted import assert_fitted

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def root(make_vault: MakeVault) -> Path:
    root = make_vault(groups())
    place_groups(root)
    return root


def look_close(window: MainWindow) -> None:
    window.map_view.move_camera(1.5, -2.0, 130.0, animated=False)


def reopen(window: MainWindow, root: Path, qtbot: QtBot) -> None:
    window.session.close()
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.open_vault(root)
    rest(window, qtbot)


def test_a_vault_opens_with_the_camera_it_was_left_with(
    open_vault: OpenVault, root: Path, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_vault(root)
    rest(window, qtbot)
    window.map_view.fly_to("3 2.md")
    window.map_view.zoom(1.7)
    rest(window, qtbot)
    camera = window.map_view.camera
    reopen(window, root, qtbot)
    assert window.map_view.camera == camera
    window.close()
    other = new_window()
    with qtbot.waitSignal(other.session.opened, timeout=60_000):
        other.open_vault(root)
    rest(other, qtbot)
    assert other.map_view.camera[:3] == camera[:3]


def test_a_vault_that_was_left_in_the_midst_of_a_flight_opens_where_it_led(
    open_vault: OpenVault, root: Path, qtbot: QtBot
) -> None:
    window = open_vault(root)
    rest(window, qtbot)
    position = current(window).position_of("3 2.md")
    assert position is not None
    window.map_view.move_camera(*position, 130.0)
    assert window.map_view.is_moving
    reopen(window, root, qtbot)
    assert window.map_view.camera[:3] == (*position, 130.0)


def test_a_fitted_map_and_one_left_in_a_local_map_open_fitted(
    open_vault: OpenVault, root: Path, qtbot: QtBot
) -> None:
    window = open_vault(root)
    rest(window, qtbot)
    look_close(window)
    window.map_view.fit()
    window.resize(1000, 640)
    reopen(window, root, qtbot)
    assert_fitted(window)
    current(window).show_local_map("3 0.md")
    rest(window, qtbot)
    look_close(window)
    reopen(window, root, qtbot)
    assert_fitted(window)


def test_a_kept_camera_that_shows_nothing_gives_way_to_a_fit(
    open_vault: OpenVault, root: Path, qtbot: QtBot
) -> None:
    for camera in [
        (9e9, 9e9, 200.0),
        (0.0, 0.0, 0.0),
        (0.0, 0.0, -3.0),
        (0.0, 0.0, 1e300),
        (1e300, 0.0, 1.0),
    ]:
        with case(camera):
            save_last_view(root, ViewSettings(), SavedCamera(*camera))
            window = open_vault(root)
            rest(window, qtbot)
            if camera[2] != 1e300:
                assert_fitted(window)


def test_a_kept_camera_of_no_number_is_none(root: Path) -> None:
    save_last_view(root, ViewSettings(), SavedCamera(1.0, 2.0, 3.0))
    assert last_camera(root) == SavedCamera(1.0, 2.0, 3.0)
    file = views_file(root)
    file.write_text(file.read_text("utf-8").replace('"scale": 3.0', '"scale": -1e999'), "utf-8")
    assert last_camera(root) is None


def test_a_note_that_is_written_does_not_move_the_view(
    open_vault: OpenVault, root: Path, qtbot: QtBot
) -> None:
    window = open_vault(root)
    rest(window, qtbot)
    for number in range(3):
        camera = window.map_view.camera
        for i in range(6 * number + 1):
            (root / f"New {number} {i}.md").write_text(f"[[{number} 0]]")
        qtbot.waitUntil(
            lambda number=number: current(window).has_node(f"New {number} 0.md"),  # type: ignore[misc]
            timeout=10_000,
        )
        rest(window, qtbot)
        assert window.map_view.camera == camera
    window.map_view.fit()
    rest(window, qtbot)
    assert_fitted(window)


def test_a_note_that_is_saved_leaves_a_local_map_and_its_view_as_they_are(
    open_vault: OpenVault, root: Path, qtbot: QtBot
) -> None:
    window = open_vault(root)
    rest(window, qtbot)
    session = current(window)
    session.show_local_map("3 0.md")
    rest(window, qtbot)
    camera = window.map_view.camera
    before = {f"3 {i}.md": session.position_of(f"3 {i}.md") for i in range(8)}
    moved: list[bool] = []
    session.positions.changed.connect(
        lambda: moved.append(any(session.position_of(id_) != before[id_] for id_ in before))
    )
    for number, id_ in enumerate(("3 5.md", "6 4.md")):
        text = (root / id_).read_text("utf-8")
        with qtbot.waitSignal(session.changed_on_disk, timeout=10_000):
            (root / id_).write_text(f"{text} #more{number}\n\nMore text.")
        rest(window, qtbot)
        assert window.map_view.camera == camera
        assert session.positions.is_subset
        assert {id_: session.position_of(id_) for id_ in before} == before
    assert not any(moved)


def test_a_note_that_comes_into_a_local_map_leaves_its_view_as_it_is(
    open_vault: OpenVault, root: Path, qtbot: QtBot
) -> None:
    window = open_vault(root)
    rest(window, qtbot)
    session = current(window)
    session.show_local_map("3 0.md")
    rest(window, qtbot)
    camera = window.map_view.camera
    (root / "New.md").write_text("[[3 0]]")
    qtbot.waitUntil(lambda: session.has_node("New.md"), timeout=10_000)
    rest(window, qtbot)
    assert session.view_state.result.count == 11
    assert session.is_visible("New.md")
    assert window.map_view.camera == camera
    session.show_local_map(None)
    rest(window, qtbot)
    assert_fitted(window)
