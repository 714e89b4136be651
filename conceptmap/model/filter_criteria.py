"""Filter criteria: each is declared as a field of `NodeFilter` and applied by a function here.

To add a filter criterion, give `NodeFilter` a field whose default includes every node, write the
function that applies it, and add both to `CRITERIA`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

import msgspec
import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import translate
from conceptmap.model.fileless_nodes import only_of_others
from conceptmap.model.local_map import LocalMap, local_map_nodes

if TYPE_CHECKING:
    from conceptmap.model.query_runner import QueryRunner

DAY_S = 86_400.0


class NodeFilter(
    msgspec.Struct,
    frozen=True,
    # The names in files that were saved before the fields were renamed.
    rename={"canvas_files": "canvases", "min_links": "least_links", "max_links": "most_links"},
):
    """The filter criteria: which nodes of a map are included."""

    query: str = ""
    """A search query that included nodes match, empty for all."""
    tags: bool = False
    """Whether tags are included as nodes."""
    attachments: bool = False
    """Whether attachments are included as nodes."""
    canvas_files: bool = True
    """Whether canvas files are included as nodes."""
    unresolved: bool = True
    """Whether names that are linked to but have no note are included."""
    date: Literal["created", "modified"] = "modified"
    """Which date of a note `since` and `until` are compared with."""
    since: str = ""
    """The first day that is included, such as `2024-01-31`; empty for no bound."""
    until: str = ""
    """The last day that is included, such as `2024-01-31`; empty for no bound."""
    min_links: int = 0
    """The minimum number of neighbours ("at least", the fewest that are shown)."""
    max_links: int | None = None
    """The maximum number of neighbours ("at most"), None for no bound."""
    orphans: bool = True
    """Whether nodes that are linked with no other included node are included."""
    region: str = ""
    """The name of the region whose nodes are included, empty for all regions."""
    local: LocalMap | None = None
    """The local map that is shown, None for the whole map."""
    hidden: tuple[str, ...] = ()
    """The ids of nodes that are hidden, whatever the rest says."""

    @property
    def filters_nodes(self) -> bool:
        """Whether a criterion may leave nodes out that are on the map by default."""
        default = NodeFilter()
        return any(getattr(self, name) != getattr(default, name) for name in NARROWING_FIELDS)


class Criterion(NamedTuple):
    """One way to include or leave out nodes, with the fields of `NodeFilter` that it reads."""

    apply: Callable[[NodeFilter, BoolArray, QueryRunner], BoolArray]
    """Called with the filter, which nodes the criteria before this one include, and what runs
    queries on the map; returns which of the nodes are included still."""
    narrowing: tuple[str, ...]
    """Fields of `NodeFilter` that leave nodes out when they are not at their defaults."""
    options: tuple[str, ...] = ()
    """Fields that add nodes to the map, or say how the others are understood."""


def included_nodes(node_filter: NodeFilter, queries: QueryRunner) -> BoolArray:
    """Return which nodes a filter includes, shape (n,).

    A criterion that cannot be read includes every node; `queries.errors` says why, by its field.
    """
    included = np.ones(len(queries.vault_map.topology.ids), np.bool_)
    for criterion in CRITERIA:
        included = criterion.apply(node_filter, included, queries)
    return included


def _match_query(node_filter: NodeFilter, included: BoolArray, queries: QueryRunner) -> BoolArray:
    return included & queries.matches(node_filter.query, "query")


def _match_unresolved(
    node_filter: NodeFilter, included: BoolArray, queries: QueryRunner
) -> BoolArray:
    if node_filter.unresolved:
        return included
    return included & ~NodeKind.UNRESOLVED.mask(queries.vault_map.scene.kinds)


def _match_tags(node_filter: NodeFilter, included: BoolArray, queries: QueryRunner) -> BoolArray:
    if node_filter.tags:
        return included
    return included & ~NodeKind.TAG.mask(queries.vault_map.scene.kinds)


def _match_attachments(
    node_filter: NodeFilter, included: BoolArray, queries: QueryRunner
) -> BoolArray:
    if node_filter.attachments:
        return included
    kinds = queries.vault_map.scene.kinds
    return included & ~NodeKind.ATTACHMENT.mask(kinds)


def _match_canvas_files(
    node_filter: NodeFilter, included: BoolArray, queries: QueryRunner
) -> BoolArray:
    if node_filter.canvas_files:
        return included
    return included & ~NodeKind.CANVAS_FILE.mask(queries.vault_map.scene.kinds)


def _match_dates(node_filter: NodeFilter, included: BoolArray, queries: QueryRunner) -> BoolArray:
    """Include notes of the days from `since` to `until`, and everything that is not a note."""
    if not node_filter.since and not node_filter.until:
        return included
    from conceptmap.vault.dates import parse_date

    vault_map = queries.vault_map
    is_created = node_filter.date == "created"
    times = vault_map.created_times if is_created else vault_map.modified_times
    in_range = np.ones(len(times), np.bool_)
    for field, text in (("since", node_filter.since), ("until", node_filter.until)):
        if not text:
            continue
        bound = parse_date(text)
        if bound is None:
            words = translate("{text} is not a date. Write it as 2024-01-31.", text=text)
            queries.report_error(field, words, text)
        else:
            in_range &= (times >= bound) if field == "since" else (times < bound + DAY_S)
    return included & (in_range | ~NodeKind.NOTE.mask(vault_map.scene.kinds))


def _match_fileless(
    node_filter: NodeFilter, included: BoolArray, queries: QueryRunner
) -> BoolArray:
    """Leave names and tags out with the notes that have them.

    Where a query asks for something, they match by their own name, whoever has them.
    """
    query = node_filter.query
    leaves_out = queries.only_leaves_out(query) if query else node_filter.since or node_filter.until
    if not leaves_out:
        return included
    return included & ~only_of_others(queries.vault_map.scene, included)


def _match_link_count(
    node_filter: NodeFilter, included: BoolArray, queries: QueryRunner
) -> BoolArray:
    degrees = queries.vault_map.scene.degrees
    included = included & (degrees >= node_filter.min_links)
    if node_filter.max_links is not None:
        included &= degrees <= node_filter.max_links
    return included


def _match_region(node_filter: NodeFilter, included: BoolArray, queries: QueryRunner) -> BoolArray:
    if not node_filter.region:
        return included
    scene = queries.vault_map.scene
    numbers = [i for i, name in enumerate(scene.area_names) if name == node_filter.region]
    if not numbers:
        text = node_filter.region
        words = translate("The region “{region}” no longer exists.", region=text)
        queries.report_error("region", words, text)
        return included
    in_any = np.any([scene.in_area(number) for number in numbers], axis=0)
    return np.asarray(included & in_any, np.bool_)


def _match_orphans(node_filter: NodeFilter, included: BoolArray, queries: QueryRunner) -> BoolArray:
    if node_filter.orphans:
        return included
    edges = queries.vault_map.scene.edges
    first, second = edges[:, 0], edges[:, 1]
    both_included = included[first] & included[second]
    linked = np.zeros(len(included), np.bool_)
    linked[first[both_included]] = linked[second[both_included]] = True
    return included & linked


def _match_local_map(
    node_filter: NodeFilter, included: BoolArray, queries: QueryRunner
) -> BoolArray:
    """Include the nodes of the local map; the one in its middle whatever the other criteria say.

    Of several in the middle, as of a map of chosen notes, the other criteria leave some out.
    """
    local = node_filter.local
    if local is None:
        return included
    included = included & local_map_nodes(queries.vault_map, local)
    if not local.others:
        included[queries.vault_map.indices_of(local.middles)] = True
    return included


def _match_hidden(node_filter: NodeFilter, included: BoolArray, queries: QueryRunner) -> BoolArray:
    if not node_filter.hidden:
        return included
    shown = included.copy()
    shown[queries.vault_map.indices_of(node_filter.hidden)] = False
    return shown


CRITERIA = (
    Criterion(_match_query, ("query",)),
    Criterion(_match_unresolved, ("unresolved",)),
    Criterion(_match_tags, (), ("tags",)),
    Criterion(_match_attachments, (), ("attachments",)),
    Criterion(_match_canvas_files, ("canvas_files",)),
    Criterion(_match_dates, ("since", "until"), ("date",)),
    Criterion(_match_fileless, ()),
    Criterion(_match_link_count, ("min_links", "max_links")),
    Criterion(_match_region, ("region",)),
    Criterion(_match_orphans, ("orphans",)),
    Criterion(_match_local_map, ("local",)),
    Criterion(_match_hidden, ("hidden",)),
)
"""All filter criteria, in the order in which they are applied.

Orphans come late: a node whose neighbours are left out by the criteria before is an orphan.
"""

NARROWING_FIELDS = tuple(name for criterion in CRITERIA for name in criterion.narrowing)
FILTER_FIELDS = tuple(
    name for criterion in CRITERIA for name in (*criterion.narrowing, *criterion.options)
)
