"""`import conceptmap` as a library: small, lazy, typed, documented."""

import dataclasses
import doctest
import inspect
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import numpy as np
import pytest

import conceptmap
from conceptmap import api
from conceptmap.api import arrays, export_file, findings, neighbourhood, questions, vault_snapshot
from conceptmap.api.vault_graph import load_graph
from conceptmap.exporting.formats import FORMATS
from tests.conftest import MakeVault

FUNCTIONS = ("open_vault", "search", "export", "arrange", "regions")


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_it_imports_nothing_heavy() -> None:
    run(
        "import sys, conceptmap\n"
        "for name in conceptmap.__all__: getattr(conceptmap, name)\n"
        "dir(conceptmap)\n"
        "heavy = {'numpy', 'networkx', 'numba', 'PySide6', 'msgspec', 'yaml', 'argparse'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )


def test_the_names_are_functions_whatever_is_imported_before() -> None:
    run(
        "import inspect, conceptmap.searching.query_parser, conceptmap.exporting.formats.png\n"
        "import conceptmap.cli.main\n"
        "names = [name for name in conceptmap.__all__ if name.islower() and name[0] != '_']\n"
        "for name in names: assert inspect.isfunction(getattr(conceptmap, name)), name\n"
        "assert 'vault' in inspect.signature(conceptmap.search).parameters\n"
    )


@pytest.mark.parametrize(
    "module", [conceptmap, arrays, export_file, findings, neighbourhood, questions, vault_snapshot]
)
def test_the_examples_of_the_docstrings_are_true(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.parametrize(
    ("page", "minimum"), [("docs/python.md", 20), ("docs/query-language.md", 9), ("README.md", 3)]
)
def test_the_examples_of_the_pages_are_true(page: str, minimum: int) -> None:
    result = doctest.testfile(page, module_relative=False, encoding="utf-8")
    assert result.attempted >= minimum
    assert result.failed == 0


def test_every_public_name_is_documented_and_every_parameter_too() -> None:
    page = Path("docs/python.md").read_text("utf-8")
    for name in conceptmap.__all__:
        assert f"`{name}" in page
    for name in FUNCTIONS:
        function = getattr(api, name)
        text = function.__doc__
        for section in ("Parameters", "Returns", "Raises", "Examples"):
            assert f"\n    {section}\n    {'-' * len(section)}\n" in text, (name, section)
        parameters = text.partition("Parameters\n")[2].partition("Returns\n")[0]
        for parameter in inspect.signature(function).parameters:
            assert parameter in parameters, (name, parameter)


def test_every_export_format_is_documented() -> None:
    page = Path("docs/python.md").read_text("utf-8")
    readme = Path("README.md").read_text("utf-8")
    for extension, form in FORMATS.items():
        assert f"`{extension}`" in page
        assert str(form.title) in readme or extension in readme.lower()


@pytest.mark.ui
def test_the_sample_gives_its_graph_and_is_searched_without_qt() -> None:
    graph = run(
        "import sys, conceptmap\n"
        "print(conceptmap.open_vault('resources/sample').graph())\n"
        "conceptmap.search('resources/sample', 'attention')\n"
        "assert not {'PySide6', 'numba'} & set(sys.modules)\n"
    )
    assert graph == "DiGraph named 'sample' with 74 nodes and 262 edges\n"


def test_the_package_says_that_it_is_typed() -> None:
    assert Path("conceptmap/py.typed").exists()


def test_a_snapshot_does_not_change(small_vault: Path) -> None:
    vault = conceptmap.open_vault(small_vault)
    graph = vault.graph()
    graph.remove_node("Hub.md")
    graph.nodes["Alpha.md"]["title"] = "Other"
    assert vault.graph().nodes["Alpha.md"]["title"] == "Alpha"
    assert "Hub.md" in vault.graph()
    with pytest.raises(dataclasses.FrozenInstanceError):
        vault._vault = None  # type: ignore[misc,assignment]
    with pytest.raises(AttributeError):
        vault.name = "other"  # type: ignore[misc]


def test_the_graph_has_kinds_titles_aliases_tags_and_counts(small_vault: Path) -> None:
    vault = conceptmap.open_vault(small_vault)
    assert (vault.name, vault.path) == ("vault", small_vault)
    assert set(vault.notes) == {"Hub.md", "Alpha.md", "Lone.md", "sub/Beta.md"}
    graph = vault.graph()
    assert type(graph) is nx.DiGraph
    assert graph.nodes["Alpha.md"] == {
        "kind": "note",
        "title": "Alpha",
        "file": "Alpha",
        "aliases": ("A",),
        "tags": ("first",),
    }
    assert graph.nodes["Missing note"] == {"kind": "unresolved", "title": "Missing note"}
    assert graph.edges["Hub.md", "sub/Beta.md"] == {"kind": "link", "count": 1}
    everything = vault.graph(tags=True, attachments=True)
    assert set(everything) - set(graph) == {"#first", "dot.png"}


def test_search_reads_names_tags_and_text(small_vault: Path) -> None:
    for query, found in (
        ("", {"Hub.md", "Alpha.md", "Lone.md", "sub/Beta.md"}),
        ("tag:#first", {"Alpha.md"}),
        ("path:sub", {"sub/Beta.md"}),
        ("NOTHING", {"sub/Beta.md"}),
        ("zzz", set()),
    ):
        assert set(conceptmap.search(small_vault, query)) == found
    with pytest.raises(conceptmap.UserError):
        conceptmap.search(small_vault, "tag:(")


def test_what_cannot_be_opened_says_why(tmp_path: Path, make_vault: MakeVault) -> None:
    with pytest.raises(conceptmap.UserError, match="There is no folder"):
        conceptmap.open_vault(tmp_path / "none")
    with pytest.raises(conceptmap.UserError, match="no Markdown notes"):
        conceptmap.open_vault(make_vault({"a.txt": ""}))


@pytest.mark.ui
def test_export_writes_pictures_without_a_screen_and_data(
    tmp_path: Path, small_vault: Path
) -> None:
    run(
        "import conceptmap\n"
        f"folder, root = {str(tmp_path)!r}, {str(small_vault)!r}\n"
        "vault = conceptmap.open_vault(root)\n"
        "conceptmap.export(vault, folder + '/map.png', size=(320, 200), scale=2)\n"
        "conceptmap.export(vault, folder + '/map.pdf')\n"
        "conceptmap.export(root, folder + '/map', format='json')\n"
    )
    data = (tmp_path / "map.png").read_bytes()
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (640, 400)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "map").read_bytes().startswith(b"{")


@pytest.mark.parametrize(
    "options",
    [
        {"format": "doc"},
        {"size": (1, 1)},
        {"size": (10**9, 100)},
        {"scale": float("nan")},
        {"scale": 9},
        {"depth": 0},
        {"seed": -1},
        {"theme": "../dark"},
    ],
)
def test_export_refuses_what_is_out_of_range(
    options: dict[str, object], small_vault: Path, tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match=r"is not a format|out of range"):
        conceptmap.export(small_vault, tmp_path / "map.png", **options)  # type: ignore[arg-type]
    assert not (tmp_path / "map.png").exists()


def test_export_names_every_format_when_it_refuses_one(small_vault: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=", ".join(FORMATS)):
        conceptmap.export(small_vault, tmp_path / "map.docx")


def test_export_says_what_can_be_fixed(small_vault: Path, tmp_path: Path) -> None:
    for options in ({"query": "zzz"}, {"local": "None such"}, {"view": "None such"}):
        with pytest.raises(conceptmap.UserError):
            conceptmap.export(small_vault, tmp_path / "map.json", **options)  # type: ignore[arg-type]


def test_arrange_takes_lists_and_does_not_mind_loops_and_repeated_pairs() -> None:
    edges = [(0, 1), (1, 2), (2, 0), (2, 3)]
    positions = conceptmap.arrange(5, edges)
    assert positions.shape == (5, 2)
    assert np.isfinite(positions).all()
    again = conceptmap.arrange(5, np.array([*edges, (1, 0), (3, 2), (4, 4)], np.uint8))
    assert (again == positions).all()
    assert conceptmap.arrange(0, []).shape == (0, 2)
    assert conceptmap.arrange(3, []).shape == (3, 2)


def test_arrange_keeps_what_is_pinned() -> None:
    start = [[0, 0], [5, 5], [np.nan, np.nan]]
    kept = conceptmap.arrange(3, [(0, 1), (1, 2)], start=start)
    assert kept[:2].tolist() == [[0, 0], [5, 5]]
    moved = conceptmap.arrange(3, [(0, 1), (1, 2)], start=start, pinned=[True, False, False])
    assert moved[0].tolist() == [0, 0]
    assert moved[1].tolist() != [5, 5]


@pytest.mark.parametrize("function", [conceptmap.arrange, conceptmap.regions])
@pytest.mark.parametrize(
    ("count", "edges", "options"),
    [
        (-1, [], {}),
        (2, [(0, 2)], {}),
        (2, [(-1, 0)], {}),
        (2, [(0.5, 1)], {}),
        (2, [0, 1], {}),
        (2, [(0, 1, 1)], {}),
        (2, [(0, 1)], {"weights": [1, 2]}),
        (2, [(0, 1)], {"weights": [-1]}),
        (2, [(0, 1)], {"weights": [np.nan]}),
        (2, [(0, 1)], {"seed": -1}),
        (2, [(0, 1)], {"seed": 2**40}),
    ],
)
def test_arrays_that_do_not_fit_are_refused(
    function: object, count: int, edges: list[tuple[int, ...]], options: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match=r"count|edges|weights|seed"):
        function(count, edges, **options)  # type: ignore[operator]


@pytest.mark.parametrize("options", [{"start": [[0, 0]]}, {"pinned": [True]}])
def test_positions_that_do_not_fit_are_refused(options: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="shape"):
        conceptmap.arrange(2, [(0, 1)], **options)  # type: ignore[arg-type]


def test_regions_are_communities_of_four_or_more_the_largest_first() -> None:
    small = [(a, b) for a in range(4) for b in range(a)]
    large = [(a, b) for a in range(4, 10) for b in range(4, a)]
    found = conceptmap.regions(12, [*small, *large, (0, 4), (10, 11)])
    assert found.tolist() == [1] * 4 + [0] * 6 + [-1] * 2
    assert conceptmap.regions(3, []).tolist() == [-1] * 3


def test_a_folder_is_read_by_the_rules_that_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "b.c.md").write_text("[[the label|b]]")
    (tmp_path / "b.md").write_text("")
    assert set(conceptmap.open_vault(tmp_path).graph().edges) == {("b.c.md", "the label")}
    dendron = conceptmap.open_vault(tmp_path, dialect="dendron")
    assert set(dendron.graph().edges(data="kind")) == {("b.c.md", "b.md", "link")}
    (tmp_path / "b.c.md").write_text("")
    levels = conceptmap.open_vault(tmp_path, dialect="dendron", hierarchy=True).graph()
    assert set(levels.edges(data="kind")) == {("b.c.md", "b.md", "hierarchy")}
    with pytest.raises(ValueError, match="not one of"):
        conceptmap.open_vault(tmp_path, dialect="nothing")


