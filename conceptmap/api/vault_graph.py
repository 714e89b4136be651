"""The graph of a vault, found once for all questions about it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from conceptmap.api.vault_snapshot import VaultSnapshot, vault_of

if TYPE_CHECKING:
    from conceptmap.graph.graph import Graph
    from conceptmap.vault.vault import Vault

_graphs: WeakKeyDictionary[Vault, Graph] = WeakKeyDictionary()
"""The graphs of the snapshots that were asked about. Neither of the two ever changes."""


def load_graph(vault: VaultSnapshot | str | os.PathLike[str]) -> tuple[Vault, Graph]:
    """Return a vault and its graph, with names as its owner chose them at the first question."""
    from conceptmap.graph.build import build_graph
    from conceptmap.model.chosen_names import chosen_names

    opened = vault_of(vault)
    graph = _graphs.get(opened)
    if graph is None:
        graph = _graphs[opened] = build_graph(opened, names=chosen_names(opened, ""))
    return opened, graph


def load_graph_and_node(
    vault: VaultSnapshot | str | os.PathLike[str], note: str
) -> tuple[Vault, Graph, str]:
    """Return a vault, its graph and the node that a name means. Raises UserError for no node."""
    from conceptmap.model.note_lookup import find_node

    opened, graph = load_graph(vault)
    return opened, graph, find_node(opened, graph, note)


def check_not_negative(**numbers: int) -> None:
    """Raise ValueError for the first of some arguments that is below 0."""
    for name, number in numbers.items():
        if number < 0:
            raise ValueError(f"{name} is {number}; it cannot be negative")
