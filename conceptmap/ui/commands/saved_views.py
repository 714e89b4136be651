"""Ways to see the map: taken down as views, put on again, taken over from Obsidian."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptmap.core.errors import UserError
from conceptmap.layout.forces import Forces
from conceptmap.model.obsidian_settings import import_obsidian
from conceptmap.model.saved_views import SavedCamera, SavedView, find_view
from conceptmap.ui.panels.display import DisplayPanel

if TYPE_CHECKING:
    from conceptmap.ui.window import MainWindow


class SavedViewsController:
    """Makes views of what a window shows, and has the window show them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def apply_named(self, name: str) -> None:
        """See the map as the saved view of a name says."""
        vault = self._window.session.vault
        if vault is None:
            return
        try:
            self.apply(find_view(vault.root, name))
        except UserError as error:
            self._window.show_error(str(error))

    def capture(self, name: str) -> SavedView:
        """Give what is seen now as a view of a name."""
        workspace, camera = self._window.session, self._window.map_view.camera
        pins = {id_: workspace.position_of(id_) for id_ in sorted(workspace.positions.pinned)}
        return SavedView(
            name,
            workspace.view_state.settings,
            SavedCamera(camera.x, camera.y, camera.scale),
            {id_: place for id_, place in pins.items() if place is not None},
            workspace.positions.forces,
        )

    def apply(self, view: SavedView) -> None:
        """See the map as a view says; one can go back."""
        workspace = self._window.session
        workspace.selection.record_view(workspace.view_state.settings, step=True)
        workspace.view_state.set_settings(view.view_settings, f"View {view.name}")
        workspace.positions.apply_pins(view.pins)
        if view.forces is not None:
            self._set_forces(view.forces)
        if view.camera is not None:
            self._window.map_view.move_camera(view.camera.x, view.camera.y, view.camera.scale)
        else:
            self._window.map_view.fit()
        self._window.message.show_message(f"This is the view {view.name}.", stay=False)

    def import_obsidian(self) -> None:
        """Take over the filter, groups, display and forces that Obsidian has for this vault."""
        vault = self._window.session.vault
        if vault is None:
            return
        try:
            taken = import_obsidian(vault.root, self._window.session.view_state.settings)
        except UserError as error:
            self._window.show_error(str(error))
            return
        self._window.session.view_state.set_settings(taken.view_settings, "Take Over from Obsidian")
        self._set_forces(taken.forces)
        self._window.message.show_message(
            "Obsidian's filter, groups, display and forces were taken over.",
            action="Undo",
            on_action=self._window.session.undo_stack.undo,
            stay=False,
        )

    def _set_forces(self, forces: Forces) -> None:
        panel = self._window.docks.panel("display")
        assert isinstance(panel, DisplayPanel)
        panel.set_forces(forces)
