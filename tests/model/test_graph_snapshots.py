"""Snapshots of a graph: what is kept of earlier moments, how little it takes, and bad files."""

import zlib
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.model.graph_snapshots import MAX_DAILY_DAYS, Moment, Snapshots, thin_out
from conceptmap.model.graph_state import GraphState, LinkState, NodeState
from conceptmap.model.snapshot_files import (
    keep_snapshot,
    load_snapshots,
    save_snapshots,
    snapshots_file,
)
from conceptmap.model.snapshot_format import decode, encode

DAY_S = 86_400.0
NOON = datetime(2026, 3, 2, 12).timestamp()

names = st.sampled_from(["a.md", "b.md", "deep/c.md", "日記.md", "🗂️"])
nodes = st.builds(
    NodeState,
    st.sampled_from(["note", "unresolved", "canvas"]),
    st.text(max_size=4),
    st.integers(0, 2**31 - 1),
    st.integers(0, 2**32 - 1),
)
links = st.builds(
    LinkState,
    st.sampled_from(["link", "embed", "hierarchy"]),
    st.integers(1, 9),
    st.sampled_from(["", "Tides", "日記"]),
)
states = st.builds(
    GraphState,
    st.dictionaries(names, nodes),
    st.dictionaries(st.tuples(names, names), links),
)


def state_of(*ids: str) -> GraphState:
    return GraphState({id_: NodeState("note", id_, 100, 7) for id_ in ids}, {})


@given(st.lists(states, min_size=1, max_size=6))
def test_every_state_that_is_kept_comes_back_as_it_was(history: list[GraphState]) -> None:
    snapshots = Snapshots()
    for day, state in enumerate(history):
        snapshots = snapshots.with_state(state, NOON + day * DAY_S)
    read = decode(encode(Path("/vault"), snapshots))
    assert [read.state_at(moment) for moment in read.moments] == history
    assert read.moments == snapshots.moments


@given(st.lists(st.tuples(st.integers(0, 900), states), max_size=8))
def test_thinning_out_changes_no_state_that_stays(history: list[tuple[int, GraphState]]) -> None:
    snapshots, at = Snapshots(), {}
    for hours, state in sorted(history, key=lambda each: each[0]):
        time_s = NOON + hours * 3600 * 7
        snapshots = snapshots.with_state(state, time_s)
        at[snapshots.moments[-1].number] = state
    for moment in snapshots.moments:
        assert snapshots.state_at(moment) == at[moment.number]


def test_one_snapshot_a_day_is_kept_then_one_a_week_then_one_a_month() -> None:
    start = datetime(2024, 1, 1, 12)
    moments = tuple(Moment(n, (start + timedelta(days=n / 2)).timestamp()) for n in range(2 * 731))
    kept = thin_out(moments)
    days = [datetime.fromtimestamp(each.time_s).date() for each in kept]
    newest = days[-1]
    assert kept[-1] == moments[-1]
    assert days[-MAX_DAILY_DAYS - 1 :] == [
        newest - timedelta(days=n) for n in range(MAX_DAILY_DAYS, -1, -1)
    ]
    assert len(days) < MAX_DAILY_DAYS + 120 // 7 + 24 + 3
    assert (days[0].year, days[0].month) == (2024, 1)
    assert thin_out(moments, moments[3])[0] == moments[3]
    # Of the newest day the first one says how it began.
    hours = tuple(Moment(n, (start + timedelta(hours=n)).timestamp()) for n in range(18))
    assert [each.number for each in thin_out(hours[:10])] == [0, 9]
    assert [each.number for each in thin_out(hours)] == [11, 12, 17]


