"""What several tests of the window share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.at_rest import Still, groups, place_groups, rest
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


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    """Let the system want no animations."""
    qapp.setStyle(Still())
    yield
    qapp.setStyle("Fusion")


@pytest.fixture
def open_groups(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> Callable[[], MainWindow]:
    """Open the map of groups, which lies at rest, in a new window."""

    def opened() -> MainWindow:
        root = make_vault(groups())
        place_groups(root)
        window = open_in_new_window(root)
        rest(window, qtbot)
        return window

    return opened
