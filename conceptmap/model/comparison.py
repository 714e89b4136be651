"""A map compared with an earlier moment: what differs, and between which two moments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.core.local_time import local_time
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import day, listed, translate, translate_count
from conceptmap.model.earlier_states import EarlierState, find_two_states
from conceptmap.model.gone_places import NOTHING_GONE, GonePlaces
from conceptmap.model.graph_difference import GraphDifference, compare_graphs, find_renames
from conceptmap.model.graph_state import GraphState
from conceptmap.model.moved_links import broken_links, new_links
from conceptmap.model.vault_map import VaultMap


@dataclass(frozen=True, eq=False)
class Comparison:
    """The difference between an earlier moment and a later one, which is now or before now.

    Ids are those of their moment: a note may be renamed between the two, and again until now.
    """

    words: str
    """The earlier moment, as in `earlier_states.py`."""
    earlier: EarlierState
    difference: GraphDifference
    until: str = ""
    """The later moment in words, empty for now."""
    later: EarlierState | None = None
    """The state at the later moment; None for the map as it is."""
    renamed_since: Mapping[str, str] = field(default_factory=dict)
    """The ids that notes have now by those at the later moment, of notes renamed since then."""
    gone: GonePlaces = field(default_factory=dict)
    """Where notes lay that are gone, of those of which that is known."""
    neighbours: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For nodes that are gone and have no place in `gone`: the nodes that each is drawn next to.

    Filled by a timelapse, which knows more moments than the two. For a node that is missing here
    the links of the two moments tell.
    """

    def id_now(self, later_id: str) -> str:
        """Return the id that a node of the later moment has on the map, if it is still there."""
        return self.renamed_since.get(later_id, later_id)

    def id_now_of_earlier(self, earlier_id: str) -> str:
        """Return the same for a node of the earlier moment."""
        return self.id_now(self.difference.renamed.get(earlier_id, earlier_id))

    def title(self, later_id: str, vault_map: VaultMap) -> str:
        """Return what a node of the later moment is called: as now, if it is still there."""
        number = vault_map.index_of.get(self.id_now(later_id))
        if number is not None:
            return vault_map.scene.titles[number]
        node = None if self.later is None else self.later.state.nodes.get(later_id)
        return later_id if node is None else node.title

    def earlier_title(self, earlier_id: str) -> str:
        """Return what a node of the earlier moment was called."""
        node = self.earlier.state.nodes.get(earlier_id)
        return earlier_id if node is None else node.title

    def restricted_to(
        self,
        vault_map: VaultMap,
        shown: BoolArray,
        now: GraphState | None = None,
        *,
        with_unlinked: bool = True,
    ) -> Comparison:
        """Return the same comparison without the nodes of the map that are not `shown`, (n,).

        `now` is the state of the map, None to find it. Whether a filter leaves out what is gone
        is not known: without `with_unlinked` what no shown node was linked with is left out too.
        """
        ids = vault_map.topology.ids
        kept = {ids[number] for number in np.flatnonzero(shown)}
        # In the place of a name that is left of a note that is gone, this note is drawn.
        links = broken_links(self.difference)
        kept |= {self.id_now(name) for source, name in links if self.id_now(source) in kept}
        left_out = set(ids) - kept
        if not left_out:
            return self

        def without(state: GraphState, id_now: Callable[[str], str]) -> GraphState:
            absent = {each for each in state.nodes if id_now(each) not in kept}
            linked = {each for each, other in state.neighbours(absent) if id_now(other) in kept}
            return state.without(
                {
                    each
                    for each in absent
                    if id_now(each) in left_out or not (with_unlinked or each in linked)
                }
            )

        earlier, later = self.earlier, self.later
        earlier = earlier._replace(state=without(earlier.state, self.id_now_of_earlier))
        if later is not None:
            later = later._replace(state=without(later.state, self.id_now))
            after = later.state
        else:
            now = now or GraphState.of_graph(vault_map.vault, vault_map.graph)
            after = now.without(left_out)
        return replace(
            self, earlier=earlier, later=later, difference=compare_graphs(earlier.state, after)
        )

    @property
    def between(self) -> str:
        """The two moments, for a heading."""
        since = _moment_text(self.earlier)
        if self.later is None:
            if self.earlier.folder:
                return translate("Compared with {folder}", folder=since)
            return translate("Since {date}", date=since)
        return translate("From {earlier} to {later}", earlier=since, later=_moment_text(self.later))

    @property
    def unknown(self) -> str:
        """Say of which vaults of a set nothing is known at a moment, empty for none."""
        moments = (self.earlier, *([self.later] if self.later is not None else []))
        names = dict.fromkeys(name for each in moments for name in each.unknown)
        if not names:
            return ""
        return translate(
            "Nothing earlier is known of {names}, which is shown as it is now.",
            names=listed(list(names)),
        )


def compare_map(
    vault_map: VaultMap,
    words: str,
    report: ProgressCallback,
    *,
    until: str = "",
    earlier: EarlierState | None = None,
    later: EarlierState | None = None,
    now: GraphState | None = None,
    gone: GonePlaces = NOTHING_GONE,
    neighbours: Mapping[str, tuple[str, ...]] | None = None,
    visit_before_s: float | None = None,
) -> Comparison:
    """Compare the moment that words name with a map, or with the moment that `until` names.

    `earlier` and `later` are the states at those moments and `now` that of the map, None to find
    them; the last visit is one before `visit_before_s`. `gone` and `neighbours` say where lies
    what is gone, as in `Comparison`. Notes that no map shows are left out. Raises UserError when
    nothing is known of a moment, or it is impossible.
    """
    vault, names = vault_map.vault, vault_map.name_choice
    earlier, later = find_two_states(
        vault,
        words,
        until,
        names,
        report,
        earlier=earlier,
        later=later,
        visit_before_s=visit_before_s,
    )
    if now is None:
        now = GraphState.of_graph(vault, vault_map.graph)
    found = Comparison(
        words,
        earlier,
        compare_graphs(earlier.state, now if later is None else later.state),
        until,
        later,
        {} if later is None else find_renames(later.state, now),
        gone,
        neighbours or {},
    )
    return found.restricted_to(vault_map, vault_map.visible, now)


def describe_difference(difference: GraphDifference) -> str:
    """Return how much changed, in a line."""
    added_links = new_links(difference)
    counts = (
        translate_count("%n new note", "%n new notes", len(difference.added)),
        translate_count("%n changed", "%n changed", len(difference.changed)),
        translate_count("%n renamed", "%n renamed", len(difference.renamed)),
        translate_count("%n note gone", "%n notes gone", len(difference.removed)),
        translate_count("%n new link", "%n new links", len(added_links)),
        translate_count("%n link gone", "%n links gone", len(difference.removed_links)),
    )
    amounts = (
        difference.added,
        difference.changed,
        difference.renamed,
        difference.removed,
        added_links,
        difference.removed_links,
    )
    named = [text for text, amount in zip(counts, amounts, strict=True) if amount]
    return " · ".join(named) or translate("Nothing changed.")


def _moment_text(moment: EarlierState) -> str:
    """Return what a moment is called: its folder, or its day."""
    if moment.folder:
        return moment.folder
    when = local_time(moment.time_s)
    date = day(when.date())
    # Of what is known in part of a day alone the day would promise too much.
    return f"{date} {when:%H:%M}" if moment.is_first else date
