"""Wikilinks whose label stands before the bar, and what they lead to after it."""

from __future__ import annotations

import re
from typing import NamedTuple

from conceptmap.vault.link_syntax import (
    WIKILINK_OPENING,
    WIKILINK_PATH,
    WIKILINK_TEXT,
    parse_wikilink,
)
from conceptmap.vault.literal_blocks import mask_code_blocks
from conceptmap.vault.page_text import CODE, rewrite
from conceptmap.vault.scanner import BEGINNING_TAG_PATTERN, WIKILINK_PATTERN, MarkdownScanner

_WIKILINK = re.compile(
    rf"{CODE}|{WIKILINK_OPENING}(?P<path>{WIKILINK_PATH})(?:\|(?P<text>{WIKILINK_TEXT}))?\]\]"
)


class TargetAndLabel(NamedTuple):
    """What a wikilink leads to, and its label."""

    written: str
    """What the link leads to, as written."""
    shown: str | None
    """Its label, None for none."""


def label_first(before: str, behind: str | None) -> TargetAndLabel:
    """Return what a wikilink leads to and its label, given what stands around its bar."""
    if behind is None:
        return TargetAndLabel(before, None)
    return TargetAndLabel(behind, before.removesuffix("\\"))


class LabelFirstScanner(MarkdownScanner):
    """Reads wikilinks whose label comes first."""

    special = re.compile(rf"{WIKILINK_PATTERN}|{BEGINNING_TAG_PATTERN}|\[|\]|\\|`|\$|<")

    def _add_wikilink(self, match: re.Match[str], embed: bool) -> None:
        parts = label_first(match[1], match[2])
        target = parse_wikilink(parts.written, has_text=parts.shown is not None)
        if target.path or target.fragment:
            self._add_link(match.start() - embed, target, (parts.shown or "").strip(), embed)
            if not embed:
                self.last_link = match.start()


def write_label_behind(text: str, name_of_link: re.Pattern[str] | None = None) -> str:
    """Return a text with the labels of its wikilinks after the bar.

    What `name_of_link` finds in what a link leads to is no part of how it is shown.
    """
    if "|" not in text and (name_of_link is None or name_of_link.search(text) is None):
        return text

    def write(match: re.Match[str]) -> str:
        path, shown = label_first(match["path"], match["text"])
        name = path if name_of_link is None else name_of_link.sub("", path, count=1)
        return f"[[{path}]]" if shown is None and name == path else f"[[{path}|{shown or name}]]"

    return rewrite(text, mask_code_blocks("\n" + text)[1:], _WIKILINK, write)
