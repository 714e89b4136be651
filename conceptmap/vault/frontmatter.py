"""The YAML header of a note → tags, aliases, properties and the links in them.

Scalars are kept as written: `2024`, `no` and dates stay the strings the writer sees.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from conceptmap.core.translation import Text
from conceptmap.vault.link_syntax import (
    NO_TARGET,
    WIKILINK_OPENING,
    WIKILINK_PATH,
    WIKILINK_TEXT,
    LinkTarget,
    inline_destination,
    parse_destination,
    parse_wikilink,
)
from conceptmap.vault.note_content import Link
from conceptmap.vault.simple_header import parse_simple
from conceptmap.vault.tags import TAG_PATTERN, unique_tags
from conceptmap.vault.yaml_header import HeaderError, load_yaml

MAX_HEADER_CHARS = 256 * 1024
"""A longer header is not read."""

MAX_HEADER_VALUES = 10_000
"""Further values of a header are left out; a few lines of YAML aliases can spell billions."""

_MAX_VALUE_DEPTH = 20
"""Values nested deeper in lists and mappings are left out."""

_OPENING = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"\n---[ \t]*(?:\n|\Z)")
_LINK = re.compile(
    rf"!?(?:{WIKILINK_OPENING}(?P<path>{WIKILINK_PATH})(?:\|(?P<text>{WIKILINK_TEXT}))?\]\]"
    r"|\[(?P<shown>(?:[^\[\]\\\n]|\\.|\[[^\[\]\\\n]*+\])*+)\](?=\())"
)
"""A wikilink, or a Markdown link up to its destination."""
_NAME_LINK = re.compile(r"\[\[([^\[\]|#:\\\n]+)\]\]")
"""A wikilink that is the name of a note alone, as most are."""
_TAG = re.compile(TAG_PATTERN)
_NAMING = ("tags", "tag", "aliases", "alias")
_MAX_NAMING_CHARS = len("aliases")
"""No longer text folds to one of these."""
_NULL_VALUES = ("", "~", "null", "Null", "NULL")


class Frontmatter(NamedTuple):
    """What a note's header says."""

    properties: dict[str, tuple[str, ...]]
    tags: tuple[str, ...]
    aliases: tuple[str, ...]
    links: tuple[Link, ...]
    warning: Text | None
    """Why the header could not be read, or not all of it; None when it could."""


EMPTY_FRONTMATTER = Frontmatter({}, (), (), (), None)


def split(text: str) -> tuple[str | None, int]:
    """Return a note's header, None when it has none, and the offset at which its body begins.

    A header is between a first line of three dashes and the next such line.
    """
    if text.startswith("---") and (opening := _OPENING.match(text)):
        # The header is all text before the next line of dashes, which may be nothing at all.
        start = opening.end()
        closing = _CLOSING.search(text, start - 1)
        if closing is not None:
            return text[start : closing.start()], closing.end()
    return None, 0


def body_start(text: str) -> int:
    """Return the offset at which the body of a note begins, after its header."""
    return split(text)[1]


def parse(header: str, offset: int = len("---\n")) -> Frontmatter:
    """Read a header, which is at `offset` in the text. Never raises; see `warning`."""
    try:
        data = _parse_yaml(header)
    except HeaderError as error:
        return _unreadable(header, offset, error.reason)
    if data is None or (isinstance(data, str) and data in _NULL_VALUES):
        return EMPTY_FRONTMATTER
    if not isinstance(data, dict):
        return _unreadable(
            header, offset, Text("The properties are not a list of names and values.")
        )
    properties = {}
    tags: list[str] = []
    aliases: list[str] = []
    links: list[Link] = []
    left = MAX_HEADER_VALUES
    places = _LinkPlaces(header, offset) if "[[" in header or "](" in header else None
    for key, value in data.items():
        is_nested = False
        if isinstance(value, str):
            values = [value] if value not in _NULL_VALUES else []
        elif isinstance(value, list) and len(value) <= left and set(map(type, value)) == {str}:
            values = [part for part in value if part not in _NULL_VALUES]
        else:
            is_nested = True
            values = list(islice(_flatten(value), max(left, 0) + 1))
        left -= len(values)
        if left < 0:
            del values[left:]
        name = key if isinstance(key, str) else "?"
        properties[name] = tuple(values)
        if len(name) <= _MAX_NAMING_CHARS and (folded := name.casefold()) in _NAMING:
            if folded.startswith("tag"):
                names = _names(value, values, lambda _: []) if is_nested else values
                tags += _parse_tags(names, isinstance(value, str))
            else:
                names = _names(value, values, _with_colon) if is_nested else values
                aliases += _parse_aliases(names, isinstance(value, str))
        if places is not None:
            links += places.whole_links(values)
    warning = Text("There are too many properties; the rest is left out.") if left < 0 else None
    return Frontmatter(
        properties, unique_tags(tags), tuple(dict.fromkeys(aliases)), tuple(links), warning
    )


