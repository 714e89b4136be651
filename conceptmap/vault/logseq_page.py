"""The text of a Logseq page as it is shown: in the Markdown that pages are made of.

Properties of the page are taken off the text; those of blocks are shown in italics, but for what
Logseq keeps there for itself. Links to blocks show what the blocks say.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from conceptmap.vault import frontmatter
from conceptmap.vault.logseq_scanner import (
    BLOCK_ID,
    BUILT_IN_PROPERTIES,
    HASH_TAG,
    PROPERTY_LINE,
    end_of_page_properties,
    read_properties,
)
from conceptmap.vault.outline_blocks import mask_outline
from conceptmap.vault.page_text import PageText

MAX_BLOCK_TEXTS = 300
"""So many links to blocks of one page show what the blocks say; others show the page's name."""

_SHOWN_BUILT_IN = frozenset(("alias", "aliases", "tags", "icon", "template"))
_CONSTRUCTS = re.compile(
    r"(?P<code>`+)"
    rf"|\{{\{{embed[ \t]+(?:\[\[(?P<page>[^\[\]\n]+)\]\]|\(\((?P<block>{BLOCK_ID})\)\))[ \t]*\}}\}}"
    rf"|(?<!\]\()\(\((?P<ref>{BLOCK_ID})\)\)"
    rf"|\[(?P<label>[^\[\]\n]+)\]\((?:\[\[(?P<to_page>[^\[\]\n]+)\]\]|\(\((?P<to>{BLOCK_ID})\)\))\)"
    r"|#\[\[(?P<words>[^\[\]\n]+)\]\]"
    rf"|(?<![^\s(])#(?P<tag>{HASH_TAG})",
    re.IGNORECASE | re.MULTILINE,
)
_BACKTICKS = re.compile("`+")


def logseq_page_text(text: str, block_text: Callable[[str], str]) -> PageText:
    """Return a page as it is shown; `block_text` returns what the block of an id says.

    Linear in the text, but for the blocks that are asked for, which are bounded.
    """
    start = frontmatter.body_start(text)
    body = text[start:]
    properties: dict[str, tuple[str, ...]] = {}
    if "::" in body:
        of_page = read_properties(text, start).of_page
        properties = {
            key: values
            for key, values in of_page.items()
            if key not in BUILT_IN_PROPERTIES or key in _SHOWN_BUILT_IN
        }
        body = _without_properties(body)
    masked = mask_outline(body)
    shown = _Replacer(body, masked, block_text).run()
    return PageText(text[:start] + shown, properties)


def _without_properties(body: str) -> str:
    """Take the properties of the page off a text, and show those of blocks."""
    masked = mask_outline(body)
    end = end_of_page_properties(masked)
    pieces: list[str] = ["\n" * body.count("\n", 0, end)]
    copied = end
    for match in PROPERTY_LINE.finditer(masked, end):
        key = match["key"].lower().replace("_", "-")
        is_kept = key not in BUILT_IN_PROPERTIES or key in _SHOWN_BUILT_IN
        if key.startswith("logseq.") or not is_kept:
            # The line is joined to the one before, which keeps a list tight.
            pieces.append(body[copied : match.start()])
            if match["bullet"]:
                pieces.append(f"{match['indent']}{match['bullet']}")
            else:
                pieces[-1] = pieces[-1].removesuffix("\n")
        else:
            before = body[copied : match.start("key")]
            value = body[match.start("value") : match.end()] if match["value"] else ""
            pieces += (before, f"*{match['key']}*: {value}")
        copied = match.end()
    return "".join((*pieces, body[copied:]))


class _Replacer:
    """Writes what only Logseq has in the words of Obsidian's Markdown."""

    def __init__(self, text: str, masked: str, block_text: Callable[[str], str]) -> None:
        self._text = text
        self._masked = masked
        self._block_text = block_text
        self._blocks_left = MAX_BLOCK_TEXTS

    def run(self) -> str:
        pieces: list[str] = []
        copied = position = 0
        ends = _RunEnds(self._masked)
        while match := _CONSTRUCTS.search(self._masked, position):
            position = match.end()
            if match["code"]:
                position = ends.after(match)
                continue
            pieces += (self._text[copied : match.start()], self._written(match))
            copied = position
        return "".join((*pieces, self._text[copied:]))

    def _written(self, match: re.Match[str]) -> str:
        if page := match["page"]:
            return f"![[{page}]]"
        if block := match["block"]:
            return f"![[(({block}))#^{block}]]"
        if block := match["ref"]:
            return self._link_to_block(block, self._words(block))
        if label := match["label"]:
            if match["to_page"]:
                return f"[[{match['to_page']}|{label}]]"
            return self._link_to_block(match["to"], label)
        name = match["words"] or match["tag"]
        return f"[[{name}|#{name}]]"

    def _link_to_block(self, block: str, words: str) -> str:
        return f"[[(({block}))#^{block}|{words}]]"

    def _words(self, block: str) -> str:
        words = ""
        if self._blocks_left > 0:
            self._blocks_left -= 1
            words = self._block_text(block)
        return re.sub(r"[\[\]|\n]+", " ", words).strip() or "a block"


class _RunEnds:
    """Finds the ends of code spans, in rising order and in linear time."""

    def __init__(self, text: str) -> None:
        self._by_length: dict[int, list[int]] = {}
        for run in _BACKTICKS.finditer(text):
            self._by_length.setdefault(len(run[0]), []).append(run.start())
        for starts in self._by_length.values():
            starts.reverse()

    def after(self, match: re.Match[str]) -> int:
        """Return the offset behind the code span that a run of backticks opens."""
        length = len(match["code"])
        starts = self._by_length[length]
        while starts and starts[-1] <= match.start():
            starts.pop()
        return starts.pop() + length if starts else match.end()
