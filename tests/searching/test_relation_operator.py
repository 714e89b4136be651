"""`relation:` finds the notes at either end of what links say, by kind or phrase."""

from pathlib import Path

import pytest

import conceptmap
from conceptmap.model.map_relations import read_relations
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.searching.completion import complete
from conceptmap.searching.vocabulary import build_vocabulary
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


@pytest.fixture
def root(make_vault: MakeVault) -> Path:
    return make_vault(
        {
            "Loom.md": "A loom uses [[Yarn]].\n\ndesigned by:: [[Ada]]\n",
            "Yarn.md": "Frost causes [[Damage]] often. Yarn causes [[Knots]].",
            "Ada.md": "See [[Loom]].",
            "Knots.md": "",
            "Alone.md": "",
        }
    )


@pytest.fixture
def vault_map(root: Path) -> VaultMap:
    return build_vault_map(Vault.open(root, cache=None))


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("relation:uses", {"Loom", "Yarn"}),
        ("relation:causes", {"Yarn", "Knots"}),
        ('relation:"designed by"', {"Loom", "Ada"}),
        ("relation:DESIGNED", {"Loom", "Ada"}),
        ('relation:"made by"', {"Loom", "Ada"}),
        ("relation:any", {"Loom", "Yarn", "Ada", "Knots"}),
        ('relation:"any"', set()),
        ("relation:(uses OR causes)", {"Loom", "Yarn", "Knots"}),
        ("relation:/^causes/", {"Yarn", "Knots"}),
        ("relation:any -relation:uses", {"Ada", "Knots"}),
        ("relation:use", set()),
    ],
)
def test_notes_are_found_by_what_links_say(
    vault_map: VaultMap, root: Path, query: str, names: set[str]
) -> None:
    relations = read_relations(vault_map)
    result = apply_view(vault_map, ViewSettings(query=query), relations=relations)
    assert not result.all_errors
    ids = vault_map.topology.ids
    found = {ids[i].removesuffix(".md") for i in result.included.nonzero()[0]}
    assert found == names
    vault = conceptmap.open_vault(root)
    searched = {path.removesuffix(".md") for path in conceptmap.search(vault, query)}
    assert searched == names
    assert not apply_view(vault_map, ViewSettings(query="relation:any")).included.any()


def test_kinds_and_phrases_are_offered_with_how_many_notes_have_them(
    vault_map: VaultMap,
) -> None:
    counts = read_relations(vault_map).note_counts
    vocabulary = build_vocabulary(vault_map.vault.notes.values(), counts)
    completion = complete("relation:", 9, vocabulary)
    assert completion is not None
    assert {"uses", "causes", '"designed by"', '"made by"'} <= {
        each.text for each in completion.suggestions
    }
    (only,) = complete('relation:"desi', 14, vocabulary).suggestions  # type: ignore[union-attr]
    assert (only.text, only.help) == ('"designed by"', "2 notes")


def test_a_note_is_found_by_what_it_says_of_one_that_is_not_written(make_vault: MakeVault) -> None:
    root = make_vault({"Loom.md": "A loom uses [[Yarn]].", "Knots.md": "Knots resemble [[a.pdf]]."})
    (root / "a.pdf").write_bytes(b"")
    vault = conceptmap.open_vault(root)
    assert list(conceptmap.search(vault, "relation:uses")) == ["Loom.md"]
    assert list(conceptmap.search(vault, "relation:resemble")) == ["Knots.md"]
