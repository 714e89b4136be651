"""Reads settings in JSON that another program, or another user, wrote."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from conceptmap.core.errors import UserError
from conceptmap.core.json_files import JsonError, UnreadableError, read_json
from conceptmap.core.translation import Text, translate

T = TypeVar("T")

MAX_SHARED_BYTES = 50_000_000
"""A larger file is none of settings, and is refused unread."""


def read_shared(
    file: Path,
    type_: type[T],
    unfit: Text,
    *,
    max_bytes: int = MAX_SHARED_BYTES,
    strict: bool = True,
) -> T:
    """Read a file as a msgspec type, never waiting on a pipe or a device. Raises UserError.

    `unfit` is the message for a file that holds something else, with `{file}` and `{error}`.
    """
    try:
        return read_json(file, type_, max_bytes=max_bytes, strict=strict)
    except (FileNotFoundError, UnreadableError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error.reason)
        words = translate("{file} cannot be read: {reason}.", file=file, reason=reason)
        raise UserError(words) from None
    except JsonError as error:
        raise UserError(str(unfit.filled(file=str(file), error=error.reason))) from None
