"""Split very long paragraphs into pieces that Qt can lay out one by one."""

from __future__ import annotations

from collections.abc import Iterator

from conceptmap.page.blocks import Block, Inline, Paragraph, TextSpan

MAX_PARAGRAPH_CHARS = 6_000
"""A longer paragraph is split; Qt's layout time for one grows with the square of a word."""

_LOOK_BACK_CHARS = 400
"""How far before the limit a line or word end is looked for."""


def split_long_paragraph(block: Block) -> Iterator[Block]:
    """Yield a block unchanged, or a long paragraph in pieces."""
    if not isinstance(block, Paragraph) or _length(block.content) <= MAX_PARAGRAPH_CHARS:
        yield block
        return
    piece: list[Inline] = []
    left = MAX_PARAGRAPH_CHARS
    for each in block.content:
        while isinstance(each, TextSpan) and len(each.text) > left:
            at = _split_point(each.text, left)
            head = each._replace(text=each.text[:at].rstrip("\n"))
            yield block._replace(content=(*piece, head))
            block = block._replace(anchor="")
            each = each._replace(text=each.text[at:].lstrip("\n"))
            piece, left = [], MAX_PARAGRAPH_CHARS
        piece.append(each)
        left -= len(each.text) if isinstance(each, TextSpan) else 1
    if piece:
        yield block._replace(content=tuple(piece))


def _length(content: tuple[Inline, ...]) -> int:
    return sum(len(each.text) if isinstance(each, TextSpan) else 1 for each in content)


def _split_point(text: str, limit: int) -> int:
    """Return where to split: after a line or a word that ends shortly before the limit."""
    for mark in ("\n", " "):
        at = text.rfind(mark, max(limit - _LOOK_BACK_CHARS, 0), limit)
        if at > 0:
            return at + 1
    return max(limit, 1)
