"""What queries are asked about: the nodes of a graph, as columns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from conceptmap.core.text_folding import compose, fold_text
from conceptmap.vault.note import Note
from conceptmap.vault.note_formats import title_from_path

TextLookup = Callable[[str], str]
"""Returns the text of a note or canvas file by its path: folded, or as written (composed)."""

_NO_PROPERTIES: Mapping[str, tuple[str, ...]] = {}


class CorpusColumns:
    """The names, paths, tags and properties of n nodes; each is computed at its first use.

    Names, paths and tags are folded (`fold_text`), but for the `written_` ones, which are
    composed. `notes` has None for a node that is not a note; `tag_nodes` are the numbers of
    those that are tags, `canvas_files` has canvas files by their numbers, and `vault_of` returns
    the name of the vault of a set that an id is in, empty for none.
    """

    def __init__(
        self,
        ids: Sequence[str],
        notes: Sequence[Note | None],
        tag_nodes: Collection[int] = frozenset(),
        canvas_files: Mapping[int, Note] = MappingProxyType({}),
        vault_of: Callable[[str], str] = lambda id_: "",
    ) -> None:
        self.ids = ids
        self._vault_of = vault_of
        self.notes = notes
        self._tag_nodes = tag_nodes
        self._canvas_files = canvas_files

    @cached_property
    def has_text(self) -> list[bool]:
        """Whether each node has a text: whether it is a note or a canvas."""
        has_text = [note is not None for note in self.notes]
        for i in self._canvas_files:
            has_text[i] = True
        return has_text

    @cached_property
    def names(self) -> list[str]:
        """The file names, of notes without their ending; of other nodes their own names."""
        return list(map(fold_text, self._names()))

    @cached_property
    def written_names(self) -> list[str]:
        """The names of the nodes, as written."""
        return list(map(compose, self._names()))

    @cached_property
    def paths(self) -> list[str]:
        """The paths in the vault; of nodes without a file their names."""
        return list(map(fold_text, self.ids))

    @cached_property
    def written_paths(self) -> list[str]:
        """The paths of the nodes, as written."""
        return list(map(compose, self.ids))

    @cached_property
    def vaults(self) -> list[str]:
        """The name of the vault of a set that each node is in, as written; empty for none."""
        return list(map(self._vault_of, self.ids))

    @cached_property
    def tags(self) -> list[tuple[str, ...]]:
        """The tags of each node, without `#`."""
        tags = [tuple(map(fold_text, note.tags)) if note else () for note in self.notes]
        for i, canvas_file in self._canvas_files.items():
            tags[i] = tuple(map(fold_text, canvas_file.tags))
        for i in self._tag_nodes:
            tags[i] = (fold_text(self.ids[i][1:]),)
        return tags

    @cached_property
    def properties(self) -> list[Mapping[str, tuple[str, ...]]]:
        """The values of each node's properties, as written in the note, by folded names."""
        folded: dict[str, str] = {}
        columns = []
        for note in self.notes:
            if note is None or not note.properties:
                columns.append(_NO_PROPERTIES)
                continue
            for name in note.properties:
                if name not in folded:
                    folded[name] = fold_text(name)
            if all(folded[name] == name for name in note.properties):
                columns.append(note.properties)
                continue
            merged: dict[str, tuple[str, ...]] = {}
            for name, values in note.properties.items():
                merged[folded[name]] = merged.get(folded[name], ()) + values
            columns.append(merged)
        return columns

    def _names(self) -> list[str]:
        return [
            title_from_path(id_) if note else id_.rpartition("/")[2]
            for id_, note in zip(self.ids, self.notes, strict=True)
        ]


def relation_text(kind: str, phrase: str) -> str:
    """Return what queries for relations look into, folded."""
    return fold_text(f"{kind}\n{phrase}")


class Corpus:
    """The columns of n nodes, with the text of notes and canvas files where it is known.

    `text` looks up folded text, `written` the text as it is written; without it the folded text
    stands for that.
    """

    def __init__(
        self,
        columns: CorpusColumns,
        text: TextLookup | None = None,
        written: TextLookup | None = None,
        relations: Mapping[str, Collection[int]] | None = None,
    ) -> None:
        self.columns = columns
        self._text = text
        self._written = written
        self.relations = relations or {}
        """The nodes at either end of links that say something, by what `relation_text` makes of
        it."""

    def __len__(self) -> int:
        return len(self.columns.ids)

    @cached_property
    def texts(self) -> list[str]:
        """The folded text of each note and canvas file, empty for other nodes."""
        text, columns = self._text, self.columns
        if text is None:
            return [""] * len(self)
        return [
            text(id_) if has_text else ""
            for id_, has_text in zip(columns.ids, columns.has_text, strict=True)
        ]

    def written_text(self, i: int) -> str:
        """Return the text of a note or canvas file as it is written, empty for other nodes."""
        if self._written is None or not self.columns.has_text[i]:
            return self.texts[i]
        return self._written(self.columns.ids[i])
