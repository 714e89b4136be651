"""Finding the node that a user means by a title, an alias, a path or a link's text."""

from __future__ import annotations

from conceptmap.core.errors import UserError
from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import translate, translate_count
from conceptmap.graph.graph import Graph
from conceptmap.vault.vault import Vault

MAX_SIMILAR = 3
"""How many names are offered in place of one that is unknown."""

MIN_SIMILARITY = 60.0
"""How similar, of 100, an offered name must be."""


def find_node(vault: Vault, graph: Graph, name: str) -> str:
    """Return the id of the node that a name means. Raises UserError, which offers others."""
    if name in graph.index_of:
        return name
    folded = fold_text(name)
    named = [
        id_
        for id_, title in zip(graph.ids, graph.titles, strict=True)
        if fold_text(title) == folded
    ]
    resolved = vault.resolver.resolve(name, "")
    if resolved is not None and resolved in graph.index_of and len(named) <= 1:
        return resolved
    if not named:
        named = [
            path
            for path, note in vault.notes.items()
            if path in graph.index_of
            and any(fold_text(each) == folded for each in (note.title, *note.aliases))
        ]
    if len(named) == 1:
        return named[0]
    if named:
        words = translate_count(
            "%n note is named {name}: {paths}. Name one by its path.",
            "%n notes are named {name}: {paths}. Name one by its path.",
            len(named),
            name=name,
            paths=", ".join(named[:10]),
        )
        raise UserError(words)
    similar = _similar(graph, folded)
    if not similar:
        raise UserError(translate("There is no note named {name} on the map.", name=name))
    words = translate(
        "There is no note named {name} on the map. Did you mean {others}?",
        name=name,
        others=", ".join(similar),
    )
    raise UserError(words)


def _similar(graph: Graph, folded: str) -> list[str]:
    """Return the ids of the nodes with the most similar titles."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        folded,
        [fold_text(title) for title in graph.titles],
        scorer=fuzz.WRatio,
        limit=MAX_SIMILAR,
        score_cutoff=MIN_SIMILARITY,
    )
    return [graph.ids[index] for _, _, index in found]
