"""When nodes were created: no date of a note, however odd, raises or distorts the others."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import numpy as np
import pytest

from conceptmap.model.node_times import (
    MAX_TIME_S,
    MIN_TIME_S,
    creation_times,
    date_text,
    note_times,
)
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.node_styles import DEFAULT_COLOUR
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

YEAR_20000_S = 568_971_820_800
FAR_TIMES_S = [YEAR_20000_S, -YEAR_20000_S, 253_402_300_800, 2**45, -(2**40)]
DATED = {
    "Old.md": "---\ncreated: 2001-02-03\n---\n[[New]] [[Name without a note]]",
    "New.md": "---\ncreated: 2020-05-06\n---\n",
}


def seconds(year: int, month: int, day: int) -> float:
    return datetime(year, month, day, tzinfo=UTC).timestamp()


def map_of(root: Path, *, attachments: bool = False) -> VaultMap:
    return build_vault_map(Vault.open(root, cache=None), attachments=attachments)


def map_with_times(root: Path, times: dict[str, float]) -> VaultMap:
    """Build a map of notes whose files have times that few file systems keep."""
    vault = Vault.open(root, cache=None)
    changed = {
        path: msgspec.structs.replace(vault.notes[path], mtime_ns=int(time) * 10**9)
        for path, time in times.items()
    }
    return build_vault_map(Vault(vault.root, {**vault.notes, **changed}, vault.attachments))


def times_by_id(vault_map: VaultMap) -> dict[str, float]:
    return dict(zip(vault_map.topology.ids, creation_times(vault_map).tolist(), strict=True))


def test_the_time_lapse_begins_with_the_first_note_though_an_attachment_is_not_linked(
    make_vault: MakeVault,
) -> None:
    root = make_vault({**DATED, "lonely.png": b"x"})
    times = times_by_id(map_of(root, attachments=True))
    assert times["lonely.png"] == min(times.values()) == seconds(2001, 2, 3)
    assert times["Name without a note"] == seconds(2001, 2, 3)
    assert times["New.md"] == seconds(2020, 5, 6)


def test_notes_from_before_1970_come_first_and_nothing_before_them(make_vault: MakeVault) -> None:
    root = make_vault({"A.md": "---\ncreated: 1912-06-23\n---\n", "lonely.png": b"x", **DATED})
    times = times_by_id(map_of(root, attachments=True))
    assert min(times.values()) == times["A.md"] == times["lonely.png"] == seconds(1912, 6, 23)


@pytest.mark.parametrize("time_s", FAR_TIMES_S)
@pytest.mark.parametrize("colour_by", ["created", "modified"])
def test_a_file_time_outside_the_calendar_neither_ends_nor_distorts_colouring_by_date(
    make_vault: MakeVault, time_s: int, colour_by: str
) -> None:
    files = dict.fromkeys(("Far.md", "Old.md", "New.md"), "")
    times = {"Far.md": time_s, "Old.md": seconds(2001, 2, 3), "New.md": seconds(2020, 5, 6)}
    vault_map = map_with_times(make_vault(files), times)
    settings = ViewSettings(colour_by=colour_by)  # type: ignore[arg-type]
    styles = apply_view(vault_map, settings).node_styles
    assert styles.scale_ends == ("2001-02-03", "2020-05-06")
    assert styles.colours[vault_map.index_of["Far.md"]] == DEFAULT_COLOUR


def test_a_note_without_a_time_in_the_calendar_appears_with_its_first_neighbour(
    make_vault: MakeVault,
) -> None:
    root = make_vault({**DATED, "Far.md": "[[New]]"})
    vault_map = map_with_times(root, {"Far.md": YEAR_20000_S})
    assert np.isnan(note_times(vault_map, "created")[vault_map.index_of["Far.md"]])
    assert times_by_id(vault_map)["Far.md"] == seconds(2020, 5, 6)


def test_a_vault_without_any_time_in_the_calendar_has_a_time_lapse_all_the_same(
    make_vault: MakeVault,
) -> None:
    root = make_vault({"Far.md": ""})
    vault_map = map_with_times(root, {"Far.md": YEAR_20000_S})
    assert creation_times(vault_map).tolist() == [0.0]
    assert apply_view(vault_map, ViewSettings(colour_by="created")).node_styles.scale_ends is None


@pytest.mark.parametrize(
    "said",
    [
        "9999-12-31 99:99",
        "9999-12-31T23:59",
        "0001-01-01",
        "0000-00-00",
        "2024-02-31",
        "99999-01-01",
        "２０２４-01-31",
        "12345678-12-12",
    ],
)
def test_a_date_of_a_note_that_cannot_be_raises_nowhere(make_vault: MakeVault, said: str) -> None:
    root = make_vault({**DATED, "Odd.md": f"---\ncreated: '{said}'\nmodified: '{said}'\n---\n"})
    vault_map = map_of(root)
    for colour_by in ("created", "modified"):
        settings = ViewSettings(colour_by=colour_by, since="2001-01-01", until="9999-12-31")  # type: ignore[arg-type]
        assert apply_view(vault_map, settings).node_styles.scale_ends is not None
    assert np.isfinite(creation_times(vault_map)).all()


@pytest.mark.parametrize("said", ["2024-01-31 99:99", "2024-01-31 24:00", "2024-01-31T10:75"])
def test_an_impossible_time_of_day_leaves_the_day_as_it_is(
    make_vault: MakeVault, said: str
) -> None:
    root = make_vault({"Odd.md": f"---\ncreated: '{said}'\n---\n"})
    assert creation_times(map_of(root)).tolist() == [seconds(2024, 1, 31)]


def test_days_as_text_stay_in_the_calendar() -> None:
    assert date_text(seconds(2024, 1, 31) + 3600) == "2024-01-31"
    assert date_text(-1) == "1969-12-31"
    assert date_text(1e300) == date_text(MAX_TIME_S) == "9999-12-31"
    assert date_text(-float("inf")) == date_text(MIN_TIME_S) == "0001-01-01"
    assert date_text(float("nan")) == "1970-01-01"
