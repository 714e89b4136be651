"""Syntax highlighting: what is coloured, and that no text takes it long."""

import time

import pytest

from conceptmap.page import code
from conceptmap.page.code import CodeHighlighter


def test_code_is_split_by_the_rules_of_its_language() -> None:
    tokens = CodeHighlighter().highlight("def f():\n    return 'x'  # y", "python")
    assert ("keyword", "def") in tokens
    assert ("comment", "# y") in tokens
    assert "".join(text for _, text in tokens) == "def f():\n    return 'x'  # y"


def test_code_on_which_patterns_are_slow_is_left_plain_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(code, "CODE_TIME_S", 0.05)
    for begin, language, sign in (
        ("", "c", "\n"),
        ("", "cpp", "/"),
        ("", "typescript", "a."),
        ("", "html+php", "<"),
        # A lexer with a pattern besides its rules, and ones that make others for what is within.
        ("", "console", "a"),
        ("", "psql", "\n"),
        ("", "easytrieve", "\t"),
        ("", "zeek", "0"),
        ("> ", "nodejsrepl", "a."),
        ("<script lang=ts>", "vue", "a."),
    ):
        source = begin + sign * (20_000 // len(sign))
        highlighter = CodeHighlighter()
        highlighter.highlight("", language)  # imports it
        begun = time.process_time()
        for _ in range(5):
            tokens = highlighter.highlight(source, language)
            assert "".join(text for _, text in tokens) == source
        assert time.process_time() - begun < 1


def test_consoles_are_coloured_in_pieces_up_to_a_line_that_is_too_long() -> None:
    session = "$ echo 'a'\na\n" * 600
    tokens = CodeHighlighter().highlight(session + "x" * 3000 + "\n$ ls\n", "console")
    assert "".join(text for _, text in tokens) == session + "x" * 3000 + "\n$ ls\n"
    assert sum(token == ("string", "'a'") for token in tokens) == 600
    assert tokens[-1][0] == ""
    assert tokens[-1][1].endswith("x" * 3000 + "\n$ ls\n")


def test_code_behind_the_time_of_a_page_is_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code, "BLOCK_TIME_S", 1e-9)
    source = "x = 1\n" * 100
    tokens = CodeHighlighter().highlight(source, "python")
    assert "".join(text for _, text in tokens) == source
    assert tokens[-1][0] == ""
    assert len(tokens[-1][1]) > len(source) / 2


def test_code_of_an_unknown_language_is_plain() -> None:
    assert CodeHighlighter().highlight("x = 1", "no such language") == (("", "x = 1"),)
    assert CodeHighlighter().highlight("x = 1", "") == (("", "x = 1"),)
