"""The panels around the map: they dock, hide and remember; each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from conceptmap.ui.dock_title import DockTitle
from conceptmap.ui.settings import Settings
from conceptmap.ui.theme import AppTheme

Area = Qt.DockWidgetArea


class PanelSpec(NamedTuple):
    """A panel beside the map."""

    name: str
    title: str
    make: Callable[[], QWidget]
    area: Area
    shown: bool = False
    """Whether it is there when a vault is opened for the first time."""
    tabbed_with: str = ""
    """A panel that it shares its place with, as a tab."""


class Docks:
    """The docks of a window, there only while a vault is open."""

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        theme: AppTheme,
        panels: tuple[PanelSpec, ...],
    ) -> None:
        self._window = window
        self._settings = settings
        self._panels = panels
        self._docks: dict[str, QDockWidget] = {}
        self._makers = {panel.name: panel.make for panel in panels}
        self._open = False
        stored = settings.text("window/panels", "").split()
        self._visible = (
            set(stored)
            if settings.text("window/panels", "none") != "none"
            else {panel.name for panel in panels if panel.shown}
        )
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AnimatedDocks
        )
        window.setTabPosition(Area.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for panel in panels:
            dock = QDockWidget(panel.title, window)
            dock.setObjectName(panel.name)
            dock.setFeatures(
                QDockWidget.DockWidgetFeature.DockWidgetClosable
                | QDockWidget.DockWidgetFeature.DockWidgetMovable
            )
            dock.setTitleBarWidget(DockTitle(theme, dock, panel.title))
            self._docks[panel.name] = dock
            self._place(panel)
            dock.hide()
            dock.visibilityChanged.connect(
                lambda visible, name=panel.name: self._make(name) if visible else None
            )

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    def panel(self, name: str) -> QWidget:
        """Give a panel; it is made when it was never shown."""
        self._make(name)
        widget = self._docks[name].widget()
        assert widget is not None
        return widget

    def show(self, name: str) -> QWidget:
        """Show a panel before all that share its place, and give it."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()
        return self.panel(name)

    def toggle(self, name: str) -> None:
        """Show a panel and go to the field that it begins with, or hide it when it is in front."""
        dock = self._docks[name]
        if dock.isVisible() and not dock.visibleRegion().isEmpty():
            dock.hide()
            return
        widget = self.show(name)
        if widget.focusProxy() is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_remembered(self) -> None:
        """Show the panels that were there when the last vault was closed."""
        self._open = True
        for name, dock in self._docks.items():
            dock.setVisible(name in self._visible)

    def hide_all(self) -> None:
        """Hide all panels until a vault is open again."""
        self.remember_visible()
        self._open = False
        for dock in self._docks.values():
            dock.hide()

    def reset(self) -> None:
        """Have the panels where they are in a new window."""
        self._visible = {panel.name for panel in self._panels if panel.shown}
        for panel in self._panels:
            self._place(panel)
        for name, dock in self._docks.items():
            dock.setVisible(self._open and name in self._visible)

    def _place(self, panel: PanelSpec) -> None:
        """Put a panel where it is in a new window."""
        dock = self._docks[panel.name]
        self._window.addDockWidget(panel.area, dock)
        if panel.tabbed_with:
            self._window.tabifyDockWidget(self._docks[panel.tabbed_with], dock)

    def remember_visible(self) -> None:
        """Remember which panels are there."""
        if self._open:
            self._visible = {name for name, dock in self._docks.items() if not dock.isHidden()}
            self._settings.set_text("window/panels", " ".join(sorted(self._visible)))

    def _make(self, name: str) -> None:
        dock = self._docks[name]
        if dock.widget() is None or name in self._makers:
            make = self._makers.pop(name, None)
            if make is not None:
                widget = make()
                dock.setWidget(widget)
                title = dock.titleBarWidget()
                if isinstance(title, DockTitle):
                    title.add_tools(getattr(widget, "tools", ()))
