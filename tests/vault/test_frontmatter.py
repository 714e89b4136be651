"""The header of a note: where it ends, what it says, and what is wrong with it."""

import time

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from conceptmap.vault import frontmatter
from conceptmap.vault.note import Note
from conceptmap.vault.reader import parse_note
from conceptmap.vault.simple_header import parse_simple


def note(text: str) -> Note:
    return parse_note(text.encode(), "a.md", len(text), 0)


BODY = "# Heading\nSee [[Target]]. #tag\n\n---\n\nMore [[Other]].\n"

EMPTY_HEADERS = {
    "nothing": "---\n---\n",
    "spaces behind the dashes": "--- \n---\t\n",
    "a blank line": "---\n\n---\n",
    "blank lines and spaces": "---\n\n  \n\n---\n",
    "a comment": "---\n# comment\n---\n",
    "comments and blank lines": "---\n\n# one\n\n  # two\n---\n",
    "null": "---\nnull\n---\n",
    "a tilde": "---\n~\n---\n",
    "Windows line ends": "---\r\n---\r\n",
    "a comment with dashes": "---\n# --- not the end\n---\n",
}


@pytest.mark.parametrize("name", EMPTY_HEADERS)
def test_a_header_that_says_nothing_hides_no_text_and_is_not_a_problem(name: str) -> None:
    header = EMPTY_HEADERS[name]
    found = note(header + BODY)
    assert [link.path for link in found.links] == ["Target", "Other"]
    assert found.tags == ("tag",)
    assert [heading.text for heading in found.headings] == ["Heading"]
    assert found.properties == {}
    assert found.warnings == ()
    lines = header.replace("\r\n", "\n").count("\n")
    assert [link.line for link in found.links] == [2 + lines, 6 + lines]


def test_an_empty_header_at_the_very_end_is_one() -> None:
    assert frontmatter.split("---\n---") == ("", 7)
    assert note("---\n---").warnings == ()


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("---\na: b\n---\nbody", "a: b"),
        ("---\na: b\n\n---\nbody", "a: b\n"),
        ("---\n\n---\nbody", ""),
        ("---\n---\nbody\n---\n", ""),
        ("---\n----\n---\nbody", "----"),
        ("---\n--- x\n---\nbody", "--- x"),
        ("---\n ---\n---\nbody", " ---"),
        ("---\nno end", None),
        ("--\na: b\n---\n", None),
        ("\n---\na: b\n---\n", None),
        ("text\n---\na: b\n---\n", None),
        ("", None),
        ("---", None),
        ("---\n", None),
    ],
)
def test_a_header_ends_at_the_first_line_of_three_dashes(text: str, header: str | None) -> None:
    found, body_start = frontmatter.split(text)
    assert found == header
    assert text[:body_start].endswith("---\n") if header is not None else body_start == 0


LINES = st.lists(
    st.sampled_from(["---", "--- ", "---\t", "----", "", " ", "# c", "a: b", "[[x]]", " ---"]),
    max_size=6,
)


@given(LINES)
@example(["---", "---", "[[x]]", "---"])
def test_the_header_is_the_text_between_the_first_two_lines_of_dashes(lines: list[str]) -> None:
    closing = [i for i, line in enumerate(lines) if line.rstrip(" \t") == "---"]
    header, body_start = frontmatter.split("\n".join(lines))
    if len(closing) < 2 or closing[0] != 0:
        assert (header, body_start) == (None, 0)
    else:
        assert header == "\n".join(lines[1 : closing[1]])
        assert "\n".join(lines)[body_start:] == "\n".join(lines[closing[1] + 1 :])


@given(st.lists(st.sampled_from(["", "  ", "# comment", "  # more", "#", "~", "null"]), max_size=4))
def test_what_yaml_reads_as_nothing_is_not_a_problem(lines: list[str]) -> None:
    header = "\n".join(lines)
    try:
        data = yaml.safe_load(header)
    except yaml.YAMLError:
        return
    if data is None:
        assert frontmatter.parse(header) == frontmatter.EMPTY_FRONTMATTER


@pytest.mark.parametrize("header", ["just words", "- a\n- list", "3"])
def test_a_header_that_is_not_a_list_of_properties_is_reported(header: str) -> None:
    assert frontmatter.parse(header).warning


def test_a_link_in_the_header_knows_its_place() -> None:
    text = '---  \nup: "[[Target]]"\n---\nbody'
    (link,) = note(text).links
    assert (link.path, link.line) == ("Target", 2)
    assert text.startswith("[[Target]]", link.offset)


@given(
    st.lists(
        st.sampled_from(
            "a: b|tags: [x, y]|c:|  - d|- e|f: \"g h\"|i: [|'j': k|  l: m|  n:|    o: p".split("|")
        )
    )
)
@example(["c:", "  - d", "- e"])
def test_simple_headers_read_like_yaml(lines: list[str]) -> None:
    header = "\n".join(lines)
    simple = parse_simple(header)
    if simple is not None:
        assert (yaml.load(header, yaml.BaseLoader) or {}) == simple


@pytest.mark.parametrize(
    "header",
    [
        "aliases:\n- \ntags: \n- \n-\npublish: true",
        "date created: 2022-08-06\n作用: 音频，视频",
        "desc: ''\nquoted: 'it''s'\nid: \"a: b\"",
        "link: https://example.org/?a=b#c\nprice: 5 € 😀",
        "list:\n- One woman's (battle)\n- -5",
        "flow: [Baye's rule, 😀]",
        "nested:\n  a: b\n  c : [d, e]\n\n  f:\ng: 'h'",
    ],
)
def test_headers_as_people_write_them_need_no_yaml_parser(header: str) -> None:
    assert parse_simple(header) == yaml.load(header, yaml.BaseLoader)


PIECES = (
    "a b c: d -x - -- : :: # #x [ ] , ' \" ? & * ! | > % @ ` ~ = < ... 中 😀 \u2028 \u3000 \t"
).split(" ")


@given(st.lists(st.sampled_from([*PIECES, "\n", "\n", " ", "  ", ": ", "- "])).map("".join))
@example("... @c d: ")
@example("a: 'b")
def test_what_is_read_without_a_yaml_parser_is_what_that_reads(header: str) -> None:
    simple = parse_simple(header)
    if simple is not None:
        assert (yaml.load(header, yaml.BaseLoader) or {}) == simple


def test_yaml_that_explodes_is_cut_and_reported() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    begin = time.perf_counter()
    head = frontmatter.parse("\n".join(lines))
    assert time.perf_counter() - begin < 5
    assert "too many properties" in str(head.warning)


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
def test_headers_of_every_kind_are_parsed_without_an_error(header: str) -> None:
    frontmatter.parse(header)


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("a:\n  b: c\n  d: e", ["b", "c", "d", "e"]),
        ("a:\n  b: c\n   d: e", None),
        ("a:\n  - b: c\n  - [d, {e: f}]", ["b", "c", "d", "e", "f"]),
        ("a: null", []),
        ("a: [null, ~, b]", ["b"]),
        ("a: " + "[" * 60 + "b" + "]" * 60, []),
        ("a: 'it''s'", ["it's"]),
    ],
)
def test_the_values_of_a_property_are_flat(header: str, values: list[str] | None) -> None:
    parsed = frontmatter.parse(header, 4)
    if values is None:
        assert parsed.warning is not None
    else:
        assert list(dict(parsed.properties).get("a", ())) == values
