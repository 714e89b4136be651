"""Inline Markdown: marks, links, images, math, footnotes."""

import re

import pytest

from conceptmap.page.blocks import (
    InlineFormula,
    InlineImage,
    ListBlock,
    Page,
    TextMark,
    inline_text,
)
from tests.conftest import SMALL
from tests.page.helpers import PageOf, all_inlines, all_spans, find_span, page_blocks, page_text


def test_a_wikilink_has_the_href_of_its_node_and_an_unresolved_one_is_marked_missing(
    page_of: PageOf,
) -> None:
    page = page_of("[[Other|that]] and [[Other#Part]] and [[Gone]]", {"Other.md": "# Part"})
    assert find_span(page, "that").href == "note:Other.md"
    assert find_span(page, "Other › Part").href == "note:Other.md#Part"
    assert TextMark.MISSING in find_span(page, "Gone").marks
    assert TextMark.MISSING not in find_span(page, "that").marks


def test_tags_follow_each_other_and_begin_where_emphasis_does(page_of: PageOf) -> None:
    spans = all_spans(page_of("#a#b/#c **#d** _#e_ (#f) x#g"))
    assert [each.text for each in spans if TextMark.TAG in each.marks] == [
        *("#a", "#b", "#c", "#d", "#e")
    ]
    assert "".join(each.text for each in spans).endswith("#a#b/#c #d #e (#f) x#g")


def test_inline_formatting_becomes_marks(page_of: PageOf) -> None:
    page = page_of("**a** *b* ~~c~~ ==d== `e` <u>f</u> H<sub>2</sub>O <kbd>g</kbd> #tag/sub")
    found = {each.text: each.marks for each in all_spans(page)}
    assert found["a"] == TextMark.STRONG
    assert found["b"] == TextMark.EMPHASIS
    assert found["c"] == TextMark.STRIKETHROUGH
    assert found["d"] == TextMark.HIGHLIGHT
    assert found["e"] == TextMark.CODE
    assert found["f"] == TextMark.UNDERLINE
    assert found["2"] == TextMark.SUBSCRIPT
    assert found["g"] == TextMark.KEYBOARD
    assert found["#tag/sub"] == TextMark.TAG
    assert find_span(page, "#tag/sub").href == "tag:tag%2Fsub"


def test_math_becomes_images_and_prices_stay_text(page_of: PageOf) -> None:
    page = page_of("$a^2$ costs $5 and $10\n\n$$\n\\sum_i x_i\n$$\n\n$\\frac{$")
    formulas = [
        each
        for inlines in all_inlines(page_blocks(page))
        for each in inlines
        if isinstance(each, InlineFormula)
    ]
    assert [each.source for each in formulas if each.key] == ["a^2", "\\sum_i x_i"]
    assert all(not page.images[each.key].isNull() for each in formulas if each.key)
    assert "$5 and $10" in page_text(page)


def formulas_of(page: Page) -> list[InlineFormula]:
    found = (each for inlines in all_inlines(page_blocks(page)) for each in inlines)
    return [each for each in found if isinstance(each, InlineFormula)]


@pytest.mark.parametrize(
    "formula",
    [
        r"a = \text{if $x$ is 0}",
        r"\text{$x$}",
        r"\mbox{$x^2$ and $y$} + \textbf{$z$}",
        r"\text{速度} + 平均_{值}",
        r"\text{速度 $v$}",
    ],
)
def test_formulas_hold_words_with_formulas_and_words_of_any_script(
    page_of: PageOf, formula: str
) -> None:
    page = page_of(f"b ${formula}$ c\n\n$$\n{formula}\n$$\n\nd $${formula}$$")
    assert [each.source for each in formulas_of(page)] == [formula] * 3
    assert all(each.key for each in formulas_of(page))
    assert "$" not in page_text(page).replace(formula, "")


