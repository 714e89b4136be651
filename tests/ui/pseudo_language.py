"""A language that lengthens and brackets every text, to find those that it does not reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from conceptmap.core.translation import set_language
from conceptmap.ui.elided import ElidedLabel

ACCENTED = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšüýÀÇÉÎÑÖŠÜÝ")

LONGER = 0.35
"""The share by which a text is longer, as German and Russian ones are than English."""

_KEPT = re.compile(r"\{\w+\}|%n|&\w|\t.*|\(\*[^)]*\)")
_INNERMOST = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"[a-zA-Z]{2,}")
_KEYS = re.compile(
    r"\b(?:Ctrl|Shift|Alt|Meta)\+\S+|\b(?:Esc|Space|Home|F\d+|Del|PgUp|PgDown|Tab)\b|\t.*"
)
_PATHS = re.compile(r"(?<!\S)[~/]\S*|\(\.\w+\)")


def pseudo(text: str) -> str:
    """Return a text with accents, longer, and in brackets; placeholders stay as they are."""
    pieces, at = [], 0
    for match in _KEPT.finditer(text):
        pieces += [text[at : match.start()].translate(ACCENTED), match[0]]
        at = match.end()
    pieces.append(text[at:].translate(ACCENTED))
    before, tab, keys = "".join(pieces).partition("\t")
    return f"[{before}{'·' * max(1, round(LONGER * len(text)))}]{tab}{keys}"


class PseudoLanguage:
    """The program's own texts."""

    is_english = False

    def find(self, source: str, context: str, count: int | None) -> str:
        return pseudo(source)

    def number(self, value: float, decimals: int) -> str:
        return f"{value:,.{decimals}f}"

    def day(self, date: date) -> str:
        return date.strftime("%d.%m.%Y")


class PseudoTranslator(QTranslator):
    """Translates Qt's texts into the pseudo-language."""

    def translate(
        self, context: object, source: object, disambiguation: object = None, n: int = -1
    ) -> str:
        return pseudo(str(source))

    def isEmpty(self) -> bool:
        return False


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Show all texts of the program and of Qt so."""
    translator = PseudoTranslator()
    set_language(PseudoLanguage())
    QApplication.installTranslator(translator)
    try:
        yield
    finally:
        QApplication.removeTranslator(translator)
        set_language(None)


@cache
def english_in(text: str, allowed: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a text that no translation was asked for."""
    text = re.sub(r"<style>.*?</style>|<[^<>]*>|&\w+;", " ", text, flags=re.DOTALL)
    text = _KEYS.sub(" ", _PATHS.sub(" ", text))
    while _INNERMOST.search(text):
        text = _INNERMOST.sub(" ", text)
    return tuple(word for word in _WORD.findall(text) if word not in allowed)


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield the texts of a widget and of all in it, seen or read aloud, each with where it is."""
    for each in (widget, *widget.findChildren(QWidget)):
        name = type(each).__name__
        yield f"{name}.toolTip", each.toolTip()
        yield f"{name}.statusTip", each.statusTip()
        yield f"{name}.accessibleName", each.accessibleName()
        yield f"{name}.accessibleDescription", each.accessibleDescription()
        if each.isWindow():
            yield f"{name}.windowTitle", each.windowTitle()
        if isinstance(each, QLabel | QAbstractButton):
            yield f"{name}.text", each.text()
        elif isinstance(each, QLineEdit):
            yield f"{name}.placeholderText", each.placeholderText()
        elif isinstance(each, QComboBox):
            for row in range(each.count()):
                yield f"{name}.itemText", each.itemText(row)
        elif isinstance(each, QAbstractSpinBox):
            yield f"{name}.text", each.text()
        elif isinstance(each, QTextEdit):
            yield f"{name}.plainText", each.toPlainText()
        elif isinstance(each, QAbstractItemView) and each.model() is not None:
            yield from _texts_of_items(each, name)
    for action in widget.findChildren(QAction):
        yield "QAction.text", action.text()
        yield "QAction.toolTip", action.toolTip()
        yield "QAction.statusTip", action.statusTip()
        yield "QAction.iconText", action.iconText()


def _texts_of_items(view: QAbstractItemView, name: str) -> Iterator[tuple[str, str]]:
    model = view.model()
    none = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(none)
    for column in range(columns):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(header, str):
            yield f"{name}.header", header
        for row in range(min(model.rowCount(none), 50)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                text = model.index(row, column, none).data(role)
                if isinstance(text, str):
                    yield f"{name}.item", text


def cut_texts(window: QWidget) -> list[str]:
    """Return the texts of labels and buttons that are shown and have too little room."""
    return [
        f"{type(each).__name__}: {each.text()[:60]}"
        for each in (*window.findChildren(QLabel), *window.findChildren(QAbstractButton))
        if each.isVisible() and each.text() and _is_cut(each)
    ]


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QAbstractButton):
        if isinstance(widget, QToolButton) and (
            widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            return False
        # The scale, a percentage, is as long in every language.
        is_scale = widget.objectName() == "zoom"
        return not is_scale and widget.minimumSizeHint().width() > widget.width() + 1
    if isinstance(widget, ElidedLabel):
        return False
    if widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    return widget.sizeHint().width() > widget.width() + 1 and "…" not in widget.text()
