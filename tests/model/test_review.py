"""The page about what changed: everything on it, and names as they are."""

from pathlib import Path

import numpy as np

from conceptmap.model.comparison import Comparison
from conceptmap.model.earlier_states import EarlierState
from conceptmap.model.graph_difference import compare_graphs
from conceptmap.model.graph_state import GraphState
from conceptmap.model.review import (
    Review,
    ReviewLine,
    review_as_html,
    review_as_markdown,
    write_review,
)
from conceptmap.model.vault_map import build_vault_map
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


def review_of(before: Path, after: Path) -> Review:
    vault = Vault.open(after, cache=None)
    earlier = GraphState.of(Vault.open(before, cache=None))
    difference = compare_graphs(earlier, GraphState.of(vault))
    comparison = Comparison("yesterday", EarlierState(earlier, 0.0), difference)
    return write_review(comparison, build_vault_map(vault))


def test_a_review_tells_what_changed_who_found_links_and_what_is_not_written(
    make_vault: MakeVault,
) -> None:
    before = {"Hub.md": "[[Old]]", "Old.md": "text of the old note", "Lone.md": "no links here"}
    after = {"Hub.md": "[[Lone]] [[Missing]] [[New_*one*]]", "Lone.md": "no links here"}
    after["New_*one*.md"] = "<script>alert(1)</script>"
    review = review_of(make_vault(before, "before"), make_vault(after, "notes"))
    assert review.title == "notes · Since 1970-01-01"
    sections = dict(review.sections)
    titles = {line.title for lines in review.sections for line in lines[1]}
    assert {"Hub", "Old", "Lone", "New_*one*", "Missing"} <= titles
    assert [each.title for each in sections["Notes without links that have some now"]] == ["Lone"]
    assert [each.title for each in sections["New names that no note has yet"]] == ["Missing"]
    assert sections["Notes with most changed links"][0] == ReviewLine("Hub", "4 links")
    text = review_as_markdown(review)
    assert "**New\\_\\*one\\***" in text
    assert text.startswith("# notes · Since 1970-01-01\n")


def test_nothing_in_a_name_becomes_a_part_of_the_page(make_vault: MakeVault) -> None:
    after = {"a.md": "[[<img src=x onerror=alert(1)>]] [[b]]", "b.md": ""}
    review = review_of(make_vault({"b.md": ""}, "before"), make_vault(after, "after"))
    page = review_as_html(review, b"\x89PNG")
    assert "<img src=x" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert "http" not in page.replace("http-equiv", "")


def test_what_a_filter_leaves_out_is_in_no_review_under_no_name_that_it_had(
    make_vault: MakeVault,
) -> None:
    secret = "a text that is long enough to be known again under another name"
    before = {"Hub.md": "[[Secret]] [[Gone]]", "Secret.md": secret, "Gone.md": "x", "Alone.md": "y"}
    after = {"Hub.md": "[[Moved]] and more", "deep/Moved.md": secret, "Other.md": "[[Moved]]"}
    vault = Vault.open(make_vault(after, "notes"), cache=None)
    vault_map = build_vault_map(vault)
    earlier = GraphState.of(Vault.open(make_vault(before, "before"), cache=None))
    difference = compare_graphs(earlier, GraphState.of(vault))
    assert difference.renamed == {"Secret.md": "deep/Moved.md"}
    comparison = Comparison("yesterday", EarlierState(earlier, 0.0), difference)
    shown = np.ones(len(vault_map.topology.ids), np.bool_)
    assert comparison.restricted_to(vault_map, shown) is comparison
    shown[vault_map.indices_of(["deep/Moved.md", "Other.md"])] = False
    for with_unlinked in (True, False):
        found = comparison.restricted_to(vault_map, shown, with_unlinked=with_unlinked)
        text = review_as_markdown(write_review(found, vault_map))
        assert not any(name in text for name in ("Secret", "Moved", "Other", "long enough"))
        assert "Gone" in text
        assert ("Alone" in text) == with_unlinked


def test_links_that_lead_to_no_note_since_are_not_said_to_be_gone(make_vault: MakeVault) -> None:
    vault = Vault.open(make_vault({"Tide.md": "[[Moon]]"}, "notes"), cache=None)
    vault_map = build_vault_map(vault)
    files = {"Tide.md": "[[Moon]]", "Moon.md": "x"}
    earlier = GraphState.of(Vault.open(make_vault(files, "before"), cache=None))
    difference = compare_graphs(earlier, GraphState.of(vault))
    comparison = Comparison("yesterday", EarlierState(earlier, 0.0), difference)
    # In the place of the name the map draws the note that is gone.
    shown = np.array([id_ == "Tide.md" for id_ in vault_map.topology.ids])
    found = comparison.restricted_to(vault_map, shown, with_unlinked=False)
    text = review_as_markdown(write_review(found, vault_map))
    assert "the link to Moon leads to no note, and led to Moon.md" in text
    assert "no longer links" not in text
