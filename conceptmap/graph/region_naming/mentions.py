"""The short texts that notes have: folders, tags, titles, headings, values of properties."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from zlib import crc32

import numpy as np

from conceptmap.core.array_types import BoolArray, Int64Array
from conceptmap.core.node_kind import NodeKind
from conceptmap.graph.graph import Graph
from conceptmap.graph.region_naming.dates import year_of_date
from conceptmap.graph.region_naming.segments import is_code
from conceptmap.graph.region_naming.word_lists import INDEX_WORDS, STATUS_PROPERTIES
from conceptmap.graph.topology import Topology
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault

MAX_HEADINGS, MAX_HEADINGS_OF_DAY = 2, 6
"""At most this many headings of a note are read, from its first on; the second number is for notes
whose title is a date."""

MAX_HEADING_CHARS = 32
"""A longer heading makes no name."""

MAX_VALUE_CHARS = 60
"""A longer value of a property is a sentence, no name."""

MIN_NOTES_PER_VALUE = 3
"""The values of a property sort notes when, on average, at least this many notes share a value."""

MAX_FOLDERS, MAX_TAGS, MAX_VALUES = 8, 20, 4

MAX_READ_NOTES, MAX_HUBS = 10_000, 5_000
"""The titles and headings of at most this many notes are read, and of this many hubs besides."""

MIN_HUB_DEGREE = 3
"""A node with fewer links does not name the nodes that it is linked with."""

FILELESS_WEIGHT = 0.4
"""How much a tag or an unresolved name counts, where a note counts 1."""

FILE_WEIGHT = 0.2
"""How much an attachment counts, where a note counts 1."""

_FOLDER_NOTES = frozenset({"index", "_index", "readme", "home"})
"""Titles of notes that stand for their folder."""


class Source(IntEnum):
    """Where a phrase was found; of several in one note, the highest counts."""

    HEADING = 0
    PROPERTY = 1
    PART = 2
    """A part of a folder, tag or title."""
    LINK = 3
    """The title of a hub that the note is linked with."""
    TITLE = 4
    TAG = 5
    FOLDER = 6
    INDEX = 7
    """The title of a hub that lists notes, as a map of content does."""


_HEADING, _PROPERTY, _TITLE, _TAG, _FOLDER = (
    each.value
    for each in (Source.HEADING, Source.PROPERTY, Source.TITLE, Source.TAG, Source.FOLDER)
)

APART = "\0"
"""Begins a text whose hyphens are taken for spaces."""

_PropertyUses = list[tuple[int, tuple[str, ...]]]
"""The nodes that have a property, with its values."""

_UNSEEN: _PropertyUses = []

_TRIED_USES = 64

_WORD_ENDS = "_-/."


class Mentions:
    """Which of n nodes has which text where."""

    def __init__(self, count: int) -> None:
        self.texts: dict[str, int] = {}
        """Each text once, with its number."""
        self.nodes: list[list[int]] = [[] for _ in Source]
        """By source, the nodes that have a text there."""
        self.text_ids: list[list[int]] = [[] for _ in Source]
        """By source, the numbers of these texts, in the order of `nodes`."""
        self.weights = [0.0] * count
        """How much each node counts."""
        self.years: list[str | None] = [None] * count
        """The year of each node whose title is a date; None for all others."""
        self.title_ids = [-1] * count
        """The text of each node's title, -1 for none."""
        self.hubs: set[int] = set()
        """The texts that are titles of hubs."""
        self.lists_notes = [False] * count
        """Whether each node is an index of others, by its title, folder or tags."""

    def add(self, node: int, source: int, text: str) -> int:
        """Add one text of a node, and return the text's number."""
        text_id = self.texts.setdefault(text, len(self.texts))
        self.nodes[source].append(node)
        self.text_ids[source].append(text_id)
        return text_id

    def extend(self, node: int, source: int, text_ids: list[int]) -> None:
        """Add texts that are known by number."""
        self.nodes[source] += [node] * len(text_ids)
        self.text_ids[source] += text_ids


def read_mentions(vault: Vault, graph: Graph, topology: Topology) -> Mentions:
    """Read the texts of all nodes of a graph."""
    return _Reader(vault, graph, topology).run()


