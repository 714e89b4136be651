"""Colours and fonts of the program, read from `resources/themes/light.json` and `dark.json`."""

from __future__ import annotations

from functools import lru_cache

import msgspec
from PySide6.QtGui import QColor, QFont, QFontDatabase

from conceptmap.core.resources import resource_path
from conceptmap.render.region_palette import REGION_COLOUR_COUNT

FONT_FAMILY = "Inter"

RELATION_COLOUR_COUNT = 7
"""Number of colours that distinguish kinds of relations, together with dashes."""

DATE_COLOUR_COUNT = 12
"""Number of steps of the date scale."""

_FONT_CACHE_SIZE = 64


class Theme(msgspec.Struct, frozen=True):
    """The colours of one theme, as `#rrggbb`; opacities are 0 to 1.

    The values are in `resources/themes/light.json` and `dark.json`, by the names of the fields.
    """

    name: str
    background: str
    """Of the map and of pages."""
    panel: str
    panel_border: str
    text: str
    muted_text: str
    faint_text: str
    """Placeholders and what is disabled."""
    accent: str
    """The colour of what is selected."""
    outgoing_edge: str
    """Links from the highlighted node."""
    incoming_edge: str
    """Links to the highlighted node."""
    mutual_edge: str
    """The colour of links in both directions."""
    search_match: str
    """The glow around nodes, and the marker over text, that a search found."""
    edge: str
    edge_opacity: float
    region_opacity: float
    """Of the fill of a region's shape."""
    region_border: float
    """The width in pixels of a line around each land; 0 where its tinted band is enough."""
    node: str
    """Nodes in no region and no group."""
    unresolved_node: str
    """The ring that marks the target of a link without a note."""
    unresolved_label: str
    region_colours: tuple[str, ...]
    region_label_colours: tuple[str, ...]
    """The hues of `region_colours` for text: a contrast of at least 4.5:1 on the background."""
    neutral_land_label: str
    """The name of a land without a colour of its own; no other text has it."""
    relation_colours: tuple[str, ...]
    """Links by what they say: six hues, and a grey for what says little."""
    date_colours: tuple[str, ...]
    """From long ago to now, in even steps of lightness."""
    selected_text: str
    code_background: str
    link: str

    @property
    def land_colours(self) -> tuple[str, ...]:
        """The colours of lands: `region_colours`, and after them that of `NEUTRAL_LAND`."""
        return (*self.region_colours, self.node)

    @property
    def land_label_colours(self) -> tuple[str, ...]:
        """The colours of the names of lands, one for each of `land_colours`."""
        return (*self.region_label_colours, self.neutral_land_label)

    @property
    def is_dark(self) -> bool:
        """Whether the background is dark and the text light."""
        return QColor(self.background).lightnessF() < 0.5


@lru_cache
def load_theme(name: str) -> Theme:
    """Read the theme named `light` or `dark`."""
    theme = msgspec.json.decode(resource_path("themes", f"{name}.json").read_bytes(), type=Theme)
    assert len(theme.region_colours) == REGION_COLOUR_COUNT
    assert len(theme.region_label_colours) == REGION_COLOUR_COUNT
    assert len(theme.relation_colours) == RELATION_COLOUR_COUNT
    assert len(theme.date_colours) == DATE_COLOUR_COUNT
    return theme


@lru_cache
def register_fonts() -> None:
    """Register the program's own fonts with Qt; needs a QGuiApplication."""
    for file in sorted(resource_path("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=_FONT_CACHE_SIZE)
def app_font(size: float, weight: int = 400, spacing: float = 0.0) -> QFont:
    """Return the program's font at a size in pixels, letter spacing in hundredths of an em."""
    register_fonts()
    font = QFont(FONT_FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * spacing / 100)
    return font
