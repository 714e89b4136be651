"""The kinds of nodes in a graph and on the map."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conceptmap.core.array_types import BoolArray, ByteArray


class NodeKind(IntEnum):
    """What a node represents.

    The number is what arrays of kinds hold, `(n,) uint8`; `label` is the word that names the
    kind in files, exports and settings.

    An enum member is not a plain `int` to numpy, which then widens a whole array to 64 bits to
    compare it, ten times slower; numba compiles a function again for it. So mask with
    `NodeKind.TAG.mask(kinds)`, and do arithmetic and call kernels with `NodeKind.TAG.value`.
    """

    _value_: int
    label: str
    has_file: bool
    """Whether the node stands for a file of the vault."""

    NOTE = 0, "note", True
    UNRESOLVED = 1, "unresolved", False
    """The target of links for which there is no file."""
    ATTACHMENT = 2, "attachment", True
    TAG = 3, "tag", False
    CANVAS_FILE = 4, "canvas", True

    def __new__(cls, number: int, label: str, has_file: bool) -> NodeKind:
        """Make a member of its number, label and whether it has a file."""
        member = int.__new__(cls, number)
        member._value_ = number
        member.label = label
        member.has_file = has_file
        return member

    def mask(self, kinds: ByteArray) -> BoolArray:
        """Return which of some kinds, `(n,) uint8`, are this one, `(n,) bool`."""
        masked: BoolArray = kinds == self.value
        return masked


NODE_KIND_LABELS: tuple[str, ...] = tuple(kind.label for kind in NodeKind)
"""The labels by number: `NODE_KIND_LABELS[kinds[i]]`."""

FILELESS_KINDS: tuple[int, ...] = tuple(kind.value for kind in NodeKind if not kind.has_file)
"""The numbers of the kinds without a file, as for `numpy.isin`."""
