"""Every filter criterion: what it includes, and that its fields are declared once."""

from pathlib import Path

import msgspec
import numpy as np
import pytest

from conceptmap.model.filter_criteria import (
    CRITERIA,
    FILTER_FIELDS,
    NARROWING_FIELDS,
    NodeFilter,
    included_nodes,
)
from conceptmap.model.local_map import LocalMap
from conceptmap.model.query_runner import QueryRunner
from conceptmap.model.vault_map import VaultMap
from conceptmap.model.view_settings import ViewSettings
from tests.conftest import MakeVault
from tests.model.chain import CHAIN, map_of

ALL_NODES = NodeFilter(tags=True, attachments=True)

EXCLUDED_BY: dict[str, tuple[NodeFilter, set[str]]] = {
    "query": (msgspec.structs.replace(ALL_NODES, query="-file:a.md"), {"A.md"}),
    "unresolved": (msgspec.structs.replace(ALL_NODES, unresolved=False), {"Gone"}),
    "tags": (msgspec.structs.replace(ALL_NODES, tags=False), {"#t"}),
    "attachments": (msgspec.structs.replace(ALL_NODES, attachments=False), {"p.png"}),
    "canvas_files": (msgspec.structs.replace(ALL_NODES, canvas_files=False), {"m.canvas"}),
    "since": (
        msgspec.structs.replace(ALL_NODES, since="2002-01-01", date="created"),
        {"Old.md", "Gone"},
    ),
    "until": (
        msgspec.structs.replace(ALL_NODES, until="2001-02-03", date="created"),
        {"A.md", "B.md", "C.md", "D.md", "E.md", "Lone.md", "#t"},
    ),
    "min_links": (
        msgspec.structs.replace(ALL_NODES, min_links=2),
        {"E.md", "Lone.md", "Gone", "p.png", "m.canvas", "#t"},
    ),
    "max_links": (
        msgspec.structs.replace(ALL_NODES, max_links=2),
        {"A.md", "C.md", "D.md", "Old.md"},
    ),
    "orphans": (msgspec.structs.replace(ALL_NODES, orphans=False), {"Lone.md", "m.canvas"}),
    "hidden": (msgspec.structs.replace(ALL_NODES, hidden=("A.md", "none")), {"A.md"}),
    "local": (
        msgspec.structs.replace(ALL_NODES, local=LocalMap("E.md")),
        {"A.md", "B.md", "C.md", "Lone.md", "Old.md", "Gone", "p.png", "m.canvas", "#t"},
    ),
}
"""For each field that leaves nodes out: a filter that does, and the nodes."""


@pytest.fixture
def vault_map(make_vault: MakeVault) -> VaultMap:
    old = "---\ncreated: 2001-02-03\n---\n[[A]] [[Gone]] ![[p.png]]"
    files = {**CHAIN, "Old.md": old, "p.png": b"x", "m.canvas": b"{}"}
    root: Path = make_vault(files)
    return map_of(root, tags=True, attachments=True)


@pytest.mark.parametrize("field", EXCLUDED_BY)
def test_a_criterion_excludes_what_it_says(vault_map: VaultMap, field: str) -> None:
    node_filter, excluded = EXCLUDED_BY[field]
    included = included_nodes(node_filter, QueryRunner(vault_map))
    ids = vault_map.topology.ids
    assert {ids[i] for i in np.flatnonzero(~included)} == excluded


def test_the_default_filter_includes_everything_but_tags_and_attachments(
    vault_map: VaultMap,
) -> None:
    assert included_nodes(ALL_NODES, QueryRunner(vault_map)).all()
    included = included_nodes(NodeFilter(), QueryRunner(vault_map))
    ids = vault_map.topology.ids
    assert {ids[i] for i in np.flatnonzero(~included)} == {"#t", "p.png"}


@pytest.mark.parametrize(
    ("query", "shown"),
    [("-file:old.md", False), ("-file:a.md", True), ("gone", True), ("-file:old.md gone", True)],
)
def test_a_name_goes_with_the_notes_that_a_query_leaves_out_unless_it_is_asked_for(
    vault_map: VaultMap, query: str, shown: bool
) -> None:
    node_filter = msgspec.structs.replace(ALL_NODES, query=query)
    included = included_nodes(node_filter, QueryRunner(vault_map))
    assert included[vault_map.index_of["Gone"]] == shown


def test_each_field_of_the_filter_belongs_to_one_criterion_and_has_a_test() -> None:
    assert sorted(FILTER_FIELDS) == sorted(NodeFilter.__struct_fields__)
    assert len(set(FILTER_FIELDS)) == len(FILTER_FIELDS)
    # `date` says what two others compare, `region` has a test of its own.
    assert EXCLUDED_BY.keys() == set(FILTER_FIELDS) - {"date", "region"}
    assert len(CRITERIA) == 12


def test_a_region_excludes_the_others_and_one_that_is_gone_excludes_nothing(
    vault_map: VaultMap,
) -> None:
    scene, queries = vault_map.scene, QueryRunner(vault_map)
    node_filter = msgspec.structs.replace(ALL_NODES, region=scene.region_names[0])
    assert node_filter.filters_nodes
    assert included_nodes(node_filter, queries).tolist() == (scene.regions == 0).tolist()
    assert not queries.errors
    gone = msgspec.structs.replace(ALL_NODES, region="No such region")
    assert included_nodes(gone, queries).all()
    assert "No such region" in str(queries.errors["region"])


def test_a_filter_narrows_when_a_narrowing_field_is_not_at_its_default() -> None:
    assert not ViewSettings().filters_nodes
    assert not ViewSettings(tags=True, attachments=True, date="created").filters_nodes
    for name, (node_filter, _) in EXCLUDED_BY.items():
        assert node_filter.filters_nodes == (name in NARROWING_FIELDS)


def test_a_filter_narrows_a_map_of_chosen_notes_but_keeps_the_one_in_the_middle(
    vault_map: VaultMap,
) -> None:
    def shown(local: LocalMap) -> set[str]:
        wanted = NodeFilter(query="-file:a.md", local=local)
        included = included_nodes(wanted, QueryRunner(vault_map))
        return {vault_map.topology.ids[i] for i in np.flatnonzero(included).tolist()}

    assert shown(LocalMap.of(["A.md", "B.md", "C.md"])) == {"B.md", "C.md"}
    assert "A.md" in shown(LocalMap("A.md"))
