"""The colours of the two themes."""

import msgspec
import pytest
from PySide6.QtGui import QColor

from conceptmap.core.node_kind import NodeKind
from conceptmap.render.nodes import build_appearance_table
from conceptmap.render.theme import load_theme


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`, as WCAG defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_has_enough_contrast(name: str) -> None:
    theme = load_theme(name)
    texts = (theme.text, theme.muted_text, theme.unresolved_label, theme.link)
    for ground in (theme.background, theme.panel):
        for text in (*texts, *theme.region_label_colours):
            one, other = sorted((luminance(text), luminance(ground)), reverse=True)
            assert (one + 0.05) / (other + 0.05) >= 4.5, (text, ground)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_unresolved_nodes_have_the_colour_that_the_theme_names(name: str) -> None:
    theme = msgspec.structs.replace(load_theme(name), unresolved_node="#123456")
    table = build_appearance_table(theme, ["#abcdef"])
    strokes = [QColor.fromRgb(int(stroke)).name() for stroke in table.strokes]
    assert strokes[NodeKind.UNRESOLVED] == "#123456"
    assert strokes.count("#123456") == 1
