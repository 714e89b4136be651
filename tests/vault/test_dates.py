"""When a note was written: as it says itself, or as its file does, always within the calendar."""

import math
import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conceptmap.vault.dates import created_time, modified_time, parse_date
from conceptmap.vault.note import Note


def seconds(*parts: int) -> float:
    return datetime(*parts, tzinfo=UTC).timestamp()  # type: ignore[arg-type]


FIRST, LAST = seconds(1, 1, 1), seconds(9999, 12, 31, 23, 59, 59)
JAN_31 = seconds(2024, 1, 31)
EVENING = seconds(2024, 1, 31, 18, 30)

SetTimezone = Callable[[str], None]


@pytest.fixture
def set_timezone(monkeypatch: pytest.MonkeyPatch) -> Iterator[SetTimezone]:
    """Set the zone of the platform's clock, by the name of POSIX."""
    if not hasattr(time, "tzset"):
        pytest.skip("This platform has one time zone for all programs.")
    before = os.environ.get("TZ")

    def set_to(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield set_to
    monkeypatch.undo()
    assert os.environ.get("TZ") == before
    time.tzset()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024-03-05", seconds(2024, 3, 5)),
        ("on 2024/3/5, at noon", seconds(2024, 3, 5)),
        ("2024年3月5日", seconds(2024, 3, 5)),
        ("2024년 3월 5일", seconds(2024, 3, 5)),
        ("2024年3月5日 17:30", seconds(2024, 3, 5, 17, 30)),
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
        ("20240131", JAN_31),
        ("202401311830", EVENING),
        ("20240131183045", EVENING),
        ("20240131T183045", EVENING),
        ("20240131T1830", EVENING),
        ("20240131-Meeting", JAN_31),
        ("Meeting 20240131", JAN_31),
        ("20240131_1830 IMG", EVENING),
        ("202401319999", JAN_31),
        ("20241331", None),
        ("20240231", None),
        ("12345678", None),
        ("18991231", None),
        ("120240131", None),
        ("2024_01_31", JAN_31),
        ("2024.01.31", JAN_31),
        ("31.01.2024", JAN_31),
        ("31.1.2024 18:30", EVENING),
        ("01.02.2024", seconds(2024, 2, 1)),
        ("01.31.2024", None),
        ("32.01.2024", None),
        ("31/01/2024", JAN_31),
        ("31-01-2024", JAN_31),
        ("01/31/2024", JAN_31),
        ("1-31-2024", JAN_31),
        ("01/02/2024", None),
        ("1-2-2024", None),
        ("02/02/2024", seconds(2024, 2, 2)),
        ("31/01-2024", None),
        ("January 31, 2024", JAN_31),
        ("Jan 31st, 2024", JAN_31),
        ("jan 31 2024", JAN_31),
        ("Jan. 31, 2024", JAN_31),
        ("Wednesday, January 31, 2024", JAN_31),
        ("JANUARY 31, 2024 at 6:30 PM", EVENING),
        ("January 31, 2024, 12:05 a.m.", seconds(2024, 1, 31, 0, 5)),
        ("31 January 2024", JAN_31),
        ("31st of January, 2024", JAN_31),
        ("31-Jan-2024", JAN_31),
        ("2024 January 31", JAN_31),
        ("2024-Jan-31", JAN_31),
        ("May 5, 2024", seconds(2024, 5, 5)),
        ("Sept 1st, 2024", seconds(2024, 9, 1)),
        ("February 30, 2024", None),
        ("Decision 12, 2024", None),
        ("Mayor 5, 2024", None),
        ("January 2024", None),
        ("[[January 31, 2024]]", JAN_31),
        ("[[2024-01-31|that day]]", JAN_31),
        ("1706725800", EVENING),
        ("1706725800000", EVENING),
        (" 1706725800.25 ", EVENING),
        ("17067258", None),
        ("17067258000", None),
        ("call 1706725800", None),
        ("2024-01-31T18:30Z", EVENING),
        ("2024-01-31T18:30:45.123Z", EVENING),
        ("20240131T183045Z", EVENING),
        ("2024-01-31T18:30+02:00", EVENING - 7200),
        ("2024-01-31 18:30:00 +0200", EVENING - 7200),
        ("2024-01-31 18:30:00-05", EVENING + 18_000),
        ("2024-01-31 18:30-19:30", EVENING),
        ("2024-01-31 18:30 UTC", EVENING),
        ("Wed Jan 31 2024 18:30:00 GMT+0200 (EET)", EVENING - 7200),
        ("Wed, 31 Jan 2024 18:30:00 +0200", EVENING - 7200),
        ("2024-01-31T18:30+99:00", EVENING),
        ("0001-01-01T00:00+01:00", None),
        ("2024-13-01, or rather 2024-01-31", JAN_31),
        ("Jan 31st, 2024 and 2020-01-01", JAN_31),
    ],
)
def test_the_first_date_of_a_text_is_read(
    text: str, found: float | None, set_timezone: SetTimezone
) -> None:
    set_timezone("UTC0")
    assert parse_date(text) == found


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("1706725800-ABCD", EVENING),
        ("1706725800", EVENING),
        ("1706725800000", EVENING),
        ("2131234567", None),
        ("1706725800 Main Street", None),
        ("20240131183045 A thought", EVENING),
        ("2024_01_31", JAN_31),
    ],
)
def test_the_date_in_a_name_is_read(
    name: str, found: float | None, set_timezone: SetTimezone
) -> None:
    set_timezone("UTC0")
    assert parse_date(name, is_name=True) == found


