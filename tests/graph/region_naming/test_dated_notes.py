"""A date names no notes, unless all have dates for titles; then they are named by their years."""

import pytest

from tests.conftest import MakeVault
from tests.graph.region_naming.vaults import (
    FISH,
    FISHES,
    TREES,
    apart,
    by_start,
    named,
    paths,
    ring,
    star,
)


def days(year: int, month: int = 3) -> list[str]:
    return [f"{year}-{month:02}-{day:02}" for day in range(1, 13)]


@pytest.mark.parametrize(
    ("folder", "titles", "name"),
    [
        ("", days(2022), "Daily notes 2022"),
        ("Journal", days(2022), "Journal 2022"),
        ("Journal/2022/03", days(2022), "Journal 2022"),
        ("03 - Daily Notes", days(2022), "Daily Notes 2022"),
        ("", days(2021) + days(2022) + days(2023), "Daily notes 2021–2023"),
        ("A long name of a folder", days(2022), "Daily notes 2022"),
        ("", [f"2022-W{week:02}" for week in range(1, 9)], "Weekly notes 2022"),
        ("", [f"2022-{month:02}" for month in range(1, 9)], "Monthly notes 2022"),
        ("", [f"{day} March 2022" for day in range(1, 9)], "Daily notes 2022"),
        ("", [f"{day}. März 2022" for day in range(1, 9)], "Daily notes 2022"),
        ("", [f"{day}-03-2022" for day in range(1, 9)], "Daily notes 2022"),
        ("", [f"2022030{day}" for day in range(1, 9)], "Daily notes 2022"),
        ("", [f"2022年3月{day}日" for day in range(1, 9)], "Daily notes 2022"),
        ("日記", [f"2022-03-0{day} 周一" for day in range(1, 9)], "日記 2022"),
    ],
)
def test_notes_that_all_have_dates_for_titles_are_named_by_their_years(
    make_vault: MakeVault, folder: str, titles: list[str], name: str
) -> None:
    vault = named(make_vault(ring(paths(titles, folder)) | FISHES))
    assert vault.names(apart("Fish")) == (name, "Fish")


def test_a_date_never_names_notes_of_which_some_have_none(make_vault: MakeVault) -> None:
    notes = paths(days(2022)[:4]) + paths(f"{title} tree" for title in TREES)
    files = star("2022-03-12.md", notes) | FISHES
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Tree"


def test_words_beside_a_date_in_a_title_are_read(make_vault: MakeVault) -> None:
    titles = [f"{day} Grafting {title}" for day, title in zip(days(2022), TREES, strict=False)]
    titles += [f"2022-04-0{i}-fishing-{title}" for i, title in enumerate(FISH)]
    names = named(make_vault(ring(paths(titles[:6])) | ring(paths(titles[6:]))))
    assert names.names(apart("fishing")) == ("Grafting", "Fishing")


def test_two_sets_of_dated_notes_have_different_names(make_vault: MakeVault) -> None:
    files = ring(paths(days(2022))) | ring(paths(days(2022, 5))) | FISHES
    vault = named(make_vault(files))
    names = vault.names(by_start("2022-03", "2022-05", "Fish"))
    assert names == ("Daily notes 2022", "Daily notes", "Fish")


def test_dated_notes_keep_the_name_that_they_had(make_vault: MakeVault) -> None:
    vault = named(make_vault(ring(paths(days(2022))) | FISHES))
    assert vault.names(apart("Fish"), before={0: "Daily notes"})[0] == "Daily notes"
