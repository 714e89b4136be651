"""Blocks: what each Markdown construct becomes."""

import pytest

from conceptmap.page.blocks import (
    Callout,
    CodeBlock,
    Embed,
    HtmlBlock,
    InlineImage,
    ListBlock,
    PropertiesBlock,
    Table,
    TextMark,
    inline_text,
)
from tests.conftest import SMALL
from tests.page.helpers import (
    PageOf,
    all_inlines,
    all_spans,
    blocks_of_type,
    find_span,
    page_blocks,
    page_text,
)


def test_comments_are_dropped_except_in_code(page_of: PageOf) -> None:
    page = page_of("a %%secret%% b `%%one%%` <!-- hidden --> c\n\n```\n%%kept%%\n```")
    assert "secret" not in page_text(page)
    assert "hidden" not in page_text(page)
    (code,) = blocks_of_type(page, CodeBlock)
    assert isinstance(code, CodeBlock)
    assert code.tokens == (("", "%%kept%%"),)
    assert find_span(page, "%%one%%").marks == TextMark.CODE


def test_properties_are_listed_with_links_and_tags(page_of: PageOf) -> None:
    page = page_of(
        '---\ntags: [x, y]\nup: "[[Other]]"\nurl: https://example.org\ndone: true\n---\nText',
        {"Other.md": ""},
    )
    (properties,) = blocks_of_type(page, PropertiesBlock)
    assert isinstance(properties, PropertiesBlock)
    rows = {key: inline_text(line) for key, line in properties.rows}
    assert rows["tags"] == "#x   #y"
    assert rows["done"] == "☑"
    assert find_span(page, "Other").href == "note:Other.md"
    assert find_span(page, "https://example.org").href == "https://example.org"


@pytest.mark.parametrize(
    "header", ["a: [b\n c", "Just words here", "- a\n- list", "a: b: c", "\tx: {", '"a" "b"']
)
def test_a_header_that_is_no_yaml_is_shown_as_it_is(page_of: PageOf, header: str) -> None:
    (source,) = blocks_of_type(page_of(f"---\n{header}\n---\nWords"), CodeBlock)
    assert isinstance(source, CodeBlock)
    assert "".join(text for _, text in source.tokens) == header


def test_a_header_without_properties_is_not_shown(page_of: PageOf) -> None:
    for header in ("", "# only a comment", "null"):
        page = page_of(f"---\n{header}\n---\nWords")
        assert not blocks_of_type(page, CodeBlock)
        assert not blocks_of_type(page, PropertiesBlock)


@pytest.mark.parametrize(
    ("head", "kind", "folds", "folded", "title"),
    [
        ("[!tip] Try **this**", "tip", False, False, "Try this"),
        ("[!WARNING]-", "warning", True, True, "Warning"),
        ("[!faq]+ Why?", "question", True, False, "Why?"),
        ("[!made-up]", "note", False, False, "Made up"),
    ],
)
def test_callouts_have_a_kind_and_a_title_and_may_fold(
    page_of: PageOf, head: str, kind: str, folds: bool, folded: bool, title: str
) -> None:
    (callout,) = blocks_of_type(page_of(f"> {head}\n> Inside [[Note]]"), Callout)
    assert isinstance(callout, Callout)
    assert (callout.kind, callout.fold_id >= 0, callout.folded) == (kind, folds, folded)
    assert inline_text(callout.title) == title
    assert next(iter(all_inlines(callout.blocks)))[-1].href == "note:Note.md"  # type: ignore[union-attr]


def test_tasks_ordered_lists_and_tables(page_of: PageOf) -> None:
    page = page_of(
        "- [x] done\n- [ ] open\n- plain\n\ntext\n\n3. three\n4. four\n\n"
        "| a | b |\n|:--|--:|\n| [[Note\\|n]] | 2 |\n"
    )
    first, second = blocks_of_type(page, ListBlock)
    assert isinstance(first, ListBlock)
    assert isinstance(second, ListBlock)
    assert [item.checked for item in first.items] == [True, False, None]
    assert second.start == 3
    (table,) = blocks_of_type(page, Table)
    assert isinstance(table, Table)
    assert table.alignments == ("left", "right")
    assert find_span(page, "n").href == "note:Note.md"


