"""The vault as it was in a commit of its git repository.

The rules that say how a vault is read ask the disk for settings, and for files that tell what a
folder is. Those of a commit are laid out in a temporary folder, and the same code decides by them
what belongs to the vault. What notes hold is read from the repository, and kept by the id of the
contents: most notes of two commits are the same.
"""

from __future__ import annotations

import contextlib
import os
import posixpath
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import msgspec

from conceptmap.core.app_dirs import cache_dir, folder_key
from conceptmap.core.gc_tuning import gc_paused
from conceptmap.core.progress import CountCallback
from conceptmap.core.translation import translate_count
from conceptmap.vault.dialects.plain import is_repository_name
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.git_repository import CommittedFile, GitError, GitRepository
from conceptmap.vault.gitignore import IGNORE_FILE
from conceptmap.vault.ignore_filters import APP_SETTINGS
from conceptmap.vault.left_out import TELLING_NAMES
from conceptmap.vault.membership import Membership, Standing
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_formats import is_canvas_file, is_note
from conceptmap.vault.reader import parse_note
from conceptmap.vault.reading import Reading
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.record_cache import RecordCache
from conceptmap.vault.scan_cache import SCAN_CACHE_VERSION
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_file import VaultFile

MAX_SETTINGS_BYTES = 1 << 20
"""More of a file of settings is not read."""

MAX_LINK, MAX_LINK_STEPS = 4096, 20
"""Bytes of a symbolic link, and how many links to links are followed."""

_PROGRESS_EVERY_FILES = 64

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
    committed = _by_path(repository.files(commit))
    problems: list[Problem] = []
    with tempfile.TemporaryDirectory(prefix="conceptmap-", ignore_cleanup_errors=True) as scratch:
        folder = os.path.join(scratch, root.name or "vault")
        os.mkdir(folder)
        _lay_out(folder, committed, repository)
        reading = Reading(folder, options, problems)
        standings = dict(_standings(folder, committed, reading, problems))
    contents = {path: file.contents for path, file in committed.items() if not file.is_link}
    contents |= _followed(committed, contents, repository)
    linking: dict[str, str] = {}
    canvas_files: list[str] = []
    attachments: dict[str, VaultFile] = {}
    excluded: dict[str, VaultFile] = {}
    for path in sorted(standings.keys() & contents.keys()):
        file = VaultFile(path, os.fspath(root / path), 0, 0, standings[path] is Standing.EXCLUDED)
        if file.excluded:
            excluded[path] = file
        elif not (is_note(path) or is_canvas_file(path)):
            attachments[path] = file
        else:
            linking[path] = contents[path]
            if is_canvas_file(path):
                canvas_files.append(path)
    with gc_paused():
        scanned = _scan(root, repository, linking, reading, cache, progress)
    return Vault(
        root,
        {path: note for path, note in scanned.items() if not is_canvas_file(path)},
        attachments,
        tuple(problems),
        canvas_files={path: scanned[path] for path in canvas_files},
        excluded=excluded,
        reading=reading,
    )


def _by_path(files: Iterable[CommittedFile]) -> dict[str, CommittedFile]:
    """Return files by their paths in the vault; names that are not Unicode have � in them."""
    return {file.path.decode("utf-8", "replace"): file for file in files}


def _lay_out(
    folder: str, committed: Mapping[str, CommittedFile], repository: GitRepository
) -> None:
    """Write into an empty folder what says how a vault is read: settings, and what tells folders.

    A name that the disk does not take is left out, as by a checkout.
    """
    if not repository.prefix:
        os.mkdir(os.path.join(folder, ".git"))  # tells a repository from a folder of notes
    settings = [path for path, file in committed.items() if not file.is_link and _is_settings(path)]
    ids = [committed[path].contents for path in settings]
    texts = {id_: data or b"" for id_, _, data in repository.read(ids, MAX_SETTINGS_BYTES)}
    telling = (path for path in committed if _tells_of_folder(path))
    tops = {path.partition("/")[0] for path in committed if "/" in path}
    for top in tops:
        with contextlib.suppress(OSError, ValueError):
            os.mkdir(os.path.join(folder, top))
    for path in (*settings, *telling):
        on_disk = os.path.join(folder, os.path.normpath(path))
        with contextlib.suppress(OSError, ValueError):
            os.makedirs(os.path.dirname(on_disk), exist_ok=True)
            with open(on_disk, "xb") as out:
                out.write(texts.get(committed[path].contents, b""))


def _is_settings(path: str) -> bool:
    """Return whether a file may be one that says how a vault is read."""
    return path.rpartition("/")[2] == IGNORE_FILE or path in _settings_files()


@cache
def _settings_files() -> frozenset[str]:
    return frozenset(
        (APP_SETTINGS, *(file for each in dialects().values() for file in each.settings_files))
    )


def _tells_of_folder(path: str) -> bool:
    """Return whether a file may tell by its name what the folder is that it lies in."""
    folder, _, name = path.rpartition("/")
    if name in TELLING_NAMES:
        return True
    # What programs put next to the notes, and the notes that every repository has.
    return not folder and (not is_note(name) or is_repository_name(name))


def _standings(
    folder: str,
    committed: Mapping[str, CommittedFile],
    reading: Reading,
    problems: list[Problem],
) -> Iterator[tuple[str, Standing]]:
    """Yield how each file that belongs to the vault stands to it."""
    membership, left_out = Membership.read(folder, problems), reading.left_out
    for path in committed:
        standing = membership.standing(path)
        if standing is not Standing.ABSENT and not left_out.below(path):
            yield path, standing


def _followed(
    committed: Mapping[str, CommittedFile],
    contents: Mapping[str, str],
    repository: GitRepository,
) -> dict[str, str]:
    """Return the contents of symbolic links to files of the vault, by the paths of the links."""
    links = {path: file.contents for path, file in committed.items() if file.is_link}
    targets = {id_: data or b"" for id_, _, data in repository.read(list(links.values()), MAX_LINK)}
    found = {}
    for link in links:
        path, steps = link, 0
        while path in links and steps < MAX_LINK_STEPS:
            target = targets[links[path]].decode("utf-8", "replace")
            path = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
            steps += 1
        if path in contents:
            found[link] = contents[path]
    return found


def _scan(
    root: Path,
    repository: GitRepository,
    linking: Mapping[str, str],
    reading: Reading,
    cache: Path | bool | None,
    progress: CountCallback,
) -> dict[str, Note]:
    """Return the notes and canvas files by their paths, given the ids of what they hold."""
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
        lacking = 0
        for done, (id_, size, data) in enumerate(repository.read(list(missing))):
            if data is None:
                lacking += 1
                continue
            for key, path in missing[id_].items():
                new[key] = parse_note(data, path, size, 0, scan)
            if done % _PROGRESS_EVERY_FILES == 0:
                progress(done, len(missing))
        records.store((key, _encoder.encode(note)) for key, note in new.items())
    if lacking:
        # Nothing is fetched: that would run git, and ask a server.
        raise GitError(
            translate_count(
                "The git repository was cloned in part: it lacks %n note of that moment. "
                "Fetch it with git first.",
                "The git repository was cloned in part: it lacks %n notes of that moment. "
                "Fetch them with git first.",
                lacking,
            )
        )
    kept |= new
    notes: dict[str, Note] = {}
    for path in linking:
        note = kept[key_of[path]]
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
    return cache_dir() / "history" / f"{folder_key(root)}.sqlite"
