"""The record of a file of a vault, as walking its folder finds it."""

from __future__ import annotations

import os
from typing import NamedTuple

_MIN_INT64, _MAX_INT64 = -(2**63), 2**63 - 1


class VaultFile(NamedTuple):
    """A file of a vault."""

    path: str
    """In the vault, `/` between parts."""
    disk_path: str
    """On disk; differs from the vault's folder joined with `path` for undecodable names."""
    size: int
    mtime_ns: int
    """Nanoseconds since 1970, at most what 64 bits hold, which ends in the year 2262."""
    excluded: bool = False
    """Whether the vault's settings leave it out of the map."""


def vault_file(
    path: str, disk_path: str, info: os.stat_result, *, excluded: bool = False
) -> VaultFile:
    """Return the record of a file; `info` is what `os.stat` says of it."""
    mtime_ns = info.st_mtime_ns
    if not _MIN_INT64 <= mtime_ns <= _MAX_INT64:
        mtime_ns = _MAX_INT64 if mtime_ns > 0 else _MIN_INT64
    return VaultFile(path, disk_path, info.st_size, mtime_ns, excluded)
