"""Names for the numpy arrays that functions take and return.

The alias says the type of the elements; the docstring says the shape.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
"""Coordinates, radii, speeds: what is drawn and laid out."""

Float64Array = NDArray[np.float64]
"""Times and sums that need the digits."""

IntArray = NDArray[np.int32]
"""Node and edge numbers, counts."""

Int64Array = NDArray[np.int64]
"""Indices as numpy itself returns them."""

UInt32Array = NDArray[np.uint32]
"""Packed pixels and bit patterns."""

ByteArray = NDArray[np.uint8]
"""Arrays of small numbers, such as kinds of nodes, and of raw bytes."""

BoolArray = NDArray[np.bool_]
"""Masks: which of several things are meant."""
