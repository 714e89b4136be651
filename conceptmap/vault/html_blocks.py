"""Where a block of HTML begins in Markdown, and where it ends.

Source: CommonMark 0.31.2, section 4.6 (HTML blocks, in seven kinds) and 6.6 (tags).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache


def _tags(space: str) -> tuple[str, str]:
    """Return the patterns of an opening and a closing tag, given that of white space."""
    value = r"(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s\"'=<>`]++)"
    attribute = rf"{space}++[A-Za-z_:][\w.:-]*+(?:{space}*+={space}*+{value})?+"
    name = r"[A-Za-z][A-Za-z0-9-]*+"
    return rf"<{name}(?:{attribute})*+{space}*+/?>", rf"</{name}{space}*+>"


OPEN_TAG_PATTERN, CLOSING_TAG_PATTERN = _tags(r"\s")

BLANK_LINE_END = re.compile(r"(?!)")
"""Stands for the end of a block that goes on until a blank line; it matches nothing."""

_RAW_TEXT_END = re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE)
_COMMENT_END = re.compile("-->")
_INSTRUCTION_END = re.compile(r"\?>")
_DECLARATION_END = re.compile(">")
_CDATA_END = re.compile(r"\]\]>")

# The kinds of the specification, in its order; the seventh cannot interrupt a paragraph.
_RAW_TEXT = "script|pre|style|textarea"
_ELEMENT_NAMES = (
    "address article aside base basefont blockquote body caption center col colgroup dd details"
    " dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6"
    " head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option"
    " p param search section summary table tbody td tfoot th thead title tr track ul"
).split()


def _in_any_case(names: list[str]) -> str:
    """Return a pattern of names, of which the first letter decides which others are tried."""
    by_letter: dict[str, list[str]] = {}
    for name in names:
        by_letter.setdefault(name[0], []).append(name[1:])
    return "|".join(
        f"[{letter}{letter.upper()}](?i:{'|'.join(rests)})" for letter, rests in by_letter.items()
    )


_SPECIAL_STARTS = (
    rf"(?P<raw_text>(?i:{_RAW_TEXT})(?=[ \t>\n]|\Z))"
    r"|(?P<comment>!--)"
    r"|(?P<instruction>\?)"
    r"|(?P<declaration>![A-Za-z])"
    r"|(?P<cdata>!\[CDATA\[)"
)
_ELEMENT_START = rf"/?(?:{_in_any_case(_ELEMENT_NAMES)})(?=[ \t\n]|/?>|\Z)"
_SPACE_IN_LINE = r"[^\S\n]"
_LONE_TAG_LINE = rf"(?!<(?i:{_RAW_TEXT})\b)(?:{'|'.join(_tags(_SPACE_IN_LINE))})[ \t]*+(?=\n|\Z)"
_TO_BLANK_LINE = r"[^\n]*+(?:\n(?![ \t]*+(?:\n|\Z))[^\n]*+)*+"
HTML_BLOCK_START = (
    rf"<(?:(?P<element>{_ELEMENT_START}{_TO_BLANK_LINE})|{_SPECIAL_STARTS})"
    rf"|(?P<lone_tag>{_LONE_TAG_LINE})"
)
"""Pattern of the beginning of a block of HTML at the margin, of an `element` up to its end; a
`lone_tag` begins one unless it is within a paragraph."""

HTML_ENDS: Mapping[str, re.Pattern[str]] = {
    "raw_text": _RAW_TEXT_END,
    "comment": _COMMENT_END,
    "instruction": _INSTRUCTION_END,
    "declaration": _DECLARATION_END,
    "cdata": _CDATA_END,
}
"""What ends blocks, if not a blank line, by the name of the group that finds their beginning."""


# Compiled late: it takes some milliseconds, and few notes need them.
@cache
def _start() -> re.Pattern[str]:
    return re.compile(rf"<(?:{_SPECIAL_STARTS}|(?P<element>{_ELEMENT_START}))")


@cache
def _lone_tag() -> re.Pattern[str]:
    return re.compile(_LONE_TAG_LINE)


def html_block_end(line: str, *, in_paragraph: bool) -> re.Pattern[str] | None:
    """Return what ends the block of HTML that a line begins; None when it begins none.

    The line has no indentation. The block ends with the first line in which the pattern is found,
    which may be this one; for `BLANK_LINE_END` it ends before a blank line.
    """
    match = _start().match(line)
    if match is not None:
        return HTML_ENDS.get(match.lastgroup or "", BLANK_LINE_END)
    if not in_paragraph and _lone_tag().match(line):
        return BLANK_LINE_END
    return None
