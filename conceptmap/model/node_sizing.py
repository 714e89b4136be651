"""The sizes of nodes: each way to size them is a function here with `@sizing` above it.

To add one, write the function and add its name to `SizeBy` in `view_settings.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array, FloatArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import Text, translate, within_sentence
from conceptmap.graph.centrality import pagerank
from conceptmap.model.node_measures import property_numbers, words_per_node
from conceptmap.model.vault_map import VaultMap
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.scene import UNRESOLVED_SIZE_FACTOR
from conceptmap.searching.corpus import TextLookup

MIN_RADIUS_PX, MAX_RADIUS_PX = 2.6, 14.0
"""The nominal radii of the smallest and the largest node."""


class SizeRequest(NamedTuple):
    """What sizes are computed from."""

    vault_map: VaultMap
    settings: ViewSettings
    text: TextLookup | None
    """Returns the folded text of a note; None where it was not read."""
    check: Callable[[], object]


Measure = Callable[[SizeRequest], Float64Array | None]
"""Returns a number for each node, shape (n,), NaN or 0 for the smallest; None for by links."""


class Sizing(NamedTuple):
    """A way to size nodes."""

    name: str
    label: Text
    measure: Measure
    needs_text: bool = False
    needs_property: bool = False


SIZINGS: dict[str, Sizing] = {}
"""All ways to size nodes, by name, in the order in which they are offered."""


def sizing(
    name: str, label: Text, *, needs_text: bool = False, needs_property: bool = False
) -> Callable[[Measure], Measure]:
    """Register a way to size nodes."""

    def register(measure: Measure) -> Measure:
        SIZINGS[name] = Sizing(name, label, measure, needs_text, needs_property)
        return measure

    return register


@sizing("links", Text("Number of links"))
def _links(request: SizeRequest) -> None:
    """Leave nodes as large as the scene has them."""


@sizing("pagerank", Text("Importance (PageRank)"))
def _pagerank(request: SizeRequest) -> Float64Array:
    ranks = pagerank(request.vault_map.topology)
    return np.asarray(ranks - ranks.min(initial=1.0), np.float64)


@sizing("words", Text("Number of words"), needs_text=True)
def _words(request: SizeRequest) -> Float64Array | None:
    if request.text is None:
        return None
    return words_per_node(request.vault_map, request.text, request.check)


@sizing("property", Text("A property"), needs_property=True)
def _property(request: SizeRequest) -> Float64Array | None:
    numbers = property_numbers(request.vault_map, request.settings.size_property)
    if numbers is None:
        return np.zeros(len(request.vault_map.topology.ids))
    values = numbers.values
    # The least value is not the size of having none.
    least = float(np.nanmin(values))
    most = float(np.nanmax(values))
    return np.asarray(values - least + 0.1 * max(most - least, 1e-9), np.float64)


def size_note(settings: ViewSettings) -> str:
    """Return what the legend says of the sizes, empty for those by links."""
    sized = SIZINGS[settings.size_by]
    if sized.name == "links":
        return ""
    what = settings.size_property if sized.needs_property else within_sentence(str(sized.label))
    return translate("Size: {what}", what=what)


def size_nodes(request: SizeRequest) -> FloatArray | None:
    """Return the nominal radius of each node in pixels, shape (n,); None for by links.

    The area beyond the smallest grows with the number that is measured.
    """
    values = SIZINGS[request.settings.size_by].measure(request)
    if values is None:
        return None
    values = np.nan_to_num(np.maximum(values, 0.0), nan=0.0, posinf=0.0)
    most = float(values.max(initial=0.0))
    shares = np.sqrt(values / most) if most > 0 else values
    radii = MIN_RADIUS_PX + (MAX_RADIUS_PX - MIN_RADIUS_PX) * shares
    radii[NodeKind.UNRESOLVED.mask(request.vault_map.scene.kinds)] *= UNRESOLVED_SIZE_FACTOR
    return radii.astype(np.float32)
