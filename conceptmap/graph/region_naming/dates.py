"""Dates in short texts, as in the titles of daily notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from conceptmap.core.text_folding import fold_text
from conceptmap.graph.region_naming.word_lists import DATE_WORDS, STOP_WORDS

_DATE = re.compile(
    r"(?<![^\W_])(?:"
    r"(?:19|20)\d\d[-._/ ]?(?:W|Q|KW)\d{1,2}(?:[-._]\d)?"
    r"|\d{4}[-._/]\d{1,2}(?:[-._/]\d{1,2}(?:T[\d:.-]+)?)?"
    r"|\d{1,2}[-._/]\d{1,2}[-._/]\d{2,4}"
    r"|(?:19|20)\d\d[01]\d[0-3]\d"
    r"|(?:19|20)\d\d"
    r")(?![^\W_])"
    r"|\d{2,4}年(?:度|\d{1,2}月)?(?:\d{1,2}[日号號])?|\d{1,2}月(?:\d{1,2}[日号號])?"
    r"|(?:周|星期|週)[一二三四五六日天]"
)
_MAY_BE_DATE = re.compile(r"(?:19|20)\d\d|\d[-._/]\d|[年月周期週]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W_]+")
_WEEK = re.compile(r"\d[-._/ ]?(?:W|KW)\d")
_MONTH = re.compile(r"\W*\d{4}[-._/]\d{1,2}\W*|\W*\d{4}年\d{1,2}月\W*")


def without_dates(text: str, replacement: str) -> str:
    """Return a text with its dates replaced."""
    return _DATE.sub(replacement, text) if _MAY_BE_DATE.search(text) else text


def year_of_date(text: str) -> str | None:
    """Return the year of a text that is nothing but a date, "" when it has none, None for others.

    Names of days and months, function words and further numbers may stand next to the date.
    """
    if _MAY_BE_DATE.search(text) is None:
        return None
    dates = _DATE.findall(text)
    if not dates:
        return None
    for word in _WORD.findall(_DATE.sub(" ", text)):
        low = fold_text(word)
        if not (word.isdigit() or low in DATE_WORDS or low in STOP_WORDS):
            return None
    years = [match[0] for date in dates if (match := _YEAR.search(date))]
    return years[0] if years else ""


def dated_names(titles: Iterable[str], years: Iterable[str], label: str | None) -> Iterator[str]:
    """Yield names for a set of notes whose titles are dates, best first.

    `label` is what the vault calls them, such as the name of their folder.
    """
    titles = list(titles)
    if sum(_WEEK.search(title) is not None for title in titles) > len(titles) / 2:
        usual = "Weekly notes"
    elif sum(_MONTH.fullmatch(title) is not None for title in titles) > len(titles) / 2:
        usual = "Monthly notes"
    else:
        usual = "Daily notes"
    known = sorted({year for year in years if year})
    span = known[0] if len(known) == 1 else f"{known[0]}–{known[-1]}" if known else ""
    for each in (label, usual):
        if each:
            yield f"{each} {span}".rstrip()
            yield each
