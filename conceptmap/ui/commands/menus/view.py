"""The menu View: what is seen of the map, panels, and the window itself."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtGui import QKeySequence

from conceptmap.core.translation import Text
from conceptmap.ui import navigation
from conceptmap.ui.commands.command import (
    Command,
    DynamicMenu,
    LazyMenu,
    Menu,
    always,
    has_selection,
)
from conceptmap.ui.context import UiContext
from conceptmap.ui.session import chosen_maps

Standard = QKeySequence.StandardKey

ZOOM_FACTOR = 1.25


def _can_toggle_local_map(context: UiContext) -> bool:
    return has_selection(context) or (
        context.has_vault and context.session.view_state.settings.local is not None
    )


def _is_local_map_shown(context: UiContext) -> bool:
    return context.has_vault and context.session.view_state.settings.local is not None


def _has_hidden_notes(context: UiContext) -> bool:
    return context.has_vault and bool(context.session.view_state.settings.hidden)


def _import_obsidian(context: UiContext) -> None:
    from conceptmap.ui.commands.saved_views import import_obsidian

    import_obsidian(context)


def _toggle_minimap(context: UiContext) -> None:
    context.page.set_minimap_allowed(not context.page.minimap_allowed)


def _theme(name: str, text: Text) -> Command:
    return Command(
        f"view.theme.{name}",
        text,
        lambda context: context.theme.choose(name),
        tip=Text("Choose light or dark colours"),
        enabled=always,
        checked=lambda context: context.theme.choice == name,
    )


def _language_commands(context: UiContext) -> tuple[Command | None, ...]:
    """Return a command for the system's language, and one for each that there is."""
    from conceptmap.ui.language import languages

    def command(code: str, text: Text | str) -> Command:
        return Command(
            f"view.language.{code or 'system'}",
            text,
            partial(_choose_language, code=code),
            enabled=always,
            checked=lambda context: context.settings.language == code,
        )

    each = (command(code, name) for code, name in languages().items())
    return (command("", Text("Same as &system")), None, *each)


def _choose_language(context: UiContext, *, code: str) -> None:
    context.settings.language = code


def _text_size(name: str, text: Text) -> Command:
    return Command(
        f"view.text.{name}",
        text,
        lambda context: context.theme.choose_text_size(name),
        tip=Text("Choose how large text is in the window and on the map"),
        enabled=always,
        checked=lambda context: context.theme.text_size == name,
    )


def _toggle_contrast(context: UiContext) -> None:
    context.theme.set_high_contrast(not context.theme.has_high_contrast)


def _toggle_motion(context: UiContext) -> None:
    context.theme.set_reduced_motion(not context.theme.reduces_motion)


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
            spec.tip or Text("Show or hide {panel}").filled(panel=spec.title),
            checked=partial(_is_panel_shown, name=spec.name),
            icon=spec.icon,
            short_text=spec.title,
        )
        for spec in panel_specs()
    )


def _toggle_panel(context: UiContext, *, name: str) -> None:
    context.docks.toggle(name)


def _is_panel_shown(context: UiContext, *, name: str) -> bool:
    return context.docks.is_shown(name)


