"""The state of a vault at an earlier moment, by words, from snapshots and from git."""

from datetime import datetime
from pathlib import Path

import pytest

from conceptmap.core.errors import UserError
from conceptmap.model.earlier_states import EarlierState, find_earlier_state
from conceptmap.model.graph_snapshots import Snapshots
from conceptmap.model.graph_state import GraphState
from conceptmap.model.moment_words import time_of_words
from conceptmap.model.snapshot_files import save_snapshots
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.git_histories import History

NOW = datetime(2026, 3, 31, 15, 30)


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("today", "2026-03-31"),
        ("Yesterday", "2026-03-30"),
        ("last week", "2026-03-24"),
        ("a month ago", "2026-03-01"),
        ("2 days", "2026-03-29"),
        ("3  weeks ago", "2026-03-10"),
        ("2025-12-01", "2025-12-01"),
        ("2025-12-01 18:30", "2025-12-01 18:30"),
        ("2025-12-01T18:30:05", "2025-12-01 18:30:05"),
        ("9999 years ago", "1970-01-01 00:00:00+00:00"),
    ],
)
def test_words_mean_a_time(words: str, date: str) -> None:
    assert time_of_words(words, NOW) == datetime.fromisoformat(date).timestamp()


@pytest.mark.parametrize("words", ["", "v1.0", "main", "2026-13-01", "week", "1e5 days", "٣ days"])
def test_other_words_mean_no_time(words: str) -> None:
    assert time_of_words(words, NOW) is None


def state(*ids: str) -> GraphState:
    from conceptmap.model.graph_state import NodeState

    return GraphState({id_: NodeState("note", id_, 9, 9) for id_ in ids}, {})


def find(
    root: Path, words: str, *, now: datetime = NOW, visit_before_s: float | None = None
) -> EarlierState:
    vault = Vault.open(root, cache=None)
    return find_earlier_state(
        vault, words, "file", lambda *_: None, now=now, visit_before_s=visit_before_s
    )


def test_a_snapshot_is_found_by_its_day_and_as_the_last_visit(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": ""})
    first, second = datetime(2026, 3, 1, 9).timestamp(), datetime(2026, 3, 20, 9).timestamp()
    kept = Snapshots().with_state(state("a.md"), first).with_state(state("a.md", "b.md"), second)
    save_snapshots(root, kept)
    assert find(root, "last week").time_s == second
    assert find(root, "2026-03-20").state == state("a.md")
    assert find(root, "last visit").state == state("a.md", "b.md")
    assert find(root, "last visit", visit_before_s=second).state == state("a.md")
    # Of a day that begins before all that is known its first state is the answer.
    for words, before in (("2026-03-01", None), ("4 weeks ago", None), ("last visit", first)):
        now = datetime(2026, 3, 29)
        begun = find(root, words, visit_before_s=before, now=now)
        assert (begun.time_s, begun.is_first) == (first, True)
    assert not find(root, "2026-03-02").is_first
    with pytest.raises(UserError, match="known of it begins on 2026-03-01 09:00"):
        find(root, "2026-03-01 08:00")
    with pytest.raises(UserError, match="known of it begins on 2026-03-01"):
        find(root, "2026-02-01")
    with pytest.raises(UserError, match="'v1' is not a date"):
        find(root, "v1")


def test_of_a_snapshot_and_a_commit_the_later_counts(tmp_path: Path) -> None:
    history = History(tmp_path / "notes")
    (history.folder / "a.md").write_text("", "utf-8")
    commit = history.commit({"from git.md": ""})
    day = 86_400
    for hours, found_in in ((-1, ["from git.md"]), (1, ["a.md"])):
        kept = Snapshots().with_state(state("a.md"), history.time_s + hours * 3600)
        save_snapshots(history.folder, kept)
        words = datetime.fromtimestamp(history.time_s + 2 * day).date().isoformat()
        found = find(history.folder, words)
        assert list(found.state.nodes) == found_in
        assert bool(found.commits) == (hours < 0)
    assert find(history.folder, commit[:8]).commits == {"": commit}
    begun = datetime.fromtimestamp(history.time_s).date().isoformat()
    # The commit is the first that is known of its day, or the snapshot before it.
    save_snapshots(history.folder, Snapshots())
    assert find(history.folder, begun).commits == {"": commit}
    kept = Snapshots().with_state(state("a.md"), history.time_s - 60)
    save_snapshots(history.folder, kept)
    assert (found := find(history.folder, begun)).is_first
    assert list(found.state.nodes) == ["a.md"]
    with pytest.raises(UserError, match=f"known of it begins on {begun}"):
        find(history.folder, "1999-12-31")
    with pytest.raises(UserError, match="no commit, tag or branch"):
        find(history.folder, "nothing")
    with pytest.raises(UserError, match="is not a date"):
        find(history.folder, "2026-02-31")


def test_nothing_is_known_of_a_vault_that_was_never_open(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": ""})
    with pytest.raises(UserError, match="One is kept for each day"):
        find(root, "last week")
