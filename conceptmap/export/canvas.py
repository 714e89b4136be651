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

from conceptmap.core.progress import Report
from conceptmap.export.source import Exhibit

WIDTH, HEIGHT = 240, 60
"""The size of a card in pixels."""

_GAP = 20
_FARTHEST = 2400.0  # a mean link is no longer than so many pixels, though cards may overlap then
_COMPARED = 2000  # cards, in the order from top to bottom


def write_canvas(exhibit: Exhibit, out: BinaryIO, report: Report) -> None:
    """Write the map as a canvas: a card for each node, an edge for each link."""
    report("Laying out the cards", 0, 0)
    text = json.dumps(canvas(exhibit), ensure_ascii=False, indent="\t")
    out.write(text.encode("utf-8", "replace") + b"\n")


def canvas(exhibit: Exhibit) -> dict[str, Any]:
    """Give the map as the value that a canvas file holds; y points down."""
    chart = exhibit.chart
    numbers = exhibit.nodes
    own = exhibit.places[numbers].astype(np.float64) * (1, -1)
    places = np.round(own * _spacing(own, exhibit)) if len(own) else own
    at = {
        chart.topology.ids[n]: (int(x), int(y)) for n, (x, y) in zip(numbers, places, strict=True)
    }
    nodes = []
    for number in numbers:
        id_ = chart.topology.ids[number]
        x, y = at[id_]
        card: dict[str, Any] = {
            "id": _key(id_),
            "x": x - WIDTH // 2,
            "y": y - HEIGHT // 2,
            "width": WIDTH,
            "height": HEIGHT,
        }
        if chart.kind(id_) in ("note", "attachment", "canvas"):
            card |= {"type": "file", "file": id_}
        else:
            card |= {"type": "text", "text": chart.title(id_)}
        nodes.append(card | {"color": exhibit.colour(number)})
    edges = []
    for source, target, edge in chart.graph.edges(data=True):
        if source in at and target in at:
            from_side, to_side = _sides(at[source], at[target])
            edges.append(
                {
                    "id": _key(f"{source}\n{target}"),
                    "fromNode": _key(source),
                    "fromSide": from_side,
                    "toNode": _key(target),
                    "toSide": to_side,
                    **({"label": f"{edge['count']}×"} if edge["count"] > 1 else {}),
                }
            )
    return {"nodes": nodes, "edges": edges}


def _spacing(places: NDArray[np.float64], exhibit: Exhibit) -> float:
    """Give pixels a map unit: the fewest that keep the cards apart."""
    apart = np.array([WIDTH + _GAP, HEIGHT + _GAP], np.float64)
    needed = 1.0
    # Cards next to each other on one axis are the only ones that can touch.
    order = np.argsort(places[:, 1])
    ordered = places[order]
    for step in range(1, min(_COMPARED, len(ordered))):
        offset = np.abs(ordered[step:] - ordered[:-step])
        room = np.maximum(offset[:, 0] / apart[0], offset[:, 1] / apart[1])
        needed = max(needed, 1 / max(float(room.min()), 1e-9))
    edges = exhibit.chart.topology.edges
    if not len(edges):
        return needed
    span = exhibit.places[edges[:, 0]] - exhibit.places[edges[:, 1]]
    usual = float(np.hypot(span[:, 0], span[:, 1]).mean())
    return min(needed, _FARTHEST / max(usual, 1e-6))


def _sides(source: tuple[int, int], target: tuple[int, int]) -> tuple[str, str]:
    """Give the sides of two cards that face each other."""
    across, down = target[0] - source[0], target[1] - source[1]
    if abs(across) * HEIGHT > abs(down) * WIDTH:
        return ("right", "left") if across > 0 else ("left", "right")
    return ("bottom", "top") if down > 0 else ("top", "bottom")


def _key(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
