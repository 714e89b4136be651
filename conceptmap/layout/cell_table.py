"""A hash table of boxes by the cells of a grid that they lie in, to find those near a place.

The table is two arrays. `heads`, (buckets,), a power of two, has the first entry of each bucket,
-1 for none; `entries`, (2, k), the next entry in the bucket, and the number of the box. Cells side
by side are in buckets side by side, and those of a line in different ones: the cell (column, row)
is in bucket (column + row * stride) & (buckets - 1), where stride is `sqrt(buckets) | 1`.
"""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import IntArray
from conceptmap.layout.jit import kernel


def empty_heads(count: int) -> IntArray:
    """Return the first entries of an empty table with a bucket or two for each of some boxes."""
    return np.full(1 << int(np.ceil(np.log2(2 * count + 16))), -1, np.int32)


@kernel
def enter_boxes(boxes, numbers, cell, heads, entries):  # type: ignore[no-untyped-def]
    """Enter boxes in an empty table; return the number of its entries.

    `boxes`, (k, 4), are middles and halves of sizes, `cell` is the width and height of a cell.
    Those entered last are found first.
    """
    mask, stride = len(heads) - 1, np.int64(np.sqrt(len(heads))) | 1
    used = 0
    for i in range(len(boxes)):
        x, y, half_x, half_y = boxes[i]
        for column in range(
            np.int64(np.floor((x - half_x) / cell[0])),
            np.int64(np.floor((x + half_x) / cell[0])) + 1,
        ):
            for row in range(
                np.int64(np.floor((y - half_y) / cell[1])),
                np.int64(np.floor((y + half_y) / cell[1])) + 1,
            ):
                if used < entries.shape[1]:
                    bucket = (column + row * stride) & mask
                    entries[0, used], entries[1, used] = heads[bucket], numbers[i]
                    heads[bucket] = used
                    used += 1
    return used
