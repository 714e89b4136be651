"""Compare the value of a property with a bound: as numbers, as dates, or as texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

import regex

from conceptmap.core.text_folding import fold_text
from conceptmap.searching.query_nodes import QueryNode
from conceptmap.vault.date_formats import find_time
from conceptmap.vault.dates import wall_time

_NUMBER = regex.compile(r"[+-]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:e[+-]?\d{1,2})?")
_MONTH_OR_YEAR = regex.compile(r"(\d{4})(?:-(\d\d))?")

_DAY_S, _MINUTE_S = 86_400.0, 60.0

NULL = "\ufdd0"
"""Stands for the value of a property that has none; no text has this noncharacter."""

Span = tuple[float, float]
"""Where a value begins and where it ends on some scale; a day is from midnight to midnight."""


@dataclass(frozen=True)
class ValueComparison(QueryNode):
    """The value of a property is less or greater than a bound.

    As numbers where the bound is one, as dates where it is one, however both are written; such
    a bound is met by no other value. Else in the order of their characters. A bound that is a
    whole day, month or year is met within it by `<=` and `>=`, and not by `<` and `>`.
    """

    sign: str
    bound: str

    def matches_text(self, text: str, written: str) -> bool:
        order = self._order(text)
        if order is None:
            return False
        return {"<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}[self.sign]

    def _order(self, text: str) -> int | None:
        """Return -1, 0 or 1 for a value before, at and after the bound, None for neither."""
        text = text.strip()
        if not text or text == NULL:
            return None
        value, number, span = as_number(text), self._number, self._span
        if number is not None and value is not None:
            return (value > number) - (value < number)
        if span is not None:
            moment = as_moment(text)
            return None if moment is None else (moment >= span[1]) - (moment < span[0])
        if number is not None:
            return None
        return (text > self._folded) - (text < self._folded)

    @cached_property
    def _number(self) -> float | None:
        return as_number(self.bound)

    @cached_property
    def _span(self) -> Span | None:
        return as_span(self.bound)

    @cached_property
    def _folded(self) -> str:
        return fold_text(self.bound)


def as_number(text: str) -> float | None:
    """Return the number that a text is, None if it is none."""
    return float(text) if _NUMBER.fullmatch(text) else None


def as_span(text: str) -> Span | None:
    """Return the minute, day, month or year that a text names, None if it names none."""
    if (match := _MONTH_OR_YEAR.fullmatch(text)) is not None:
        return _month_or_year(int(match[1]), match[2])
    written = find_time(text)
    start = None if written is None else wall_time(written)
    if written is None or start is None:
        return None
    return start, start + (_MINUTE_S if written.has_time else _DAY_S)


def as_moment(text: str) -> float | None:
    """Return when the time begins that a text names, None if it names none."""
    span = as_span(text)
    return None if span is None else span[0]


def _month_or_year(year: int, month: str | None) -> Span | None:
    try:
        start = datetime(year, int(month or 1), 1, tzinfo=UTC)
        if month is None:
            end = start.replace(year=year + 1)
        else:
            end = start.replace(year=year + start.month // 12, month=start.month % 12 + 1)
    except ValueError:
        return None
    return start.timestamp(), end.timestamp()
