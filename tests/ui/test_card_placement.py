"""Where a card has room over the map."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.array_types import FloatArray
from conceptmap.ui.canvas.card_placement import place_card

VIEW = 800.0, 600.0
SIZES = st.tuples(st.floats(40, 320), st.floats(30, 200))
POINTS = st.tuples(st.floats(0, 800), st.floats(0, 600))
BOXES = st.lists(st.tuples(st.floats(0, 780), st.floats(0, 580), st.floats(4, 120)), max_size=40)


def around(point: tuple[float, float]) -> FloatArray:
    (x, y), reach = point, 20
    return np.array([x - reach, y - reach, x + reach, y + reach], np.float32)


@given(SIZES, POINTS, BOXES)
def test_a_card_covers_nothing_and_is_all_in_view(
    size: tuple[float, float], point: tuple[float, float], boxes: list[tuple[float, float, float]]
) -> None:
    lit = np.array([(x, y, x + w, y + 18) for x, y, w in boxes], np.float32).reshape(-1, 4)
    place = place_card(size, VIEW, around(point), lit)
    if place is None:
        assert len(boxes) > 0
        return
    (left, top), (width, height) = place, size
    assert left >= 7
    assert top >= 7
    assert left + width <= VIEW[0] - 7
    assert top + height <= VIEW[1] - 7
    for each in np.vstack([lit, around(point)]):
        beside = left >= each[2] or left + width <= each[0]
        assert beside or top >= each[3] or top + height <= each[1]


def test_a_card_is_beside_what_it_is_about() -> None:
    nothing = np.zeros((0, 4), np.float32)
    assert place_card((200, 100), VIEW, around((300, 300)), nothing) == (328, 280)
    left, _ = place_card((200, 100), VIEW, around((700, 300)), nothing) or (0, 0)
    assert left + 200 <= 680


def test_a_card_without_room_has_no_place() -> None:
    everywhere = np.array(
        [[x, y, x + 40, y + 40] for x in range(0, 800, 50) for y in range(0, 600, 50)]
    )
    assert place_card((200, 100), VIEW, around((300, 300)), everywhere.astype(np.float32)) is None
    assert place_card((900, 100), VIEW, around((300, 300)), np.zeros((0, 4), np.float32)) is None
