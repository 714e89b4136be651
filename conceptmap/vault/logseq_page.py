"""The text of a Logseq page as it is shown: in the Markdown that pages are made of.

Properties of the page are taken off the text; those of blocks are shown in italics, but for what
Logseq keeps there for itself. Links to blocks show what the blocks say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from conceptmap.vault import frontmatter
from conceptmap.vault.link_syntax import BLOCK_ID
from conceptmap.vault.logseq_scanner import (
    BUILT_IN_PROPERTIES,
    HASH_TAG,
    PROPERTY_LINE,
    end_of_page_properties,
    read_properties,
)
from conceptmap.vault.outline_blocks import mask_outline
from conceptmap.vault.page_text import CODE, PageText, rewrite

MAX_BLOCK_TEXTS = 300
"""At most this many links to blocks on one page show what the blocks say; others say "a block"."""

MAX_BLOCK_CHARS = 200
"""At most this many characters of a block are shown where it is linked to."""

BLOCK_PART = re.compile(rf"\^{BLOCK_ID}")
"""The part of a link to a block, which is no name that anybody would read."""

_SHOWN_BUILT_IN = frozenset(("alias", "aliases", "tags", "icon", "template"))
_CONSTRUCTS = re.compile(
    rf"{CODE}"
    rf"|\{{\{{\{{?embed[ \t]+(?:\[\[(?P<page>[^\[\]\n]+)\]\]|\(\((?P<block>{BLOCK_ID})\)\))"
    r"[ \t]*\}\}\}?"
    rf"|(?<!\]\()\(\((?P<ref>{BLOCK_ID})\)\)"
    rf"|\[(?P<label>[^\[\]\n]+)\]\((?:\[\[(?P<to_page>[^\[\]\n]+)\]\]|\(\((?P<to>{BLOCK_ID})\)\))\)"
    r"|#\[\[(?P<words>[^\[\]\n]+)\]\]"
    r"|\^\^(?P<marked>[^\^\n]+)\^\^"
    r"|\{\{\{?(?:(?:video|youtube|tweet|vimeo|bilibili)[ \t]+"
    r"(?P<address>https?://[^\s{}]+)[ \t]*\}\}\}?"
    r"|cloze[ \t]+(?P<cloze>[^{}\n]+)\}\}\}?)"
    r"|(?P<macro>\{\{\{?(?!embed\b)[^{}`\n]+\}\}\}?)"
    rf"|(?<![^\s(])#(?P<tag>{HASH_TAG})",
    re.IGNORECASE | re.MULTILINE,
)
_MARKER = re.compile(
    r"(?P<item>[ \t]*[-*][ \t]+)(?:(?P<done>DONE|CANCELED|CANCELLED)"
    r"|TODO|DOING|NOW|LATER|WAITING|WAIT|IN-PROGRESS)[ \t]+"
)
_BULLET = re.compile(r"[ \t]*[-*][ \t]+(?:#{1,6}[ \t]+)?")
_ID_LINE = re.compile(r"[ \t]*(?:[-*][ \t]+)?id::", re.IGNORECASE)
_MAX_PLACES = 50
"""At most this many mentions of an id are looked at, to find the block that has it."""
_MAX_BLOCK_LOOK = 2_000
"""How many characters before an id its block is looked for."""
_BRACKETS = re.compile(r"[\[\]]+")
_BARS = re.compile(r"[|\n]+")
_TIME_LINE = re.compile(
    r"[ \t]*(?P<key>SCHEDULED|DEADLINE|CLOSED):[ \t]*[<\[](?P<time>[^<>\[\]\n]+)[>\]][ \t]*"
)
_LOGBOOK, _END = re.compile(r"[ \t]*:LOGBOOK:[ \t]*"), re.compile(r"[ \t]*:END:[ \t]*")


def logseq_page_text(
    text: str, block_text: Callable[[str], str], by_commas: Collection[str] = ()
) -> PageText:
    """Return a page as it is shown; `block_text` returns what the block of an id says.

    The values of the properties `by_commas` are names of pages.

    Linear in the text, but for the blocks that are asked for, which are bounded.
    """
    start = frontmatter.body_start(text)
    body = text[start:]
    of_page = read_properties(text, start, by_commas).of_page if "::" in body else {}
    properties = {
        key: tuple(map(_as_link, values)) if key == "tags" or key in by_commas else values
        for key, values in of_page.items()
        if key not in BUILT_IN_PROPERTIES or key in _SHOWN_BUILT_IN
    }
    lines, removed = _shown_lines(body, 1 + text.count("\n", 0, start))
    body = "\n".join(lines)
    shown = rewrite(body, mask_outline(body), _CONSTRUCTS, _Writer(block_text).write)
    return PageText(text[:start] + shown, properties, removed)


def _as_link(name: str) -> str:
    return name if name.startswith('"') else f"[[{name}]]"


def first_line_of_block(text: str, id_: str) -> str:
    """Return the first line of the block of an id, without its marks; empty for none."""
    found = -1
    for _ in range(_MAX_PLACES):
        found = text.find(id_, found + 1)
        if found < 0:
            break
        start = text.rfind("\n", 0, found) + 1
        if _ID_LINE.match(text, start) is None:
            continue
        for line in reversed(text[max(0, start - _MAX_BLOCK_LOOK) : start].split("\n")):
            if line.strip() and not PROPERTY_LINE.match(line):
                line = _MARKER.sub(r"\g<item>", line, count=1)
                return _BULLET.sub("", line, count=1).strip()[:MAX_BLOCK_CHARS]
    return ""


def _shown_lines(body: str, first_line: int) -> tuple[list[str], tuple[int, ...]]:
    """Return the lines of a body without hidden properties, and the numbers of those left out."""
    masked = mask_outline(body)
    hidden_to = end_of_page_properties(masked)
    lines: list[str] = []
    removed: list[int] = []
    offset = 0
    in_logbook = False
    pairs = zip(body.split("\n"), masked.split("\n"), strict=True)
    for number, (line, plain) in enumerate(pairs, first_line):
        is_of_page = offset < hidden_to
        offset += len(line) + 1
        if in_logbook or _LOGBOOK.fullmatch(plain):
            # The times at which a task was worked on, up to the end of its block at the latest.
            in_logbook = _END.fullmatch(plain) is None and not _BULLET.match(plain)
            if in_logbook or _END.fullmatch(plain):
                removed.append(number)
                continue
        match = PROPERTY_LINE.match(plain) if "::" in plain else None
        if match is not None and match.end() == len(plain):
            key = match["key"].lower().replace("_", "-")
            is_hidden = key.startswith("logseq.") or (
                key in BUILT_IN_PROPERTIES and key not in _SHOWN_BUILT_IN
            )
            if is_of_page or (is_hidden and not match["bullet"]):
                removed.append(number)
                if key == "id" and lines and lines[-1].strip() and not is_of_page:
                    # As Obsidian marks a block.
                    lines[-1] += f" ^{(match['value'] or '').strip().lower()}"
                continue
            if is_hidden:
                line = f"{match['indent']}{match['bullet']}"
            else:
                value = line[match.start("value") :] if match["value"] else ""
                line = f"{line[: match.start('key')]}*{match['key']}*: {value}"
        elif time := _TIME_LINE.fullmatch(plain):
            indent = line[: len(line) - len(line.lstrip())]
            line = f"{indent}*{time['key'].capitalize()}*: {time['time']}"
        elif task := _MARKER.match(plain):
            box = "[x]" if task["done"] else "[ ]"
            line = f"{task['item']}{box} {line[task.end() :]}"
        lines.append(line)
    return lines, tuple(removed)


class _Writer:
    """Writes what only Logseq has in the words of Obsidian's Markdown."""

    def __init__(self, block_text: Callable[[str], str]) -> None:
        self._block_text = block_text
        self._blocks_left = MAX_BLOCK_TEXTS

    def write(self, match: re.Match[str]) -> str:
        if page := match["page"]:
            return f"![[{page}]]"
        if block := match["block"]:
            return f"![[(({block}))#^{block.lower()}]]"
        if block := match["ref"]:
            return _link_to_block(block, self._words(block))
        if label := match["label"]:
            if match["to_page"]:
                return f"[[{match['to_page']}|{label}]]"
            return _link_to_block(match["to"], label)
        if marked := match["marked"]:
            return f"=={marked}=="
        if address := match["address"]:
            return f"<{address}>"
        if cloze := match["cloze"]:
            return cloze
        if macro := match["macro"]:
            return f"`{macro}`"
        name = match["words"] or match["tag"]
        return f"[[{name}|#{name}]]"

    def _words(self, block: str) -> str:
        words = ""
        if self._blocks_left > 0:
            self._blocks_left -= 1
            words = self._block_text(block.lower())
        return _BARS.sub(" ", _BRACKETS.sub("", words)).strip() or "a block"


def _link_to_block(block: str, words: str) -> str:
    return f"[[(({block}))#^{block.lower()}|{words}]]"
