"""Ways to see the map: taken down as views, put on again, taken over from Obsidian."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptmap.core.errors import UserError
from conceptmap.layout.forces import Forces
from conceptmap.model.obsidian_settings import take_over
from conceptmap.model.saved_views import Spot, View, find_view
from conceptmap.ui.panels.display import DisplayPanel

if TYPE_CHECKING:
    from conceptmap.ui.window import MainWindow


class Viewpoints:
    """Makes views of what a window shows, and has the window show them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def put_on_named(self, name: str) -> None:
        """See the map as the saved view of a name says."""
        vault = self._window.workspace.vault
        if vault is None:
            return
        try:
            self.put_on(find_view(vault.root, name))
        except UserError as error:
            self._window.fail(str(error))

    def now(self, name: str) -> View:
        """Give what is seen now as a view of a name."""
        workspace, camera = self._window.workspace, self._window.map_view.camera
        pins = {id_: workspace.place_of(id_) for id_ in sorted(workspace.arrangement.pinned)}
        return View(
            name,
            workspace.viewing.lens,
            Spot(camera.x, camera.y, camera.scale),
            {id_: place for id_, place in pins.items() if place is not None},
            workspace.arrangement.forces,
        )

    def put_on(self, view: View) -> None:
        """See the map as a view says; one can go back."""
        workspace = self._window.workspace
        workspace.spotlight.see_through(workspace.viewing.lens, step=True)
        workspace.viewing.set_lens(view.lens, f"View {view.name}")
        workspace.arrangement.take_pins(view.pins)
        if view.forces is not None:
            self._put_forces(view.forces)
        if view.camera is not None:
            self._window.map_view.look_from(view.camera.x, view.camera.y, view.camera.scale)
        else:
            self._window.map_view.fit()
        self._window.message.tell(f"This is the view {view.name}.", stay=False)

    def take_over(self) -> None:
        """Take over the filter, groups, display and forces that Obsidian has for this vault."""
        vault = self._window.workspace.vault
        if vault is None:
            return
        try:
            taken = take_over(vault.root, self._window.workspace.viewing.lens)
        except UserError as error:
            self._window.fail(str(error))
            return
        self._window.workspace.viewing.set_lens(taken.lens, "Take Over from Obsidian")
        self._put_forces(taken.forces)
        self._window.message.tell(
            "Obsidian's filter, groups, display and forces were taken over.",
            action="Undo",
            do=self._window.workspace.undo.undo,
            stay=False,
        )

    def _put_forces(self, forces: Forces) -> None:
        panel = self._window.docks.widget("display")
        assert isinstance(panel, DisplayPanel)
        panel.put_forces(forces)
