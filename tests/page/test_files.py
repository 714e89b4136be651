"""Links lead to a node, to a file that is none, or to nothing; and out of the vault."""

import json
import os
import time

import pytest

from conceptmap.model.vault_map import build_vault_map
from conceptmap.page import file_page
from conceptmap.page.blocks import (
    Embed,
    HtmlBlock,
    Page,
    Paragraph,
    TextMark,
    TextSpan,
)
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.page.file_page import MAX_CHARS_ON_CANVAS
from conceptmap.page.hrefs import file_href, node_href, outside_href, parse_ask_href
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.page.helpers import (
    PageOf,
    all_inlines,
    all_spans,
    blocks_of_type,
    find_span,
    page_blocks,
    page_text,
)
from tests.page.pictures import PNG, images

EXCLUDED = {".obsidian/app.json": json.dumps({"userIgnoreFilters": ["old/"]})}


def page_off_map(make_vault: MakeVault, files: dict[str, str | bytes], id_: str) -> Page:
    """The page of a file of a vault whose map has neither attachments nor tags."""
    vault_map = build_vault_map(Vault.open(make_vault(files), cache=None))
    return build_page(PageRequest(vault_map, id_, 400, 1.0, 14, "#000000"))


@pytest.mark.parametrize("path", ["a.pdf", "a.mp3", "a.canvas", "a.png", "a.xyz", "old/b.md"])
@pytest.mark.parametrize("form", ["[[{}|x]]", "[x]({})", "<a href='{}'>x</a>", "- [x](./{})"])
def test_a_link_to_a_file_leads_to_its_page(make_vault: MakeVault, path: str, form: str) -> None:
    files = {"Note.md": form.format(path), path: b"%", **EXCLUDED}
    page = page_off_map(make_vault, files, "Note.md")
    assert find_span(page, "x").href == node_href(path)
    assert not find_span(page, "x").marks & TextMark.MISSING


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("q/a.pdf", "PDF · 3 bytes"),
        ("a.mp3", "Sound"),
        ("a.mkv", "Video"),
        ("a.xyz", "XYZ file"),
        ("noending", "File"),
        ("a.avif", "A picture of this format (AVIF) cannot be shown here."),
        ("a.heic", "(HEIC)"),
        ("old/a.pdf", "The vault's settings exclude it"),
        ("old/p.canvas", "Canvas"),
    ],
)
def test_the_page_of_a_file_says_what_it_is_and_opens_it(
    make_vault: MakeVault, path: str, words: str
) -> None:
    page = page_off_map(make_vault, {"Note.md": "", path: b"%..", **EXCLUDED}, path)
    assert words in page_text(page)
    assert find_span(page, "Open").href == file_href(path)


def test_an_excluded_note_is_read_with_its_links_embeds_and_pictures(
    make_vault: MakeVault,
) -> None:
    files: dict[str, str | bytes] = {
        "Note.md": "",
        "old/b.md": "[[Note|n]] [[c|cc]] [[gone]]\n\n![[p.png]]\n\n![[c]]",
        "old/c.md": "words of c",
        "old/p.png": PNG,
        **EXCLUDED,
    }
    page = page_off_map(make_vault, files, "old/b.md")
    assert "The vault's settings exclude it" in page_text(page)
    assert find_span(page, "n").href == node_href("Note.md")
    assert find_span(page, "cc").href == node_href("old/c.md")
    assert find_span(page, "gone").marks & TextMark.MISSING
    assert len(images(page)) == 1
    assert "words of c" in page_text(page)


def test_excluded_notes_and_pictures_show_in_the_notes_that_embed_them(
    make_vault: MakeVault,
) -> None:
    files: dict[str, str | bytes] = {
        "Note.md": "![[b]]\n\n![[b#Part]]\n\n![[p.png]] ![](old/p.png)",
        "old/b.md": "# All\nfirst\n\n# Part\nsecond",
        "old/p.png": PNG,
        **EXCLUDED,
    }
    page = page_off_map(make_vault, files, "Note.md")
    texts = page_text(page)
    assert (texts.count("first"), texts.count("second"), len(images(page))) == (1, 2, 2)


