"""Foam and Zettlr workspaces, and links by identifiers, which lead to notes in any vault."""

from __future__ import annotations

import json
from pathlib import Path

import platformdirs
import pytest

from conceptmap.graph.build import build_graph
from conceptmap.graph.update import update_graph
from conceptmap.vault.vault import Vault
from tests.vault.dialects.vaults import ghosts_of, links_of, read, write_files

ID = "20240131120000"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (f"{ID} Harbour.md", ""),
        (f"Harbour {ID}.md", ""),
        (f"sub/{ID}-harbour.md", ""),
        ("Harbour.md", f"# Harbour\n\n@ID:{ID}\n"),
        ("Harbour.md", f"---\nid: {ID}\n---\n"),
        ("Harbour.md", f'---\nid: "{ID}"\n---\n'),
    ],
)
@pytest.mark.parametrize("link", [f"[[{ID}]]", f"[[{ID}|the harbour]]", f"[[{ID}#part]]"])
def test_a_link_by_an_identifier(tmp_path: Path, file: str, text: str, link: str) -> None:
    vault = read(tmp_path, {"a.md": link, file: text})
    assert set(links_of(vault)) == {("a.md", file)}


def test_the_name_of_a_file_comes_before_an_identifier(tmp_path: Path) -> None:
    vault = read(tmp_path, {"a.md": f"[[{ID}]]", f"{ID} x.md": "", f"{ID}.md": ""})
    assert set(links_of(vault)) == {("a.md", f"{ID}.md")}


@pytest.mark.parametrize("number", ["2024", "20240131", "123456789012345678"])
def test_other_numbers_are_names(tmp_path: Path, number: str) -> None:
    vault = read(tmp_path, {"a.md": f"[[{number}]]", f"{number} x.md": ""})
    assert ghosts_of(vault) == {number}


def test_in_zettlr_a_number_in_the_text_identifies_its_note(tmp_path: Path) -> None:
    files = {".ztr-directory": "{}", "a.md": f"[[{ID}]]", "b.md": f"# B\n\nSince {ID}.\n"}
    vault = read(tmp_path, files)
    assert vault.dialect.name == "zettlr"
    assert set(links_of(vault)) == {("a.md", "b.md")}


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"([a-z]{2}-\d+)", {"b.md", "sea-7 c.md"}),
        (r"[a-z]{2}-\d+", {"b.md", "sea-7 c.md"}),
        (r"(", {"d.md"}),
        (r"(a+)+$", set()),
        (7, {"d.md"}),
    ],
)
def test_zettlrs_own_settings_say_what_an_identifier_is(
    tmp_path: Path, pattern: object, found: set[str]
) -> None:
    settings = platformdirs.user_config_path("Zettlr") / "config.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"zkn": {"idRE": pattern}}), encoding="utf-8")
    files = {
        ".zettlr": "",
        "a.md": f"[[xy-12]] [[ea-7]] [[{ID}]] {'a' * 40}b",
        "b.md": "# B\n\nof xy-12",
        "sea-7 c.md": "",
        "d.md": f"of {ID}",
    }
    root, cache = write_files(tmp_path / "vault", files), tmp_path / "cache.sqlite"
    for _ in range(2):
        vault = Vault.open(root, cache=cache)
        assert set(links_of(vault)) & {("a.md", name) for name in files} == {
            ("a.md", name) for name in found
        }
    settings.unlink()
    assert ("a.md", "d.md") in links_of(Vault.open(root, cache=cache))


