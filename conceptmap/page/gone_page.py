"""Build the page of a note that is gone: as it was where its text is known, or its links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from conceptmap.core.translation import translate
from conceptmap.model.gone_notes import GoneNote, LinkedNode, gone_text
from conceptmap.page.blocks import (
    Block,
    HeadingBlock,
    Page,
    PageChunk,
    Paragraph,
    ParagraphStyle,
    TextMark,
    TextSpan,
)
from conceptmap.page.builder import NoteThen, note_page
from conceptmap.page.context import PageRequest, notice
from conceptmap.page.hrefs import node_href

MAX_LISTED = 200
"""How many of its links a page lists."""


def gone_page(
    request: PageRequest,
    gone: GoneNote,
    on_partial: Callable[[Page], None] = lambda _: None,
    check_cancelled: Callable[[], object] = lambda: None,
) -> Page:
    """Build the page of a note that is gone. Reads files, and the history of the vault."""
    when = notice(gone.when, ParagraphStyle.WARNING)
    links_from = tuple(_linked(translate("Linked from"), gone.linked_from))
    known = gone_text(gone, request.vault_map, check_cancelled) if gone.is_note else None
    if known is not None:
        note, text = known
        return note_page(
            request, note, on_partial, check_cancelled, NoteThen(text, when, links_from)
        )
    blocks: list[Block] = [HeadingBlock(1, (TextSpan(gone.title),), "")]
    if folder := gone.id.rpartition("/")[0]:
        blocks.append(notice(folder.replace("/", " › "), ParagraphStyle.MUTED))
    blocks.append(when)
    if gone.is_note:
        words = translate("What it said is not known: snapshots hold names and links, no texts.")
        blocks.append(notice(words, ParagraphStyle.MUTED))
    blocks += _linked(translate("Links to"), gone.links_to)
    blocks += links_from
    return Page(gone.id, gone.title, (PageChunk(0, tuple(blocks)),))


def _linked(title: str, nodes: Iterable[LinkedNode]) -> Iterator[Block]:
    """Yield a heading and the names of nodes as links, if there are any."""
    listed = tuple(nodes)
    if listed:
        yield HeadingBlock(3, (TextSpan(title),), "")
    for each in listed[:MAX_LISTED]:
        yield Paragraph((TextSpan(each.title, TextMark.NONE, node_href(each.id)),))
