"""The first start after an installation says why names are late."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from conceptmap.render.jit_ready import kernels_ready
from conceptmap.ui import first_start
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]


def test_a_message_says_why_names_are_late_and_goes_when_they_come(
    open_in_new_window: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_in_new_window(small_vault)
    bar, was_ready = window.statusBar(), kernels_ready.is_set()
    kernels_ready.clear()
    try:
        first_start.FirstStart(window.context)
        patience = first_start.PATIENCE_MS
        qtbot.waitUntil(lambda: "preparing itself" in bar.currentMessage(), timeout=3 * patience)
        kernels_ready.set()
        qtbot.waitUntil(lambda: not bar.currentMessage(), timeout=5000)
    finally:
        (kernels_ready.set if was_ready else kernels_ready.clear)()
    first_start.FirstStart(window.context)
    if was_ready:
        qtbot.wait(50)
        assert not bar.currentMessage()
