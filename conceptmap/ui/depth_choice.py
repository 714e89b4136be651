"""DepthChoice: how many links away a local map reaches, one button for each number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from conceptmap.core.translation import number, translate, translate_count
from conceptmap.ui.text_size import ui_font

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Left: -1}


class DepthChoice(QWidget):
    """A row of numbers, of which one is chosen by a click or with the arrow keys."""

    chosen = Signal(int)
    """The user chose a depth."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.buttons = [self._button(depth) for depth in range(most + 1)]
        """The buttons to choose a depth, from depth 0 on."""
        self._depth = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.buttons:
            row.addWidget(button)

    def show_depth(self, depth: int, *, least: int) -> None:
        """Show a depth as chosen, and offer those from `least` on."""
        self._depth = depth
        for each, button in enumerate(self.buttons):
            button.setVisible(each >= least)
            button.setChecked(each == depth)
            # Tab reaches the chosen one; from there the arrow keys go to the others. A click
            # leaves the keyboard to the map.
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.TabFocus if each == depth else policy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                goal = self._depth + step
                if 0 <= goal < len(self.buttons) and not self.buttons[goal].isHidden():
                    self._choose(goal)
                    self.buttons[goal].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _choose(self, depth: int) -> None:
        # A click on the chosen one has unchecked it.
        self.buttons[depth].setChecked(depth == self._depth)
        if depth != self._depth:
            self.chosen.emit(depth)
        self.buttons[self._depth].setChecked(True)

    def _button(self, depth: int) -> QToolButton:
        button = QToolButton()
        button.setText(number(depth))
        button.setFont(ui_font(12, 500))
        button.setObjectName("segment")
        button.setCheckable(True)
        tip = translate("The chosen notes alone")
        if depth:
            tip = translate_count("Notes up to %n link away", "Notes up to %n links away", depth)
        button.setToolTip(tip)
        button.setAccessibleName(translate("Depth {n}", n=depth))
        button.setAccessibleDescription(tip)
        button.clicked.connect(lambda: self._choose(depth))
        button.installEventFilter(self)
        return button
