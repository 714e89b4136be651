"""The moments of a vault that are known: its snapshots and commits, and their states in a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from conceptmap.core.progress import ProgressCallback
from conceptmap.model.comparison import Comparison
from conceptmap.model.earlier_states import EarlierState, NowIncluded, state_at_commit
from conceptmap.model.graph_snapshots import Moment, Snapshots, load_snapshots
from conceptmap.model.graph_state import Link
from conceptmap.model.vault_map import VaultMap
from conceptmap.vault.git_repository import Commit, GitRepository, find_repository

MAX_LISTED = 1_000
"""How many commits are listed to choose from."""

MAX_STEPS = 60
"""How many moments between two are shown; of more, some are left out evenly."""

MAX_COMMITS = 20_000
"""How many commits back they are looked for."""


class KnownMoment(NamedTuple):
    """A moment at which the graph of the vault is known."""

    time_s: float
    """Seconds since 1970."""
    commit: str = ""
    """The id of its commit; empty for a snapshot."""
    subject: str = ""
    """The first line of the commit's message."""
    tags: tuple[str, ...] = ()
    """The tags of the commit."""
    snapshot: Moment | None = None
    """The moment of a snapshot, None for a commit."""


def known_moments(
    root: Path,
    *,
    count: int = MAX_LISTED,
    after_s: float | None = None,
    before_s: float | None = None,
    wait: Callable[[], object] = lambda: None,
) -> list[KnownMoment]:
    """Return the moments that are known of a vault, the newest first, at most `count` commits.

    `after_s` and `before_s` bound their times, in seconds since 1970, and are left out. `wait` is
    called now and then, and may raise to stop. Raises GitError.
    """

    def is_between(time_s: float) -> bool:
        return (after_s is None or time_s > after_s) and (before_s is None or time_s < before_s)

    moments = [
        KnownMoment(moment.time_s, snapshot=moment)
        for moment in load_snapshots(root).moments
        if is_between(moment.time_s)
    ]
    if find_repository(root.resolve()) is not None:
        newest = None if before_s is None else int(before_s)
        oldest = None if after_s is None else int(after_s)
        with GitRepository(root, wait) as repository:
            commits = repository.commits(count=count, newest=newest, oldest=oldest)
            tags_of: dict[str, list[str]] = {}
            for tag, id_ in sorted(repository.tags().items()):
                tags_of.setdefault(id_, []).append(tag)
        moments += [
            _of_commit(each, tags_of.pop(each.id, ()))
            for each in commits
            if is_between(each.time_s)
        ]
    return sorted(moments, key=lambda each: -each.time_s)


def moments_between(
    root: Path, comparison: Comparison, now_s: float, wait: Callable[[], object]
) -> list[KnownMoment]:
    """Return the moments between the two of a comparison, the earliest first, at most `MAX_STEPS`.

    Tags are kept before others. There are none between folders. Raises GitError.
    """
    earlier, later = comparison.earlier, comparison.later
    if earlier.folder or (later is not None and later.folder):
        return []
    until_s = now_s if later is None else later.time_s
    found = known_moments(
        root, count=MAX_COMMITS, after_s=earlier.time_s, before_s=until_s, wait=wait
    )
    return thin_out_evenly(found[::-1])


def thin_out_evenly(moments: Sequence[KnownMoment]) -> list[KnownMoment]:
    """Return at most `MAX_STEPS` of some moments: those with tags, and others evenly."""
    if len(moments) <= MAX_STEPS:
        return list(moments)
    tagged = [at for at, each in enumerate(moments) if each.tags]
    kept = set(_evenly(tagged, MAX_STEPS // 2))
    others = [at for at in range(len(moments)) if at not in kept]
    kept.update(_evenly(others, MAX_STEPS - len(kept)))
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
        return EarlierState(
            self.states.state_at(self.states.moments[step]), moment.time_s, moment.commit
        )


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
    row = (KnownMoment(earlier.time_s, earlier.commit), *moments)
    neighbours: dict[str, tuple[str, ...]] = {}
    included = NowIncluded(vault)

    def check(*_: object) -> None:
        report("", 0, 0)  # how far one moment is read is of no interest

    with ExitStack() as stack:
        repository: GitRepository | None = None
        for at, moment in enumerate(row):
            if at == 0:
                state = earlier.state
            elif moment.snapshot is not None:
                state = kept.state_at(moment.snapshot)
            else:
                repository = repository or stack.enter_context(GitRepository(vault.root, check))
                state = state_at_commit(
                    vault.root,
                    repository,
                    moment.commit,
                    vault.reading.options,
                    vault_map.name_choice,
                    check,
                )
            state = included.of(state)
            states = states.extended(state, moment.time_s)
            neighbours |= _new_neighbours(state.links, neighbours)
            yield ReadMoments(row, states, dict(neighbours))


def _new_neighbours(
    links: Iterable[Link], known: Mapping[str, object]
) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for source, target in links:
        if source not in known:
            found.setdefault(source, []).append(target)
        if target not in known:
            found.setdefault(target, []).append(source)
    return {id_: tuple(others) for id_, others in found.items()}


def _of_commit(commit: Commit, tags: Sequence[str]) -> KnownMoment:
    return KnownMoment(commit.time_s, commit.id, commit.subject, tuple(tags))


def _evenly(numbers: Sequence[int], count: int) -> list[int]:
    """Return at most `count` of some numbers, the first and the last among them."""
    if len(numbers) <= count:
        return list(numbers)
    step = (len(numbers) - 1) / max(count - 1, 1)
    return [numbers[round(at * step)] for at in range(count)]
