"""Use every feature of the program on a vault; run by tests in a process of its own.

Usage: python -m tests.trust.tour VAULT HOME [--crash]; HOME is where the program may write.
Prints what it did, and every address that a socket was to connect to.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

tried: list[str] = []


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        tried.append(f"{event} {arguments[1:]}")


sys.addaudithook(_audit)

from tests.subprocesses import write_below  # noqa: E402


def main(vault: Path, home: Path, *, crash: bool) -> None:
    """Open, explore, export, and end or crash."""
    write_below(home)
    from PySide6.QtCore import QEventLoop, QTimer

    from conceptmap.exporting.formats import FORMATS
    from conceptmap.ui.app import make_application
    from conceptmap.ui.commands.exporting import write_export
    from conceptmap.ui.commands.saved_views import import_obsidian
    from conceptmap.ui.dialogs.export import ExportOptions
    from conceptmap.ui.navigation import search_text
    from conceptmap.ui.window import MainWindow

    application = make_application(["conceptmap"])

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    window = MainWindow()
    window.show()
    sessions = window.session
    loop = QEventLoop()
    sessions.opened.connect(loop.quit)
    sessions.failed.connect(loop.quit)
    QTimer.singleShot(90_000, loop.quit)
    window.open_vault(vault)
    loop.exec()
    session = sessions.current
    assert session is not None, window.message.text
    print("opened", len(session.vault_map.vault.notes), flush=True)
    for name in ("links", "search", "insights", "filter", "groups", "views", "problems"):
        window.docks.show(name)
        wait(30)
    for id_ in list(session.vault_map.topology.ids)[:12]:
        session.select(id_)
        wait(120)
    session.view_state.change_settings("Filter", query="the OR a", tags=True, attachments=True)
    wait(300)
    search_text(window.context)
    session.show_local_map(session.vault_map.topology.ids[0])
    wait(300)
    session.show_local_map(None)
    wait(300)
    import_obsidian(window.context)
    session.positions.pin(session.vault_map.topology.ids[:2])
    out = home / "out"
    out.mkdir(parents=True, exist_ok=True)
    for form in FORMATS.values():
        window.message.hide()
        write_export(window.context, out / f"map.{form.extension}", ExportOptions(form))
        for _ in range(200):
            wait(25)
            if "Saved to" in window.message.text:
                break
    print("exported", len(list(out.iterdir())), flush=True)
    print("tried", tried, flush=True)
    print("network", "PySide6.QtNetwork" in sys.modules, flush=True)
    if crash:
        os._exit(9)
    window.close()
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), crash="--crash" in sys.argv)
