"""Shows the vault's summary while no note is selected, and that of a region selected whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from conceptmap.render.theme import Theme
from conceptmap.ui.preview.page_view import PageView
from conceptmap.ui.preview.summary_page import region_summary_html, vault_summary_html
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.region_summary import RegionSummary
    from conceptmap.model.vault_summary import VaultSummary


class Summaries:
    """Draws summaries in a job and shows them in the preview."""

    def __init__(
        self, session: Session, theme: AppTheme, view: PageView, failed: Callable[[str], None]
    ) -> None:
        self._session = session
        self._theme = theme
        self._view = view
        self._failed = failed
        self._neutral = False
        """Whether the regions of the summary have no colours, as on the map."""
        self._show_again: Callable[[], None] | None = None
        """Shows the last summary once more if it is still shown."""
        session.view_state.changed.connect(self._follow_colours)

    def show_vault(self) -> None:
        """Show the vault: its counts, regions and what is new. What was shown goes at once."""
        self._view.show_html("")
        vault_map, since = self._session.vault_map, self._session.findings.changes
        opened_s = self._session.comparisons.opened_s

        def work(_: JobControl) -> tuple[VaultSummary, bool]:
            from conceptmap.model.snapshot_files import load_snapshots
            from conceptmap.model.vault_summary import summarise_vault

            visit = None
            if since is not None and any(since):
                visit = load_snapshots(vault_map.vault.root).last_before(opened_s)
            return summarise_vault(vault_map, since), visit is not None

        def done(drawn: tuple[VaultSummary, bool]) -> None:
            summary, can_compare = drawn

            def show() -> None:
                if self._session.shown_id is None:
                    self._view.show_html(
                        vault_summary_html(summary, self._colours(), can_compare=can_compare)
                    )

            self._show(show)

        self._session.map_workers.start("summary", work, done, self._failed)

    def show_region(self) -> bool:
        """Show the region that is selected as a whole; return whether one is."""
        from conceptmap.model.region_summary import area_of, summarise_region

        session, vault_map, ids = self._session, self._session.vault_map, self._session.selected_ids
        area = area_of(vault_map, ids)
        if area is None:
            return False

        def done(region: RegionSummary) -> None:
            def show() -> None:
                if session.selected_ids == ids:
                    self._view.show_html(region_summary_html(region, self._colours()))

            self._show(show)

        session.map_workers.start(
            "summary", lambda _: summarise_region(vault_map, area), done, self._failed
        )
        return True

    def _show(self, show: Callable[[], None]) -> None:
        self._show_again = show
        show()

    def _colours(self) -> Theme:
        """Return the theme, without colours of regions where the map has none."""
        theme = self._theme.colours
        self._neutral = self._session.view_state.result.node_styles.has_own_colours
        if not self._neutral:
            return theme
        return msgspec.structs.replace(
            theme, region_colours=(theme.node,) * len(theme.region_colours)
        )

    def _follow_colours(self) -> None:
        is_neutral = self._session.view_state.result.node_styles.has_own_colours
        if self._show_again is not None and is_neutral != self._neutral:
            self._neutral = is_neutral
            self._show_again()
