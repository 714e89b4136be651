"""How dates are written: the first date in a text, and the time of day after it.

Read are, with a time of day and a zone after them or not:

- `2024-01-31`, also with `_`, `.` or `/`, and as `2024年1月31日` or `2024년 1월 31일`;
- `20240131`, `202401311830`, `20240131183045`, `20240131T183045`, of the years 1900 to 2099;
- `31.01.2024`, where the day always comes first;
- `31/01/2024` and `01-31-2024` where the numbers tell the day from the month; `01/02/2024`,
  which is January in one country and February in the next, is not a date;
- `January 31, 2024`, `Jan 31st, 2024`, `31 January 2024`, `2024 January 31`;
- seconds or milliseconds since 1970 as a number on its own.

Each pattern is bounded, so that a search takes time linear in the text.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import NamedTuple

import regex

FIRST_COMPACT_YEAR, LAST_COMPACT_YEAR = 1900, 2099
"""Eight digits of other years are some other number."""

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"\b(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_NTH = r"(?:st|nd|rd|th)?"
_YEAR, _DAY = r"(?<!\d)(?P<y>\d{4})", r"(?P<d>\d{1,2})"


def _compile(*patterns: str) -> tuple[regex.Pattern[str], ...]:
    return tuple(regex.compile(pattern, regex.IGNORECASE) for pattern in patterns)


_NUMBER_DATES = _compile(
    rf"{_YEAR}(?:[-./_]|[年년] ?)(?P<m>\d{{1,2}})(?:[-./_]|[月월] ?){_DAY}(?!\d)",
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)"
    r"(?:[T_]?(?P<hour>\d\d)(?:(?P<minute>\d\d)(?:\d\d)?)?)?(?!\d)",
    rf"(?<!\d|\d[-./]){_DAY}(?P<sign>[-./])(?P<m>\d{{1,2}})(?P=sign)(?P<y>\d{{4}})(?!\d)",
)
_MONTH_DATES = _compile(
    rf"{_MONTH}[ -]?{_DAY}{_NTH}(?:, ?| |-)(?P<y>\d{{4}})(?!\d)",
    rf"(?<!\d){_DAY}{_NTH}[.]?[ -]?(?:of )?{_MONTH}(?:, ?| |-)(?P<y>\d{{4}})(?!\d)",
    rf"{_YEAR}[ -]{_MONTH}[ -]{_DAY}(?!\d)",
)
# Most names have no date, which these detect quickly.
_YEAR_DIGITS = re.compile(r"\d{4}")
_NUMERIC = re.compile(r"\d{4}[-./_年년\d]|[-./]\d{4}")
_TIME = regex.compile(
    r"(?:(?P<iso>T)|(?:[_ ]|,? (?:at )?|일 ?|日 ?){1,2})(?P<hour>\d{1,2}):(?P<minute>\d\d)(?!\d)"
    r"(?P<second>:\d\d(?:[.,]\d{1,9})?)?(?: ?(?P<half>[ap])\.?m\b)?"
    r"|(?P<iso>T)(?P<hour>\d\d)(?P<minute>\d\d)(?:\d\d)?(?!\d)",
    regex.IGNORECASE,
)
_ZONE = regex.compile(
    r" ?(?:(?:GMT|UTC)?(?P<sign>[+-])(?P<h>\d\d)(?::?(?P<m>\d\d))?(?!\d)|Z\b|GMT\b|UTC\b)",
    regex.IGNORECASE,
)
_EPOCH = regex.compile(r"\s*([12]\d{9})(?:\d{3}|\.\d{1,9})?\s*")
_EPOCH_NAME = regex.compile(r"(1\d{9})(?:\d{3})?(?:-[A-Z]{4})?")
"""The names that obsidian.nvim gives its notes, and numbers alone."""


class WrittenTime(NamedTuple):
    """A date, and a time of day, as they are written."""

    seconds: int
    """From the beginning of 1970 to it, both where it was written."""
    utc_offset_s: int | None
    """How far the clocks there were ahead of UTC; None where the text does not say."""
    has_time: bool
    """Whether it has a time of day."""


def find_time(text: str, *, is_name: bool = False) -> WrittenTime | None:
    """Return the first date in a text; None when there is none. Never raises.

    `is_name` tells that the text is the name of a note.
    """
    if _YEAR_DIGITS.search(text) is None:
        return None
    patterns: tuple[regex.Pattern[str], ...] = ()
    if _NUMERIC.search(text) is not None:
        patterns += _NUMBER_DATES
    lowered = text.lower()
    if any(month in lowered for month in _MONTHS):
        patterns += _MONTH_DATES
    found: WrittenTime | None = None
    start = len(text)
    for pattern in patterns:
        for match in pattern.finditer(text):
            if match.start() >= start:
                break
            day = _day(match)
            if day is not None:
                found, start = _with_time_of_day(day, match, text), match.start()
                break
        if start == 0:
            break
    if found is None:
        epoch = (_EPOCH_NAME if is_name else _EPOCH).fullmatch(text)
        if epoch is not None:
            return WrittenTime(int(epoch[1]), 0, True)
    return found


def _day(match: regex.Match[str]) -> datetime | None:
    """Return the day of a match, None where there is no such day, or two may be meant."""
    groups = match.groupdict()
    year, day = int(groups["y"]), int(groups["d"])
    if name := groups.get("name"):
        month = _MONTHS.index(name[:3].lower()) + 1
    else:
        month = int(groups["m"])
    if groups.get("sign") in ("/", "-"):
        if month > 12:
            day, month = month, day
        elif day <= 12 and day != month:
            return None
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def _with_time_of_day(day: datetime, match: regex.Match[str], text: str) -> WrittenTime:
    """Add the time of day and the zone that are in or after a date."""
    seconds, end, is_range = round(day.timestamp()), match.end(), False
    groups = match.groupdict()
    if groups.get("hour") is None:
        time = _TIME.match(text, end)
        if time is None:
            return WrittenTime(seconds, None, False)
        groups, end = time.groupdict(), time.end()
        # As in 10:30-11:30.
        is_range = not (groups["iso"] or groups["second"]) and text.startswith("-", end)
    hour, minute = int(groups["hour"]), int(groups["minute"] or 0)
    if half := groups.get("half"):
        if not 1 <= hour <= 12:
            return WrittenTime(seconds, None, False)
        hour = hour % 12 + 12 * (half in "pP")
    if hour >= 24 or minute >= 60:
        return WrittenTime(seconds, None, False)
    offset = None if is_range else _utc_offset(text, end)
    return WrittenTime(seconds + 3600 * hour + 60 * minute, offset, True)


def _utc_offset(text: str, start: int) -> int | None:
    """Return the seconds ahead of UTC of the zone at an offset, None for none."""
    zone = _ZONE.match(text, start)
    if zone is None:
        return None
    if zone["sign"] is None:
        return 0
    hours, minutes = int(zone["h"]), int(zone["m"] or 0)
    if hours > 14 or minutes >= 60:
        return None
    return (3600 * hours + 60 * minutes) * (-1 if zone["sign"] == "-" else 1)
