"""Windows and dialogs have sizes and places that the screen has."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from conceptmap.ui.screen_fit import first_geometry, fit_geometry

SCREENS = [(800, 600), (1366, 768), (2560, 1440)]

START = """
import json, os, sys
from pathlib import Path
from tests.subprocesses import write_below
write_below(Path(sys.argv[1]))
from conceptmap.ui.app import make_application
application = make_application(["conceptmap"])
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from conceptmap.ui.window import MainWindow
window = MainWindow()
window.show()
"""

DIALOGS = (
    START
    + """
from conceptmap.core.resources import resource_path
from conceptmap.exporting.formats import FORMATS
from conceptmap.ui.commands.command_table import find_command
from conceptmap.ui.run_marker import Crash
from conceptmap.ui.dialogs.crash import ask_after_crash
from conceptmap.ui.dialogs.export import ExportDialog
from conceptmap.ui.dialogs.help import show_licences
sizes = {}
def measure(name, dialog):
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    QTest.qWait(10)
    room = dialog.screen().availableGeometry()
    buttons = dialog.findChildren(QDialogButtonBox)
    seen = all(
        dialog.rect().contains(each.geometry()) and each.isVisible() and each.height() > 15
        for each in buttons
    )
    sizes[name] = [dialog.width(), dialog.height(), bool(seen and buttons)]
    dialog.close()
def top():
    shown = [each for each in application.topLevelWidgets() if each.isVisible()]
    return next(each for each in shown if isinstance(each, QDialog))
for id_ in ("help.shortcuts", "help.about"):
    find_command(id_).run(window.context)
    measure(id_, top())
measure("licences", show_licences(window))
measure("crash", ask_after_crash(window, Crash("/a/vault"), start_as_usual=list,
    start_clean=list, show_log=list))
for name in FORMATS:
    window.settings.set_text("export/form", name)
    dialog = ExportDialog(window.size(), "light", 12, window.settings, window)
    measure(f"export {name}", dialog)
print(json.dumps([sizes, window.width(), window.height()]), flush=True)
os._exit(0)
"""
)


def run_on_screen(tmp_path: Path, screens: list[tuple[int, int, int, int]], code: str) -> list:
    """Run code with the screens (x, y, width, height); return what it prints last, as JSON."""
    config = tmp_path / "screens.json"
    keys = ("x", "y", "width", "height")
    config.write_text(
        json.dumps(
            {
                "screens": [
                    {
                        **dict(zip(keys, each, strict=True)),
                        "name": f"screen {number}",
                        "logicalDpi": 96,
                        "logicalBaseDpi": 96,
                        "dpr": 1,
                    }
                    for number, each in enumerate(screens)
                ]
            }
        )
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "home")],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize(("width", "height"), SCREENS)
def test_the_first_window_and_every_dialog_fit_the_screen(
    tmp_path: Path, width: int, height: int
) -> None:
    dialogs, *window = run_on_screen(tmp_path, [(0, 0, width, height)], DIALOGS)
    assert window[0] <= width
    assert window[1] <= height
    assert window[0] >= min(width, 1280)
    too_large = {
        name: size
        for name, size in dialogs.items()
        if size[0] > width or size[1] > height or not size[2]
    }
    assert too_large == {}
    assert len(dialogs) > 8


def test_a_window_that_was_on_a_screen_that_is_gone_comes_back_on_another(tmp_path: Path) -> None:
    stored = (
        START
        + """
window.setGeometry(QRect(2100, 300, 1500, 1000))
QTest.qWait(50)
window.close()
print("[]", flush=True)
os._exit(0)
"""
    )
    again = (
        START
        + """
QTest.qWait(50)
print(json.dumps(list(window.geometry().getRect())), flush=True)
os._exit(0)
"""
    )
    both = [(0, 0, 1366, 768), (1366, 0, 2560, 1440)]
    run_on_screen(tmp_path, both, stored)
    assert run_on_screen(tmp_path, both, again) == [2100, 300, 1500, 1000]
    x, y, width, height = run_on_screen(tmp_path, both[:1], again)
    assert QRect(0, 0, 1366, 768).contains(QRect(x, y, width, height))


rects = st.builds(
    QRect,
    st.integers(-5000, 5000),
    st.integers(-5000, 5000),
    st.integers(1, 6000),
    st.integers(1, 6000),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rects, st.lists(rects, min_size=1, max_size=3))
def test_a_geometry_is_all_on_one_screen_and_stays_if_it_was(
    wanted: QRect, screens: list[QRect]
) -> None:
    found = fit_geometry(wanted, screens)
    assert any(screen.contains(found) for screen in screens)
    assert found.width() <= wanted.width()
    assert found.height() <= wanted.height()
    assert fit_geometry(found, screens).size() == found.size()


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rects)
def test_a_first_window_is_on_its_screen(screen: QRect) -> None:
    assert screen.contains(first_geometry(screen))


def test_without_a_screen_a_geometry_stays() -> None:
    assert fit_geometry(QRect(1, 2, 3, 4), []) == QRect(1, 2, 3, 4)
