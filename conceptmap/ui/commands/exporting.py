"""Exporting the map: ask for a file, write it in a thread, report it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog

from conceptmap.core.translation import listed, translate, translate_count
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.export import VIEW, ExportDialog, ExportOptions
from conceptmap.ui.dialogs.question import agrees
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.shown_name import file_name, shown_name
from conceptmap.ui.text_size import text_scale

if TYPE_CHECKING:
    from conceptmap.exporting.format import ExportFormat
    from conceptmap.exporting.source import ExportSource
    from conceptmap.model.view_settings import ViewSettings

EXPORT_JOB = "export"
"""The kind of the job that writes a file, by which the window cancels it."""

PREVIEW_JOB = "export preview"

FOLDER_KEY = "export/folder"
"""The setting with the folder that a file was last written to."""

_MIN_COPY_SCALE = 2.0


def ask_export(context: UiContext) -> None:
    """Ask for the options and for a file, and write it."""
    view = context.map_view
    dialog = ExportDialog(
        QSize(view.width(), view.height()),
        context.theme.colours.name,
        sum(map(context.session.view_state.shows, context.session.selected_ids)),
        context.settings,
        context.window,
        vault=str(context.session.vault.root),
        whole=whole_text(context.session.view_state.settings),
        preview=partial(_draw_preview, context),
    )
    # The regions and names of a map that was just opened come a little later.
    context.session.view_state.changed.connect(dialog.schedule_preview)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    context.session.workers.cancel(PREVIEW_JOB)
    if accepted:
        file = ask_file(context, dialog.options.format)
        if file is not None:
            write_export(context, file, dialog.options)
    dialog.deleteLater()


def whole_text(settings: ViewSettings) -> str:
    """Return what all of the map is called, empty for the whole map of the vault."""
    if settings.local is not None:
        return translate("The local map")
    hides = settings.filters_nodes and settings.hide_filtered
    return translate("What the filter shows") if hides else ""


def _draw_preview(
    context: UiContext,
    options: ExportOptions,
    room: QSize,
    done: Callable[[QImage], None],
    failed: Callable[[str], None],
) -> None:
    """Draw a small picture in a thread; one that is asked for meanwhile replaces it."""
    from conceptmap.ui.commands.export_source import make_source, shown_map

    shown = shown_map(context)
    if shown is None:
        return

    def work(control: JobControl) -> QImage:
        from conceptmap.exporting.raster import render_image

        source = make_source(shown, options)
        control.raise_if_cancelled()
        picture = source.require_render_input()
        camera = picture.camera
        scale = min(room.width() / camera.width, room.height() / camera.height)
        image = render_image(picture, source.theme, scale)
        image.setDevicePixelRatio(1)
        if picture.draw_background:
            image = image.convertToFormat(QImage.Format.Format_RGB32)
        return image

    context.session.workers.start(PREVIEW_JOB, work, done, failed)


def ask_file(context: UiContext, chosen: ExportFormat) -> Path | None:
    """Ask for a file until it may be written; None when the user cancels."""
    folder = context.settings.text(FOLDER_KEY, str(Path.home()))
    name = file_name(context.session.vault.name, shown_name(context.session))
    suggested = str(Path(folder, f"{name}.{chosen.extension}"))
    filters = f"{chosen.title} (*.{chosen.extension})"
    while True:
        # The file dialog would ask about the name as it is typed, without the extension, and
        # never about the other files that a format writes.
        name, _ = QFileDialog.getSaveFileName(
            context.window,
            translate("Export"),
            suggested,
            filters,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not name:
            return None
        file = chosen.with_extension(Path(name))
        if may_write(context, chosen, file):
            return file
        suggested = str(file)


def may_write(context: UiContext, chosen: ExportFormat, file: Path) -> bool:
    """Return whether an export may write its files: none exists, or the user replaces them."""
    return may_replace(context, chosen.existing_files(file))


def may_replace(context: UiContext, existing: Sequence[Path]) -> bool:
    """Return whether files may be written: none exists, or the user replaces them."""
    if not existing:
        return True
    #: For other counts several files are named in a list.
    question = translate_count(
        "{files} already exists.",
        "{files} already exist.",
        len(existing),
        files=listed(f"'{each.name}'" for each in existing),
    )
    return agrees(context.window, question, translate("Replace"))


def write_export(context: UiContext, file: Path, options: ExportOptions) -> None:
    """Write the map to a file in a thread; files of that name are replaced.

    The job is the window's: a file is written to the end though the vault is closed meanwhile.
    """
    from conceptmap.ui.commands.export_source import make_source, shown_map

    shown = shown_map(context)
    if shown is None:
        return
    context.settings.set_text(FOLDER_KEY, str(file.parent))

    def work(control: JobControl) -> tuple[Path, ...]:
        return options.format.write(make_source(shown, options), file, control)

    def done(files: tuple[Path, ...]) -> None:
        context.progress.finish()
        context.messages.show_message(
            translate("Saved to {files}", files=listed(map(str, files))),
            action=translate("Show"),
            on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0]))),
            stay=False,
        )

    context.progress.start(translate("Exporting"))
    context.sessions.workers.start(EXPORT_JOB, work, done, context.show_error)


def copy_image(context: UiContext) -> None:
    """Copy what the window shows of the map to the clipboard, at the screen's resolution."""
    from conceptmap.exporting.formats import FORMATS
    from conceptmap.ui.commands.export_source import make_source, shown_map

    view = context.map_view
    options = ExportOptions(
        FORMATS["png"],
        VIEW,
        view.width(),
        view.height(),
        max(view.devicePixelRatioF(), _MIN_COPY_SCALE),
        theme=context.theme.colours.name,
        letters=text_scale(),
        highlight=True,
    )
    shown = shown_map(context)
    if shown is None:
        return

    def work(control: JobControl) -> QImage:
        from conceptmap.exporting.raster import render_image

        control(translate("Drawing the image"))
        source = make_source(shown, options)
        image = render_image(source.require_render_input(), source.theme, source.scale)
        image.setDevicePixelRatio(1)
        return image

    def done(image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        text = translate(
            "Image copied ({width} × {height} pixels)", width=image.width(), height=image.height()
        )
        context.messages.show_message(text, stay=False)

    context.sessions.workers.start("copy", work, done, context.show_error)


def export_source(context: UiContext, options: ExportOptions) -> ExportSource | None:
    """Return what the window shows, to be exported; None while nothing can be painted."""
    from conceptmap.ui.commands.export_source import make_source, shown_map

    shown = shown_map(context)
    return None if shown is None else make_source(shown, options)
