"""Cut a short text into segments: runs of words with no number, date, sign or emoji in them.

Chinese and Japanese, which put no spaces between words, are cut into tokens at function words and
where the script changes; a token may still be several words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from conceptmap.core.text_folding import compose, fold_text
from conceptmap.graph.region_naming.dates import without_dates
from conceptmap.graph.region_naming.word_lists import (
    CJK_STOP_LETTERS,
    CJK_STOP_PATTERN,
    DATE_WORDS,
    ELISIONS,
    INTRODUCTORY_WORDS,
    STOP_WORDS,
    STRUCTURE_WORDS,
)

MAX_TEXT_CHARS = 160
"""What stands after them in a text is not read."""

Token = tuple[str, str, bool, bool, bool]
"""A word, or a piece of one: its text; its key, which words have in common that differ in letter
case, accents or number only; whether it is a function word; whether no space stands before it;
and whether it is Chinese or Japanese. A plain tuple, since thousands are made."""

_Word = tuple[tuple[Token, ...], bool, bool]
"""What stands between two spaces: tokens; whether a segment ends before it, and after it."""

_BREAK = "\x1f"
_SIGNS_IN_WORDS = "-.'’·&+#/"
_JOINERS = "\u200c\u200d"

_KATAKANA = r"\u30a1-\u30fa\u30fc-\u30ff"
_HIRAGANA = r"\u3041-\u3096\u309d-\u309f"
_HAN = r"\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_CJK = _KATAKANA + _HIRAGANA + _HAN
_CJK_LETTER = re.compile(f"[{_CJK}]")
_HAN_ONLY = re.compile(f"[{_HAN}]+")
_CJK_PIECE = re.compile(
    rf"(?P<stop>[&+]+|[{_HIRAGANA}]+)|(?P<katakana>[{_KATAKANA}]+)|(?P<han>[{_HAN}]+)"
    rf"|(?P<other>[^{_CJK}&+]+)"
)
_SCRIPT_RUN = re.compile(rf"[{_CJK}]+|[^\s{_CJK}]+")
_CJK_STOP = re.compile(f"({CJK_STOP_PATTERN})")

# Links, formulas, placeholders of templates, HTML.
_MAY_BE_NOISE = re.compile(r"[$\\<{&:]")
_NOISE = re.compile(r"\w*://\S*|\$[^$]*\$|\{\{.*?\}\}|<[^<>]*>|\\\w+|&\w+;")
_NUMBERING = re.compile(r"(?<![^\W_])\d[\d.]*[-)、．]\s*(?=[^\W\d_])|^\d{1,3}\.(?=[^\W\d_]{3})")
_CJK_NUMBERING = re.compile(
    r"第[\d一二三四五六七八九十百零〇]+[章节節課课讲講回部篇卷集期话話天周]"
    r"|[（(]?[一二三四五六七八九十]+[、）)]"
)
_MAY_BE_CJK_NUMBERING = re.compile("[第、）)]")
_NUMBER = re.compile(r"v?\d[\d./-]*(?:[a-z]|st|nd|rd|th|er|e|ème|º|ª)?|[IVX]{2,5}")
_DIGIT = re.compile(r"\d")
_PLAIN = re.compile(r"(?:(?:[A-Za-z]+|[0-9]+)(?: |$))+")
_CHARACTER_RUNS = re.compile("[a-z]+|[A-Z]+|[0-9]+")
_ROMAN_NUMBER = re.compile(r"[IVX]{2,5}")
_KEY_PARTS = re.compile(r"[-.'’]+")


class SegmentReader:
    """Cuts texts into segments, and keeps what it found out about words."""

    def __init__(self) -> None:
        self._signs = _SignTable()
        self._words: dict[str, _Word] = {}

    def read(self, text: str, *, hyphens_join: bool = True) -> list[list[Token]]:
        """Return the segments of a text, without function words at their ends.

        `hyphens_join` False takes hyphens for spaces, as in `machine-learning`.
        """
        text = text[:MAX_TEXT_CHARS]
        # Most titles are words and numbers alone, which need no look at signs.
        runs = [text] if _PLAIN.fullmatch(text) else self._runs(text, hyphens_join=hyphens_join)
        words = self._words
        segments: list[list[Token]] = []
        for run in runs:
            segment: list[Token] = []
            for raw in run.split():
                word = words.get(raw)
                if word is None:
                    word = words[raw] = _read_word(raw)
                tokens, breaks_before, breaks_after = word
                if breaks_before and segment:
                    segments.append(segment)
                    segment = []
                segment += tokens
                if breaks_after and segment:
                    segments.append(segment)
                    segment = []
            if segment:
                segments.append(segment)
        return [
            kept
            for segment in segments
            if (kept := segment if len(segment) == 1 and not segment[0][2] else _trim(segment))
        ]

    def _runs(self, text: str, *, hyphens_join: bool) -> list[str]:
        """Return what stands between numbers, dates and signs in a text."""
        if not text.isascii():
            text = compose(text)
            if _MAY_BE_CJK_NUMBERING.search(text) is not None:
                text = _CJK_NUMBERING.sub(_BREAK, text)
        if _MAY_BE_NOISE.search(text) is not None:
            text = _NOISE.sub(_BREAK, text)
        if _DIGIT.search(text) is not None:
            text = _NUMBERING.sub(_BREAK, without_dates(text, _BREAK))
        if not hyphens_join:
            text = text.replace("-", " ")
        return text.translate(self._signs).split(_BREAK)


def is_cjk(text: str) -> bool:
    """Tell whether more than half of a text is Chinese or Japanese."""
    return not text.isascii() and 2 * len(_CJK_LETTER.findall(text)) > len(text)


def scripts_apart(text: str) -> list[str]:
    """Return the words of a text, with Chinese and Japanese apart from what they are glued to."""
    return _SCRIPT_RUN.findall(text)


def is_code(word: str) -> bool:
    """Tell whether a word is an identifier that a program made, such as `7n3tUhrw`."""
    if len(word) < 8 or not word.isascii() or word.isdigit():
        return len(word) >= 8 and word.isdigit()
    if word.islower() and _DIGIT.search(word) is None:
        return False
    changes = len(_CHARACTER_RUNS.findall(word)) - 1
    # Words change their case too, as "JavaScriptCoreAPIs" does.
    return changes >= (0.4 * len(word) if word.isalpha() else max(4, len(word) // 4))


def word_key(word: str) -> str:
    """Return what a word has in common with its forms in another case, accent or number."""
    return _folded_key(fold_text(word))


def _folded_key(low: str) -> str:
    if not low.isascii():
        decomposed = unicodedata.normalize("NFD", low)
        low = "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f")
    if low.isalpha():
        return _singular(low)
    return " ".join(map(_singular, _KEY_PARTS.split(low)))


class _SignTable(dict[int, str | int | None]):
    """Maps characters for `str.translate`: signs end a segment, white space is a space."""

    def __missing__(self, code: int) -> str | int | None:
        character = chr(code)
        category = unicodedata.category(character)
        mapped: str | int | None = _BREAK
        if 0xFE00 <= code <= 0xFE0F:
            mapped = None  # chooses the form of an emoji
        elif (category[0] in "LM" and category != "Me") or category == "Nd":
            mapped = code
        elif character == "_" or (category in ("Zs", "Cc") and character != _BREAK):
            mapped = " "
        elif category == "Cf":
            mapped = code if character in _JOINERS else None
        elif character in _SIGNS_IN_WORDS:
            mapped = code
        elif character in "＋＆":
            mapped = "+" if character == "＋" else "&"
        self[code] = mapped
        return mapped


def _read_word(raw: str) -> _Word:
    """Read what stands between two spaces."""
    if raw.isalpha() and not (raw.isascii() and (_ROMAN_NUMBER.fullmatch(raw) or is_code(raw))):
        return _read_letters(raw), False, False
    if raw in ("&", "+"):
        return ((raw, "", True, False, False),), False, False
    text = raw.strip(_SIGNS_IN_WORDS + _JOINERS)
    if len(text) <= 2 and raw.endswith(("#", "++")):
        text = raw.lstrip(_SIGNS_IN_WORDS)  # C#, C++
    if not text or _NUMBER.fullmatch(text) or is_code(text):
        return (), True, True
    return _read_letters(text), raw[0] != text[0], raw[-1] != text[-1]


def _read_letters(text: str) -> tuple[Token, ...]:
    """Cut a word into tokens: mostly one."""
    if text.isascii():
        if "'" not in text:
            return (_token(text, is_glued=False),)
    elif _HAN_ONLY.fullmatch(text):
        if _CJK_STOP.search(text) is None:
            return ((text, text, False, False, True),)
        return tuple(_cut_at_stops(text, is_glued=False))
    elif _CJK_LETTER.search(text):
        tokens: list[Token] = []
        for piece in _CJK_PIECE.finditer(text):
            kind, letters = piece.lastgroup, piece[0]
            if kind == "han":
                tokens += _cut_at_stops(letters, is_glued=bool(tokens))
            elif kind == "other":
                is_sign = not any(map(str.isalnum, letters))
                sign = letters, "", True, bool(tokens), False
                tokens.append(sign if is_sign else _token(letters, is_glued=bool(tokens)))
            else:
                tokens.append((letters, letters, kind == "stop", bool(tokens), kind != "stop"))
        return tuple(tokens)
    prefix, mark, rest = text.replace("’", "'").partition("'")
    if mark and rest and fold_text(prefix) in ELISIONS:
        article = text[: len(prefix) + 1]
        return (article, "", True, False, False), _token(text[len(article) :], is_glued=True)
    return (_token(text, is_glued=False),)


def _cut_at_stops(letters: str, *, is_glued: bool) -> Iterator[Token]:
    for i, part in enumerate(_CJK_STOP.split(letters)):
        if part:
            is_stop = i % 2 == 1 or part in CJK_STOP_LETTERS
            yield part, part, is_stop, is_glued, not is_stop
            is_glued = True


def _token(text: str, *, is_glued: bool) -> Token:
    low = fold_text(text)
    # "IT" and "AI" in capitals are no function words.
    is_stop = low in DATE_WORDS or (low in STOP_WORDS and not (len(text) > 1 and text.isupper()))
    return text, _folded_key(low), is_stop, is_glued, False


def _trim(segment: list[Token]) -> list[Token]:
    """Leave out function words at both ends, and what only announces the rest."""
    first, last = 0, len(segment)
    if segment[0][1] == "how" and last > 2 and segment[-1][1] == "work":
        last -= 1  # "How does the internet work" is about the internet.
    while last > first and segment[last - 1][2]:
        last -= 1
    while first < last:
        if segment[first][2]:
            first += 1
        elif first + 2 < last and segment[first + 1][2] and segment[first][1] in _INTRODUCTORY_KEYS:
            first += 2
        elif first + 1 < last and segment[first][1] in _STRUCTURE_KEYS:
            first += 1
        elif first + 1 < last and segment[last - 1][1] in _STRUCTURE_KEYS:
            last -= 1
        else:
            break
    return segment if last - first == len(segment) else segment[first:last]


def _singular(word: str) -> str:
    """Return an English or Romance plural without its ending; a rough rule does for a key."""
    if len(word) <= 3 or word[-1] != "s" or not word.isascii():
        return word
    if word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "xes", "ches", "shes")) else word[:-1]


_INTRODUCTORY_KEYS = frozenset(map(word_key, INTRODUCTORY_WORDS))
_STRUCTURE_KEYS = frozenset(map(word_key, STRUCTURE_WORDS))
