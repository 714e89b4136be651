"""What notes said at a moment, where that can be read: now, in a commit, or in a copy of the vault.

A snapshot has no texts. Where the vault is in a git repository too, the last commit before it has
most of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import NamedTuple

from conceptmap.graph.references import NoteLinks, link_sentences
from conceptmap.model.comparison import Comparison
from conceptmap.model.earlier_states import EarlierState
from conceptmap.vault.excerpts import note_excerpt
from conceptmap.vault.git_repository import GitError
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.note import Note
from conceptmap.vault.reader import MAX_NOTE_BYTES, ReadFile, read_bytes
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_history import VaultHistory, has_history

MAX_TEXTS = 400
"""At most this many notes are read for what they say at a moment."""

MAX_SENTENCES, MAX_SENTENCE_CHARS = 3, 220
"""How many sentences are told of a note, and how long one is; a longer one is cut."""


_Opened = tuple[Vault, ReadFile | None]
"""A vault, and what reads its files, None for those on disk."""


class MomentTexts:
    """Finds what notes say where they link to others. Reads files, of at most `limit` notes."""

    def __init__(
        self,
        open_vault: Callable[[], _Opened | None],
        check: Callable[[], object],
        limit: int,
        id_of: Callable[[str], str] = str,
    ) -> None:
        """`open_vault` returns the vault of the moment and what reads its files, None for nothing.

        `check` may raise to stop. `id_of` returns the ids that nodes have in that vault.
        """
        self._open_vault = open_vault
        self._id_of = id_of
        self._check = check
        self._left = limit
        self._contexts: LinkContexts | None = None
        self._read: ReadFile | None = None
        self._is_open = False
        self._source = ""
        """The note that was asked about last."""
        self._links: NoteLinks

    def contexts(self, source: str, target: str) -> list[str]:
        """Return the sentences that hold the links of a note to another, as they are."""
        source, target = self._id_of(source), self._id_of(target)
        contexts = self._take(source)
        if contexts is None:
            return []
        return link_sentences(contexts, source, self._links.to(target))

    def sentences(self, source: str, targets: Sequence[str], *, begin: bool) -> tuple[str, ...]:
        """Return the sentences in which a note links to some others, shortened.

        With `begin` how it begins, when there are none. Sentences that hold no more than the link
        are left out.
        """
        source, targets = self._id_of(source), [*map(self._id_of, targets)]
        contexts = self._take(source)
        if contexts is None:
            return ()
        links = [link for each in targets for link in self._links.to(each)[:1]]
        found = link_sentences(contexts, source, links)
        if not found and begin and source in contexts.vault.notes:
            found = [note_excerpt(contexts.vault, source, self._read)]
        # What is no more than the link itself says nothing that the names do not.
        names = {"", *(link.text for link in links), *(link.path for link in links)}
        names.update(each.rpartition("/")[2].rpartition(".")[0] or each for each in targets)
        return tuple(shortened_sentence(each) for each in found if each not in names)[
            :MAX_SENTENCES
        ]

    def _take(self, source: str) -> LinkContexts | None:
        """Return what reads a note, whose links are `_links` then; None for none to read."""
        if not self._is_open:
            self._is_open = True
            if (opened := self._open_vault()) is not None:
                self._read = opened[1]
                self._contexts = LinkContexts(*opened)
        contexts = self._contexts
        if contexts is None:
            return None
        if source != self._source:
            if self._left <= 0 or contexts.vault.note_or_canvas_file(source) is None:
                return None
            self._left -= 1
            self._check()
            self._source, self._links = source, NoteLinks(contexts.vault, source)
        return contexts


class ChangeTexts(NamedTuple):
    """What notes say at the two moments of a comparison, by the ids of each moment."""

    earlier: MomentTexts
    later: MomentTexts


@contextmanager
def change_texts(
    comparison: Comparison,
    now: Vault,
    check: Callable[[], object] = lambda: None,
    limit: int = MAX_TEXTS,
) -> Iterator[ChangeTexts]:
    """Open the texts of both moments of a comparison, of at most `limit` notes of each.

    `now` is the vault as it is, by which a later moment is read of which there are no texts.
    """
    later = comparison.later
    if later is not None and later.vault is None:
        later = None
    id_of = comparison.id_now if later is None else str
    with (
        moment_texts(comparison.earlier, now, check, limit) as before,
        moment_texts(later, now, check, limit, id_of) as after,
    ):
        yield ChangeTexts(before, after)


@contextmanager
def moment_texts(
    moment: EarlierState | None,
    now: Vault,
    check: Callable[[], object] = lambda: None,
    limit: int = MAX_TEXTS,
    id_of: Callable[[str], str] = str,
) -> Iterator[MomentTexts]:
    """Open the texts of a moment, None for the vault as it is `now`, of at most `limit` notes."""
    with ExitStack() as stack:

        def open_vault() -> _Opened | None:
            return (now, None) if moment is None else _open_moment(moment, now, check, stack)

        yield MomentTexts(open_vault, check, limit, id_of)


def note_then(
    moment: EarlierState, now: Vault, id_: str, check: Callable[[], object]
) -> tuple[Note, bytes] | None:
    """Return a note as it was at a moment, and what its file held; None where that is not known.

    `check` may raise to stop.
    """
    with ExitStack() as stack:
        opened = _open_moment(moment, now, check, stack)
        if opened is None:
            return None
        vault, read = opened
        note = vault.notes.get(id_)
        if note is None:
            return None
        try:
            if read is not None:
                return note, read(id_, MAX_NOTE_BYTES)
            return note, read_bytes(str(vault.disk_path(id_)))
        except OSError:
            return None


def shortened_sentence(text: str) -> str:
    """Return a text cut to `MAX_SENTENCE_CHARS`, between words."""
    if len(text) <= MAX_SENTENCE_CHARS:
        return text
    return f"{text[:MAX_SENTENCE_CHARS].rsplit(None, 1)[0]}…"


def _open_moment(
    moment: EarlierState, now: Vault, check: Callable[[], object], stack: ExitStack
) -> _Opened | None:
    """Return the vault at a moment and what reads its files; None when there are no texts."""
    if moment.folder and moment.vault is not None:
        return moment.vault, None
    if not has_history(now):
        return None
    history = stack.enter_context(VaultHistory(now, check))
    try:
        last = history.last_commits(moment.time_s)
        commits = {prefix: each.id for prefix, each in last.items()} | dict(moment.commits)
        if not commits:
            return None
        known = moment.vault if commits == moment.commits else None
        vault = known or history.vault_at(commits)
    except GitError:
        return None

    def read(path: str, size: int) -> bytes:
        try:
            return history.read_file(commits, path, size)
        except GitError as error:
            raise OSError(str(error)) from None

    return vault, read
