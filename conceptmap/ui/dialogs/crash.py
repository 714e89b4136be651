"""The start after a crash: as usual, or clean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from conceptmap.core.translation import translate
from conceptmap.model.vault_sets import vault_name
from conceptmap.ui.dialogs.message_box import MessageBox
from conceptmap.ui.run_marker import Crash


def ask_after_crash(
    window: QWidget,
    crash: Crash,
    *,
    start_as_usual: Callable[[], object],
    start_clean: Callable[[], object],
    show_log: Callable[[], object],
) -> QMessageBox:
    """Ask how to start after a run that did not end.

    A clean start opens no vault, puts the panels where they are in a new window, and forgets the
    filter and the groups that the vault was last viewed with. Positions and saved views are kept.
    """
    box = MessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("Concept Map")
    text = translate("Concept Map closed unexpectedly.")
    if crash.vault:
        name = vault_name(Path(crash.vault))
        text = translate("Concept Map closed unexpectedly while {vault} was open.", vault=name)
    box.setText(text)
    box.setInformativeText(
        translate(
            "Your notes were not touched, and the map is as it was last saved. If the same happens "
            "again, a clean start may help: no vault is opened and the window is as it was at "
            "first."
        )
    )
    usual = box.addButton(translate("Start as usual"), QMessageBox.ButtonRole.AcceptRole)
    clean = box.addButton(translate("Clean start"), QMessageBox.ButtonRole.DestructiveRole)
    log = box.addButton(translate("Show log"), QMessageBox.ButtonRole.HelpRole)
    box.setDefaultButton(usual)
    box.setEscapeButton(usual)
    log.clicked.connect(lambda: show_log())

    def start() -> None:
        if box.clickedButton() is clean:
            if crash.vault:
                _forget_view_settings(Path(crash.vault))
            start_clean()
        else:
            start_as_usual()
        box.deleteLater()

    box.finished.connect(start)
    box.open()
    return box


def _forget_view_settings(root: Path) -> None:
    from conceptmap.model.saved_views import save_last_view
    from conceptmap.model.view_settings import ViewSettings

    save_last_view(root, ViewSettings())
