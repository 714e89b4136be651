"""What notes state is read once, kept next to the scanned notes, and renewed note by note."""

import sqlite3
import time
from pathlib import Path

import pytest

from conceptmap.core import isolation
from conceptmap.relations import proposition_reader
from conceptmap.relations.proposition import Proposition
from conceptmap.relations.proposition_index import index_propositions, relations_cache_file
from conceptmap.relations.propositions import note_propositions
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

NOTES = {
    "Tea.md": '---\nup: "[[Drink]]"\n---\nTea contains [[Caffeine]].',
    "Coffee.md": "Coffee contains [[Caffeine]] and is not a [[Tea]].",
    "Drink.md": "",
}


def phrases(index: dict[str, tuple[Proposition, ...]]) -> dict[str, list[str]]:
    return {path: [each.phrase for each in found] for path, found in index.items()}


def test_notes_are_read_once_and_again_when_they_change(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(make_vault(NOTES), cache=None)
    read: list[str] = []

    def watched(note: object, text: str) -> object:
        read.append(note.path)  # type: ignore[attr-defined]
        return note_propositions(note, text)  # type: ignore[arg-type]

    monkeypatch.setattr(proposition_reader, "note_propositions", watched)
    first = index_propositions(vault)
    assert phrases(dict(first.by_note)) == {
        "Tea.md": ["up", "contains"],
        "Coffee.md": ["is not a", "contains"],
        "Drink.md": [],
    }
    assert sorted(read) == ["Coffee.md", "Tea.md"]
    read.clear()
    assert index_propositions(vault).by_note == first.by_note
    assert read == []
    (vault.root / "Tea.md").write_text("Tea is a [[Drink]].")
    (vault.root / "Coffee.md").unlink()
    edited = vault.refresh_paths(["Tea.md", "Coffee.md"], cache=None)
    second = index_propositions(edited, first)
    assert phrases(dict(second.by_note)) == {"Tea.md": ["is a"], "Drink.md": []}
    assert read == ["Tea.md"]
    assert index_propositions(edited).by_note == second.by_note
    assert read == ["Tea.md"]
    assert second.by_note["Drink.md"] is first.by_note["Drink.md"]


def test_a_damaged_or_foreign_cache_is_read_anew(make_vault: MakeVault) -> None:
    vault = Vault.open(make_vault(NOTES), cache=None)
    fresh = index_propositions(vault, cache=False).by_note
    file = relations_cache_file(vault.root)
    file.parent.mkdir(parents=True)
    file.write_bytes(b"not a database")
    assert index_propositions(vault).by_note == fresh
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE notes SET record = x'93'")
    connection.close()
    assert index_propositions(vault).by_note == fresh
    assert index_propositions(vault).by_note == fresh


@pytest.mark.parametrize("command", [None, ["false"], ["no such program"], ["cat"]])
def test_helpers_find_the_same_and_can_be_done_without(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch, command: list[str] | None
) -> None:
    vault = Vault.open(make_vault(NOTES), cache=None)
    alone = index_propositions(vault, cache=False).by_note
    monkeypatch.setattr(proposition_reader, "MIN_LINKS_FOR_HELPERS", 1)
    monkeypatch.setattr(proposition_reader, "_NOTES_PER_FRAME", 1)
    if command is not None:
        monkeypatch.setattr(isolation, "helper_command", lambda flag, code: command)
    assert index_propositions(vault, cache=False).by_note == alone


def test_a_note_that_is_gone_states_nothing(make_vault: MakeVault) -> None:
    root = make_vault(NOTES)
    vault = Vault.open(root, cache=None)
    (root / "Tea.md").unlink()
    assert index_propositions(vault, cache=False).of("Tea.md") == ()


def test_a_note_twice_as_large_takes_about_twice_as_long(make_vault: MakeVault) -> None:
    def seconds(count: int) -> float:
        text = "# Tea\n\n" + "Tea contains [[Caffeine]], which was found by [[Runge]].\n\n" * count
        vault = Vault.open(make_vault({"Tea.md": text}, f"vault {count}"), cache=None)
        started = time.process_time()
        index_propositions(vault, cache=False)
        return time.process_time() - started

    seconds(10)
    assert seconds(1200) < 3.5 * seconds(600)


def test_what_is_cached_is_outside_of_the_vault(make_vault: MakeVault) -> None:
    vault = Vault.open(make_vault(NOTES), cache=None)
    before = sorted(vault.root.rglob("*"))
    index_propositions(vault)
    assert sorted(vault.root.rglob("*")) == before
    assert Path(relations_cache_file(vault.root)).is_file()
