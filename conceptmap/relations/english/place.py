"""Where in a note a sentence stands, which tells what it may be about."""

from __future__ import annotations

from typing import NamedTuple

_GENERAL = frozenset(
    "definition definitions overview introduction summary description about abstract what notes "
    "meaning general concept explanation".split()
) | {"what it is", "what is it", "what is this", "what are they", "tl;dr"}


def is_general_heading(heading: str) -> bool:
    """Return whether what stands below a heading is about the note, as without a heading."""
    return not heading or heading.strip(" *_:?.").casefold() in _GENERAL


class Place(NamedTuple):
    """What a sentence's place tells of its subject."""

    is_first: bool = False
    """Whether it is in the note's first paragraph."""
    begins_block: bool = False
    """Whether it begins a paragraph, or a list item."""
    begins_item: bool = False
    pronoun_is_note: bool = False
    """Whether a sentence before it in its block is about the note."""
    is_general: bool = False
    """Whether no heading stands above it that names another thing than the note."""
    follows_note: bool = False
    """Whether the sentence right before it surely is about the note."""

    @property
    def defines_note(self) -> bool:
        """Whether it is the note's first sentence, where a noun phrase alone defines it."""
        return self.is_first and self.begins_block
