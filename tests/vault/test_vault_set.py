"""Several folders as one vault: whose links lead where, and what an update reads again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from conceptmap.graph.build import build_graph
from conceptmap.graph.graph import Graph
from conceptmap.graph.references import links_between
from conceptmap.graph.update import update_graph, with_names
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import VaultError
from conceptmap.vault.vault_set import VaultSet
from tests.conftest import MakeVault

WORK = {
    "A.md": "[[B]] [[Gone]] #t",
    "B.md": "---\ntitle: Second\n---\n[[sub/C]] ![[p.png]]",
    "sub/C.md": "",
    "p.png": "",
}
HOME = {"A.md": "[[gone]] [[B]] #t", "D.md": "[[A]] [[Work/B]] [[../Work/A]]"}


@pytest.fixture
def both(make_vault: MakeVault, tmp_path: Path) -> VaultSet:
    folders = {"Work": make_vault(WORK, "Work"), "Home": make_vault(HOME, "Home")}
    return VaultSet.read(tmp_path / "set", "Both", folders, lambda _: ReadingOptions())


def edges(graph: Graph) -> set[tuple[str, str]]:
    return {(source, target) for source, target, *_ in graph.edges()}


def test_links_lead_within_their_own_vault_and_names_are_not_shared(both: VaultSet) -> None:
    graph = build_graph(both, tags=True, attachments=True)
    assert edges(graph) == {
        ("Work/A.md", "Work/B.md"),
        ("Work/A.md", "Work/Gone"),
        ("Work/A.md", "#t"),
        ("Work/B.md", "Work/sub/C.md"),
        ("Work/B.md", "Work/p.png"),
        ("Home/A.md", "Home/gone"),
        ("Home/A.md", "Home/B"),
        ("Home/A.md", "#t"),
        ("Home/D.md", "Home/A.md"),
        ("Home/D.md", "Home/Work/B"),
        ("Home/D.md", "Home/../Work/A"),
    }
    titles = dict(zip(graph.ids, graph.titles, strict=True))
    assert (titles["Work/Gone"], titles["Home/gone"], titles["#t"]) == ("Gone", "gone", "#t")
    renamed = with_names(graph, both, "title")
    assert dict(zip(renamed.ids, renamed.titles, strict=True))["Work/B.md"] == "Second"
    assert dict(zip(renamed.ids, renamed.titles, strict=True))["Work/Gone"] == "Gone"
    assert [link.path for link in links_between(both, "Home/A.md", "Home/B")] == ["B"]
    assert both.link_text("Work/sub/C.md") == "C"
    assert [both.member_name(id_) for id_ in ("Work/Gone", "Home/A.md", "#t")] == [
        "Work",
        "Home",
        "",
    ]


def test_changes_are_read_in_their_folder_alone_and_give_the_graph_of_a_new_reading(
    both: VaultSet,
) -> None:
    home = both.folders["Home/"]
    graph = build_graph(both)
    (home / "B.md").write_text("[[D]] [[Gone]]")
    (home / "D.md").unlink()
    after = both.refresh_paths(["Home/B.md", "Home/D.md"])
    assert after.notes["Work/A.md"] is both.notes["Work/A.md"]
    assert after.notes["Home/A.md"] is both.notes["Home/A.md"]
    assert after.member_vaults["Work/"] is both.member_vaults["Work/"]
    updated = update_graph(graph, both, after)
    assert edges(updated) == edges(build_graph(after))
    assert ("Home/A.md", "Home/B.md") in edges(updated)
    assert after.is_unchanged()
    assert not both.is_unchanged()
    assert edges(build_graph(both.refresh())) == edges(updated)


def test_a_folder_that_goes_stays_as_it_was_and_one_that_was_gone_is_read_when_it_is_back(
    both: VaultSet, tmp_path: Path
) -> None:
    folders = {prefix.rstrip("/"): folder for prefix, folder in both.folders.items()}
    shutil.move(folders["Home"], tmp_path / "away")
    assert both.is_unchanged()
    assert both.refresh().notes.keys() == both.notes.keys()
    without = VaultSet.read(both.root, "Both", folders, lambda _: ReadingOptions())
    assert set(without.member_vaults) == {"Work/"}
    assert without.problems[0].path == "Home"
    assert str(folders["Home"]) in str(without.problems[0].reason)
    shutil.move(tmp_path / "away", folders["Home"])
    assert not without.is_unchanged()
    back = without.refresh()
    assert edges(update_graph(build_graph(without), without, back)) == edges(build_graph(both))
    for folder in folders.values():
        shutil.rmtree(folder)
    for read in (both.is_unchanged, both.refresh):
        with pytest.raises(VaultError, match="no folder"):
            read()


def test_a_name_without_a_note_is_found_in_the_vault_it_begins_with_or_the_first(
    both: VaultSet,
) -> None:
    names = ("Home/A", "Home/C", "Work/sub/C", "D", "A", "Nowhere")
    found = [both.resolver.resolve(name, "") for name in names]
    assert found == ["Home/A.md", None, "Work/sub/C.md", "Home/D.md", "Work/A.md", None]
    for path, rest in (("Work/A.md", "Work/A.md"), ("Home", "Home"), ("Third/x", "set/Third/x")):
        assert both.disk_path(path) == both.root.parent / rest


def test_a_set_of_which_no_folder_is_left_is_an_error(both: VaultSet, tmp_path: Path) -> None:
    for name in ("Work", "Home"):
        shutil.rmtree(tmp_path / name)
    with pytest.raises(VaultError):
        both.is_unchanged()
    with pytest.raises(VaultError):
        both.refresh()
    folders = {name: tmp_path / name for name in ("Work", "Home")}
    with pytest.raises(VaultError):
        VaultSet.read(tmp_path / "set", "Both", folders, lambda _: ReadingOptions())
