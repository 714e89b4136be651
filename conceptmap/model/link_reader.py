"""The links between two notes, with what they say, as parts of answers."""

from __future__ import annotations

from typing import Any

from conceptmap.graph.graph import Graph
from conceptmap.graph.references import link_sentences, links_between
from conceptmap.model.saved_corrections import load_corrections
from conceptmap.relations.corrections import CorrectedLink
from conceptmap.relations.proposition import Level
from conceptmap.relations.statements import LinkStatements, Statement
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.vault import Vault


class LinkReader:
    """Reads what the links of a vault say."""

    def __init__(self, vault: Vault, graph: Graph) -> None:
        self._vault, self._graph = vault, graph
        self._contexts = LinkContexts(vault)
        self._statements = LinkStatements(self._contexts)
        self._corrections = load_corrections(vault.root)

    def record(self, source: str, target: str) -> dict[str, Any]:
        """Return the links from one note to another: their lines, sentences and phrase."""
        links = links_between(self._vault, source, target)
        statement = self._corrected(source, target, self._statements.statement(source, links))
        record: dict[str, Any] = {
            "source": source,
            "target": target,
            "lines": sorted({link.line for link in links}),
            "contexts": link_sentences(self._contexts, source, links),
        }
        if statement is not None:
            record |= {
                "phrase": statement.phrase,
                "relation": str(statement.kind),
                "reversed": not statement.is_forward,
            }
        return record

    def _corrected(self, source: str, target: str, statement: Statement | None) -> Statement | None:
        """Return a statement as the user corrected it, None for one that is wrong."""
        if statement is None or not len(self._corrections):
            return statement
        ends = (source, target) if statement.is_forward else (target, source)
        shown = self._corrections.shown(CorrectedLink(*ends, statement.phrase))
        if shown is None:
            return statement
        return statement._replace(phrase=shown, level=Level.EXPLICIT) if shown else None

    def step(self, first: str, second: str) -> dict[str, Any]:
        """Return the links between two neighbours, in the direction that there is."""
        if self._graph.has_edge(first, second):
            return self.record(first, second)
        return self.record(second, first)
