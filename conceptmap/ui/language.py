"""The language of the window: Qt's translations, and numbers as the language writes them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTranslator

from conceptmap.core.resources import resource_path
from conceptmap.core.translation import set_language

CONTEXT = "conceptmap"
"""The one context, in Qt's sense, of all texts; `context` in the code is Qt's disambiguation."""


class QtLanguage:
    """A language that Qt knows, with a translation of the program's texts or, in English, none."""

    def __init__(self, locale: QLocale, translator: QTranslator | None = None) -> None:
        self.is_english = translator is None
        self._locale = locale
        self._translator = translator

    def find(self, source: str, context: str, count: int | None) -> str:
        """Return the translation of a text, in the plural form for a count; empty for none."""
        if self._translator is None:
            return ""
        number = -1 if count is None else count
        return self._translator.translate(CONTEXT, source, context, number) or ""

    def number(self, value: float, decimals: int) -> str:
        """Write a number, its thousands separated."""
        return self._locale.toString(float(value), "f", decimals)


def use_language(names: Sequence[str]) -> None:
    """Show the window in the first of some languages that there is a translation for.

    `names` are as `QLocale.uiLanguages` has them: `de-AT`, `de`. English needs none.
    """
    for name in names:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.English:
            break
        translator = QTranslator()
        if translator.load(locale, "conceptmap", "_", str(resource_path("translations")), ".qm"):
            set_language(QtLanguage(locale, translator))
            return
    set_language(QtLanguage(QLocale(QLocale.Language.English)))
