"""A question becomes a map: the notes that answer it, and what joins them.

The words of the question and their likeness to notes find seeds; a random walk that returns to
the seeds finds what lies between them (Page, Brin, Motwani and Winograd, "The PageRank citation
ranking", 1999, personalised); the cheapest paths keep the map connected.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array
from conceptmap.graph.graph import Graph
from conceptmap.graph.joining_tree import joining_nodes
from conceptmap.graph.paths import PathCosts
from conceptmap.model.question_words import question_words, stem_of
from conceptmap.model.similar_notes import SimilarNotes
from conceptmap.searching.full_text import FullText

MAX_SEEDS = 12
MAX_CANDIDATES = 30
"""How many notes each way of finding seeds may propose."""

RANK_OFFSET = 10
"""A note at rank r counts 1 / (RANK_OFFSET + r): Cormack, Clarke and Büttcher, "Reciprocal rank
fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009."""

MIN_SEED_SHARE = 0.35
"""The share of the best seed's score that the other seeds have at least."""

RETURN_PROBABILITY = 0.35
WALK_STEPS = 12
SEED_WEIGHT = 2.0
"""How much more a note's own score counts than where it lies among the seeds."""

MAX_JOINT_LINKS = 4
"""Seeds that are more links apart stay apart."""


class QuestionMap(NamedTuple):
    """The notes that answer a question."""

    nodes: tuple[str, ...]
    """Their ids, the best first."""
    seeds: frozenset[str]
    """Those that the words of the question led to; the others join them."""


def ask(
    graph: Graph,
    similar: SimilarNotes,
    full_text: FullText,
    costs: PathCosts,
    question: str,
    max_nodes: int = 25,
) -> QuestionMap:
    """Return the notes that answer a question, connected where links join them.

    Empty when no note has any of its words. A node of infinite cost is no part of it.
    """
    scores = _seed_scores(graph, similar, full_text, question)
    scores[np.isinf(costs.nodes)] = 0
    best = np.argsort(-scores, kind="stable")[:MAX_SEEDS].tolist()
    seeds = [node for node in best if scores[node] > MIN_SEED_SHARE * scores.max()]
    if not seeds or scores.max() <= 0:
        return QuestionMap((), frozenset())
    weights = np.zeros(len(scores))
    weights[seeds] = scores[seeds] / scores[seeds].sum()
    walk = _walk(graph, costs, weights)
    total = SEED_WEIGHT * scores / scores.max() + walk / walk.max()
    chosen = dict.fromkeys(seeds)
    for node in joining_nodes(graph, costs, seeds, MAX_JOINT_LINKS):
        chosen.setdefault(node)
    for node in np.argsort(-total, kind="stable").tolist():
        if len(chosen) >= max_nodes or total[node] <= 0:
            break
        if _touches(graph, node, chosen):
            chosen.setdefault(node)
    kept = sorted(list(chosen)[:max_nodes], key=lambda node: -total[node])
    ids = tuple(graph.ids[node] for node in kept)
    return QuestionMap(ids, frozenset(graph.ids[node] for node in seeds))


def _seed_scores(
    graph: Graph, similar: SimilarNotes, full_text: FullText, question: str
) -> Float64Array:
    """Return how well each node answers a question by its words alone, (n,)."""
    scores = np.zeros(len(graph.ids))
    words = question_words(question)
    by_words = [hit.path for hit in full_text.search_any(list(map(stem_of, words)), MAX_CANDIDATES)]
    likeness = similar.vectors.likeness_of(" ".join(words))
    paths = list(similar.vectors.notes)
    alike = [
        paths[row]
        for row in np.argsort(-likeness, kind="stable")[:MAX_CANDIDATES].tolist()
        if likeness[row] > 0
    ]
    for ranking in (by_words, alike):
        for rank, path in enumerate(ranking):
            if path in graph.index_of:
                scores[graph.index_of[path]] += 1 / (RANK_OFFSET + rank)
    return scores


def _walk(graph: Graph, costs: PathCosts, seeds: Float64Array) -> Float64Array:
    """Return how often a walk from the seeds, which it returns to, visits each node, (n,).

    It goes along links in either direction, seldom to what costs much to pass.
    """
    edges, count = graph.edge_arrays, len(graph.ids)
    worth = np.where(np.isinf(costs.nodes), 0, 1 / (1 + costs.nodes))
    source = np.concatenate([edges.source, edges.target])
    target = np.concatenate([edges.target, edges.source])
    weight = worth[target] / np.tile(costs.edges, 2)
    leaving = np.bincount(source, weight, count)
    weight = weight / np.maximum(leaving[source], 1e-12)
    visits = seeds
    for _ in range(WALK_STEPS):
        moved = np.bincount(target, visits[source] * weight, count)
        visits = RETURN_PROBABILITY * seeds + (1 - RETURN_PROBABILITY) * moved
    return np.asarray(visits, np.float64)


def _touches(graph: Graph, node: int, chosen: dict[int, None]) -> bool:
    """Return whether a node is linked with one that is chosen."""
    id_ = graph.ids[node]
    around = (*graph.successors(id_), *graph.predecessors(id_))
    return any(graph.index_of[other] in chosen for other in around)
