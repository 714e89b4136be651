"""Which lines of an outline are read as they are: fenced code, and blocks as of Org mode.

An outline has no code by indentation, since that says how deep an item is. Source: Logseq's
parser mldoc (fences need an end; `#+BEGIN_SRC` and the like).
"""

from __future__ import annotations

import re

_FENCE = re.compile(r"[ \t]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)*+(`{3,}|~{3,})([^\n]*)")
_FENCE_END = re.compile(r"[ \t]*+(`{3,}|~{3,})[ \t]*$")
_BLOCK = re.compile(r"#\+BEGIN_(QUERY|SRC|EXAMPLE|EXPORT|COMMENT)\b[^\n]*", re.IGNORECASE)
_NOT_LINE_END = re.compile(r"[^\n]")


def mask_outline(text: str) -> str:
    """Blank out fenced code and literal blocks; every other character stays where it is.

    Linear in the text. What has no end is no such block.
    """
    if "```" in text or "~~~" in text:
        text = _mask_fences(text)
    if "#+" in text:
        text = _mask_blocks(text)
    return text


def _mask_fences(text: str) -> str:
    pieces: list[str] = []
    copied = start = opened_at = 0
    fence = ""
    for line in text.split("\n"):
        end = start + len(line)
        if fence:
            match = _FENCE_END.match(line)
            if match and match[1][0] == fence[0] and len(match[1]) >= len(fence):
                pieces += (text[copied:opened_at], _blank(text[opened_at:end]))
                copied, fence = end, ""
        elif (match := _FENCE.match(line)) and not (match[1][0] == "`" and "`" in match[2]):
            fence, opened_at = match[1], start + match.start(1)
        start = end + 1
    return "".join((*pieces, text[copied:])) if pieces else text


def _mask_blocks(text: str) -> str:
    pieces: list[str] = []
    copied = 0
    endless: set[str] = set()
    folded = text.lower() if text.isascii() else "".join(map(_lower_ascii, text))
    for match in _BLOCK.finditer(text):
        name = match[1].lower()
        if match.start() < copied or name in endless:
            continue
        mark = f"#+end_{name}"
        found = folded.find(mark, match.end())
        if found < 0:
            endless.add(name)
            continue
        end = found + len(mark)
        pieces += (text[copied : match.start()], _blank(text[match.start() : end]))
        copied = end
    return "".join((*pieces, text[copied:])) if pieces else text


def _blank(text: str) -> str:
    return _NOT_LINE_END.sub(" ", text)


def _lower_ascii(character: str) -> str:
    return character.lower() if character.isascii() else character
