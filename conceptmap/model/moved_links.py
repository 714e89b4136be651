"""Links of one name that lead elsewhere now: a note was written for it, moved, or removed."""

from __future__ import annotations

from collections.abc import Mapping

from conceptmap.core.text_folding import fold_text
from conceptmap.model.graph_difference import GraphDifference
from conceptmap.model.graph_state import LinkEnds


def moved_links(difference: GraphDifference) -> Mapping[LinkEnds, LinkEnds]:
    """Return the added links that took the place of removed ones, by these.

    Both are of one note and to ids of one name, without folders and the ending of notes; where
    several are, in order.
    """
    added: dict[LinkEnds, list[LinkEnds]] = {}
    for link in difference.added_links:
        added.setdefault((link[0], _name(link[1])), []).append(link)
    found: dict[LinkEnds, LinkEnds] = {}
    for link in difference.removed_links:
        source = difference.renamed.get(link[0], link[0])
        if others := added.get((source, _name(link[1]))):
            found[link] = others.pop(0)
    return found


def _name(id_: str) -> str:
    """Return the name that links to an id are mostly written with."""
    return fold_text(id_.rpartition("/")[2].removesuffix(".md"))
