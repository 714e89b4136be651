"""The propositions of a note, as a box at the end of its page."""

from __future__ import annotations

from conceptmap.core.translation import translate_count
from conceptmap.model.map_relations import MapRelations, MapStatement
from conceptmap.page.blocks import (
    Callout,
    Inlines,
    ListBlock,
    ListItem,
    Page,
    PageChunk,
    Paragraph,
    TextMark,
    TextSpan,
)
from conceptmap.page.hrefs import node_href
from conceptmap.relations.proposition import Level

MAX_PROPOSITIONS = 200

_FOLD_ID = 1_000_000
"""Beyond those of what folds within the note."""


def with_propositions(page: Page, relations: MapRelations) -> Page:
    """Return a page with what notes state of its node at the end, folded at first."""
    id_ = page.id
    statements = list(dict.fromkeys(map(relations.statement, relations.rows_of(id_).tolist())))
    if not statements:
        return page
    statements.sort(key=lambda each: (each.subject != id_, each.level))
    items = tuple(
        ListItem((Paragraph(_sentence(relations, each, id_)),))
        for each in statements[:MAX_PROPOSITIONS]
    )
    title = translate_count("%n proposition", "%n propositions", len(statements))
    box = Callout("abstract", (TextSpan(title),), (ListBlock(items),), _FOLD_ID, folded=True)
    return page._replace(chunks=(*page.chunks, PageChunk(0, (box,))))


def _sentence(relations: MapRelations, statement: MapStatement, id_: str) -> Inlines:
    """Return a statement as text in which the other node is a link."""
    muted = TextMark.MUTED if statement.level is Level.LIKELY else TextMark.NONE
    return (
        _name(relations, statement.subject, id_),
        TextSpan(" — ", TextMark.MUTED),
        TextSpan(statement.phrase, muted | TextMark.EMPHASIS),
        TextSpan(" → ", TextMark.MUTED),
        _name(relations, statement.object, id_),
    )


def _name(relations: MapRelations, node: str, id_: str) -> TextSpan:
    title = relations.vault_map.title(node)
    return TextSpan(title) if node == id_ else TextSpan(title, href=node_href(node))
