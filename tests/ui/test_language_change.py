"""The language is changed without a restart."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conceptmap.core.translation import set_language, translate
from conceptmap.ui.dialogs.export_size import NumberBox
from conceptmap.ui.language import use_language
from conceptmap.ui.window import MainWindow
from conceptmap.ui.windows import Windows


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    made = Windows()
    yield made
    for window in made:
        window.close()
    use_language("en")
    set_language(None)


def choose_language(window: MainWindow, name: str) -> None:
    """Choose a language from the menu."""
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        for action in menu.actions():
            if action.text() == name:
                action.trigger()
                return
    raise AssertionError(name)


def test_all_windows_are_made_anew_in_a_chosen_language_with_what_they_showed(
    windows: Windows, small_vault: Path, qtbot: QtBot
) -> None:
    first, second = windows.show_new(), windows.show_new()
    with qtbot.waitSignal(first.session.opened, timeout=60_000):
        first.open_vault(small_vault)
    session = first.session.current
    session.select("Hub.md")
    session.positions.pin(["Hub.md"])
    session.positions.pin(["Alpha.md"])
    session.undo_stack.undo()
    session.region_names.rename(session.vault_map.scene.area_names[0], "Named")
    session.select("Alpha.md")
    session.show_local_map("Alpha.md")
    session.show_path(("Alpha.md", "Hub.md"))
    session.show_path(())
    session.undo_stack.undo()
    session.select("Hub.md")
    session.select("Lone.md")
    session.history.go_back()
    qtbot.waitUntil(lambda: session.positions.is_subset, timeout=10_000)
    opened_s, back = session.comparisons.opened_s, session.history.back_entries
    steps, done = session.undo_stack.count(), session.undo_stack.index()
    assert (steps, done) == (5, 4)
    local, changes = session.view_state.settings.local, session.findings.changes
    before = dict(
        zip(session.vault_map.topology.ids, session.positions.whole_map_goal, strict=True)
    )
    choose_language(first, "Deutsch")
    qtbot.waitUntil(lambda: windows.first is not first)
    german = windows.first
    qtbot.waitUntil(lambda: german.session.current is not None, timeout=60_000)
    assert len(windows) == 2
    assert list(windows)[1] is not second
    # The old ones are gone.
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    assert {each for each in shown if each.isVisible()} == set(windows)
    assert translate("&Edit") in [each.text() for each in german.menuBar().actions()]
    assert translate("&Edit") != "&Edit"
    opened = german.session.current
    qtbot.waitUntil(lambda: opened.selected_ids == ("Hub.md",))
    now = dict(zip(opened.vault_map.topology.ids, opened.positions.whole_map_goal, strict=True))
    assert np.allclose(now["Hub.md"], before["Hub.md"])
    # It goes on where it was left: what can be undone, Back and Forward, the last visit.
    assert opened is not session
    assert opened.comparisons.opened_s == opened_s
    assert opened.findings.changes == changes
    assert opened.history.back_entries == back
    assert opened.history.can_go_forward
    assert opened.view_state.settings.local == local
    assert opened.selection.path == ("Alpha.md", "Hub.md")
    assert (opened.undo_stack.count(), opened.undo_stack.index()) == (steps, done)
    assert german.menu_bar.action("edit.undo").isEnabled()
    for _ in range(done):
        german.menu_bar.action("edit.undo").trigger()
    assert opened.view_state.settings.local is None
    assert opened.selection.path == ()
    assert "Named" not in opened.vault_map.scene.area_names
    assert not opened.positions.pinned
    for _ in range(steps):
        german.menu_bar.action("edit.redo").trigger()
    assert opened.view_state.settings.local == local
    assert opened.positions.pinned == {"Hub.md"}
    opened.history.go_forward()
    assert opened.selected_ids == ("Lone.md",)
    choose_language(german, "English")
    qtbot.waitUntil(lambda: windows.first is not german)
    assert "&Edit" in [each.text() for each in windows.first.menuBar().actions()]


@pytest.mark.usefixtures("windows")
def test_boxes_write_numbers_as_their_language_does() -> None:
    use_language("de")
    assert NumberBox().textFromValue(4.5) == "4,5"
    use_language("en")
    assert NumberBox().textFromValue(4.5) == "4.5"
