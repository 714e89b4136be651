"""The breadcrumbs: the last selections, to go back to one of them."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from conceptmap.render.theme import app_font
from conceptmap.ui.session.session import Session

MAX_CRUMBS = 4
MAX_CRUMB_CHARS = 20


class Crumb(NamedTuple):
    """An earlier selection, or the present one."""

    text: str
    tip: str
    steps_back: int
    """How many steps back it was; 0 for the present."""


class Breadcrumbs(QWidget):
    """Shows the last selections, the present one at the end."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._crumbs: list[Crumb] = []
        # Made once: to make, show and style a widget takes ten milliseconds.
        self._buttons = [QToolButton() for _ in range(MAX_CRUMBS)]
        self._dividers = [QLabel("›") for _ in range(MAX_CRUMBS - 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._go_to, number))
            for widget in (self._dividers[number - 1], button) if number else (button,):
                widget.hide()
                row.addWidget(widget)
        session.history.changed.connect(self.refresh)
        session.map_updated.connect(self.refresh)
        self.refresh()

    @property
    def texts(self) -> list[str]:
        """The texts of the crumbs, the present one last."""
        return [crumb.text for crumb in self._crumbs]

    def refresh(self) -> None:
        """Show the history as it is now."""
        crumbs = self._current_crumbs()
        if crumbs == self._crumbs:
            return
        self._crumbs = crumbs
        for number, button in enumerate(self._buttons):
            shown = number < len(crumbs)
            if shown:
                text, tip, steps_back = crumbs[number]
                button.setText(text.replace("&", "&&"))
                button.setToolTip(tip)
                button.setFont(app_font(12, 400 if steps_back else 500))
            button.setVisible(shown)
            if number:
                self._dividers[number - 1].setVisible(shown)

    def _current_crumbs(self) -> list[Crumb]:
        """Return the crumbs of the selections before, without repetitions, and the present one."""
        entries, present = self._session.history.back_entries, self._session.selected_ids
        steps = [(entry.selection, at) for at, entry in enumerate(entries) if entry.selection]
        steps = [step for at, step in enumerate(steps) if not at or step[0] != steps[at - 1][0]]
        steps = [step for step in steps[-MAX_CRUMBS + 1 :] if step[0] != present]
        crumbs = [self._crumb(selection, len(entries) - at) for selection, at in steps]
        return [crumb for crumb in (*crumbs, self._crumb(present, 0)) if crumb is not None]

    def _crumb(self, selection: tuple[str, ...], steps_back: int) -> Crumb | None:
        known = [id_ for id_ in selection if self._session.has_node(id_)]
        if not known:
            return None
        more = f" +{len(known) - 1}" if len(known) > 1 else ""
        title = self._session.vault_map.title(known[-1])
        text = f"{shorten(title, MAX_CRUMB_CHARS)}{more}"
        return Crumb(text, f"Back to {title}" if steps_back else title, steps_back)

    def _go_to(self, number: int, _: bool = False) -> None:
        if number < len(self._crumbs) and (steps := self._crumbs[number].steps_back):
            self._session.history.go_back(steps)


def shorten(text: str, max_chars: int) -> str:
    """Cut a text off with an ellipsis."""
    return text if len(text) <= max_chars else f"{text[: max_chars - 1].rstrip()}…"
