"""What the card of an edge says: its statements and sentences, as HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from conceptmap.core.translation import translate
from conceptmap.relations.proposition import Level
from conceptmap.ui.rich_text import BOLD_STYLE

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations, MapStatement
    from conceptmap.model.vault_map import VaultMap

MAX_SENTENCES = 2
"""At most this many sentences are shown for each direction of a link."""

MAX_STATEMENTS = 6


def edge_html(
    vault_map: VaultMap, relations: MapRelations | None, edge: tuple[str, str], muted: str
) -> str:
    """Return what notes say of two others, by their ids, with the sentences that link them.

    Reads notes, so not for the window's thread. What is only likely has the colour `muted`.
    """
    from conceptmap.graph.references import link_sentences, links_between
    from conceptmap.vault.link_contexts import LinkContexts

    statements = [] if relations is None else relations.between(*edge)
    link_contexts = LinkContexts(vault_map.vault)
    parts = []
    for source, target in (edge, edge[::-1]):
        if vault_map.graph.has_edge(source, target):
            links = links_between(vault_map.vault, source, target)
            own = [each for each in statements if each.via == source]
            lines = [_statement_html(vault_map, each, muted) for each in own[:MAX_STATEMENTS]]
            lines = lines or [f"{_bold(vault_map, source)} → {escape(vault_map.title(target))}"]
            sentences = link_sentences(link_contexts, source, links)[:MAX_SENTENCES]
            lines += [escape(translate("“{words}”", words=each)) for each in sentences]
            parts.append("<br>".join(dict.fromkeys(lines)))
    others = [each for each in statements if each.via not in edge]
    for each in others[:MAX_STATEMENTS]:
        note = vault_map.vault.notes.get(each.via)
        sentences = []
        if note is not None:
            links = [link for link in note.links if link.line == each.line]
            sentences = link_sentences(link_contexts, each.via, links)[:1]
        lines = [_statement_html(vault_map, each, muted)]
        lines += [escape(translate("“{words}”", words=each)) for each in sentences]
        said_in = escape(translate("said in {note}", note=vault_map.title(each.via)))
        lines.append(f"<span style='color:{muted}'>{said_in}</span>")
        parts.append("<br>".join(lines))
    return "<br><br>".join(parts)


def _statement_html(vault_map: VaultMap, statement: MapStatement, muted: str) -> str:
    phrase = escape(statement.phrase)
    if statement.level is Level.LIKELY:
        phrase = f"<span style='color:{muted}'>{phrase}</span>"
    object_ = escape(vault_map.title(statement.object))
    return f"{_bold(vault_map, statement.subject)} — {phrase} → {object_}"


def _bold(vault_map: VaultMap, id_: str) -> str:
    return f"<span style='{BOLD_STYLE}'>{escape(vault_map.title(id_))}</span>"
