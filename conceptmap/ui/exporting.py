"""Export from the window: asks, works off the Qt thread, tells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from conceptmap.drawing.camera import fit
from conceptmap.drawing.style import load_style
from conceptmap.ui.export_dialog import ExportDialog, PictureOptions
from conceptmap.ui.state.workers import Report

if TYPE_CHECKING:
    from conceptmap.drawing.picture import Picture
    from conceptmap.ui.window import MainWindow


class Exporting:
    """Writes what the window shows to files."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def ask_picture(self) -> None:
        """Ask for the options of a picture and where to write it, and write it."""
        window = self._window
        vault = window.workspace.vault
        if vault is None:
            return
        size = QSize(window.map_view.width(), window.map_view.height())
        dialog = ExportDialog(size, window.theme.style.name, window.settings, window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        folder = window.settings.text("export/folder", str(Path.home()))
        suggested = str(Path(folder, f"{vault.name}.png"))
        chosen, _ = QFileDialog.getSaveFileName(window, "Export PNG", suggested, "Pictures (*.png)")
        if chosen:
            file = Path(chosen)
            self.write_png(file if file.suffix else file.with_suffix(".png"), dialog.options)

    def write_png(self, file: Path, options: PictureOptions) -> None:
        """Write the map to a PNG, off the Qt thread."""
        window = self._window
        picture = self.picture(options)
        if picture is None:
            return
        window.settings.set_text("export/folder", str(file.parent))
        style = load_style(options.theme)

        def work(report: Report) -> Path:
            from conceptmap.export.picture import png_bytes, render
            from conceptmap.files import write_whole

            report("Painting the picture")
            image = render(picture, style, options.scale)
            report("Writing the picture")
            write_whole(file, png_bytes(image))
            return file

        window.progress.begin("Painting the picture")
        window.workspace.workers.start("export", work, self._written, window.fail)

    def picture(self, options: PictureOptions) -> Picture | None:
        """Give what the window shows, as an exported picture."""
        from dataclasses import replace

        window = self._window
        shown = window.map_view.item.picture()
        if shown is None:
            return None
        camera = window.map_view.camera
        if options.whole:
            seen = shown.looks.visible()
            places = shown.places if seen is None or not seen.any() else shown.places[seen]
            camera = fit(places, options.width, options.height)
        else:
            # The view keeps its height in map units, whatever the size.
            scale = camera.scale * options.height / max(camera.height, 1)
            camera = camera._replace(scale=scale, width=options.width, height=options.height)
        return replace(
            shown,
            camera=camera,
            paper=not options.transparent,
            ghosts=None,
            live=False,
            animated=False,
        )

    def _written(self, file: Path) -> None:
        window = self._window
        window.progress.end()
        window.message.tell(
            f"The picture was written to {file}.",
            action="Show",
            do=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))),
            stay=False,
        )
