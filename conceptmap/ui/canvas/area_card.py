"""What cards say of strands between regions and of folded regions, as HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from conceptmap.core.translation import translate_count
from conceptmap.ui.rich_text import BOLD_STYLE
from conceptmap.ui.session.folding import folded_around, members

if TYPE_CHECKING:
    from conceptmap.ui.session.session import Session

MAX_TITLES = 6
"""How many of its notes the card of a folded region names."""


def strand_html(session: Session, areas: tuple[int, int]) -> str:
    """Return which areas a strand joins and by how many links; empty for one that is gone."""
    names, geometry = session.vault_map.scene.area_names, session.view_state.geometry
    if geometry is None or max(areas) >= len(names):
        return ""
    strands = geometry.far_view.strands
    number = strands.number_of(areas)
    if number < 0:
        return ""
    return _links(names[areas[0]], names[areas[1]], int(strands.counts[number]))


def folded_link_html(session: Session, ends: tuple[str, str]) -> str:
    """Return how many links one that is drawn stands for; empty if neither end is folded."""
    vault_map, folds = session.vault_map, session.view_state.result.folds
    areas = [folded_around(session, id_) for id_ in ends]
    if folds is None or max(areas) < 0:
        return ""
    names = vault_map.scene.area_names
    one, other = (
        names[area] if area >= 0 else vault_map.title(id_)
        for area, id_ in zip(areas, ends, strict=True)
    )
    first, second = (vault_map.index_of[id_] for id_ in ends)
    return _links(one, other, folds.link_count(vault_map.topology, first, second))


def fold_html(session: Session, area: int, muted: str) -> str:
    """Return what a folded region is, and the first of its notes; `muted` is a colour."""
    vault_map, folded = session.vault_map, members(session, area)
    titles = [escape(vault_map.title(id_)) for id_ in folded[: -MAX_TITLES - 1 : -1]]
    more = ["…"] if len(folded) > len(titles) else []
    count = escape(translate_count("%n note, folded", "%n notes, folded", len(folded)))
    return "<br>".join(
        [
            f"<span style='font-size:14px; {BOLD_STYLE}'>"
            f"{escape(vault_map.scene.area_names[area])}</span>",
            f"<span style='color:{muted}'>{count}</span>",
            ", ".join([*titles, *more]),
        ]
    )


def _links(one: str, other: str, count: int) -> str:
    pair = f"<span style='{BOLD_STYLE}'>{escape(one)} — {escape(other)}</span>"
    return translate_count("{areas}: %n link", "{areas}: %n links", count, areas=pair)
