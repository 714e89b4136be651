"""The order in which Tab and F6 go through a window: pane after pane, each as one reads it.

Qt's own order is that in which widgets were made, and panels are made when they are first shown.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def step_focus(panes: Sequence[QWidget], *, forward: bool, otherwise: QWidget) -> bool:
    """Focus the control after or before the one that has the keyboard, as Tab does.

    `otherwise` gets it when what had it was just hidden. Return whether there was one to give it
    to.
    """
    focused = QApplication.focusWidget()
    if focused is not None and not focused.isVisible():
        otherwise.setFocus()
        return True
    controls = [control for pane in panes if pane.isVisible() for control in controls_of(pane)]
    if not controls:
        return False
    here = _index_of_focused(controls)
    if here is None:
        goal = controls[0 if forward else -1]
    else:
        goal = controls[(here + (1 if forward else -1)) % len(controls)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    focus(goal, reason)
    return True


def step_pane(panes: Sequence[QWidget], *, forward: bool, otherwise: QWidget) -> None:
    """Focus the main control of the next or the previous pane, as F6 does.

    `otherwise` gets it when it was in none of them.
    """
    shown = [pane for pane in panes if pane.isVisible() and controls_of(pane)]
    here = _index_of_focused(shown)
    step = 1 if forward else -1
    goal = otherwise if here is None else first_control(shown[(here + step) % len(shown)])
    # Qt takes the reason Tab for a key only while Tab is pressed.
    focus(goal, Qt.FocusReason.ShortcutFocusReason)


def first_control(pane: QWidget) -> QWidget:
    """Return what of a pane gets the keyboard: its main field, or else what Tab reaches first."""
    proxy = pane.focusProxy()
    if proxy is not None and proxy.isVisible() and proxy.isEnabled():
        return proxy
    return next(iter(controls_of(pane)), pane)


def controls_of(pane: QWidget) -> list[QWidget]:
    """Return the controls of a pane that Tab reaches, line after line."""
    found = [pane, *pane.findChildren(QWidget)]
    controls = [each for each in found if _takes_tab(each)]
    leftwards = pane.layoutDirection() == Qt.LayoutDirection.RightToLeft
    places = {
        control: QRect(control.mapTo(pane, QPoint(0, 0)), control.size()) for control in controls
    }
    return [control for line in _lines(places) for control in (line[::-1] if leftwards else line)]


def focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Focus a control, and scroll to where it is."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    widget.setFocus(reason)


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isEnabled() and widget.isVisible() and not widget.isWindow()


def _lines(places: dict[QWidget, QRect]) -> list[list[QWidget]]:
    """Group controls by lines from top to bottom, each from left to right."""
    lines: list[list[QWidget]] = []
    for control in sorted(places, key=lambda each: places[each].center().y()):
        middle = places[control].center().y()
        # Beside a high control there may be several lines of low ones.
        if lines and all(abs(places[each].center().y() - middle) < 8 for each in lines[-1]):
            lines[-1].append(control)
        else:
            lines.append([control])
    return [sorted(line, key=lambda each: places[each].x()) for line in lines]


def _index_of_focused(widgets: Sequence[QWidget]) -> int | None:
    """Return which of some widgets has the keyboard, or holds what has it; None for none."""
    focused = QApplication.focusWidget()
    while focused is not None:
        if focused in widgets:
            return widgets.index(focused)
        focused = focused.parentWidget()
    return None
