"""Regions folded into one node: what is drawn, what it stands for, and that nothing moves."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.model.folding import find_folds, fold_styles, opened
from conceptmap.model.local_map import LocalMap
from conceptmap.model.map_geometry import compute_geometry
from conceptmap.model.vault_map import VaultMap
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from tests.conftest import MakeVault
from tests.model.chain import map_of
from tests.render.scenes import random_scene
from tests.ui.at_rest import GROUPS, SIZE, groups


@pytest.fixture
def vault_map(make_vault: MakeVault) -> VaultMap:
    return map_of(make_vault(groups()))


def test_a_folded_region_is_one_node_with_its_name_count_and_links(vault_map: VaultMap) -> None:
    names = vault_map.scene.region_names
    result = apply_view(vault_map, ViewSettings(folded=(names[0], names[1], "No such region")))
    folds = result.folds
    assert folds is not None
    assert sorted(folds.areas) == [0, 1]
    assert folds.counts.tolist() == [SIZE, SIZE]
    opacities = result.node_styles.opacities
    assert opacities is not None
    drawn = np.flatnonzero(opacities > 0)
    assert len(drawn) == GROUPS * SIZE - 2 * SIZE + 2
    for area, node in zip(folds.areas, folds.nodes, strict=True):
        assert opacities[node] == 1
        assert result.scene.titles[node] == f"{names[area]} ({SIZE})"
        assert vault_map.scene.regions[node] == area
    # The notes stay part of what the filter includes.
    assert result.count == GROUPS * SIZE
    assert result.shown_edges is not None
    ends = result.scene.edges[result.shown_edges]
    assert set(ends.ravel().tolist()) <= set(drawn.tolist())
    assert (ends[:, 0] < ends[:, 1]).all()
    assert len(np.unique(ends, axis=0)) == len(ends) == len(result.edge_order.edges)
    one, other = folds.nodes
    out = [folds.link_count(vault_map.topology, one, node) for node in drawn.tolist()]
    assert sum(out) - out[drawn.tolist().index(one)] == 2
    assert folds.link_count(vault_map.topology, one, other) in (0, 1)


def test_folds_have_no_land_and_move_nothing(vault_map: VaultMap) -> None:
    rng = np.random.default_rng(1)
    turn = 2 * np.pi * vault_map.scene.regions / GROUPS
    positions = 9 * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    positions = (positions + rng.normal(0, 0.8, positions.shape)).astype(np.float32)
    plain = apply_view(vault_map, ViewSettings())
    name = vault_map.scene.region_names[2]
    folded = apply_view(vault_map, ViewSettings(folded=(name,)), before=plain)
    display = DisplaySettings()
    geometry = compute_geometry(
        vault_map, folded.node_styles, positions, display, folds=folded.folds
    )
    assert folded.folds is not None
    assert {shape.region for shape in geometry.region_shapes} == set(range(GROUPS)) - {2}
    assert folded.folds.nodes[0] in geometry.labels.order.tolist()
    hidden = np.flatnonzero(folded.folds.hidden)
    assert not set(hidden.tolist()) & set(geometry.labels.order.tolist())
    again = apply_view(vault_map, ViewSettings(), before=folded)
    assert again.folds is None
    assert again.scene is vault_map.scene
    assert again.node_styles.opacities is None
    assert again.node_styles.radii is plain.node_styles.radii


def test_filters_count_in_a_fold_and_local_maps_show_its_notes(vault_map: VaultMap) -> None:
    name, other = vault_map.scene.region_names[:2]
    ids = np.array(vault_map.topology.ids)
    inside = ids[vault_map.scene.regions == 0]
    query = f'file:"{inside[0]}" OR file:"{inside[1]}" OR file:"{inside[2]}"'
    hides = ViewSettings(query=query, hide_filtered=True, folded=(name, other))
    result = apply_view(vault_map, hides)
    assert result.folds is not None
    assert result.folds.areas == (0,)
    assert result.folds.counts.tolist() == [3]
    dims = apply_view(vault_map, ViewSettings(query=query, folded=(name, other)))
    assert dims.folds is not None
    opacities = dims.node_styles.opacities
    assert opacities is not None
    shown = dict(zip(dims.folds.areas, opacities[list(dims.folds.nodes)].tolist(), strict=True))
    assert shown[0] == 1
    assert shown[1] < 0.5
    local = apply_view(vault_map, ViewSettings(local=LocalMap(str(inside[0])), folded=(name,)))
    assert local.folds is None


def test_settings_follow_the_name_of_a_region_that_is_folded_or_filtered_by() -> None:
    settings = ViewSettings(region="Old", folded=("Other", "Old"))
    renamed = settings.with_region_renamed("Old", "New")
    assert (renamed.region, renamed.folded) == ("New", ("Other", "New"))
    assert settings.with_region_renamed("None", "New") is settings


@settings(max_examples=15, deadline=None)
@given(st.integers(2, 120), st.integers(0, 50), st.data())
def test_every_node_is_drawn_as_one_that_is_drawn(
    count: int, seed: int, data: st.DataObject
) -> None:
    scene, _ = random_scene(count, seed)
    chosen = data.draw(st.sets(st.sampled_from(scene.region_names)))
    shown = np.random.default_rng(seed).random(count) < 0.8
    folds = find_folds(scene, chosen, shown)
    if folds is None:
        return
    styles = fold_styles(folds, NodeStyles(region_colour_indices(scene)))
    assert styles.opacities is not None
    assert (styles.opacities[folds.shown_as] > 0).all()
    assert (folds.shown_as[folds.shown_as] == folds.shown_as).all()
    assert folds.scene.edges.shape == scene.edges.shape
    assert (folds.shown_as[scene.edges[folds.shown_edges]][:, 0] >= 0).all()
    # Whatever links there were between what is drawn are still there.
    links = {tuple(sorted(pair)) for pair in folds.shown_as[scene.edges].tolist()}
    drawn = {tuple(pair) for pair in folds.scene.edges[folds.shown_edges].tolist()}
    assert drawn == {pair for pair in links if pair[0] != pair[1]}
    for area in folds.areas:
        assert scene.area_names[area] not in opened(tuple(chosen), scene, area)