def test_the_days_of_files_are_local_days(set_timezone: SetTimezone) -> None:
    late = Note("a.md", 0, int(seconds(2024, 1, 31, 23, 30)) * 10**9)
    for zone, day in {"UTC0": 31, "XXX-2": 1, "XXX+5": 31, "XXX-14": 1}.items():
        set_timezone(zone)
        for read_time in (created_time, modified_time):
            assert datetime.fromtimestamp(read_time(late), UTC).day == day
    set_timezone("EST5EDT,M3.2.0,M11.1.0")
    summer = Note("a.md", 0, int(seconds(2024, 7, 1, 3, 30)) * 10**9)
    assert modified_time(summer) == seconds(2024, 6, 30, 23, 30)


def test_a_time_with_a_zone_becomes_local_and_one_without_is(set_timezone: SetTimezone) -> None:
    set_timezone("XXX-2")
    assert parse_date("2024-01-31T23:30Z") == seconds(2024, 2, 1, 1, 30)
    assert parse_date("2024-01-31T23:30-05:00") == seconds(2024, 2, 1, 6, 30)
    assert parse_date("1706725800") == EVENING + 7200
    for text in ("2024-01-31 18:30", "202401311830", "2024-01-31T18:30+02:00"):
        assert parse_date(text) == EVENING


SEPARATORS = ["-", ".", "/", "_", " ", "年", ""]
ISO = r"[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}([T ][0-9]{1,2}:[0-9]{2})?"
PIECES = st.lists(
    st.sampled_from([*SEPARATORS, "T", ":", "Z", "+", "st", ", ", "Jan", "May", "at", "pm"])
    | st.integers(0, 32).map("{:02}".format)
    | st.integers(0, 10**14).map(str),
    max_size=12,
).map("".join)
DATES = PIECES | st.from_regex(ISO)


@given(st.text(max_size=30) | DATES, st.integers())
@example("9999-12-31 99:99", 0)
@example("9999-12-31T23:59-14:00", 0)
@example("0001-01-01T00:00+14:00", 0)
@example("none", 10**30)
@example("none", -(10**30))
def test_any_time_is_within_the_calendar_or_unknown(text: str, mtime_ns: int) -> None:
    for properties in ({}, {"created": (text,), "modified": (text,)}):
        note = Note(f"{text}.md", 0, mtime_ns, properties=properties)
        for found in (created_time(note), modified_time(note)):
            assert math.isnan(found) or FIRST <= found <= LAST


@pytest.mark.parametrize("piece", ["1", "20240131", "Jan ", "31.", "2024-", " ", "31 Jan, ", "T"])
def test_a_long_text_is_read_in_linear_time(piece: str) -> None:
    begun = time.perf_counter()
    parse_date(piece * (200_000 // len(piece)))
    assert time.perf_counter() - begun < 2


def test_a_note_says_itself_when_it_was_written_or_else_its_file_does(
    set_timezone: SetTimezone,
) -> None:
    set_timezone("UTC0")
    day = 86_400 * 10**9
    plain = Note("a.md", 0, day)
    named = Note("2024-03-05.md", 0, day)
    said = Note(
        "2024-03-05.md", 0, day, properties={"Created": ("2020-01-01",), "updated": ("2021-01-01",)}
    )
    empty = Note("a.md", 0, day, properties={"created": (), "date": ("2020-01-01",)})
    both = Note(
        "a.md", 0, day, properties={"date": ("2021-01-01",), "created": ("none", "2020-01-01")}
    )
    assert [created_time(note) for note in (plain, named, said, empty, both)] == [
        86_400,
        seconds(2024, 3, 5),
        seconds(2020, 1, 1),
        seconds(2020, 1, 1),
        seconds(2020, 1, 1),
    ]
    assert [modified_time(note) for note in (plain, named, said)] == [
        86_400,
        86_400,
        seconds(2021, 1, 1),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "created", "Created", "created_at", "created-at", "createdAt", "Created at", "CREATED ON",
        "date_created", "date created", "dateCreated", "creation date", "creation_date",
        "Created time", "created_date", "date", "ctime",
    ],
)  # fmt: skip
def test_many_names_say_when_a_note_was_created(name: str) -> None:
    note = Note("a.md", 0, 0, properties={name: ("2024-01-31",)})
    assert created_time(note) == JAN_31
    assert modified_time(note) != JAN_31


@pytest.mark.parametrize(
    "name",
    [
        "modified", "Modified", "modified_at", "date modified", "date_modified", "last_modified",
        "last-modified", "Last modified", "lastModified", "lastmod", "updated", "updated_at",
        "updated-at", "updatedAt", "date_updated", "last updated", "last_updated_at",
        "Last edited time", "modification date", "mtime", "edited",
    ],
)  # fmt: skip
def test_many_names_say_when_a_note_was_last_changed(name: str) -> None:
    note = Note("a.md", 0, 0, properties={name: ("2024-01-31",)})
    assert modified_time(note) == JAN_31
    assert created_time(note) != JAN_31


@pytest.mark.parametrize("name", ["due", "birth date", "creator", "createdby", "update", "dated"])
def test_other_dates_are_not_those_of_the_note(name: str) -> None:
    note = Note("a.md", 0, 0, properties={name: ("2024-01-31",)})
    assert JAN_31 not in (created_time(note), modified_time(note))
