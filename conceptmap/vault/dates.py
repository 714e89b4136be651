"""When a note was written and last changed.

A note says itself when it was created, in its properties or by a date in its name, or else its
file does. Files that are copied or checked out have lost their times; the notes' word is kept.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

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


def created_time(note: Note) -> float:
    """Give when a note was created, in seconds since 1970."""
    found = _date_property(note, _CREATED_KEYS)
    if found is None:
        found = parse_date(note.title)
    return note.mtime_ns / 1e9 if found is None else found


def modified_time(note: Note) -> float:
    """Give when a note was last changed, in seconds since 1970."""
    found = _date_property(note, _MODIFIED_KEYS)
    return note.mtime_ns / 1e9 if found is None else found


def parse_date(text: str) -> float | None:
    """Read the first date in a text, with the time behind it, None when there is none."""
    match = _DATE.search(text)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    seconds = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
    time = _TIME.match(text, match.end())
    if time and int(time[1]) < 24 and int(time[2]) < 60:
        seconds += int(time[1]) * 3600 + int(time[2]) * 60
    return seconds


def _date_property(note: Note, names: tuple[str, ...]) -> float | None:
    for name, values in note.properties.items():
        if values and name.casefold() in names:
            found = parse_date(values[0])
            if found is not None:
                return found
    return None
