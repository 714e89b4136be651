"""Undo brings notes back exactly to where they were, whatever moved them."""

import json
from collections.abc import Callable, Mapping

import pytest
from pytestqt.qtbot import QtBot

from conceptmap.layout.forces import Forces
from conceptmap.model.saved_views import SavedView, save_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.commands.saved_views import apply_named, import_obsidian
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.ui.at_rest import current, rest


@pytest.fixture
def window(still: None, open_groups: Callable[[], MainWindow]) -> MainWindow:
    return open_groups()


def places(window: MainWindow) -> Mapping[str, tuple[float, float]]:
    session = current(window)
    ids, positions = session.vault_map.topology.ids, session.positions.whole_map
    return {id_: tuple(point) for id_, point in zip(ids, positions.tolist(), strict=True)}  # type: ignore[misc]


def change(window: MainWindow, qtbot: QtBot, **changes: object) -> None:
    current(window).view_state.change_settings("Change", **changes)
    rest(window, qtbot)


def undo(window: MainWindow, qtbot: QtBot) -> None:
    current(window).undo_stack.undo()
    rest(window, qtbot)


def test_tags_on_and_off_are_undone_step_by_step(window: MainWindow, qtbot: QtBot) -> None:
    without = places(window)
    change(window, qtbot, tags=True)
    with_tags = places(window)
    assert "#far" in with_tags
    assert any(with_tags[id_] != without[id_] for id_ in without)
    change(window, qtbot, tags=False)
    undo(window, qtbot)
    assert places(window) == with_tags
    undo(window, qtbot)
    assert places(window) == without
    current(window).undo_stack.redo()
    rest(window, qtbot)
    assert places(window) == with_tags


def test_an_undo_at_once_and_one_in_the_midst_of_moving_are_exact(
    open_groups: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_groups()
    session, before = current(window), places(window)
    for wait_ms in (0, 30, 250):
        session.view_state.change_settings("Tags", tags=True)
        qtbot.wait(wait_ms)
        undo(window, qtbot)
        assert places(window) == before
    session.view_state.change_settings("Tags", tags=True)
    session.view_state.change_settings("Tags", tags=False)
    session.undo_stack.undo()
    undo(window, qtbot)
    assert places(window) == before


def test_a_pinned_note_is_restored_with_its_pin(window: MainWindow, qtbot: QtBot) -> None:
    session = current(window)
    session.drag({"2 3.md": (4.0, 5.0)})
    session.positions.drop(["2 3.md"])
    rest(window, qtbot)
    before = places(window)
    change(window, qtbot, tags=True)
    session.positions.unpin()
    rest(window, qtbot)
    undo(window, qtbot)
    undo(window, qtbot)
    assert places(window) == before
    assert session.positions.pinned == {"2 3.md"}


def test_obsidians_settings_are_undone_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    session = current(window)
    for search in ["", "tag:#group3"]:
        for tags in [False, True]:
            with case(search, tags):
                before, settings = places(window), session.view_state.settings
                forces, count = session.positions.forces, session.undo_stack.count()
                folder = session.vault.root / ".obsidian"
                folder.mkdir(exist_ok=True)
                graph = {
                    "showTags": tags,
                    "search": search,
                    "repelStrength": 18,
                    "linkDistance": 60,
                }
                (folder / "graph.json").write_text(json.dumps(graph))
                import_obsidian(window.context)
                rest(window, qtbot)
                assert session.undo_stack.count() == count + 1
                assert session.positions.forces != forces
                assert any(places(window)[id_] != before[id_] for id_ in before)
                undo(window, qtbot)
                assert session.view_state.settings == settings
                assert session.positions.forces == forces
                assert places(window) == before
                session.undo_stack.redo()
                rest(window, qtbot)
                assert session.positions.forces != forces
                session.undo_stack.undo()
                rest(window, qtbot)
                session.undo_stack.clear()


def test_a_saved_view_is_undone_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    session = current(window)
    before, forces = places(window), session.positions.forces
    view = SavedView(
        "One",
        ViewSettings(query="tag:#group3", tags=True),
        pins={"3 0.md": (0.0, 0.0)},
        forces=Forces(repel=2.0),
    )
    save_view(session.vault.root, view)
    apply_named(window.context, "One")
    rest(window, qtbot)
    assert session.positions.pinned == {"3 0.md"}
    undo(window, qtbot)
    assert places(window) == before
    assert session.positions.forces == forces
    assert not session.positions.pinned
    assert session.view_state.settings == ViewSettings(names=session.view_state.settings.names)
    assert not session.undo_stack.canUndo()


def test_a_saved_view_that_changes_nothing_makes_no_step(window: MainWindow, qtbot: QtBot) -> None:
    session = current(window)
    save_view(session.vault.root, SavedView("Same", session.view_state.settings))
    apply_named(window.context, "Same")
    rest(window, qtbot)
    assert session.undo_stack.count() == 0


def test_renamed_notes_are_restored_by_their_new_names(window: MainWindow, qtbot: QtBot) -> None:
    session = current(window)
    view = SavedView("One", ViewSettings(query="2"), pins={"3 0.md": (0.0, 0.0)})
    save_view(session.vault.root, view)
    before = places(window)
    apply_named(window.context, "One")
    rest(window, qtbot)
    root = session.vault.root
    (root / "3 0.md").rename(root / "Renamed.md")
    qtbot.waitUntil(lambda: session.has_node("Renamed.md"), timeout=10_000)
    rest(window, qtbot)
    undo(window, qtbot)
    assert places(window)["Renamed.md"] == before["3 0.md"]
