"""When a note was written and last changed.

A note says itself when it was created, in its properties or by a date in its name, otherwise its
file does. Files that are copied or checked out have lost their times; what notes say is kept.

All times are those of the clock on the wall: the local date and time of day, in seconds since
1970 began there, within the calendar's years 1 to 9999. So a day is the reader's day, whether a
note names it or its file was written on it. `date_formats.py` says how dates are written.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import lru_cache

import regex

from conceptmap.core.text_folding import fold_text
from conceptmap.vault.date_formats import WrittenTime, find_time
from conceptmap.vault.note import Note

_CREATED = frozenset(
    "created createdat createdon createdtime createddate datecreated timecreated createtime"
    " createdate creationdate creationtime ctime".split()
)
_DATED = frozenset({"date", "datetime"})
"""What a note with no better name for it may call the day it was written."""
_MODIFIED = frozenset(
    "modified modifiedat modifiedon modifiedtime modifieddate datemodified timemodified"
    " modificationdate modificationtime lastmodified lastmodifiedat lastmodifiedtime"
    " lastmodifieddate lastmod lastmodification updated updatedat updatedon updatedtime"
    " updateddate dateupdated updatedate updatetime lastupdated lastupdatedat lastupdate edited"
    " editedat lastedited lasteditedat lasteditedtime lastedit changed changedat lastchanged"
    " mtime".split()
)
_SEPARATORS = regex.compile(r"[\s_.\-]+")

_MAX_VALUES = 8
"""Further values of a property are not looked at for a date."""

_MIN_TIME_S = round(datetime(1, 1, 1, tzinfo=UTC).timestamp())
_MAX_TIME_S = round(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp())


def created_time(note: Note) -> float:
    """Return when a note was created: as its properties, its name or its file tell.

    NaN when its file has a time outside the calendar, as a damaged file system may have it.
    """
    found = _date_property(note, _CREATED)
    if found is None:
        found = _date_property(note, _DATED)
    if found is None:
        found = parse_date(note.title, is_name=True)
    return _file_time(note) if found is None else found


def modified_time(note: Note) -> float:
    """Return when a note was last changed: as its properties or its file tell.

    NaN when its file has a time outside the calendar.
    """
    found = _date_property(note, _MODIFIED)
    return _file_time(note) if found is None else found


def parse_date(text: str, *, is_name: bool = False) -> float | None:
    """Return the first date in a text, with the time of day after it, None when there is none.

    `is_name` tells that the text is the name of a note, in which fewer numbers are dates. A time
    of day that there is not, such as 25:00, is passed over.
    """
    found = find_time(text, is_name=is_name)
    return None if found is None else wall_time(found)


def wall_time(written: WrittenTime) -> float | None:
    """Return what a time as it is written is on the wall's clock, None outside the calendar."""
    seconds: float = written.seconds
    if written.utc_offset_s is not None:
        seconds = _to_local(seconds - written.utc_offset_s)
    return seconds if _MIN_TIME_S <= seconds <= _MAX_TIME_S else None


def _date_property(note: Note, names: frozenset[str]) -> float | None:
    for name, values in note.properties.items():
        if values and _plain_name(name) in names:
            for value in values[:_MAX_VALUES]:
                found = parse_date(value)
                if found is not None:
                    return found
    return None


@lru_cache(maxsize=1024)
def _plain_name(name: str) -> str:
    """Return a property's name without letter case and what separates its words."""
    return _SEPARATORS.sub("", fold_text(name))


def _file_time(note: Note) -> float:
    if not _MIN_TIME_S * 10**9 <= note.mtime_ns <= _MAX_TIME_S * 10**9:
        return float("nan")
    seconds = _to_local(note.mtime_ns / 1e9)
    return seconds if _MIN_TIME_S <= seconds <= _MAX_TIME_S else float("nan")


def _to_local(utc_s: float) -> float:
    """Return the local time at a moment; UTC where the platform has no local time."""
    try:
        return utc_s + time.localtime(utc_s).tm_gmtoff
    except (OSError, OverflowError, ValueError):
        return utc_s
