"""A Logseq graph is read as Logseq reads it: names, aliases, journals, tags, blocks, settings."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.graph.update import update_graph
from conceptmap.model.vault_reading import read_vault
from conceptmap.vault.logseq_scanner import scan_logseq
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault, VaultError
from tests.vault.dialects.logseq_graph import BLOCK, LOGSEQ_EDGES, LOGSEQ_GRAPH
from tests.vault.dialects.logseq_graphs import CONFIG, linked
from tests.vault.dialects.vaults import ghosts_of, links_of, read, write_files


@pytest.mark.parametrize(
    ("link", "file"),
    [
        ("[[Italy/Rome]]", "Italy___Rome.md"),
        ("[[italy/rome]]", "Italy___Rome.md"),
        ("[[/Italy/Rome/]]", "Italy___Rome.md"),
        ("[[Italy/Rome/Trastevere]]", "Italy___Rome___Trastevere.md"),
        ("[[Where to?]]", "Where to%3F.md"),
        ("[[50% off]]", "50% off.md"),
        ("[[a%2Fb]]", "a%252Fb.md"),
        ("[[C#]]", "C#.md"),
        ("[[a|b]]", "a%7Cb.md"),
        ("[[v1.2]]", "v1.2.md"),
        ("[[Füße]]", "füße.md"),
        ("#Rome", "Rome.md"),
        ("#rome, and more", "Rome.md"),
        ("(#rome)", "Rome.md"),
        ("#node.js.", "node.js.md"),
        ("#Italy/Rome", "Italy___Rome.md"),
        ("#[[early summer]]", "early summer.md"),
        ("{{embed [[Rome]]}}", "Rome.md"),
        ("[the city]([[Rome]])", "Rome.md"),
        ("[the season]([[early summer]])", "early summer.md"),
        ("[a file](../pages/Rome.md)", "Rome.md"),
        ("[a file](file:../pages/Rome.md)", "Rome.md"),
        ("[a file](file:./Rome.md)", "Rome.md"),
        ("tags:: Rome", "Rome.md"),
        ("tags:: a, early summer", "early summer.md"),
        ("tags:: [[early summer]], a", "early summer.md"),
        ("tags:: #a #Rome", "Rome.md"),
        ("where:: [[Rome]]", "Rome.md"),
        ("author:: somebody", "author.md"),
        ("- x\n  tags:: early summer", "early summer.md"),
        ("- # x\n\t\t\t- [[Rome]]", "Rome.md"),
        ("**#Rome** and **some #Rome** ==#Rome== *#Rome* ~~to #Rome~~", "Rome.md"),
        ("{{{embed [[Rome]]}}}", "Rome.md"),
        ("- <b>x\n\t- [[Rome]]", "Rome.md"),
    ],
)
def test_links_lead_to_pages(tmp_path: Path, link: str, file: str) -> None:
    assert linked(tmp_path, {"pages/a.md": link, f"pages/{file}": "- x"}) == {
        ("pages/a.md", f"pages/{file}")
    }


@pytest.mark.parametrize(
    "text",
    [
        "`[[Rome]]` `#Rome`",
        "- ```\n  [[Rome]]\n  ```",
        "- ```\n[[Rome]]\n```",
        "#+BEGIN_SRC js\n[[Rome]]\n#+END_SRC",
        "#+BEGIN_NOTE\nwords\n#+END_NOTE",
        "{{query [[Rome]]}}",
        "{{renderer :x, [[Rome]]}}",
        "a#Rome",
        "\\#Rome",
        "title:: [[Rome]]",
        f"(({BLOCK}))",
        f"{{{{embed (({BLOCK}))}}}}",
        'tags:: "Rome, Paris"',
        "![x](../assets/gone.png) [y](./gone.pdf)",
    ],
)
def test_what_is_no_link(tmp_path: Path, text: str) -> None:
    vault = read(tmp_path, {**CONFIG, "pages/a.md": text, "pages/Rome.md": "- x"})
    assert not links_of(vault)
    assert not ghosts_of(vault)


def test_a_name_may_hold_names_of_pages(tmp_path: Path) -> None:
    files = {
        "pages/a.md": "- [[to [[Rome]]]] #[[[[Rome]] by [[sea]]]] [[[b] c]]",
        "pages/b.md": "- [[the [[old]] city]]",
        "pages/Rome.md": "alias:: a, [[the [[old]] city]]",
        "pages/to [[Rome]].md": "",
    }
    vault = read(tmp_path, CONFIG | files)
    assert {target for _, target in links_of(vault)} == {
        "pages/to [[Rome]].md",
        "pages/Rome.md",
        "[[Rome]] by [[sea]]",
        "sea",
        "[b] c",
        "old",
    }
    assert vault.notes["pages/Rome.md"].aliases == ("a", "the [[old]] city")


@pytest.mark.parametrize(
    ("setting", "linked_to"),
    [
        ("", {"Rome.md", "sea.md"}),
        (":property-pages/enabled? false", set()),
        (":property-pages/excludelist #{:rome}", {"sea.md"}),
    ],
)
def test_names_of_properties_lead_to_pages_as_the_graph_is_set(
    tmp_path: Path, setting: str, linked_to: set[str]
) -> None:
    files = {"pages/a.md": "Rome:: 1\n\n- x\n  sea:: 2", "pages/Rome.md": "", "pages/sea.md": ""}
    found = linked(tmp_path, files, f"{{:file/name-format :triple-lowbar {setting}}}")
    assert found == {("pages/a.md", f"pages/{name}") for name in linked_to}


def test_copies_and_hidden_folders_are_left_out(tmp_path: Path) -> None:
    files = {
        "logseq/config.edn": '{:hidden ["/archived" "drafts/x.md"]}',
        "pages/Rome.md": "- x",
        "archived/Old.md": "- x",
        "drafts/x.md": "- x",
        "drafts/y.md": "- x",
        "logseq/bak/pages/Rome/1.md": "- [[Rome]]",
        "logseq/version-files/local/pages/Rome/1.md": "- [[Rome]]",
        "logseq/.recycle/pages_gone.md": "- [[Rome]]",
    }
    assert set(read(tmp_path, files).notes) == {"pages/Rome.md", "drafts/y.md"}


def test_pages_in_org_mode_are_told_as_not_read(tmp_path: Path) -> None:
    vault = read(
        tmp_path, CONFIG | {"pages/a.md": "- x", "pages/b.org": "* x", "pages/c.org": "* x"}
    )
    reasons = [str(problem.reason) for problem in vault.problems if problem.path == "pages/b.org"]
    assert len(reasons) == 1
    assert "2 pages in Org mode" in reasons[0]


def test_the_mirror_of_a_database_graph_is_recognised(tmp_path: Path) -> None:
    graph = tmp_path / "graph"
    files = {
        "pages/a.md": "- [[May 3rd, 2024]] #Rome",
        "pages/Rome.md": "",
        "journals/2024_05_03.md": "",
    }
    write_files(graph, {"db.sqlite": ""})
    vault = read(graph / "mirror" / "markdown", files)
    assert vault.dialect.name == "logseq"
    assert len(links_of(vault)) == 2
    assert Vault.open(graph, cache=None).dialect.name == "logseq"


@pytest.mark.parametrize(
    "config", ["{:hidden", '{"', ")", "{{}}", "[" * 10_000, '{:hidden "x" :date-formatter 3}']
)
def test_settings_that_are_no_edn_are_a_problem_at_most(tmp_path: Path, config: str) -> None:
    vault = read(tmp_path, {"logseq/config.edn": config, "pages/a.md": "[[b]]", "pages/b.md": ""})
    assert links_of(vault) == {("pages/a.md", "pages/b.md"): "link"}


def test_a_vault_of_obsidian_that_was_once_opened_in_logseq_stays_one(tmp_path: Path) -> None:
    vault = read(tmp_path, CONFIG | {".obsidian/app.json": "{}", "a.md": "#b", "b.md": ""})
    assert vault.dialect.name == "obsidian"


def test_the_user_may_choose_another_dialect(tmp_path: Path) -> None:
    files = CONFIG | {"pages/a.md": "#b [[b]]", "pages/b.md": ""}
    vault = read(tmp_path, files, ReadingOptions(dialect="obsidian"))
    assert vault.notes["pages/a.md"].tags == ("b",)
    assert ("pages/a.md", "pages/b.md", "link", 1) in build_graph(vault).edges()
    theirs = build_graph(Vault.open(tmp_path, cache=None))
    assert list(theirs.edges()) == [("pages/a.md", "pages/b.md", "link", 2)]


def test_what_another_dialect_scanned_is_not_taken_from_the_cache(tmp_path: Path) -> None:
    root = write_files(tmp_path / "vault", CONFIG | {"pages/a.md": "#b", "pages/b.md": ""})
    cache = tmp_path / "cache.sqlite"
    counts = []
    for name in ("logseq", "obsidian", "", "plain"):
        vault = Vault.open(root, cache=cache, options=ReadingOptions(dialect=name))
        counts.append(len(vault.notes["pages/a.md"].links))
    assert counts == [1, 0, 1, 0]


def test_levels_of_names_are_edges_as_in_its_graph(tmp_path: Path) -> None:
    files = CONFIG | {
        "pages/Italy.md": "",
        "pages/Italy___Rome___Forum.md": "",
        "pages/Italy___Rome.md": "[[Italy]]",
    }
    assert len(links_of(read(tmp_path, files, ReadingOptions(hierarchy=False)))) == 1
    assert links_of(read(tmp_path, {})) == {
        ("pages/Italy___Rome.md", "pages/Italy.md"): "link",
        ("pages/Italy___Rome___Forum.md", "pages/Italy___Rome.md"): "hierarchy",
    }


def test_an_edit_of_a_name_moves_links_to_it(tmp_path: Path) -> None:
    before = read(tmp_path, CONFIG | {"pages/a.md": "[[Rome]]", "pages/b.md": "title:: Roma"})
    graph = build_graph(before)
    assert ghosts_of(before) == {"Rome"}
    (tmp_path / "pages/b.md").write_text("title:: Rome", encoding="utf-8")
    after = before.refresh_paths(["pages/b.md"], cache=None)
    updated = update_graph(graph, before, after)
    assert (
        set(updated.to_networkx().edges) == {("pages/a.md", "pages/b.md")} == set(links_of(after))
    )


@given(st.text(alphabet="[]()#{}:`!-|~\n \tabembd123.,%+_" + BLOCK[:4], max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    content = scan_logseq(text)
    for link in content.links:
        assert link.path
        assert link.line == 1 + text.count("\n", 0, link.offset)


@pytest.mark.parametrize(
    "text",
    [
        "((" * 20_000,
        "{{embed " * 20_000,
        "#+BEGIN_SRC\n" * 10_000,
        "`" * 25_000,
        "- ```\n" * 10_001,
        "#" * 25_000,
        "#[[" * 15_000,
        "a::" * 15_000,
        ":: " * 15_000,
        "tags:: " + "#a" * 15_000,
        "- a:: b\n" * 10_000,
        "[[a " * 15_000,
        "[[a [[b]] " * 20_000,
        "[[" * 15_000 + "]]" * 15_000,
        "[[[[a]] b]] [[[[" * 10_000,
    ],
)
def test_hostile_texts_take_linear_time(text: str) -> None:
    begun = time.perf_counter()
    scan_logseq(text)
    assert time.perf_counter() - begun < 5


def test_a_whole_graph(tmp_path: Path) -> None:
    vault = read(tmp_path, LOGSEQ_GRAPH)
    assert set(links_of(vault)) == LOGSEQ_EDGES
    titles = set(build_graph(vault).titles)
    assert {"Italy/Rome", "Where to?", "Trains", "Friday, 03.05.2024", "country"} <= titles


def test_a_graph_that_obsidian_is_used_on_too(tmp_path: Path) -> None:
    files = {".obsidian/app.json": "{}", "pages/a.md": "[[Rome|the city]]", "pages/Rome.md": ""}
    vault = read(tmp_path, CONFIG | files)
    assert vault.dialect.name == "logseq"
    assert links_of(vault) == {("pages/a.md", "pages/Rome.md"): "link"}


def test_a_graph_in_a_database_alone_is_told(tmp_path: Path) -> None:
    (tmp_path / "db.sqlite").write_bytes(b"")
    with pytest.raises(VaultError, match="Markdown mirror"):
        read_vault(tmp_path, lambda *_: None, ReadingOptions())
