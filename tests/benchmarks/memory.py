"""How much memory the preview of a note takes beyond that of the window.

Each note of `NOTES` is made to take much: pictures that are high, many or enlarged, drawings,
formulas, embeds. It is selected in a window off the screen, in a process of its own, and scrolled
through. Printed is the most that the process had above what it had before, marked by `!` above
`MAX_MB`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

MAX_MB = 400
SHOWN_S = 15.0
"""How long a note is shown before it is scrolled."""

COUNT = 40


def main() -> None:
    """Print the memory of each note."""
    for name in NOTES:
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.memory", name],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        mb = int(done.stdout) if done.returncode == 0 else -1
        print(f"{name:20} {mb:6} MB{' !' if not 0 <= mb <= MAX_MB else ''}", flush=True)


def _enlarged(root: Path) -> str:
    _write_picture(root / "dot.png", 1, 1)
    return "".join(f"![[dot.png|400x{99_960 + n}]]\n\n" for n in range(COUNT))


def _high(root: Path) -> str:
    for n in range(COUNT):
        _write_picture(root / f"{n}.png", 400, 20_000 + n)
    return "".join(f"![[{n}.png]]\n\n" for n in range(COUNT))


def _large(root: Path) -> str:
    for n in range(COUNT // 4):
        _write_picture(root / f"{n}.png", 8000, 8000)
    return "".join(f"![[{n}.png]]\n\n" for n in range(COUNT // 4))


def _drawings(root: Path) -> str:
    for n in range(COUNT):
        drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="{40_000 + n}"/>'
        (root / f"{n}.svg").write_text(drawing)
    return "".join(f"![[{n}.svg]]\n\n" for n in range(COUNT))


def _formulas(_: Path) -> str:
    terms = [rf"\sum_{{{n}}}^{{k}} x_{{{n}}} + " * 60 for n in range(COUNT)]
    return "".join(f"$$\n{each[:1500]} 1\n$$\n\n" for each in terms)


def _embeds(root: Path) -> str:
    (root / "Long.md").write_text("- a [[b]] *c*\n" * 3000)
    return "![[Long]]\n\n" * 200


NOTES: dict[str, Callable[[Path], str]] = {
    "enlarged pictures": _enlarged,
    "high pictures": _high,
    "large pictures": _large,
    "drawings": _drawings,
    "formulas": _formulas,
    "embeds": _embeds,
}


def _write_picture(file: Path, width: int, height: int) -> None:
    from PySide6.QtGui import QImage

    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(height)
    image.save(str(file))


def _measure(name: str) -> None:
    """Show a note and print the memory that it took, in MB."""
    from PySide6.QtWidgets import QApplication

    from conceptmap.ui.app import make_application
    from conceptmap.ui.window import MainWindow
    from tests.benchmarks.canvas import resident_mb
    from tests.subprocesses import write_below

    application = make_application(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        write_below(Path(folder, "home"))
        root = Path(folder, "vault")
        root.mkdir()
        (root / "Note.md").write_text(NOTES[name](root))
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        highest = 0.0

        def run(seconds: float) -> None:
            nonlocal highest
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                QApplication.processEvents()
                highest = max(highest, resident_mb())
                time.sleep(0.002)

        window.open_vault(root)
        while window.session.current is None:
            run(0.1)
        run(2)
        before = highest = resident_mb()
        window.session.current.select("Note.md")
        run(SHOWN_S)
        bar = window.preview.browser.verticalScrollBar()
        for part in range(20):
            bar.setValue(bar.maximum() * part // 20)
            run(0.1)
        print(round(highest - before))
        window.close()
    application.quit()


if __name__ == "__main__":
    _measure(sys.argv[1])
