"""Export from the window: asks, works off the Qt thread, tells."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog

from conceptmap.export.formats import FORMATS
from conceptmap.render.camera import fit_camera
from conceptmap.render.theme import load_theme
from conceptmap.ui.dialogs.export import SELECTION, VIEW, ExportDialog, ExportOptions
from conceptmap.ui.session.workers import JobControl

if TYPE_CHECKING:
    from conceptmap.export.source import ExportSource
    from conceptmap.render.render_input import RenderInput
    from conceptmap.ui.window import MainWindow


class ExportController:
    """Writes what the window shows to files and to the clipboard."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def ask(self) -> None:
        """Ask for the options and where to write, and write."""
        window = self._window
        vault = window.session.vault
        if vault is None:
            return
        size = QSize(window.map_view.width(), window.map_view.height())
        selected = len(window.session.selected_ids)
        dialog = ExportDialog(size, window.theme.colours.name, selected, window.settings, window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        form = dialog.options.format
        folder = window.settings.text("export/folder", str(Path.home()))
        suggested = str(Path(folder, f"{vault.name}.{form.extension}"))
        filters = f"{form.title} (*.{form.extension})"
        chosen, _ = QFileDialog.getSaveFileName(window, "Export", suggested, filters)
        if chosen:
            file = Path(chosen)
            has_ending = file.suffix.lower() == f".{form.extension}"
            self.write(
                file if has_ending else file.with_name(f"{file.name}.{form.extension}"),
                dialog.options,
            )

    def write(self, file: Path, options: ExportOptions) -> None:
        """Write the map to a file, off the Qt thread."""
        window = self._window
        exhibit = self.export_source(options)
        if exhibit is None:
            return
        window.settings.set_text("export/folder", str(file.parent))

        def work(report: JobControl) -> tuple[Path, ...]:
            return options.format.write(exhibit, file, report)

        window.progress.start("Exporting")
        window.session.workers.start("export", work, self._written, window.show_error)

    def copy_image(self) -> None:
        """Copy what the window shows to the clipboard, as sharp as the screen can show it."""
        window, view = self._window, self._window.map_view
        ratio = max(view.devicePixelRatioF(), 2.0)
        options = ExportOptions(
            FORMATS["png"],
            VIEW,
            view.width(),
            view.height(),
            ratio,
            theme=window.theme.colours.name,
        )
        exhibit = self.export_source(options)
        if exhibit is None:
            return

        def work(report: JobControl) -> QImage:
            from conceptmap.export.raster import render_image

            report("Painting the picture")
            image = render_image(exhibit.require_render_input(), exhibit.theme, exhibit.scale)
            image.setDevicePixelRatio(1)
            return image

        def done(image: QImage) -> None:
            QGuiApplication.clipboard().setImage(image)
            words = f"The picture, {image.width()} × {image.height()} pixels, was copied."
            window.message.show_message(words, stay=False)

        window.session.workers.start("copy", work, done, window.show_error)

    def export_source(self, options: ExportOptions) -> ExportSource | None:
        """Give what the window shows, to be exported; None while there is nothing."""
        from conceptmap.export.source import ExportSource

        workspace, shown = self._window.session, self._window.map_view.item.render_input()
        chart, sight = workspace.vault_map, workspace.view_state.result
        if chart is None or sight is None or shown is None:
            return None
        chosen = np.array([chart.index_of[id_] for id_ in workspace.selected_ids], np.int64)
        kept = sight.included
        if options.part == SELECTION:
            kept = np.zeros(len(sight.included), np.bool_)
            kept[chosen] = True
        return ExportSource(
            chart,
            shown.positions,
            shown.styles,
            load_theme(options.theme),
            kept,
            self._render_input(shown, options, chosen),
            options.scale if options.format.has_scale else 1.0,
            sight.shown_edges,
        )

    def _render_input(
        self, shown: RenderInput, options: ExportOptions, chosen: NDArray[np.int64]
    ) -> RenderInput:
        camera = self._window.map_view.camera
        if options.part == VIEW:
            # The view keeps its height in map units, whatever the size.
            scale = camera.scale * options.height / max(camera.height, 1)
            camera = camera._replace(scale=scale, width=options.width, height=options.height)
        else:
            size = options.width, options.height
            if options.part == SELECTION and len(chosen):
                camera = fit_camera(shown.positions[chosen], *size)
            else:
                camera = fit_camera(
                    shown.styles.visible_positions(shown.positions),
                    *size,
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

    def _written(self, files: tuple[Path, ...]) -> None:
        window = self._window
        window.progress.finish()
        names = " and ".join(str(file) for file in files)
        window.message.show_message(
            f"The map was written to {names}.",
            action="Show",
            on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0]))),
            stay=False,
        )
