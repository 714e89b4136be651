"""How many hidden links similar notes bring back, and how fast, compared with simpler means.

A tenth of the links between notes is hidden: taken from the graph, and the link from the text of
its note. Recall at 10 is the share of hidden links whose other end is among the ten most similar
notes, asked from both ends. Peers in the same run: neighbours in common alone (Adamic and Adar),
and the full text search for the strongest words of a note (BM25 of SQLite's FTS5). Printed are the
means and standard deviations of several draws.

The weights of similar notes were chosen on five public vaults of 570 to 1,040 notes (k78ma/quartz,
rocky1638/digital-garden, GeauxWeisbeck4/andrews-digital-garden, Sipepper/Obsidian-Mind-Garden,
jellybean2004/my-digital-garden), so others, as those named below, say what they are worth.

The vaults are the sample and those named in `CONCEPTMAP_BENCH_VAULTS`, separated by `:`. Also
printed: processor seconds and memory to index a generated vault of 20,000 notes, and an edit.
"""

from __future__ import annotations

import os
import random
import re
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from math import log
from pathlib import Path

import numpy as np

from conceptmap.graph.build import build_graph
from conceptmap.graph.graph import EdgeArrays, Graph
from conceptmap.model.similar_notes import SimilarNotes
from conceptmap.searching.full_text import FullText
from conceptmap.searching.text_vectors import TextVectors, read_vectors
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.vault import Vault
from tests.benchmarks.vaults import write_vault

DRAWS = 5
HIDDEN_SHARE = 0.1
MAX_ASKED = 250
TOP = 10
BM25_WORDS = 12
LARGE_NOTES = 20_000

Ask = Callable[[str], Sequence[str]]


def main() -> None:
    """Print the recall on each vault, and the cost of a large one."""
    sample = Path(__file__).parents[2] / "resources" / "sample"
    named = os.environ.get("CONCEPTMAP_BENCH_VAULTS", "")
    for root in (sample, *(Path(each) for each in named.split(":") if each)):
        measure_recall(root)
    measure_cost()


def measure_recall(root: Path) -> None:
    """Print the recall of hidden links on one vault."""
    vault = Vault.open(root, cache=None)
    graph = build_graph(vault)
    texts = {path: _text(vault, path) for path in vault.notes}
    draws = [found for seed in range(DRAWS) if (found := _recall(vault, graph, texts, seed))]
    if not draws:
        return
    shares = {name: [draw[name] for draw in draws] for name in draws[0]}
    best = [max(draw["neighbours alone"], draw["BM25 alone"], 1e-9) for draw in draws]
    times = [draw["similar"] / peer for draw, peer in zip(draws, best, strict=True)]
    figures = ", ".join(f"{name} {_spread(shares[name], 3)}" for name in shares)
    ratio = f"{_spread(times, 2)} times the better"
    print(f"{root.name:24} {len(vault.notes):6} notes: {figures}; {ratio}")


def _spread(values: Sequence[float], digits: int) -> str:
    return f"{np.mean(values):.{digits}f} ± {np.std(values):.{digits}f}"


def _recall(vault: Vault, graph: Graph, texts: dict[str, str], seed: int) -> dict[str, float]:
    """Return the recall of links that one draw hides, by how they are looked for."""
    rng = random.Random(seed)
    shown, hidden = hide_links(vault, graph, rng)
    texts = dict(texts)
    for source, target in hidden:
        name = re.escape(vault.notes[target].title)
        link = rf"\[\[(?:[^\]|]*/)?{name}(?:[#|][^\]]*)?\]\]"
        texts[source] = re.sub(link, " ", texts[source], flags=re.IGNORECASE)
    vectors = read_vectors(vault.notes, texts.__getitem__)
    similar = SimilarNotes(shown, vectors)
    wanted: dict[str, set[str]] = {}
    for source, target in hidden:
        wanted.setdefault(source, set()).add(target)
        wanted.setdefault(target, set()).add(source)
    asked = sorted(wanted)
    rng.shuffle(asked)
    asked = asked[:MAX_ASKED]
    bm25 = bm25_search(vault, texts, vectors, shown)
    peers: dict[str, Ask] = {
        "similar": lambda id_: [each.id for each in similar.similar(id_, TOP)],
        "neighbours alone": lambda id_: by_neighbours(shown, vault, id_),
        "BM25 alone": bm25,
    }
    total = sum(len(wanted[id_]) for id_ in asked)
    return {
        name: sum(len(wanted[id_] & set(ask(id_))) for id_ in asked) / total
        for name, ask in peers.items()
        if total
    }


