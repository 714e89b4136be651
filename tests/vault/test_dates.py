"""When a note was written: as it says itself, or as its file does, always within the calendar."""

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conceptmap.vault.dates import created_time, modified_time, parse_date
from conceptmap.vault.note import Note


def seconds(*parts: int) -> float:
    return datetime(*parts, tzinfo=UTC).timestamp()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024-03-05", seconds(2024, 3, 5)),
        ("on 2024/3/5, at noon", seconds(2024, 3, 5)),
        ("2024年3月5日", seconds(2024, 3, 5)),
        ("2024-03-05T17:30", seconds(2024, 3, 5, 17, 30)),
        ("2024-03-05 17:30:12", seconds(2024, 3, 5, 17, 30)),
        ("2024-03-05 99:99", seconds(2024, 3, 5)),
        ("9999-12-31 23:59", seconds(9999, 12, 31, 23, 59)),
        ("9999-12-31 24:00", seconds(9999, 12, 31)),
        ("9999-12-31 99:99", seconds(9999, 12, 31)),
        ("0001-01-01", seconds(1, 1, 1)),
        ("0000-01-01", None),
        ("2024-13-01", None),
        ("99999-01-01", None),
        ("12024-01-01", None),
        ("-1", None),
        ("", None),
    ],
)
def test_the_first_date_of_a_text_is_read(text: str, found: float | None) -> None:
    assert parse_date(text) == found


DATES = st.from_regex(r"[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}([T ][0-9]{1,2}:[0-9]{2})?")


@given(st.text(max_size=30) | DATES, st.integers())
@example("9999-12-31 99:99", 0)
@example("none", 10**30)
@example("none", -(10**30))
def test_any_time_is_within_the_calendar(text: str, mtime_ns: int) -> None:
    for properties in ({}, {"created": (text,), "modified": (text,)}):
        note = Note(f"{text}.md", 0, mtime_ns, properties=properties)
        for time in (created_time(note), modified_time(note)):
            assert 1 <= datetime.fromtimestamp(time, UTC).year <= 9999


def test_a_note_says_itself_when_it_was_written_or_else_its_file_does() -> None:
    day = 86_400 * 10**9
    plain = Note("a.md", 0, day)
    named = Note("2024-03-05.md", 0, day)
    said = Note(
        "2024-03-05.md", 0, day, properties={"Created": ("2020-01-01",), "updated": ("2021-01-01",)}
    )
    empty = Note("a.md", 0, day, properties={"created": (), "date": ("2020-01-01",)})
    assert [created_time(note) for note in (plain, named, said, empty)] == [
        86_400,
        seconds(2024, 3, 5),
        seconds(2020, 1, 1),
        seconds(2020, 1, 1),
    ]
    assert [modified_time(note) for note in (plain, named, said)] == [
        86_400,
        86_400,
        seconds(2021, 1, 1),
    ]
