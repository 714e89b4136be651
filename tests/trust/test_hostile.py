"""Vaults that mean harm: no crash, no hang, nothing from outside, and a word in Problems."""

import contextlib
import gzip
import os
import socket
import struct
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from conceptmap.core.errors import UserError
from conceptmap.model.obsidian_settings import import_obsidian
from conceptmap.model.saved_views import SavedViewError, import_views
from conceptmap.model.vault_map import build_vault_map
from conceptmap.model.view_result import evaluate_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.page import images as pictures
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.ui.window import MainWindow
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.page.test_pages import page_in, spans, words

OpenVault = Callable[[Path], MainWindow]

LIMIT = 5.0
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
    "brackets": "[" * 50_000,
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
    "one long line": "word " * 100_000,
    "one long word": "x" * 300_000,
    "many lines": "x\n" * 100_000,
    "scripts": "<script>alert(1)</script><img src=x onerror=a()><a href='javascript:x()'>y</a>",
    "bidi": "\u202e" * 1000 + "abc" + "\u2066" * 1000,
    "combining": "a" + "\u0301" * 20_000,
    "nulls": "\x00" * 10_000 + "[[x]]\x00",
    "tags": "#a/" * 10_000 + " #" + "b" * 10_000,
    "embeds of itself": "![[Note]]\n" * 500,
    "code in every language": "".join(f"```{n}\n{'(' * 500}\n```\n" for n in ("python", "c", "js")),
}


def timed(make_vault: MakeVault, note: str | bytes) -> tuple[Vault, float]:
    root = make_vault({"Note.md": note, "Other.md": "[[Note]]"})
    # Of the processor: other programs must not count.
    begun = time.process_time()
    vault = Vault.open(root, cache=None)
    made = build_vault_map(vault)
    build_page(PageRequest(made, "Note.md", 400, 1.0, 14, "#000000"))
    return vault, time.process_time() - begun


@pytest.mark.parametrize("name", HEADERS)
def test_a_hostile_header_is_survived_in_time(make_vault: MakeVault, name: str) -> None:
    vault, took = timed(make_vault, f"---\n{HEADERS[name]}\n---\nBody [[Other]]\n")
    assert took < LIMIT
    assert not Path("/tmp/conceptmap-owned").exists()
    links = {link.path for link in vault.notes["Note.md"].links}
    assert "Other" in links or "Body" not in name


@pytest.mark.parametrize("name", ["a bomb of aliases", "deep lists", "tabs and braces"])
def test_a_header_that_cannot_be_read_is_told_in_problems(make_vault: MakeVault, name: str) -> None:
    vault, _ = timed(make_vault, f"---\n{HEADERS[name]}\n---\n")
    assert any(problem.path == "Note.md" for problem in vault.problems)


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_body_is_read_and_made_a_page_in_time(make_vault: MakeVault, name: str) -> None:
    _, took = timed(make_vault, BODIES[name])
    assert took < LIMIT


def test_a_hostile_note_is_set_in_the_window_which_goes_on_answering(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    files: dict[str, str | bytes] = {f"{name}.md": body for name, body in BODIES.items()}
    window = open_vault(make_vault(files))
    for name in BODIES:
        window.session.select(f"{name}.md")
        qtbot.wait(60)
    window.session.select("bidi.md")
    qtbot.waitUntil(
        lambda: window.preview.page is not None and window.preview.page.id == "bidi.md",
        timeout=20_000,
    )


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_note(make_vault: MakeVault, data: bytes) -> None:
    _, took = timed(make_vault, data)
    assert took < LIMIT


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(alphabet="abc:-[]{}&*!|>#%@`\"',? \n\t01", max_size=200))
def test_any_header_is_survived(make_vault: MakeVault, header: str) -> None:
    vault, took = timed(make_vault, f"---\n{header}\n---\n[[Other]]\n")
    assert took < LIMIT
    assert "Note.md" in vault.notes


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=200))
def test_any_settings_of_obsidian_and_any_views_are_read_or_refused(
    make_vault: MakeVault, tmp_path: Path, data: bytes
) -> None:
    root = make_vault({"a.md": "", ".obsidian/graph.json": data, ".obsidian/app.json": data})
    Vault.open(root, cache=None)
    try:
        lens = import_obsidian(root, ViewSettings()).view_settings
    except UserError:
        pass
    else:
        evaluate_view(build_vault_map(Vault.open(root, cache=None)), lens)
    file = tmp_path / "views.json"
    file.write_bytes(data)
    with pytest.raises(SavedViewError):
        import_views(file)


