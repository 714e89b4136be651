"""The kernel that draws arrowheads."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel
from conceptmap.render.kernels.blend import blend_over, spread_channels


@kernel
def fill_arrowheads(
    pixels, positions, edges, directions, radii, strengths, colour, measures, ratio, top, bottom
):
    """Draw triangles; a pixel is covered by how far it is inside all three sides."""
    columns = pixels.shape[1]
    length, half_width, gap, min_edge_length = measures
    side = np.sqrt(length * length + half_width * half_width)
    solid = spread_channels(colour | np.uint32(0xFF000000))
    full_alpha = np.float32(colour >> np.uint32(24)) * np.float32(256 / 255)
    for k in range(len(edges)):
        alpha = full_alpha * min(strengths[k], np.float32(1))
        if directions[k] == 0 or alpha < 1:
            continue
        for way in range(2):
            if directions[k] >> way & 1 == 0:
                continue
            a, b = edges[k, way], edges[k, 1 - way]
            x, y = positions[b, 0], positions[b, 1]
            if x < -length or x > columns + length or y < top - length or y > bottom + length:
                continue
            dx, dy = x - positions[a, 0], y - positions[a, 1]
            distance = np.sqrt(dx * dx + dy * dy)
            if distance - (radii[a] + radii[b]) * ratio - gap < min_edge_length:
                continue
            dx, dy = dx / distance, dy / distance
            tip_x, tip_y = x - dx * (radii[b] * ratio + gap), y - dy * (radii[b] * ratio + gap)
            back_x, back_y = tip_x - dx * length, tip_y - dy * length
            left = np.int64(min(tip_x, back_x) - half_width - 1)
            right = np.int64(max(tip_x, back_x) + half_width + 2)
            first = np.int64(min(tip_y, back_y) - half_width - 1)
            last = np.int64(max(tip_y, back_y) + half_width + 2)
            for row in range(max(first, top), min(last, bottom)):
                for column in range(max(left, 0), min(right, columns)):
                    px = np.float32(column) + np.float32(0.5) - tip_x
                    py = np.float32(row) + np.float32(0.5) - tip_y
                    behind = -(px * dx + py * dy)
                    aside = abs(px * dy - py * dx)
                    inside = min((behind * half_width - aside * length) / side, length - behind)
                    covered = min(max(inside + np.float32(0.5), np.float32(0)), np.float32(1))
                    if covered > 0:
                        pixels[row, column] = blend_over(
                            pixels[row, column], solid, np.int64(alpha * covered)
                        )
