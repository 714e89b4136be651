"""Folding regions in the window, and opening them again: steps that change the view settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptmap.core.area_numbers import NO_AREA
from conceptmap.core.translation import translate

if TYPE_CHECKING:
    from conceptmap.ui.session.session import Session


def fold(session: Session, area: int) -> None:
    """Fold a region or country, by the place of its name, into one node.

    Where notes in it are selected, all of them are: that is what selects the folded region.
    """
    names = session.vault_map.scene.area_names
    folded = session.view_state.settings.folded
    if 0 <= area < len(names) and names[area] not in folded:
        _set_folded(session, translate("Fold region"), (*folded, names[area]))
        _select_whole(session, area)


def _select_whole(session: Session, area: int) -> None:
    """Select all notes of a region or country of which some are selected; the others stay so."""
    vault_map, ids = session.vault_map, session.vault_map.topology.ids
    is_inside = vault_map.scene.in_area(area)
    selected = session.selected_ids
    others = [id_ for id_ in selected if not is_inside[vault_map.index_of[id_]]]
    if len(others) < len(selected):
        order = vault_map.scene.paint_order
        inside = (ids[i] for i in order[is_inside[order]].tolist())
        session.select(*others, *filter(session.view_state.shows, inside))


def unfold(session: Session, area: int) -> None:
    """Open a folded region again, and the country around it."""
    from conceptmap.model.folding import opened  # the graph, which the first window does not need

    folded = session.view_state.settings.folded
    _set_folded(session, translate("Unfold region"), opened(folded, session.vault_map.scene, area))


def unfold_all(session: Session) -> None:
    """Open all that is folded."""
    _set_folded(session, translate("Unfold all"), ())


def is_folded(session: Session, area: int) -> bool:
    """Return whether a region or country is folded itself."""
    names = session.view_state.settings.folded
    return area >= 0 and session.vault_map.scene.area_names[area] in names


def toggle_selected(session: Session) -> None:
    """Fold the selected region, or that of the note selected last; open it if it is folded."""
    area = selected_area(session)
    if area == NO_AREA:
        return
    if is_folded(session, area):
        unfold(session, area)
    else:
        fold(session, area)


def selected_area(session: Session) -> int:
    """Return the region whose notes are selected, or else that of the one selected last.

    A note of a folded region gives that; `NO_AREA` for none.
    """
    from conceptmap.model.region_summary import area_of

    ids, vault_map = session.selected_ids, session.vault_map
    if not ids or ids[-1] not in vault_map.index_of:
        return NO_AREA
    if (area := folded_around(session, ids[-1])) != NO_AREA:
        return area
    if (found := area_of(vault_map, ids)) is not None:
        return found
    return int(vault_map.scene.regions[vault_map.index_of[ids[-1]]])


def folded_around(session: Session, id_: str) -> int:
    """Return the folded region that a node is in, `NO_AREA` for none."""
    folds, index = session.view_state.result.folds, session.vault_map.index_of.get(id_)
    if folds is None or index is None or index >= len(folds.fold_of):
        return NO_AREA
    number = int(folds.fold_of[index])
    return folds.areas[number] if number >= 0 else NO_AREA


def members(session: Session, area: int) -> tuple[str, ...]:
    """Return the ids of the nodes of a folded region, the most important last; none of another."""
    folds, ids = session.view_state.result.folds, session.vault_map.topology.ids
    if folds is None or area not in folds.areas:
        return ()
    numbers = folds.members(folds.areas.index(area))
    ranks = session.vault_map.scene.importance_ranks[numbers]
    return tuple(ids[i] for i in numbers[(-ranks).argsort(kind="stable")].tolist())


def _set_folded(session: Session, text: str, folded: tuple[str, ...]) -> None:
    if folded != session.view_state.settings.folded:
        session.view_state.change_settings(text, folded=folded)
