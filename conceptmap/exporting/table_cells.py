"""Text for the cells of tables that spreadsheets read."""

from __future__ import annotations

import re

_FORMULA_START = re.compile(
    r"(?:\A|[;\t\r\n])(?:[^\S\t\r\n]|\")*(?=[=+\-@\uff1d\uff0b\uff0d\uff20])"
)
"""Spreadsheets take a cell that begins so for a formula, in East Asian settings also with the wide
signs; and in others a semicolon or a tab begins a cell. A note's name may be anything."""


def cell_text(value: str) -> str:
    """Return text that UTF-8 can hold and no spreadsheet runs, by a `'` before formulas."""
    value = value.encode("utf-8", "replace").decode("utf-8")
    return _FORMULA_START.sub(lambda match: f"{match[0]}'", value)
