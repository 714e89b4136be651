"""Unlinked mentions: names of a note in other notes that do not link to it."""

import unicodedata

from conceptmap.searching.full_text import FullText
from conceptmap.searching.mentions import find_mentions
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


def test_mentions_are_names_without_a_link(make_vault: MakeVault) -> None:
    root = make_vault(
        {
            "Graph theory.md": "---\naliases: [图论]\n---\n",
            "One.md": "I like graph theory. And [[Graph theory]] too. `Graph theory`",
            "Two.md": "Biograph theory, graph theoryx.\n\nBut Graph Theory!",
            "三.md": "他学图论很久。",
            "Four.md": "On networks.",
        }
    )
    vault = Vault.open(root, cache=None)
    text = FullText.for_vault(vault)
    text.refresh(vault)
    found = {
        (m.path, m.line, m.name)
        for m in find_mentions(vault, text, vault.notes["Graph theory.md"], "Networks")
    }
    assert found == {
        ("One.md", 1, "graph theory"),
        ("Two.md", 3, "Graph Theory"),
        ("三.md", 1, "图论"),
        ("Four.md", 1, "networks"),
    }


def test_a_name_is_found_in_the_other_composition_and_so_is_one_of_signs(
    make_vault: MakeVault,
) -> None:
    decomposed = unicodedata.normalize("NFD", "Ein Café am Platz, 한국어 dazu.")
    root = make_vault(
        {"Café.md": "", "한국어.md": "", "C++.md": "", "A.md": decomposed, "B.md": "I write C++."}
    )
    vault = Vault.open(root, cache=None)
    text = FullText.for_vault(vault)
    text.refresh(vault)

    def found(path: str) -> list[tuple[str, str]]:
        return [(m.path, m.sentence) for m in find_mentions(vault, text, vault.notes[path], "")]

    assert found("Café.md") == [("A.md", "Ein Café am Platz, 한국어 dazu.")]
    assert [path for path, _ in found("한국어.md")] == ["A.md"]
    assert found("C++.md") == [("B.md", "I write C++.")]
