"""The one form in which names and what a user types are compared.

Two texts are the same to a reader whether an accent is part of its letter or follows it (Unicode
composition: macOS, iCloud and zip files have the second), and in any letter case. Signs and emoji
are kept. Everything that compares names of notes, tags, properties or typed words folds both
sides with `fold_text`.

Letter case is folded simply, one character for one: `ß` is not `ss`, and `ﬁ` is not `fi`. Spaces
that break no line are spaces.

Sources: Unicode Standard Annex #15 (composition, NFC), its section on stream-safe text (long runs
of marks), and the Unicode Standard, section 5.18 (simple case folding); Obsidian's documentation
for developers, `normalizePath` (spaces that break no line).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Any

MAX_MARKS = 64
"""Longer runs of combining marks, which no language has, are compared as they are written: to
put them in order takes time that grows with the square of their number."""

_LONG_TEXT_CHARS = 500
"""In texts of fewer characters a run of marks costs little, however long it is."""

# The characters that full case folding turns into several.
_EXPANDING = (
    "([\u00df\u0130\u0149\u01f0\u0390\u03b0\u0587\u1e96-\u1e9a\u1e9e\u1f50\u1f52\u1f54\u1f56"
    "\u1f80-\u1faf\u1fb2-\u1fb4\u1fb6\u1fb7\u1fbc\u1fc2-\u1fc4\u1fc6\u1fc7\u1fcc\u1fd2\u1fd3"
    "\u1fd6\u1fd7\u1fe2-\u1fe4\u1fe6\u1fe7\u1ff2-\u1ff4\u1ff6\u1ff7\u1ffc\ufb00-\ufb06"
    "\ufb13-\ufb17])"
)

_NO_BREAK_SPACES = str.maketrans("\u00a0\u202f", "  ")


def fold_text(text: str) -> str:
    """Return the form in which a text is compared: composed (NFC), simply case-folded.

    Folding a folded text changes nothing, and a text and its decomposition fold alike. Never
    raises; takes time linear in the text.
    """
    if text.isascii():
        return text.lower()
    return compose(_fold_case(compose(text)))


def compose(text: str) -> str:
    """Return a text with base characters and accents composed (NFC), in linear time."""
    if len(text) > _LONG_TEXT_CHARS and _marks().search(text) is not None:
        pieces = _marks().split(text)
        pieces[::2] = [unicodedata.normalize("NFC", piece) for piece in pieces[::2]]
        return "".join(pieces)
    return unicodedata.normalize("NFC", text)


def fold_with_offsets(text: str) -> tuple[str, Sequence[int]]:
    """Return a folded text, and where in `text` each of its characters comes from, and its end.

    A character that is composed of several comes from the first of them; the next offset is
    after the last.
    """
    lowered = _fold_case(text)
    folded = fold_text(text)
    # Of composed characters, İ alone becomes two.
    if lowered == folded and "İ" not in text:
        return folded, range(len(text) + 1)
    pieces: list[str] = []
    offsets: list[int] = []
    for cluster in _cluster().finditer(text):
        start, end = cluster.span()
        piece = fold_text(cluster[0])
        pieces.append(piece)
        if len(piece) == end - start:
            offsets.extend(range(start, end))
        else:
            offsets.extend([start] * len(piece))
    offsets.append(len(text))
    return "".join(pieces), offsets


@cache
def _marks() -> Any:
    return _regex(rf"(\p{{M}}{{{MAX_MARKS + 1},}})")


@cache
def _cluster() -> Any:
    """Return the pattern of one character with all that follows it to make one sign.

    Or of ASCII up to its last character before others, which a mark may follow.
    """
    return _regex(r"(?s)[\x00-\x7f]++(?![^\x00-\x7f])|[\x00-\x7f]+(?=[\x00-\x7f])|\X")


def _regex(pattern: str) -> Any:
    # Imported late: few texts need it, and importing it takes a tenth of the start of a helper.
    import regex

    return regex.compile(pattern)


def _fold_case(text: str) -> str:
    if "\u00a0" in text or "\u202f" in text:
        text = text.translate(_NO_BREAK_SPACES)
    folded = text.casefold()
    if len(folded) == len(text):
        return folded
    pieces = re.split(_EXPANDING, text)
    for i, piece in enumerate(pieces):
        pieces[i] = piece.lower() if i % 2 else piece.casefold()
    return "".join(pieces)
