"""The words that name a moment, and the time that they mean."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

LAST_VISIT, YESTERDAY = "last visit", "yesterday"
LAST_WEEK, LAST_MONTH, LAST_YEAR = "last week", "last month", "last year"

FOLDER_PREFIX = "folder:"

_PERIODS = {"day": 1, "week": 7, "month": 30, "year": 365}
_AGO = re.compile(r"(?:(\d{1,4})|last|an?) ?(day|week|month|year)s?(?: ago)?", re.ASCII)
DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?)?", re.ASCII)
"""A date as one types it, with or without a time of day."""


def time_of_words(words: str, now: datetime) -> float | None:
    """Return the time that words mean, in seconds since 1970, None when they mean none.

    A date means its beginning; a number of months is that many times thirty days. Words with a
    time of day mean that time.
    """
    words = " ".join(words.lower().split())
    if words in ("today", YESTERDAY):
        day = now.date() - timedelta(days=words == YESTERDAY)
        return _start(day)
    if found := _AGO.fullmatch(words):
        days = int(found[1] or 1) * _PERIODS[found[2]]
        try:
            return _start(now.date() - timedelta(days=days))
        except (OverflowError, OSError, ValueError):
            return 0.0
    if DATE.fullmatch(words):
        try:
            return datetime.fromisoformat(words.upper()).timestamp()
        except (OverflowError, OSError, ValueError):
            return None
    return None


def _start(day: date) -> float:
    return datetime(day.year, day.month, day.day).timestamp()
