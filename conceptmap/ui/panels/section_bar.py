"""Buttons that lead to the sections of a long list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from conceptmap.ui.flow_layout import FlowLayout
from conceptmap.ui.text_size import ui_font


class Section(NamedTuple):
    """A part of a list under a heading."""

    title: str
    amount: str
    """How many there are in it, as text."""
    row: int
    """The row of the list that its heading is in."""


class SectionBar(QWidget):
    """Names the sections of a list, each with its count; it is not there for a single one."""

    chosen = Signal(int)
    """The row of the heading of the section to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=2, line_gap=0)
        self._flow.setContentsMargins(8, 4, 8, 2)
        self._sections: tuple[Section, ...] = ()
        self._buttons: list[QToolButton] = []
        self.hide()

    def set_sections(self, sections: Iterable[Section]) -> None:
        """Replace the sections; buttons are kept, and with them the focus."""
        self._sections = tuple(sections)
        while len(self._buttons) < len(self._sections):
            self._buttons.append(self._button(len(self._buttons)))
        for number, button in enumerate(self._buttons):
            if number < len(self._sections):
                title, amount, _ = self._sections[number]
                button.setText(f"{title} {amount}")
            button.setVisible(number < len(self._sections))
        self.setVisible(len(self._sections) > 1)

    def _button(self, number: int) -> QToolButton:
        button = QToolButton()
        button.setFont(ui_font(12))
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.chosen.emit(self._sections[number].row))
        self._flow.addWidget(button)
        return button
