"""The first start after an installation says why names are late."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from conceptmap.render.jit_ready import kernels_ready
from conceptmap.ui.first_start import PATIENCE_MS, FirstStart
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]


def test_the_status_bar_says_why_names_are_late_until_they_come(
    open_in_new_window: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_in_new_window(small_vault)
    bar = window.statusBar()
    qtbot.waitUntil(kernels_ready.is_set, timeout=120_000)
    qtbot.waitUntil(lambda: not bar.currentMessage(), timeout=5000)
    kernels_ready.clear()
    try:
        FirstStart(window.context)
        qtbot.waitUntil(lambda: "getting ready" in bar.currentMessage(), timeout=5 * PATIENCE_MS)
    finally:
        kernels_ready.set()
    qtbot.waitUntil(lambda: not bar.currentMessage(), timeout=5000)
