"""The status bar: how large the map is, and what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStatusBar

from conceptmap.core.translation import translate, translate_count
from conceptmap.ui.elided import ElidedLabel

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.ui.session.session import Session

_MAX_TITLE_CHARS = 60


class StatusSummary:
    """Describes a session in a status bar."""

    def __init__(self, bar: QStatusBar) -> None:
        self._session: Session | None = None
        self._summary = ElidedLabel()
        self._selected = ElidedLabel()
        bar.addWidget(self._summary)
        bar.addPermanentWidget(self._selected)
        bar.setSizeGripEnabled(False)

    @property
    def text(self) -> str:
        """How large the map is."""
        return self._summary.text()

    def follow(self, session: Session | None) -> None:
        """Describe a session from now on, or none."""
        self._session = session
        if session is not None:
            for signal in (
                session.map_updated,
                session.view_state.changed,
                session.selection.changed,
            ):
                signal.connect(self.refresh)
            self.refresh()

    def refresh(self) -> None:
        """Describe the session as it is now."""
        if self._session is None:
            return
        vault_map, ids = self._session.vault_map, self._session.selected_ids
        shown, total = self._session.view_state.result.note_counts
        text = ", ".join(_counts(vault_map))
        if shown < total:
            text = translate("{counts} · {shown} shown", counts=text, shown=shown)
        self._summary.setText(text)
        if not ids:
            self._selected.setText("")
        elif len(ids) > 1:
            self._selected.setText(translate("{n} selected", n=len(ids)))
        elif not self._session.view_state.shows(ids[0]):
            title = vault_map.title(ids[0])[:_MAX_TITLE_CHARS]
            self._selected.setText(translate("{note}: not among those shown", note=title))
        else:
            graph, title = vault_map.graph, vault_map.title(ids[0])[:_MAX_TITLE_CHARS]
            sent, received = graph.out_degree(ids[0]), graph.in_degree(ids[0])
            self._selected.setText(
                translate(
                    "{note}: links to {sent}, linked from {received}",
                    note=title,
                    sent=sent,
                    received=received,
                )
            )


def _counts(vault_map: VaultMap) -> list[str]:
    """Return how many notes, links and nodes of other kinds the map has."""
    import numpy as np

    from conceptmap.core.node_kind import NodeKind

    counts = np.bincount(vault_map.scene.kinds, minlength=len(NodeKind)).tolist()
    texts = [
        translate_count("%n note", "%n notes", counts[NodeKind.NOTE]),
        translate_count("%n link", "%n links", vault_map.topology.link_count),
    ]
    if counts[NodeKind.UNRESOLVED]:
        unwritten = counts[NodeKind.UNRESOLVED]
        texts.append(translate_count("%n not written yet", "%n not written yet", unwritten))
    if counts[NodeKind.TAG]:
        texts.append(translate_count("%n tag", "%n tags", counts[NodeKind.TAG]))
    if counts[NodeKind.ATTACHMENT]:
        attachments = counts[NodeKind.ATTACHMENT]
        texts.append(translate_count("%n attachment", "%n attachments", attachments))
    if counts[NodeKind.CANVAS_FILE]:
        texts.append(translate_count("%n canvas", "%n canvases", counts[NodeKind.CANVAS_FILE]))
    return texts
