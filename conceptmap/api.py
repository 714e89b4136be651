"""The functions of `import conceptmap`; use them from there.

Everything heavy is imported when it is called for.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conceptmap.export.limits import MAX_SEED

if TYPE_CHECKING:
    import networkx as nx
    from numpy.typing import ArrayLike

    from conceptmap.core.array_types import FloatArray, IntArray
    from conceptmap.core.progress import ProgressCallback
    from conceptmap.vault.vault import Vault


@dataclass(frozen=True, eq=False, repr=False)
class VaultSnapshot:
    """The notes of a folder and what they link to, as they were when `open_vault` read them.

    It never changes; open the folder again to see what changed.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> vault
    <VaultSnapshot 'sample': 60 notes>
    >>> vault.notes[0]
    'Architecture/Architecture.md'
    """

    _vault: Vault

    @property
    def path(self) -> Path:
        """The folder."""
        return self._vault.root

    @property
    def name(self) -> str:
        """The folder's name."""
        return self._vault.name

    @property
    def notes(self) -> tuple[str, ...]:
        """The paths of the notes in the folder, with `/` between the parts."""
        return tuple(self._vault.notes)

    def graph(self, *, tags: bool = False, attachments: bool = False) -> nx.DiGraph[str]:
        """Return the notes and their links as a new networkx graph.

        Nodes are the paths of notes, and names that links refer to though no file has them.
        They have the attributes `kind` ("note", "unresolved", "attachment", "canvas" or "tag")
        and `title`; notes also have `aliases` and `tags`, tuples of strings. An edge leads from a
        note to what it links to, with the attributes `kind` ("link", "embed" or "tag") and
        `count`, how many of its links lead there.

        Parameters
        ----------
        tags
            Add a node for each tag, `#` and its name, with edges from the notes that have it.
        attachments
            Add the other files of the folder.

        Returns
        -------
        networkx.DiGraph
            It is yours: changing it changes nothing else.

        Examples
        --------
        >>> import conceptmap
        >>> graph = conceptmap.open_vault("resources/sample").graph()
        >>> print(graph)
        DiGraph named 'sample' with 74 nodes and 262 edges
        >>> graph.nodes["Architecture/Attention.md"]["title"]
        'Attention'
        >>> graph.edges["Architecture/Transformer.md", "Architecture/Attention.md"]
        {'kind': 'link', 'count': 2}
        """
        from conceptmap.graph.build import build_graph

        graph = build_graph(self._vault, tags=tags, attachments=attachments)
        copy = graph.copy()
        for id_, title in zip(graph.ids, graph.titles, strict=True):
            attributes = copy.nodes[id_]
            attributes["title"] = title
            note = self._vault.notes.get(id_)
            if note is not None:
                attributes["aliases"], attributes["tags"] = note.aliases, note.tags
        return copy

    def __repr__(self) -> str:
        count = len(self._vault.notes)
        return f"<VaultSnapshot {self.name!r}: {count} note{'s' if count != 1 else ''}>"


def open_vault(path: str | os.PathLike[str]) -> VaultSnapshot:
    """Read a folder of Markdown notes.

    What was read is kept in the platform's cache folder, so that the next time only changed
    notes are read. Nothing in the folder itself is written.

    Parameters
    ----------
    path
        The folder; `~` stands for the home folder.

    Returns
    -------
    VaultSnapshot

    Raises
    ------
    UserError
        When there is no such folder, it cannot be read, or it holds no notes.

    Examples
    --------
    >>> import conceptmap
    >>> conceptmap.open_vault("resources/sample").name
    'sample'
    """
    from conceptmap.core.errors import UserError
    from conceptmap.vault.vault import Vault

    folder = Path(path).expanduser()
    vault = Vault.open(folder)
    if not vault.notes:
        raise UserError(f"There are no Markdown notes in {folder}.")
    return VaultSnapshot(vault)


def search(vault: VaultSnapshot | str | os.PathLike[str], query: str) -> tuple[str, ...]:
    """Find notes by Obsidian's search language.

    Parameters
    ----------
    vault
        What `open_vault` returned, or the path of a folder.
    query
        Words, "phrases", `-not`, `OR`, parentheses, /regular expressions/, `[property:value]`
        and operators like `tag:`, `path:` and `line:`. Letter case does not matter.

    Returns
    -------
    tuple of str
        The paths of the notes that meet the query, in the order of `vault.notes`.

    Raises
    ------
    UserError
        When the query cannot be read; the message says why.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> conceptmap.search(vault, "tag:#history attention -file:attention")
    ('History/History.md',)
    """
    from conceptmap.core.errors import UserError
    from conceptmap.search.corpus import Corpus, CorpusColumns
    from conceptmap.search.full_text import FullText
    from conceptmap.search.query_nodes import QueryError
    from conceptmap.search.query_parser import parse_query

    opened = _opened(vault)
    paths, notes = tuple(opened.notes), tuple(opened.notes.values())
    columns = CorpusColumns(paths, notes)
    try:
        node = parse_query(query)
        if not node.needs_text:
            return _matches(node, Corpus(columns))
        full_text = FullText.for_vault(opened)
        try:
            full_text.refresh(opened)
            texts = full_text.folded_texts()
            return _matches(node, Corpus(columns, lambda path: texts.get(path, "")))
        finally:
            full_text.close()
    except QueryError as error:
        raise UserError(str(error)) from error


