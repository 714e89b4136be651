"""The state of a vault's graph at an earlier moment: from a snapshot, its git history or a copy.

A moment is named by words: `last visit`, `yesterday`, `last week`, `3 months ago`, a date such as
`2026-11-01`, or a tag, a branch or the id of a commit. `folder:` and a path name a copy of the
vault, which is read as the vault is.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from datetime import datetime
from datetime import time as clock_time
from itertools import repeat
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from conceptmap.core.errors import UserError, WrongUsageError
from conceptmap.core.local_time import local_time
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import translate
from conceptmap.model.graph_snapshots import Snapshots
from conceptmap.model.graph_state import GraphState
from conceptmap.model.moment_words import DATE, FOLDER_PREFIX, LAST_VISIT, time_of_words
from conceptmap.model.snapshot_files import load_snapshots
from conceptmap.model.vault_reading import read_vault
from conceptmap.vault.git_repository import Commit
from conceptmap.vault.membership import Membership, Standing
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_history import Commits, VaultHistory, has_history

MAX_SEARCHED_COMMITS = 100_000
"""At most this many commits are looked through to find the first one."""


class EarlierState(NamedTuple):
    """A state of a graph, and of when it is."""

    state: GraphState
    time_s: float
    """The time of the moment, in seconds since 1970."""
    commits: Commits = MappingProxyType({})
    """The commits that it is of; empty for a snapshot."""
    folder: str = ""
    """The name of the folder that it is of, a copy of the vault; empty for the vault itself."""
    vault: Vault | None = None
    """The vault as it was then, of which the texts can be read; None for a snapshot."""
    unknown: tuple[str, ...] = ()
    """The vaults of a set of which nothing is known then; they count as they are now."""
    is_first: bool = False
    """Whether it is of later than was asked for, since nothing is known of before: of later on the
    day that was named, or of this visit where there was no other."""


class UnknownMomentError(UserError):
    """Nothing is known of the vault at the moment that was asked for."""


class ImpossibleMomentError(WrongUsageError):
    """No vault can have been at the moments that were asked for: words that mean none, a time in
    the future, or two in the wrong order."""


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
    one counts, for each vault of a set; one of which nothing is known then is as it is now. What
    the vault's settings exclude now is left out. Of a day at whose beginning nothing was known yet
    it is the first state of that day that is, and of the first visit the first of that. Raises
    UserError when nothing is known of that moment.
    """
    found = _find_state(vault, words, names, report, now, visit_before_s)
    return found._replace(state=NowIncluded(vault).of(found.state))


def find_two_states(
    vault: Vault,
    words: str,
    until: str,
    names: str,
    report: ProgressCallback,
    *,
    earlier: EarlierState | None = None,
    later: EarlierState | None = None,
    visit_before_s: float | None = None,
) -> tuple[EarlierState, EarlierState | None]:
    """Return the states at two moments that are compared; None for the later one that is now.

    `words` and `until` name the moments, empty for now; `earlier` and `later` are their states if
    they are known. Raises ImpossibleMomentError for moments in the future or in the wrong order,
    and UserError when nothing is known of one.
    """
    now = datetime.now()
    _refuse_impossible(words, until, now)
    if earlier is None:
        earlier = find_earlier_state(
            vault, words, names, report, now=now, visit_before_s=visit_before_s
        )
    if later is None and until:
        later = find_earlier_state(
            vault, until, names, report, now=now, visit_before_s=visit_before_s
        )
        has_time = not (earlier.folder or later.folder)
        if has_time and later.time_s < earlier.time_s:
            raise _in_wrong_order(words, until)
    return earlier, later


def _refuse_impossible(words: str, until: str, now: datetime) -> None:
    """Raise ImpossibleMomentError for times in the future, or two in the wrong order."""
    times = [time_of_words(each, now) for each in (words, until)]
    for each, time_s in zip((words, until), times, strict=True):
        if time_s is not None and time_s > now.timestamp():
            raise ImpossibleMomentError(translate("{moment} is in the future.", moment=each))
    if times[0] is not None and times[1] is not None and times[0] > times[1]:
        raise _in_wrong_order(words, until)


