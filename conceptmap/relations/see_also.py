"""Links that a reader is sent to: `see also`, and ways to the next note or back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from conceptmap.relations.blocks import LinkSpan
from conceptmap.relations.keys import SEE_ALSO
from conceptmap.relations.link_lists import leading_list

_MAX_CHARS = 80
"""How far before a link the words that send to it are looked for."""

_SEE = re.compile(
    r"(?:^|[.!?;(（\[]|[,:—–-][ \t])[ \t>*_→-]*"
    r"(?:for (?:more|further|details?|an? |the )[^.!?()]{0,40}?,?[ \t]+)?"
    r"(?:please[ \t]+)?(?:also[ \t]+)?"
    r"(?:see(?: also)?|cf\.?|refer(?: to)?|check out|compare|(?:read )?more (?:in|on|at|about)"
    r"|siehe(?: auch)?|s\.(?: auch)?|vgl\.?|voir(?: aussi)?|véase(?: también)?"
    r"|ver(?: también)?|vedi(?: anche)?|veja(?: também)?|zie(?: ook)?|se också|se även"
    r"|参见|參見|另见|参考)"
    r"[ \t:：]*(?:also[ \t]+)?(?:(?:the|our|my|this)[ \t]+)?"
    r"(?:(?:notes?|page|article|section|chapter|guide|entry|post|stuff|docs|documentation)"
    r"(?:[ \t]+(?:on|about|for|in))?[ \t]+)?[ \t\"“*_(]*$",
    re.IGNORECASE,
)
_SENDERS = (
    *("see", "cf", "refer", "check", "compare", "more ", "siehe", "s. ", "vgl", "voir", "véase"),
    *("ver", "vedi", "veja", "zie", "se ", "参", "參", "另"),
)
"""What the words before a link hold of which `_SEE` finds something."""

_SENDING = SEE_ALSO - {"related", "link", "links", "voir", "zie", "siehe", "相关"}
"""What may stand before a link without a colon; the others go on as sentences as well."""

MAX_WAY_CHARS = 20
"""How far before a link a word such as `Previous:` is looked for."""

_WAY_BEFORE = re.compile(
    r"[|·•][ \t*_]*(?P<way>next|previous|prev|up|weiter|zurück|suivant|précédent|siguiente"
    r"|anterior)[*_]*:[*_]*[ \t]*$",
    re.IGNORECASE,
)
_UPWARDS = re.compile(r"[ \t]*[↑⬆]")
_NAVIGATION = re.compile(
    r"[ \t←<«»>→⬅➡*_-]*(?P<way>next|previous|prev|back to|up|weiter|zurück(?: zu)?|suivant"
    r"|précédent|siguiente|anterior|tomorrow|yesterday)\b[ \t]*(?P<colon>:?)",
    re.IGNORECASE,
)
_WAYS = {
    "next": "next",
    "weiter": "next",
    "suivant": "next",
    "siguiente": "next",
    "tomorrow": "next",
    "back to": "up",
    "zurück zu": "up",
    "up": "up",
}


def see_also_links(text: str, start: int, spans: Sequence[LinkSpan]) -> Iterator[LinkSpan]:
    """Yield the links of a line from `start` that its words send a reader to."""
    position = start
    for index, span in enumerate(spans):
        if span.start < position:
            continue
        begin = max(position, span.start - _MAX_CHARS)
        before = text[begin : span.start]
        if begin > start and begin == position:
            before = "x" + before  # no beginning of a sentence
        is_sent = any(map(before.casefold().__contains__, _SENDERS)) and _SEE.search(before)
        opening = before.strip(" \t>*_([:（-").casefold() if begin == start else ""
        if is_sent or opening in _SENDING:
            listed = leading_list(text, spans[index:])
            yield from listed
            position = listed[-1].end
        else:
            position = span.end


def navigation_phrase(shown: str) -> str:
    """Return `next`, `previous` or `up` for a link that shows so, such as `Next: storage`."""
    if _UPWARDS.match(shown):
        return "up"
    match = _NAVIGATION.match(shown)
    if match is None:
        return ""
    way = match["way"].casefold()
    if (
        not match["colon"]
        and way not in ("back to", "zurück zu")
        and shown[match.end() :].strip(" \t→»>➡*_-")
    ):
        return ""  # a name that begins so
    return _WAYS.get(way, "previous")


def way_before(text: str) -> str:
    """Return `next`, `previous` or `up` that a text before a link ends in, `… | Next: `."""
    match = _WAY_BEFORE.search(text)
    return _WAYS.get(match["way"].casefold(), "previous") if match else ""
