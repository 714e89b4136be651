"""The text of a Logseq page → its links, tags, aliases, headings, properties and block ids.

Besides what Markdown has: `#tag`, `#[[two words]]` and the values of `tags::` are links to pages,
`((id))` leads to a block, `{{embed …}}` embeds a page or a block, `[label]([[page]])` is a link
to a page. The names of properties lead to their pages where these exist.

Sources: Logseq's documentation ("Page and block references", "term/properties"); its parser
mldoc (hash tags, macros, properties) and its graph parser (which properties hold references).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from conceptmap.vault import frontmatter
from conceptmap.vault.link_syntax import (
    BLOCK_ID,
    BLOCK_PATH,
    NO_TARGET,
    WIKILINK_OPENING,
    WIKILINK_PATH,
    WIKILINK_TEXT,
    LinkTarget,
)
from conceptmap.vault.note_content import OPTIONAL_PAGE, Link, NoteContent
from conceptmap.vault.outline_blocks import mask_outline
from conceptmap.vault.scanner import MarkdownScanner
from conceptmap.vault.tags import unique_tags

HASH_TAG = (
    r"(?!\+)(?:[^\s,;.!?'\":\[\]#(){}`\uff0c\u3002\uff1b\uff1a\uff01\uff1f\u3001]"
    r"|[.;](?![\s,;.!?'\":]|$))+"
)
PROPERTY_LINE = re.compile(
    r"^(?P<indent>[ \t]*+)(?P<bullet>[-*][ \t]+)?"
    r"(?P<key>[^\s:#()\[\]{}\"`][^\s:()\[\]{}\"`]*+)::(?:[ \t]+(?P<value>[^\n]*+)|[ \t]*+$)",
    re.MULTILINE,
)
_OLD_ID = re.compile(rf"^[ \t]*+:(?:custom_)?id:[ \t]*+({BLOCK_ID})[ \t]*$", re.M | re.IGNORECASE)
# Names of pages may hold names of pages in brackets, and these others.
_BRACKETED = r"\[\[(?:[^\[\]\n]++|\[(?!\[)|\](?!\]))*+\]\]"
_NESTED = rf"(?:[^\[\]\n]++|{_BRACKETED}|\[(?!\[)|\](?!\]))*+"
_NESTED = rf"(?:[^\[\]\n]++|\[\[{_NESTED}\]\]|\[(?!\[)|\](?!\]))*+"
_SPECIAL = re.compile(
    rf"(?:{WIKILINK_OPENING}|\[\[(?=\[\[))({WIKILINK_PATH}(?=\||\]\])|{_NESTED})"
    rf"(?:\|({WIKILINK_TEXT}))?\]\]"
    rf"|#(?:(?<![^\s(\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]#)|(?<=[*~=^_]{{2}}#)|(?<=\s\*#))"
    rf"({HASH_TAG})"
    rf"|\(\(({BLOCK_ID})\)\)|\{{\{{|\[|\]|\\|`|\$|<",
    re.MULTILINE,
)
_EMPHASIS_END = re.compile(r"(?:\*+|~~|==|\^\^|__)$")
_RELATIVE_FILE = re.compile(r"file:(?=\.\.?/)", re.IGNORECASE)
_EMBED = re.compile(r"\{\{\{?embed[ \t]+(?=\[\[|\(\()", re.IGNORECASE)
_PAGE_IN_BRACKETS = re.compile(rf"#?\[\[({_NESTED}|[^\n]*?)\]\]")

BUILT_IN_PROPERTIES = frozenset(
    "title icon template template-including-parent public filters exclude-from-graph-view macro"
    " filetags alias aliases tags id custom-id background-color heading collapsed created-at"
    " updated-at last-modified-at query-table query-properties query-sort-by query-sort-desc"
    " ls-type hl-type hl-page hl-stamp hl-color todo doing now later done".split()
)
"""Properties that Logseq itself sets and reads: their names lead to no page."""

_NO_REFERENCES = BUILT_IN_PROPERTIES - {"alias", "aliases", "tags"}


def scan_logseq(text: str, by_commas: Collection[str] = ()) -> NoteContent:
    """Scan a page; the values of the properties `by_commas` name pages. Never raises."""
    header, start = frontmatter.split(text)
    head = (
        frontmatter.EMPTY_FRONTMATTER
        if header is None
        else frontmatter.parse(header, text.index("\n") + 1)
    )
    body = LogseqScanner.scan(text, start)
    properties = PageProperties({}, (), ())
    if "::" in text:
        properties = read_properties(text, start, by_commas)
    lines = _LineNumbers(text)
    links = [*head.links, *body.links]
    links += (lines.link(name, 0) for name in head.tags)
    for place, name in properties.references:
        links.append(lines.link(name, place))
    own = {**head.properties, **properties.of_page}
    blocks = properties.blocks
    if ":id:" in text:
        blocks += tuple(match[1].lower() for match in _OLD_ID.finditer(text))
    return NoteContent(
        tuple(links),
        unique_tags((*head.tags, *_names_in(own.get("tags", ())), *body.tags)),
        tuple(dict.fromkeys((*head.aliases, *properties.aliases))),
        body.headings,
        own,
        (head.warning,) if head.warning else (),
        tuple(dict.fromkeys(blocks)),
    )


class PageProperties(NamedTuple):
    """The properties that are written in the text of a page, as `name:: value`."""

    of_page: dict[str, tuple[str, ...]]
    """Those that stand before all blocks, by name in lower case."""
    aliases: tuple[str, ...]
    blocks: tuple[str, ...]
    """The ids that blocks have."""
    references: tuple[tuple[int, str], ...] = ()
    """The link paths of pages that properties refer to without brackets, each with its offset."""


def read_properties(text: str, start: int, by_commas: Collection[str] = ()) -> PageProperties:
    """Read the properties of a page and of its blocks; its header ends at the offset `start`."""
    masked = mask_outline(text[start:])
    of_page: dict[str, tuple[str, ...]] = {}
    aliases: list[str] = []
    blocks: list[str] = []
    references: list[tuple[int, str]] = []
    end_of_page = end_of_page_properties(masked)
    for match in PROPERTY_LINE.finditer(masked):
        key = match["key"].lower().replace("_", "-")
        value = (match["value"] or "").strip()
        place = start + match.start("key")
        if key in ("id", "custom-id"):
            blocks.append(value.lower())
        is_of_page = match.start() < end_of_page
        is_list = key in ("alias", "aliases", "tags") or (
            key in by_commas and not _is_quoted(value)
        )
        names = list(_names_in((value,))) if is_list else [value]
        if is_of_page:
            of_page[key] = tuple(names) if value else ()
            if key in ("alias", "aliases"):
                aliases += names
        if key == "tags" or key in by_commas:
            references += ((place, name) for name in _bare_names(value))
        if key not in BUILT_IN_PROPERTIES and not key.startswith("logseq."):
            references.append((place, OPTIONAL_PAGE + match["key"]))
    return PageProperties(of_page, tuple(aliases), tuple(blocks), tuple(references))


def end_of_page_properties(text: str) -> int:
    """Return the offset after the lines at the beginning that are properties."""
    position = len(text) - len(text.lstrip("\n \t"))
    while (match := PROPERTY_LINE.match(text, position)) and not match["bullet"]:
        position = match.end() + 1
    return position


def _names_in(values: tuple[str, ...]) -> Iterator[str]:
    """Yield the pages that values of `tags` or `alias` name, by commas or in brackets."""
    for value in values:
        position = 0
        for match in _PAGE_IN_BRACKETS.finditer(value):
            yield from _by_commas(value[position : match.start()])
            if name := match[1].strip():
                yield name
            position = match.end()
        yield from _by_commas(value[position:])


def _bare_names(value: str) -> Iterator[str]:
    """Yield the pages that a value names by commas; brackets and hashes make links anyway."""
    if _is_quoted(value):
        return
    for part in re.split(r"[,\uff0c]", _PAGE_IN_BRACKETS.sub(",", value)):
        name = part.strip().strip('"')
        if name and not name.startswith("#"):
            yield name


def _is_quoted(value: str) -> bool:
    """Return whether a value is a text, which names no pages."""
    return len(value) > 1 and value[0] == value[-1] == '"'


def _names_within(name: str) -> Iterator[str]:
    """Yield the pages that the name of a page holds in brackets, the outer ones first."""
    for match in _PAGE_IN_BRACKETS.finditer(name):
        if inner := match[1].strip():
            yield inner
            yield from _names_within(inner)


def _by_commas(text: str) -> Iterator[str]:
    for part in re.split(r"[,\uff0c]", text):
        for name in part.split("#") if part.lstrip().startswith("#") else (part,):
            if name := name.strip().strip('"'):
                yield name


class LogseqScanner(MarkdownScanner):
    """Finds links and tags in the blocks of a page."""

    special = _SPECIAL
    marks = ("[", "#", "((")
    joins_tags = False

    @staticmethod
    def mask(body: str) -> str:
        """Return a text with its literal blocks and unread properties blanked out."""
        masked = mask_outline(body)
        if "::" in masked:
            masked = PROPERTY_LINE.sub(_without_built_in, masked)
        return masked

    def _add_tag(self, match: re.Match[str]) -> None:
        name = _EMPHASIS_END.sub("", match[3]) or match[3]
        self.tags.append(name)
        self._add_link(match.start(), LinkTarget(name, ""), f"#{name}", False)

    def _add_markdown_link(self, opening: int, closing: int, written: str, embed: bool) -> None:
        # A relative address of a file is a path from the folder of the page.
        if _RELATIVE_FILE.match(written):
            written = written[len("file:") :]
        super()._add_markdown_link(opening, closing, written, embed)

    def _add_wikilink(self, match: re.Match[str], embed: bool) -> None:
        # Neither a bar nor a hash has a meaning in the name of a page.
        name = (match[1] if match[2] is None else f"{match[1]}|{match[2]}").strip()
        if name:
            start = match.start()
            names = [name, *_names_within(name)] if "[[" in name else [name]
            for i, each in enumerate(names):
                embedded = i == 0 and self._is_embedded(start)
                super()._add_link(start, LinkTarget(each, ""), "", embedded)
            self.last_link = start

    def _skip_other(self, match: re.Match[str], embed: bool) -> int:
        start = match.start()
        if match[4] is not None:
            id_ = match[4].lower()
            target = LinkTarget(f"(({id_}))", f"^{id_}")
            self._add_link(start, target, "", self._is_embedded(start))
            return match.end()
        # A macro: what it is given is no link, unless it embeds.
        if opening := _EMBED.match(self.masked, start):
            return opening.end()
        line_end = self.masked.find("\n", start)
        past = self._skip_past("}}", match.end())
        return past if past > 0 and (line_end < 0 or past <= line_end) else match.end()

    def _is_embedded(self, start: int) -> bool:
        return self.masked[max(0, start - 10) : start].rstrip().lower().endswith("{{embed")

    def _add_link(self, start: int, target: LinkTarget, shown: str, embed: bool) -> None:
        path = target.path
        if block := BLOCK_PATH.fullmatch(path):
            id_ = block[1].lower()
            target = LinkTarget(f"(({id_}))", f"^{id_}")
        elif path.startswith("[[") and path.endswith("]]"):
            target = LinkTarget(path[2:-2].strip(), "")
        if target != NO_TARGET:
            super()._add_link(start, target, shown, embed)


def _without_built_in(match: re.Match[str]) -> str:
    """Blank out the line of a property whose value holds no references."""
    key = match["key"].lower().replace("_", "-")
    return " " * len(match[0]) if key in _NO_REFERENCES else match[0]


class _LineNumbers:
    """Makes links of offsets that rise, but for few."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line, self._counted_to = 1, 0

    def link(self, path: str, offset: int) -> Link:
        if offset < self._counted_to:
            self._line, self._counted_to = 1, 0
        self._line += self._text.count("\n", self._counted_to, offset)
        self._counted_to = offset
        return Link(path, "", "", False, self._line, offset)
