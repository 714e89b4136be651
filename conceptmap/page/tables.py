"""The Markdown syntax of tables, as a rule of mistune's block parser.

Source: GitHub Flavored Markdown 0.29, section 4.10, "Tables". A row of too few cells is filled
up, one of too many cut.
"""

from __future__ import annotations

import re

from mistune.block_parser import BlockParser
from mistune.core import BlockState

# Possessive, lest a long run of spaces be tried at every length.
_DELIMITER = r"[ \t]*+:?-++:?[ \t]*+"
_TABLE = (
    r"^ {0,3}(?P<table_head>[^\n|]*\|[^\n]*)\n"
    rf"(?P<table_rule> {{0,3}}\|?{_DELIMITER}(?:\|{_DELIMITER})*\|?)[ \t]*(?:\n|$)"
)
_CELL = re.compile(r"(?:[^|\\]|\\.|\\$)*")
_ALIGNMENTS = {
    (False, False): "",
    (True, False): "left",
    (False, True): "right",
    (True, True): "center",
}
"""The alignment of a column, by whether a colon is on the left and on the right of its
delimiter."""

_BLOCK_START = re.compile(r" {0,3}(?:#{1,6}[ \t]|>|```|~~~|(?:[-*_][ \t]*){3,}$)")
"""What ends a table without a blank line."""


def register_tables(parser: BlockParser) -> None:
    """Add tables to the rules of a parser; a token `table` has `rows` and `alignments`."""
    parser.register("table", _TABLE, _parse, before="paragraph")
    for rules in (parser.list_rules, parser.block_quote_rules):
        parser.insert_rule(rules, "table", before="paragraph")


def _parse(_: BlockParser, match: re.Match[str], state: BlockState) -> int | None:
    head, delimiters = _cells(match["table_head"]), _cells(match["table_rule"])
    if len(head) != len(delimiters):
        return None
    rows = [head]
    position = match.end()
    while position < state.cursor_max:
        line = state.get_line(position)
        if not line.strip() or _BLOCK_START.match(line):
            break
        cells = _cells(line)[: len(head)]
        rows.append(cells + [""] * (len(head) - len(cells)))
        position += len(line)
    alignments = [
        _ALIGNMENTS[cell.startswith(":"), cell.endswith(":") and len(cell) > 1]
        for cell in delimiters
    ]
    state.append_token({"type": "table", "rows": rows, "alignments": alignments})
    return position


def _cells(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    cells = []
    position = 0
    while position <= len(line):
        match = _CELL.match(line, position)
        assert match is not None
        cells.append(match[0].strip().replace("\\|", "|"))
        position = match.end() + 1
    if len(cells) > 1 and not cells[-1] and line.endswith("|"):
        cells.pop()
    return cells
