"""The words of a question that say what it is about."""

from __future__ import annotations

from conceptmap.graph.region_naming.word_lists import STOP_WORDS
from conceptmap.searching.text_terms import words_of

_ENGLISH = """
    able another anyone anything become becomes change did do does doing each every everyone
    everything explain find found gave get gets getting give gives given go goes going got happen
    happened happens help inside keep keeps know let made make makes making many matter mean means
    might most much must need needs one other others outside part possible put reason say
    says several should show shows someone something start starts tell tells thing things two
    understand use used uses using want wants way ways without work working works would write
"""
_GERMAN = """
    andere anderen anfangen bedeutet bekomme bekommen brauche brauchen erklären etwas finde finden
    funktioniert gebe geben geht gibt kann keine können lassen mache machen macht muss müssen sagt
    sollen sollte tun tut verstehen viele warum welche welcher welches weshalb wieso wieviel will
    wofür wozu zeigen zeigt
"""
_OTHER = """
    avoir comment comprendre donner dois doit faire fait fonctionne mettre peut peux pourquoi
    quelle quelles quels signifie trouver veut vouloir
    buscar cuál cuándo cómo dónde funciona hacer hago necesito poder puede puedo quiero significa
    tener tengo usar
"""
_ENDINGS = ("ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "ly", "s", "e", "y")
"""The endings of English words, the longest first; stems of other languages are hardly longer."""

_MIN_STEM_CHARS = 4

ASKING_WORDS = frozenset(f"{_ENGLISH} {_GERMAN} {_OTHER}".split())
"""Words of questions that say nothing of what is asked about, though few notes have some."""


def stem_of(word: str) -> str:
    """Return the beginning that the forms of a word have in common, the word if it is short."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _MIN_STEM_CHARS:
            return word[: -len(ending)]
    return word


def question_words(question: str) -> list[str]:
    """Return the words that say what a question is about; all of them if none does."""
    words = words_of(question)
    telling = [word for word in words if word not in STOP_WORDS and word not in ASKING_WORDS]
    return telling or [word for word in words if word not in STOP_WORDS] or words
