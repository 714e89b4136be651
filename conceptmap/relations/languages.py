"""Which language a note is written in, by its function words."""

from __future__ import annotations

import re
from collections import Counter

MAX_SAMPLE_CHARS = 4000
MIN_WORDS = 3
"""Fewer function words tell nothing."""

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_KANA_OR_HANGUL = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")

_FUNCTION_WORDS = {
    "en": "the of and is are to in that with for by it was which from this be on as an not or "
    "has have can their its but they were been a i you we will when where if used using "
    "every",
    "de": "der die das und ist sind nicht ein eine einer den dem mit von für auf werden wird auch "
    "als im zu sich oder bei aus durch nach wurde",
    "fr": "le les des est une dans et que qui pour pas sur avec sont du au par ce cette il elle "
    "aux ou été mais comme",
    "es": "el los las es una en y que por para con del se no son al como su más o fue pero este "
    "esta lo",
    "it": "il lo gli è una di che per con del della sono nel alla e non dei da anche come si le "
    "più questo stato",
    "pt": "os as é uma em e que por para com do da não são no na dos como mais ou foi seu sua ao "
    "pelo também",
    "nl": "de het een en is van zijn niet met voor dat die op te aan door worden wordt ook als "
    "bij uit naar werd er",
    "sv": "och att det som en är av för med på den till inte har ett om var",
    "da": "og at det som en er af for med på den til ikke har et om var",
    "pl": "i w na z do że się jest nie to o jak po za przez dla",
    "tr": "ve bir bu için ile olarak olan da de daha çok gibi",
    "vi": "và của là có trong cho một các được với không",
    "cs": "a na se je že to do pro jako jsou nebo při také který pak jen kde už",
    "ru": "и в на не что с по как это для из к от или так при его же",
    "uk": "і в на не що з по як це для із до від або та його при",
    "fi": "ja on ei se että joka ovat oli kun tai myös mutta kuin",
    "hu": "a az és hogy nem is egy van meg csak mint vagy",
    "ro": "și de la în a cu pe din este pentru care sau nu sunt",
    "id": "dan yang di dari untuk dengan adalah pada ini itu dalam",
}
_LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _words in _FUNCTION_WORDS.items():
    for _word in dict.fromkeys(_words.split()):
        _LANGUAGES_OF.setdefault(_word, []).append(_language)


def language_of(text: str) -> str:
    """Return the code of a text's language, empty when it cannot be told."""
    sample = text[:MAX_SAMPLE_CHARS]
    if not sample.isascii() and len(_CHINESE.findall(sample)) > 0.2 * len(sample.strip() or "x"):
        return "" if len(_KANA_OR_HANGUL.findall(sample)) > 0.02 * len(sample) else "zh"
    ranked = _counts(sample).most_common(2)
    if not ranked or ranked[0][1] < MIN_WORDS:
        return ""
    if len(ranked) > 1 and ranked[0][1] < 1.15 * ranked[1][1]:
        return ""
    return ranked[0][0]


def may_be_english(text: str) -> bool:
    """Return whether a text whose language cannot be told is as likely English as any other."""
    counts = _counts(text[:MAX_SAMPLE_CHARS])
    return not counts or counts["en"] == max(counts.values())


def _counts(sample: str) -> Counter[str]:
    """Return how many function words of each language a text has."""
    words = Counter(sample.casefold().split())
    counts = Counter[str]()
    for word in words.keys() & _LANGUAGES_OF.keys():
        for language in _LANGUAGES_OF[word]:
            counts[language] += words[word]
    return counts
