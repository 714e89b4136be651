"""The one notice of an opened vault: the most important thing about how it was opened."""

from __future__ import annotations

from conceptmap.core.translation import translate
from conceptmap.ui import vault_opening
from conceptmap.ui.commands.changes import tell_changes
from conceptmap.ui.context import UiContext


def tell_opening(context: UiContext) -> None:
    """Say the most important thing about how the vault was opened, if there is one."""
    from conceptmap.ui.dialogs.reading import tell_reading

    findings = context.session.findings
    if findings.moved_from is not None:
        vault_opening.offer_saved(context, findings.moved_from)
    elif tell_reading(context):
        return
    elif findings.has_old_layout:
        context.messages.show_message(
            translate(
                "The map can now show each region separately. Your arrangement stays until you "
                "rearrange it."
            ),
            action=translate("Rearrange"),
            on_action=context.session.positions.rearrange,
        )
    elif findings.names_guessed:
        from conceptmap.ui.panels.name_choice import tell_guessed_names

        tell_guessed_names(context)
    else:
        tell_changes(context)
