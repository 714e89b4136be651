"""A lens: what of a map is seen and how, in a form that is kept and exchanged as JSON."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from conceptmap.render.display_settings import DisplaySettings

ColourBy = Literal["regions", "groups", "created", "modified"]

MAX_LOCAL_DEPTH = 5
"""A local map reaches no farther than so many links."""


class ColourGroup(Struct, frozen=True):
    """Notes that a query finds, in one colour."""

    query: str
    colour: str
    """`#rrggbb`."""


class LocalMap(Struct, frozen=True):
    """The surroundings of one note."""

    note: str
    """The id of the node in the middle."""
    depth: int = 1
    incoming: bool = True
    outgoing: bool = True
    between: bool = True
    """Whether links among the neighbours are followed and shown."""
    follows: bool = False
    """Whether the middle moves with the selection."""


class ViewSettings(
    Struct,
    frozen=True,
    # The names in files that were saved before the fields were renamed.
    rename={
        "hide_filtered": "hides",
        "min_links": "least_links",
        "max_links": "most_links",
        "colour_by": "colours",
    },
):
    """What is seen of a map, and how."""

    query: str = ""
    hide_filtered: bool = False
    """Whether what the filter leaves out is hidden instead of dimmed."""
    rearranged: bool = False
    """Whether what stays is laid out anew by itself."""
    tags: bool = False
    attachments: bool = False
    unresolved: bool = True
    orphans: bool = True
    min_links: int = 0
    max_links: int | None = None
    date: Literal["created", "modified"] = "modified"
    since: str = ""
    """A date, as `2024-01-31`, empty for no bound."""
    until: str = ""
    colour_by: ColourBy = "regions"
    groups: tuple[ColourGroup, ...] = ()
    display: DisplaySettings = DisplaySettings()
    local: LocalMap | None = None

    @property
    def has_own_layout(self) -> bool:
        """Whether what is seen is laid out by itself, away from its places on the whole map."""
        return self.local is not None or (self.rearranged and self.filters_nodes)

    @property
    def filters_nodes(self) -> bool:
        """Whether anything is left out."""
        plain = ViewSettings()
        names = ("query", "unresolved", "orphans", "min_links", "max_links", "since", "until")
        return self.local is not None or any(
            getattr(self, name) != getattr(plain, name) for name in names
        )
