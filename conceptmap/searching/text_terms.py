"""The terms of a text by which texts are compared: beginnings of words, pairs of signs.

Only the beginning of a word counts, so that its inflected forms are one term in any language
without a dictionary; of scripts that are written without spaces, each pair of signs. Markup is no
text, nor are the names of pictures and other media, which programs give.
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

# Each begins with a sign that is found quickly, and looks only so far.
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,1000}>")
_CALLOUT = re.compile(r"\[![\w-]{1,40}\]")
_FENCE = re.compile(r"```[\w-]{0,40}")
_NOTE_SUFFIX = re.compile(r"\.(?:md|markdown)(?![\w-])", re.IGNORECASE)
_MEDIA_SUFFIX = re.compile(
    r"\.(?:png|jpe?g|gif|webp|bmp|svg|avif|ico|tiff?|heic|mp3|wav|m4a|og[agv]|opus|flac|mp4|m4v|"
    r"webm|mov|mkv|avi|3gp|pdf|zip)(?![\w-])",
    re.IGNORECASE,
)
_OPENING, _ENDING = "[(|/\"'<", "])>`\n"
"""Signs after which a name of a file begins that may have blanks, and others that none has."""

_MAX_NAME_CHARS = 120


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded, and the pairs of signs of scripts without spaces."""
    text = fold_text(_ADDRESS.sub(" ", _without_markup(text)))
    if _SIGN_RUN.search(text) is None:
        return _WORD.findall(text)
    pairs = [
        pair
        for run in _SIGN_RUN.findall(text)
        for pair in (map("".join, pairwise(run)) if len(run) > 1 else run)
    ]
    return pairs + _WORD.findall(_SIGN_RUN.sub(" ", text))


def without_media_suffix(name: str) -> str:
    """Return the name of a file without the ending that says it is a picture, film or sound."""
    match = _MEDIA_SUFFIX.search(name)
    return name[: match.start()] if match is not None and match.end() == len(name) else name


def _without_markup(text: str) -> str:
    """Return a text without tags, marks of blocks, and names of media files."""
    text = _FENCE.sub(" ", _CALLOUT.sub(" ", _TAG.sub(" ", text)))
    kept, end = [], 0
    for match in _MEDIA_SUFFIX.finditer(text):
        before = text[max(end, match.start() - _MAX_NAME_CHARS) : match.start()]
        at = max(map(before.rfind, _OPENING + _ENDING))
        name = before[at + 1 :]
        if at < 0 or before[at] in _ENDING:
            # Without brackets around it a name has no blanks.
            name = name.rpartition(" ")[2]
        kept.append(text[end : match.start() - len(name)])
        end = match.end()
    return _NOTE_SUFFIX.sub(" ", "".join([*kept, text[end:]]))


def term_of(word: str) -> str:
    """Return the term of a word."""
    return word[:TERM_CHARS]


def counts_of_words(text: str) -> Counter[str]:
    """Return how often a text has each word."""
    return Counter(words_of(text))
