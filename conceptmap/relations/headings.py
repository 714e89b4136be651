"""Headings, and lines above lists, that name how a note is related to what they list."""

from __future__ import annotations

import re

from conceptmap.relations.english.lexicon import (
    BASES,
    DETERMINERS,
    GERUNDS,
    GERUNDS_LIKE_NOUNS,
    ORDERS,
    PARTICIPLES,
    PREPOSITIONS,
)
from conceptmap.relations.english.noun_phrases import is_past_participle
from conceptmap.relations.keys import SEE_ALSO_PHRASE, key_phrase, see_also_phrase

CONTAINS = "contains"
"""The phrase from an index note, or a list that is called so, to what it lists."""

MAX_HEADING_WORDS = 5
MAX_LEAD_WORDS = 4
MAX_LEAD_CHARS = 300
MAX_CHINESE_LEAD_CHARS = 12
MAX_WORDS_OF_OTHER_LANGUAGES = 2

_GENERIC = frozenset(
    "notes overview introduction list pages home start files chapters sections lectures lessons "
    "extra extras übersicht einführung notizen seiten introducción overzicht 概述 笔记 链接".split()
)
_CONTENTS_HEADINGS = frozenset(
    "contents index toc inhalt inhaltsverzeichnis contenu sommaire índice contenido indice "
    "contenuti inhoud sumário 目录 目錄".split()
) | {"table of contents", "map of contents"}
_NO_ROLES = frozenset(
    "notes thoughts questions steps basics details instructions tasks todos things changes "
    "others misc miscellaneous changelogs news logs lights days weeks months years "
    "themselves ours theirs always plus versus vs is was has does".split()
)
"""Words in -s that are no role of what is listed."""

_ROLES = frozenset(
    "author source origin parent child topic subject category type kind series context creator "
    "maker publisher editor director inventor founder owner location place city country region "
    "company organisation organization employer team project area field domain up down next "
    "previous prev north south east west inspiration opposite alternative evidence support "
    "criticism literature reading bibliography people children media software hardware criteria "
    "similar sibling synonym antonym "
    "phenomena data family friend enemy spouse mother father equipment staff "
    "prerequisite reference part uses".split()
)
"""Singulars, and plurals without -s, that say how what is listed is related."""

_NO_PLURALS = frozenset(
    "physics mathematics maths economics politics ethics logistics mechanics dynamics basics "
    "electronics linguistics semantics genetics robotics aesthetics optics kinetics "
    "analytics".split()
)
"""Words that end in -s though they are singular."""

_LISTED = re.compile(
    r"\b(types|kinds|forms|sorts|categories|classes|parts|components|elements|features|examples|"
    r"advantages|disadvantages|benefits|properties|methods|techniques|approaches|tools|applications|"
    r"chapters|sections|topics|members|variants|versions|models|principles|rules|concepts|layers|"
    r"phases|stages|algorithms|operations|subjects|attributes|limitations|challenges|problems|"
    r"issues|reasons|uses|functions|goals|roles|effects|causes|consequences|symptoms|resources|"
    r"drawbacks|risks|strategies|ways|skills|tasks|services|fields|areas|technologies|languages|"
    r"frameworks|libraries|patterns|attacks|protocols|commands|options|criteria|conditions|"
    r"requirements|characteristics|aspects|factors|levels|modes|states|objects|species)\b",
    re.IGNORECASE,
)
"""What a sentence that ends in a colon says to follow: `there are two types of tides:`."""

_STEPS = GERUNDS - GERUNDS_LIKE_NOUNS
_OPENING = re.compile(
    r"(?:(?:it|they|this|these|he|she|there (?:is|are)|here (?:is|are)|the following|"
    r"some|several|a few|many|other|main|key|all|for example|e\.g\.)[ \t]+)*",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"(?:(?:an?|the|non|exhaustive|incomplete|complete|full|short|partial)[ \t-]+)*"
    r"list(?: of)?\b[ ]*"
)
_SENTENCE_END = re.compile(r"[.!?][ \t]")
_CONTENTS = re.compile(r"\b(?:contents?|index|overview)(?: (?:is|are))?$")
_LINK = re.compile(r"\[\[[^\[\]]*\]\]|\[[^\[\]]*\]\([^()]*\)")
_INSTRUCTIONS = frozenset("how what why when where get manage explore using edit import".split())
_QUESTION_WORDS = frozenset(
    "quand comment pourquoi quoi où qui wann wie warum wieso was wer wo wozu cuándo cómo qué quién "
    "dónde quando come perché cosa chi dove onde wanneer hoe waarom wat wie waar".split()
)
"""How questions of other languages begin, which as headings name no relation."""

_ARTICLES = ("the ", "a ", "an ")
_OF_SOMEONE = re.compile(r"['’]s\b")
_DATE = re.compile(r"[\W\d_]+$|\d{4}-\d\d")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_DIVISION = re.compile(
    r"(?:part|chapter|section|week|lecture|unit|module|day|session|lesson|teil|kapitel|woche|"
    r"vorlesung|chapitre|partie|semaine|capítulo|parte|semana|capitolo|settimana|lezione|deel|"
    r"hoofdstuk|les)[ \t]+(?:\d+|[ivx]+)\b",
    re.IGNORECASE,
)
"""How headings begin that number the parts of a text."""

_RELATED = re.compile(
    r"\b(?:relacionad[oa]s?|verwandte?[rns]?|connexes?|liée?s|correlat[ioae]|gerelateerde?)\b"
)
"""What says in other languages that what is listed is related."""

