"""Other programs open notes on the map by addresses."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conceptmap.cli.main import build_parser
from conceptmap.core.app_address import AppAddress
from conceptmap.core.app_dirs import data_dir
from conceptmap.ui.app_addresses import open_address, open_address_text
from conceptmap.ui.commands.node_menu import node_menu
from conceptmap.ui.open_requests import OpenRequests
from conceptmap.ui.run_marker import RunMarker, running_with
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.subprocesses import program


def test_an_address_selects_a_note_of_a_vault_that_was_opened_before(
    new_window: Callable[[], MainWindow], make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = new_window()
    files = {"Ideas/Tides.md": "[[Moon]]", "Moon.md": "", "Sun.md": "", ".obsidian/app.json": "{}"}
    root = make_vault(files, "My Notes")
    # A web page may hold an address, so none opens a folder that the user has never opened.
    open_address(lambda _: window.context, AppAddress(str(root), "Tides"))
    assert "has not been opened here yet" in window.message.text
    assert window.session.current is None
    window.settings.add_recent(root)
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        open_address(lambda _: window.context, AppAddress("my notes", "Tides"))
    session = window.session.current
    assert session is not None
    qtbot.waitUntil(lambda: session.selected_ids == ("Ideas/Tides.md",))
    open_address(lambda _: window.context, AppAddress(str(root), "Moon.md"))
    assert session.selected_ids == ("Moon.md",)
    open_address(lambda _: window.context, AppAddress("My Notes", "Tide"))
    assert "There is no note named Tide" in window.message.text
    menu = node_menu(window.context, "Ideas/Tides.md")
    next(each for each in menu.actions() if "address" in each.text()).trigger()
    copied = QApplication.clipboard().text()
    assert copied == "conceptmap://open?vault=My%20Notes&note=Ideas/Tides.md"
    open_address_text(lambda _: window.context, copied)
    assert window.session.current is session
    assert session.selected_ids == ("Ideas/Tides.md",)
    # A note that is opened as a file is shown in the vault above it.
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.open_vault(root / "Ideas" / "Tides.md")
    assert window.session.current.vault.root == root
    assert window.session.current.selected_ids == ("Ideas/Tides.md",)


def test_a_vault_that_is_open_in_a_running_program_is_shown_there(
    tmp_path: Path, qtbot: QtBot
) -> None:
    marker, requests = RunMarker(), OpenRequests()
    vault = tmp_path / "vault"
    marker.set_vault(str(vault))
    code = f"""
from conceptmap.ui.open_requests import hand_over
print(hand_over(Path({str(vault)!r}), "Moon"), hand_over(Path("elsewhere"), ""))
"""
    with qtbot.waitSignal(requests.wanted, timeout=20_000) as wanted:
        other = subprocess.Popen(
            program(data_dir().parent, code), stdout=subprocess.PIPE, text=True
        )
    assert wanted.args == [vault, "Moon"]
    assert other.communicate(timeout=20)[0] == "True False\n"
    marker.remove()
    # What is no request is passed over.
    file = data_dir() / "requests" / f"{os.getpid()}.json"
    for damaged in (b"", b"{", b"[1]", b'{"vault": 1}', b"\xff" * 100_000, b"[" * 60_000):
        with qtbot.assertNotEmitted(requests.wanted, wait=50):
            file.write_bytes(damaged)
            requests._take()
            assert not file.exists()
    if hasattr(os, "mkfifo"):
        os.mkfifo(file)
    with qtbot.assertNotEmitted(requests.wanted, wait=50):
        requests._take()
    markers = data_dir() / "sessions"
    (markers / f"{os.getppid()}.json").write_text("[" * 100_000)
    assert running_with(vault) == []


def test_the_command_line_takes_addresses_of_the_program_and_of_files(tmp_path: Path) -> None:
    note = tmp_path / "a b.md"
    words = ["conceptmap://open?vault=Notes", note.as_uri(), str(note)]
    assert build_parser().parse_args(words).paths == [words[0], note, note]
