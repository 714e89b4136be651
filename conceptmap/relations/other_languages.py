"""Phrases of languages other than English: a copula or a frequent verb right before a link.

The subject, the note's name or another link, must stand right before the verb. That is little,
and seldom wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from conceptmap.relations.blocks import Block, LinkSpan
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition


@dataclass(frozen=True)
class _Language:
    copulas: str
    articles: str
    verbs: str
    negations: str
    negation_follows: bool = False


_LANGUAGES = {
    "de": _Language(
        "ist|sind|war|waren",
        "ein|eine|einen|einem|einer|eines|der|die|das|den|dem|des",
        "verwendet|verwenden|nutzt|nutzen|benutzt|benutzen|enthält|enthalten|umfasst|umfassen|"
        "benötigt|benötigen|braucht|brauchen|erweitert|erweitern|ersetzt|ersetzen|unterstützt|"
        "unterstützen|beschreibt|beschreiben|definiert|definieren|erzeugt|erzeugen|verursacht|"
        "verursachen|beeinflusst|beeinflussen|ermöglicht|ermöglichen|implementiert|"
        "implementieren|basiert auf|basieren auf|beruht auf|beruhen auf|gehört zu|gehören zu|"
        "besteht aus|bestehen aus|stammt von|stammen von|stammt aus|führt zu|führen zu|"
        "hängt von|dient zur|dient dem|folgt auf|gründete|erfand|entwickelte|schrieb|entdeckte|"
        "ist Teil von|ist Teil der|ist Teil des|sind Teil von|ist ähnlich|wurde entwickelt von|"
        "wird verwendet von|wird verwendet in",
        "nicht|kein|keine|keinen",
        True,
    ),
    "fr": _Language(
        "est|sont|était|étaient|fut",
        "un|une|des|le|la|les|l['’]|du|de la",
        "utilise|utilisent|contient|contiennent|comprend|comprennent|nécessite|nécessitent|"
        "étend|étendent|remplace|remplacent|soutient|décrit|décrivent|définit|définissent|"
        "produit|produisent|cause|causent|provoque|provoquent|influence|influencent|permet|"
        "permettent|implémente|repose sur|reposent sur|se base sur|est basé sur|est basée sur|"
        "sont basés sur|appartient à|appartiennent à|fait partie de|font partie de|"
        "dépend de|dépendent de|provient de|proviennent de|mène à|mènent à|conduit à|"
        "se compose de|est utilisé par|est utilisé dans|est utilisée par|ressemble à|inventa|"
        "fonda|découvrit|succède à",
        "ne|n['’]",
    ),
    "es": _Language(
        "es|son|era|eran|fue|fueron",
        "un|una|unos|unas|el|la|los|las",
        "usa|usan|utiliza|utilizan|contiene|contienen|incluye|incluyen|requiere|requieren|"
        "necesita|necesitan|amplía|extiende|extienden|reemplaza|reemplazan|sustituye|"
        "describe|describen|define|definen|produce|producen|causa|causan|influye en|permite|"
        "permiten|implementa|implementan|se basa en|se basan en|pertenece a|pertenecen a|"
        "forma parte de|forman parte de|es parte de|son parte de|depende de|dependen de|"
        "proviene de|provienen de|conduce a|conducen a|consiste en|consta de|inventó|fundó|"
        "descubrió|escribió|desarrolló|sigue a",
        "no",
    ),
    "it": _Language(
        "è|sono|era|erano|fu|furono",
        "un|una|uno|un['’]|il|lo|la|i|gli|le|l['’]",
        "usa|usano|utilizza|utilizzano|contiene|contengono|include|includono|comprende|"
        "comprendono|richiede|richiedono|estende|estendono|sostituisce|sostituiscono|supporta|"
        "supportano|descrive|descrivono|definisce|definiscono|produce|producono|causa|causano|"
        "influenza|influenzano|permette|permettono|implementa|si basa su|si basano su|"
        "appartiene a|appartengono a|fa parte di|fanno parte di|dipende da|dipendono da|"
        "deriva da|derivano da|porta a|portano a|consiste in|inventò|fondò|scoprì|scrisse|"
        "sviluppò|segue",
        "non",
    ),
    "pt": _Language(
        "é|são|era|eram|foi|foram",
        "um|uma|uns|umas|o|a|os|as",
        "usa|usam|utiliza|utilizam|contém|contêm|inclui|incluem|requer|requerem|precisa de|"
        "precisam de|estende|estendem|substitui|substituem|suporta|suportam|descreve|descrevem|"
        "define|definem|produz|produzem|causa|causam|influencia|influenciam|permite|permitem|"
        "implementa|implementam|baseia-se em|se baseia em|se baseiam em|pertence a|"
        "pertencem a|faz parte de|fazem parte de|é parte de|são parte de|depende de|dependem de|"
        "deriva de|derivam de|leva a|levam a|consiste em|inventou|fundou|descobriu|escreveu|"
        "desenvolveu|segue",
        "não",
    ),
    "nl": _Language(
        "is|zijn|was|waren",
        "een|de|het",
        "gebruikt|gebruiken|bevat|bevatten|omvat|omvatten|vereist|vereisen|heeft|hebben|"
        "vervangt|vervangen|ondersteunt|ondersteunen|beschrijft|beschrijven|definieert|"
        "definiëren|veroorzaakt|veroorzaken|beïnvloedt|beïnvloeden|implementeert|"
        "is gebaseerd op|zijn gebaseerd op|berust op|berusten op|behoort tot|behoren tot|"
        "hoort bij|bestaat uit|bestaan uit|leidt tot|leiden tot|komt van|komt uit|volgt op|"
        "is onderdeel van|zijn onderdeel van|is deel van|lijkt op|schreef|ontdekte|"
        "ontwikkelde|stichtte|wordt gebruikt door|wordt gebruikt in",
        "niet|geen",
        True,
    ),
    "zh": _Language(
        "是|就是",
        "一种|一個|一个|一种|一類|一类|一款|一门|一位|一家",
        "使用|采用|採用|包含|包括|需要|依赖于|依賴於|依赖|基于|基於|属于|屬於|源于|源自|来自|"
        "來自|取代|替代|支持|支援|描述|定义|定義|产生|產生|导致|導致|引起|影响|影響|实现|實現|"
        "扩展|擴展|组成|类似于|類似於|发明了|發明了|创立了|創立了|发现了|發現了|提出了|开发了|"
        "開發了|由|应用于|應用於|用于|用於|对应|對應",
        "不|没有|沒有|非",
    ),
}
LANGUAGES = frozenset(_LANGUAGES)


def verbs_of(language: str) -> list[str]:
    """Return the verbs that are read in one of `LANGUAGES`, copulas aside."""
    return _LANGUAGES[language].verbs.split("|")


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds a verb before a link in a language, and its copulas, when first needed."""
    language, spaced = _LANGUAGES[name], name != "zh"
    space = r"[ \t]+" if spaced else r"[ \t]*"
    gap = r"[ \t]*"
    verbs = "|".join(sorted(map(re.escape, verbs_of(name)), key=len, reverse=True)).replace(
        r"\ ", space
    )
    articles = "|".join(sorted(language.articles.split("|"), key=len, reverse=True))
    article = rf"(?:(?P<article>{articles})(?:{space}|(?<=['’])))?"
    negation = rf"(?:(?P<negation>{language.negations})(?:{space}|(?<=['’])))?"
    before = negation if not language.negation_follows and spaced else ""
    after = negation if language.negation_follows or not spaced else ""
    start = space if spaced else gap
    verb = rf"(?P<verb>{verbs}|{language.copulas})"
    if not spaced:
        before, after = negation, ""
    return (
        re.compile(
            rf"{start}{before}{verb}(?:{space}{after}|{space}){article}[*_]*$", re.IGNORECASE
        ),
        re.compile(rf"(?:{language.copulas})$", re.IGNORECASE),
    )


