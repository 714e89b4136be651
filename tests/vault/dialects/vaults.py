"""Vaults of other programs, written by the tests that read them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from conceptmap.graph.build import build_graph
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault

AUTOMATIC = ReadingOptions()


def write_files(root: Path, files: Mapping[str, str]) -> Path:
    """Write files below a folder, and return it."""
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def links_of(vault: Vault) -> dict[tuple[str, str], str]:
    """Return the kinds of the edges of a vault's graph."""
    return {(a, b): kind for a, b, kind, _ in build_graph(vault).edges()}


def ghosts_of(vault: Vault) -> set[str]:
    """Return the unresolved names of a vault's graph."""
    return {id_ for id_, kind in build_graph(vault).kinds_by_id().items() if kind == "unresolved"}


def read(root: Path, files: Mapping[str, str], options: ReadingOptions = AUTOMATIC) -> Vault:
    """Write files below a folder and read it as a vault."""
    return Vault.open(write_files(root, files), cache=None, options=options)
