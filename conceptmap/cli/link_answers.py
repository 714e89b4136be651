"""The links between two notes, with what they say, as parts of answers."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from conceptmap.cli.answers import OpenGraph, Record, print_answer
from conceptmap.graph.references import link_sentences, links_between
from conceptmap.model.saved_corrections import load_corrections
from conceptmap.relations.corrections import CorrectedLink
from conceptmap.relations.proposition import Level
from conceptmap.relations.statements import LinkStatements, Statement
from conceptmap.vault.link_contexts import LinkContexts


class LinkReader:
    """Reads what the links of a vault say."""

    def __init__(self, opened: OpenGraph) -> None:
        self._opened = opened
        self._contexts = LinkContexts(opened.vault)
        self._statements = LinkStatements(self._contexts)
        self._corrections = load_corrections(opened.vault.root)

    def record(self, source: str, target: str) -> Record:
        """Return the links from one note to another: their lines, sentences and phrase."""
        links = links_between(self._opened.vault, source, target)
        statement = self._corrected(source, target, self._statements.statement(source, links))
        record: Record = {
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


def print_links(
    options: argparse.Namespace,
    opened: OpenGraph,
    question: Record,
    pairs: Iterable[tuple[str, str]],
    empty: str,
) -> None:
    """Print the links between pairs of a source and a target, under the name of the other note.

    The note that is asked about is that of the question.
    """
    reader = LinkReader(opened)
    note = question["note"]
    answer = [
        opened.record(source if target == note else target) | reader.record(source, target)
        for source, target in pairs
    ]
    lines = (
        "\n".join([proposition(opened, each), *(f"    {text}" for text in each["contexts"])])
        for each in answer
    )
    print_answer(options, opened.vault, question, answer, lines, empty)
