"""Write the map of a vault to a file, without a screen."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from conceptmap.cli.export_files import format_of_file, refuse_unnamed_overwrite
from conceptmap.cli.paths import absolute_output, absolute_path
from conceptmap.cli.progress import TerminalProgress
from conceptmap.exporting.format import ExportFormat, FormatGroup
from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.limits import (
    MAX_DEPTH,
    MAX_SCALE,
    MAX_SEED,
    MAX_SIZE_PX,
    MIN_DEPTH,
    MIN_SCALE,
    MIN_SIZE_PX,
    THEMES,
)
from conceptmap.exporting.page_sizes import (
    MAX_LETTERS,
    MIN_LETTERS,
    PAGE_NAMES,
    page_size_px,
    poster_letters,
)

if TYPE_CHECKING:
    from conceptmap.vault.vault import Vault

HELP = "write a map to a file, without a screen"
DESCRIPTION = "Write the map of a vault to a file, without a screen."


def _extensions(group: FormatGroup) -> str:
    return " ".join(each.extension for each in FORMATS.values() if each.group is group)


_FORMAT_LINES = "\n".join(f"  {group.value:10} {_extensions(group)}" for group in FormatGroup)

EPILOG = f"""formats:
{_FORMAT_LINES}

csv is written to two files: map.csv holds the nodes, map-edges.csv the links.

