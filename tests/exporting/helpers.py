"""Writing and comparing exported files."""

import io
import json
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path

import networkx as nx
import numpy as np
from PySide6.QtGui import QImage

from conceptmap.core.resources import resource_path
from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.exporting.source import ExportSource

SAMPLE = resource_path("sample")


def nothing(*_: object) -> None:
    pass


@lru_cache(maxsize=8)
def prepare(root: Path, **more: object) -> ExportSource:
    """Prepare the export of a vault, once for the same options: it must not change meanwhile."""
    return prepare_export(root, ExportRequest(seed=0, **more), nothing)  # type: ignore[arg-type]


def written(root: Path, extension: str, companion: str = "", **more: object) -> bytes:
    out = io.BytesIO()
    form = FORMATS[extension]
    writer = form.companions[companion] if companion else form.writer
    writer(prepare(root, **more), out, nothing)
    return out.getvalue()


def graph_of(root: Path) -> nx.DiGraph:
    return nx.node_link_graph(json.loads(written(root, "json")), edges="edges")


def pixels(data: bytes) -> np.ndarray:
    image = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGBA8888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    found = lines.reshape(image.height(), image.width(), 4).astype(int)
    # The colour of a pixel matters as much as the pixel is opaque.
    found[:, :, :3] = found[:, :, :3] * found[:, :, 3:] // 255
    return found


def qt_pixels(image: QImage) -> np.ndarray:
    made = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), made.width(), 4)


def dark_pixels(pixels: np.ndarray) -> np.ndarray:
    """Mark the pixels that are nearly black, as text is."""
    return np.asarray(pixels[:, :, :3].max(axis=2) < 90)


def best_shift(meant: np.ndarray, dark: np.ndarray) -> tuple[tuple[int, int], dict]:
    """Return by how many pixels, down and across, `dark` covers `meant` best, and all overlaps."""
    shared = {
        (down, across): int((meant & np.roll(dark, (down, across), (0, 1))).sum())
        for down in range(-3, 4)
        for across in range(-3, 4)
    }
    return max(shared, key=lambda shift: shared[shift]), shared


def browser() -> str | None:
    return next(
        (p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))),
        None,
    )


def browse(folder: Path, *more: str) -> str:
    """Run Chromium without a screen and without a network; return what it writes."""
    command = [
        *(str(browser()), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
        *("--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=5000"),
        *(f"--user-data-dir={folder / 'profile'}", *more),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    return done.stdout
