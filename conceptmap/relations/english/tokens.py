"""A block of English text as sentences of tokens, each with the class of its word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from conceptmap.relations.blocks import LinkSpan
from conceptmap.relations.english import lexicon as words

MAX_SENTENCE_TOKENS = 160
"""A longer sentence is not read: its grammar is beyond this one."""

_TOKEN = re.compile(r"[^\W_]+(?:[-'’.&/][^\W_]+)*|[.!?…]+|[,;:()\[\]\"“”«»—–|&]|\n")
_MARKS = re.compile(r"\*\*|__|==|~~|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")


class Class(Enum):
    """What a token is."""

    LINK = auto()
    DETERMINER = auto()
    PREPOSITION = auto()
    AUXILIARY = auto()
    NEGATION = auto()
    ADVERB = auto()
    CONJUNCTION = auto()
    SUBORDINATOR = auto()
    RELATIVE = auto()
    PRONOUN = auto()
    VERB = auto()
    """A form that is a verb: third person, past or participle, not a noun as well."""
    GERUND = auto()
    NOUN = auto()
    """Everything else: nouns, adjectives, names, numbers."""
    COMMA = auto()
    STOP = auto()
    """What ends a clause: semicolon, colon, dash."""
    OPENING = auto()
    CLOSING = auto()


@dataclass(frozen=True)
class Token:
    """A word, a mark or a link."""

    text: str
    """In lower case."""
    written: str
    class_: Class
    link: int = -1
    """The number of the link, -1 for no link."""


Sentence = list[Token]


def split_sentences(
    text: str, start: int, end: int, spans: Sequence[LinkSpan], titles: Sequence[str]
) -> Iterator[tuple[Sentence, bool]]:
    """Yield the sentences of a block that hold links, and whether each is the block's first.

    `titles` are the texts that the links show, by their numbers in `spans`.
    """
    sentence: Sentence = []
    is_first = True
    position = start
    pieces = [*zip(spans, titles, strict=True), (LinkSpan(-1, end, end), "")]
    for span, title in pieces:
        for match in _TOKEN.finditer(text, position, max(position, span.start)):
            written = match[0]
            if written[0] in ".!?…":
                if _ends_sentence(text, match, sentence):
                    if written[0] != "?":
                        yield from _finished(sentence, is_first)
                    sentence, is_first = [], False
                continue
            if written != "\n":
                sentence += _tokens_of(written, sentence)
        if span.number >= 0:
            sentence.append(Token(title.casefold(), title, Class.LINK, span.number))
            position = span.end
            if text.startswith(("'s", "’s"), position):
                sentence.append(Token("'s", "'s", Class.DETERMINER))
                position += 2
    yield from _finished(sentence, is_first)


def _finished(sentence: Sentence, is_first: bool) -> Iterator[tuple[Sentence, bool]]:
    if any(token.link >= 0 for token in sentence) and len(sentence) <= MAX_SENTENCE_TOKENS:
        _find_rare_forms(sentence)
        _find_missing_verbs(sentence)
        yield sentence, is_first


def _ends_sentence(text: str, match: re.Match[str], sentence: Sentence) -> bool:
    if match[0] != ".":
        return True
    following = text[match.end() : match.end() + 3]
    if following and not following[0].isspace() and following[0] not in "\"'”’)*_]":
        return False
    before = sentence[-1].text if sentence else ""
    if before in words.ABBREVIATIONS or (len(before) == 1 and before.isalpha() and before != "i"):
        after = following.strip()[:1]
        return before == "etc" and after.isupper()
    return True


def _tokens_of(written: str, before: Sentence) -> list[Token]:
    word = written.casefold().replace("’", "'")
    if word.endswith("'s") and word not in ("it's", "that's", "there's"):
        word, written = word[:-2], written[:-2]
        return [_token(word, written, before), Token("'s", "'s", Class.DETERMINER)]
    if word == "it's":
        return [Token("it", "it", Class.PRONOUN), Token("is", "is", Class.AUXILIARY)]
    if word == "they're":
        return [Token("they", "they", Class.PRONOUN), Token("are", "are", Class.AUXILIARY)]
    return [_token(word, written, before)]


_MARK_CLASSES = {
    ",": Class.COMMA,
    ";": Class.STOP,
    ":": Class.STOP,
    "—": Class.STOP,
    "–": Class.STOP,
    "|": Class.STOP,
    "(": Class.OPENING,
    ")": Class.CLOSING,
    "&": Class.CONJUNCTION,
}
_WORD_CLASSES: dict[str, Class] = {
    word: class_
    for members, class_ in reversed(
        (
            (words.RELATIVES - {"that"}, Class.RELATIVE),
            (words.PRONOUNS, Class.PRONOUN),
            (words.SUBORDINATORS | words.CONDITIONS, Class.SUBORDINATOR),
            (words.AUXILIARIES, Class.AUXILIARY),
            (words.NEGATIONS, Class.NEGATION),
            (words.CONJUNCTIONS, Class.CONJUNCTION),
            (words.OTHER_PRONOUNS, Class.PRONOUN),
            (words.ADVERBS | words.KEPT_ADVERBS, Class.ADVERB),
            (words.DETERMINERS, Class.DETERMINER),
            (words.PREPOSITIONS, Class.PREPOSITION),
            (words.GERUNDS, Class.GERUND),
        )
    )
    for word in members
}
"""Words of one class only; the first of those above that has a word decides."""


def _token(word: str, written: str, before: Sentence) -> Token:
    return Token(word, written, _class_of(word, written, before[-1] if before else None))


def _class_of(word: str, written: str, before: Token | None) -> Class:
    if word in _MARK_CLASSES:
        return _MARK_CLASSES[word]
    if not word[0].isalnum():
        return Class.NOUN if word not in '"“”«»[]' else Class.ADVERB
    if word == "that":
        after_noun = before is not None and before.class_ in (Class.NOUN, Class.LINK, Class.COMMA)
        return Class.RELATIVE if after_noun else Class.DETERMINER
    known = _WORD_CLASSES.get(word)
    if known is not None:
        return known
    if _is_verb(word, written, before):
        return Class.VERB
    if word.endswith("ly") and len(word) > 4 and word not in words.ADJECTIVES_IN_LY:
        return Class.ADVERB
    return Class.NOUN


def _is_verb(word: str, written: str, before: Token | None) -> bool:
    """Return whether a word is a verb where it stands; the word before it decides for many."""
    if before is None:
        return word in words.PARTICIPLES or (
            word in words.THIRD_FORMS and word not in words.NOUNS_LIKE_VERBS
        )
    if written[:1].isupper():
        return False
    after = before.class_
    is_verb_place = after in (Class.AUXILIARY, Class.NEGATION, Class.RELATIVE, Class.ADVERB)
    is_verb_place |= before.text == "to" or (after is Class.PRONOUN and before.text != "this")
    is_verb_place |= after in (Class.LINK, Class.CONJUNCTION)
    if word in words.THIRD_FORMS:
        if word in words.NOUNS_LIKE_VERBS:
            return is_verb_place and after is not Class.CONJUNCTION
        return after not in (Class.DETERMINER, Class.PREPOSITION)
    if word in words.PAST_FORMS or word in words.PARTICIPLES:
        return after is not Class.DETERMINER
    if word in words.BASES:
        is_plural = before.text.endswith("s") and not before.text.endswith("ss")
        if after is Class.NOUN and is_plural and word not in words.NOUNS_LIKE_VERBS:
            return True
        if after is Class.LINK and word in words.NOUNS_LIKE_VERBS:
            return is_plural
        return is_verb_place
    if word.endswith("ed") and len(word) > 4:
        return after in (Class.AUXILIARY, Class.ADVERB)
    return False


_MIN_RARE_FORM_CHARS = 5
_BEFORE_GERUND = (Class.PREPOSITION, Class.SUBORDINATOR, Class.CONJUNCTION, Class.RELATIVE)


def _find_rare_forms(sentence: Sentence) -> None:
    """Take words in -ing and -ed as verbs that the lexicon lacks, by what stands around them."""
    for position, token in enumerate(sentence):
        if token.class_ is not Class.NOUN or len(token.text) < _MIN_RARE_FORM_CHARS:
            continue
        before = sentence[position - 1] if position else None
        after = sentence[position + 1] if position + 1 < len(sentence) else None
        if token.text.endswith("ing"):
            has_object = after is not None and after.class_ in (Class.LINK, Class.DETERMINER)
            begins = before is None or before.class_ in _BEFORE_GERUND
            begins |= before is not None and before.text in words.NOUNS_LIKE_VERBS
            if (before is not None and before.class_ is Class.VERB) or (begins and has_object):
                sentence[position] = Token(token.text, token.written, Class.GERUND)
        elif token.text.endswith("ed") and after is not None and after.text == "by":
            if before is not None and before.class_ in (Class.NOUN, Class.LINK, Class.COMMA):
                sentence[position] = Token(token.text, token.written, Class.VERB)


_CLAUSE_ENDS = (
    Class.COMMA,
    Class.STOP,
    Class.SUBORDINATOR,
    Class.RELATIVE,
    Class.CONJUNCTION,
    Class.OPENING,
    Class.CLOSING,
)
_VERB_PREPOSITIONS = frozenset("to on from with into as in for at by".split())


def _find_missing_verbs(sentence: Sentence) -> None:
    """Take the first word that may be a verb as one in a clause that has none."""
    start = 0
    while start < len(sentence):
        end = start
        while end < len(sentence) and sentence[end].class_ not in _CLAUSE_ENDS:
            end += 1
        if not any(_is_finite(sentence, position) for position in range(start, end)):
            for position in range(max(start, 1), end - 1):
                if _may_be_verb(sentence, position):
                    token = sentence[position]
                    sentence[position] = Token(token.text, token.written, Class.VERB)
                    break
        start = end + 1


def _is_finite(sentence: Sentence, position: int) -> bool:
    token = sentence[position]
    if token.class_ is Class.AUXILIARY:
        return True
    if token.class_ is not Class.VERB:
        return False
    if token.text in words.NAMING_VERBS and sentence[position - 1].class_ is Class.NOUN:
        return False
    follows_preposition = position + 1 < len(sentence) and (
        sentence[position + 1].class_ is Class.PREPOSITION
    )
    return token.text not in words.PARTICIPLES or not follows_preposition


def _may_be_verb(sentence: Sentence, position: int) -> bool:
    """Return whether a word that is a noun as well stands where a verb may stand."""
    before, token, after = sentence[position - 1 : position + 2]
    if token.class_ is not Class.NOUN or token.written[:1].isupper():
        return False
    if token.text not in words.NOUNS_LIKE_VERBS:
        # Between a link and a noun phrase only a verb can end in -s.
        is_third = token.text.endswith("s") and not token.text.endswith("ss")
        is_between = before.class_ is Class.LINK and after.class_ in (Class.LINK, Class.DETERMINER)
        return is_third and is_between and not before.text.endswith("s")
    if before.class_ is Class.COMMA:  # behind a relative clause
        is_third = token.text in words.THIRD_FORMS
        return is_third and after.class_ in (Class.LINK, Class.DETERMINER)
    if before.class_ not in (Class.NOUN, Class.LINK, Class.CLOSING, Class.ADVERB):
        return False
    is_plural = before.text.endswith("s") or sentence[max(0, position - 2)].text == "and"
    if token.text in words.BASES and not is_plural:
        return False
    if after.class_ is Class.PREPOSITION:
        return after.text in _VERB_PREPOSITIONS
    if after.text == "no":
        return token.text in words.THIRD_FORMS
    return after.class_ in (Class.LINK, Class.DETERMINER, Class.NOUN, Class.ADVERB, Class.GERUND)
