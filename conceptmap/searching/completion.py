"""What may be typed next in a query: operators, tags, folders, properties and their values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import regex

from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import translate, translate_count
from conceptmap.searching.operators import OPERATORS
from conceptmap.searching.property_operator import NAME_TERMS, VALUE_TERMS
from conceptmap.searching.tag_operator import TAG_TERMS
from conceptmap.searching.terms import TOP, WORD, AskedOf
from conceptmap.searching.vocabulary import Entries, Vocabulary

MAX_SUGGESTIONS = 40
_MAX_OF_A_KIND = 6
"""How many tags, folders and properties are offered each, where any of them may stand."""

_WORD_END = regex.compile(r'[\s()"\[\]:]|$')
_PHRASE_END = regex.compile(r'(?:[^"\\]|\\.)*+"', regex.DOTALL)
_REGEX_END = regex.compile(r"(?:[^/\\]|\\.)*+/", regex.DOTALL)
_PROPERTY_END = regex.compile(r'(?:[^\]"]|"(?:[^"\\]|\\.)*+")*+\]', regex.DOTALL)
_TO_COLON = regex.compile(r'(?:[^":]|"(?:[^"\\]|\\.)*+")*+:', regex.DOTALL)
_ESCAPE = regex.compile(r"\\(.)", regex.DOTALL)
_PART_START = regex.compile(r"(?:^|[(:]|\bOR\s)\s*")
"""Where a name or value within a property begins."""


class Suggestion(NamedTuple):
    """Something that may stand in the query."""

    text: str
    """What replaces the text from the start to the end of the completion."""
    label: str
    """What is shown of it."""
    help: str
    """A few words that explain what it means."""
    goes_on: bool = False
    """Whether something has to follow, for which there are suggestions again."""


class Completion(NamedTuple):
    """The suggestions for a place in a query."""

    start: int
    end: int
    typed: str
    """What is typed already of the term."""
    suggestions: tuple[Suggestion, ...]


class _Place(NamedTuple):
    """Where in a query the cursor is: the term around it, and what may stand there."""

    start: int
    end: int
    typed: str
    owner: str = ""
    """The prefix of the operator whose operand is typed, empty at the top."""
    is_property: bool = False


def complete(query: str, cursor: int, vocabulary: Vocabulary) -> Completion | None:
    """Return what may stand at the cursor, None where nothing can be suggested. Never raises."""
    place = _find_place(query, min(max(cursor, 0), len(query)))
    if place is None:
        return None
    if place.is_property:
        return _complete_property(query, place, vocabulary)
    suggestions: list[Suggestion] = []
    kind = OPERATORS[place.owner].completes if place.owner else ""
    if kind:
        suggestions += _operands(place, _entries_of(kind, vocabulary))
    elif not query.startswith('"', place.start):
        suggestions += _operators(place)
        if not place.owner and place.typed:
            suggestions += _terms(place.typed, vocabulary)
    if not suggestions:
        return None
    return Completion(place.start, place.end, place.typed, tuple(suggestions[:MAX_SUGGESTIONS]))


def _find_place(query: str, cursor: int) -> _Place | None:
    """Read the query up to the cursor; None within a regular expression or a link."""
    owner, waiting, at = "", "", 0
    outer: list[str] = []
    while at < cursor:
        character = query[at]
        if character.isspace() or character == "-":
            at += 1
        elif character == "(":
            outer.append(owner)
            owner, waiting, at = waiting or owner, "", at + 1
        elif character == ")":
            owner, waiting, at = outer.pop() if outer else "", "", at + 1
        elif character == '"':
            match = _PHRASE_END.match(query, at + 1)
            if match is None or match.end() > cursor:
                end = cursor if match is None else match.end()
                typed = query[at + 1 : cursor].replace('\\"', '"')
                return _Place(at, end, typed, waiting or owner)
            waiting, at = "", match.end()
        elif character == "/" or query.startswith("[[", at):
            closed = _end_of_opaque(query, at)
            if closed is None or closed > cursor:
                return None
            waiting, at = "", closed
        elif character == "[":
            match = _PROPERTY_END.match(query, at + 1)
            if match is None or match.end() > cursor:
                return _Place(at, cursor, "", is_property=True)
            waiting, at = "", match.end()
        else:
            match = _WORD_END.search(query, at)
            end = len(query) if match is None else max(match.start(), at)
            prefix = query[at : end + 1].lower()
            if end >= cursor:
                return _Place(at, end, query[at:cursor], waiting or owner)
            if prefix in OPERATORS:
                # What only changes how words are compared leaves the place as it is.
                waiting = waiting or owner if OPERATORS[prefix].subject == "any" else prefix
            else:
                waiting = ""
            # Past a colon, and past a bracket that nothing has opened.
            at = end + (query[end] in ":]" or end == at)
    return _Place(cursor, cursor, "", waiting or owner)


def _end_of_opaque(query: str, at: int) -> int | None:
    """Return where a regular expression or a [[link]] ends, None when it does not."""
    if query[at] == "/":
        match = _REGEX_END.match(query, at + 1)
        return None if match is None else match.end()
    end = query.find("]]", at)
    return None if end < 0 else end + 2


def _entries_of(kind: str, vocabulary: Vocabulary) -> Entries:
    if kind == "tags":
        return vocabulary.tags
    if kind == "relations":
        return vocabulary.relations
    if kind == "vaults":
        return vocabulary.vaults
    return vocabulary.folders if kind == "folders" else vocabulary.files


def _operands(place: _Place, entries: Entries) -> Iterator[Suggestion]:
    make = _tag_text if OPERATORS[place.owner].completes == "tags" else _word_text
    for entry in entries.matching(place.typed.removeprefix("#"), MAX_SUGGESTIONS):
        yield Suggestion(make(entry.text), entry.text, _notes(entry.notes))


def _operators(place: _Place) -> Iterator[Suggestion]:
    nested = _nested(place.owner)
    typed = place.typed.lower()
    for prefix, each in OPERATORS.items():
        if each.subject in nested and prefix.startswith(typed):
            yield Suggestion(prefix, each.syntax, str(each.help), goes_on=True)


def _nested(owner: str) -> frozenset[AskedOf]:
    terms = getattr(OPERATORS[owner], "terms", TOP) if owner else TOP
    return (TOP if terms is None else terms).nested


def _terms(typed: str, vocabulary: Vocabulary) -> Iterator[Suggestion]:
    """Yield tags, folders and properties, as terms of their own."""
    kinds: tuple[tuple[Entries, Callable[[str], str], str], ...] = (
        (vocabulary.tags, lambda text: f"tag:{_tag_text(text)}", translate("tag")),
        (vocabulary.folders, lambda text: f"path:{_word_text(text)}", translate("folder")),
        (vocabulary.properties, lambda text: f"[{_name_text(text)}]", translate("property")),
    )
    for entries, make, kind in kinds:
        wanted = typed.removeprefix("#") if entries is vocabulary.tags else typed
        for entry in entries.matching(wanted, _MAX_OF_A_KIND):
            text = make(entry.text)
            yield Suggestion(text, text, f"{kind} · {_notes(entry.notes)}")


def _complete_property(query: str, place: _Place, vocabulary: Vocabulary) -> Completion | None:
    """Complete the name or the value within brackets."""
    inside = query[place.start + 1 : place.end]
    colon = _colon(inside)
    part = inside if colon < 0 else inside[colon + 1 :]
    part_at = place.start + 1 + max(colon + 1, 0)
    begin = max((match.end() for match in _PART_START.finditer(part)), default=0)
    typed = _unquoted(part[begin:])
    end, closed = place.end, False
    while end < len(query) and query[end] not in '":]()':
        end += 1
    if query.startswith('"', end):
        end += 1
    closed = query.startswith("]", end)
    suggestions: list[Suggestion] = []
    if colon < 0:
        after = "" if query.startswith(":", end) else ":"
        suggestions = [
            Suggestion(f"{_name_text(each.text)}{after}", each.text, _notes(each.notes), True)
            for each in vocabulary.properties.matching(typed, MAX_SUGGESTIONS)
        ]
    else:
        name = fold_text(_unquoted(inside[:colon]))
        close = "" if closed else "]"
        suggestions = [
            Suggestion(f"{_value_text(each.text)}{close}", each.text, _notes(each.notes))
            for each in vocabulary.values.get(name, Entries()).matching(typed, MAX_SUGGESTIONS)
        ]
        if "null".startswith(typed.lower()):
            suggestions.append(Suggestion(f"null{close}", "null", translate("has no value")))
    if not suggestions:
        return None
    start = part_at + begin
    return Completion(start, end, typed, tuple(suggestions[:MAX_SUGGESTIONS]))


def _colon(inside: str) -> int:
    """Return where the first colon outside of quotes is, -1 for none."""
    match = _TO_COLON.match(inside)
    return -1 if match is None else match.end() - 1


def _unquoted(text: str) -> str:
    """Return a word or phrase without its quotes, as far as it is typed."""
    text = text.strip()
    if not text.startswith('"'):
        return text
    return _ESCAPE.sub(r"\1", text[1:].removesuffix('"'))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _text_for(word: regex.Pattern[str], text: str) -> str:
    """Return a text as a word where it can be one, else in quotes."""
    is_word = word.fullmatch(text) is not None and text not in ("OR", "null")
    # A minus before a word leaves out what has it.
    is_plain = not text.startswith("-") and not any(c == "\\" or c.isspace() for c in text)
    return text if is_word and is_plain else _quoted(text)


def _word_text(text: str) -> str:
    return _text_for(WORD, text)


def _tag_text(text: str) -> str:
    return _text_for(TAG_TERMS.word, f"#{text}")


def _name_text(text: str) -> str:
    return _text_for(NAME_TERMS.word, text)


def _value_text(text: str) -> str:
    # A colon may make an operator of what is before it.
    return _quoted(text) if ":" in text else _text_for(VALUE_TERMS.word, text)


def _notes(count: int) -> str:
    return translate_count("%n note", "%n notes", count)
