"""The text of notes: read by one thread while others wait, searched for mentions."""

import threading

import pytest

from conceptmap.search.full_text import FullText
from conceptmap.search.mentions import find_mentions
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.model.chain import CHAIN


def test_mentions_are_names_without_a_link(make_vault: MakeVault) -> None:
    root = make_vault(
        {
            "Graph theory.md": "---\naliases: [图论]\n---\n",
            "One.md": "I like graph theory. And [[Graph theory]] too. `Graph theory`",
            "Two.md": "Biograph theory, graph theoryx.\n\nBut Graph Theory!",
            "三.md": "他学图论很久。",
        }
    )
    vault = Vault.open(root, cache=None)
    text = FullText.for_vault(vault)
    text.refresh(vault)
    found = {
        (m.path, m.line, m.name) for m in find_mentions(vault, text, vault.notes["Graph theory.md"])
    }
    assert found == {
        ("One.md", 1, "graph theory"),
        ("Two.md", 3, "Graph Theory"),
        ("三.md", 1, "图论"),
    }


class Left(Exception):
    """Says that something is not wanted any more."""


def test_who_waits_for_the_text_may_give_up_while_another_reads_it(make_vault: MakeVault) -> None:
    vault = Vault.open(make_vault(CHAIN), cache=None)
    fulltext = FullText.for_vault(vault)
    begun, over = threading.Event(), threading.Event()

    def hold(_: int, __: int) -> None:
        begun.set()
        over.wait(5)

    def leave(done: int, total: int) -> None:
        assert (done, total) == (0, 0)
        raise Left

    reader = threading.Thread(target=lambda: fulltext.refresh(vault, hold))
    reader.start()
    assert begun.wait(5)
    with pytest.raises(Left):
        fulltext.refresh(vault, leave)
    over.set()
    reader.join(5)
    assert "#t" in fulltext.text("C.md")
    fulltext.close()


def test_notes_that_were_away_when_the_text_was_read_are_found_when_they_are_back(
    make_vault: MakeVault,
) -> None:
    root = make_vault(CHAIN)
    vault = Vault.open(root, cache=None)
    fulltext = FullText.for_vault(vault)
    away = root.with_name("away")
    root.rename(away)
    fulltext.refresh(vault)
    assert fulltext.text("C.md") == ""
    away.rename(root)
    fulltext.refresh(Vault.open(root, cache=None))
    assert "#t" in fulltext.text("C.md")
    fulltext.close()
