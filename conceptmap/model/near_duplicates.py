"""Names that mean the same: spelled nearly alike, in another order, or as an abbreviation.

A pair is found by keys that both names have, so that the work grows with the number of names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from conceptmap.core.text_folding import fold_text
from conceptmap.graph.graph import Graph
from conceptmap.graph.region_naming.word_lists import STOP_WORDS
from conceptmap.vault.vault import Vault

MIN_LETTERS = 7
"""Names of fewer letters are not compared but for one letter: they are alike by chance."""

MIN_INITIALS, MAX_INITIALS = 2, 6
"""How many letters an abbreviation has."""

MAX_SHARERS = 20
"""A key that more names share says nothing."""

MAX_NAME_CHARS = 80
"""A longer name is a sentence; it is compared whole alone."""

_FIRST_SIGN = "\u3040"
"""The first sign of the scripts in which one sign is a word."""

_Name = tuple[str, str]
"""The id of a node, and what it is called."""

_WORD = re.compile(r"\w+")


class Likeness(Enum):
    """Why two names may mean the same, the surest first."""

    SAME = "same"
    """But for case, signs, order of words and plural."""
    ABBREVIATION = "abbreviation"
    SPELLING = "spelling"
    """The names are the same but for one letter."""


class NearDuplicate(NamedTuple):
    """Two nodes whose names may mean the same."""

    first: str
    second: str
    why: Likeness


def find_near_duplicates(
    vault: Vault, graph: Graph, check: Callable[[], object]
) -> list[NearDuplicate]:
    """Return pairs of notes, or of a note and a name without one, the surest first.

    Notes of one name in several folders are left out: they are called so on purpose. `check` is
    called now and then, and may raise to stop.
    """
    names = list(_names(vault, graph))
    found: dict[tuple[str, str], Likeness] = {}
    for why, pairs in (
        (Likeness.SAME, _pairs(_sharers(names, _same_keys, check))),
        (Likeness.ABBREVIATION, _abbreviated(names, check)),
        (Likeness.SPELLING, _misspelt(names, check)),
    ):
        for one, other in pairs:
            if graph.titles[graph.index_of[one]] != graph.titles[graph.index_of[other]]:
                found.setdefault((one, other), why)
    return [NearDuplicate(*pair, why) for pair, why in found.items()]


def _names(vault: Vault, graph: Graph) -> Iterator[_Name]:
    """Yield what notes, and names without one, are called, with their ids."""
    for id_, title in zip(graph.ids, graph.titles, strict=True):
        note = vault.notes.get(id_)
        if note is not None:
            yield from ((id_, each) for each in (title, *note.aliases))
        elif not vault.has_file(id_) and not id_.startswith("#"):
            yield id_, title


def _sharers(
    names: list[_Name], keys: Callable[[str], Iterable[str]], check: Callable[[], object]
) -> dict[str, list[str]]:
    """Return the ids whose names have a key, by the key; each once."""
    found: dict[str, dict[str, None]] = {}
    for number, (id_, name) in enumerate(names):
        if not number & 1023:
            check()
        for key in keys(name):
            found.setdefault(key, {})[id_] = None
    return {key: list(ids) for key, ids in found.items()}


def _pairs(sharers: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    for ids in sharers.values():
        if 1 < len(ids) <= MAX_SHARERS:
            yield from combinations(sorted(ids), 2)


def _abbreviated(names: list[_Name], check: Callable[[], object]) -> Iterator[tuple[str, str]]:
    short, long = _sharers(names, _as_abbreviation, check), _sharers(names, _initials, check)
    for key in short.keys() & long.keys():
        if len(short[key]) * len(long[key]) <= MAX_SHARERS:
            yield from (
                (min(one, other), max(one, other))
                for one in short[key]
                for other in long[key]
                if one != other
            )


def _misspelt(names: list[_Name], check: Callable[[], object]) -> Iterator[tuple[str, str]]:
    """Yield pairs by what is left of their names without one letter.

    Source of the idea: Garbe, "1000x faster spelling correction" (SymSpell), 2012.
    """
    from rapidfuzz.distance import OSA

    spelled: dict[str, list[str]] = {}
    for id_, name in names:
        if _can_be_misspelt(joined := "".join(_words(name))):
            spelled.setdefault(id_, []).append(joined)
    for one, other in dict.fromkeys(_pairs(_sharers(names, _spelling_keys, check))):
        if any(OSA.distance(a, b) == 1 for a in spelled[one] for b in spelled[other]):
            yield one, other


def _same_keys(name: str) -> list[str]:
    words = _words(name)
    return [" ".join(sorted(map(_singular, words)))] if words else []


def _as_abbreviation(name: str) -> list[str]:
    """Return a name that is an abbreviation, "LLM" or "LLMs"; none for another."""
    letters = name.strip().removesuffix("s")
    is_one = MIN_INITIALS <= len(letters) <= MAX_INITIALS and letters.isalpha()
    return [fold_text(letters)] if is_one and letters.isupper() else []


def _initials(name: str) -> list[str]:
    """Return the initials of a name of several words, with and without the small ones."""
    words = _words(name)
    telling = [word for word in words if word not in STOP_WORDS]
    found = {"".join(word[0] for word in each) for each in (words, telling) if len(each) > 1}
    return [key for key in found if MIN_INITIALS <= len(key) <= MAX_INITIALS]


def _spelling_keys(name: str) -> list[str]:
    joined = "".join(_words(name))
    if not _can_be_misspelt(joined):
        return []
    return [joined, *{joined[:at] + joined[at + 1 :] for at in range(len(joined))}]


def _can_be_misspelt(joined: str) -> bool:
    """Return whether a letter of a name may be wrong; numbers and signs mean another thing."""
    is_long = MIN_LETTERS <= len(joined) <= MAX_NAME_CHARS
    return is_long and joined.isalpha() and max(joined) < _FIRST_SIGN


def _words(name: str) -> list[str]:
    return _WORD.findall(fold_text(name[: 4 * MAX_NAME_CHARS]).replace("_", " "))


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word
