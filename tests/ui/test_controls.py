"""Every control of the panels and of the header does something that can be seen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDockWidget,
    QLineEdit,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conceptmap.layout.forces import Forces
from conceptmap.model.graph_snapshots import Snapshots
from conceptmap.model.graph_state import GraphState
from conceptmap.model.local_map import LocalMap
from conceptmap.model.snapshot_files import save_snapshots
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from conceptmap.ui.depth_choice import DepthChoice
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]

VAULT: dict[str, str | bytes] = {
    "Hub.md": "---\ncreated: 2001-02-03\ntitle: The hub\naliases: [Middle]\n---\n"
    "[[One]] [[Two]] [[Nowhere]] ![[picture.png]] #tag\n",
    "One.md": "[[Two]] #green\n",
    "Two.md": "up:: [[Far]]\n",
    "Far.md": "---\ncreated: 2001-02-03\n---\n",
    "Incoming.md": "# Comes in\n[[Hub]]\n",
    "Alone.md": "No links.\n",
    "Left out.md": "[[Hub]]\n",
    "picture.png": b"x",
    "Board.canvas": "{}",
}

FILTERED = ViewSettings(
    query='-file:"Left out"',
    since="2005-01-01",
    groups=(ColourGroup("tag:green", "#D1495B"),),
    names="file",
)
"""View settings under which each control of the panels has an effect."""

LOCAL = ViewSettings(local=LocalMap("Hub.md"), names="file")

LINE_TEXTS = {
    "Question": "What links to One?",
    "Date, from": "2999-01-01",
    "Date, to": "2009-12-31",
}
"""What is typed into the fields of dates; into all others a query."""

CONTROLS = (QCheckBox, QComboBox, QSlider, QSpinBox, QDateEdit, QLineEdit, QAbstractButton)


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot) -> MainWindow:
    root = make_vault(VAULT)
    long_ago = time.time() - 3 * 366 * 86_400
    save_snapshots(root, Snapshots().with_state(GraphState({}, {}), long_ago))
    window = open_vault(root)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    return window


def controls_in(parent: QWidget) -> Iterator[QWidget]:
    """Yield the visible controls whose state the user sets."""
    for widget in parent.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or not widget.isVisibleTo(parent):
            continue
        if not widget.isEnabled() or isinstance(widget.parent(), QComboBox | QSpinBox):
            continue
        if isinstance(widget, QAbstractButton) and not widget.isCheckable():
            continue
        yield widget


def name_of(control: QWidget) -> str:
    if isinstance(control, QAbstractButton) and control.text():
        return control.text()
    return control.accessibleName() or control.toolTip()


def operations(control: QWidget, qtbot: QtBot) -> Iterator[Callable[[], None]]:
    """Yield what a user does to a control, each of which must have an effect."""
    if isinstance(control, QComboBox):
        for number in range(control.count()):
            # A separator, or what is asked for in a dialog, see test_changes.
            if not control.itemText(number) or control.itemText(number).endswith("…"):
                continue
            if number != control.currentIndex():
                yield lambda number=number: choose(control, number, qtbot)
    elif isinstance(control, QAbstractButton):
        # Of a row of numbers the chosen one stays chosen.
        if not (isinstance(control.parent(), DepthChoice) and control.isChecked()):
            yield lambda: click_button(control, qtbot)
    elif isinstance(control, QSlider):
        if control.value() > control.minimum():
            yield lambda: press(control, Qt.Key.Key_Home, qtbot)
        if control.value() < control.maximum():
            yield lambda: press(control, Qt.Key.Key_End, qtbot)
    elif isinstance(control, QSpinBox):
        yield lambda: type_text(control, "2" if control.value() == 1 else "1", qtbot)
    elif isinstance(control, QLineEdit):
        yield lambda: type_text(control, LINE_TEXTS.get(name_of(control), "One"), qtbot)
    else:
        raise AssertionError(f"How is a {type(control).__name__} operated?")


def choose(combo: QComboBox, number: int, qtbot: QtBot) -> None:
    """Choose an item with the arrow keys."""
    combo.setFocus()
    step = Qt.Key.Key_Down if number > combo.currentIndex() else Qt.Key.Key_Up
    while combo.currentIndex() != number:
        qtbot.keyClick(combo, step)


def click_button(button: QAbstractButton, qtbot: QtBot) -> None:
    at = QPoint(8, button.height() // 2)
    if isinstance(button, QCheckBox):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        indicator = QStyle.SubElement.SE_CheckBoxIndicator
        at = button.style().subElementRect(indicator, option, button).center()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)


def press(control: QWidget, key: Qt.Key, qtbot: QtBot) -> None:
    control.setFocus()
    qtbot.keyClick(control, key)


def type_text(control: QWidget, text: str, qtbot: QtBot) -> None:
    control.setFocus()
    line = control.lineEdit() if isinstance(control, QSpinBox) else control
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def idle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until what the controls start has ended."""
    session = window.session.current
    kinds = {"view", "search", "insights", "geometry", "properties", "comparison", "ask"}
    qtbot.waitUntil(
        lambda: kinds.isdisjoint({*session.workers.running, *session.map_workers.running}),
        timeout=10_000,
    )