@pytest.mark.parametrize(
    "ask",
    [
        lambda vault: conceptmap.neighbours(vault, "Hub", depth=-1),
        lambda vault: conceptmap.similar(vault, "Hub", count=-2),
        lambda vault: conceptmap.ask(vault, "hub", count=-1),
        lambda vault: conceptmap.paths(vault, "Hub", "Alpha", count=-1),
        lambda vault: conceptmap.insights(vault, "most linked", count=-1),
        lambda vault: conceptmap.export(vault, "map.json", scale=-1),
        lambda vault: conceptmap.export(vault, "map.json", local="Hub", depth=-1),
    ],
)
def test_numbers_out_of_range_are_refused(
    ask: Callable[[Path], object],
    small_vault: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match="-"):
        ask(small_vault)
    assert not [*tmp_path.glob("map.*")]


def test_each_question_of_insights_has_an_answer(small_vault: Path) -> None:
    for question, finds in conceptmap.insight_questions().items():
        assert finds
        assert isinstance(conceptmap.insights(small_vault, question), tuple)
    with pytest.raises(conceptmap.UserError, match="Most linked"):
        conceptmap.insights(small_vault, "nothing like it")


def test_the_graph_of_a_vault_is_found_once_for_all_questions(make_vault: MakeVault) -> None:
    vault = conceptmap.open_vault(make_vault({"A.md": "[[B]]"}))
    _, graph = load_graph(vault)
    assert load_graph(vault)[1] is graph
    assert load_graph(conceptmap.open_vault(vault.path))[1] is not graph
