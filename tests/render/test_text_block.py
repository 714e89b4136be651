"""Breaking of labels into lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=120))
def test_a_text_of_random_characters_is_broken_into_lines(text: str) -> None:
    block = TextBlock(text, 11, 400, 0.0, max_label_width(text, 11), 5)
    assert 1 <= block._layout.lineCount() <= 5
