"""What one asks of a map: names, paths, importance, suggestions, mentions, views, lenses."""

import json
import threading
from pathlib import Path

import networkx as nx
import numpy as np
import pytest

from conceptmap.core.errors import UserError
from conceptmap.graph.centrality import betweenness, pagerank
from conceptmap.graph.paths import find_paths
from conceptmap.graph.suggestions import suggest_links
from conceptmap.model.name_index import NameIndex
from conceptmap.model.obsidian_settings import import_obsidian
from conceptmap.model.opening import apply_view
from conceptmap.model.saved_views import (
    SavedCamera,
    SavedView,
    SavedViewError,
    delete_view,
    export_views,
    find_view,
    import_views,
    last_view_settings,
    load_views,
    save_last_view_settings,
    save_view,
    views_file,
)
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_result import ViewResult, local_map_nodes
from conceptmap.model.view_settings import ColourGroup, LocalMap, ViewSettings
from conceptmap.search.full_text import FullText
from conceptmap.search.mentions import find_mentions
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

CHAIN: dict[str, str | bytes] = {
    "A.md": "[[B]] [[C]]",
    "B.md": "[[D]]",
    "C.md": "[[D]] #t",
    "D.md": "[[E]]",
    "E.md": "",
    "Lone.md": "",
}


def chart_of(root: Path, **more: bool) -> VaultMap:
    return build_vault_map(Vault.open(root, cache=None), **more)


def seen(made: VaultMap, lens: ViewSettings) -> set[str]:
    sight = apply_view(made, lens)
    return ids_of(made, sight)


def ids_of(made: VaultMap, sight: ViewResult) -> set[str]:
    return {made.topology.ids[i] for i in np.flatnonzero(sight.included)}


def test_paths_come_shortest_first_and_follow_links_both_ways(make_vault: MakeVault) -> None:
    graph = chart_of(make_vault(CHAIN)).graph
    found = list(find_paths(graph, "E.md", "A.md"))
    assert [len(path) for path in found] == [4, 4]
    assert set(found) == {
        ("E.md", "D.md", "B.md", "A.md"),
        ("E.md", "D.md", "C.md", "A.md"),
    }
    assert list(find_paths(graph, "A.md", "Lone.md")) == []
    assert list(find_paths(graph, "A.md", "A.md")) == []


def test_pagerank_and_betweenness_are_those_of_networkx(make_vault: MakeVault) -> None:
    rng = np.random.default_rng(1)
    files: dict[str, str | bytes] = {
        f"{i}.md": " ".join(f"[[{j}]]" for j in rng.integers(0, 60, 3)) for i in range(60)
    }
    made = chart_of(make_vault(files))
    ids = made.topology.ids
    rank = dict(zip(ids, pagerank(made.topology).tolist(), strict=True))
    plain = nx.DiGraph(made.graph.edges())
    plain.add_nodes_from(ids)
    wanted = nx.pagerank(plain, weight=None)
    assert max(abs(rank[i] - wanted[i]) for i in ids) < 2e-3
    assert sum(rank.values()) == pytest.approx(1, abs=1e-4)
    between = dict(zip(ids, betweenness(made.topology).tolist(), strict=True))
    central = nx.betweenness_centrality(plain.to_undirected())
    assert max(abs(between[i] - central[i]) for i in ids) < 1e-4


def test_suggested_links_share_neighbours_and_are_not_linked(make_vault: MakeVault) -> None:
    made = chart_of(make_vault(CHAIN))
    found = {frozenset((each.first, each.second)): each for each in suggest_links(made.graph)}
    assert found[frozenset(("B.md", "C.md"))].shared_neighbours == ("A.md", "D.md")
    assert frozenset(("A.md", "B.md")) not in found


def test_mentions_are_names_without_a_link(make_vault: MakeVault) -> None:
    root = make_vault(
        {
            "Graph theory.md": "---\naliases: [图论]\n---\n",
            "One.md": "I like graph theory. And [[Graph theory]] too. `Graph theory`",
            "Two.md": "Biograph theory, graph theoryx.\n\nBut Graph Theory!",
            "三.md": "他学图论很久。",
        }
    )
    vault = Vault.open(root, cache=None)
    text = FullText.for_vault(vault)
    text.refresh(vault)
    found = {
        (m.path, m.line, m.name) for m in find_mentions(vault, text, vault.notes["Graph theory.md"])
    }
    assert found == {
        ("One.md", 1, "graph theory"),
        ("Two.md", 3, "Graph Theory"),
        ("三.md", 1, "图论"),
    }


def first(finder: NameIndex, typed: str) -> str:
    return finder.find(typed)[0].id


