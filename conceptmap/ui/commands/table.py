"""The table of commands, in the order of the menus.

Menus, shortcuts, the palette and the shortcut sheet are all made from it: to add a command, add
one entry. The commands that show panels come from the panels' own modules.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from conceptmap.ui import navigation, vault_opening
from conceptmap.ui.commands.command import (
    Command,
    DynamicMenu,
    LazyMenu,
    Menu,
    always,
    has_selection,
)
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.help import show_about, show_log
from conceptmap.ui.dialogs.shortcuts import show_shortcuts
from conceptmap.ui.platform import open_folder

Standard = QKeySequence.StandardKey

ZOOM_FACTOR = 1.25


def _export(context: UiContext) -> None:
    from conceptmap.ui.commands.exporting import ask_export

    ask_export(context)


def _copy_image(context: UiContext) -> None:
    from conceptmap.ui.commands.exporting import copy_image

    copy_image(context)


def _import_obsidian(context: UiContext) -> None:
    from conceptmap.ui.commands.saved_views import import_obsidian

    import_obsidian(context)


def _undo_text(context: UiContext) -> str:
    step = context.session.undo_stack.undoText() if context.has_vault else ""
    return f"&Undo {step}".rstrip()


def _redo_text(context: UiContext) -> str:
    step = context.session.undo_stack.redoText() if context.has_vault else ""
    return f"&Redo {step}".rstrip()


def _can_toggle_local_map(context: UiContext) -> bool:
    return has_selection(context) or (
        context.has_vault and context.session.view_state.settings.local is not None
    )


def _can_toggle_pins(context: UiContext) -> bool:
    if not has_selection(context):
        return False
    positions = context.session.positions
    # A subset has no pins of its own; those of the whole map can be released.
    return not positions.is_subset or set(context.session.selected_ids) <= positions.pinned


def _shows_whole_map(context: UiContext) -> bool:
    return context.has_vault and not context.session.positions.is_subset


def _toggle_minimap(context: UiContext) -> None:
    context.page.set_minimap_allowed(not context.page.minimap_allowed)


def _toggle_web_images(context: UiContext) -> None:
    images = context.session.web_images
    images.set_allowed(not images.allowed)


def _theme(name: str, text: str) -> Command:
    return Command(
        f"view.theme.{name}",
        text,
        lambda context: context.theme.choose(name),
        tip="Choose the colours of the window",
        enabled=always,
        checked=lambda context: context.theme.choice == name,
    )


def _recent_vaults(context: UiContext) -> tuple[Command | None, ...]:
    def command(path: Path) -> Command:
        return Command(
            "file.open-recent",
            (path.name or str(path)).replace("&", "&&"),
            lambda context: vault_opening.open_path(context, path),
            tip=str(path),
            enabled=always,
        )

    recent = tuple(map(command, context.settings.recent))
    if not recent:
        nothing = Command("file.no-recent", "Nothing opened yet", always, enabled=lambda _: False)
        return (nothing,)
    clear = Command("file.clear-recent", "Clear This List", _clear_recent, enabled=always)
    return (*recent, None, clear)


def _clear_recent(context: UiContext) -> None:
    context.settings.remove_recent()


@cache
def panel_commands() -> tuple[Command, ...]:
    """Return the commands that show and hide the panels. The first call imports the panels."""
    from conceptmap.ui.panels.registry import panel_specs

    return tuple(
        Command(
            f"panel.{spec.name}",
            spec.menu_text,
            partial(_toggle_panel, name=spec.name),
            spec.shortcut,
            f"Show or hide the panel {spec.title}",
            checked=partial(_is_panel_shown, name=spec.name),
        )
        for spec in panel_specs()
    )


def _toggle_panel(context: UiContext, *, name: str) -> None:
    context.docks.toggle(name)


def _is_panel_shown(context: UiContext, *, name: str) -> bool:
    return context.docks.is_shown(name)


PANELS = LazyMenu("&Panels", panel_commands)

MENUS: tuple[Menu, ...] = (
    Menu(
        "&File",
        (
            Command(
                "file.open-folder",
                "&Open Folder…",
                vault_opening.choose_folder,
                Standard.Open,
                "Open a folder of notes",
                always,
            ),
            Command(
                "file.open-note",
                "Open &Note…",
                vault_opening.choose_note,
                "Ctrl+Shift+O",
                "Open a note's folder with the note selected",
                always,
            ),
            DynamicMenu("Open &Recent", _recent_vaults),
            Command(
                "file.open-sample",
                "Try the &Sample",
                vault_opening.open_sample,
                tip="Open the vault that comes with the program",
                enabled=always,
            ),
            None,
            Command(
                "file.export",
                "&Export…",
                _export,
                "Ctrl+E",
                "Write the map to a picture, a page or a file of data",
            ),
            Command(
                "file.copy-picture",
                "&Copy the Picture",
                _copy_image,
                "Ctrl+Alt+C",
                "Copy what the window shows to the clipboard",
            ),
            None,
            Command(
                "file.close",
                "&Close Vault",
                lambda context: context.sessions.close(),
                Standard.Close,
                "Go back to the start page",
            ),
            Command(
                "file.quit",
                "&Quit",
                lambda context: context.window.close(),
                Standard.Quit,
                "Save and end",
                always,
                role=QAction.MenuRole.QuitRole,
            ),
        ),
    ),
    Menu(
        "&Edit",
        (
            Command(
                "edit.undo",
                "&Undo",
                lambda context: context.session.undo_stack.undo(),
                Standard.Undo,
                "Undo the last change of the map or of the view",
                lambda context: context.has_vault and context.session.undo_stack.canUndo(),
                text_now=_undo_text,
            ),
            Command(
                "edit.redo",
                "&Redo",
                lambda context: context.session.undo_stack.redo(),
                Standard.Redo,
                "Redo what was undone",
                lambda context: context.has_vault and context.session.undo_stack.canRedo(),
                text_now=_redo_text,
            ),
        ),
    ),
    Menu(
        "&View",
        (
            Command(
                "view.fit",
                "&Fit the Map",
                lambda context: context.map_view.fit(),
                "Ctrl+0",
                "Show the whole map (F)",
            ),
            Command(
                "view.fit-selection",
                "Fit the &Selection",
                lambda context: context.map_view.fit_nodes(context.session.selected_ids),
                "Ctrl+Shift+0",
                "Show the selected notes, as large as they fit",
                has_selection,
            ),
            Command(
                "view.zoom-in",
                "Zoom &In",
                lambda context: context.map_view.zoom(ZOOM_FACTOR),
                Standard.ZoomIn,
            ),
            Command(
                "view.zoom-out",
                "Zoom &Out",
                lambda context: context.map_view.zoom(1 / ZOOM_FACTOR),
                Standard.ZoomOut,
            ),
            Command(
                "view.centre",
                "&Centre the Selection",
                navigation.centre_selected,
                tip="Move the selected note to the middle (Space)",
                enabled=has_selection,
            ),
            None,
            Command(
                "view.local-map",
                "&Local Map",
                navigation.toggle_local_map,
                "Ctrl+L",
                "Show the surroundings of the selected note, or the whole map again",
                _can_toggle_local_map,
            ),
            Command(
                "view.animate",
                "&Animate",
                lambda context: context.page.time_lapse.start(),
                "Ctrl+Shift+A",
                "Play how the map grew as its notes were created",
            ),
            Command(
                "view.import-obsidian",
                "Import from &Obsidian",
                _import_obsidian,
                tip="Import Obsidian's filter, groups, display and forces for this vault",
            ),
            None,
            PANELS,
            Command(
                "view.minimap",
                "&Minimap",
                _toggle_minimap,
                tip="Show the whole map in a corner while a part of it is in view",
                enabled=always,
                checked=lambda context: context.page.minimap_allowed,
            ),
            Menu(
                "&Theme",
                (
                    _theme("system", "Like the &System"),
                    _theme("light", "&Light"),
                    _theme("dark", "&Dark"),
                ),
            ),
            None,
            Command(
                "view.full-screen",
                "Full S&creen",
                lambda context: context.full_screen.toggle(),
                "F11",
                "Show the map on the full screen, without panels",
                always,
            ),
        ),
    ),
    Menu(
        "V&ault",
        (
            Command(
                "vault.reload",
                "&Reload",
                lambda context: context.session.reload(),
                "F5",
                "Read the vault again",
            ),
            Command(
                "vault.show-folder",
                "&Show in File Manager",
                lambda context: open_folder(context.session.vault.root),
                tip="Open the vault's folder",
            ),
            Command(
                "vault.web-images",
                "Show Pictures from the &Web",
                _toggle_web_images,
                tip="Fetch the pictures of this vault's notes that are on the web",
                checked=lambda context: context.has_vault and context.session.web_images.allowed,
            ),
        ),
    ),
    Menu(
        "&Layout",
        (
            Command(
                "layout.rearrange",
                "&Arrange Afresh",
                lambda context: context.session.positions.rearrange(),
                "Ctrl+Shift+R",
                "Lay the map out anew; an undo restores the old layout",
                _shows_whole_map,
            ),
            None,
            Command(
                "layout.pin",
                "&Pin or Unpin",
                navigation.toggle_pins,
                "Ctrl+K",
                "Pin the selected notes where they are, or unpin them",
                _can_toggle_pins,
            ),
            Command(
                "layout.unpin-all",
                "Unpin A&ll",
                lambda context: context.session.positions.unpin(),
                tip="Let all notes move again",
                enabled=lambda context: (
                    context.has_vault and bool(context.session.positions.pinned)
                ),
            ),
        ),
    ),
    Menu(
        "&Go",
        (
            Command(
                "go.find", "&Find…", navigation.find, "Ctrl+P", "Find a note or a command by name"
            ),
            Command(
                "go.find-in-note",
                "Find in the &Note…",
                navigation.find_in_note,
                Standard.Find,
                "Find words in the note that is read",
                has_selection,
            ),
            Command(
                "go.search",
                "&Search the Text…",
                navigation.search_text,
                "Ctrl+Shift+F",
                "Find notes by their text",
            ),
            Command(
                "go.connect",
                "Show &Path Between Notes",
                navigation.connect_selected,
                "Ctrl+Shift+C",
                "Show the paths between two notes; select both, or one after the other",
            ),
            None,
            Command(
                "go.back",
                "&Back",
                lambda context: context.session.history.go_back(),
                "Alt+Left",
                "Return to what was selected before",
                lambda context: context.has_vault and context.session.history.can_go_back,
            ),
            Command(
                "go.forward",
                "&Forward",
                lambda context: context.session.history.go_forward(),
                "Alt+Right",
                "Undo the last step back",
                lambda context: context.has_vault and context.session.history.can_go_forward,
            ),
            None,
            Command(
                "go.select-all",
                "Select &All",
                navigation.select_all,
                "Ctrl+A",
                "Select every note that is shown",
            ),
        ),
    ),
    Menu(
        "&Help",
        (
            Command(
                "help.shortcuts",
                "&Keyboard and Mouse",
                lambda context: show_shortcuts(context.window, commands_by_menu()),
                "?",
                "Show what keys and the mouse do",
                always,
            ),
            Command(
                "help.log",
                "Show the &Log",
                lambda context: show_log(context.messages),
                tip="Open the file of what went wrong",
                enabled=always,
            ),
            Command(
                "help.about",
                "&About Concept Map",
                lambda context: show_about(context.window),
                tip="What this is, and what it is made with",
                enabled=always,
                role=QAction.MenuRole.AboutRole,
            ),
        ),
    ),
)


def commands_by_menu() -> dict[str, list[Command]]:
    """Return all commands, those of the panels too, by the plain titles of their menus."""
    return {menu.title.replace("&", ""): list(_commands(menu.items)) for menu in MENUS}


def find_command(id_: str) -> Command:
    """Return a command by its id. Raises KeyError."""
    for menu in MENUS:
        for command in _commands(menu.items, with_panels=id_.startswith("panel.")):
            if command.id == id_:
                return command
    raise KeyError(id_)


def _commands(
    items: Iterable[Command | Menu | LazyMenu | DynamicMenu | None], *, with_panels: bool = True
) -> Iterable[Command]:
    for item in items:
        if isinstance(item, Command):
            yield item
        elif isinstance(item, Menu):
            yield from _commands(item.items, with_panels=with_panels)
        elif isinstance(item, LazyMenu) and with_panels:
            yield from item.items()
