"""Where a block of HTML begins in Markdown, and where it ends.

Source: CommonMark 0.31.2, section 4.6 (HTML blocks, in seven kinds) and 6.6 (tags).
"""

from __future__ import annotations

import re

OPEN_TAG_PATTERN = (
    r"<[A-Za-z][A-Za-z0-9-]*+"
    r"(?:\s++[A-Za-z_:][\w.:-]*+(?:\s*+=\s*+(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s\"'=<>`]++))?+)*+\s*+/?>"
)
CLOSING_TAG_PATTERN = r"</[A-Za-z][A-Za-z0-9-]*+\s*+>"

BLANK_LINE_END = re.compile(r"(?!)")
"""Stands for the end of a block that goes on until a blank line; it matches nothing."""

_RAW_TEXT_END = re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE)
_COMMENT_END = re.compile("-->")
_INSTRUCTION_END = re.compile(r"\?>")
_DECLARATION_END = re.compile(">")
_CDATA_END = re.compile(r"\]\]>")

# The kinds of the specification, in its order; the seventh cannot interrupt a paragraph.
_START = re.compile(
    r"<(?:"
    r"(?P<raw_text>(?:script|pre|style|textarea)(?=[ \t>]|$))"
    r"|(?P<comment>!--)"
    r"|(?P<instruction>\?)"
    r"|(?P<declaration>![A-Za-z])"
    r"|(?P<cdata>!\[CDATA\[)"
    r"|/?(?P<element>address|article|aside|base|basefont|blockquote|body|caption|center|col"
    r"|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame"
    r"|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes"
    r"|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr"
    r"|track|ul)(?=[ \t]|/?>|$)"
    r")",
    re.IGNORECASE,
)
_LONE_TAG = re.compile(
    rf"(?:(?!<(?:script|pre|style|textarea)\b){OPEN_TAG_PATTERN}|{CLOSING_TAG_PATTERN})[ \t]*$",
    re.IGNORECASE,
)
_ENDS = {
    "raw_text": _RAW_TEXT_END,
    "comment": _COMMENT_END,
    "instruction": _INSTRUCTION_END,
    "declaration": _DECLARATION_END,
    "cdata": _CDATA_END,
    "element": BLANK_LINE_END,
}


def html_block_end(line: str, *, in_paragraph: bool) -> re.Pattern[str] | None:
    """Return what ends the block of HTML that a line begins; None when it begins none.

    The line has no indentation. The block ends with the first line in which the pattern is found,
    which may be this one; for `BLANK_LINE_END` it ends before a blank line.
    """
    match = _START.match(line)
    if match is not None:
        return _ENDS[match.lastgroup or ""]
    if not in_paragraph and _LONE_TAG.match(line):
        return BLANK_LINE_END
    return None
