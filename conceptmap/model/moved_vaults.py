"""Recognise a vault whose folder was moved or renamed, and take over what was saved for it.

What is saved for a vault is found by the path of its folder. Where nothing is saved for a path,
the vault may have been somewhere else before: the device and the number of its folder on disk
tell, or else that it holds the same notes of the same sizes.
"""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path

import msgspec

from conceptmap.core.app_dirs import data_dir
from conceptmap.core.atomic_write import WriteError, write_atomic
from conceptmap.model.positions_store import (
    folder_identity,
    load_positions,
    positions_file,
    write_positions,
)
from conceptmap.model.saved_corrections import corrections_file
from conceptmap.model.saved_positions import SavedPositions
from conceptmap.model.saved_views import views_file
from conceptmap.model.snapshot_files import snapshots_file
from conceptmap.vault.vault import Vault

MAX_CANDIDATES = 100
"""At most this many saved maps are looked at, the latest first."""

MAX_FILE_BYTES = 200_000_000
"""A larger saved map is not looked at."""

MIN_SHARED_NOTES = 3
MIN_SHARE, MIN_SHARE_OF_SAME_FOLDER = 0.6, 0.2
"""How many notes, and which share of the saved ones, a vault must still have with the same sizes;
a smaller share is enough for the same folder on disk, whose number may have been given again."""

_log = logging.getLogger(__name__)


class _Header(msgspec.Struct):
    """What tells whose positions a file holds."""

    root: str
    identity: str = ""


def find_moved(vault: Vault) -> Path | None:
    """Return the folder in which a vault was before it was moved or renamed, None for none.

    None too where something is saved for its present folder, or the other is still there. Reads
    files, so it belongs in a worker thread. Never raises.
    """
    if positions_file(vault.root).exists() or views_file(vault.root).exists():
        return None
    identity = folder_identity(vault.root)
    found: list[tuple[float, bool, Path]] = []
    for file in _saved_maps():
        header = _read_header(file)
        if header is None or Path(header.root).is_dir():
            continue
        is_same = header.identity != "" and header.identity == identity
        saved = load_positions(Path(header.root))
        if saved is None:
            continue
        share = _shared_notes(saved, vault, at_least=0 if is_same else MIN_SHARED_NOTES)
        if share >= (MIN_SHARE_OF_SAME_FOLDER if is_same else MIN_SHARE):
            found.append((share, is_same, Path(header.root)))
    # The number of a folder that is gone may have been given to this one.
    return max(found, key=lambda each: each[:2])[2] if found else None


def adopt_saved_map(old: Path, new: Path) -> None:
    """Take over positions, pins, views, phrases and snapshots of the vault at `old` for `new`.

    What was saved for `old` stays. Errors of the disk are logged, not raised.
    """
    saved = load_positions(old)
    if saved is not None:
        write_positions(
            new, msgspec.structs.replace(saved, root=str(new), identity=folder_identity(new))
        )
    for file_of in (views_file, corrections_file, snapshots_file):
        try:
            file_of(new).parent.mkdir(parents=True, exist_ok=True)
            write_atomic(file_of(new), file_of(old).read_bytes())
        except FileNotFoundError:
            pass  # nothing was saved
        except (OSError, WriteError) as error:
            _log.warning("%s could not be taken over: %s", file_of(old), error)


def _saved_maps() -> list[Path]:
    """Return the files of saved positions, the latest first."""
    found: list[tuple[int, Path]] = []
    with contextlib.suppress(OSError):
        for entry in os.scandir(data_dir() / "maps"):
            if entry.name.endswith(".msgpack") and entry.is_file():
                info = entry.stat()
                if info.st_size <= MAX_FILE_BYTES:
                    found.append((info.st_mtime_ns, Path(entry.path)))
    found.sort(reverse=True)
    return [file for _, file in found[:MAX_CANDIDATES]]


def _read_header(file: Path) -> _Header | None:
    try:
        header = msgspec.msgpack.decode(file.read_bytes(), type=_Header)
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        return None
    # A path with a null in it cannot be asked about.
    is_own = "\0" not in header.root and positions_file(Path(header.root)) == file
    return header if is_own else None


def _shared_notes(saved: SavedPositions, vault: Vault, *, at_least: int) -> float:
    """Return which share of the saved notes a vault has with the same sizes; 0 for too few."""
    sizes = saved.note_sizes()
    found = ((vault.note_or_canvas_file(path), size) for path, size in sizes.items())
    shared = sum(note is not None and note.size == size for note, size in found)
    return shared / len(sizes) if sizes and shared >= at_least else 0.0