def hide_links(
    vault: Vault, graph: Graph, rng: random.Random
) -> tuple[Graph, list[tuple[str, str]]]:
    """Return the graph without a tenth of its links between notes, and those links."""
    edges = graph.edge_arrays
    between = [
        number
        for number, (source, target) in enumerate(
            zip(edges.source.tolist(), edges.target.tolist(), strict=True)
        )
        if graph.ids[source] in vault.notes
        and graph.ids[target] in vault.notes
        and source != target
    ]
    hidden_count = min(max(1, int(HIDDEN_SHARE * len(between))), len(between))
    chosen = rng.sample(between, hidden_count)
    hidden = [(graph.ids[edges.source[i]], graph.ids[edges.target[i]]) for i in chosen]
    pairs = {frozenset(pair) for pair in hidden}
    keep = np.array(
        [
            frozenset((graph.ids[source], graph.ids[target])) not in pairs
            for source, target in zip(edges.source.tolist(), edges.target.tolist(), strict=True)
        ],
        np.bool_,
    )
    kept: EdgeArrays = edges.select(keep)
    return Graph("", graph.index_of, graph.kinds, kept), hidden


def by_neighbours(graph: Graph, vault: Vault, id_: str) -> list[str]:
    """Return the notes that share neighbours with one, best first."""
    beside = {*graph.successors(id_), *graph.predecessors(id_)}
    scores: dict[str, float] = {}
    for each in beside:
        others = {*graph.successors(each), *graph.predecessors(each)}
        if 2 <= len(others) <= 200:
            for other in others - beside - {id_}:
                scores[other] = scores.get(other, 0) + 1 / log(len(others) + 1)
    found = [other for other in sorted(scores) if other in vault.notes]
    return sorted(found, key=lambda other: -scores[other])[:TOP]


def bm25_search(vault: Vault, texts: dict[str, str], vectors: TextVectors, graph: Graph) -> Ask:
    """Return the full text search for the strongest words of a note, as FTS5 ranks notes."""
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5 (path UNINDEXED, names, body)")
    connection.executemany(
        "INSERT INTO texts VALUES (?, ?, ?)",
        ((path, vault.notes[path].title, text) for path, text in texts.items()),
    )
    weights = vectors._weights

    def ask(id_: str) -> list[str]:
        row = vectors.row_of[id_]
        here = slice(vectors.starts[row], vectors.starts[row + 1])
        best = np.argsort(-weights[here], kind="stable")[:BM25_WORDS]
        words = [vectors.table.words[vectors.terms[here][i]] for i in best.tolist()]
        query = " OR ".join(f'"{word}"' for word in words) or '""'
        rows = connection.execute(
            "SELECT path FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 0, 6, 1) LIMIT 100",
            (query,),
        )
        beside = {id_, *graph.successors(id_), *graph.predecessors(id_)}
        return [path for (path,) in rows if path not in beside][:TOP]

    return ask


def measure_cost() -> None:
    """Print what a vault of 20,000 notes costs."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "vault")
        write_vault(root, LARGE_NOTES)
        vault = Vault.open(root, cache=None)
        full_text = FullText(Path(folder, "text.sqlite"))
        full_text.refresh(vault)
        texts = full_text.folded_texts()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begin = time.process_time()
        vectors = read_vectors(vault.notes, lambda path: texts[path])
        similar = SimilarNotes(build_graph(vault), vectors)
        path = next(iter(vault.notes))
        indexed = time.process_time() - begin
        similar.similar(path)
        begin = time.process_time()
        similar.similar(path)
        asked = time.process_time() - begin
        notes = dict(vault.notes)
        notes[path] = vault.notes[list(vault.notes)[1]]
        begin = time.process_time()
        read_vectors(notes, lambda path: texts[path], vectors)
        edited = time.process_time() - begin
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        full_text.close()
    print(
        f"{LARGE_NOTES} notes: indexed in {indexed:.1f} s of processor time, {grown:.0f} MB;"
        f" a question {asked * 1000:.0f} ms, an edit {edited * 1000:.0f} ms"
    )


def _text(vault: Vault, path: str) -> str:
    return decode_text(read_bytes(str(vault.disk_path(path))))[0]
