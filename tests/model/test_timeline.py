"""Looking through time: the moments between two, their states, and what the map shows of them."""

import time
from pathlib import Path

import numpy as np

from conceptmap.model.comparison import Comparison, compare_map
from conceptmap.model.gone_places import NEAREST_NODES, Offset, remember_gone, rename_places
from conceptmap.model.graph_snapshots import Snapshots
from conceptmap.model.graph_state import GraphState
from conceptmap.model.snapshot_files import save_snapshots
from conceptmap.model.timeline import (
    MIN_STEPS,
    KnownMoment,
    known_moments,
    moments_between,
    read_moments,
    thin_out_evenly,
)
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_result import ViewResult
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.comparison_marks import GHOST_CAME, GHOST_GONE, GHOST_THERE
from conceptmap.vault.vault import Vault
from tests.git_histories import History

VERSIONS = (
    {"a.md": "[[b]] and more than a few bytes", "b.md": "", "old.md": "[[a]]"},
    {"a.md": "[[b]] and more than a few bytes", "b.md": "", "old.md": "[[a]]", "brief.md": "[[b]]"},
    {"moved/a.md": "[[b]] and more than a few bytes", "b.md": "", "brief.md": "[[b]]"},
    {"moved/a.md": "[[b]] and more than a few bytes", "b.md": "[[new]]", "new.md": "[[b]] [[a]]"},
)


def silent(*_: object) -> None:
    pass


def history_of(folder: Path) -> tuple[History, list[str], VaultMap]:
    history = History(folder)
    commits = [history.commit(files) for files in VERSIONS]
    for path, text in VERSIONS[-1].items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return history, commits, build_vault_map(Vault.open(folder, cache=None))


def shown(vault_map: VaultMap, comparison: Comparison) -> tuple[ViewResult, set[str]]:
    settings = ViewSettings(compared_with=comparison.words, compared_until=comparison.until)
    result = apply_view(vault_map, settings, comparison=comparison)
    opacities = result.node_styles.opacities
    assert opacities is not None
    ids = vault_map.topology.ids
    return result, {ids[node] for node in np.flatnonzero(opacities > 0)}


def test_each_moment_between_two_shows_what_there_was_where_it_will_lie(tmp_path: Path) -> None:
    history, commits, vault_map = history_of(tmp_path / "notes")
    history.repo.refs[b"refs/tags/v1"] = commits[1].encode()
    taken = Snapshots().with_state(GraphState({}, {}), history.time_s - 30)
    save_snapshots(tmp_path / "notes", taken)
    whole = compare_map(vault_map, commits[0], silent)
    found = moments_between(vault_map.vault, whole, time.time(), silent)
    assert found.known == 4
    moments = found.moments
    assert [each.commit for each in moments] == [commits[1], commits[2], "", commits[3]]
    assert moments[0].tags == ("v1",)
    assert moments[0].subject
    read = list(read_moments(vault_map, whole.earlier, moments, silent))
    assert [len(each.states.moments) for each in read] == [1, 2, 3, 4, 5]

    def at(step: int) -> tuple[ViewResult, set[str]]:
        later = read[-1].state_at(step)
        neighbours = read[-1].neighbours
        return shown(
            vault_map,
            compare_map(vault_map, commits[0], silent, later=later, neighbours=neighbours),
        )

    first, ids = at(0)
    assert ids == {"moved/a.md", "b.md"}
    assert first.comparison is not None
    assert first.comparison.ghosts == ("old",)
    assert first.comparison.ghost_states.tolist() == [GHOST_THERE]
    assert len(first.comparison.kept_links) == 1
    second, ids = at(1)
    assert second.comparison is not None
    assert dict(
        zip(second.comparison.ghosts, second.comparison.ghost_states.tolist(), strict=True)
    ) == {"brief": GHOST_CAME, "old": GHOST_THERE}
    third, ids = at(2)
    assert third.comparison is not None
    assert "moved/a.md" in ids
    legend = [each.text for each in third.node_styles.legend]
    assert "Renamed: 1" in legend
    assert "Gone: 1" in legend
    # Every ghost stays where it is, whatever the moment.
    positions = np.arange(2 * len(vault_map.topology.ids), dtype=np.float32).reshape(-1, 2)
    places = [
        dict(
            zip(
                each.comparison.ghosts,
                map(tuple, each.comparison.ghost_positions(positions).tolist()),
                strict=True,
            )
        )
        for each in (first, second, third)
        if each.comparison is not None
    ]
    assert places[0]["old"] == places[1]["old"] == places[2]["old"]
    assert places[1]["brief"] == places[2]["brief"]
    # The edges that were not there are not drawn.
    last, ids = shown(vault_map, whole)
    assert ids == {"moved/a.md", "b.md", "new.md"}
    assert len(last.edge_order.edges) > len(third.edge_order.edges) == 1
    assert last.laid_out_edges is third.laid_out_edges is None


