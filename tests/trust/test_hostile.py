"""Notes, headers and settings that mean harm: no crash, no hang, and a problem reported."""

import contextlib
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from conceptmap.core.errors import UserError
from conceptmap.model.obsidian_settings import read_graph_settings
from conceptmap.model.saved_views import SavedViewError, import_views
from conceptmap.model.vault_map import build_vault_map
from conceptmap.model.view_evaluation import evaluate_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.page.blocks import Page
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.page.renderer import PageRenderer
from conceptmap.page.text_formats import TextFormats
from conceptmap.render.theme import load_theme
from conceptmap.ui.window import MainWindow
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]


LIMIT = 2.5
"""Seconds that one hostile note may take, all in all; most take thousandths."""


HEADERS = {
    "a bomb of aliases": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(
        f"{c}: &{c} [{', '.join(['*' + p] * 9)}]\n"
        for p, c in zip("abcdefgh", "bcdefghi", strict=True)
    ),
    "deep lists": "a: " + "[" * 3000,
    "deep maps": "".join(f"{'  ' * i}a:\n" for i in range(1500)),
    "objects of Python": "a: !!python/object/apply:os.system ['touch /tmp/conceptmap-owned']\n",
    "a module of Python": "a: !!python/name:os.system\n",
    "tags of all kinds": "a: !!binary x\nb: !<tag:x> y\nc: !local z\n",
    "no end of keys": "".join(f"k{i}: {i}\n" for i in range(20_000)),
    "no end of links": "".join(f'k{i}: "[[n{i}]]"\n' for i in range(9_000)),
    "a merge of itself": "a: &a\n  <<: *a\n",
    "tabs and braces": "a:\t{b: [c, {d: e}\n\tf: }\n",
    "a long scalar": "a: " + "x" * 250_000,
    "control characters": "a: \x00\x01\x1b[31m\u202e\ufeff\n",
    "half of a surrogate": 'a: "\\ud800"\n',
    "years that are none": "created: 99999-99-99\nmodified: -1\n",
    "a document in a document": "a: 1\n...\n--- !!set {x, y}\n",
}


