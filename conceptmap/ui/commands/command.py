"""Command: something that can be done, as menus, shortcuts and the palette offer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence

from conceptmap.core.translation import Text
from conceptmap.ui.access_keys import without_access_key
from conceptmap.ui.context import UiContext

Shortcut = str | QKeySequence.StandardKey


def always(context: UiContext) -> bool:
    """Return True: for commands that can always be run."""
    return True


def has_vault(context: UiContext) -> bool:
    """Return whether a vault is open."""
    return context.has_vault


def has_selection(context: UiContext) -> bool:
    """Return whether a node is selected."""
    return context.has_vault and bool(context.session.selected_ids)


@dataclass(frozen=True)
class Command:
    """An action of the program, with its texts, its shortcut and when it can be run."""

    id: str
    text: Text | str
    """The text in menus, with an & before the letter that chooses it; a `str` is a name."""
    run: Callable[[UiContext], object]
    shortcut: Shortcut = ""
    tip: Text | str = ""
    """What it does, for the status bar and the shortcut sheet."""
    enabled: Callable[[UiContext], bool] = has_vault
    """Whether it can be run now."""
    checked: Callable[[UiContext], bool] | None = None
    """Whether it is ticked now; None for what cannot be."""
    text_now: Callable[[UiContext], str] | None = None
    """The text as it is now, where it changes."""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    icon: str = ""
    """An icon of `resources/icons/tools`, for buttons; empty for none."""
    short_text: Text | str = ""
    """A word or two for a button; empty for the plain text."""

    @property
    def plain_text(self) -> str:
        """The text without the & and the dots."""
        return without_access_key(str(self.text)).removesuffix("…")

    @property
    def key_sequences(self) -> list[QKeySequence]:
        """The shortcuts, the main one first; none for a command without."""
        if isinstance(self.shortcut, str):
            return [QKeySequence(self.shortcut)] if self.shortcut else []
        return QKeySequence.keyBindings(self.shortcut)

    @property
    def shortcut_text(self) -> str:
        """The main shortcut as the system writes it, empty for none."""
        keys = self.key_sequences
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


@dataclass(frozen=True)
class Menu:
    """A menu, or a menu in another. None is a separator."""

    title: Text
    items: tuple[Command | Menu | LazyMenu | DynamicMenu | None, ...]


@dataclass(frozen=True)
class LazyMenu:
    """A menu in another whose commands take long to import; it is filled with the first vault."""

    title: Text
    items: Callable[[], tuple[Command, ...]]


@dataclass(frozen=True)
class DynamicMenu:
    """A menu in another whose items are made when it is opened."""

    title: Text
    items: Callable[[UiContext], tuple[Command | None, ...]]
