"""What notes are about, as weighted terms: how alike two of them are, and in which words.

Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information
Processing & Management 24, 1988 (logarithm of the count, inverse document frequency, cosine).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise

import numpy as np

from conceptmap.core.array_types import Float64Array, FloatArray, Int64Array, IntArray
from conceptmap.core.progress import CountCallback
from conceptmap.searching.text_terms import counts_of_words, term_of, words_of
from conceptmap.vault.frontmatter import split
from conceptmap.vault.note import Note

TITLE_COUNT = 3
"""A word of a note's title or alias counts as much as this many in its text."""

MAX_SHARE = 1 / 3
"""Words that a larger share of the notes has tell nothing of why two are alike."""

MAX_NOTE_TERMS = 400
"""At most this many terms of a note count, those that it has most often."""

_PROGRESS_EVERY_NOTES = 64

_KEY = re.compile(r"^[ \t-]*[^\s:][^:\n]{0,60}:(?=\s|$)", re.MULTILINE)
"""The key of a property, at the beginning of a line of a header."""


class TermTable:
    """Numbers terms, and knows a word for each. It only grows, and is shared by all vectors."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self.words: list[str] = []
        """The word that a term was first seen in."""
        self._numbers: dict[str, int] = {}
        self._of_names: dict[str, tuple[int, ...]] = {}
        for word in words:
            self.number(word)

    def number(self, word: str) -> int:
        """Return the number of a word's term."""
        term = term_of(word)
        number = self._numbers.get(term)
        if number is None:
            number = self._numbers[term] = len(self.words)
            self.words.append(word)
        return number

    def of_name(self, name: str) -> tuple[int, ...]:
        """Return the numbers of the terms of what a note is called, each once."""
        numbers = self._of_names.get(name)
        if numbers is None:
            numbers = tuple({self.number(word): None for word in words_of(name)})
            self._of_names[name] = numbers
        return numbers

    def known(self, word: str) -> int:
        """Return the number of a word's term, -1 when no note has it."""
        return self._numbers.get(term_of(word), -1)


