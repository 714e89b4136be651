"""How well the colours of regions are told apart; what they are is said by the themes.

No arrays: themes are read before a map is opened, and numpy with it.
"""

from __future__ import annotations

REGION_COLOUR_COUNT = 12
"""Number of colours that distinguish regions; with more regions they repeat."""

NEUTRAL_LAND = REGION_COLOUR_COUNT
"""The colour number of a region's land where other things than regions have the colours."""

COLOUR_DIFFERENCES = (
    (0, 68, 13, 11, 54, 10, 43, 5, 31, 7, 73, 2),
    (68, 0, 2, 24, 13, 36, 7, 60, 7, 54, 12, 43),
    (13, 2, 0, 39, 24, 12, 4, 25, 18, 13, 18, 40),
    (11, 24, 39, 0, 17, 4, 23, 14, 34, 8, 17, 10),
    (54, 13, 24, 17, 0, 57, 29, 34, 3, 58, 1, 20),
    (10, 36, 12, 4, 57, 0, 10, 25, 37, 4, 50, 19),
    (43, 7, 4, 23, 29, 10, 0, 45, 24, 29, 12, 41),
    (5, 60, 25, 14, 34, 25, 45, 0, 18, 7, 50, 3),
    (31, 7, 18, 34, 3, 37, 24, 18, 0, 36, 4, 20),
    (7, 54, 13, 8, 58, 4, 29, 7, 36, 0, 69, 0),
    (73, 12, 18, 17, 1, 50, 12, 50, 4, 69, 0, 34),
    (2, 43, 40, 10, 20, 19, 41, 3, 20, 0, 34, 0),
)
"""(c, c): how much two colours differ in L*a*b* at least, in either theme, for readers who
see all colours and for those who see no red, green or blue; whole numbers, rounded down.
`tests/render/test_colour_vision.py` computes them."""
