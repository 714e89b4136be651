"""The YAML header of a note → tags, aliases, properties and the links in them.

Scalars are kept as written: `2024`, `no` and dates stay the strings the writer sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from conceptmap.vault.note import Link
from conceptmap.vault.scanner import TAG, unique_tags

try:
    from yaml import CBaseLoader as _Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import BaseLoader as _Loader  # type: ignore[assignment]

LONGEST = 256 * 1024
"""A header of more characters than this is not read."""

MOST_VALUES = 10_000
"""So many values of one header are read; a few lines of YAML aliases can spell billions."""

_HEADER = re.compile(r"---[ \t]*\n(.*?)(?:^|\n)---[ \t]*(?:\n|\Z)", re.DOTALL)
_WIKILINK = re.compile(r"(!?)\[\[([^\[\]\n|]*)(?:\|([^\[\]\n]*))?\]\]")
_TAG = re.compile(TAG)
_NOTHING = ("", "~", "null", "Null", "NULL")

# Headers of plain `key: word` lines and lists need no YAML machinery, and are most of them.
_PLAIN = r"[A-Za-z0-9\u00c0-\u1fff\u3040-\ud7ff/][\w /.()+\u00c0-\u1fff\u3040-\ud7ff-]*"
_SIMPLE_LINE = re.compile(
    rf"([A-Za-z_][\w-]*):(?: +(?:({_PLAIN})|\[({_PLAIN}(?:, *{_PLAIN})*)?\]|\"([^\"\\\n]*)\"))? *$"
)
_SIMPLE_ITEM = re.compile(rf" *- +(?:({_PLAIN})|\"([^\"\\\n]*)\") *$")


class Header(NamedTuple):
    """What a note's frontmatter says."""

    properties: dict[str, tuple[str, ...]]
    tags: tuple[str, ...]
    aliases: tuple[str, ...]
    links: tuple[Link, ...]
    oddity: str
    """Why the header could not be read, empty when it could."""


EMPTY = Header({}, (), (), (), "")


def split(text: str) -> tuple[str | None, int]:
    """Give a note's header, None when it has none, and where its body begins.

    A header opens on the first line and must be closed.
    """
    if text.startswith("---") and (match := _HEADER.match(text)):
        return match[1], match.end()
    return None, 0


def body_start(text: str) -> int:
    """Give where the body of a note begins, behind its header."""
    return split(text)[1]


def read(header: str) -> Header:
    """Read the lines between the `---` of a note. Never raises: `oddity` says what was wrong."""
    try:
        data = _parsed(header)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        reason = _reason(error)
        return EMPTY._replace(links=_salvaged(header), oddity=reason)
    if not isinstance(data, dict):
        if data in _NOTHING:
            return EMPTY
        return EMPTY._replace(
            links=_salvaged(header), oddity="The header is no list of properties."
        )
    properties = {}
    tags: list[str] = []
    aliases: list[str] = []
    links: list[Link] = []
    left = MOST_VALUES
    has_links = "[[" in header
    for key, value in data.items():
        values = []
        for text in _strings(value):
            left -= 1
            if left < 0:
                break
            values.append(text)
        name = str(key) if isinstance(key, str) else "?"
        properties[name] = tuple(values)
        folded = name.casefold()
        if folded in ("tags", "tag"):
            tags += _tags(values, isinstance(value, str))
        elif folded in ("aliases", "alias"):
            aliases += _aliases(values, isinstance(value, str))
        if has_links:
            links += (
                _link(match, header)
                for text in values
                if (match := _WIKILINK.fullmatch(text.strip()))
            )
    links = [link for link in links if link.path or link.part]
    oddity = "The header holds too many values; the rest is left out." if left < 0 else ""
    return Header(
        properties, unique_tags(tags), tuple(dict.fromkeys(aliases)), tuple(links), oddity
    )


def _parsed(header: str) -> Any:
    if len(header) > LONGEST:
        raise ValueError(f"The header is longer than {LONGEST // 1024} KB and was not read.")
    simple = _simple(header)
    if simple is not None:
        return simple
    return yaml.load(header.replace("\t", "    "), _Loader)


def _simple(header: str) -> dict[str, Any] | None:
    """Read a header of plain lines; None when it takes a YAML parser."""
    data: dict[str, Any] = {}
    items: list[str] | None = None
    indent = -1
    key = ""
    for line in header.split("\n"):
        if item := _SIMPLE_ITEM.match(line):
            if items is None or (items and line.index("-") != indent):
                return None
            indent = line.index("-")
            items.append(item[2] if item[1] is None else item[1].rstrip())
            data[key] = items
        elif match := _SIMPLE_LINE.match(line):
            key, word, row, quoted = match.groups()
            if key in data:
                return None
            items = None
            if word is not None:
                data[key] = word.rstrip()
            elif quoted is not None:
                data[key] = quoted
            elif "[" in line:
                data[key] = [part.strip() for part in row.split(",")] if row else []
            else:
                data[key] = ""
                items = []
        elif line:
            return None
    return data


def _strings(value: Any, depth: int = 0) -> Iterator[str]:
    """Flatten a value to its scalars; keys of nested mappings count as values."""
    if isinstance(value, str):
        if value not in _NOTHING:
            yield value
    elif depth < 20:
        if isinstance(value, dict):
            value = [part for pair in value.items() for part in pair]
        if isinstance(value, (list, tuple)):
            for part in value:
                yield from _strings(part, depth + 1)


def _tags(values: list[str], one: bool) -> list[str]:
    words = [word for value in values for word in re.split(r"[,\s]+", value)] if one else values
    names = (word.strip().lstrip("#") for word in words)
    return [name for name in names if _TAG.fullmatch(name)]


def _aliases(values: list[str], one: bool) -> list[str]:
    parts = [part for value in values for part in value.split(",")] if one else values
    return [part.strip() for part in parts if part.strip()]


def _salvaged(header: str) -> tuple[Link, ...]:
    """Find the wikilinks of a header that is no YAML: a slip of the pen loses no links."""
    found = (_link(match, header) for match in _WIKILINK.finditer(header))
    return tuple(link for link in found if link.path or link.part)


def _link(match: re.Match[str], header: str) -> Link:
    path, _, part = match[2].partition("#")
    at = max(0, header.find(match[0]))
    shown = (match[3] or "").strip()
    line = 2 + header.count("\n", 0, at)
    return Link(path.strip(), part.strip(), shown, False, line, len("---\n") + at)


def _reason(error: Exception) -> str:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        where = f" at line {mark.line + 2}" if mark else ""
        return f"The header is not valid YAML{where}: {error.problem or error.context}."
    if isinstance(error, RecursionError):
        return "The header is nested too deeply."
    text = str(error).split("\n")[0]
    return text if text.startswith("The header") else f"The header could not be read: {text}."