@dataclass(frozen=True, eq=False)
class TextVectors:
    """The terms of n notes, each a row of counts; an immutable snapshot."""

    notes: Mapping[str, Note]
    """The notes as they were read, by path; the rows are in their order."""
    table: TermTable
    starts: Int64Array
    """Shape (n + 1,): where each row begins."""
    terms: IntArray
    """The numbers of the terms of each note, row after row."""
    counts: FloatArray
    """How often the note of the row has each of these terms."""

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The rows by the paths of the notes."""
        return {path: row for row, path in enumerate(self.notes)}

    @cached_property
    def _rows(self) -> IntArray:
        """The row of each entry."""
        return np.repeat(np.arange(len(self.notes), dtype=np.int32), np.diff(self.starts))

    @cached_property
    def _sharers(self) -> Int64Array:
        """How many notes have each term."""
        return np.bincount(self.terms, minlength=len(self.table.words))

    @cached_property
    def _rarity(self) -> Float64Array:
        """The inverse document frequency of each term; 0 for those of one note alone."""
        return np.where(self._sharers > 1, self._worth, 0)

    @cached_property
    def _weights(self) -> FloatArray:
        """The weight of each entry, in rows of length 1."""
        weights = (1 + np.log(self.counts)) * self._rarity[self.terms]
        lengths = np.sqrt(np.bincount(self._rows, weights**2, minlength=len(self.notes)))
        return (weights / np.maximum(lengths, 1e-9)[self._rows]).astype(np.float32)

    def terms_of(self, row: int) -> IntArray:
        """Return the numbers of the terms of a row, each once."""
        return self.terms[self.starts[row] : self.starts[row + 1]]

    def likeness(self, row: int) -> Float64Array:
        """Return how alike all notes are to one, (n,), from 0 to 1, 0 for itself."""
        here = slice(self.starts[row], self.starts[row + 1])
        found = self._products(self.terms[here], self._weights[here])
        found[row] = 0
        return found

    def naming(self, row: int) -> tuple[Float64Array, Float64Array]:
        """Return how far one note names each, and how far each names it, (n,) from 0 to 1 both.

        A note is named by another as far as that has the words of its title, the rarer ones
        counting more.
        """
        name_rows, name_terms = self._names
        has = np.zeros(len(self._rarity), np.bool_)
        has[self.terms_of(row)] = True
        worth = self._worth[name_terms]
        whole = np.bincount(name_rows, worth, len(self.notes))
        named = np.bincount(name_rows, worth * has[name_terms], len(self.notes))
        own = np.zeros(len(self._rarity))
        own[name_terms[name_rows == row]] = worth[name_rows == row]
        naming = np.bincount(self._rows, own[self.terms], len(self.notes))
        return named / np.maximum(whole, 1e-9), naming / max(float(whole[row]), 1e-9)

    @cached_property
    def _names(self) -> tuple[Int64Array, Int64Array]:
        """The words of titles: the row and the term of each."""
        numbers = [self.table.of_name(note.title) for note in self.notes.values()]
        lengths = np.fromiter(map(len, numbers), np.int64, len(numbers))
        terms = np.fromiter(chain.from_iterable(numbers), np.int64, int(lengths.sum()))
        rows = np.repeat(np.arange(len(numbers)), lengths)
        # The table may have grown since the notes were read.
        known = terms < len(self._rarity)
        return rows[known], terms[known]

    @cached_property
    def _worth(self) -> Float64Array:
        """The inverse document frequency of each term, those of one note alone too."""
        return np.maximum(np.log((len(self.notes) + 1) / (self._sharers + 0.5)), 0)

    def likeness_of(self, text: str) -> Float64Array:
        """Return how alike all notes are to a text, (n,)."""
        counts: dict[int, int] = {}
        for word, count in counts_of_words(text).items():
            if (number := self.table.known(word)) >= 0:
                counts[number] = counts.get(number, 0) + count
        terms = np.fromiter(counts, np.int32, len(counts))
        terms = terms[terms < len(self._rarity)]
        given = np.array([counts[term] for term in terms.tolist()], np.float64)
        weights = (1 + np.log(given)) * self._rarity[terms]
        return self._products(terms, weights / max(float(np.linalg.norm(weights)), 1e-9))

    def shared_words(self, one: int, other: int, max_words: int) -> tuple[str, ...]:
        """Return the words that make two notes alike, those that do most first."""
        first, second = (slice(self.starts[row], self.starts[row + 1]) for row in (one, other))
        terms, in_first, in_second = np.intersect1d(
            self.terms[first], self.terms[second], assume_unique=True, return_indices=True
        )
        worth = self._weights[first][in_first] * self._weights[second][in_second]
        worth[self._sharers[terms] > max(MAX_SHARE * len(self.notes), 2)] = 0
        best = np.argsort(-worth, kind="stable")[:max_words]
        return tuple(self.table.words[terms[i]] for i in best.tolist() if worth[i] > 0)

    def _products(self, terms: IntArray, weights: Float64Array | FloatArray) -> Float64Array:
        of_term = np.zeros(len(self._rarity))
        of_term[terms] = weights
        products = self._weights * of_term[self.terms]
        return np.bincount(self._rows, products, len(self.notes)).astype(np.float64)


def read_vectors(
    notes: Mapping[str, Note],
    text_of: Callable[[str], str],
    before: TextVectors | None = None,
    progress: CountCallback | None = None,
) -> TextVectors:
    """Return the vectors of notes, given what returns the text of one by its path.

    Notes that `before` has as they are now are taken from there. `progress` may raise to stop.
    """
    table = TermTable() if before is None else before.table
    old_rows = np.full(len(notes), -1, np.int64)
    counted: list[tuple[Sequence[int], Sequence[float]]] = []
    for row, (path, note) in enumerate(notes.items()):
        if progress is not None and row % _PROGRESS_EVERY_NOTES == 0:
            progress(row, len(notes))
        known = None if before is None else before.notes.get(path)
        if before is not None and known is not None and _is_same(known, note):
            old_rows[row] = before.row_of[path]
        else:
            counted.append(_count_terms(note, text_of(path), table))
    lengths = np.zeros(len(notes), np.int64)
    lengths[old_rows < 0] = [len(terms) for terms, _ in counted]
    if before is not None:
        kept = old_rows >= 0
        lengths[kept] = np.diff(before.starts)[old_rows[kept]]
    starts = np.zeros(len(notes) + 1, np.int64)
    np.cumsum(lengths, out=starts[1:])
    terms = np.empty(int(starts[-1]), np.int32)
    counts = np.empty(int(starts[-1]), np.float32)
    fresh = iter(counted)
    for first, last in _runs(old_rows):
        here = slice(starts[first], starts[last])
        if before is not None and old_rows[first] >= 0:
            there = slice(before.starts[old_rows[first]], before.starts[old_rows[last - 1] + 1])
            terms[here], counts[here] = before.terms[there], before.counts[there]
        else:
            terms[here], counts[here] = next(fresh)
    return TextVectors(notes, table, starts, terms, counts)


def changed_notes(before: TextVectors | None, notes: Mapping[str, Note]) -> int:
    """Return how many notes vectors do not have as they are now."""
    if before is None:
        return len(notes)
    return sum(
        (known := before.notes.get(path)) is None or not _is_same(known, note)
        for path, note in notes.items()
    )


def _runs(old_rows: Int64Array) -> Iterable[tuple[int, int]]:
    """Return the runs of rows that follow each other in the vectors before; others are alone."""
    breaks = np.flatnonzero((np.diff(old_rows) != 1) | (old_rows[1:] <= 0)) + 1
    ends = [0, *breaks.tolist(), len(old_rows)] if len(old_rows) else []
    return pairwise(ends)


def _is_same(before: Note, now: Note) -> bool:
    return before is now or (before.size, before.mtime_ns) == (now.size, now.mtime_ns)


def _count_terms(note: Note, text: str, table: TermTable) -> tuple[Sequence[int], Sequence[float]]:
    header, body_start = split(text)
    # The keys of a header are not what a note is about.
    counts = counts_of_words(
        text if header is None else f"{_KEY.sub(' ', header)}\n{text[body_start:]}"
    )
    for name in (note.title, *note.aliases):
        for word in counts_of_words(name):
            counts[word] += TITLE_COUNT
    by_term: dict[int, int] = {}
    for word, count in counts.most_common(2 * MAX_NOTE_TERMS):
        number = table.number(word)
        by_term[number] = by_term.get(number, 0) + count
    chosen = sorted(by_term, key=lambda term: -by_term[term])[:MAX_NOTE_TERMS]
    return chosen, [float(by_term[term]) for term in chosen]
