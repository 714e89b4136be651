"""CXL, the XML of CmapTools: concepts, linking phrases, what joins them, and where they stand.

Source: the description of CXL by the makers of CmapTools (cmap.ihmc.us/xml/cxl.html).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text
from conceptmap.exporting.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.core.array_types import Float64Array, FloatArray
    from conceptmap.exporting.source import ExportSource

_NAMESPACE = "http://cmap.ihmc.us/xml/cmap/"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
_MARGIN_PX = 60
_MEAN_LENGTH_PX = 260
"""Pixels from a concept to the next, on average; the phrase stands between."""


def write_cxl(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the included notes as concepts, and what is surely stated of them as propositions."""
    from xml.etree import ElementTree

    from conceptmap.exporting.xml_text import xml_text
    from conceptmap.model.propositions import sure_statements

    vault_map = source.vault_map
    ids, index_of = vault_map.topology.ids, vault_map.index_of
    included = source.node_indices
    chosen = set(included)
    pairs = [
        (index_of[each.subject], each.phrase, index_of[each.object])
        for each in sure_statements(source.known_relations())
        if index_of[each.subject] in chosen and index_of[each.object] in chosen
    ]
    pixels = _pixels(source.positions, included, [(a, b) for a, _, b in pairs])
    cmap = ElementTree.Element("cmap", {"xmlns": _NAMESPACE, "xmlns:dc": _DUBLIN_CORE})
    meta = ElementTree.SubElement(cmap, "res-meta")
    ElementTree.SubElement(meta, "dc:title").text = xml_text(vault_map.vault.name)
    ElementTree.SubElement(meta, "dc:format").text = "x-cmap/x-storable"
    width, height = (pixels[included].max(axis=0) if included else pixels.sum(axis=0)) + _MARGIN_PX
    size = {"width": str(round(width)), "height": str(round(height))}
    body = ElementTree.SubElement(cmap, "map", size)
    concepts, phrases, connections, concept_places, phrase_places, looks = (
        ElementTree.SubElement(body, name)
        for name in (
            *("concept-list", "linking-phrase-list", "connection-list"),
            *("concept-appearance-list", "linking-phrase-appearance-list"),
            "connection-appearance-list",
        )
    )

    def add(parent: ElementTree.Element, name: str, **values: str) -> None:
        attributes = {key.replace("_", "-"): value for key, value in values.items()}
        ElementTree.SubElement(parent, name, attributes)

    def place(parent: ElementTree.Element, name: str, key: str, x: float, y: float) -> None:
        add(parent, name, id=key, x=str(round(x)), y=str(round(y)))

    for node in included:
        add(concepts, "concept", id=f"c{node}", label=xml_text(vault_map.title(ids[node])))
        place(concept_places, "concept-appearance", f"c{node}", *pixels[node])
    for number, (subject, phrase, object_) in enumerate(pairs):
        key = f"p{number}"
        add(phrases, "linking-phrase", id=key, label=xml_text(phrase))
        add(connections, "connection", id=f"s{number}", from_id=f"c{subject}", to_id=key)
        add(connections, "connection", id=f"o{number}", from_id=key, to_id=f"c{object_}")
        for connection in (f"s{number}", f"o{number}"):
            # An arrow to the object wherever it stands, not only above, as is usual there.
            add(looks, "connection-appearance", id=connection, arrowhead="if-to-concept")
        middle = (pixels[subject] + pixels[object_]) / 2
        place(phrase_places, "linking-phrase-appearance", key, *middle)
    ElementTree.indent(cmap)
    ElementTree.ElementTree(cmap).write(out, encoding="UTF-8", xml_declaration=True)


def _pixels(
    positions: FloatArray, included: list[int], pairs: list[tuple[int, int]]
) -> Float64Array:
    """Return where nodes stand, (n, 2) pixels, y down; the included ones begin at a margin."""
    import numpy as np

    placed = np.asarray(positions, np.float64) * (1.0, -1.0)
    if pairs:
        ends = placed[np.array(pairs)]
        mean = float(np.hypot(*(ends[:, 0] - ends[:, 1]).T).mean())
        placed *= _MEAN_LENGTH_PX / mean if mean > 0 else 1.0
    if included:
        placed += _MARGIN_PX - placed[included].min(axis=0)
    return placed


FORMAT = ExportFormat(
    extension="cxl",
    title=Text("CmapTools"),
    description=Text("A concept map with its linking phrases, for CmapTools."),
    group=FormatGroup.DATA,
    writer=write_cxl,
)