def test_the_later_of_two_moments_may_be_one_before_now_or_the_earlier_a_folder(
    tmp_path: Path,
) -> None:
    _, commits, vault_map = history_of(tmp_path / "notes")
    comparison = compare_map(vault_map, commits[0], silent, until=commits[2])
    assert comparison.difference.added == ("brief.md",)
    result, ids = shown(vault_map, comparison)
    assert ids == {"moved/a.md", "b.md"}
    assert result.comparison is not None
    assert result.comparison.ghost_states.tolist() == [GHOST_GONE, GHOST_CAME]
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "b.md").write_text("[[x]]", "utf-8")
    comparison = compare_map(vault_map, f"folder:{copy}", silent)
    assert comparison.difference.added == ("moved/a.md", "new.md")
    assert comparison.between == "Compared with copy"
    assert not moments_between(vault_map.vault, comparison, time.time(), silent).moments


def test_a_vault_without_history_has_its_snapshots(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("text", "utf-8")
    vault = Vault.open(tmp_path, cache=None)
    assert known_moments(vault) == []
    save_snapshots(tmp_path, Snapshots().with_state(GraphState({}, {}), 100_000.0))
    assert [each.time_s for each in known_moments(vault)] == [100_000.0]
    assert known_moments(vault, before_s=100_000.0) == []


def test_of_very_many_moments_some_are_left_out_evenly_and_tags_kept() -> None:
    moments = [KnownMoment(float(n), str(n)) for n in range(1_000)]
    moments[333] = moments[333]._replace(tags=("v1",))
    kept = thin_out_evenly(moments, MIN_STEPS)
    assert len(kept) == MIN_STEPS
    assert kept[0].time_s == 0
    assert kept[-1].time_s == 999
    assert moments[333] in kept
    gaps = np.diff([each.time_s for each in kept])
    assert gaps.max() <= 2 * 1_000 / MIN_STEPS


def test_where_notes_lay_is_remembered_by_what_lay_nearest_and_follows_it() -> None:
    ids = ("a.md", "b.md", "c.md", "d.md", "e.md")
    positions = np.array([[0, 0], [1, 0], [0, 1], [9, 9], [0.5, 0.5]], np.float32)
    places = remember_gone({}, ids, positions, [4], {"a.md", "b.md", "c.md", "d.md"})
    assert [each.near for each in places["e.md"]] == ["a.md", "b.md", "c.md"][:NEAREST_NODES]
    assert places["e.md"][0] == Offset("a.md", 0.5, 0.5)
    renamed = rename_places(places, {"a.md": "z.md"})
    assert renamed["e.md"][0].near == "z.md"
    # What is back is forgotten.
    assert not remember_gone(places, ids, positions, [], set(ids))


def test_very_many_notes_that_go_at_once_take_little_time() -> None:
    ids = tuple(f"{n}.md" for n in range(10_000))
    positions = np.random.default_rng(1).random((10_000, 2)).astype(np.float32)
    begin = time.process_time()
    places = remember_gone({}, ids, positions, range(5_000, 10_000), set(ids[:5_000]))
    assert len(places) == 1_000
    assert time.process_time() - begin < 1.0
