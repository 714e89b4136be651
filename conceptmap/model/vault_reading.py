"""Reading a folder of notes as its user chose."""

from __future__ import annotations

from pathlib import Path

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import translate
from conceptmap.model.saved_views import reading_options
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.note_formats import FORMAT_NAMES, USUAL_SUFFIXES
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault, VaultError


def read_vault(
    path: Path, report: ProgressCallback, options: ReadingOptions | None = None
) -> Vault:
    """Read a folder of notes. Raises VaultError when it cannot be read or holds no notes.

    `options` say how; None for what the user chose in the window.
    """
    report(translate("Reading the notes"), 0, 0)
    vault = Vault.open(
        path,
        progress=lambda n, total: report(translate("Reading the notes"), n, total),
        options=reading_options(path) if options is None else options,
    )
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
