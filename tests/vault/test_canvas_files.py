"""Canvases: nodes of the graph, with edges to the files and notes on them."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.graph.references import edge_contexts
from conceptmap.vault.canvas_file import (
    MAX_CANVAS_FILE_BYTES,
    MAX_TEXT_CHARS,
    read_canvas_file,
    scan_canvas_file,
)
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


def canvas(*cards: dict[str, Any]) -> str:
    return json.dumps({"nodes": cards, "edges": []})


def shows(path: str, **more: str) -> dict[str, Any]:
    return {"type": "file", "file": path, **more}


def says(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text}


def edges_of(make_vault: MakeVault, files: dict[str, str | bytes]) -> list[tuple[str, str, int]]:
    graph = build_graph(Vault.open(make_vault(files), cache=None))
    return sorted((a, b, count) for a, b, _, count in graph.edges())


CASES: dict[str, tuple[dict[str, str | bytes], list[tuple[str, str, int]]]] = {
    "a file on a canvas": (
        {"p.canvas": canvas(shows("b.md"), shows("b.md")), "b.md": ""},
        [("p.canvas", "b.md", 2)],
    ),
    "a file is named from the root": (
        {"q/p.canvas": canvas(shows("b.md")), "b.md": "", "q/b.md": ""},
        [("q/p.canvas", "b.md", 1)],
    ),
    "a part of a note": (
        {"p.canvas": canvas(shows("b.md", subpath="#Part")), "b.md": "# Part"},
        [("p.canvas", "b.md", 1)],
    ),
    "links in a text card": (
        {
            "q/p.canvas": canvas(says("[[b]] ![[c]] [d](d.md) `[[e]]` [x](https://e.org)")),
            **dict.fromkeys(("b.md", "c.md", "q/d.md", "e.md"), ""),
        },
        [("q/p.canvas", "b.md", 1), ("q/p.canvas", "c.md", 1), ("q/p.canvas", "q/d.md", 1)],
    ),
    "a fence that is not closed ends with its card": (
        {"p.canvas": canvas(says("```\nx"), says("[[b]]")), "b.md": ""},
        [("p.canvas", "b.md", 1)],
    ),
    "a canvas on a canvas, and on itself": (
        {"p.canvas": canvas(shows("q.canvas"), shows("p.canvas")), "q.canvas": ""},
        [("p.canvas", "q.canvas", 1)],
    ),
    "a note that is not there": (
        {"p.canvas": canvas(shows("x/gone.md"), says("[[gone too]]")), "a.md": ""},
        [("p.canvas", "gone too", 1), ("p.canvas", "x/gone", 1)],
    ),
    "an attachment is no node": ({"p.canvas": canvas(shows("b.png")), "b.png": "x"}, []),
    "links and labels are words": (
        {
            "p.canvas": canvas(
                {"type": "link", "url": "https://b.md"},
                {"type": "group", "label": "[[b]]", "background": "b.md"},
            ),
            "b.md": "",
        },
        [],
    ),
    "the ending in any letter case": (
        {"P.CANVAS": canvas(shows("B.md")), "b.md": "[[P.canvas]]"},
        [("P.CANVAS", "b.md", 1), ("b.md", "P.CANVAS", 1)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_case(make_vault: MakeVault, name: str) -> None:
    files, expected = CASES[name]
    assert edges_of(make_vault, files) == expected


def test_a_canvas_is_a_node_without_attachments(make_vault: MakeVault) -> None:
    vault = Vault.open(make_vault({"a.md": "", "p.canvas": "{}", "x.png": "x"}), cache=None)
    assert build_graph(vault).kinds_by_id() == {"a.md": "note", "p.canvas": "canvas"}
    assert (list(vault.canvas_files), list(vault.attachments)) == (["p.canvas"], ["x.png"])


def test_tags_on_cards_are_tags_of_the_canvas(make_vault: MakeVault) -> None:
    cards = canvas(says("#sea `#no` #Sea/north"), says("#garden"), {"label": "#group"})
    vault = Vault.open(make_vault({"p.canvas": cards, "b.md": "#garden"}), cache=None)
    assert vault.canvas_files["p.canvas"].tags == ("sea", "Sea/north", "garden")
    edges = [each[:2] for each in build_graph(vault, tags=True).edges()]
    assert set(edges) == {
        *(("p.canvas", tag) for tag in ("#sea", "#Sea/north", "#garden")),
        ("b.md", "#garden"),
    }


def test_the_sentence_of_a_link_in_a_card_is_known(make_vault: MakeVault) -> None:
    cards = canvas(
        {"label": "A group"}, says("one\r\ntwo"), says("# H\nSee [[b]] there."), shows("b.md")
    )
    vault = Vault.open(make_vault({"p.canvas": cards, "b.md": ""}), cache=None)
    assert edge_contexts(LinkContexts(vault), "p.canvas", "b.md") == ["See b there."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_canvas_in_another_encoding_is_read(make_vault: MakeVault, encoding: str) -> None:
    data = canvas(says("Ünd [[b]] there.")).encode(encoding)
    vault = Vault.open(make_vault({"p.canvas": data, "b.md": ""}), cache=None)
    assert edge_contexts(LinkContexts(vault), "p.canvas", "b.md") == ["Ünd b there."]


DAMAGED = {
    "nothing at all": "",
    "a list": "[]",
    "a number for nodes": '{"nodes": 3}',
    "no objects": '{"nodes": [1, null, "x", []]}',
    "wrong types": '{"nodes": [{"type": 1, "file": 2, "text": 3, "subpath": []}]}',
    "half": '{"nodes": [{"type": "text", "te',
    "deep": "[" * 100_000,
    "an empty path": '{"nodes": [{"type": "file", "file": "//"}]}',
    "too large": '{"x": "' + "x" * MAX_CANVAS_FILE_BYTES + '"}',
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_canvas_has_no_links_and_is_reported(make_vault: MakeVault, name: str) -> None:
    vault = Vault.open(make_vault({"a.md": "", "p.canvas": DAMAGED[name]}), cache=None)
    assert vault.canvas_files["p.canvas"].links == ()
    is_damaged = name in ("a list", "half", "deep", "too large")
    assert [problem.path for problem in vault.problems] == ["p.canvas"] * is_damaged


@given(st.text(max_size=50), st.recursive(st.none() | st.text(max_size=5), st.lists, max_leaves=5))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_canvas_holds_is_scanned(text: str, value: object) -> None:
    scan_canvas_file(text)
    scan_canvas_file(json.dumps({"nodes": [{"type": "file", "file": value, "text": text}, value]}))


def test_a_changed_canvas_is_followed_and_cached(make_vault: MakeVault) -> None:
    root = make_vault({"b.md": "", "c.md": "", "p.canvas": canvas(shows("b.md"))})
    before = Vault.open(root)
    make_vault({"p.canvas": canvas(shows("c.md"), shows("b.md"))})
    after = before.refresh_paths(["p.canvas"])
    assert [link.path for link in after.canvas_files["p.canvas"].links] == ["c.md", "b.md"]
    assert Vault.open(root).canvas_files == after.canvas_files
    (root / "p.canvas").unlink()
    assert not after.refresh_paths(["p.canvas"]).canvas_files


LARGE_CANVASES: dict[str, tuple[list[dict[str, Any]], str, int]] = {
    "cards": ([shows(f"{i}.md") for i in range(50_000)], "cards", 20_000),
    "text": ([says("[[a]] " * 120_000)], "characters", 83_333),
    "texts": ([says("[[a]]" * 100)] * 3000, "characters", 100_000),
    "hostile text": ([says("[" * 800_000)], "characters", 0),
}


@pytest.mark.parametrize("name", LARGE_CANVASES)
def test_a_canvas_is_read_within_bounds_and_what_is_left_out_is_told(name: str) -> None:
    cards, told, links = LARGE_CANVASES[name]
    content = json.dumps({"nodes": cards})
    begin = time.process_time()
    found = scan_canvas_file(content)
    assert time.process_time() - begin < 3
    assert len(found.links) == links
    assert len(found.warnings) == 1
    assert told in str(found.warnings[0])


def test_text_beyond_the_bound_is_no_part_of_a_canvas(tmp_path: Path) -> None:
    cards = [says("a" * MAX_TEXT_CHARS), says("b")]
    file = tmp_path / "a.canvas"
    file.write_text(json.dumps({"nodes": cards}))
    assert read_canvas_file(file) == "a" * MAX_TEXT_CHARS


@pytest.mark.parametrize("content", ["[" * 1_000_000, '{"nodes":' * 200_000, '{"nodes": {"a": 1}}'])
def test_nested_json_is_told_or_holds_nothing(content: str) -> None:
    assert scan_canvas_file(content).links == ()
