"""A review of what changed as files: a web page with the map in it, or Markdown and a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter

from conceptmap.core.atomic_write import write_atomic
from conceptmap.exporting.raster import render_image
from conceptmap.exporting.source import ExportSource
from conceptmap.model.review import MARKDOWN, review_as_html, review_as_markdown, write_review
from conceptmap.render.camera import Camera
from conceptmap.render.drawing_fit import fit_drawing
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import load_theme

_WIDTH_PX, _HEIGHT_PX, _SCALE = 1100, 700, 2.0


def write_review_files(
    file: Path, source: ExportSource, check: Callable[[], object] = lambda: None
) -> tuple[Path, ...]:
    """Write the review of the comparison of a map, which has a picture; return the files.

    The ending of `file` says the form, one of `review.REVIEW_SUFFIXES`; besides Markdown there is
    the picture of the map. `check` may raise to stop. Raises WriteError.
    """
    assert source.comparison is not None
    review = write_review(source.comparison, source.vault_map, check)
    picture = source.require_render_input()
    picture = replace(
        picture,
        camera=Camera(0, 0, 1, _WIDTH_PX, _HEIGHT_PX),
        removed=None,
        title="",
        draw_background=True,
        show_legend=True,
        live=False,
        animated=False,
        whole_labels=True,
    )
    picture = replace(picture, camera=fit_drawing(picture))
    written = review_files(file)
    light = _png(picture, "light")
    check()
    if len(written) > 1:
        write_atomic(written[1], light)
        text = review_as_markdown(review, written[1].name)
    else:
        text = review_as_html(review, light, _png(picture, "dark"))
    check()
    write_atomic(file, text.encode("utf-8", "replace"))
    return written


def review_files(file: Path) -> tuple[Path, ...]:
    """Return the files that a review is written to: besides Markdown there is a picture."""
    beside = (file.with_name(f"{file.stem}-map.png"),)
    return (file, *beside) if file.suffix.lower() == MARKDOWN else (file,)


def _png(picture: RenderInput, theme: str) -> bytes:
    image = render_image(picture, load_theme(theme), _SCALE)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
