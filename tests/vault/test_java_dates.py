"""Days are written and read by patterns as Java's."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.vault.java_dates import day_format

WRITTEN = {
    "MMM do, yyyy": "May 3rd, 2024",
    "yyyy-MM-dd": "2024-05-03",
    "yyyy_MM_dd": "2024_05_03",
    "EEEE, dd.MM.yyyy": "Friday, 03.05.2024",
    "E, MM/dd/yyyy": "Fri, 05/03/2024",
    "do MMMM yyyy": "3rd May 2024",
    "M/d/yy": "5/3/24",
    "yyyy年MM月dd日": "2024年05月03日",
    "'Day' d 'of' MMMM yyyy": "Day 3 of May 2024",
}


@pytest.mark.parametrize(("pattern", "written"), WRITTEN.items())
def test_a_day_is_written(pattern: str, written: str) -> None:
    assert day_format(pattern).format(date(2024, 5, 3)) == written


@given(st.sampled_from(list(WRITTEN)), st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_what_is_written_is_read(pattern: str, day: date) -> None:
    each = day_format(pattern)
    assert each.tells_days
    assert each.parse(each.format(day)) == day
    assert each.parse(each.format(day).lower()) == day


@pytest.mark.parametrize("text", ["", "May 32nd, 2024", "Feb 30th, 2024", "May 3rd, 2024 x", "x"])
def test_what_is_no_day(text: str) -> None:
    assert day_format("MMM do, yyyy").parse(text) is None


@pytest.mark.parametrize("pattern", ["", "yyyy", "HH:mm", "yyyy yyyy-MM-dd", "(", "y" * 1000])
def test_a_pattern_without_a_whole_day_tells_none(pattern: str) -> None:
    assert not day_format(pattern).tells_days
    assert day_format(pattern).parse("2024-05-03") is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_pattern_is_understood_or_not(pattern: str, text: str) -> None:
    each = day_format(pattern)
    each.parse(text)
    each.format(date(2024, 5, 3))
