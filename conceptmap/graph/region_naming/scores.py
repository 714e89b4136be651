"""How well each phrase names each group of notes: many of them have it, and few others.

The score of a phrase is the share of a group's notes that have it, times the logarithm of how
many times larger that is than the share of the other notes. It is the phrase's part in the
Kullback-Leibler divergence of the group's words from the others', smoothed as by a prior, times
how good a name the phrase makes by its form and by where it was found.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, Float64Array, Int64Array, IntArray
from conceptmap.graph.region_naming.evidence import Evidence
from conceptmap.graph.region_naming.mentions import Source
from conceptmap.graph.region_naming.phrases import (
    capitalised,
    is_container,
    number_behind,
    written_out,
)
from conceptmap.graph.region_naming.segments import is_cjk
from conceptmap.graph.region_naming.word_lists import STOP_WORDS

_SOURCE_WEIGHTS = np.array([0.4, 0.6, 0.85, 0.75, 1.0, 1.0, 1.0, 0.9], np.float32)
"""How much a note counts for a phrase that it has from each `Source`, by the source's number. A
heading counts least: it is often about a part of the note alone."""

_SOURCE_QUALITIES = np.array([0.7, 0.8, 0.85, 1.05, 1.0, 1.15, 1.25, 1.25], np.float32)
"""Factors on the score of phrases from each `Source`: names that people gave to several notes, such
as folders, are better names of a group than headings and values."""

_LABEL_QUALITY = 1.1
"""From here on a phrase is mostly a folder, a tag or a hub, which people made to be names."""

_HOME_SHARE, _HOME_QUALITY = 0.6, 1.1
"""A folder or tag with at least the first share of its notes in a group names it better, by the
second as a factor."""

_SCATTERED_SHARE = 0.25
"""One with a smaller share than this names it worse, in proportion: it says little of this
group."""

# Factors on the score of a phrase.
_CATEGORY_QUALITY = 1.2  # the title of a hub that is the name of a folder or tag as well
_SEVERAL_WORDS_QUALITY = 1.15
_CONTAINER_QUALITY = 0.2  # only says that notes are notes, such as "Daily notes"
_SINGLE_NOTE_QUALITY = 0.5  # one note alone of the group has it
_LETTER_QUALITY = {True: 0.5, False: 0.2}
"""The factor of a single letter: Chinese or Japanese, which may be a word, or another."""

_NUMBERED_QUALITY = 0.6

_CODE_QUALITY = 0.4
_CODE = re.compile(r"[A-Z]{2,}[ -]?[0-9]{3,}[A-Z]?")
"""The code of a course or of a ticket, such as CS101."""

_SHARE_EXPONENT = 1.2
"""Above 1 a phrase of many of a group's notes goes before one that tells few of them well apart."""

_SMOOTHING_SHARE = 0.03
_SMOOTHING_NOTES = 0.5
"""Added to shares and to numbers of notes, lest a phrase of very few notes have a high score."""

_APART_WEIGHT = 5
"""How many times better a writing with words apart is than one in one word."""

MAX_TABLE_CELLS = 4_000_000
"""Up to this many cells, groups times keys, sums are made in a table, which is faster than
sorting."""

MAX_CANDIDATES = 16
"""At most this many phrases of a group are looked at closely, those with the best scores."""

MAX_ACRONYM_LETTERS = 4

_MIN_LONGER_SHARE, _MIN_LONGER_SCORE = 0.7, 0.6


class Candidate(NamedTuple):
    """A phrase that may name a group of notes."""

    score: float
    name: str
    key: str
    """The keys of its words between spaces; equal for names that are the same."""
    share: float
    """The share of the group's notes that have it, each weighed by where it has it."""
    is_label: bool


