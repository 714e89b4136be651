"""What's here: what each part of the window and each panel is for."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from conceptmap.core.translation import Text, translate
from conceptmap.ui.dialogs.shortcuts import sheet_section, show_sheet
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.rich_text import bold
from conceptmap.ui.text_size import scaled

_NAME_PX = 110

PARTS = (
    (
        Text("Map"),
        Text(
            "Each dot is a note, each line a link. Notes that are linked closely lie in one "
            "region, which has a colour and a name. Scroll to zoom, drag to move, "
            "click a note or a name."
        ),
    ),
    (
        Text("Tools"),
        Text("The column on the left opens one panel at a time; F6 goes there and back."),
    ),
    (
        Text("Palette"),
        Text("Type on the map, or choose Go to: finds notes, headings, tags and commands."),
    ),
    (Text("Corner"), Text("Zoom in and out, and show the whole map.")),
)


def show_whats_here(window: QWidget) -> QDialog:
    """Show the sheet that explains what is where in the window."""
    from conceptmap.ui.panels.registry import panel_specs

    return show_sheet(
        window, translate("What's here"), whats_here_html(panel_specs()), "what's here"
    )


def whats_here_html(specs: Iterable[PanelSpec]) -> str:
    """Return the sheet as HTML: the parts of the window, then each panel with its shortcut."""
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        (str(spec.title), str(spec.tip), QKeySequence(spec.shortcut).toString(native))
        for spec in sorted(specs, key=lambda spec: spec.order)
        if spec.tip
    ]
    parts = [(str(name), str(text), "") for name, text in PARTS]
    return _table(translate("The window"), parts) + _table(translate("Panels"), rows)


def _table(title: str, rows: Iterable[tuple[str, str, str]]) -> str:
    cells = "".join(
        f"<tr><td width='{scaled(_NAME_PX)}'>{bold(name)}</td><td>{escape(text)}</td>"
        f"<td style='white-space: nowrap'>{escape(keys)}</td></tr>"
        for name, text, keys in rows
    )
    return sheet_section(title, cells)
