"""The phrases in a segment that may name something: one to three words, and few letters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from typing import NamedTuple

from conceptmap.graph.region_naming.segments import (
    Token,
    is_cjk,
    scripts_apart,
    word_key,
)
from conceptmap.graph.region_naming.word_lists import CJK_KIND_PATTERN, CONTAINER_WORDS

MAX_NAME_WORDS = 3

MAX_NAME_LETTERS = 24
"""Spaces and signs count too."""

MAX_CJK_LETTERS = 12
"""The limit for names in scripts whose letters are twice as wide."""

Phrase = tuple[str, str]
"""Some words in a row as they are written, and their keys joined with spaces."""


class SharedWords(NamedTuple):
    """What more than one node of a vault has: only that can name several."""

    words: Set[str]
    """Keys of words that more than one node has."""
    pairs: Set[tuple[str, str]]
    """Pairs of keys of words that follow each other in more than one node."""


_NUMBER_BEHIND = re.compile(r"[^\W\d][ -]([0-9]{1,3})$")

_CJK_KIND = re.compile(rf"(?<=\w{{2}})(?:{CJK_KIND_PATTERN})$")

_SLUG = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")

_CONTAINER_KEYS = frozenset(word_key(word) for word in CONTAINER_WORDS)


def is_name(text: str) -> bool:
    """Tell whether a text is short enough for a name."""
    count = len(text)
    if count > MAX_NAME_LETTERS or text.count(" ") >= MAX_NAME_WORDS:
        return False
    return count <= MAX_CJK_LETTERS or not is_cjk(text)


def is_container(key: str) -> bool:
    """Tell whether a phrase, by its key, only says that notes are notes, as "Daily notes" does."""
    if key in _CONTAINER_KEYS:
        return True
    if key.isascii():
        return " " in key and _CONTAINER_KEYS.issuperset(key.split())
    return all(map(_is_of_containers, scripts_apart(key)))


def _is_of_containers(word: str) -> bool:
    """Tell whether a word is one for notes, or is put together of two such Chinese words."""
    return word in _CONTAINER_KEYS or (
        not word.isascii()
        and any(
            word[:i] in _CONTAINER_KEYS and word[i:] in _CONTAINER_KEYS for i in range(1, len(word))
        )
    )


def without_kind(phrase: Phrase) -> Phrase:
    """Leave out what kind of collection a Chinese name is of: "健身笔记" is about "健身"."""
    text, key = phrase
    if key in _CONTAINER_KEYS or (match := _CJK_KIND.search(text)) is None:
        return phrase
    return text[: match.start()], key.removesuffix(match[0])


def written_out(label: str, acronyms: Mapping[str, str]) -> str:
    """Return a folder or tag as a name: "machine-learning" as "Machine learning".

    `acronyms` are words in capitals, by their small letters.
    """
    if not label.islower():
        return label
    is_slug = _SLUG.fullmatch(label) is not None
    words = (label.replace("-", " ") if is_slug else label).split(" ")
    written = " ".join(acronyms.get(word, word) for word in words)
    return written[0].upper() + written[1:] if is_slug else written


def capitalised(name: str, small_words: Set[str]) -> str:
    """Return a name with a capital if its first word has none and is not one of `small_words`."""
    word = name.partition(" ")[0]
    return name[0].upper() + name[1:] if word.islower() and word not in small_words else name


def number_behind(text: str) -> str:
    """Return the number at the end of a text, as in "Term 2", empty for none."""
    match = _NUMBER_BEHIND.search(text)
    return match[1] if match else ""


def whole_phrase(segment: list[Token], shared: SharedWords | None = None) -> Phrase | None:
    """Return a segment as one phrase, None when it is no name or not of `shared` words."""
    text, key, _, _, _ = segment[0]
    before = key
    if shared is not None and key not in shared.words:
        return None
    for more, more_key, _, is_glued, _ in segment[1:]:
        if shared is not None and (before, more_key) not in shared.pairs:
            return None
        text += more if is_glued else f" {more}"
        key += more_key if is_glued else f" {more_key}"
        before = more_key
    return (text, key) if is_name(text) else None


def phrases_within(segment: list[Token], shared: SharedWords) -> list[Phrase]:
    """Return the phrases of `shared` words in a segment, but for the whole of it.

    A phrase with a function word in it does not cut what that joins: of "sums of square numbers"
    there is "square numbers" but no "sums of square".
    """
    count = len(segment)
    words, pairs = shared
    found: list[Phrase] = []
    for i, (text, key, is_stop, _, _) in enumerate(segment):
        if is_stop or key not in words:
            continue
        if len(text) > 1 and is_name(text):
            found.append((text, key))
        if i + 1 == count or (key, segment[i + 1][1]) not in pairs:
            continue
        before = key
        has_stop = False
        for j in range(i + 1, min(i + MAX_NAME_WORDS, count)):
            more, more_key, is_stop, is_glued, _ = segment[j]
            if (before, more_key) not in pairs:
                break
            before = more_key
            text += more if is_glued else f" {more}"
            key += more_key if is_glued else f" {more_key}"
            if is_stop:
                if i > 0 and not segment[i - 1][2]:
                    break
                has_stop = True
            elif has_stop and j + 1 < count and not segment[j + 1][2]:
                continue
            elif j - i + 1 < count and is_name(text):
                found.append((text, key))
    return found


def shorter_phrase(segments: list[list[Token]]) -> Phrase | None:
    """Return the phrase for a title that is too long for a name: a part between function words."""
    found: list[Phrase] = []
    for segment in segments:
        for chunk in _chunks(segment):
            # English and German compounds end in what they are about.
            tails = (chunk[-size:] for size in range(min(MAX_NAME_WORDS, len(chunk)), 0, -1))
            phrase = next(filter(None, map(whole_phrase, tails)), None)
            if phrase is not None and not is_container(phrase[1]):
                found.append(phrase)
    return max(found, key=lambda phrase: len(phrase[0]), default=None)


def _chunks(segment: list[Token]) -> list[list[Token]]:
    """Cut a segment at its function words."""
    chunks: list[list[Token]] = [[]]
    for token in segment:
        if token[2]:
            chunks.append([])
        else:
            chunks[-1].append(token)
    return [chunk for chunk in chunks if chunk]
