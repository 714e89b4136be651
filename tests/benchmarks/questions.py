"""How many of the notes that answer a question are found, beside full-text search alone.

The questions are about Obsidian's own help, and name the notes that answer them. It is asked of
the vaults named in `CONCEPTMAP_BENCH_VAULTS`, separated by `:`, that have these notes. Recall at
15 is the share of the notes that are among the first fifteen of an answer, the mean over the
questions. Peers in the same run: full-text search for any of the words that say what a question
is about (BM25 of SQLite's FTS5), and for all of its words, as typed into the search. Also
printed: milliseconds a question takes, there and in a generated vault of 10,000 notes.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import mean, median
from typing import NamedTuple

from conceptmap.graph.build import build_graph
from conceptmap.graph.graph import Graph
from conceptmap.model.path_costs import path_costs
from conceptmap.model.question_map import ask
from conceptmap.model.question_words import question_words
from conceptmap.model.similar_notes import SimilarNotes
from conceptmap.search.full_text import FullText
from conceptmap.search.text_vectors import read_vectors
from conceptmap.vault.vault import Vault
from tests.benchmarks.vaults import write_vault

TOP = 15
LARGE_NOTES = 10_000

QUESTIONS: dict[str, tuple[str, ...]] = {
    "I deleted a paragraph yesterday, how do I get it back?": (
        "Plugins/File recovery",
        "Obsidian Sync/Version history",
        "Getting started/Back up your Obsidian files",
    ),
    "Who can read what I store on the servers for syncing?": (
        "Obsidian Sync/Security and privacy",
        "Obsidian Sync/Local and remote vaults",
        "Obsidian Sync/Upgrade Sync encryption",
    ),
    "How do I put my site under my own domain name?": (
        "Obsidian Publish/Custom domains",
        "Obsidian Publish/Set up Obsidian Publish",
    ),
    "Can I count the visitors of my published site?": ("Obsidian Publish/Analytics",),
    "How will search engines find my published notes?": (
        "Obsidian Publish/SEO",
        "Obsidian Publish/Social media link previews",
        "Obsidian Publish/Permalinks",
    ),
    "How do I move from Evernote with my attachments?": (
        "Import notes/Import from Evernote",
        "Import notes/Importer",
    ),
    "What do I do with notes exported from Notion?": (
        "Import notes/Import from Notion",
        "Import notes/Importer",
    ),
    "Are third-party plugins dangerous?": (
        "Extending Obsidian/Plugin security",
        "Extending Obsidian/Community plugins",
    ),
    "How do I change the colours and fonts of the app?": (
        "User interface/Appearance",
        "Extending Obsidian/Themes",
        "Extending Obsidian/CSS snippets",
    ),
    "How can two people write in the same vault?": (
        "Obsidian Sync/Collaborate on a shared vault",
        "Teams/Syncing for teams",
    ),
    "Can a colleague publish to my site?": (
        "Obsidian Publish/Collaborate on a Publish site",
        "Teams/Publishing for teams",
    ),
    "Do I need to pay to use it at work?": (
        "Teams/Commercial license",
        "Licenses and payment/Introduction to licenses and payment",
    ),
    "Do students get a lower price?": ("Licenses and payment/Education and non-profit discount",),
    "How do I get my money back?": ("Licenses and payment/Refund policy",),
    "How do I show a picture or a PDF inside a note?": (
        "Linking notes and files/Embed files",
        "Editing and formatting/Attachments",
        "Files and folders/Accepted file formats",
    ),
    "How do I make a note appear under another name?": (
        "Linking notes and files/Aliases",
        "Linking notes and files/Internal links",
    ),
    "How do I make a table of my books from their properties?": (
        "Bases/Create a base",
        "Bases/Layouts/Table view",
        "Editing and formatting/Properties",
    ),
    "How do I compute a value from other columns in a base?": (
        "Bases/Formulas",
        "Bases/Functions",
        "Bases/Bases syntax",
    ),
    "How do I save an article from the web?": (
        "Obsidian Web Clipper/Clip web pages",
        "Obsidian Web Clipper/Introduction to Obsidian Web Clipper",
    ),
    "Can a language model summarise a page while I clip it?": ("Obsidian Web Clipper/Interpreter",),
    "How do I write a journal with a page for each day?": (
        "Plugins/Daily notes",
        "Plugins/Templates",
    ),
    "How do I start a note with a time stamp as its name?": ("Plugins/Unique note creator",),
    "How can I merge two notes or split one?": ("Plugins/Note composer",),
    "How do I give a talk from a note?": ("Plugins/Slides",),
    "How do I draw cards and arrows on a board?": ("Plugins/Canvas",),
    "Where does the program keep its settings, and can I move them?": (
        "Files and folders/Configuration folder",
        "Files and folders/How Obsidian stores data",
    ),
    "Can I keep part of my vault in another folder of the disk?": (
        "Files and folders/Symbolic links and junctions",
        "Files and folders/Manage vaults",
    ),
    "How do I open a note from a script or another app?": (
        "Extending Obsidian/Obsidian URI",
        "Extending Obsidian/Obsidian CLI",
    ),
    "Why does syncing not work on my phone?": (
        "Obsidian Sync/Troubleshoot Obsidian Sync",
        "Getting started/Mobile app",
        "Obsidian Sync/Status icon and messages",
    ),
    "How do I do everything without the mouse?": (
        "User interface/Hotkeys",
        "Plugins/Command palette",
        "Editing and formatting/Editing shortcuts",
    ),
}
"""Questions, and the notes that answer each, without their suffix."""


class Recall(NamedTuple):
    """Shares of the notes that answer questions, from 0 to 1."""

    answer: float
    any_word: float
    all_words: float


def is_asked_of(vault: Vault) -> bool:
    """Return whether a vault has the notes that answer the questions."""
    return all(f"{name}.md" in vault.notes for names in QUESTIONS.values() for name in names)


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

    def recall(self) -> Recall:
        """Return the recall of each way of asking."""
        return Recall(*map(_recall, (self.answer, self.any_word, self.all_words)))


def main() -> None:
    """Print the recall on each vault, and how long questions take."""
    with tempfile.TemporaryDirectory() as folder:
        for root in bench_vaults():
            vault = Vault.open(root, cache=None)
            if is_asked_of(vault):
                asker = Asker(vault, Path(folder, "text.sqlite"))
                recall = asker.recall()
                print(
                    f"{vault.name}: recall at {TOP}: {recall.answer:.3f}; full text, any word "
                    f"{recall.any_word:.3f}, all words {recall.all_words:.3f}"
                )
                _print_times(vault.name, asker, list(QUESTIONS))
        root = Path(folder, "large")
        write_vault(root, LARGE_NOTES)
        vault = Vault.open(root, cache=None)
        asker = Asker(vault, Path(folder, "large.sqlite"))
        titles = [note.title for note in vault.notes.values()][:: LARGE_NOTES // 30]
        _print_times(f"{LARGE_NOTES} notes", asker, titles)


def _recall(find: Callable[[str], Sequence[str]]) -> float:
    shares = []
    for question, names in QUESTIONS.items():
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
