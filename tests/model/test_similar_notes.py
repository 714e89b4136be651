"""Notes that are like a note but not linked with it."""

from pathlib import Path

from conceptmap.model.similar_notes import SimilarNotes
from conceptmap.searching.text_vectors import read_vectors
from tests.conftest import MakeVault
from tests.model.chain import map_of

NOTES: dict[str, str | bytes] = {
    "Tide.md": "The moon pulls the sea twice a day. [[Harbour]]",
    "Moon.md": "The moon circles the earth and pulls at the sea.",
    "Harbour.md": "Ships lie here at anchor.",
    "Mill.md": "A wheel turned by water. [[Harbour]]",
    "Bread.md": "Flour and yeast make a dough.",
    "Pizza.md": "A flat dough of flour and yeast.",
}


def similar_of(root: Path) -> SimilarNotes:
    vault_map = map_of(root)
    notes = vault_map.vault.notes
    vectors = read_vectors(notes, lambda path: (root / path).read_text("utf-8"))
    return SimilarNotes(vault_map.graph, vectors)


def test_an_orphan_has_similar_notes_by_its_words(make_vault: MakeVault) -> None:
    (found, *_) = similar_of(make_vault(NOTES)).similar("Bread.md")
    assert found.id == "Pizza.md"
    assert set(found.words) == {"dough", "flour", "yeast"}
    assert (found.neighbours, found.shared_count) == ((), 0)


def test_notes_that_are_linked_are_not_similar_and_shared_neighbours_count(
    make_vault: MakeVault,
) -> None:
    found = {each.id: each for each in similar_of(make_vault(NOTES)).similar("Tide.md")}
    assert next(iter(found)) == "Moon.md"
    assert "Harbour.md" not in found
    assert "Tide.md" not in found
    assert found["Mill.md"].neighbours == ("Harbour.md",)


def test_a_note_that_another_names_comes_before_one_with_as_many_of_its_words(
    make_vault: MakeVault,
) -> None:
    notes: dict[str, str | bytes] = {
        "Garden.md": "A compost heap, a rake and a spade in the rain.",
        "Compost heap.md": "Rots slowly.",
        "Shed.md": "A rake, a spade.",
        "Weather.md": "Rain. Snow. Fog. Hail.",
    }
    similar = similar_of(make_vault(notes))
    assert similar.similar("Garden.md")[0].id == "Compost heap.md"
    assert similar.similar("Compost heap.md")[0].id == "Garden.md"
    named, naming = similar.vectors.naming(similar.vectors.row_of["Garden.md"])
    assert named[similar.vectors.row_of["Compost heap.md"]] == 1
    assert not naming.any(where=[path != "Garden.md" for path in similar.vectors.notes])


def test_a_name_without_a_note_has_notes_about_it_that_do_not_link_to_it(
    make_vault: MakeVault,
) -> None:
    wanting: dict[str, str | bytes] = {
        "Recipes.md": "Yeast doughs: [[Yeast doughs]], [[Quark]] and ![[moon sea.mp4]] #yeast"
    }
    similar = similar_of(make_vault(NOTES | wanting))
    found = similar.similar("Yeast doughs")
    assert {each.id for each in found} == {"Bread.md", "Pizza.md"}
    assert {frozenset(each.words) for each in found} == {frozenset({"yeast"})}
    film = {each.id: each.words for each in similar.similar("moon sea.mp4")}
    assert film == {"Moon.md": ("moon", "sea"), "Tide.md": ("moon", "sea")}, "its ending is no word"
    assert similar.similar("Quark") == []
    assert similar.similar("Quark.md") == []
