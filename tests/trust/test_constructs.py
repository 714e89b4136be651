"""Notes of one construct each, long ones: shown in time that grows with their size alone."""

import time

import pytest

from conceptmap.model.vault_map import build_vault_map
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.ui.settings import Settings
from conceptmap.ui.theme import AppTheme
from conceptmap.vault.vault import Vault
from tests.benchmarks.constructs import show
from tests.conftest import MakeVault
from tests.constructs import all_constructs, vault_files

CONSTRUCTS = {each.name: each.write for each in all_constructs()}

CHARS = 8_000
LIMIT_S = 2.0
"""Of processor time; each takes below 0.4 s, and took more than 3 s or never ended."""


@pytest.mark.parametrize(
    "names",
    [
        ("tasks", "bullets with quotes", "quotes with fences", "quotes and text"),
        ("a run of quotes", "quotes of two", "quotes with bullets"),
        ("images in images", "emphasis in emphasis", "callouts in brackets", "links with titles"),
    ],
)
def test_long_notes_of_one_construct_are_shown_in_time(
    make_vault: MakeVault, qapp: object, names: tuple[str, ...]
) -> None:
    theme = AppTheme(Settings())
    for name in names:
        vault = Vault.open(make_vault(vault_files(CONSTRUCTS[name](CHARS))), cache=None)
        begun = time.process_time()
        vault_map = build_vault_map(vault)
        page = build_page(PageRequest(vault_map, "Note.md", 400, 1.0, 14, "#000000"))
        show(page, theme)
        assert time.process_time() - begun < LIMIT_S, name
