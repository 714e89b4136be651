"""The text of a note as it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class PageText(NamedTuple):
    """The text of a note in the Markdown that pages are made of, which is Obsidian's."""

    text: str
    properties: Mapping[str, tuple[str, ...]] = {}
    """Those that are written in the text, not in a header of YAML."""
