"""A Dendron workspace: labels come first, names have levels, tags and users are notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from conceptmap.graph.build import build_graph
from conceptmap.graph.update import update_graph
from conceptmap.vault.reading_options import ReadingOptions
from tests.vault.dialects.vaults import ghosts_of, links_of, read

CONFIG = {"dendron.yml": "version: 5\n"}


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("[[garden.herbs]]", "link"),
        ("[[Herbs of the garden|garden.herbs]]", "link"),
        ("| [[Herbs\\|garden.herbs]] |", "link"),
        ("[[Herbs|garden.herbs#^anchor]]", "link"),
        ("[[garden.herbs#sage]]", "link"),
        ("[[dendron://other/garden.herbs]]", "link"),
        ("[[Herbs|dendron://other/garden.herbs#sage]]", "link"),
        ("![[garden.herbs#start:#end]]", "embed"),
        ("![[dendron://other/garden.herbs]]", "embed"),
        ("[Herbs](garden.herbs.md)", "link"),
    ],
)
def test_links(tmp_path: Path, link: str, kind: str) -> None:
    files = CONFIG | {"vault/root.md": link, "vault/garden.herbs.md": "# sage"}
    vault = read(tmp_path, files)
    assert vault.dialect.name == "dendron"
    assert links_of(vault) == {("vault/root.md", "vault/garden.herbs.md"): kind}


@pytest.mark.parametrize(
    "config",
    [
        "workspace:\n  vaults:\n    - fsPath: vault\n    - fsPath: far/more\n      name: other\n",
        "vaults: [{fsPath: ./far/more/, name: other}, {fsPath: 7}, [], {name: x}]\n",
        "vaults: [{fsPath: other}]\nvaults: x",
        "- a\n- [",
    ],
)
def test_a_link_names_the_vault_that_it_leads_to(tmp_path: Path, config: str) -> None:
    folder = "far/more" if "far" in config else "other"
    notes = {f"{each}/herbs.md": "" for each in ("vault", folder)}
    text = "[[dendron://other/herbs]] [[dendron://other/none]] ![](/assets/a.png) ![[none.*]]"
    files = {"dendron.yml": config, "vault/a.md": text, "vault/assets/a.png": ""}
    vault = read(tmp_path, notes | files)
    assert set(links_of(vault)) == {("vault/a.md", f"{folder}/herbs.md"), ("vault/a.md", "none")}
    assert "[[dendron://other/herbs|herbs]]" in vault.dialect.page_text(text, str).text


@pytest.mark.parametrize("mark", ["dendron.yml", "dendron.code-workspace", "root.schema.yml"])
def test_dendron_is_recognised(tmp_path: Path, mark: str) -> None:
    vault = read(tmp_path, {mark: "", "a.md": "[[B|b]]", "b.md": ""})
    assert vault.dialect.name == "dendron"
    assert len(links_of(vault)) == 1


def test_a_workspace_that_moved_to_obsidian_writes_labels_behind_the_bar(tmp_path: Path) -> None:
    files = CONFIG | {".obsidian/app.json": "{}", "a.md": "[[b|B]]", "b.md": ""}
    assert links_of(read(tmp_path, files)) == {("a.md", "b.md"): "link"}


def test_a_picture_that_is_not_there_is_no_note(tmp_path: Path) -> None:
    vault = read(tmp_path, CONFIG | {"vault/a.md": "![](/assets/images/gone.png) [[b]]"})
    assert ghosts_of(vault) == {"b"}


def test_the_label_of_a_link_is_its_text(tmp_path: Path) -> None:
    vault = read(tmp_path, CONFIG | {"vault/a.md": "[[Herbs|garden.herbs]]"})
    (link,) = vault.notes["vault/a.md"].links
    assert (link.path, link.text) == ("garden.herbs", "Herbs")
    assert ghosts_of(vault) == {"garden.herbs"}


def test_tags_lead_to_their_notes_where_these_exist(tmp_path: Path) -> None:
    files = {
        "vault/a.md": "---\ntags: [work, a.b]\n---\n#play, #deep.er. (@ana.b) and #nothing",
        "vault/tags.deep.er.md": "",
        "vault/tags.a.b.md": "",
        "vault/user.ana.b.md": "",
        "vault/tags.work.md": "",
        "vault/tags.play.md": "",
    }
    vault = read(tmp_path, CONFIG | files)
    assert set(links_of(vault)) == {
        ("vault/a.md", "vault/tags.work.md"),
        ("vault/a.md", "vault/tags.play.md"),
        ("vault/a.md", "vault/tags.deep.er.md"),
        ("vault/a.md", "vault/tags.a.b.md"),
        ("vault/a.md", "vault/user.ana.b.md"),
    }
    assert not ghosts_of(vault)
    assert set(vault.notes["vault/a.md"].tags) == {"work", "play", "deep.er", "nothing"}


LEVELS = {
    f"vault/{name}.md": "" for name in ("root", "garden", "garden.herbs", "garden.herbs.old.sage")
}


def test_levels_of_names_are_edges_on_demand(tmp_path: Path) -> None:
    assert not links_of(read(tmp_path, CONFIG | LEVELS))
    vault = read(tmp_path, {}, ReadingOptions(hierarchy=True))
    assert links_of(vault) == {
        ("vault/garden.md", "vault/root.md"): "hierarchy",
        ("vault/garden.herbs.md", "vault/garden.md"): "hierarchy",
        ("vault/garden.herbs.old.sage.md", "vault/garden.herbs.md"): "hierarchy",
    }


def test_a_level_that_is_added_moves_edges(tmp_path: Path) -> None:
    before = read(tmp_path, CONFIG | LEVELS, ReadingOptions(hierarchy=True))
    graph = build_graph(before)
    (tmp_path / "vault/garden.herbs.old.md").write_text("", encoding="utf-8")
    after = before.refresh_paths(["vault/garden.herbs.old.md"], cache=None)
    updated = update_graph(graph, before, after)
    assert set(updated.to_networkx().edges) == set(links_of(after))
    assert updated.has_edge("vault/garden.herbs.old.sage.md", "vault/garden.herbs.old.md")
