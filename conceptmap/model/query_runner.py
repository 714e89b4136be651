"""Queries run on a map, each once, and what cannot be read of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.model.map_relations import MapRelations
from conceptmap.model.vault_map import VaultMap
from conceptmap.searching.corpus import Corpus, CorpusColumns, TextLookup
from conceptmap.searching.query_nodes import MatchAll, QueryError, walk
from conceptmap.searching.query_parser import parse_query

BATCH_NODES = 5000
"""How many nodes are searched between two calls of `check`."""


_NAMELESS = Corpus(CorpusColumns([""], [None]))


class QueryRunner:
    """Runs the queries of some view settings on a map.

    `text` returns a note's folded text; None: queries for text match nothing. `written` returns
    it as it is written, for queries that heed letter case. `relations` says what links say; None:
    queries for that match nothing.
    `known` is what queries are known to match already. `check` is called once a batch of nodes,
    and may raise to stop.
    """

    def __init__(
        self,
        vault_map: VaultMap,
        text: TextLookup | None = None,
        known: Mapping[str, BoolArray] | None = None,
        check: Callable[[], object] = lambda: None,
        written: TextLookup | None = None,
        relations: MapRelations | None = None,
    ) -> None:
        self.vault_map = vault_map
        self.errors: dict[str, QueryError] = {}
        """What cannot be read, by the field of the view settings that it belongs to."""
        self.query_matches: dict[str, BoolArray] = {}
        """Which nodes each query that was run matches, shape (n,), by the query."""
        self._known = known or {}
        self._check = check
        nodes = None if relations is None else relations.nodes_by_text
        self._corpus = Corpus(vault_map.corpus_columns, text, written, nodes)

    def matches(self, query: str, field: str) -> BoolArray:
        """Return which nodes the query of a field matches; all, and an error, if unreadable."""
        found = self.run(query)
        if isinstance(found, QueryError):
            self.errors[field] = found
            return np.ones(len(self._corpus), np.bool_)
        return found

    def report_error(self, field: str, message: str, text: str) -> None:
        """Note that the text of a field cannot be read."""
        self.errors[field] = QueryError(message, 0, len(text))

    def run(self, query: str) -> BoolArray | QueryError:
        """Return which nodes a query matches, shape (n,), or why that cannot be determined."""
        found = self.query_matches.get(query, self._known.get(query))
        if found is None:
            try:
                found = self._search(query)
            except QueryError as error:
                return error
        self.query_matches[query] = found
        return found

    def only_leaves_out(self, query: str) -> bool:
        """Return whether a query matches what has neither name nor text, as `-path:x` does."""
        try:
            return bool(query) and bool(parse_query(query).find(_NAMELESS, range(1)))
        except QueryError:
            return False

    def _search(self, query: str) -> BoolArray:
        count = len(self._corpus)
        node = parse_query(query)
        if isinstance(node, MatchAll):
            return np.ones(count, np.bool_)
        found = np.zeros(count, np.bool_)
        for begin in range(0, count, BATCH_NODES):
            self._check()
            batch = range(begin, min(begin + BATCH_NODES, count))
            found[list(node.find(self._corpus, batch))] = True
        return found


def needs_relations(query: str) -> bool:
    """Return whether a query asks what links say; False if it cannot be read."""
    try:
        return any(each.needs_relations for each in walk(parse_query(query)))
    except QueryError:
        return False


def needs_text(query: str) -> bool:
    """Return whether a query searches the text of notes; False if it cannot be read."""
    try:
        return parse_query(query).needs_text
    except QueryError:
        return False
