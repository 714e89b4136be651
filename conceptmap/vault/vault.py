"""Vault: an immutable snapshot of a folder of notes."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from types import MappingProxyType

from msgspec.structs import force_setattr

from conceptmap.core.errors import UserError
from conceptmap.core.gc_tuning import gc_paused
from conceptmap.vault.note import Link, Note, Problem, is_note
from conceptmap.vault.reader import read_note
from conceptmap.vault.resolver import LinkResolver
from conceptmap.vault.scan_cache import ScanCache
from conceptmap.vault.scan_worker import read_notes
from conceptmap.vault.walker import VaultFile, read_ignore_filter, walk_vault

CountCallback = Callable[[int, int], None]
"""Called with how many notes are done and how many there are; may raise to stop the work."""


class VaultError(UserError):
    """A vault cannot be opened."""


class Vault:
    """The notes and other files of a folder, as they were when it was read.

    Paths are those in the vault, `/` between parts. Nothing here changes: `refresh` gives a
    new snapshot.
    """

    def __init__(
        self,
        root: Path,
        notes: Mapping[str, Note],
        attachments: Mapping[str, VaultFile],
        problems: tuple[Problem, ...] = (),
        undecodable_names: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.root = root
        self.notes = notes
        self.attachments = attachments
        self._walk_problems = problems
        self._undecodable_names = undecodable_names

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        cache: Path | bool | None = True,
        progress: CountCallback | None = None,
    ) -> Vault:
        """Read a folder of notes.

        `cache` is the file that keeps scanned notes between runs, True for the vault's own in
        the platform's cache folder, None or False for none. Raises VaultError when the folder
        cannot be read at all; one bad note never stops a vault.
        """
        root = Path(os.path.abspath(path))
        _check_readable(root)
        with ScanCache.for_vault(root, cache) as kept, gc_paused():
            return _read_vault(root, kept, progress)

    def refresh(
        self, *, cache: Path | bool | None = True, progress: CountCallback | None = None
    ) -> Vault:
        """Read the folder again, scanning only what changed. Raises VaultError when it is gone."""
        _check_readable(self.root)
        with ScanCache.for_vault(self.root, cache) as kept, gc_paused():
            return _read_vault(self.root, kept, progress, self.notes)

    def refresh_paths(self, paths: Iterable[str], *, cache: Path | bool | None = True) -> Vault:
        """Read some paths again, those that changed on the disk; all when a folder is among them.

        Raises VaultError when the vault is gone.
        """
        _check_readable(self.root)
        known = self.notes.keys() | self.attachments.keys()
        notes, attachments = dict(self.notes), dict(self.attachments)
        fresh, gone = [], []
        problems: list[Problem] = []
        ignored = read_ignore_filter(os.fspath(self.root), problems)
        for path in paths:
            file = self.disk_path(path)
            try:
                info = os.lstat(file)
            except OSError:
                if path not in known:
                    return self.refresh(cache=cache)
                notes.pop(path, None)
                attachments.pop(path, None)
                gone.append(path)
                continue
            if not stat.S_ISREG(info.st_mode) or path in self._undecodable_names:
                return self.refresh(cache=cache)
            if ignored is not None and ignored(path):
                continue
            if is_note(path):
                notes[path] = read_note(os.fspath(file), path, info.st_size, info.st_mtime_ns)
                fresh.append(notes[path])
            else:
                attachments[path] = VaultFile(path, os.fspath(file), info.st_size, info.st_mtime_ns)
        with ScanCache.for_vault(self.root, cache) as kept:
            kept.store(fresh, gone)
        made = Vault(self.root, notes, attachments, self._walk_problems, self._undecodable_names)
        if made.notes.keys() | made.attachments.keys() == known:
            made.__dict__["resolver"] = self.resolver
        return made

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.root.name or str(self.root)

    @cached_property
    def resolver(self) -> LinkResolver:
        """The files by link path."""
        return LinkResolver([*self.notes, *self.attachments])

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was odd, file by file."""
        odd = [
            Problem(note.path, reason) for note in self.notes.values() for reason in note.warnings
        ]
        return (*self._walk_problems, *odd)

    def intern_strings(self) -> None:
        """Keep what many notes say alike but once, a quarter of the memory of a large vault.

        Only for a vault that no other thread has yet.
        """
        words: dict[str, str] = {}
        for note in self.notes.values():
            if not note.properties:
                force_setattr(note, "properties", _NO_PROPERTIES)
            for link in note.links:
                force_setattr(link, "path", words.setdefault(link.path, link.path))

    def resolve(self, link: Link, source: str) -> str | None:
        """Give the path of the file a link in the note `source` leads to, None when none is."""
        return self.resolver.resolve(link.path, source) if link.path else source

    def disk_path(self, path: str) -> Path:
        """Give where a path of the vault lies on disk."""
        return Path(self._undecodable_names.get(path) or self.root / path)


_NO_PROPERTIES: dict[str, tuple[str, ...]] = {}


def _check_readable(root: Path) -> None:
    try:
        with os.scandir(root):
            pass
    except FileNotFoundError:
        raise VaultError(f"There is no folder {root}. Was it moved or renamed?") from None
    except NotADirectoryError:
        raise VaultError(f"{root} is a file, not a folder of notes.") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise VaultError(f"The folder {root} cannot be read: {reason}.") from None


def _read_vault(
    root: Path,
    cache: ScanCache,
    progress: CountCallback | None,
    known: Mapping[str, Note] | None = None,
) -> Vault:
    problems: list[Problem] = []
    files = sorted(walk_vault(os.fspath(root), problems), key=itemgetter(0))
    prefix = len(os.path.join(os.fspath(root), ""))
    odd_names = {each.path: each.disk_path for each in files if _is_undecodable(each, prefix)}
    kept = known if known is not None else cache.load()
    notes: dict[str, Note] = {}
    attachments: dict[str, VaultFile] = {}
    fresh: list[Note] = []
    changed: list[VaultFile] = []
    for each in files:
        if not is_note(each.path):
            attachments[each.path] = each
            continue
        note = kept.get(each.path)
        if note is None or note.mtime_ns != each.mtime_ns or note.size != each.size:
            changed.append(each)
        else:
            notes[note.path] = note
    if changed:
        say = progress or (lambda done, total: None)
        fresh = list(read_notes(changed, lambda done: say(done, len(changed))))
        notes.update((note.path, note) for note in fresh)
        ordered = (notes.get(each.path) for each in files)
        notes = {note.path: note for note in ordered if note is not None}
    gone = (
        [path for path in kept if path not in notes] if len(kept) + len(fresh) > len(notes) else []
    )
    cache.store(fresh, gone)
    return Vault(root, notes, attachments, tuple(problems), odd_names)


def _is_undecodable(each: VaultFile, prefix: int) -> bool:
    on_disk = each.disk_path[prefix:]
    return on_disk != each.path and on_disk.replace(os.sep, "/") != each.path
