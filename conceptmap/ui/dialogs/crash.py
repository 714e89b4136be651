"""The start after a crash: as before, or clean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from conceptmap.model.saved_views import save_last_view_settings
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.crash_marker import Crash

if TYPE_CHECKING:
    from conceptmap.ui.window import MainWindow


def ask_after_crash(
    window: MainWindow, crash: Crash, start_as_usual: Callable[[], None]
) -> QMessageBox:
    """Ask how to begin after a session that did not end; `go_on` begins as if nothing had been.

    A clean start opens nothing, has the panels where they were at first, and forgets the filter
    and the groups that the vault was last seen with. Maps and saved views are never forgotten.
    """
    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("Concept Map")
    where = f" while {Path(crash.vault).name} was open" if crash.vault else ""
    box.setText(f"Concept Map did not end as it should{where}.")
    box.setInformativeText(
        "Your notes were not touched, and the map is as it was last saved. If the same happens "
        "again, a clean start may help: no vault is opened and the window is as it was at first."
    )
    usual = box.addButton("Start as Usual", QMessageBox.ButtonRole.AcceptRole)
    clean = box.addButton("Clean Start", QMessageBox.ButtonRole.DestructiveRole)
    log = box.addButton("Show the Log", QMessageBox.ButtonRole.HelpRole)
    box.setDefaultButton(usual)
    box.setEscapeButton(usual)
    log.clicked.connect(window.show_log)

    def done() -> None:
        clicked = box.clickedButton()
        if clicked is clean:
            if crash.vault:
                save_last_view_settings(Path(crash.vault), ViewSettings())
            window.reset_layout()
            window.message.show_message("This is a clean start. Open a vault when you are ready.")
        else:
            start_as_usual()
        box.deleteLater()

    box.finished.connect(done)
    box.open()
    return box
