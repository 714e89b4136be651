"""The kernel that places phrases along lines, one after the other."""

from __future__ import annotations

from conceptmap.layout.jit import kernel


@kernel
def place_phrases_kernel(
    middles,
    directions,
    room,
    half_widths,
    half_height,
    fits,
    shares,
    boxes,
    size,
    max_count,
    kept,
    centres,
    placed,
):
    """Put each phrase at the first place along its line where it overlaps nothing.

    `kept` is room for the placed ones: x, y, direction x and y, half width. Rectangles
    overlap unless they are apart along a side of one of them (the separating axis theorem).
    """
    count = 0
    for k in range(len(middles)):
        if count >= max_count:
            break
        if not fits[k]:
            continue
        ux, uy = directions[k, 0], directions[k, 1]
        across, along = abs(ux), abs(uy)
        half = half_widths[k]
        reach_x = across * half + along * half_height
        reach_y = along * half + across * half_height
        for s in range(len(shares)):
            if s > 0 and room[k] < 4:
                break
            x = middles[k, 0] + ux * room[k] * shares[s]
            y = middles[k, 1] + uy * room[k] * shares[s]
            if x < reach_x or y < reach_y or x > size[0] - reach_x or y > size[1] - reach_y:
                continue
            free = True
            for b in range(len(boxes)):
                half_x, half_y = (boxes[b, 2] - boxes[b, 0]) / 2, (boxes[b, 3] - boxes[b, 1]) / 2
                dx = (boxes[b, 0] + boxes[b, 2]) / 2 - x
                dy = (boxes[b, 1] + boxes[b, 3]) / 2 - y
                if abs(dx) >= half_x + reach_x or abs(dy) >= half_y + reach_y:
                    continue
                if abs(dx * ux + dy * uy) >= half + half_x * across + half_y * along:
                    continue
                if abs(dy * ux - dx * uy) >= half_height + half_x * along + half_y * across:
                    continue
                free = False
                break
            if not free:
                continue
            for p in range(count):
                dx, dy = kept[p, 0] - x, kept[p, 1] - y
                vx, vy, other = kept[p, 2], kept[p, 3], kept[p, 4]
                if dx * dx + dy * dy >= (half + half_height + other + half_height) ** 2:
                    continue
                cosine, sine = abs(ux * vx + uy * vy), abs(ux * vy - uy * vx)
                far_along, far_across = cosine * other, sine * other
                if abs(dx * ux + dy * uy) >= half + far_along + sine * half_height:
                    continue
                if abs(dy * ux - dx * uy) >= half_height + far_across + cosine * half_height:
                    continue
                if abs(dx * vx + dy * vy) >= other + cosine * half + sine * half_height:
                    continue
                if abs(dy * vx - dx * vy) >= half_height + sine * half + cosine * half_height:
                    continue
                free = False
                break
            if free:
                kept[count, 0], kept[count, 1] = x, y
                kept[count, 2], kept[count, 3], kept[count, 4] = ux, uy, half
                count += 1
                centres[k, 0], centres[k, 1] = x, y
                placed[k] = 1
                break
