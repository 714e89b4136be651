"""The words after a verb group, and whether a link among them is what the verb is about."""

from __future__ import annotations

from collections.abc import Sequence

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.noun_phrases import is_head_of_phrase, names_kind
from conceptmap.relations.english.token import Class, Token
from conceptmap.relations.english.verb_groups import VerbGroup

_NO_PAST_TENSES = words.TWO_OBJECT_PARTICIPLES | words.COMPOUND_PARTICIPLES
"""Participles that stay so with an object after them."""

EXAMPLES = frozenset("including such like e.g".split())
"""Words that examples follow."""

_JOINTS = (Class.COMMA, Class.CONJUNCTION, Class.ADVERB)
_OPPOSING_JOINTS = frozenset("but yet nor rather instead even".split())


class AfterVerb:
    """What stands after a verb group, before the token `limit`."""

    def __init__(self, tokens: Sequence[Token], group: VerbGroup, limit: int) -> None:
        self.tokens = tokens
        self.group = group
        self.limit = limit

    def is_vague(self, phrase: Sequence[str]) -> bool:
        """Return whether a phrase leaves out what matters: `says in`, `stands between`."""
        if phrase[-1] == "between" or "being" in phrase or self.group.main_verb in words.SAYING:
            return True
        return self.group.main_verb in words.HAVE and phrase[-1] == "at"  # `has at least`

    def is_head(self, position: int) -> bool:
        """Return whether a link is what the verb is about: no part of a name, and no doer."""
        before, kind = self.text_at(position - 1), self.text_at(position + 1)
        is_one_of = before in ("a", "an") and kind not in words.KIND_NOUNS
        is_adjective = is_one_of or (self.group.is_copula and before != "the")
        if not is_head_of_phrase(self.tokens, position) and (
            is_adjective or not names_kind(self.tokens, position)
        ):
            return False
        behind = position + 1
        while self.class_at(behind) in (Class.CONJUNCTION, Class.COMMA, Class.LINK):
            behind += 1
        does = self.text_at(behind) == "to" and not self.group.is_passive
        return not (does and self.group.main_verb in words.OBJECT_AND_INFINITIVE_VERBS)

    def is_modified(self, position: int) -> bool:
        """Return whether a link is an adjective or one's own: `is a very [[x]]`, `is its [[x]]`."""
        before = self.tokens[position - 1]
        if before.class_ is Class.ADVERB and before.text[:1].isalpha():
            return self.tokens[position - 2].class_ is Class.DETERMINER
        start = position
        while start > 0 and self.tokens[start - 1].class_ is Class.NOUN:
            start -= 1
        return self.group.is_copula and self.tokens[start - 1].text in words.POSSESSIVES

    def is_compound(self, position: int, article: str) -> bool:
        """Return whether a link begins what something is, which goes on after the next noun."""
        if not (self.group.is_copula and article):
            return False
        behind = position + 1
        while self.class_at(behind) is Class.NOUN:
            behind += 1
        return behind > position + 1 and self.class_at(behind) is Class.PREPOSITION

    def is_before_kind(self, position: int) -> bool:
        """Return whether a noun after a link says what it is: `a [[gradient descent]] method`."""
        is_kind = self.text_at(position + 1) in words.KIND_NOUNS
        return is_kind and self.class_at(position + 2) is not Class.NOUN

    def begins_clause(self, position: int) -> bool:
        """Return whether a verb follows, so that what is before it is its subject."""
        position = self.skip_adverbs(position)
        token = self.tokens[position] if position < len(self.tokens) else None
        if token is None:
            return False
        if token.class_ is Class.VERB and token.text in words.PARTICIPLES:
            # A past tense, when an object follows.
            behind = self.tokens[position + 1].class_ if position + 1 < len(self.tokens) else None
            return behind in (Class.DETERMINER, Class.LINK, Class.NOUN) and (
                token.text not in _NO_PAST_TENSES
            )
        return token.class_ in (Class.AUXILIARY, Class.VERB)

    def joins_subject(self, position: int) -> bool:
        """Return whether `and the mill are` follows, so that what is before it is a subject."""
        start = position
        while position < len(self.tokens) and self.tokens[position].class_ in (
            *(Class.CONJUNCTION, Class.DETERMINER, Class.NOUN, Class.LINK),
        ):
            position += 1
        joins = any(each.class_ is Class.CONJUNCTION for each in self.tokens[start:position])
        behind = self.tokens[position] if position < len(self.tokens) else None
        return joins and behind is not None and behind.text in ("are", "were", "have")

    def begin_of_examples(self, position: int) -> int | None:
        """Return where the examples begin that a noun phrase ends in: `tools such as [[x]]`."""
        text = self.text_at(position)
        if text == "," and self.text_at(position + 1) in EXAMPLES:
            return position + (3 if self.text_at(position + 1) == "such" else 2)
        is_such_as = text == "as" and self.text_at(position - 1) == "such"
        return position + 1 if is_such_as or text in ("including", "like") else None

    def behind_joints(self, position: int) -> int:
        """Return where what `and`, commas or `as well as` join begins; the limit for `but`."""
        while self.class_at(position) in _JOINTS:
            if self.text_at(position) in _OPPOSING_JOINTS:
                return self.limit
            position += 1
        is_as_well = self.text_at(position) == "as" and (self.text_at(position + 1) == "well")
        return position + 3 if is_as_well else position

    def skip_nouns(self, position: int) -> tuple[int, int]:
        """Return the index of the first token that is no noun or determiner; count the nouns."""
        nouns = 0
        while self.class_at(position) in (Class.DETERMINER, Class.NOUN):
            if self.text_at(position) == "'s":
                return self.limit, nouns
            nouns += self.class_at(position) is Class.NOUN
            position += 1
        return position, nouns

    def begins_anew(self, position: int) -> bool:
        """Return whether the link before a token is the subject of another verb."""
        is_described = self.class_at(position) is Class.RELATIVE  # `and [[y]] which uses`
        return self.begins_clause(position) or self.joins_subject(position) or is_described

    def skip_adverbs(self, position: int) -> int:
        """Return the index of the first token from there on that is no adverb."""
        while position < self.limit and self.class_at(position) is Class.ADVERB:
            position += 1
        return position

    def class_at(self, position: int) -> Class | None:
        """Return the class of a token, None after the last."""
        return self.tokens[position].class_ if position < self.limit else None

    def text_at(self, position: int) -> str:
        """Return the text of a token, empty where there is none."""
        return self.tokens[position].text if 0 <= position < self.limit else ""
