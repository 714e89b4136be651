"""Writing a page about what changed: ask for a file, write it in a thread, report it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog

from conceptmap.core.translation import translate
from conceptmap.ui.context import UiContext
from conceptmap.ui.session.workers import JobControl

_FOLDER_KEY = "export/folder"
_WIDTH_PX, _HEIGHT_PX = 1100, 700


def ask_review(context: UiContext) -> None:
    """Ask for a file, and write the review of the comparison that is shown into it."""
    folder = context.settings.text(_FOLDER_KEY, str(Path.home()))
    suggested = Path(folder, f"{context.session.vault.name} {translate('changes')}.html")
    name, chosen = QFileDialog.getSaveFileName(
        context.window,
        translate("Save what changed as a page"),
        str(suggested),
        f"{translate('Web page')} (*.html);;Markdown (*.md)",
    )
    if name:
        file = Path(name)
        if file.suffix.lower() not in (".md", ".html"):
            file = file.with_name(f"{file.name}{'.md' if '*.md' in chosen else '.html'}")
        context.settings.set_text(_FOLDER_KEY, str(file.parent))
        save_review(context, file)


def save_review(context: UiContext, file: Path) -> None:
    """Write the review of the comparison that is shown: Markdown by its ending, or a web page."""
    from conceptmap.render.camera import Camera
    from conceptmap.ui.commands.export_source import shown_map

    comparison, shown = context.session.comparisons.latest, shown_map(context)
    if comparison is None or shown is None:
        return
    picture = replace(
        shown.picture,
        camera=Camera(0, 0, 1, _WIDTH_PX, _HEIGHT_PX),
        removed=None,
        live=False,
        animated=False,
        whole_labels=True,
    )

    def work(control: JobControl) -> None:
        from conceptmap.core.atomic_write import write_atomic
        from conceptmap.export.raster import render_image
        from conceptmap.model.review import review_as_html, review_as_markdown, write_review
        from conceptmap.render.drawing_fit import fit_drawing
        from conceptmap.render.theme import load_theme

        review = write_review(comparison, shown.vault_map)
        if file.suffix.lower() == ".md":
            text = review_as_markdown(review)
        else:
            fitted = replace(picture, camera=fit_drawing(picture))
            image = render_image(fitted, load_theme("light"), 2.0)
            control.raise_if_cancelled()
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            QImageWriter(buffer, QByteArray(b"png")).write(image)
            text = review_as_html(review, bytes(buffer.data().data()))
        write_atomic(file, text.encode("utf-8", "replace"))

    def done(_: None) -> None:
        context.messages.show_message(translate("Saved to {files}", files=file), stay=False)

    context.session.workers.start("review", work, done, context.show_error)