def other_propositions(
    language: str,
    text: str,
    block: Block,
    spans: Sequence[LinkSpan],
    lines: Sequence[int],
    names: Sequence[str],
) -> Iterator[Proposition]:
    """Yield the propositions of a block in one of `LANGUAGES`; `names` are those of the note."""
    verb_pattern, copula = _patterns(language)
    folded = sorted((name.casefold() for name in names if name), key=len, reverse=True)
    before_end, before_number = block.start, THE_NOTE
    is_governed = False
    for span, line in zip(spans, lines, strict=True):
        between = text[before_end : span.start][-200:]
        match = verb_pattern.search(between)
        if match and _is_head(text[span.end : min(block.end, span.end + 40)], match, copula):
            rest = between[: match.start()].rstrip("*_ \t")
            subject = _subject(rest, before_number, before_end > block.start, folded, language)
            if subject is not None and subject != span.number and not (is_governed and not rest):
                phrase = _phrase(match, copula)
                yield Proposition(subject, phrase, span.number, Level.SURE, Origin.SENTENCE, line)
        start = max(before_end, span.start - 20)
        before = text[start : span.start]
        is_governed = _PREPOSITION.search(before) is not None
        is_governed |= language == "de" and _OBJECT_ARTICLE.search(before) is not None
        before_end, before_number = span.end, span.number


