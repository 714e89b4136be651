"""Loading images."""

from pathlib import Path

from PySide6.QtCore import QSize

from conceptmap.page.images import load_image_file


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
