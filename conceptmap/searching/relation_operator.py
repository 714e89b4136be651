"""The operator `relation:`: notes of which a relation is stated, by its kind or its phrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import Text
from conceptmap.searching.corpus import Corpus
from conceptmap.searching.operator import WordsOperator, operator
from conceptmap.searching.query_nodes import MatchAll, QueryNode
from conceptmap.searching.terms import Terms

ANY_RELATION = "any"
"""What stands for every relation, unless it is quoted."""


@dataclass(frozen=True)
class RelationWords(QueryNode):
    """Whole words of a relation's kind or phrase, folded."""

    words: str

    def matches_text(self, text: str, written: str) -> bool:
        return self.words in text and self._pattern.search(text) is not None

    @cached_property
    def _pattern(self) -> regex.Pattern[str]:
        # Scripts without spaces have no whole words to look for.
        edges = (r"(?<!\w)", r"(?!\w)") if self.words.isascii() else ("", "")
        return regex.compile(regex.escape(self.words).join(edges))


def _make_relation(text: str, quoted: bool, match_case: bool) -> QueryNode:
    words = fold_text(text.strip())
    return MatchAll() if words == ANY_RELATION and not quoted else RelationWords(words)


RELATION_TERMS = Terms(nested=frozenset({"any"}), make_word=_make_relation)
"""Kinds and phrases; letter case never matters in them."""


@operator(
    "relation:words",
    Text("notes at either end of a link that says so, by kind or phrase; any for all"),
    example="relation:uses",
)
class RelationOperator(WordsOperator):
    """Matches the subjects and the objects of what notes state."""

    terms = RELATION_TERMS
    completes = "relations"
    needs_relations = True

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        found: set[int] = set()
        for text, nodes in corpus.relations.items():
            if self.operand.matches_text(text, text):
                found.update(nodes)
        return [i for i in candidates if i in found]
