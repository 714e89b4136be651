"""The map as assistive technology sees it: a list of the notes in view, in reading order.

The items of the list are kept for as long as the view is there, since assistive technology may
hold on to them: the first stands for the first note in view, whichever that is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from conceptmap.core.translation import translate
from conceptmap.ui.canvas.accessibility import KIND_DESCRIPTIONS
from conceptmap.ui.canvas.map_queries import notes_in_view

if TYPE_CHECKING:
    from conceptmap.core.array_types import FloatArray
    from conceptmap.ui.canvas.view import MapView
    from conceptmap.ui.session.session import Session

MAX_ITEMS = 100
"""At most this many notes are listed, the most important of those in view."""

LINE_PX = 48.0
"""Notes whose heights on the screen are in the same band of this many pixels are read as a line."""

_TELL_MS = 400
"""A changed list is told when it has been at rest for this many milliseconds."""

_ITEM_PX = 24
_UNKNOWN = object()
_interfaces: list[QAccessibleInterface] = []
"""What was made for views: Qt keeps no reference that Python knows of."""


def reading_order(points: FloatArray) -> list[int]:
    """Return the order of points `(n, 2)` in pixels: line by line, each from left to right."""
    lines = np.floor(points[:, 1] / LINE_PX)
    return [int(number) for number in np.lexsort((points[:, 0], lines))]


class NotesInView(QObject):
    """Knows which notes assistive technology is shown, and tells it when they change."""

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._ids: tuple[str, ...] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TELL_MS)
        self._timer.timeout.connect(self._tell)
        for signal in (
            view.camera_changed,
            session.positions.changed,
            session.view_state.changed,
            session.map_updated,
        ):
            signal.connect(self._forget)
        session.selection.changed.connect(self._tell_focus)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the nodes, in reading order."""
        if self._ids is None:
            found = notes_in_view(self._session, self._view.camera, MAX_ITEMS)
            points = np.array([self._pixel(id_) for id_ in found], np.float32).reshape(-1, 2)
            self._ids = tuple(found[number] for number in reading_order(points))
        return self._ids

    @property
    def focused(self) -> int:
        """The number of the note that was selected last, -1 for none that is in view."""
        selected = self._session.selected_ids
        return self.ids.index(selected[-1]) if selected and selected[-1] in self.ids else -1

    def text(self, number: int, *, described: bool) -> str:
        """Return the name of a note, or what is said about it."""
        if number >= len(self.ids):
            return ""
        id_, vault_map = self.ids[number], self._session.vault_map
        if not described:
            return vault_map.title(id_)
        if (kind := KIND_DESCRIPTIONS.get(vault_map.kind(id_).label)) is not None:
            return str(kind)
        sent, received = vault_map.graph.out_degree(id_), vault_map.graph.in_degree(id_)
        return translate("Links to {sent}, linked from {received}", sent=sent, received=received)

    def rect(self, number: int) -> QRect:
        """Return where a note is on the screen."""
        if number >= len(self.ids):
            return QRect()
        x, y = self._pixel(self.ids[number])
        corner = QPoint(round(x) - _ITEM_PX // 2, round(y) - _ITEM_PX // 2)
        return QRect(self._view.mapToGlobal(corner), QSize(_ITEM_PX, _ITEM_PX))

    def is_selected(self, number: int) -> bool:
        """Return whether a note is selected."""
        return number < len(self.ids) and self.ids[number] in self._session.selected_ids

    def _pixel(self, id_: str) -> tuple[float, float]:
        pixel = self._view.pixel_of(id_) or QPoint(0, 0)
        return pixel.x(), pixel.y()

    def _forget(self) -> None:
        self._ids = None
        if QAccessible.isActive():
            self._timer.start()

    def _tell(self) -> None:
        event = QAccessible.Event.ObjectReorder
        QAccessible.updateAccessibility(QAccessibleEvent(self._view, event))

    def _tell_focus(self) -> None:
        """Let the selected note be read, while the map has the keyboard."""
        if not QAccessible.isActive() or not self._view.hasFocus():
            return
        if (number := self.focused) >= 0:
            event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            event.setChild(number)
            QAccessible.updateAccessibility(event)


class AccessibleMap(QAccessibleWidget):
    """The map with its notes, and after them what floats over it."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view, QAccessible.Role.List, translate("Map of notes"))
        self._view = view
        self._items: list[AccessibleNote] = []

    @property
    def notes(self) -> NotesInView | None:
        """The notes in view, None while no map is shown."""
        return self._view.notes_in_view if shiboken6.isValid(self._view) else None

    def childCount(self) -> int:
        return self._count() + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None too
        count = self._count()
        if not 0 <= index < count:
            return super().child(index - count)
        while len(self._items) <= index:
            self._items.append(AccessibleNote(self, len(self._items)))
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, AccessibleNote):
            return child.number if child.number < self._count() else -1
        found = super().indexOfChild(child)
        return found + self._count() if found >= 0 else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None too
        notes = self.notes
        focused = notes.focused if notes is not None and self._view.hasFocus() else -1
        return self.child(focused) if focused >= 0 else super().focusChild()

    def _count(self) -> int:
        return 0 if self.notes is None else len(self.notes.ids)


class AccessibleNote(QAccessibleInterface):
    """A note in view, by its number in reading order."""

    def __init__(self, parent: AccessibleMap, number: int) -> None:
        super().__init__()
        self._parent, self.number = parent, number

    def isValid(self) -> bool:
        return shiboken6.isValid(self._parent) and self._parent.notes is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # None too
        return None

    def window(self) -> Any:
        return self._parent.window()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None too
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None too
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None too
        return None

    def text(self, kind: QAccessible.Text) -> str:
        notes = self._parent.notes
        if notes is None or kind not in (QAccessible.Text.Name, QAccessible.Text.Description):
            return ""
        return notes.text(self.number, described=kind == QAccessible.Text.Description)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names of notes are not changed here."""

    def rect(self) -> QRect:
        notes = self._parent.notes
        return QRect() if notes is None else notes.rect(self.number)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        notes, state = self._parent.notes, QAccessible.State()
        state.focusable = state.selectable = True
        if notes is None or self.number >= len(notes.ids):
            state.invisible = True
        else:
            state.selected = notes.is_selected(self.number)
            state.focused = notes.focused == self.number
        return state


@cache
def install_interface() -> None:
    """Let Qt ask for the interfaces of map views from now on."""
    QAccessible.installFactory(_make)


def _make(_: str, made_for: QObject | None) -> QAccessibleInterface | None:
    if getattr(made_for, "notes_in_view", _UNKNOWN) is _UNKNOWN:
        return None
    interface = AccessibleMap(cast("MapView", made_for))
    _interfaces.append(interface)
    return interface