def rank_candidates(
    evidence: Evidence, membership: IntArray, count: int, within: BoolArray | None = None
) -> list[list[Candidate]]:
    """Return the candidates for each of `count` groups of notes, best first.

    `membership`, (n,), is the group of each node, -1 for none. `within`, (n,), are the nodes
    that the groups are compared with, None for all.
    """
    if count == 0 or not len(evidence.nodes):
        return [[] for _ in range(count)]
    key_count = len(evidence.key_words)
    weights = evidence.weights if within is None else np.where(within, evidence.weights, 0)
    nodes, sources, phrases = evidence.nodes, evidence.sources, evidence.phrases
    keys = evidence.keys[phrases]
    weight = (_SOURCE_WEIGHTS[sources] * weights[nodes]).astype(np.float64)
    total = np.bincount(keys, weight, key_count)
    group = membership[nodes].astype(np.int64)
    inside = (group >= 0) & (weight > 0)
    weight, sources, phrases = weight[inside], sources[inside], phrases[inside]
    # A cell is a key of a group.
    cell = group[inside] * key_count + keys[inside]
    cells, (support, mass, quality) = _sum_by_cell(
        cell, count * key_count, [None, weight, weight * _SOURCE_QUALITIES[sources]]
    )
    quality /= mass
    cell_group, cell_key = cells // key_count, cells % key_count
    in_group = membership >= 0
    sizes = np.bincount(membership[in_group], weights[in_group], count)[cell_group]
    others = float(weights.sum()) - sizes
    share = mass / (sizes + _SMOOTHING_NOTES)
    elsewhere = np.maximum(total[cell_key] - mass, 0) / (others + _SMOOTHING_NOTES)
    score = share**_SHARE_EXPONENT * quality
    score *= np.log2((share + _SMOOTHING_SHARE) / (elsewhere + _SMOOTHING_SHARE))
    score[support < 2] *= _SINGLE_NOTE_QUALITY
    recall = mass / np.maximum(total[cell_key], 1e-9)
    at_home = np.minimum(recall / _SCATTERED_SHARE, 1) * np.where(
        recall >= _HOME_SHARE, _HOME_QUALITY, 1
    )
    score *= np.where(quality >= _LABEL_QUALITY, at_home, 1)
    score[_are_categories(evidence)[cell_key]] *= _CATEGORY_QUALITY
    starts = np.searchsorted(cell_group, np.arange(count + 1))
    best = [
        start + np.argsort(-score[start:end], kind="stable")[:MAX_CANDIDATES]
        for start, end in pairwise(starts.tolist())
    ]
    chosen = np.isin(cell, cells[np.concatenate(best)])
    names = _usual_writings(evidence, cell[chosen], phrases[chosen], weight[chosen])
    titles, acronyms = _title_writings(evidence), _acronyms(evidence)
    ranked = []
    for group_cells in best:
        candidates = []
        for i in group_cells.tolist():
            name, key = names[int(cells[i])], evidence.key_words[int(cell_key[i])]
            worth = float(score[i]) * _form_quality(name, key)
            is_label = bool(quality[i] >= _LABEL_QUALITY)
            title = titles.get(int(cell_key[i]), "")
            if title and not title.islower() and (is_label or name.islower()):
                shown = title
            else:
                shown = written_out(name, acronyms) if is_label and not title else name
            if evidence.small_words is not None:
                shown = capitalised(shown, evidence.small_words)
            candidates.append(Candidate(worth, shown, key, float(share[i]), is_label))
        ranked.append(_prefer_longer(candidates))
    return ranked


def contains(key: str, other: str) -> bool:
    """Tell whether the words of one key stand in another, longer one."""
    if len(key) <= len(other) or other not in key:
        return False
    return not other.isascii() or f" {other} " in f" {key} "


def same_key(first: str, second: str) -> bool:
    """Tell whether two keys are of the same name, with its words apart or not."""
    return first == second or first.replace(" ", "") == second.replace(" ", "")


def _are_categories(evidence: Evidence) -> BoolArray:
    """Return which keys are the title of a hub and also the name of a folder or a tag, (k,)."""
    is_label, is_hub = (np.zeros(len(evidence.key_words), np.bool_) for _ in range(2))
    sources = evidence.sources
    labels = evidence.phrases[(sources == Source.TAG.value) | (sources == Source.FOLDER.value)]
    is_label[evidence.keys[labels]] = True
    hubs = evidence.title_phrases[evidence.title_phrases >= 0]
    is_hub[evidence.keys[hubs]] = True
    return is_label & is_hub


