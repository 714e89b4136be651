"""A note's Markdown → HTML that a text browser shows: mistune, with Obsidian's own marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import Any
from urllib.parse import unquote

import mistune
import nh3
from mistune.core import InlineState
from mistune.inline_parser import InlineParser

from conceptmap.notes.blocks import without_code
from conceptmap.ui.preview.addresses import address, is_web

Resolve = Callable[[str], str | None]
"""Link path → node id; None when the map has no such node."""

Image = Callable[[str, str], str | None]
"""Link path of a picture and its wanted width → the address it is kept at; None for none."""

_PICTURE = re.compile(r"\.(png|jpe?g|gif|webp|bmp|svg|avif|ico)$", re.IGNORECASE)
_WIKILINK = r"!?\[\[(?P<wiki_path>[^\[\]\n|]*)(?:\|(?P<wiki_text>[^\n]*?))?\]\]"
_COMMENT = re.compile(r"%%.*?%%", re.DOTALL)
_CALLOUT = re.compile(
    r"^\s*<p>\[!([\w-]+)\]([+-]?)[ \t]*(.*?)(?:<br ?/?>\n?|\n|(?=</p>))", re.DOTALL
)

_TAGS = nh3.ALLOWED_TAGS | {
    "input",
    "u",
    "mark",
    "kbd",
    "details",
    "summary",
    "font",
    "big",
    "small",
}
_ATTRIBUTES = {
    **nh3.ALLOWED_ATTRIBUTES,
    "a": {"href", "title", "class", "name"},
    "img": {"src", "alt", "width", "height", "title"},
    "table": {"width", "border", "cellpadding", "cellspacing", "bgcolor", "class", "align"},
    "td": {"width", "bgcolor", "align", "valign", "colspan", "rowspan", "class"},
    "th": {"width", "bgcolor", "align", "valign", "colspan", "rowspan", "class"},
    "span": {"class"},
    "p": {"class", "align"},
    "div": {"class", "align"},
    "code": {"class"},
    "ol": {"start"},
    "font": {"color"},
}


def to_html(text: str, resolve: Resolve, image: Image) -> str:
    """Render a note's body. Raw HTML in it is cleaned; nothing in the result runs or fetches."""
    renderer = _Renderer(resolve, image)
    markdown = mistune.Markdown(renderer, inline=InlineParser(hard_wrap=True))
    for plugin in _PLUGINS:
        plugin(markdown)
    html = markdown(without_comments(text))
    return nh3.clean(
        str(html),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", "obsidian", "note", "picture"},
        link_rel=None,
        attribute_filter=_kept,
    )


def _kept(tag: str, attribute: str, value: str) -> str | None:
    """Keep an attribute's value, but no picture that is not ours."""
    if (tag, attribute) == ("img", "src") and not value.startswith("picture:"):
        return None
    return value


def without_comments(text: str) -> str:
    """Leave out what stands between `%%` marks outside of code."""
    if "%%" not in text:
        return text
    clear = without_code("\n" + text)
    pieces, copied = [], 0
    for match in _COMMENT.finditer(clear):
        pieces.append(text[copied : match.start() - 1])
        copied = match.end() - 1
    return "".join([*pieces, text[copied:]])


class _Renderer(mistune.HTMLRenderer):
    """HTML in the few elements that a QTextDocument lays out well."""

    def __init__(self, resolve: Resolve, image: Image) -> None:
        super().__init__(escape=False)
        self._resolve = resolve
        self._image = image

    def wikilink(self, path: str, shown: str, embed: bool) -> str:
        """A link to a note, or a picture in its place."""
        target, _, part = path.partition("#")
        target, part = target.strip(), part.strip()
        if embed and _PICTURE.search(target):
            return self._picture(target, shown or target, shown)
        text = shown or (f"{target} › {part}" if target and part else target or part)
        return self._note_link(target, part, escape(text))

    def link(self, text: str, url: str, title: str | None = None) -> str:
        if is_web(url):
            return (
                f'<a href="{escape(url)}" title="{escape(title or url)}">{text or escape(url)}</a>'
            )
        path, _, part = mistune.util.unescape(url).partition("#")
        return self._note_link(unquote(path).strip(), unquote(part).strip(), text)

    def image(self, text: str, url: str, title: str | None = None) -> str:
        if is_web(url) or url.startswith(("data:", "//")):
            return f'<a href="{escape(url)}">{text or "picture"} (on the web, not loaded)</a>'
        alt, _, size = text.partition("|")
        return self._picture(unquote(url).strip(), alt, size)

    def block_code(self, code: str, info: str | None = None) -> str:
        return (
            '<table width="100%" cellpadding="9" class="code"><tr><td>'
            f"<pre>{escape(code.rstrip())}</pre></td></tr></table>\n"
        )

    def block_quote(self, text: str) -> str:
        if match := _CALLOUT.match(text):
            kind, _, title = match.groups()
            rest = text[match.end() :].removeprefix("</p>").strip()
            if rest and not rest.startswith("<"):
                rest = f"<p>{rest}"
            title = title or kind.capitalize()
            return (
                '<table width="100%" cellpadding="9" class="callout"><tr><td>'
                f'<p class="callout-title"><b>{title}</b></p>{rest}</td></tr></table>\n'
            )
        return f"<blockquote>{text}</blockquote>\n"

    def table(self, text: str) -> str:
        return f'<table border="1" cellpadding="5" cellspacing="0" class="grid">{text}</table>\n'

    def task_list_item(self, text: str, checked: bool = False) -> str:
        return f"<li>{'☑' if checked else '☐'} {text}</li>\n"

    def mark(self, text: str) -> str:
        return f'<span class="mark">{text}</span>'

    def inline_math(self, text: str) -> str:
        return f'<span class="math">{escape(text)}</span>'

    def block_math(self, text: str) -> str:
        return f'<p align="center" class="math">{escape(text.strip())}</p>\n'

    def _note_link(self, path: str, part: str, text: str) -> str:
        if not path:
            return f'<a href="#{escape(part)}">{text}</a>'
        id_ = self._resolve(path)
        if id_ is None:
            return f'<span class="missing">{text}</span>'
        return f'<a href="{escape(address(id_, part))}">{text}</a>'

    def _picture(self, path: str, alt: str, size: str) -> str:
        width = re.match(r"\s*(\d+)", size.rpartition("|")[2])
        kept = self._image(path, width[1] if width else "")
        if kept is None:
            return f'<span class="missing">{escape(alt or path)} (picture not found)</span>'
        return f'<img src="{kept}" alt="{escape(alt)}">'


def _wikilinks(markdown: mistune.Markdown) -> None:
    markdown.inline.register("wikilink", _WIKILINK, _parse_wikilink, before="link")


def _parse_wikilink(_: InlineParser, match: re.Match[str], state: InlineState) -> int:
    attributes = {
        "path": match["wiki_path"].removesuffix("\\").strip(),
        "shown": (match["wiki_text"] or "").strip(),
        "embed": match[0].startswith("!"),
    }
    state.append_token({"type": "wikilink", "attrs": attributes})
    return match.end()


_PLUGINS: tuple[Any, ...] = (
    *map(
        mistune.plugins.import_plugin,
        ("strikethrough", "table", "task_lists", "footnotes", "url", "math", "mark"),
    ),
    _wikilinks,
)
