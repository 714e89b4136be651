"""The kernel that draws nodes: discs, squares and diamonds with a fill and a stroke."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel
from conceptmap.render.kernels.blend import blend_over, pack_channels, spread_channels
from conceptmap.render.nodes import (
    DIAMOND,
    DIAMOND_RADIUS_FACTOR,
    DISC,
    HOLLOW_STROKE_FACTOR,
    MAX_HOLLOW_STROKE_PX,
    MAX_SOLID_STROKE_PX,
    MIN_BLENDED_HOLLOW_STROKE_PX,
    SOLID_STROKE_FACTOR,
    SQUARE,
    SQUARE_CORNER_PX,
)


@kernel
def fill_nodes(
    pixels,
    positions,
    order,
    radii,
    appearances,
    opacities,
    fills,
    strokes,
    shapes,
    hollow,
    size_factors,
    ratio,
    margin,
    top,
    bottom,
):
    """Draw nodes one by one, each by the distances of its pixels from its edge."""
    columns = pixels.shape[1]
    corner = np.float32(SQUARE_CORNER_PX) * ratio
    flat = pixels.ravel()
    zero, middle, one = np.float32(0), np.float32(0.5), np.float32(1)
    for node in order:
        opacity = opacities[node] * np.float32(256 / 255)
        x, y = positions[node, 0], positions[node, 1]
        beside = x < -margin or x > columns + margin
        if opacity <= 0 or beside or y < top - margin or y > bottom + margin:
            continue
        appearance = appearances[node]
        radius = radii[node] * ratio * size_factors[appearance]
        fill, stroke = fills[appearance], strokes[appearance]
        fill_alpha = opacity * np.float32(fill >> np.uint32(24))
        stroke_alpha = opacity * np.float32(stroke >> np.uint32(24))
        is_hollow = hollow[appearance]
        if radius < np.float32(1):
            # Too small for a shape: share what it covers among the four pixels around.
            colour = spread_channels((stroke if is_hollow else fill) | np.uint32(0xFF000000))
            alpha = (stroke_alpha if is_hollow else fill_alpha) * radius * radius * np.float32(3)
            left, first = np.int64(np.floor(x - 0.5)), np.int64(np.floor(y - 0.5))
            part_x, part_y = x - np.float32(0.5) - left, y - np.float32(0.5) - first
            for k in range(4):
                column, row = left + k % 2, first + k // 2
                if 0 <= column < columns and top <= row < bottom:
                    share = part_x if k % 2 else 1 - part_x
                    share *= part_y if k // 2 else 1 - part_y
                    covered = min(np.int64(alpha * share), np.int64(256))
                    pixels[row, column] = blend_over(pixels[row, column], colour, covered)
            continue
        if is_hollow:
            outer = radius
            stroke_width = max(
                radius * np.float32(HOLLOW_STROKE_FACTOR),
                ratio * np.float32(MIN_BLENDED_HOLLOW_STROKE_PX),
            )
            inner = radius - min(stroke_width, np.float32(MAX_HOLLOW_STROKE_PX) * ratio)
        else:
            stroke_width = min(
                np.float32(MAX_SOLID_STROKE_PX) * ratio, radius * np.float32(SOLID_STROKE_FACTOR)
            )
            outer, inner = radius + stroke_width / 2, radius - stroke_width / 2
        shape = shapes[appearance]
        fill_colour, stroke_colour = (
            spread_channels(fill | np.uint32(0xFF000000)),
            spread_channels(stroke | np.uint32(0xFF000000)),
        )
        opaque_fill = fill | np.uint32(0xFF000000)
        # Within this distance only an opaque fill is visible; none for a translucent one.
        core = max(inner - middle, zero) if fill_alpha >= np.float32(255.9) else zero
        outer_reach, inner_reach = outer + middle, inner + middle
        # The corners of a diamond are farther out by the factor by which its sides are nearer.
        tip = np.float32(DIAMOND_RADIUS_FACTOR) if shape == DIAMOND else one
        widest = outer_reach * tip
        first, last = max(np.int64(y - widest), top), min(np.int64(y + widest) + 1, bottom)
        for row in range(first, last):
            dy = abs(np.float32(row) + middle - y)
            half, solid_half = widest, zero
            # For small nodes it is faster to compute every pixel of the square around them.
            if outer_reach > np.float32(3):
                if shape == DISC:
                    half = np.sqrt(max(outer_reach * outer_reach - dy * dy, zero))
                    solid_half = np.sqrt(max(core * core - dy * dy, zero))
                elif shape == SQUARE:
                    solid_half = core if dy <= core - corner else zero
                else:
                    half = max(widest - dy, zero)
                    solid_half = core * tip - dy
            left, right = max(np.int64(x - half), 0), min(np.int64(x + half) + 1, columns)
            begin = end = right
            if solid_half > one:
                begin = min(max(np.int64(x - solid_half + middle), left), right)
                end = max(min(np.int64(x + solid_half + middle), right), begin)
            start = row * columns
            for column in range(begin, end):
                flat[np.uintp(start + column)] = opaque_fill
            for side in range(2):
                for column in range(end if side else left, right if side else begin):
                    dx = abs(np.float32(column) + middle - x)
                    if shape == DISC:
                        distance = np.sqrt(dx * dx + dy * dy)
                    elif shape == SQUARE:
                        distance = max(dx, dy)
                        beyond = outer - corner
                        if dx > beyond and dy > beyond:
                            dx, dy_ = dx - beyond, dy - beyond
                            distance = beyond + np.sqrt(dx * dx + dy_ * dy_)
                    else:
                        distance = (dx + dy) / tip
                    stroked = min(max(outer_reach - distance, zero), one)
                    filled = min(max(inner_reach - distance, zero), one)
                    # The stroke over what is below and the fill over both, in one go.
                    fill_share = np.uint64(np.int32(fill_alpha * filled + middle))
                    rest = np.uint64(256) - fill_share
                    stroke_share = np.uint64(np.int32(stroke_alpha * stroked + middle))
                    stroke_share = stroke_share * rest >> np.uint64(8)
                    index = np.uintp(start + column)
                    below = spread_channels(flat[index]) * (rest - stroke_share)
                    flat[index] = pack_channels(
                        below + stroke_colour * stroke_share + fill_colour * fill_share
                    )
