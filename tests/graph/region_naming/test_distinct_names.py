"""No two sets of notes share a name; names stay when notes hardly change, and can be given."""

from string import ascii_lowercase

import numpy as np
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
)

TREE_TITLES = [f"{title} tree" for title in TREES]


def test_the_set_that_would_lose_more_gets_the_name_that_two_have_a_claim_to(
    make_vault: MakeVault,
) -> None:
    north = paths((f"{title} of the north" for title in TREES), "Trees")
    files = ring(north) | ring(paths([*FISH, "Roach"], "Trees")) | ring(paths("abcdef", "Birds"))
    vault = named(make_vault(files))
    names = vault.names(lambda id_: 0 if "north" in id_ else 1 if "Trees" in id_ else 2)
    assert names == ("north", "Trees", "Birds")


def test_names_that_differ_in_case_or_number_only_are_the_same(make_vault: MakeVault) -> None:
    files = ring(paths(TREES, "Trees")) | ring(paths(FISH, "tree"))
    names = named(make_vault(files)).names(by_start("Trees", "tree"))
    assert len({name.casefold().rstrip("s") for name in names}) == 2


def test_no_set_has_a_name_that_is_taken(make_vault: MakeVault) -> None:
    vault = named(make_vault(ring(paths(TREE_TITLES, "Trees")) | FISHES))
    names = vault.names(apart("Fish"), taken=["TREES"])
    assert names[0].casefold() not in ("trees", "tree")
    assert names[1] == "Fish"


def test_a_given_name_stays_and_no_other_set_has_it(make_vault: MakeVault) -> None:
    vault = named(make_vault(ring(paths(TREES, "Trees")) | FISHES))
    names = vault.names(apart("Fish"), given={0: "Fish"})
    assert names[0] == "Fish"
    assert names[1] != "Fish"
    longer = "All that the forester told me, in order"
    assert vault.names(apart("Fish"), given={1: longer}) == ("Trees", longer)


def test_a_name_that_is_given_twice_gets_a_number(make_vault: MakeVault) -> None:
    vault = named(make_vault(ring(paths(TREES, "Trees")) | FISHES))
    names = vault.names(apart("Fish"), given={0: "Mine", 1: "mine"})
    assert names == ("Mine", "mine 2")


def test_sets_without_any_words_have_numbers_and_keep_them(make_vault: MakeVault) -> None:
    files = ring(paths(map(str, range(1, 6)))) | ring(paths(map(str, range(11, 16))))
    vault = named(make_vault(files))
    set_of = by_start("11", "12", "13", "1", "2")
    assert vault.names(set_of) == tuple(f"Region {i}" for i in range(1, 6))
    assert vault.names(set_of, before={0: "Region 7"})[0] == "Region 7"


def test_parts_of_a_region_are_told_apart_from_the_rest_of_it(make_vault: MakeVault) -> None:
    broad = paths((f"{title} tree" for title in TREES), "Trees/Broad-leaved")
    conifers = paths((f"{title} tree" for title in ("Fir", "Pine", "Yew")), "Trees/Conifers")
    vault = named(make_vault(ring(broad) | ring(conifers) | FISHES))
    within = np.array([id_.startswith("Trees") for id_ in vault.ids])
    names = vault.names(
        by_start("Trees/Broad-leaved", "Trees/Conifers"), within=within, taken=["Trees"]
    )
    assert names == ("Broad-leaved", "Conifers")


def test_a_name_is_left_to_the_part_of_which_it_says_more(make_vault: MakeVault) -> None:
    broad = paths((f"{title} tree" for title in TREES), "Broad-leaved")
    others = paths(["Fir tree", "Yew tree"])
    vault = named(make_vault(ring(broad) | ring(others) | FISHES))
    whole, parts = apart("Fish"), by_start("Broad-leaved", "Fish")
    assert vault.names(whole)[0] == "Broad-leaved"
    assert vault.names(whole, parts=vault.membership(parts))[0] == "Tree"


def test_no_sets_have_no_names(make_vault: MakeVault) -> None:
    assert named(make_vault({})).names(lambda _: -1) == ()
    assert named(make_vault(FISHES)).names(lambda _: -1) == ()


def test_a_set_without_nodes_has_a_name_all_the_same(make_vault: MakeVault) -> None:
    vault = named(make_vault(FISHES))
    assert vault.names(lambda _: 1) == ("Region 1", "Fish")


def test_the_same_notes_have_the_same_names(make_vault: MakeVault) -> None:
    root = make_vault(ring(paths(TREE_TITLES)) | FISHES)
    assert named(root).names(apart("Fish")) == named(root).names(apart("Fish"))


@pytest.mark.parametrize("gone", [*range(8), None])
def test_one_note_more_or_less_changes_no_name(make_vault: MakeVault, gone: int | None) -> None:
    titles = [*TREE_TITLES, "Leaf shapes", "Leaf colours"]
    before = named(make_vault(ring(paths(titles)) | FISHES)).names(apart("Fish"))
    after = ["Leaf veins", *titles]
    if gone is not None:
        after = titles[:gone] + titles[gone + 1 :]
    assert named(make_vault(ring(paths(after)) | FISHES, "after")).names(apart("Fish")) == before


def test_a_set_keeps_its_name_until_another_is_much_better(make_vault: MakeVault) -> None:
    def name(beds: int, before: str | None) -> str:
        titles = TREE_TITLES + [f"{letter * 3} bed" for letter in ascii_lowercase[:beds]]
        root = make_vault(ring(paths(titles)) | FISHES, f"with {beds}")
        return named(root).names(apart("Fish"), before={0: before} if before else {})[0]

    assert name(2, None) == "Tree"
    assert name(7, None) == "bed"
    assert name(7, "Tree") == "Tree"
    assert name(26, "Tree") == "bed"


def test_a_kept_name_is_written_as_before(make_vault: MakeVault) -> None:
    titles = [f"{title} Tree" for title in TREES[:3]] + [f"{title} tree" for title in TREES[3:]]
    vault = named(make_vault(ring(paths(titles)) | FISHES))
    for before in ("Tree", "tree"):
        assert vault.names(apart("Fish"), before={0: before})[0] == before


def test_a_number_behind_a_folder_tells_it_from_another(make_vault: MakeVault) -> None:
    files = ring(paths(TREES, "Term 1")) | ring(paths(FISH, "Term 2"))
    set_of = by_start("Term 1", "Term 2")
    assert named(make_vault(files)).names(set_of) == ("Term 1", "Term 2")
    alone = named(make_vault(ring(paths(TREES, "Term 1")) | FISHES, "alone"))
    assert alone.names(apart("Fish")) == ("Term", "Fish")
    assert alone.names(apart("Fish"), before={0: "Term 1"})[0] == "Term 1"
