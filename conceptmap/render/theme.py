"""The colours and letters of the map, read from a theme file."""

from __future__ import annotations

from functools import lru_cache

import msgspec
from PySide6.QtGui import QColor, QFont, QFontDatabase

from conceptmap.core.resources import bundled

FAMILY = "Inter"

HUES = 12
"""So many colours tell regions apart."""

TIMES = 12
"""So many steps has the scale of time."""


class Style(msgspec.Struct, frozen=True):
    """One theme. Colours are `#rrggbb`, opacities 0 to 1."""

    name: str
    paper: str
    panel: str
    panel_border: str
    ink: str
    muted: str
    faint: str
    accent: str
    outgoing: str
    incoming: str
    mutual: str
    """Links in both directions."""
    glow: str
    """The light around what is looked for."""
    edge: str
    edge_opacity: float
    area_opacity: float
    node: str
    hues: tuple[str, ...]
    """The regions' colours, in turn."""
    names: tuple[str, ...]
    """The same hues for text, at least 4.5:1 on paper."""
    times: tuple[str, ...]
    """From long ago to now, in even steps of lightness."""
    selection_text: str
    code: str
    link: str

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark paper."""
        return QColor(self.paper).lightnessF() < 0.5


@lru_cache
def load_style(name: str) -> Style:
    """Read the theme `light` or `dark`."""
    style = msgspec.json.decode(bundled("themes", f"{name}.json").read_bytes(), type=Style)
    assert (len(style.hues), len(style.names), len(style.times)) == (HUES, HUES, TIMES)
    return style


@lru_cache
def load_fonts() -> None:
    """Make the program's own letters known to Qt; needs a QGuiApplication."""
    for file in sorted(bundled("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=64)
def font(size: float, weight: int = 400, spacing: float = 0.0) -> QFont:
    """Give the map's letters at a size in pixels, with letter spacing in hundredths of an em."""
    load_fonts()
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * spacing / 100)
    return made
