"""Parse inline Markdown: text with marks, links, images, formulas and footnote references.

mistune splits the text into tokens, by the rules of `inline_syntax`; `_HANDLERS` at the end has the
function that converts each type of token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from html import unescape
from itertools import groupby
from typing import Any, cast

from mistune.inline_parser import InlineParser
from mistune.util import unikey

from conceptmap.core.translation import Text
from conceptmap.page.blocks import Inline, Inlines, TextMark, TextSpan
from conceptmap.page.data_urls import is_data_url
from conceptmap.page.hrefs import (
    anchor_href,
    node_href,
    outside_href,
    tag_href,
)
from conceptmap.page.html_elements import (
    FRAME_ELEMENTS,
    frame_words,
    html_link_href,
    parse_html_attributes,
)
from conceptmap.page.inline_images import embedded_image, is_image_name, is_image_size, load_image
from conceptmap.page.inline_syntax import MarkdownToken
from conceptmap.page.long_paragraphs import split_point
from conceptmap.page.resolver_protocols import InlineResolver
from conceptmap.vault.link_references import defined_target
from conceptmap.vault.link_syntax import (
    LinkTarget,
    outside_address,
    parse_destination,
    parse_wikilink,
    wikilink_address,
)

_NESTING_MARKS = {
    "strong": TextMark.STRONG,
    "emphasis": TextMark.EMPHASIS,
    "strikethrough": TextMark.STRIKETHROUGH,
    "mark": TextMark.HIGHLIGHT,
}
"""The marks of tokens that have children."""

_HTML_MARKS = {
    "b": TextMark.STRONG,
    "strong": TextMark.STRONG,
    "i": TextMark.EMPHASIS,
    "em": TextMark.EMPHASIS,
    "s": TextMark.STRIKETHROUGH,
    "del": TextMark.STRIKETHROUGH,
    "strike": TextMark.STRIKETHROUGH,
    "u": TextMark.UNDERLINE,
    "ins": TextMark.UNDERLINE,
    "mark": TextMark.HIGHLIGHT,
    "sub": TextMark.SUBSCRIPT,
    "sup": TextMark.SUPERSCRIPT,
    "small": TextMark.SMALL,
    "code": TextMark.CODE,
    "kbd": TextMark.KEYBOARD,
}
"""The marks of HTML elements within a line; other elements are dropped, their content kept."""

_HTML_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")

_TAG_TOOLTIP = Text("Filter by this tag")


MAX_MARKS, MAX_MARKED_CHARS = 1000, 4000
"""A text with more stars and underscores than the first is parsed in pieces; the second is the
number of characters in a piece.