def test_names_are_found_by_title_alias_heading_tag_and_path(make_vault: MakeVault) -> None:
    root = make_vault(
        {
            "Neural networks.md": "---\naliases: [ANN]\n---\n# Backpropagation\n[[Perceptron]]",
            "Perceptron.md": "[[Neural networks]] #learning",
            "Archive/Network cables.md": "",
            "Notes on nets.md": "",
        }
    )
    finder = NameIndex(chart_of(root))
    assert first(finder, "neural") == "Neural networks.md"
    assert first(finder, "network neural") == "Neural networks.md"
    assert first(finder, "ann") == "Neural networks.md"
    assert first(finder, "nueral netwroks") == "Neural networks.md"
    assert "Perceptron.md" in [found.id for found in finder.find("#learning")]
    heading = next(f for f in finder.find("backprop"))
    assert (heading.id, heading.kind) == ("Neural networks.md", "heading")
    assert "Archive/Network cables.md" in [found.id for found in finder.find("archive/net")]
    assert finder.find("  ") == []


def test_a_local_map_follows_links_in_the_ways_that_are_asked_for(make_vault: MakeVault) -> None:
    made = chart_of(make_vault(CHAIN))

    def around(local: LocalMap) -> set[str]:
        return {made.topology.ids[i] for i in np.flatnonzero(local_map_nodes(made, local))}

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
    made = chart_of(root, tags=True, attachments=True)
    every = seen(made, ViewSettings(tags=True, attachments=True))
    assert "Hidden.md" not in every
    assert {"p.png", "#t", "Gone", "Lone.md"} <= every
    assert "p.png" not in seen(made, ViewSettings(tags=True))
    assert "#t" not in seen(made, ViewSettings(attachments=True))
    assert "Gone" not in seen(made, ViewSettings(unresolved=False))
    assert "Lone.md" not in seen(made, ViewSettings(orphans=False))
    assert seen(made, ViewSettings(min_links=3, unresolved=False)) >= {"A.md", "D.md"}
    assert "E.md" not in seen(made, ViewSettings(min_links=2))
    assert seen(made, ViewSettings(date="created", until="2001-12-31")) == {"Old.md", "Gone"}
    assert "Old.md" not in seen(made, ViewSettings(date="created", since="2002-01-01"))
    assert apply_view(made, ViewSettings(since="yesterday")).errors.keys() == {"since"}


def test_the_first_group_that_finds_a_note_colours_it(make_vault: MakeVault) -> None:
    made = chart_of(make_vault(CHAIN))
    lens = ViewSettings(
        colour_by="groups",
        groups=(
            ColourGroup("file:a OR file:b", "#FF0000"),
            ColourGroup("file:b", "#00FF00"),
            ColourGroup("(", "#1"),
        ),
    )
    sight = apply_view(made, lens)
    colours = dict(zip(made.topology.ids, sight.node_styles.colours.tolist(), strict=True))
    assert colours["A.md"] == colours["B.md"] != colours["C.md"]
    assert [entry.text for entry in sight.node_styles.legend] == ["file:a OR file:b", "file:b"]
    assert "(" in sight.errors


def test_obsidians_graph_settings_are_taken_over(make_vault: MakeVault) -> None:
    settings = {
        "search": "path:a -tag:#x",
        "showTags": True,
        "showAttachments": True,
        "hideUnresolved": True,
        "showOrphans": False,
        "showArrow": True,
        "textFadeMultiplier": -2,
        "nodeSizeMultiplier": 1.5,
        "lineSizeMultiplier": 2,
        "centerStrength": 0.3,
        "repelStrength": 12,
        "linkStrength": 0.8,
        "linkDistance": 120,
        "colorGroups": [{"query": "tag:#idea", "color": {"a": 1, "rgb": 0x12AB34}}],
    }
    root = make_vault({"a.md": "", ".obsidian/graph.json": json.dumps(settings)})
    taken = import_obsidian(root, ViewSettings())
    lens = taken.view_settings
    assert lens.query == "path:a -tag:#x"
    assert (lens.tags, lens.attachments, lens.unresolved, lens.orphans) == (
        True,
        True,
        False,
        False,
    )
    assert lens.groups == (ColourGroup("tag:#idea", "#12AB34"),)
    assert lens.colour_by == "groups"
    assert (lens.display.arrows, lens.display.node_size, lens.display.edge_width) == (True, 1.5, 2)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"search": 7}', b"\xff\xfe", b'{"colorGroups": [{"color": 3}]}'],
)
def test_broken_graph_settings_are_refused_with_the_file(
    make_vault: MakeVault, data: bytes
) -> None:
    root = make_vault({"a.md": "", ".obsidian/graph.json": data})
    with pytest.raises(UserError, match=r"graph\.json"):
        import_obsidian(root, ViewSettings())


