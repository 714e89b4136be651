"""What the notes of a vault are called by: as asked for, as the user chose, or as guessed."""

from __future__ import annotations

from conceptmap.core.errors import UserError
from conceptmap.core.translation import translate
from conceptmap.model.saved_views import last_view_settings
from conceptmap.vault.shown_names import FILE_NAMES, NAME_CHOICES, guess_name_choice, shown_names
from conceptmap.vault.vault import Vault


def chosen_names(vault: Vault, asked: str = "") -> str:
    """Return the choice of names that is asked for, or without one that of the window.

    See `vault/shown_names.py`. Raises UserError when it is a property that no note has.
    """
    if not asked:
        last = last_view_settings(vault.root)
        return last.names or guessed_names(vault)
    if asked not in NAME_CHOICES and not shown_names(vault.notes, asked):
        raise UserError(
            translate(
                "No note has the property {property}. Notes can be called by {choices} or a "
                "property that they have.",
                property=asked,
                choices=", ".join(NAME_CHOICES),
            )
        )
    return asked


def guessed_names(vault: Vault) -> str:
    """Return what the notes of a vault are best called by, before the user chose.

    Where the program that the vault was made with names its pages itself, that is what counts.
    """
    if vault.names_pages:
        return FILE_NAMES
    return guess_name_choice(vault.notes.values())
