"""The names that a note goes by in its own text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from conceptmap.relations.english.token import Token

_WORDS = re.compile(r"[^\W_]+(?:['’.&/][^\W_]+)*")
_BREAKS = re.compile(r"[\s_-]+")
_PARENTHESES = re.compile(r"\(([^()]*)\)")
_THIS_NOTE = frozenset("note page article document entry chapter section file essay".split())
_STATEMENTS = frozenset("theorem lemma law corollary proposition conjecture rule axiom".split())
MIN_ACRONYM_WORDS = 2


class NoteNames:
    """A note's title, aliases and first heading, their acronyms, singulars and plurals."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: set[tuple[str, ...]] = set()
        for name in names:
            for inner in _PARENTHESES.findall(name):
                self._add(inner)
            self._add(_PARENTHESES.sub(" ", name))
        self._longest = max(map(len, self._names), default=0)

    def _add(self, name: str) -> None:
        written = _WORDS.findall(name)
        parts = tuple(word.casefold() for word in written)
        if not parts:
            return
        self._names |= {parts, (*parts[:-1], other_number(parts[-1]))}
        if len(parts) >= MIN_ACRONYM_WORDS:
            acronym = "".join(word[0] for word in parts)
            self._names |= {(acronym,), (acronym + "s",)}

    def matches(self, tokens: Sequence[Token]) -> bool:
        """Return whether tokens are one of the names; a link within shows a name as well."""
        if len(tokens) == 1 and tokens[0].link >= 0:
            return False
        text = " ".join(token.text for token in tokens)
        return tuple(_BREAKS.split(text)) in self._names

    def ends_with(self, tokens: Sequence[Token], *, starts_sentence: bool) -> bool:
        """Return whether tokens are an adjective before one of the names."""
        for count in range(1, min(self._longest, len(tokens) - 1) + 1):
            if self.matches(tokens[-count:]):
                before = tokens[:-count]
                is_name = before[0].written[:1].isupper() and not starts_sentence
                return len(before) == 1 and not is_name and not _singles_out(before[0].text)
        return False

    def name_a_statement(self) -> bool:
        """Return whether the note is called a theorem or the like, which is no thing it defines."""
        return any(name[-1] in _STATEMENTS for name in self._names)

    def is_this_note(self, tokens: Sequence[Token]) -> bool:
        """Return whether tokens say `this note` or the like."""
        return len(tokens) == 2 and tokens[0].text == "this" and tokens[1].text in _THIS_NOTE


def _singles_out(word: str) -> bool:
    """Return whether an adjective means one or some of several: `the best [[x]]`."""
    return word.endswith("est") or word in ("most", "least", "other", "another", "first", "main")


def other_number(word: str) -> str:
    """Return the plural of a singular, or the singular of a plural."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else word + "s"
