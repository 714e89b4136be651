"""Names, links and file systems that mean harm: nothing outside the vault is opened."""

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conceptmap.model.vault_map import build_vault_map
from conceptmap.ui.window import MainWindow
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.page.helpers import all_spans, page_in, page_text

OpenVault = Callable[[Path], MainWindow]


NAMES = [
    "new\nline.md",
    "quote\"'`.md",
    "<script>alert(1)</script>.md".replace("/", "\u2215"),
    "\u202egpj.exe.md",
    "-rf.md",
    "--help.md",
    "%2e%2e%2fx.md",
    "#hash^caret|pipe.md",
    "[brackets]].md",
    "CON.md",
    " .md",
    "emoji 😀 \u200b zero.md",
    "x" * 252 + ".md",
    "..md",
    "$(touch x).md",
    "a\u0301.md",
    "\u00e1.md",
    "trailing dot..md",
    "back\\slash.md",
    "tab\tname.md",
]


def test_unusual_file_names_are_opened_shown_and_exported(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot, tmp_path: Path
) -> None:
    root = make_vault(dict.fromkeys(NAMES, "[[Other]]") | {"Other.md": ""})
    window = open_vault(root)
    assert window.session.current.vault_map is not None
    for id_ in window.session.current.vault_map.topology.ids:
        window.session.current.select(id_)
        qtbot.waitUntil(
            lambda id_=id_: window.preview.page is not None and window.preview.page.id == id_,
            timeout=5000,
        )
    from conceptmap.exporting.formats import FORMATS
    from conceptmap.exporting.prepare import ExportRequest, prepare_export

    made = prepare_export(root, ExportRequest(seed=0), lambda *_: None)
    for form in FORMATS.values():
        files = form.write(made, tmp_path / f"map.{form.extension}", lambda *_: None)
        # The notes state nothing of each other.
        assert all(file.stat().st_size > 50 or form.extension == "tsv" for file in files)
    html = (tmp_path / "map.html").read_text()
    assert "<script>alert(1)" not in html


CLIMBING = [
    "[[../../../../../../etc/passwd]]",
    "![[../../../../../../etc/passwd]]",
    "[x](../../../../../../etc/passwd)",
    "![x](../../../../../../etc/passwd)",
    "[x](/etc/passwd)",
    "![[/etc/hostname]]",
    "[x](file:///etc/passwd)",
    "![x](file:///etc/passwd)",
    "<img src='/etc/passwd'>",
    "<img src='file:///etc/passwd'>",
    "![[secret.png]]",
    "![x](..\\..\\secret.png)",
    "![x](%2e%2e/secret.png)",
    "![[../secret.md]]",
]


@pytest.mark.parametrize("text", CLIMBING)
def test_files_outside_the_vault_are_never_opened_embedded_or_resolved(
    make_vault: MakeVault, tmp_path: Path, text: str
) -> None:
    make_vault({"secret.md": "TOP SECRET", "secret.png": b"\x89PNG"}, ".")
    root = make_vault({"Note.md": text, "sub/Deep.md": text})
    for id_ in ("Note.md", "sub/Deep.md"):
        page = page_in(root, id_)
        said = page_text(page)
        assert "SECRET" not in said
        assert "root:" not in said
        assert page.images == {}
        for span in all_spans(page):
            assert "passwd" not in span.href or span.href.startswith(("note:", ""))
    made = build_vault_map(Vault.open(root, cache=None), attachments=True)
    assert all(made.kind(i).label in ("note", "unresolved") for i in made.topology.ids)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_pipes_sockets_loops_and_devices_are_skipped(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[b]]"})
    os.mkfifo(root / "pipe.md")
    (root / "loop").symlink_to(root)
    (root / "zero.md").symlink_to("/dev/zero")
    (root / "self.md").symlink_to("self.md")
    (root / "away").symlink_to("/etc")
    with socket.socket(socket.AF_UNIX) as made:
        path = root / "s.md"
        if len(str(path)) < 100:
            made.bind(str(path))
        vault = Vault.open(root, cache=None)
    assert set(vault.notes) == {"a.md"}
    assert {problem.path for problem in vault.problems} >= {"zero.md", "self.md", "away"}


def test_thirty_thousand_files_in_one_folder_open(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": ""})
    for i in range(30_000):
        (root / f"{i}.md").touch()
    begun = time.process_time()
    vault = Vault.open(root, cache=None)
    assert time.process_time() - begun < 20
    assert len(vault.notes) == 30_001


def test_a_note_a_thousand_folders_deep_is_read_and_linked(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[deep note]]"})
    folders = [f"{root}{'/d' * depth}" for depth in range(1, 1001)]
    note = Path(folders[-1], "deep note.md")
    try:
        for folder in folders:
            Path(folder).mkdir()
        note.write_text("[[a]]")
    except OSError:
        pytest.skip("the file system knows no path so long")
    try:
        made = build_vault_map(Vault.open(root, cache=None))
        (deep,) = (id_ for id_ in made.topology.ids if id_.endswith("deep note.md"))
        assert made.graph.has_edge("a.md", deep)
        assert made.graph.has_edge(deep, "a.md")
    finally:
        # Those that clean up after the tests descend one call a folder, and not so deep.
        note.unlink()
        for folder in reversed(folders):
            Path(folder).rmdir()


@pytest.mark.skipif(os.name == "nt", reason="links need a permission there")
def test_an_unreadable_note_does_not_stop_the_rest(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[b]]", "b.md": "x", "c.md": "y"})
    (root / "c.md").unlink()
    (root / "c.md").symlink_to("nowhere.md")
    vault = Vault.open(root, cache=None)
    assert set(vault.notes) == {"a.md", "b.md"}
    assert any(problem.path == "c.md" for problem in vault.problems)
