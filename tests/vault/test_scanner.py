"""A Markdown text is scanned for links, tags and headings, in time linear in the text."""

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conceptmap.vault.literal_blocks import mask_code_and_html_blocks
from conceptmap.vault.reader import parse_note
from conceptmap.vault.scanner import (
    BEGINNING_TAG_PATTERN,
    WIKILINK_PATTERN,
    MarkdownScanner,
    scan_markdown,
)
from tests.clocks import thread_time_of

MARKDOWN = st.text(alphabet=st.sampled_from("ab [[]]|#!()`~%$<>-*\\\n\t\"'1.=_:é笔"), max_size=200)


@given(st.binary(max_size=400))
@example(b"---\n\x00")
@example(b"\xff\xfe[\x00[\x00")
def test_any_bytes_are_scanned_without_an_error(data: bytes) -> None:
    note = parse_note(data, "a.md", len(data), 0)
    for link in note.links:
        assert link.path or link.fragment


@given(MARKDOWN)
@settings(max_examples=4 * settings().max_examples)
def test_a_link_stands_at_its_offset_and_line(text: str) -> None:
    for link in scan_markdown(text).links:
        assert text.startswith(("[", "!["), link.offset)
        assert link.line == text.count("\n", 0, link.offset) + 1


@given(st.text(alphabet="ab [].", min_size=1, max_size=30))
@example("[a]")
@example("a]b")
@example("a [b")
@example("a [b]")
@example("[a] b")
def test_a_wikilink_holds_single_brackets_and_ends_at_two(name: str) -> None:
    links = scan_markdown(f"x [[{name}]] y").links
    for link in links:
        assert "[[" not in link.path
        assert "]]" not in link.path
    has_marks = "[[" in name or "]]" in name or name[0] == "[" or name[-1] in "[]"
    if not has_marks and name.strip():
        assert [link.path for link in links] == [name.strip()]


@given(MARKDOWN, MARKDOWN)
def test_a_later_paragraph_changes_no_earlier_link(first: str, second: str) -> None:
    if any(
        mark in first + second
        for mark in ("%%", "$$", "<!--", "```", "~~~", "`", "$", "-", ">", "1", "*")
    ):
        return
    alone = scan_markdown(first + "\n\n").links
    both = scan_markdown(first + "\n\n" + second).links
    assert both[: len(alone)] == alone


@given(MARKDOWN)
def test_an_html_comment_hides_everything_but_what_follows(text: str) -> None:
    inside = text.replace("-->", "--")
    found = scan_markdown(f"<!--\n{inside}\n-->\n\n[[after]]")
    assert [link.path for link in found.links] == ["after"]
    assert found.headings == ()


@given(MARKDOWN)
def test_a_fence_hides_everything(text: str) -> None:
    inside = "\n".join("x" + line for line in text.split("\n"))
    assert scan_markdown(f"``````\n{inside}\n``````").links == ()


