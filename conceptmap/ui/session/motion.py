"""Whether the user wants animations."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle


def animations_enabled() -> bool:
    """Return whether the system's settings allow animations."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
