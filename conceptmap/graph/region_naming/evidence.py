"""What speaks for each phrase as a name: which notes have it, and where.

Evidence is a list of triples of a node, a phrase and a `Source`, the best where the node has the
phrase more than once. A note that is linked with a
hub has the hub's title as a phrase. Phrases that nothing else in the vault shares are left out,
unless they are the title of a hub: they name no more than one note.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from itertools import chain, pairwise
from typing import NamedTuple, TypeVar

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, Int64Array, IntArray
from conceptmap.graph.region_naming.mentions import APART, Mentions, Source
from conceptmap.graph.region_naming.phrases import (
    Phrase,
    SharedWords,
    is_container,
    is_name,
    number_behind,
    phrases_within,
    shorter_phrase,
    whole_phrase,
    without_kind,
)
from conceptmap.graph.region_naming.segments import SegmentReader, Token
from conceptmap.graph.topology import Topology

T = TypeVar("T", bound=Hashable)

MIN_CAPITALS = 3
"""Names begin with capitals where at least this many times as many titles do as begin with small
letters."""

MIN_CJK_WORD, MAX_CJK_WORD = 2, 6
"""How many letters a word has that is looked for within a run of Chinese or Japanese."""


class Evidence(NamedTuple):
    """The phrases of n nodes: e triples of p phrases, which have k keys."""

    weights: FloatArray
    """Shape (n,): how much each node counts."""
    nodes: IntArray
    """Shape (e,): indices of nodes, ascending."""
    phrases: IntArray
    """Shape (e,): indices into `texts`."""
    sources: IntArray
    """Shape (e,): numbers of `Source`."""
    texts: tuple[str, ...]
    """The p phrases as they are written."""
    keys: IntArray
    """Shape (p,): indices into `key_words`; phrases that differ in case or number share one."""
    key_words: tuple[str, ...]
    """The words of each of the k keys, between spaces."""
    title_phrases: IntArray
    """Shape (n,): the phrase that the title of a hub makes, -1 for none and for other nodes."""
    small_words: frozenset[str] | None
    """The words with which titles begin that begin with small letters, as few do; None where many
    do. Names of regions begin as titles do."""


def gather_evidence(mentions: Mentions, topology: Topology) -> Evidence:
    """Find the phrases in all texts that nodes have, and in the titles of their hubs."""
    table = _PhraseTable()
    table.fill(mentions)
    title_ids = np.array(mentions.title_ids, np.int64)
    title_phrases = np.array([*table.titles, -1], np.int32)[title_ids]
    title_sources = np.array([*table.title_sources, Source.LINK.value], np.int32)[title_ids]
    nodes, phrases, sources = table.triples(mentions)
    linked, hub_phrases, hub_sources = _hub_titles(
        topology, title_phrases, title_sources, np.array(mentions.lists_notes, np.bool_)
    )
    keys = np.array(table.keys, np.int32)
    triples = _best_sources(
        np.concatenate([nodes, linked]),
        np.concatenate([phrases, hub_phrases]),
        np.concatenate([sources, hub_sources]),
        keys,
        len(table.key_words),
    )
    return Evidence(
        np.array(mentions.weights, np.float32),
        *triples,
        tuple(table.index_of),
        keys,
        tuple(table.key_words),
        title_phrases,
        _small_words(mentions),
    )


class _PhraseTable:
    """The phrases of each text."""

    def __init__(self) -> None:
        self.index_of: dict[str, int] = {}
        self.keys: list[int] = []
        self.key_index: dict[str, int] = {}
        self.key_words: list[str] = []
        self.wholes: list[list[int]] = []
        """The segments of each text."""
        self.parts: list[list[int]] = []
        """The phrases within the segments of each text."""
        self.titles: list[int] = []
        """The phrase that each text makes as the title of a hub, -1 for none."""
        self.title_sources: list[int] = []
        """How much that says: less when the title is too long for a name, and is cut."""

    def fill(self, mentions: Mentions) -> None:
        """Find the phrases of all texts."""
        count = len(mentions.texts)
        every = np.fromiter(chain.from_iterable(mentions.text_ids), np.int64)
        is_repeated = (np.bincount(every, minlength=count) > 1).tolist()
        is_named = [False] * count
        for text_id in chain.from_iterable(mentions.text_ids[Source.TITLE.value :]):
            is_named[text_id] = True
        read = SegmentReader().read
        # A heading or value that only one note has says nothing of any others.
        texts = [
            (read(text[1:], hyphens_join=False) if text[:1] == APART else read(text))
            if repeated or named
            else []
            for text, repeated, named in zip(mentions.texts, is_repeated, is_named, strict=True)
        ]
        shared, cjk_words = _shared_words(texts, is_repeated, is_named)
        starts = {word[:MIN_CJK_WORD] for word in cjk_words}
        add, hubs = self.add, mentions.hubs
        nothing: list[int] = []
        self.wholes, self.parts = [nothing] * count, [nothing] * count
        self.titles, self.title_sources = [-1] * count, [Source.LINK.value] * count
        for i, segments in enumerate(texts):
            if not segments:
                continue
            is_hub = i in hubs
            wholes: list[int] = []
            parts: list[int] = []
            for segment in segments:
                if len(segment) > 1:
                    whole = whole_phrase(segment, None if is_hub else shared)
                    if whole is not None:
                        wholes.append(add(*whole))
                    if is_named[i]:
                        parts += [add(*each) for each in phrases_within(segment, shared)]
                elif (is_hub or segment[0][1] in shared.words) and is_name(segment[0][0]):
                    wholes.append(add(segment[0][0], segment[0][1]))
                if cjk_words and is_named[i]:
                    for text, _, _, _, is_cjk in segment:
                        if is_cjk and len(text) > MIN_CJK_WORD:
                            parts += self.cjk_parts(text, cjk_words, starts)
            self.wholes[i], self.parts[i] = wholes, parts
            if is_hub:
                self.titles[i], source = self.title_phrase(segments, wholes)
                self.title_sources[i] = source.value
        self.number_labels(mentions, texts)

    def number_labels(self, mentions: Mentions, texts: list[list[list[Token]]]) -> None:
        """Add folders and tags with the numbers after them, which tell "Term 1" from "Term 2"."""
        written = [*mentions.texts]
        for text_id in sorted(set(chain.from_iterable(mentions.text_ids[Source.TAG.value :]))):
            whole = whole_phrase(texts[text_id][0]) if len(texts[text_id]) == 1 else None
            number = number_behind(written[text_id])
            if whole is not None and number and is_name(f"{whole[0]} {number}"):
                numbered = self.add(f"{whole[0]} {number}", f"{whole[1]} {number}")
                self.wholes[text_id].append(numbered)

    def add(self, text: str, key: str) -> int:
        """Return the number of a phrase."""
        if not text.isascii():
            text, key = without_kind((text, key))
        index = len(self.index_of)
        known = self.index_of.setdefault(text, index)
        if known != index:
            return known
        # Words have one key whether they are written apart or not.
        key_count = len(self.key_words)
        key_id = self.key_index.setdefault(key.replace(" ", ""), key_count)
        if key_id == key_count:
            self.key_words.append(key)
        self.keys.append(key_id)
        return index

    def cjk_parts(self, run: str, words: set[str], starts: set[str]) -> list[int]:
        """Return the words, known from elsewhere, in a run of letters without spaces."""
        count = len(run)
        found = []
        for i in range(count - 1):
            if run[i : i + MIN_CJK_WORD] in starts:
                last = min(i + MAX_CJK_WORD, count if i else count - 1)
                for end in range(i + MIN_CJK_WORD, last + 1):
                    part = run[i:end]
                    if part in words:
                        index = self.index_of.get(part)
                        found.append(self.add(part, part) if index is None else index)
        return found

    def title_phrase(self, segments: list[list[Token]], wholes: list[int]) -> tuple[int, Source]:
        """Return the phrase that the title of a hub makes, -1 for none, and what it counts as."""
        for each in wholes:
            if not is_container(self.key_words[self.keys[each]]):
                return each, Source.LINK
        phrase: Phrase | None = shorter_phrase(segments)
        if phrase is not None:
            return self.add(*phrase), Source.PART
        return (wholes[0] if wholes else -1), Source.LINK

    def triples(self, mentions: Mentions) -> tuple[IntArray, IntArray, IntArray]:
        """Return nodes, phrases and sources: for each mention the phrases of its text."""
        nodes = np.fromiter(chain.from_iterable(mentions.nodes), np.int32)
        text_ids = np.fromiter(chain.from_iterable(mentions.text_ids), np.int64)
        sources = np.repeat(
            np.arange(len(mentions.nodes), dtype=np.int32), [len(each) for each in mentions.nodes]
        )
        whole, part = _flatten(self.wholes, text_ids), _flatten(self.parts, text_ids)
        weaker = np.minimum(sources, Source.PART.value)
        return (
            np.concatenate([np.repeat(nodes, whole[1]), np.repeat(nodes, part[1])]),
            np.concatenate([whole[0], part[0]]),
            np.concatenate([np.repeat(sources, whole[1]), np.repeat(weaker, part[1])]),
        )


def _best_sources(
    nodes: IntArray, phrases: IntArray, sources: IntArray, keys: IntArray, key_count: int
) -> tuple[IntArray, IntArray, IntArray]:
    """Return triples of node, phrase and source with each key of a node once: its best source."""
    phrase_count, source_count = max(len(keys), 1), len(Source)
    # One number for each triple, which sorts faster than rows do.
    code = nodes.astype(np.int64) * key_count + keys[phrases]
    code = np.sort((code * source_count + sources) * phrase_count + phrases)
    pair = code // (source_count * phrase_count)
    is_last = np.ones(len(code), np.bool_)
    is_last[:-1] = pair[1:] != pair[:-1]
    code, pair = code[is_last], pair[is_last]
    found = pair // max(key_count, 1), code % phrase_count, code // phrase_count % source_count
    node, phrase, source = (each.astype(np.int32) for each in found)
    return node, phrase, source


def _flatten(lists: list[list[int]], chosen: Int64Array) -> tuple[IntArray, Int64Array]:
    """Return the items of the chosen lists in a row, and how many each of them has."""
    lengths = np.fromiter(map(len, lists), np.int64, len(lists))
    flat = np.fromiter(chain.from_iterable(lists), np.int32, int(lengths.sum()))
    repeats = lengths[chosen]
    within = np.arange(int(repeats.sum())) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    starts = np.cumsum(lengths) - lengths
    return flat[np.repeat(starts[chosen], repeats) + within], repeats


def _shared_words(
    texts: list[list[list[Token]]], is_repeated: list[bool], is_named: list[bool]
) -> tuple[SharedWords, set[str]]:
    """Return the words that more than one node has, and the Chinese and Japanese words.

    The latter are what stands alone between signs and function words somewhere, so that a name
    is not cut within a word.
    """
    words: list[str] = []
    pairs: list[tuple[str, str]] = []
    cjk: set[str] = set()
    for segments, repeated, named in zip(texts, is_repeated, is_named, strict=True):
        for segment in segments:
            keys = [token[1] for token in segment]
            words += keys
            if len(keys) > 1:
                pairs += pairwise(keys)
            if repeated:
                words += keys
                pairs += pairwise(keys)
            if named:
                cjk.update([token[1] for token in segment if token[4]])
    cjk = {word for word in cjk if MIN_CJK_WORD <= len(word) <= MAX_CJK_WORD}
    return SharedWords(_repeated(words) | cjk, _repeated(pairs)), cjk


def _small_words(mentions: Mentions) -> frozenset[str] | None:
    """Return the words with which titles begin in small letters, None when many titles do."""
    texts = [*mentions.texts]
    titles = [texts[i].lstrip(APART) for i in {*mentions.text_ids[Source.TITLE.value]}]
    small = [title for title in titles if title[:1].islower()]
    if len(small) * MIN_CAPITALS > sum(title[:1].isupper() for title in titles):
        return None
    return frozenset(title.replace("-", " ").partition(" ")[0] for title in small)


def _repeated(items: Iterable[T]) -> set[T]:
    return {item for item, count in Counter(items).items() if count > 1}


def _hub_titles(
    topology: Topology, title_phrases: IntArray, sources: IntArray, lists_notes: BoolArray
) -> tuple[IntArray, IntArray, IntArray]:
    """Return the nodes at the ends of edges, and the phrases of the hubs at the other ends.

    `title_phrases`, (n,), are those of hubs, -1 for other nodes, `sources`, (n,), what they count
    as, `lists_notes`, (n,), which hubs are lists of notes. The third array are the sources.
    """
    both = np.concatenate([topology.edges, topology.edges[:, ::-1]])
    both = both[title_phrases[both[:, 1]] >= 0]
    hubs = both[:, 1]
    of_lists = lists_notes & (sources == Source.LINK.value)
    found = np.where(of_lists, np.int32(Source.INDEX.value), sources)[hubs]
    return both[:, 0], title_phrases[hubs], found