class _Reader:
    """The state of one pass over the nodes."""

    def __init__(self, vault: Vault, graph: Graph, topology: Topology) -> None:
        self.notes, self.graph = vault.notes, graph
        self.found = Mentions(len(graph.ids))
        degrees = np.bincount(topology.edges.ravel(), minlength=len(graph.ids))
        # In a very large vault fewer nodes are hubs, and of the other notes some are read.
        is_hub = _most_linked(degrees, MAX_HUBS)
        self.is_hub = is_hub.tolist()
        self.is_read = (is_hub | _sample(graph.ids, MAX_READ_NOTES)).tolist()
        self.has_slugs = _has_slugs(graph.titles)
        self.level_mark = "." if _has_dots(graph.titles) else "___"
        self.folders: dict[str, list[int]] = {}
        self.tags: dict[str, list[int]] = {}
        self.properties: dict[str, _PropertyUses | None] = {}

    def run(self) -> Mentions:
        """Read all nodes, and then the properties whose values sort notes."""
        found, graph = self.found, self.graph
        weights = found.weights
        note_kind, tag_kind = NodeKind.NOTE.value, NodeKind.TAG.value
        unresolved_kind = NodeKind.UNRESOLVED.value
        for node, (kind, title) in enumerate(zip(graph.kinds.tolist(), graph.titles, strict=True)):
            if kind == note_kind:
                weights[node] = 1
                self.read_note(node, graph.ids[node], title)
            elif kind == unresolved_kind:
                folder, _, title = title.rpartition("/")
                is_file = is_file_name(title)
                weights[node] = FILE_WEIGHT if is_file else FILELESS_WEIGHT
                # Neither an image nor a place to be filled in a template.
                if not (is_file or "{" in title):
                    self.add_folder(node, folder)
                    self.add_title(node, title, year_of_date(title))
            elif kind == tag_kind:
                title = title.lstrip("#").rpartition("/")[2]
                weights[node] = FILELESS_WEIGHT
                found.title_ids[node] = found.add(node, _TITLE, APART + title)
            else:
                weights[node] = FILE_WEIGHT
                self.add_folder(node, graph.ids[node].rpartition("/")[0])
        for name, uses in self.properties.items():
            if uses:
                self.add_property(name, uses)
        return found

    def read_note(self, node: int, path: str, title: str) -> None:
        """Add what a note has."""
        found, note = self.found, self.notes[path]
        folder = path.rpartition("/")[0]
        self.add_folder(node, folder)
        for tag in note.tags[:MAX_TAGS]:
            found.extend(node, _TAG, self.tag_ids(tag))
        for name, values in note.properties.items():
            uses = self.properties.get(name, _UNSEEN)
            if uses is _UNSEEN:
                uses = self.properties[name] = [] if _may_sort_notes(name) else None
            if uses is not None and values:
                uses.append((node, values))
        year = year_of_date(title)
        if not self.is_read[node]:
            found.years[node] = year
            return
        if note.headings:
            texts = found.texts
            most = MAX_HEADINGS if year is None else MAX_HEADINGS_OF_DAY
            headings = [
                texts.setdefault(heading.text, len(texts))
                for heading in note.headings[:most]
                if len(heading.text) <= MAX_HEADING_CHARS
            ]
            found.extend(node, _HEADING, headings)
        found.lists_notes[node] = self.is_hub[node] and _lists_notes(title, folder, note.tags)
        if year is None and " " not in title:
            title = _title_elsewhere(note, title, folder)
        self.add_title(node, title, year)

    def add_folder(self, node: int, folder: str) -> None:
        """Add the folders in a path."""
        if folder:
            self.found.extend(node, _FOLDER, self.folder_ids(folder))

    def folder_ids(self, folder: str) -> list[int]:
        """Return the numbers of the names in a folder's path."""
        ids = self.folders.get(folder)
        if ids is None:
            texts = self.found.texts
            ids = self.folders[folder] = [
                texts.setdefault(self.as_written(name), len(texts))
                for name in folder.split("/")[-MAX_FOLDERS:]
            ]
        return ids

    def tag_ids(self, tag: str) -> list[int]:
        """Return the numbers of the parts of a tag."""
        ids = self.tags.get(tag)
        if ids is None:
            texts = self.found.texts
            ids = self.tags[tag] = [
                texts.setdefault(APART + part, len(texts)) for part in tag.split("/")[-MAX_FOLDERS:]
            ]
        return ids

    def add_title(self, node: int, title: str, year: str | None) -> None:
        """Add a title, or its year; levels of a hierarchy before its last are as folders."""
        found = self.found
        if year is not None:
            found.years[node] = year
            return
        if self.level_mark in title:
            *levels, title = title.split(self.level_mark)
            for level in levels[-MAX_FOLDERS:]:
                found.add(node, _FOLDER, self.as_written(level))
        text_id = found.title_ids[node] = found.add(node, _TITLE, self.as_written(title))
        if self.is_hub[node]:
            found.hubs.add(text_id)

    def add_property(self, name: str, uses: _PropertyUses) -> None:
        """Add the values of a property: those of `title`, and those that sort notes."""
        found = self.found
        if name.lower() == "title":
            titles = self.graph.titles
            for node, values in uses:
                if values[0] != titles[node]:
                    found.add(node, _TITLE, values[0])
        elif _sorts_notes(uses):
            for node, values in uses:
                for value in values[:MAX_VALUES]:
                    if len(value) <= MAX_VALUE_CHARS:
                        found.add(node, _PROPERTY, value)

    def as_written(self, text: str) -> str:
        """Mark a text whose hyphens stand for spaces."""
        if "-" in text and " " not in text and (self.has_slugs or text.count("-") > 1):
            return APART + text
        return text


