"""VaultSet: several folders of notes, read as one vault."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from conceptmap.core.progress import CountCallback
from conceptmap.core.translation import Text, translate
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.resolver import LinkResolver
from conceptmap.vault.vault import Vault, VaultError
from conceptmap.vault.vault_file import VaultFile


class Member(NamedTuple):
    """A vault of a set."""

    name: str
    """Without a slash; the first part of its paths in the set."""
    folder: Path
    vault: Vault | None
    """None while the folder cannot be read."""
    options: ReadingOptions = ReadingOptions()
    """How it is to be read."""


class VaultSet(Vault):
    """Several vaults in one, each an island: a link leads within its own vault alone.

    The path of a file is the name of its vault in the set, a slash, and its path there; the name
    of an unresolved link begins so too. Tags are common to all. A member whose folder is gone
    when the set is read is a problem; one that goes later stays as it was.
    """

    def __init__(
        self, root: Path, name: str, members: Iterable[Member], before: VaultSet | None = None
    ) -> None:
        """`root` is the folder that the set itself is kept in, `before` the set as it was.

        Raises VaultError when no member can be read.
        """
        self._name = name
        self.members = tuple(members)
        """All of them, in their order."""
        self._member_vaults = {
            f"{each.name}/": each.vault for each in self.members if each.vault is not None
        }
        if not self._member_vaults:
            folders = ", ".join(str(each.folder) for each in self.members)
            raise VaultError(
                translate("None of these folders can be read: {folders}.", folders=folders)
            )
        notes: dict[str, Note] = {}
        canvas_files: dict[str, Note] = {}
        attachments: dict[str, VaultFile] = {}
        excluded: dict[str, VaultFile] = {}
        for prefix, vault in self._member_vaults.items():
            old = None if before is None else before.member_vaults.get(prefix)
            if before is None or old is None:
                notes |= _moved_notes(vault.notes, prefix)
                canvas_files |= _moved_notes(vault.canvas_files, prefix)
            else:
                notes |= _moved_notes(vault.notes, prefix, old.notes, before.notes)
                canvas_files |= _moved_notes(
                    vault.canvas_files, prefix, old.canvas_files, before.canvas_files
                )
            for kept, others in ((attachments, vault.attachments), (excluded, vault.excluded)):
                kept |= {
                    prefix + path: file._replace(path=prefix + path)
                    for path, file in others.items()
                }
        super().__init__(root, notes, attachments, canvas_files=canvas_files, excluded=excluded)
        if before is not None and _have_same_resolvers(before, self):
            self.__dict__["resolver"] = before.resolver

    @classmethod
    def read(
        cls,
        root: Path,
        name: str,
        folders: Mapping[str, Path],
        options: Callable[[Path], ReadingOptions],
        progress: CountCallback | None = None,
    ) -> VaultSet:
        """Read the folders of a set, which are given by the names of its members.

        `options` returns how a folder is to be read. Raises VaultError when none can be read.
        """

        members = []
        for each, folder in folders.items():
            how, vault = options(folder), None
            with contextlib.suppress(VaultError):
                vault = Vault.open(folder, progress=progress, options=how)
            members.append(Member(each, folder, vault, how))
        return cls(root, name, members)

    def refresh(
        self, *, cache: Path | bool | None = True, progress: CountCallback | None = None
    ) -> VaultSet:
        """Read the folders again. Raises VaultError when all of them are gone."""

        def read(member: Member) -> Vault:
            if member.vault is None:
                options, folder = member.options, member.folder
                return Vault.open(folder, cache=cache, progress=progress, options=options)
            return member.vault.refresh(cache=cache, progress=progress)

        return self._read_again(read)

    def refresh_paths(self, paths: Iterable[str], *, cache: Path | bool | None = True) -> VaultSet:
        """Read paths that changed on disk again. Raises VaultError when all folders are gone."""
        changed: dict[str, list[str]] = {}
        for path in paths:
            name, _, rest = path.partition("/")
            changed.setdefault(name, []).append(rest)

        def read(member: Member) -> Vault | None:
            if member.vault is None or member.name not in changed:
                return member.vault
            return member.vault.refresh_paths(changed[member.name], cache=cache)

        return self._read_again(read)

    def is_unchanged(self) -> bool:
        """Return whether no folder has changed. Raises VaultError when all of them are gone."""
        gone: VaultError | None = None
        count = 0
        for member in self.members:
            if member.vault is None:
                if member.folder.is_dir():
                    return False
                continue
            try:
                if not member.vault.is_unchanged():
                    return False
                count += 1
            except VaultError as error:
                gone = error
        if gone is not None and not count:
            raise gone
        return True

    @property
    def name(self) -> str:
        """What the set is called."""
        return self._name

    @property
    def member_vaults(self) -> Mapping[str, Vault]:
        """The vaults of the set that can be read, by what their paths begin with."""
        return self._member_vaults

    @property
    def folders(self) -> Mapping[str, Path]:
        """The folders of the set, those that cannot be read too."""
        return {f"{each.name}/": each.folder for each in self.members}

    @property
    def is_set(self) -> bool:
        """Always true: it is a set of vaults."""
        return True

    @cached_property
    def resolver(self) -> LinkResolver:
        """Finds the file that a link leads to, within the vault that the link is in."""
        return _SetResolver(self._member_vaults)

    def member_name(self, path: str) -> str:
        """Return the name of the vault that a node is in; empty for a tag, which all share."""
        name, slash, _ = path.partition("/")
        return name if f"{name}{slash}" in self._member_vaults else ""

    def dialect_of(self, path: str) -> Dialect:
        """Return the dialect of the vault that a file is in."""
        _, vault, _ = self._within(path)
        return self.dialect if vault is None else vault.dialect

    @property
    def names_pages(self) -> bool:
        """Whether one of the vaults says what its pages are called."""
        return any(vault.names_pages for vault in self._member_vaults.values())

    @property
    def read_by(self) -> str:
        """By whose rules the notes of each vault are read."""
        return " ".join(prefix + vault.read_by for prefix, vault in self._member_vaults.items())

    def shown_names(self, choice: str) -> dict[str, str]:
        """Return what notes are called, by their paths, if not by their files."""
        return {
            prefix + path: name
            for prefix, vault in self._member_vaults.items()
            for path, name in vault.shown_names(choice).items()
        }

    def link_text(self, path: str) -> str:
        """Return what a wikilink to a file holds, in its own vault."""
        _, vault, rest = self._within(path)
        return rest if vault is None else vault.link_text(rest)

    def unresolved_name(self, link_path: str, source: str) -> str:
        """Return the id of the unresolved node of a link in `source`; may be empty."""
        prefix, vault, rest = self._within(source)
        name = "" if vault is None else vault.unresolved_name(link_path, rest)
        return prefix + name if name else ""

    def unresolved_title(self, id_: str) -> str:
        """Return what an unresolved node is called, in its own vault."""
        return self._within(id_)[2]

    def note_above(self, path: str) -> str | None:
        """Return the note that is the next level above one by its name, None for none."""
        prefix, vault, rest = self._within(path)
        above = None if vault is None else vault.note_above(rest)
        return None if above is None else prefix + above

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with files, folders and settings; folders that are gone come first."""
        reason = Text("The folder {folder} cannot be read. The rest of the set is shown.")
        missing = [
            Problem(each.name, reason.filled(folder=str(each.folder)))
            for each in self.members
            if each.vault is None
        ]
        own = [
            Problem(prefix + each.path, each.reason)
            for prefix, vault in self._member_vaults.items()
            for each in vault.problems
        ]
        return (*missing, *own)

    def disk_path(self, path: str) -> Path:
        """Return where a path of the set is on disk."""
        _, vault, rest = self._within(path)
        if vault is not None:
            return vault.disk_path(rest)
        folders = (each.folder for each in self.members if each.name == path)
        return next(folders, self.root / path)

    def _within(self, path: str) -> tuple[str, Vault | None, str]:
        """Return the prefix of a path, the vault that it is in, and the path there."""
        name, slash, rest = path.partition("/")
        vault = self._member_vaults.get(name + slash)
        return ("", None, path) if vault is None else (name + slash, vault, rest)

    def _read_again(self, read: Callable[[Member], Vault | None]) -> VaultSet:
        members, gone = [], 0
        for member in self.members:
            vault = member.vault
            try:
                vault = read(member)
            except VaultError:
                gone += 1
                if gone == len(self.members):
                    raise
            members.append(member._replace(vault=vault))
        return VaultSet(self.root, self.name, members, before=self)


