"""Exports that failed, lost nodes or replaced files that nobody had named."""

import json
from pathlib import Path

import networkx as nx
import pytest

from conceptmap.cli.main import main
from tests.conftest import MakeVault

SIMILAR_NAMES = "[[a\x01b]] [[a\x02b]] [[a\ufffdb]] [[a\ufffeb]] [[plain]]\n"


@pytest.mark.parametrize("seed", ["-1", str(2**70), "x", ""])
def test_a_seed_out_of_range_is_wrong_usage(
    seed: str, small_vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(small_vault), str(tmp_path / "g.json"), "--seed", seed])
    assert stopped.value.code == 2
    assert "seed" in capsys.readouterr().err


@pytest.mark.parametrize("seed", ["0", str(2**32 - 1)])
def test_every_seed_in_range_lays_the_map_out(seed: str, small_vault: Path, tmp_path: Path) -> None:
    assert main(["export", str(small_vault), str(tmp_path / "g.json"), "--seed", seed]) == 0


@pytest.mark.parametrize("extension", ["svg", "pdf", "html", "png", "json"])
@pytest.mark.parametrize("size", ["99999999999x100", "100x" + "9" * 400, "3000000000x3000000000"])
def test_an_absurd_size_is_wrong_usage(
    extension: str,
    size: str,
    small_vault: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / f"map.{extension}"
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(small_vault), str(out), "--size", size])
    assert stopped.value.code == 2
    assert "--size" in capsys.readouterr().err


@pytest.mark.parametrize("extension", ["graphml", "gexf"])
def test_names_that_differ_by_control_characters_stay_different_nodes(
    extension: str, make_vault: MakeVault, tmp_path: Path
) -> None:
    root = make_vault({"Note.md": SIMILAR_NAMES})
    out = tmp_path / f"map.{extension}"
    assert main(["export", str(root), str(tmp_path / "map.json")]) == 0
    assert main(["export", str(root), str(out)]) == 0
    meant = nx.node_link_graph(json.loads((tmp_path / "map.json").read_text()), edges="edges")
    found = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}[extension](out)
    assert len(meant) == 6
    assert (len(found), found.number_of_edges()) == (len(meant), meant.number_of_edges())
    assert {"Note.md", "plain", "a\ufffdb"} <= set(found)


def test_a_companion_file_nobody_named_is_not_overwritten(
    small_vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "map-edges.csv"
    other.write_text("mine")
    assert main(["export", str(small_vault), str(tmp_path / "map.csv")]) == 1
    assert "map-edges.csv" in capsys.readouterr().err
    assert other.read_text() == "mine"
    assert not (tmp_path / "map.csv").exists()


def test_an_earlier_export_is_written_over_with_its_companion(
    small_vault: Path, tmp_path: Path
) -> None:
    arguments = ["export", str(small_vault), str(tmp_path / "map.csv")]
    assert main(arguments) == 0
    (tmp_path / "map-edges.csv").write_text("old")
    assert main(arguments) == 0
    assert (tmp_path / "map-edges.csv").read_text() != "old"
