import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import watchfiles
from pytestqt.qtbot import QtBot

from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.window import MainWindow
from conceptmap.vault import watcher
from tests.cases import case
from tests.ui.at_rest import rest

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def opened(open_vault: OpenVault, small_vault: Path, qtbot: QtBot) -> MainWindow:
    window = open_vault(small_vault)
    rest(window, qtbot)
    return window


def ids(window: MainWindow) -> set[str]:
    assert window.session.current.vault_map is not None
    return set(window.session.current.vault_map.topology.ids)


def test_a_new_note_appears_beside_its_neighbour_and_the_others_stay(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    before = {id_: opened.session.current.position_of(id_) for id_ in ids(opened)}
    (small_vault / "New.md").write_text("about [[Lone]]")
    qtbot.waitUntil(lambda: "New.md" in ids(opened), timeout=10_000)
    qtbot.wait(800)
    places = opened.session.current.node_positions
    assert np.isfinite(places).all()
    moved = [
        id_
        for id_ in before
        if id_ != "Lone.md"
        and np.hypot(*np.subtract(opened.session.current.position_of(id_), before[id_])) > 0.05
    ]
    assert moved == []
    beside = np.subtract(
        opened.session.current.position_of("New.md"), opened.session.current.position_of("Lone.md")
    )
    assert np.hypot(*beside) < 2.5


def test_a_deleted_note_disappears_from_the_map_and_the_selection(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    opened.session.current.select("Lone.md")
    (small_vault / "Lone.md").unlink()
    qtbot.waitUntil(lambda: "Lone.md" not in ids(opened), timeout=10_000)
    assert opened.session.current.selected_ids == ()


def test_a_renamed_note_keeps_its_position_and_stays_selected(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    place = opened.session.current.position_of("Alpha.md")
    opened.session.current.select("Alpha.md")
    (small_vault / "Alpha.md").rename(small_vault / "sub" / "Omega.md")
    qtbot.waitUntil(lambda: "sub/Omega.md" in ids(opened), timeout=10_000)
    assert opened.session.current.selected_ids == ("sub/Omega.md",)
    assert opened.session.current.position_of("sub/Omega.md") == pytest.approx(place, abs=0.5)


def test_a_moved_folder_and_many_files_at_once_are_followed(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    (small_vault / "sub").rename(small_vault / "other")
    for i in range(400):
        (small_vault / "other" / f"{i}.md").write_text(f"[[Hub]] [[{i // 2}]]")
    qtbot.waitUntil(lambda: {"other/Beta.md", "other/399.md"} <= ids(opened), timeout=20_000)
    assert "sub/Beta.md" not in ids(opened)


def test_a_vault_whose_folder_disappears_is_reported_and_followed_when_it_returns(
    opened: MainWindow, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.session.current.folder_missing, timeout=10_000):
        shutil.move(small_vault, tmp_path / "away")
    assert "is missing" in opened.message.text
    assert "Hub.md" in ids(opened)
    (tmp_path / "away" / "Back.md").write_text("[[Hub]]")
    with qtbot.waitSignal(opened.session.current.folder_returned, timeout=10_000):
        shutil.move(tmp_path / "away", small_vault)
    qtbot.waitUntil(lambda: "Back.md" in ids(opened), timeout=10_000)


def test_problems_are_listed_by_file(opened: MainWindow, small_vault: Path, qtbot: QtBot) -> None:
    (small_vault / "Broken.md").write_text("---\na: [\n---\n[[Hub]]")
    qtbot.waitUntil(lambda: "Broken.md" in ids(opened), timeout=10_000)
    tree = opened.docks.show("problems").table  # type: ignore[attr-defined]
    assert tree.topLevelItemCount() == 1
    item = tree.topLevelItem(0)
    assert item.text(0) == "Broken.md"
    assert "not valid YAML" in item.text(1)
    tree.itemClicked.emit(item, 0)
    assert opened.session.current.selected_ids == ("Broken.md",)


def test_an_edit_that_is_read_while_tags_become_nodes_is_not_lost(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = opened.session.current
    for turn in range(6):
        (small_vault / f"New {turn}.md").write_text(f"[[Lone]] #turn{turn}")
        session._disk.queue(frozenset({f"New {turn}.md"}))
        session.view_state.change_settings("Tags", tags=not turn % 2)
        qtbot.waitUntil(
            lambda turn=turn: (
                f"New {turn}.md" in ids(opened)  # type: ignore[misc]
                and session.vault_map.has_tags == (not turn % 2)  # type: ignore[union-attr]
                and not session.map_workers.is_running("view")
            ),
            timeout=10_000,
        )
        result = session.view_state.result
        assert result is not None
        assert result.vault_map is session.vault_map
        assert (f"#turn{turn}" in ids(opened)) == (not turn % 2)


def test_the_disk_is_followed_whatever_the_query_is(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = opened.session.current
    for number, query in enumerate(("[status:tag:foo]", "[status:file:a]", "[a:line:b]")):
        with case(query):
            session.view_state.change_settings("Filter", query=query)
            header = "---\nstatus: foo\na: b\n---\n"
            for name, text in ((f"New {number}.md", header), (f"Newer {number}.md", "")):
                (small_vault / name).write_text(f"{text}[[Hub]]")
                qtbot.waitUntil(lambda name=name: name in ids(opened), timeout=10_000)  # type: ignore[misc]


def test_an_exception_while_a_view_is_applied_is_reported_and_the_disk_is_followed(
    opened: MainWindow,
    small_vault: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    from conceptmap.model import view_evaluation

    evaluate = view_evaluation.evaluate_view

    def fail(
        vault_map: object, view_settings: ViewSettings, *rest: object, **named: object
    ) -> object:
        if view_settings.query:
            raise RuntimeError("this query cannot be run")
        return evaluate(vault_map, view_settings, *rest, **named)

    monkeypatch.setattr(view_evaluation, "evaluate_view", fail)
    session = opened.session.current
    session.view_state.change_settings("Filter", query="tag:#first")
    qtbot.waitUntil(lambda: "this query cannot be run" in opened.message.text, timeout=5000)
    for name in ("New.md", "Newer.md"):
        opened.message.hide()
        (small_vault / name).write_text("[[Hub]]")
        qtbot.waitUntil(lambda name=name: name in ids(opened), timeout=10_000)
        qtbot.wait(100)
        assert session.view_state.result.vault_map is session.vault_map
        assert session.is_visible(name)
    session.view_state.change_settings("Filter", query="")
    qtbot.waitUntil(lambda: "view" not in session.map_workers.running, timeout=5000)
    assert session.view_state.result.count == len(ids(opened))
    caplog.clear()


def test_changes_that_cannot_be_read_are_reported_and_read_with_the_next(
    opened: MainWindow,
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
        qtbot.waitUntil(lambda: "the disk is away" in opened.message.text, timeout=10_000)
        assert "New.md" not in ids(opened)
    (small_vault / "Newer.md").write_text("[[Hub]]")
    qtbot.waitUntil(lambda: {"New.md", "Newer.md"} <= ids(opened), timeout=10_000)
    caplog.clear()


def test_settings_that_change_while_notes_are_read_are_the_ones_that_are_shown(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = opened.session.current
    for turn in range(5):
        query = "tag:#first" if turn % 2 else ""
        (small_vault / f"New {turn}.md").write_text("[[Hub]]")
        session._disk.queue(frozenset({f"New {turn}.md"}))
        session.view_state.change_settings("Filter", query=query)
        qtbot.waitUntil(
            lambda turn=turn: (
                f"New {turn}.md" in ids(opened)
                and not {"view", "read changes"} & {*session.map_workers.running}
            ),
            timeout=10_000,
        )
        shown = len(ids(opened)) if not query else 1
        assert session.view_state.result.count == shown


def test_a_folder_that_cannot_be_watched_is_said_to_be_so_once_and_followed_all_the_same(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = watchfiles.watch

    def watch(*paths: Path, force_polling: bool, **more: Any) -> Iterator[Any]:
        if not force_polling:
            raise OSError("OS file watch limit reached")
        return plain(*paths, force_polling=True, **more)

    monkeypatch.setattr(watchfiles, "watch", watch)
    monkeypatch.setattr(watcher, "POLL_INTERVAL_MS", 100)
    window = open_vault(small_vault)
    qtbot.waitUntil(lambda: "cannot watch this folder" in window.message.text, timeout=10_000)
    qtbot.wait(500)
    (small_vault / "New.md").write_text("about [[Lone]]")
    qtbot.waitUntil(lambda: "New.md" in ids(window), timeout=10_000)
