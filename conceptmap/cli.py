"""The command line: open a vault in a window, or export its map without a screen.

Exit status: 0; 1 for what the user can mend, said in one line; 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from conceptmap import __version__

_EXAMPLES = """examples:
  conceptmap export ~/Notes map.png
  conceptmap export ~/Notes map.png --size 1600x1000 --scale 2 --theme dark
  conceptmap export ~/Notes map.png --transparent
  conceptmap export ~/Notes graph.json --tags --attachments
  conceptmap export ~/Notes - --format json | jq '.nodes | length'
"""

_FORMATS = ("json", "png")

HELPER = "--help-reading"
"""Makes a program that is one file without a Python the helper of one that reads notes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; give its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == [HELPER]:
        from conceptmap.notes.helper import serve

        serve()
        return 0
    if words == ["--help-compiling"]:
        from conceptmap.atlas.warming import help_out

        help_out()
        return 0
    if words[:1] == ["export"]:
        return _export(_export_parser().parse_args(words[1:]))
    options = _parser().parse_args(words)
    from conceptmap.ui.app import run

    return run(options.path)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="conceptmap",
        description="A desktop map of linked Markdown notes.",
        epilog="'conceptmap export VAULT OUT' writes a map to a file without a screen; "
        "'conceptmap export --help' says more. To open a folder named export, write ./export.",
    )
    parser.add_argument("--version", action="version", version=f"Concept Map {__version__}")
    parser.add_argument(
        "path",
        nargs="?",
        type=Path,
        help="a folder of notes, or one note in it; none: the start page",
    )
    return parser


def _export_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="conceptmap export",
        description="Write the map of a vault to a file, without a screen.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("vault", type=Path, metavar="VAULT", help="a folder of notes")
    parser.add_argument(
        "out", metavar="OUT", help="the file to write, .png or .json; - for standard output"
    )
    parser.add_argument("--format", choices=_FORMATS, help="when the ending of OUT does not say it")
    data = parser.add_argument_group("what the map holds")
    data.add_argument("--tags", action="store_true", help="add the tags as nodes")
    data.add_argument("--attachments", action="store_true", help="add the vault's other files")
    data.add_argument(
        "--seed", type=int, default=0, metavar="N", help="another number, another layout (0)"
    )
    picture = parser.add_argument_group("how a picture looks")
    picture.add_argument(
        "--size", type=_size, default=(1600, 1000), metavar="WxH", help="in pixels (1600x1000)"
    )
    picture.add_argument(
        "--scale",
        type=_scale,
        default=1.0,
        metavar="S",
        help="device pixels a pixel, 0.25 to 8 (1)",
    )
    picture.add_argument("--transparent", action="store_true", help="leave the background out")
    picture.add_argument("--theme", choices=("light", "dark"), default="light")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().replace("×", "x").partition("x")
    try:
        size = int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it like 1600x1000") from None
    if min(size) < 16:
        raise argparse.ArgumentTypeError(f"{text} is too small; 16x16 is the least")
    return size


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no number") from None
    if not 0.25 <= scale <= 8:
        raise argparse.ArgumentTypeError("the scale lies between 0.25 and 8")
    return scale


def _export(options: argparse.Namespace) -> int:
    form = options.format or Path(options.out).suffix.lower().removeprefix(".")
    if form not in _FORMATS:
        ending = f"the ending of {options.out!r} is not known" if form else "OUT has no ending"
        _export_parser().error(f"{ending}; use .png or .json, or --format")
    from conceptmap.errors import UserError
    from conceptmap.files import write_whole

    try:
        data = _exported(options, form)
        if options.out == "-":
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        else:
            write_whole(Path(options.out).absolute(), data)
    except UserError as error:
        print(f"conceptmap: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print("conceptmap: stopped", file=sys.stderr)
        return 1
    return 0


def _exported(options: argparse.Namespace, form: str) -> bytes:
    from conceptmap.atlas.chart import chart
    from conceptmap.layout import arrange
    from conceptmap.notes.vault import Vault

    vault = Vault.open(options.vault)
    made = chart(vault, tags=options.tags, attachments=options.attachments, seed=options.seed)
    arrays = made.topology
    places = arrange(len(arrays.ids), arrays.edges, weights=arrays.weights, seed=options.seed)
    if form == "json":
        from conceptmap.export.data import json_bytes

        return json_bytes(made, places)
    return _png(options, made, places)


def _png(options: argparse.Namespace, made: Any, places: Any) -> bytes:
    if sys.platform.startswith("linux"):
        # A picture needs Qt, but no screen.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from conceptmap.atlas.lens import Lens
    from conceptmap.atlas.relief import find_relief
    from conceptmap.atlas.sight import see
    from conceptmap.drawing.camera import fit
    from conceptmap.drawing.picture import Picture
    from conceptmap.drawing.style import load_style
    from conceptmap.export.picture import png_bytes, render

    application = QGuiApplication.instance() or QGuiApplication([])
    lens = Lens(tags=options.tags, attachments=options.attachments)
    looks = see(made, lens).looks
    relief = find_relief(made, looks, places, lens.display)
    picture = Picture(
        made.scene,
        looks,
        places,
        relief.areas,
        fit(places, *options.size),
        names=relief.names,
        paper=not options.transparent,
    )
    data = png_bytes(render(picture, load_style(options.theme), options.scale))
    del application
    return data
