"""The docks around the map, each with a panel that is made when it is first shown.

Those at the left have one place together: a panel that is shown there takes that of another. Left
is where reading begins: in a mirrored window (`mirroring`) it is the other side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from conceptmap.ui.context import PanelPane
from conceptmap.ui.dock_title import DockTitle
from conceptmap.ui.dock_widths import DockWidths
from conceptmap.ui.mirroring import mirrored_area
from conceptmap.ui.panel_spec import LEFT, RIGHT, PanelSpec
from conceptmap.ui.settings import Settings
from conceptmap.ui.side_folding import LEFT_SIDE, RIGHT_SIDE, SideFolding
from conceptmap.ui.tab_order import first_control, focus
from conceptmap.ui.text_size import scaled
from conceptmap.ui.theme import AppTheme

MIN_LEFT_PX = 248
"""The least width in pixels of the panels at the left: the same for all, for one place."""

_VISIBLE_KEY = "window/panels"


class Docks(QObject):
    """The docks of a window. They are there, and have panels, only while a vault is open."""

    visibility_changed = Signal()

    def __init__(self, window: QMainWindow, settings: Settings, theme: AppTheme) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._theme = theme
        self._specs: dict[str, PanelSpec] = {}
        self._docks: dict[str, QDockWidget] = {}
        self._titles: dict[str, DockTitle] = {}
        self._panels: dict[str, QWidget] = {}
        """Those that were made for the open vault."""
        self._make: Callable[[PanelSpec], QWidget] | None = None
        self._shown = False
        self._visible: set[str] = set()
        """The panels that are visible while a vault is open."""
        self.widths = DockWidths(window, lambda: self._docks, settings)
        self._folding = SideFolding(window, self._docks, self._side_of, self.widths.room)
        # Tabbed: docks at the left share a place, though never two are shown. Without animation:
        # the map beside would be laid out anew with every frame of it.
        theme.changed.connect(self._resize_to_letters)
        window.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks)

    def add(self, specs: tuple[PanelSpec, ...]) -> None:
        """Add the docks of some panels, where they are in a new window."""
        for spec in specs:
            self._specs[spec.name] = spec
            self._docks[spec.name] = self._add_dock(spec)
        heights = {spec.name: spec.height_px for spec in specs if spec.height_px}
        self._resize_to_letters()
        self._window.resizeDocks(
            [self._docks[name] for name in heights],
            list(heights.values()),
            Qt.Orientation.Vertical,
        )
        self.widths.start(self._default_widths())
        stored = self._settings.text(_VISIBLE_KEY, "none")
        self._visible = self._visible_at_first() if stored == "none" else set(stored.split())
        self._visible -= set(self._at_left(self._visible)[1:])

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the panels that have docks."""
        return tuple(self._docks)

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    def panel(self, name: str) -> QWidget:
        """Return a panel, which is made if it was never shown."""
        self._fill(name)
        panel = self._panels.get(name)
        assert panel is not None, "no vault is open"
        return panel

    def show(self, name: str) -> QWidget:
        """Show a panel, in the place of another one if they share it, and return it."""
        dock = self._docks[name]
        self.widths.note()
        side = self._side_of(name)
        with self._folding.paused():
            self._folding.forget(side)
            if side:
                self._folding.make_room(side)
            dock.show()
            dock.raise_()
            if side == LEFT_SIDE:
                # After the other was shown, so that their place never closes.
                for other in self._at_left(self._docks):
                    if other != name:
                        self._docks[other].hide()
        if side:
            self._folding.fit(side)
        self.widths.apply()
        return self.panel(name)

    def toggle(self, name: str) -> None:
        """Show a panel and give it the keyboard, or hide it when it is there."""
        if self.is_shown(name):
            self._docks[name].hide()
            return
        panel = self.show(name)
        # A field is marked as a whole, so that what one types replaces it.
        reasons, is_field = Qt.FocusReason, panel.focusProxy() is not None
        reason = reasons.ShortcutFocusReason if is_field else reasons.OtherFocusReason
        focus(first_control(panel), reason)

    def is_shown(self, name: str) -> bool:
        """Return whether a panel is shown."""
        return name in self._docks and not self._docks[name].isHidden()

    def panes(self) -> list[PanelPane]:
        """Return the panels that are shown, those at the right in order from the top."""
        shown = [name for name in self._panels if self.is_shown(name)]
        return [
            PanelPane(self._docks[name], self._panels[name], self._side_of(name) == LEFT_SIDE)
            for name in sorted(shown, key=[*self._docks].index)
        ]

    def set_panels(self, make: Callable[[PanelSpec], QWidget] | None) -> None:
        """Fill the docks by `make` from now on; None removes the panels and their tools."""
        for name, panel in self._panels.items():
            panel.hide()
            panel.deleteLater()
            self._titles[name].remove_tools()
        self._panels.clear()
        self._make = make
        for name, dock in self._docks.items():
            if dock.isVisible():
                self._fill(name)

    def show_remembered(self) -> None:
        """Show the panels that were visible when all were hidden; nothing if they are not."""
        if self._shown:
            return
        self._shown = True
        self._show_only(self._visible)
        self.widths.apply()

    def hide_all(self) -> None:
        """Hide all panels and remember which were visible."""
        self.remember_visible()
        self._shown = False
        self._show_only(set())

    def reset(self) -> None:
        """Put the panels where they are in a new window."""
        self._settings.remove(_VISIBLE_KEY)
        self._visible = self._visible_at_first()
        for spec in self._specs.values():
            self._place(spec, self._docks[spec.name])
        self._show_only(self._visible if self._shown else set())
        self.widths.reset(self._default_widths())

    def remember_visible(self) -> None:
        """Remember which panels are visible now."""
        if self._shown:
            self.widths.save()
            shown = {name for name in self._docks if self.is_shown(name)}
            self._visible = shown | self._folding.folded
            self._settings.set_text(_VISIBLE_KEY, " ".join(sorted(self._visible)))

    def _show_only(self, names: set[str]) -> None:
        """Show these panels and no others, as far as there is room."""
        with self._folding.paused():
            self._folding.forget()
            for name, dock in self._docks.items():
                dock.setVisible(name in names)
        self._folding.fit()

    def _resize_to_letters(self) -> None:
        """Set the widths of the panels at the left to what the size of letters needs."""
        for name, dock in self._docks.items():
            container = dock.widget()
            if container is not None and self._side_of(name) == LEFT_SIDE:
                container.setMinimumWidth(scaled(MIN_LEFT_PX))
        if self._shown:
            self._folding.fit()
            self.widths.apply_soon()

    def _side_of(self, name: str) -> str:
        return {LEFT: LEFT_SIDE, RIGHT: RIGHT_SIDE}.get(self._specs[name].area, "")

    def _visible_at_first(self) -> set[str]:
        return {name for name, spec in self._specs.items() if spec.shown_at_first}

    def _default_widths(self) -> dict[str, int]:
        sides = {"left": LEFT, "right": RIGHT}
        return {
            side: max(spec.width_px for spec in self._specs.values() if spec.area == area)
            for side, area in sides.items()
        }

    def _add_dock(self, spec: PanelSpec) -> QDockWidget:
        dock = QDockWidget(str(spec.title), self._window)
        dock.setObjectName(spec.name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        title = self._titles[spec.name] = DockTitle(self._theme, dock, str(spec.title))
        dock.setTitleBarWidget(title)
        # Stays, so that the dock keeps its size while a panel gives way to that of another vault.
        container = QWidget()
        QVBoxLayout(container).setContentsMargins(0, 0, 0, 0)
        dock.setWidget(container)
        self._place(spec, dock)
        dock.hide()
        self.widths.follow(dock)
        dock.visibilityChanged.connect(lambda visible: self._fill(spec.name) if visible else None)
        dock.toggleViewAction().toggled.connect(self.visibility_changed)
        dock.toggleViewAction().toggled.connect(
            lambda _: self._folding.fit(self._side_of(spec.name))
        )
        dock.toggleViewAction().toggled.connect(self.widths.apply_soon)
        return dock

    def _place(self, spec: PanelSpec, dock: QDockWidget) -> None:
        self._window.addDockWidget(mirrored_area(spec.area), dock)
        first, *_ = self._at_left(self._docks) or [spec.name]
        if spec.area == LEFT and first != spec.name:
            self._window.tabifyDockWidget(self._docks[first], dock)

    def _at_left(self, names: Iterable[str]) -> list[str]:
        """Return which of some panels are at the left, in the order of all."""
        names = set(names)
        return [n for n, spec in self._specs.items() if n in names and spec.area == LEFT]

    def _fill(self, name: str) -> None:
        """Make the panel of a dock if it has none."""
        if self._make is not None and name not in self._panels:
            panel = self._panels[name] = self._make(self._specs[name])
            container = self._docks[name].widget()
            assert container is not None
            layout = container.layout()
            assert layout is not None
            layout.addWidget(panel)
            # Left to itself, Qt would show it and lay it out a moment later.
            panel.show()
            layout.activate()
            self._titles[name].add_tools(getattr(panel, "tools", ()))
