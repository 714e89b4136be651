"""The compiled loops that blend lines and nodes into an image. Untyped, as numba wants them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

from conceptmap.layout.jit import kernel

DISC, SQUARE, DIAMOND = range(3)

SQUARE_CORNER_PX = 1.5
"""The radius of a square's corners, pixels of the screen."""


def _inline(function: Any) -> Any:
    return njit(inline="always", error_model="numpy")(function)


@_inline
def spread_channels(colour):
    """Give each channel of a colour 16 bits of its own, so that one product serves all four."""
    wide = np.uint64(colour)
    return (wide & np.uint64(0x00FF00FF)) | ((wide & np.uint64(0xFF00FF00)) << np.uint64(24))


@_inline
def pack_channels(mixed):
    """Give the colour of channels that are spread and were multiplied with 256."""
    mixed = (mixed >> np.uint64(8)) & np.uint64(0x00FF00FF00FF00FF)
    return np.uint32((mixed & np.uint64(0x00FF00FF)) | (mixed >> np.uint64(24)))


@_inline
def blend_over(ground, colour, alpha):
    """Lay a spread colour at an alpha of 0 to 256 over a premultiplied ground."""
    return pack_channels(
        spread_channels(ground) * np.uint64(256 - alpha) + colour * np.uint64(alpha)
    )


@kernel
def clear(pixels, colour, top, bottom):
    """Make all of one colour."""
    pixels[top:bottom] = colour


@kernel
def fill_lines(
    pixels,
    at,
    edges,
    looks,
    strengths,
    ranks,
    until,
    fading,
    reach,
    shown,
    table,
    width,
    top,
    bottom,
):
    """Walk along each line by its longer axis; lay on each step what the line covers of it.

    Places across the line are kept as integers with 16 bits of fraction.
    """
    one = np.int64(65536)
    wide = pixels.shape[1]
    flat = pixels.ravel()
    for k in range(len(edges)):
        a, b = edges[k, 0], edges[k, 1]
        x1, y1, x2, y2 = at[a, 0], at[a, 1], at[b, 0], at[b, 1]
        beside = max(x1, x2) < -2 or min(x1, x2) > wide + 2
        if beside or max(y1, y2) < top - 2 or min(y1, y2) > bottom + 2:
            continue
        # Along the longer axis from `near` to `far`, across it within `low` and `high`.
        near, far, low, high, along, across = 0, wide, top, bottom, 1, wide
        if abs(y2 - y1) > abs(x2 - x1):
            x1, y1, x2, y2 = y1, x1, y2, x2
            near, far, low, high, along, across = top, bottom, 0, wide, wide, 1
        if x1 > x2:
            x1, y1, x2, y2 = x2, y2, x1, y1
        strength = strengths[k] * min(shown[a], shown[b])
        stretch = max((x2 - x1) / reach, np.float32(1))
        strength *= min((until - ranks[k] * stretch * stretch) * fading, np.float32(1)) / stretch
        if strength <= 0 or x2 < near or x1 > far or x2 - x1 < np.float32(0.25):
            continue
        slope = (y2 - y1) / (x2 - x1)
        thick = width * np.sqrt(1 + slope * slope)
        begin, end = max(x1, np.float32(near)), min(x2, np.float32(far))
        # Steps on which the line covers nothing of the band are left out.
        outer_low = np.float32(low) - np.float32(0.5) * thick - np.float32(1)
        outer_high = np.float32(high) + np.float32(0.5) * thick + np.float32(1)
        if abs(slope) > np.float32(1e-5):
            first, last = x1 + (outer_low - y1) / slope, x1 + (outer_high - y1) / slope
            begin, end = max(begin, min(first, last)), min(end, max(first, last))
        elif y1 < outer_low or y1 > outer_high:
            continue
        x = np.int64(begin)
        steps = min(np.int64(np.ceil(end)), far) - x
        look = table[looks[k]]
        alpha = np.int64(strength * np.float32(look >> np.uint32(24)) * np.float32(256 / 255))
        alpha = min(alpha, np.int64(256))
        colour = spread_channels(look | np.uint32(0xFF000000))
        under = np.int64(
            (y1 + (np.float32(x) + np.float32(0.5) - x1) * slope - np.float32(0.5) * thick) * one
        )
        rise, all_covered = np.int64(slope * one), np.int64(thick * one)
        place = x * along
        # Of the first step and the last the line may cover but a part.
        first_share = min(np.float32(x + 1), x2) - max(np.float32(x), x1)
        last_share = min(np.float32(x + steps), x2) - max(np.float32(x + steps - 1), x1)
        full = alpha
        final = under + rise * (steps - 1)
        lowest, highest = min(under, final) >> 16, max(under, final) >> 16
        # Most lines are thin and lie within the band: each step covers two pixels, of which
        # none is to be asked for.
        simple = all_covered <= one and low <= lowest and highest < high - 1
        for step in range(steps):
            alpha = full
            if step == 0:
                alpha = np.int64(np.float32(full) * first_share)
            elif step == steps - 1:
                alpha = np.int64(np.float32(full) * last_share)
            row = under >> 16
            if simple:
                covered = min(one - (under & 65535), all_covered)
                spot = place + row * across
                lower, upper = np.uintp(spot), np.uintp(spot + across)
                left = (alpha * (all_covered - covered)) >> 16
                flat[lower] = blend_over(flat[lower], colour, (alpha * covered) >> 16)
                flat[upper] = blend_over(flat[upper], colour, left)
                under += rise
                place += along
                continue
            covered = min(one - (under & 65535), all_covered)
            left = all_covered - covered
            spot = place + row * across
            if low <= row < high:
                flat[spot] = blend_over(flat[spot], colour, (alpha * covered) >> 16)
            while left > 0:
                covered = min(left, one)
                left -= covered
                row += 1
                spot += across
                if low <= row < high:
                    flat[spot] = blend_over(flat[spot], colour, (alpha * covered) >> 16)
            under += rise
            place += along


