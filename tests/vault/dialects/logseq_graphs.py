"""What tests of Logseq share: the settings of a graph, and what its links lead to."""

from __future__ import annotations

from pathlib import Path

from tests.vault.dialects.vaults import links_of, read

CONFIG = {"logseq/config.edn": "{:file/name-format :triple-lowbar}"}


TITLE = ":journal/page-title-format"


def linked(root: Path, files: dict[str, str], config: str = "") -> set[tuple[str, str]]:
    settings = {"logseq/config.edn": config} if config else CONFIG
    return set(links_of(read(root, {**settings, **files})))
