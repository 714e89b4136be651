"""The selected nodes, and what else is highlighted: the pointer's node, a path, search matches."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The selected nodes, the last of which panels show, and the highlighted ones.

    Besides them a file may be open that is not on the map, whose page the preview shows, or a note
    in place of them that is gone.
    `has_node` returns whether the map has a node.
    """

    changing = Signal()
    """The user selects other nodes; those before are still in `ids`."""
    changed = Signal()
    hover_changed = Signal()
    highlight_changed = Signal()
    """The path or the search matches have changed."""

    def __init__(self, has_node: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_node = has_node
        self.ids: tuple[str, ...] = ()
        self.file: str | None = None
        """The path of the file or gone note that is open though it is no node, None for none."""
        self.hovered: str | None = None
        self.hovered_edge: tuple[str, str] | None = None
        self.hovered_strand: tuple[int, int] | None = None
        """The numbers of the two areas, None for none."""
        self.path: tuple[str, ...] = ()
        self.matches: tuple[str, ...] = ()

    def select(self, *ids: str) -> None:
        """Select nodes, or none; the last is the one that panels show."""
        chosen = self._known(dict.fromkeys(ids))
        if chosen != self.ids or self.file is not None:
            self.changing.emit()
            self.set_ids(chosen)

    def open_file(self, path: str) -> None:
        """Open a file of the vault that is no node; what is selected stays so."""
        if path != self.file:
            self.changing.emit()
            self.set_ids(self.ids, file=path)

    def open_gone(self, id_: str) -> None:
        """Open a note that is gone, in place of what is selected."""
        if (self.ids, self.file) != ((), id_):
            self.changing.emit()
            self.set_ids((), file=id_)

    def toggle(self, id_: str) -> None:
        """Add a node to the selection, or remove it."""
        kept = [each for each in self.ids if each != id_]
        self.select(*kept, *([] if id_ in self.ids else [id_]))

    def set_ids(self, ids: Collection[str], *, file: str | None = None) -> None:
        """Select nodes and open a file as a step of the history says; this makes no step of it."""
        self.ids = self._known(ids)
        self.file = None if file is not None and self._has_node(file) else file
        self.changed.emit()

    def set_hovered(
        self,
        id_: str | None,
        edge: tuple[str, str] | None = None,
        strand: tuple[int, int] | None = None,
    ) -> None:
        """Set the node, the link or the strand between two areas that the pointer is on."""
        if (id_, edge, strand) != (self.hovered, self.hovered_edge, self.hovered_strand):
            self.hovered, self.hovered_edge, self.hovered_strand = id_, edge, strand
            self.hover_changed.emit()

    def show_path(self, ids: Collection[str]) -> None:
        """Highlight a path, or none; none when a note of it is gone."""
        path = tuple(ids)
        path = path if all(map(self._has_node, path)) else ()
        if path != self.path:
            self.path = path
            self.highlight_changed.emit()

    def set_matches(self, ids: Collection[str]) -> None:
        """Highlight what a search has found."""
        found = self._known(ids)
        if found != self.matches:
            self.matches = found
            self.highlight_changed.emit()

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in what is selected, found or hovered."""

        def new(ids: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(renamed.get(id_, id_) for id_ in ids)

        self.ids, self.path, self.matches = new(self.ids), new(self.path), new(self.matches)
        if self.hovered is not None:
            self.hovered = renamed.get(self.hovered, self.hovered)
        if self.hovered_edge is not None:
            first, second = new(self.hovered_edge)
            self.hovered_edge = first, second

    def drop_missing(self) -> None:
        """Deselect what the map no longer has; a path is dropped as a whole."""
        self.matches = self._known(self.matches)
        self.path = self.path if all(map(self._has_node, self.path)) else ()
        if self.hovered is not None and not self._has_node(self.hovered):
            self.hovered = None
        if self.hovered_edge is not None and not all(map(self._has_node, self.hovered_edge)):
            self.hovered_edge = None
        # Another map may number its areas otherwise.
        self.hovered_strand = None
        self.set_ids(self.ids, file=self.file)

    def _known(self, ids: Collection[str]) -> tuple[str, ...]:
        return tuple(id_ for id_ in ids if self._has_node(id_))
