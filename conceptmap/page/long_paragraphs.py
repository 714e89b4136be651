"""Split very long paragraphs into pieces that Qt can lay out one by one."""

from __future__ import annotations

from collections.abc import Iterator

from conceptmap.page.blocks import Inline, InlineFormula, Paragraph, TextMark, TextSpan

MAX_PARAGRAPH_CHARS = 4_000
"""A longer paragraph is split; Qt's layout time for one grows with the square of a word."""

MAX_PARAGRAPH_LINES = 400
"""So many lines of it are one piece at most."""

_LINE_WEIGHT = MAX_PARAGRAPH_CHARS // MAX_PARAGRAPH_LINES

_INLINE_WEIGHT = 8
"""Of each link, each run of marked text and each picture."""

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
        while isinstance(each, TextSpan) and text_weight(each.text) > left:
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
    """Return about how long a text takes to lay out: its length, with more for each line."""
    return len(text) + _LINE_WEIGHT * text.count("\n")


def _fitting_chars(text: str, weight: int) -> int:
    """Return how many characters of a text that weighs more have about a weight, at least one."""
    end = max(weight, 0)
    lines = 0
    at = text.find("\n", 0, end)
    while at >= 0:
        lines += 1
        if at + _LINE_WEIGHT * lines > weight:
            return max(at, 1)
        at = text.find("\n", at + 1, end)
    return max(end, 1)


def split_point(text: str, limit: int) -> int:
    """Return where to split a text: after a line or a word that ends shortly before the limit."""
    for mark in ("\n", " "):
        at = text.rfind(mark, max(limit - _LOOK_BACK_CHARS, 0), limit)
        if at > 0:
            return at + 1
    return max(limit, 1)
