"""Vault sets: several folders of notes under a name, opened together on one map.

Each has a folder in the platform's data folder with one JSON file, and its path stands for it
wherever that of a vault does: among the recent vaults, and for what is kept of its map. A damaged
file, or one of a newer version, is moved aside and never written over. Names of sets are compared
without letter case.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import re
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from conceptmap.core.app_dirs import data_dir, folder_key
from conceptmap.core.atomic_write import WriteError, move_aside, not_written, write_atomic
from conceptmap.core.errors import UserError
from conceptmap.core.free_names import free_name
from conceptmap.core.json_files import JsonError, UnreadableError, read_json
from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import listed, translate

SETS_VERSION = 1

MAX_MEMBERS = 20
"""At most this many folders are in a set."""

MAX_NAME_CHARS = 80

_FILE = "set.json"

_log = logging.getLogger(__name__)


class SetFolder(msgspec.Struct, frozen=True):
    """A folder of a set."""

    name: str
    """What it is called in the set, without a slash."""
    path: str


class SavedSet(msgspec.Struct, frozen=True):
    """A set of vaults, as it is kept."""

    name: str
    folders: tuple[SetFolder, ...]
    version: int = SETS_VERSION

    @property
    def roots(self) -> dict[str, Path]:
        """The folders, by what they are called in the set."""
        return {each.name: Path(each.path) for each in self.folders}


class VaultSetError(UserError):
    """A set of vaults cannot be made, read or written."""


def is_vault_set(root: Path) -> bool:
    """Return whether a path is that of a set of vaults."""
    return root.parent == _sets_dir() and (root / _FILE).is_file()


def load_set(root: Path) -> SavedSet:
    """Return the set at a path. Raises VaultSetError."""
    found = _read(root)
    if found is None:
        raise VaultSetError(translate("This set of vaults is no longer there, or damaged."))
    return found


def saved_sets() -> dict[Path, SavedSet]:
    """Return all sets by their paths, sorted by name."""
    try:
        roots = sorted(_sets_dir().iterdir())
    except OSError:
        return {}
    found = {root: saved for root in roots if (saved := _read(root)) is not None}
    return dict(sorted(found.items(), key=lambda each: fold_text(each[1].name)))


def find_set(name: str) -> Path:
    """Return the path of the set of a name. Raises VaultSetError, which names others."""
    sets = saved_sets()
    for root, saved in sets.items():
        if fold_text(saved.name) == fold_text(name.strip()):
            return root
    hint = translate("No sets of vaults are kept.")
    if sets:
        hint = translate("Sets: {names}.", names=listed([each.name for each in sets.values()]))
    raise VaultSetError(translate("There is no set named {name}. {hint}", name=name, hint=hint))


def vault_name(root: Path) -> str:
    """Return what a vault or a set of vaults is called, given its path."""
    if is_vault_set(root) and (saved := _read(root)) is not None:
        return saved.name
    return root.name or str(root)


def where_vault_is(root: Path) -> str:
    """Return the folder of a vault, or those of a set, given its path."""
    if is_vault_set(root) and (saved := _read(root)) is not None:
        return ", ".join(each.path for each in saved.folders)
    return str(root)


def make_set(folders: Sequence[Path]) -> Path:
    """Keep a set of folders and return its path; if there is one of the same folders, that.

    It is called by its folders. Raises VaultSetError when one of them is no folder, is there
    twice or lies within another.
    """
    root, saved = set_of(folders)
    if not is_vault_set(root):
        taken = (each.name for each in saved_sets().values())
        _write(root, msgspec.structs.replace(saved, name=free_name(saved.name, taken)))
    return root


def set_of(folders: Sequence[Path]) -> tuple[Path, SavedSet]:
    """Return the set of some folders and its path: one that is kept, or could be.

    Raises VaultSetError as `make_set`.
    """
    members: tuple[SetFolder, ...] = ()
    for folder in folders:
        members = _with_folder(members, folder)
    if len(members) < 2:
        raise VaultSetError(translate("A set has two folders or more."))
    wanted = sorted(_real(Path(each.path)) for each in members)
    for root, saved in saved_sets().items():
        if sorted(map(_real, saved.roots.values())) == wanted:
            return root, saved
    key = hashlib.sha256("\0".join(wanted).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    together = _clean_name(" + ".join(each.name for each in members))
    root = _sets_dir() / key
    while is_vault_set(root):  # of other folders meanwhile
        root = root.with_name(f"{root.name}x")
    return root, SavedSet(together, members)


def add_to_set(root: Path, folder: Path) -> None:
    """Add a folder to a set. Raises VaultSetError, also when it or a part of it is there."""
    saved = load_set(root)
    members = _with_folder(saved.folders, folder)
    _write(root, msgspec.structs.replace(saved, folders=members))


def remove_from_set(root: Path, name: str) -> None:
    """Take the folder of a name off a set; the folder itself stays. Raises VaultSetError."""
    saved = load_set(root)
    members = tuple(each for each in saved.folders if each.name != name)
    _write(root, msgspec.structs.replace(saved, folders=members))


def rename_set(root: Path, name: str) -> None:
    """Call a set by another name. Raises VaultSetError, also when another set has it."""
    saved, name = load_set(root), _clean_name(name)
    if not name:
        raise VaultSetError(translate("A set needs a name."))
    _refuse_taken(name, (each for other, each in saved_sets().items() if other != root))
    _write(root, msgspec.structs.replace(saved, name=name))


def delete_set(root: Path) -> None:
    """Delete a set with its positions, views and snapshots; its folders stay.

    Errors of the disk are passed over.
    """
    if is_vault_set(root):
        for kept in ("maps", "history"):
            for file in (data_dir() / kept).glob(f"{folder_key(root)}.*"):
                with contextlib.suppress(OSError):
                    file.unlink()
        shutil.rmtree(root, ignore_errors=True)


def _with_folder(members: tuple[SetFolder, ...], folder: Path) -> tuple[SetFolder, ...]:
    """Return the members with one more. Raises VaultSetError."""
    from conceptmap.vault.walker import is_unicode

    folder = folder.expanduser().absolute()
    if not is_unicode(str(folder)) or not folder.is_dir() or is_vault_set(folder):
        raise VaultSetError(translate("{folder} is not a folder of notes.", folder=folder))
    if len(members) >= MAX_MEMBERS:
        raise VaultSetError(translate("A set has at most {count} folders.", count=MAX_MEMBERS))
    own = _real(folder)
    for each in members:
        other = _real(Path(each.path))
        if own == other:
            words = translate("{folder} is on this map already.", folder=folder)
        elif _is_within(own, other):
            words = translate(
                "{folder} lies within {other}, which is on this map already.",
                folder=folder,
                other=each.path,
            )
        elif _is_within(other, own):
            words = translate(
                "{folder} holds {other}, which is on this map already.",
                folder=folder,
                other=each.path,
            )
        else:
            continue
        raise VaultSetError(words)
    # What begins with a hash is a tag, and with a dot is hidden.
    name = _clean_name(folder.name).lstrip("#. ") or "vault"
    name = free_name(name, (each.name for each in members))
    return (*members, SetFolder(name, str(folder)))


def _clean_name(name: str) -> str:
    """Return a name that may be part of a file's, in one line."""
    return " ".join(re.sub(r"[/\\\x00-\x1f]", " ", name).split())[:MAX_NAME_CHARS]


