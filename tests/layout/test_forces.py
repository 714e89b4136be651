"""The forces: the registry, and each force separately."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from conceptmap.layout import Simulation, arrange, forces, simulation
from conceptmap.layout.forces import FORCE_SETTINGS, FORCES, Forces
from conceptmap.layout.forces.repulsion import repulsion
from conceptmap.layout.quadtree import build_quadtree
from tests.benchmarks.graphs import community_graph

NEW_FORCE = """
from conceptmap.layout.forces.base import Force, ForceSetting, SimulationGraph, SimulationState

WIND = ForceSetting("wind", "Wind", 1.0, 0, 2, "How strongly nodes are blown to the right")


class Wind(Force):
    name = "wind"
    label = "Wind"
    settings = (WIND,)

    def __init__(self, graph: SimulationGraph) -> None:
        pass

    def apply(self, state: SimulationState) -> None:
        state.accelerations[:, 0] += state.strengths["wind"]
"""


def test_repulsion_is_close_to_the_sum_over_all_pairs() -> None:
    rng = np.random.default_rng(0)
    positions = rng.normal(size=(1500, 2)).astype(np.float32)
    masses = rng.uniform(0.5, 2, 1500).astype(np.float32)
    offset = positions[:, None] - positions[None]
    square = (offset**2).sum(axis=2) + 1e-4
    exact = (offset * (masses / square)[..., None]).sum(axis=1)
    push = repulsion(build_quadtree(positions, masses), 1500)
    wrong = np.linalg.norm(push - exact, axis=1) / np.linalg.norm(exact, axis=1)
    assert np.median(wrong) < 0.02


def test_forces_have_names_of_their_own_and_settings_within_their_range() -> None:
    assert {force.name for force in FORCES} >= {"links", "repulsion", "centering", "shape"}
    assert len({force.name for force in FORCES}) == len({force.label for force in FORCES})
    assert len({each.name for each in FORCE_SETTINGS}) == len(FORCE_SETTINGS)
    for each in FORCE_SETTINGS:
        assert each.low <= each.default <= each.high
        assert str(each.label)
        assert str(each.description)


def test_the_fields_of_forces_are_those_of_saved_views() -> None:
    assert Forces() == Forces(center=0.52, repel=10.0, link=1.0, distance=250.0)


def test_a_force_is_added_by_one_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "wind.py").write_text(NEW_FORCE)
    monkeypatch.setattr(forces, "__path__", [*forces.__path__, str(tmp_path)])
    monkeypatch.setitem(sys.modules, f"{forces.__name__}.wind", None)
    monkeypatch.delitem(sys.modules, f"{forces.__name__}.wind")
    found = forces.find_forces()
    assert [each.name for each in found if each not in FORCES] == ["wind"]
    edges = community_graph(100)
    start = arrange(100, edges)
    moved = []
    for present in (FORCES, found):
        monkeypatch.setattr(simulation, "FORCES", present)
        run = Simulation(100, edges, start=start)
        run.set_strengths({each.name: each.default for f in present for each in f.settings})
        run.step()
        moved.append(run.positions - start)
    assert (moved[1] - moved[0])[:, 0].mean() > 0.1


def test_the_settings_of_forces_are_known_before_numba_is_imported() -> None:
    code = "import conceptmap.layout.forces, sys; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
