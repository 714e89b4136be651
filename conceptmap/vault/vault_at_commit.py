"""The vault as it was in a commit of its git repository.

The rules that say what belongs to a vault, and how its names and links are read, ask the disk for
files and folders. So a commit is laid out in a temporary folder: settings with what they hold, all
other files empty, and the same code walks it as walks a vault. What notes hold is read from the
repository, and kept by the id of the contents: most notes of two commits are the same.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from conceptmap.core.app_dirs import cache_dir
from conceptmap.core.gc_tuning import gc_paused
from conceptmap.core.progress import CountCallback
from conceptmap.core.translation import Text
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.git_repository import CommittedFile, GitRepository
from conceptmap.vault.gitignore import IGNORE_FILE
from conceptmap.vault.ignore_filters import APP_SETTINGS
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_formats import is_canvas, is_note
from conceptmap.vault.reader import parse_note
from conceptmap.vault.reading import Reading
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.record_cache import RecordCache
from conceptmap.vault.scan_cache import SCAN_CACHE_VERSION
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_file import VaultFile
from conceptmap.vault.walker import walk_vault

MAX_SETTINGS_BYTES = 1 << 20
"""More of a file of settings is not read."""

MISSING_REASON = Text("The git repository does not hold what was in this file.")

_PROGRESS_EVERY = 64

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Note)


def vault_at_commit(
    root: Path,
    repository: GitRepository,
    commit: str,
    options: ReadingOptions,
    *,
    cache: Path | bool | None = True,
    progress: CountCallback = lambda done, total: None,
) -> Vault:
    """Return the vault in the folder `root` as it was in a commit, by its id.

    `options` say how it is read, `cache` is the file that keeps scanned notes, True for the
    vault's own, None for none. `progress` is called with how many notes were scanned, and how
    many there are to scan. Raises GitError.
    """
    committed = repository.files(commit)
    with tempfile.TemporaryDirectory(prefix="conceptmap-", ignore_cleanup_errors=True) as scratch:
        folder = os.path.join(scratch, root.name or "vault")
        os.mkdir(folder)
        contents_at = _lay_out(folder, committed, repository)
        problems: list[Problem] = []
        reading = Reading(folder, options, problems)
        files = sorted(walk_vault(folder, problems, reading.left_out))
        contents = {file.path: _contents_of(file, folder, contents_at) for file in files}
    linking: dict[str, str] = {}
    canvases: set[str] = set()
    attachments: dict[str, VaultFile] = {}
    excluded: dict[str, VaultFile] = {}
    for file in files:
        if file.excluded:
            excluded[file.path] = file
        elif not (is_note(file.path) or is_canvas(file.path)):
            attachments[file.path] = file
        else:
            linking[file.path] = contents[file.path]
            if is_canvas(file.path):
                canvases.add(file.path)
    with gc_paused():
        scanned = _scan(root, repository, linking, reading, cache, progress)
    return Vault(
        root,
        {path: note for path, note in scanned.items() if path not in canvases},
        attachments,
        tuple(problems),
        canvases={path: scanned[path] for path in sorted(canvases)},
        excluded=excluded,
        reading=reading,
    )


def _lay_out(
    folder: str, committed: Sequence[CommittedFile], repository: GitRepository
) -> dict[str, str]:
    """Write the files of a commit into an empty folder; return what they hold by their paths.

    Paths are those on disk, below the folder, and contents are by their ids. A name that the disk
    does not take is left out, as by a checkout.
    """
    if not repository.prefix:
        os.mkdir(os.path.join(folder, ".git"))  # tells a repository from a folder of notes
    settings = [file.contents for file in committed if file.is_link or _is_settings(file)]
    texts = {id_: data or b"" for id_, _, data in repository.read(settings, MAX_SETTINGS_BYTES)}
    made: set[str] = set()
    found: dict[str, str] = {}
    # Links come last, so that nothing is written through one.
    for file in sorted(committed, key=lambda file: file.is_link):
        path = os.path.normpath(os.fsdecode(file.path))
        on_disk = os.path.join(folder, path)
        above = os.path.dirname(on_disk)
        with contextlib.suppress(OSError, ValueError):
            if above not in made:
                os.makedirs(above, exist_ok=True)
                made.add(above)
            if file.is_link:
                os.symlink(os.fsdecode(texts[file.contents]), on_disk)
                continue
            with open(on_disk, "xb") as out:
                if file.contents in texts:
                    out.write(texts[file.contents])
            found[path] = file.contents
    return found


def _is_settings(file: CommittedFile) -> bool:
    """Return whether a file may be one that says how a vault is read."""
    path = os.fsdecode(file.path)
    return path.rpartition("/")[2] == IGNORE_FILE or path in _settings_files()


def _settings_files() -> frozenset[str]:
    return frozenset(
        (APP_SETTINGS, *(file for each in dialects().values() for file in each.settings_files))
    )


def _contents_of(file: VaultFile, folder: str, contents_at: Mapping[str, str]) -> str:
    path = file.disk_path[len(folder) + 1 :]
    found = contents_at.get(path)
    if found is None:  # a link
        target = os.path.relpath(os.path.realpath(file.disk_path), os.path.realpath(folder))
        found = contents_at.get(target, "")
    return found


def _scan(
    root: Path,
    repository: GitRepository,
    linking: Mapping[str, str],
    reading: Reading,
    cache: Path | bool | None,
    progress: CountCallback,
) -> dict[str, Note]:
    """Return the notes and canvases by their paths, given the ids of what they hold."""
    scan = reading.dialect.own_scanner()
    file = _cache_file(root) if cache is True else cache or None
    with RecordCache(file, SCAN_CACHE_VERSION, reading.dialect.scanned_by()) as records:
        key_of = {path: _key(path, id_) for path, id_ in linking.items()}
        kept = _decode(records, sorted(set(key_of.values())))
        # Files of the same content may have different formats.
        missing: dict[str, dict[str, str]] = {}
        for path, id_ in linking.items():
            if key_of[path] not in kept:
                missing.setdefault(id_, {})[key_of[path]] = path
        new: dict[str, Note] = {}
        for done, (id_, size, data) in enumerate(repository.read(list(missing))):
            for key, path in missing[id_].items():
                if data is None:
                    new[key] = Note(path, 0, 0, warnings=(MISSING_REASON,))
                else:
                    new[key] = parse_note(data, path, size, 0, scan)
            if done % _PROGRESS_EVERY == 0:
                progress(done, len(missing))
        records.store((key, _encoder.encode(note)) for key, note in new.items())
    kept |= new
    notes: dict[str, Note] = {}
    for path in linking:
        note = kept.get(key_of[path]) or Note(path, 0, 0, warnings=(MISSING_REASON,))
        notes[path] = note if note.path == path else msgspec.structs.replace(note, path=path)
    return notes


def _decode(records: RecordCache, keys: Sequence[str]) -> dict[str, Note]:
    try:
        return {key: _decoder.decode(record) for key, record in records.select(keys)}
    except (msgspec.MsgspecError, TypeError, ValueError) as error:
        records.start_over(error)
        return {}


def _key(path: str, contents: str) -> str:
    """Return what decides what a scan finds: what the file holds, and its format."""
    return f"{contents}{os.path.splitext(path)[1].lower()}"


def _cache_file(root: Path) -> Path:
    key = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:24]
    return cache_dir() / "history" / f"{key}.sqlite"
