"""What is exported comes back with the libraries and programs that read it."""

import csv
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from html import unescape
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
from conceptmap.export.formats import FORMATS, png
from conceptmap.export.prepare import ExportRequest, prepare_export
from conceptmap.export.source import ExportSource
from tests.conftest import MakeVault

Written = Callable[..., bytes]

ODD: dict[str, str | bytes] = {
    'quo"te, <tag> & more.md': "To [[=1+1]] and [[ünïcode 笔记]] \x01 here. #tag\n",
    "=1+1.md": "---\naliases: [one, 'two, three']\ntags: [a, b/c]\n---\n[[Missing]] [[Missing]]\n",
    "ünïcode 笔记.md": '![[=1+1]]\nSays [[quo"te, <tag> & more|it]].\n',
    "sub/Alone.md": "</script><script>alert(1)</script> #x",
}


def nothing(*_: object) -> None:
    pass


@pytest.fixture
def odd(make_vault: MakeVault) -> Path:
    return make_vault(ODD)


def made(root: Path, **more: object) -> ExportSource:
    return prepare_export(root, ExportRequest(seed=0, **more), nothing)  # type: ignore[arg-type]


def written(root: Path, extension: str, companion: str = "", **more: object) -> bytes:
    out = io.BytesIO()
    form = FORMATS[extension]
    writer = form.companions[companion] if companion else form.writer
    writer(made(root, **more), out, nothing)
    return out.getvalue()


def graph_of(root: Path) -> nx.DiGraph:
    return nx.node_link_graph(json.loads(written(root, "json")), edges="edges")


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


def test_gexf_has_places_colours_and_sizes(odd: Path) -> None:
    meant, found = graph_of(odd), nx.read_gexf(io.BytesIO(written(odd, "gexf")))
    for id_, entry in found.nodes(data=True):
        viz = entry["viz"]
        assert viz["position"]["x"] == pytest.approx(100 * meant.nodes[id_]["x"], abs=0.1)
        assert viz["position"]["y"] == pytest.approx(100 * meant.nodes[id_]["y"], abs=0.1)
        assert viz["size"] > 0
        assert {"r", "g", "b"} <= viz["color"].keys()


def test_tables_hold_nodes_and_edges_and_no_formulas(odd: Path) -> None:
    meant = graph_of(odd)
    nodes = list(csv.DictReader(io.StringIO(written(odd, "csv").decode("utf-8-sig"))))
    edges = list(csv.DictReader(io.StringIO(written(odd, "csv", "-edges").decode("utf-8-sig"))))
    assert {row["id"].removeprefix("'") for row in nodes} == set(meant.nodes)
    assert {tuple(row[k].removeprefix("'") for k in ("source", "target")) for row in edges} == set(
        meant.edges
    )
    for row in nodes + edges:
        assert not any(cell.startswith(("=", "+", "@")) for cell in row.values())


def test_csv_writes_two_files(odd: Path, tmp_path: Path) -> None:
    assert main(["export", str(odd), str(tmp_path / "notes.csv")]) == 0
    assert {each.name for each in tmp_path.glob("notes*")} == {"notes.csv", "notes-edges.csv"}


def test_a_canvas_is_valid_and_keeps_the_places(odd: Path) -> None:
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


def test_edges_of_a_canvas_leave_on_the_sides_that_face(odd: Path) -> None:
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


def pixels(data: bytes) -> np.ndarray:
    image = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGBA8888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    found = lines.reshape(image.height(), image.width(), 4).astype(int)
    # What colour a pixel has does not matter where it is hardly there.
    found[:, :, :3] = found[:, :, :3] * found[:, :, 3:] // 255
    return found


