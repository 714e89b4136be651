"""The terms of a text by which texts are compared: beginnings of words, pairs of signs.

Only the beginning of a word counts, so that its inflected forms are one term in any language
without a dictionary; of scripts that are written without spaces, each pair of signs.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from conceptmap.core.text_folding import fold_text

TERM_CHARS = 7
"""How many letters of a word, from its first on, are its term."""

MAX_WORD_CHARS = 40
"""Longer runs of letters are data, not words."""

_SIGNS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_SIGN_RUN = re.compile(f"[{_SIGNS}]+")
_WORD = re.compile(rf"(?<![^\W\d_])[^\W\d_]{{2,{MAX_WORD_CHARS}}}(?![^\W\d_])")
# Sought from the beginnings of words only, for the time not to grow with the square of a run.
_ADDRESS = re.compile(r"(?<!\w)\w+://[^\s)>\]]+")


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded, and the pairs of signs of scripts without spaces."""
    text = fold_text(_ADDRESS.sub(" ", text))
    if _SIGN_RUN.search(text) is None:
        return _WORD.findall(text)
    pairs = [
        pair
        for run in _SIGN_RUN.findall(text)
        for pair in (map("".join, pairwise(run)) if len(run) > 1 else run)
    ]
    return pairs + _WORD.findall(_SIGN_RUN.sub(" ", text))


def term_of(word: str) -> str:
    """Return the term of a word."""
    return word[:TERM_CHARS]


def word_counts(text: str) -> Counter[str]:
    """Return how often a text has each word."""
    return Counter(words_of(text))
