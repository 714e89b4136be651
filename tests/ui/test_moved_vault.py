"""The offer to keep positions, pins and views of a vault whose folder was moved."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conceptmap.model.saved_views import SavedView, save_view
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.at_rest import current
from tests.ui.exploring import OpenVault

NOTES: dict[str, str | bytes] = {f"note {i}.md": f"[[note {i + 1}]]" for i in range(8)}


def offer(window: MainWindow) -> QPushButton | None:
    buttons = window.message.findChildren(QPushButton)
    found = (each for each in buttons if each.text() == "Keep them" and each.isVisible())
    return next(found, None)


def test_a_moved_vault_keeps_its_map_when_the_user_says_so(
    open_in_new_window: OpenVault, make_vault: MakeVault, tmp_path: Path, qtbot: QtBot
) -> None:
    root = make_vault(NOTES, "before")
    window = open_in_new_window(root)
    session = current(window)
    assert offer(window) is None
    session.positions.pin(("note 2.md",))
    session.web_images.set_allowed(True)
    save_view(root, SavedView("Mine"))
    window.session.close()
    moved = root.rename(tmp_path / "after")
    again = open_in_new_window(moved)
    assert current(again).positions.pinned == frozenset()
    button = offer(again)
    assert button is not None
    assert str(root) in again.message.text
    button.click()
    qtbot.waitUntil(
        lambda: (
            again.session.current is not None
            and again.session.current.positions.pinned == {"note 2.md"}
        ),
        timeout=10_000,
    )
    assert current(again).vault.root == moved
    assert current(again).web_images.allowed
    assert offer(again) is None
    assert root not in again.context.settings.recent


def test_the_offer_is_made_once(
    open_in_new_window: OpenVault, make_vault: MakeVault, tmp_path: Path
) -> None:
    root = make_vault(NOTES, "before")
    first = open_in_new_window(root)
    first.session.close()
    moved = root.rename(tmp_path / "after")
    second = open_in_new_window(moved)
    assert offer(second) is not None
    second.session.close()
    third = open_in_new_window(moved)
    assert offer(third) is None
