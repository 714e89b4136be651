"""The command line: open a vault in a window, or export its map without a screen.

Exit status: 0; 1 for what the user can mend, said in one line; 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from conceptmap import __version__

if TYPE_CHECKING:
    from conceptmap.export.formats import ExportFormat

_EXAMPLES = """forms:
  pictures   png svg pdf
  a web page html
  data       json graphml gexf csv canvas

examples:
  conceptmap export ~/Notes map.png
  conceptmap export ~/Notes map.png --size 1600x1000 --scale 2 --theme dark
  conceptmap export ~/Notes map.svg --transparent --title "My notes"
  conceptmap export ~/Notes map.html
  conceptmap export ~/Notes poster.pdf --view Overview
  conceptmap export ~/Notes ideas.png --filter "tag:#idea -path:Archive"
  conceptmap export ~/Notes around.svg --local "Large language models" --depth 2
  conceptmap export ~/Notes graph.json --tags --attachments
  conceptmap export ~/Notes - --format json | jq '.nodes | length'
"""

SCAN_WORKER_FLAG = "--help-reading"
"""Makes a program that is one file without a Python the helper of one that reads notes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; give its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == [SCAN_WORKER_FLAG]:
        from conceptmap.vault.scan_worker import serve

        serve()
        return 0
    if words == ["--help-compiling"]:
        from conceptmap.model.jit_warmup import run_worker

        run_worker()
        return 0
    if words[:1] == ["export"]:
        return _export(build_export_parser().parse_args(words[1:]))
    options = build_parser().parse_args(words)
    from conceptmap.ui.app import run

    return run(options.paths, options.view)


def build_parser() -> argparse.ArgumentParser:
    """Give the parser of what opens a window."""
    made = argparse.ArgumentParser(
        prog="conceptmap",
        description="A desktop map of linked Markdown notes.",
        epilog="'conceptmap export VAULT OUT' writes a map to a file without a screen; "
        "'conceptmap export --help' says more. To open a folder named export, write ./export.",
    )
    made.add_argument("--version", action="version", version=f"Concept Map {__version__}")
    made.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=Path,
        help="folders of notes, or single notes, each in a window; none: the start page",
    )
    made.add_argument("--view", default="", metavar="NAME", help="a view saved for the folder")
    return made


def build_export_parser() -> argparse.ArgumentParser:
    """Give the parser of what exports a map."""
    from conceptmap.export.formats import FORMATS

    made = argparse.ArgumentParser(
        prog="conceptmap export",
        description="Write the map of a vault to a file, without a screen.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("vault", type=Path, metavar="VAULT", help="a folder of notes")
    made.add_argument(
        "out",
        metavar="OUT",
        help="the file to write, by its ending; - for standard output",
    )
    made.add_argument(
        "--format", choices=tuple(FORMATS), help="when the ending of OUT does not say it"
    )
    made.add_argument("--quiet", action="store_true", help="no progress, on a terminal either")
    what = made.add_argument_group("what is shown")
    what.add_argument("--view", default="", metavar="NAME", help="a view that was saved")
    what.add_argument(
        "--filter", default="", metavar="QUERY", help="only what a search finds, as 'tag:#idea'"
    )
    what.add_argument(
        "--local", default="", metavar="NOTE", help="only what is around a note: its name or path"
    )
    what.add_argument(
        "--depth", type=int, choices=range(1, 6), default=1, metavar="N", help="so far (1)"
    )
    what.add_argument("--tags", action="store_true", help="add the tags as nodes")
    what.add_argument("--attachments", action="store_true", help="add the vault's other files")
    what.add_argument(
        "--seed",
        type=int,
        metavar="N",
        help="lay the map out anew, by another number differently; without it the map is "
        "the one that you know from the window",
    )
    picture = made.add_argument_group("how a picture looks")
    picture.add_argument(
        "--size", type=_size, default=(1600, 1000), metavar="WxH", help="in pixels (1600x1000)"
    )
    picture.add_argument(
        "--scale", type=_scale, default=1.0, metavar="S", help="PNG: pixels a pixel, 0.25 to 8 (1)"
    )
    picture.add_argument("--transparent", action="store_true", help="leave the background out")
    picture.add_argument("--theme", choices=("light", "dark"), default="light")
    picture.add_argument("--title", default="", help="words above the map")
    picture.add_argument("--no-legend", action="store_true", help="leave the legend out")
    return made


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
    from conceptmap.core.errors import UserError
    from conceptmap.export.formats import FORMATS

    ending = options.format or Path(options.out).suffix.lower().removeprefix(".")
    form = FORMATS.get(ending)
    if form is None:
        why = f"the ending of {options.out!r} is not known" if ending else "OUT has no ending"
        endings = ", ".join(f".{each}" for each in FORMATS)
        build_export_parser().error(f"{why}; use one of {endings}, or --format")
    if options.out == "-" and len(form.writers) > 1:
        build_export_parser().error(f"{ending} is written to two files; name one of them as OUT")
    progress = _Progress(options.quiet)
    try:
        _write(form, options, progress)
    except UserError as error:
        progress.clear()
        print(f"conceptmap: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except MemoryError:
        progress.clear()
        print("conceptmap: there is not enough memory for this", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        progress.clear()
        print("conceptmap: stopped", file=sys.stderr)
        return 1
    return 0


def _write(form: ExportFormat, options: argparse.Namespace, progress: _Progress) -> None:
    application = _offscreen() if form.needs_picture else None
    from conceptmap.export.headless import ExportRequest, prepare_export

    made = prepare_export(
        ExportRequest(
            vault=options.vault,
            with_picture=form.needs_picture,
            size=options.size,
            scale=options.scale if form.has_scale else 1.0,
            transparent=options.transparent,
            theme=options.theme,
            title=options.title,
            legend=not options.no_legend,
            tags=options.tags,
            attachments=options.attachments,
            seed=options.seed,
            view=options.view,
            query=options.filter,
            local=options.local,
            depth=options.depth,
        ),
        progress,
    )
    if options.out == "-":
        form.write_part(made, sys.stdout.buffer, progress)
        sys.stdout.buffer.flush()
        progress.clear()
    else:
        files = form.write(made, Path(options.out).absolute(), progress)
        progress.end(f"Wrote {' and '.join(str(file) for file in files)}")
    del application


def _offscreen() -> object:
    """Begin Qt for drawing; a picture needs it, but no screen."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication([])


class _Progress:
    """Says on a terminal what is being done, in one line that is written over."""

    def __init__(self, quiet: bool) -> None:
        self._shown = not quiet and sys.stderr.isatty()
        self._said = ""

    def __call__(self, what: str, done: int, total: int) -> None:
        if self._shown:
            words = f"{what} … {100 * done // total} %" if total else f"{what} …"
            if words != self._said:
                print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)
                self._said = words

    def clear(self) -> None:
        """Take away what was said last."""
        if self._said:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._said = ""

    def end(self, words: str) -> None:
        """Say what was done."""
        self.clear()
        if self._shown:
            print(words, file=sys.stderr)