@pytest.mark.parametrize("form", ["![[{}]]", "![]({})", "![]({} 'title')", "  ![](<{}>)  "])
@pytest.mark.parametrize("path", ["Other.md", "q/Third", "Other.md#Part"])
def test_a_note_is_embedded_in_either_form(page_of: PageOf, form: str, path: str) -> None:
    others: dict[str, str | bytes] = {"Other.md": "# Part\ninside", "q/Third.md": "inside"}
    page = page_of("before\n" + form.format(path) + "\nbehind", others)
    assert len(blocks_of_type(page, Embed)) == 1
    assert "inside" in page_text(page)


@pytest.mark.parametrize("form", ["![[a.pdf]]", "![](a.pdf)", "![words](a.pdf#page=3)"])
def test_another_file_is_embedded_as_a_link_that_opens_it(page_of: PageOf, form: str) -> None:
    page = page_of(form, {"a.pdf": b"%PDF"})
    (span,) = [each for each in all_spans(page) if each.href]
    assert span.href == file_href("a.pdf")


def test_what_stands_within_a_line_is_a_link_to_what_is_there(page_of: PageOf) -> None:
    page = page_of(
        "x ![n](Other.md) ![p](a.pdf) ![a](a.avif) ![g](gone.png) ![[a.avif]] y",
        {"Other.md": "", "a.pdf": b"%", "a.avif": b"?"},
    )
    assert find_span(page, "n").href == node_href("Other.md")
    assert find_span(page, "p").href == node_href("a.pdf")
    assert find_span(page, "a (cannot be shown here)").href == node_href("a.avif")
    assert find_span(page, "a.avif (cannot be shown here)").href == node_href("a.avif")
    assert find_span(page, "g (not found)").marks & TextMark.MISSING


def test_the_page_of_a_canvas_has_its_words_and_links(make_vault: MakeVault) -> None:
    cards = [
        {"type": "text", "text": "Hello [[b|there]]"},
        {"type": "file", "file": "b.md"},
        {"type": "file", "file": "a.pdf"},
        {"type": "group", "label": "A group"},
    ]
    canvas = json.dumps({"nodes": cards})
    files = {"p.canvas": canvas, "b.md": "", "a.pdf": b"%"}
    page = page_off_map(make_vault, files, "p.canvas")
    assert find_span(page, "there").href == node_href("b.md")
    assert find_span(page, "b").href == node_href("b.md")
    assert find_span(page, "a.pdf").href == node_href("a.pdf")
    assert "A group" in page_text(page)


OUTSIDE = {
    "https://example.org/x": "https://example.org/x",
    "mailto:a@b.org": "mailto:a@b.org",
    "tel:+49-30-123": "tel:+49-30-123",
    "zotero://select/items/1_AB": "zotero://select/items/1_AB",
    "obsidian://open?vault=x": "obsidian://open?vault=x",
    "someone@example.org": "mailto:someone@example.org",
    "www.example.org/a": "https://www.example.org/a",
    "//example.org/a": "https://example.org/a",
}


@pytest.mark.parametrize("written", OUTSIDE)
def test_addresses_of_other_programs_are_outside_links(page_of: PageOf, written: str) -> None:
    span = find_span(page_of(f"[x]({written})"), "x")
    assert (span.href, span.marks) == (OUTSIDE[written], TextMark.NONE)


@pytest.mark.parametrize(
    "written", ["file:///etc/passwd", "smb://host/share", "vscode://file/x", "ms-msdt:/id"]
)
@pytest.mark.parametrize("form", ["[x]({})", "[x][r]\n\n[r]: {}", "<a href='{}'>x</a>", "[[{}|x]]"])
def test_other_addresses_are_outside_links_that_ask_first(
    page_of: PageOf, written: str, form: str
) -> None:
    if form.startswith("[[") and "//" not in written:
        return
    span = find_span(page_of(form.format(written)), "x")
    assert parse_ask_href(span.href) == written
    assert span.marks == TextMark.NONE


@pytest.mark.parametrize(
    "written", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "ask:", "x"]
)
def test_what_is_no_address_leads_nowhere(written: str) -> None:
    assert outside_href(written) == ""


@pytest.mark.parametrize(
    "written", [":/0123abcd", "?page=2", "", "#", "C:\\x\\y.md", "\\\\host\\x"]
)
def test_what_names_nothing_is_plain_text(page_of: PageOf, written: str) -> None:
    assert find_span(page_of(f"[x]({written})"), "x") == TextSpan("x")


def test_the_paragraph_of_a_file_has_no_folder_at_the_root(make_vault: MakeVault) -> None:
    page = page_off_map(make_vault, {"Note.md": "", "a.pdf": b"%"}, "a.pdf")
    assert all(inlines != () for inlines in all_inlines(page_blocks(page)))
    assert isinstance(page_blocks(page)[1], Paragraph)


