"""The kinds of phrases in the languages of `other_languages`, by their verbs."""

from __future__ import annotations

import re

from conceptmap.relations.relation_kind import RelationKind

# Each pattern is searched for in the phrase, between words; the first that is found decides.
_PATTERNS: tuple[tuple[RelationKind, str], ...] = (
    (
        RelationKind.USED_FOR,
        r"wird verwendet (?:von|in)|ermöglich(?:t|en)|dient (?:zur|dem)|unterstütz(?:t|en)|"
        r"est utilisée? (?:par|dans)|perm(?:et|ettent)|soutient|permiten?|permett(?:e|ono)|"
        r"support(?:a|ano)|permitem?|suportam?|wordt gebruikt (?:door|in)|ondersteun(?:t|en)",
    ),
    (
        RelationKind.PART_OF,
        r"gehör(?:t|en) zu|(?:ist|sind) teil (?:von|der|des)|appartien(?:t|nent) à|"
        r"f(?:ait|ont) partie de|pertenecen? a|forman? parte de|(?:es|son|é|são) parte de|"
        r"appart(?:iene|engono) a|fa(?:nno)? parte di|pertencem? a|faz(?:em)? parte de|"
        r"beho(?:ort|ren) tot|hoort bij|(?:is|zijn) (?:onder)?deel van",
    ),
    (
        RelationKind.HAS_PART,
        r"enthält|enthalten|umfass(?:t|en)|besteh(?:t|en) aus|contien(?:t|nent)|"
        r"compren(?:d|nent)|se compose de|contienen?|incluyen?|consta de|consiste (?:en|in|em)|"
        r"contengono|inclu(?:de|dono|i|em)|comprend(?:e|ono)|cont[éê]m|bevat(?:ten)?|"
        r"omvat(?:ten)?|bestaa[nt] uit|heeft|hebben",
    ),
    (
        RelationKind.USES,
        r"verwende(?:t|n)|(?:be)?nutz(?:t|en)|benötig(?:t|en)|brauch(?:t|en)|"
        r"(?:basier|beruh)(?:t|en) auf|hängt von|implementier(?:t|en)|utilise(?:nt)?|"
        r"nécessite(?:nt)?|repose(?:nt)? sur|basée?s? sur|se base sur|dépend(?:ent)? de|"
        r"implémente|usa[nm]?|usano|utiliza[nm]?|utilizz(?:a|ano)|requieren?|requere?m?|"
        r"necesitan?|richied(?:e|ono)|precisam? de|se basan? en|si basa(?:no)? su|"
        r"se baseiam? em|baseia-se em|dependen? de|dependem de|dipend(?:e|ono) da|"
        r"implementa[nm]?|gebruik(?:t|en)|vereis(?:t|en)|implementeert|"
        r"(?:is|zijn) gebaseerd op|berust(?:en)? op",
    ),
    (
        RelationKind.CAUSES,
        r"erzeug(?:t|en)|verursach(?:t|en)|beeinfluss(?:t|en)|führ(?:t|en) zu|"
        r"produi(?:t|sent)|cause(?:nt)?|provoque(?:nt)?|influence(?:nt)?|mèn(?:e|ent) à|"
        r"conduit à|producen?|causa[nm]?|influye en|conducen? a|produc(?:e|ono)|causano|"
        r"influenz(?:a|ano)|port(?:a|ano) a|produz(?:em)?|influenciam?|levam? a|"
        r"veroorza(?:akt|ken)|beïnvloed(?:t|en)|leid(?:t|en) tot",
    ),
    (
        RelationKind.MADE_BY,
        r"wurde entwickelt von|gründete|erfand|entwickelte|schrieb|entdeckte|inventa|fonda|"
        r"découvrit|inventó|fundó|descubrió|escribió|desarrolló|inventò|fondò|scoprì|scrisse|"
        r"sviluppò|inventou|fundou|descobriu|escreveu|desenvolveu|schreef|ontdekte|"
        r"ontwikkelde|stichtte",
    ),
    (
        RelationKind.COMES_FROM,
        r"erweiter(?:t|n)|ersetz(?:t|en)|stamm(?:t|en) (?:von|aus)|folgt auf|étend(?:ent)?|"
        r"remplace(?:nt)?|provien(?:t|nent) de|succède à|amplía|extienden?|reemplazan?|"
        r"sustituyen?|provienen? de|sigue a|estend(?:e|ono|em)|sostituis(?:ce|cono)|"
        r"deriva(?:no|m)? d[ae]|segue|substitu(?:i|em)|vervang(?:t|en)|komt (?:van|uit)|volgt op",
    ),
    (
        RelationKind.DESCRIBES,
        r"beschreib(?:t|en)|definier(?:t|en)|décri(?:t|vent)|défini(?:t|ssent)|describen?|"
        r"definen?|descriv(?:e|ono)|defini(?:sce|scono)|descrevem?|definem?|"
        r"beschrijf(?:t)?|beschrijven|definieert|definiëren",
    ),
    (RelationKind.SIMILAR_TO, r"(?:ist|sind) ähnlich|ressemble à|lijkt op"),
    (
        RelationKind.IS_A,
        r"(?:ist|sind|waren?)(?: nicht| kein\w*)?(?: ein\w*| der| die| das)?$|"
        r"(?:est|sont|étai(?:en)?t|fut)(?: une?| des| l[ea]s?| l['’])?$|"
        r"(?:es|son|eran?|fue|fueron)(?: un[ao]?s?| el| l[ao]s?)?$|"
        r"(?:è|sono|erano|furono)(?: un[ao]?| un['’]| il| l[aoe]| i| gli| l['’])?$|"
        r"(?:é|são|foi|foram|eram)(?: uma?s?| uns| [oa]s?)?$|"
        r"(?:is|zijn|was|waren)(?: niet| geen)?(?: een| de| het)?$",
    ),
)
# Chinese writes no blanks between words.
_CHINESE: tuple[tuple[RelationKind, str], ...] = (
    (RelationKind.USED_FOR, "应用于|應用於|用于|用於|支持|支援"),
    (RelationKind.PART_OF, "属于|屬於"),
    (RelationKind.HAS_PART, "包含|包括|组成"),
    (RelationKind.USES, "使用|采用|採用|需要|依赖|依賴|基于|基於|实现|實現"),
    (RelationKind.CAUSES, "产生|產生|导致|導致|引起|影响|影響"),
    (RelationKind.MADE_BY, "发明了|發明了|创立了|創立了|发现了|發現了|提出了|开发了|開發了"),
    (RelationKind.COMES_FROM, "源于|源自|来自|來自|取代|替代|扩展|擴展"),
    (RelationKind.DESCRIBES, "描述|定义|定義"),
    (RelationKind.SIMILAR_TO, "类似于|類似於"),
    (RelationKind.IS_A, r"^(?:不)?(?:就)?是"),
)
_SEARCHES = (
    *((kind, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for kind, pattern in _PATTERNS),
    *((kind, re.compile(pattern)) for kind, pattern in _CHINESE),
)


def other_kind_of(phrase: str) -> RelationKind:
    """Return the kind of a phrase in lower case, `OTHER` when no pattern knows it."""
    found = (kind for kind, search in _SEARCHES if search.search(phrase))
    return next(found, RelationKind.OTHER)
