"""Take the screenshots of the README and of the guide, without a screen.

Usage: python packaging/screenshots.py [VAULT ...]; writes to packaging/pictures and docs/guide.
The screenshots of given vaults are not for the repository and go to build/pictures. With
`--guide` those of the guide alone are taken.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
if len(sys.argv) > 1 and sys.argv[1].startswith("--ratio="):
    os.environ["QT_SCALE_FACTOR"] = sys.argv.pop(1).removeprefix("--ratio=")

import platformdirs
from guide_pictures import GuidePictures, save
from PySide6.QtCore import QEventLoop, QTimer

from conceptmap.core.resources import resource_path
from conceptmap.ui.app import make_application
from conceptmap.ui.window import MainWindow

HERE = Path(__file__).parent


def wait(milliseconds: int) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def open_and_wait(window: MainWindow, vault: Path) -> None:
    """Open a vault and wait until its layout has settled."""
    loop = QEventLoop()
    window.session.settled.connect(loop.quit)
    window.session.failed.connect(loop.quit)
    QTimer.singleShot(120_000, loop.quit)
    window.open_vault(vault)
    loop.exec()
    wait(900)


def main() -> None:
    """Take all screenshots of the documentation."""
    make_application(["conceptmap"])
    with tempfile.TemporaryDirectory() as home:
        for kind in ("cache", "config", "data", "log"):
            setattr(platformdirs, f"user_{kind}_path", lambda *_, k=kind, **__: Path(home, k))
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        wait(200)
        guide_only = "--guide" in sys.argv
        vaults = [Path(each) for each in sys.argv[1:] if each != "--guide"]
        if not vaults:
            window.theme.choose("light")
            open_and_wait(window, resource_path("sample"))
            GuidePictures(window, HERE.parent / "docs" / "guide").take_all()
            window.session.close()
            window.resize(1280, 800)
            wait(100)
        if guide_only:
            window.close()
            return
        for theme in ("light", "dark"):
            window.theme.choose(theme)
            if not vaults:
                wait(200)
                save(window, HERE / "pictures" / f"start-{theme}.png")
            for vault in vaults or [resource_path("sample")]:
                open_and_wait(window, vault)
                window.message.hide()
                folder = HERE.parent / "build" / "pictures" if vaults else HERE / "pictures"
                save(window, folder / f"{vault.name}-{theme}.png")
                vault_map = window.session.current.vault_map
                assert vault_map is not None
                first = int(vault_map.scene.by_importance[0])
                window.session.current.select(vault_map.topology.ids[first])
                wait(900)
                save(window, folder / f"{vault.name}-{theme}-selected.png")
                window.session.close()
                wait(100)
        window.close()


if __name__ == "__main__":
    main()
