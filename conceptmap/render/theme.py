"""The colours and letters of the map, read from a theme file."""

from __future__ import annotations

from functools import lru_cache

import msgspec
from PySide6.QtGui import QColor, QFont, QFontDatabase

from conceptmap.core.resources import resource_path

FONT_FAMILY = "Inter"

REGION_COLOUR_COUNT = 12
"""So many colours tell regions apart."""

DATE_COLOUR_COUNT = 12
"""So many steps has the scale of time."""


class Theme(msgspec.Struct, frozen=True):
    """One theme. Colours are `#rrggbb`, opacities 0 to 1."""

    name: str
    background: str
    panel: str
    panel_border: str
    text: str
    muted_text: str
    faint_text: str
    accent: str
    outgoing_edge: str
    incoming_edge: str
    mutual_edge: str
    """Links in both directions."""
    search_match: str
    """The light around what is looked for."""
    edge: str
    edge_opacity: float
    region_opacity: float
    node: str
    region_colours: tuple[str, ...]
    """The regions' colours, in turn."""
    region_label_colours: tuple[str, ...]
    """The same hues for text, at least 4.5:1 on paper."""
    date_colours: tuple[str, ...]
    """From long ago to now, in even steps of lightness."""
    selected_text: str
    code_background: str
    link: str

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on dark paper."""
        return QColor(self.background).lightnessF() < 0.5


@lru_cache
def load_theme(name: str) -> Theme:
    """Read the theme `light` or `dark`."""
    style = msgspec.json.decode(resource_path("themes", f"{name}.json").read_bytes(), type=Theme)
    assert (
        len(style.region_colours),
        len(style.region_label_colours),
        len(style.date_colours),
    ) == (REGION_COLOUR_COUNT, REGION_COLOUR_COUNT, DATE_COLOUR_COUNT)
    return style


@lru_cache
def register_fonts() -> None:
    """Make the program's own letters known to Qt; needs a QGuiApplication."""
    for file in sorted(resource_path("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=64)
def app_font(size: float, weight: int = 400, spacing: float = 0.0) -> QFont:
    """Give the map's letters at a size in pixels, with letter spacing in hundredths of an em."""
    register_fonts()
    made = QFont(FONT_FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * spacing / 100)
    return made
