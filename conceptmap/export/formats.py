"""The forms that a map is exported in, by the endings of their files."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from conceptmap.core.atomic_write import writing
from conceptmap.core.progress import Report

if TYPE_CHECKING:
    from conceptmap.export.source import Exhibit


class Format(NamedTuple):
    """A form of file."""

    ending: str
    title: str
    """What people call it."""
    writers: tuple[tuple[str, str], ...]
    """What is put behind the file's name, mostly nothing, and `module:function` that writes it."""
    drawn: bool = False
    """Whether it needs the picture, and Qt to make it."""
    sized: bool = False
    """Whether it has a size in pixels."""
    scaled: bool = False
    """Whether it is made of pixels, as many as its scale says."""

    def write(self, exhibit: Exhibit, file: Path, report: Report) -> tuple[Path, ...]:
        """Write the files whole or not at all; give which. Raises ExportError."""
        files = [
            file.with_name(f"{file.stem}{suffix}{file.suffix}") if suffix else file
            for suffix, _ in self.writers
        ]
        for number, path in enumerate(files):
            with writing(path) as out:
                self.write_to(exhibit, out, report, number)
        return tuple(files)

    def write_to(self, exhibit: Exhibit, out: BinaryIO, report: Report, number: int = 0) -> None:
        """Write one of its files to a stream. Raises ExportError."""
        module, _, name = self.writers[number][1].partition(":")
        # A form that is not asked for is not imported.
        getattr(import_module(f"conceptmap.export.{module}"), name)(exhibit, out, report)


def _one(ending: str, title: str, writer: str, **more: bool) -> Format:
    return Format(ending, title, (("", writer),), **more)


FORMATS = {
    each.ending: each
    for each in (
        _one("png", "PNG picture", "picture:write_png", drawn=True, sized=True, scaled=True),
        _one("svg", "SVG drawing", "vector:write_svg", drawn=True, sized=True),
        _one("pdf", "PDF page", "vector:write_pdf", drawn=True, sized=True),
        _one("html", "Web page", "page:write_page", drawn=True),
        _one("json", "JSON graph", "data:write_json"),
        _one("graphml", "GraphML", "xml:write_graphml"),
        _one("gexf", "GEXF", "xml:write_gexf"),
        Format("csv", "CSV tables", (("", "tables:write_nodes"), ("-edges", "tables:write_edges"))),
        _one("canvas", "JSON Canvas", "canvas:write_canvas"),
    )
}
"""By their endings."""
