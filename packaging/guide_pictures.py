"""The pictures of the guide: the window with the sample vault in it, one for each task."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import time

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from conceptmap.model.graph_snapshots import Snapshots
from conceptmap.model.graph_state import GraphState, LinkState, NodeState
from conceptmap.model.local_map import LocalMap
from conceptmap.model.snapshot_files import save_snapshots
from conceptmap.ui.navigation import connect_selected
from conceptmap.ui.window import MainWindow

SIZE_PX = 960, 600
SETTLE_MS = 1300
SHADE = 5
"""Shades are rounded to this many of 255 steps, of which it is a divisor."""

NOTE, OTHER = "Architecture/Attention.md", "Training/Loss.md"
NEW_NOTES = {"Architecture/Positional encoding.md", "Training/Compute.md"}
GONE_NOTE = "Old ideas.md"


def wait(milliseconds: int = SETTLE_MS) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(widget: QWidget, file: Path) -> None:
    """Save what a widget shows as a PNG, made small by shades that the eye does not tell apart."""
    file.parent.mkdir(parents=True, exist_ok=True)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    bytes_ = np.frombuffer(image.bits(), np.uint8)
    bytes_[:] = (bytes_.astype(np.uint16) + SHADE // 2) // SHADE * SHADE
    image.save(str(file), "PNG", 0)
    print(file)


class GuidePictures:
    """Takes the pictures in a window in which the sample vault is open."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window, self._folder = window, folder

    def take_all(self) -> None:
        """Take all pictures; their names are those of these methods."""
        self._window.resize(*SIZE_PX)
        self._window.tour.end()
        steps: tuple[Callable[[], None], ...] = (
            self.map, self.read, self.palette, self.find, self.filter, self.colours,
            self.local_map, self.path, self.ask, self.insights, self.views, self.time,
            self.changes, self.display,
        )  # fmt: skip
        for step in steps:
            self._start_over()
            step()
            wait()
            if step not in (self.local_map, self.path, self.time):
                self._window.map_view.fit(animated=False)
                wait(300)
            save(self._window, self._folder / f"{step.__name__.replace('_', '-')}.png")
        self._start_over()
        self.export()

    def map(self) -> None:
        """The whole map with the portrait of the vault."""

    def read(self) -> None:
        """A note that is read beside the map."""
        self._session.select(NOTE)

    def palette(self) -> None:
        """Typing on the map."""
        self._window.page.open_palette("tra")

    def find(self) -> None:
        """Words that are looked for in all notes."""
        self._show("search").query_line.setText("gradient")
        self._window.docks.panel("search").query_line.textEdited.emit("gradient")

    def filter(self) -> None:
        """Only notes with a tag."""
        self._session.view_state.change_settings("Filter", query="tag:training")
        self._show("filter")

    def colours(self) -> None:
        """Notes by their folders."""
        self._session.view_state.change_settings("Colours", colour_by="folder")
        self._show("groups")

    def local_map(self) -> None:
        """What is around one note, two steps deep."""
        self._session.select(NOTE)
        self._session.view_state.change_settings("Local", local=LocalMap(NOTE, depth=2))

    def path(self) -> None:
        """How two notes are connected."""
        self._session.select(NOTE, OTHER)
        self._show("connection")
        connect_selected(self._window.context)

    def ask(self) -> None:
        """A question and the map that answers it."""
        self._show("ask").ask("How do networks learn from their mistakes?")
        while self._session.workers.is_running("ask"):
            wait(100)

    def insights(self) -> None:
        """Notes by how often they are linked."""
        self._show("insights")

    def views(self) -> None:
        """A view that is kept."""
        from conceptmap.ui.commands.saved_views import capture

        self._session.view_state.change_settings("Filter", query="tag:training")
        self._show("views").save(capture(self._window.context, "Training"))

    def time(self) -> None:
        """The map as it grew."""
        self._window.page.time_lapse.start()

    def changes(self) -> None:
        """What came, went and changed since an earlier day."""
        vault = self._session.vault
        now = GraphState.of(vault)
        nodes = {id_: each for id_, each in now.nodes.items() if id_ not in NEW_NOTES}
        nodes[NOTE] = nodes[NOTE]._replace(size=nodes[NOTE].size - 120)
        nodes[GONE_NOTE] = NodeState("note", "Old ideas", 900, 1)
        links = {ends: each for ends, each in now.links.items() if not NEW_NOTES & set(ends)}
        links |= {(GONE_NOTE, each): LinkState("link", 1) for each in (NOTE, OTHER)}
        day = time() - 8 * 86_400
        save_snapshots(vault.root, Snapshots().with_state(GraphState(nodes, links), day))
        self._show("changes")
        self._session.view_state.change_settings("Compare", compared_with="last week")

    def display(self) -> None:
        """How the map is drawn."""
        self._show("display")

    def export(self) -> None:
        """The dialog with a preview of the picture, which waits for an answer."""

        def take() -> None:
            dialogs = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog))
            dialog = next(each for each in dialogs if each.isVisible())
            save(dialog, self._folder / "export.png")
            dialog.reject()

        QTimer.singleShot(3 * SETTLE_MS, take)
        self._window.menu_bar.action("file.export").trigger()

    @property
    def _session(self):
        return self._window.session.current

    def _show(self, panel: str):
        """Show a panel at the left, and leave the rest to the map."""
        self._window.docks["preview"].hide()
        return self._window.docks.show(panel)

    def _start_over(self) -> None:
        """Show the whole map as it was opened, without panels at the left."""
        window, session = self._window, self._session
        window.page.time_lapse.stop()
        window.page.command_palette.hide()
        session.selection.show_path(())
        session.select()
        window.page.header.clear_filter()
        session.view_state.change_settings("", local=None, colour_by="regions", compared_with="")
        for name in window.docks.names:
            window.docks[name].setVisible(name == "preview")
        window.message.hide()
        window.map_view.fit(animated=False)
        window.map_view.setFocus()
        wait(300)