def test_code_is_highlighted_by_its_language(page_of: PageOf) -> None:
    (code,) = blocks_of_type(page_of("```python\ndef f(): return 'x'\n```"), CodeBlock)
    assert isinstance(code, CodeBlock)
    assert ("keyword", "def") in code.tokens
    assert "".join(text for _, text in code.tokens) == "def f(): return 'x'"


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("![[One]] ![[Two]]", ["One", "Two"]),
        ("![[One]]![[Two#Part]]  ![[One|three]]", ["One", "Two › Part", "three"]),
        ("![](One.md) ![[Two]]", ["One", "Two"]),
        ("![[dot.png]] ![[One]] ![[dot.png]] ![[Two]] ![[dot.png]]", ["One", "Two"]),
        ("![[One]] ![a](https://example.org/a.png)", ["One"]),
        ("![[One]] and ![[Two]]", []),
        ("![[dot.png]] ![[dot.png]]", []),
    ],
)
def test_each_embed_of_a_line_is_shown_apart(page_of: PageOf, line: str, titles: list[str]) -> None:
    others = {"One.md": "1", "Two.md": "# Part\n2", "dot.png": SMALL["dot.png"]}
    page = page_of(f"Before\n{line}\nbehind", others)
    embeds = blocks_of_type(page, Embed)
    assert [each.title for each in embeds if isinstance(each, Embed)] == titles
    pictures = [
        each
        for inlines in all_inlines(page_blocks(page))
        for each in inlines
        if isinstance(each, InlineImage)
    ]
    assert len(pictures) == line.count("dot.png")
    text = page_text(page)
    assert text.index("Before") < text.index("behind")


def test_sections_and_blocks_are_embedded_and_circular_embeds_end(page_of: PageOf) -> None:
    other = "# One\nfirst\n## Two\nsecond\n\nnamed ^mark\n# Three\nthird\n![[Note]]"
    page = page_of("![[Other#One]]\n![[Other#^mark]]\n![[Other]]", {"Other.md": other})
    one, mark, whole = blocks_of_type(page, Embed)
    assert isinstance(one, Embed)
    assert isinstance(mark, Embed)
    assert isinstance(whole, Embed)
    said = [inline_text(inlines) for inlines in all_inlines(one.blocks)]
    assert "second" in said
    assert "third" not in said
    assert [inline_text(inlines) for inlines in all_inlines(mark.blocks)] == ["named"]
    assert mark.title == "Other › mark"
    assert any("embeds itself" in inline_text(inlines) for inlines in all_inlines(whole.blocks))


def test_hostile_html_is_sanitised(page_of: PageOf) -> None:
    page = page_of(
        "<div onclick='x()'><script>alert(1)</script><img src='https://example.org/spy.png'>"
        "<img src='file:///etc/passwd'><a href='javascript:x()'>a</a><b>bold</b></div>\n\n"
        "<iframe src='https://example.org/page'></iframe>\n\n"
        "Inline <a href='javascript:x()'>b</a> <img src='../../etc/passwd' onerror='x()'>"
    )
    html = "".join(
        each.html for each in blocks_of_type(page, HtmlBlock) if isinstance(each, HtmlBlock)
    )
    for bad in ("script", "onclick", "onerror", "javascript", "spy.png", "passwd"):
        assert bad not in html
    assert "<b>bold</b>" in html
    assert "not loaded" in html
    assert all(each.href.startswith(("https:", "do:", "")) for each in all_spans(page))
    assert not any("javascript" in each.href for each in all_spans(page))
    assert page.images == {}


