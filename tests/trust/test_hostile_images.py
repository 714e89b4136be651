"""Images that mean harm: nothing is loaded from outside, in time and within memory."""

import base64
import gzip
import struct
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from conceptmap.page import context, math
from conceptmap.page.images import load_image_bytes, load_image_file
from tests.conftest import SMALL, MakeVault
from tests.page.helpers import all_spans, page_in
from tests.trust.test_hostile import LIMIT


def png(width: int, height: int, data: bytes = b"") -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        checked = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + checked

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", data) + chunk(b"IEND", b"")


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '


PICTURES: dict[str, bytes] = {
    "lies.png": png(60_000, 60_000, zlib.compress(b"\0" * 100)),
    "huge.png": png(2**31 - 1, 2**31 - 1),
    "cut.png": png(40, 40, zlib.compress(b"\0" * 10_000))[:60],
    "bomb.png": png(20_000, 20_000, zlib.compress(b"\0" * 20_000_000)),
    "text.jpg": b"this is no picture",
    "empty.gif": b"",
    "nest.svg": (SVG + 'width="9" height="9">' + "<g>" * 20_000).encode(),
    "packed.svg": gzip.compress(b"<svg>" + b" " * 50_000_000),
    "wide.svg": (SVG + 'width="9999999999" height="9999999999"/>').encode(),
    "laughs.svg": b'<!DOCTYPE svg [<!ENTITY a "haha">'
    + b"".join(
        f'<!ENTITY {c} "{f"&{p};" * 10}">'.encode()
        for p, c in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + b"]>"
    + (SVG + 'width="9" height="9"><text>&j;</text></svg>').encode(),
    "loop.svg": (
        SVG + 'width="9" height="9"><g id="a"><use xlink:href="#b"/></g>'
        '<g id="b"><use xlink:href="#a"/></g><use xlink:href="#a"/></svg>'
    ).encode(),
}


@pytest.mark.parametrize("name", PICTURES)
def test_malformed_images_are_refused_in_time_and_within_memory(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(PICTURES[name])
    begun = time.perf_counter()
    image = load_image_file(file, 400, QSize(0, 0), 1.0)
    assert time.perf_counter() - begun < LIMIT
    assert image is None or image.width() <= 400


def write_red_image(folder: Path) -> Path:
    red = QImage(50, 50, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    red.save(str(folder / "red.png"))
    return folder / "red.png"


def drawing(content: str) -> str:
    """An SVG with a blue square in its corner."""
    return f'{SVG}width="50" height="50">{content}<rect width="9" height="9" fill="#0000ff"/></svg>'


def image_element(href: str) -> str:
    return f'<image xlink:href="{href}" href="{href}" width="50" height="50"/>'


def colours_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(50) for y in range(50)}


@pytest.mark.parametrize("name", ["out.svg", "out.png", "out.jpg", None])
def test_an_svg_loads_nothing_from_outside(tmp_path: Path, name: str | None) -> None:
    red = write_red_image(tmp_path)
    hrefs = [str(red), "red.png", f"file://{red}", "http://x.org/a.png"]
    source = drawing("<script>alert(1)</script>" + "".join(map(image_element, hrefs)))
    if name is None:
        # As it comes from the web.
        image = load_image_bytes(source.encode(), 400, QSize(0, 0), 1.0)
    else:
        (tmp_path / name).write_text(source)
        image = load_image_file(tmp_path / name, 400, QSize(0, 0), 1.0)
    assert image is not None
    assert image.pixelColor(4, 4).name() == "#0000ff"
    assert "#ff0000" not in colours_of(image)


def base64_url(kind: str, source: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(source.encode()).decode()}"


DISGUISES: dict[str, Callable[[str], bytes]] = {
    "an SVG within an SVG": lambda element: drawing(
        image_element(base64_url("svg+xml", drawing(element)))
    ).encode(),
    "an SVG called a PNG": lambda element: drawing(
        image_element(base64_url("png", drawing(element)))
    ).encode(),
    "UTF-16": lambda element: drawing(element).encode("utf-16"),
    "UTF-16, declared": lambda element: (
        '<?xml version="1.0" encoding="UTF-16"?>' + drawing(element)
    ).encode("utf-16"),
    "UTF-32": lambda element: drawing(element).encode("utf-32"),
    "UTF-7": lambda element: (
        b'<?xml version="1.0" encoding="UTF-7"?>'
        + drawing(element.replace("href", "+AGgAcgBlAGY-")).encode()
    ),
    "an attribute split by an entity": lambda element: drawing(
        element.replace("href", "hr<!ENTITY x>ef")
    ).encode(),
    "an attribute split by a script": lambda element: drawing(
        element.replace("href", "hr<script></script>ef")
    ).encode(),
    "a comment with a quote": lambda element: drawing(f"<!-- href='# -->{element}").encode(),
    "a path in an entity": lambda element: (
        f'<!DOCTYPE svg [<!ENTITY a "{element.split(chr(34))[1]}">]>'
        + drawing(image_element("&a;"))
    ).encode(),
    "a path in character references": lambda element: drawing(
        element.replace('="/', '="&#47;')
    ).encode(),
    "a fragment that climbs": lambda element: drawing(element.replace('="/', '="#/../')).encode(),
    "a data URL that climbs": lambda element: drawing(
        element.replace('="/', '="data:image/' + "../" * 12)
    ).encode(),
}


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("name", ["out.svg", "out.png"])
def test_a_disguised_reference_in_an_svg_is_not_loaded(
    tmp_path: Path, disguise: str, name: str
) -> None:
    red = write_red_image(tmp_path)
    (tmp_path / name).write_bytes(DISGUISES[disguise](image_element(str(red))))
    image = load_image_file(tmp_path / name, 400, QSize(0, 0), 1.0)
    assert image is None or "#ff0000" not in colours_of(image)


def test_an_image_embedded_in_an_svg_is_shown(tmp_path: Path) -> None:
    red = write_red_image(tmp_path)
    url = f"data:image/png;base64,{base64.b64encode(red.read_bytes()).decode()}"
    (tmp_path / "out.svg").write_text(drawing(image_element(url)))
    image = load_image_file(tmp_path / "out.svg", 400, QSize(0, 0), 1.0)
    assert image is not None
    assert "#ff0000" in colours_of(image)


def test_a_small_image_enlarged_many_times_stays_within_memory(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context, "MAX_PAGE_IMAGE_BYTES", 50_000_000)
    embeds = "".join(f"![[dot.png|400x{height}]]\n\n" for height in range(6_000, 6_040))
    root = make_vault({"Note.md": embeds, "dot.png": SMALL["dot.png"]})
    page = page_in(root, "Note.md")
    taken = [image.sizeInBytes() for image in page.images.values()]
    assert 20_000_000 < sum(taken) <= 50_000_000
    assert page_in(make_vault({"Note.md": "![[dot.png|400x99999]]"}), "Note.md", 4.0).images == {}


@pytest.mark.usefixtures("qapp")
def test_formulas_of_a_page_are_bounded_in_memory_and_time(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    formulas = [rf"\sum_{{{n}}}^{{k}} x_{{{n}}}" for n in range(40)]
    root = make_vault({"Note.md": " ".join(f"${each}$" for each in formulas)})
    images = page_in(root, "Note.md", 2.0).images
    assert len(images) == 40
    monkeypatch.setattr(context, "MAX_PAGE_IMAGE_BYTES", 20 * images["picture:0"].sizeInBytes())
    assert 5 < len(page_in(root, "Note.md", 2.0).images) < 15, "each is there twice"
    monkeypatch.setattr(math, "MAX_KEPT_BYTES", 0)
    page_in(root, "Note.md", 1.0)
    assert not math._kept._formulas
    monkeypatch.setattr(context, "FORMULA_TIME_S", 0.0)
    page = page_in(root, "Note.md", 3.0)
    assert len(page.images) == 1
    assert "as they are written" in "".join(span.text for span in all_spans(page))
