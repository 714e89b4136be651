"""The state of a vault's graph at an earlier moment: from a snapshot, its git history or a copy.

A moment is named by words: `last visit`, `yesterday`, `last week`, `3 months ago`, a date such as
`2026-11-01`, or a tag, a branch or the id of a commit. `folder:` and a path name a copy of the
vault, which is read as the vault is.
"""

from __future__ import annotations

import re
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from conceptmap.core.errors import UserError
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import translate
from conceptmap.model.graph_snapshots import Snapshots, load_snapshots
from conceptmap.model.graph_state import GraphState
from conceptmap.model.vault_reading import read_vault
from conceptmap.vault.git_repository import Commit, GitRepository, find_repository
from conceptmap.vault.membership import Membership, Standing
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_at_commit import vault_at_commit

LAST_VISIT, YESTERDAY = "last visit", "yesterday"
LAST_WEEK, LAST_MONTH, LAST_YEAR = "last week", "last month", "last year"

FOLDER_PREFIX = "folder:"

_PERIODS = {"day": 1, "week": 7, "month": 30, "year": 365}
_AGO = re.compile(r"(?:(\d{1,4})|last|an?) ?(day|week|month|year)s?(?: ago)?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?)?", re.ASCII)


class EarlierState(NamedTuple):
    """A state of a graph, and of when it is."""

    state: GraphState
    time_s: float
    """Seconds since 1970."""
    commit: str = ""
    """The id of its commit; empty for a snapshot."""
    folder: str = ""
    """The name of the folder that it is of, a copy of the vault; empty for the vault itself."""


class UnknownMomentError(UserError):
    """Nothing is known of the vault at the moment that was asked for."""


def time_of_words(words: str, now: datetime) -> float | None:
    """Return the time that words mean, in seconds since 1970, None when they mean none.

    A date means its beginning; a number of months is that many times thirty days.
    """
    words = " ".join(words.lower().split())
    if words in ("today", YESTERDAY):
        day = now.date() - timedelta(days=words == YESTERDAY)
        return _start(day)
    if found := _AGO.fullmatch(words):
        days = int(found[1] or 1) * _PERIODS[found[2]]
        try:
            return _start(now.date() - timedelta(days=days))
        except (OverflowError, OSError, ValueError):
            return 0.0
    if _DATE.fullmatch(words):
        try:
            return datetime.fromisoformat(words.upper()).timestamp()
        except (OverflowError, OSError, ValueError):
            return None
    return None


def find_earlier_state(
    vault: Vault,
    words: str,
    names: str,
    report: ProgressCallback,
    *,
    now: datetime | None = None,
    visit_before_s: float | None = None,
) -> EarlierState:
    """Return the state of a vault at the moment that words name.

    `names` is what notes are called by. The last visit is the last snapshot before
    `visit_before_s`, in seconds since 1970, None for now. Of a snapshot and a commit the later
    one counts. What the vault's settings exclude now is left out. Raises UserError when nothing
    is known of that moment.
    """
    found = _find_state(vault, words, names, report, now, visit_before_s)
    return found._replace(state=NowIncluded(vault).of(found.state))


class NowIncluded:
    """Leaves out of earlier states what the settings of a vault exclude now."""

    def __init__(self, vault: Vault) -> None:
        self._membership = Membership.read(str(vault.root), [])

    def of(self, state: GraphState) -> GraphState:
        """Return a state without what is excluded now."""
        standing = self._membership.standing
        return state.without({id_ for id_ in state.notes if standing(id_) is not Standing.INCLUDED})


def _find_state(
    vault: Vault,
    words: str,
    names: str,
    report: ProgressCallback,
    now: datetime | None,
    visit_before_s: float | None,
) -> EarlierState:
    if words.startswith(FOLDER_PREFIX):
        return _of_folder(words.removeprefix(FOLDER_PREFIX), vault, names, report)
    snapshots = load_snapshots(vault.root)
    if words.strip().lower() == LAST_VISIT:
        before = time.time() if visit_before_s is None else visit_before_s
        return _of_snapshot(snapshots, before) or _unknown(words, snapshots)
    at = time_of_words(words, now or datetime.now())
    has_history = not vault.is_set and find_repository(vault.root.resolve()) is not None
    snapshot = None if at is None else _of_snapshot(snapshots, at)
    if not has_history:
        if at is None:
            raise UnknownMomentError(
                translate(
                    "{words} is not a date. Write a date as 2026-11-01, or last week, 3 months "
                    "ago, last visit.",
                    words=repr(words),
                )
            )
        return snapshot or _unknown(words, snapshots)
    with GitRepository(vault.root, lambda: report(_reading_history(), 0, 0)) as repository:
        commit = _find_commit(repository, words, at)
        if commit is None or (snapshot is not None and snapshot.time_s > commit.time_s):
            return snapshot or _unknown(words, snapshots)
        state = state_at_commit(
            vault.root, repository, commit.id, vault.reading.options, names, report
        )
        return EarlierState(state, commit.time_s, commit.id)


def state_at_commit(
    root: Path,
    repository: GitRepository,
    commit: str,
    options: ReadingOptions,
    names: str,
    report: ProgressCallback,
) -> GraphState:
    """Return the state of the vault in a folder as a commit holds it. Raises GitError."""
    vault = vault_at_commit(
        root,
        repository,
        commit,
        options,
        progress=lambda done, total: report(_reading_history(), done, total),
    )
    return GraphState.of(vault, names=names)


def _of_folder(path: str, vault: Vault, names: str, report: ProgressCallback) -> EarlierState:
    """Return the state of a copy of a vault. Raises VaultError when it cannot be read."""
    copy = read_vault(Path(path), report, vault.reading.options)
    latest = max((note.mtime_ns for note in copy.notes.values()), default=0) / 1e9
    return EarlierState(GraphState.of(copy, names=names), latest, folder=copy.name)


def _reading_history() -> str:
    return translate("Reading the history")


def _find_commit(repository: GitRepository, words: str, at: float | None) -> Commit | None:
    if at is None:
        return repository.resolve(words)
    return next(iter(repository.commits(count=1, newest=int(at))), None)


def _of_snapshot(snapshots: Snapshots, before_s: float) -> EarlierState | None:
    moment = snapshots.last_before(before_s)
    if moment is None:
        return None
    return EarlierState(snapshots.state_at(moment), moment.time_s)


def _unknown(words: str, snapshots: Snapshots) -> EarlierState:
    if not snapshots.moments:
        raise UnknownMomentError(
            translate(
                "There is no earlier snapshot of this vault. One is kept for each day on "
                "which it is open."
            )
        )
    first = datetime.fromtimestamp(snapshots.moments[0].time_s)
    raise UnknownMomentError(
        translate(
            "There is no snapshot of this vault for {words}. The first one is from {date}.",
            words=repr(words),
            date=first.strftime("%Y-%m-%d"),
        )
    )


def _start(day: date) -> float:
    return datetime(day.year, day.month, day.day).timestamp()
