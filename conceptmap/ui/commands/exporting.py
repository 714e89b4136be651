"""Exporting the map: ask for a file, write it in a thread, report it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog

from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.export import SELECTION, VIEW, ExportDialog, ExportOptions
from conceptmap.ui.dialogs.question import agrees
from conceptmap.ui.session.workers import JobControl

if TYPE_CHECKING:
    from conceptmap.core.array_types import Int64Array
    from conceptmap.export.format import ExportFormat
    from conceptmap.export.source import ExportSource
    from conceptmap.render.render_input import RenderInput

EXPORT_JOB = "export"
"""The kind of the job that writes a file, by which the window cancels it."""

_FOLDER_KEY = "export/folder"
_MIN_COPY_SCALE = 2.0


def ask_export(context: UiContext) -> None:
    """Ask for the options and for a file, and write it."""
    view = context.map_view
    dialog = ExportDialog(
        QSize(view.width(), view.height()),
        context.theme.colours.name,
        len(context.session.selected_ids),
        context.settings,
        context.window,
    )
    if dialog.exec() == QDialog.DialogCode.Accepted:
        file = ask_file(context, dialog.options.format)
        if file is not None:
            write_export(context, file, dialog.options)


def ask_file(context: UiContext, chosen: ExportFormat) -> Path | None:
    """Ask for a file until it may be written; None when the user cancels."""
    folder = context.settings.text(_FOLDER_KEY, str(Path.home()))
    suggested = str(Path(folder, f"{context.session.vault.name}.{chosen.extension}"))
    filters = f"{chosen.title} (*.{chosen.extension})"
    while True:
        # The file dialog would ask about the name as it is typed, without the extension, and
        # never about the other files that a format writes.
        name, _ = QFileDialog.getSaveFileName(
            context.window,
            "Export",
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
    existing = chosen.existing_files(file)
    if not existing:
        return True
    names = " and ".join(f"'{each.name}'" for each in existing)
    verb = "exists" if len(existing) == 1 else "exist"
    return agrees(context.window, f"{names} already {verb}.", "Replace")


def write_export(context: UiContext, file: Path, options: ExportOptions) -> None:
    """Write the map to a file in a thread; files of that name are replaced.

    The job is the window's: a file is written to the end though the vault is closed meanwhile.
    """
    source = export_source(context, options)
    if source is None:
        return
    context.settings.set_text(_FOLDER_KEY, str(file.parent))

    def work(control: JobControl) -> tuple[Path, ...]:
        return options.format.write(source, file, control)

    def done(files: tuple[Path, ...]) -> None:
        context.progress.finish()
        names = " and ".join(str(each) for each in files)
        context.messages.show_message(
            f"Saved to {names}",
            action="Show",
            on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0]))),
            stay=False,
        )

    context.progress.start("Exporting")
    context.sessions.workers.start(EXPORT_JOB, work, done, context.show_error)


def copy_image(context: UiContext) -> None:
    """Copy what the window shows of the map to the clipboard, at the screen's resolution."""
    from conceptmap.export.formats import FORMATS

    view = context.map_view
    options = ExportOptions(
        FORMATS["png"],
        VIEW,
        view.width(),
        view.height(),
        max(view.devicePixelRatioF(), _MIN_COPY_SCALE),
        theme=context.theme.colours.name,
    )
    source = export_source(context, options)
    if source is None:
        return

    def work(control: JobControl) -> QImage:
        from conceptmap.export.raster import render_image

        control("Drawing the image")
        image = render_image(source.require_render_input(), source.theme, source.scale)
        image.setDevicePixelRatio(1)
        return image

    def done(image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        text = f"Image copied ({image.width()} × {image.height()} pixels)"
        context.messages.show_message(text, stay=False)

    context.sessions.workers.start("copy", work, done, context.show_error)


def export_source(context: UiContext, options: ExportOptions) -> ExportSource | None:
    """Return what the window shows, to be exported; None while nothing can be painted."""
    import numpy as np

    from conceptmap.export.source import ExportSource
    from conceptmap.render.theme import load_theme

    session, shown = context.session, context.map_view.item.render_input()
    if shown is None:
        return None
    vault_map, result = session.vault_map, session.view_state.result
    included = result.included
    chosen = np.array([vault_map.index_of[id_] for id_ in session.selected_ids], np.int64)
    if options.part == SELECTION:
        included = np.zeros(len(included), np.bool_)
        included[chosen] = True
    return ExportSource(
        vault_map,
        shown.positions,
        shown.styles,
        load_theme(options.theme),
        included,
        _render_input(context, shown, options, chosen),
        options.scale if options.format.has_scale else 1.0,
        result.shown_edges,
    )


def _render_input(
    context: UiContext, shown: RenderInput, options: ExportOptions, chosen: Int64Array
) -> RenderInput:
    from conceptmap.render.camera import fit_camera

    camera = context.map_view.camera
    if options.part == VIEW:
        # The view keeps its height in map units, whatever the size.
        scale = camera.scale * options.height / max(camera.height, 1)
        camera = camera._replace(scale=scale, width=options.width, height=options.height)
    elif options.part == SELECTION and len(chosen):
        camera = fit_camera(shown.positions[chosen], options.width, options.height)
    else:
        camera = fit_camera(
            shown.styles.visible_positions(shown.positions),
            options.width,
            options.height,
            labels=shown.labels.region_boxes,
        )
    return replace(
        shown,
        camera=camera,
        draw_background=not options.transparent,
        highlight=replace(shown.highlight, hovered=-1, hovered_edge=-1, progress=1.0),
        title=options.title,
        show_legend=options.legend,
        removed=None,
        live=False,
        animated=False,
    )
