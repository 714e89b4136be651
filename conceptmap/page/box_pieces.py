"""Split what is in a box into pieces that Qt can lay out one by one.

Qt lays all of a table out again when anything in it changes, twice for each table it is in. So
a long box is written as several, one below the other, and one too heavy for where it is without
its frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import inf

from conceptmap.page.blocks import (
    Block,
    BlockQuote,
    Callout,
    CodeBlock,
    Embed,
    HtmlBlock,
    ListBlock,
    PropertiesBlock,
    Table,
    inline_text,
)
from conceptmap.page.long_paragraphs import text_weight

MAX_PIECE_WEIGHT = 8_000
"""How much a piece of a box holds, as `block_weight` counts; half as much for each box around."""

_BLOCK_WEIGHT = 40
"""About how long a block takes besides its text, in signs of a paragraph."""

_TABLE_WEIGHT = 600
"""The same of a block that is a table of Qt's, which takes longer."""

_TOKEN_WEIGHT = 8
"""The same of a piece of code with a colour of its own, besides its text."""

_TABLES = (BlockQuote, Callout, CodeBlock, Embed, PropertiesBlock, Table)
"""The blocks that are written as tables of Qt's."""


def block_weight(block: Block, limit: float = inf) -> int:
    """Return about how long a block takes to lay out, relative to one sign in a paragraph.

    What is above a limit is not counted to its end.
    """
    total = 0
    for weight in _weights(block):
        total += weight
        if total > limit:
            break
    return total


def _weights(block: Block) -> Iterator[int]:
    """Yield the weights of what a block is made of."""
    yield _TABLE_WEIGHT if isinstance(block, _TABLES) else _BLOCK_WEIGHT
    if isinstance(block, ListBlock):
        for item in block.items:
            for each in item.blocks:
                yield from _weights(each)
    elif isinstance(block, BlockQuote | Callout | Embed):
        for each in block.blocks:
            yield from _weights(each)
    elif isinstance(block, CodeBlock):
        yield from map(_token_weight, block.tokens)
    elif isinstance(block, Table):
        yield from (_BLOCK_WEIGHT + len(inline_text(cell)) for row in block.rows for cell in row)
    elif isinstance(block, PropertiesBlock):
        yield from (_BLOCK_WEIGHT + len(inline_text(value)) for _, value in block.rows)
    elif isinstance(block, HtmlBlock):
        yield len(block.html)
    else:
        yield text_weight(inline_text(getattr(block, "content", ())))


def _token_weight(token: tuple[str, str]) -> int:
    kind, text = token
    return text_weight(text) + (_TOKEN_WEIGHT if kind else 0)


def split_blocks(blocks: Iterable[Block], limit: int) -> Iterator[tuple[Block, ...]]:
    """Split blocks into pieces of at most a weight, if none weighs more alone; at least one."""
    piece: list[Block] = []
    total = 0
    for block in _with_short_lists(blocks, limit):
        weight = block_weight(block, limit)
        if piece and total + weight > limit:
            yield tuple(piece)
            piece, total = [], 0
        piece.append(block)
        total += weight
    yield tuple(piece)


def _with_short_lists(blocks: Iterable[Block], limit: int) -> Iterator[Block]:
    """Yield blocks, a long list as several whose numbers go on."""
    for block in blocks:
        if not isinstance(block, ListBlock) or block_weight(block, limit) <= limit:
            yield block
            continue
        begin, total = 0, 0
        for at, item in enumerate(block.items):
            weight = sum(block_weight(each, limit) for each in item.blocks)
            if at > begin and total + weight > limit:
                yield _part_of_list(block, begin, at)
                begin, total = at, 0
            total += weight
        yield _part_of_list(block, begin, len(block.items))


def _part_of_list(block: ListBlock, begin: int, end: int) -> ListBlock:
    start = None if block.start is None else block.start + begin
    return block._replace(items=block.items[begin:end], start=start)


def split_code(block: CodeBlock, limit: int) -> Iterator[CodeBlock]:
    """Split code at the ends of lines into pieces of about a weight, at least one."""
    piece: list[tuple[str, str]] = []
    total, whole = 0, True
    step = max(limit // 3, 1)
    for kind, text in block.tokens:
        for line in text.splitlines(keepends=True) if text_weight(text) > limit / 4 else (text,):
            for at in range(0, len(line), step):
                piece.append((kind, line[at : at + step]))
                total += _token_weight(piece[-1])
                if total > limit or (total > limit / 2 and line.endswith("\n")):
                    yield block._replace(tokens=_without_end(piece))
                    piece, total, whole = [], 0, False
    if piece or whole:
        yield block._replace(tokens=tuple(piece))


def _without_end(tokens: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return tokens without the line feed that they end in; the next piece begins a line."""
    kind, text = tokens[-1]
    return (*tokens[:-1], (kind, text.removesuffix("\n")))
