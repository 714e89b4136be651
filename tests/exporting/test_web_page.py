"""The exported web page works from a file, with no network."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

from conceptmap.model.saved_views import SavedView, save_view
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from tests.conftest import MakeVault
from tests.exporting.helpers import browse, browser, written
from tests.exporting.page_scripts import run_page
from tests.ui.at_rest import groups

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
  const pixels = document.getElementById("map").getContext("2d").getImageData(0, 0, 400, 300).data;
  out.colours = new Set(pixels).size;
  const box = document.createElement("pre");
  box.id = "probe"; box.textContent = JSON.stringify(out);
  document.body.append(box);
}, 300));
</script>
</body>
"""


@pytest.mark.skipif(browser() is None, reason="no Chromium is installed")
def test_the_page_pans_zooms_searches_and_hovers_with_no_network(odd: Path, tmp_path: Path) -> None:
    page = written(odd, "html", title="<Odd> & 'quoted'").decode()
    file = tmp_path / "map.html"
    file.write_text(page.replace("</body>", PROBE))
    output = browse(tmp_path, "--window-size=1000,700", "--dump-dom", file.as_uri())
    match = re.search(r'<pre id="probe">(.*?)</pre>', output, re.DOTALL)
    assert match is not None, output[-2000:]
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


def test_the_page_grows_with_the_letters_that_the_browser_is_set_to(odd: Path) -> None:
    page = written(odd, "html").decode()
    script = """
        const map = window.conceptMap, x = map.px(0), y = map.py(0);
        JSON.stringify([made.map.width, x, y, map.at(x, y)]);
    """
    usual, doubled = (
        json.loads(run_page(page, script, f'rootFont = "{size}px";')) for size in (16, 32)
    )
    assert doubled[0] == usual[0] == 800
    # The picture has half as many pixels, which are twice as large.
    assert 0 < doubled[1] < 400
    assert 0 < doubled[2] < 300
    assert doubled[3] == usual[3] == 0
    assert not re.search(r"font(-size)?: *[0-9.]+px", page)


def test_the_page_has_the_legend_and_it_gives_way_to_the_note_that_is_read(odd: Path) -> None:
    groups = ColourGroup("tag:#tag", "#D1495B"), ColourGroup("file:Alone", "#2E86AB")
    save_view(odd, SavedView("Groups", ViewSettings(colour_by="groups", groups=groups)))
    page = written(odd, "html", view="Groups").decode()
    legend = 'document.getElementById("legend")'
    assert "tag:#tag" in str(run_page(page, f"words({legend})"))
    assert run_page(page, f"{legend}.hidden") is False
    assert run_page(page, f"window.conceptMap.select(0); {legend}.hidden") is True
    page = written(odd, "html", view="Groups", legend=False).decode()
    assert run_page(page, f"{legend}.hidden") is True


def test_the_page_shows_the_dates_that_its_colours_stand_for(odd: Path) -> None:
    save_view(odd, SavedView("Dates", ViewSettings(colour_by="modified")))
    page = written(odd, "html", view="Dates").decode()
    assert re.search(r"\d{4}", str(run_page(page, 'words(document.getElementById("legend"))')))


def test_a_note_of_the_page_shows_its_links_both_ways(odd: Path) -> None:
    page = written(odd, "html").decode()
    script = """window.conceptMap.select(window.conceptMap.titles.indexOf("=1+1"));
        words(document.getElementById("side"))"""
    side = str(run_page(page, script))
    assert "Links to 1, linked from 2" in side
    assert "Missing" in side


def test_the_page_asks_for_nothing_outside_itself(odd: Path) -> None:
    page = written(odd, "html").decode()
    assert "default-src 'none'" in page
    assert not re.findall(r"(?:src|href)\s*=\s*[\"']?(?:https?:)?//", page)
    assert "http://" not in page
    assert "</script><script>alert" not in page


def test_a_page_of_two_thousand_notes_would_be_small(make_vault: MakeVault) -> None:
    from tests.benchmarks.vaults import write_vault

    sizes = []
    for count in (200, 400):
        root = make_vault({}, f"notes {count}")
        write_vault(root, count, seed=1)
        sizes.append(len(written(root, "html")))
    assert sizes[1] + 8 * (sizes[1] - sizes[0]) <= 800_000


def test_the_page_has_strands_from_far_away_and_the_place_of_notes_without_links(
    make_vault: MakeVault,
) -> None:
    files = {**groups(), "Alone.md": "", "Apart.md": ""}
    page = written(make_vault(files), "html").decode()
    assert "2 notes without links" in page
    script = """
      const map = window.conceptMap, far = JSON.parse(made.data.textContent).far;
      const [words, line, points] = far.strands[0];
      const at = (scale) => {
        Object.assign(map.camera, { x: points[24], y: points[25], scale });
        return map.strandAt(400, 300);
      };
      [words, at(4 / far.spacing), at(20 / far.spacing)].join("|");
    """
    words, far, near = str(run_page(page, script)).split("|")
    assert re.fullmatch(r".+ — .+: \d+ links?", words)
    assert (far, near) == ("0", "-1")
