"""What the map shows, as a name: for the bar of a local map, saved views and exported files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from conceptmap.core.translation import listed, translate, translate_count
from conceptmap.ui.breadcrumbs import shorten

if TYPE_CHECKING:
    from conceptmap.model.local_map import LocalMap
    from conceptmap.ui.session.session import Session

MAX_TITLE_CHARS = 32

MAX_FILE_CHARS = 80
"""Longer names of files are cut: some systems take 255 bytes, and letters may need four."""

_MAX_NAMED_NOTES = 2
"""How many notes of several are named."""

_NOT_IN_FILES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What some system does not allow in the name of a file."""


def local_map_name(session: Session, local: LocalMap) -> str:
    """Return what a local map is of, briefly."""
    if local.question:
        #: A local map that answers a question.
        return translate("“{question}”", question=shorten(local.question, MAX_TITLE_CHARS))
    if local.others and local.depth:
        return translate_count("Around %n note", "Around %n notes", len(local.middles))
    if local.others:
        return translate_count("Map of %n note", "Map of %n notes", len(local.middles))
    return translate("Around {note}", note=shorten(_title(session, local.note), MAX_TITLE_CHARS))


def shown_name(session: Session, *, with_path: bool = True) -> str:
    """Return a name for what the map shows, empty for the whole map.

    `with_path` is for pictures: a saved view keeps no path.
    """
    settings, path = session.view_state.settings, session.selection.path
    local = settings.local
    if local is not None and local.question:
        return local.question
    if local is not None and not local.others:
        return local_map_name(session, local)
    if local is not None:
        chosen = local.marked or local.middles
        return _names([_title(session, id_) for id_ in chosen])
    if path and with_path:
        return f"{_title(session, path[0])} – {_title(session, path[-1])}"
    return settings.query or settings.region


def file_name(vault: str, shown: str) -> str:
    """Return a name for a file without its ending, which every system allows."""
    name = _NOT_IN_FILES.sub(" ", f"{vault} – {shown}" if shown else vault)
    return " ".join(name.split())[:MAX_FILE_CHARS].strip(" .")


def _title(session: Session, id_: str) -> str:
    return session.vault_map.title(id_) if session.has_node(id_) else id_


def _names(titles: Sequence[str]) -> str:
    """Return some titles and how many more there are."""
    shown = [shorten(title, MAX_TITLE_CHARS) for title in titles[:_MAX_NAMED_NOTES]]
    more = len(titles) - len(shown)
    if not more:
        return listed(shown)
    #: Some names of notes, in a list, and how many others there are.
    return translate_count(
        "{notes} and %n more", "{notes} and %n more", more, notes=", ".join(shown)
    )
