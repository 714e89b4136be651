"""Exported files are read back by the libraries and programs they are meant for."""

import csv
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import networkx as nx
import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from conceptmap.cli.main import main
from conceptmap.core.resources import resource_path
from conceptmap.exporting.formats import FORMATS, png
from tests.conftest import MakeVault
from tests.exporting.conftest import ODD
from tests.exporting.helpers import (
    best_shift,
    browse,
    browser,
    dark_pixels,
    graph_of,
    nothing,
    pixels,
    prepare,
    qt_pixels,
    written,
)


@pytest.mark.parametrize(("form", "read"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_networkx_reads_the_graph_back(
    odd: Path, form: str, read: Callable[[io.BytesIO], nx.DiGraph], qapp: QApplication
) -> None:
    meant, found = graph_of(odd), read(io.BytesIO(written(odd, form)))
    assert set(found.nodes) == set(meant.nodes)
    assert set(found.edges) == set(meant.edges)
    assert found.is_directed()
    for source, target, edge in meant.edges(data=True):
        assert found.edges[source, target]["count"] == edge["count"]
        text = found.edges[source, target]["contexts"]
        assert text == "\n".join(edge["contexts"]).replace("\x01", "\ufffd")
    assert found.nodes["=1+1.md"]["tags"] == "a\nb/c"


def test_regions_are_named_in_every_file_of_data() -> None:
    sample = resource_path("sample")
    meant = graph_of(sample)
    names = {id_: node["region_name"] for id_, node in meant.nodes(data=True)}
    assert len(set(names.values()) - {""}) > 3
    for id_, node in meant.nodes(data=True):
        assert bool(names[id_]) == (node["region"] >= 0)
    for read, form in ((nx.read_gexf, "gexf"), (nx.read_graphml, "graphml")):
        found = read(io.BytesIO(written(sample, form)))
        assert {id_: node["region_name"] for id_, node in found.nodes(data=True)} == names
    rows = csv.DictReader(io.StringIO(written(sample, "csv").decode("utf-8-sig")))
    assert {row["id"]: row["region_name"] for row in rows} == names


def test_colours_of_gexf_have_no_alpha_which_some_programs_take_for_grey(odd: Path) -> None:
    root = ElementTree.fromstring(written(odd, "gexf"))
    colours = [each for each in root.iter() if each.tag.endswith("}color")]
    assert len(colours) == len(graph_of(odd))
    assert all(set(each.attrib) == {"r", "g", "b"} for each in colours)


def test_gexf_has_positions_colours_and_sizes(odd: Path) -> None:
    meant, found = graph_of(odd), nx.read_gexf(io.BytesIO(written(odd, "gexf")))
    for id_, entry in found.nodes(data=True):
        viz = entry["viz"]
        assert viz["position"]["x"] == pytest.approx(100 * meant.nodes[id_]["x"], abs=0.1)
        assert viz["position"]["y"] == pytest.approx(100 * meant.nodes[id_]["y"], abs=0.1)
        assert viz["size"] > 0
        assert {"r", "g", "b"} <= viz["color"].keys()


def test_csv_holds_nodes_and_edges_and_no_formulas(odd: Path) -> None:
    meant = graph_of(odd)
    nodes = list(csv.DictReader(io.StringIO(written(odd, "csv").decode("utf-8-sig"))))
    edges = list(csv.DictReader(io.StringIO(written(odd, "csv", "-edges").decode("utf-8-sig"))))
    assert {row["id"].removeprefix("'") for row in nodes} == set(meant.nodes)
    assert {tuple(row[k].removeprefix("'") for k in ("source", "target")) for row in edges} == set(
        meant.edges
    )
    for row in nodes + edges:
        assert not any(cell.startswith(("=", "+", "@")) for cell in row.values())


def test_no_cell_of_a_table_runs_as_a_formula_whatever_a_spreadsheet_takes_for_its_end(
    make_vault: MakeVault,
) -> None:
    """Where decimals have a comma, a semicolon begins a cell; quotation marks may be dropped."""
    names = ["x;=1+1", "=2", "+3", "-4", "@5", "\uff1d6", " =7", '"=8', "\u2003=9", '"Mill"']
    notes = {f"{name}.md": f"[[{other}]]" for name, other in pairwise([*names, "=2"])}
    root = make_vault(
        notes | {"Map.md": "---\nuses: ['[[x;=1+1]]', '[[\"Mill\"]]']\naliases: ['=10']\n---\n"}
    )
    starts = ("=", "+", "-", "@", "\uff1d")
    for file in ("csv", "-edges"):
        text = written(root, "csv", file.removeprefix("csv")).decode("utf-8-sig")
        for delimiter in ",;":
            for cell in (
                c for row in csv.reader(io.StringIO(text), delimiter=delimiter) for c in row
            ):
                is_number = re.fullmatch(r"-?[\d.]+", cell) is not None
                assert is_number or not cell.lstrip(' "').startswith(starts), cell
    lines = written(root, "tsv").decode().splitlines()
    cells = [cell for line in lines for cell in line.split("\t")]
    assert "x;'=1+1" in cells
    assert not any(cell.lstrip(' "').startswith(starts) for cell in cells)
    assert {cell for cell in cells if cell.startswith('"')} == {'"Mill"'}


def test_csv_writes_two_files(odd: Path, tmp_path: Path) -> None:
    assert main(["export", str(odd), str(tmp_path / "notes.csv")]) == 0
    assert {each.name for each in tmp_path.glob("notes*")} == {"notes.csv", "notes-edges.csv"}


def test_a_canvas_is_valid_and_keeps_the_positions(odd: Path) -> None:
    data = json.loads(written(odd, "canvas"))
    schema = json.loads(Path("tests/data/canvas.schema.json").read_text())
    jsonschema.validate(data, schema)
    ids = {node["id"] for node in data["nodes"]}
    assert len(ids) == len(data["nodes"])
    assert all({edge["fromNode"], edge["toNode"]} <= ids for edge in data["edges"])
    assert {node["file"] for node in data["nodes"] if node["type"] == "file"} == set(ODD)
    meant = graph_of(odd)
    cards = {node.get("file", node.get("text")): node for node in data["nodes"]}
    at = np.array([(cards[i]["x"], -cards[i]["y"]) for i in meant], float)
    own = np.array([(meant.nodes[i]["x"], meant.nodes[i]["y"]) for i in meant])
    for axis in (0, 1):
        assert np.corrcoef(at[:, axis], own[:, axis])[0, 1] > 0.999
    for one in data["nodes"]:
        for other in data["nodes"]:
            if one is not other:
                apart_x = abs(one["x"] - other["x"]) >= one["width"]
                assert apart_x or abs(one["y"] - other["y"]) >= one["height"]


def test_canvas_edges_leave_on_the_sides_that_face_each_other(odd: Path) -> None:
    data = json.loads(written(odd, "canvas"))
    cards = {node["id"]: node for node in data["nodes"]}
    opposite = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}
    for edge in data["edges"]:
        assert opposite[edge["fromSide"]] == edge["toSide"]
        source, target = cards[edge["fromNode"]], cards[edge["toNode"]]
        if edge["fromSide"] == "right":
            assert target["x"] > source["x"]
        if edge["fromSide"] == "bottom":
            assert target["y"] > source["y"]


@pytest.mark.parametrize("transparent", [False, True])
def test_a_png_painted_in_bands_equals_one_painted_at_once(
    monkeypatch: pytest.MonkeyPatch, transparent: bool
) -> None:
    more = {"size": (700, 450), "scale": 1.5, "transparent": transparent, "title": "Map"}
    whole = pixels(written(resource_path("sample"), "png", **more))
    monkeypatch.setattr(png, "BAND_PIXELS", 1)
    banded = pixels(written(resource_path("sample"), "png", **more))
    assert whole.shape == banded.shape == (675, 1050, 4)
    # Coordinates in a band are other numbers than in the whole, and may be rounded differently.
    assert np.abs(whole - banded).max() <= 3
    assert (whole != banded).mean() < 0.001


def test_a_png_that_is_too_large_is_refused_with_the_limit(
    odd: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "big.png"
    arguments = ["export", str(odd), str(out), "--size", "4000x3000", "--scale", "8"]
    assert main(arguments) == 1
    assert "the maximum is 16384" in capsys.readouterr().err
    assert not out.exists()


@cache
def svg_of_the_sample() -> bytes:
    return written(resource_path("sample"), "svg", title="The <sample>")


def test_svg_has_text_as_text_embedded_fonts_and_nothing_to_fetch() -> None:
    data = svg_of_the_sample()
    root = ElementTree.fromstring(data)
    name = "{http://www.w3.org/2000/svg}"
    words = {text.text for text in root.iter(f"{name}text")}
    assert {"ARCHITECTURE", "The <sample>", "Attention"} <= words
    text = data.decode()
    assert "@font-face" in text
    assert set(re.findall(r"(?:href|src)=\"?([^\" ]*)", text)) <= set()
    assert set(re.findall(r"url\(([^)]{8})", text)) == {"data:fon"}
    assert (root.get("width"), root.get("height")) == ("1600", "1000")


def test_svg_writes_names_that_are_read_to_the_left_from_where_they_end(tmp_path: Path) -> None:
    name = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd!"
    (tmp_path / f"{name}.md").write_text("[[Hello!]]", "utf-8")
    (tmp_path / "Hello!.md").write_text("", "utf-8")
    root = ElementTree.fromstring(written(tmp_path, "svg"))
    texts = list(root.iter("{http://www.w3.org/2000/svg}text"))
    places = {text.text: float(text.get("x", "0")) for text in texts}
    hebrew = {text.text for text in texts if text.get("direction") == "rtl"}
    assert {"Hello!"} <= places.keys() - hebrew
    assert {each for each in places if each and each[0] in name[:-1].replace(" ", "")} == hebrew
    # The sign is a text of its own where its font is another one than that of the letters.
    signs = [x for words, x in places.items() if words and words[-1] == "!" and words != "Hello!"]
    assert all(x <= min(places[words] for words in hebrew) for x in signs)
    assert signs or name in hebrew
    assert all(text.get("text-anchor") == "end" for text in texts if text.get("direction") == "rtl")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_pdf_has_text_as_text_and_embedded_fonts(tmp_path: Path) -> None:
    file = tmp_path / "map.pdf"
    file.write_bytes(written(resource_path("sample"), "pdf"))
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    assert "Attention" in text.stdout
    fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True)
    rows = fonts.stdout.splitlines()[2:]
    assert rows
    assert all("yes" in row for row in rows)


def test_search_matches_glow_in_svg_as_shapes(odd: Path) -> None:
    source = prepare(odd)
    drawn = source.require_render_input()
    glowing = replace(drawn.highlight, glowing=np.arange(2, dtype=np.int32))
    out = io.BytesIO()
    lit = replace(source, render_input=replace(drawn, highlight=glowing))
    FORMATS["svg"].writer(lit, out, nothing)
    drawing = out.getvalue().decode()
    assert drawing.count("radialGradient") >= 2
    assert "<image" not in drawing


def test_labels_in_svg_stand_where_those_in_png_do() -> None:
    """Painted by Qt's own SVG renderer, text covers the same pixels as in the PNG."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = pixels(written(resource_path("sample"), "png", title="The <sample>"))
    svg = svg_of_the_sample()
    image = QImage(1600, 1000, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer = QSvgRenderer(svg)
    assert renderer.isValid()
    renderer.render(painter, QRectF(0, 0, 1600, 1000))
    painter.end()
    meant, dark = dark_pixels(picture), dark_pixels(qt_pixels(image))
    assert meant.sum() > 1000
    # This renderer ignores embedded fonts, and sets its own with other widths.
    best, shared = best_shift(meant, dark)
    assert max(map(abs, best)) <= 1
    assert shared[0, 0] > 0.8 * shared[best]
    assert shared[0, 0] > 0.25 * meant.sum()


@pytest.mark.skipif(browser() is None, reason="no Chromium is installed")
def test_a_browser_places_svg_labels_exactly_where_png_has_them(
    tmp_path: Path,
) -> None:
    size = {"size": (1200, 800)}
    meant = dark_pixels(pixels(written(resource_path("sample"), "png", **size)))
    drawing = written(resource_path("sample"), "svg", **size).decode()
    file, shot = tmp_path / "map.html", tmp_path / "map.png"
    file.write_text(f"<body style='margin:0'>{drawing}</body>")
    browse(
        tmp_path,
        "--hide-scrollbars",
        "--window-size=1200,800",
        f"--screenshot={shot}",
        file.as_uri(),
    )
    best, shared = best_shift(meant, dark_pixels(qt_pixels(QImage(str(shot)))))
    assert best == (0, 0)
    # The browser's letters are a little thinner, which counts for more the smaller they are.
    assert shared[0, 0] > 0.3 * meant.sum()
    assert shared[0, 0] > 1.1 * max(each for shift, each in shared.items() if shift != best)


def test_svg_is_well_formed_whatever_names_hold(make_vault: MakeVault) -> None:
    root = make_vault({"esc\x1b[31m.md": "[[bell\x07]]", "Plain.md": "[[esc\x1b[31m]]"})
    drawing = ElementTree.fromstring(written(root, "svg"))
    texts = {each.text for each in drawing.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Plain", "esc\ufffd[31m", "bell\ufffd"} <= texts
