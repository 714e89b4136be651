"""A noun phrase after a verb, read word by word up to its link or to what ends it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.after_verb import AfterVerb
from conceptmap.relations.english.noun_phrases import is_participle
from conceptmap.relations.english.token import FORMULA, Class, Token

MAX_NOUNS_BEFORE_LINK = 3
"""More words before a link make another thing of it."""


class End(Enum):
    """What a noun phrase ends at."""

    LINK = auto()
    """A link that it is about."""
    OTHER = auto()
    """A word that is not part of it, or the limit."""
    NOTHING = auto()
    """Something that makes it say nothing of a link after it."""


class ObjectPhrase:
    """A noun phrase from the token `start` on, first or not of those after a verb."""

    def __init__(self, after: AfterVerb, start: int, *, is_first: bool) -> None:
        self.after = after
        self.start = start
        self.is_first = is_first
        self.position = start
        """The token that is read; after reading, the link or the token that ends the phrase."""
        self.phrase: list[str] = []
        """What belongs to the phrase of the proposition, such as `no` and `few`."""
        self.nouns: list[str] = []
        """Nouns, adjectives and degrees before the link."""
        self.article = ""
        """`a` or `an` before the first noun, else empty."""
        self.is_compound = False
        """Whether a link before the end is part of a name: `is a [[c]] library for`."""

    def read(self) -> End:
        """Read the phrase up to what ends it."""
        while self.position < self.after.limit:
            token = self.after.tokens[self.position]
            step = _STEPS.get(token.class_)
            end = End.OTHER if step is None else step(self, token)
            if end is not None:
                return end
            self.position += 1
        return End.OTHER

    def is_before_thing(self) -> bool:
        """Return whether a noun or link follows the token that is read."""
        return self.after.class_at(self.position + 1) in (Class.NOUN, Class.LINK)


# Each step reads a token of one class, and returns what the phrase ends at, None to go on.


def _link(read: ObjectPhrase, token: Token) -> End | None:
    following = read.position + 1
    if read.after.class_at(following) is Class.LINK and not is_participle(
        read.after.tokens[following]
    ):
        return None  # an adjective of the next, as in `a [[steep]] [[slope]]`
    if read.is_first and read.after.is_compound(read.position, read.article):
        read.nouns.append(token.text)
        read.is_compound = True
        return None
    if read.nouns and read.nouns[-1] == FORMULA:
        return End.NOTHING  # the formula is meant
    if read.nouns and read.after.group.main_verb in words.COMPLEMENT_VERBS:
        return End.NOTHING  # what something is made, `makes the coast [[safe]]`
    return End.LINK


def _determiner(read: ObjectPhrase, token: Token) -> End | None:
    if token.text == "'s":
        return End.NOTHING  # the thing owned is meant, not the owner
    is_degree = token.text in words.DEGREES
    follows_degree = bool(read.nouns) and read.nouns[-1] in words.DEGREES
    if read.nouns and not (is_degree or follows_degree or token.text == "such"):
        return End.NOTHING  # another noun phrase begins, `a tool the [[x]] made`
    if not read.nouns and token.text in ("a", "an"):
        read.article = token.text
    if is_degree:
        read.nouns.append(token.text)
    return None


def _pronoun(read: ObjectPhrase, token: Token) -> End | None:
    if token.text == "one" and read.after.text_at(read.position + 1) == "of":
        read.nouns.append(token.text)
        return None
    return None if token.text in ("this", "these") else End.OTHER


def _conjunction(read: ObjectPhrase, token: Token) -> End | None:
    if read.nouns and read.after.text_at(read.position + 1) in words.DEGREES:
        read.position += 2  # adjectives, as in `a faster and more silent [[x]]`
        return None
    return End.OTHER


def _negation(read: ObjectPhrase, token: Token) -> End | None:
    if token.text != "no":
        return End.OTHER
    read.phrase.append(token.text)
    return None


def _noun(read: ObjectPhrase, token: Token) -> End | None:
    is_amount = token.text == "few" and not read.article
    (read.phrase if is_amount else read.nouns).append(token.text)
    return None


def _adverb(read: ObjectPhrase, token: Token) -> End | None:
    if token.text in ("rather", "instead"):
        return End.NOTHING
    follows_degree = bool(read.nouns) and read.nouns[-1] in words.DEGREES
    if follows_degree and read.after.text_at(read.position + 1) == "than":
        read.nouns.append(token.text)  # an adjective in -ly
    return None


def _verb(read: ObjectPhrase, token: Token) -> End | None:
    if token.text in words.NAMING_VERBS and read.nouns:
        return None
    if token.text in words.PARTICIPLES and read.is_before_thing():
        read.nouns.append(token.text)  # as an adjective
        return None
    return End.OTHER


def _gerund(read: ObjectPhrase, token: Token) -> End | None:
    if not read.nouns and token.text != "including" and read.is_before_thing():
        read.nouns.append(token.text)
        return None
    return End.OTHER


_STEPS: dict[Class, Callable[[ObjectPhrase, Token], End | None]] = {
    Class.LINK: _link,
    Class.DETERMINER: _determiner,
    Class.PRONOUN: _pronoun,
    Class.CONJUNCTION: _conjunction,
    Class.NEGATION: _negation,
    Class.NOUN: _noun,
    Class.ADVERB: _adverb,
    Class.VERB: _verb,
    Class.GERUND: _gerund,
}
"""What each class of words does to a noun phrase; any other class ends it."""
