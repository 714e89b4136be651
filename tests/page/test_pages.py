"""What a page says of a note."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from conceptmap.model.vault_map import build_vault_map
from conceptmap.page.blocks import (
    Block,
    BlockQuote,
    Callout,
    CodeBlock,
    Embed,
    HeadingBlock,
    HtmlBlock,
    InlineFormula,
    InlineImage,
    Inlines,
    ListBlock,
    Page,
    Paragraph,
    PropertiesBlock,
    Table,
    TextMark,
    TextSpan,
    inline_text,
)
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.page.images import load_image_file
from conceptmap.vault.vault import Vault
from tests.conftest import SMALL, MakeVault

PageOf = Callable[..., Page]


@pytest.fixture
def page_of(make_vault: MakeVault) -> PageOf:
    """Write a note (and others), and make its page."""

    def made(
        text: str,
        others: dict[str, str | bytes] | None = None,
        id_: str = "Note.md",
        **more: object,
    ) -> Page:
        root = make_vault({"Note.md": text, **(others or {})})
        return page_in(root, id_, **more)

    return made


def page_in(root: Path, id_: str, **more: object) -> Page:
    made = build_vault_map(Vault.open(root, cache=None), tags=True, attachments=True)
    return build_page(PageRequest(made, id_, 400, 1.0, 14, "#000000", **more))  # type: ignore[arg-type]


def blocks(page: Page) -> list[Block]:
    return [block for part in page.chunks for block in part.blocks]


def lines(found: list[Block] | tuple[Block, ...]) -> Iterator[Inlines]:
    """Every line of text, at any depth."""
    for block in found:
        if isinstance(block, Paragraph | HeadingBlock):
            yield block.content
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from lines(item.blocks)
        elif isinstance(block, Callout):
            yield block.title
            yield from lines(block.blocks)
        elif isinstance(block, BlockQuote | Embed):
            yield from lines(block.blocks)
        elif isinstance(block, Table):
            for row in block.rows:
                yield from row
        elif isinstance(block, PropertiesBlock):
            for _, line in block.rows:
                yield line


def spans(page: Page) -> list[TextSpan]:
    return [each for line in lines(blocks(page)) for each in line if isinstance(each, TextSpan)]


def span(page: Page, text: str) -> TextSpan:
    return next(each for each in spans(page) if each.text == text)


def words(page: Page) -> str:
    return "\n".join(inline_text(line) for line in lines(blocks(page)))


def of_kind(page: Page, kind: type) -> list[Block]:
    return [block for block in blocks(page) if isinstance(block, kind)]


def test_wikilinks_lead_to_their_nodes_and_broken_ones_look_broken(page_of: PageOf) -> None:
    page = page_of("[[Other|that]] and [[Other#Part]] and [[Gone]]", {"Other.md": "# Part"})
    assert span(page, "that").href == "note:Other.md"
    assert span(page, "Other › Part").href == "note:Other.md#Part"
    assert TextMark.MISSING in span(page, "Gone").marks
    assert TextMark.MISSING not in span(page, "that").marks


def test_marks_of_letters(page_of: PageOf) -> None:
    page = page_of("**a** *b* ~~c~~ ==d== `e` <u>f</u> H<sub>2</sub>O <kbd>g</kbd> #tag/sub")
    found = {each.text: each.marks for each in spans(page)}
    assert found["a"] == TextMark.STRONG
    assert found["b"] == TextMark.EMPHASIS
    assert found["c"] == TextMark.STRIKETHROUGH
    assert found["d"] == TextMark.HIGHLIGHT
    assert found["e"] == TextMark.CODE
    assert found["f"] == TextMark.UNDERLINE
    assert found["2"] == TextMark.SUBSCRIPT
    assert found["g"] == TextMark.KEYBOARD
    assert found["#tag/sub"] == TextMark.TAG
    assert span(page, "#tag/sub").href == "tag:tag%2Fsub"


def test_comments_are_not_shown_but_code_keeps_them(page_of: PageOf) -> None:
    page = page_of("a %%secret%% b `%%one%%` <!-- hidden --> c\n\n```\n%%kept%%\n```")
    assert "secret" not in words(page)
    assert "hidden" not in words(page)
    (code,) = of_kind(page, CodeBlock)
    assert isinstance(code, CodeBlock)
    assert code.tokens == (("", "%%kept%%"),)
    assert span(page, "%%one%%").marks == TextMark.CODE


def test_properties_become_a_table_with_links_and_tags(page_of: PageOf) -> None:
    page = page_of(
        '---\ntags: [x, y]\nup: "[[Other]]"\nurl: https://example.org\ndone: true\n---\nText',
        {"Other.md": ""},
    )
    (properties,) = of_kind(page, PropertiesBlock)
    assert isinstance(properties, PropertiesBlock)
    rows = {key: inline_text(line) for key, line in properties.rows}
    assert rows["tags"] == "#x   #y"
    assert rows["done"] == "☑"
    assert span(page, "Other").href == "note:Other.md"
    assert span(page, "https://example.org").href == "https://example.org"


@pytest.mark.parametrize(
    ("head", "kind", "folds", "folded", "title"),
    [
        ("[!tip] Try **this**", "tip", False, False, "Try this"),
        ("[!WARNING]-", "warning", True, True, "Warning"),
        ("[!faq]+ Why?", "question", True, False, "Why?"),
        ("[!made-up]", "note", False, False, "Made up"),
    ],
)
def test_callouts_have_a_kind_a_title_and_may_fold(
    page_of: PageOf, head: str, kind: str, folds: bool, folded: bool, title: str
) -> None:
    (callout,) = of_kind(page_of(f"> {head}\n> Inside [[Note]]"), Callout)
    assert isinstance(callout, Callout)
    assert (callout.kind, callout.fold_id >= 0, callout.folded) == (kind, folds, folded)
    assert inline_text(callout.title) == title
    assert next(iter(lines(callout.blocks)))[-1].href == "note:Note.md"  # type: ignore[union-attr]


def test_tasks_lists_and_tables(page_of: PageOf) -> None:
    page = page_of(
        "- [x] done\n- [ ] open\n- plain\n\ntext\n\n3. three\n4. four\n\n"
        "| a | b |\n|:--|--:|\n| [[Note\\|n]] | 2 |\n"
    )
    first, second = of_kind(page, ListBlock)
    assert isinstance(first, ListBlock)
    assert isinstance(second, ListBlock)
    assert [item.checked for item in first.items] == [True, False, None]
    assert second.start == 3
    (table,) = of_kind(page, Table)
    assert isinstance(table, Table)
    assert table.alignments == ("left", "right")
    assert span(page, "n").href == "note:Note.md"


def test_math_becomes_pictures_and_prices_stay_prices(page_of: PageOf) -> None:
    page = page_of("$a^2$ costs $5 and $10\n\n$$\n\\sum_i x_i\n$$\n\n$\\frac{$")
    formulas = [
        each for line in lines(blocks(page)) for each in line if isinstance(each, InlineFormula)
    ]
    assert [each.source for each in formulas if each.key] == ["a^2", "\\sum_i x_i"]
    assert all(not page.images[each.key].isNull() for each in formulas if each.key)
    assert "$5 and $10" in words(page)


def test_code_is_coloured_by_its_language(page_of: PageOf) -> None:
    (code,) = of_kind(page_of("```python\ndef f(): return 'x'\n```"), CodeBlock)
    assert isinstance(code, CodeBlock)
    assert ("keyword", "def") in code.tokens
    assert "".join(text for _, text in code.tokens) == "def f(): return 'x'"


def test_footnotes_are_numbered_where_they_are_first_referred_to(page_of: PageOf) -> None:
    page = page_of("b[^b] a[^a] b[^b] i^[inline]\n\n[^a]: Of a.\n[^b]: Of b.\n\nEnd [^none]")
    hrefs = [each.href for each in spans(page) if TextMark.SUPERSCRIPT in each.marks]
    assert hrefs == ["#note-1", "#note-2", "#note-1", "#note-3"]
    notes = blocks(page)[-1]
    assert isinstance(notes, ListBlock)
    texts = [inline_text(next(iter(lines(item.blocks)))) for item in notes.items]
    assert texts == ["Of b. ↩", "Of a. ↩", "inline ↩"]
    assert "[^none]" in words(page)


def test_sections_and_blocks_are_embedded_and_circles_end(page_of: PageOf) -> None:
    other = "# One\nfirst\n## Two\nsecond\n\nnamed ^mark\n# Three\nthird\n![[Note]]"
    page = page_of("![[Other#One]]\n![[Other#^mark]]\n![[Other]]", {"Other.md": other})
    one, mark, whole = of_kind(page, Embed)
    assert isinstance(one, Embed)
    assert isinstance(mark, Embed)
    assert isinstance(whole, Embed)
    said = [inline_text(line) for line in lines(one.blocks)]
    assert "second" in said
    assert "third" not in said
    assert [inline_text(line) for line in lines(mark.blocks)] == ["named"]
    assert mark.title == "Other › mark"
    assert any("embeds itself" in inline_text(line) for line in lines(whole.blocks))


def test_pictures_of_the_vault_show_in_the_size_that_is_asked_for(page_of: PageOf) -> None:
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QColor, QImage

    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    page = page_of(
        "![[dot.png|32]]\n\n![alt](img/dot.png)\n\n![[no.png]]", {"img/dot.png": bytes(data.data())}
    )
    found = [each for line in lines(blocks(page)) for each in line if isinstance(each, InlineImage)]
    assert [page.images[each.key].width() for each in found] == [32, 64]
    assert "no.png (not found)" in words(page)


def test_pictures_on_the_web_are_told_of_and_not_fetched(page_of: PageOf) -> None:
    page = page_of("![cat](https://example.org/cat.png)")
    assert page.unfetched_urls == ("https://example.org/cat.png",)
    assert span(page, "cat (on example.org, not fetched)").href == "https://example.org/cat.png"
    assert span(page, "Show them in this vault").href == "do:allow-web"
    png = SMALL["dot.png"]
    allowed = page_of(
        "![cat](https://example.org/cat.png)", web_images={"https://example.org/cat.png": png}
    )
    assert allowed.unfetched_urls == ()
    assert len(allowed.images) == 1


def test_hostile_html_is_cleaned(page_of: PageOf) -> None:
    page = page_of(
        "<div onclick='x()'><script>alert(1)</script><img src='https://example.org/spy.png'>"
        "<img src='file:///etc/passwd'><a href='javascript:x()'>a</a><b>bold</b></div>\n\n"
        "<iframe src='https://example.org/page'></iframe>\n\n"
        "Inline <a href='javascript:x()'>b</a> <img src='../../etc/passwd' onerror='x()'>"
    )
    html = "".join(each.html for each in of_kind(page, HtmlBlock) if isinstance(each, HtmlBlock))
    for bad in ("script", "onclick", "onerror", "javascript", "spy.png", "passwd"):
        assert bad not in html
    assert "<b>bold</b>" in html
    assert "not loaded" in html
    assert all(each.href.startswith(("https:", "do:", "")) for each in spans(page))
    assert not any("javascript" in each.href for each in spans(page))
    assert page.images == {}


def test_details_fold(page_of: PageOf) -> None:
    page = page_of("<details><summary>More</summary>\n\nInside **it**.\n\n</details>\n\nAfter.")
    (callout,) = of_kind(page, Callout)
    assert isinstance(callout, Callout)
    assert (callout.kind, callout.folded, inline_text(callout.title)) == ("details", True, "More")
    assert "Inside it." in [inline_text(line) for line in lines(callout.blocks)]
    assert inline_text(blocks(page)[-1].content) == "After."  # type: ignore[union-attr]


def test_the_outline_leads_to_headings_however_a_link_writes_them(page_of: PageOf) -> None:
    page = page_of("# A: first, *part*\n\ntext\n\n## B & C\n")
    assert [(each.level, each.text) for each in page.outline] == [
        (1, "A: first, part"),
        (2, "B & C"),
    ]
    assert page.resolve_anchor("a first part") == page.outline[0].anchor
    assert page.resolve_anchor("A: first, part#B & C") == page.outline[1].anchor
    assert page.resolve_anchor("^block") == "^block"


def test_parts_know_their_lines(page_of: PageOf) -> None:
    text = "---\na: 1\n---\n" + "".join(f"# H{i}\n\n{'word ' * 1000}\n\n" for i in range(5))
    page = page_of(text)
    written = text.split("\n")
    for part in page.chunks:
        if part.line and isinstance(part.blocks[0], HeadingBlock):
            assert written[part.line - 1] == f"# {inline_text(part.blocks[0].content)}"
    assert sum(part.line > 0 for part in page.chunks) > 1


def test_unresolved_names_and_tags_tell_who_refers_to_them(page_of: PageOf) -> None:
    others: dict[str, str | bytes] = {"B.md": "Here is [[Gone]] again. #t"}
    page = page_of("See [[Gone]].", others, "Gone")
    assert "2 notes refer to it" in words(page)
    assert "Here is Gone again." in words(page)
    assert span(page, "B").href == "note:B.md"
    assert "1 note bears this tag." in words(page_of("", others, "#t"))


def test_a_note_that_cannot_be_read_says_why(make_vault: MakeVault) -> None:
    root = make_vault({"Note.md": "x"})
    made = build_vault_map(Vault.open(root, cache=None))
    (root / "Note.md").unlink()
    page = build_page(PageRequest(made, "Note.md", 400, 1.0, 14, "#000000"))
    assert "could not be read: No such file" in words(page)


def test_a_long_page_comes_in_pieces_with_nothing_lost(page_of: PageOf, tmp_path: Path) -> None:
    text = "".join(f"# Heading {i}\n\nParagraph {i} " + "x " * 2000 + "\n\n" for i in range(300))
    root = page_of(text).file.parent  # type: ignore[union-attr]
    early: list[Page] = []
    made = build_vault_map(Vault.open(root, cache=None))
    page = build_page(PageRequest(made, "Note.md", 400, 1.0, 14, "#000000"), early.append)
    assert len(early) == 1
    assert not early[0].complete
    assert page.chunks[: len(early[0].chunks)] == early[0].chunks
    assert len(page.outline) == 300
    for i in range(300):
        assert f"Paragraph {i} " in words(page)


def test_a_page_that_is_not_wanted_any_more_is_read_no_further(page_of: PageOf) -> None:
    text = "".join(f"# Heading {i}\n\n" + f"See [[Gone {i}]] " * 300 + "\n\n" for i in range(50))
    root = page_of(text).file.parent  # type: ignore[union-attr]
    made = build_vault_map(Vault.open(root, cache=None))
    asked: list[None] = []

    def check() -> None:
        asked.append(None)
        if len(asked) == 3:
            raise PageCancelled

    with pytest.raises(PageCancelled):
        build_page(PageRequest(made, "Note.md", 400, 1.0, 14, "#000000"), check_cancelled=check)
    assert len(asked) == 3


class PageCancelled(Exception):
    """Says that a page is not wanted any more."""


PIECES = (
    "# > - 1. ``` $$ $ %% <!-- --> [[ ]] ![[ | [^a] [^a]: ^x <details> </details> <div> * _ ~~ == "
    "[!note]- --- \\ ( ) [ ] http://a.b #tag : |-|- & &lt;"
).split()


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([*PIECES, " ", "\t", "\n", "\n\n"]),
            st.text(max_size=6),
        ),
        max_size=60,
    ).map("".join)
)
def test_any_text_makes_a_page_of_plain_blocks(page_of: PageOf, text: str) -> None:
    page = page_of(text)
    assert page.complete
    assert all(
        isinstance(each, TextSpan | InlineImage | InlineFormula)
        for ln in lines(blocks(page))
        for each in ln
    )
    assert all("javascript:" not in each.href for each in spans(page))


@pytest.mark.parametrize("letter", [*"[`$*_<>!#|-\\(&^%=~", "> ", "- ", "[[", "![[", "<a "])
def test_hostile_repetition_is_read_in_time(page_of: PageOf, letter: str) -> None:
    # 20,000 in one line: a reader of quadratic time would need minutes.
    page = page_of(letter * 20_000)
    assert blocks(page)


def test_an_icon_in_the_colour_of_the_text_takes_it(tmp_path: Path) -> None:
    file = tmp_path / "icon.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">'
        '<rect width="10" height="20" fill="currentColor"/>'
        '<rect x="10" width="10" height="20" fill="#0000ff"/></svg>'
    )
    image = load_image_file(file, 100.0, QSize(0, 0), 1.0, "#ff0000")
    assert image is not None
    assert image.pixelColor(4, 10).name() == "#ff0000"
    assert image.pixelColor(15, 10).name() == "#0000ff"
