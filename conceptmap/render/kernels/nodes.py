"""Nodes."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel
from conceptmap.render.kernels.blend import blend_over, pack_channels, spread_channels

DISC, SQUARE, DIAMOND = range(3)


SQUARE_CORNER_PX = 1.5
"""The radius of a square's corners, pixels of the screen."""


@kernel
def fill_nodes(
    pixels,
    at,
    chosen,
    radii,
    looks,
    strengths,
    fills,
    rims,
    shapes,
    hollow,
    sizes,
    ratio,
    margin,
    top,
    bottom,
):
    """Paint nodes one by one, each by how far its pixels lie from its edge."""
    wide = pixels.shape[1]
    corner = np.float32(SQUARE_CORNER_PX) * ratio
    flat = pixels.ravel()
    zero, middle, one = np.float32(0), np.float32(0.5), np.float32(1)
    for node in chosen:
        strength = strengths[node] * np.float32(256 / 255)
        x, y = at[node, 0], at[node, 1]
        beside = x < -margin or x > wide + margin
        if strength <= 0 or beside or y < top - margin or y > bottom + margin:
            continue
        look = looks[node]
        radius = radii[node] * ratio * sizes[look]
        fill, stroke = fills[look], rims[look]
        fill_alpha = strength * np.float32(fill >> np.uint32(24))
        rim_alpha = strength * np.float32(stroke >> np.uint32(24))
        if radius < np.float32(1):
            # Too small for a shape: what it covers is shared among the four pixels around.
            colour = spread_channels((stroke if hollow[look] else fill) | np.uint32(0xFF000000))
            alpha = (rim_alpha if hollow[look] else fill_alpha) * radius * radius * np.float32(3)
            left, first = np.int64(np.floor(x - 0.5)), np.int64(np.floor(y - 0.5))
            part_x, part_y = x - np.float32(0.5) - left, y - np.float32(0.5) - first
            for k in range(4):
                column, row = left + k % 2, first + k // 2
                if 0 <= column < wide and top <= row < bottom:
                    share = part_x if k % 2 else 1 - part_x
                    share *= part_y if k // 2 else 1 - part_y
                    covered = min(np.int64(alpha * share), np.int64(256))
                    pixels[row, column] = blend_over(pixels[row, column], colour, covered)
            continue
        if hollow[look]:
            outer = radius
            inner = radius - min(max(radius * np.float32(0.32), ratio * np.float32(0.8)), 2 * ratio)
        else:
            rim = min(np.float32(1.2) * ratio, radius * np.float32(0.25))
            outer, inner = radius + rim / 2, radius - rim / 2
        shape = shapes[look]
        inside, edge = (
            spread_channels(fill | np.uint32(0xFF000000)),
            spread_channels(stroke | np.uint32(0xFF000000)),
        )
        plain = fill | np.uint32(0xFF000000)
        # Within this distance nothing but the fill is seen; none for what lets through.
        core = max(inner - middle, zero) if fill_alpha >= np.float32(255.9) else zero
        reach, within = outer + middle, inner + middle
        # The corners of a diamond lie as much farther out as its sides lie farther in.
        tip = np.float32(4 / 3) if shape == DIAMOND else one
        widest = reach * tip
        first, last = max(np.int64(y - widest), top), min(np.int64(y + widest) + 1, bottom)
        for row in range(first, last):
            dy = abs(np.float32(row) + middle - y)
            half, deep = widest, zero
            # Of what is small each pixel of the square around is asked: that is sooner done.
            if reach > np.float32(3):
                if shape == DISC:
                    half = np.sqrt(max(reach * reach - dy * dy, zero))
                    deep = np.sqrt(max(core * core - dy * dy, zero))
                elif shape == SQUARE:
                    deep = core if dy <= core - corner else zero
                else:
                    half = max(widest - dy, zero)
                    deep = core * tip - dy
            left, right = max(np.int64(x - half), 0), min(np.int64(x + half) + 1, wide)
            begin = end = right
            if deep > one:
                begin = min(max(np.int64(x - deep + middle), left), right)
                end = max(min(np.int64(x + deep + middle), right), begin)
            start = row * wide
            for column in range(begin, end):
                flat[np.uintp(start + column)] = plain
            for side in range(2):
                for column in range(end if side else left, right if side else begin):
                    dx = abs(np.float32(column) + middle - x)
                    if shape == DISC:
                        away = np.sqrt(dx * dx + dy * dy)
                    elif shape == SQUARE:
                        away = max(dx, dy)
                        beyond = outer - corner
                        if dx > beyond and dy > beyond:
                            dx, dy_ = dx - beyond, dy - beyond
                            away = beyond + np.sqrt(dx * dx + dy_ * dy_)
                    else:
                        away = (dx + dy) / tip
                    covered = min(max(reach - away, zero), one)
                    filled = min(max(within - away, zero), one)
                    # The rim over the ground and the fill over both, in one go.
                    laid = np.uint64(np.int32(fill_alpha * filled + middle))
                    left_over = np.uint64(256) - laid
                    around = np.uint64(np.int32(rim_alpha * covered + middle))
                    around = around * left_over >> np.uint64(8)
                    spot = np.uintp(start + column)
                    ground = spread_channels(flat[spot]) * (left_over - around)
                    flat[spot] = pack_channels(ground + edge * around + inside * laid)
