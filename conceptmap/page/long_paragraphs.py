"""Paragraphs without end, cut into pieces that can be laid out one by one."""

from __future__ import annotations

from collections.abc import Iterator

from conceptmap.page.blocks import Block, Inline, Paragraph, TextSpan

MAX_PARAGRAPH_CHARS = 6_000
"""A paragraph of more characters is cut; Qt's time for one grows with the square of a word."""

_LOOKED_BACK = 400  # characters in which a place to cut at is looked for


def split_long_paragraph(block: Block) -> Iterator[Block]:
    """Give a block, a long paragraph in pieces."""
    if not isinstance(block, Paragraph) or _length(block.content) <= MAX_PARAGRAPH_CHARS:
        yield block
        return
    piece: list[Inline] = []
    room = MAX_PARAGRAPH_CHARS
    for each in block.content:
        while isinstance(each, TextSpan) and len(each.text) > room:
            at = _end(each.text, room)
            yield block._replace(content=(*piece, each._replace(text=each.text[:at].rstrip("\n"))))
            block = block._replace(anchor="")
            each = each._replace(text=each.text[at:].lstrip("\n"))
            piece, room = [], MAX_PARAGRAPH_CHARS
        piece.append(each)
        room -= len(each.text) if isinstance(each, TextSpan) else 1
    if piece:
        yield block._replace(content=tuple(piece))


def _length(line: tuple[Inline, ...]) -> int:
    return sum(len(each.text) if isinstance(each, TextSpan) else 1 for each in line)


def _end(text: str, room: int) -> int:
    """Give where to cut: behind a line or a word, if one ends near."""
    for mark in ("\n", " "):
        at = text.rfind(mark, max(room - _LOOKED_BACK, 0), room)
        if at > 0:
            return at + 1
    return max(room, 1)
