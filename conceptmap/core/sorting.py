"""Sort large arrays quickly."""

from __future__ import annotations

import numpy as np

from conceptmap.core.array_types import FloatArray, Int64Array, IntArray


def stable_argsort(values: IntArray | FloatArray) -> IntArray:
    """Return the indices that sort non-negative values, `(n,)`; equal ones keep their order.

    The same as `numpy.argsort(values, kind="stable")` in a tenth of the time: numpy sorts whole
    numbers with the processor's vector instructions, so each value is packed, as bits that sort
    alike, above its index into one 64-bit number.
    """
    keys = values.view(np.uint32).astype(np.uint64) << np.uint64(32)
    keys |= np.arange(len(values), dtype=np.uint64)
    keys.sort()
    return keys.astype(np.uint32).view(np.int32)


def sorted_unique(values: Int64Array) -> Int64Array:
    """Return the values, `(n,)`, each once and in rising order.

    Like `numpy.unique`, without its import of `numpy.ma`, a tenth of numpy.
    """
    ordered = np.sort(values)
    is_first = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
    return ordered[is_first]
