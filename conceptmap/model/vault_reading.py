"""Reading a folder of notes as its user chose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import listed, translate
from conceptmap.model.saved_views import reading_options
from conceptmap.model.vault_sets import SavedSet, is_vault_set, load_set, set_of
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.note_formats import FORMAT_NAMES, USUAL_SUFFIXES
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault, VaultError
from conceptmap.vault.vault_set import VaultSet


def read_vault(
    path: Path, report: ProgressCallback, options: ReadingOptions | None = None
) -> Vault:
    """Read a folder of notes, or a set of them that is kept at a path (`vault_sets.py`).

    Raises VaultError when it cannot be read or holds no notes. `options` say how a folder is
    read; None for what the user chose in the window, as always for those of a set.
    """
    report(translate("Reading the notes"), 0, 0)

    def progress(done: int, total: int) -> None:
        report(translate("Reading the notes"), done, total)

    if is_vault_set(path):
        return _read_set(path, load_set(path), report)
    options = reading_options(path) if options is None else options
    vault = Vault.open(path, progress=progress, options=options)
    if not vault.notes:
        whys = (each.why_no_notes(str(path)) for each in dialects().values())
        usual = translate("Open a folder that holds {suffix} files.", suffix=USUAL_SUFFIXES)
        words = translate(
            "There are no {format} notes in {folder}. {advice}",
            format=FORMAT_NAMES,
            folder=path,
            advice=next(filter(None, whys), usual),
        )
        raise VaultError(words)
    vault.intern_strings()
    return vault


def read_together(folders: Sequence[Path], report: ProgressCallback) -> Vault:
    """Read several folders as a set, which is not kept unless it is already; a single one alone.

    Raises VaultError when one cannot be read, or they hold no notes, and VaultSetError when one
    lies within another.
    """
    if len(folders) == 1:
        return read_vault(folders[0], report)
    return _read_set(*set_of(folders), report)


def _read_set(root: Path, saved: SavedSet, report: ProgressCallback) -> Vault:
    def progress(done: int, total: int) -> None:
        report(translate("Reading the notes"), done, total)

    vault = VaultSet.read(root, saved.name, saved.roots, reading_options, progress)
    if not vault.notes:
        folders = listed([each.path for each in saved.folders])
        raise VaultError(translate("There are no notes in {folders}.", folders=folders))
    vault.intern_strings()
    return vault
