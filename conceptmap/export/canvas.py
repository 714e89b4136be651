"""The map as a JSON Canvas, which Obsidian opens: notes as cards, where they lie on the map.

Source: JSON Canvas 1.0 (jsoncanvas.org/spec/1.0). The file belongs into the vault's top folder,
for its notes are named from there.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.progress import ProgressCallback
from conceptmap.export.source import ExportSource

CARD_WIDTH_PX, CARD_HEIGHT_PX = 240, 60
"""The size of a card in pixels."""

_CARD_GAP_PX = 20
_MAX_MEAN_LINK_PX = (
    2400.0  # a mean link is no longer than so many pixels, though cards may overlap then
)
_MAX_COMPARED_CARDS = 2000  # cards, in the order from top to bottom


def write_canvas(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the map as a canvas: a card for each node, an edge for each link."""
    report("Laying out the cards", 0, 0)
    text = json.dumps(canvas_document(exhibit), ensure_ascii=False, indent="\t")
    out.write(text.encode("utf-8", "replace") + b"\n")


def canvas_document(exhibit: ExportSource) -> dict[str, Any]:
    """Give the map as the value that a canvas file holds; y points down."""
    chart = exhibit.vault_map
    numbers = exhibit.node_indices
    own = exhibit.positions[numbers].astype(np.float64) * (1, -1)
    places = np.round(own * _pixels_per_map_unit(own, exhibit)) if len(own) else own
    at = {
        chart.topology.ids[n]: (int(x), int(y)) for n, (x, y) in zip(numbers, places, strict=True)
    }
    nodes = []
    for number in numbers:
        id_ = chart.topology.ids[number]
        x, y = at[id_]
        card: dict[str, Any] = {
            "id": _card_id(id_),
            "x": x - CARD_WIDTH_PX // 2,
            "y": y - CARD_HEIGHT_PX // 2,
            "width": CARD_WIDTH_PX,
            "height": CARD_HEIGHT_PX,
        }
        if chart.kind(id_) in ("note", "attachment", "canvas"):
            card |= {"type": "file", "file": id_}
        else:
            card |= {"type": "text", "text": chart.title(id_)}
        nodes.append(card | {"color": exhibit.node_colour(number)})
    edges = []
    for source, target, edge in chart.graph.edges(data=True):
        if source in at and target in at:
            from_side, to_side = _facing_sides(at[source], at[target])
            edges.append(
                {
                    "id": _card_id(f"{source}\n{target}"),
                    "fromNode": _card_id(source),
                    "fromSide": from_side,
                    "toNode": _card_id(target),
                    "toSide": to_side,
                    **({"label": f"{edge['count']}×"} if edge["count"] > 1 else {}),
                }
            )
    return {"nodes": nodes, "edges": edges}


def _pixels_per_map_unit(places: NDArray[np.float64], exhibit: ExportSource) -> float:
    """Give pixels a map unit: the fewest that keep the cards apart."""
    apart = np.array([CARD_WIDTH_PX + _CARD_GAP_PX, CARD_HEIGHT_PX + _CARD_GAP_PX], np.float64)
    needed = 1.0
    # Cards next to each other on one axis are the only ones that can touch.
    order = np.argsort(places[:, 1])
    ordered = places[order]
    for step in range(1, min(_MAX_COMPARED_CARDS, len(ordered))):
        offset = np.abs(ordered[step:] - ordered[:-step])
        room = np.maximum(offset[:, 0] / apart[0], offset[:, 1] / apart[1])
        needed = max(needed, 1 / max(float(room.min()), 1e-9))
    edges = exhibit.vault_map.topology.edges
    if not len(edges):
        return needed
    span = exhibit.positions[edges[:, 0]] - exhibit.positions[edges[:, 1]]
    usual = float(np.hypot(span[:, 0], span[:, 1]).mean())
    return min(needed, _MAX_MEAN_LINK_PX / max(usual, 1e-6))


def _facing_sides(source: tuple[int, int], target: tuple[int, int]) -> tuple[str, str]:
    """Give the sides of two cards that face each other."""
    across, down = target[0] - source[0], target[1] - source[1]
    if abs(across) * CARD_HEIGHT_PX > abs(down) * CARD_WIDTH_PX:
        return ("right", "left") if across > 0 else ("left", "right")
    return ("bottom", "top") if down > 0 else ("top", "bottom")


def _card_id(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
