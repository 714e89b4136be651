"""The links between two notes, with what they say, as parts of answers."""

from __future__ import annotations

from conceptmap.cli.answers import OpenGraph, Record
from conceptmap.graph.references import links_between
from conceptmap.relations.statements import LinkStatements
from conceptmap.vault.link_contexts import LinkContexts


class LinkReader:
    """Reads what the links of a vault say."""

    def __init__(self, opened: OpenGraph) -> None:
        self._opened = opened
        self._contexts = LinkContexts(opened.vault)
        self._statements = LinkStatements(self._contexts)

    def record(self, source: str, target: str) -> Record:
        """Return the links from one note to another: their lines, sentences and phrase."""
        links = links_between(self._opened.vault, source, target)
        statement = self._statements.statement(source, links)
        record: Record = {
            "source": source,
            "target": target,
            "lines": sorted({link.line for link in links}),
            "contexts": self._contexts.sentences(source, links[:5]),
        }
        if statement is not None:
            record |= {
                "phrase": statement.phrase,
                "relation": str(statement.kind),
                "reversed": not statement.is_forward,
            }
        return record

    def step(self, first: str, second: str) -> Record:
        """Return the links between two neighbours, in the direction that there is."""
        if self._opened.graph.has_edge(first, second):
            return self.record(first, second)
        return self.record(second, first)


def proposition(opened: OpenGraph, record: Record) -> str:
    """Return a record of links as a line, `A — uses → B`."""
    ends = [opened.title(record["source"]), opened.title(record["target"])]
    if record.get("reversed"):
        ends.reverse()
    return f" — {record['phrase']} → ".join(ends) if "phrase" in record else " → ".join(ends)
