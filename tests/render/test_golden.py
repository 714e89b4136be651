"""The map looks as it did: pictures are compared with those in tests/data/golden."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from conceptmap.core.resources import resource_path
from conceptmap.exporting.raster import render_image
from conceptmap.model.map_geometry import compute_geometry
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_evaluation import evaluate_view
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from conceptmap.render.camera import fit_camera
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.highlight import Highlight
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import load_theme
from conceptmap.vault.vault import Vault

GOLDEN = Path(__file__).parent.parent / "data" / "golden"


def sample_map() -> tuple[VaultMap, np.ndarray]:
    vault_map = build_vault_map(Vault.open(resource_path("sample"), cache=None))
    positions = np.load(GOLDEN / "positions.npy")
    assert len(positions) == len(vault_map.topology.ids), "the sample vault has changed"
    return vault_map, positions


def sample_input(view_settings: ViewSettings, **changes: object) -> RenderInput:
    vault_map, positions = sample_map()
    styles = evaluate_view(vault_map, view_settings).node_styles
    geometry = compute_geometry(vault_map, styles, positions, view_settings.display)
    camera = fit_camera(positions, 640, 400, margin=24)
    render_input = RenderInput(
        vault_map.scene,
        styles,
        positions,
        geometry.region_shapes,
        camera,
        labels=geometry.labels,
        display=view_settings.display,
    )
    return replace(render_input, **changes)  # type: ignore[arg-type]


def assert_looks_as_before(name: str, render_input: RenderInput, theme: str) -> None:
    """Compare with the golden picture in squares of 8 pixels, as the eye would.

    After an intended change run with UPDATE_GOLDEN=1, look at the pictures, and commit them.
    """
    rgb = QImage.Format.Format_RGB888
    image = render_image(render_input, load_theme(theme)).convertToFormat(rgb)
    file = GOLDEN / f"{name}.png"
    if os.environ.get("UPDATE_GOLDEN"):
        image.save(str(file))
    golden = QImage(str(file)).convertToFormat(rgb)
    assert (golden.width(), golden.height()) == (image.width(), image.height())
    difference = np.abs(mean_of_squares(image) - mean_of_squares(golden)).max(axis=2)
    assert difference.mean() < 1.0
    assert (difference > 16).mean() < 0.01


def mean_of_squares(image: QImage) -> np.ndarray:
    """The mean colour of each square of 8 by 8 pixels."""
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = lines[:, : 3 * image.width()]
    squares = pixels.reshape(image.height() // 8, 8, image.width() // 8, 8, 3)
    return squares.astype(float).mean(axis=(1, 3))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_map_looks_as_before(theme: str) -> None:
    assert_looks_as_before(f"map-{theme}", sample_input(ViewSettings()), theme)


def test_a_selected_node_and_its_neighbourhood_look_as_before() -> None:
    vault_map, _ = sample_map()
    highlight = Highlight(selected=(vault_map.index_of["Architecture/Attention.md"],))
    assert_looks_as_before("selected", sample_input(ViewSettings(), highlight=highlight), "light")


def test_groups_arrows_and_the_legend_look_as_before() -> None:
    groups = (
        ColourGroup("path:Architecture", "#D1495B"),
        ColourGroup("path:Training", "#3D7EAA"),
    )
    display = DisplaySettings(arrows=True, node_size=1.4)
    view_settings = ViewSettings(colour_by="groups", groups=groups, display=display)
    assert_looks_as_before("groups", sample_input(view_settings, title="Groups"), "light")
