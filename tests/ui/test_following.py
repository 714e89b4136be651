import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def open_(open_vault: OpenVault, small_vault: Path, qtbot: QtBot) -> MainWindow:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    qtbot.wait(400)
    return window


def ids(window: MainWindow) -> set[str]:
    assert window.session.current.vault_map is not None
    return set(window.session.current.vault_map.topology.ids)


def test_a_new_note_appears_beside_its_neighbour_and_the_rest_stays(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    before = {id_: open_.session.current.position_of(id_) for id_ in ids(open_)}
    (small_vault / "New.md").write_text("about [[Lone]]")
    qtbot.waitUntil(lambda: "New.md" in ids(open_), timeout=10_000)
    qtbot.wait(800)
    places = open_.session.current.node_positions
    assert np.isfinite(places).all()
    far = [
        id_
        for id_ in before
        if id_ != "Lone.md"
        and np.hypot(*np.subtract(open_.session.current.position_of(id_), before[id_])) > 0.05
    ]
    assert far == []
    beside = np.subtract(
        open_.session.current.position_of("New.md"), open_.session.current.position_of("Lone.md")
    )
    assert np.hypot(*beside) < 2.5


def test_a_removed_note_goes_and_its_selection_with_it(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    open_.session.current.select("Lone.md")
    (small_vault / "Lone.md").unlink()
    qtbot.waitUntil(lambda: "Lone.md" not in ids(open_), timeout=10_000)
    assert open_.session.current.selected_ids == ()


def test_a_renamed_note_keeps_its_place_and_stays_selected(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    place = open_.session.current.position_of("Alpha.md")
    open_.session.current.select("Alpha.md")
    (small_vault / "Alpha.md").rename(small_vault / "sub" / "Omega.md")
    qtbot.waitUntil(lambda: "sub/Omega.md" in ids(open_), timeout=10_000)
    assert open_.session.current.selected_ids == ("sub/Omega.md",)
    assert open_.session.current.position_of("sub/Omega.md") == pytest.approx(place, abs=0.5)


def test_a_moved_folder_and_many_files_at_once_are_followed(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    (small_vault / "sub").rename(small_vault / "other")
    for i in range(400):
        (small_vault / "other" / f"{i}.md").write_text(f"[[Hub]] [[{i // 2}]]")
    qtbot.waitUntil(lambda: {"other/Beta.md", "other/399.md"} <= ids(open_), timeout=20_000)
    assert "sub/Beta.md" not in ids(open_)


def test_a_vault_that_vanishes_says_so_and_comes_back(
    open_: MainWindow, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(open_.session.current.folder_missing, timeout=10_000):
        shutil.move(small_vault, tmp_path / "away")
    assert "not there any more" in open_.message.text
    assert "Hub.md" in ids(open_)
    (tmp_path / "away" / "Back.md").write_text("[[Hub]]")
    with qtbot.waitSignal(open_.session.current.folder_returned, timeout=10_000):
        shutil.move(tmp_path / "away", small_vault)
    qtbot.waitUntil(lambda: "Back.md" in ids(open_), timeout=10_000)


def test_problems_are_listed_file_by_file(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    (small_vault / "Broken.md").write_text("---\na: [\n---\n[[Hub]]")
    qtbot.waitUntil(lambda: "Broken.md" in ids(open_), timeout=10_000)
    tree = open_.docks.show("problems").table  # type: ignore[attr-defined]
    assert tree.topLevelItemCount() == 1
    item = tree.topLevelItem(0)
    assert item.text(0) == "Broken.md"
    assert "not valid YAML" in item.text(1)
    tree.itemClicked.emit(item, 0)
    assert open_.session.current.selected_ids == ("Broken.md",)


def test_an_edit_that_is_read_while_tags_become_nodes_is_not_lost(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = open_.session.current
    for turn in range(6):
        (small_vault / f"New {turn}.md").write_text(f"[[Lone]] #turn{turn}")
        session._disk.queue(frozenset({f"New {turn}.md"}))
        session.view_state.change_settings("Tags", tags=not turn % 2)
        qtbot.waitUntil(
            lambda turn=turn: (
                f"New {turn}.md" in ids(open_)  # type: ignore[misc]
                and session.vault_map.has_tags == (not turn % 2)  # type: ignore[union-attr]
                and not session.map_workers.is_running("view")
            ),
            timeout=10_000,
        )
        sight = session.view_state.result
        assert sight is not None
        assert sight.vault_map is session.vault_map
        assert (f"#turn{turn}" in ids(open_)) == (not turn % 2)


@pytest.mark.parametrize("query", ["[status:tag:foo]", "[status:file:a]", "[a:line:b]"])
def test_the_disk_is_followed_whatever_the_query_is(
    open_: MainWindow, small_vault: Path, qtbot: QtBot, query: str
) -> None:
    session = open_.session.current
    session.view_state.change_settings("Filter", query=query)
    (small_vault / "New.md").write_text("---\nstatus: foo\na: b\n---\n[[Hub]]")
    qtbot.waitUntil(lambda: "New.md" in ids(open_), timeout=10_000)
    (small_vault / "Newer.md").write_text("[[Hub]]")
    qtbot.waitUntil(lambda: "Newer.md" in ids(open_), timeout=10_000)


def test_an_exception_while_a_view_is_applied_is_told_and_the_disk_is_followed(
    open_: MainWindow,
    small_vault: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    from conceptmap.model import view_result

    evaluate = view_result.evaluate_view

    def fail(vault_map: object, view_settings: ViewSettings, *rest: object) -> object:
        if view_settings.query:
            raise RuntimeError("this query cannot be run")
        return evaluate(vault_map, view_settings, *rest)

    monkeypatch.setattr(view_result, "evaluate_view", fail)
    session = open_.session.current
    session.view_state.change_settings("Filter", query="tag:#first")
    qtbot.waitUntil(lambda: "this query cannot be run" in open_.message.text, timeout=5000)
    for name in ("New.md", "Newer.md"):
        open_.message.hide()
        (small_vault / name).write_text("[[Hub]]")
        qtbot.waitUntil(lambda name=name: name in ids(open_), timeout=10_000)
        qtbot.wait(100)
        assert session.view_state.result.vault_map is session.vault_map
        assert session.is_visible(name)
    session.view_state.change_settings("Filter", query="")
    qtbot.waitUntil(lambda: "view" not in session.map_workers.running, timeout=5000)
    assert session.view_state.result.count == len(ids(open_))
    caplog.clear()


def test_changes_that_cannot_be_read_are_told_and_read_with_the_next(
    open_: MainWindow,
    small_vault: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    from conceptmap.model import map_update

    with monkeypatch.context() as patched:

        def fail(*_: object) -> None:
            raise OSError("the disk is away")

        patched.setattr(map_update, "read_changes", fail)
        (small_vault / "New.md").write_text("[[Hub]]")
        qtbot.waitUntil(lambda: "the disk is away" in open_.message.text, timeout=10_000)
        assert "New.md" not in ids(open_)
    (small_vault / "Newer.md").write_text("[[Hub]]")
    qtbot.waitUntil(lambda: {"New.md", "Newer.md"} <= ids(open_), timeout=10_000)
    caplog.clear()


def test_settings_that_change_while_notes_are_read_are_the_ones_that_are_shown(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = open_.session.current
    for turn in range(5):
        query = "tag:#first" if turn % 2 else ""
        (small_vault / f"New {turn}.md").write_text("[[Hub]]")
        session._disk.queue(frozenset({f"New {turn}.md"}))
        session.view_state.change_settings("Filter", query=query)
        qtbot.waitUntil(
            lambda turn=turn: (
                f"New {turn}.md" in ids(open_)
                and not {"view", "read changes"} & {*session.map_workers.running}
            ),
            timeout=10_000,
        )
        shown = len(ids(open_)) if not query else 1
        assert session.view_state.result.count == shown
