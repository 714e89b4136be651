"""Breaking of labels into lines."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from conceptmap.render.text_block import TextBlock, max_label_width

FAMILY_EMOJI = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
LONG_TEXTS = {
    "latin": "a" * 300,
    "emoji": "😀" * 300,
    "words then emoji": "x" * 30 + "😀" * 100,
    "joined emoji": FAMILY_EMOJI * 60,
    "wide characters": "\u2e3b\u1242b﷽" * 60,
    "combining marks": "e\u0301" * 190,
    "half of an emoji": "a\ud83d" * 200,
}


@pytest.mark.parametrize("text", LONG_TEXTS.values(), ids=LONG_TEXTS)
@pytest.mark.parametrize("width", [12.0, 104.5, 165.0])
def test_a_text_of_any_characters_is_shortened_to_its_lines(text: str, width: float) -> None:
    block = TextBlock(text, 11, 400, 0.0, width, 5)
    assert block._layout.lineCount() <= 5
    assert block._layout.text().endswith("…")


@given(st.text(st.characters(exclude_categories=()), max_size=120))
def test_a_text_of_random_characters_is_broken_into_lines(text: str) -> None:
    block = TextBlock(text, 11, 400, 0.0, max_label_width(text, 11), 5)
    assert 1 <= block._layout.lineCount() <= 5


@pytest.mark.parametrize(
    ("text", "sign_is_left"),
    [
        ("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd!", True),
        ("\u0645\u0631\u062d\u0628\u0627!", True),
        ("\u05e9\u05dc\u05d5\u05dd abc!", True),
        ("abc \u05e9\u05dc\u05d5\u05dd!", False),
        ("abc!", False),
    ],
    ids=["Hebrew", "Arabic", "Hebrew and Latin", "Latin and Hebrew", "Latin"],
)
def test_a_text_is_laid_out_in_the_direction_of_its_first_letter(
    text: str, sign_is_left: bool
) -> None:
    def end_rows(words: str) -> np.ndarray:
        """The rows that the first and the last letter have ink in, `(2, rows)`."""
        block = TextBlock(words, 24, 400, 0.0, 400, 1)
        image = QImage(420, 60, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        block.draw(painter, QPointF(0, 10), QColor("black"), None)
        painter.end()
        dark = np.frombuffer(image.constBits(), np.uint8).reshape(60, -1)[:, :420] < 128
        columns = np.flatnonzero(dark.any(axis=0))
        breaks = np.flatnonzero(np.diff(columns) > 1)
        first = columns[: breaks[0] + 1] if len(breaks) else columns
        last = columns[breaks[-1] + 1 :] if len(breaks) else columns
        return np.stack([dark[:, first].any(axis=1), dark[:, last].any(axis=1)])

    sign = end_rows("!")[0]
    at_left, at_right = (end_rows(text) == sign).mean(axis=1) > 0.95
    assert at_left == sign_is_left
    assert at_right != sign_is_left
