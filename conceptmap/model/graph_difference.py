"""What came, went, changed and was renamed between two moments of a vault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from conceptmap.core.text_folding import fold_text
from conceptmap.model.graph_state import GraphState, LinkEnds, LinkState, NodeState
from conceptmap.model.renames import match_renames

MIN_RENAMED_BYTES = 24
"""Smaller notes are often equal by chance: they are recognised by their file names alone."""


class ChangedNote(NamedTuple):
    """A note that is there at both moments, and is not the same."""

    id: str
    """The id of the note at the later moment."""
    bytes_added: int
    """How much larger it is, negative when it is smaller, 0 when only other words are in it."""
    links_added: int
    links_removed: int


class GraphDifference(NamedTuple):
    """What an earlier and a later state of a graph do not share; ids are sorted.

    Links of a renamed note count as the same. `removed_links` have the ids of the earlier state,
    all other links those of the later one.
    """

    added: tuple[str, ...]
    """Notes and canvas files that are there at the later moment only."""
    removed: tuple[str, ...]
    """Those that are there at the earlier moment only."""
    renamed: Mapping[str, str]
    """The later ids of renamed or moved notes, by the earlier ones."""
    changed: tuple[ChangedNote, ...]
    new_names: tuple[str, ...]
    """Names that links lead to though no note has them, at the later moment only."""
    gone_names: tuple[str, ...]
    """Those at the earlier moment only: written since, or no longer linked to."""
    added_links: tuple[LinkEnds, ...]
    removed_links: tuple[LinkEnds, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is no difference."""
        return not any(self)


def compare_graphs(before: GraphState, after: GraphState) -> GraphDifference:
    """Return what changed from one state to a later one."""
    renamed = find_renames(before, after)
    gone = before.notes.keys() - after.notes.keys()
    new = after.notes.keys() - before.notes.keys()
    links_before = {
        (renamed.get(source, source), renamed.get(target, target)): link
        for (source, target), link in before.links.items()
    }
    added_links = after.links.keys() - links_before.keys()
    old_id = {later: earlier for earlier, later in renamed.items()}
    removed_links = {
        (old_id.get(source, source), old_id.get(target, target))
        for source, target in links_before.keys() - after.links.keys()
    }
    return GraphDifference(
        tuple(sorted(new - set(renamed.values()))),
        tuple(sorted(gone - renamed.keys())),
        dict(sorted(renamed.items())),
        _changed(before, after, renamed, links_before),
        tuple(sorted(_names(after) - before.nodes.keys())),
        tuple(sorted(_names(before) - after.nodes.keys())),
        tuple(sorted(added_links)),
        tuple(sorted(removed_links)),
    )


def find_renames(before: GraphState, after: GraphState) -> dict[str, str]:
    """Return the new ids of notes that have another path: first by what they hold, then by name.

    A note that was moved and changed keeps its file's name; if there is one such note only, that
    is enough.
    """
    gone = before.notes.keys() - after.notes.keys()
    new = after.notes.keys() - before.notes.keys()
    contents: dict[str, tuple[int, int]] = {}
    for ids, state in ((gone, before), (new, after)):
        for id_ in ids:
            node = state.notes[id_]
            if node.size >= MIN_RENAMED_BYTES:
                contents[id_] = (node.size, node.fingerprint)
    renamed = match_renames(
        {id_: contents[id_] for id_ in gone if id_ in contents},
        {id_: contents[id_] for id_ in new if id_ in contents},
    )
    taken = set(renamed.values())
    by_name = match_renames(_by_file_name(gone - renamed.keys()), _by_file_name(new - taken))
    return renamed | by_name


def _by_file_name(ids: set[str]) -> dict[str, str]:
    """Return the file names of ids, without those that two of them share.

    Without letter case, in which alone a name may have changed.
    """
    names = {id_: fold_text(id_.rpartition("/")[2]) for id_ in ids}
    count = Counter(names.values())
    return {id_: name for id_, name in names.items() if count[name] == 1}


def _changed(
    before: GraphState,
    after: GraphState,
    renamed: Mapping[str, str],
    links_before: Mapping[LinkEnds, LinkState],
) -> tuple[ChangedNote, ...]:
    pairs = {id_: node for id_, node in before.notes.items() if id_ in after.notes}
    pairs |= {later: before.notes[earlier] for earlier, later in renamed.items()}
    differing = {id_ for id_, node in pairs.items() if not _is_same(node, after.notes[id_])}
    came, went = Counter[str](), Counter[str]()
    for counter, links, others in (
        (came, after.links, links_before),
        (went, links_before, after.links),
    ):
        for link in links.keys() - others.keys():
            counter[link[0]] += 1
    return tuple(
        ChangedNote(id_, after.notes[id_].size - pairs[id_].size, came[id_], went[id_])
        for id_ in sorted(differing)
    )


def _is_same(before: NodeState, after: NodeState) -> bool:
    return (before.size, before.fingerprint) == (after.size, after.fingerprint)


def _names(state: GraphState) -> set[str]:
    return state.nodes.keys() - state.notes.keys()
