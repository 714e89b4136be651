"""Questions about notes: what is like one, how two are connected, and what answers a question."""

from __future__ import annotations

import os
from dataclasses import dataclass

from conceptmap.api.vault_graph import check_not_negative, load_graph_and_node
from conceptmap.api.vault_snapshot import VaultSnapshot, vault_of


@dataclass(frozen=True)
class SimilarNote:
    """A note that is like another but not linked with it."""

    path: str
    score: float
    """Above 0; 1 and more for notes that are very much alike."""
    words: tuple[str, ...]
    """Words that both have and few others do, the most telling first."""
    shared_neighbours: int
    """How many notes and names both are linked with."""


@dataclass(frozen=True)
class AnswerNote:
    """A note, or a name that notes link to, of the answer to a question."""

    path: str
    is_seed: bool
    """Whether the words of the question led to it; else it joins others."""
    links_to: tuple[str, ...]
    """What of the answer it links to."""


def similar(
    vault: VaultSnapshot | str | os.PathLike[str], note: str, *, count: int = 10
) -> tuple[SimilarNote, ...]:
    """Find the notes that are most like a note by their words and links, and not linked with it.

    Parameters
    ----------
    vault
        What `open_vault` returned, or the path of a folder.
    note
        The note's title, alias or path, or a name that notes link to though no file has it:
        then the notes that are about it are found.
    count
        How many at most.

    Returns
    -------
    tuple of SimilarNote
        The most alike first.

    Raises
    ------
    UserError
        When no note, or more than one, is called so; the message offers others.
    ValueError
        When the count is negative.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> [found.path for found in conceptmap.similar(vault, "Backpropagation", count=1)]
    ['Training/Training.md']
    """
    from conceptmap.model.similar_notes import read_similar_notes
    from conceptmap.searching.full_text import FullText

    check_not_negative(count=count)
    opened, graph, id_ = load_graph_and_node(vault, note)
    full_text = FullText.for_vault(opened)
    try:
        notes = read_similar_notes(opened, graph, full_text)
    finally:
        full_text.close()
    return tuple(
        SimilarNote(each.id, each.score, each.words, each.shared_count)
        for each in notes.similar(id_, count)
    )


def ask(
    vault: VaultSnapshot | str | os.PathLike[str], question: str, *, count: int = 25
) -> tuple[AnswerNote, ...]:
    """Find the notes that answer a question, and what joins them.

    Parameters
    ----------
    vault
        What `open_vault` returned, or the path of a folder.
    question
        A question, or some words.
    count
        How many notes at most.

    Returns
    -------
    tuple of AnswerNote
        The best first, connected where a few links join them; empty when no note has any of the
        words.

    Raises
    ------
    ValueError
        When the count is negative.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> answer = conceptmap.ask(vault, "Who invented backpropagation?", count=10)
    >>> [note.path for note in answer if note.is_seed][:2]
    ['History/Backpropagation.md', 'People/Geoffrey Hinton.md']
    """
    from conceptmap.graph.build import build_graph
    from conceptmap.model import question_map
    from conceptmap.model.chosen_names import chosen_names
    from conceptmap.model.path_costs import path_costs
    from conceptmap.model.similar_notes import read_similar_notes
    from conceptmap.searching.full_text import FullText

    check_not_negative(count=count)
    opened = vault_of(vault)
    graph = build_graph(opened, names=chosen_names(opened, ""))
    full_text = FullText.for_vault(opened)
    try:
        full_text.refresh(opened)
        similar = read_similar_notes(opened, graph, full_text)
        costs = path_costs(opened, graph)
        found = question_map.ask(graph, similar, full_text, costs, question, count)
    finally:
        full_text.close()
    return tuple(
        AnswerNote(
            id_,
            id_ in found.seeds,
            tuple(other for other in graph.successors(id_) if other in found.nodes),
        )
        for id_ in found.nodes
    )


def paths(
    vault: VaultSnapshot | str | os.PathLike[str], start: str, end: str, *, count: int = 1
) -> tuple[tuple[str, ...], ...]:
    """Find how two notes are connected by links, in either direction.

    Parameters
    ----------
    vault
        What `open_vault` returned, or the path of a folder.
    start, end
        The notes, by title, alias or path, or names that notes link to.
    count
        How many paths at most.

    Returns
    -------
    tuple of tuple of str
        Paths as nodes of the graph. The first is the one that tells the most: notes that link to
        everything, and lists of links, are passed only where nothing else leads.

    Raises
    ------
    UserError
        When no note, or more than one, is called so; the message offers others.
    ValueError
        When the count is negative.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> conceptmap.paths(vault, "Tokens", "Alan Turing")[0][1:3]
    ('Training/Scaling laws.md', 'History/The bitter lesson.md')
    """
    from conceptmap.model.note_lookup import find_node
    from conceptmap.model.note_paths import find_note_paths
    from conceptmap.model.path_costs import path_costs

    check_not_negative(count=count)
    opened, graph, first = load_graph_and_node(vault, start)
    last = find_node(opened, graph, end)
    costs = path_costs(opened, graph)
    return find_note_paths(graph, costs, first, last, count).paths[:count]
