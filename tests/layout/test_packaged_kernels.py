"""Kernels that were compiled when the program was packaged refuse what they would misread."""

import numpy as np
import pytest

from conceptmap.layout.collision import separate_discs
from conceptmap.layout.packaged_kernels import PackagedKernel, kernel_name
from conceptmap.layout.spanning_tree import spanning_tree


def test_a_packaged_kernel_takes_the_arrays_that_it_was_compiled_for_alone() -> None:
    total = PackagedKernel("total", lambda array, factor: array.sum() * factor, ["float32", None])
    array = np.ones((4, 2), np.float32)
    assert total(array, 2) == 16
    for misread in (array.astype(np.float64), array[:, :1], array.T):
        with pytest.raises(TypeError, match="total takes contiguous float32 as its argument 0"):
            total(misread, 2)
    assert kernel_name(spanning_tree) == "spanning_tree__spanning_tree"


def test_one_node_alone_needs_no_room_and_no_edges() -> None:
    position = np.zeros((1, 2), np.float32)
    separate_discs(position, np.ones(1, np.int32), np.zeros(1, np.bool_), 1.0)
    assert not position.any()
    assert spanning_tree(position).shape == (0, 2)
