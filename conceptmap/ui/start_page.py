"""The start page: a place to drop a folder on, recent vaults, the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.resources import resource_path
from conceptmap.core.translation import listed, translate
from conceptmap.model.vault_sets import is_vault_set, load_set, vault_name, where_vault_is
from conceptmap.ui.buttons import IconButton, keys_text
from conceptmap.ui.settings import Settings
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme, set_text_colour

MAX_SHOWN_RECENT = 6

MAX_PATH_CHARS = 56

_WIDTH_PX = 720


class StartPage(QWidget):
    """Shown while no vault is open."""

    open_folder = Signal()
    open_path = Signal(object)
    open_sample = Signal()

    def __init__(self, settings: Settings, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._drop_zone = _DropZone(theme)
        self._drop_zone.open_folder.connect(self.open_folder)
        self._drop_zone.open_sample.connect(self.open_sample)
        self._recent = QWidget()
        self._recent_rows = QVBoxLayout(self._recent)
        self._recent_rows.setContentsMargins(0, 0, 0, 0)
        self._recent_rows.setSpacing(2)
        for part in (self._drop_zone, self._recent):
            part.setMaximumWidth(_WIDTH_PX)
            part.setSizePolicy(QSizePolicy.Policy.Expanding, part.sizePolicy().verticalPolicy())
        column = QVBoxLayout()
        column.setSpacing(22)
        column.addStretch(3)
        column.addWidget(self._drop_zone)
        column.addWidget(self._recent)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 1000)
        row.addStretch(1)
        theme.changed.connect(self.refresh)
        settings.recent_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the recent vaults as they are now."""
        while (taken := self._recent_rows.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        recent = self._settings.recent[:MAX_SHOWN_RECENT]
        self._recent.setVisible(bool(recent))
        if recent:
            title = QLabel(translate("Recent"))
            title.setFont(ui_font(12, 600))
            set_text_colour(title, self._theme.colours.muted_text)
            title.setContentsMargins(10, 0, 0, 2)
            self._recent_rows.addWidget(title)
        for path in recent:
            self._recent_rows.addWidget(self._row(path))

    def _row(self, path: Path) -> QWidget:
        row = _RecentRow(path, self._theme)
        row.chosen.connect(self.open_path)
        row.removed.connect(self._remove_recent)
        return row

    def _remove_recent(self, path: Path) -> None:
        self._settings.remove_recent(path)


class _DropZone(QFrame):
    open_folder = Signal()
    open_sample = Signal()

    def __init__(self, theme: AppTheme) -> None:
        super().__init__()
        self._theme = theme
        self.setMinimumHeight(330)
        self.setMaximumWidth(_WIDTH_PX)
        icon = QLabel()
        icon.setPixmap(QIcon(str(resource_path("icons", "conceptmap.svg"))).pixmap(QSize(72, 72)))
        title = QLabel(translate("Drop a folder of notes here"))
        title.setFont(ui_font(23, 600))
        self._hint = QLabel(
            translate(
                "Markdown notes joined by [[wikilinks]]: from Obsidian, Foam, Logseq or any "
                "folder.\n"
                "Your notes are read, never changed."
            )
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint.setWordWrap(True)
        open_ = QPushButton(translate("Open folder…"))
        open_.setDefault(True)
        open_.setToolTip(translate("Choose a folder of notes ({keys})", keys=keys_text("Ctrl+O")))
        open_.clicked.connect(self.open_folder)
        sample = QPushButton(translate("Try the sample"))
        sample.setToolTip(translate("Open a small vault about large language models"))
        sample.clicked.connect(self.open_sample)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(open_)
        buttons.addWidget(sample)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 34, 40, 34)
        column.setSpacing(14)
        column.addStretch()
        for each in (icon, title):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._hint)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch()
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.colours.faint_text), 1.4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(self._theme.colours.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        painter.end()

    def _apply_theme(self) -> None:
        set_text_colour(self._hint, self._theme.colours.muted_text)
        self.update()


class _RecentRow(QWidget):
    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, path: Path, theme: AppTheme) -> None:
        super().__init__()
        colours = theme.colours
        self.setMaximumWidth(_WIDTH_PX)
        exists, called, is_set = path.is_dir(), vault_name(path), is_vault_set(path)
        button = QPushButton()
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(
            where_vault_is(path)
            if exists
            else translate("{folder}\nThis folder no longer exists.", folder=path)
        )
        button.setAccessibleName(translate("Open {folder}", folder=called))
        button.setStyleSheet("QPushButton { border: none; text-align: left; padding: 7px 10px; }")
        button.clicked.connect(lambda: self.chosen.emit(path))
        name = QLabel(called)
        name.setFont(ui_font(14, 500))
        above = _where(path) if is_set else _shorten_path(path.parent)
        where = QLabel(above if exists else translate("{folder}  (not found)", folder=above))
        set_text_colour(where, colours.muted_text)
        if not exists:
            set_text_colour(name, colours.faint_text)
        for label in (name, where):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = QHBoxLayout(button)
        inner.setContentsMargins(10, 6, 10, 6)
        inner.setSpacing(10)
        inner.addWidget(name)
        inner.addWidget(where)
        inner.addStretch()
        button.setMinimumHeight(34)
        tip = translate("Remove from this list; the folder itself is kept")
        remove = IconButton(theme, "close", tip, lambda: self.removed.emit(path))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(button, 1)
        row.addWidget(remove)


def _where(root: Path) -> str:
    """Return the names of the folders of a set."""
    names = listed(list(load_set(root).roots))
    return names if len(names) <= MAX_PATH_CHARS else f"{names[: MAX_PATH_CHARS - 1]}…"


def _shorten_path(path: Path) -> str:
    """Return a path with ~ for the home folder, and without its middle when it is long."""
    try:
        text = "~/" + path.relative_to(Path.home()).as_posix()
    except ValueError:
        text = str(path)
    if len(text) <= MAX_PATH_CHARS:
        return text
    return f"{text[:22]}…{text[-32:]}"
