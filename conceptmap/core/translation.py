"""Texts for the user in the language of the window; English until a language is set.

Texts are written in English in the code and are looked up when they are shown. No layer needs
Qt for it: the window hands the language over (`set_language`), the command line and Python's
users get English. `make translations` finds the calls of `translate`, `translate_count` and
`Text` in the code, so the texts in them are literals; `tests/test_translation.py` holds it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import Protocol

COUNT_MARK = "%n"
"""Stands for the count in texts with plural forms, as in Qt."""


class Language(Protocol):
    """What turns English texts into those of another language, and writes its numbers.

    It is called from every thread.
    """

    is_english: bool
    """Whether texts are shown as they are written in the code."""

    def find(self, source: str, context: str, count: int | None) -> str:
        """Return the translation of a text, in the plural form for a count; empty for none.

        Placeholders and `%n` are left in it.
        """

    def number(self, value: float, decimals: int) -> str:
        """Return a number with some decimals, written as in the language."""

    def day(self, date: date) -> str:
        """Return a day, written as in the language."""


_language: Language | None = None


def set_language(language: Language | None) -> None:
    """Show texts in a language from now on; in English for None."""
    global _language
    _language = language


def translate(source: str, /, *, context: str = "", **values: object) -> str:
    """Return a text in the language of the window, its `{placeholders}` replaced by values.

    `context` tells it from the same English words with another meaning. Whole numbers among
    the values are written as the language writes them.
    """
    found = _language.find(source, context, None) if _language else ""
    return _fill(found or source, source, values) if values else found or source


def translate_count(
    one: str, many: str, count: int, /, *, context: str = "", **values: object
) -> str:
    """Return the text for a count, which stands in place of `%n`; else as `translate`."""
    found = _language.find(one, context, count) if _language else ""
    written = number(count)
    english = (one if count == 1 else many).replace(COUNT_MARK, written)
    found = found.replace(COUNT_MARK, written)
    return _fill(found or english, english, values) if values else found or english


def number(value: float, decimals: int = 0) -> str:
    """Write a number as the language of the window does, with separators: `4,929`."""
    return _language.number(value, decimals) if _language else f"{value:,.{decimals}f}"


def day(date: date) -> str:
    """Write a day as the language of the window does; in English `2024-01-31`."""
    return _language.day(date) if _language else date.isoformat()


def listed(items: Iterable[str]) -> str:
    """Join things to a list: `a`, `a and b`, `a, b and c`; empty for none."""
    *before, last = [*items] or [""]
    if not before:
        return last
    start = reduce(lambda items, item: translate("{items}, {item}", items=items, item=item), before)
    return translate("{items} and {last}", items=start, last=last)


def within_sentence(text: str) -> str:
    """Return a text as it stands within a sentence: in English it begins with a small letter.

    For a label that is a value in another text. A translator has both, and chooses words that
    go together.
    """
    if _language is not None and not _language.is_english:
        return text
    return text[:1].lower() + text[1:]


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is translated where it is shown: `str(text)`.

    For tables that are made when modules are imported, before the language is known, and for
    what is stored or handed between processes.
    """

    source: str
    context: str = ""
    plural: str = ""
    """The English text for counts other than 1; empty for a text without a count."""
    count: int = 0
    values: tuple[tuple[str, str | int | Text], ...] = ()

    @classmethod
    def counted(cls, one: str, many: str, count: int, /, *, context: str = "") -> Text:
        """Return a text with a count, as `translate_count` has it."""
        return cls(one, context, many, count)

    def filled(self, **values: str | int | Text) -> Text:
        """Return the text with values for its `{placeholders}`."""
        return replace(self, values=(*self.values, *values.items()))

    def __bool__(self) -> bool:
        return bool(self.source)

    def __str__(self) -> str:
        values = dict(self.values)
        if self.plural:
            return translate_count(
                self.source, self.plural, self.count, context=self.context, **values
            )
        return translate(self.source, context=self.context, **values)


def _fill(pattern: str, english: str, values: dict[str, object]) -> str:
    """Replace placeholders; by the English text where a translation has others."""
    written = {
        name: number(value) if type(value) is int else value for name, value in values.items()
    }
    try:
        return pattern.format_map(written)
    except (KeyError, IndexError, ValueError, AttributeError):
        return english.format_map(written)