examples:
  conceptmap export ~/Notes map.png
  conceptmap export ~/Notes map.png --size 1600x1000 --scale 2 --theme dark
  conceptmap export ~/Notes map.svg --transparent --title "My notes"
  conceptmap export ~/Notes map.html
  conceptmap export ~/Notes poster.pdf --size A3 --portrait
  conceptmap export ~/Notes overview.pdf --view Overview
  conceptmap export ~/Notes ideas.png --filter "tag:#idea -path:Archive"
  conceptmap export ~/Notes around.svg --local "Large language models" --depth 2
  conceptmap export ~/Notes graph.json --tags --attachments
  conceptmap export ~/Zettelkasten map.pdf --names title
  conceptmap export ~/Notes folders.png --colours folder --sizes words
  conceptmap export ~/Notes ~/Work both.html --join-names
  conceptmap export ~/Notes - --format json | jq '.nodes | length'
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault, the file, and what to show and how."""
    parser.add_argument(
        "vaults",
        type=absolute_path,
        metavar="VAULT",
        nargs="+",
        help="a folder of notes; several are islands on one map",
    )
    parser.add_argument(
        "out",
        type=absolute_output,
        metavar="OUT",
        help="the file to write, by its extension; - for standard output",
    )
    parser.add_argument(
        "--format", choices=tuple(FORMATS), help="when the extension of OUT does not say it"
    )
    parser.add_argument("--quiet", action="store_true", help="do not print progress")
    shown = parser.add_argument_group("what is shown")
    shown.add_argument("--view", default="", metavar="NAME", help="a view that was saved")
    shown.add_argument(
        "--filter", default="", metavar="QUERY", help="only what a search finds, as 'tag:#idea'"
    )
    shown.add_argument(
        "--local", default="", metavar="NOTE", help="only what is around a note: its name or path"
    )
    shown.add_argument(
        "--depth",
        type=int,
        choices=range(MIN_DEPTH, MAX_DEPTH + 1),
        default=1,
        metavar="N",
        help="how many links around that note, 1 to 5 (1)",
    )
    shown.add_argument(
        "--since",
        default="",
        metavar="WHEN",
        help="show what changed since a date, 'last week', a tag or commit (see diff)",
    )
    shown.add_argument(
        "--until",
        default="",
        metavar="WHEN",
        help="with --since, up to a moment before now, when the map is as it was then",
    )
    shown.add_argument(
        "--join-names",
        action="store_true",
        help="join notes of one name in several vaults",
    )
    shown.add_argument("--tags", action="store_true", help="add the tags as nodes")
    shown.add_argument("--attachments", action="store_true", help="add the vault's other files")
    shown.add_argument(
        "--dialect",
        type=_dialect,
        default="",
        metavar="NAME",
        help="read the folder as a vault of logseq, dendron, foam, zettlr, obsidian or as plain"
        " notes; without it as its own files tell",
    )
    shown.add_argument(
        "--hierarchy",
        action=argparse.BooleanOptionalAction,
        help="link notes to the level above in their names, as a.b to a in Dendron; without it"
        " those of Logseq alone",
    )
    shown.add_argument(
        "--names",
        default="",
        metavar="NAMES",
        help="what notes are called by: file, title, heading, alias or another property; "
        "without it as in the window",
    )
    shown.add_argument(
        "--colours",
        default="",
        metavar="BY",
        help="what notes have their colours from: regions, groups, folder, tag, created, "
        "modified, links, vault or property:NAME; without it as in the view",
    )
    shown.add_argument(
        "--sizes",
        default="",
        metavar="BY",
        help="what notes have their sizes from: links, pagerank, words or property:NAME",
    )
    shown.add_argument(
        "--seed",
        type=_seed,
        metavar="N",
        help="recompute the layout with this random seed; without it the map is "
        "the one that you know from the window",
    )
    picture = parser.add_argument_group("how an image looks")
    picture.add_argument(
        "--size",
        type=_size,
        default=(1600, 1000),
        metavar="WxH",
        help=f"in pixels (1600x1000), or {', '.join(PAGE_NAMES)}",
    )
    picture.add_argument("--portrait", action="store_true", help="turn the size upright")
    picture.add_argument(
        "--letters",
        type=_letters,
        metavar="F",
        help="how many times their usual size names are, 0.25 to 8; without it they grow with "
        "paper larger than A4",
    )
    picture.add_argument(
        "--scale",
        type=_scale,
        default=1.0,
        metavar="S",
        help="PNG: device pixels for each pixel, 0.25 to 8 (1)",
    )
    picture.add_argument("--transparent", action="store_true", help="leave the background out")
    picture.add_argument("--theme", choices=THEMES, default="light")
    picture.add_argument("--title", default="", help="a title above the map")
    picture.add_argument("--no-legend", action="store_true", help="leave the legend out")


def run(options: argparse.Namespace) -> int:
    """Write the map; see `Subcommand.run`."""
    export_format = format_of_file(Path(options.out), options.format or "")
    if options.out == "-" and export_format.companions:
        message = f"{export_format.extension} is written to two files; name one of them as OUT"
        raise argparse.ArgumentError(None, message)
    with TerminalProgress(quiet=options.quiet) as progress:
        _write(export_format, options, progress)
    return 0


def _write(
    export_format: ExportFormat, options: argparse.Namespace, progress: TerminalProgress
) -> None:
    file = None if options.out == "-" else Path(options.out)
    if file is not None:
        refuse_unnamed_overwrite(export_format.files(file), file)
    application = None
    if export_format.needs_picture:
        from conceptmap.exporting.offscreen import ensure_application

        application = ensure_application()
    from conceptmap.exporting.prepare import ExportRequest, prepare_export

    size = options.size
    if options.portrait:
        size = min(size), max(size)
    request = ExportRequest(
        with_picture=export_format.needs_picture,
        size=size,
        letters=options.letters or poster_letters(size),
        scale=options.scale if export_format.has_scale else 1.0,
        transparent=options.transparent,
        theme=options.theme,
        title=options.title,
        legend=not options.no_legend,
        tags=options.tags,
        attachments=options.attachments,
        names=options.names,
        colours=options.colours,
        sizes=options.sizes,
        dialect=options.dialect,
        hierarchy=options.hierarchy,
        seed=options.seed,
        view=options.view,
        query=options.filter,
        compared_with=options.since,
        join_names=options.join_names,
        compared_until=options.until,
        local=options.local,
        depth=options.depth,
    )
    source = prepare_export(_vault(options.vaults, progress), request, progress)
    if file is None:
        export_format.writer(source, sys.stdout.buffer, progress)
        sys.stdout.buffer.flush()
    else:
        files = export_format.write(source, file, progress)
        progress.finish(f"Wrote {' and '.join(map(str, files))}")
    del application


def _vault(folders: list[Path], progress: TerminalProgress) -> Vault | Path:
    """Return what is exported; several folders are read as a set. Raises UserError."""
    if len(folders) == 1:
        return folders[0]
    from conceptmap.model.vault_reading import read_together

    return read_together(folders, progress)


def _seed(text: str) -> int:
    try:
        seed = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not an integer") from None
    if not 0 <= seed <= MAX_SEED:
        raise argparse.ArgumentTypeError(f"the seed must be between 0 and {MAX_SEED}")
    return seed


def _letters(text: str) -> float:
    try:
        letters = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not MIN_LETTERS <= letters <= MAX_LETTERS:
        raise argparse.ArgumentTypeError(
            f"the letters must be between {MIN_LETTERS:g} and {MAX_LETTERS:g}"
        )
    return letters


def _dialect(text: str) -> str:
    from conceptmap.vault.dialects.registry import dialects

    if text and text not in dialects():
        known = ", ".join(dialects())
        raise argparse.ArgumentTypeError(f"{text!r} is not one of {known}")
    return text


def _size(text: str) -> tuple[float, float]:
    page = next((name for name in PAGE_NAMES if name.lower() == text.lower()), None)
    if page is not None:
        return page_size_px(page)
    width, _, height = text.lower().replace("×", "x").partition("x")
    try:
        size = int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a size; write it like 1600x1000"
        ) from None
    if min(size) < MIN_SIZE_PX:
        minimum = f"{MIN_SIZE_PX}x{MIN_SIZE_PX}"
        raise argparse.ArgumentTypeError(f"{text} is too small; the minimum is {minimum}")
    if max(size) > MAX_SIZE_PX:
        raise argparse.ArgumentTypeError(
            f"{text} is too large; the maximum is {MAX_SIZE_PX} each way"
        )
    return size


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not MIN_SCALE <= scale <= MAX_SCALE:
        raise argparse.ArgumentTypeError(
            f"the scale must be between {MIN_SCALE:g} and {MAX_SCALE:g}"
        )
    return scale