_DASH = re.compile(r" [-–—|] ")
_QUESTIONS = {
    **dict.fromkeys(
        ("what does this lead to", "where does this lead", "where does it lead"), "leads to"
    ),
    **dict.fromkeys(("where does this come from", "where does it come from"), "comes from"),
    **dict.fromkeys(("what is similar", "what's similar", "what is this similar to"), "similar to"),
    **dict.fromkeys(("what is opposite", "what is the opposite", "what competes"), "opposite"),
}
"""Headings that ask how a note is related to what they list."""

_ASIDE = re.compile(r"[ \t]*\([^()]*\)$")


def without_opening(label: str) -> str:
    """Return a label without what leads up to it, such as `there are`."""
    return _OPENING.sub("", label, count=1)


def lead_phrase(lead: str) -> str:
    """Return the phrase of a line above a list, which ends in a colon or is a short label."""
    lead = lead.strip()
    if not lead.rstrip("*_ ").endswith((":", "：")):
        return ""
    if len(lead) > MAX_CHINESE_LEAD_CHARS and _is_east_asian(lead):
        return ""
    if "[[" in lead or "](" in lead or len(lead.split()) > MAX_LEAD_WORDS:
        # The links of a sentence are no part of what is listed.
        last = _LINK.sub(" ", _SENTENCE_END.split(lead[-MAX_LEAD_CHARS:])[-1])
        listed = _LISTED.search(last)
        return see_also_phrase(listed[1].lower()) if listed else ""
    lead = without_opening(lead.strip("*_ \t:："))
    if len(lead.split()) > MAX_LEAD_WORDS or any(mark in lead for mark in ".!?;"):
        return ""
    opening = key_phrase(lead).split()[:2]
    if len(opening) > 1 and opening[0] in BASES | ORDERS and opening[1] in DETERMINERS:
        return ""  # an order: `follow these`
    return _without_list(see_also_phrase(key_phrase(lead)))


def heading_phrase(heading: str, language: str) -> str:
    """Return the phrase of a heading that names a role, such as `Tools` or `Related work`.

    Empty for one that names a topic, such as `Signal theory`. In a `language` other than English,
    where plurals are not known, short headings are taken for roles.
    """
    if (question := heading.strip("*_ ?:").casefold().rsplit(" — ", 1)[-1]) in _QUESTIONS:
        return _QUESTIONS[question]
    heading = _OPENING.sub("", _ASIDE.sub("", heading), count=1)
    last = _DASH.split(heading)[-1].strip()
    if last.casefold() in _ROLES:
        return key_phrase(last)
    if len(heading.split()) > MAX_HEADING_WORDS or _DATE.match(heading) or ":" in heading[:-1]:
        return ""
    if _DIVISION.match(heading):
        return ""
    phrase = see_also_phrase(key_phrase(heading))
    if phrase in ("see also", "example"):
        return phrase
    if phrase in _CONTENTS_HEADINGS:
        return CONTAINS
    if not phrase or phrase in _GENERIC or heading.endswith("?") or _OF_SOMEONE.search(heading):
        return ""
    if _is_east_asian(phrase):
        return phrase if phrase.endswith(_CHINESE_ROLES) else ""
    if _RELATED.search(phrase):
        return SEE_ALSO_PHRASE
    if phrase.split()[0] in _QUESTION_WORDS:
        return ""
    if language not in ("", "en", "zh") or not phrase.isascii():
        return phrase if len(phrase.split()) <= MAX_WORDS_OF_OTHER_LANGUAGES else ""
    if _LIST.match(phrase):
        return _without_list(phrase)
    words = phrase.split()
    orders = words[0] in BASES and words[1:2] and words[1] in DETERMINERS
    if orders or words[0] in _INSTRUCTIONS or words[0] in ORDERS or words[0] in _STEPS:
        return ""  # a step, and no relation
    if words[0] == "the" and len(words) > 2:
        return ""  # one thing, and no role
    return _without_list(phrase) if _names_role(words) else ""


def _is_east_asian(text: str) -> bool:
    return _EAST_ASIAN.search(text) is not None


_CHINESE_ROLES = tuple(
    "应用 用途 例子 示例 案例 工具 类型 种类 分类 组成 部分 特点 特征 优点 缺点 方法 资源 来源 "
    "概念 组件 算法 原理 模型 作者 作品 书籍 文章 成员 變體 变体 版本 應用 例 類型 分類 優點 缺點 "
    "資源 來源 組成 特徵 工具类 步骤 主题 主題".split()
)
"""How Chinese headings end that name a role."""


def _names_role(words: list[str]) -> bool:
    """Return whether the noun that the words are about is a role: a plural, or a known word."""
    head = next((at for at, word in enumerate(words) if at and _ends_noun(word)), len(words))
    word = words[head - 1]
    if word in _ROLES or (len(words) == 1 and word in PREPOSITIONS):
        return True
    is_plural = (
        word.endswith("s") and word.isalpha() and not word.endswith(("ss", "us", "is", "'s"))
    )
    return is_plural and word not in _NO_ROLES and word not in _NO_PLURALS


def _ends_noun(word: str) -> bool:
    """Return whether a word goes on after a noun, as in `mills of` and `concepts introduced`."""
    return word in PREPOSITIONS or word in PARTICIPLES or is_past_participle(word)


def _without_list(phrase: str) -> str:
    """Return `tools` for `list of tools`, and `contains` for a list of what is not said."""
    match = _LIST.match(phrase)
    if match or _CONTENTS.search(phrase):
        return (phrase[match.end() :] if match else "") or CONTAINS
    for article in _ARTICLES:
        phrase = phrase.removeprefix(article)
    return phrase
