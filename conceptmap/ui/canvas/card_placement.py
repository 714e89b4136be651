"""Where a card over the map has room: beside what it is about, and over nothing that is lit up."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray

_MARGIN_PX = 8.0  # between the card and the edges of the view
_GAP_PX = 8.0  # between the card and what it must not cover
_STEP_PX = 16.0  # between the places that are tried


def place_card(
    size: tuple[float, float], view: tuple[float, float], about: FloatArray, lit: FloatArray
) -> tuple[int, int] | None:
    """Return the top left corner for a card of a size, None where there is no room for it.

    It lies within a view of a size and overlaps none of the boxes `lit`, `(k, 4)`: left, top,
    right, bottom. Of all places the nearest to the box `about`, `(4,)`, is taken, rather to its
    right than elsewhere. All are in pixels.
    """
    (width, height), (view_width, view_height) = size, view
    lefts = np.arange(_MARGIN_PX, view_width - width - _MARGIN_PX + 1, _STEP_PX)
    tops = np.arange(_MARGIN_PX, view_height - height - _MARGIN_PX + 1, _STEP_PX)
    # Right beside what it is about, where it fits.
    lefts = np.append(lefts, [about[2] + _GAP_PX, about[0] - _GAP_PX - width])
    tops = np.append(tops, [about[1] - 6, about[3] + _GAP_PX, about[1] - _GAP_PX - height])
    lefts = lefts[(lefts >= _MARGIN_PX) & (lefts <= view_width - width - _MARGIN_PX)]
    tops = tops[(tops >= _MARGIN_PX) & (tops <= view_height - height - _MARGIN_PX)]
    if not len(lefts) or not len(tops):
        return None
    boxes = np.vstack([lit.reshape(-1, 4), about])
    boxes += np.array([-_GAP_PX, -_GAP_PX, _GAP_PX, _GAP_PX], np.float32)
    beside = (lefts[:, None] >= boxes[:, 2]) | (lefts[:, None] + width <= boxes[:, 0])
    below = (tops[:, None] >= boxes[:, 3]) | (tops[:, None] + height <= boxes[:, 1])
    # A place is free when each box is beside it, above or below.
    covered = (~beside).astype(np.float32) @ (~below).astype(np.float32).T
    across = np.maximum(lefts - about[2], about[0] - width - lefts)
    down = np.maximum(tops - about[3], about[1] - height - tops)
    away = np.maximum(across, 0)[:, None] + np.maximum(down, 0)[None, :]
    away += 12.0 * (lefts < about[2])[:, None]
    away += 0.05 * np.abs(tops - about[1])[None, :]
    away[covered > 0] = np.inf
    best = np.unravel_index(int(away.argmin()), away.shape)
    if not np.isfinite(away[best]):
        return None
    return round(float(lefts[best[0]])), round(float(tops[best[1]]))