def _in_wrong_order(words: str, until: str) -> ImpossibleMomentError:
    return ImpossibleMomentError(
        translate(
            "{moment} is later than {until}. The earlier of the two moments comes first.",
            moment=words,
            until=until,
        )
    )


class NowIncluded:
    """Leaves out of earlier states what the settings of a vault exclude now."""

    def __init__(self, vault: Vault) -> None:
        self._memberships = {
            prefix: Membership.read(str(each.root), [])
            for prefix, each in vault.member_vaults.items()
        }

    def of(self, state: GraphState) -> GraphState:
        """Return a state without what is excluded now."""
        return state.without(set().union(*map(self._left_out, self._memberships, repeat(state))))

    def _left_out(self, prefix: str, state: GraphState) -> set[str]:
        standing = self._memberships[prefix].standing
        return {
            id_
            for id_ in state.notes
            if id_.startswith(prefix)
            and standing(id_.removeprefix(prefix)) is not Standing.INCLUDED
        }


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
        return (
            _of_snapshot(snapshots, before)
            or _first_of(snapshots)
            or _unknown(words, None, snapshots)
        )
    at = time_of_words(words, now or datetime.now())
    snapshot = None if at is None else _of_snapshot(snapshots, at)
    with_history = has_history(vault)
    # An impossible date, such as 2026-02-31, is no name of a commit either.
    if at is None and (not with_history or DATE.fullmatch(words.strip().lower())):
        raise ImpossibleMomentError(
            translate(
                "{words} is not a date. Write a date as 2026-11-01, or last week, 3 months "
                "ago, last visit.",
                words=repr(words),
            )
        )
    if not with_history:
        assert at is not None
        if snapshot is None and _is_of_day(_first_time(snapshots), at):
            snapshot = _first_of(snapshots)
        return snapshot or _unknown(words, at, snapshots)
    with VaultHistory(vault, lambda: report(_reading_history(), 0, 0)) as history:
        if at is None:
            prefix, commit = history.resolve(words)
            return state_at_commit(vault, history, prefix, commit, snapshots, names, report)
        is_first = False
        commits = _last_commits(history, at, snapshot)
        if not commits and snapshot is None:
            first_s = _first_time(snapshots, history)
            if not _is_of_day(first_s, at):
                return _unknown(words, at, snapshots, history)
            is_first = True
            commits = _last_commits(history, first_s, None)
        if not commits:
            return snapshot or _first_of(snapshots) or _unknown(words, at, snapshots, history)
        found = _state_of_commits(vault, history, commits, snapshot, names, report)
        return found._replace(is_first=is_first)


def state_at_commit(
    vault: Vault,
    history: VaultHistory,
    prefix: str,
    commit: Commit,
    snapshots: Snapshots,
    names: str,
    report: ProgressCallback,
) -> EarlierState:
    """Return the state of a vault in a commit of one of its members. Raises GitError.

    The other vaults of a set are as they were last at its time.
    """
    commits, snapshot = {prefix: commit}, None
    if vault.is_set:
        snapshot = _of_snapshot(snapshots, commit.time_s + 1)
        commits = _last_commits(history, commit.time_s, snapshot) | commits
    return _state_of_commits(vault, history, commits, snapshot, names, report)


def _last_commits(
    history: VaultHistory, time_s: float, snapshot: EarlierState | None
) -> dict[str, Commit]:
    """Return the last commits not after a time, those that are not before a snapshot."""
    return {
        prefix: commit
        for prefix, commit in history.last_commits(time_s).items()
        if snapshot is None or snapshot.time_s <= commit.time_s
    }


