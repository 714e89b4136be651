"""The forms that a map is exported in, by the endings of their files."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from conceptmap.core.atomic_write import open_atomic
from conceptmap.core.progress import ProgressCallback

if TYPE_CHECKING:
    from conceptmap.export.source import ExportSource


class ExportFormat(NamedTuple):
    """A form of file."""

    extension: str
    title: str
    """What people call it."""
    writers: tuple[tuple[str, str], ...]
    """What is put behind the file's name, mostly nothing, and `module:function` that writes it."""
    needs_picture: bool = False
    """Whether it needs the picture, and Qt to make it."""
    has_size: bool = False
    """Whether it has a size in pixels."""
    has_scale: bool = False
    """Whether it is made of pixels, as many as its scale says."""

    def write(
        self, source: ExportSource, file: Path, progress: ProgressCallback
    ) -> tuple[Path, ...]:
        """Write the files whole or not at all; give which. Raises ExportError."""
        files = [
            file.with_name(f"{file.stem}{suffix}{file.suffix}") if suffix else file
            for suffix, _ in self.writers
        ]
        for number, path in enumerate(files):
            with open_atomic(path) as out:
                self.write_part(source, out, progress, number)
        return tuple(files)

    def write_part(
        self, source: ExportSource, out: BinaryIO, progress: ProgressCallback, part: int = 0
    ) -> None:
        """Write one of its files to a stream. Raises ExportError."""
        module, _, name = self.writers[part][1].partition(":")
        # A form that is not asked for is not imported.
        getattr(import_module(f"conceptmap.export.{module}"), name)(source, out, progress)


def _single_file(ending: str, title: str, writer: str, **more: bool) -> ExportFormat:
    return ExportFormat(ending, title, (("", writer),), **more)


FORMATS = {
    each.extension: each
    for each in (
        _single_file(
            "png",
            "PNG picture",
            "picture:write_png",
            needs_picture=True,
            has_size=True,
            has_scale=True,
        ),
        _single_file("svg", "SVG drawing", "vector:write_svg", needs_picture=True, has_size=True),
        _single_file("pdf", "PDF page", "vector:write_pdf", needs_picture=True, has_size=True),
        _single_file("html", "Web page", "html:write_html", needs_picture=True),
        _single_file("json", "JSON graph", "data:write_json"),
        _single_file("graphml", "GraphML", "xml:write_graphml"),
        _single_file("gexf", "GEXF", "xml:write_gexf"),
        ExportFormat(
            "csv", "CSV tables", (("", "tables:write_nodes"), ("-edges", "tables:write_edges"))
        ),
        _single_file("canvas", "JSON Canvas", "canvas:write_canvas"),
    )
}
"""By their endings."""
