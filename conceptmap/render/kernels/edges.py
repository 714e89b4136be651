"""The kernel that draws antialiased, translucent lines."""

from __future__ import annotations

import numpy as np

from conceptmap.layout.jit import kernel
from conceptmap.render.kernels.blend import blend_over, spread_channels


@kernel
def fill_lines(
    pixels,
    positions,
    edges,
    colour_indices,
    strengths,
    ranks,
    last_rank,
    fade_factor,
    reference_length,
    node_opacities,
    colours,
    dashes,
    width,
    top,
    bottom,
):
    """Walk along each line by its longer axis; blend at each step what the line covers of it.

    `dashes`, (256, 2), is how much of a line of a colour is drawn, and left out after it.

    Coordinates across the line are integers with 16 bits of fraction.
    """
    one = np.int64(65536)
    columns = pixels.shape[1]
    flat = pixels.ravel()
    for k in range(len(edges)):
        a, b = edges[k, 0], edges[k, 1]
        x1, y1, x2, y2 = positions[a, 0], positions[a, 1], positions[b, 0], positions[b, 1]
        beside = max(x1, x2) < -2 or min(x1, x2) > columns + 2
        if beside or max(y1, y2) < top - 2 or min(y1, y2) > bottom + 2:
            continue
        # Along the longer axis from `near` to `far`, across it within `low` and `high`.
        near, far, low, high, along, across = 0, columns, top, bottom, 1, columns
        if abs(y2 - y1) > abs(x2 - x1):
            x1, y1, x2, y2 = y1, x1, y2, x2
            near, far, low, high, along, across = top, bottom, 0, columns, columns, 1
        if x1 > x2:
            x1, y1, x2, y2 = x2, y2, x1, y1
        strength = strengths[k] * min(node_opacities[a], node_opacities[b])
        stretch = max((x2 - x1) / reference_length, np.float32(1))
        rank = ranks[k] * stretch * stretch
        strength *= min((last_rank - rank) * fade_factor, np.float32(1)) / stretch
        if strength <= 0 or x2 < near or x1 > far or x2 - x1 < np.float32(0.25):
            continue
        slope = (y2 - y1) / (x2 - x1)
        thickness = width * np.sqrt(1 + slope * slope)
        begin, end = max(x1, np.float32(near)), min(x2, np.float32(far))
        # Leave out the steps on which the line covers nothing of the rows.
        outer_low = np.float32(low) - np.float32(0.5) * thickness - np.float32(1)
        outer_high = np.float32(high) + np.float32(0.5) * thickness + np.float32(1)
        if abs(slope) > np.float32(1e-5):
            first, last = x1 + (outer_low - y1) / slope, x1 + (outer_high - y1) / slope
            begin, end = max(begin, min(first, last)), min(end, max(first, last))
        elif y1 < outer_low or y1 > outer_high:
            continue
        x = np.int64(begin)
        steps = min(np.int64(np.ceil(end)), far) - x
        argb = colours[colour_indices[k]]
        drawn, left_out = dashes[colour_indices[k], 0], dashes[colour_indices[k], 1]
        is_dashed, stride = left_out > 0, np.sqrt(1 + slope * slope)
        alpha = np.int64(strength * np.float32(argb >> np.uint32(24)) * np.float32(256 / 255))
        alpha = min(alpha, np.int64(256))
        colour = spread_channels(argb | np.uint32(0xFF000000))
        # The lower side of the line at the middle of the first step.
        y = np.int64(
            (y1 + (np.float32(x) + np.float32(0.5) - x1) * slope - np.float32(0.5) * thickness)
            * one
        )
        rise, all_covered = np.int64(slope * one), np.int64(thickness * one)
        start = x * along
        # The line may cover only a part of the first and the last step.
        first_share = min(np.float32(x + 1), x2) - max(np.float32(x), x1)
        last_share = min(np.float32(x + steps), x2) - max(np.float32(x + steps - 1), x1)
        full_alpha = alpha
        final = y + rise * (steps - 1)
        lowest, highest = min(y, final) >> 16, max(y, final) >> 16
        # Most lines are thin and within the rows: each step covers two pixels, and neither
        # needs a bounds check.
        simple = all_covered <= one and low <= lowest and highest < high - 1
        for step in range(steps):
            if is_dashed:
                # Dashes begin at an end of the line, so that they move with it.
                travelled = (np.float32(x + step) + np.float32(0.5) - x1) * stride
                if travelled % (drawn + left_out) > drawn:
                    y += rise
                    start += along
                    continue
            alpha = full_alpha
            if step == 0:
                alpha = np.int64(np.float32(full_alpha) * first_share)
            elif step == steps - 1:
                alpha = np.int64(np.float32(full_alpha) * last_share)
            row = y >> 16
            if simple:
                covered = min(one - (y & 65535), all_covered)
                index = start + row * across
                lower, upper = np.uintp(index), np.uintp(index + across)
                rest = (alpha * (all_covered - covered)) >> 16
                flat[lower] = blend_over(flat[lower], colour, (alpha * covered) >> 16)
                flat[upper] = blend_over(flat[upper], colour, rest)
                y += rise
                start += along
                continue
            covered = min(one - (y & 65535), all_covered)
            rest = all_covered - covered
            index = start + row * across
            if low <= row < high:
                flat[index] = blend_over(flat[index], colour, (alpha * covered) >> 16)
            while rest > 0:
                covered = min(rest, one)
                rest -= covered
                row += 1
                index += across
                if low <= row < high:
                    flat[index] = blend_over(flat[index], colour, (alpha * covered) >> 16)
            y += rise
            start += along
