"""The blocks and tasks of a note, distinguished as Obsidian does."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conceptmap.searching.text_blocks import (
    find_sections,
    find_tasks,
    searched_blocks,
    section_starts,
)


def blocks_of(text: str) -> list[str]:
    lines = text.split("\n")
    return ["|".join(lines[i].strip() for i in block.lines) for block in searched_blocks(lines)]


def tasks_of(text: str) -> list[tuple[str, bool]]:
    lines = text.split("\n")
    return [
        ("|".join(lines[i].strip() for i in task.lines), task.done)
        for task in find_tasks(lines, searched_blocks(lines))
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("a\nb\n\nc", ["a|b", "c"]),
        ("# a\nb", ["# a", "b"]),
        ("a\n===\nb", ["a|===", "b"]),
        ("a\n---\nb", ["a|---", "b"]),
        ("a\n***\nb", ["a", "b"]),
        ("- a\n- b", ["- a", "- b"]),
        ("- a\n  b\n- c", ["- a|b", "- c"]),
        ("- a\nlazy\n- c", ["- a|lazy", "- c"]),
        ("- a\n  - b\n  - c", ["- a", "- b", "- c"]),
        ("- a\n\t- b\n\t\t- c", ["- a", "- b", "- c"]),
        ("- a\n\n  more\n\nb", ["- a|more", "b"]),
        ("- a\n  - b\n\n  more", ["- a|more", "- b"]),
        ("- a\n\n- b", ["- a", "- b"]),
        ("1. a\n2) b", ["1. a", "2) b"]),
        ("It was in\n1984. b", ["It was in|1984. b"]),
        ("a\n- b", ["a", "- b"]),
        ("a\n-\nb", ["a|-", "b"]),
        ("```\na\n\n# b\n- [ ] c\n```\nd", ["```|a||# b|- [ ] c|```", "d"]),
        ("~~~~\na\n~~~\nb", ["~~~~|a|~~~|b"]),
        ("- a\n  ```\n  b\n\n  c\n  ```\n- d", ["- a|```|b||c|```", "- d"]),
        ("- ```\n  a\n  ```\nb", ["- ```|a|```|b"]),
        ("- ```\n  a\nb", ["- ```|a|b"]),
        ("- a\n  ```\n  b\nc", ["- a|```|b|c"]),
        ("    code\n    more\n\ntext", ["code|more", "text"]),
        ("> a\n> b\n>\n> c\n\nd", ["> a|> b|>|> c", "d"]),
        ("> a\nlazy\n\nb", ["> a|lazy", "b"]),
        ("> [!note] Title\n> - a\n> - b", ["> [!note] Title|> - a|> - b"]),
        ("| a | b |\n|---|---|\n| c | d |", ["| a | b |||---|---||| c | d |"]),
        ("---\na: b\n\nc: d\n---\ne", ["---|a: b||c: d|---", "e"]),
        ("---\na: b\n---", ["---|a: b|---"]),
        ("---\nno header", ["no header"]),
        ("", []),
        ("\n\n", []),
    ],
)  # fmt: skip
def test_a_note_is_split_into_its_blocks(text: str, blocks: list[str]) -> None:
    assert blocks_of(text) == blocks


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("- [ ] a\n- [x] b\n- [X] c", [("- [ ] a", False), ("- [x] b", True), ("- [X] c", True)]),
        ("* [ ] a\n+ [-] b\n1. [?] c\n2) [ ] d",
         [("* [ ] a", False), ("+ [-] b", True), ("1. [?] c", True), ("2) [ ] d", False)]),
        ("- [ ] a\n  more\n\t- [x] b", [("- [ ] a|more", False), ("- [x] b", True)]),
        ("> [!todo] Title\n> - [ ] a\n> - [x] b", [("> - [ ] a", False), ("> - [x] b", True)]),
        ("> text\n>> - [ ] a", [(">> - [ ] a", False)]),
        ("- [ ]", [("- [ ]", False)]),
        ("- [] a\n- [xx] b\n-[ ] c\n[ ] d\n- [x](link)\n- [ ]a", []),
        ("```\n- [ ] a\n```", []),
        ("    - [ ] a", []),
        ("text\n- [ ] a", [("- [ ] a", False)]),
        ("---\n- [ ] a\n---\n- [ ] b", [("- [ ] b", False)]),
    ],
)  # fmt: skip
def test_tasks_are_list_items_with_a_box(text: str, tasks: list[tuple[str, bool]]) -> None:
    assert tasks_of(text) == tasks


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("a\n# b\nc\n## d", [1, 3]),
        ("a\n===\nb", [0]),
        ("```\n# a\n```\n# b", [3]),
        ("#tag\n#\n####### no", [1]),
        ("> # a", []),
        ("   # a\n    # b", [0]),
    ],
)
def test_sections_begin_at_headings(text: str, starts: list[int]) -> None:
    assert section_starts(text.split("\n")) == starts


MARKS = ["-", "1.", " ", "  ", "\t", ">", "#", "```", "~~~", "[ ]", "[x]", "a", "=", "*"]
LINES = st.lists(st.lists(st.sampled_from(MARKS), max_size=6).map("".join), max_size=12)


@given(LINES)
def test_every_line_of_text_is_in_one_block(lines: list[str]) -> None:
    blocks = searched_blocks(lines)
    numbers = [i for block in blocks for i in block.lines]
    assert len(numbers) == len(set(numbers))
    for i in set(range(len(lines))) - set(numbers):
        assert not set(lines[i]) - set("-*_= \t"), lines[i]
    assert all(block.lines == sorted(block.lines) and block.lines for block in blocks)
    starts = [block.lines[0] for block in blocks]
    assert starts == sorted(starts)
    for task in find_tasks(lines, blocks):
        assert "[" in lines[task.lines[0]]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("a\n\n---\n## b\nc", [0, 7]),
        ("a\n```\n# b\n```\n# c\n~~~\n# d", [0, 14]),
        ("a\nb ```\n# b", [0, 8]),
        ("---\n# a\n---\n# b", [0, 12]),
    ],
)
def test_rules_and_fences_need_no_parser_to_find_sections(text: str, starts: list[int]) -> None:
    ends = [*starts[1:], len(text)]
    assert find_sections(text) == [text[a:b] for a, b in zip(starts, ends, strict=True)]


@given(LINES)
@example([" ```", "#"])
@example(["- ```", "#", "```", "#"])
@example(["a", "```", "#", " ```` ", "# b", "~~~", "#"])
def test_sections_found_quickly_are_those_of_the_parser(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = find_sections(text)
    if found is not None:
        starts = sorted({0, *section_starts(lines)})
        sections = ["\n".join(lines[a:b]) for a, b in zip(starts, [*starts[1:], None], strict=True)]
        assert [each.strip("\n") for each in found if each.strip("\n")] == [
            each.strip("\n") for each in sections if each.strip("\n")
        ]


@pytest.mark.parametrize(
    "line", ["- a", "> a", "#", "```", "a", "  - a", ">" * 50 + "a", "---", "\t- [ ] a", "`" * 40]
)
def test_a_long_note_takes_linear_time(line: str) -> None:
    lines = [line] * 10_000
    begun = time.perf_counter()
    find_tasks(lines, searched_blocks(lines))
    assert time.perf_counter() - begun < 2


def test_deep_nesting_takes_linear_time() -> None:
    lines = ["\t" * (i % 1000) + "- [ ] a" for i in range(2000)]
    begun = time.perf_counter()
    find_tasks(lines, searched_blocks(lines))
    assert time.perf_counter() - begun < 2
