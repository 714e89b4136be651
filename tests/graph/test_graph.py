import gc
import json
import weakref
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from conceptmap.graph import centrality
from conceptmap.graph.build import build_graph
from conceptmap.graph.communities import PreviousRegions, find_regions
from conceptmap.graph.topology import build_topology
from conceptmap.graph.update import update_graph, with_tags_and_attachments
from conceptmap.model import map_update
from conceptmap.model.map_update import change_nodes, read_changes
from conceptmap.model.vault_map import build_vault_map
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


def edges(graph: nx.DiGraph) -> dict[tuple[str, str], tuple[str, int]]:
    return {(a.casefold(), b.casefold()): (kind, count) for a, b, kind, count in graph.edges()}


def nodes(graph: nx.DiGraph) -> dict[str, str]:
    return {i.casefold(): kind for i, kind in graph.kinds_by_id().items()}


NAMES = (
    "a.md",
    "b.md",
    "f/a.md",
    "g/b.md",
    "h/B.md",
    "c.md",
    "c.markdown",
    "f/index.md",
    "g/README.md",
    "README.md",
    "g/pic.png",
    "p.canvas",
    "f/p.canvas",
    ".obsidian/app.json",
)
FOLDERS = ("f", "g", "h", ".obsidian")
FILTERS = ("f/", "g/", "b", "/canvas$/")
TEXTS = st.lists(
    st.sampled_from(
        [
            "[[a]]",
            "[[b]]",
            "![[c]]",
            "[[f/a]]",
            "[[Ghost]]",
            "[[ghost]]",
            "#t",
            "#T",
            "[[pic.png]]",
            "[[../b]]",
            "[[B]]",
            "[[c.markdown]]",
            "[[f]]",
            "[[g/]]",
            "[x](.)",
            "[x](..)",
            "[x](/)",
            "[[p.canvas]]",
            "[[b.md]]",
            "[x](b.html)",
            "[x](f\\b.md)",
            "[x](index.html)",
        ]
    ),
    max_size=5,
).map(" ".join)
VAULTS = st.dictionaries(st.sampled_from(NAMES), TEXTS).map(
    lambda files: {name: _content(name, text) for name, text in files.items()}
)


def _content(name: str, text: str) -> str:
    if name.endswith(".canvas"):
        files = [NAMES[len(text) % 12], text[:4]] if text else []
        cards = [{"type": "file", "file": each} for each in files]
        return json.dumps({"nodes": [{"type": "text", "text": text}, *cards]})
    if name.endswith(".json"):
        return json.dumps({"userIgnoreFilters": FILTERS[: len(text) % 5]})
    return text


def write_only(root: Path, files: dict[str, str]) -> Path:
    """Write these of the files in NAMES to a folder, and remove the others."""
    for folder in (root, *(root / name for name in FOLDERS)):
        folder.mkdir(exist_ok=True)
    for name in NAMES:
        (root / name).unlink(missing_ok=True)
    for name, text in files.items():
        (root / name).write_text(text)
    return root