@kernel
def fill_arrowheads(
    pixels, at, edges, leads, radii, strengths, colour, measures, ratio, top, bottom
):
    """Paint triangles, each pixel by how far it lies within the three sides."""
    wide = pixels.shape[1]
    length, half, gap, room = measures
    lean = np.sqrt(length * length + half * half)
    solid = spread_channels(colour | np.uint32(0xFF000000))
    full = np.float32(colour >> np.uint32(24)) * np.float32(256 / 255)
    for k in range(len(edges)):
        alpha = full * min(strengths[k], np.float32(1))
        if leads[k] == 0 or alpha < 1:
            continue
        for way in range(2):
            if leads[k] >> way & 1 == 0:
                continue
            a, b = edges[k, way], edges[k, 1 - way]
            x, y = at[b, 0], at[b, 1]
            if x < -length or x > wide + length or y < top - length or y > bottom + length:
                continue
            dx, dy = x - at[a, 0], y - at[a, 1]
            span = np.sqrt(dx * dx + dy * dy)
            if span - (radii[a] + radii[b]) * ratio - gap < room:
                continue
            dx, dy = dx / span, dy / span
            tip_x, tip_y = x - dx * (radii[b] * ratio + gap), y - dy * (radii[b] * ratio + gap)
            back_x, back_y = tip_x - dx * length, tip_y - dy * length
            left = np.int64(min(tip_x, back_x) - half - 1)
            right = np.int64(max(tip_x, back_x) + half + 2)
            first = np.int64(min(tip_y, back_y) - half - 1)
            last = np.int64(max(tip_y, back_y) + half + 2)
            for row in range(max(first, top), min(last, bottom)):
                for column in range(max(left, 0), min(right, wide)):
                    px = np.float32(column) + np.float32(0.5) - tip_x
                    py = np.float32(row) + np.float32(0.5) - tip_y
                    behind = -(px * dx + py * dy)
                    aside = abs(px * dy - py * dx)
                    inside = min((behind * half - aside * length) / lean, length - behind)
                    covered = min(max(inside + np.float32(0.5), np.float32(0)), np.float32(1))
                    if covered > 0:
                        pixels[row, column] = blend_over(
                            pixels[row, column], solid, np.int64(alpha * covered)
                        )


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
