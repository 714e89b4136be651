"""What the window shows, made ready to be exported; all but the snapshot runs in any thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from conceptmap.core.errors import UserError
from conceptmap.exporting.format import FormatGroup
from conceptmap.exporting.source import ExportSource, nothing_matches
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.drawing_fit import fit_drawing
from conceptmap.render.highlight import Highlight
from conceptmap.render.theme import load_theme
from conceptmap.ui.dialogs.export_options import SELECTION, VIEW, ExportOptions

if TYPE_CHECKING:
    from conceptmap.core.array_types import BoolArray, Int64Array
    from conceptmap.model.comparison import Comparison
    from conceptmap.model.folding import Folds
    from conceptmap.model.map_relations import MapRelations
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.render.render_input import RenderInput
    from conceptmap.ui.context import UiContext


@dataclass(frozen=True, eq=False)
class ShownMap:
    """What the window shows at a moment."""

    vault_map: VaultMap
    picture: RenderInput
    included: BoolArray
    """(n,) which nodes the filter includes."""
    shown_edges: BoolArray | None
    selected: Int64Array
    """Numbers of the selected nodes that are shown."""
    query: str
    """The filter, as it is written."""
    relations: MapRelations | None = None
    """What the links say, None while that is not known."""
    folds: Folds | None = None
    """The regions that are folded into nodes, None for none."""
    comparison: Comparison | None = None
    """The moments whose difference is shown, None for none."""


def shown_map(context: UiContext) -> ShownMap | None:
    """Return what the window shows now; None while nothing can be painted."""
    session, picture = context.session, context.map_view.item.render_input()
    if picture is None:
        return None
    vault_map, view_state = session.vault_map, session.view_state
    return ShownMap(
        vault_map,
        replace(picture, camera=context.map_view.camera),
        view_state.result.shown_nodes,
        view_state.result.shown_edges,
        np.array(
            [vault_map.index_of[id_] for id_ in session.selected_ids if view_state.shows(id_)],
            np.int64,
        ),
        view_state.settings.query,
        session.relations.current,
        view_state.result.folds,
        None if view_state.result.comparison is None else session.comparisons.latest,
    )


def make_source(shown: ShownMap, options: ExportOptions) -> ExportSource:
    """Return what the window shows, to be exported with options. Raises UserError."""
    included = shown.included
    if options.extent == SELECTION:
        included = np.zeros(len(included), np.bool_)
        included[shown.selected] = True
    if not included.any():
        raise UserError(nothing_matches(shown.query))
    scale = options.scale if options.format.has_scale else 1.0
    letters = options.letters if options.format.has_size else 1.0
    source = replace(
        source_of(shown, included),
        theme=load_theme(options.theme),
        render_input=_picture(shown, options, letters),
        scale=scale * letters,
    )
    opacities = shown.picture.styles.opacities
    if options.format.group is FormatGroup.PICTURE:
        # It shows dimmed nodes too, and those around a selection.
        included = included | (True if opacities is None else opacities > 0)
    return source.restricted_to(included)


def source_of(shown: ShownMap, included: BoolArray) -> ExportSource:
    """Return some nodes of what the window shows, (n,), to be exported as they are shown."""
    return ExportSource(
        shown.vault_map,
        shown.picture.positions,
        shown.picture.styles,
        load_theme("light"),
        included,
        shown.picture,
        shown_edges=shown.shown_edges,
        relations=shown.relations,
        folds=shown.folds,
        name_joins=shown.picture.name_joins,
        comparison=shown.comparison,
    )


def _picture(shown: ShownMap, options: ExportOptions, letters: float) -> RenderInput:
    width, height = options.width / letters, options.height / letters
    highlight = Highlight()
    if options.highlight:
        highlight = replace(
            shown.picture.highlight,
            hovered=-1,
            hovered_edge=-1,
            hovered_strand=-1,
            progress=1.0,
        )
    picture = replace(
        shown.picture,
        camera=Camera(0, 0, 1, width, height),
        draw_background=not options.transparent,
        highlight=highlight,
        pinned=shown.picture.pinned if options.highlight else (),
        title=options.title,
        show_legend=options.legend,
        removed=None,
        whole_labels=options.extent != VIEW,
        live=False,
        animated=False,
    )
    if options.extent == VIEW:
        view = shown.picture.camera
        # All of the view is in the picture, whatever its shape, and more where it has room.
        scale = view.scale * min(width / max(view.width, 1), height / max(view.height, 1))
        return replace(picture, camera=Camera(view.x, view.y, scale, width, height))
    if options.extent == SELECTION:
        positions = picture.positions[shown.selected]
        return replace(picture, camera=fit_camera(positions, width, height))
    return replace(picture, camera=fit_drawing(picture))
