"""Which notes a path may pass: those that are shown and that the filter includes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conceptmap.core.array_types import BoolArray
    from conceptmap.ui.session.session import Session


def passable_nodes(session: Session, ends: Iterable[str | None]) -> BoolArray | None:
    """Return which nodes a path may pass, (n,): those that are shown and that the filter
    includes, and its ends; None for all."""
    view_state = session.view_state
    opacities, included = view_state.node_styles.opacities, view_state.filtered_nodes
    if opacities is None:
        passable = included
    else:
        passable = opacities > 0 if included is None else (opacities > 0) & included
    if passable is None:
        return None
    passable = passable.copy()
    index_of = session.vault_map.index_of
    numbers = [index_of[id_] for id_ in ends if id_ and id_ in index_of]
    passable[numbers] = True if opacities is None else opacities[numbers] > 0
    return passable


def are_same_nodes(first: BoolArray | None, second: BoolArray | None) -> bool:
    """Return whether two choices of nodes are the same; None is all of them."""
    if first is None or second is None:
        other = second if first is None else first
        return other is None or bool(other.all())
    return len(first) == len(second) and bool((first == second).all())
