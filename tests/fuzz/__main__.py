"""Coverage-guided fuzzing of everything that reads a vault.

`python -m tests.fuzz TARGET [SECONDS]` feeds random bytes to one target. An input that raises
anything but an error for the user, or takes longer than `TIMEOUT_S`, fails and is written to
`crash-…` or `timeout-…` in the working folder. Each target has a few examples to begin with.

Needs atheris, which exists for Linux only; the property tests of the suite run everywhere.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import atheris

with atheris.instrument_imports(include=["conceptmap", "mistune", "yaml", "msgspec"]):
    from conceptmap.core.errors import UserError
    from conceptmap.model.obsidian_settings import read_graph_settings
    from conceptmap.model.saved_views import import_views
    from conceptmap.model.vault_map import build_vault_map
    from conceptmap.model.view_evaluation import evaluate_view
    from conceptmap.model.view_settings import ViewSettings
    from conceptmap.page.builder import build_page
    from conceptmap.page.context import PageRequest
    from conceptmap.searching.corpus import Corpus, CorpusColumns
    from conceptmap.searching.query_nodes import QueryError
    from conceptmap.searching.query_parser import parse_query
    from conceptmap.vault.note import Note
    from conceptmap.vault.vault import Vault

TIMEOUT_S = 5
"""Seconds that one input may take."""

FOLDER = Path(tempfile.mkdtemp(prefix="conceptmap-fuzz-"))


def note(data: bytes) -> None:
    """Scan a note, and build its page."""
    root = _write_vault("Note.md", data)
    vault_map = build_vault_map(Vault.open(root, cache=None))
    build_page(PageRequest(vault_map, "Note.md", 400, 1.0, 14, "#000000", None), lambda _: None)


def header(data: bytes) -> None:
    """Scan a note with a header."""
    note(b"---\n" + data + b"\n---\n[[Other]]\n")


def canvas(data: bytes) -> None:
    """Read a vault with a canvas in it."""
    root = _write_vault("Board.canvas", data)
    vault_map = build_vault_map(Vault.open(root, cache=None), attachments=True)
    build_page(PageRequest(vault_map, "Note.md", 400, 1.0, 14, "#000000", None), lambda _: None)


def query(data: bytes) -> None:
    """Parse a query, and ask it of a note."""
    try:
        note = Note("some/path.md", 0, 0, tags=("tag",), properties={"some": ("value",)})
        corpus = Corpus(CorpusColumns([note.path], [note]), lambda _: "some text\n" * 20)
        parse_query(data.decode("utf-8", "replace")).find(corpus, range(1))
    except QueryError:
        return


def settings(data: bytes) -> None:
    """Read Obsidian's settings, and apply them to a map."""
    root = _write_vault(".obsidian/graph.json", data)
    Path(root, ".obsidian/app.json").write_bytes(data)
    vault = Vault.open(root, cache=None)
    try:
        view_settings = read_graph_settings(root, ViewSettings()).view_settings
    except UserError:
        return
    evaluate_view(build_vault_map(vault), view_settings)


def views(data: bytes) -> None:
    """Import saved views from a file."""
    file = FOLDER / "views.json"
    file.write_bytes(data)
    try:
        import_views(file)
    except UserError:
        return


TARGETS: dict[str, tuple[Callable[[bytes], None], Sequence[bytes]]] = {
    "note": (
        note,
        [
            b"# A\n\n[[B|c]] ![[d.png|20]] #tag ^id\n",
            b"> [!note]- T\n> x\n\n| a | b |\n|---|---|\n| [[c]] | $x^2$ |\n",
            b"```py\nx\n```\n\n- [ ] a\n  1. b[^1]\n\n[^1]: c ==d== %%e%% <b>f</b>\n",
        ],
    ),
    "header": (header, [b"aliases: [a, b]\ntags: c\n", b"a: &x {b: *x}\n", b'd: "[[e]]"\n']),
    "canvas": (
        canvas,
        [b'{"nodes":[{"id":"a","type":"file","file":"Note.md","x":0}],"edges":[]}'],
    ),
    "query": (query, [b"tag:a -(b OR /c+/) [d:e] line:(f g)", b'path:"x y" section:z']),
    "settings": (
        settings,
        [b'{"search":"tag:a","colorGroups":[{"query":"b","color":{"a":1,"rgb":2}}]}'],
    ),
    "views": (views, [b'{"views":[{"name":"a","lens":{"query":"b"}}]}']),
}


def _write_vault(path: str, data: bytes) -> Path:
    """Write a vault of one note and one more file; return its folder."""
    root = FOLDER / "vault"
    for name, content in (("Note.md", b"A note."), (path, data)):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return root


def main() -> None:
    """Fuzz one target for some seconds."""
    name, *rest = sys.argv[1:] or ["note"]
    run, begins = TARGETS[name]
    corpus = FOLDER / "corpus"
    corpus.mkdir()
    for number, each in enumerate(begins):
        (corpus / str(number)).write_bytes(each)
    seconds = rest[0] if rest else "60"
    options = [f"-max_total_time={seconds}", f"-timeout={TIMEOUT_S}", "-max_len=4096"]
    if name in ("note", "header"):
        from PySide6.QtGui import QGuiApplication

        QGuiApplication([])
    atheris.Setup([sys.argv[0], *options, str(corpus)], run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
