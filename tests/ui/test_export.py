from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from conceptmap.ui.export_dialog import ExportDialog, PictureOptions
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]


def options(**changes: object) -> PictureOptions:
    given = {
        "whole": True,
        "width": 400,
        "height": 300,
        "scale": 2.0,
        "transparent": False,
        "theme": "light",
    }
    return PictureOptions(**(given | changes))  # type: ignore[arg-type]


def test_the_map_is_written_at_the_chosen_size_and_scale(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.exporting.write_png(tmp_path / "map.png", options())
    qtbot.waitUntil(lambda: "was written" in window.message.text, timeout=10_000)
    image = QImage(str(tmp_path / "map.png"))
    assert (image.width(), image.height()) == (800, 600)
    assert image.pixelColor(0, 0).name().upper() == window.theme.style.paper


def test_a_transparent_picture_has_no_ground(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.exporting.write_png(tmp_path / "map.png", options(transparent=True, whole=False))
    qtbot.waitUntil(lambda: "was written" in window.message.text, timeout=10_000)
    assert QImage(str(tmp_path / "map.png")).pixelColor(0, 0).alpha() == 0


def test_a_place_that_cannot_be_written_says_so(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.exporting.write_png(tmp_path / "nowhere" / "map.png", options())
    qtbot.waitUntil(lambda: "There is no folder" in window.message.text, timeout=10_000)


def test_the_dialog_refuses_what_is_too_large_and_remembers_the_rest(window: MainWindow) -> None:
    dialog = ExportDialog(QSize(1280, 800), "dark", window.settings, window)
    dialog._scale.setValue(8)
    dialog._width.setValue(4000)
    save = dialog._buttons.button(dialog._buttons.StandardButton.Save)
    assert not save.isEnabled()
    dialog._width.setValue(1000)
    assert save.isEnabled()
    assert dialog.options.theme == "dark"
    dialog.accept()
    again = ExportDialog(QSize(1280, 800), "dark", window.settings, window)
    assert again.options.scale == 8
