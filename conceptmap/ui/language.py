"""The language of the window: Qt's translations, and numbers as the language writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from conceptmap.core.resources import resource_path
from conceptmap.core.translation import set_language
from conceptmap.ui.mirroring import set_direction

CONTEXT = "conceptmap"
"""The one context, in Qt's sense, of all texts; `context` in the code is Qt's disambiguation."""

ENGLISH = "en"

_PREFIX = "conceptmap_"

_NAMES = {"es": "Español", "pt_BR": "Português do Brasil", "zh_CN": "简体中文"}
"""What languages call themselves where Qt names the country that has no part in it, or not the
one that has."""

_qt_translator: QTranslator | None = None
"""The translator of Qt's own texts that is installed now, None for none."""


class QtLanguage:
    """A language that Qt knows, with a translation of the program's texts or, in English, none."""

    def __init__(self, locale: QLocale, translator: QTranslator | None = None) -> None:
        self.is_english = translator is None
        self._locale = locale
        self._translator = translator
        short = locale.dateFormat(QLocale.FormatType.ShortFormat)
        self._date_format = short if "yyyy" in short else short.replace("yy", "yyyy")

    def find(self, source: str, context: str, count: int | None) -> str:
        """Return the translation of a text, in the plural form for a count; empty for none."""
        if self._translator is None:
            return ""
        number = -1 if count is None else count
        return self._translator.translate(CONTEXT, source, context, number) or ""

    def number(self, value: float, decimals: int) -> str:
        """Write a number, its thousands separated."""
        return self._locale.toString(float(value), "f", decimals)

    def day(self, date: date) -> str:
        """Write a day, its year in full; in English as everywhere."""
        if self.is_english:
            return date.isoformat()
        return self._locale.toString(QDate(date.year, date.month, date.day), self._date_format)


def languages() -> dict[str, str]:
    """Return the languages that there are, by their codes, each called as it calls itself."""
    codes = [
        file.stem.removeprefix(_PREFIX)
        for file in resource_path("translations").glob(f"{_PREFIX}*.qm")
    ]
    names = {code: _native_name(code) for code in codes}
    names[ENGLISH] = "English"
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))


def _native_name(code: str) -> str:
    name = _NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def use_language(code: str = "") -> None:
    """Show the windows that are made from now on in a language, or without a code the system's.

    Of the system's languages the first counts that there is a translation for; English needs
    none. The first of all says in which direction windows are laid out.
    """
    wanted = [code] if code else QLocale.system().uiLanguages()
    set_direction(code)
    _translate_qt(None)
    for locale in map(QLocale, wanted):
        if locale.language() == QLocale.Language.English:
            break
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(locale, _PREFIX[:-1], "_", str(resource_path("translations"))):
            set_language(QtLanguage(locale, translator))
            _translate_qt(locale)
            # The boxes of numbers write them as the language does.
            QLocale.setDefault(locale)
            return
    english = QLocale(QLocale.Language.English)
    set_language(QtLanguage(english))
    QLocale.setDefault(english)


def _translate_qt(locale: QLocale | None) -> None:
    """Translate what Qt itself says, as on the buttons of its dialogs; None for English."""
    global _qt_translator
    if _qt_translator is not None:
        QCoreApplication.removeTranslator(_qt_translator)
        _qt_translator = None
    translator = QTranslator(QCoreApplication.instance())
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if locale is not None and translator.load(locale, "qtbase", "_", folder):
        QCoreApplication.installTranslator(translator)
        _qt_translator = translator
