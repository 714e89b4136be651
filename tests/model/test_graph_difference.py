"""The difference of two states of a graph: exact, and with renames recognised."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.model.graph_difference import ChangedNote, compare_graphs
from conceptmap.model.graph_state import GraphState
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

TEXT = "Some words that tell this note from all the others, and a few more. "


def state(folder: Path) -> GraphState:
    return GraphState.of(Vault.open(folder, cache=None))


def test_notes_links_and_names_that_came_and_went_are_told(make_vault: MakeVault) -> None:
    before = make_vault(
        {"a.md": f"{TEXT}[[b]] [[Nobody]]", "b.md": "[[a]]", "c.md": "[[b]]"}, "before"
    )
    after = make_vault(
        {"a.md": f"{TEXT}[[d]] [[Somebody]] more", "b.md": "[[a]]", "d.md": "[[b]]"}, "after"
    )
    found = compare_graphs(state(before), state(after))
    assert (found.added, found.removed, found.renamed) == (("d.md",), ("c.md",), {})
    more = len("[[d]] [[Somebody]] more") - len("[[b]] [[Nobody]]")
    assert found.changed == (ChangedNote("a.md", more, 2, 2),)
    assert (found.new_names, found.gone_names) == (("Somebody",), ("Nobody",))
    assert found.added_links == (("a.md", "Somebody"), ("a.md", "d.md"), ("d.md", "b.md"))
    assert found.removed_links == (("a.md", "Nobody"), ("a.md", "b.md"), ("c.md", "b.md"))


def test_a_renamed_note_keeps_its_links(make_vault: MakeVault) -> None:
    before = make_vault({"a.md": "[[Old name]]", "Old name.md": TEXT + "[[a]]"}, "before")
    after = make_vault({"a.md": "[[New name]]", "deep/New name.md": TEXT + "[[a]]"}, "after")
    found = compare_graphs(state(before), state(after))
    assert found.renamed == {"Old name.md": "deep/New name.md"}
    assert (found.added, found.removed, found.added_links, found.removed_links) == ((),) * 4
    assert [each.id for each in found.changed] == ["a.md"]


def test_a_note_that_was_moved_and_changed_is_the_same(make_vault: MakeVault) -> None:
    before = make_vault({"a.md": TEXT, "inbox/Idea.md": TEXT * 2}, "before")
    after = make_vault({"a.md": TEXT, "ideas/Idea.md": TEXT + "[[a]]"}, "after")
    found = compare_graphs(state(before), state(after))
    assert found.renamed == {"inbox/Idea.md": "ideas/Idea.md"}
    assert [each.id for each in found.changed] == ["ideas/Idea.md"]
    assert found.added_links == (("ideas/Idea.md", "a.md"),)


def test_empty_notes_are_not_taken_for_each_other(make_vault: MakeVault) -> None:
    before = make_vault({"x.md": "", "y.md": "", "stays.md": ""}, "before")
    after = make_vault({"p.md": "", "q.md": "", "stays.md": ""}, "after")
    found = compare_graphs(state(before), state(after))
    assert (found.added, found.removed) == (("p.md", "q.md"), ("x.md", "y.md"))


def test_a_copy_of_a_vault_does_not_differ(make_vault: MakeVault) -> None:
    files = {"a.md": "# A\n[[b]] #tag", "b.md": "---\naliases: [bee]\n---\n![[a]]"}
    found = compare_graphs(state(make_vault(files, "one")), state(make_vault(files, "two")))
    assert found.is_empty


def test_tags_and_attachments_on_the_map_are_no_part_of_its_state(make_vault: MakeVault) -> None:
    files = {"a.md": "[[b]] ![[p.png]] [[none]] #tag", "b.md": "[[a]] #Tag", "p.png": b"x"}
    vault = Vault.open(make_vault(files), cache=None)
    with_all = build_graph(vault, tags=True, attachments=True)
    assert GraphState.of_graph(vault, with_all) == GraphState.of(vault)


NOTES = st.dictionaries(
    st.sampled_from(["a", "b", "c", "d"]),
    st.lists(st.sampled_from(["[[a]]", "[[b]]", "![[c]]", "[[Nobody]]", TEXT]), max_size=4),
)


@given(NOTES, NOTES)
def test_the_difference_turns_one_state_into_the_other(
    tmp_path_factory: pytest.TempPathFactory,
    before: dict[str, list[str]],
    after: dict[str, list[str]],
) -> None:
    states = []
    for notes in (before, after):
        folder = tmp_path_factory.mktemp("vault")
        for name, parts in notes.items():
            (folder / f"{name}.md").write_text(" ".join(parts), "utf-8")
        states.append(state(folder))
    old, new = states
    found = compare_graphs(old, new)
    later = found.renamed
    ids = {later.get(id_, id_) for id_ in old.notes.keys() - set(found.removed)}
    assert ids | set(found.added) == new.notes.keys()
    kept = old.links.keys() - set(found.removed_links)
    links = {(later.get(source, source), later.get(target, target)) for source, target in kept}
    assert links | set(found.added_links) == new.links.keys()