def export(
    vault: VaultSnapshot | str | os.PathLike[str],
    file: str | os.PathLike[str],
    *,
    format: str = "",  # noqa: A002
    query: str = "",
    local: str = "",
    depth: int = 1,
    view: str = "",
    tags: bool = False,
    attachments: bool = False,
    seed: int | None = None,
    size: tuple[int, int] = (1600, 1000),
    scale: float = 1.0,
    theme: str = "light",
    transparent: bool = False,
    title: str = "",
    legend: bool = True,
    progress: ProgressCallback | None = None,
) -> tuple[Path, ...]:
    """Write the map of a vault to a file. Existing files are replaced.

    No screen is needed, and the vault itself is not changed.

    Parameters
    ----------
    vault
        What `open_vault` returned, or the path of a folder.
    file
        Where to write. Its extension says the format: png, svg, pdf, html, json, graphml, gexf,
        csv or canvas.
    format
        One of these extensions, where that of `file` is another.
    query
        Export only what a search finds; see `search`.
    local, depth
        Export only what lies within 1 to 5 links of the note of this title or path.
    view
        The name of a view that was saved in the window.
    tags, attachments
        Add tags and other files as nodes.
    seed
        Lay the map out anew, by another number differently. None takes the map as the window
        shows it.
    size, scale
        Width and height of the picture in pixels, and for PNG the device pixels for each.
    theme
        "light" or "dark".
    transparent, title, legend
        Whether the background is left out, the words above the map, whether colours are told.
    progress
        Called with what is being done, how much of it is done and of how much; 0 and 0 when
        that is not known. It may raise to stop.

    Returns
    -------
    tuple of pathlib.Path
        The files that were written: one, or two for csv.

    Raises
    ------
    UserError
        When there is no such vault, note or view, the query cannot be read or finds nothing, or
        the file cannot be written.
    ValueError
        When another argument is out of range.

    Examples
    --------
    >>> import conceptmap, pathlib, tempfile
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> files = conceptmap.export(vault, folder / "map.svg", theme="dark", title="Sample")
    >>> [file.name for file in files]
    ['map.svg']
    >>> [file.name for file in conceptmap.export(vault, folder / "graph.csv", query="tag:#history")]
    ['graph.csv', 'graph-edges.csv']
    """
    from conceptmap.export.formats import FORMATS

    target = Path(file).expanduser().absolute()
    extension = format or target.suffix.lower().removeprefix(".")
    export_format = FORMATS.get(extension)
    if export_format is None:
        raise ValueError(f"{extension!r} is no format; choose one of {', '.join(FORMATS)}")
    if export_format.needs_picture:
        from conceptmap.export.offscreen import ensure_application

        ensure_application()
    from conceptmap.export.prepare import ExportRequest, prepare_export

    request = ExportRequest(
        with_picture=export_format.needs_picture,
        query=query,
        local=local,
        depth=depth,
        view=view,
        tags=tags,
        attachments=attachments,
        seed=seed,
        size=size,
        scale=scale if export_format.has_scale else 1.0,
        theme=theme,
        transparent=transparent,
        title=title,
        legend=legend,
    )
    on_progress = progress or (lambda *_: None)
    source = prepare_export(_opened(vault), request, on_progress)
    return export_format.write(source, target, on_progress)


