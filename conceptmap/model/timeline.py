"""The moments of a vault that are known: its snapshots and commits, and their states in a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import NamedTuple

from conceptmap.core.local_time import local_time
from conceptmap.core.progress import ProgressCallback
from conceptmap.model.comparison import Comparison
from conceptmap.model.earlier_states import EarlierState, NowIncluded, state_at_commit
from conceptmap.model.graph_snapshots import Moment, Snapshots
from conceptmap.model.graph_state import LinkEnds
from conceptmap.model.snapshot_files import load_snapshots
from conceptmap.model.vault_map import VaultMap
from conceptmap.vault.git_repository import Commit
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_history import ListedCommit, VaultHistory, has_history

MAX_LISTED = 1_000
"""How many commits of a vault are listed to choose from."""

MIN_STEPS, MAX_STEPS, STEP_NOTES = 60, 300, 400_000
"""How many moments between two are shown: as many as hold `STEP_NOTES` notes together, but no
fewer than the first and no more than the second of these numbers, so that they are soon read."""

MAX_COMMITS = 20_000
"""How many commits back they are looked for."""


class KnownMoment(NamedTuple):
    """A moment at which the graph of the vault is known."""

    time_s: float
    """The time of the moment, in seconds since 1970."""
    commit: str = ""
    """The id of its commit; empty for a snapshot."""
    subject: str = ""
    """The first line of the commit's message."""
    tags: tuple[str, ...] = ()
    """The tags of the commit."""
    snapshot: Moment | None = None
    """The moment of a snapshot, None for a commit."""
    prefix: str = ""
    """What the paths of the vault begin with that the commit is of; empty without a set."""


class FoundMoments(NamedTuple):
    """Moments in a row, the earliest first, and how many there were before some were left out."""

    moments: tuple[KnownMoment, ...] = ()
    known: int = 0


def known_moments(
    vault: Vault,
    *,
    count: int = MAX_LISTED,
    after_s: float | None = None,
    before_s: float | None = None,
    wait: Callable[[], object] = lambda: None,
) -> list[KnownMoment]:
    """Return the moments that are known of a vault, the newest first.

    At most `count` commits of each repository. `after_s` and `before_s` bound their times, in
    seconds since 1970, and are left out. `wait` is called now and then, and may raise to stop.
    Raises GitError.
    """

    def is_between(time_s: float) -> bool:
        return (after_s is None or time_s > after_s) and (before_s is None or time_s < before_s)

    moments = [
        KnownMoment(moment.time_s, snapshot=moment) for moment in load_snapshots(vault.root).moments
    ]
    if has_history(vault):
        newest = None if before_s is None else int(before_s)
        oldest = None if after_s is None else int(after_s)
        with VaultHistory(vault, wait) as history:
            moments += map(_of_commit, history.list_commits(count, newest=newest, oldest=oldest))
    return sorted(
        (each for each in moments if is_between(each.time_s)), key=lambda each: -each.time_s
    )


def moments_between(
    vault: Vault, comparison: Comparison, now_s: float, wait: Callable[[], object]
) -> FoundMoments:
    """Return the moments between the two of a comparison, as many as can be shown.

    There are none between folders. Raises GitError.
    """
    earlier, later = comparison.earlier, comparison.later
    if earlier.folder or (later is not None and later.folder):
        return FoundMoments()
    until_s = now_s if later is None else later.time_s
    found = known_moments(
        vault, count=MAX_COMMITS, after_s=earlier.time_s, before_s=until_s, wait=wait
    )
    steps = min(MAX_STEPS, max(MIN_STEPS, STEP_NOTES // max(len(vault.notes), 1)))
    return FoundMoments(tuple(thin_out_evenly(found[::-1], steps)), len(found))


def thin_out_evenly(moments: Sequence[KnownMoment], most: int) -> list[KnownMoment]:
    """Return at most `most` of some moments: those with tags, the last of days, others evenly."""
    if len(moments) <= most:
        return list(moments)
    tagged = [at for at, each in enumerate(moments) if each.tags]
    kept = set(_evenly(tagged, most // 2))
    days = [local_time(each.time_s).date() for each in moments]
    last_of_day = [at for at, day in enumerate(days) if days[at + 1 : at + 2] != [day]]
    for chosen in (last_of_day, range(len(moments))):
        others = [at for at in chosen if at not in kept]
        kept.update(_evenly(others, most - len(kept)))
    return [moments[at] for at in sorted(kept)]


class ReadMoments(NamedTuple):
    """The states of moments in a row, as far as they are read."""

    moments: tuple[KnownMoment, ...]
    states: Snapshots
    neighbours: Mapping[str, tuple[str, ...]]
    """What each node was linked with at the first moment at which it was linked."""

    def state_at(self, step: int) -> EarlierState:
        """Return the state of one of the moments."""
        moment = self.moments[step]
        return EarlierState(self.states.state_at(self.states.moments[step]), moment.time_s)


def read_moments(
    vault_map: VaultMap,
    earlier: EarlierState,
    moments: Sequence[KnownMoment],
    report: ProgressCallback,
) -> Iterator[ReadMoments]:
    """Yield an earlier state and those of moments after it as they are read, each time one more.

    Raises GitError.
    """
    vault, states, kept = vault_map.vault, Snapshots(), load_snapshots(vault_map.vault.root)
    row = (KnownMoment(earlier.time_s), *moments)
    neighbours: dict[str, tuple[str, ...]] = {}
    included = NowIncluded(vault)

    def check(*_: object) -> None:
        report("", 0, 0)  # how far one moment is read is of no interest

    with ExitStack() as stack:
        history: VaultHistory | None = None
        for at, moment in enumerate(row):
            if at == 0:
                state = earlier.state
            elif moment.snapshot is not None:
                state = kept.state_at(moment.snapshot)
            else:
                history = history or stack.enter_context(VaultHistory(vault, check))
                commit = Commit(moment.commit, int(moment.time_s), moment.subject)
                state = state_at_commit(
                    vault, history, moment.prefix, commit, kept, vault_map.name_choice, check
                ).state
            state = included.of(state)
            states = states.extended(state, moment.time_s)
            neighbours |= _new_neighbours(state.links, neighbours)
            yield ReadMoments(row, states, dict(neighbours))


def _new_neighbours(
    links: Iterable[LinkEnds], known: Mapping[str, object]
) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for source, target in links:
        if source not in known:
            found.setdefault(source, []).append(target)
        if target not in known:
            found.setdefault(target, []).append(source)
    return {id_: tuple(others) for id_, others in found.items()}


def _of_commit(listed: ListedCommit) -> KnownMoment:
    commit = listed.commit
    return KnownMoment(commit.time_s, commit.id, commit.subject, listed.tags, prefix=listed.prefix)


def _evenly(numbers: Sequence[int], count: int) -> list[int]:
    """Return at most `count` of some numbers, the first and the last among them."""
    if len(numbers) <= count or count <= 0:
        return list(numbers)[:count]
    step = (len(numbers) - 1) / max(count - 1, 1)
    return [numbers[round(at * step)] for at in range(count)]
