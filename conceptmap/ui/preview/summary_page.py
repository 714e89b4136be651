"""The summary of a vault as the HTML of a page."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from conceptmap.core.translation import number, translate
from conceptmap.model.region_summary import RegionSummary
from conceptmap.model.vault_summary import NoteRow, RegionRow, VaultSummary
from conceptmap.page.hrefs import COMPARE_HREF, node_href, region_href, tag_href
from conceptmap.render.theme import Theme
from conceptmap.ui.text_size import scaled

_TITLE_PX = 21


def vault_summary_html(summary: VaultSummary, theme: Theme, *, can_compare: bool = False) -> str:
    """Return a page about a vault; its notes and regions are links.

    With `can_compare` there is one that shows on the map what changed since the last visit.
    """
    parts = [
        _page_title(summary.name, theme),
        f"<p style='color:{theme.muted_text}; margin-top:0; margin-bottom:4px'>"
        f"{escape(_counts(summary))}</p>",
    ]
    if summary.regions:
        parts.append(_title(translate("Regions"), theme))
        parts += _regions(summary.regions, theme)
    if summary.most_linked:
        parts += [_title(translate("Most linked"), theme), *_notes(summary.most_linked, theme)]
    if summary.new:
        title = _counted_title(
            translate("New since last time"), summary.new_count, len(summary.new)
        )
        parts += [_title(title, theme), *_notes(summary.new, theme)]
    if summary.changed:
        title = (
            translate("Changed since last time")
            if summary.since_known
            else translate("Changed last")
        )
        title = _counted_title(title, summary.changed_count, len(summary.changed))
        parts += [_title(title, theme), *_notes(summary.changed, theme)]
    elif summary.since_known and not summary.new:
        parts.append(
            f"<p style='color:{theme.muted_text}; margin-top:18px'>"
            f"{escape(translate('Nothing has changed since last time.'))}</p>"
        )
    if can_compare and (summary.new or summary.changed):
        text = translate("Show what changed on the map")
        parts += [_line(COMPARE_HREF, text, "", theme)]
    parts.append(
        f"<p style='color:{theme.faint_text}; margin-top:20px'>"
        f"{escape(translate('Click a note on the map to read it here.'))}</p>"
    )
    return "".join(parts)


def _page_title(name: str, theme: Theme) -> str:
    style = f"font-size:{scaled(_TITLE_PX)}px; font-weight:600; color:{theme.text}"
    return f"<p style='{style}; margin-top:6px; margin-bottom:2px'>{escape(name)}</p>"


def region_summary_html(region: RegionSummary, theme: Theme) -> str:
    """Return a page about a region; its notes, tags and the regions beside it are links."""
    parts = [
        _page_title(region.name, theme),
        f"<p style='color:{theme.muted_text}; margin-top:0; margin-bottom:4px'>"
        f"{escape(_counts(region))}</p>",
    ]
    if region.regions:
        parts += [_title(translate("Regions in it"), theme), *_regions(region.regions, theme)]
    if region.key_notes:
        parts += [_title(translate("Key notes"), theme), *_notes(region.key_notes, theme)]
    if region.tags:
        parts.append(_title(translate("Tags"), theme))
        parts += [_line(tag_href(tag), f"#{tag}", number(n), theme) for tag, n in region.tags]
    if region.ties:
        parts += [_title(translate("Links with"), theme), *_regions(region.ties, theme)]
    return "".join(parts)


def _regions(lines: Iterable[RegionRow], theme: Theme) -> Iterable[str]:
    for each in lines:
        colour = theme.region_colours[each.colour]
        yield _line(region_href(each.number), each.name, number(each.nodes), theme, colour)


def _counts(summary: VaultSummary | RegionSummary) -> str:
    return " · ".join(map(str, summary.counts))


def _counted_title(title: str, count: int, shown: int) -> str:
    return f"{title} ({number(count)})" if count > shown else title


def _title(text: str, theme: Theme) -> str:
    return (
        f"<p style='font-weight:600; color:{theme.text}; margin-top:18px; margin-bottom:4px'>"
        f"{escape(text)}</p>"
    )


def _notes(lines: Iterable[NoteRow], theme: Theme) -> Iterable[str]:
    for each in lines:
        yield _line(node_href(each.id), each.title, each.detail, theme)


def _line(href: str, text: str, detail: str, theme: Theme, dot: str = "") -> str:
    mark = f"<span style='color:{dot}'>●</span>&nbsp;&nbsp;" if dot else ""
    return (
        f"<p style='margin-top:3px; margin-bottom:3px'>{mark}"
        f"<a href='{escape(href)}' style='color:{theme.link}; text-decoration:none'>"
        f"{escape(text)}</a>"
        f"&nbsp; <span style='color:{theme.muted_text}'>{escape(detail)}</span></p>"
    )
