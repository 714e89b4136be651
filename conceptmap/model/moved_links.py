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


def broken_links(difference: GraphDifference) -> Mapping[LinkEnds, LinkEnds]:
    """Return, by the added links to names without a note, the links before that led to a note.

    That note is gone, both are of one note and to ids of one name.
    """
    removed, new_names = set(difference.removed), set(difference.new_names)
    before = {
        (difference.renamed.get(link[0], link[0]), _name(link[1])): link
        for link in difference.removed_links
        if link[1] in removed
    }
    return {
        link: before[key]
        for link in difference.added_links
        if link[1] in new_names and (key := (link[0], _name(link[1]))) in before
    }


def new_links(difference: GraphDifference) -> tuple[LinkEnds, ...]:
    """Return the added links without those that were there, and lead to no note since."""
    broken = broken_links(difference)
    return tuple(link for link in difference.added_links if link not in broken)


def names_of_gone(difference: GraphDifference) -> Mapping[str, str]:
    """Return the notes that are gone by the names, ids too, that links to them lead to since."""
    return {after[1]: before[1] for after, before in broken_links(difference).items()}


def _name(id_: str) -> str:
    """Return the name that links to an id are mostly written with."""
    return fold_text(id_.rpartition("/")[2].removesuffix(".md"))