def test_views_are_saved_found_exported_imported_and_deleted(
    small_vault: Path, tmp_path: Path
) -> None:
    one = SavedView(
        "One",
        ViewSettings(query="tag:#first", hide_filtered=True),
        SavedCamera(1, 2, 30),
        {"Hub.md": (1, 2)},
    )
    save_view(small_vault, one)
    save_view(small_vault, SavedView("Two"))
    save_view(small_vault, one)
    assert [view.name for view in load_views(small_vault)] == ["Two", "One"]
    assert find_view(small_vault, "one") == one
    export_views(load_views(small_vault), tmp_path / "views.json")
    assert one in import_views(tmp_path / "views.json")
    delete_view(small_vault, "Two")
    assert [view.name for view in load_views(small_vault)] == ["One"]
    with pytest.raises(SavedViewError, match="There are One"):
        find_view(small_vault, "Three")
    assert not views_file(small_vault).is_relative_to(small_vault)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"views": [{"name": 3}]}', b'{"version": 99, "views": []}', b"\xff"],
)
def test_files_that_hold_no_views_are_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "views.json"
    file.write_bytes(data)
    with pytest.raises(SavedViewError, match=r"views\.json"):
        import_views(file)


@pytest.mark.parametrize(
    ("data", "aside"), [(b"{broken", ".damaged"), (b'{"version": 99}', ".version99")]
)
def test_kept_views_that_cannot_be_read_are_set_aside_and_not_lost(
    small_vault: Path, data: bytes, aside: str
) -> None:
    file = views_file(small_vault)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    assert load_views(small_vault) == ()
    save_view(small_vault, SavedView("New"))
    assert file.with_suffix(aside).read_bytes() == data
    assert [view.name for view in load_views(small_vault)] == ["New"]


def test_the_last_lens_is_kept_but_for_a_local_map(small_vault: Path) -> None:
    save_last_view_settings(small_vault, ViewSettings(query="x", local=LocalMap("Hub.md")))
    assert last_view_settings(small_vault) == ViewSettings(query="x")


def test_a_look_after_another_sees_what_a_first_look_sees(make_vault: MakeVault) -> None:
    made = chart_of(make_vault(CHAIN), tags=True)
    groups = (
        ColourGroup("tag:t", "#aa0000"),
        ColourGroup("/[ab]/", "#00aa00"),
        ColourGroup("(", "#0000aa"),
    )
    lenses = [
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
    for lens in lenses:
        fresh, again = apply_view(made, lens), apply_view(made, lens, before=before)
        assert np.array_equal(fresh.included, again.included)
        assert np.array_equal(fresh.node_styles.colours, again.node_styles.colours)
        assert fresh.errors.keys() == again.errors.keys()
        for one, other in zip(fresh.edge_order, again.edge_order, strict=True):
            assert np.array_equal(one, other)
        before = again


class Left(Exception):
    """Says that something is not wanted any more."""


def test_a_look_that_is_not_wanted_any_more_gives_up(make_vault: MakeVault) -> None:
    made = chart_of(make_vault(CHAIN))

    def leave() -> None:
        raise Left

    for query in ("tag:t", "d", "/d/"):
        with pytest.raises(Left):
            apply_view(made, ViewSettings(query=query), check=leave)
    assert seen(made, ViewSettings(query="tag:t")) == {"C.md"}


def test_who_waits_for_the_text_may_give_up_while_another_reads_it(make_vault: MakeVault) -> None:
    vault = Vault.open(make_vault(CHAIN), cache=None)
    fulltext = FullText.for_vault(vault)
    begun, over = threading.Event(), threading.Event()

    def hold(_: int, __: int) -> None:
        begun.set()
        over.wait(5)

    def leave(done: int, total: int) -> None:
        assert (done, total) == (0, 0)
        raise Left

    reader = threading.Thread(target=lambda: fulltext.refresh(vault, hold))
    reader.start()
    assert begun.wait(5)
    with pytest.raises(Left):
        fulltext.refresh(vault, leave)
    over.set()
    reader.join(5)
    assert "#t" in fulltext.text("C.md")
    fulltext.close()


def test_notes_that_were_away_when_the_text_was_read_are_found_when_they_are_back(
    make_vault: MakeVault,
) -> None:
    root = make_vault(CHAIN)
    vault = Vault.open(root, cache=None)
    fulltext = FullText.for_vault(vault)
    away = root.with_name("away")
    root.rename(away)
    fulltext.refresh(vault)
    assert fulltext.text("C.md") == ""
    away.rename(root)
    fulltext.refresh(Vault.open(root, cache=None))
    assert "#t" in fulltext.text("C.md")
    fulltext.close()
