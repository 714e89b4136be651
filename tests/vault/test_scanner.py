import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conceptmap.vault import frontmatter
from conceptmap.vault.reader import decode_text, parse_note
from conceptmap.vault.scanner import scan_markdown
from conceptmap.vault.sentences import sentence_in, strip_markdown

MARKDOWN = st.text(alphabet=st.sampled_from("ab [[]]|#!()`~%$<>-*\\\n\t\"'1.=_:é笔"), max_size=200)


@given(st.binary(max_size=400))
@example(b"---\n\x00")
@example(b"\xff\xfe[\x00[\x00")
def test_any_bytes_parse_without_error(data: bytes) -> None:
    note = parse_note(data, "a.md", len(data), 0)
    for link in note.links:
        assert link.path or link.fragment


@given(MARKDOWN)
@settings(max_examples=400)
def test_links_stand_where_they_say(text: str) -> None:
    for link in scan_markdown(text).links:
        assert text.startswith(("[", "!["), link.offset)
        assert link.line == text.count("\n", 0, link.offset) + 1


@given(MARKDOWN, MARKDOWN)
def test_what_follows_a_blank_line_and_a_closed_text_does_not_change_what_is_before(
    first: str, second: str
) -> None:
    if any(
        mark in first + second
        for mark in ("%%", "$$", "<!--", "```", "~~~", "`", "$", "-", ">", "1", "*")
    ):
        return
    alone = scan_markdown(first + "\n\n").links
    both = scan_markdown(first + "\n\n" + second).links
    assert both[: len(alone)] == alone


@given(MARKDOWN)
def test_a_fence_hides_everything(text: str) -> None:
    inside = "\n".join("x" + line for line in text.split("\n"))
    assert scan_markdown(f"``````\n{inside}\n``````").links == ()


@given(
    st.lists(
        st.sampled_from(
            ["a: b", "tags: [x, y]", "c:", "  - d", "- e", 'f: "g h"', "i: [", "'j': k"]
        )
    )
)
@example(["c:", "  - d", "- e"])
def test_simple_headers_read_like_yaml(lines: list[str]) -> None:
    import yaml

    header = "\n".join(lines)
    simple = frontmatter._parse_simple(header)
    if simple is not None:
        assert (yaml.load(header, yaml.BaseLoader) or {}) == simple


HOSTILE = {
    "brackets": "[",
    "closing brackets": "]",
    "backticks": "`",
    "dollars": "$",
    "open links": "[[a",
    "open Markdown links": "[a](",
    "parentheses": "[a]((((",
    "comments": "%% a",
    "tags": "<a b='c' ",
    "html comments": "<!-- ",
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
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_parsing_takes_time_in_proportion_to_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        begin = time.thread_time()
        scan_markdown(text)
        return time.thread_time() - begin

    seconds(10_000)
    # Ten times the text may take twelve times the time, and a little for a busy machine's
    # hiccups; a quadratic parser is caught all the same. Each is measured beside the other,
    # for machines are not as fast at all times.
    excess = []
    for _ in range(3):
        small = min(seconds(100_000) for _ in range(2))
        excess.append(seconds(1_000_000) - 12 * small - 0.25)
    assert min(excess) <= 0


def test_a_line_of_five_megabytes_is_read() -> None:
    text = "word [[link]] " * 370_000
    begin = time.perf_counter()
    assert len(scan_markdown(text).links) == 370_000
    assert time.perf_counter() - begin < 30


def test_headings_know_level_text_and_line() -> None:
    found = scan_markdown(
        "# One #\ntext\n## *Two* [[x|y]]\n\nThree\n===\n   ### Four\n    # code\n#no\n"
    ).headings
    assert [(h.level, h.text, h.line) for h in found] == [
        (1, "One", 1),
        (2, "Two y", 3),
        (1, "Three", 5),
        (3, "Four", 7),
    ]


def test_a_link_knows_the_heading_above_it() -> None:
    note = parse_note(b"[[a]]\n# One\n[[b]]\n## Two\n[[c]]", "n.md", 1, 1)
    assert [note.heading_above(link.line) for link in note.links] == ["", "One", "Two"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("First one. Then [[x]] came. Last one.", "Then x came."),
        ("Hard\nwrapped [[x|here]]\nlines. Next.", "Hard wrapped here lines."),
        ("- first\n- see [[x]], e.g. this. And more\n- last", "see x, e.g. this. And more"),
        ("1. a\n2. [ ] do [[x]]\n", "do x"),
        ("## On [[x]]\ntext", "On x"),
        ("| a | b |\n|---|---|\n| c | [[x]] |", "c x"),
        ("> said [[x]]\n> there", "said x there"),
        ("前一句。这里有[[x]]，对吧。后一句。", "这里有x，对吧。"),
        ("para one\n\nabout **[[x]]** and `y`\n\npara two", "about x and y"),
        ("See [[St. Ives. A town]] now. Next.", "See St. Ives. A town now."),
        ("see [the *x*](x.md) there", "see the x there"),
    ],
)
def test_the_sentence_around_a_link(text: str, sentence: str) -> None:
    at = max(text.find("[["), text.find("[the"))
    assert sentence_in(text, at) == sentence


def test_marks_are_stripped_from_plain_text() -> None:
    assert strip_markdown("> **bold** _it_ snake_case ==mark== `code` [t](u) ![[p.png]]") == (
        "bold it snake_case mark code t p.png"
    )


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbf[[a]]", "[[a]]"),
        ("[[é]]".encode("utf-16"), "[[é]]"),
        ("\ufeff[[é]]".encode("utf-16-be"), "[[é]]"),
        (b"a\r\nb\rc", "a\nb\nc"),
        (b"", ""),
    ],
)
def test_encodings_are_recognised(data: bytes, text: str) -> None:
    assert decode_text(data) == (text, ())


def test_invalid_bytes_are_replaced_and_said() -> None:
    text, oddities = decode_text(b"one\ntwo \xff [[a]]")
    assert text == "one\ntwo \ufffd [[a]]"
    assert "not valid UTF-8, first near line 2" in oddities[0]


def test_binary_files_are_not_read() -> None:
    text, oddities = decode_text(b"\x7fELF\0\0[[a]]")
    assert text == ""
    assert "binary" in oddities[0]


def test_yaml_that_explodes_is_cut_and_said() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    begin = time.perf_counter()
    head = frontmatter.parse("\n".join(lines))
    assert time.perf_counter() - begin < 5
    assert "too many values" in head.warning


@pytest.mark.parametrize(
    "header",
    [
        "[" * 5000,
        "a: !!python/object/apply:os.system [x]",
        "a: b: c",
        "- x",
        "{",
        "\x01",
        "? [a]\n: b",
        "a" * 300_000,
    ],
)
def test_headers_of_every_kind_are_survived(header: str) -> None:
    frontmatter.parse(header)
