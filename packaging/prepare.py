"""Make what the packages need besides the code: icons, licences, man page, completions.

Usage: python packaging/prepare.py; writes to build/.
"""

import os
import re
import struct
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import shtab
from argparse_manpage.manpage import Manpage
from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from conceptmap import __version__
from conceptmap.cli.commands import command_names, load_command
from conceptmap.cli.main import DEFAULT_COMMAND, build_parser
from conceptmap.core.licences import licence_texts

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {
    16: b"icp4",
    32: b"icp5",
    64: b"icp6",
    128: b"ic07",
    256: b"ic08",
    512: b"ic09",
    1024: b"ic10",
}
RETINA_TYPES = {32: b"ic11", 64: b"ic12", 256: b"ic13", 512: b"ic14"}
"""The types of the same pictures for screens of two pixels a point, half as large there."""

WINDOWS_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Concept Map developers"),
      StringStruct("FileDescription", "Concept Map"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "conceptmap.exe"),
      StringStruct("ProductName", "Concept Map"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""
"""The version resource, as PyInstaller reads it."""


def icon_png(size: int) -> bytes:
    """Return the icon as a PNG of a size in pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icon = str(ROOT / "resources" / "icons" / "conceptmap.svg")
    QSvgRenderer(icon).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def build_ico() -> bytes:
    """Return the icon for Windows: a table and PNGs (ICO format, from Vista on)."""
    pictures = [icon_png(size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for size, data in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + b"".join(pictures)


def build_icns() -> bytes:
    """Return the icon for macOS: PNGs, each with its type and length (ICNS format)."""
    chunks = b""
    for size, kind in (*ICNS_TYPES.items(), *RETINA_TYPES.items()):
        data = icon_png(size)
        chunks += kind + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


def windows_version() -> str:
    """Return the version resource of the Windows programs, as text."""
    numbers = [int(number) for number in re.findall(r"\d+", __version__)][:4]
    numbers += [0] * (4 - len(numbers))
    return WINDOWS_VERSION.format(numbers=tuple(numbers), version=__version__)


def completions(shell: str) -> str:
    """Return the script that completes the command line in a shell."""
    whole = build_parser()
    # Completed by the shell anyway, and only after the commands.
    paths = next(action for action in whole._actions if action.dest == "paths")
    whole._actions.remove(paths)
    commands = whole.add_subparsers(metavar="COMMAND")
    for name in command_names():
        commands.add_parser(
            name,
            parents=[build_parser(name)],
            add_help=False,
            conflict_handler="resolve",
            help=load_command(name).HELP,
        )
    whole._actions.append(paths)
    return shtab.complete(whole, shell=shell)


def main() -> None:
    """Make all the files that packages need besides the code."""
    application = QGuiApplication([])
    icons = BUILD / "icons"
    icons.mkdir(parents=True, exist_ok=True)
    for size in ICON_SIZES:
        (icons / f"{size}.png").write_bytes(icon_png(size))
    (icons / "conceptmap.ico").write_bytes(build_ico())
    (icons / "conceptmap.icns").write_bytes(build_icns())
    (BUILD / "version.txt").write_text(windows_version(), "utf-8")
    (BUILD / "LICENSES.txt").write_text(licence_texts(), "utf-8")
    shells = BUILD / "shell"
    shells.mkdir(exist_ok=True)
    for shell in ("bash", "zsh"):
        (shells / f"conceptmap.{shell}").write_text(completions(shell))
    pages = {"conceptmap": build_parser()}
    for name in command_names():
        if name != DEFAULT_COMMAND:
            pages[f"conceptmap-{name}"] = build_parser(name)
    for name, parser in pages.items():
        page = str(Manpage(parser, format="single-commands-section"))
        (shells / f"{name}.1").write_text(page)
    del application


if __name__ == "__main__":
    main()
