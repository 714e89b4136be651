"""Local times of every moment, also of those that Windows has no local time for."""

from datetime import UTC, datetime

import pytest

from conceptmap.core import local_time as module
from conceptmap.core.local_time import local_time


def test_moments_are_in_local_time() -> None:
    assert local_time(1_700_000_000) == datetime.fromtimestamp(1_700_000_000)


@pytest.mark.parametrize("day", [datetime(1961, 4, 12, 6, 7), datetime(4001, 1, 1)])
def test_moments_that_the_system_refuses_are_in_utc(
    day: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    class DatetimeOfWindows(datetime):
        @classmethod
        def fromtimestamp(cls, timestamp: float, tz: object = None) -> "DatetimeOfWindows":
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr(module, "datetime", DatetimeOfWindows)
    assert local_time(day.replace(tzinfo=UTC).timestamp()) == day
