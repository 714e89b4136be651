"""The force simulation, advanced step by step."""

import numpy as np

from conceptmap.layout import Simulation, arrange
from conceptmap.layout.forces import Forces
from conceptmap.layout.layered import lay_out_layers
from tests.benchmarks.graphs import community_graph
from tests.benchmarks.layout_measures import median_displacement


def test_a_simulation_comes_to_rest_and_keeps_its_shape() -> None:
    edges = community_graph(500)
    start = arrange(500, edges)
    simulation = Simulation(500, edges, start=start, alpha=0.12)
    steps = 0
    while not simulation.at_rest:
        simulation.step()
        steps += 1
        assert steps < 500
    assert median_displacement(start, simulation.positions) < 0.03
    last = simulation.positions.copy()
    simulation.step()
    assert float(((simulation.positions - last) ** 2).sum(axis=1).mean()) < 0.01


def test_forces_act_at_once_and_in_the_right_direction() -> None:
    edges = community_graph(300)
    start = arrange(300, edges)

    def size(**forces: float) -> float:
        simulation = Simulation(300, edges, start=start, alpha=0.3)
        simulation.set_forces(Forces(**forces))
        for _ in range(80):
            simulation.step()
        return float(np.ptp(simulation.positions[:, 0]))

    usual = size()
    assert size(repel=20) > 1.1 * usual
    assert size(link=0.3) > 1.1 * usual
    assert size(distance=500) > 1.3 * usual
    assert size(center=1, repel=1) < 0.9 * usual


def test_a_dragged_node_is_where_it_was_put_and_its_neighbours_follow() -> None:
    edges = np.array([[0, 1], [1, 2], [2, 3]], np.int32)
    simulation = Simulation(4, edges, start=arrange(4, edges))
    simulation.pin(0, (30.0, 0.0))
    simulation.set_alpha_target(0.3)
    simulation.reheat()
    for _ in range(300):
        simulation.step()
    assert simulation.positions[0].tolist() == [30.0, 0.0]
    assert simulation.positions[1, 0] > 10
    simulation.unpin(0)
    simulation.step()
    assert simulation.positions[0].tolist() != [30.0, 0.0]


def test_nodes_at_one_position_come_apart() -> None:
    simulation = Simulation(50, community_graph(50), start=np.zeros((50, 2), np.float32))
    simulation.separate_discs(30)
    apart = np.linalg.norm(simulation.positions[:, None] - simulation.positions[None], axis=2)
    assert (apart + np.eye(50)).min() > 0


def test_only_neighbours_of_a_dragged_node_move_until_it_is_heated_for_all() -> None:
    edges = community_graph(200, 4, 3)
    start = arrange(200, edges)
    simulation = Simulation(200, edges, start=start, alpha=0.0)
    node = int(edges[0, 0])
    near = set(edges[(edges == node).any(axis=1)].ravel().tolist())
    for step in range(30):
        simulation.pin(node, (start[node, 0] + 0.1 * step, start[node, 1]))
        simulation.reheat(0.2)
        simulation.hold_all_but([node])
        simulation.step()
    simulation.separate_discs(10)
    moved = set(np.flatnonzero((simulation.positions != start).any(axis=1)).tolist())
    assert node in moved
    assert moved <= near
    assert len(moved) > 1
    simulation.reheat(0.2)
    simulation.step()
    moved = set(np.flatnonzero((simulation.positions != start).any(axis=1)).tolist())
    assert len(moved) > 150


def test_a_node_of_the_quiet_place_moves_with_those_it_is_linked_to_once_it_is_dragged() -> None:
    """Small groups stand still beside a large one until one of theirs is taken."""
    edges = np.concatenate([community_graph(300), [[300, 301], [301, 302], [303, 304]]])
    start = arrange(305, edges.astype(np.int32))
    simulation = Simulation(305, edges.astype(np.int32), start=start, alpha=0.3)
    simulation.step()
    assert np.array_equal(simulation.positions[300:], start[300:])
    simulation.pin(300, tuple(start[300] + 30))
    for _ in range(30):
        simulation.step()
    assert np.linalg.norm(simulation.positions[302] - start[302]) > 1
    assert np.array_equal(simulation.positions[303:], start[303:]), "another group stays"


def test_a_simulation_without_places_begins_on_a_spiral_and_one_without_nodes_does_nothing() -> (
    None
):
    edges = community_graph(60)
    simulation = Simulation(60, edges)
    places = simulation.positions.copy()
    assert len(np.unique(places, axis=0)) == 60
    half = places.copy()
    half[30:] = np.nan
    assert np.isfinite(Simulation(60, edges, start=half).positions).all()
    nobody = Simulation(60, edges, start=np.full((60, 2), np.nan, np.float32))
    assert np.array_equal(nobody.positions, places)
    empty = Simulation(0, np.zeros((0, 2), np.int32))
    empty.step()
    empty.separate_discs(3)
    assert empty.positions.shape == (0, 2)


def test_a_map_whose_notes_all_stay_is_as_it_was() -> None:
    edges = np.array([[0, 1], [1, 2]], np.int32)
    start = np.array([[0, 0], [1, 0], [2, 0]], np.float32)
    found = arrange(3, edges, start=start, pinned=np.ones(3, np.bool_))
    assert np.array_equal(found, start)
    assert lay_out_layers(np.zeros((0, 2)), np.zeros((0, 2), np.int32), (1, 1)).shape == (0, 2)
