"""Several vaults on one map, in the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from conceptmap.model.vault_sets import load_set, make_set, saved_sets
from conceptmap.ui.commands import vault_sets
from conceptmap.ui.commands.command import DynamicMenu
from conceptmap.ui.commands.menus import file as file_menu
from conceptmap.ui.session.session import Session
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault


@pytest.fixture
def folders(make_vault: MakeVault) -> tuple[Path, Path]:
    work = {"Plan.md": "[[Garden]] [[Tax]]", "Garden.md": "[[Plan]]", "W.md": "Garden [[Plan]]"}
    home = {"Garden.md": "[[Soup]]", "Soup.md": "[[Garden]] salt", "Tax.md": "[[Soup]]"}
    return make_vault(work, "Work"), make_vault(home, "Home")


def session_of(window: MainWindow) -> Session:
    assert window.session.current is not None
    return window.session.current


def ids(window: MainWindow) -> set[str]:
    return set(session_of(window).vault_map.topology.ids)


def test_a_second_folder_is_added_joined_followed_renamed_and_removed(
    folders: tuple[Path, Path],
    open_vault: Callable[[Path], MainWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_vault(folders[0])
    context = window.context
    action = context.action
    assert action("vault.add").isEnabled()
    assert not action("vault.join-names").isEnabled()
    vault_sets.add_folder(context, folders[0] / "..")
    assert "holds" in window.message.text
    with qtbot.waitSignal(window.session.opened, timeout=30_000):
        vault_sets.add_folder(context, folders[1])
    session = session_of(window)
    assert window.windowTitle() == "Work + Home — Concept Map"
    assert {"Work/Plan.md", "Home/Soup.md", "Work/Tax"} <= ids(window)
    assert not action("vault.reading").isEnabled()
    assert action("vault.join-names").isEnabled()

    # Lines join what has one name, until that is undone.
    def joins() -> int:
        found = session.view_state.result.name_joins
        return 0 if found is None else len(found)

    assert joins() == 0
    action("vault.join-names").trigger()
    qtbot.waitUntil(lambda: joins() == 2, timeout=5000)
    assert action("vault.join-names").isChecked()
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: joins() == 0, timeout=5000)
    links = window.docks.show("links")
    session.select("Work/Garden.md")

    def listed() -> str:
        return "\n".join(row.html for row in links._link_rows)  # type: ignore[attr-defined]

    qtbot.waitUntil(lambda: "Same name" in listed() and "mentions" in listed(), timeout=5000)
    assert "Soup" not in listed()

    # Both folders are followed.
    (folders[1] / "New.md").write_text("[[Soup]]")
    (folders[0] / "More.md").write_text("[[New]]")
    qtbot.waitUntil(lambda: {"Home/New.md", "Work/More.md"} <= ids(window), timeout=20_000)
    assert "Work/New" in ids(window)

    action("vault.join-names").trigger()
    monkeypatch.setattr(vault_sets, "ask_text", lambda *_: "Everything")
    with qtbot.waitSignal(window.session.opened, timeout=30_000):
        action("vault.rename-set").trigger()
    assert session_of(window).view_state.result.name_joins is not None
    assert window.windowTitle().startswith("Everything")
    recent = [item for item in file_menu.MENU.items if isinstance(item, DynamicMenu)]
    for menu in recent:
        assert "Everything" in [item.text for item in menu.items(context) if item]
    window.start_page.refresh()
    shown = [label.text() for label in window.start_page.findChildren(QLabel)]
    assert {"Everything", "Work and Home"} <= set(shown)

    monkeypatch.setattr(vault_sets, "agrees", lambda *_: True)
    home = next(item for item in vault_sets.members_menu(context) if item and item.text == "Home")
    with qtbot.waitSignal(window.session.opened, timeout=30_000):
        home.run(context)
    assert session_of(window).vault.root == folders[0]
    assert saved_sets() == {}


def test_a_set_of_which_a_folder_is_missing_opens_and_shows_it_when_it_is_back(
    folders: tuple[Path, Path],
    tmp_path: Path,
    open_vault: Callable[[Path], MainWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = make_set(folders)
    shutil.move(folders[1], tmp_path / "away")
    window = open_vault(root)
    assert "Work/Plan.md" in ids(window)
    qtbot.waitUntil(lambda: str(folders[1]) in window.message.text, timeout=10_000)
    shutil.move(tmp_path / "away", folders[1])
    qtbot.waitUntil(lambda: "Home/Soup.md" in ids(window), timeout=20_000)
    assert list(load_set(root).roots) == ["Work", "Home"]
    monkeypatch.setattr(vault_sets, "agrees", lambda *_: True)
    window.context.action("vault.delete-set").trigger()
    assert window.session.current is None
    assert root not in window.settings.recent
    assert not root.exists()