MENU = Menu(
    Text("&View"),
    (
        Command(
            "view.fit",
            Text("&Fit map"),
            lambda context: context.map_view.fit(),
            "Ctrl+0",
            Text("Show the whole map (Home)"),
            icon="fit",
        ),
        Command(
            "view.fit-selection",
            Text("Fit &selection"),
            lambda context: context.map_view.fit_nodes(context.session.selected_ids),
            "Ctrl+Shift+0",
            Text("Zoom to the selected notes"),
            has_selection,
        ),
        Command(
            "view.zoom-in",
            Text("Zoom &in"),
            lambda context: context.map_view.zoom(ZOOM_FACTOR),
            Standard.ZoomIn,
            icon="plus",
        ),
        Command(
            "view.zoom-out",
            Text("Zoom &out"),
            lambda context: context.map_view.zoom(1 / ZOOM_FACTOR),
            Standard.ZoomOut,
            icon="minus",
        ),
        Command(
            "view.centre",
            Text("&Centre selection"),
            navigation.centre_selected,
            tip=Text("Move the selected note to the middle (Space)"),
            enabled=has_selection,
        ),
        None,
        Command(
            "view.local-map",
            Text("&Local map"),
            navigation.toggle_local_map,
            "Ctrl+L",
            Text("Show only what is around the selected notes, or the whole map again"),
            _can_toggle_local_map,
            checked=_is_local_map_shown,
            icon="local-map",
            short_text=Text("Local map"),
        ),
        Command(
            "view.map-of-these",
            Text("&Map of these"),
            lambda context: chosen_maps.map_of_these(context.session, context.session.selected_ids),
            "Ctrl+M",
            Text("Show only the selected notes and the shortest paths between them"),
            has_selection,
        ),
        Command(
            "view.expand",
            Text("E&xpand neighbours"),
            lambda context: chosen_maps.expand(context.session, context.session.selected_ids),
            "Ctrl+Shift+X",
            Text("Show the neighbours of the selected notes as well, on a local map"),
            _is_local_map_shown,
        ),
        Command(
            "view.hide",
            Text("&Hide selected notes"),
            lambda context: chosen_maps.hide(context.session, context.session.selected_ids),
            "Ctrl+Shift+H",
            Text("Hide the selected notes until they are brought back (Filter lists them)"),
            has_selection,
        ),
        Command(
            "view.show-hidden",
            Text("Show hidden notes a&gain"),
            lambda context: chosen_maps.bring_back(context.session),
            tip=Text("Bring all hidden notes back"),
            enabled=_has_hidden_notes,
        ),
        Command(
            "view.animate",
            Text("&Time-lapse"),
            lambda context: context.page.time_lapse.toggle(),
            "Ctrl+Shift+A",
            Text("Watch the map grow as its notes were created"),
            checked=lambda context: context.has_vault and context.page.time_lapse.shown,
            icon="time",
            short_text=Text("Time"),
        ),
        Command(
            "view.import-obsidian",
            Text("Import &Obsidian graph settings"),
            _import_obsidian,
            tip=Text(
                "Use the filter, groups, display and forces of this vault's graph in Obsidian"
            ),
        ),
        None,
        LazyMenu(Text("&Panels"), panel_commands),
        Command(
            "view.minimap",
            Text("&Minimap"),
            _toggle_minimap,
            tip=Text("Show the whole map in a corner while zoomed in"),
            enabled=always,
            checked=lambda context: context.page.minimap_allowed,
        ),
        Command(
            "view.rail-names",
            Text("Tool &names"),
            lambda context: context.rail.set_named(not context.rail.named),
            tip=Text("Show the names of the tools on the left, or only their icons"),
            enabled=always,
            checked=lambda context: context.rail.named,
        ),
        DynamicMenu(Text("Lan&guage"), _language_commands),
        Menu(
            Text("&Theme"),
            (
                _theme("system", Text("Same as &system")),
                _theme("light", Text("&Light")),
                _theme("dark", Text("&Dark")),
            ),
        ),
        Menu(
            Text("&Easier to see"),
            (
                _text_size("system", Text("Text as large as the &system's")),
                _text_size("normal", Text("&Normal text")),
                _text_size("large", Text("&Large text")),
                _text_size("larger", Text("La&rger text")),
                _text_size("largest", Text("&Very large text")),
                _text_size("huge", Text("&Huge text")),
                None,
                Command(
                    "view.contrast",
                    Text("High &contrast"),
                    _toggle_contrast,
                    tip=Text("Make text, lines and borders stand out more"),
                    enabled=always,
                    checked=lambda context: context.theme.has_high_contrast,
                ),
                Command(
                    "view.motion",
                    Text("Reduce &motion"),
                    _toggle_motion,
                    tip=Text("Jump instead of gliding, without fading"),
                    enabled=always,
                    checked=lambda context: context.theme.reduces_motion,
                ),
            ),
        ),
        None,
        Command(
            "view.full-screen",
            Text("Full s&creen"),
            lambda context: context.full_screen.toggle(),
            "F11",
            Text("Show only the map, on the whole screen"),
            always,
        ),
    ),
)
