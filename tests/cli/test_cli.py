import json
import os
import re
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest

from conceptmap import __version__
from conceptmap.cli.main import main
from tests.conftest import MakeVault
from tests.vault.dialects.vaults import write_files


def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "conceptmap", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=120, env=environment, check=False)


def test_a_picture_is_written_without_a_screen(small_vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "map.png"
    done = run("export", small_vault, out, "--size", "320x200", "--scale", "2", "--theme", "dark")
    assert (done.returncode, done.stderr) == (0, b"")
    data = out.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20]) == 640
    assert int.from_bytes(data[20:24]) == 400


def test_json_goes_to_standard_output_and_reads_back(
    small_vault: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["export", str(small_vault), "-", "--format", "json"]) == 0
    graph = nx.node_link_graph(json.loads(capfdbinary.readouterr().out), edges="edges")
    assert graph.is_directed()
    assert graph.graph == {"vault": "vault", "format": "conceptmap/1"}
    assert graph.nodes["Missing note"]["kind"] == "unresolved"
    assert graph.edges["Hub.md", "sub/Beta.md"]["contexts"] == [
        "See Alpha, the second and Missing note."
    ]
    assert "dot.png" not in graph


def test_tags_and_attachments_are_added_when_asked(small_vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "graph.json"
    assert main(["export", str(small_vault), str(out), "--tags", "--attachments"]) == 0
    graph = nx.node_link_graph(json.loads(out.read_text()), edges="edges")
    assert graph.nodes["#first"]["kind"] == "tag"
    assert graph.edges["Alpha.md", "#first"]["kind"] == "tag"
    assert graph.nodes["dot.png"]["kind"] == "attachment"
    assert graph.edges["Hub.md", "dot.png"]["kind"] == "embed"


def test_the_same_seed_gives_the_same_positions(small_vault: Path, tmp_path: Path) -> None:
    for name, seed in (("a", "1"), ("b", "1")):
        assert (
            main(
                [
                    "export",
                    str(small_vault),
                    str(tmp_path / name),
                    "--format",
                    "json",
                    "--seed",
                    seed,
                ]
            )
            == 0
        )
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_mean_edge_length_is_one(make_vault: MakeVault, tmp_path: Path) -> None:
    root = make_vault({f"{i}.md": f"[[{(i + 1) % 9}]] [[{i // 2}]]" for i in range(9)})
    assert main(["export", str(root), str(tmp_path / "g.json")]) == 0
    data = json.loads((tmp_path / "g.json").read_text())
    at = {node["id"]: (node["x"], node["y"]) for node in data["nodes"]}
    pairs = {frozenset((e["source"], e["target"])) for e in data["edges"]}
    lengths = [
        ((at[a][0] - at[b][0]) ** 2 + (at[a][1] - at[b][1]) ** 2) ** 0.5
        for a, b in map(tuple, pairs)
    ]
    assert sum(lengths) / len(lengths) == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{tmp}/none", "{tmp}/x.png"], "There is no folder"),
        (["{vault}/Hub.md", "{tmp}/x.png"], "is a file, not a folder"),
        (["{vault}", "{tmp}/none/x.png"], "There is no folder"),
        (["{vault}", "{tmp}/x.png", "--size", "9000x9000", "--scale", "8"], "too large"),
        (["{vault}", "{tmp}/x.json", "--view", "None such"], "no view named None such"),
        (
            ["{vault}", "{tmp}/x.json", "--local", "Alfa"],
            "no note named Alfa on the map. Did you mean Alpha.md",
        ),
        (["{vault}", "{tmp}/x.json", "--filter", "tag:("], "conceptmap:"),
        (["{vault}", "{tmp}/x.json", "--filter", "zzzz"], "Nothing matches"),
    ],
)
def test_what_the_user_can_mend_is_said_in_one_line(
    arguments: list[str],
    words: str,
    small_vault: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    filled = [each.format(tmp=tmp_path, vault=small_vault) for each in arguments]
    assert main(["export", *filled]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["export"],
        ["export", "v", "x.doc"],
        ["export", "v", "-"],
        ["export", "v", "x.png", "--size", "9"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_folder_is_read_by_the_rules_that_are_asked_for(tmp_path: Path) -> None:
    files = {"pages/a.md": "#b", "pages/b.md": "", "pages/b___c.md": "", "logseq/config.edn": "{}"}
    config = {"logseq/config.edn": "{:file/name-format :triple-lowbar}"}
    root, out = write_files(tmp_path / "graph", files | config), tmp_path / "map.json"
    kinds = []
    for arguments in (["--no-hierarchy"], ["--dialect", "obsidian"], []):
        assert main(["export", str(root), str(out), *arguments]) == 0
        kinds.append(sorted(edge["kind"] for edge in json.loads(out.read_text("utf-8"))["edges"]))
    assert kinds == [["link"], [], ["hierarchy", "link"]]
    with pytest.raises(SystemExit):
        main(["export", str(root), str(out), "--dialect", "nothing"])


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, words in (
        (["--version"], __version__),
        (["--help"], "usage"),
        (["export", "--help"], "examples"),
    ):
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        assert stopped.value.code == 0
        assert words in capsys.readouterr().out


def test_python_m_conceptmap_prints_its_version() -> None:
    done = run("--version")
    assert done.stdout.decode().strip() == f"Concept Map {__version__}"


def ids_in(file: Path) -> set[str]:
    return {node["id"] for node in json.loads(file.read_text())["nodes"]}


def test_a_filter_leaves_only_what_it_finds(small_vault: Path, tmp_path: Path) -> None:
    out = tmp_path / "some.json"
    assert main(["export", str(small_vault), str(out), "--filter", "path:sub OR tag:#first"]) == 0
    assert ids_in(out) == {"Alpha.md", "sub/Beta.md"}


def test_a_local_map_holds_what_is_around_a_note(make_vault: MakeVault, tmp_path: Path) -> None:
    root = make_vault({f"{i}.md": f"[[{i + 1}]]" for i in range(6)} | {"6.md": ""})
    for depth, around in ((1, {"2.md", "3.md", "4.md"}), (2, {f"{i}.md" for i in range(1, 6)})):
        out = tmp_path / "local.json"
        arguments = ["export", str(root), str(out), "--local", "3", "--depth", str(depth)]
        assert main(arguments) == 0
        assert ids_in(out) == around


def test_names_are_what_was_asked_for_or_guessed(make_vault: MakeVault, tmp_path: Path) -> None:
    head = "---\ntitle: Title {0}\naliases: [Alias {0}]\nkey: Key {0}\n---\n# Heading {0}"
    root = make_vault({f"1000{i}.md": head.format(i) for i in range(4)})
    out = tmp_path / "map.json"
    expected = {"file": "10002", "title": "Title 2", "heading": "Heading 2", "alias": "Alias 2"}
    for names, title in (expected | {"key": "Key 2", "": "Title 2"}).items():
        assert main(["export", str(root), str(out), *(["--names", names] if names else [])]) == 0
        nodes = json.loads(out.read_text())["nodes"]
        assert (nodes[2]["title"], nodes[2]["file"]) == (title, "10002")


def test_colours_and_sizes_of_an_export_are_chosen_by_name(
    make_vault: MakeVault, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = {f"{f}/{n}.md": f"---\nsize: {n}\n---\n" for f in ("A", "B") for n in range(1, 4)}
    root, out = make_vault(notes), tmp_path / "map.gexf"

    def looks(*options: str) -> tuple[int, int]:
        """Return how many colours and sizes there are."""
        assert main(["export", str(root), str(out), *options]) == 0
        text = out.read_text("utf-8")
        return tuple(
            len(set(re.findall(f"<viz:{kind} [^>]+>", text))) for kind in ("color", "size")
        )

    colours, sizes = looks()
    assert looks("--colours", "folder") == (2, sizes)
    assert looks("--sizes", "property:size") == (colours, 3)
    capsys.readouterr()
    for option in ("--colours", "--sizes"):
        for wrong in ("nothing", "property", "links:x", "property:"):
            assert main(["export", str(root), str(out), option, wrong]) == 1
            assert "There are: " in capsys.readouterr().err


def test_a_property_that_no_note_has_is_no_name(
    small_vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(small_vault), str(tmp_path / "m.json"), "--names", "gone"]) == 1
    assert "No note has the property gone" in capsys.readouterr().err


def test_a_saved_view_is_exported_by_its_name(small_vault: Path, tmp_path: Path) -> None:
    from conceptmap.model.saved_views import SavedView, save_view
    from conceptmap.model.view_settings import ViewSettings

    save_view(
        small_vault,
        SavedView("Only first", ViewSettings(query="tag:#first", hide_filtered=True, tags=True)),
    )
    out = tmp_path / "view.json"
    assert main(["export", str(small_vault), str(out), "--view", "only FIRST"]) == 0
    assert ids_in(out) == {"Alpha.md", "#first"}


def test_without_a_seed_the_map_is_the_one_of_the_window(small_vault: Path, tmp_path: Path) -> None:
    import numpy as np

    from conceptmap.model.positions_store import save_positions
    from conceptmap.model.vault_map import build_vault_map
    from conceptmap.vault.vault import Vault

    vault_map = build_vault_map(Vault.open(small_vault))
    ids = vault_map.topology.ids
    positions = np.array([(i, 0) for i in range(len(ids))], np.float32)
    save_positions(vault_map.vault, ids, positions, vault_map.regions.membership, frozenset())
    out = tmp_path / "map.json"
    assert main(["export", str(small_vault), str(out)]) == 0
    saved = [node["y"] for node in json.loads(out.read_text())["nodes"]]
    assert saved == [0] * len(ids)
    assert main(["export", str(small_vault), str(out), "--seed", "0"]) == 0
    assert [node["y"] for node in json.loads(out.read_text())["nodes"]] != saved


def test_progress_is_shown_on_a_terminal_only_and_not_when_quiet(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    import pty

    root = make_vault({"Alone.md": "Needs no layout."})

    def said(*more: str) -> bytes:
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "conceptmap", "export", root, tmp_path / "g.json"]
        subprocess.run([*command, *more], stderr=theirs, timeout=120, check=True)
        os.close(theirs)
        try:
            return os.read(ours, 65536)
        except OSError:
            return b""
        finally:
            os.close(ours)

    assert b"Reading the notes" in said()
    assert said("--quiet") == b""