def _parse_yaml(header: str) -> Any:
    if len(header) > MAX_HEADER_CHARS:
        size = MAX_HEADER_CHARS // 1024
        raise HeaderError(
            Text("The properties are longer than {size} KB and were not read.").filled(size=size)
        )
    simple = parse_simple(header)
    if simple is not None:
        return simple
    return load_yaml(header)


def _flatten(value: Any, depth: int = 0) -> Iterator[str]:
    """Yield the scalars of a value; keys of nested mappings count as values."""
    if isinstance(value, str):
        if value not in _NULL_VALUES:
            yield value
    elif depth < _MAX_VALUE_DEPTH:
        if isinstance(value, dict):
            value = [part for pair in value.items() for part in pair]
        if isinstance(value, (list, tuple)):
            for part in value:
                yield from _flatten(part, depth + 1)


def _names(
    value: Any, values: list[str], of_mapping: Callable[[dict[Any, Any]], list[str]]
) -> list[str]:
    """Return the values of a property of names, with others for the mappings in its list."""
    if isinstance(value, dict):
        value = of_mapping(value)
    elif isinstance(value, list) and any(isinstance(part, dict) for part in value):
        value = [of_mapping(part) if isinstance(part, dict) else part for part in value]
    else:
        return values
    return list(islice(_flatten(value), len(values)))


def _with_colon(mapping: dict[Any, Any]) -> list[str]:
    """Return the names that a writer meant who did not quote a colon in them."""
    pairs = islice(mapping.items(), MAX_HEADER_VALUES)
    return [f"{key}: {value}" for key, value in pairs if isinstance(value, str)]


def _parse_tags(values: list[str], is_scalar: bool) -> list[str]:
    """Return the tags of a property; a scalar may hold several, by commas or spaces."""
    if is_scalar:
        values = [word for value in values for word in re.split(r"[,\s]+", value)]
    matches = _TAG.fullmatch
    return [name for value in values if matches(name := value.strip().lstrip("#"))]


def _parse_aliases(values: list[str], is_scalar: bool) -> list[str]:
    """Return the aliases of a property; a scalar may hold several, by commas or in lines."""
    if is_scalar:
        values = [part for value in values for part in re.split(r"[,\n]", value)]
    return [value.strip() for value in values if value.strip()]


def _unreadable(header: str, offset: int, warning: Text) -> Frontmatter:
    """Keep the links of a header that is no YAML: a slip of the pen loses no links."""
    places = _LinkPlaces(header, offset)
    links = tuple(places.make_link(found, found.start) for found in _find_links(header))
    return EMPTY_FRONTMATTER._replace(links=links, warning=warning)


class _FoundLink(NamedTuple):
    target: LinkTarget
    shown: str
    start: int
    end: int


def _find_links(text: str) -> Iterator[_FoundLink]:
    """Yield the links in a text that lead to something in the vault."""
    position = 0
    while match := _LINK.search(text, position):
        position = match.end()
        path = match["path"]
        if path is not None:
            shown = match["text"]
            target = parse_wikilink(path, has_text=shown is not None)
        else:
            destination = inline_destination(text, match.end())
            if destination is None:
                continue
            position, shown = destination.end, match["shown"]
            target = parse_destination(destination.written)
        if target != NO_TARGET:
            yield _FoundLink(target, (shown or "").strip(), match.start(), position)


def _whole_link(value: str) -> _FoundLink | None:
    """Return the link that a value is, None if it is none or holds more than that."""
    if (named := _NAME_LINK.fullmatch(value)) and (path := named[1].strip()):
        return _FoundLink(LinkTarget(path, ""), "", 0, len(value))
    if not value.startswith(("[", "![")):
        return None
    found = next(_find_links(value), None)
    return found if found is not None and found.end - found.start == len(value) else None


class _LinkPlaces:
    """Makes the records of a header's links, which are asked for in the order they stand in."""

    def __init__(self, header: str, offset: int) -> None:
        self._header = header
        self._offset = offset
        self._line = 2
        """The line that the offset `_counted_to` is in."""
        self._counted_to = 0

    def whole_links(self, values: Iterable[str]) -> Iterator[Link]:
        """Yield the links among some values; one that holds more than a link is none."""
        for value in values:
            if "[" in value and (found := _whole_link(value := value.strip())) is not None:
                # Where YAML has it in other words, it is said to stand where the last one does.
                start = self._header.find(value, self._counted_to)
                yield self.make_link(found, max(start, self._counted_to))

    def make_link(self, found: _FoundLink, start: int) -> Link:
        """Return the record of a link that stands at an offset in the header."""
        self._line += self._header.count("\n", self._counted_to, start)
        self._counted_to = start
        path, fragment = found.target
        return Link(path, fragment, found.shown, False, self._line, self._offset + start)
