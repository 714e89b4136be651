"""The preview shows the vault's summary until a note is selected."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.at_rest import groups

OpenVault = Callable[[Path], MainWindow]


def shown(window: MainWindow) -> str:
    return window.preview.browser.toPlainText()


def test_the_summary_gives_way_to_a_note_and_comes_back(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    qtbot.waitUntil(lambda: "4 notes" in shown(window), timeout=10_000)
    assert "Most linked" in shown(window)
    window.preview.browser.anchorClicked.emit(QUrl("note:Hub.md"))
    assert window.session.current.selected_ids == ("Hub.md",)
    qtbot.waitUntil(lambda: window.preview.page is not None, timeout=10_000)
    window.session.current.select()
    assert window.preview.page is None
    qtbot.waitUntil(lambda: "4 notes" in shown(window), timeout=10_000)
    (small_vault / "Fifth.md").write_text("[[Hub]]")
    window.session.current.reload()
    qtbot.waitUntil(lambda: "5 notes" in shown(window), timeout=10_000)


def test_a_note_that_was_written_while_the_vault_was_closed_is_new(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    window.session.close()
    (small_vault / "Later.md").write_text("[[Hub]]")
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.open_vault(small_vault)
    qtbot.waitUntil(lambda: "New since last time" in shown(window), timeout=10_000)
    assert "Later" in shown(window)


def test_a_region_of_the_summary_is_shown(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    before = window.map_view.camera
    window.preview.browser.anchorClicked.emit(QUrl("region:99"))
    assert window.map_view.camera == before
    window.preview.browser.anchorClicked.emit(QUrl("region:x"))
    assert window.session.current.selected_ids == ()


def test_regions_have_no_colours_where_the_legend_gives_them_another_meaning(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault(groups()))
    theme, view_state = window.theme.colours, window.session.current.view_state
    qtbot.waitUntil(lambda: "Regions" in shown(window), timeout=10_000)
    html = window.preview.browser.toHtml
    first = theme.region_colours[int(window.session.current.vault_map.scene.land_colours[0])]
    qtbot.waitUntil(lambda: first.lower() in html())
    view_state.change_settings("Colours", colour_by="links")
    qtbot.waitUntil(lambda: first.lower() not in html())
    assert theme.node.lower() in html()
    view_state.change_settings("Colours", colour_by="regions")
    qtbot.waitUntil(lambda: first.lower() in html())