def test_footnotes_are_numbered_where_they_are_first_referred_to(page_of: PageOf) -> None:
    page = page_of("b[^b] a[^a] b[^b] i^[inline]\n\n[^a]: Of a.\n[^b]: Of b.\n\nEnd [^none]")
    hrefs = [each.href for each in all_spans(page) if TextMark.SUPERSCRIPT in each.marks]
    assert hrefs == ["#note-1", "#note-2", "#note-1", "#note-3"]
    notes = page_blocks(page)[-1]
    assert isinstance(notes, ListBlock)
    texts = [inline_text(next(iter(all_inlines(item.blocks)))) for item in notes.items]
    assert texts == ["Of b. ↩", "Of a. ↩", "inline ↩"]
    assert "[^none]" in page_text(page)


def test_images_of_the_vault_are_shown_in_the_requested_size(page_of: PageOf) -> None:
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
    found = [
        each
        for inlines in all_inlines(page_blocks(page))
        for each in inlines
        if isinstance(each, InlineImage)
    ]
    assert [page.images[each.key].width() for each in found] == [32, 64]
    assert "no.png (not found)" in page_text(page)


def test_images_on_the_web_are_named_and_not_fetched(page_of: PageOf) -> None:
    page = page_of("![cat](https://example.org/cat.png)")
    assert page.unfetched_urls == ("https://example.org/cat.png",)
    assert find_span(page, "cat (on example.org, not loaded)").href == "https://example.org/cat.png"
    assert find_span(page, "Load images for this vault").href == "do:allow-web"
    png = SMALL["dot.png"]
    allowed = page_of(
        "![cat](https://example.org/cat.png)", web_images={"https://example.org/cat.png": png}
    )
    assert allowed.unfetched_urls == ()
    assert len(allowed.images) == 1


def test_a_footnote_of_an_embedded_note_is_parsed_as_a_part_of_that_note(page_of: PageOf) -> None:
    others: dict[str, str | bytes] = {
        "sub/Other.md": "Text[^a].\n\n[^a]: See [near](Near.md)[^b].\n[^b]: The last one.\n",
        "sub/Near.md": "",
    }
    page = page_of("![[Other]]", others)
    assert find_span(page, "near").href == "note:sub%2FNear.md"
    assert "The last one. ↩" in page_text(page)


def test_a_definition_in_code_defines_nothing(page_of: PageOf) -> None:
    page = page_of(
        "a[^a] [b] c[^c]\n\n```\n[^a]: In code.\n[b]: https://example.org\n```\n\n[^c]: Of c.\n"
    )
    assert find_span(page, "1").tooltip == "Of c."
    assert "a[^a] [b] c1" in page_text(page)


@pytest.mark.parametrize("source", ["http://[a", "//[a", "https://[::1"])
def test_an_invalid_address_is_named_as_it_is(page_of: PageOf, source: str) -> None:
    page = page_of(f"a <img src='{source}' alt='cat'>\n\n<iframe src='{source}'></iframe>")
    assert "cat (on " in page_text(page)


def test_the_words_of_a_picture_may_end_in_its_size(page_of: PageOf) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="20"><rect/></svg>'
    forms = ["![[d.svg|a|25]]", "![[d.svg|a|b]]", "![25](d.svg)", "![a|25](d.svg)"]
    page = page_of("\n\n".join(forms), {"d.svg": drawing})
    found = [
        each
        for inlines in all_inlines(page_blocks(page))
        for each in inlines
        if isinstance(each, InlineImage)
    ]
    assert [page.images[each.key].width() for each in found] == [25, 50, 25, 25]
    assert [each.alt for each in found] == ["a", "a|b", "d.svg", "a"]


@pytest.mark.parametrize(
    "text", ["a $ $ b", "a # b", "a #1 b", "[](https://a.example)", "<b>x</i> y</b>", "<!x> z"]
)
def test_what_only_looks_like_syntax_is_text(page_of: PageOf, text: str) -> None:
    shown = page_text(page_of(text)).removeprefix("Note\n")
    for word in re.findall(r"[#$]?\b\w+\b", re.sub(r"<[^>]*>|https?://", "", text)):
        assert word in shown
