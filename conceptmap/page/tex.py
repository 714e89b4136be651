"""TeX formulas as text: what belongs to one, and formulas within its words."""

from __future__ import annotations

import re

_TEXT_COMMAND = r"\\(?:text[a-z]*|mbox|hbox)"

TEX_UNIT = rf"(?:{_TEXT_COMMAND}\{{[^{{}}]{{0,300}}\}}|[^\\$]|\\.|\\\n)"
r"""Pattern of a piece of a formula: words, such as `\text{if $x$}`, in which dollars end nothing, a
character, or one after a backslash. Repeat it possessively: with `*+` or `++`."""

_WORDS = re.compile(rf"({_TEXT_COMMAND})\{{([^{{}}]*\$[^{{}}]*)\}}")


_NESTING = re.compile(r"\\(?:begin|left)\b|\\(?:end|right)\b|\\.|[{}]", re.DOTALL)
_OPENING = ("{", "\\begin", "\\left")


def tex_weight(tex: str) -> float:
    """Return about how long a formula takes to set: its length, doubled with each nesting."""
    weight, depth, copied = 0.0, 0, 0
    for match in _NESTING.finditer(tex):
        weight += (match.end() - copied) * 2.0 ** min(depth, 1000)
        copied = match.end()
        if match[0] in _OPENING:
            depth += 1
        elif match[0] in ("}", "\\end", "\\right"):
            depth = max(depth - 1, 0)
    return weight + (len(tex) - copied) * 2.0 ** min(depth, 1000)


def take_formulas_out_of_words(tex: str) -> str:
    r"""Return the same formula with the formulas in its words next to them.

    `\text{if $x$ is 0}` becomes `{\text{if }{x}\text{ is 0}}`, for parsers that know no other.
    """
    return _WORDS.sub(_beside, tex) if "$" in tex else tex


def _beside(match: re.Match[str]) -> str:
    parts = re.split(r"(?<!\\)\$", match[2])
    if len(parts) % 2 == 0 or len(parts) == 1:
        return match[0]  # each dollar is one
    pieces = (
        f"{{{part}}}" if at % 2 else f"{match[1]}{{{part}}}"
        for at, part in enumerate(parts)
        if part
    )
    return f"{{{''.join(pieces)}}}"
