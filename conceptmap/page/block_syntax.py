"""The block syntax of Obsidian, as rules of mistune's block parser.

CommonMark's own rules come with mistune; added are tables and blocks of math.

Sources: CommonMark 0.31.2; GitHub Flavored Markdown, "Tables"; Obsidian Help, "Advanced formatting
syntax".
"""

from __future__ import annotations

import re
import string

from mistune.block_parser import BlockParser
from mistune.core import BlockState

from conceptmap.page.tables import register_tables
from conceptmap.page.tex import TEX_UNIT

MAX_NESTING = 10
"""Quotes, lists and `details` nested deeper are read as text; layout time doubles each time."""

_BLOCK_MATH = rf"^ {{0,3}}\$\$(?P<math_source>{TEX_UNIT}++)\$\$[ \t]*$"


def make_block_parser() -> BlockParser:
    """Make mistune's block parser with all rules; one thread at a time may use it."""
    parser = BlockParser(max_nested_level=MAX_NESTING)
    register_tables(parser)
    parser.register("atx_heading", None, _parse_heading)
    parser.register("block_math", _BLOCK_MATH, _parse_block_math, before="list")
    for rules in (parser.list_rules, parser.block_quote_rules):
        parser.insert_rule(rules, "block_math", before="list")
    return parser


def _parse_block_math(_: BlockParser, match: re.Match[str], state: BlockState) -> int:
    state.append_token({"type": "block_math", "raw": match["math_source"].strip()})
    return match.end() + 1


def _parse_heading(_: BlockParser, match: re.Match[str], state: BlockState) -> int:
    """Do what mistune does, whose pattern for the closing `#` is quadratic in spaces."""
    text = match["atx_2"].strip(string.whitespace)
    title = text.rstrip("#")
    if not title or title[-1].isspace():
        text = title.rstrip()
    level = len(match["atx_1"])
    state.append_token({"type": "heading", "text": text, "attrs": {"level": level}})
    return match.end() + 1
