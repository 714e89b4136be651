"""The menus of the preview: the outline of the note, and the context menu of its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from conceptmap.core.translation import translate
from conceptmap.page.hrefs import is_web_url, parse_ask_href
from conceptmap.ui.access_keys import literal
from conceptmap.ui.preview.page_view import PageView

if TYPE_CHECKING:
    from conceptmap.page.blocks import OutlineEntry

MAX_OUTLINE_CHARS = 60

_INDENT = "\u2003"


def outline_menu(
    entries: Iterable[OutlineEntry], go_to_anchor: Callable[[str], None], parent: QWidget
) -> QMenu:
    """Return a menu of headings, indented by level."""
    menu = QMenu(parent)
    entries = list(entries)
    top_level = min((entry.level for entry in entries), default=1)
    for entry in entries:
        text = entry.text
        if len(text) >= MAX_OUTLINE_CHARS:
            text = f"{text[: MAX_OUTLINE_CHARS - 1]}…"
        indent = _INDENT * (entry.level - top_level)
        action = menu.addAction(indent + literal(text))
        action.triggered.connect(lambda _=False, anchor=entry.anchor: go_to_anchor(anchor))
    if not entries:
        menu.addAction(translate("This note has no headings")).setEnabled(False)
    return menu


def text_menu(view: PageView, href: str, zoom: Callable[[int], None], parent: QWidget) -> QMenu:
    """Return the context menu of the text, with `href` for the link under the pointer if any."""
    menu = QMenu(parent)
    copy = menu.addAction(f"{translate('Copy')}\tCtrl+C", view.browser.copy)
    copy.setEnabled(view.browser.textCursor().hasSelection())
    menu.addAction(f"{translate('Select all')}\tCtrl+A", view.browser.selectAll)
    address = href if is_web_url(href) else parse_ask_href(href)
    if address is not None:
        menu.addAction(translate("Copy link"), lambda: QGuiApplication.clipboard().setText(address))
    menu.addSeparator()
    menu.addAction(f"{translate('Find…')}\tCtrl+F", view.open_find_bar)
    menu.addAction(f"{translate('Larger', context='text')}\tCtrl++", lambda: zoom(1))
    menu.addAction(f"{translate('Smaller', context='text')}\tCtrl+-", lambda: zoom(-1))
    menu.addAction(f"{translate('Default size')}\tCtrl+0", lambda: zoom(0))
    return menu
