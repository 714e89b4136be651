"""Settings of the drawing that the user changes."""

from __future__ import annotations

from typing import Literal

import msgspec

LinkDisplay = Literal["plain", "kinds", "phrases", "both"]


class DisplaySettings(msgspec.Struct, frozen=True):
    """How the map is drawn, with Obsidian's defaults."""

    arrows: bool = False
    node_size: float = 1.0
    """Factor on the radii of nodes, 0.1 to 5."""
    edge_width: float = 1.0
    """Factor on the width of edges, 0.1 to 5."""
    links: LinkDisplay = "phrases"
    """Whether links show what they say: not at all, by colours and dashes, in phrases, in both."""
    outright: bool = False
    """Whether only what notes say outright counts, in properties, fields, labels and headings."""
    stated: bool = True
    """Whether what a note states of two others is drawn where no link joins them."""
    kinds: tuple[str, ...] = ()
    """The kinds of relations whose links are shown; empty for all links."""
    similar: bool = False
    """Whether dashed lines lead from the selected note to what is like it but not linked."""
    same_names: bool = False
    """Whether lines join notes of one name in the vaults of a set."""
    label_density: float = msgspec.field(default=0.0, name="names")
    """More labels when positive, fewer when negative, in powers of two, -3 to 3."""

    @property
    def shows_phrases(self) -> bool:
        """Whether phrases stand along links."""
        return self.links in ("phrases", "both")

    @property
    def shows_kinds(self) -> bool:
        """Whether links have the colours and dashes of their kinds."""
        return self.links in ("kinds", "both")
