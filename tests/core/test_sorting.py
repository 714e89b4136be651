import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from conceptmap.core.sorting import sorted_unique, stable_argsort

WHOLE = arrays(np.int32, st.integers(0, 50), elements=st.integers(0, 2**31 - 1))
FEW = arrays(np.int32, st.integers(0, 50), elements=st.integers(0, 3))
SHARES = arrays(np.float32, st.integers(0, 50), elements=st.floats(0, width=32, allow_nan=False))


@given(WHOLE | FEW | SHARES)
def test_values_are_sorted_and_equal_ones_keep_their_order(values: np.ndarray) -> None:
    assert np.array_equal(stable_argsort(values), np.argsort(values, kind="stable"))


@given(WHOLE | FEW)
def test_values_are_sorted_each_once(values: np.ndarray) -> None:
    assert np.array_equal(sorted_unique(values), np.unique(values))
