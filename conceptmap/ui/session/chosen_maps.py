"""Maps of chosen notes: local maps with several in the middle, and notes that are hidden.

All are steps that change the view settings, so they are undone, saved and exported with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import translate, translate_count
from conceptmap.ui.session.workers import JobControl

if TYPE_CHECKING:
    from conceptmap.ui.session.session import Session

MAX_CHOSEN_NOTES = 500
"""A map of more chosen notes is no map of a few: it is shown without what joins them."""

MAX_TIE_LINKS = 4
"""Chosen notes that are more links apart stay apart."""

MAX_WANTING = 5
"""The map of a name that is not written yet shows at most this many notes that link to it."""


def show_map_of(
    session: Session, ids: Sequence[str], marked: Iterable[str] = (), question: str = ""
) -> None:
    """Show some nodes and nothing else; `marked` ones stand out. One can go back.

    They stay selected if they are what is selected; otherwise nothing is.
    """
    known = [id_ for id_ in dict.fromkeys(ids) if session.has_node(id_)]
    if not known:
        return
    # The menus import this module before a map is opened, and numpy with it.
    from conceptmap.model.local_map import LocalMap

    session.history.record()
    text = translate("Ask") if question else translate("Map of chosen notes")
    local = LocalMap.of(known, filter(session.has_node, marked), question)
    with session.undo_stack.one_step(text):
        # Both dim what is not on them, and the whole map is what was asked for.
        session.show_path(())
        if set(session.selected_ids) != set(local.marked):
            session.select()
        session.view_state.change_settings(text, local=local)


def map_of_these(session: Session, ids: Sequence[str]) -> None:
    """Show some nodes with what joins them by the shortest ties that tell something.

    Names that are not written yet come with notes that link to them, which say what they are.
    """
    chosen = tuple(dict.fromkeys(filter(session.has_node, ids)))
    if len(chosen) == 1:
        session.show_local_map(chosen[0])
        return
    if len(chosen) > MAX_CHOSEN_NOTES:
        show_map_of(session, chosen, chosen)
        return
    vault_map, relations = session.vault_map, session.relations.current
    allowed = session.view_state.filtered_nodes

    def work(_: JobControl) -> list[str]:
        from conceptmap.graph.joining_tree import joining_nodes
        from conceptmap.model.path_costs import path_costs

        graph = vault_map.graph
        costs = path_costs(vault_map.vault, graph, relations, allowed)
        ends = vault_map.indices_of(chosen)
        joints = joining_nodes(graph, costs, ends, MAX_TIE_LINKS)
        unwritten = [id_ for id_ in chosen if vault_map.kind(id_) is NodeKind.UNRESOLVED]
        wanting = [each for id_ in unwritten for each in graph.predecessors(id_)[:MAX_WANTING]]
        return [*(graph.ids[node] for node in joints), *wanting]

    session.workers.start(
        "ties",
        work,
        lambda joints: show_map_of(session, (*chosen, *joints), chosen),
        session.failed.emit,
    )


def expand(session: Session, ids: Sequence[str]) -> None:
    """Show the neighbours of some nodes as well, on the local map that is shown.

    Without any the user is told that a note has to be selected.
    """
    local, graph = session.view_state.settings.local, session.vault_map.graph
    known = [id_ for id_ in ids if session.has_node(id_)]
    if local is None:
        return
    if not known:
        session.notified.emit(translate("Select a note first. Its neighbours are then shown too."))
        return
    added = known
    if not local.depth:
        # Nothing around those in the middle is shown, so the neighbours have to be there.
        added = [
            each
            for id_ in known
            for each in (id_, *graph.successors(id_), *graph.predecessors(id_))
        ]
    changed = local.with_middles(tuple(dict.fromkeys((*local.middles, *added))))
    session.view_state.change_settings(translate("Expand"), local=changed)


def hide(session: Session, ids: Sequence[str]) -> None:
    """Hide nodes until they are brought back."""
    hidden = session.view_state.settings.hidden
    text = translate_count("Hide note", "Hide %n notes", len(ids))
    session.view_state.change_settings(text, hidden=tuple(dict.fromkeys((*hidden, *ids))))
    session.select(*(id_ for id_ in session.selected_ids if id_ not in ids))


def bring_back(session: Session, ids: Iterable[str] | None = None) -> None:
    """Show hidden nodes again, None for all of them."""
    hidden = session.view_state.settings.hidden
    back = set(hidden if ids is None else ids)
    kept = tuple(id_ for id_ in hidden if id_ not in back)
    if kept != hidden:
        text = translate_count("Show note again", "Show %n notes again", len(hidden) - len(kept))
        session.view_state.change_settings(text, hidden=kept)
