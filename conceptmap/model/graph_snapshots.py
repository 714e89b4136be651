"""The states of a vault's graph at earlier moments, as one value, and which of them are kept.

A node or link that did not change between moments is kept once, with the first and the last
moment at which it was there: so a snapshot costs little more than what changed since the one
before. No text of a note is kept but its headings that links are below.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from itertools import islice
from typing import NamedTuple, TypeVar

import numpy as np

from conceptmap.core.local_time import local_time
from conceptmap.model.graph_state import GraphState, LinkEnds, LinkState, NodeState

MAX_DAILY_DAYS = 14
"""How many days one snapshot a day is kept; of older ones one a week, then one a month."""

MAX_WEEKS = 15  # in which one snapshot a week is kept
MAX_MONTHS = 120  # in which one snapshot a month is kept

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Moment(NamedTuple):
    """When a snapshot was taken; numbers increase with time."""

    number: int
    time_s: float
    """When the snapshot was taken, in seconds since 1970."""


class Lifetime(NamedTuple):
    """The numbers of the first and the last moment at which something was there unchanged."""

    first: int
    last: int


class Snapshots(NamedTuple):
    """All snapshots of one vault."""

    moments: tuple[Moment, ...] = ()
    nodes: tuple[tuple[str, NodeState, Lifetime], ...] = ()
    links: tuple[tuple[LinkEnds, LinkState, Lifetime], ...] = ()

    def state_at(self, moment: Moment) -> GraphState:
        """Return the state at one of the moments."""
        return GraphState(_at(self.nodes, moment.number), _at(self.links, moment.number))

    def last_before(self, time_s: float) -> Moment | None:
        """Return the last moment before a time, in seconds since 1970, None for none."""
        return next((each for each in reversed(self.moments) if each.time_s < time_s), None)

    def with_state(self, state: GraphState, time_s: float, keep: Moment | None = None) -> Snapshots:
        """Add the state at a time, and thin out the earlier ones, but for `keep`."""
        return self.extended(state, time_s)._thinned(keep)

    def extended(self, state: GraphState, time_s: float) -> Snapshots:
        """Add the state at a time, and keep all others."""
        number = self.moments[-1].number + 1 if self.moments else 0
        before = self.moments[-1].number if self.moments else -1
        return Snapshots(
            (*self.moments, Moment(number, time_s)),
            _extended(self.nodes, state.nodes, before, number),
            _extended(self.links, state.links, before, number),
        )

    def _thinned(self, keep: Moment | None) -> Snapshots:
        moments = thin_out(self.moments, keep)
        if len(moments) == len(self.moments):
            return self
        numbers = np.array([each.number for each in moments])

        def is_kept(lifetime: Lifetime) -> bool:
            at = int(np.searchsorted(numbers, lifetime.first))
            return at < len(numbers) and int(numbers[at]) <= lifetime.last

        return Snapshots(
            moments,
            tuple(row for row in self.nodes if is_kept(row[2])),
            tuple(row for row in self.links if is_kept(row[2])),
        )


def thin_out(moments: tuple[Moment, ...], keep: Moment | None = None) -> tuple[Moment, ...]:
    """Return the moments to keep: fewer the older they are, the last one of each period.

    Counted are the days and weeks that have one, not those of the clock, which may jump. The newest
    is always kept, and so are the first one of its day, which says how that began, and `keep`.
    """
    days: set[Hashable] = set()
    weeks: set[Hashable] = set()
    last_of: dict[Hashable, Moment] = {}
    for moment in reversed(moments):
        day = local_time(moment.time_s)
        week = day.isocalendar()[:2]
        if day.date() in days or len(days) <= MAX_DAILY_DAYS:
            days.add(day.date())
            period: Hashable = day.date()
        elif week in weeks or len(weeks) < MAX_WEEKS:
            weeks.add(week)
            period = week
        else:
            period = (day.year, day.month, "month")
        last_of.setdefault(period, moment)
    newest_day = [local_time(each.time_s).date() for each in moments[-1:]]
    first = (each for each in moments if [local_time(each.time_s).date()] == newest_day)
    kept = sorted({*last_of.values(), *islice(first, 1), *([keep] if keep in moments else [])})
    return tuple(kept[-MAX_MONTHS - MAX_DAILY_DAYS - MAX_WEEKS :])


def _at(rows: Iterable[tuple[K, V, Lifetime]], number: int) -> dict[K, V]:
    return {
        key: value for key, value, lifetime in rows if lifetime.first <= number <= lifetime.last
    }


def _extended(
    rows: tuple[tuple[K, V, Lifetime], ...], now: Mapping[K, V], before: int, number: int
) -> tuple[tuple[K, V, Lifetime], ...]:
    """Return rows in which what is the same at `number` as at `before` lives longer."""
    found: list[tuple[K, V, Lifetime]] = []
    same: set[K] = set()
    for key, value, lifetime in rows:
        if lifetime.last == before and now.get(key) == value:
            same.add(key)
            lifetime = Lifetime(lifetime.first, number)
        found.append((key, value, lifetime))
    born = Lifetime(number, number)
    found += [(key, value, born) for key, value in now.items() if key not in same]
    return tuple(found)
