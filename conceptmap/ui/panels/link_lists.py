"""Collect the links of a note with their sentences: backlinks, outgoing, unresolved, mentions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import Text
from conceptmap.ui.panels.note_location import NoteLocation
from conceptmap.ui.session.workers import JobControl

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations, MapStatement
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.searching.full_text import FullText
    from conceptmap.vault.link_contexts import LinkContexts
    from conceptmap.vault.note_content import Link

BACKLINKS, OUTGOING = Text("Backlinks"), Text("Outgoing links")
UNWRITTEN, MENTIONS = Text("Not written yet"), Text("Unlinked mentions")
SAME_NAME = Text("Same name in another vault")
"""The titles of the lists."""

MAX_LINKS = 300
"""At most this many links of each kind are listed."""

EARLY_LINKS = 30
"""Once this many backlinks are found they are shown, and the rest follows."""

MAX_LINKS_PER_NOTE = 20
"""At most this many links from one note to another are listed."""


@dataclass(frozen=True)
class LinkEntry:
    """A link of a note, with the sentence and heading that it stands in."""

    title: str
    """The title of the note at the other end."""
    sentence: str
    link_text: str
    heading: str
    """The heading that the link is under."""
    location: NoteLocation
    link: Link | None = None
    """None for an edge without one, and for a mention."""
    statement: MapStatement | None = None
    """What the link says, None when that is not known."""


def text_in_sentence(link: Link, sentence: str) -> str:
    """Return what of a sentence is the text of a link in it."""
    if link.text or link.path in sentence:
        return link.text or link.path or link.fragment
    return link.path.rpartition("/")[2]


class LinkLists(NamedTuple):
    """The links of a note."""

    lists: dict[Text, list[LinkEntry]]
    """The links by the title of their list. Empty lists are left out, except for backlinks."""
    complete: bool = True
    """Whether all links have been collected."""


def collect_links(
    vault_map: VaultMap,
    id_: str,
    full_text: FullText | None,
    relations: MapRelations | None,
    job: JobControl,
) -> LinkLists:
    """Return the links of a node; publish the first of them to `job` before the rest is there.

    Runs in a worker thread. Without `full_text` there are no unlinked mentions.
    """
    from conceptmap.searching.mentions import find_mentions
    from conceptmap.vault.link_contexts import LinkContexts

    link_contexts = LinkContexts(vault_map.vault)
    graph = vault_map.graph

    def by_title(id_: str) -> str:
        return vault_map.title(id_).casefold()

    sources = sorted(graph.predecessors(id_), key=by_title)
    targets = sorted(graph.successors(id_), key=by_title)
    resolved = [target for target in targets if vault_map.kind(target) is not NodeKind.UNRESOLVED]
    unresolved = [target for target in targets if vault_map.kind(target) is NodeKind.UNRESOLVED]

    def entries(pairs: Iterable[tuple[str, str]], *, backlinks: bool = False) -> list[LinkEntry]:
        return _entries(vault_map, link_contexts, pairs, job, backlinks=backlinks)

    lists = {
        BACKLINKS: entries(((source, id_) for source in sources), backlinks=True),
        OUTGOING: entries((id_, target) for target in resolved),
        UNWRITTEN: entries((id_, target) for target in unresolved),
    }
    lists[SAME_NAME] = _of_same_name(vault_map, id_)
    if relations is not None:
        for title in (BACKLINKS, OUTGOING, UNWRITTEN):
            are_backlinks = title == BACKLINKS
            lists[title] = _with_statements(id_, are_backlinks, lists[title], relations)
    note = vault_map.vault.notes.get(id_)
    if note is not None and full_text is not None:
        # Mentions take a search through all text, for which the links need not wait.
        job.publish(_without_empty(lists))
        full_text.refresh(vault_map.vault, lambda *_: job.raise_if_cancelled())
        lists[MENTIONS] = [
            LinkEntry(
                vault_map.title(mention.path),
                mention.sentence,
                mention.name,
                vault_map.vault.notes[mention.path].heading_above(mention.line),
                NoteLocation(mention.path, mention.line),
            )
            for mention in find_mentions(
                vault_map.vault, full_text, note, vault_map.title(id_), job.raise_if_cancelled
            )
            if mention.path in vault_map.index_of
            # No link leads from one vault of a set to another.
            and vault_map.vault.member_name(mention.path) == vault_map.vault.member_name(id_)
        ]
    return _without_empty(lists)


def _entries(
    vault_map: VaultMap,
    link_contexts: LinkContexts,
    pairs: Iterable[tuple[str, str]],
    job: JobControl,
    *,
    backlinks: bool,
) -> list[LinkEntry]:
    """Return the links between pairs of source and target."""
    from conceptmap.graph.references import links_between

    found: list[LinkEntry] = []
    count_before = 0
    for source, target in pairs:
        job.raise_if_cancelled()
        other = source if backlinks else target
        title = vault_map.title(other)
        links = links_between(vault_map.vault, source, target)
        note = vault_map.vault.notes.get(source)
        if not links:
            found.append(LinkEntry(title, "", "", "", NoteLocation(other)))
        for link in links[:MAX_LINKS_PER_NOTE]:
            heading = note.heading_above(link.line) if note is not None else ""
            location = NoteLocation(other, link.line if backlinks else 0)
            sentence = link_contexts.sentence(source, link)
            link_text = text_in_sentence(link, sentence)
            found.append(LinkEntry(title, sentence, link_text, heading, location, link))
        if backlinks and count_before <= EARLY_LINKS < len(found):
            job.publish(LinkLists({BACKLINKS: found[:]}, complete=False))
        count_before = len(found)
        if count_before >= MAX_LINKS:
            break
    return found


def _of_same_name(vault_map: VaultMap, id_: str) -> list[LinkEntry]:
    """Return the notes that have the name of one in other vaults of a set."""
    node, pairs = vault_map.index_of[id_], vault_map.shared_names
    found = pairs[(pairs == node).any(axis=1)].sum(axis=1) - node
    ids = vault_map.topology.ids
    return [
        LinkEntry(vault_map.title(ids[other]), place, "", "", NoteLocation(ids[other]))
        for other in found.tolist()
        if (place := vault_map.location(ids[other]) or vault_map.vault.member_name(ids[other]))
    ]


def _with_statements(
    id_: str,
    are_backlinks: bool,
    entries: list[LinkEntry],
    relations: MapRelations,
) -> list[LinkEntry]:
    """Return links of a note with what they say."""
    found = []
    for entry in entries:
        statement = None
        if entry.link is not None:
            other = entry.location.node_id
            source, target = (other, id_) if are_backlinks else (id_, other)
            statement = relations.of_link(source, target, entry.link.line)
        found.append(replace(entry, statement=statement))
    return found


def _without_empty(lists: dict[Text, list[LinkEntry]]) -> LinkLists:
    return LinkLists(
        {title: entries for title, entries in lists.items() if entries or title == BACKLINKS}
    )


def highlight_word(sentence: str, word: str) -> str:
    """Return a sentence as HTML for a rich list, with the first occurrence of a word marked."""
    start, end = _find_word(word, sentence) if word else (-1, -1)
    if start < 0:
        return escape(sentence)
    before, found, after = sentence[:start], sentence[start:end], sentence[end:]
    return f"{escape(before)}<b class='accent'>{escape(found)}</b>{escape(after)}"


def _find_word(word: str, sentence: str) -> tuple[int, int]:
    """Return the span of a word: as written, or else in any letter case; (-1, -1) for none."""
    if (start := sentence.find(word)) >= 0:
        return start, start + len(word)
    match = re.search(re.escape(word), sentence, re.IGNORECASE)
    return match.span() if match else (-1, -1)
