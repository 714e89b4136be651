"""Reading the files of a vault: the whole folder, or the paths that changed in it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from conceptmap.core.progress import CountCallback
from conceptmap.vault.membership import Membership, Standing
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_formats import is_canvas_file, is_note
from conceptmap.vault.reader import read_note
from conceptmap.vault.reading import Reading
from conceptmap.vault.scan_cache import ScanCache
from conceptmap.vault.scan_worker import ScanWorker, read_notes
from conceptmap.vault.vault_file import VaultFile, vault_file
from conceptmap.vault.walker import is_behind_link, is_unicode, walk_vault


class FolderContent(NamedTuple):
    """What was read of a folder."""

    notes: Mapping[str, Note]
    attachments: Mapping[str, VaultFile]
    problems: tuple[Problem, ...]
    undecodable_names: Mapping[str, str]
    """Where a file is on disk, by path, when its name is not valid Unicode."""
    canvas_files: Mapping[str, Note]
    excluded: Mapping[str, VaultFile]


class ChangedContent(NamedTuple):
    """A folder's content after some paths changed."""

    content: FolderContent
    scanned: list[Note]
    """The notes and canvas files that were read again."""
    removed: list[str]


def read_folder(
    root: Path,
    cache: ScanCache,
    progress: CountCallback | None,
    reading: Reading,
    problems: list[Problem],
    known: Mapping[str, Note] | None = None,
) -> FolderContent:
    """Walk the folder; scan the notes that are unchanged neither in `known` nor in the cache.

    Those that are gone are removed from the cache.
    """
    prefix = len(os.path.join(os.fspath(root), ""))
    kept = known if known is not None else cache.load()
    note_paths: list[str] = []
    canvas_file_paths: list[str] = []
    attachments: list[VaultFile] = []
    excluded: list[VaultFile] = []
    undecodable: dict[str, str] = {}
    changed: list[VaultFile] = []
    scanned: list[Note] = []
    with ScanWorker() as worker:
        for file in walk_vault(os.fspath(root), problems, reading.left_out):
            path = file.path
            if _is_undecodable(file, prefix):
                undecodable[path] = file.disk_path
            if file.excluded:
                excluded.append(file)
                continue
            if is_note(path):
                note_paths.append(path)
            elif is_canvas_file(path):
                canvas_file_paths.append(path)
            else:
                attachments.append(file)
                continue
            note = kept.get(path)
            if note is None or note.mtime_ns != file.mtime_ns or note.size != file.size:
                changed.append(file)
                worker.expect(file)
        if changed:
            changed.sort(key=itemgetter(0))
            report = progress or (lambda done, total: None)
            on_progress = lambda done: report(done, len(changed))  # noqa: E731
            scanned = read_notes(changed, on_progress, reading.dialect, worker)
    new = {note.path: note for note in scanned}
    notes, canvas_files = (
        {path: new.get(path) or kept[path] for path in sorted(paths)}
        for paths in (note_paths, canvas_file_paths)
    )
    removed: list[str] = []
    if len(kept) + len(new) > len(notes) + len(canvas_files):
        removed = [path for path in kept if path not in notes and path not in canvas_files]
    cache.store(scanned, removed)
    return FolderContent(
        notes, _by_path(attachments), tuple(problems), undecodable, canvas_files, _by_path(excluded)
    )


def _by_path(files: list[VaultFile]) -> dict[str, VaultFile]:
    return {file.path: file for file in sorted(files)}


def reread_paths(
    root: Path,
    before: FolderContent,
    paths: Iterable[str],
    lost: frozenset[str],
    reading: Reading,
) -> ChangedContent | None:
    """Read paths that changed on disk; `lost` are those that are there in another spelling only.

    Returns None when that is not enough and the whole folder has to be read: when a path is not
    a regular file, lies beyond a link to a folder, or is a folder that is gone.
    """
    folder = os.fspath(root)
    membership = Membership.read(folder, [])
    scan = reading.dialect.own_scanner()
    notes, canvas_files = dict(before.notes), dict(before.canvas_files)
    attachments, excluded = dict(before.attachments), dict(before.excluded)
    maps: tuple[dict[str, Note] | dict[str, VaultFile], ...] = (notes, canvas_files, attachments)
    scanned: list[Note] = []
    removed: list[str] = []
    behind_link: dict[str, bool] = {}
    for path in dict.fromkeys([*paths, *lost]):
        info = None
        disk_path = os.path.join(folder, *path.split("/"))
        standing = membership.standing(path)
        if path in lost or (standing is not Standing.ABSENT and reading.left_out.below(path)):
            standing = Standing.ABSENT
        if standing is not Standing.ABSENT:
            parent = path.rpartition("/")[0]
            if parent not in behind_link:
                behind_link[parent] = is_behind_link(folder, parent)
            if behind_link[parent] or _has_own_disk_path(path, before):
                return None
            try:
                info = os.lstat(disk_path)
            except OSError:
                is_gone_folder = standing is Standing.INCLUDED or any(
                    each.startswith(f"{path}/") for each in before.excluded
                )
                is_known = any(path in files for files in (*maps, excluded))
                if not is_known and is_gone_folder:
                    return None
        if info is None:
            for files in (*maps, excluded):
                files.pop(path, None)
            removed.append(path)
            continue
        if not stat.S_ISREG(info.st_mode):
            return None
        file = vault_file(path, disk_path, info, excluded=standing is Standing.EXCLUDED)
        if file.excluded:
            for files in maps:
                files.pop(path, None)
            excluded[path] = file
            continue
        excluded.pop(path, None)
        if is_note(path) or is_canvas_file(path):
            linking = notes if is_note(path) else canvas_files
            linking[path] = read_note(file, scan)
            scanned.append(linking[path])
        else:
            attachments[path] = file
    content = before._replace(
        notes=notes, attachments=attachments, canvas_files=canvas_files, excluded=excluded
    )
    return ChangedContent(content, scanned, removed)


def _has_own_disk_path(path: str, content: FolderContent) -> bool:
    """Return whether a name is not valid Unicode on disk, and so has another in the vault."""
    return path in content.undecodable_names or not (path.isascii() or is_unicode(path))


def _is_undecodable(file: VaultFile, prefix: int) -> bool:
    """Return whether a path differs from the one on disk, which has `prefix` more characters."""
    on_disk = file.disk_path[prefix:]
    return on_disk != file.path and on_disk.replace(os.sep, "/") != file.path
