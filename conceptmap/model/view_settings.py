"""View settings: what is shown of a map and how, in the form that is saved and shared as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Self

import msgspec

from conceptmap.model.filter_criteria import NodeFilter
from conceptmap.render.display_settings import DisplaySettings

ColourBy = Literal[
    "regions", "groups", "folder", "vault", "tag", "property", "created", "modified", "links"
]
SizeBy = Literal["links", "pagerank", "words", "property"]


class ColourGroup(msgspec.Struct, frozen=True):
    """A query, and the colour of the nodes that match it."""

    query: str
    colour: str
    """The colour as `#rrggbb`."""


class ViewSettings(
    NodeFilter,
    frozen=True,
    # The names in files that were saved before the fields were renamed.
    rename={"hide_filtered": "hides", "layered_map": "concept_map", "colour_by": "colours"},
):
    """The filter of a map, and how the map is drawn."""

    hide_filtered: bool = False
    """Whether nodes that the filter leaves out are hidden instead of dimmed."""
    layered_map: bool = False
    """Whether a map of a few notes is laid out in layers, as boxes with curves between them."""
    rearranged: bool = False
    """Whether the nodes that the filter includes are laid out separately."""
    colour_by: ColourBy = "regions"
    colour_property: str = ""
    """The property that gives nodes their colours, with `colour_by` `property`."""
    size_by: SizeBy = "links"
    size_property: str = ""
    """The property that gives nodes their sizes, with `size_by` `property`."""
    folded: tuple[str, ...] = ()
    """The names of the regions and countries that are drawn as one node each."""
    groups: tuple[ColourGroup, ...] = ()
    """The first group that a node matches gives it its colour."""
    display: DisplaySettings = DisplaySettings()
    compared_with: str = ""
    """The moment that the map is compared with, see `earlier_states.py`; empty for none."""
    compared_until: str = ""
    """The later of the two moments that are compared; empty for now."""
    names: str = ""
    """What notes are called by, see `vault/shown_names.py`; empty before that was chosen or
    guessed. It belongs to the vault, not to a saved view."""

    @property
    def has_own_layout(self) -> bool:
        """Whether the included nodes are laid out separately, not as on the whole map."""
        return self.local is not None or (self.rearranged and self.filters_nodes)

    def with_names_of(self, other: ViewSettings) -> Self:
        """Return the same settings with the notes called as in others."""
        return msgspec.structs.replace(self, names=other.names)

    def with_region_renamed(self, name: str, new_name: str) -> Self:
        """Return the same settings after a region was renamed; `self` if they do not name it."""
        if name not in (self.region, *self.folded):
            return self
        return msgspec.structs.replace(
            self,
            region=new_name if self.region == name else self.region,
            folded=tuple(new_name if each == name else each for each in self.folded),
        )

    def renamed(self, mapping: Mapping[str, str]) -> Self:
        """Return the same settings with the new ids of renamed nodes; `self` if none was.

        Queries are the user's words and stay as they are.
        """
        local = None if self.local is None else self.local.renamed(mapping)
        hidden = tuple(mapping.get(id_, id_) for id_ in self.hidden)
        if local is self.local and hidden == self.hidden:
            return self
        return msgspec.structs.replace(self, local=local, hidden=hidden)
