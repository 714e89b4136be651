"""The user's corrections of phrases, kept outside the vault as JSON; one file a vault.

A damaged file, or one of a newer version, is moved aside and never written over.
"""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from conceptmap.core.atomic_write import WriteError, move_aside, write_atomic
from conceptmap.core.errors import UserError
from conceptmap.core.translation import Text, translate
from conceptmap.model.positions_store import positions_file
from conceptmap.model.shared_files import read_shared
from conceptmap.relations.corrections import NO_CORRECTIONS, Correction, Corrections

CORRECTIONS_VERSION = 1

_log = logging.getLogger(__name__)


class _CorrectionsFile(msgspec.Struct, frozen=True):
    version: int = CORRECTIONS_VERSION
    corrections: tuple[Correction, ...] = ()


class CorrectionsError(UserError):
    """Corrections cannot be read or written."""


def corrections_file(root: Path) -> Path:
    """Return the file of a vault's corrections."""
    return positions_file(root).with_suffix(".phrases.json")


def load_corrections(root: Path) -> Corrections:
    """Return the corrections of a vault; none when they cannot be read."""
    file = corrections_file(root)
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_CorrectionsFile)
    except FileNotFoundError:
        return NO_CORRECTIONS
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        _log.warning("The corrections in %s cannot be read: %s", file, error)
        if not isinstance(error, OSError):
            move_aside(file, ".damaged.json")
        return NO_CORRECTIONS
    if found.version > CORRECTIONS_VERSION:
        move_aside(file, ".damaged.json")
        return NO_CORRECTIONS
    return Corrections(found.corrections)


def save_corrections(
    root: Path, corrections: Corrections, before: Corrections = NO_CORRECTIONS
) -> None:
    """Keep what was changed of the corrections of a vault since `before`. Raises CorrectionsError.

    What another window kept meanwhile stays; where nothing is kept any more, all are.
    """
    kept = load_corrections(root)
    if len(kept):
        corrections = kept.with_changes(before, corrections)
    file = corrections_file(root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CorrectionsError(error.strerror or type(error).__name__) from None
    export_corrections(corrections, file)


def export_corrections(corrections: Corrections, file: Path) -> None:
    """Write corrections to a JSON file to be shared. Raises CorrectionsError."""
    try:
        data = msgspec.json.encode(_CorrectionsFile(corrections=tuple(corrections)))
        write_atomic(file, msgspec.json.format(data, indent=1))
    except (WriteError, UnicodeEncodeError) as error:
        raise CorrectionsError(str(error)) from None


def import_corrections(file: Path) -> Corrections:
    """Read the corrections in a JSON file. Raises CorrectionsError."""
    try:
        found = read_shared(file, _CorrectionsFile, Text("{file} holds no phrases: {error}."))
    except UserError as error:
        raise CorrectionsError(str(error)) from None
    if found.version > CORRECTIONS_VERSION:
        words = translate("{file} was written by a newer version of Concept Map.", file=file)
        raise CorrectionsError(words)
    return Corrections(found.corrections)
