"""Vault: an immutable snapshot of a folder of notes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Set
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from msgspec.structs import force_setattr

from conceptmap.core.errors import UserError
from conceptmap.core.gc_tuning import gc_paused
from conceptmap.core.progress import CountCallback
from conceptmap.core.translation import translate
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.folder_reading import FolderContent, read_folder, reread_paths
from conceptmap.vault.link_text import shortest_link_text
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_content import Link
from conceptmap.vault.reader import ReadFile, read_head
from conceptmap.vault.reading import Reading
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.resolver import LinkResolver
from conceptmap.vault.scan_cache import ScanCache
from conceptmap.vault.shown_names import in_one_line, shown_names
from conceptmap.vault.spellings import lost_spellings
from conceptmap.vault.vault_file import VaultFile
from conceptmap.vault.walker import STUB_REASON, walk_vault


class VaultError(UserError):
    """A vault cannot be opened."""


class Vault:
    """The notes, canvas files and other files of a folder, as they were when it was read.

    Paths are those within the vault, `/` between parts. A vault never changes: `refresh` and
    `refresh_paths` return a new one.
    """

    def __init__(
        self,
        root: Path,
        notes: Mapping[str, Note],
        attachments: Mapping[str, VaultFile],
        problems: tuple[Problem, ...] = (),
        undecodable_names: Mapping[str, str] = MappingProxyType({}),
        canvas_files: Mapping[str, Note] = MappingProxyType({}),
        excluded: Mapping[str, VaultFile] = MappingProxyType({}),
        *,
        reading: Reading | None = None,
    ) -> None:
        self.root = root
        self.reading = reading or Reading(os.fspath(root), ReadingOptions(), [])
        """The rules by which it was read, those of its dialect among them."""
        self.notes = notes
        self.canvas_files = canvas_files
        """The canvas files, with the links that are on them."""
        self.attachments = attachments
        """All other files but the excluded ones."""
        self.excluded = excluded
        """The notes and files that the vault's settings leave out of the map. They are there, and
        links lead to them, but they are no nodes and their links are not read."""
        self._walk_problems = problems
        self._undecodable_names = undecodable_names
        """Where a file is on disk, by path, when its name is not valid Unicode."""

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        cache: Path | bool | None = True,
        progress: CountCallback | None = None,
        options: ReadingOptions = ReadingOptions(),  # noqa: B008 (it is frozen)
    ) -> Vault:
        """Read a folder of notes.

        `cache` is the file that keeps scanned notes between runs, True for the vault's own in
        the platform's cache folder, None or False for none. `progress` is called with how many
        notes were scanned and how many there are to scan. Raises VaultError when the folder
        cannot be read at all; one bad note never stops a vault.
        """
        root = Path(os.path.abspath(path))
        _check_readable(root)
        problems: list[Problem] = []
        reading = Reading(os.fspath(root), options, problems)
        scanned_by = reading.dialect.scanned_by()
        with ScanCache.for_vault(root, cache, scanned_by) as scan_cache, gc_paused():
            return Vault(
                root,
                *read_folder(root, scan_cache, progress, reading, problems),
                reading=reading,
            )

    def refresh(
        self, *, cache: Path | bool | None = True, progress: CountCallback | None = None
    ) -> Vault:
        """Read the folder again, scanning only what changed. Raises VaultError when it is gone."""
        _check_readable(self.root)
        problems: list[Problem] = []
        reading = Reading(os.fspath(self.root), self.reading.options, problems)
        dialect = reading.dialect
        known = {**self.notes, **self.canvas_files} if dialect.name == self.dialect.name else {}
        with ScanCache.for_vault(self.root, cache, dialect.scanned_by()) as scan_cache, gc_paused():
            content = read_folder(self.root, scan_cache, progress, reading, problems, known)
            return Vault(self.root, *content, reading=reading)

    def is_unchanged(self) -> bool:
        """Return whether the folder holds the files that were read, and no note has changed.

        Takes less time and memory than reading it again. Raises VaultError when it is gone.
        """
        _check_readable(self.root)
        root = os.fspath(self.root)
        reading = Reading(root, self.reading.options, [])
        if reading.dialect.name != self.dialect.name:
            return False
        count = 0
        for file in walk_vault(root, [], reading.left_out):
            count += 1
            if file.excluded:
                is_same = file.path in self.excluded
            elif (note := self.note_or_canvas_file(file.path)) is not None:
                is_same = (note.mtime_ns, note.size) == (file.mtime_ns, file.size)
            else:
                is_same = file.path in self.attachments
            if not is_same:
                return False
        maps = self.notes, self.canvas_files, self.attachments, self.excluded
        return count == sum(map(len, maps))

    def refresh_paths(self, paths: Iterable[str], *, cache: Path | bool | None = True) -> Vault:
        """Read the paths that changed on disk again, or the whole folder when that is not enough.

        It is not enough when a path is not a regular file, as when folders were moved. Raises
        VaultError when the vault is gone.
        """
        _check_readable(self.root)
        lost = lost_spellings(
            paths := dict.fromkeys(paths),
            self.resolver.files_named,
            lambda folder: os.listdir(self.root / folder),
        )
        before = FolderContent(
            self.notes,
            self.attachments,
            self._walk_problems,
            self._undecodable_names,
            self.canvas_files,
            self.excluded,
        )
        after = reread_paths(self.root, before, paths, frozenset(lost), self.reading)
        if after is None:
            return self.refresh(cache=cache)
        with ScanCache.for_vault(self.root, cache, self.dialect.scanned_by()) as scan_cache:
            scan_cache.store(after.scanned, after.removed)
        vault = Vault(self.root, *after.content, reading=self.reading)
        if vault.files == self.files and self._have_same_addresses(after.scanned):
            vault.__dict__["resolver"] = self.resolver
        return vault

    @property
    def name(self) -> str:
        """The name of the vault's folder."""
        return self.root.name or str(self.root)

    @cached_property
    def resolver(self) -> LinkResolver:
        """Finds the file that a link leads to."""
        paths = [*self.notes, *self.canvas_files, *self.attachments, *self.excluded]
        return self.dialect.make_resolver(paths, self.notes)

    @property
    def dialect(self) -> Dialect:
        """How the program that the vault was made with names and links notes."""
        return self.reading.dialect

    @property
    def files(self) -> Set[str]:
        """The paths of all files that links can lead to."""
        return (
            self.notes.keys()
            | self.canvas_files.keys()
            | self.attachments.keys()
            | self.excluded.keys()
        )

    def has_file(self, path: str) -> bool:
        """Return whether there is a file at a path, on the map or not."""
        return (
            path in self.notes
            or path in self.canvas_files
            or path in self.attachments
            or path in self.excluded
        )

    def note_or_canvas_file(self, path: str) -> Note | None:
        """Return the note or canvas file at a path, which has links; None for none."""
        return self.notes.get(path) or self.canvas_files.get(path)

    @property
    def member_vaults(self) -> Mapping[str, Vault]:
        """The vaults that it consists of, by what the paths of their files begin with here.

        It is the only one itself, but for those of a set (`vault/vault_set.py`).
        """
        return {"": self}

    @property
    def folders(self) -> Mapping[str, Path]:
        """The folders that it is read from, by what the paths of their files begin with here."""
        return {"": self.root}

    @property
    def is_set(self) -> bool:
        """Whether it is a set of vaults."""
        return False

    def member_name(self, path: str) -> str:
        """Return the name in the set of the vault that a node is in; empty without a set."""
        return ""

    def dialect_of(self, path: str) -> Dialect:
        """Return how the program names and links notes that the vault of a file was made with."""
        return self.dialect

    @property
    def names_pages(self) -> bool:
        """Whether the program that it was made with says what pages are called."""
        return self.dialect.names_pages

    @property
    def read_by(self) -> str:
        """By whose rules notes are read; what is kept of notes read by others is dropped."""
        return self.dialect.name

    def shown_names(self, choice: str) -> dict[str, str]:
        """Return what notes are called, by their paths, if not by their files.

        `choice` is that of `vault/shown_names.py`.
        """
        names = shown_names(self.notes, choice)
        if self.dialect.names_pages:
            for path, note in self.notes.items():
                if path not in names and (name := self.dialect.page_name(note)):
                    names[path] = in_one_line(name)
        return names

    def link_text(self, path: str) -> str:
        """Return what a wikilink to a file holds, the shortest that leads there."""
        note = self.notes.get(path)
        if note is not None and self.dialect.names_pages:
            return self.dialect.page_name(note) or note.title
        return shortest_link_text(self.resolver, path)

    def unresolved_name(self, link_path: str, source: str) -> str:
        """Return the id of the unresolved node of a link in `source` that leads to no file.

        Empty for a link that has none.
        """
        return self.dialect.unresolved_name(link_path)

    def unresolved_title(self, id_: str) -> str:
        """Return what an unresolved node is called."""
        return id_

    def note_above(self, path: str) -> str | None:
        """Return the note that is the next level above one by its name, None for none.

        None too when the hierarchy of names is not shown.
        """
        note = self.notes.get(path)
        if note is None or not self.reading.hierarchy:
            return None
        found = (self.resolver.resolve(name, path) for name in self.dialect.names_above(note))
        return next((each for each in found if each is not None and each != path), None)

    def _have_same_addresses(self, notes: Iterable[Note]) -> bool:
        """Return whether the same links lead to notes as to those that had their paths."""
        addresses, before = self.dialect.addresses, self.notes
        return all(
            addresses(note) == addresses(before[note.path]) for note in notes if note.path in before
        )

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with files, folders and settings."""
        warnings = [
            Problem(note.path, reason)
            for note in (*self.notes.values(), *self.canvas_files.values())
            for reason in note.warnings
        ]
        of_dialect = self.dialect.problems_of(self.attachments)
        # A file that was downloaded from iCloud since the folder was walked is there.
        walked = (
            each
            for each in self._walk_problems
            if each.reason != STUB_REASON or not self.has_file(each.path)
        )
        return (*walked, *of_dialect, *warnings)

    def intern_strings(self) -> None:
        """Share equal link paths between notes, which saves a quarter of a large vault's memory.

        Changes the notes in place, so call it before other threads use the vault.
        """
        strings: dict[str, str] = {}
        for note in (*self.notes.values(), *self.canvas_files.values()):
            if not note.properties:
                force_setattr(note, "properties", _NO_PROPERTIES)
            for link in note.links:
                force_setattr(link, "path", strings.setdefault(link.path, link.path))

    def resolve(self, link: Link, source: str) -> str | None:
        """Return the path of the file that a link in `source` leads to, None for none."""
        return self.resolver.resolve(link.path, source) if link.path else source

    def disk_path(self, path: str) -> Path:
        """Return where a path of the vault is on disk."""
        return Path(self._undecodable_names.get(path) or self.root / path)


def reader_of(vault: Vault) -> ReadFile:
    """Return what reads the files of a vault from disk."""
    return lambda path, size: read_head(os.fspath(vault.disk_path(path)), size)


_NO_PROPERTIES: dict[str, tuple[str, ...]] = {}


def _check_readable(root: Path) -> None:
    try:
        with os.scandir(root):
            pass
    except FileNotFoundError:
        raise VaultError(
            translate("There is no folder {folder}. Was it moved or renamed?", folder=root)
        ) from None
    except NotADirectoryError:
        raise VaultError(translate("{file} is a file, not a folder of notes.", file=root)) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise VaultError(
            translate("The folder {folder} cannot be read: {reason}.", folder=root, reason=reason)
        ) from None
