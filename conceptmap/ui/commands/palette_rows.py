"""The rows of the palette: a note, a command, a heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import nlargest
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import Text, translate
from conceptmap.ui.commands.palette_ranking import MatchQuality, match_quality
from conceptmap.ui.commands.rail_commands import RAIL
from conceptmap.ui.panels.rich_list import ListRow
from conceptmap.ui.session.session import Session

if TYPE_CHECKING:
    from conceptmap.model.name_index import NameMatch
    from conceptmap.vault.vault import Vault

MAX_RECENT_NOTES = 6
"""How many notes are offered before anything is typed."""

MIN_QUESTION_WORDS = 3
"""At least this many words, found in no name, are offered as a question before all else."""

SUGGESTED_COMMANDS = (*RAIL, "view.fit", "help.shortcuts")
"""The commands that are offered before anything is typed: what one does on a map."""

_MATCH_LABELS = {
    "file": Text("file name"),
    "alias": Text("alias"),
    "heading": Text("heading"),
    "tag": Text("tag"),
    "path": Text("path"),
}


def match_row(session: Session, match: NameMatch) -> ListRow:
    """Return the row of a node that was found."""
    known = session.has_node(match.id)
    title = session.vault_map.title(match.id) if known else ""
    detail, shade = "", "muted"
    if match.kind in _MATCH_LABELS:
        detail = f"{escape(match.text)} · {_MATCH_LABELS[match.kind]}"
    elif match.kind == "excluded":
        detail = f"{escape(match.id)} · {translate('not on the map')}"
    elif known and session.vault_map.kind(match.id) is NodeKind.UNRESOLVED:
        detail = translate("not written yet")
    elif known:
        detail, shade = escape(session.vault_map.location(match.id)), "faint"
    html = f"<b>{escape(title or match.text)}</b>"
    if detail:
        html += f" <span class='{shade}'>{detail}</span>"
    return ListRow(html, f"{title} {match.text}", match)


def command_row(action: QAction, text: str) -> ListRow:
    """Return the row of a command."""
    html = f"<span class='accent'>›</span> {escape(text)}"
    if keys := action.shortcut().toString(QKeySequence.SequenceFormat.NativeText):
        html += f" <span class='muted'>{escape(keys)}</span>"
    return ListRow(html, text, action)


def question_row(question: str) -> ListRow:
    """Return the row that has a question answered with a map; its value is the question."""
    text = translate("Ask: {question}", question=question)
    return ListRow(f"<span class='accent'>?</span> {escape(text)}", text, question)


def is_question(typed: str) -> bool:
    """Return whether what is typed is a question rather than a name."""
    return typed.rstrip().endswith(("?", "？", "؟"))


def may_be_question(typed: str, ranked: Iterable[NameMatch | int]) -> bool:
    """Return whether what is typed may be meant as a question: some words that are no name.

    `ranked` are the notes and commands that were found.
    """
    return is_question(typed) or (
        len(typed.split()) >= MIN_QUESTION_WORDS
        and all(
            not isinstance(each, int) and match_quality(each.text, typed) is MatchQuality.SIMILAR
            for each in ranked
        )
    )


def heading_row(text: str) -> ListRow:
    """Return a row that cannot be chosen."""
    return ListRow(f"<span class='muted'>{escape(text)}</span>", text)


def latest_notes(vault: Vault) -> tuple[str, ...]:
    """Return the notes that were changed last on disk, newest first."""
    notes = nlargest(MAX_RECENT_NOTES * 2, vault.notes.items(), key=lambda item: item[1].mtime_ns)
    return tuple(id_ for id_, _ in notes)


def recent_rows(session: Session, latest: Sequence[str]) -> list[ListRow]:
    """Return the notes that were selected last, and those of `latest`, under headings."""
    from conceptmap.model.name_index import NameMatch

    present = set(session.selected_ids)
    selected = [
        id_ for entry in reversed(session.history.back_entries) for id_ in entry.selection[-1:]
    ]
    rows: list[ListRow] = []
    for title, ids in (
        (translate("Recently read"), selected),
        (translate("Recently changed"), latest),
    ):
        room = MAX_RECENT_NOTES - sum(row.value is not None for row in rows)
        fresh = [id_ for id_ in dict.fromkeys(ids) if id_ not in present and session.has_node(id_)]
        if fresh and room > 0:
            matches = [NameMatch(id_, "title", session.vault_map.title(id_)) for id_ in fresh]
            rows += [heading_row(title), *(match_row(session, each) for each in matches[:room])]
            present.update(fresh)
    return rows