@pytest.mark.parametrize(
    ("pattern", "told"),
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
def test_ignore_filters_that_explode_or_cannot_be_read_do_no_harm(
    make_vault: MakeVault, pattern: str, told: bool
) -> None:
    import json

    names = {f"{'a' * 60}{i}!.md": "" for i in range(20)}
    app = json.dumps({"userIgnoreFilters": [f"/{pattern}/", "gone/"]})
    root = make_vault({**names, "gone/x.md": "", ".obsidian/app.json": app})
    begun = time.perf_counter()
    vault = Vault.open(root, cache=None)
    assert time.perf_counter() - begun < LIMIT
    assert "gone/x.md" not in vault.notes
    if told:
        assert len(vault.notes) == 20
        assert any(problem.path == ".obsidian/app.json" for problem in vault.problems)


def test_a_filter_that_takes_too_long_is_left_out_and_told_of(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    from conceptmap.vault import walker as walk

    monkeypatch.setattr(walk, "FILTER_TIMEOUT_S", 1e-7)
    filters = '{"userIgnoreFilters": ["/(x+x+)+y/"]}'
    vault = Vault.open(
        make_vault({f"{'x' * 200}.md": "", ".obsidian/app.json": filters}), cache=None
    )
    assert len(vault.notes) == 1
    assert any("takes too long" in problem.reason for problem in vault.problems)


@pytest.mark.parametrize(
    "data", [b"[" * 100_000, b'{"search": "' + b"(" * 100_000 + b'"}', b'{"colorGroups": [' * 5000]
)
def test_deep_graph_settings_are_refused(make_vault: MakeVault, data: bytes) -> None:
    root = make_vault({"a.md": "", ".obsidian/graph.json": data})
    with contextlib.suppress(UserError):
        lens = import_obsidian(root, ViewSettings()).view_settings
        assert evaluate_view(build_vault_map(Vault.open(root, cache=None)), lens).errors


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


def test_names_of_all_kinds_are_opened_shown_and_exported(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot, tmp_path: Path
) -> None:
    root = make_vault(dict.fromkeys(NAMES, "[[Other]]") | {"Other.md": ""})
    window = open_vault(root)
    assert window.session.vault_map is not None
    for id_ in window.session.vault_map.topology.ids:
        window.session.select(id_)
        qtbot.waitUntil(
            lambda id_=id_: window.preview.page is not None and window.preview.page.id == id_,
            timeout=5000,
        )
    from conceptmap.export.formats import FORMATS
    from conceptmap.export.prepare import ExportRequest, prepare_export

    made = prepare_export(root, ExportRequest(seed=0), lambda *_: None)
    for form in FORMATS.values():
        files = form.write(made, tmp_path / f"map.{form.extension}", lambda *_: None)
        assert all(file.stat().st_size > 50 for file in files)
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
def test_what_lies_outside_the_vault_is_never_opened_embedded_nor_shown_as_there(
    make_vault: MakeVault, tmp_path: Path, text: str
) -> None:
    make_vault({"secret.md": "TOP SECRET", "secret.png": b"\x89PNG"}, ".")
    root = make_vault({"Note.md": text, "sub/Deep.md": text})
    for id_ in ("Note.md", "sub/Deep.md"):
        page = page_in(root, id_)
        said = words(page)
        assert "SECRET" not in said
        assert "root:" not in said
        assert page.images == {}
        for span in spans(page):
            assert "passwd" not in span.href or span.href.startswith(("note:", ""))
    made = build_vault_map(Vault.open(root, cache=None), attachments=True)
    assert all(made.kind(i).label in ("note", "unresolved") for i in made.topology.ids)


def png(width: int, height: int, data: bytes = b"") -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        checked = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + checked

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", data) + chunk(b"IEND", b"")


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
PICTURES: dict[str, bytes] = {
    "lies.png": png(60_000, 60_000, zlib.compress(b"\0" * 100)),
    "huge.png": png(2**31 - 1, 2**31 - 1),
    "cut.png": png(40, 40, zlib.compress(b"\0" * 10_000))[:60],
    "bomb.png": png(20_000, 20_000, zlib.compress(b"\0" * 20_000_000)),
    "text.jpg": b"this is no picture",
    "empty.gif": b"",
    "nest.svg": (SVG + 'width="9" height="9">' + "<g>" * 20_000).encode(),
    "packed.svg": gzip.compress(b"<svg>" + b" " * 50_000_000),
    "wide.svg": (SVG + 'width="9999999999" height="9999999999"/>').encode(),
    "laughs.svg": b'<!DOCTYPE svg [<!ENTITY a "haha">'
    + b"".join(
        f'<!ENTITY {c} "{f"&{p};" * 10}">'.encode()
        for p, c in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + b"]>"
    + (SVG + 'width="9" height="9"><text>&j;</text></svg>').encode(),
    "loop.svg": (
        SVG + 'width="9" height="9"><g id="a"><use xlink:href="#b"/></g>'
        '<g id="b"><use xlink:href="#a"/></g><use xlink:href="#a"/></svg>'
    ).encode(),
}


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_that_lie_are_left_out_in_time_and_within_memory(
    tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes(PICTURES[name])
    begun = time.perf_counter()
    image = pictures.load_image_file(file, 400, QSize(0, 0), 1.0)
    assert time.perf_counter() - begun < LIMIT
    assert image is None or image.width() <= 400


@pytest.mark.parametrize("name", ["out.svg", "out.png", "out.jpg", None])
def test_a_drawing_loads_nothing_from_outside_and_runs_nothing(
    tmp_path: Path, name: str | None
) -> None:
    from PySide6.QtGui import QColor, QImage

    red = QImage(50, 50, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    red.save(str(tmp_path / "red.png"))
    refs = [f"{tmp_path}/red.png", "red.png", f"file://{tmp_path}/red.png", "http://x.org/a.png"]
    images = "".join(f'<image xlink:href="{r}" href="{r}" width="50" height="50"/>' for r in refs)
    drawing = (
        f'{SVG}width="50" height="50"><script>alert(1)</script>{images}'
        f'<rect width="9" height="9" fill="#0000ff"/></svg>'
    )
    if name is None:
        # As it comes from the web.
        image = pictures.load_image_bytes(drawing.encode(), 400, QSize(0, 0), 1.0)
    else:
        (tmp_path / name).write_text(drawing)
        image = pictures.load_image_file(tmp_path / name, 400, QSize(0, 0), 1.0)
    assert image is not None
    assert image.pixelColor(4, 4).name() == "#0000ff"
    colours = {image.pixelColor(x, y).name() for x in range(50) for y in range(50)}
    assert "#ff0000" not in colours


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_pipes_sockets_loops_and_devices_are_passed_over(make_vault: MakeVault) -> None:
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


def test_a_hundred_thousand_files_in_one_folder_open(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": ""})
    for i in range(100_000):
        (root / f"{i}.md").touch()
    vault = Vault.open(root, cache=None)
    assert len(vault.notes) == 100_001


def test_a_thousand_folders_deep_is_read_and_linked(make_vault: MakeVault) -> None:
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
        # Those that clean up behind the tests descend one call a folder, and not so deep.
        note.unlink()
        for folder in reversed(folders):
            Path(folder).rmdir()


def test_notes_that_vanish_or_cannot_be_read_do_not_stop_the_rest(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[b]]", "b.md": "x", "c.md": "y"})
    (root / "c.md").unlink()
    (root / "c.md").symlink_to("nowhere.md")
    vault = Vault.open(root, cache=None)
    assert set(vault.notes) == {"a.md", "b.md"}
    assert any(problem.path == "c.md" for problem in vault.problems)
