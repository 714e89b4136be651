"""When a note was written and last changed.

A note says itself when it was created, in its properties or by a date in its name, or else its
file does. Files that are copied or checked out have lost their times; what notes say is kept.

All times are seconds since 1970 in UTC, and within the calendar's years 1 to 9999.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from conceptmap.vault.note import Note

_CREATED_KEYS = ("created", "date created", "date", "creation date", "createdat", "created at")
_MODIFIED_KEYS = (
    "modified",
    "date modified",
    "updated",
    "last modified",
    "updatedat",
    "updated at",
)
_DATE = re.compile(r"(?<!\d)(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)")
_TIME = re.compile(r"[T ]+(\d{1,2}):(\d{2})")

_FIRST_TIME_NS = round(datetime(1, 1, 1, tzinfo=UTC).timestamp()) * 10**9
_LAST_TIME_NS = round(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp()) * 10**9


def created_time(note: Note) -> float:
    """Return when a note was created: as its properties, its name or its file tell."""
    time = _date_property(note, _CREATED_KEYS)
    if time is None:
        time = parse_date(note.title)
    return _file_time(note) if time is None else time


def modified_time(note: Note) -> float:
    """Return when a note was last changed: as its properties or its file tell."""
    time = _date_property(note, _MODIFIED_KEYS)
    return _file_time(note) if time is None else time


def parse_date(text: str) -> float | None:
    """Return the first date in a text, with the time of day behind it, None when there is none.

    A time of day that there is not, as 25:00, is passed over.
    """
    match = _DATE.search(text)
    if match is None:
        return None
    try:
        day = datetime(int(match[1]), int(match[2]), int(match[3]), tzinfo=UTC)
    except ValueError:
        return None
    seconds = day.timestamp()
    time = _TIME.match(text, match.end())
    if time and int(time[1]) < 24 and int(time[2]) < 60:
        seconds += int(time[1]) * 3600 + int(time[2]) * 60
    return seconds


def _date_property(note: Note, names: tuple[str, ...]) -> float | None:
    for name, values in note.properties.items():
        if values and name.casefold() in names:
            time = parse_date(values[0])
            if time is not None:
                return time
    return None


def _file_time(note: Note) -> float:
    return min(max(note.mtime_ns, _FIRST_TIME_NS), _LAST_TIME_NS) / 1e9
