"""What several tests of the window share."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conceptmap.ui.window import MainWindow
from tests.ui.exploring import OpenVault


@pytest.fixture
def open_in_new_window(new_window: Callable[[], MainWindow], qtbot: QtBot) -> OpenVault:
    """Open each vault in a window of its own."""

    def opened(path: Path) -> MainWindow:
        window = new_window()
        with qtbot.waitSignal(window.session.opened, timeout=60_000):
            window.open_vault(path)
        return window

    return opened