def _is_head(behind: str, match: re.Match[str], copula: re.Pattern[str]) -> bool:
    """Return whether a link is what is meant, and no part of a name or adjective of what follows.

    `behind` is what follows the link.
    """
    if any(each.match(behind) for each in (_PART_OF_WORD, _CONDITION, _NEGATION_BEHIND)):
        return False
    verb = " ".join(match["verb"].split())
    if _is_chinese(verb):
        return _CHINESE_NOUN.match(behind) is None
    if copula.fullmatch(verb) and (match["article"] or "").casefold() in _OBLIQUE:
        return False  # `ist dem [[x]] ähnlich`
    is_bare = copula.fullmatch(verb) is not None and not match["article"]
    return not (is_bare and _LOWER_CASE_WORD.match(behind))


def _subject(
    rest: str, before: int, has_link: bool, names: Sequence[str], language: str
) -> int | None:
    """Return whose verb it is, None when that is not the note or the link before."""
    if has_link and not rest:
        return before
    if has_link:
        return None
    opening = re.split(r"[.!?。！？\n]\s*", rest)[-1].strip(' \t*_"“”«»')
    opening = re.sub(r"[（(][^()（）]*[)）]$", "", opening).strip(" \t*_").casefold()
    for article in (*_LANGUAGES[language].articles.split("|"), ""):
        article = article.replace("['’]", "'")
        for name in names:
            if opening in (name, f"{article} {name}".strip(), f"{article}{name}"):
                return THE_NOTE
    return None


def _phrase(match: re.Match[str], copula: re.Pattern[str]) -> str:
    verb = " ".join(match["verb"].split())
    is_copula = copula.fullmatch(verb) is not None
    article = match["article"] or ""
    has_article = is_copula and article.casefold() in _INDEFINITE
    negation = match["negation"] or ""
    words = [verb, negation] if match.start("negation") > match.start("verb") else [negation, verb]
    if has_article:
        words.append(article)
    joined = "".join(words) if _is_chinese(verb) else " ".join(word for word in words if word)
    return joined.lower()


_NEGATION_BEHIND = re.compile(
    r"[*_]*(?:[ \t]+(?:\w+[ \t]+)?(?:nicht|nie|niemals|niet|nooit|pas|jamais|mai)\b"
    r"|不|[吗嗎呢]?[？?])",
    re.IGNORECASE,
)
"""What denies a verb after its object, `benutzt [[x]] nicht`, or asks."""

_CONDITION = re.compile(
    r"[*_]*,?[ \t]+(?:(?:genau|nur|dann|und nur) )*"
    r"(?:wenn|falls|sofern|si|quand|cuando|se|quando|caso|als|indien|wanneer|ssi|sse|sii)\b"
    r"|[，,]?(?:如果|当且仅当|當且僅當)",
    re.IGNORECASE,
)
"""What follows where something holds on a condition only."""

_PART_OF_WORD = re.compile(r"-[^\W\d_]")
_CHINESE_NOUN = re.compile(r"[*_ ]*(?![和与與及或来來而並并以且进進])[\u4e00-\u9fff]")
_LOWER_CASE_WORD = re.compile(
    r"[*_]*[ \t]+(?!(?:und|oder|et|ou|y|e|o|en|of|que|che|qui|die|der|das|dat|in|im|con|mit|avec|"
    r"com|met|de|di|da|für|per|par|para|por|pour|voor|von|van|bei|wie|come|como|comme)\b)"
    r"[^\W\d_]"
)
_INDEFINITE = frozenset(
    "ein eine einen einem einer eines un une una uno um uma een 一种 一个 一個 一类 一類".split()
)


_PREPOSITION = re.compile(
    r"(?<!\w)(?:in|im|an|am|auf|aus|bei|beim|für|mit|nach|über|um|unter|von|vom|zu|zum|zur|durch"
    r"|à|au|aux|avec|dans|de|des|du|en|par|pour|sur|sous|chez|sans"
    r"|a|al|con|del|para|por|sin|sobre|da|dal|della|dello|di|nel|nella|per|su|sul|sulla|tra|fra"
    r"|com|do|dos|em|na|no|nas|nos|pela|pelo|sem"
    r"|bij|met|naar|op|over|tot|uit|van|voor|door)[ \t]+(?:\w{1,5}[ \t]+)?[*_]*$",
    re.IGNORECASE,
)
"""A preposition before a link, which is no subject then: `una lista en [[c]] es un`."""

_OBJECT_ARTICLE = re.compile(
    r"(?<!\w)(?:(?i:den|dem|des|einen|einem|eines|einer)|(?<=[a-zäöüß][ \t])der)[ \t]+$"
)
"""A German article of what is no subject: `den [[x]] verwendet die [[y]]`, `Teil der [[x]] ist`."""

_OBLIQUE = frozenset("dem den des einem einen eines einer".split())
"""German articles of what is no subject, and so is not what a thing is."""


def _is_chinese(word: str) -> bool:
    return "\u4e00" <= word[:1] <= "\u9fff"
