"""How many notes are shown, in words, the same wherever that is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptmap.core.translation import translate, translate_count

if TYPE_CHECKING:
    from conceptmap.model.view_result import ViewResult


def shown_share(result: ViewResult) -> str:
    """Return how many of the notes are shown, as briefly as it can be said."""
    shown, total = result.note_counts
    return _others_alone(result) or translate("{n} of {total}", n=shown, total=total)


def shown_notes(result: ViewResult) -> str:
    """Return how many of the notes are shown; what is no note counts where it is alone."""
    shown, total = result.note_counts
    if shown == total:
        return translate_count("Only %n note", "All %n notes", total)
    counted = translate_count("{shown} of %n note", "{shown} of %n notes", total, shown=shown)
    return _others_alone(result) or counted


def _others_alone(result: ViewResult) -> str:
    """Return how many tags, files and unwritten notes are shown without any note, or nothing."""
    if result.note_counts[0] or not result.count:
        return ""
    return translate_count("no notes, %n other", "no notes, %n others", result.count)
