"""The local date and time of a moment, on every system and for every moment of the calendar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def local_time(time_s: float) -> datetime:
    """Return the local time of a moment, in seconds since 1970, as a datetime without a zone.

    Windows knows no local time before 1970 and after 3000, which a commit may claim; it is UTC
    there. Raises OverflowError outside of the calendar.
    """
    try:
        return datetime.fromtimestamp(time_s)
    except (OSError, ValueError):
        return (_EPOCH + timedelta(seconds=time_s)).replace(tzinfo=None)
