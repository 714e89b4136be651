"""Split very long paragraphs into pieces that Qt can lay out one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conceptmap.page.blocks import Inline, InlineFormula, Paragraph, TextMark, TextSpan

MAX_PARAGRAPH_CHARS = 4_000
"""A longer paragraph is split; Qt's layout time for one grows with the square of a word."""

MAX_PARAGRAPH_LINES = 400
"""A piece of a paragraph has at most this many lines."""

_LINE_WEIGHT = MAX_PARAGRAPH_CHARS // MAX_PARAGRAPH_LINES

_INLINE_WEIGHT = 8
"""How long each link, run of marked text and picture takes, in characters."""

_LONG_WORD_CHARS = 500

_LONG_WORD = re.compile(rf"[^\s\u1100-\u11ff\u2e80-\U0010ffff]{{{_LONG_WORD_CHARS},}}")
"""Text that Qt cannot break into lines, of scripts in which it breaks between words alone."""

_LONG_WORD_WEIGHT = 3
"""How long each character of such a word takes, where one of a short word takes 1."""

_COSTLY = re.compile(rf"\n|{_LONG_WORD.pattern}")

_LOOK_BACK_CHARS = 400
"""How far before the limit a line or word end is looked for."""


def split_long_paragraph(block: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph, or a long one in pieces."""
    if _weight(block.content) <= MAX_PARAGRAPH_CHARS:
        yield block
        return
    piece: list[Inline] = []
    left = MAX_PARAGRAPH_CHARS
    for each in block.content:
        if isinstance(each, InlineFormula) and not each.key:
            each = TextSpan(each.source, TextMark.CODE)
        while isinstance(each, TextSpan) and (
            len(each.text) > left or text_weight(each.text) > left
        ):
            at = split_point(each.text, _fitting_chars(each.text, left))
            head = each._replace(text=each.text[:at].rstrip("\n"))
            yield block._replace(content=(*piece, head))
            block = block._replace(anchor="")
            each = each._replace(text=each.text[at:].lstrip("\n"))
            piece, left = [], MAX_PARAGRAPH_CHARS
        piece.append(each)
        left -= _inline_weight(each)
        if left <= 0:
            yield block._replace(content=tuple(piece))
            block = block._replace(anchor="")
            piece, left = [], MAX_PARAGRAPH_CHARS
    if piece:
        yield block._replace(content=tuple(piece))


def _weight(content: tuple[Inline, ...]) -> int:
    return sum(_inline_weight(each) for each in content)


def _inline_weight(each: Inline) -> int:
    if isinstance(each, TextSpan):
        return _INLINE_WEIGHT + text_weight(each.text)
    if isinstance(each, InlineFormula) and not each.key:
        return _INLINE_WEIGHT + text_weight(each.source)
    return _INLINE_WEIGHT


def text_weight(text: str) -> int:
    """Return about how long a text takes to lay out: its length, with more for lines and words.

    Words count that are so long that Qt cannot break lines between them.
    """
    weight = len(text) + _LINE_WEIGHT * text.count("\n")
    if len(text) >= _LONG_WORD_CHARS:
        long = sum(len(match[0]) for match in _LONG_WORD.finditer(text))
        weight += (_LONG_WORD_WEIGHT - 1) * long
    return weight


def _fitting_chars(text: str, weight: int) -> int:
    """Return how many characters of a text that weighs more have about a weight, at least one."""
    at = 0
    for match in _COSTLY.finditer(text, 0, max(weight, 0) + _LONG_WORD_CHARS):
        left = weight - (match.start() - at)
        if left <= 0:
            break
        at, weight = match.start(), left
        is_line = match[0] == "\n"
        took = 1 + _LINE_WEIGHT if is_line else _LONG_WORD_WEIGHT * len(match[0])
        if took > weight:
            return max(at if is_line else at + weight // _LONG_WORD_WEIGHT, 1)
        at, weight = match.end(), weight - took
    return max(min(at + weight, len(text)), 1)


def split_point(text: str, limit: int) -> int:
    """Return where to split a text: after a line or a word that ends shortly before the limit."""
    for mark in ("\n", " "):
        at = text.rfind(mark, max(limit - _LOOK_BACK_CHARS, 0), limit)
        if at > 0:
            return at + 1
    return max(limit, 1)