HOSTILE = {
    "brackets": "[",
    "closing brackets": "]",
    "backticks": "`",
    "dollars": "$",
    "open links": "[[a",
    "open Markdown links": "[a](",
    "parentheses": "[a]((((",
    "destinations": "[a](b",
    "titles": "[a](b 'c",
    "titles in lines": '[a](b\n"',
    "references": "[a][b]",
    "references to what is defined": "\n\n[a]: b\n\n[a][a][a] [[a]]",
    "definitions": "\n[a]: b 'c",
    "unfinished definitions": "\n\n[a",
    "labels": "[a\\]",
    "single brackets": "[[a [b ] c",
    "bracket groups": "[[a [b] [c] ",
    "images": "![a",
    "images with links": "![a [b](c)",
    "comments": "%% a",
    "tags": "<a b='c' ",
    "html comments": "<!-- ",
    "html comments in paragraphs": "a <!-- b\n\n",
    "html comments in one paragraph": "a <!-- b ",
    "declarations": "a <!A <? <![CDATA[ ",
    "elements": "<div>\n",
    "elements in lists": "- <div>\n\n  <b>\n",
    "lone tags": "<b>\n\n",
    "tags without an end": "<a b=c\n",
    "tabs": "-\t-\t",
    "empty items": "-\n\n",
    "quotes": ">" * 50 + "\n",
    "lists": "- " * 50 + "\n",
    "runs of backticks": "".join("`" * n + "a" for n in range(1, 40)),
    "fences in quotes": "> ```\n",
    "escapes": "\\",
    "one long line": "word ",
    "blank lines in a list": "- a\n" + "\n" * 40,
    "setext": "a\n=\n",
    "dollar pairs": "$a $b ",
    "stars": "* * ",
    "links to the web": "[a](http://b) c ",
    "unfinished links to the web": "[a](http://b",
    "links to the web with parentheses": "[a `b`](http://(c",
    "bullets": "- a\n    - [[b]]\n",
    "tags in one line": "a <b ",
    "comments and blank lines": "<!-- a\n-->\n\nb\n\n",
    "indented lines": "a\n\n    [[b]]\n\n",
    "tags in cells": "|#a",
    "tags in quotes": ">#a",
    "tags in emphasis": "*#a _#b __#c_d ***#e **#f ",
    "tags behind emphasis": "a_#b a*#c a***#d a**#e ",
    "tags behind tags": "#a#b",
    "elements in words": "<i>a</i> b",
    "lone tags in paragraphs": "a\n<b>\n",
    "brackets with words": "- [ ] [a] [^1] [[b]] ",
    "destinations in angles": "[a](<b",
    "indented items": "-      a\n",
    "indented lines without marks": "1. a\n\n    b\n",
    "comments in words": "a <!-- b --> <!---- ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_scanning_takes_time_in_proportion_to_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        return thread_time_of(lambda: scan_markdown(text))

    seconds(1000)
    # Ten times the text may take twelve times the time, and a little more on a busy machine;
    # a quadratic parser is caught all the same. Both are measured side by side, since the
    # speed of a machine varies; what is in proportion once is so.
    assert any(
        seconds(40_000) <= 12 * min(seconds(4000) for _ in range(2)) + 0.015 for _ in range(5)
    )


def test_the_texts_of_images_within_images_take_little_time() -> None:
    count = 5000
    begin = time.process_time()
    links = scan_markdown("![" * count + "x" + "](y)" * count).links
    assert time.process_time() - begin < 1  # 2.6 s when each held all those within it
    assert len(links) == count
    assert sum(len(link.text) for link in links) < 2 * 6 * count
    assert scan_markdown("[![a](b)](c) " * 9).links[0].text == "a"


def test_a_line_of_a_megabyte_is_read() -> None:
    text = "word [[link]] " * 74_000
    begin = time.perf_counter()
    assert len(scan_markdown(text).links) == 74_000
    assert time.perf_counter() - begin < 6


def test_headings_have_level_text_and_line() -> None:
    found = scan_markdown(
        "# One #\ntext\n## *Two* [[x|y]]\n\nThree\n===\n   ### Four\n    # code\n#no\n"
    ).headings
    assert [(h.level, h.text, h.line) for h in found] == [
        (1, "One", 1),
        (2, "Two y", 3),
        (1, "Three", 5),
        (3, "Four", 7),
    ]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("One\n=", [1]),
        ("One\n-\n\ntext", [2]),
        ("One\n  ---  ", [2]),
        ("One\n    ---", []),
        ("text\n\n---\n\ntext", []),
        ("- One\n---", []),
        ("One\n- two", []),
        ("One\n=-", []),
    ],
)
def test_an_underline_makes_a_heading_of_the_line_above(text: str, levels: list[int]) -> None:
    assert [heading.level for heading in scan_markdown(text).headings] == levels


@given(st.text(alphabet=st.sampled_from("ab \t\n#-=*`"), max_size=60))
@example("a\n=")
@example("a\n ==")
@example(" # a")
def test_an_underline_changes_no_heading_before_it(text: str) -> None:
    text = text.replace("```", "")
    alone = scan_markdown(f"{text}\n\n[[end]]").headings
    assert scan_markdown(f"{text}\n\n[[end]]\n==").headings[: len(alone)] == alone