BODIES = {
    "nested quotes": "> " * 3000 + "x",
    "nested lists": "".join(f"{'  ' * i}- x\n" for i in range(800)),
    "brackets": "[" * 30_000,
    "closing brackets": "]" * 50_000,
    "links in links": "[" * 400 + "x" + "](y)" * 400,
    "images in images": "![" * 400 + "x" + "](y)" * 400,
    "stars": "*a " * 20_000,
    "underscores": "_" * 30_000 + "a",
    "backticks": "".join("`" * i + " " for i in range(400)),
    "tables": "|" * 20_000 + "\n" + "|-" * 20_000 + "\n" + "|x" * 20_000,
    "a wide table": "|"
    + "a|" * 2000
    + "\n|"
    + "-|" * 2000
    + "\n"
    + ("|" + "b|" * 2000 + "\n") * 20,
    "html that never ends": "<div " * 10_000,
    "comments that never end": "<!-- " * 10_000,
    "entities": "&" * 50_000 + "&#x110000;" * 1000 + "&#0;",
    "references": "".join(f"[{i}]: http://x/{i}\n" for i in range(5000)) + "[1][2] " * 2000,
    "footnotes of footnotes": "".join(f"[^{i}]: see [^{i + 1}]\n\n" for i in range(1500)) + "[^0]",
    "math": "$" + "{" * 3000 + "}" * 3000 + "$ $$\\frac{" + "x" * 2000 + "}$$",
    "much math": "$\\sum_{i}^{n} x_i$ " * 300,
    "callouts in callouts": "".join(f"{'> ' * i}> [!note]- {i}\n" for i in range(80)),
    "details in details": "<details><summary>x</summary>\n\n" * 300,
    "one long line": "word " * 50_000,
    "one long word": "x" * 300_000,
    "many lines": "x\n" * 50_000,
    "scripts": "<script>alert(1)</script><img src=x onerror=a()><a href='javascript:x()'>y</a>",
    "bidi": "\u202e" * 1000 + "abc" + "\u2066" * 1000,
    "combining": "a" + "\u0301" * 20_000,
    "nulls": "\x00" * 10_000 + "[[x]]\x00",
    "tags": "#a/" * 10_000 + " #" + "b" * 10_000,
    "embeds of itself": "![[Note]]\n" * 500,
    "embeds of a part of itself": "x ^x\n\n" + "![[#^x]]\n" * 10_000,
    "blank lines": "\n" * 50_000,
    "a heading of spaces": "# a" + " " * 50_000 + "x",
    "a table of spaces": "|a\n|-" + " " * 50_000 + "x",
    "a footnote of blank lines": "[^a]:\n" + "\n" * 50_000 + "x",
    "wikilinks that never end": "[[a|" * 10_000,
    "footnotes that never end": "[^a" * 20_000,
    "frames that never end": "<div><iframe>" * 8000,
    "open details": "<details>" * 5000,
    "details without end": "<details><summary>x</summary>\n\n" * 2500,
    "deep html": "<div>" * 20_000 + "x",
    "deep formatting in html": "<div>" + "<b><i>" * 5000 + "x",
    "tables in tables": "<div>" + "<table><tr><td>" * 20 + "x",
    "a ragged table of html": "<table><tr>" + "<td>a" * 700 + "<tr><td>b" * 700,
    "wide cells of html": "<table>" + "<tr><td colspan=9999 rowspan=9999>a" * 100,
    "invalid addresses": "<iframe src='http://[a'></iframe>\n\na <img src='http://[a'> b",
    "code in every language": "".join(f"```{n}\n{'(' * 500}\n```\n" for n in ("python", "c", "js")),
}


def timed(make_vault: MakeVault, note: str | bytes) -> tuple[Vault, Page, float]:
    root = make_vault({"Note.md": note, "Other.md": "[[Note]]"})
    # Of the processor: other programs must not count.
    begun = time.process_time()
    vault = Vault.open(root, cache=None)
    made = build_vault_map(vault)
    page = build_page(PageRequest(made, "Note.md", 400, 1.0, 14, "#000000"))
    return vault, page, time.process_time() - begun


@pytest.mark.parametrize("name", HEADERS)
def test_a_hostile_header_is_survived_in_time(make_vault: MakeVault, name: str) -> None:
    vault, _, took = timed(make_vault, f"---\n{HEADERS[name]}\n---\nBody [[Other]]\n")
    assert took < LIMIT
    assert not Path("/tmp/conceptmap-owned").exists()
    links = {link.path for link in vault.notes["Note.md"].links}
    assert "Other" in links or "Body" not in name


@pytest.mark.parametrize("name", ["a bomb of aliases", "deep lists", "tabs and braces"])
def test_a_header_that_cannot_be_parsed_is_reported_as_a_problem(
    make_vault: MakeVault, name: str
) -> None:
    vault, *_ = timed(make_vault, f"---\n{HEADERS[name]}\n---\n")
    assert any(problem.path == "Note.md" for problem in vault.problems)


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_body_becomes_a_page_and_is_rendered_in_time(
    make_vault: MakeVault, name: str
) -> None:
    _, page, took = timed(make_vault, BODIES[name])
    assert took < LIMIT
    document = QTextDocument()
    document.setTextWidth(400)
    begun = time.process_time()
    renderer = PageRenderer(document, TextFormats(load_theme("light"), 14), lambda *_: False)
    steps = renderer.write(page, page.chunks)
    # As the window does, in edit blocks, without which Qt lays out after each insertion.
    cursor = QTextCursor(document)
    ended = False
    while not ended:
        cursor.beginEditBlock()
        ended = len(list(islice(steps, 50))) < 50
        cursor.endEditBlock()
    document.size()  # lays out what is left
    assert time.process_time() - begun < LIMIT