@pytest.mark.parametrize("jump_days", [3650, -3650])
def test_a_clock_that_jumps_for_a_day_costs_no_snapshot(jump_days: int) -> None:
    start = datetime(2024, 1, 1, 12)
    times = [start + timedelta(days=n) for n in range(60)]
    times[45] += timedelta(days=jump_days)
    steady, jumped = (), ()
    for n, time in enumerate(times):
        jumped = thin_out((*jumped, Moment(n, time.timestamp())))
        steady = thin_out((*steady, Moment(n, (start + timedelta(days=n)).timestamp())))
        assert len(jumped) >= len(steady) - 1
    assert {each.number for each in jumped} >= set(range(60 - MAX_DAILY_DAYS, 60))


def test_moments_that_no_clock_says_are_damage(tmp_path: Path) -> None:
    good = Snapshots().with_state(state_of("a.md"), NOON)
    for moments in ([(0, float("nan"))], [(0, 1e300)], [(0, -1.0)], [(1, NOON), (1, NOON)]):
        bad = good._replace(moments=tuple(Moment(*each) for each in moments))
        snapshots_file(tmp_path).parent.mkdir(parents=True, exist_ok=True)
        snapshots_file(tmp_path).write_bytes(encode(tmp_path, bad))
        keep_snapshot(tmp_path, state_of("a.md"), NOON)
        assert len(load_snapshots(tmp_path).moments) == 1


def test_the_last_moment_before_a_time_is_found() -> None:
    snapshots = Snapshots().with_state(state_of("a.md"), NOON)
    snapshots = snapshots.with_state(state_of("a.md", "b.md"), NOON + 3 * DAY_S)
    found = snapshots.last_before(NOON + 2 * DAY_S)
    assert found is not None
    assert snapshots.state_at(found).nodes.keys() == {"a.md"}
    assert snapshots.last_before(NOON) is None


def test_a_snapshot_takes_less_than_six_bytes_a_note_on_average() -> None:
    def state(day: int) -> GraphState:
        ids = [f"Folder {i % 40}/Note about {i * 7919 % 1009}.md" for i in range(1_000)]
        nodes = {
            id_: NodeState(
                "note", id_[:-3], 500 + i * 37 % 4000 + (i % 100 == day), i * 2654435761 % 2**32
            )
            for i, id_ in enumerate(ids)
        }
        links = {
            (ids[i], ids[(i * 31 + k * k * 977 + (k == 5 and i % 100 == day)) % 1_000]): LinkState(
                "link", 1
            )
            for i in range(1_000)
            for k in range(6)
        }
        return GraphState(nodes, links)

    snapshots = Snapshots()
    for day in range(8):
        snapshots = snapshots.with_state(state(day), NOON + day * DAY_S)
    assert len(encode(Path("/vault"), snapshots)) / 8 < 6 * 1_000


def test_a_file_that_is_damaged_or_newer_is_moved_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    snapshots = Snapshots().with_state(state_of("a.md"), NOON)
    save_snapshots(tmp_path, snapshots)
    assert load_snapshots(tmp_path) == snapshots
    file = snapshots_file(tmp_path)
    whole = file.read_bytes()
    for number, bad in enumerate((b"", b"nonsense", whole[:-3], whole[:20] + b"\xff" + whole[21:])):
        file.write_bytes(bad)
        assert load_snapshots(tmp_path) == Snapshots(), number
        assert not file.exists()
    assert load_snapshots(tmp_path) == Snapshots()


def test_snapshots_of_the_first_version_are_read_which_had_no_headings() -> None:
    link = LinkState("link", 2, "Tides")
    state = GraphState(
        {"a": NodeState("note", "A"), "b": NodeState("note", "B")}, {("a", "b"): link}
    )
    kept = Snapshots().with_state(state, 1.0)
    stored = msgspec.msgpack.decode(zlib.decompress(encode(Path("/v"), kept)))
    columns = np.frombuffer(stored["links"], "<i4").reshape(7, -1)
    old = stored | {"version": 1, "links": np.delete(columns, 4, axis=0).tobytes()}
    found = decode(zlib.compress(msgspec.msgpack.encode(old)))
    assert found.state_at(found.moments[0]).links == {("a", "b"): link._replace(heading="")}
    assert decode(encode(Path("/v"), kept)) == kept
