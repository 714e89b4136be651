"""Build pages of temporary vaults, and look into them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from conceptmap.model.vault_map import build_vault_map
from conceptmap.page.blocks import (
    Block,
    BlockQuote,
    Callout,
    Embed,
    HeadingBlock,
    Inlines,
    ListBlock,
    Page,
    Paragraph,
    PropertiesBlock,
    Table,
    TextSpan,
    inline_text,
)
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.vault.vault import Vault

PageOf = Callable[..., Page]


def page_in(root: Path, id_: str, pixel_ratio: float = 1.0, **more: object) -> Page:
    vault_map = build_vault_map(Vault.open(root, cache=None), tags=True, attachments=True)
    return build_page(PageRequest(vault_map, id_, 400, pixel_ratio, 14, "#000000", **more))  # type: ignore[arg-type]


def page_blocks(page: Page) -> list[Block]:
    return [block for part in page.chunks for block in part.blocks]


def all_inlines(found: list[Block] | tuple[Block, ...]) -> Iterator[Inlines]:
    """Every line of text, at any depth."""
    for block in found:
        if isinstance(block, Paragraph | HeadingBlock):
            yield block.content
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from all_inlines(item.blocks)
        elif isinstance(block, Callout):
            yield block.title
            yield from all_inlines(block.blocks)
        elif isinstance(block, BlockQuote | Embed):
            yield from all_inlines(block.blocks)
        elif isinstance(block, Table):
            for row in block.rows:
                yield from row
        elif isinstance(block, PropertiesBlock):
            for _, line in block.rows:
                yield line


def all_spans(page: Page) -> list[TextSpan]:
    return [
        each
        for inlines in all_inlines(page_blocks(page))
        for each in inlines
        if isinstance(each, TextSpan)
    ]


def find_span(page: Page, text: str) -> TextSpan:
    return next(each for each in all_spans(page) if each.text == text)


def page_text(page: Page) -> str:
    return "\n".join(inline_text(inlines) for inlines in all_inlines(page_blocks(page)))


def blocks_of_type(page: Page, kind: type) -> list[Block]:
    return [block for block in page_blocks(page) if isinstance(block, kind)]