@pytest.mark.parametrize(
    ("link_format", "target", "page"),
    [
        ("link|title", "one.md", "[[one|two]] `[[one|two]]`\n"),
        ("title|link", "two.md", "[[two|one]] `[[one|two]]`\n"),
    ],
)
def test_zettlrs_own_settings_say_which_part_of_a_link_is_its_label(
    tmp_path: Path, link_format: str, target: str, page: str
) -> None:
    settings = platformdirs.user_config_path("Zettlr") / "config.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"zkn": {"linkFormat": link_format}}), encoding="utf-8")
    text = "[[one|two]] `[[one|two]]`\n"
    files = {".zettlr": "", "a.md": text, "b.md": "[[one]] $[[x]]$ #t", "one.md": "", "two.md": ""}
    root, cache = write_files(tmp_path / "vault", files), tmp_path / "cache.sqlite"
    vault = Vault.open(root, cache=cache)
    settings.unlink()
    assert set(links_of(vault)) == {("a.md", target), ("b.md", "one.md")}
    assert vault.notes["b.md"].tags == ("t",)
    assert vault.dialect.page_text(text, str).text == page
    assert ("a.md", "one.md") in links_of(Vault.open(root, cache=cache))


def test_a_note_that_gets_its_identifier_is_linked(tmp_path: Path) -> None:
    before = read(tmp_path, {"a.md": f"[[{ID}]]", "b.md": ""})
    graph = build_graph(before)
    (tmp_path / "b.md").write_text(f"@ID:{ID}", encoding="utf-8")
    (tmp_path / f"{ID}5 c.md").write_text("", encoding="utf-8")
    after = before.refresh_paths(["b.md", f"{ID}5 c.md"], cache=None)
    assert (
        set(update_graph(graph, before, after).to_networkx().edges)
        == set(links_of(after))
        == {("a.md", "b.md")}
    )


@pytest.mark.parametrize(
    "mark",
    [
        {".foam/templates/x.md": ""},
        {".vscode/settings.json": '{"foam.edit.linkReferenceDefinitions": "off"}'},
        {".vscode/extensions.json": '{"recommendations": ["foam.foam-vscode"]}'},
    ],
)
def test_foam_is_recognised(tmp_path: Path, mark: dict[str, str]) -> None:
    assert read(tmp_path, mark | {"a.md": ""}).dialect.name == "foam"


@pytest.mark.parametrize("mark", [".ztr-directory", ".zettlr.json", ".zettlr/x"])
def test_zettlr_is_recognised(tmp_path: Path, mark: str) -> None:
    assert read(tmp_path, {mark: "{}", "a.md": ""}).dialect.name == "zettlr"


def test_other_settings_of_the_editor_are_no_foam(tmp_path: Path) -> None:
    files = {".vscode/settings.json": '{"editor.tabSize": 2}', "a.md": ""}
    assert read(tmp_path, files).dialect.name == "plain"


def test_foam_says_which_files_are_ignored(tmp_path: Path) -> None:
    settings = """{
      // which files
      "foam.files.ignore": ["**/archive/**/*", "drafts/*.md",], /* and */ "url": "http://x"
    }"""
    files = {
        ".vscode/settings.json": settings,
        "a.md": "",
        "archive/b.md": "",
        "sub/archive/deep/c.md": "",
        "drafts/d.md": "",
        "drafts/sub/e.md": "",
        "_layouts/f.md": "",
    }
    vault = read(tmp_path, files)
    assert set(vault.notes) == {"a.md", "drafts/sub/e.md"}
    assert not vault.problems


@pytest.mark.parametrize(
    "settings", ['"foam.', '{"foam.files.ignore": 3}', '{"foam.x": [}', '["foam.x"]']
)
def test_settings_that_are_odd_are_a_problem_at_most(tmp_path: Path, settings: str) -> None:
    assert read(tmp_path, {".vscode/settings.json": settings, "a.md": ""}).notes


def test_definitions_and_folders_lead_where_foam_says(tmp_path: Path) -> None:
    files = {
        ".foam/x": "",
        "from/a.md": '[[b]] [[projects]]\n\n[b]: ../to/b.md "B"\n',
        "from/b.md": "",
        "to/b.md": "",
        "projects/index.md": "",
    }
    assert set(links_of(read(tmp_path, files))) == {
        ("from/a.md", "to/b.md"),
        ("from/a.md", "projects/index.md"),
    }
