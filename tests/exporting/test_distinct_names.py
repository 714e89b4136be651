"""Every node and edge survives an export, whatever the nodes are called."""

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.exporting.distinct_names import distinct_names
from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.source import ExportSource
from conceptmap.exporting.xml_graph import xml_graph
from conceptmap.model.vault_map import build_vault_map
from conceptmap.model.view_evaluation import evaluate_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.theme import load_theme
from conceptmap.vault.note import Note
from conceptmap.vault.note_content import Link
from conceptmap.vault.vault import Vault

ODD = "\0\x01\x02\x1f\t\n\r\x7f\x85\u2028\ud800\udfff\ufffd\ufffe\uffff\U0001fffe='+@ ab(2)"
names = st.text(st.sampled_from(ODD) | st.characters(), min_size=1, max_size=4)
graphs = st.lists(names, min_size=1, max_size=8, unique=True).flatmap(
    lambda ids: st.tuples(
        st.just(ids),
        st.sets(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=12),
    )
)


def source_with(links: Iterable[str]) -> ExportSource:
    """The map of one note that links to names without a file."""
    note = Note(
        "Note.md",
        0,
        0,
        tuple(Link(name, "", "", False, 1, 0) for name in links),
    )
    vault_map = build_vault_map(Vault(Path("/nowhere/\udc80vault"), {"Note.md": note}, {}))
    count = len(vault_map.topology.ids)
    positions = np.arange(2 * count, dtype=np.float32).reshape(count, 2)
    result = evaluate_view(vault_map, ViewSettings())
    return ExportSource(vault_map, positions, result.node_styles, load_theme("light"))


def write(source: ExportSource, extension: str, companion: str = "") -> bytes:
    out = io.BytesIO()
    form = FORMATS[extension]
    (form.companions[companion] if companion else form.writer)(source, out, lambda *_: None)
    return out.getvalue()


def size(graph: nx.DiGraph) -> tuple[int, int]:
    return len(graph), graph.number_of_edges()


@given(st.lists(names, max_size=8, unique=True))
def test_networkx_reads_as_many_nodes_and_edges_as_there_are(links: list[str]) -> None:
    source = source_with(links)
    meant = source.vault_map.graph.to_networkx()
    found = nx.node_link_graph(json.loads(write(source, "json")), edges="edges")
    assert size(found) == size(meant)
    if not any("\ud800" <= character <= "\udfff" for name in links for character in name):
        assert set(found.edges) == set(meant.edges)
    for extension, read in (("graphml", nx.read_graphml), ("gexf", nx.read_gexf)):
        assert size(read(io.BytesIO(write(source, extension)))) == size(meant)


@given(st.lists(names, max_size=8, unique=True))
def test_the_tables_name_every_node_once_and_the_ends_of_edges_by_these_names(
    links: list[str],
) -> None:
    source = source_with(links)
    nodes = rows(write(source, "csv"))
    edges = rows(write(source, "csv", "-edges"))
    ids = [row["id"] for row in nodes]
    assert len(set(ids)) == len(ids) == len(source.vault_map.graph)
    pairs = {(row["source"], row["target"]) for row in edges}
    assert len(pairs) == len(edges) == source.vault_map.topology.link_count
    assert {end for pair in pairs for end in pair} <= set(ids)


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@given(st.lists(names, max_size=8, unique=True))
def test_a_canvas_has_a_card_for_every_node(links: list[str]) -> None:
    source = source_with(links)
    data = json.loads(write(source, "canvas"))
    cards = {card["id"] for card in data["nodes"]}
    assert len(cards) == len(data["nodes"]) == len(source.vault_map.graph)
    assert all({edge["fromNode"], edge["toNode"]} <= cards for edge in data["edges"])


@settings(max_examples=2 * settings().max_examples)
@given(graphs)
def test_any_graph_of_any_names_comes_back_from_xml(
    graph: tuple[list[str], set[tuple[str, str]]],
) -> None:
    ids, pairs = graph
    data: dict[str, Any] = {
        "graph": {"vault": "\x01"},
        "nodes": [{"id": id_, "title": id_, "tags": ["a", id_]} for id_ in ids],
        "edges": [{"source": a, "target": b, "contexts": [a, b]} for a, b in sorted(pairs)],
    }
    made = xml_graph(data)
    assert size(made) == (len(ids), len(pairs))
    for write_to, read in (
        (nx.write_graphml_xml, nx.read_graphml),
        (nx.write_gexf, nx.read_gexf),
    ):
        out = io.BytesIO()
        write_to(made, out)
        found = read(io.BytesIO(out.getvalue()))
        assert set(found) == set(made)
        assert set(found.edges) == set(made.edges)


@pytest.mark.parametrize(
    ("given_names", "expected"),
    [
        (["a", "b"], ["a", "b"]),
        (["a\0", "a\1"], ["a_", "a_ (2)"]),
        (["a\0", "a_", "a\1"], ["a_ (2)", "a_", "a_ (3)"]),
        (["a\0", "a_", "a_ (2)"], ["a_ (3)", "a_", "a_ (2)"]),
    ],
)
def test_names_that_fit_are_kept_and_the_others_are_numbered(
    given_names: list[str], expected: list[str]
) -> None:
    def clean(name: str) -> str:
        return name.replace("\0", "_").replace("\1", "_")

    found = distinct_names(given_names, clean)
    assert [found[name] for name in given_names] == expected


@given(st.lists(st.text("a_\0\1 (2)3", max_size=6), unique=True))
def test_names_never_become_one(given_names: list[str]) -> None:
    found = distinct_names(given_names, lambda name: name.replace("\0", "_").replace("\1", "_"))
    assert len(set(found.values())) == len(found) == len(given_names)
