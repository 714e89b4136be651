"""Whether things may move."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle


def animations_enabled() -> bool:
    """Tell whether the system wants things to move."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
