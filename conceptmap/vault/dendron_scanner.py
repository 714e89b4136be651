"""The text of a note of Dendron → its links, tags and so on.

Sources: Dendron's documentation, "Links" (the label comes first), "Tags" and "User Tags".
"""

from __future__ import annotations

import re

from conceptmap.vault.label_first import LabelFirstScanner
from conceptmap.vault.link_syntax import (
    WIKILINK_OPENING,
    WIKILINK_PATH,
    WIKILINK_TEXT,
    LinkTarget,
)
from conceptmap.vault.markdown import scan_note
from conceptmap.vault.note_content import OPTIONAL_PAGE, Link, NoteContent
from conceptmap.vault.tags import TAG_PATTERN

_DOTTED = r"(?:{0}|(?<=\w)\.(?=\w))+".format
# The pattern of tags ends in the plus of a run.
_SPECIAL = re.compile(
    rf"{WIKILINK_OPENING}({WIKILINK_PATH})(?:\|({WIKILINK_TEXT}))?\]\]"
    rf"|#(?<=[\s(]#)({_DOTTED(TAG_PATTERN[:-1])})|@(?<=[\s(]@)({_DOTTED('[A-Za-z0-9_-]')})"
    r"|\[|\]|\\|`|\$|<"
)


def scan_dendron(text: str) -> NoteContent:
    """Scan a note; tags and users lead to their notes where these exist. Never raises."""
    found = scan_note(text, DendronScanner)
    tags = [tag.strip().lstrip("#") for tag in found.properties.get("tags", ())]
    links = tuple(
        Link(f"{OPTIONAL_PAGE}tags.{tag}", "", f"#{tag}", False, 1, 0) for tag in tags if tag
    )
    return found._replace(links=links + found.links)


class DendronScanner(LabelFirstScanner):
    """Reads wikilinks whose label comes first, and tags and users as links."""

    special = _SPECIAL
    marks = ("[", "#", "@")
    joins_tags = False

    def _add_tag(self, match: re.Match[str]) -> None:
        super()._add_tag(match)
        target = LinkTarget(f"{OPTIONAL_PAGE}tags.{match[3].rstrip('/')}", "")
        self._add_link(match.start(), target, f"#{match[3]}", False)

    def _skip_other(self, match: re.Match[str], embed: bool) -> int:
        target = LinkTarget(f"{OPTIONAL_PAGE}user.{match[4]}", "")
        self._add_link(match.start(), target, f"@{match[4]}", False)
        return match.end()