class _SetResolver(LinkResolver):
    """Finds files within the vault that a link is in."""

    def __init__(self, member_vaults: Mapping[str, Vault]) -> None:
        super().__init__(())
        self._member_vaults = member_vaults

    def resolve(self, link_path: str, source: str) -> str | None:
        """Return the file that `link_path` in the note `source` leads to, None when there is none.

        Without a source: what it leads to in the vault that it begins with, or else in the first
        vault where it leads anywhere.
        """
        name, slash, rest = source.partition("/")
        prefix = name + slash
        if (vault := self._member_vaults.get(prefix)) is not None:
            found = vault.resolver.resolve(link_path, rest)
            return None if found is None else prefix + found
        name, slash, rest = link_path.partition("/")
        if (vault := self._member_vaults.get(name + slash)) is not None:
            found = vault.resolver.resolve(rest, "")
            return None if found is None else name + slash + found
        for prefix, vault in self._member_vaults.items():
            if (found := vault.resolver.resolve(link_path, "")) is not None:
                return prefix + found
        return None

    def files_named(self, link_path: str) -> tuple[str, ...]:
        """Return every file that has the last part of a link path for its name."""
        return tuple(
            prefix + path
            for prefix, vault in self._member_vaults.items()
            for path in vault.resolver.files_named(link_path)
        )


def _moved_notes(
    notes: Mapping[str, Note],
    prefix: str,
    old: Mapping[str, Note] = MappingProxyType({}),
    known: Mapping[str, Note] = MappingProxyType({}),
) -> dict[str, Note]:
    """Return notes with a prefix to their paths.

    Those that are the same in `old` are taken from `known`, which has them with the prefix: an
    update tells by the object what has not changed.
    """
    return {
        prefix + path: known[prefix + path]
        if old.get(path) is note
        else msgspec.structs.replace(note, path=prefix + path)
        for path, note in notes.items()
    }


def _have_same_resolvers(before: VaultSet, after: VaultSet) -> bool:
    old, new = before.member_vaults, after.member_vaults
    return old.keys() == new.keys() and all(
        new[prefix] is old[prefix] or new[prefix].resolver is old[prefix].resolver for prefix in new
    )
