"""JSON Canvas, which Obsidian opens: notes as cards, where they are on the map.

Source: JSON Canvas 1.0 (jsoncanvas.org/spec/1.0). The file belongs into the vault's top folder,
for its notes are named from there.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text, translate
from conceptmap.exporting.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.core.array_types import Float64Array
    from conceptmap.exporting.source import ExportSource

CARD_WIDTH_PX, CARD_HEIGHT_PX = 240, 60

_CARD_GAP_PX = 20

_MAX_MEAN_LINK_PX = 2400.0
"""The mean link is not drawn longer than this, even where cards overlap then."""

_MAX_COMPARED_CARDS = 2000
"""How many cards below each, from top to bottom, are checked for overlap."""


def write_json_canvas(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the map as a JSON Canvas: a card for each node, an edge for each link."""
    progress(translate("Laying out the cards"), 0, 0)
    text = json.dumps(json_canvas(source), ensure_ascii=False, indent="\t")
    out.write(text.encode("utf-8", "replace") + b"\n")


def json_canvas(source: ExportSource) -> dict[str, Any]:
    """Return the map as the value that a canvas file holds; y points down."""
    import numpy as np

    vault_map = source.vault_map
    ids = vault_map.topology.ids
    indices = source.node_indices
    positions = source.positions[indices].astype(np.float64) * (1, -1)
    if len(positions):
        positions = np.round(positions * _pixels_per_map_unit(positions, source))
    centres = {ids[i]: (int(x), int(y)) for i, (x, y) in zip(indices, positions, strict=True)}
    cards = []
    for index in indices:
        id_ = ids[index]
        x, y = centres[id_]
        card: dict[str, Any] = {
            "id": _card_id(id_),
            "x": x - CARD_WIDTH_PX // 2,
            "y": y - CARD_HEIGHT_PX // 2,
            "width": CARD_WIDTH_PX,
            "height": CARD_HEIGHT_PX,
        }
        if (folded := source.folded_region(index)) is not None:
            card |= {"type": "text", "text": f"{folded.name} ({len(folded.members):,})"}
        elif vault_map.kind(id_).has_file:
            card |= {"type": "file", "file": id_}
        else:
            card |= {"type": "text", "text": vault_map.title(id_)}
        cards.append(card | {"color": source.node_colour(index)})
    counts: dict[tuple[str, str], int] = {}
    card_of = source.drawn_ids
    for start, end, _, count in vault_map.graph.edges():
        if start in card_of and end in card_of and source.shows_edge(start, end):
            ends = card_of[start], card_of[end]
            if ends[0] != ends[1]:
                counts[ends] = counts.get(ends, 0) + count
    for one, other in [] if source.name_joins is None else source.name_joins.tolist():
        if ids[one] in centres and ids[other] in centres:
            counts.setdefault((ids[one], ids[other]), 0)
    edges = []
    for (start, end), count in counts.items():
        from_side, to_side = _facing_sides(centres[start], centres[end])
        edges.append(
            {
                "id": _card_id(f"{start}\n{end}"),
                "fromNode": _card_id(start),
                "fromSide": from_side,
                "toNode": _card_id(end),
                "toSide": to_side,
                **_label(count),
            }
        )
    return {"nodes": cards, "edges": edges}


def _pixels_per_map_unit(positions: Float64Array, source: ExportSource) -> float:
    """Return the smallest scale that keeps the cards apart, 1 or more."""
    import numpy as np

    spacing = np.array([CARD_WIDTH_PX + _CARD_GAP_PX, CARD_HEIGHT_PX + _CARD_GAP_PX], np.float64)
    needed = 1.0
    # Cards next to each other on one axis are the only ones that can touch.
    ordered = positions[np.argsort(positions[:, 1])]
    for step in range(1, min(_MAX_COMPARED_CARDS, len(ordered))):
        offset = np.abs(ordered[step:] - ordered[:-step])
        clearance = np.maximum(offset[:, 0] / spacing[0], offset[:, 1] / spacing[1])
        needed = max(needed, 1 / max(float(clearance.min()), 1e-9))
    edges = source.vault_map.topology.edges
    if not len(edges):
        return needed
    span = source.positions[edges[:, 0]] - source.positions[edges[:, 1]]
    mean_link = float(np.hypot(span[:, 0], span[:, 1]).mean())
    return min(needed, _MAX_MEAN_LINK_PX / max(mean_link, 1e-6))


def _label(count: int) -> dict[str, str]:
    """Return the label of an edge that stands for `count` links; 0 joins two notes of one name."""
    if count == 0:
        return {"label": "=", "toEnd": "none"}
    return {"label": f"{count}×"} if count > 1 else {}


def _facing_sides(source: tuple[int, int], target: tuple[int, int]) -> tuple[str, str]:
    """Return the sides of two cards that face each other, by the cards' centres."""
    across, down = target[0] - source[0], target[1] - source[1]
    if abs(across) * CARD_HEIGHT_PX > abs(down) * CARD_WIDTH_PX:
        return ("right", "left") if across > 0 else ("left", "right")
    return ("bottom", "top") if down > 0 else ("top", "bottom")


def _card_id(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]


FORMAT = ExportFormat(
    extension="canvas",
    title=Text("JSON Canvas"),
    description=Text(
        "For Obsidian: notes as cards where they lie. Put it into the vault's top folder."
    ),
    group=FormatGroup.DATA,
    writer=write_json_canvas,
)