mistune goes through all of a text for each emphasis that is nested too deeply.
"""


class InlineTextParser:
    """Parses inline Markdown of one note."""

    def __init__(
        self, parser: InlineParser, resolver: InlineResolver, references: dict[str, Any]
    ) -> None:
        self._parser = parser
        self._resolver = resolver
        self._references = references
        self._environment = {"ref_links": references}

    def parse(self, text: str) -> Inlines:
        """Parse text, which may have several lines; what nests too deeply stays plain text."""
        if len(text) > MAX_MARKED_CHARS and text.count("*") + text.count("_") > MAX_MARKS:
            pieces = []
            while len(text) > MAX_MARKED_CHARS:
                at = split_point(text, MAX_MARKED_CHARS)
                pieces.append(text[:at])
                text = text[at:]
            return tuple(each for piece in (*pieces, text) for each in self._parse(piece))
        return self._parse(text)

    def _parse(self, text: str) -> Inlines:
        try:
            tokens = self._parser(text.strip(), self._environment)
        except RecursionError:
            return (TextSpan(text),)
        out: list[Inline] = []
        self._convert(tokens, TextMark.NONE, "", out)
        return tuple(_join_spans(out))

    def _convert(
        self, tokens: Iterable[MarkdownToken], marks: TextMark, href: str, out: list[Inline]
    ) -> None:
        """Append what tokens mean, within the marks and the link that surround them."""
        open_elements: list[tuple[str, TextMark, str]] = []
        for token in tokens:
            if token["type"] == "inline_html":
                marks, href = self._html_tag(token["raw"], marks, href, open_elements, out)
            else:
                handler = _HANDLERS.get(token["type"], InlineTextParser._plain)
                handler(self, token, marks, href, out)

    def _html_tag(
        self,
        raw: str,
        marks: TextMark,
        href: str,
        open_elements: list[tuple[str, TextMark, str]],
        out: list[Inline],
    ) -> tuple[TextMark, str]:
        """Return the marks and the link after an HTML tag.

        `open_elements` are the names of open elements, with the marks and link around them.
        """
        match = _HTML_TAG.fullmatch(raw)
        if match is None:
            return marks, href
        is_closing, name, rest = match[1], match[2].lower(), match[3]
        if name == "br":
            out.append(TextSpan("\n", marks, href))
        elif name == "img":
            attributes = parse_html_attributes(rest)
            source, alt = unescape(attributes.get("src", "")), attributes.get("alt", "")
            out.append(
                load_image(self._resolver, source, alt, attributes.get("width", ""), marks, href)
            )
        elif name in FRAME_ELEMENTS and not is_closing:
            source = parse_html_attributes(rest).get("src", "")
            target = html_link_href(source, self._resolver)
            out.append(TextSpan(frame_words(source), marks, target, source))
        elif is_closing:
            for at in range(len(open_elements) - 1, -1, -1):
                if open_elements[at][0] == name:
                    _, marks, href = open_elements[at]
                    del open_elements[at:]
                    break
        elif name == "a":
            open_elements.append((name, marks, href))
            target = parse_html_attributes(rest).get("href", "")
            href = html_link_href(unescape(target), self._resolver) or href
        elif name in _HTML_MARKS and not rest.endswith("/"):
            open_elements.append((name, marks, href))
            marks |= _HTML_MARKS[name]
        return marks, href

    def _nested(self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]) -> None:
        self._convert(token["children"], marks | _NESTING_MARKS[token["type"]], href, out)

    def _plain(self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]) -> None:
        out.append(TextSpan(token.get("raw", ""), marks, href))

    def _text(self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]) -> None:
        out.append(TextSpan(unescape(token["raw"]), marks, href))

    def _code(self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]) -> None:
        out.append(TextSpan(unescape(token["raw"]), marks | TextMark.CODE, href))

    def _line_break(
        self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]
    ) -> None:
        out.append(TextSpan("\n", marks, href))

    def _tag(self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]) -> None:
        name = token["raw"]
        out.append(TextSpan(f"#{name}", marks | TextMark.TAG, tag_href(name), str(_TAG_TOOLTIP)))

    def _formula(self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]) -> None:
        display = token["attrs"]["display"]
        out.append(self._resolver.render_formula(token["raw"], display=display))

    def _link(self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]) -> None:
        target = unescape(token["attrs"]["url"])
        address = outside_address(target)
        if address or is_data_url(target):
            before, href = len(out), outside_href(address)
            self._convert(token["children"], marks, href, out)
            tooltip = token["attrs"].get("title") or address
            out[before:] = [
                each._replace(tooltip=tooltip) if isinstance(each, TextSpan) else each
                for each in out[before:]
            ]
            if len(out) == before:
                out.append(TextSpan(address, marks, href))
            return
        href, missing = self._resolve_link(*parse_destination(target))
        self._convert(token["children"], marks | missing, href, out)

    def _image(self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]) -> None:
        alt = "".join(_raw_texts(token["children"]))
        alt, _, size = alt.rpartition("|") if "|" in alt else (alt, "", "")
        if not size and is_image_size(alt):
            size, alt = alt, ""
        target = unescape(token["attrs"]["url"])
        out.append(load_image(self._resolver, target, alt, size, marks, href))

    def _wikilink(
        self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]
    ) -> None:
        attributes = token["attrs"]
        address = wikilink_address(attributes["path"])
        if address:
            href = outside_href(address)
            out.append(TextSpan(attributes["text"] or address, marks, href, address))
            return
        path, fragment = parse_wikilink(attributes["path"], has_text=False)
        text = attributes["text"]
        if attributes["embed"] and is_image_name(path):
            out.append(embedded_image(self._resolver, path, text, marks))
            return
        name = fragment.replace("#", " › ")
        text = text or (f"{path} › {name}" if path and fragment else path or name)
        href, missing = self._resolve_link(*self.defined_target(attributes["path"], text))
        out.append(TextSpan(text, marks | missing, href))

    def defined_target(self, written: str, text: str) -> LinkTarget:
        """Return what a wikilink leads to, by the definition of its name if the note has one."""
        return defined_target(written, text or None, self._destination_of)

    def _destination_of(self, label: str) -> str | None:
        definition = self._references.get(unikey(label))
        return None if definition is None else definition["url"]

    def _resolve_link(self, path: str, fragment: str) -> tuple[str, TextMark]:
        """Return the href of a link and the mark of one that is unresolved."""
        if not path:
            return anchor_href(fragment) if fragment else "", TextMark.NONE
        id_ = self._resolver.resolve_link(path)
        if id_ is None:
            return "", TextMark.MISSING
        exists = self._resolver.exists(id_)
        return node_href(id_, fragment), TextMark.NONE if exists else TextMark.MISSING

    def _footnote(
        self, token: MarkdownToken, marks: TextMark, href: str, out: list[Inline]
    ) -> None:
        key, text = token["attrs"]["key"], token["attrs"]["text"]
        number, text = self._resolver.number_footnote(key, text)
        if not number:
            out.append(TextSpan(f"[^{key}]", marks))
            return
        target = anchor_href(f"note-{number}")
        out.append(TextSpan(str(number), marks | TextMark.SUPERSCRIPT, target, text))


_HANDLERS: Mapping[
    str, Callable[[InlineTextParser, MarkdownToken, TextMark, str, list[Inline]], None]
] = {
    **dict.fromkeys(_NESTING_MARKS, InlineTextParser._nested),
    "text": InlineTextParser._text,
    "codespan": InlineTextParser._code,
    "linebreak": InlineTextParser._line_break,
    "softbreak": InlineTextParser._line_break,
    "link": InlineTextParser._link,
    "image": InlineTextParser._image,
    "wikilink": InlineTextParser._wikilink,
    "tag": InlineTextParser._tag,
    "inline_math": InlineTextParser._formula,
    "footnote": InlineTextParser._footnote,
}
"""How each type of token is converted; tags of HTML, which are not nested, are apart."""


def _join_spans(inlines: Iterable[Inline]) -> list[Inline]:
    """Join consecutive spans that differ in their text alone, and drop empty ones."""
    out: list[Inline] = []
    filled = (each for each in inlines if not isinstance(each, TextSpan) or each.text)
    runs = groupby(filled, lambda each: each[1:] if isinstance(each, TextSpan) else None)
    for attributes, run in runs:
        if attributes is None:
            out += run
        else:
            # In one go: a paragraph of 100,000 lines would otherwise be copied 100,000 times.
            spans = cast(list[TextSpan], list(run))
            out.append(spans[0]._replace(text="".join(span.text for span in spans)))
    return out


def _raw_texts(tokens: Iterable[MarkdownToken]) -> Iterable[str]:
    for token in tokens:
        if "children" in token:
            yield from _raw_texts(token["children"])
        else:
            yield token.get("raw", "")
