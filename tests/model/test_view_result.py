"""What view settings show of a map: filters, colours, and results that are used again."""

import unicodedata

import numpy as np
import pytest

from conceptmap.model.local_map import LocalMap, local_map_nodes
from conceptmap.model.vault_map import VaultMap
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_result import ViewResult
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from tests.conftest import MakeVault
from tests.model.chain import CHAIN, map_of


def included(vault_map: VaultMap, view_settings: ViewSettings) -> set[str]:
    result = apply_view(vault_map, view_settings)
    return ids_of(vault_map, result)


def ids_of(vault_map: VaultMap, result: ViewResult) -> set[str]:
    return {vault_map.topology.ids[i] for i in np.flatnonzero(result.included)}


def test_a_local_map_follows_links_in_the_ways_that_are_asked_for(make_vault: MakeVault) -> None:
    vault_map = map_of(make_vault(CHAIN))

    def around(local: LocalMap) -> set[str]:
        return {
            vault_map.topology.ids[i] for i in np.flatnonzero(local_map_nodes(vault_map, local))
        }

    assert around(LocalMap("D.md")) == {"D.md", "B.md", "C.md", "E.md"}
    assert around(LocalMap("D.md", incoming=False)) == {"D.md", "E.md"}
    assert around(LocalMap("D.md", outgoing=False)) == {"D.md", "B.md", "C.md"}
    assert around(LocalMap("D.md", depth=2)) == {"A.md", "B.md", "C.md", "D.md", "E.md"}


def test_toggles_counts_and_dates_filter(make_vault: MakeVault) -> None:
    root = make_vault(
        CHAIN
        | {
            "Old.md": "---\ncreated: 2001-02-03\n---\n[[A]] [[Gone]] ![[p.png]]",
            "p.png": b"x",
            "Hidden.md": "---\ngraphhide: true\n---\n[[A]]",
        }
    )
    vault_map = map_of(root, tags=True, attachments=True)
    everything = included(vault_map, ViewSettings(tags=True, attachments=True))
    assert "Hidden.md" not in everything
    assert {"p.png", "#t", "Gone", "Lone.md"} <= everything
    assert "p.png" not in included(vault_map, ViewSettings(tags=True))
    assert "#t" not in included(vault_map, ViewSettings(attachments=True))
    assert "Gone" not in included(vault_map, ViewSettings(unresolved=False))
    assert "Lone.md" not in included(vault_map, ViewSettings(orphans=False))
    assert included(vault_map, ViewSettings(min_links=3, unresolved=False)) >= {"A.md", "D.md"}
    assert "E.md" not in included(vault_map, ViewSettings(min_links=2))
    assert included(vault_map, ViewSettings(date="created", until="2001-12-31")) == {
        "Old.md",
        "Gone",
    }
    assert "Old.md" not in included(vault_map, ViewSettings(date="created", since="2002-01-01"))
    assert apply_view(vault_map, ViewSettings(since="yesterday")).errors.keys() == {"since"}


def test_the_first_group_that_finds_a_note_colours_it(make_vault: MakeVault) -> None:
    vault_map = map_of(make_vault(CHAIN))
    view_settings = ViewSettings(
        colour_by="groups",
        groups=(
            ColourGroup("file:a OR file:b", "#FF0000"),
            ColourGroup("file:b", "#00FF00"),
            ColourGroup("(", "#1"),
        ),
    )
    result = apply_view(vault_map, view_settings)
    colours = dict(zip(vault_map.topology.ids, result.node_styles.colours.tolist(), strict=True))
    assert colours["A.md"] == colours["B.md"] != colours["C.md"]
    assert [entry.text for entry in result.node_styles.legend] == ["file:a OR file:b", "file:b"]
    assert result.errors == {}
    assert result.group_errors.keys() == {"("}


def test_the_legend_has_the_canvases_that_are_on_the_map(make_vault: MakeVault) -> None:
    vault_map = map_of(make_vault({**CHAIN, "plan.canvas": "{}"}))

    def legend(**fields: bool) -> list[str]:
        settings = ViewSettings(
            colour_by="groups", groups=(ColourGroup("file:a", "#FF0000"),), **fields
        )
        styles = apply_view(vault_map, settings).node_styles
        return [entry.text for entry in styles.legend]

    assert legend() == ["file:a", "Canvases"]
    assert legend(canvas_files=False) == ["file:a"]
    assert apply_view(vault_map, ViewSettings()).node_styles.legend == ()


@pytest.mark.parametrize("query", ["since", "until", "query", "(", ""])
def test_errors_belong_to_fields_and_groups_whatever_the_text_of_a_query(
    make_vault: MakeVault, query: str
) -> None:
    root = make_vault({"since.md": "", "until.md": "", "query.md": ""})
    groups = (ColourGroup(query, "#112233"), ColourGroup("file:query", "#445566"))
    view_settings = ViewSettings(
        query="(", since="tomorrow", until="never", colour_by="groups", groups=groups
    )
    result = apply_view(map_of(root), view_settings)
    assert result.errors.keys() == {"query", "since", "until"}
    assert result.group_errors.keys() == ({"("} if query == "(" else set())
    assert len(result.all_errors) == (4 if query == "(" else 3)
    readable = [each for each in (query, "file:query") if each not in ("", "(")]
    assert [entry.text for entry in result.node_styles.legend] == readable