@pytest.mark.parametrize("transparent", [False, True])
def test_a_picture_in_bands_is_the_picture_in_one(
    monkeypatch: pytest.MonkeyPatch, transparent: bool
) -> None:
    more = {"size": (700, 450), "scale": 1.5, "transparent": transparent, "title": "Map"}
    whole = pixels(written(resource_path("sample"), "png", **more))
    monkeypatch.setattr(png, "BAND_PIXELS", 1)
    banded = pixels(written(resource_path("sample"), "png", **more))
    assert whole.shape == banded.shape == (675, 1050, 4)
    # A place in a band is another number than in the whole, and may be rounded otherwise.
    assert np.abs(whole - banded).max() <= 3
    assert (whole != banded).mean() < 0.001


def test_a_picture_that_is_too_large_is_refused_with_the_limit(
    odd: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "big.png"
    arguments = ["export", str(odd), str(out), "--size", "4000x3000", "--scale", "8"]
    assert main(arguments) == 1
    assert "16384 each way is the most" in capsys.readouterr().err
    assert not out.exists()


def test_svg_has_text_as_text_its_own_letters_and_nothing_to_fetch() -> None:
    data = written(resource_path("sample"), "svg", title="The <sample>")
    root = ElementTree.fromstring(data)
    name = "{http://www.w3.org/2000/svg}"
    words = {text.text for text in root.iter(f"{name}text")}
    assert {"ARCHITECTURE", "The <sample>", "Attention"} <= words
    text = data.decode()
    assert "@font-face" in text
    assert set(re.findall(r"(?:href|src)=\"?([^\" ]*)", text)) <= set()
    assert set(re.findall(r"url\(([^)]{8})", text)) == {"data:fon"}
    assert (root.get("width"), root.get("height")) == ("1600", "1000")


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


def test_what_is_looked_for_glows_in_a_drawing_as_shapes(odd: Path) -> None:
    exhibit_ = made(odd)
    drawn = exhibit_.require_render_input()
    glowing = replace(drawn.highlight, glowing=np.arange(2, dtype=np.int32))
    out = io.BytesIO()
    lit = replace(exhibit_, render_input=replace(drawn, highlight=glowing))
    FORMATS["svg"].writer(lit, out, nothing)
    drawing = out.getvalue().decode()
    assert drawing.count("radialGradient") >= 2
    assert "<image" not in drawing


def test_names_of_the_drawing_stand_where_those_of_the_picture_do() -> None:
    """A drawing that Qt's own SVG renderer paints covers the same pixels as the picture."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    size = {"size": (1200, 800)}
    picture = pixels(written(resource_path("sample"), "png", **size))
    svg = written(resource_path("sample"), "svg", **size)
    image = QImage(1200, 800, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer = QSvgRenderer(svg)
    assert renderer.isValid()
    renderer.render(painter, QRectF(0, 0, 1200, 800))
    painter.end()
    meant, dark = ink(picture), ink(qt_pixels(image))
    assert meant.sum() > 1000
    # This renderer takes no letters out of the file, and sets its own in their own places.
    best, shared = shifts(meant, dark)
    assert max(map(abs, best)) <= 1
    assert shared[0, 0] > 0.8 * shared[best]
    assert shared[0, 0] > 0.25 * meant.sum()


PROBE = """
<script>
addEventListener("load", () => setTimeout(() => {
  const map = window.conceptMap, canvas = document.getElementById("map"), out = {};
  const at = (i) => ({ clientX: map.px(i), clientY: map.py(i), bubbles: true, pointerId: 1 });
  canvas.setPointerCapture = () => {};
  out.titles = map.titles;
  canvas.dispatchEvent(new PointerEvent("pointermove", at(0)));
  out.hovered = map.hovered; out.card = document.getElementById("card").innerText;
  const before = map.camera.scale;
  const middle = { clientX: 400, clientY: 300, pointerId: 1, cancelable: true };
  canvas.dispatchEvent(new WheelEvent("wheel", { deltaY: -300, ...middle }));
  out.zoomed = map.camera.scale / before;
  const x = map.camera.x;
  canvas.dispatchEvent(new PointerEvent("pointerdown", middle));
  canvas.dispatchEvent(new PointerEvent("pointermove", { ...middle, clientX: 300 }));
  canvas.dispatchEvent(new PointerEvent("pointerup", { ...middle, clientX: 300 }));
  out.panned = (map.camera.x - x) * map.camera.scale;
  const search = document.getElementById("search");
  search.value = "alo"; search.dispatchEvent(new Event("input"));
  out.found = document.getElementById("found").innerText;
  search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  out.selected = map.titles[map.selected];
  out.side = document.getElementById("side").innerText;
  const ink = document.getElementById("map").getContext("2d").getImageData(0, 0, 400, 300).data;
  out.colours = new Set(ink).size;
  const box = document.createElement("pre");
  box.id = "probe"; box.textContent = JSON.stringify(out);
  document.body.append(box);
}, 300));
</script>
</body>
"""


def qt_pixels(image: QImage) -> np.ndarray:
    made = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), made.width(), 4)


def ink(pixels: np.ndarray) -> np.ndarray:
    """Which pixels are nearly black, as letters are."""
    return np.asarray(pixels[:, :, :3].max(axis=2) < 90)


def shifts(meant: np.ndarray, dark: np.ndarray) -> tuple[tuple[int, int], dict]:
    """By how many pixels, down and across, one has to be moved to cover the other best."""
    shared = {
        (down, across): int((meant & np.roll(dark, (down, across), (0, 1))).sum())
        for down in range(-3, 4)
        for across in range(-3, 4)
    }
    return max(shared, key=lambda shift: shared[shift]), shared


def browser() -> str | None:
    return next(
        (p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))),
        None,
    )


def browse(folder: Path, *more: str) -> str:
    """Run Chromium without a screen and without a network; give what it writes."""
    command = [
        *(str(browser()), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
        *("--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=5000"),
        *(f"--user-data-dir={folder / 'profile'}", *more),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    return done.stdout


@pytest.mark.skipif(browser() is None, reason="no Chromium is installed")
def test_a_browser_sets_the_names_of_a_drawing_exactly_where_the_picture_has_them(
    tmp_path: Path,
) -> None:
    size = {"size": (1200, 800)}
    meant = ink(pixels(written(resource_path("sample"), "png", **size)))
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
    best, shared = shifts(meant, ink(qt_pixels(QImage(str(shot)))))
    assert best == (0, 0)
    assert shared[0, 0] > 0.4 * meant.sum()


@pytest.mark.skipif(browser() is None, reason="no Chromium is installed")
def test_the_page_pans_zooms_searches_and_hovers_with_no_network(odd: Path, tmp_path: Path) -> None:
    page = written(odd, "html", title="<Odd> & 'quoted'").decode()
    file = tmp_path / "map.html"
    file.write_text(page.replace("</body>", PROBE))
    told = browse(tmp_path, "--window-size=1000,700", "--dump-dom", file.as_uri())
    match = re.search(r'<pre id="probe">(.*?)</pre>', told, re.DOTALL)
    assert match is not None, told[-2000:]
    out = json.loads(unescape(match[1]))
    assert set(out["titles"]) == {
        'quo"te, <tag> & more',
        "=1+1",
        "ünïcode 笔记",
        "Alone",
        "Missing",
    }
    assert out["hovered"] == 0
    assert out["titles"][0] in out["card"]
    assert out["zoomed"] > 1.2
    assert out["panned"] == pytest.approx(100, abs=1)
    assert "Alone" in out["found"]
    assert out["selected"] == "Alone"
    assert "alert(1)" in out["side"] or "#x" in out["side"]
    assert out["colours"] > 4


def test_the_page_asks_for_nothing_outside_itself(odd: Path) -> None:
    page = written(odd, "html").decode()
    assert "default-src 'none'" in page
    assert not re.findall(r"(?:src|href)\s*=\s*[\"']?(?:https?:)?//", page)
    assert "http://" not in page
    assert "</script><script>alert" not in page


def test_a_page_of_five_thousand_notes_is_small(make_vault: MakeVault) -> None:
    from tests.benchmarks.vaults import write_vault

    root = make_vault({})
    write_vault(root, 5000, seed=1)
    assert len(written(root, "html")) <= 2_000_000
