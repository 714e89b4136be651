"""The order of what the palette found: notes and commands together, best first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from conceptmap.core.text_folding import fold_text

if TYPE_CHECKING:
    from conceptmap.model.name_index import NameMatch

MAX_NOTES_BEFORE_COMMANDS = 5
"""How many notes that match as well as a command stand before it."""

_NAME_KINDS = frozenset(("title", "file", "alias", "tag", "name"))
"""What a node is called, as opposed to where it is and what it contains."""


class MatchQuality(IntEnum):
    """How well a name matches what is typed, best first."""

    EXACT = 0
    PREFIX = 1
    """The name begins with it."""
    WORDS = 2
    """Each typed word begins a word of the name."""
    PART = 3
    """Each typed word is somewhere in the name."""
    SIMILAR = 4
    """The name does not contain it."""


def match_quality(name: str, typed: str) -> MatchQuality:
    """Return how well a name matches typed text. Letter case and an ellipsis do not count."""
    words = fold_text(typed).split()
    whole = " ".join(words)
    folded = " ".join(fold_text(name).removesuffix("…").split())
    if whole.removesuffix("…").rstrip() in (folded, folded.removeprefix("#")):
        return MatchQuality.EXACT
    if folded.startswith(whole):
        return MatchQuality.PREFIX
    if not all(word in folded for word in words):
        return MatchQuality.SIMILAR
    starts = tuple(folded.replace("/", " ").replace("-", " ").split())
    if all(any(start.startswith(word) for start in starts) for word in words):
        return MatchQuality.WORDS
    return MatchQuality.PART


def rank(
    typed: str, matches: Sequence[NameMatch], commands: Sequence[str]
) -> list[NameMatch | int]:
    """Return nodes and commands in one order; a command as its index in `commands`.

    Commands that do not contain the typed words are left out. A node keeps its place among the
    nodes that match as well.
    """
    nodes: dict[MatchQuality, list[NameMatch | int]] = {each: [] for each in MatchQuality}
    offered: dict[MatchQuality, list[NameMatch | int]] = {each: [] for each in MatchQuality}
    for match in matches:
        quality = match_quality(match.text, typed)
        if match.kind not in _NAME_KINDS:
            # A heading or a folder of the same words is not a name.
            quality = max(quality, MatchQuality.WORDS)
        nodes[quality].append(match)
    for index, text in enumerate(commands):
        offered[match_quality(text, typed)].append(index)
    offered[MatchQuality.SIMILAR].clear()
    ranked: list[NameMatch | int] = []
    for quality in MatchQuality:
        first = nodes[quality][:MAX_NOTES_BEFORE_COMMANDS]
        ranked += [*first, *offered[quality], *nodes[quality][MAX_NOTES_BEFORE_COMMANDS:]]
    return ranked
