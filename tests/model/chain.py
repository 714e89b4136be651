"""A small vault of notes in a chain, and its map."""

from pathlib import Path

from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.vault.vault import Vault

CHAIN: dict[str, str | bytes] = {
    "A.md": "[[B]] [[C]]",
    "B.md": "[[D]]",
    "C.md": "[[D]] #t",
    "D.md": "[[E]]",
    "E.md": "",
    "Lone.md": "",
}


def map_of(root: Path, *, tags: bool = False, attachments: bool = False) -> VaultMap:
    """Build the map of a folder, without a cache."""
    return build_vault_map(Vault.open(root, cache=None), tags=tags, attachments=attachments)
