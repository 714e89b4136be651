"""The notes that answer a question, and what joins them."""

from pathlib import Path

import networkx as nx
import pytest

from conceptmap.model.path_costs import path_costs
from conceptmap.model.question_map import QuestionMap, ask
from conceptmap.model.question_words import stem_of
from conceptmap.model.similar_notes import read_similar_notes
from conceptmap.searching.full_text import FullText
from tests.conftest import MakeVault
from tests.model.chain import map_of

NOTES: dict[str, str | bytes] = {
    "Tide.md": "The moon pulls the sea twice a day. [[Mill]]",
    "Mill.md": "A wheel turned by water, built of oak. [[Harbour]]",
    "Harbour.md": "Barges with flour lie at anchor. [[Bread]]",
    "Bread.md": "Flour and yeast make a dough.",
    "Aside.md": "Nothing of the kind.",
    **{f"Shop {i}.md": "We sell shoes. [[Street]]" for i in range(30)},
    "Street.md": "",
}


def asked(root: Path, question: str, max_nodes: int = 25) -> tuple[QuestionMap, nx.Graph]:
    vault_map = map_of(root)
    full_text = FullText(root.parent / "text.sqlite")
    try:
        similar = read_similar_notes(vault_map.vault, vault_map.graph, full_text)
        full_text.refresh(vault_map.vault)
        costs = path_costs(vault_map.vault, vault_map.graph)
        found = ask(vault_map.graph, similar, full_text, costs, question, max_nodes)
    finally:
        full_text.close()
    return found, nx.Graph(vault_map.graph.to_networkx()).subgraph(found.nodes)


def test_a_question_finds_notes_by_its_words_and_what_joins_them(make_vault: MakeVault) -> None:
    found, around = asked(make_vault(NOTES), "What has the moon to do with yeast?")
    assert found.seeds == {"Tide.md", "Bread.md"}
    assert set(found.nodes) == {"Tide.md", "Mill.md", "Harbour.md", "Bread.md"}
    assert nx.is_connected(around)


def test_an_answer_has_no_more_notes_than_asked_for_and_none_for_unknown_words(
    make_vault: MakeVault,
) -> None:
    root = make_vault(NOTES)
    found, _ = asked(root, "shoes", 5)
    assert len(found.nodes) == 5
    assert found.nodes[0] in found.seeds
    assert asked(root, "quark")[0].nodes == ()
    assert asked(root, '"?! the')[0].nodes != asked(root, "shoes")[0].nodes


@pytest.mark.parametrize(
    ("asked_word", "written"),
    [("edits", "editing"), ("published", "publish"), ("policies", "policy"), ("sell", "selling")],
)
def test_a_word_finds_its_other_forms(make_vault: MakeVault, asked_word: str, written: str) -> None:
    assert written.startswith(stem_of(asked_word))
    root = make_vault({**NOTES, "Aside.md": f"It is about {written}."})
    assert "Aside.md" in asked(root, f"Which notes are of {asked_word}?")[0].seeds


@pytest.mark.parametrize("word", ["", "s", "sea", "ring", "seas", "早上", "e" * 100])
def test_a_stem_is_a_beginning_and_not_too_short(word: str) -> None:
    assert word.startswith(stem_of(word))
    assert len(stem_of(word)) >= min(len(word), 4)
