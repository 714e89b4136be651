"""Patterns of what a scan for links and tags passes over: links to the web, code, HTML, escapes.

They match what a look at each of them alone would find nothing in, from the first such piece to
the last, with the text between them, so that a run of them takes no time of Python's. They are
possessive, so linear.
"""

from __future__ import annotations

from conceptmap.vault.html_blocks import CLOSING_TAG_PATTERN, OPEN_TAG_PATTERN
from conceptmap.vault.tags import TAG_START_MARKS

AUTOLINK = r"<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+>"

_ADDRESS_PART = r"[^()<>\\\x00-\x20\x7f]*+"
WEB_ADDRESS = rf"(?:https?|obsidian)://{_ADDRESS_PART}(?:\({_ADDRESS_PART}\){_ADDRESS_PART})*+"
"""The address of a link out of the vault, as most are written."""

CODE_SPAN = r"`[^`\n]++`(?!`)"
_COMMENT = r"<!(?=--)(?:[^\n-]|-(?!->)){0,200}+-->"
IN_ANGLES = (OPEN_TAG_PATTERN, CLOSING_TAG_PATTERN, AUTOLINK, _COMMENT)
_INNER_HASH = rf"(?<=[^\s`{TAG_START_MARKS}])#"
_WORD_MARKS = rf"{_INNER_HASH}|(?=`[^\[\]\\`\n]++`){CODE_SPAN}"
_WORDS = rf"[^\[\]\\`$<\n#]*+(?:(?:{_WORD_MARKS})[^\[\]\\`$<\n#]*+)*+"
_TITLE = r" \"[^\"\\\n]*+\""
_REST_OF_WEB_LINK = rf"{_WORDS}\]\({WEB_ADDRESS}(?:{_TITLE})?+\)"
_NOT_EMBEDDED, _EMBEDDED = r"(?<!!.)", r"(?<=!.)"
_BETWEEN = rf"[^\[\]\\`$<#]*+(?:(?:#(?![^\s#])|{_INNER_HASH})[^\[\]\\`$<#]*+)*+"


def skipped_text(*, has_references: bool) -> str:
    """Return the pattern, but for the first character, which one of `[<`\\` before it is.

    It has three groups: the first piece of a run if it is a link, a later one, and a link or
    image alone. Of brackets that hold words alone it matters whether the note defines references.
    After each piece a tag may begin, which ends the run.
    """
    pieces = [(r"\[", rf"{_NOT_EMBEDDED}{_REST_OF_WEB_LINK}()")]
    if not has_references:
        pieces.append((r"\[", r"[^\[\]\\`$<#\n]*+\](?!\()"))
    pieces += [
        ("<", rf"(?:{'|'.join(each[1:] for each in IN_ANGLES)})"),
        ("`", CODE_SPAN[1:]),
        (r"\\", r"[^\n!]"),
    ]
    first = "|".join(rf"(?<={mark}){rest}(?!#)" for mark, rest in pieces)
    pieces.append((r"\[", rf"{_EMBEDDED}{_REST_OF_WEB_LINK}"))
    later = "|".join(rf"{mark}{rest}(?!#)" for mark, rest in pieces)
    return rf"(?:{first})(?:{_BETWEEN}(?:{later}))*+|(?<=\[){_REST_OF_WEB_LINK}()"
