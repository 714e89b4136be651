"""The operator `tag:`: notes with a tag, or one below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import Text, translate
from conceptmap.searching.corpus import Corpus
from conceptmap.searching.operator import OperandParser, WordsOperator, operator
from conceptmap.searching.query_nodes import QueryError, QueryNode, Regex, walk
from conceptmap.searching.terms import Terms


@dataclass(frozen=True)
class TagName(QueryNode):
    """A tag, folded and without `#`, or one below it."""

    tag: str

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        tag, below, tags = self.tag, f"{self.tag}/", corpus.columns.tags
        return [
            i
            for i in candidates
            if tags[i] and (tag in tags[i] or any(each.startswith(below) for each in tags[i]))
        ]


class TagRegex(Regex):
    """A regular expression that matches somewhere in one of a note's tags."""

    needs_text = False

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        matches, tags = self.matches_text, corpus.columns.tags
        return [i for i in candidates if any(matches(tag, tag) for tag in tags[i])]


def _make_tag(text: str, quoted: bool, match_case: bool) -> QueryNode:
    return TagName(fold_text(text.strip()).removeprefix("#").rstrip("/"))


TAG_TERMS = Terms(
    nested=frozenset({"any"}),
    word=regex.compile(r'[^\s()"\[\]/-][^\s()"\[\]]*'),
    make_word=_make_tag,
    make_regex=lambda source, offset, _: TagRegex(source, offset),
)
"""Names of tags. Letter case never matters in them, as it does not in Obsidian."""


@operator("tag:name", Text("notes with a tag, or one below it"), example="tag:#project/alpha")
class TagOperator(WordsOperator):
    """Matches a tag and the tags below it; in a group, notes with all of the tags."""

    terms = TAG_TERMS
    completes = "tags"

    @classmethod
    def parse(cls, parser: OperandParser, start: int) -> TagOperator:
        found = cls(parser.parse_operand(cls.terms, cls.prefix, start))
        if any(isinstance(each, TagName) and not each.tag for each in walk(found)):
            raise QueryError(
                translate("Missing tag after '{operator}'", operator=cls.prefix),
                start,
                len(cls.prefix),
            )
        return found

    def find(self, corpus: Corpus, candidates: Sequence[int]) -> Sequence[int]:
        return self.operand.find(corpus, candidates)
