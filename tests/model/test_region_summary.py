"""What a region is, in counts, key notes, tags and its links with others."""

from dataclasses import replace

import numpy as np
import pytest

from conceptmap.model.region_summary import area_of, summarise_region
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.render.theme import load_theme
from conceptmap.ui.preview.summary_page import region_summary_html
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

SIZES = {"tea": 8, "ship": 12}


@pytest.fixture
def vault_map(make_vault: MakeVault) -> VaultMap:
    files: dict[str, str | bytes] = {}
    for name, size in SIZES.items():
        for n in range(size):
            links = " ".join(f"[[{name} {k}]]" for k in range(size) if k != n)
            files[f"{name}/{name} {n}.md"] = f"{links} #{name} #<b>"
    files["tea/tea 0.md"] = "[[tea 1]] [[tea 2]] [[tea 3]] [[ship 0]] [[ship 1]] [[Cup]] #tea"
    return build_vault_map(Vault.open(make_vault(files)))


def region_named(vault_map: VaultMap, name: str) -> int:
    return int(vault_map.scene.regions[vault_map.index_of[f"{name}/{name} 1.md"]])


def test_it_says_what_is_in_a_region_and_what_it_links_with(vault_map: VaultMap) -> None:
    tea, ship = region_named(vault_map, "tea"), region_named(vault_map, "ship")
    found = summarise_region(vault_map, tea)
    assert found.name == vault_map.scene.region_names[tea]
    assert str(found.counts[0]) == "8 notes"
    assert "1 not written yet" in map(str, found.counts)
    assert "2 links with others" in map(str, found.counts)
    assert {each.title for each in found.key_notes} <= {f"tea {n}" for n in range(8)}
    assert found.key_notes[0].detail == "8 links"
    assert dict(found.tags)["tea"] == 8
    assert [(each.number, each.nodes) for each in found.ties] == [(ship, 2)]
    assert not found.regions
    page = region_summary_html(found, load_theme("light"))
    assert "<b>" not in page
    assert "Links with" in page


def test_a_selection_is_a_region_only_as_a_whole(vault_map: VaultMap) -> None:
    ids, regions = vault_map.topology.ids, vault_map.scene.regions
    for region in range(len(vault_map.scene.region_names)):
        members = [ids[i] for i in np.flatnonzero(regions == region).tolist()]
        assert area_of(vault_map, members) == region
        assert area_of(vault_map, members[::-1]) == region
        assert area_of(vault_map, members[1:]) is None
        assert (
            area_of(vault_map, [*members, ids[int(np.flatnonzero(regions != region)[0])]]) is None
        )
        assert area_of(vault_map, [*members, "gone.md"]) is None
    assert area_of(vault_map, ()) is None


def test_a_country_has_its_regions(vault_map: VaultMap) -> None:
    """Two regions in one country, as a large map has them."""
    scene = vault_map.scene
    countries = np.where(scene.regions >= 0, 0, -1).astype(np.int32)
    nested = replace(vault_map, scene=replace(scene, countries=countries, country_names=("All",)))
    area = len(scene.region_names)
    found = summarise_region(nested, area)
    assert found.name == "All"
    assert {each.number for each in found.regions} == set(range(area))
    assert not found.ties
    members = [nested.topology.ids[i] for i in np.flatnonzero(countries == 0).tolist()]
    assert area_of(nested, members) == area
