"""A lens: what of a map is seen and how, in a form that is kept and exchanged as JSON."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from conceptmap.render.picture import Display

Colours = Literal["regions", "groups", "created", "modified"]

DEEPEST = 5
"""A local map reaches no farther than so many links."""


class Group(Struct, frozen=True):
    """Notes that a query finds, in one colour."""

    query: str
    colour: str
    """`#rrggbb`."""


class Local(Struct, frozen=True):
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


class Lens(Struct, frozen=True):
    """What is seen of a map, and how."""

    query: str = ""
    hides: bool = False
    """Whether what the filter leaves out is hidden instead of dimmed."""
    rearranged: bool = False
    """Whether what stays is laid out anew by itself."""
    tags: bool = False
    attachments: bool = False
    unresolved: bool = True
    orphans: bool = True
    least_links: int = 0
    most_links: int | None = None
    date: Literal["created", "modified"] = "modified"
    since: str = ""
    """A date, as `2024-01-31`, empty for no bound."""
    until: str = ""
    colours: Colours = "regions"
    groups: tuple[Group, ...] = ()
    display: Display = Display()
    local: Local | None = None

    @property
    def apart(self) -> bool:
        """Whether what is seen is laid out by itself, away from its places on the whole map."""
        return self.local is not None or (self.rearranged and self.filters)

    @property
    def filters(self) -> bool:
        """Whether anything is left out."""
        plain = Lens()
        names = ("query", "unresolved", "orphans", "least_links", "most_links", "since", "until")
        return self.local is not None or any(
            getattr(self, name) != getattr(plain, name) for name in names
        )
