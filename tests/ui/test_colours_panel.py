"""The panel Colours: what colours and sizes mean, with the legend, undo and saved views."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from conceptmap.model.view_settings import ColourGroup
from conceptmap.ui.commands.saved_views import capture
from conceptmap.ui.dialogs.colour import HUES, ColourDialog
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.panels.groups import GroupsPanel
from conceptmap.ui.panels.query_field import QueryField
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]

NOTES: dict[str, str | bytes] = {
    "work/Hub.md": "---\nrating: 5\n---\n[[A]] [[B]]\n",
    "work/A.md": "---\nrating: 1\nstate: open\n---\n#idea\n",
    "home/B.md": "#idea\n",
}


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot) -> MainWindow:
    window = open_vault(make_vault(NOTES))
    window.docks.show("groups")
    vocabulary = window.session.current.query_vocabulary
    qtbot.waitUntil(lambda: bool(vocabulary.current.properties), timeout=5000)
    return window


def choose(combo: QComboBox, data: str, qtbot: QtBot) -> None:
    """Choose an item with the arrow keys."""
    combo.setFocus()
    goal = combo.findData(data)
    assert goal >= 0
    while combo.currentIndex() != goal:
        step = Qt.Key.Key_Down if goal > combo.currentIndex() else Qt.Key.Key_Up
        qtbot.keyClick(combo, step)


def panel(window: MainWindow) -> GroupsPanel:
    found = window.docks.panel("groups")
    assert isinstance(found, GroupsPanel)
    return found


def test_colours_by_folder_have_a_legend_and_can_be_undone(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session.current
    choose(panel(window).colour_choice.combo, "folder", qtbot)
    qtbot.waitUntil(
        lambda: [each.text for each in session.view_state.node_styles.legend] == ["work", "home"],
        timeout=5000,
    )
    assert not panel(window).colour_choice.property_combo.isVisible()
    while session.view_state.settings.colour_by != "regions":
        session.undo_stack.undo()
    assert panel(window).colour_choice.combo.currentData() == "regions"


def test_a_property_is_chosen_for_colours_and_another_for_sizes(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session.current
    choices = panel(window).colour_choice, panel(window).size_choice
    for choice in choices:
        choose(choice.combo, "property", qtbot)
        assert choice.property_combo.isVisible()
    settings = session.view_state.settings
    assert (settings.colour_property, settings.size_property) == ("rating", "rating")
    choose(choices[0].property_combo, "state", qtbot)
    settings = session.view_state.settings
    assert (settings.colour_property, settings.size_property) == ("state", "rating")
    index = session.vault_map.index_of

    def radius(id_: str) -> float:
        return float(session.view_state.node_styles.radii_of(session.vault_map.scene)[index[id_]])

    qtbot.waitUntil(lambda: session.view_state.node_styles.radii is not None, timeout=5000)
    qtbot.waitUntil(lambda: radius("work/Hub.md") > radius("work/A.md") > 2.7, timeout=5000)
    window.map_view.fit(animated=False)
    drawn = window.map_view.item.render_input()
    assert drawn is not None
    assert drawn.styles.radii is not None
    saved = capture(window.context, "By property").view_settings
    assert (saved.colour_by, saved.size_by) == ("property", "property")
    assert (saved.colour_property, saved.size_property) == ("state", "rating")


def test_a_large_note_is_hit_where_it_is_large(window: MainWindow, qtbot: QtBot) -> None:
    session, view = window.session.current, window.map_view
    choose(panel(window).size_choice.combo, "words", qtbot)
    qtbot.waitUntil(lambda: session.view_state.node_styles.radii is not None, timeout=5000)
    pixel = view.pixel_of("work/Hub.md")
    assert pixel is not None
    assert view.node_at(pixel.toPointF()) == "work/Hub.md"


def test_the_colour_of_a_group_is_chosen_by_swatch_slider_code_and_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    view_state = window.session.current.view_state
    panel(window).add_group()
    assert view_state.settings.groups[0].colour == "#D1495B"
    buttons = panel(window).findChildren(QToolButton)
    swatch = next(each for each in buttons if each.accessibleName() == "Colour of the group")

    def edit(dialog: ColourDialog) -> None:
        assert dialog.code_line.text() == "#D1495B"
        qtbot.keyClick(dialog.swatches[1][0], Qt.Key.Key_Right)
        assert dialog.swatches[1][1].isChecked()
        assert dialog.code == HUES[1][0]
        qtbot.keyClick(dialog.swatches[1][1], Qt.Key.Key_Up)
        qtbot.mouseClick(dialog.swatches[2][5], Qt.MouseButton.LeftButton)
        assert QColor(dialog.code).lightness() < QColor(HUES[5][0]).lightness()
        qtbot.keyClick(dialog.brightness, Qt.Key.Key_End)
        assert QColor(dialog.code).value() == 255
        dialog.code_line.selectAll()
        qtbot.keyClicks(dialog.code_line, "0a0")
        assert dialog.code == "#00AA00"
        qtbot.keyClicks(dialog.code_line, "z")
        assert (dialog.code_line.text(), dialog.hue.value()) == ("0a0", 120)
        qtbot.keyClick(dialog.code_line, Qt.Key.Key_Return)

    def leave(dialog: ColourDialog) -> None:
        qtbot.mouseClick(dialog.swatches[0][3], Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    def in_dialog(answer: Callable[[ColourDialog], None]) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ColourDialog)
        answer(dialog)

    for answer in (edit, leave):
        QTimer.singleShot(0, partial(in_dialog, answer))
        qtbot.mouseClick(swatch, Qt.MouseButton.LeftButton)
        assert view_state.settings.groups[0].colour == "#00AA00"


def test_a_change_of_the_eleventh_group_and_one_of_the_display_are_undone_one_by_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session.current
    groups = tuple(ColourGroup(f"tag:#{i}", "#123456") for i in range(11))
    session.view_state.change_settings("Groups", groups=groups)
    before = session.undo_stack.count()
    rows = panel(window).findChildren(QueryField)
    qtbot.keyClicks(rows[10].line_edit, "0")
    qtbot.waitUntil(lambda: session.undo_stack.count() == before + 1)
    display = window.docks.show("display")
    assert isinstance(display, DisplayPanel)
    qtbot.keyClick(display.arrows_box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.undo_stack.count() == before + 2)
    assert session.undo_stack.undoText() == "Display"
