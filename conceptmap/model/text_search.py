"""Search for notes by their text, best first, with the operators of the query language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.model.map_relations import MapRelations
from conceptmap.model.query_runner import QueryRunner
from conceptmap.model.vault_map import VaultMap
from conceptmap.searching.full_text import FullText, SearchHit
from conceptmap.searching.operators import OPERATORS, TextOperator
from conceptmap.searching.query_nodes import And, MatchAll, Or, QueryError, QueryNode, Word, walk
from conceptmap.searching.query_parser import parse_query
from conceptmap.vault.excerpts import excerpt_from_text

_MAX_RANKED = 5000
"""How many notes are ranked by the words of a query with operators; others follow by name."""


def search_notes(
    vault_map: VaultMap,
    full_text: FullText,
    query: str,
    limit: int,
    check: Callable[[], object] = lambda: None,
    relations: MapRelations | None = None,
) -> list[SearchHit]:
    """Return the notes and canvas files that a query finds, at most `limit`, best first.

    Words alone are looked up in the full text, where the last may be unfinished. With operators,
    OR, minus or expressions the query means what it does in the filter; its words rank what is
    found. What cannot be read as a query is looked up as words. `check` may raise to stop.
    `relations` says what links say; None: queries for that find nothing.

    Raises QueryError for an operator that cannot be read.
    """
    try:
        node = parse_query(query)
    except QueryError:
        if any(prefix in query.lower() for prefix in OPERATORS):
            raise
        return full_text.search(query, limit)
    if all(isinstance(each, Word | And | MatchAll) for each in walk(node)):
        return full_text.search(query, limit)
    folded = full_text.folded_texts()
    queries = QueryRunner(
        vault_map,
        lambda path: folded.get(path, ""),
        check=check,
        written=full_text.text,
        relations=relations,
    )
    found = queries.run(query)
    if isinstance(found, QueryError):
        raise found
    return _ranked(vault_map, full_text, node, found, limit)


def _ranked(
    vault_map: VaultMap, full_text: FullText, node: QueryNode, found: BoolArray, limit: int
) -> list[SearchHit]:
    """Return hits for the nodes found: first those that hold all the words of the query."""
    ids, columns = vault_map.topology.ids, vault_map.corpus_columns
    rest = {ids[i] for i in np.flatnonzero(found) if columns.has_text[i]}
    words = " ".join(f'"{word}"' for word in _words(node))
    hits: list[SearchHit] = []
    for hit in full_text.search(words, _MAX_RANKED) if words else ():
        if hit.path in rest and len(hits) < limit:
            rest.remove(hit.path)
            hits.append(hit)
    for path in sorted(rest, key=vault_map.title)[: limit - len(hits)]:
        excerpt = excerpt_from_text(full_text.text(path))
        hits.append(SearchHit(path, ((excerpt, False),) if excerpt else ()))
    return hits


def _words(node: QueryNode) -> Iterator[str]:
    """Yield the words that a query wants in a text."""
    if isinstance(node, Word):
        yield node.word.replace('"', " ")
    elif isinstance(node, And | Or | TextOperator):
        for child in node.children:
            yield from _words(child)
