"""What a screen reader says though the keyboard is elsewhere."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let assistive technology say a text about a widget; nothing where none is running."""
    if not text or not QAccessible.isActive():
        return
    try:
        from PySide6.QtGui import QAccessibleAnnouncementEvent
    except ImportError:
        # They exist from Qt 6.8 on.
        return
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
