"""The inline syntax of Obsidian, as rules of mistune's inline parser.

CommonMark's own rules come with mistune; added are wikilinks, math, footnotes, tags,
strikethrough, highlights and bare URLs.

Sources: CommonMark 0.31.2; Obsidian Help, "Basic formatting syntax", "Advanced formatting
syntax", "Embed files" and "Tags".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from mistune.core import InlineState
from mistune.inline_parser import InlineParser
from mistune.plugins.formatting import mark, strikethrough

from conceptmap.page.bare_urls import register_bare_urls
from conceptmap.page.tex import TEX_UNIT
from conceptmap.vault.link_syntax import WIKILINK_OPENING, WIKILINK_PATH, WIKILINK_TEXT
from conceptmap.vault.tags import TAG_PATTERN, tag_behind_mark, tag_name

MarkdownToken = Mapping[str, Any]
"""A token of mistune: its `type`, and `raw`, `text`, `children` or `attrs` depending on it."""

_WIKILINK = (
    rf"!?{WIKILINK_OPENING}(?P<wiki_path>{WIKILINK_PATH})"
    rf"(?:\|(?P<wiki_text>{WIKILINK_TEXT}))?\]\]"
)
_MATH = (
    rf"\$\$(?P<wide_math>{TEX_UNIT}++)\$\$"
    # Pandoc's rule: a dollar hugs its formula, and no digit follows, so that prices stay prices.
    rf"|\$(?![\s$])(?P<math>{TEX_UNIT}*+)(?<!\s)\$(?!\d)"
)
# Keys are bounded, lest each of many that never end be followed to the end of the note.
_FOOTNOTE = r"\[\^(?P<note_key>[^\]\s]{1,200})\]|\^\[(?P<note_text>[^\[\]]+)\]"
_TAG = rf"(?<![^\s*_~=])#(?P<tag_name>{TAG_PATTERN})"
_MAX_LOOK_BACK_CHARS = 1000
"""So far before a tag a mark is looked for that begins or ends emphasis."""
_JOINED_TAG = re.compile(rf"(/?)#({TAG_PATTERN})")


def make_inline_parser() -> InlineParser:
    """Make mistune's inline parser with all rules; one thread at a time may use it."""
    parser = InlineParser(hard_wrap=True)
    markdown = _MarkdownStub(parser)
    for plugin in (strikethrough, mark):
        plugin(markdown)  # type: ignore[arg-type]
    register_bare_urls(parser)
    parser.register("wikilink", _WIKILINK, _parse_wikilink, before="link", start_chars=("!", "["))
    parser.register("inline_math", _MATH, _parse_math, before="link", start_chars="$")
    parser.register("footnote", _FOOTNOTE, _parse_footnote, before="link", start_chars=("[", "^"))
    parser.register("tag", _TAG, _parse_tag, before="link", start_chars="#")
    return parser


class _MarkdownStub:
    """What mistune's plugins need of a Markdown object: a parser, and no renderer."""

    renderer = None

    def __init__(self, inline: InlineParser) -> None:
        self.inline = inline


def _parse_wikilink(_: InlineParser, match: re.Match[str], state: InlineState) -> int:
    attributes = {
        "path": match["wiki_path"].removesuffix("\\").strip(),
        "text": (match["wiki_text"] or "").strip(),
        "embed": match[0].startswith("!"),
    }
    state.append_token({"type": "wikilink", "attrs": attributes})
    return match.end()


def _parse_math(_: InlineParser, match: re.Match[str], state: InlineState) -> int:
    wide = match["wide_math"]
    raw = wide if wide is not None else match["math"]
    if not raw.strip():
        state.append_token({"type": "text", "raw": match[0]})
    else:
        attributes = {"display": wide is not None}
        state.append_token({"type": "inline_math", "raw": raw.strip(), "attrs": attributes})
    return match.end()


def _parse_footnote(_: InlineParser, match: re.Match[str], state: InlineState) -> int:
    attributes = {"key": match["note_key"] or "", "text": match["note_text"] or ""}
    state.append_token({"type": "footnote", "attrs": attributes})
    return match.end()


def _parse_tag(_: InlineParser, match: re.Match[str], state: InlineState) -> int:
    start, end = match.span()
    written = match["tag_name"]
    if start and not state.src[start - 1].isspace():
        earliest = max(0, start - _MAX_LOOK_BACK_CHARS)
        line = max(earliest, state.src.rfind("\n", earliest, start) + 1)
        written = tag_behind_mark(state.src, start, end, line, len(state.src))
    name = tag_name(written)
    if not name:
        state.append_token({"type": "text", "raw": match[0]})
        return match.end()
    state.append_token({"type": "tag", "raw": name})
    end = match.start("tag_name") + len(name)
    while (following := _JOINED_TAG.match(state.src, end)) and (name := tag_name(following[2])):
        if following[1]:
            state.append_token({"type": "text", "raw": following[1]})
        state.append_token({"type": "tag", "raw": name})
        end = following.start(2) + len(name)
    return end
