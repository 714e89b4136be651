"""Images that mean harm: nothing is loaded from outside, in time and within memory."""

import gzip
import struct
import time
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from conceptmap.page import images as pictures
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
    image = pictures.load_image_file(file, 400, QSize(0, 0), 1.0)
    assert time.perf_counter() - begun < LIMIT
    assert image is None or image.width() <= 400


@pytest.mark.parametrize("name", ["out.svg", "out.png", "out.jpg", None])
def test_an_svg_loads_nothing_from_outside(tmp_path: Path, name: str | None) -> None:
    from PySide6.QtGui import QColor, QImage

    red = QImage(50, 50, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    red.save(str(tmp_path / "red.png"))
    refs = [f"{tmp_path}/red.png", "red.png", f"file://{tmp_path}/red.png", "http://x.org/a.png"]
    images = "".join(f'<image xlink:href="{r}" href="{r}" width="50" height="50"/>' for r in refs)
    drawing = (
        f'{SVG}width="50" height="50"><script>alert(1)</script>{images}'
        f'<rect width="9" height="9" fill="#0000ff"/></svg>'
    )
    if name is None:
        # As it comes from the web.
        image = pictures.load_image_bytes(drawing.encode(), 400, QSize(0, 0), 1.0)
    else:
        (tmp_path / name).write_text(drawing)
        image = pictures.load_image_file(tmp_path / name, 400, QSize(0, 0), 1.0)
    assert image is not None
    assert image.pixelColor(4, 4).name() == "#0000ff"
    colours = {image.pixelColor(x, y).name() for x in range(50) for y in range(50)}
    assert "#ff0000" not in colours