@given(before=VAULTS, after=VAULTS, tags=st.booleans(), attachments=st.booleans())
@example(
    before={"f/a.md": "[[a]]"},
    after={"f/a.md": "[[a]]", "a.md": ""},
    tags=False,
    attachments=False,
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_updated_graph_is_the_one_built_from_scratch(
    tmp_path: Path, before: dict[str, str], after: dict[str, str], tags: bool, attachments: bool
) -> None:
    root = write_only(tmp_path / "vault", before)
    first = Vault.open(root, cache=None)
    graph = build_graph(first, tags=tags, attachments=attachments)
    was = (edges(graph), nodes(graph))
    changed = [name for name in NAMES if before.get(name) != after.get(name)]
    for name in changed:
        if name in after:
            (root / name).write_text(after[name])
        else:
            (root / name).unlink()
    if ".obsidian/app.json" in changed:
        second = first.refresh(cache=None)
    else:
        second = first.refresh_paths(changed, cache=None)
    updated = update_graph(graph, first, second, tags=tags, attachments=attachments)
    fresh = build_graph(Vault.open(root, cache=None), tags=tags, attachments=attachments)
    assert edges(updated) == edges(fresh)
    assert nodes(updated) == nodes(fresh)
    assert (edges(graph), nodes(graph)) == was


@given(
    files=VAULTS,
    was=st.tuples(st.booleans(), st.booleans()),
    now=st.tuples(st.booleans(), st.booleans()),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_graph_with_other_node_kinds_is_the_one_built_from_scratch(
    tmp_path: Path, files: dict[str, str], was: tuple[bool, bool], now: tuple[bool, bool]
) -> None:
    root = write_only(tmp_path / "vault", files)
    vault = Vault.open(root, cache=None)
    graph = build_graph(vault, tags=was[0], attachments=was[1])
    before = (edges(graph), nodes(graph))
    rebuilt = with_tags_and_attachments(graph, vault, tags=now[0], attachments=now[1])
    fresh = build_graph(vault, tags=now[0], attachments=now[1])
    assert edges(rebuilt) == edges(fresh)
    assert nodes(rebuilt) == nodes(fresh)
    assert [id_ for id_ in rebuilt if id_ in graph] == [id_ for id_ in graph if id_ in rebuilt]
    assert (edges(graph), nodes(graph)) == before


def test_regions_stay_when_tags_become_nodes(make_vault: MakeVault) -> None:
    before = build_vault_map(Vault.open(two_groups(make_vault)))
    positions = np.random.default_rng(0).normal(size=(16, 2)).astype(np.float32)
    update = change_nodes(before, positions, tags=True, attachments=False, names="file")
    updated = update.vault_map
    region_of = dict(zip(updated.topology.ids, updated.regions.membership.tolist(), strict=True))
    for id_, region in zip(before.topology.ids, before.regions.membership.tolist(), strict=True):
        assert region_of[id_] == region
    assert region_of["#north"] == region_of["north/north 1.md"]
    assert region_of["#south"] == region_of["south/south 1.md"]
    assert np.array_equal(update.positions[:16], positions)
    again = change_nodes(
        updated, update.positions, tags=False, attachments=False, names="file"
    ).vault_map
    assert again.topology.ids == before.topology.ids
    assert np.array_equal(again.topology.edges, before.topology.edges)
    assert np.array_equal(again.regions.membership, before.regions.membership)


def test_topology_has_each_pair_once(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[b]] [[b]]", "b.md": "[[a]] [[c]]", "c.md": ""})
    arrays = build_topology(build_graph(Vault.open(root)))
    pairs = {
        frozenset((arrays.ids[a], arrays.ids[b])): w
        for (a, b), w in zip(arrays.edges, arrays.weights, strict=True)
    }
    assert pairs == {frozenset(("a.md", "b.md")): 3, frozenset(("b.md", "c.md")): 1}


def two_groups(make_vault: MakeVault, size: int = 8) -> Path:
    files = {}
    for group in ("north", "south"):
        for i in range(size):
            others = " ".join(f"[[{group} {j}]]" for j in range(size) if j != i)
            files[f"{group}/{group} {i}.md"] = f"#{group}\n{others}"
    files["north/north 0.md"] += " [[south 0]]"
    return make_vault(files)


def test_regions_are_the_groups_and_have_their_names(make_vault: MakeVault) -> None:
    vault_map = build_vault_map(Vault.open(two_groups(make_vault)))
    region_of = dict(
        zip(vault_map.topology.ids, vault_map.regions.membership.tolist(), strict=True)
    )
    assert len({region_of[id_] for id_ in region_of if id_.startswith("north")}) == 1
    assert len(set(region_of.values())) == 2
    assert sorted(vault_map.regions.names) == ["north", "south"]


def test_regions_are_the_same_for_the_same_vault_and_stay_when_it_grows(
    make_vault: MakeVault,
) -> None:
    root = two_groups(make_vault)
    vault_map = build_vault_map(Vault.open(root))
    again = build_vault_map(Vault.open(root))
    assert np.array_equal(vault_map.regions.membership, again.regions.membership)
    before = dict(zip(vault_map.topology.ids, vault_map.regions.membership.tolist(), strict=True))
    (root / "north" / "north 99.md").write_text("[[north 1]] [[north 2]]")
    vault = Vault.open(root)
    graph = build_graph(vault)
    arrays = build_topology(graph)
    grown = find_regions(vault, graph, arrays, previous=PreviousRegions(before))
    kept = {grown.membership[i] - before[id_] for i, id_ in enumerate(arrays.ids) if id_ in before}
    assert kept == {0}


def test_a_large_map_keeps_its_regions_until_many_notes_are_added_or_removed(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_update, "LARGE_MAP_NODES", 10)
    monkeypatch.setattr(map_update, "SMALL_CHANGE_SHARE", 0.1)
    root = two_groups(make_vault)
    before = build_vault_map(Vault.open(root))
    positions = np.zeros((len(before.graph.ids), 2), np.float32)
    (root / "north" / "new.md").write_text("[[north 1]] [[north 2]]")
    one = read_changes(before, positions, ["north/new.md"])
    assert one is not None
    assert one.vault_map.regions.names is before.regions.names
    region = dict(
        zip(one.vault_map.graph.ids, one.vault_map.regions.membership.tolist(), strict=True)
    )
    assert region["north/new.md"] == region["north/north 1.md"]
    west = [f"west/{i}.md" for i in range(6)]
    (root / "west").mkdir()
    for path in west:
        (root / path).write_text(" ".join(f"[[west/{i}]]" for i in range(6)))
    many = read_changes(one.vault_map, one.positions, west)
    assert many is not None
    # Every region has a colour of its own, and the two before have theirs.
    colours = many.vault_map.scene.land_colours.tolist()
    assert len(set(colours)) == 3
    assert colours[:2] == one.vault_map.scene.land_colours.tolist()
    assert sorted(many.vault_map.regions.names) == ["north", "south", "west"]


def test_regions_keep_their_numbers_when_another_becomes_the_largest(make_vault: MakeVault) -> None:
    root = two_groups(make_vault)
    vault_map = build_vault_map(Vault.open(root))
    before = dict(zip(vault_map.topology.ids, vault_map.regions.membership.tolist(), strict=True))
    small = next(id_ for id_, region in before.items() if region == 1).split("/")[0]
    for i in range(20, 30):
        others = " ".join(f"[[{small} {j}]]" for j in range(8))
        (root / small / f"{small} {i}.md").write_text(f"#{small} {others}")
    grown = build_vault_map(Vault.open(root), regions_before=PreviousRegions(before))
    now = dict(zip(grown.topology.ids, grown.regions.membership.tolist(), strict=True))
    assert {id_: now[id_] for id_ in before} == before


def test_names_of_regions_differ(make_vault: MakeVault) -> None:
    files = {}
    for group in range(6):
        files[f"{group}/index.md"] = " ".join(f"[[{group}/n{i}]]" for i in range(6))
        files |= {f"{group}/n{i}.md": f"[[{group}/index]]" for i in range(6)}
    names = build_vault_map(Vault.open(make_vault(files))).regions.names
    assert len(names) == len({name.casefold() for name in names}) == 6


@pytest.mark.parametrize("seed", [-1, -(2**70), 2**70])
def test_any_whole_number_is_a_seed(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(centrality, "MAX_SAMPLED_SOURCES", 4)
    vault = Vault.open(two_groups(make_vault))
    graph = build_graph(vault)
    topology = build_topology(graph)
    regions = find_regions(vault, graph, topology, seed=seed)
    assert sorted(regions.names) == ["north", "south"]
    assert np.isfinite(centrality.betweenness(topology, seed=seed)).all()


def test_an_empty_graph_has_no_regions(tmp_path: Path) -> None:
    vault = Vault.open(tmp_path)
    graph = build_graph(vault)
    assert find_regions(vault, graph, build_topology(graph)).names == ()


def test_a_graph_is_freed_with_its_last_reference(make_vault: MakeVault) -> None:
    graph = build_graph(Vault.open(make_vault({"A.md": "[[B]] [[C]]"}), cache=None))
    assert (graph.titles, graph.successors("A.md")) == (("A", "B", "C"), ["B", "C"])
    last = weakref.ref(graph)
    gc.disable()
    try:
        del graph
        assert last() is None
    finally:
        gc.enable()


@given(files=VAULTS, tags=st.booleans(), attachments=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_graph_of_networkx_has_the_same_nodes_and_edges(
    tmp_path: Path, files: dict[str, str], tags: bool, attachments: bool
) -> None:
    vault = Vault.open(write_only(tmp_path / "vault", files), cache=None)
    graph = build_graph(vault, tags=tags, attachments=attachments)
    theirs = graph.to_networkx()
    assert list(graph) == list(theirs)
    assert len(list(graph.edges())) == theirs.number_of_edges()
    assert dict(theirs.nodes(data="kind")) == graph.kinds_by_id()
    for source, target, kind, count in graph.edges():
        assert theirs.edges[source, target] == {"kind": kind, "count": count}
    for number, id_ in enumerate(graph):
        assert graph.successors(id_) == list(theirs.successors(id_))
        assert sorted(graph.predecessors(id_)) == sorted(theirs.predecessors(id_))
        assert graph.in_degree(id_) == graph.in_degrees[number] == theirs.in_degree(id_)
        assert graph.out_degree(id_) == graph.out_degrees[number] == theirs.out_degree(id_)
        assert graph.degree(id_) == theirs.degree(id_)
        assert graph.kind(id_) == theirs.nodes[id_]["kind"]
        for other in graph:
            assert graph.has_edge(id_, other) == theirs.has_edge(id_, other)
    assert not graph.has_edge("nothing of the kind", next(iter(graph), ""))
