"""Relations that users name, by property keys, labels and headings, as phrases."""

from __future__ import annotations

import re

from conceptmap.relations.proposition import MAX_PHRASE_WORDS
from conceptmap.vault.inline_text import strip_inline_markdown

MAX_KEY_CHARS = 60
MAX_ACRONYM_CHARS = 5
MAX_KEY_DIGITS = 2
"""More digits make a date, an amount or a checksum."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_NUMBERING = re.compile(r"(?:\d+(?:\.\d+)*[.):]?|[ivxIVX]+[.)]|[a-zA-Z][.)])\s+")
_EDGE_MARKS = " \t:;.,·•*_#=~–—-…"
_SYMBOLS = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]+")
_WORD = re.compile(r"[^\W_]+")
_HAS_LETTER = re.compile(r"[^\W\d_]")
_NO_KEY = re.compile(r"\w+://|www\.|[\[\]<>^\\|{}=`]")
"""Marks of addresses, links and code, which no name of a relation holds."""

NO_RELATION = frozenset(
    "alias aliases cssclass cssclasses publish note warning tip info important todo "
    "quote abstract success failure danger bug caution error attention hint check done cite "
    "i.e ie nb ps update edit summary q a question answer "
    "description text name names notes value values details comment comments title "
    "item items column columns term terms terme término termine termo begriff bezeichnung "
    "titre titel título titolo nom nombre nome naam concept concepto concetto".split()
)
"""Keys and labels that say nothing of how notes are related."""

SEE_ALSO = frozenset(
    [
        *("see also", "see", "related", "related notes", "related pages", "related links"),
        *("link", "links", "linked notes"),
        *("siehe auch", "siehe", "verwandt", "verwandte themen", "verwandte notizen"),
        *("voir aussi", "voir", "articles connexes", "véase también", "ver también", "véase"),
        *("vedi anche", "voci correlate", "ver também", "veja também", "zie ook", "zie"),
        *("se även", "se också", "se også", "katso myös", "zobacz też", "zobacz również"),
        *("viz", "viz též", "viz také", "см. также", "смотри также", "дивись також", "див. також"),
        *("参见", "另见", "参考", "相关", "相關", "參見", "関連", "関連項目", "参照", "같이 보기"),
        *("ayrıca bakınız", "lásd még", "vezi și", "xem thêm", "lihat juga", "ดูเพิ่ม"),
    ]
)
"""What introduces links to read on, in the languages that users write."""

SEE_ALSO_PHRASE = "see also"

EXAMPLE = frozenset("example examples e.g eg ex".split()) | {"for example", "for instance"}
"""Words that introduce examples."""


def key_phrase(key: str) -> str:
    """Return the phrase of a key, label or heading; empty when it names no relation."""
    key = _SYMBOLS.sub(" ", strip_inline_markdown(key)).strip(_EDGE_MARKS)
    if not key or len(key) > MAX_KEY_CHARS or _NO_KEY.search(key) or not _HAS_LETTER.search(key):
        return ""
    key = _NUMBERING.sub("", _CAMEL.sub(" ", key).replace("_", " ").replace("-", " "), count=1)
    words = key.split()
    if len(words) > 1 and words[-1] in ("is", "are"):
        words.pop()
    if not words or len(words) > MAX_PHRASE_WORDS:
        return ""
    if sum(map(str.isdigit, key)) > MAX_KEY_DIGITS:
        return ""
    if len(words) > 1 and words[-1].isdigit():
        return ""  # one of several, such as `item 7`
    keeps = len(words) == 1 or not key.isupper()
    phrase = " ".join(each if keeps and _is_acronym(each) else each.lower() for each in words)
    if phrase in NO_RELATION or (phrase.isascii() and len(set(phrase)) == 1):
        return ""  # a marker such as `x` or `iii`
    return phrase


def repeats_name(phrase: str, shown: str) -> bool:
    """Return whether a label or heading says nothing but what the link under it shows."""
    return set(phrase.casefold().split()) <= set(_WORD.findall(shown.casefold()))


def see_also_phrase(phrase: str) -> str:
    """Return `see also` for a phrase that says so in any language, and others as they are."""
    if phrase in SEE_ALSO:
        return SEE_ALSO_PHRASE
    return "example" if phrase in EXAMPLE else phrase


def is_see_also(text: str) -> bool:
    """Return whether a line is nothing but `see also` or the like, or introduces examples."""
    folded = text.strip(_EDGE_MARKS).casefold()
    return folded in SEE_ALSO or folded in EXAMPLE


def _is_acronym(word: str) -> bool:
    return 1 < len(word) <= MAX_ACRONYM_CHARS and word.isupper()
