"""Loading images, drawings among them."""

import base64
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage

from conceptmap.page.images import load_image_file
from conceptmap.page.svg import clean_svg


def test_current_colour_in_an_svg_becomes_the_text_colour(tmp_path: Path) -> None:
    file = tmp_path / "icon.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">'
        '<rect width="10" height="20" fill="currentColor"/>'
        '<rect x="10" width="10" height="20" fill="#0000ff"/></svg>'
    )
    image = load_image_file(file, 100.0, QSize(0, 0), 1.0, "#ff0000")
    assert image is not None
    assert image.pixelColor(4, 10).name() == "#ff0000"
    assert image.pixelColor(15, 10).name() == "#0000ff"


@pytest.mark.parametrize(
    ("requested", "shown"),
    [((0, 0), (40, 20)), ((20, 0), (20, 10)), ((0, 40), (80, 40)), ((300, 30), (100, 10))],
)
def test_the_size_that_is_not_given_follows_and_no_picture_is_wider_than_the_page(
    tmp_path: Path, requested: tuple[int, int], shown: tuple[int, int]
) -> None:
    file = tmp_path / "dot.png"
    QImage(40, 20, QImage.Format.Format_RGB32).save(str(file))
    image = load_image_file(file, 100.0, QSize(*requested), 1.0, "#000000")
    assert image is not None
    assert (image.width(), image.height()) == shown


def test_a_picture_is_not_decoded_when_there_is_no_room_for_it(tmp_path: Path) -> None:
    file = tmp_path / "dot.png"
    QImage(40, 20, QImage.Format.Format_RGB32).save(str(file))
    assert load_image_file(file, 100.0, QSize(0, 0), 1.0, "#000000", 40 * 20 * 4 - 1) is None
    assert load_image_file(file, 100.0, QSize(0, 0), 1.0, "#000000", 40 * 20 * 4) is not None
    assert load_image_file(tmp_path / "none.png", 100.0, QSize(0, 0), 1.0, "#000000") is None


def test_scripts_and_addresses_are_dropped_from_a_drawing_and_pictures_in_it_kept() -> None:
    dot = QBuffer()
    dot.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(2, 2, QImage.Format.Format_RGB32).save(dot, "PNG")  # type: ignore[call-overload]
    inside = f"data:image/png;base64,{base64.b64encode(dot.data().data()).decode()}"
    hrefs = ["#part", inside, "data:image/png;base64,AAAA", "data:image/png;base64,A", "a.png"]
    uses = "".join(f'<use href="{href}"/>' for href in hrefs)
    drawing = f"<svg><script><a>evil</a></script><text>url(http://a.b)c</text>{uses}</svg>"
    clean = clean_svg(drawing.encode(), "#000000")
    assert clean is not None
    assert b"evil" not in clean
    assert b"http:" not in clean
    assert clean.count(b"href") == 2
    assert clean_svg(b'<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', "#000000") is None
    assert clean_svg(b"<svg>", "#000000") is None


@pytest.mark.parametrize(
    "content",
    [b"\x1f\x8b<svg/>", b"<svg", b"", b"<svg xmlns='http://www.w3.org/2000/svg' width='0'/>"],
)
def test_a_drawing_that_is_damaged_or_packed_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "drawing.svg"
    file.write_bytes(content)
    assert load_image_file(file, 100.0, QSize(0, 0), 1.0, "#000000") is None


def test_a_picture_that_breaks_off_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "dot.png"
    QImage(400, 200, QImage.Format.Format_RGB32).save(str(file))
    os.truncate(file, 60)
    assert load_image_file(file, 100.0, QSize(0, 0), 1.0, "#000000") is None
