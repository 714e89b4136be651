"""The tour: three things to try on a first map, in a bar below it that one can leave."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from conceptmap.core.translation import Text, translate
from conceptmap.ui.context import UiContext
from conceptmap.ui.text_size import scaled

_TAKEN_KEY = "hints/tour"

_MIN_TEXT_PX = 300
"""With fewer pixels than this for the words, the buttons go below them."""


class TourStep(NamedTuple):
    """A step of the tour: what the user is told to try."""

    text: Text
    is_done: Callable[[UiContext], bool]
    """Whether the user has done it."""


STEPS = (
    TourStep(
        Text("Click a note to read it. Scroll to zoom, drag to move the map."),
        lambda context: bool(context.session.selected_ids),
    ),
    TourStep(
        Text("Type the first letters of a name anywhere on the map: notes and commands are found."),
        lambda context: context.page.command_palette.isVisible(),
    ),
    TourStep(
        Text("Choose a tool on the left: Filter shows only some notes, Colours tells them apart."),
        lambda context: any(map(context.docks.is_shown, ("filter", "groups", "display", "views"))),
    ),
)


class Tour(QFrame):
    """Shows one step after the other, going on by itself when the user has done one."""

    def __init__(self) -> None:
        super().__init__()
        self._context: UiContext | None = None
        """Of the window, once the tour has begun."""
        self._step = 0
        self._waits = False
        """Whether it is hidden for a while."""
        self._done: set[int] = set()
        """The steps that the user has done since the tour began, in any order."""
        self.setObjectName("tour")
        self.setAccessibleName(translate("Tour"))
        self._count = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._leave = QPushButton(translate("Leave"))
        self._leave.setToolTip(translate("Leave the tour; Help → Take the tour brings it back"))
        self._leave.setAccessibleName(translate("Leave the tour"))
        self._leave.clicked.connect(self.end)
        self._next = QPushButton(translate("Next"))
        self._next.clicked.connect(self._go_on)
        words, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (words, buttons):
            row.setSpacing(10)
        words.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch()
        buttons.addWidget(self._leave)
        buttons.addWidget(self._next)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 8, 10, 8)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        self.hide()

    @property
    def step(self) -> int:
        """The number of the step that is shown, from 0."""
        return self._step

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        buttons = self._leave.sizeHint().width() + self._next.sizeHint().width()
        direction = QBoxLayout.Direction
        is_narrow = self.width() < buttons + scaled(_MIN_TEXT_PX)
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def offer(self, context: UiContext) -> None:
        """Begin on the open map, unless the tour was taken or left before."""
        if context.settings.text(_TAKEN_KEY) != "1":
            self.begin(context)

    def begin(self, context: UiContext) -> None:
        """Begin with the first step, on the open map."""
        if self._context is None:
            self._context = context
            context.page.find_requested.connect(self._check)
            context.docks.visibility_changed.connect(self._check)
        self._step = 0
        self._done.clear()
        once = Qt.ConnectionType.UniqueConnection
        context.session.selection.changed.connect(self._check, once)
        self._show_step()
        self.show()

    def end(self) -> None:
        """Leave the tour, for good."""
        # The last step may have been done by typing somewhere else, which goes on there.
        had_focus = self.focusWidget() is not None and self.focusWidget().hasFocus()
        self.hide()
        if self._context is not None:
            self._context.settings.set_text(_TAKEN_KEY, "1")
            if had_focus:
                self._context.map_view.setFocus()

    def set_hidden_for_now(self, hidden: bool) -> None:
        """Hide the bar while the map has the full screen, or show it again if it was there."""
        if hidden:
            self._waits = self._waits or self.isVisible()
            self.hide()
        elif self._waits:
            self._waits = False
            self.show()

    def _check(self) -> None:
        """Go on when the user did what the step asks for; what was done before is not asked."""
        context = self._context
        if context is None or not context.has_vault or not self.isVisible():
            return
        self._done |= {number for number, step in enumerate(STEPS) if step.is_done(context)}
        if self._step in self._done:
            self._go_on()

    def _go_on(self) -> None:
        left = [n for n in range(self._step + 1, len(STEPS)) if n not in self._done]
        if not left:
            self.end()
            return
        self._step = left[0]
        self._show_step()

    def _show_step(self) -> None:
        self._count.setText(translate("{n} of {total}", n=self._step + 1, total=len(STEPS)))
        self._text.setText(str(STEPS[self._step].text))
        self._next.setText(translate("Done") if self._step + 1 == len(STEPS) else translate("Next"))
