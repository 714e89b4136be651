"""Where all the legends of a picture are together."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from conceptmap.render.legend import legend_box
from conceptmap.render.name_joins import join_legend_box
from conceptmap.render.relation_legend import relation_legend_box
from conceptmap.render.render_input import RenderInput


def legends_box(picture: RenderInput) -> QRectF | None:
    """Return the rectangle around the legends at the lower left, in pixels; None for no legend.

    That of a selected note's links goes where it covers nothing, and does not count.
    """
    if not picture.show_legend:
        return None
    box = legend_box(picture.styles, picture.camera, is_live=picture.cuts_legend)
    statements = picture.statements
    if statements is not None and statements.shows_kinds:
        box = relation_legend_box(statements, box, picture.camera)
    return join_legend_box(picture, box)
