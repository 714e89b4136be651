"""Lines."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel
from conceptmap.render.kernels.blend import blend_over, spread_channels


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
