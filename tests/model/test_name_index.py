"""Nodes found by name as it is typed."""

import unicodedata

import pytest

from conceptmap.core.text_folding import fold_text
from conceptmap.model.name_index import NameIndex
from tests.conftest import MakeVault
from tests.model.chain import map_of


def first(index: NameIndex, typed: str) -> str:
    return index.find(typed)[0].id


def test_names_are_found_by_title_alias_heading_tag_and_path(make_vault: MakeVault) -> None:
    root = make_vault(
        {
            "Neural networks.md": "---\naliases: [ANN]\n---\n# Backpropagation\n[[Perceptron]]",
            "Perceptron.md": "[[Neural networks]] #learning",
            "Archive/Network cables.md": "",
            "Notes on nets.md": "",
        }
    )
    index = NameIndex(map_of(root))
    assert first(index, "neural") == "Neural networks.md"
    assert first(index, "network neural") == "Neural networks.md"
    assert first(index, "ann") == "Neural networks.md"
    assert first(index, "nueral netwroks") == "Neural networks.md"
    assert "Perceptron.md" in [found.id for found in index.find("#learning")]
    heading = next(f for f in index.find("backprop"))
    assert (heading.id, heading.kind) == ("Neural networks.md", "heading")
    assert "Archive/Network cables.md" in [found.id for found in index.find("archive/net")]
    assert index.find("  ") == []


def test_notes_off_the_map_come_last(make_vault: MakeVault) -> None:
    files = {
        "Sea map.md": "# Old sea",
        "old/Sea.md": "",
        "old/sea.png": "",
        ".obsidian/app.json": '{"userIgnoreFilters": ["old/"]}',
    }
    index = NameIndex(map_of(make_vault(files)))
    found = [(match.id, match.kind) for match in index.find("sea")]
    assert found == [("Sea map.md", "title"), ("old/Sea.md", "excluded")]


@pytest.mark.parametrize("on_disk", ["NFC", "NFD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
def test_names_are_found_in_either_composition_and_by_signs(
    make_vault: MakeVault, on_disk: str, typed: str
) -> None:
    names = ["Café", "한국어", "ガラス", "☂", "🌱 Seeds", "C++", "Straße"]
    root = make_vault({unicodedata.normalize(on_disk, f"{name}.md"): "" for name in names})  # type: ignore[arg-type]
    index = NameIndex(map_of(root))
    for name in ("CAFÉ", "한국어", "ガラス", "☂", "🌱", "c++", "STRAẞE"):
        found = first(index, unicodedata.normalize(typed, name))  # type: ignore[arg-type]
        assert fold_text(found).startswith(fold_text(name))
    assert index.find("☔") == []
