"""Node kinds serve as numbers in arrays and as labels in files."""

import numpy as np

from conceptmap.core.node_kind import FILELESS_KINDS, NODE_KIND_LABELS, NodeKind


def test_a_kind_is_a_number_with_a_label() -> None:
    assert NODE_KIND_LABELS == ("note", "unresolved", "attachment", "tag", "canvas")
    for number, label in enumerate(NODE_KIND_LABELS):
        kind = NodeKind(number)
        assert (kind, kind.label) == (number, label)
        assert type(kind.value) is int
        assert f"{kind.label}" == label


def test_tags_and_unresolved_names_have_no_file() -> None:
    assert [kind.label for kind in NodeKind if not kind.has_file] == ["unresolved", "tag"]
    assert FILELESS_KINDS == (NodeKind.UNRESOLVED, NodeKind.TAG)


def test_a_mask_tells_which_nodes_are_of_a_kind() -> None:
    kinds = np.array([0, 3, 1, 3], np.uint8)
    assert NodeKind.TAG.mask(kinds).tolist() == [False, True, False, True]
    assert NodeKind.TAG.mask(kinds).dtype == np.bool_
