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
from conceptmap.render.camera import fit
from conceptmap.render.theme import load_style
from conceptmap.ui.dialogs.export import SELECTION, VIEW, ExportDialog, ExportOptions
from conceptmap.ui.session.workers import Report

if TYPE_CHECKING:
    from conceptmap.export.source import Exhibit
    from conceptmap.render.picture import Picture
    from conceptmap.ui.window import MainWindow


class Exporting:
    """Writes what the window shows to files and to the clipboard."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def ask(self) -> None:
        """Ask for the options and where to write, and write."""
        window = self._window
        vault = window.workspace.vault
        if vault is None:
            return
        size = QSize(window.map_view.width(), window.map_view.height())
        selected = len(window.workspace.selection)
        dialog = ExportDialog(size, window.theme.style.name, selected, window.settings, window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        form = dialog.options.form
        folder = window.settings.text("export/folder", str(Path.home()))
        suggested = str(Path(folder, f"{vault.name}.{form.ending}"))
        filters = f"{form.title} (*.{form.ending})"
        chosen, _ = QFileDialog.getSaveFileName(window, "Export", suggested, filters)
        if chosen:
            file = Path(chosen)
            has_ending = file.suffix.lower() == f".{form.ending}"
            self.write(
                file if has_ending else file.with_name(f"{file.name}.{form.ending}"),
                dialog.options,
            )

    def write(self, file: Path, options: ExportOptions) -> None:
        """Write the map to a file, off the Qt thread."""
        window = self._window
        exhibit = self.exhibit(options)
        if exhibit is None:
            return
        window.settings.set_text("export/folder", str(file.parent))

        def work(report: Report) -> tuple[Path, ...]:
            return options.form.write(exhibit, file, report)

        window.progress.begin("Exporting")
        window.workspace.workers.start("export", work, self._written, window.fail)

    def copy_picture(self) -> None:
        """Copy what the window shows to the clipboard, as sharp as the screen can show it."""
        window, view = self._window, self._window.map_view
        ratio = max(view.devicePixelRatioF(), 2.0)
        options = ExportOptions(
            FORMATS["png"],
            VIEW,
            view.width(),
            view.height(),
            ratio,
            theme=window.theme.style.name,
        )
        exhibit = self.exhibit(options)
        if exhibit is None:
            return

        def work(report: Report) -> QImage:
            from conceptmap.export.picture import render

            report("Painting the picture")
            image = render(exhibit.drawn(), exhibit.style, exhibit.scale)
            image.setDevicePixelRatio(1)
            return image

        def done(image: QImage) -> None:
            QGuiApplication.clipboard().setImage(image)
            words = f"The picture, {image.width()} × {image.height()} pixels, was copied."
            window.message.tell(words, stay=False)

        window.workspace.workers.start("copy", work, done, window.fail)

    def exhibit(self, options: ExportOptions) -> Exhibit | None:
        """Give what the window shows, to be exported; None while there is nothing."""
        from conceptmap.export.source import Exhibit

        workspace, shown = self._window.workspace, self._window.map_view.item.picture()
        chart, sight = workspace.chart, workspace.viewing.sight
        if chart is None or sight is None or shown is None:
            return None
        chosen = np.array([chart.numbers[id_] for id_ in workspace.selection], np.int64)
        kept = sight.kept
        if options.part == SELECTION:
            kept = np.zeros(len(sight.kept), np.bool_)
            kept[chosen] = True
        return Exhibit(
            chart,
            shown.places,
            shown.looks,
            load_style(options.theme),
            kept,
            self._picture(shown, options, chosen),
            options.scale if options.form.scaled else 1.0,
        )

    def _picture(
        self, shown: Picture, options: ExportOptions, chosen: NDArray[np.int64]
    ) -> Picture:
        camera = self._window.map_view.camera
        if options.part == VIEW:
            # The view keeps its height in map units, whatever the size.
            scale = camera.scale * options.height / max(camera.height, 1)
            camera = camera._replace(scale=scale, width=options.width, height=options.height)
        else:
            size = options.width, options.height
            if options.part == SELECTION and len(chosen):
                camera = fit(shown.places[chosen], *size)
            else:
                camera = fit(shown.looks.shown_of(shown.places), *size, names=shown.names.spots)
        return replace(
            shown,
            camera=camera,
            paper=not options.transparent,
            emphasis=replace(shown.emphasis, hovered=-1, edge=-1, strength=1.0),
            title=options.title,
            legend=options.legend,
            ghosts=None,
            live=False,
            animated=False,
        )

    def _written(self, files: tuple[Path, ...]) -> None:
        window = self._window
        window.progress.end()
        names = " and ".join(str(file) for file in files)
        window.message.tell(
            f"The map was written to {names}.",
            action="Show",
            do=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0]))),
            stay=False,
        )
