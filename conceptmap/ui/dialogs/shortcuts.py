"""The shortcut sheet: what keys and the mouse do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from conceptmap.core.translation import translate
from conceptmap.ui.commands.command import Command
from conceptmap.ui.commands.gestures import GESTURES
from conceptmap.ui.dialogs.reading_dialog import show_reading
from conceptmap.ui.rich_text import bold
from conceptmap.ui.text_size import scaled

_SIZE_PX = QSize(620, 640)
_MARGIN_PX, _CELL_PX, _SECTION_GAP_PX = 12, 4, 14
_KEYS_PX = 210


def show_shortcuts(window: QWidget, commands: Mapping[str, Iterable[Command]]) -> QDialog:
    """Show the shortcuts of some commands, by menu, and the gestures."""
    return show_sheet(
        window, translate("Keyboard and mouse"), shortcuts_html(commands), "shortcut sheet"
    )


def show_sheet(window: QWidget, title: str, html: str, name: str) -> QDialog:
    """Show a text that scrolls in a dialog; `name` is that of the text in the code."""
    sheet = QTextBrowser()
    # The heaviest weight of the program's own font; a bold one would be blurred.
    sheet.document().setDefaultStyleSheet("b, h4 { font-weight: 600; }")
    sheet.setHtml(html)
    sheet.document().setDocumentMargin(_MARGIN_PX)
    sheet.setObjectName(name)
    return show_reading(window, title, sheet, _SIZE_PX)


def shortcuts_html(commands: Mapping[str, Iterable[Command]]) -> str:
    """Return the sheet as HTML."""
    parts = [
        _section(str(title), [(str(each.keys), str(each.does)) for each in gestures])
        for title, gestures in GESTURES.items()
    ]
    for title, group in commands.items():
        rows = [
            (command.shortcut_text, str(command.tip) or command.plain_text)
            for command in group
            if command.shortcut_text
        ]
        if rows:
            parts.append(_section(title, rows))
    return "".join(parts)


def _section(title: str, rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td width='{scaled(_KEYS_PX)}'>{bold(keys)}</td><td>{escape(does)}</td></tr>"
        for keys, does in rows
    )
    return sheet_section(title, cells)


def sheet_section(title: str, rows: str) -> str:
    """Return a part of a sheet as HTML, with rows of a table; they begin where the title does."""
    inset, gap = f"margin-left: {_CELL_PX}px", f"margin-bottom: {scaled(_SECTION_GAP_PX)}px"
    table = f"<table cellpadding='{_CELL_PX}' style='{gap}'>{rows}</table>"
    return f"<p style='{inset}'>{bold(title)}</p>{table}"
