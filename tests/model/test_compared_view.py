"""A comparison on a map: what did not change is dimmed, but not on a map of a few notes."""

import numpy as np

from conceptmap.model.comparison import compare_map, describe_difference
from conceptmap.model.gone_notes import gone_note
from conceptmap.model.local_map import LocalMap
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from conceptmap.render.node_styles import DIMMED_OPACITY, FIRST_CUSTOM_COLOUR, NodeStyles
from tests.conftest import MakeVault
from tests.model.chain import map_of


def test_a_map_of_a_few_notes_keeps_the_names_and_colours_of_what_did_not_change(
    make_vault: MakeVault,
) -> None:
    before = {"a.md": "[[b]]", "b.md": "", "c.md": "[[a]]", "d.md": ""}
    copy = make_vault(before, "copy")
    vault_map = map_of(make_vault(before | {"d.md": "[[c]] and more"}, "notes"))
    words = f"folder:{copy}"
    comparison = compare_map(vault_map, words, lambda *_: None)
    groups = (ColourGroup("file:a", "#123456"),)
    node = vault_map.index_of

    def styles(*shown: str) -> tuple[NodeStyles, NodeStyles]:
        local = LocalMap.of(shown, (), "a question") if shown else None
        settings = ViewSettings(compared_with=words, colour_by="groups", groups=groups, local=local)
        result = apply_view(vault_map, settings, comparison=comparison)
        found, own = result.node_styles, result.own_styles
        assert found.opacities is not None
        assert own is not None
        return found, own

    whole, _ = styles()
    assert np.isclose(whole.opacities[node["b.md"]], DIMMED_OPACITY)
    unchanged, own = styles("a.md", "b.md")
    assert (unchanged.opacities == own.opacities).all()
    assert unchanged.note == "Compared with copy: Nothing changed."
    assert [each.text for each in unchanged.legend] == [each.text for each in own.legend]
    few, own = styles("a.md", "b.md", "c.md", "d.md")
    assert few.opacities[node["b.md"]] > 0.3
    assert few.opacities[node["d.md"]] == 1
    assert few.colours[node["b.md"]] == own.colours[node["b.md"]]
    for found in (unchanged, few):
        colour = int(found.colours[node["a.md"]]) - FIRST_CUSTOM_COLOUR
        assert found.custom_colours[colour] == "#123456"
    assert [each.text for each in few.legend] == ["Changed: 1", "New links: 1", "file:a"]
    assert few.note == "Compared with copy"
    # What is exported without a note has no line for what only that note has.
    restricted = few.restricted_to(np.arange(len(few.colours)) != node["a.md"])
    assert [each.text for each in restricted.legend] == ["Changed: 1", "New links: 1"]


def test_a_gone_note_that_is_still_linked_to_is_one_and_its_links_are_not_new(
    make_vault: MakeVault,
) -> None:
    linking = {"a.md": "[[g]]", "b.md": "[[g]] and [[sub/g]]", "c.md": "![[G]]"}
    copy = make_vault(linking | {"sub/g.md": "[[a]] is what it said"}, "copy")
    vault_map = map_of(make_vault(linking | {"new.md": "[[g]]"}, "notes"))
    words = f"folder:{copy}"
    comparison = compare_map(vault_map, words, lambda *_: None)
    assert comparison.difference.removed == ("sub/g.md",)
    assert describe_difference(comparison.difference) == (
        "1 new note · 1 note gone · 1 new link · 4 links gone"
    )
    settings = ViewSettings(compared_with=words)
    result = apply_view(vault_map, settings, comparison=comparison)
    marks, styles = result.comparison, result.node_styles
    assert marks is not None
    assert styles.opacities is not None
    assert marks.ghost_ids == ("sub/g.md",)
    # The name that is left is not drawn: the note is, in its place, with a link that is new.
    names = [node for id_, node in vault_map.index_of.items() if not id_.endswith(".md")]
    assert names
    assert not styles.opacities[names].any()
    assert marks.ghost_anchors[0, 1] in names
    assert marks.added_links.tolist() == [[vault_map.index_of["new.md"], marks.first_ghost]]
    expected = ["New: 1", "Gone: 1", "New links: 1", "Links gone: 4"]
    assert [each.text for each in styles.legend] == expected
    gone = gone_note(comparison, vault_map, "sub/g.md")
    assert gone is not None
    assert gone.when == (
        "This note is gone. It is in the folder copy. 3 links to it lead nowhere now."
    )
