"""Dendron: notes whose names have levels with dots between them, in one or more vaults.

Sources: Dendron's documentation, "Links" (the label comes first, links to other vaults), "Note
References", "Tags" and "User Tags".
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from conceptmap.core.translation import Text
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.link_syntax import (
    WIKILINK_OPENING,
    WIKILINK_PATH,
    WIKILINK_TEXT,
    LinkTarget,
    parse_wikilink,
)
from conceptmap.vault.literal_blocks import mask_code_blocks
from conceptmap.vault.markdown import scan_note
from conceptmap.vault.note import Note
from conceptmap.vault.note_content import OPTIONAL_PAGE, Link, NoteContent
from conceptmap.vault.note_formats import title_from_path
from conceptmap.vault.note_ids import notes_by_id
from conceptmap.vault.page_text import CODE, PageText, rewrite
from conceptmap.vault.resolver import LinkResolver
from conceptmap.vault.scanner import MarkdownScanner
from conceptmap.vault.tags import TAG_PATTERN

CONFIG_FILE = "dendron.yml"
_MARKS = (CONFIG_FILE, "dendron.code-workspace", "root.schema.yml")
"""The files of a workspace, and of a vault that is opened alone, that tell of Dendron."""

MAX_LEVELS = 30
"""Deeper levels of names are not told apart."""

ROOT_NOTE = "root"
"""The note above all others of a vault."""

_WIKILINK = re.compile(
    rf"{CODE}|{WIKILINK_OPENING}(?P<path>{WIKILINK_PATH})(?:\|(?P<text>{WIKILINK_TEXT}))?\]\]"
)
_DOTTED = r"(?:{0}|(?<=\w)\.(?=\w))+".format
# The pattern of tags ends in the plus of a run.
_SPECIAL = re.compile(
    rf"{WIKILINK_OPENING}({WIKILINK_PATH})(?:\|({WIKILINK_TEXT}))?\]\]"
    rf"|#(?<=[\s(]#)({_DOTTED(TAG_PATTERN[:-1])})|@(?<=[\s(]@)({_DOTTED('[A-Za-z0-9_-]')})"
    r"|\[|\]|\\|`|\$|<"
)
_OTHER_VAULT = re.compile(r"dendron://[^/\s]+/")


class DendronDialect(Dialect):
    """The rules of a Dendron workspace, recognised by its `dendron.yml` and the like."""

    name = "dendron"
    label = Text("Dendron workspace")
    order = 20
    settings_files = (CONFIG_FILE,)
    resolves_by_path = False
    has_hierarchy = True

    @classmethod
    def recognise(cls, root: str) -> str:
        if os.path.isdir(os.path.join(root, ".obsidian")):
            return ""  # whoever moved to Obsidian writes the label behind the bar
        found = (mark for mark in _MARKS if os.path.isfile(os.path.join(root, mark)))
        return next(found, "")

    @classmethod
    def scanner(cls) -> Callable[[str], NoteContent]:
        return scan_dendron

    def make_resolver(self, files: Iterable[str], notes: Mapping[str, Note]) -> LinkResolver:
        paths = tuple(files)
        return DendronResolver(paths, lambda: notes_by_id(paths, notes))

    def page_text(self, text: str, block_text: Callable[[str], str]) -> PageText:
        if "|" not in text and "dendron://" not in text:
            return PageText(text)
        masked = mask_code_blocks("\n" + text)[1:]
        return PageText(rewrite(text, masked, _WIKILINK, _write_text_behind))

    def names_above(self, note: Note) -> tuple[str, ...]:
        name = title_from_path(note.path)
        if name == ROOT_NOTE:
            return ()
        parts = name.split(".")[:MAX_LEVELS]
        above = [".".join(parts[:count]) for count in range(len(parts) - 1, 0, -1)]
        return (*above, ROOT_NOTE)


class DendronResolver(LinkResolver):
    """Finds notes by name, those of the same vault first."""

    def resolve(self, link_path: str, source: str) -> str | None:
        return super().resolve(link_path.removeprefix(OPTIONAL_PAGE), source)


def scan_dendron(text: str) -> NoteContent:
    """Scan a note; tags and users lead to their notes where these exist. Never raises."""
    found = scan_note(text, DendronScanner)
    tags = [tag.strip().lstrip("#") for tag in found.properties.get("tags", ())]
    links = tuple(
        Link(f"{OPTIONAL_PAGE}tags.{tag}", "", f"#{tag}", False, 1, 0) for tag in tags if tag
    )
    return found._replace(links=links + found.links)


def _write_text_behind(match: re.Match[str]) -> str:
    parts = label_first(match["path"], match["text"])
    path = _OTHER_VAULT.sub("", parts.written, count=1)
    return f"[[{path}]]" if parts.shown is None else f"[[{path}|{parts.shown}]]"


class _Parts(NamedTuple):
    written: str
    shown: str | None


class DendronScanner(MarkdownScanner):
    """Reads wikilinks whose label comes first, and tags and users as links."""

    special = _SPECIAL
    marks = ("[", "#", "@")
    joins_tags = False

    def _add_wikilink(self, match: re.Match[str], embed: bool) -> None:
        parts = label_first(match[1], match[2])
        target = parse_wikilink(
            _OTHER_VAULT.sub("", parts.written, count=1), has_text=parts.shown is not None
        )
        if target.path or target.fragment:
            self._add_link(match.start() - embed, target, (parts.shown or "").strip(), embed)
            if not embed:
                self.last_link = match.start()

    def _add_tag(self, match: re.Match[str]) -> None:
        super()._add_tag(match)
        target = LinkTarget(f"{OPTIONAL_PAGE}tags.{match[3].rstrip('/')}", "")
        self._add_link(match.start(), target, f"#{match[3]}", False)

    def _skip_other(self, match: re.Match[str]) -> int:
        target = LinkTarget(f"{OPTIONAL_PAGE}user.{match[4]}", "")
        self._add_link(match.start(), target, f"@{match[4]}", False)
        return match.end()


def label_first(before: str, behind: str | None) -> _Parts:
    """Return what a wikilink leads to and its label, given what stands around its bar."""
    if behind is None:
        return _Parts(before, None)
    return _Parts(behind, before.removesuffix("\\"))


DIALECT = DendronDialect
