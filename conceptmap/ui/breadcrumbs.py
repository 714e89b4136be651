"""The breadcrumbs: the last selections, to go back to one of them."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from conceptmap.core.translation import translate
from conceptmap.ui.elided import ElidedButton
from conceptmap.ui.session.session import Session
from conceptmap.ui.text_size import ui_font

MAX_CRUMBS = 4
MAX_CRUMB_CHARS = 20

_GAP_PX = 2
_MIN_WIDTH_PX = 40


class Crumb(NamedTuple):
    """An earlier selection, or the present one."""

    text: str
    tip: str
    steps_back: int
    """How many steps back it was; 0 for the present."""


class Breadcrumbs(QWidget):
    """Shows the last selections, the present one at the end.

    Where there is little room the oldest are left out first, and the last that stays is cut off.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._crumbs: list[Crumb] = []
        # Made once: to make, show and style a widget takes ten milliseconds.
        self._buttons = [ElidedButton() for _ in range(MAX_CRUMBS)]
        self._dividers = [QLabel("›") for _ in range(MAX_CRUMBS - 1)]
        for widget in (*self._buttons, *self._dividers):
            widget.setParent(self)
            widget.hide()
        for number, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._go_to, number))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        session.history.changed.connect(self.refresh)
        session.map_updated.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(self._width_from(0), self._buttons[0].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_MIN_WIDTH_PX, self._buttons[0].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def texts(self) -> list[str]:
        """The texts of the crumbs, the present one last."""
        return [crumb.text for crumb in self._crumbs]

    @property
    def present_width(self) -> int:
        """The width in pixels of the last crumb, which is always shown."""
        return self._width_from(max(len(self._crumbs) - 1, 0))

    def refresh(self) -> None:
        """Show the history as it is now."""
        crumbs = self._current_crumbs()
        if crumbs == self._crumbs:
            return
        self._crumbs = crumbs
        for button, (text, tip, steps_back) in zip(self._buttons, crumbs, strict=False):
            button.set_plain_text(text)
            button.setToolTip(tip)
            button.setFont(ui_font(12, 400 if steps_back else 500))
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        """Show as many crumbs as there is room for, and always the present one."""
        count = len(self._crumbs)
        first = 0
        while first < count - 1 and self._width_from(first) > self.width():
            first += 1
        x = 0
        for number, button in enumerate(self._buttons):
            shown = first <= number < count
            button.setVisible(shown)
            divider = self._dividers[number - 1] if number else None
            if divider is not None:
                divider.setVisible(shown and number > first)
            if not shown:
                continue
            if divider is not None and number > first:
                width = divider.sizeHint().width()
                divider.setGeometry(QRect(x, 0, width, self.height()))
                x += width + _GAP_PX
            width = min(button.sizeHint().width(), max(self.width() - x, 0))
            button.setGeometry(QRect(x, 0, width, self.height()))
            x += width + _GAP_PX

    def _width_from(self, first: int) -> int:
        """Return the width in pixels of the crumbs from one on."""
        count = len(self._crumbs)
        buttons = [button.sizeHint().width() for button in self._buttons[first:count]]
        divider = self._dividers[0].sizeHint().width() + 2 * _GAP_PX
        return sum(buttons) + divider * max(len(buttons) - 1, 0)

    def _current_crumbs(self) -> list[Crumb]:
        """Return the crumbs of the selections before, without repetitions, and the present one."""
        entries = self._session.history.back_entries
        present = (self._session.selected_ids, self._session.selection.file)
        steps = [
            ((entry.selection, entry.file), at)
            for at, entry in enumerate(entries)
            if entry.selection or entry.file
        ]
        steps = [step for at, step in enumerate(steps) if not at or step[0] != steps[at - 1][0]]
        steps = [step for step in steps[-MAX_CRUMBS + 1 :] if step[0] != present]
        crumbs = [self._crumb(*place, len(entries) - at) for place, at in steps]
        return [crumb for crumb in (*crumbs, self._crumb(*present, 0)) if crumb is not None]

    def _crumb(self, selection: tuple[str, ...], file: str | None, steps_back: int) -> Crumb | None:
        """Return the crumb of some selected nodes, or of the file that was open besides them."""
        session = self._session
        if file is not None and (session.vault.has_file(file) or session.comparisons.is_gone(file)):
            name = file.rpartition("/")[2]
            tip = translate("Back to {place}", place=name) if steps_back else file
            return Crumb(shorten(name, MAX_CRUMB_CHARS), tip, steps_back)
        known = [id_ for id_ in selection if self._session.has_node(id_)]
        if not known:
            return None
        more = f" +{len(known) - 1}" if len(known) > 1 else ""
        title = self._session.vault_map.title(known[-1])
        text = f"{shorten(title, MAX_CRUMB_CHARS)}{more}"
        return Crumb(
            text, translate("Back to {place}", place=title) if steps_back else title, steps_back
        )

    def _go_to(self, number: int, _: bool = False) -> None:
        if number < len(self._crumbs) and (steps := self._crumbs[number].steps_back):
            self._session.history.go_back(steps)


def shorten(text: str, max_chars: int) -> str:
    """Cut a text off with an ellipsis."""
    return text if len(text) <= max_chars else f"{text[: max_chars - 1].rstrip()}…"