def _sum_by_cell(
    cell: Int64Array, count: int, weights: list[Float64Array | None]
) -> tuple[Int64Array, list[Float64Array]]:
    """Return the cells that occur, ascending, and sums of the weights in each; None counts."""
    if count <= MAX_TABLE_CELLS:
        sums = [np.bincount(cell, each, count) for each in weights]
        cells = np.flatnonzero(np.bincount(cell, minlength=count))
        return cells, [each[cells].astype(np.float64) for each in sums]
    cells, cell_of = np.unique(cell, return_inverse=True)
    return cells, [np.bincount(cell_of, each, len(cells)).astype(np.float64) for each in weights]


def _usual_writings(
    evidence: Evidence, cell: Int64Array, phrases: IntArray, weight: Float64Array
) -> dict[int, str]:
    """Return how the key of each cell is mostly written, with words apart rather than in one."""
    count = len(evidence.texts)
    pairs, pair_of = np.unique(cell * count + phrases, return_inverse=True)
    votes = np.bincount(pair_of, weight, len(pairs)).tolist()
    best: dict[int, tuple[float, str]] = {}
    for pair, times in zip(pairs.tolist(), votes, strict=True):
        text = evidence.texts[pair % count]
        vote = times * (_APART_WEIGHT if " " in text else 1), text
        each = pair // count
        if each not in best or vote > best[each]:
            best[each] = vote
    return {each: text for each, (_, text) in best.items()}


def _title_writings(evidence: Evidence) -> dict[int, str]:
    """Return how titles of hubs write keys: with care, where folders and tags are in a hurry."""
    phrases = np.unique(evidence.title_phrases[evidence.title_phrases >= 0])
    keys = evidence.keys[phrases].tolist()
    texts = sorted(
        (text.islower(), text, key)
        for key, text in zip(keys, (evidence.texts[i] for i in phrases.tolist()), strict=True)
        if len(text) <= MAX_ACRONYM_LETTERS or not text.isupper()
    )
    return {key: text for _, text, key in reversed(texts)}


def _acronyms(evidence: Evidence) -> dict[str, str]:
    """Return the short words that mostly stand in capitals, by their small letters."""
    times = np.bincount(evidence.phrases, minlength=len(evidence.texts)).tolist()
    usual: dict[str, tuple[int, str]] = {}
    for text, count in zip(evidence.texts, times, strict=True):
        if 1 < len(text) <= MAX_ACRONYM_LETTERS:
            low = text.lower()
            usual[low] = max(usual.get(low, (0, "")), (count, text))
    return {
        low: text for low, (_, text) in usual.items() if text.isupper() and low not in STOP_WORDS
    }


def _form_quality(name: str, key: str) -> float:
    quality = _SEVERAL_WORDS_QUALITY if " " in key else 1.0
    if is_container(key):
        quality *= _CONTAINER_QUALITY
    if number_behind(name):
        quality *= _NUMBERED_QUALITY
    if _CODE.fullmatch(name):
        quality *= _CODE_QUALITY
    return quality * _LETTER_QUALITY[is_cjk(name)] if len(name) == 1 else quality


def _prefer_longer(candidates: list[Candidate]) -> list[Candidate]:
    """Put a phrase after a longer one that most of its notes have: "sets" after "fuzzy sets"."""
    changed = []
    for each in candidates:
        score = each.score
        if not each.is_label:
            for longer in candidates:
                if (
                    longer.share >= _MIN_LONGER_SHARE * each.share
                    and longer.score >= _MIN_LONGER_SCORE * each.score
                    and contains(longer.key, each.key)
                ):
                    score = min(score, 0.9 * longer.score)
        changed.append(each._replace(score=score))
    return sorted(changed, key=_best_first)


def _best_first(candidate: Candidate) -> tuple[float, str]:
    return -candidate.score, candidate.name
