"""Which labels of regions a picture shows, found among all of a map at once."""

from __future__ import annotations

import numpy as np

from conceptmap.render.camera import Camera
from conceptmap.render.region_labels import RegionLabel

REGION_MARGIN_X_PX, REGION_MARGIN_Y_PX = 300, 60
"""How far beyond the view the middle of a label may be that reaches into it."""


class RegionLabelsInView:
    """Remembers where the labels of a map are."""

    def __init__(self) -> None:
        self._labels: tuple[RegionLabel, ...] = ()
        self._places = np.zeros((0, 4))

    def find(
        self, labels: tuple[RegionLabel, ...], camera: Camera
    ) -> list[tuple[RegionLabel, float]]:
        """Return the labels in or near the view that its zoom shows, and how visible each is.

        They fade at both ends of their range of zoom; what is fully visible has 1 or more.
        """
        if self._labels is not labels:
            places = [(label.x, label.y, label.min_zoom, label.max_zoom) for label in labels]
            self._labels, self._places = labels, np.array(places).reshape(-1, 4)
        fade_in = (camera.scale / self._places[:, 2] - 0.98) / 0.02
        fade_out = (1.15 - camera.scale / self._places[:, 3]) / 0.15
        visibility = np.minimum(fade_in, fade_out)
        x, y = camera.to_pixels(self._places[:, :2].astype(np.float32)).T
        shown = (visibility > 0) & (x > -REGION_MARGIN_X_PX) & (y > -REGION_MARGIN_Y_PX)
        shown &= x < camera.width + REGION_MARGIN_X_PX
        shown &= y < camera.height + REGION_MARGIN_Y_PX
        return [(labels[i], float(visibility[i])) for i in np.flatnonzero(shown).tolist()]
