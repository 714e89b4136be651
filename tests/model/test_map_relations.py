"""The statements of a map: to which nodes they belong, and how they follow edits."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.model.map_relations import MapRelations, build_relations, read_relations
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.relations.corrections import Correction, Corrections
from conceptmap.relations.proposition import Level
from conceptmap.relations.proposition_index import index_propositions
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

NOTES = {
    "Tea.md": (
        '---\nup: "[[Drink]]"\n---\nTea contains [[Caffeine]], which affects [[Sleep]].\n'
        "\nsupervisor:: [[Ann]]\n"
    ),
    "Coffee.md": "Coffee is not a [[Tea]].\n\n[[Caffeine]] is found in coffee.",
    "Drink.md": "",
}


def map_of(root: Path) -> VaultMap:
    return build_vault_map(Vault.open(root, cache=None))


@pytest.fixture
def relations(make_vault: MakeVault) -> MapRelations:
    return read_relations(map_of(make_vault(NOTES)))


def said(relations: MapRelations) -> set[tuple[str, str, str, str]]:
    rows = range(len(relations.rows.lines))
    found = map(relations.statement, rows)
    return {(each.subject, each.phrase, each.object, each.via) for each in found}


def test_statements_are_between_nodes_also_two_others(relations: MapRelations) -> None:
    assert said(relations) >= {
        ("Tea.md", "up", "Drink.md", "Tea.md"),
        ("Tea.md", "contains", "Caffeine", "Tea.md"),
        ("Caffeine", "affects", "Sleep", "Tea.md"),
        ("Coffee.md", "is not a", "Tea.md", "Coffee.md"),
    }
    up = relations.of_link("Tea.md", "Drink.md")
    assert up is not None
    assert (up.phrase, up.kind, up.level, up.line) == ("up", "part of", Level.EXPLICIT, 2)
    assert relations.of_link("Drink.md", "Tea.md") is None
    assert relations.of_link("Tea.md", "Drink.md", 4) is None
    assert relations.between("Tea.md", "no such note") == []


def test_edges_have_their_surest_statement_and_pairs_without_a_link_theirs(
    relations: MapRelations,
) -> None:
    best = relations.best_of_edges(relations.sure)
    scene, ids = relations.vault_map.scene, relations.vault_map.topology.ids
    for edge, row in enumerate(best.tolist()):
        if row >= 0:
            each = relations.statement(row)
            assert {each.subject, each.object} == {ids[i] for i in scene.edges[edge].tolist()}
    assert sum(best >= 0) >= 4
    (unlinked,) = relations.unlinked(relations.sure)
    assert relations.statement(unlinked).phrase == "affects"


def test_corrections_hide_replace_and_add_phrases(relations: MapRelations) -> None:
    corrections = Corrections(
        [
            Correction("Tea.md", "Drink.md", "up"),
            Correction("Coffee.md", "Tea.md", "is not a", "differs from"),
            Correction("Tea.md", "Sleep", "", "delays"),
        ]
    )
    corrected = build_relations(relations.vault_map, relations.index, corrections, relations)
    found = said(corrected)
    assert ("Tea.md", "up", "Drink.md", "Tea.md") not in found
    assert ("Tea.md", "delays", "Sleep", "Tea.md") in found
    changed = corrected.of_link("Coffee.md", "Tea.md")
    assert changed is not None
    assert (changed.phrase, changed.written) == ("differs from", "is not a")
    assert changed.level is Level.EXPLICIT


def test_a_key_that_occurs_often_is_a_kind_of_its_own(make_vault: MakeVault) -> None:
    notes = {f"{i}.md": f'---\nsupervisor: "[[Ann]]"\nodd{i}: "[[Bob]]"\n---\n' for i in range(6)}
    relations = read_relations(map_of(make_vault(notes)))
    assert relations.kind_names[14:] == ("supervisor",)
    assert relations.between("0.md", "Ann")[0].kind == "supervisor"
    assert relations.between("0.md", "Bob")[0].kind == "other"


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["Tea.md", "Coffee.md", "Drink.md", "New.md"]),
        st.sampled_from(
            [
                None,
                "",
                "Tea uses [[Water]].",
                "The note is a [[Drink]] that uses [[Tea]].\n\nup:: [[Unknown]]",
                "related:: [[coffee]], [[Caffeine]]",
            ]
        ),
    ),
    max_size=4,
)


@settings(max_examples=15)
@given(EDITS)
def test_after_edits_they_are_what_they_would_be_read_anew(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, str | None]]
) -> None:
    root = tmp_path_factory.mktemp("vault")
    for name, text in NOTES.items():
        (root / name).write_text(text)
    vault = Vault.open(root, cache=None)
    index = index_propositions(vault, cache=False)
    relations = build_relations(build_vault_map(vault), index)
    for name, text in edits:
        if text is None:
            (root / name).unlink(missing_ok=True)
        else:
            (root / name).write_text(text)
        vault = vault.refresh_paths([name], cache=None)
        index = index_propositions(vault, index, cache=False)
        vault_map = build_vault_map(vault)
        relations = build_relations(vault_map, index, before=relations)
        anew = build_relations(vault_map, index_propositions(vault, cache=False))
        assert said(relations) == said(anew)
        assert np.array_equal(np.sort(relations.edges), np.sort(anew.edges))