def test_the_heading_above_a_link_is_found() -> None:
    note = parse_note(b"[[a]]\n# One\n[[b]]\n## Two\n[[c]]", "n.md", 1, 1)
    assert [note.heading_above(link.line) for link in note.links] == ["", "One", "Two"]


class OneByOneScanner(MarkdownScanner):
    """Looks at each mark alone, where the scanner otherwise passes over runs of them."""

    special = re.compile(rf"{WIKILINK_PATTERN}|{BEGINNING_TAG_PATTERN}|\[|\]|\\|`|\$|<")


LINK_PIECES = (
    "[a](http://b.c/d) ![a](https://b.c/(d)) [`]`](http://b) [x](obsidian://y) [n](n.md) ![n](n.md)"
    " [n]( [[n]] [ ] ] ( ) ! \\ ` `c` $ $m$ #t  #t < <b> [r] [r]:u # ## - 1. > | text"
    " [w] [ ] [n](<n.md>) [[n#t|#t]] <!--c--> </b> <x:y>"
).split(" ")


@given(st.lists(st.sampled_from([*LINK_PIECES, " ", " ", "\n", "\n\n", "\n- "])).map("".join))
@example("[![a](https://b.c)](n.md)")
@example("[a [b](http://c) d](n.md)")
@example("[a ![b](http://c) d](n.md) ![x [b](http://c)](n.md)")
@example("[a](http://b) [[n]] [c](http://d)")
@example("[a](http://b #t) [a #t](http://b) #t")
@example("`[a](http://b) ` [n](n.md)")
@example("[a](http://b)#t [c](http://d)")
@example("\\\\w#t")
@example("[[](http://a)#](n.md)")
def test_links_out_of_the_vault_are_passed_over_without_a_trace(text: str) -> None:
    assert scan_markdown(text) == OneByOneScanner.scan(text)


LIST_OF_WEB_LINKS = "\n- [w w](https://b.c/d) w" * 180


@given(st.lists(st.sampled_from([*LINK_PIECES, " ", " ", "\n", "\n\n", "\n- "])).map("".join))
@settings(max_examples=settings().max_examples // 2)
@example(' [x](http://a "t [[n]]") [[n]]')
@example(" [x](http://a/(b)[c](n.md)) [n](n.md)")
@example(' [x](http://a "t #u")')
@example(" [[n]\n[n\nn](n.md)")
def test_links_in_a_long_list_of_links_to_the_web_are_found(text: str) -> None:
    text = LIST_OF_WEB_LINKS + text
    assert scan_markdown(text) == OneByOneScanner.scan(text)


BLOCK_PIECES = (
    "- |* |1. |> |  |    |\t|<div>|</div>|<!--|-->|<b>|<script>|</script>|<?|?>|```|~~~|# |---|==="
    "|w|[[n]]|**b**|#t|5|2) "
).split("|")


@given(st.lists(st.sampled_from([*BLOCK_PIECES, "\n", "\n", "\n\n"])).map("".join))
@example("w\n\n<!--\n\n[[n]]\n-->\n\n    [[n]]")
@example("- w\n    - w\n\t\t- w\n\n            [[n]]")
def test_lines_that_are_passed_over_change_nothing_behind_them(text: str) -> None:
    # After the first fence, all lines are looked at but those that are passed over.
    fence, blank = "\n```\n```\n\nw\n\n", "\n   \n   \n\nw\n\n"
    whole = mask_code_and_html_blocks(fence + text)
    alone = mask_code_and_html_blocks("\n" + text)[1:]
    assert whole.startswith(blank)
    assert scan_markdown(blank + text).links == scan_markdown(fence + text).links
    for masked, other in zip(whole[len(blank) :].split("\n"), alone.split("\n"), strict=True):
        assert masked == other or not set(masked + other) & set("[#<`$")
