"""A vault that questions are asked of, with what their answers need."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conceptmap.core.progress import ProgressCallback

if TYPE_CHECKING:
    from conceptmap.graph.graph import Graph
    from conceptmap.graph.paths import PathCosts
    from conceptmap.model.link_reader import LinkReader
    from conceptmap.model.similar_notes import SimilarNotes
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.searching.full_text import FullText
    from conceptmap.vault.vault import Vault

Record = dict[str, Any]
"""A part of an answer, which can be written as JSON."""


class OpenVault:
    """A vault, and what is made of it when the first question needs it. For one thread."""

    def __init__(
        self, vault: Vault, progress: ProgressCallback, before: OpenVault | None = None
    ) -> None:
        """`before` knew the vault as it was earlier, and lends what has not changed."""
        self.vault = vault
        self.progress = progress
        """Called as an answer takes time; may raise to stop."""
        self._similar_before = None if before is None else before.__dict__.get("similar")

    @classmethod
    def open(cls, root: Path, progress: ProgressCallback = lambda *_: None) -> OpenVault:
        """Read a folder of notes. Raises UserError."""
        from conceptmap.model.vault_reading import read_vault

        return cls(read_vault(root, progress), progress)

    def refreshed(self) -> OpenVault:
        """Return the vault as it is on disk now, `self` if it has not changed.

        Raises UserError when it is gone.
        """
        if self.vault.is_unchanged():
            return self
        vault = self.vault.refresh()
        self.close()
        return OpenVault(vault, self.progress, self)

    def close(self) -> None:
        """Close the files that are open."""
        if "full_text" in self.__dict__:
            self.full_text.close()
            del self.__dict__["full_text"]

    @cached_property
    def _names(self) -> str:
        from conceptmap.model.chosen_names import chosen_names

        return chosen_names(self.vault, "")

    @cached_property
    def graph(self) -> Graph:
        """The notes and their links."""
        from conceptmap.graph.build import build_graph

        if "vault_map" in self.__dict__:
            return self.vault_map.graph
        return build_graph(self.vault, names=self._names)

    @cached_property
    def vault_map(self) -> VaultMap:
        """The graph with its regions."""
        from conceptmap.model.vault_map import build_vault_map

        return build_vault_map(self.vault, names=self._names)

    @cached_property
    def full_text(self) -> FullText:
        """The text of the notes, indexed."""
        from conceptmap.searching.full_text import FullText

        full_text = FullText.for_vault(self.vault)
        full_text.refresh(self.vault)
        return full_text

    @cached_property
    def similar(self) -> SimilarNotes:
        """What notes are like one."""
        from conceptmap.model.similar_notes import read_similar_notes

        return read_similar_notes(self.vault, self.graph, self.full_text, self._similar_before)

    @cached_property
    def costs(self) -> PathCosts:
        """What it costs a path to pass each note."""
        from conceptmap.model.path_costs import path_costs

        return path_costs(self.vault, self.graph)

    @cached_property
    def links(self) -> LinkReader:
        """Reads what the links of the vault say."""
        from conceptmap.model.link_reader import LinkReader

        return LinkReader(self.vault, self.graph)

    def find(self, name: str) -> str:
        """Return the id of the node that a name means. Raises UserError."""
        from conceptmap.model.note_lookup import find_node

        return find_node(self.vault, self.graph, name)

    def title(self, id_: str) -> str:
        """Return what a node is called."""
        return self.graph.titles[self.graph.index_of[id_]]

    def record(self, id_: str) -> Record:
        """Return what identifies a node in an answer."""
        return {"id": id_, "title": self.title(id_), "kind": self.graph.kind(id_)}

    def proposition(self, record: Record) -> str:
        """Return a record of links as a line, `A — uses → B`."""
        ends = [self.title(record["source"]), self.title(record["target"])]
        if record.get("reversed"):
            ends.reverse()
        return f" — {record['phrase']} → ".join(ends) if "phrase" in record else " → ".join(ends)
