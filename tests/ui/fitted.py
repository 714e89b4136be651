"""What of a map is in view, and whether it is fitted."""

import numpy as np
import pytest

from conceptmap.ui.window import MainWindow
from tests.ui.at_rest import SIZE, current


def shown(window: MainWindow) -> tuple[set[str], float]:
    """Return the included nodes that are in view, and how large a part of the view they take."""
    session, camera = current(window), window.map_view.camera
    ids = session.vault_map.topology.ids
    included = np.flatnonzero(session.view_state.result.included)
    pixels = camera.to_pixels(session.node_positions[included])
    size = np.array([camera.width, camera.height])
    inside = ((pixels >= 0) & (pixels <= size)).all(axis=1)
    visible = pixels[inside] if inside.any() else np.zeros((1, 2))
    share = float((np.ptp(visible, axis=0) / size).max())
    return {ids[i] for i in included[inside].tolist()}, share


def assert_fitted(window: MainWindow) -> None:
    ids, share = shown(window)
    assert len(ids) == current(window).view_state.result.count
    assert share > 0.4 or len(ids) < SIZE
    camera, fitted = window.map_view.camera, window.map_view.fit_camera()
    assert camera.scale == pytest.approx(fitted.scale, rel=0.05)


def away(window: MainWindow) -> None:
    """Move the camera to a far corner, close up, as a user would who reads there."""
    window.map_view.fly_to("5 0.md")
    window.map_view.zoom(3, duration_ms=0)
