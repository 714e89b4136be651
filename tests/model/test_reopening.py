"""A vault that nobody has edited has the same regions, names and colours at every opening."""

import random
from collections.abc import Mapping
from pathlib import Path

import msgspec
import numpy as np
import pytest

from conceptmap.graph.communities import PreviousRegions
from conceptmap.graph.land_colours import MIN_DIFFERENCE, land_borders
from conceptmap.model.opening import OpenedVault, load_vault
from conceptmap.model.positions_store import positions_file, save_positions
from conceptmap.model.vault_map import build_vault_map
from conceptmap.render.region_palette import COLOUR_DIFFERENCES
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

DIFFERENCES = np.array(COLOUR_DIFFERENCES, np.int32)


def loose_groups(seed: int) -> dict[str, str | bytes]:
    """Return notes in groups that are hardly set apart, so that other regions would do as well."""
    rng = random.Random(seed)
    files: dict[str, str | bytes] = {}
    for i in range(280):
        group = i % 14
        near = [(rng.randrange(20) * 14 + group) % 280 for _ in range(3)]
        far = [rng.randrange(280) for _ in range(3)]
        words = " ".join(f"[[n{each}]]" for each in (*near, *far))
        files[f"{group % 5}/n{i}.md"] = f"#t{group} {words} about group{group}."
    return files


def ties(_: int) -> dict[str, str | bytes]:
    """Return rings of notes: each may be cut anywhere, and all are of one size."""
    files: dict[str, str | bytes] = {}
    for ring in range(9):
        for i in range(20):
            files[f"r{ring} {i}.md"] = f"[[r{ring} {(i + 1) % 20}]] [[r{(ring + 1) % 9} {i}]]"
    return files


def open_and_close(root: Path) -> OpenedVault:
    """Open a vault, let its notes move a little, and save it as the window does."""
    opened = load_vault(root, None, lambda *_: None)
    topology, regions = opened.vault_map.topology, opened.vault_map.regions
    shift = np.random.default_rng(5).normal(0, 0.5, (len(topology.ids), 2))
    save_positions(
        opened.vault_map.vault,
        topology.ids,
        (opened.positions + shift).astype(np.float32),
        regions.membership,
        frozenset(),
        topology.fingerprint,
        regions.countries,
        colours=regions.colours,
    )
    return opened


def seen(opened: OpenedVault) -> tuple[Mapping[str, int], tuple[str, ...], list[int]]:
    vault_map = opened.vault_map
    by_id = dict(zip(vault_map.topology.ids, vault_map.regions.membership.tolist(), strict=True))
    return by_id, vault_map.regions.names, opened.view_result.node_styles.colours.tolist()


@pytest.mark.parametrize(("make", "seed"), [(loose_groups, 1), (loose_groups, 2), (ties, 0)])
def test_regions_names_and_colours_are_the_same_at_every_opening(
    make_vault: MakeVault, make: type, seed: int
) -> None:
    root = make_vault(make(seed))
    opened = open_and_close(root)
    first = seen(opened)
    assert len(first[1]) > 3
    scene, positions = opened.vault_map.scene, opened.positions
    colours, borders = scene.land_colours, land_borders(scene.lands, positions)
    assert not ((DIFFERENCES[colours[:, None], colours] < MIN_DIFFERENCE) & (borders > 3)).any()
    for _ in range(2):
        assert seen(open_and_close(root)) == first
    # What changes in a text but not in a link changes no region either.
    note = next(root.rglob("*.md"))
    note.write_text(note.read_text() + "\n\nOne more sentence.\n")
    assert seen(open_and_close(root))[0] == first[0]
    # Nor do a few links and a note more change those of others; a note that loses its links does.
    note.write_text("Alone now.")
    other = next(iter(first[0]))
    (root / "one more.md").write_text(f"[[{other.removesuffix('.md')}]]")
    again = seen(open_and_close(root))[0]
    alone = note.relative_to(root).as_posix()
    assert {id_ for id_ in first[0] if first[0][id_] != again[id_]} <= {alone}
    assert again["one more.md"] == again[other]


def test_saved_regions_of_another_graph_or_without_sense_are_found_again(
    make_vault: MakeVault,
) -> None:
    root = make_vault(ties(0))
    opened = open_and_close(root)
    topology = opened.vault_map.topology
    count = len(topology.ids)
    for numbers in (np.full(count, 2**31 - 1), np.full(count, -7), np.arange(count) + 1):
        by_id = dict(zip(topology.ids, numbers.tolist(), strict=True))
        vault_map = build_vault_map(
            opened.vault_map.vault,
            regions_before=PreviousRegions(by_id, topology.fingerprint),
        )
        assert 3 < len(vault_map.regions.names) < count / 3
    (root / "r0 0.md").write_text("Alone now.")
    assert "r0 0.md" in seen(open_and_close(root))[0]
    assert positions_file(root).exists()


@pytest.mark.parametrize("knows_regions", [False, True])
def test_a_map_arranged_before_regions_lay_apart_is_kept_and_told_apart_once(
    make_vault: MakeVault, knows_regions: bool
) -> None:
    root = make_vault(ties(0))
    vault_map = build_vault_map(Vault.open(root))
    topology, regions = vault_map.topology, vault_map.regions.membership
    mixed = np.random.default_rng(0).normal(0, 9, (len(regions), 2)).astype(np.float32)
    save_positions(vault_map.vault, topology.ids, mixed, regions, frozenset())
    file = positions_file(root)
    saved = msgspec.msgpack.decode(file.read_bytes())
    if not knows_regions:
        del saved["knows_regions"]
        file.write_bytes(msgspec.msgpack.encode(saved))
    opened = load_vault(root, None, lambda *_: None)
    assert np.array_equal(opened.positions, mixed)
    assert opened.findings.has_old_layout is not knows_regions
    open_and_close(root)
    assert not load_vault(root, None, lambda *_: None).findings.has_old_layout