def _most_linked(degrees: Int64Array, count: int) -> BoolArray:
    """Return which nodes have enough links to be hubs: about `count` of them at most, (n,)."""
    least = MIN_HUB_DEGREE
    if len(degrees) > count:
        least = max(least, int(np.partition(degrees, -count)[-count]))
    return degrees >= least


def _sample(ids: tuple[str, ...], count: int) -> BoolArray:
    """Choose about `count` nodes at most, (n,): the same when others are added or removed."""
    if len(ids) <= count:
        return np.ones(len(ids), np.bool_)
    share = count / len(ids)
    return np.array([crc32(id_.encode("utf-8", "replace")) < share * 2**32 for id_ in ids])


def _title_elsewhere(note: Note, title: str, folder: str) -> str:
    """Return the title of a note whose file's name says nothing, or else that name."""
    if title.lower() in _FOLDER_NOTES:
        return folder.rpartition("/")[2] or title
    if is_code(title):
        for value in note.properties.get("title", ())[:1]:
            return value
        if note.headings:
            return note.headings[0].text
    return title


def _lists_notes(title: str, folder: str, tags: Sequence[str]) -> bool:
    """Tell whether a note is an index of others: a map of content, a table of contents."""
    return any(map(_names_index, (title, folder.rpartition("/")[2], *tags)))


@lru_cache(maxsize=4096)
def _names_index(text: str) -> bool:
    words = text.lower()
    for mark in _WORD_ENDS:
        words = words.replace(mark, " ")
    return not INDEX_WORDS.isdisjoint(words.split())


def _may_sort_notes(name: str) -> bool:
    low = name.lower()
    return low not in STATUS_PROPERTIES and not low.endswith(("date", "id", "url", "time"))


def _sorts_notes(uses: _PropertyUses) -> bool:
    """Tell whether the values of a property sort notes: many have it, with few values."""
    first = {value for _, each in uses[:_TRIED_USES] for value in each[:MAX_VALUES]}
    if 2 * len(first) > _TRIED_USES:
        return False
    values = {value for _, each in uses for value in each[:MAX_VALUES]}
    return len(uses) >= 3 and MIN_NOTES_PER_VALUE * len(values) <= len(uses)


def _has_slugs(titles: tuple[str, ...]) -> bool:
    """Tell whether the words of most titles are joined with hyphens instead of spaces."""
    slugs = sum("-" in title and " " not in title for title in titles)
    return slugs > sum(" " in title for title in titles)


def _has_dots(titles: tuple[str, ...]) -> bool:
    """Tell whether most titles are hierarchies with dots, such as `area.topic.note`."""
    dotted = sum("." in title[1:-1] and " " not in title for title in titles)
    return 2 * dotted > len(titles)


def is_file_name(name: str) -> bool:
    """Tell whether an unresolved name is that of a file, such as `photo.png`."""
    stem, _, suffix = name.rpartition(".")
    return bool(stem) and 2 <= len(suffix) <= 4 and suffix.isalnum()
