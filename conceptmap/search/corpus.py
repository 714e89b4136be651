"""What queries are asked about: the nodes of a graph, by columns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property

from conceptmap.vault.note import Note, title_from_path

TextLookup = Callable[[str], str]
"""Gives a note's text without letter case by its path."""


class CorpusColumns:
    """What n nodes are called, without letter case; worked out when it is first asked for.

    `notes` has None for what is no note; `tag_nodes` are the numbers of those that are tags.
    """

    def __init__(
        self,
        ids: Sequence[str],
        notes: Sequence[Note | None],
        tag_nodes: Collection[int] = frozenset(),
    ) -> None:
        self.ids = ids
        self.notes = notes
        self._tag_nodes = tag_nodes

    @cached_property
    def names(self) -> list[str]:
        """The names of the files without a note's ending, or the nodes' own."""
        return [
            (title_from_path(id_) if note else id_.rpartition("/")[2]).casefold()
            for id_, note in zip(self.ids, self.notes, strict=True)
        ]

    @cached_property
    def paths(self) -> list[str]:
        """The whole paths, or names."""
        return [id_.casefold() for id_ in self.ids]

    @cached_property
    def tags(self) -> list[tuple[str, ...]]:
        """The tags of each, without `#`."""
        tags = [tuple(map(str.casefold, note.tags)) if note else () for note in self.notes]
        for i in self._tag_nodes:
            tags[i] = (self.ids[i][1:].casefold(),)
        return tags


class Corpus:
    """A library, with the text of its notes where that is known."""

    def __init__(self, columns: CorpusColumns, text: TextLookup | None = None) -> None:
        self.columns = columns
        self._text = text

    def __len__(self) -> int:
        return len(self.columns.ids)

    @cached_property
    def texts(self) -> list[str]:
        """The text of each note, empty for what is no note."""
        text, notes = self._text, self.columns.notes
        if text is None:
            return [""] * len(self)
        return [
            "" if note is None else text(id_)
            for id_, note in zip(self.columns.ids, notes, strict=True)
        ]
