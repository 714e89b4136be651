"""Folder → what is exported of it, without a window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from conceptmap.core.errors import UserError
from conceptmap.core.progress import Report
from conceptmap.export.source import Exhibit, Floats
from conceptmap.layout import arrange
from conceptmap.model.name_index import Finder
from conceptmap.model.opening import look, open_notes
from conceptmap.model.positions_store import Remembered, recall
from conceptmap.model.saved_views import View, find_view
from conceptmap.model.subset_layout import lay_out_part
from conceptmap.model.vault_map import Chart, chart
from conceptmap.model.view_result import Sight
from conceptmap.model.view_settings import DEEPEST, Lens, Local
from conceptmap.render.theme import load_style


@dataclass(frozen=True)
class Order:
    """What is asked for."""

    vault: Path
    drawn: bool = True
    """Whether a picture is wanted."""
    size: tuple[int, int] = (1600, 1000)
    scale: float = 1.0
    transparent: bool = False
    theme: str = "light"
    title: str = ""
    legend: bool = True
    tags: bool = False
    attachments: bool = False
    seed: int | None = None
    """None for the map as it was left, or as it is laid out first."""
    view: str = ""
    """The name of a saved view."""
    query: str = ""
    local: str = ""
    """The title or path of the note in the middle of a local map."""
    depth: int = 1


def exhibit(order: Order, report: Report) -> Exhibit:
    """Read a vault and make what is to be exported. Raises UserError.

    A picture needs a QGuiApplication.
    """
    vault = open_notes(order.vault, report)
    view = find_view(vault.root, order.view) if order.view else None
    lens = _lens(order, view)
    kept = recall(vault.root) if order.seed is None else None
    made = chart(
        vault,
        tags=lens.tags,
        attachments=lens.attachments,
        seed=order.seed or 0,
        regions_before=kept.regions_by_id() if kept else None,
        step=lambda what: report(what, 0, 0),
    )
    if order.local:
        note = _note(made, order.local)
        lens = msgspec.structs.replace(lens, local=Local(note, min(max(order.depth, 1), DEEPEST)))
    report("Laying out the map", 0, 0)
    places = _places(order, made, kept, view)
    sight = look(made, lens)
    if sight.errors:
        raise UserError("; ".join(str(error) for error in sight.errors.values()))
    if not sight.count:
        raise UserError("The filter leaves nothing to be exported.")
    if lens.apart:
        part = np.flatnonzero(sight.kept).astype(np.int32)
        places = places.copy()
        places[part] = lay_out_part(made, part, places, None)
    style = load_style(order.theme)
    out = Exhibit(made, places, sight.looks, style, sight.kept, scale=order.scale)
    return _with_picture(out, order, lens, view, sight, report) if order.drawn else out


def _lens(order: Order, view: View | None) -> Lens:
    lens = view.lens if view is not None else Lens()
    return msgspec.structs.replace(
        lens,
        tags=lens.tags or order.tags,
        attachments=lens.attachments or order.attachments,
        query=order.query or lens.query,
        # What is named on the command line is what is wanted; nobody can click the rest away.
        hides=lens.hides or bool(order.query),
        local=None if order.local else lens.local,
    )


def _places(order: Order, made: Chart, kept: Remembered | None, view: View | None) -> Floats:
    arrays = made.topology
    places = kept.start(made.vault, arrays.ids) if kept else None
    if places is None or np.isnan(places).any():
        count, seed = len(arrays.ids), order.seed or 0
        places = arrange(count, arrays.edges, weights=arrays.weights, start=places, seed=seed)
    pins = view.pins if view is not None else {}
    for id_ in pins.keys() & made.numbers.keys():
        places[made.numbers[id_]] = pins[id_]
    return places


def _note(made: Chart, name: str) -> str:
    """Give the id of the node that a name means."""
    if name in made.numbers:
        return name
    path = made.vault.index.find(name, "")
    if path is not None and path in made.numbers:
        return path
    near = [found.id for found in Finder(made).find(name)[:3]]
    hint = f" Did you mean {', '.join(near)}?" if near else ""
    raise UserError(f"There is no note named {name} on the map.{hint}")


def _with_picture(
    out: Exhibit, order: Order, lens: Lens, view: View | None, sight: Sight, report: Report
) -> Exhibit:
    from dataclasses import replace

    from conceptmap.model.map_geometry import find_relief
    from conceptmap.render.camera import Camera, fit
    from conceptmap.render.picture import Picture

    report("Choosing the names", 0, 0)
    places, looks = out.places, sight.looks
    relief = find_relief(out.chart, looks, places, lens.display)
    width, height = order.size
    camera = fit(looks.shown_of(places), width, height, names=relief.names.spots)
    if view is not None and view.camera is not None and not (order.query or order.local):
        camera = Camera(view.camera.x, view.camera.y, view.camera.scale, width, height)
    picture = Picture(
        out.chart.scene,
        looks,
        places,
        relief.areas,
        camera,
        plan=sight.plan,
        names=relief.names,
        display=lens.display,
        paper=not order.transparent,
        title=order.title,
        legend=order.legend,
    )
    return replace(out, picture=picture)