def test_a_result_that_uses_another_again_is_the_one_computed_from_scratch(
    make_vault: MakeVault,
) -> None:
    vault_map = map_of(make_vault(CHAIN), tags=True)
    groups = (
        ColourGroup("tag:t", "#aa0000"),
        ColourGroup("/[ab]/", "#00aa00"),
        ColourGroup("(", "#0000aa"),
    )
    settings_in_turn = [
        ViewSettings(),
        ViewSettings(query="tag:t", colour_by="groups", groups=groups),
        ViewSettings(query="tag:t", hide_filtered=True, tags=True),
        ViewSettings(query="/b/ OR ("),
        ViewSettings(query="/[ab]/", orphans=False, colour_by="groups", groups=groups[::-1]),
        ViewSettings(query="tag:t", orphans=False),
        ViewSettings(colour_by="created"),
        ViewSettings(),
    ]
    before = None
    for view_settings in settings_in_turn:
        fresh = apply_view(vault_map, view_settings)
        again = apply_view(vault_map, view_settings, before=before)
        assert np.array_equal(fresh.included, again.included)
        assert np.array_equal(fresh.node_styles.colours, again.node_styles.colours)
        assert fresh.errors.keys() == again.errors.keys()
        assert fresh.group_errors.keys() == again.group_errors.keys()
        for one, other in zip(fresh.edge_order, again.edge_order, strict=True):
            assert np.array_equal(one, other)
        before = again


class Stopped(Exception):
    """The result is no longer wanted."""


def test_a_view_that_is_no_longer_wanted_is_given_up(make_vault: MakeVault) -> None:
    vault_map = map_of(make_vault(CHAIN))

    def stop() -> None:
        raise Stopped

    for query in ("tag:t", "d", "/d/"):
        with pytest.raises(Stopped):
            apply_view(vault_map, ViewSettings(query=query), check=stop)
    assert included(vault_map, ViewSettings(query="tag:t")) == {"C.md"}


RING: dict[str, str | bytes] = {
    "M.md": "[[N]] [[O]]",
    "N.md": "[[O]]",
    "O.md": "[[P]]",
    "P.md": "[[M]] [[N]] [[Q]]",
    "Q.md": "[[R]]",
    "R.md": "[[P]]",
}


def drawn_links(vault_map: VaultMap, result: ViewResult) -> set[str]:
    """Return the links between included nodes that are drawn, as pairs of their names."""
    names = [id_.removesuffix(".md") for id_ in vault_map.topology.ids]
    edges = [
        (first, second)
        for first, second in result.edge_order.edges.tolist()
        if result.included[first] and result.included[second]
    ]
    return {"".join(sorted((names[first], names[second]))) for first, second in edges}


@pytest.mark.parametrize(
    ("depth", "between", "links"),
    [
        (1, True, {"MN", "MO", "MP", "NO", "OP", "NP"}),
        (1, False, {"MN", "MO", "MP"}),
        (2, True, {"MN", "MO", "MP", "NO", "OP", "NP", "PQ", "PR", "QR"}),
        (2, False, {"MN", "MO", "MP", "PQ", "PR"}),
    ],
)
def test_links_among_the_neighbours_of_a_local_map_are_drawn_or_not(
    make_vault: MakeVault, depth: int, between: bool, links: set[str]
) -> None:
    vault_map = map_of(make_vault(RING))
    whole = apply_view(vault_map, ViewSettings())
    local = LocalMap("M.md", depth=depth, between=between)
    result = apply_view(vault_map, ViewSettings(local=local), before=whole)
    assert drawn_links(vault_map, result) == links
    assert drawn_links(vault_map, apply_view(vault_map, ViewSettings(), before=result)) >= links


def test_filters_and_groups_heed_letter_case_and_find_either_composition(
    make_vault: MakeVault,
) -> None:
    decomposed = unicodedata.normalize("NFD", "Café.md")
    root = make_vault({decomposed: "- [ ] Call", "B.md": "call"})
    vault_map = map_of(root)
    (cafe,) = {vault_map.index_of[id_] for id_ in vault_map.index_of if id_ != "B.md"}
    for query in ("café", "match-case:Call", "task-todo:call", "match-case:file:Caf"):
        assert included(vault_map, ViewSettings(query=query)) == {vault_map.topology.ids[cafe]}
        groups = (ColourGroup(query, "#123456"),)
        by_group = ViewSettings(colour_by="groups", groups=groups)
        colours = apply_view(vault_map, by_group).node_styles.colours
        assert colours[cafe] != colours[vault_map.index_of["B.md"]]


def test_a_query_finds_the_text_of_a_canvas(make_vault: MakeVault) -> None:
    canvas = '{"nodes": [{"text": "- [ ] Count herons\\n\\nstorks"}]}'
    vault_map = map_of(make_vault({"A.md": "[[M.canvas]]", "M.canvas": canvas}), attachments=True)
    for query in ("herons", "task:herons", "match-case:Count", "content:storks", "-path:a.md"):
        settings = ViewSettings(query=query, attachments=True)
        assert included(vault_map, settings) == {"M.canvas"}, query
    for query in ("block:(herons storks)", "match-case:count"):
        assert included(vault_map, ViewSettings(query=query, attachments=True)) == set()
