"""Addresses that are written as they are, `https://…`, and where they end.

Source: GitHub Flavored Markdown 0.29, section 6.9, "Autolinks (extension)", with these
differences: an address also ends before `**` and `~~`, and before the punctuation of Chinese,
Japanese and Korean, which is written without spaces; square brackets and braces are balanced as
parentheses are.
"""

from __future__ import annotations

import re

from mistune.core import InlineState
from mistune.inline_parser import InlineParser
from mistune.util import escape_url

_CJK_SIGNS = (
    "\u2014\u2018-\u201f\u2026\u3000-\u3004\u3008-\u303f"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_URL = rf"https?://(?:[^\s<>`*~{_CJK_SIGNS}]|\*(?!\*)|~(?!~))+"
_ENTITY_AT_END = re.compile(r"&[A-Za-z0-9]{1,32};$")
_TRAILING = "?!.,:*_~'\""
_BRACKETS = {")": "(", "]": "[", "}": "{"}


def register_bare_urls(parser: InlineParser) -> None:
    """Add bare addresses to the rules of a parser; they are tokens `link`."""
    parser.register("url_link", _URL, _parse)


def url_end(text: str) -> int:
    """Return the length of the address that a text without spaces begins with."""
    surplus = {
        closing: text.count(closing) - text.count(opening) for closing, opening in _BRACKETS.items()
    }
    end = len(text)
    while end:
        last = text[end - 1]
        if last == ";":
            entity = _ENTITY_AT_END.search(text, max(0, end - 34), end)
            end = entity.start() if entity else end - 1
        elif surplus.get(last, 0) > 0:
            surplus[last] -= 1
            end -= 1
        elif last in _TRAILING:
            end -= 1
        else:
            break
    return end


def _parse(parser: InlineParser, match: re.Match[str], state: InlineState) -> int:
    text = match[0]
    if state.brackets and (closing := _unbalanced_bracket(text)) >= 0:
        text = text[:closing]
    text = text[: url_end(text)]
    if text.endswith("//") or state.in_link or state.depth >= parser.max_nested_level:
        parser.process_text(text, state)
    else:
        token = {
            "type": "link",
            "children": [{"type": "text", "raw": text}],
            "attrs": {"url": escape_url(text)},
            "_autolink": text,
        }
        state.append_token(token)
    return match.start() + len(text)


def _unbalanced_bracket(text: str) -> int:
    """Return the offset of the first `]` that is not opened in a text, -1 for none."""
    depth = 0
    for at, character in enumerate(text):
        if character == "[":
            depth += 1
        elif character == "]":
            depth -= 1
            if depth < 0:
                return at
    return -1
