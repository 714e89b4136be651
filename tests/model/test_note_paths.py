"""Which path between two notes tells the most."""

from pathlib import Path

import numpy as np
import pytest

from conceptmap.model.map_relations import read_relations
from conceptmap.model.note_paths import NotePaths, find_note_paths
from conceptmap.model.path_costs import HUB_COST, LIST_COST, path_costs
from tests.conftest import MakeVault
from tests.model.chain import map_of

ITEMS = "".join(f"- [[N{i}]]\n" for i in range(30))
NOTES: dict[str, str | bytes] = {
    "Home.md": ITEMS + "- [[Moon]]\n- [[Wheel]]\n",
    "Moon.md": "It pulls the [[Tide]], with all that it does to the sea.",
    "Tide.md": "It turns the [[Mill]] in the harbour, twice a day.",
    "Mill.md": "It turns a [[Wheel]] of oak.",
    "Wheel.md": "",
    **{f"N{i}.md": "" for i in range(30)},
}


def paths_of(root: Path, hidden: str = "") -> NotePaths:
    vault_map = map_of(root)
    visible = np.ones(len(vault_map.graph.ids), np.bool_)
    if hidden:
        visible[vault_map.index_of[hidden]] = False
    costs = path_costs(vault_map.vault, vault_map.graph, None, visible)
    return find_note_paths(vault_map.graph, costs, "Moon.md", "Wheel.md", 5)


def test_a_path_over_notes_that_tell_comes_before_a_shorter_one_over_an_index(
    make_vault: MakeVault,
) -> None:
    found = paths_of(make_vault(NOTES))
    assert found.paths == (
        ("Moon.md", "Tide.md", "Mill.md", "Wheel.md"),
        ("Moon.md", "Home.md", "Wheel.md"),
    )
    assert found.avoided == "Home.md"


def test_an_index_is_passed_where_nothing_else_leads(make_vault: MakeVault) -> None:
    found = paths_of(make_vault({**NOTES, "Tide.md": ""}))
    assert found.paths == (("Moon.md", "Home.md", "Wheel.md"),)
    assert not found.avoided


def test_no_path_passes_a_note_that_is_hidden(make_vault: MakeVault) -> None:
    root = make_vault(NOTES)
    assert paths_of(root, "Home.md").paths == (("Moon.md", "Tide.md", "Mill.md", "Wheel.md"),)
    assert paths_of(root, "Tide.md").paths == (("Moon.md", "Home.md", "Wheel.md"),)


LONG = "a name of many words that takes as much room as a line"


@pytest.mark.parametrize(
    ("home", "is_list"),
    [
        ("".join(f"- [[{LONG} {i}]]\n" for i in range(10)), True),
        (f"{'Words about it. ' * 40}\n" + "".join(f"[[{i}]], " for i in range(10)), True),
        ("".join(f"- [[{i}]]: {'words ' * 8}\n" for i in range(10)), False),
        (f"{'Words about it. ' * 90}\n" + "".join(f"[[{i}]], " for i in range(10)), False),
        ("".join(f"- [[{LONG} {i}]]\n" for i in range(7)), False),
    ],
)
def test_a_list_of_links_is_known_by_what_stands_between_them(
    make_vault: MakeVault, home: str, is_list: bool
) -> None:
    vault_map = map_of(make_vault({"Home.md": f"{home} [[Moon]] [[Wheel]]", "Moon.md": ""}))
    cost = path_costs(vault_map.vault, vault_map.graph).nodes[vault_map.index_of["Home.md"]]
    assert (cost > HUB_COST + LIST_COST) == is_list


def test_that_an_index_contains_what_it_lists_makes_no_path_cheaper(
    make_vault: MakeVault,
) -> None:
    listed = "".join(f"- [[{name}]]: {'words ' * 8}\n" for name in "Moon Wheel A B C D".split())
    notes = {"Index.md": listed, "Moon.md": "The moon is part of the [[Sky]].", "Wheel.md": ""}
    relations = read_relations(map_of(make_vault(notes)))
    graph = relations.vault_map.graph
    assert relations.of_link("Index.md", "Wheel.md") is not None
    assert relations.of_link("Moon.md", "Sky") is not None
    costs = path_costs(relations.vault_map.vault, graph, relations).edges
    cheap = {edge[:2] for edge, cost in zip(graph.edges(), costs, strict=True) if cost < 1}
    assert cheap == {("Moon.md", "Sky")}
