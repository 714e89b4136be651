"""Shows the vault's portrait while no note is selected, and that of a region selected whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from conceptmap.ui.preview.page_view import PageView
from conceptmap.ui.preview.portrait_page import portrait_html, region_html
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.model.portrait import Portrait
    from conceptmap.model.region_portrait import RegionPortrait


class Portraits:
    """Draws portraits in a job and shows them in the preview."""

    def __init__(
        self, session: Session, theme: AppTheme, view: PageView, failed: Callable[[str], None]
    ) -> None:
        self._session = session
        self._theme = theme
        self._view = view
        self._failed = failed

    def show_vault(self) -> None:
        """Show the vault: its counts, regions and what is new. What was shown goes at once."""
        self._view.show_html("")
        vault_map, since = self._session.vault_map, self._session.findings.changes
        opened_s = self._session.comparisons.opened_s

        def work(_: JobControl) -> tuple[Portrait, bool]:
            from conceptmap.model.graph_snapshots import load_snapshots
            from conceptmap.model.portrait import draw_portrait

            visit = None
            if since is not None and any(since):
                visit = load_snapshots(vault_map.vault.root).last_before(opened_s)
            return draw_portrait(vault_map, since), visit is not None

        def done(drawn: tuple[Portrait, bool]) -> None:
            portrait, can_compare = drawn
            if self._session.shown_id is None:
                colours = self._theme.colours
                self._view.show_html(portrait_html(portrait, colours, can_compare=can_compare))

        self._session.map_workers.start("portrait", work, done, self._failed)

    def show_region(self) -> bool:
        """Show the region that is selected as a whole; return whether one is."""
        from conceptmap.model.region_portrait import area_of, draw_region

        session, vault_map, ids = self._session, self._session.vault_map, self._session.selected_ids
        area = area_of(vault_map, ids)
        if area is None:
            return False

        def done(region: RegionPortrait) -> None:
            if session.selected_ids == ids:
                self._view.show_html(region_html(region, self._theme.colours))

        session.map_workers.start(
            "portrait", lambda _: draw_region(vault_map, area), done, self._failed
        )
        return True
