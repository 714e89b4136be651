"""Insights: questions about the whole map, each answered with a list of findings.

To add an insight, write a function with the decorator `insight` here, and its answer in the test.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import nsmallest
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray
from conceptmap.core.errors import UserError
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text, listed, translate

if TYPE_CHECKING:
    from conceptmap.graph.suggestions import LinkSuggestion
    from conceptmap.model.vault_map import VaultMap

MAX_FINDINGS = 1000
"""The greatest number of findings that are listed, of most insights."""

MAX_SHARED_NAMES = 3
"""At most this many neighbours that two notes share are named; if more, two are, and a count."""

MAX_PROPOSITIONS = 100_000


class Finding(NamedTuple):
    """A row of an answer."""

    nodes: tuple[str, ...]
    """The ids of the nodes that are selected when the row is chosen."""
    cells: tuple[str | int | float, ...]
    """The values of the row, one for each column."""


FindFunction = Callable[["VaultMap", ProgressCallback], Sequence[Finding]]


class Insight(NamedTuple):
    """A question about the map."""

    name: Text
    columns: tuple[Text, ...]
    """The titles of the columns."""
    description: Text
    find: FindFunction
    """Answers the question, the first finding being the most important; for a worker thread."""
    max_findings: int = MAX_FINDINGS
    """How many findings are listed."""
    joined: int = 1
    """How many of the first columns are parts of one sentence, which a panel shows together."""


INSIGHTS: list[Insight] = []
"""All insights, in the order in which they are offered."""


def insight_named(name: str) -> Insight:
    """Return an insight by its name, in any case, with - or _ for blanks. Raises UserError.

    The beginning of a name will do where no other begins so.
    """
    wanted = name.casefold().replace("-", " ").replace("_", " ")
    by_name = {str(each.name).casefold(): each for each in INSIGHTS}
    beginning = [each for each_name, each in by_name.items() if each_name.startswith(wanted)]
    if wanted in by_name:
        return by_name[wanted]
    if len(beginning) == 1 and wanted:
        return beginning[0]
    names = ", ".join(str(each.name) for each in INSIGHTS)
    raise UserError(
        translate("There is no question named {name}. There are: {names}.", name=name, names=names)
    )


def insight(
    name: Text,
    columns: tuple[Text, ...],
    description: Text,
    max_findings: int = MAX_FINDINGS,
    joined: int = 1,
) -> Callable[[FindFunction], FindFunction]:
    """Return a decorator that registers a function as an insight."""

    def register(find: FindFunction) -> FindFunction:
        INSIGHTS.append(Insight(name, columns, description, find, max_findings, joined))
        return find

    return register


@insight(
    Text("Most linked"),
    (Text("Note"), Text("In"), Text("Out")),
    Text("The notes that most others link to."),
)
def most_linked(vault_map: VaultMap, _: ProgressCallback) -> list[Finding]:
    """Find the nodes with the most incoming links."""
    graph, titles = vault_map.graph, vault_map.scene.titles
    incoming, outgoing = graph.in_degrees.tolist(), graph.out_degrees.tolist()
    return [
        Finding((graph.ids[i],), (titles[i], incoming[i], outgoing[i]))
        for i in _largest(vault_map, incoming)
    ]


@insight(
    Text("Most central"),
    (Text("Note"), Text("Readers")),
    Text("Where readers who follow links at random end up: notes that important notes link to."),
)
def most_central(vault_map: VaultMap, _: ProgressCallback) -> list[Finding]:
    """Find the nodes with the highest PageRank."""
    from conceptmap.graph.centrality import pagerank

    ranks = pagerank(vault_map.topology).tolist()
    ids, titles = vault_map.topology.ids, vault_map.scene.titles
    return [Finding((ids[i],), (titles[i], ranks[i])) for i in _largest(vault_map, ranks)]


@insight(
    Text("Bridges between regions"),
    (Text("Note"), Text("Paths")),
    Text("Notes that join regions, by the share of all shortest paths that lead through them."),
)
def bridges(vault_map: VaultMap, report: ProgressCallback) -> list[Finding]:
    """Find nodes with neighbours in several regions, by their betweenness."""
    from conceptmap.graph.centrality import betweenness

    between = betweenness(
        vault_map.topology,
        progress=lambda done, total: report(translate("Finding shortest paths"), done, total),
    ).tolist()
    scene, findings = vault_map.scene, []
    for i in _largest(vault_map, between):
        regions = {int(r) for r in scene.regions[scene.neighbours(i)] if r >= 0}
        if len(regions | {int(scene.regions[i])}) > 1:
            names = listed(sorted(scene.region_names[r] for r in regions)[:4])
            joined = translate("Joins {regions}", regions=names)
            cells = (f"{scene.titles[i]}\n{joined}", between[i])
            findings.append(Finding((vault_map.topology.ids[i],), cells))
    return findings


@insight(
    Text("Orphans"),
    (Text("Note"), Text("Folder")),
    Text("Notes without links to or from other notes."),
)
def orphans(vault_map: VaultMap, _: ProgressCallback) -> list[Finding]:
    """Find the notes that have no links, nor are linked to."""
    scene = vault_map.scene
    return [
        Finding((id_,), (scene.titles[i], id_.rpartition("/")[0]))
        for i, id_ in enumerate(vault_map.topology.ids)
        if not scene.degrees[i] and id_ in vault_map.vault.notes
    ]


@insight(
    Text("Dead ends"),
    (Text("Note"), Text("In")),
    Text("Notes that are linked to, but link nowhere themselves."),
)
def dead_ends(vault_map: VaultMap, _: ProgressCallback) -> list[Finding]:
    """Find notes with incoming and without outgoing links."""
    graph = vault_map.graph
    is_end = NodeKind.NOTE.mask(graph.kinds) & (graph.in_degrees > 0) & (graph.out_degrees == 0)
    return [
        Finding((id_,), (vault_map.title(id_), count))
        for id_, count in _by_incoming_links(vault_map, is_end)
    ]


@insight(
    Text("Most wanted (not written yet)"),
    (Text("Name"), Text("Notes")),
    Text("Names without a note yet, by how many notes link to them."),
)
def unresolved_by_demand(vault_map: VaultMap, _: ProgressCallback) -> list[Finding]:
    """Find names that are linked to but have no note, the most wanted first."""
    is_unresolved = NodeKind.UNRESOLVED.mask(vault_map.graph.kinds)
    return [
        Finding((id_,), (id_, count)) for id_, count in _by_incoming_links(vault_map, is_unresolved)
    ]


@insight(
    Text("Suggested links"),
    (Text("Notes"), Text("In common")),
    Text(
        "Pairs of notes that perhaps should be linked: both are linked with the same notes, or say "
        "the same words."
    ),
)
def suggested_links(vault_map: VaultMap, report: ProgressCallback) -> list[Finding]:
    """Find pairs of notes that a link might join."""
    from conceptmap.graph.suggestions import suggest_links
    from conceptmap.model.similar_pairs import similar_pairs

    title = vault_map.title
    suggestions = suggest_links(
        vault_map.graph,
        progress=lambda done, total: report(translate("Comparing neighbours"), done, total),
    )
    found = [
        Finding(
            (each.first, each.second),
            (
                f"{title(each.first)}\n{title(each.second)}\n{_shared(vault_map, each)}",
                each.shared_count,
            ),
        )
        for each in suggestions
    ]
    known = {frozenset(each.nodes) for each in found}
    for note, other in similar_pairs(
        vault_map, lambda done, total: report(translate("Comparing texts"), done, total)
    ):
        if frozenset((note, other.id)) not in known and other.words:
            #: Two notes that both have some words, which are listed.
            why = translate("Words in both: {words}", words=", ".join(other.words))
            cells = (f"{title(note)}\n{title(other.id)}\n{why}", other.shared_count)
            found.append(Finding((note, other.id), cells))
    return found


_LIKENESSES = {
    "same": Text("The same words"),
    "abbreviation": Text("An abbreviation"),
    "spelling": Text("One letter apart"),
}


@insight(
    Text("Perhaps the same"),
    (Text("Names"), Text("Why")),
    Text("Notes, and names without a note yet, that may mean the same thing."),
)
def near_duplicates(vault_map: VaultMap, report: ProgressCallback) -> list[Finding]:
    """Find names that are spelled nearly alike or abbreviate each other."""
    from conceptmap.model.near_duplicates import find_near_duplicates

    title = vault_map.title
    pairs = find_near_duplicates(
        *(vault_map.vault, vault_map.graph),
        lambda: report(translate("Comparing names"), 0, 0),
    )
    return [
        Finding(
            (each.first, each.second),
            (f"{title(each.first)}\n{title(each.second)}", str(_LIKENESSES[each.why.value])),
        )
        for each in pairs
    ]


def _shared(vault_map: VaultMap, suggestion: LinkSuggestion) -> str:
    """Say which neighbours two notes share: the rarest of them by their names."""
    shown = suggestion.shared_neighbours
    if suggestion.shared_count > MAX_SHARED_NAMES:
        shown = shown[: MAX_SHARED_NAMES - 1]
    names = list(map(vault_map.title, shown))
    more = suggestion.shared_count - len(names)
    if more > 0:
        names.append(translate("{n} more", n=more))
    #: Two notes that have links with the same others, which are listed.
    return translate("Both linked with {notes}", notes=listed(names))


@insight(
    Text("Propositions"),
    (Text("Subject"), Text("Phrase"), Text("Object"), Text("Kind"), Text("Said in")),
    Text("What notes say about each other, where that is certain."),
    MAX_PROPOSITIONS,
    joined=3,
)
def propositions(vault_map: VaultMap, progress: ProgressCallback) -> list[Finding]:
    """List what notes state of each other in their sentences."""
    from conceptmap.model.map_relations import read_relations
    from conceptmap.model.propositions import sure_statements
    from conceptmap.relations.relation_kind import kind_name

    relations = read_relations(vault_map, check=lambda: progress(translate("Reading notes"), 0, 0))
    title = vault_map.title
    return [
        Finding(
            (each.subject, each.object),
            (
                title(each.subject),
                each.phrase,
                title(each.object),
                kind_name(each.kind),
                title(each.via),
            ),
        )
        for each in sure_statements(relations)
    ]


def _largest(vault_map: VaultMap, values: Sequence[float]) -> list[int]:
    """Return the nodes of the `MAX_FINDINGS` largest values above 0, equal ones by their titles.

    To sort all nodes of a large vault would hold every thread.
    """
    titles = vault_map.scene.titles
    positive = [i for i, value in enumerate(values) if value > 0]
    return nsmallest(MAX_FINDINGS, positive, key=lambda i: (-values[i], titles[i]))


def _by_incoming_links(vault_map: VaultMap, mask: BoolArray) -> list[tuple[str, int]]:
    """Return the ids of some nodes, shape (n,), and their incoming links, the most first."""
    graph = vault_map.graph
    counts = graph.in_degrees
    found = [(graph.ids[i], int(counts[i])) for i in np.flatnonzero(mask).tolist()]
    return sorted(found, key=lambda item: (-item[1], item[0]))
