"""What the notes of a vault are called by: as asked for, as the user chose, or as guessed."""

from __future__ import annotations

from conceptmap.core.errors import UserError
from conceptmap.model.saved_views import last_view_settings
from conceptmap.vault.shown_names import NAME_CHOICES, guess_name_choice, shown_names
from conceptmap.vault.vault import Vault


def chosen_names(vault: Vault, asked: str = "") -> str:
    """Return the choice of names that is asked for, or without one that of the window.

    See `vault/shown_names.py`. Raises UserError when it is a property that no note has.
    """
    if not asked:
        last = last_view_settings(vault.root)
        return last.names or guess_name_choice(vault.notes.values())
    if asked not in NAME_CHOICES and not shown_names(vault.notes, asked):
        raise UserError(
            f"No note has the property {asked}. Notes can be called by"
            f" {', '.join(NAME_CHOICES)} or a property that they have."
        )
    return asked
