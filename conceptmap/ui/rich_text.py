"""HTML for Qt's rich text."""

from __future__ import annotations

from html import escape

BOLD_STYLE = "font-weight:600"
"""The program's own bold; that of <b> is not among its fonts, and would be smeared."""


def bold(text: str) -> str:
    """Return a text, which may hold any signs, in bold."""
    return f"<span style='{BOLD_STYLE}'>{escape(text)}</span>"