def test_a_details_element_becomes_a_folded_callout(page_of: PageOf) -> None:
    page = page_of("<details><summary>More</summary>\n\nInside **it**.\n\n</details>\n\nAfter.")
    (callout,) = blocks_of_type(page, Callout)
    assert isinstance(callout, Callout)
    assert (callout.kind, callout.folded, inline_text(callout.title)) == ("details", True, "More")
    assert "Inside it." in [inline_text(inlines) for inlines in all_inlines(callout.blocks)]
    assert inline_text(page_blocks(page)[-1].content) == "After."  # type: ignore[union-attr]


def test_a_heading_is_found_however_a_link_spells_it(page_of: PageOf) -> None:
    page = page_of("# A: first, *part*\n\ntext\n\n## B & C\n")
    assert [(each.level, each.text) for each in page.outline] == [
        (1, "A: first, part"),
        (2, "B & C"),
    ]
    assert page.resolve_anchor("a first part") == page.outline[0].anchor
    assert page.resolve_anchor("A: first, part#B & C") == page.outline[1].anchor
    assert page.resolve_anchor("^block") == "^block"


def test_details_that_never_close_hold_the_rest_and_frames_nest(page_of: PageOf) -> None:
    page = page_of("<details><summary>more</summary>\n\nwithin\n\n- and this")
    (details,) = blocks_of_type(page, Callout)
    assert isinstance(details, Callout)
    held = [inline_text(inlines) for inlines in all_inlines(details.blocks)]
    assert held == ["within", "and this"]
    frame = '<iframe src="https://a.example/1"><iframe src="https://a.example/2"></iframe></iframe>'
    (html,) = blocks_of_type(page_of(f"<div>{frame}</div>"), HtmlBlock)
    assert isinstance(html, HtmlBlock)
    assert "a.example/1" in html.html
    assert "iframe" not in html.html


def test_cells_of_html_keep_their_alignment_and_pictures_come_from_the_vault(
    page_of: PageOf,
) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>'
    sources = ("d.svg", "none.svg", "data:image/png;base64,AAAA", "//a.example/x.png")
    cells = "".join(f'<td align="right"><img src="{each}"></td>' for each in sources)
    page = page_of(f"<table><tr>{cells}</tr></table>", {"d.svg": drawing})
    (html,) = blocks_of_type(page, HtmlBlock)
    assert isinstance(html, HtmlBlock)
    assert html.html.count('align="right"') == 4
    assert html.html.count("<img") == 1
    assert page.unfetched_urls == ("https://a.example/x.png",)


def test_links_of_html_lead_into_the_vault_within_the_note_or_nowhere(page_of: PageOf) -> None:
    page = page_of(
        "<a href='Other#Part'>a</a> <a href='#Here'>b</a> <a href='Gone#x'>c</a>", {"Other.md": ""}
    )
    assert [find_span(page, each).href for each in "ab"] == ["note:Other.md#Part", "#Here"]
    assert find_span(page, " c").href == ""


def test_a_footnote_may_begin_with_a_list_or_end_in_code(page_of: PageOf) -> None:
    page = page_of("x[^a] y[^b]\n\n[^a]: - item\n\n[^b]: words\n\n    ```\n    code\n    ```\n")
    text = page_text(page)
    assert "item" in text
    assert text.count("↩") == 2


def test_properties_in_the_text_are_listed(page_of: PageOf) -> None:
    page = page_of(
        "",
        {
            "logseq/config.edn": "{}",
            "pages/Page.md": "kind:: [[Other]]\nempty::\n\n- words\n",
            "pages/Other.md": "",
        },
        "pages/Page.md",
    )
    (properties,) = blocks_of_type(page, PropertiesBlock)
    assert isinstance(properties, PropertiesBlock)
    rows = {key: inline_text(line) for key, line in properties.rows}
    assert rows["kind"] == "Other"
    assert find_span(page, "Other").href == "note:pages%2FOther.md"
