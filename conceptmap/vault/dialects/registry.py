"""Finds the dialects: every `DIALECT` in a module of `conceptmap.vault.dialects`."""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from conceptmap.vault.dialects.dialect import Dialect

MAX_LEVELS_ABOVE = 12
"""At most this many folders above one are looked at, to find the vault that it is in."""


@cache
def dialects() -> Mapping[str, type[Dialect]]:
    """Return the dialects by their names, in the order in which they are recognised."""
    found = []
    package = importlib.import_module("conceptmap.vault.dialects")
    for module in pkgutil.iter_modules(package.__path__):
        dialect = getattr(
            importlib.import_module(f"{package.__name__}.{module.name}"), "DIALECT", None
        )
        if dialect is not None:
            found.append(dialect)
    return {each.name: each for each in sorted(found, key=lambda each: each.order)}


def recognise(root: str) -> tuple[type[Dialect], str]:
    """Return the dialect of a folder, and the path in it that shows that; empty for plain."""
    for dialect in dialects().values():
        if shown_by := dialect.recognise(root):
            return dialect, shown_by
    return dialects()["plain"], ""


def vault_above(root: Path) -> Path | None:
    """Return the nearest folder above one that a program keeps its settings in, None for none."""
    if recognise(os.fspath(root))[1]:
        return None
    home = Path.home()
    for folder in root.parents[:MAX_LEVELS_ABOVE]:
        if folder == home or folder == folder.parent:
            return None
        if recognise(os.fspath(folder))[1]:
            return folder
    return None