def _real(folder: Path) -> str:
    """Return the form in which folders are compared."""
    return os.path.normcase(os.path.realpath(folder))


def _is_within(one: str, other: str) -> bool:
    return Path(one).is_relative_to(other)


def _refuse_taken(name: str, others: Iterable[SavedSet]) -> None:
    for each in others:
        if fold_text(each.name) == fold_text(name):
            raise VaultSetError(translate("'{view}' already exists.", view=each.name))


def _sets_dir() -> Path:
    return data_dir() / "sets"


def _read(root: Path) -> SavedSet | None:
    """Return the set at a path; None when there is none that can be used."""
    file = root / _FILE
    try:
        found = read_json(file, SavedSet)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except UnreadableError as error:
        _log.warning("The set in %s cannot be read: %s", file, error)
        return None
    except JsonError as error:
        _log.warning("The set in %s cannot be read and is moved aside: %s", file, error)
        move_aside(file, ".damaged")
        return None
    if found.version > SETS_VERSION:
        # What a newer version saved must not be lost by being written over.
        move_aside(file, f".version{found.version}")
        return None
    names = [each.name for each in found.folders]
    is_usable = bool(names) and len(set(names)) == len(names) <= MAX_MEMBERS
    is_usable &= all(name and "/" not in name and name[0] not in "#." for name in names)
    return found if is_usable else None


def _write(root: Path, saved: SavedSet) -> None:
    file = root / _FILE
    try:
        root.mkdir(parents=True, exist_ok=True)
        write_atomic(file, msgspec.json.format(msgspec.json.encode(saved), indent=1) + b"\n")
    except OSError as error:
        raise VaultSetError(not_written(file, error)) from None
    except WriteError as error:
        raise VaultSetError(str(error)) from None
