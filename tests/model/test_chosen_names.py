"""Notes are called by what was chosen: on the map, in regions, in the index of names, by edits."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

import conceptmap
from conceptmap.core.errors import UserError
from conceptmap.model.insights import INSIGHTS
from conceptmap.model.map_update import change_nodes, read_changes
from conceptmap.model.name_index import NameIndex
from conceptmap.model.opening import OpenedVault, load_vault
from conceptmap.model.saved_views import last_view_settings, save_last_view
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_settings import ViewSettings
from conceptmap.searching.corpus import Corpus
from conceptmap.searching.query_parser import parse_query
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

ZETTEL = {
    "20240101100000.md": "---\ntitle: On graphs\naliases: [Graphs]\n---\n# Head\n"
    "[[20240101110000]]",
    "sub/20240101110000.md": "---\ntitle: On trees\n---\n[[20240101100000]] [[Gone]]",
    "20240101120000.md": "---\ntitle: On graphs\n---\n[[20240101110000]]",
}


@pytest.fixture
def root(make_vault: MakeVault) -> Path:
    return make_vault(ZETTEL)


def opened(root: Path) -> OpenedVault:
    return load_vault(root, None, lambda *_: None)


def titles(vault_map: VaultMap) -> dict[str, str]:
    return dict(zip(vault_map.topology.ids, vault_map.scene.titles, strict=True))


def test_a_vault_of_codes_opens_with_titles_and_stays_with_what_is_chosen(root: Path) -> None:
    first = opened(root)
    assert first.findings.names_guessed
    assert first.view_settings.names == "title"
    assert titles(first.vault_map) == {
        "20240101100000.md": "On graphs",
        "20240101120000.md": "On graphs",
        "sub/20240101110000.md": "On trees",
        "Gone": "Gone",
    }
    save_last_view(root, ViewSettings(names="file"))
    second = opened(root)
    assert not second.findings.names_guessed
    assert second.vault_map.title("20240101100000.md") == "20240101100000"


def test_a_vault_of_words_is_shown_by_files_without_a_word(small_vault: Path) -> None:
    vault = opened(small_vault)
    assert (vault.findings.names_guessed, vault.view_settings.names) == (False, "file")


def test_settings_handed_to_an_opening_leave_the_names(root: Path) -> None:
    save_last_view(root, ViewSettings(names="heading"))
    vault = load_vault(root, ViewSettings(names="alias", query="x"), lambda *_: None)
    assert (vault.view_settings.names, vault.view_settings.query) == ("heading", "x")


def test_other_names_leave_nodes_and_places_as_they_are(root: Path) -> None:
    vault = opened(root)
    update = change_nodes(
        vault.vault_map, vault.positions, tags=False, attachments=False, names="heading"
    )
    assert update.vault_map.title("20240101100000.md") == "Head"
    assert update.vault_map.title("20240101120000.md") == "20240101120000"
    assert update.vault_map.topology.ids == vault.vault_map.topology.ids
    assert (update.positions == vault.positions).all()
    assert update.moving is None
    tagged = change_nodes(
        update.vault_map, update.positions, tags=True, attachments=True, names="alias"
    )
    assert tagged.vault_map.title("20240101100000.md") == "Graphs"


def test_an_edited_title_is_followed(root: Path) -> None:
    vault = opened(root)
    file = root / "20240101120000.md"
    file.write_text("---\ntitle: On paths\n---\n[[20240101110000]]")
    os.utime(file, (9, 9))
    update = read_changes(vault.vault_map, vault.positions, ["20240101120000.md"])
    assert update is not None
    assert update.vault_map.title("20240101120000.md") == "On paths"
    assert update.vault_map.title("sub/20240101110000.md") == "On trees"


def test_regions_are_named_by_the_shown_names(make_vault: MakeVault) -> None:
    files = {f"1000{i}.md": f"---\ntitle: Botany {i}\n---\n[[10000]]" for i in range(6)}
    vault_map = build_vault_map(Vault.open(make_vault(files), cache=None), names="title")
    assert vault_map.regions.names == ("Botany",)
    by_file = build_vault_map(Vault.open(make_vault(files), cache=None))
    places = np.zeros((6, 2), np.float32)
    update = change_nodes(by_file, places, tags=False, attachments=False, names="title")
    assert update.vault_map.regions.names == ("Botany",)


def test_a_note_is_found_by_each_of_its_names(root: Path) -> None:
    for names in ("file", "title", "heading", "alias"):
        vault_map = build_vault_map(Vault.open(root, cache=None), names=names)
        index = NameIndex(vault_map)
        for typed in ("20240101100000", "Graphs", "Head", "On graphs"):
            found = [match.id for match in index.find(typed)]
            assert "20240101100000.md" in found, (names, typed)


def test_namesakes_are_told_apart_by_their_files(root: Path) -> None:
    vault_map = build_vault_map(Vault.open(root, cache=None), names="title")
    assert vault_map.location("20240101100000.md") == "20240101100000.md"
    assert vault_map.location("sub/20240101110000.md") == "sub/20240101110000.md"
    assert vault_map.location("Gone") == ""
    by_file = build_vault_map(Vault.open(root, cache=None))
    assert by_file.location("sub/20240101110000.md") == "sub"
    assert by_file.location("20240101100000.md") == ""


def test_the_operator_file_is_about_the_file(root: Path) -> None:
    vault_map = build_vault_map(Vault.open(root, cache=None), names="title")
    corpus = Corpus(vault_map.corpus_columns)
    every = range(len(corpus))
    assert parse_query("file:202401011").find(corpus, every)
    assert not parse_query("file:graphs").find(corpus, every)


def test_insights_call_notes_by_their_shown_names(root: Path) -> None:
    vault_map = build_vault_map(Vault.open(root, cache=None), names="title")
    first, *_ = INSIGHTS[0].find(vault_map, lambda *_: None)
    assert first.cells[0] == "On trees"


def exported(root: Path, tmp_path: Path, suffix: str, names: str = "") -> str:
    file = tmp_path / f"map.{suffix}"
    conceptmap.export(root, file, names=names)
    return file.read_text("utf-8-sig")


def test_exports_hold_the_shown_name_and_the_files(root: Path, tmp_path: Path) -> None:
    nodes = {each["id"]: each for each in json.loads(exported(root, tmp_path, "json"))["nodes"]}
    zettel = nodes["sub/20240101110000.md"]
    assert (zettel["title"], zettel["file"]) == ("On trees", "20240101110000")
    assert "file" not in nodes["Gone"]
    by_file = json.loads(exported(root, tmp_path, "json", "file"))["nodes"]
    assert {each["title"] for each in by_file if "file" in each} == {
        each["file"] for each in by_file if "file" in each
    }
    assert "On trees,20240101110000," in exported(root, tmp_path, "csv")
    for suffix in ("gexf", "graphml"):
        text = exported(root, tmp_path, suffix)
        assert "On trees" in text
        assert "20240101110000<" in text or '"20240101110000"' in text
    assert "On trees" in exported(root, tmp_path, "html")
    save_last_view(root, ViewSettings(names="file"))
    assert "On trees" not in exported(root, tmp_path, "csv")


def test_a_local_map_is_asked_for_by_any_name(root: Path, tmp_path: Path) -> None:
    for name in ("On trees", "20240101110000", "sub/20240101110000.md"):
        conceptmap.export(root, tmp_path / "map.json", local=name)
    with pytest.raises(UserError, match="2 notes are named On graphs"):
        conceptmap.export(root, tmp_path / "map.json", local="On graphs")


def test_the_graph_of_the_library_has_both_names(root: Path) -> None:
    vault = conceptmap.open_vault(root)
    node = vault.graph().nodes["20240101100000.md"]
    assert (node["title"], node["file"]) == ("On graphs", "20240101100000")
    assert vault.graph(names="alias").nodes["20240101100000.md"]["title"] == "Graphs"
    with pytest.raises(UserError, match="No note has the property colour"):
        vault.graph(names="colour")


def test_the_choice_is_kept_with_the_vault(root: Path) -> None:
    save_last_view(root, ViewSettings(names="heading"))
    assert last_view_settings(root).names == "heading"
