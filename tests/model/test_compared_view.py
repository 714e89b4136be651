"""A comparison on a map: what did not change is dimmed, but not on a map of a few notes."""

import numpy as np

from conceptmap.model.comparison import compare_map
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
    told = few.told_by(np.arange(len(few.colours)) != node["a.md"])
    assert [each.text for each in told.legend] == ["Changed: 1", "New links: 1"]
