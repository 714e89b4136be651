"""Search for notes by their text, with operators."""

import pytest

from conceptmap.model.text_search import search_notes
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.searching.full_text import FullText
from conceptmap.searching.query_nodes import QueryError
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {
    "work/Plan.md": "A meeting about the budget. #idea\n",
    "work/Log.md": "The budget again, and the budget once more.\n",
    "Home.md": "---\nstatus: done\n---\nNothing to pay. #idea\n",
    "Odd.md": "note: a budget?\n",
}


@pytest.fixture
def searched(make_vault: MakeVault) -> tuple[VaultMap, FullText]:
    vault = Vault.open(make_vault(NOTES))
    full_text = FullText.for_vault(vault)
    full_text.refresh(vault)
    return build_vault_map(vault), full_text


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("budget", {"work/Plan.md", "work/Log.md", "Odd.md"}),
        ("budg", {"work/Plan.md", "work/Log.md", "Odd.md"}),
        ('"the budget"', {"work/Plan.md", "work/Log.md"}),
        ("tag:idea", {"work/Plan.md", "Home.md"}),
        ("budget tag:#idea", {"work/Plan.md"}),
        ("budget path:work", {"work/Plan.md", "work/Log.md"}),
        ("budget -meeting", {"work/Log.md", "Odd.md"}),
        ("meeting OR pay", {"work/Plan.md", "Home.md"}),
        ("[status:done]", {"Home.md"}),
        ("/bud.et/", {"work/Plan.md", "work/Log.md", "Odd.md"}),
        ("note: budget", {"Odd.md"}),
        ("(budget", {"work/Plan.md", "work/Log.md", "Odd.md"}),
        ("", set()),
    ],
)
def test_what_a_search_finds(
    searched: tuple[VaultMap, FullText], query: str, paths: set[str]
) -> None:
    assert {hit.path for hit in search_notes(*searched, query, 200)} == paths


def test_notes_with_the_words_come_first_and_all_have_some_text(
    searched: tuple[VaultMap, FullText],
) -> None:
    hits = search_notes(*searched, "(budget OR pay) -meeting", 200)
    assert {hit.path for hit in hits} == {"work/Log.md", "Home.md", "Odd.md"}
    assert all(hit.snippet for hit in hits)
    (plan, *_) = search_notes(*searched, "tag:idea content:budget", 1)
    assert ("budget", True) in plan.snippet


def test_an_operator_that_cannot_be_read_is_an_error(searched: tuple[VaultMap, FullText]) -> None:
    with pytest.raises(QueryError, match="tag:"):
        search_notes(*searched, "budget tag:", 200)