def arrange(
    count: int,
    edges: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    start: ArrayLike | None = None,
    pinned: ArrayLike | None = None,
    seed: int = 0,
) -> FloatArray:
    """Lay a graph out on the plane.

    Parameters
    ----------
    count
        How many nodes there are.
    edges
        (m, 2) nodes that are joined, counted from 0. The direction does not matter, loops and
        repeated pairs neither.
    weights
        (m,) how much each edge binds; all alike without.
    start
        (count, 2) positions that nodes have already, NaN for none. Without `pinned` they stay
        there, and the others settle beside their neighbours.
    pinned
        (count,) which nodes stay where `start` has them; the others only begin there.
    seed
        The same input gives the same positions; another seed gives others.

    Returns
    -------
    numpy.ndarray
        (count, 2) float32, y up; an edge is about 1 long.

    Raises
    ------
    ValueError
        When arrays do not fit each other, or edges name nodes that there are not.

    Examples
    --------
    >>> import conceptmap
    >>> positions = conceptmap.arrange(4, [(0, 1), (1, 2), (2, 0), (2, 3)])
    >>> positions.shape
    (4, 2)
    """
    import numpy as np

    from conceptmap.layout import arrange as lay_out

    pairs, binding = _canonical_edges(count, edges, weights)
    known = None if start is None else np.array(start, np.float32)
    if known is not None and known.shape != (count, 2):
        raise ValueError(f"start has the shape {known.shape}, not {(count, 2)}")
    held = None if pinned is None else np.asarray(pinned, np.bool_)
    if held is not None and held.shape != (count,):
        raise ValueError(f"pinned has the shape {held.shape}, not {(count,)}")
    return lay_out(
        count,
        pairs,
        weights=None if weights is None else binding,
        start=known,
        pinned=held,
        seed=_checked_seed(seed),
    )


def regions(
    count: int, edges: ArrayLike, *, weights: ArrayLike | None = None, seed: int = 0
) -> IntArray:
    """Part a graph into regions: communities that are joined within more than without.

    By the Leiden algorithm (Traag, Waltman and van Eck, 2019), as on the map.

    Parameters
    ----------
    count
        How many nodes there are.
    edges
        (m, 2) nodes that are joined, counted from 0. The direction does not matter, loops and
        repeated pairs neither.
    weights
        (m,) how much each edge binds; all alike without.
    seed
        The same input gives the same regions.

    Returns
    -------
    numpy.ndarray
        (count,) int32, the number of each node's region, the largest region being 0; -1 for
        nodes in none, as a region has 4 nodes or more.

    Raises
    ------
    ValueError
        When arrays do not fit each other, or edges name nodes that there are not.

    Examples
    --------
    >>> import conceptmap, itertools
    >>> first = itertools.combinations(range(5), 2)
    >>> second = itertools.combinations(range(5, 9), 2)
    >>> conceptmap.regions(10, [*first, *second, (0, 5)]).tolist()
    [0, 0, 0, 0, 0, 1, 1, 1, 1, -1]
    """
    from conceptmap.graph.communities import detect_communities

    pairs, binding = _canonical_edges(count, edges, weights)
    return detect_communities(count, pairs, binding, seed=_checked_seed(seed))


def _opened(vault: VaultSnapshot | str | os.PathLike[str]) -> Vault:
    return (vault if isinstance(vault, VaultSnapshot) else open_vault(vault))._vault


def _matches(node: Any, corpus: Any) -> tuple[str, ...]:
    paths = corpus.columns.ids
    return tuple(paths[index] for index in sorted(node.find(corpus, range(len(paths)))))


def _canonical_edges(
    count: int, edges: ArrayLike, weights: ArrayLike | None
) -> tuple[IntArray, FloatArray]:
    """Return each joined pair once, (m, 2), in order and without loops, and its weight, (m,).

    The weights of a pair that is named several times add up. Raises ValueError.
    """
    import numpy as np

    if count < 0:
        raise ValueError(f"count is {count}; it cannot be negative")
    pairs = np.asarray(edges)
    if pairs.size == 0:
        pairs = pairs.astype(np.int64).reshape(0, 2)
    if pairs.ndim != 2 or pairs.shape[1] != 2 or pairs.dtype.kind not in "iu":
        raise ValueError(f"edges are {pairs.shape} of {pairs.dtype}, not (m, 2) of whole numbers")
    if len(pairs) and not (pairs.min() >= 0 and pairs.max() < count):
        raise ValueError(f"edges name nodes from {pairs.min()} to {pairs.max()} of {count}")
    binding = np.ones(len(pairs)) if weights is None else np.asarray(weights, np.float64)
    if binding.shape != (len(pairs),):
        raise ValueError(f"weights have the shape {binding.shape}, not {(len(pairs),)}")
    if not (np.isfinite(binding) & (binding > 0)).all():
        raise ValueError("weights have to be positive numbers")
    joined = pairs[:, 0] != pairs[:, 1]
    ordered = np.sort(pairs[joined].astype(np.int64), axis=1)
    unique, inverse = np.unique(ordered, axis=0, return_inverse=True)
    summed = np.bincount(inverse.ravel(), binding[joined], len(unique))
    if weights is None:
        summed[:] = 1
    return unique.astype(np.int32), summed.astype(np.float32)


def _checked_seed(seed: int) -> int:
    if not 0 <= seed <= MAX_SEED:
        raise ValueError(f"seed is {seed}; it lies between 0 and {MAX_SEED}")
    return seed