@pytest.mark.parametrize("path", ["gone", "gone.pdf", "gone.md"])
def test_an_embedded_file_that_is_not_there_leads_to_its_name_in_either_form(
    page_of: PageOf, path: str
) -> None:
    name = path.removesuffix(".md")
    for form in (f"![[{path}|x]]", f"![x]({path})"):
        span = find_span(page_of(form), "x")
        assert (span.href, span.marks) == (node_href(name), TextMark.MISSING)


def test_a_picture_outside_the_vault_is_said_to_be_so(page_of: PageOf) -> None:
    span = find_span(page_of("![x](file:///home/me/a.png)"), "x (outside the vault)")
    assert parse_ask_href(span.href) == "file:///home/me/a.png"


@pytest.mark.parametrize("element", ["embed", "audio", "video", "iframe"])
@pytest.mark.parametrize(
    "form", ["<{0} src='{1}'></{0}>", "x <{0} src='{1}'>", "<div>\n<{0} src='{1}'>"]
)
def test_a_file_of_the_vault_in_a_frame_is_a_link(page_of: PageOf, element: str, form: str) -> None:
    def shown(source: str) -> str:
        page = page_of(form.format(element, source), {"q/my a.pdf": b"%"})
        spans = [f'href="{span.href}">{span.text}<' for span in all_spans(page) if span.href]
        html = [block.html for block in blocks_of_type(page, HtmlBlock)]  # type: ignore[attr-defined]
        return "".join([*spans, *html])

    assert f'href="{node_href("q/my a.pdf")}">my a.pdf<' in shown("q/my%20a.pdf")
    assert 'href="https://x.org/y">Frame from x.org' in shown("https://x.org/y")
    assert "href" not in shown("javascript:alert(1)")


@pytest.mark.parametrize("words", ["[[b]] ", "["])
def test_the_page_of_a_large_canvas_is_made_in_time(make_vault: MakeVault, words: str) -> None:
    text = words * (MAX_CHARS_ON_CANVAS // len(words))
    canvas = json.dumps({"nodes": [{"type": "text", "text": each} for each in (text, "the last")]})
    begun = time.perf_counter()
    page = page_off_map(make_vault, {"p.canvas": canvas, "b.md": ""}, "p.canvas")
    assert time.perf_counter() - begun < 20
    assert "The other words on it are not shown here." in page_text(page)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        *((0, "0 bytes"), (1, "1 byte"), (1500, "1.5 KB"), (25_000, "25 KB")),
        *((3_000_000, "3.0 MB"), (2_500_000_000, "2.5 GB")),
    ],
)
def test_the_page_of_a_file_says_how_large_it_is(
    make_vault: MakeVault, size: int, words: str
) -> None:
    root = make_vault({"Note.md": "", "a.zip": b""})
    os.truncate(root / "a.zip", size)
    vault_map = build_vault_map(Vault.open(root, cache=None))
    page = build_page(PageRequest(vault_map, "a.zip", 400, 1.0, 14, "#000000"))
    assert words in page_text(page)


def test_the_page_of_a_picture_shows_it(make_vault: MakeVault) -> None:
    (shown,) = images(page_off_map(make_vault, {"a.png": PNG}, "a.png"))
    assert shown.alt == "a.png"
    assert "cannot be shown" in page_text(page_off_map(make_vault, {"b.tiff": b"x"}, "b.tiff"))


def test_a_canvas_lists_so_many_files_and_says_when_it_is_gone(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_page, "MAX_FILES_ON_CANVAS", 3)
    cards = [{"type": "file", "file": f"{name}.md"} for name in ("p", "none", *"abcdef")]
    files: dict[str, str | bytes] = {f"{name}.md": "" for name in "abcdef"}
    root = make_vault({**files, "p.canvas": json.dumps({"nodes": cards})})
    vault_map = build_vault_map(Vault.open(root, cache=None))
    request = PageRequest(vault_map, "p.canvas", 400, 1.0, 14, "#000000")
    listed = {each.href for each in all_spans(build_page(request)) if each.href}
    assert listed == {node_href(f"{name}.md") for name in "abc"} | {"open:p.canvas"}
    (root / "p.canvas").unlink()
    assert "The canvas could not be read: No such file" in page_text(build_page(request))
