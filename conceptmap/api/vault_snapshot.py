"""A folder of notes, read once: its graph, and searching it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

    from conceptmap.searching.corpus import Corpus
    from conceptmap.searching.query_nodes import QueryNode
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
        """The folder; of several, the one in which a set of them is kept."""
        return self._vault.root

    @property
    def name(self) -> str:
        """The folder's name, or that of the set of several."""
        return self._vault.name

    @property
    def notes(self) -> tuple[str, ...]:
        """The paths of the notes in the folder, with `/` between the parts."""
        return tuple(self._vault.notes)

    def graph(
        self, *, tags: bool = False, attachments: bool = False, names: str = ""
    ) -> nx.DiGraph[str]:
        """Return the notes and their links as a new networkx graph.

        Nodes are the paths of notes, and names that links refer to though no file has them.
        They have the attributes `kind` ("note", "unresolved", "attachment", "canvas" or "tag")
        and `title`, what the map shows; those with a file also have `file`, its name; notes also
        have `aliases` and `tags`, tuples of strings, and those of several folders `vault`, the
        name of their own. An edge leads from a note to what it links
        to, with the attributes `kind` ("link", "embed", "tag" or "hierarchy") and `count`, how
        many of its links lead there.

        Parameters
        ----------
        tags
            Add a node for each tag, `#` and its name, with edges from the notes that have it.
        attachments
            Add the other files of the folder.
        names
            What notes are called by: "file", "title", "heading", "alias" or the name of another
            property. Without it they are called as in the window.

        Returns
        -------
        networkx.DiGraph
            It is yours: changing it changes nothing else.

        Raises
        ------
        UserError
            When no note has the property.

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
        from conceptmap.core.node_kind import FILELESS_KINDS
        from conceptmap.graph.build import build_graph
        from conceptmap.model.chosen_names import chosen_names
        from conceptmap.vault.note_formats import title_from_path

        names = chosen_names(self._vault, names)
        graph = build_graph(self._vault, tags=tags, attachments=attachments, names=names)
        copy = graph.to_networkx()
        for id_, kind, title in zip(graph.ids, graph.kinds.tolist(), graph.titles, strict=True):
            attributes = copy.nodes[id_]
            attributes["title"] = title
            if self._vault.is_set:
                attributes["vault"] = self._vault.member_name(id_)
            if kind not in FILELESS_KINDS:
                attributes["file"] = title_from_path(id_)
            note = self._vault.notes.get(id_)
            if note is not None:
                attributes["aliases"], attributes["tags"] = note.aliases, note.tags
        return copy

    def __repr__(self) -> str:
        count = len(self._vault.notes)
        return f"<VaultSnapshot {self.name!r}: {count} note{'s' if count != 1 else ''}>"


def open_vault(
    path: str | os.PathLike[str],
    *others: str | os.PathLike[str],
    dialect: str = "",
    hierarchy: bool | None = None,
) -> VaultSnapshot:
    """Read a folder of Markdown notes, or several as one.

    What was read is kept in the platform's cache folder, so that the next time only changed
    notes are read. Nothing in the folder itself is written.

    Parameters
    ----------
    path
        The folder; `~` is the home folder.
    others
        More folders, each a vault of its own: links lead within their vaults. The path of a note
        then begins with the name of its folder.
    dialect
        By which program's rules names and links are read: "logseq", "dendron", "foam",
        "zettlr", "obsidian" or "plain". Without it as was chosen in the window, or as the
        folder's own files tell.
    hierarchy
        Whether notes are linked to the level above in their names, such as `a.b` to `a` in Dendron
        and `a/b` to `a` in Logseq. Without it as was chosen in the window, or those of Logseq.

    Returns
    -------
    VaultSnapshot

    Raises
    ------
    UserError
        When there is no such folder, it cannot be read, or it holds no notes, or one lies within
        another.
    ValueError
        When there is no such dialect, or one is named for several folders.

    Examples
    --------
    >>> import conceptmap
    >>> conceptmap.open_vault("resources/sample").name
    'sample'
    """
    import msgspec

    from conceptmap.core.errors import UserError
    from conceptmap.model.saved_views import reading_options
    from conceptmap.vault.dialects.registry import dialects
    from conceptmap.vault.vault import Vault

    if dialect and dialect not in dialects():
        raise ValueError(f"dialect is {dialect!r}, not one of {', '.join(dialects())}")
    folder = Path(path).expanduser()
    if others:
        if dialect or hierarchy is not None:
            raise ValueError("dialect and hierarchy are those of one folder")
        from conceptmap.model.vault_reading import read_together

        folders = [folder, *(Path(each).expanduser() for each in others)]
        return VaultSnapshot(read_together(folders, lambda *_: None))
    options = reading_options(folder)
    if dialect:
        options = msgspec.structs.replace(options, dialect=dialect)
    if hierarchy is not None:
        options = msgspec.structs.replace(options, hierarchy=hierarchy)
    vault = Vault.open(folder, options=options)
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
        and operators like `tag:`, `path:` and `line:`. Letter case does not matter, except after
        `match-case:`.

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
    from conceptmap.model.statement_rows import related_nodes
    from conceptmap.searching.corpus import Corpus, CorpusColumns
    from conceptmap.searching.full_text import FullText
    from conceptmap.searching.query_nodes import QueryError, walk
    from conceptmap.searching.query_parser import parse_query

    opened = vault_of(vault)
    paths, notes = tuple(opened.notes), tuple(opened.notes.values())
    columns = CorpusColumns(paths, notes, vault_of=opened.member_name)
    try:
        node = parse_query(query)
        relations = None
        if any(each.needs_relations for each in walk(node)):
            relations = related_nodes(opened, {path: i for i, path in enumerate(paths)})
        if not node.needs_text:
            return _matches(node, Corpus(columns, relations=relations))
        full_text = FullText.for_vault(opened)
        try:
            full_text.refresh(opened)
            texts = full_text.folded_texts()
            corpus = Corpus(columns, lambda path: texts.get(path, ""), full_text.text, relations)
            return _matches(node, corpus)
        finally:
            full_text.close()
    except QueryError as error:
        raise UserError(str(error)) from error


def vault_of(vault: VaultSnapshot | str | os.PathLike[str]) -> Vault:
    """Return the vault of a snapshot, or read the one at a path."""
    return (vault if isinstance(vault, VaultSnapshot) else open_vault(vault))._vault


def _matches(node: QueryNode, corpus: Corpus) -> tuple[str, ...]:
    paths = corpus.columns.ids
    return tuple(paths[index] for index in sorted(node.find(corpus, range(len(paths)))))