def test_the_window_stays_responsive_while_it_shows_hostile_notes(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    files: dict[str, str | bytes] = {f"{name}.md": body for name, body in BODIES.items()}
    window = open_vault(make_vault(files))
    for name in BODIES:
        window.session.current.select(f"{name}.md")
        qtbot.wait(60)
    window.session.current.select("bidi.md")
    qtbot.waitUntil(
        lambda: window.preview.page is not None and window.preview.page.id == "bidi.md",
        timeout=20_000,
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_any_bytes_are_a_note(make_vault: MakeVault, data: bytes) -> None:
    *_, took = timed(make_vault, data)
    assert took < LIMIT


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="abc:-[]{}&*!|>#%@`\"',? \n\t01", max_size=200))
def test_any_header_is_survived(make_vault: MakeVault, header: str) -> None:
    vault, _, took = timed(make_vault, f"---\n{header}\n---\n[[Other]]\n")
    assert took < LIMIT
    assert "Note.md" in vault.notes


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_any_obsidian_settings_and_saved_views_are_read_or_refused(
    make_vault: MakeVault, tmp_path: Path, data: bytes
) -> None:
    root = make_vault({"a.md": "", ".obsidian/graph.json": data, ".obsidian/app.json": data})
    Vault.open(root, cache=None)
    try:
        lens = read_graph_settings(root, ViewSettings()).view_settings
    except UserError:
        pass
    else:
        evaluate_view(build_vault_map(Vault.open(root, cache=None)), lens)
    file = tmp_path / "views.json"
    file.write_bytes(data)
    with pytest.raises(SavedViewError):
        import_views(file)


@pytest.mark.parametrize(
    ("pattern", "reported"),
    [
        ("(a+)+$", False),
        ("(.*a){30}", False),
        ("(a|aa|a?)+b\\1(a|b)*c", False),
        ("[", True),
        ("(?P<x>", True),
        ("(" * 2000, True),
        ("a{99999}{9}", True),
    ],
)
def test_slow_or_invalid_ignore_filters_do_no_harm(
    make_vault: MakeVault, pattern: str, reported: bool
) -> None:
    import json

    names = {f"{'a' * 60}{i}!.md": "" for i in range(20)}
    app = json.dumps({"userIgnoreFilters": [f"/{pattern}/", "gone/"]})
    root = make_vault({**names, "gone/x.md": "", ".obsidian/app.json": app})
    begun = time.perf_counter()
    vault = Vault.open(root, cache=None)
    assert time.perf_counter() - begun < LIMIT
    assert "gone/x.md" not in vault.notes
    if reported:
        assert len(vault.notes) == 20
        assert any(problem.path == ".obsidian/app.json" for problem in vault.problems)


def test_an_ignore_filter_that_times_out_is_dropped_and_reported(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    from conceptmap.vault import ignore_filters

    monkeypatch.setattr(ignore_filters, "FILTER_TIMEOUT_S", 1e-7)
    filters = '{"userIgnoreFilters": ["/(x+x+)+y/"]}'
    vault = Vault.open(
        make_vault({f"{'x' * 200}.md": "", ".obsidian/app.json": filters}), cache=None
    )
    assert len(vault.notes) == 1
    assert any("takes too long" in str(problem.reason) for problem in vault.problems)


@pytest.mark.parametrize(
    "data", [b"[" * 100_000, b'{"search": "' + b"(" * 100_000 + b'"}', b'{"colorGroups": [' * 5000]
)
def test_deep_graph_settings_are_refused(make_vault: MakeVault, data: bytes) -> None:
    root = make_vault({"a.md": "", ".obsidian/graph.json": data})
    with contextlib.suppress(UserError):
        lens = read_graph_settings(root, ViewSettings()).view_settings
        assert evaluate_view(build_vault_map(Vault.open(root, cache=None)), lens).errors
