"""Sprites of labels and nodes look as the shapes they replace, at any size and resolution."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from conceptmap.core.node_kind import NodeKind
from conceptmap.render.node_sprites import NodeSprites
from conceptmap.render.nodes import draw_node
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import load_theme

THEME, PALETTE = load_theme("light"), ["#3366aa"]


def paint(ratio: float, side: float, draw: object, height: float | None = None) -> np.ndarray:
    """The pixels of a white picture that a function draws in, square without a height."""
    size = round(side * ratio), round((height or side) * ratio)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)  # type: ignore[operator]
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[:, :, :3].copy()


@pytest.mark.parametrize("kind", list(NodeKind))
@pytest.mark.parametrize(
    ("radius", "ratio"),
    [(4, 1), (4, 2), (4, 8), (30, 1), (30, 2), (30, 8), (127.5, 1), (127.5, 4), (320, 1), (320, 2)],
)
def test_a_node_sprite_is_whole(radius: float, ratio: float, kind: NodeKind) -> None:
    side = 2 * np.ceil(radius * 4 / 3) + 10
    sprites = NodeSprites(THEME, PALETTE, ratio)
    centre = np.full((1, 2), side / 2 + 0.25 / ratio, np.float32)
    appearances, radii = np.array([kind], np.int32), np.array([radius], np.float32)

    def shape(painter: QPainter) -> None:
        x = float(centre[0, 0])
        draw_node(painter, THEME, kind, PALETTE[0], x, x, radius)

    by_sprite = paint(ratio, side, lambda p: sprites.draw(p, appearances, centre, radii))
    by_shape = paint(ratio, side, shape)
    difference = np.maximum(by_sprite, by_shape) - np.minimum(by_sprite, by_shape)
    assert (difference > 8).any(axis=2).mean() <= 0.001


def test_nodes_too_large_for_a_sprite_keep_their_order_and_opacity() -> None:
    sprites = NodeSprites(THEME, ["#ff0000", "#0000ff"], 1.0)
    pixels = np.full((2, 2), 200.0, np.float32)
    radii, appearances = np.array([190, 20], np.float32), np.array([0, 1], np.int32)
    opacities = np.array([0.5, 1], np.float32)
    painted = paint(1.0, 400, lambda p: sprites.draw(p, appearances, pixels, radii, opacities))
    assert painted[200, 200].tolist() == [255, 0, 0]  # blue, in the order of the bytes
    assert painted[200, 100].tolist() == pytest.approx([127, 127, 255], abs=2)


@pytest.mark.parametrize("ratio", [1.0, 2.0, 4.0, 8.0])
def test_the_image_of_a_label_is_whole(ratio: float) -> None:
    text_cache = TextCache(ratio)
    blocks = [
        text_cache.node_label("A long name of a note with many links to it, on lines " * 4, 90),
        text_cache.region_label("Wide regions have wide names, mostly in capitals", 22),
    ]
    colour, halo = QColor("black"), QColor("white")
    for block in blocks:
        cell = text_cache.cell(block, colour, halo, np.inf)
        assert cell is not None
        assert cell.width >= block.size.width() * ratio
        assert cell.height >= block.size.height() * ratio
        side, height = block.size.width() + 10, block.size.height() + 10
        cells = np.array([cell], np.float64)
        centre, one = np.array([(side / 2, height / 2)], np.float32), np.ones(1, np.float32)
        painted = paint(
            *(ratio, side, lambda p: text_cache.draw(p, cells, centre, one)),  # noqa: B023
            height=height,
        )
        columns = np.flatnonzero((painted < 128).any(axis=(0, 2))) / ratio
        assert columns.min() < side / 2 - 0.4 * block.size.width()
        assert columns.max() > side / 2 + 0.4 * block.size.width()
