"""Days by a pattern as Java's, such as `MMM do, yyyy`, which Logseq names journals by.

Understood are `yyyy`, `yy`, `MMMM`, `MMM`, `MM`, `M`, `dd`, `d`, `do` (an ordinal), `EEEE`, `EEE`,
`EE`, `E`, and text in single quotes; every other character stands for itself. Names of months
and days are English. Sources: cljs-time's formatters, and Logseq's list of title formats.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_PIECE = re.compile(r"'((?:[^']|'')*)'|do|y+|M+|d+|E+|[^'yMdE]+|.", re.DOTALL)
_PATTERNS = {
    "yyyy": r"(?P<year>\d{4})",
    "yy": r"(?P<short_year>\d\d)",
    "MMMM": rf"(?P<month_name>{'|'.join(_MONTHS)})",
    "MMM": rf"(?P<month_name>{'|'.join(month[:3] for month in _MONTHS)})",
    "MM": r"(?P<month>\d\d)",
    "M": r"(?P<month>\d\d?)",
    "dd": r"(?P<day>\d\d)",
    "d": r"(?P<day>\d\d?)",
    "do": r"(?P<day>\d\d?)(?:st|nd|rd|th)",
    "EEEE": rf"(?:{'|'.join(_DAYS)})",
    **dict.fromkeys(("EEE", "EE", "E"), rf"(?:{'|'.join(day[:3] for day in _DAYS)})"),
}
MAX_PATTERN_CHARS = 100
"""A longer pattern is not understood."""


class DayFormat:
    """A pattern that days are written by."""

    def __init__(self, pattern: str) -> None:
        self._pieces = _pieces(pattern)
        self._regex = _regex(self._pieces)

    @property
    def tells_days(self) -> bool:
        """Whether the pattern has a year, a month and a day, each once."""
        return self._regex is not None

    def format(self, day: date) -> str:
        """Write a day by the pattern."""
        return "".join(_formatted(piece, day) for piece in self._pieces)

    def parse(self, text: str) -> date | None:
        """Return the day that a text says, in any letter case; None when it says none."""
        match = self._regex.fullmatch(text) if self._regex is not None else None
        if match is None:
            return None
        found = match.groupdict()
        year = int(found.get("year") or 2000 + int(found["short_year"]))
        if name := found.get("month_name"):
            month = [each[:3].lower() for each in _MONTHS].index(name[:3].lower()) + 1
        else:
            month = int(found["month"])
        try:
            return date(year, month, int(found["day"]))
        except ValueError:
            return None


@lru_cache(maxsize=64)
def day_format(pattern: str) -> DayFormat:
    """Return the format of a pattern; one that is too long tells no days."""
    return DayFormat(pattern if len(pattern) <= MAX_PATTERN_CHARS else "")


def _pieces(pattern: str) -> list[str]:
    """Split a pattern; pieces of text begin with a quote."""
    pieces = []
    for match in _PIECE.finditer(pattern):
        if match[1] is not None:
            pieces.append("'" + (match[1].replace("''", "'") or "'"))
        else:
            pieces.append(match[0] if match[0] in _PATTERNS else "'" + match[0])
    return pieces


def _regex(pieces: list[str]) -> re.Pattern[str] | None:
    sources = [_PATTERNS.get(each) or re.escape(each[1:]) for each in pieces]
    source = "".join(sources)
    for names in (("<year>", "<short_year>"), ("<month>", "<month_name>"), ("<day>",)):
        if sum(source.count(name) for name in names) != 1:
            return None
    return re.compile(source, re.IGNORECASE | re.ASCII)


def _formatted(piece: str, day: date) -> str:
    match piece:
        case "yyyy":
            return f"{day.year:04}"
        case "yy":
            return f"{day.year % 100:02}"
        case "MMMM":
            return _MONTHS[day.month - 1]
        case "MMM":
            return _MONTHS[day.month - 1][:3]
        case "MM":
            return f"{day.month:02}"
        case "M":
            return str(day.month)
        case "dd":
            return f"{day.day:02}"
        case "d":
            return str(day.day)
        case "do":
            return f"{day.day}{_ordinal_suffix(day.day)}"
        case "EEEE":
            return _DAYS[day.weekday()]
        case "EEE" | "EE" | "E":
            return _DAYS[day.weekday()][:3]
    return piece[1:]


def _ordinal_suffix(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
