"""How many of the notes that answer a question are found, compared with full-text search alone.

The questions are about Obsidian's own help, and name the notes that answer them; half as many
more were written afterwards, and are told apart. They are asked of the vaults named in
`CONCEPTMAP_BENCH_VAULTS`, separated by `:`, that have these notes. Recall at 15 is the share of
the notes that are among the first fifteen of an answer, the mean over the questions. Peers in the
same run: full-text search for any of the words that say what a question is about (BM25 of
SQLite's FTS5), and for all of its words, as typed into the search. Also printed: milliseconds a
question takes, there and in a generated vault of 10,000 notes.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import mean, median
from typing import NamedTuple

from conceptmap.graph.build import build_graph
from conceptmap.graph.graph import Graph
from conceptmap.model.path_costs import path_costs
from conceptmap.model.question_map import ask
from conceptmap.model.question_words import question_words
from conceptmap.model.similar_notes import SimilarNotes
from conceptmap.searching.full_text import FullText
from conceptmap.searching.text_vectors import read_vectors
from conceptmap.vault.vault import Vault
from tests.benchmarks.question_sets import FRESH_QUESTIONS, QUESTIONS
from tests.benchmarks.vaults import write_vault

TOP = 15
LARGE_NOTES = 10_000


class Recall(NamedTuple):
    """Shares of the notes that answer questions, from 0 to 1."""

    answer: float
    any_word: float
    all_words: float


def is_asked_of(vault: Vault) -> bool:
    """Return whether a vault has the notes that answer the questions."""
    answers = (*QUESTIONS.values(), *FRESH_QUESTIONS.values())
    return all(f"{name}.md" in vault.notes for names in answers for name in names)


def bench_vaults() -> list[Path]:
    """Return the vaults that are named for benchmarks."""
    named = os.environ.get("CONCEPTMAP_BENCH_VAULTS", "")
    return [Path(each) for each in named.split(":") if each]


class Asker:
    """Answers questions about a vault, whose text it keeps in a file."""

    def __init__(self, vault: Vault, file: Path) -> None:
        self._graph: Graph = build_graph(vault)
        self.full_text = FullText(file)
        self.full_text.refresh(vault)
        vectors = read_vectors(vault.notes, self.full_text.text)
        self._similar = SimilarNotes(self._graph, vectors)
        self._costs = path_costs(vault, self._graph)

    def answer(self, question: str) -> Sequence[str]:
        """Return the first notes of the map of a question."""
        costs = self._costs
        return ask(self._graph, self._similar, self.full_text, costs, question).nodes[:TOP]

    def any_word(self, question: str) -> list[str]:
        """Return what full-text search finds for any of the words."""
        return [hit.path for hit in self.full_text.search_any(question_words(question), TOP)]

    def all_words(self, question: str) -> list[str]:
        """Return what full-text search finds for all of the words."""
        return [hit.path for hit in self.full_text.search(question, TOP)]

    def recall(self, questions: Mapping[str, Sequence[str]]) -> Recall:
        """Return the recall of each way of asking."""
        ways = (self.answer, self.any_word, self.all_words)
        return Recall(*(_recall(way, questions) for way in ways))


def main() -> None:
    """Print the recall on each vault, and how long questions take."""
    with tempfile.TemporaryDirectory() as folder:
        for root in bench_vaults():
            vault = Vault.open(root, cache=None)
            if is_asked_of(vault):
                asker = Asker(vault, Path(folder, "text.sqlite"))
                for name, questions in (("", QUESTIONS), ("fresh ", FRESH_QUESTIONS)):
                    recall = asker.recall(questions)
                    print(
                        f"{vault.name}, {len(questions)} {name}questions: recall at {TOP} "
                        f"{recall.answer:.3f}; full text, any word {recall.any_word:.3f}, "
                        f"all words {recall.all_words:.3f}"
                    )
                _print_times(vault.name, asker, list(QUESTIONS))
        root = Path(folder, "large")
        write_vault(root, LARGE_NOTES)
        vault = Vault.open(root, cache=None)
        asker = Asker(vault, Path(folder, "large.sqlite"))
        titles = [note.title for note in vault.notes.values()][:: LARGE_NOTES // 30]
        _print_times(f"{LARGE_NOTES} notes", asker, titles)


def _recall(find: Callable[[str], Sequence[str]], questions: Mapping[str, Sequence[str]]) -> float:
    shares = []
    for question, names in questions.items():
        found = set(find(question))
        shares.append(sum(f"{name}.md" in found for name in names) / len(names))
    return mean(shares)


def _print_times(name: str, asker: Asker, questions: Sequence[str]) -> None:
    times = []
    for question in questions:
        begin = time.process_time()
        asker.answer(question)
        times.append(1000 * (time.process_time() - begin))
    print(f"{name}: a question {median(times):.0f} ms, the slowest {max(times):.0f} ms")


if __name__ == "__main__":
    main()
