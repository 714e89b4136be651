"""What changed since the last visit: told in a line, and shown on the map."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from conceptmap.core.local_time import local_time
from conceptmap.core.translation import Text, day, translate
from conceptmap.ui.context import UiContext
from conceptmap.ui.session.workers import JobControl

if TYPE_CHECKING:
    from conceptmap.model.comparison import Comparison

#: Stands in for {moment} in "Since {moment}: {changes}".
_WEEKDAYS = (
    Text("Monday", context="since"),
    Text("Tuesday", context="since"),
    Text("Wednesday", context="since"),
    Text("Thursday", context="since"),
    Text("Friday", context="since"),
    Text("Saturday", context="since"),
    Text("Sunday", context="since"),
)

_DAYS_NAMED = 6
"""At most this many days back a day is called by its name in the week."""


def tell_changes(context: UiContext) -> None:
    """Say in a line what changed since the last visit, if anything did and it is known."""
    session, messages = context.session, context.messages
    changes, vault_map = session.findings.changes, session.vault_map
    if changes is None or not any(changes) or session.view_state.settings.compared_with:
        return
    opened_s = session.comparisons.opened_s

    def work(control: JobControl) -> Comparison | None:
        from conceptmap.model.comparison import compare_map
        from conceptmap.model.moment_words import LAST_VISIT
        from conceptmap.model.snapshot_files import load_snapshots

        if load_snapshots(vault_map.vault.root).last_before(opened_s) is None:
            return None
        return compare_map(vault_map, LAST_VISIT, control, visit_before_s=opened_s)

    def done(comparison: Comparison | None) -> None:
        from conceptmap.model.comparison import describe_difference

        if comparison is None or comparison.difference.is_empty or messages.text:
            return
        since = local_time(comparison.earlier.time_s).date()
        messages.show_message(
            translate(
                "Since {moment}: {changes}",
                moment=day_in_words(since, date.today()),
                changes=describe_difference(comparison.difference),
            ),
            action=translate("Show"),
            on_action=lambda: show_changes(context),
            stay=False,
        )

    session.map_workers.start("visit", work, done, lambda _: None)


def show_changes(context: UiContext) -> None:
    """Compare the map with the last visit, and list what changed."""
    from conceptmap.model.moment_words import LAST_VISIT

    if not context.has_vault:
        return
    context.session.view_state.change_settings(translate("Compare"), compared_with=LAST_VISIT)
    context.docks.show("changes")


def day_in_words(since: date, today: date) -> str:
    """Return what a day is called after `since`: by its name in the last week, or as a date."""
    if 0 < (today - since).days <= _DAYS_NAMED:
        return str(_WEEKDAYS[since.weekday()])
    return day(since)
