"""A small vault, and what tests do with the panels of a window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.ui.panels.rich_list import RichList
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]

NOTES: dict[str, str | bytes] = {
    "Start.md": "Begins here. See [[Middle]] at once.\n\nAlso [[Side]].\n",
    "Middle.md": "---\naliases: [Centre]\ntags: [green]\n---\nGoes on to [[End]].\n",
    "Side.md": "Another way to the [[End]]. The centre is near, says Middle.\n",
    "End.md": "Nothing more. #green\n",
    "Far/Away.md": "No links, but zebra crossings.\n",
}


def panel(window: MainWindow, name: str, kind: type[QWidget]) -> QWidget:
    found = window.docks.show(name)
    assert isinstance(found, kind)
    return found


def texts(list_: RichList) -> list[str]:
    return [row.plain_text for row in list_.rows]


def click_row(list_: RichList, words: str, qtbot: QtBot) -> None:
    number = next(i for i, row in enumerate(list_.rows) if words in row.plain_text and row.value)
    index = list_.model().index(number, 0)
    list_.scrollTo(index)
    qtbot.mouseClick(
        list_.viewport(), Qt.MouseButton.LeftButton, pos=list_.visualRect(index).center()
    )


def count(window: MainWindow) -> int | None:
    result = window.session.current.view_state.result
    return None if result is None else result.count


def wait_until_settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no node moves any more."""
    while True:
        before = window.session.current.node_positions.copy()
        qtbot.wait(300)
        if (window.session.current.node_positions == before).all():
            return


def choose(box: QComboBox, number: int) -> None:
    box.setCurrentIndex(number)
    box.activated.emit(number)
