"""What changed between the two moments that are compared, for exported data and web pages."""

from __future__ import annotations

from typing import Any

import numpy as np

from conceptmap.exporting.source import ExportSource
from conceptmap.model import moved_links
from conceptmap.model.compared_result import comparison_marks, node_numbers
from conceptmap.model.comparison import Comparison
from conceptmap.model.graph_state import LinkEnds
from conceptmap.model.moment_texts import moment_texts
from conceptmap.model.vault_map import scale_to_mean_edge
from conceptmap.render.comparison_marks import GHOST_GONE, NAME_GONE, ComparisonMarks

NEW, CHANGED, RENAMED, GONE = "new", "changed", "renamed", "gone"
"""The values of `change` of nodes and edges."""


def node_changes(source: ExportSource) -> dict[str, str]:
    """Return what became of nodes of the map, by their ids."""
    comparison = source.comparison
    if comparison is None:
        return {}
    difference = comparison.difference
    changes = {each.id: CHANGED for each in difference.changed}
    changes |= dict.fromkeys(difference.renamed.values(), RENAMED)
    changes |= dict.fromkeys(difference.added, NEW)
    return {comparison.id_now(id_): change for id_, change in changes.items()}


def new_links(source: ExportSource) -> frozenset[LinkEnds]:
    """Return the links that are new, by the ids of their ends on the map."""
    comparison = source.comparison
    if comparison is None:
        return frozenset()
    id_now = comparison.id_now
    return frozenset(
        (id_now(one), id_now(two)) for one, two in moved_links.new_links(comparison.difference)
    )


def gone_nodes(source: ExportSource) -> list[dict[str, Any]]:
    """Return the notes and names that are gone as records of nodes, where they are drawn."""
    comparison = source.comparison
    if comparison is None:
        return []
    marks = _marks(source, comparison)
    removed = (*comparison.difference.removed, *comparison.difference.gone_names)
    ghosts = marks.ghost_positions(source.positions)[: len(removed)]
    both = np.concatenate([source.positions, ghosts]).astype(np.float32)
    scaled = scale_to_mean_edge(source.vault_map.topology, both)[len(source.positions) :]
    return [
        {
            "id": id_,
            "kind": comparison.earlier.state.nodes[id_].kind,
            "title": comparison.earlier_title(id_),
            "x": round(float(x), 4),
            "y": round(float(y), 4),
            "region": -1,
            "region_name": "",
            "change": GONE,
        }
        for id_, (x, y) in zip(removed, scaled.tolist(), strict=True)
        if id_ not in source.vault_map.index_of and np.isfinite(x)
    ]


def gone_edges(source: ExportSource, known: frozenset[str]) -> list[dict[str, Any]]:
    """Return the links that are gone as records of edges, between nodes that are in the file."""
    comparison = source.comparison
    if comparison is None:
        return []
    gone = {*comparison.difference.removed, *comparison.difference.gone_names}
    records = []
    with moment_texts(comparison.earlier, source.vault_map.vault) as texts:
        for link in comparison.difference.removed_links:
            source_id, target_id = (
                end if end in gone else comparison.id_now_of_earlier(end) for end in link
            )
            if source_id in known and target_id in known:
                state = comparison.earlier.state.links[link]
                own = {
                    "source": source_id,
                    "target": target_id,
                    "kind": state.kind,
                    "count": state.references,
                    "contexts": texts.contexts(*link),
                    "change": GONE,
                }
                records.append(own)
    return records


def names_drawn_as_gone(source: ExportSource) -> list[int]:
    """Return the nodes, names alone, in whose place a drawing has the notes that had them."""
    comparison = source.comparison
    if comparison is None or source.folds is not None:
        return []
    left = map(comparison.id_now, moved_links.names_of_gone(comparison.difference))
    return node_numbers(left, source.vault_map.index_of)


def page_changes(source: ExportSource, row: np.ndarray[Any, Any]) -> dict[str, Any] | None:
    """Return what a web page draws of a comparison; `row` has the index of each node, (n,).

    Ends of links from the number of nodes on are ghosts: name, x, y, 1 for one that is gone, 1 for
    one that is drawn.
    """
    comparison = source.comparison
    if comparison is None or source.folds is not None:
        return None
    marks = _marks(source, comparison)
    count = int((row >= 0).sum())
    places = marks.ghost_positions(source.positions)
    of_ghosts = np.where(np.isfinite(places[:, 0]), count + np.arange(len(places)), -1)
    numbers = np.concatenate([row, of_ghosts])

    def pairs(links: np.ndarray[Any, Any]) -> list[list[int]]:
        ends = numbers[links].reshape(-1, 2)
        found: list[list[int]] = ends[(ends >= 0).all(axis=1)].tolist()
        return found

    ghosts = zip(
        marks.ghosts,
        np.nan_to_num(places).astype(np.float64).round(3).tolist(),
        marks.ghost_states.tolist(),
        marks.drawn.tolist(),
        strict=True,
    )
    return {
        "added": pairs(marks.added_links),
        "removed": pairs(marks.removed_links),
        "ghosts": [
            [name, x, y, int(state in (GHOST_GONE, NAME_GONE)), int(drawn)]
            for name, (x, y), state, drawn in ghosts
        ],
    }


def _marks(source: ExportSource, comparison: Comparison) -> ComparisonMarks:
    included = source.included
    shown = source.vault_map.visible if included is None else included
    return comparison_marks(comparison, source.vault_map, shown)
