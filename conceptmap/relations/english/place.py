"""Where in a note a sentence stands, which tells what it may be about."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """What a sentence's place tells of its subject."""

    is_first: bool = False
    """Whether it is in the note's first paragraph."""
    begins_block: bool = False
    """Whether it begins a paragraph, or a list item."""
    begins_item: bool = False
    pronoun_is_note: bool = False
    """Whether a sentence before it in its block is about the note."""
    follows_note: bool = False
    """Whether the sentence right before it surely is about the note."""

    @property
    def defines_note(self) -> bool:
        """Whether it is the note's first sentence, where a noun phrase alone defines it."""
        return self.is_first and self.begins_block
