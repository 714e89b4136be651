"""A review of what changed since an earlier moment, on one page: as Markdown, or as a web page."""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Callable
from html import escape
from string import Template
from typing import NamedTuple

from conceptmap.core.resources import resource_path
from conceptmap.core.translation import translate, translate_count
from conceptmap.model.change_rows import GONE, NEW, RENAMED, change_rows
from conceptmap.model.comparison import Comparison, describe_difference
from conceptmap.model.graph_difference import GraphDifference
from conceptmap.model.moment_texts import change_texts
from conceptmap.model.moved_links import names_of_gone, new_links
from conceptmap.model.vault_map import VaultMap

MARKDOWN, WEB_PAGE = ".md", ".html"
REVIEW_SUFFIXES = (MARKDOWN, WEB_PAGE)
"""The endings of files with a review."""

MAX_BUSIEST = 10

_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~])")


class ReviewLine(NamedTuple):
    """A note, and what is said of it."""

    title: str
    detail: str = ""
    sentences: tuple[str, ...] = ()
    """What the note says where it links to others now."""
    earlier_sentences: tuple[str, ...] = ()
    """What it said where it linked to others."""


class Review(NamedTuple):
    """What changed, in sections of lines."""

    title: str
    summary: str
    sections: tuple[tuple[str, tuple[ReviewLine, ...]], ...]


def write_review(
    comparison: Comparison, vault_map: VaultMap, check: Callable[[], object] = lambda: None
) -> Review:
    """Return the review of a comparison of a map. Reads notes; `check` may raise to stop."""
    vault, difference = vault_map.vault, comparison.difference
    with change_texts(comparison, vault, check) as texts:
        rows_of = change_rows(comparison, vault_map, texts)
    sections = [
        (
            region or translate("Elsewhere"),
            tuple(
                ReviewLine(
                    each.title,
                    " · ".join(filter(None, (_word(each.sign), *each.details))),
                    each.sentences,
                    each.earlier_sentences,
                )
                for each in rows
            ),
        )
        for region, rows in rows_of
    ]
    found_home = _orphans_with_links(comparison, vault_map)
    for title, ids in (
        (translate("Notes without links that have some now"), found_home),
        (
            translate("New names that no note has yet"),
            map(comparison.id_now, _wanted_names(difference)),
        ),
    ):
        if lines := tuple(ReviewLine(comparison.title(each, vault_map)) for each in ids):
            sections.append((title, lines))
    if busiest := _busiest(comparison, vault_map):
        sections.append((translate("Notes with most changed links"), busiest))
    return Review(
        f"{vault.name} · {comparison.between}",
        "\n".join(filter(None, (describe_difference(difference), comparison.unknown))),
        tuple(sections),
    )


def review_as_markdown(review: Review, picture: str = "") -> str:
    """Return a review as Markdown, with a picture of the map beside it, if there is one."""
    lines = [f"# {_plain(review.title)}", "", _plain(review.summary)]
    if picture:
        lines += ["", f"![](<{picture}>)"]
    for title, section in review.sections:
        lines += ["", f"## {_plain(title)}", ""]
        for line in section:
            told = f": {_plain(line.detail)}" if line.detail else ""
            lines.append(f"- **{_plain(line.title)}**{told}")
            lines += [f"  - *{_plain(each)}*" for each in line.sentences]
            for each in line.earlier_sentences:
                lines.append(
                    "  - " + translate("Before: {sentences}", sentences=f"*{_plain(each)}*")
                )
    return "\n".join(lines) + "\n"


def review_as_html(review: Review, light: bytes = b"", dark: bytes = b"") -> str:
    """Return a review as a web page, with pictures of the map, PNG, if there are any.

    They are for readers with light and with dark pages.
    """
    parts = []
    if light:
        words = escape(review.summary, quote=True)
        pictures = [("light", light), *([("dark", dark)] if dark else [])]
        for name, png in pictures:
            parts.append(f'<img class="{name}" alt="{words}" src="{_data_url(png)}">')
    for title, lines in review.sections:
        parts.append(f"<h2>{escape(title)}</h2>\n<ul>")
        for line in lines:
            detail = f"<br>{escape(line.detail)}" if line.detail else ""
            told = [f"“{each}”" for each in line.sentences]
            told += [
                translate("Before: {sentences}", sentences=f"“{each}”")
                for each in line.earlier_sentences
            ]
            said = "".join(f"<br><small>{escape(each)}</small>" for each in told)
            parts.append(f"<li><b>{escape(line.title)}</b>{detail}{said}")
        parts.append("</ul>")
    page = Template(resource_path("review", "page.html").read_text("utf-8"))
    return page.substitute(
        title=escape(review.title), summary=escape(review.summary), body="\n".join(parts)
    )


def _data_url(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


def _orphans_with_links(comparison: Comparison, vault_map: VaultMap) -> list[str]:
    """Return the ids of notes that had no links at the earlier moment and have some now."""
    before = comparison.earlier.state
    linked = {end for link in before.links for end in link}
    alone = {comparison.id_now_of_earlier(id_) for id_ in before.notes if id_ not in linked}
    added = comparison.difference.added_links
    linked_now = {comparison.id_now(end) for link in added for end in link}
    return sorted(alone & linked_now & vault_map.index_of.keys())


def _wanted_names(difference: GraphDifference) -> list[str]:
    """Return the new names that no note has yet, without those that are left of notes."""
    left = names_of_gone(difference)
    return [id_ for id_ in difference.new_names if id_ not in left]


def _busiest(comparison: Comparison, vault_map: VaultMap) -> tuple[ReviewLine, ...]:
    count = Counter[str]()
    difference = comparison.difference
    for links, id_now in (
        (new_links(difference), comparison.id_now),
        (difference.removed_links, comparison.id_now_of_earlier),
    ):
        for link in links:
            count.update(map(id_now, link))
    known = ((id_, n) for id_, n in count.items() if id_ in vault_map.index_of)
    ranked = sorted(known, key=lambda item: (-item[1], item[0]))[:MAX_BUSIEST]
    return tuple(
        ReviewLine(vault_map.title(id_), translate_count("%n link", "%n links", n))
        for id_, n in ranked
    )


def _word(sign: str) -> str:
    words = {NEW: translate("New"), RENAMED: translate("Renamed"), GONE: translate("Gone")}
    return words.get(sign, "")


def _plain(text: str) -> str:
    """Return a text for Markdown that shows it as it is."""
    return _MARKDOWN_SIGNS.sub(r"\\\1", text)
