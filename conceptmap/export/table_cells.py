"""Text for the cells of tables that spreadsheets read."""

from __future__ import annotations

# Spreadsheets take a cell that begins so for a formula, and a note's name may be anything.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def cell_text(value: str) -> str:
    """Return text that UTF-8 can hold and no spreadsheet runs."""
    value = value.encode("utf-8", "replace").decode("utf-8")
    return f"'{value}" if value.startswith(_FORMULA_STARTS) else value
