"""Sets of vaults: how they are kept, laid out as islands, searched, joined and exported."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from conceptmap.core.app_dirs import data_dir, folder_key
from conceptmap.exporting.formats.json_canvas import json_canvas
from conceptmap.exporting.graph_records import edge_records, node_records
from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.model.map_layout import arrange_map
from conceptmap.model.opening import load_vault
from conceptmap.model.positions_store import load_positions, save_positions
from conceptmap.model.shared_names import shared_names
from conceptmap.model.vault_map import build_vault_map
from conceptmap.model.vault_reading import read_together, read_vault
from conceptmap.model.vault_sets import (
    VaultSetError,
    add_to_set,
    delete_set,
    find_set,
    is_vault_set,
    load_set,
    make_set,
    remove_from_set,
    rename_set,
    saved_sets,
    vault_name,
    where_vault_is,
)
from conceptmap.render.quiet_label import quiet_labels, quiet_nodes_of
from tests.conftest import MakeVault


def quiet(*_: object) -> None:
    """Take a report of progress, and do nothing."""


def ring(name: str, count: int) -> dict[str, str]:
    return {f"{name}{i}.md": f"[[{name}{(i + 1) % count}]]" for i in range(count)}


@pytest.fixture
def folders(make_vault: MakeVault) -> tuple[Path, Path]:
    work = {**ring("W", 6), "Garden.md": "[[W1]] [[Tax]]", "Café.md": "[[W2]]"}
    home = {**ring("H", 5), "garden.md": "[[H1]]", "Tax.md": "[[H2]]", "Cafe\u0301.md": "[[H3]]"}
    return make_vault(work, "Work"), make_vault(home, "Home")


def test_a_set_is_kept_renamed_changed_and_deleted(
    folders: tuple[Path, Path], make_vault: MakeVault
) -> None:
    root = make_set(folders)
    assert is_vault_set(root)
    assert make_set([*reversed(folders)]) == root
    assert (vault_name(root), find_set("work + home")) == ("Work + Home", root)
    rename_set(root, "  All/of\nit ")
    assert vault_name(root) == "All of it"
    third = make_vault({"Work/T.md": ""}, "more") / "Work"
    add_to_set(root, third)
    assert load_set(root).roots == {"Work": folders[0], "Home": folders[1], "Work 2": third}
    assert where_vault_is(root) == ", ".join(map(str, (*folders, third)))
    other = make_set([folders[0], third])
    with pytest.raises(VaultSetError, match="already exists"):
        rename_set(other, "ALL OF IT")
    with pytest.raises(VaultSetError, match="All of it"):
        find_set("none")
    remove_from_set(root, "Work")
    assert list(load_set(root).roots) == ["Home", "Work 2"]
    delete_set(other)
    assert list(saved_sets()) == [root]


def test_a_folder_is_refused_that_is_there_already_or_in_part(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    work, home = folders
    link = tmp_path / "link"
    if os.name == "nt":  # links need a permission there
        link = work
    else:
        link.symlink_to(work)
    root = make_set(folders)
    for folder, words in (
        (work, "already"),
        (link, "already"),
        (work.parent, "holds"),
        (tmp_path / "none", "not a folder"),
        (root, "not a folder"),
        (tmp_path / "odd\udcff", "not a folder"),
    ):
        with pytest.raises(VaultSetError, match=words):
            add_to_set(root, folder)
    (home / "sub").mkdir()
    with pytest.raises(VaultSetError, match="lies within"):
        make_set([home, home / "sub"])
    with pytest.raises(VaultSetError, match="two folders"):
        make_set([home])
    assert list(load_set(root).roots) == ["Work", "Home"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b'{"name":"x","folders":[],"version":1}',
        b'{"name":"x","version":99,"folders":[]}',
        b'{"name":"x","version":1,"folders":[{"name":"../y","path":"/"}]}',
    ],
)
def test_a_damaged_set_is_no_set_and_does_not_hide_others(
    data: bytes, folders: tuple[Path, Path]
) -> None:
    kept = make_set(folders)
    bad = kept.with_name("bad")
    bad.mkdir()
    (bad / "set.json").write_bytes(data)
    assert list(saved_sets()) == [kept]
    with pytest.raises(VaultSetError):
        load_set(bad)
    assert vault_name(bad) == "bad" or not is_vault_set(bad)


def test_vaults_are_islands_named_countries_that_keep_the_places_of_their_own_maps(
    folders: tuple[Path, Path],
) -> None:
    own = load_vault(folders[0], None, quiet)
    ids = own.vault_map.topology.ids
    regions = own.vault_map.regions.membership
    save_positions(own.vault_map.vault, ids, own.positions, regions, frozenset())
    root = make_set(folders)
    opened = load_vault(root, None, quiet)
    vault_map, places = opened.vault_map, opened.positions
    islands = vault_map.islands
    assert islands is not None
    assert vault_map.regions.country_names == ("Work", "Home")
    of_node = vault_map.regions.country_of_node
    assert of_node is not None
    assert np.array_equal(of_node[of_node >= 0], islands[of_node >= 0])
    assert len(set(vault_map.scene.land_colours.tolist())) == 2
    left, right = sorted(
        (places[islands == number] for number in (0, 1)), key=lambda each: each[0, 0]
    )
    assert left[:, 0].max() + 2 < right[:, 0].min()
    work = places[[vault_map.index_of[f"Work/{id_}"] for id_ in ids]]
    assert np.ptp(work - own.positions, axis=0).max() < 1e-4
    assert opened.moving is not None
    assert np.array_equal(opened.moving, islands == 1)
    # What is laid out from scratch has the islands side by side as well.
    anew = arrange_map(vault_map, seed=3, anew=True)
    boxes = sorted((anew[islands == i, 0].min(), anew[islands == i, 0].max()) for i in (0, 1))
    assert boxes[0][1] < boxes[1][0]


def test_places_of_a_folder_that_is_missing_are_kept_until_it_is_back(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    root = make_set(folders)

    def open_and_save(shift: float) -> dict[str, tuple[float, float]]:
        opened = load_vault(root, None, quiet)
        places, vault_map = opened.positions + np.float32(shift), opened.vault_map
        ids = vault_map.topology.ids
        save_positions(
            *(vault_map.vault, ids, places, vault_map.regions.membership, frozenset({ids[-1]}))
        )
        return dict(zip(ids, map(tuple, places.tolist()), strict=True))

    first = open_and_save(5)
    shutil.move(folders[1], tmp_path / "away")
    without = open_and_save(0)
    assert not any(id_.startswith("Home/") for id_ in without)
    saved = load_positions(root)
    assert saved is not None
    assert saved.is_consistent
    shutil.move(tmp_path / "away", folders[1])
    assert load_vault(root, None, quiet).positions == pytest.approx(np.array(list(first.values())))
    assert open_and_save(0) == first


def test_folders_of_odd_names_are_members_under_plain_ones(make_vault: MakeVault) -> None:
    roots = [make_vault(ring("N", 4), name) for name in ("#tag", ".hidden", "two\nlines", "tag")]
    vault = read_together(roots, quiet)
    assert list(vault.member_vaults) == ["tag/", "hidden/", "two lines/", "tag 2/"]
    assert len(vault.notes) == 16


def test_a_vault_without_links_is_an_island_with_a_name_too(make_vault: MakeVault) -> None:
    roots = [make_vault(ring("A", 5), "Linked"), make_vault({"x.md": "", "y.md": ""}, "Loose")]
    vault_map = build_vault_map(read_together(roots, quiet))
    assert vault_map.regions.country_names == ("Linked", "Loose")
    assert saved_sets() == {}


def test_each_island_has_its_own_place_of_notes_without_links(make_vault: MakeVault) -> None:
    lone = {f"lone {i}.md": "" for i in range(6)}
    roots = [
        make_vault(ring("A", 8) | lone, "First"),
        make_vault(ring("B", 8) | lone | {"lone 7.md": ""}, "Second"),
    ]
    vault_map = build_vault_map(read_together(roots, quiet))
    scene, positions = vault_map.scene, arrange_map(vault_map)
    labels = quiet_labels(scene, positions, None, 1)
    assert [label.text for label in labels] == ["6 notes without links", "7 notes without links"]
    assert scene.islands is not None
    for number, label in enumerate(labels):
        own = positions[scene.islands == number]
        assert own[:, 0].min() < label.x < own[:, 0].max()
        nodes = np.flatnonzero(quiet_nodes_of(scene, label.region))
        assert set(scene.islands[nodes].tolist()) == {number}


def test_names_that_are_shared_are_compared_as_everywhere_and_exported_on_demand(
    folders: tuple[Path, Path],
) -> None:
    vault = read_together(folders, quiet)
    plain = prepare_export(vault, ExportRequest(with_picture=False), quiet)
    kinds = {edge["kind"] for edge in edge_records(plain, quiet)}
    assert "name" not in kinds
    request = ExportRequest(with_picture=False, join_names=True, query="vault:work OR vault:home")
    source = prepare_export(vault, request, quiet)
    joined = [edge for edge in edge_records(source, quiet) if edge["kind"] == "name"]
    ends = {frozenset((edge["source"], edge["target"])) for edge in joined}
    assert ends == {
        frozenset(("Work/Garden.md", "Home/garden.md")),
        frozenset(("Work/Café.md", "Home/Cafe\u0301.md")),
        frozenset(("Work/Tax", "Home/Tax.md")),
    }
    assert {node["vault"] for node in node_records(source)} == {"Work", "Home"}
    edges = json_canvas(source)["edges"]
    assert len([edge for edge in edges if edge.get("label") == "="]) == 3
    request = ExportRequest(with_picture=False, join_names=True, query="vault:HOME")
    found = node_records(prepare_export(vault, request, quiet))
    assert {node["vault"] for node in found} == {"Home"}
    assert len(found) == 8


def test_many_notes_of_one_name_are_joined_in_no_more_pairs_than_there_are_notes() -> None:
    count = 2000
    titles, kinds = ["index"] * count, np.zeros(count, np.uint8)
    islands = np.repeat(np.array([0, 1], np.int32), [500, 1500])
    pairs = shared_names(titles, kinds, islands, np.zeros(count, np.int32))
    assert len(pairs) == 1500
    assert set(pairs.ravel().tolist()) == set(range(count))
    assert (islands[pairs[:, 0]] != islands[pairs[:, 1]]).all()


def test_opening_a_set_that_is_gone_says_so(folders: tuple[Path, Path]) -> None:
    root = make_set(folders)
    assert read_vault(root, quiet).name == "Work + Home"
    delete_set(root)
    with pytest.raises(Exception, match="no folder"):
        read_vault(root, quiet)


def test_what_cannot_be_deleted_of_a_set_is_passed_over(folders: tuple[Path, Path]) -> None:
    root = make_set(folders)
    (data_dir() / "maps" / f"{folder_key(root)}.views" / "in use").mkdir(parents=True)
    delete_set(root)
    assert not is_vault_set(root)
