"""One table of commands feeds menus, shortcuts, palette and the shortcut sheet."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QTextBrowser
from pytestqt.qtbot import QtBot

from conceptmap.ui import panels
from conceptmap.ui.commands.command import Command, without_access_key
from conceptmap.ui.commands.command_table import commands_by_menu, find_command
from conceptmap.ui.commands.gestures import GESTURES
from conceptmap.ui.commands.menus.view import panel_commands
from conceptmap.ui.dialogs.shortcuts import shortcuts_html
from conceptmap.ui.navigation import find
from conceptmap.ui.panels.registry import panel_specs
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]


def all_commands() -> list[Command]:
    return [command for commands in commands_by_menu().values() for command in commands]


def actions_in(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            found += actions_in(submenu)
        elif not action.isSeparator():
            found.append(action)
    return found


def test_ids_are_unique_and_no_two_commands_share_a_shortcut() -> None:
    commands = all_commands()
    assert max(Counter(command.id for command in commands).values()) == 1
    keys = Counter(keys.toString() for each in commands for keys in each.key_sequences)
    assert [text for text, count in keys.items() if count > 1] == []


def test_commands_are_written_in_sentence_case_and_described() -> None:
    for command in all_commands():
        words = command.plain_text.replace("Concept Map", "").replace("Obsidian", "").split()
        assert all(word == word.lower() for word in words[1:]), command.text
        tip = str(command.tip)
        assert tip[:1].isupper() or not tip, tip
        assert not tip.endswith("."), tip


def test_every_command_is_in_the_menus_with_its_shortcut(
    open_vault: OpenVault, small_vault: Path
) -> None:
    window = open_vault(small_vault)
    menus = window.menuBar().findChildren(QMenu)
    in_menus = {action.objectName(): action for menu in menus for action in actions_in(menu)}
    for command in all_commands():
        action = in_menus[command.id]
        assert action.shortcuts() == command.key_sequences
        assert action.statusTip() == str(command.tip)
    by_id = {action.objectName() for action in window.menu_bar.all_actions()}
    assert by_id == {command.id for command in all_commands()}


def test_every_shortcut_and_every_gesture_is_on_the_sheet(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    find_command("help.shortcuts").run(window.context)
    sheet = window.findChild(QTextBrowser, "shortcut sheet")
    assert sheet is not None
    text = sheet.toPlainText()
    for command in all_commands():
        if command.shortcut_text:
            assert command.shortcut_text in text
            assert (str(command.tip) or command.plain_text) in text
    for gestures in GESTURES.values():
        for gesture in gestures:
            assert str(gesture.keys) in text
            assert str(gesture.does) in text
    assert shortcuts_html(commands_by_menu()).count("<table") >= 6
    sheet.window().close()


def test_the_palette_offers_what_can_be_done_now(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    find(window.context, ">")
    rows = [row.plain_text for row in window.page.command_palette.list.rows]
    enabled = [
        command.text_now(window.context) if command.text_now else str(command.text)
        for command in all_commands()
        if command.enabled(window.context)
    ]
    assert sorted(rows) == sorted(text.replace("&", "") for text in enabled)


def test_without_a_vault_only_what_needs_none_can_be_done(window: MainWindow) -> None:
    enabled = {each.objectName() for each in window.menu_bar.all_actions() if each.isEnabled()}
    assert {"file.open-folder", "file.open-sample", "view.theme.dark", "help.about"} <= enabled
    assert not {"file.export", "vault.reload", "edit.undo", "go.find", "go.back"} & enabled


def test_the_text_of_undo_names_the_step(open_vault: OpenVault, small_vault: Path) -> None:
    window = open_vault(small_vault)
    session = window.session.current
    assert session is not None
    undo = next(e for e in window.menu_bar.all_actions() if e.objectName() == "edit.undo")
    assert not undo.isEnabled()
    session.positions.pin(["Hub.md"])
    assert undo.isEnabled()
    assert undo.text() == "&Undo pin"
    undo.trigger()
    assert session.positions.pinned == frozenset()
    assert not undo.isEnabled()


@pytest.mark.parametrize("id_", ["view.minimap", "vault.web-images", "panel.filter"])
def test_a_command_that_is_ticked_switches_back_and_forth(
    open_vault: OpenVault, small_vault: Path, id_: str
) -> None:
    window = open_vault(small_vault)
    action = next(e for e in window.menu_bar.all_actions() if e.objectName() == id_)
    before = action.isChecked()
    action.trigger()
    assert action.isChecked() != before
    action.trigger()
    assert action.isChecked() == before


def test_recent_vaults_are_offered_and_cleared(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    (recent,) = (
        menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Open &recent"
    )
    window.session.close()
    recent.aboutToShow.emit()
    assert [a.text() for a in recent.actions() if not a.isSeparator()] == [
        "vault",
        "Clear this list",
    ]
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        recent.actions()[0].trigger()
    recent.aboutToShow.emit()
    recent.actions()[-1].trigger()
    assert window.settings.recent == []
    recent.aboutToShow.emit()
    assert [a.text() for a in recent.actions()] == ["No recent folders"]
    assert not recent.actions()[0].isEnabled()


def test_every_panel_can_be_shown_under_its_title(open_vault: OpenVault, small_vault: Path) -> None:
    window = open_vault(small_vault)
    names = [spec.name for spec in panel_specs()]
    assert len(set(names)) == len(names)
    assert set(window.docks.names) == set(names)
    for spec in panel_specs():
        assert window.docks.show(spec.name).isVisibleTo(window)
        assert window.docks[spec.name].windowTitle() == str(spec.title)
        assert find_command(f"panel.{spec.name}").shortcut == spec.shortcut


NEW_PANEL = """
from PySide6.QtWidgets import QLabel
from conceptmap.ui.panel_spec import BOTTOM, PanelSpec


def make(context):
    return QLabel(context.session.vault.name)


PANEL = PanelSpec("size", "Size", "Si&ze", make, order=200, area=BOTTOM, shortcut="Ctrl+Alt+Z")
"""


def test_a_module_that_declares_a_panel_is_found(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "panels"
    folder.mkdir()
    (folder / "size_panel.py").write_text(NEW_PANEL)
    monkeypatch.setattr(panels, "__path__", [*panels.__path__, str(folder)])
    for cached in (panel_specs, panel_commands):
        cached.cache_clear()
    try:
        window = open_vault(small_vault)
        action = next(e for e in window.menu_bar.all_actions() if e.objectName() == "panel.size")
        assert action.shortcut().toString() == "Ctrl+Alt+Z"
        action.trigger()
        label = window.docks.panel("size")
        assert isinstance(label, QLabel)
        assert label.text() == "vault"
        assert label.isVisible()
        assert "Ctrl+Alt+Z" in shortcuts_html(commands_by_menu())
    finally:
        monkeypatch.undo()
        for cached in (panel_specs, panel_commands):
            cached.cache_clear()


def test_the_letter_that_chooses_an_entry_is_not_a_part_of_its_name() -> None:
    names = {"&Open…": "Open…", "导出(&E)…": "导出…", "R&&D (&x)": "RD ", "a (b)": "a (b)"}
    assert {text: without_access_key(text) for text in names} == names