def column_count(model: QAbstractItemModel) -> int:
    # PySide keeps a list model's own count of columns private.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


def observed(window: MainWindow, panel: QWidget, qtbot: QtBot) -> dict[str, Any]:
    """Return what can be seen of the map and of the lists of a panel.

    Selecting another note belongs to it, because a local map may follow the selection.
    """
    session = window.session.current
    session.select("One.md")
    idle(window, qtbot)
    drawn = window.map_view.item.render_input()
    assert drawn is not None
    assert drawn.edge_order is not None
    opacities = drawn.styles.opacities
    rows = [
        [model.index(row, column).data() for column in range(column_count(model))]
        for view in panel.findChildren(QAbstractItemView)
        if (model := view.model()) is not None and view.isVisibleTo(panel)
        for row in range(model.rowCount())
    ]
    seen = {
        "nodes": drawn.scene.titles,
        "opacities": None if opacities is None else opacities.tolist(),
        "colours": (drawn.styles.colours.tolist(), drawn.styles.custom_colours),
        "sizes": drawn.styles.radii_of(drawn.scene).tolist(),
        "edges": sorted(map(tuple, drawn.edge_order.edges.tolist())),
        "display": drawn.display,
        "own layout": session.positions.is_subset,
        "forces": session.positions.forces,
        "found": session.selection.matches,
        "snapshots": session.snapshots.is_on,
        "rows": rows,
    }
    session.select()
    return seen


def chosen_state(window: MainWindow, panel: QWidget) -> tuple[object, ...]:
    """Return what a control sets at once, before its effect is computed."""
    session = window.session.current
    return (
        session.view_state.settings,
        session.positions.forces,
        session.selection.matches,
        session.snapshots.is_on,
        [combo.currentIndex() for combo in panel.findChildren(QComboBox)],
        [line.text() for line in panel.findChildren(QLineEdit)],
    )


def restore(window: MainWindow, settings: ViewSettings, qtbot: QtBot) -> None:
    window.session.current.view_state.set_settings(settings, "Restore")
    window.session.current.positions.set_forces(Forces())
    idle(window, qtbot)


def check_controls(
    window: MainWindow, parent: QWidget, settings: ViewSettings, qtbot: QtBot
) -> list[str]:
    """Operate each control; return their names."""
    restore(window, settings, qtbot)
    names = []
    before = observed(window, parent, qtbot)
    for control in list(controls_in(parent)):
        for operate in list(operations(control, qtbot)):
            state = chosen_state(window, parent)
            operate()
            qtbot.waitUntil(lambda state=state: chosen_state(window, parent) != state, timeout=3000)
            assert observed(window, parent, qtbot) != before, f"{name_of(control)} has no effect"
            restore(window, settings, qtbot)
        names.append(name_of(control))
    restore(window, settings, qtbot)
    return names


def test_every_control_of_the_panels_and_the_header_has_an_effect(
    window: MainWindow, qtbot: QtBot
) -> None:
    operated: dict[str, list[str]] = {}
    for dock in window.findChildren(QDockWidget):
        panel = window.docks.show(dock.objectName())
        qtbot.wait(20)
        operated[dock.objectName()] = check_controls(window, panel, FILTERED, qtbot)
        dock.hide()
    restore(window, LOCAL, qtbot)
    operated["header"] = check_controls(window, window.page.header, LOCAL, qtbot)
    assert {name: len(names) for name, names in operated.items() if names} == {
        "search": 1,
        "ask": 1,
        "filter": 13,
        "groups": 3,
        "display": 14,
        "insights": 2,
        "changes": 2,
        "header": 9,
    }
