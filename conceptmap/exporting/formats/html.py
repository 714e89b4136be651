"""HTML: one page that pans, zooms, searches and hovers, with nothing to fetch."""

from __future__ import annotations

import json
from html import escape
from string import Template
from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.resources import resource_path
from conceptmap.core.translation import Text, translate
from conceptmap.exporting.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource

_PAGE_CHARS = "".join(map(chr, range(32, 127))) + "…✕×–—"
"""The characters that the page itself shows, whatever the notes are called."""
_SCRIPTS = ("map.js", "far.js", "phrases.js", "controls.js")
"""Parts of one function, in their order; each uses what those before it define."""


def write_html(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the map as a page with its fonts inside, as far as the program has the glyphs."""
    from conceptmap.exporting.fonts import font_faces
    from conceptmap.exporting.page_data import page_data

    data = page_data(source, progress)
    progress(translate("Writing the page"), 0, 0)
    # Escaped so that no text of a note can end the <script> element.
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    shown = [*data["titles"], *(line[0] for line in (*data["legend"], *data["regions"]))]
    shown += [words for words, *_ in data["quiet_places"]]
    shown += [_PAGE_CHARS, data["legend_note"], *(data["scale_ends"] or ())]
    page = Template(resource_path("page", "page.html").read_text("utf-8")).substitute(
        title=escape(source.require_render_input().title or source.vault_map.vault.name),
        fonts=font_faces((400, 600), "".join(sorted(set("".join(shown))))),
        css=resource_path("page", "page.css").read_text("utf-8"),
        script="\n".join(resource_path("page", name).read_text("utf-8") for name in _SCRIPTS),
        data=text,
    )
    out.write(page.encode("utf-8", "replace"))


FORMAT = ExportFormat(
    extension="html",
    title=Text("Web page"),
    description=Text("One file for any browser: pan, zoom and search it, even offline."),
    group=FormatGroup.WEB_PAGE,
    writer=write_html,
    needs_picture=True,
)
