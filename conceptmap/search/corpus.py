"""What queries are asked about: the nodes of a graph, as columns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property

from conceptmap.core.text_folding import fold_text
from conceptmap.vault.note import Note
from conceptmap.vault.note_formats import title_from_path

TextLookup = Callable[[str], str]
"""Returns the folded text (`fold_text`) of a note by its path."""


class CorpusColumns:
    """The names, paths and tags of n nodes, folded; each is computed at its first use.

    `notes` has None for a node that is no note; `tag_nodes` are the numbers of those that are
    tags.
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
        """The file names, of notes without their ending; of other nodes their own names."""
        return [
            fold_text(title_from_path(id_) if note else id_.rpartition("/")[2])
            for id_, note in zip(self.ids, self.notes, strict=True)
        ]

    @cached_property
    def paths(self) -> list[str]:
        """The paths in the vault; of nodes without a file their names."""
        return list(map(fold_text, self.ids))

    @cached_property
    def tags(self) -> list[tuple[str, ...]]:
        """The tags of each node, without `#`."""
        tags = [tuple(map(fold_text, note.tags)) if note else () for note in self.notes]
        for i in self._tag_nodes:
            tags[i] = (fold_text(self.ids[i][1:]),)
        return tags


class Corpus:
    """The columns of n nodes, with the text of the notes where it is known."""

    def __init__(self, columns: CorpusColumns, text: TextLookup | None = None) -> None:
        self.columns = columns
        self._text = text

    def __len__(self) -> int:
        return len(self.columns.ids)

    @cached_property
    def texts(self) -> list[str]:
        """The text of each note, empty for a node that is no note."""
        text, notes = self._text, self.columns.notes
        if text is None:
            return [""] * len(self)
        return [
            "" if note is None else text(id_)
            for id_, note in zip(self.columns.ids, notes, strict=True)
        ]