def _state_of_commits(
    vault: Vault,
    history: VaultHistory,
    commits: Mapping[str, Commit],
    snapshot: EarlierState | None,
    names: str,
    report: ProgressCallback,
) -> EarlierState:
    """Return the state of a vault in commits.

    Those vaults of a set that have none are as in `snapshot`. Without one, a vault whose history
    begins later is empty, and one that has no history is as it is now. Raises GitError.
    """

    def progress(done: int, total: int) -> None:
        report(_reading_history(), done, total)

    ids = {prefix: each.id for prefix, each in commits.items()}
    then = history.vault_at(ids, progress)
    state = GraphState.of(then, names=names)
    time_s = float(max(each.time_s for each in commits.values()))
    others = [prefix for prefix in vault.member_vaults if prefix not in commits]
    if not others:
        return EarlierState(state, time_s, ids, vault=then)
    if snapshot is not None:
        state = state.joined(*map(snapshot.state.within, others))
        return EarlierState(state, time_s, ids, vault=then)
    unknown = [prefix for prefix in others if prefix not in history.prefixes]
    state = state.joined(*map(GraphState.of(vault, names=names).within, unknown))
    told = tuple(prefix.rstrip("/") for prefix in unknown)
    return EarlierState(state, time_s, ids, vault=then, unknown=told)


def _of_folder(path: str, vault: Vault, names: str, report: ProgressCallback) -> EarlierState:
    """Return the state of a copy of a vault. Raises VaultError when it cannot be read."""
    copy = read_vault(Path(path), report, vault.reading.options)
    latest = max((note.mtime_ns for note in copy.notes.values()), default=0) / 1e9
    return EarlierState(GraphState.of(copy, names=names), latest, folder=copy.name, vault=copy)


def _reading_history() -> str:
    return translate("Reading the history")


def _of_snapshot(snapshots: Snapshots, before_s: float) -> EarlierState | None:
    """Return the state of the last snapshot before a time, in seconds since 1970, None for none."""
    moment = snapshots.last_before(before_s)
    if moment is None:
        return None
    return EarlierState(snapshots.state_at(moment), moment.time_s)


def _first_of(snapshots: Snapshots) -> EarlierState | None:
    """Return the state of the first snapshot, None for none."""
    if not snapshots.moments:
        return None
    first = snapshots.moments[0]
    return EarlierState(snapshots.state_at(first), first.time_s, is_first=True)


def _first_time(snapshots: Snapshots, history: VaultHistory | None = None) -> float:
    """Return since when something is known, in seconds since 1970; infinity for nothing."""
    times = [each.time_s for each in snapshots.moments[:1]]
    if history is not None:
        times += [each.commit.time_s for each in history.list_commits(MAX_SEARCHED_COMMITS)]
    return min(times, default=math.inf)


def _is_of_day(time_s: float, start_s: float) -> bool:
    """Return whether a time is on the day that another is the beginning of, both in seconds since
    1970; of no day where that other one is a time of day."""
    if math.isinf(time_s):
        return False
    start = local_time(start_s)
    return start.time() == clock_time() and local_time(time_s).date() == start.date()


def _unknown(
    words: str, at_s: float | None, snapshots: Snapshots, history: VaultHistory | None = None
) -> EarlierState:
    """Raise UnknownMomentError, which says when begins what is known.

    `at_s` is the time that the words mean, in seconds since 1970, None for the last visit.
    """
    first_s = _first_time(snapshots, history)
    if at_s is None or math.isinf(first_s):
        raise UnknownMomentError(
            translate(
                "There is no earlier snapshot of this vault. One is kept for each day on "
                "which it is open."
            )
        )
    first = local_time(first_s)
    # A day alone would say that what was asked for is known.
    same_day = first.date() == local_time(at_s).date()
    raise UnknownMomentError(
        translate(
            "Nothing is known of this vault for {words}. What is known of it begins on {date}.",
            words=repr(words),
            date=first.strftime("%Y-%m-%d %H:%M" if same_day else "%Y-%m-%d"),
        )
    )
