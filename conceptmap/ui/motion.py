"""Whether the user wants animations."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

_PROPERTY = "motion-reduced"


def animations_enabled() -> bool:
    """Return whether the system's settings and the user's allow animations."""
    application = QApplication.instance()
    if application is not None and application.property(_PROPERTY):
        return False
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def set_motion_reduced(reduced: bool) -> None:
    """Let everything jump instead of move, in all windows."""
    application = QApplication.instance()
    assert application is not None
    application.setProperty(_PROPERTY, reduced)
