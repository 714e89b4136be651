"""A block of English text as sentences of tokens, each with the class of its word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from conceptmap.relations.blocks import LinkSpan
from conceptmap.relations.english import lexicon as words
from conceptmap.relations.english.token import FORMULA, Class, Sentence, Token

MAX_FIRST_SENTENCE_CHARS = 600
"""How far the sentence is read that defines a note."""

MAX_SENTENCE_TOKENS = 160
"""A longer sentence is not read: its grammar is beyond this one."""

_FORMULA = r"\$(?!\s)[^$\n]{1,300}\$"
_TOKEN = re.compile(
    rf"{_FORMULA}|" + r"[^\W_]+(?:[-'’.&/][^\W_]+)*|[.!?…]+|[,;:()\[\]\"“”«»—–|&=+<>→←]|/|\n"
    r"|(?<=\s)--?(?=\s)"
)
_SURE_END = re.compile(r"\b(?P<word>[^\W\d_]{4,})[.!?]+[)\"'”’*_]*\s+(?=[^\W\d_a-z]|\Z)")
_PLURAL = re.compile(r"e?s\b")
"""What makes a plural of a link: `[[x]]s`."""

_SUFFIX = re.compile(r"(?:-[^\W_]+)+")
"""What makes one word with a link: `[[x]]-like`."""

_MARKS = re.compile(r"\*\*|__|==|~~|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")


def split_sentences(
    text: str, start: int, end: int, spans: Sequence[LinkSpan], titles: Sequence[str]
) -> Iterator[tuple[Sentence, bool, bool]]:
    """Yield the sentences of a block that hold links.

    With each: whether it is the block's first, and whether it follows another that has links.

    `titles` are the texts that the links show, by their numbers in `spans`.
    """
    sentence: Sentence = []
    is_first, follows = True, False
    position = start
    for span, title in zip(spans, titles, strict=True):
        while True:
            if not sentence:
                begin = _begin_of_last_sentence(text, position, span.start)
                is_first, follows = is_first and begin == position, follows and begin == position
                position = begin
            ended = _read_tokens(text, position, span.start, sentence)
            if ended is None:
                break
            is_read = ended[0] != "?" and _is_worth_reading(sentence)
            if is_read:
                yield sentence, is_first, follows
            sentence, is_first, follows, position = [], False, is_read, ended.end()
        sentence.append(Token(title.casefold(), title, Class.LINK, span.number))
        position = span.end
        if text.startswith(("'s", "’s"), position):
            sentence.append(Token("'s", "'s", Class.DETERMINER))
            position += 2
        elif plural := _PLURAL.match(text, position):
            position = plural.end()
        elif suffix := _SUFFIX.match(text, position):
            sentence.append(Token(suffix[0], suffix[0], Class.NOUN))
            position = suffix.end()
    ended = _read_tokens(text, position, end, sentence)
    if (ended is None or ended[0] != "?") and _is_worth_reading(sentence):
        yield sentence, is_first, follows


def first_sentence(
    text: str, start: int, end: int, spans: Sequence[LinkSpan], titles: Sequence[str]
) -> Sentence:
    """Return the first sentence of a block, cut off where it gets too long."""
    end = min(end, start + MAX_FIRST_SENTENCE_CHARS)
    sentence: Sentence = []
    position = start
    for span, title in zip(spans, titles, strict=True):
        if span.start >= end or _read_tokens(text, position, span.start, sentence):
            return sentence
        sentence.append(Token(title.casefold(), title, Class.LINK, span.number))
        position = span.end
    _read_tokens(text, position, end, sentence)
    return sentence


def _begin_of_last_sentence(text: str, start: int, end: int) -> int:
    """Return where the last sentence surely begins in a text without links.

    Sentences before it say nothing of a link, and take time to read.
    """
    begin = start
    for match in _SURE_END.finditer(text, start, max(start, end)):
        if match["word"].casefold() not in words.ABBREVIATIONS:
            begin = match.end()
    return begin


def _read_tokens(text: str, start: int, end: int, sentence: Sentence) -> re.Match[str] | None:
    """Add the tokens of a text without links to a sentence; return the mark that ends it."""
    for match in _TOKEN.finditer(text, start, max(start, end)):
        written = match[0]
        if written[0] in ".!?…":
            if _ends_sentence(text, match, sentence):
                return match
        elif written[0] == "$":
            # After a noun it only names what the noun says.
            if not sentence or sentence[-1].class_ not in (Class.LINK, Class.NOUN):
                sentence.append(Token(FORMULA, FORMULA, Class.NOUN))
        elif written != "\n":
            sentence += _plain_tokens(written) or _word_by_before(written, sentence)
    return None


def _is_worth_reading(sentence: Sentence) -> bool:
    """Return whether a sentence has links and is not too long."""
    return any(token.link >= 0 for token in sentence) and len(sentence) <= MAX_SENTENCE_TOKENS


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


def _word_by_before(written: str, before: Sentence) -> Sequence[Token]:
    """Return the token of a word whose class the word before it decides."""
    word = written.casefold().replace("’", "'")
    return (Token(word, written, _class_of_form(word, written, before[-1] if before else None)),)


@lru_cache(maxsize=16384)
def _plain_tokens(written: str) -> tuple[Token, ...]:
    """Return the tokens of a word whose class the words around it do not change, else none."""
    word = written.casefold().replace("’", "'")
    if word in _CONTRACTIONS:
        return _CONTRACTIONS[word]
    if word.endswith("'s"):
        if not (owner := _plain_tokens(written[:-2])):
            noun = Token(word[:-2], written[:-2], Class.NOUN)
            return noun, _OWNER_MARK
        return *owner, _OWNER_MARK
    class_ = _class_of(word)
    return () if class_ is None else (Token(word, written, class_),)


_OWNER_MARK = Token("'s", "'s", Class.DETERMINER)
_CONTRACTIONS = {
    "it's": (Token("it", "it", Class.PRONOUN), Token("is", "is", Class.AUXILIARY)),
    "they're": (Token("they", "they", Class.PRONOUN), Token("are", "are", Class.AUXILIARY)),
    "that's": (Token("that's", "that's", Class.NOUN),),
    "there's": (Token("there's", "there's", Class.NOUN),),
}
_MARK_CLASSES = {
    ",": Class.COMMA,
    ";": Class.STOP,
    ":": Class.STOP,
    "—": Class.STOP,
    "–": Class.STOP,
    "-": Class.STOP,
    "--": Class.STOP,
    "|": Class.STOP,
    **dict.fromkeys("=+<>→←", Class.STOP),
    "(": Class.OPENING,
    ")": Class.CLOSING,
    "&": Class.CONJUNCTION,
    "/": Class.CONJUNCTION,
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


def _class_of(word: str) -> Class | None:
    """Return the class of a word, None when that depends on the word before it."""
    if word in _MARK_CLASSES:
        return _MARK_CLASSES[word]
    if not word[:1].isalnum():
        return Class.NOUN if word not in '"“”«»[]' else Class.ADVERB
    if word == "that":
        return None
    known = _WORD_CLASSES.get(word)
    if known is not None:
        return known
    if word in _VERB_FORMS or (word.endswith("ed") and len(word) > 4):
        return None
    return _class_of_noun(word)


def _class_of_noun(word: str) -> Class:
    if word.endswith("ly") and len(word) > 4 and word not in words.ADJECTIVES_IN_LY:
        return Class.ADVERB
    return Class.NOUN


def _class_of_form(word: str, written: str, before: Token | None) -> Class:
    """Return the class of a word that may be a verb where it stands, or of `that`."""
    if word == "that":
        after_noun = before is not None and before.class_ in (Class.NOUN, Class.LINK, Class.COMMA)
        return Class.RELATIVE if after_noun else Class.DETERMINER
    return Class.VERB if _is_verb(word, written, before) else _class_of_noun(word)


_VERB_FORMS = words.BASES | words.THIRD_FORMS | words.PAST_FORMS | words.PARTICIPLES


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
