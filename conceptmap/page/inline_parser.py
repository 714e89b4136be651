"""A line of Markdown → spans, pictures and formulas, with the marks that Obsidian adds.

Sources: CommonMark 0.31.2; Obsidian Help, "Basic formatting syntax", "Advanced formatting
syntax", "Embed files" and "Tags".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from html import unescape
from itertools import groupby
from typing import Any, Protocol, cast
from urllib.parse import unquote, urlsplit

from mistune.core import InlineState
from mistune.inline_parser import InlineParser
from mistune.plugins.formatting import mark, strikethrough
from mistune.plugins.url import url

from conceptmap.page.blocks import Inline, InlineFormula, InlineImage, Inlines, TextMark, TextSpan
from conceptmap.page.hrefs import anchor_href, is_web_url, node_href, tag_href
from conceptmap.vault.scanner import TAG_PATTERN

Token = Mapping[str, Any]

_WIKILINK = r"!?\[\[(?P<wiki_path>[^\[\]\n|]*)(?:\|(?P<wiki_text>[^\n]*?))?\]\]"
_MATH = (
    r"\$\$(?P<wide_math>(?:[^\\$]|\\.)+?)\$\$"
    # Pandoc's rule: a dollar hugs its formula, and no digit follows, so that prices stay prices.
    r"|\$(?![\s$])(?P<math>(?:[^\\$]|\\.)*?)(?<!\s)\$(?!\d)"
)
_FOOTNOTE = r"\[\^(?P<note_key>[^\]\s]+)\]|\^\[(?P<note_text>[^\[\]]+)\]"
_SIZE = re.compile(r"\s*(\d{1,5})(?:\s*[xX]\s*(\d{1,5}))?\s*$")

IMAGE_NAME = re.compile(r"\.(?:png|jpe?g|gif|webp|bmp|svg|avif|ico)$", re.IGNORECASE)

_TAGS = {
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
"""What elements of HTML within a line are taken for."""

_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")


class InlineResolver(Protocol):
    """What the reader of a note asks of the vault around it."""

    def resolve_link(self, path: str) -> str | None:
        """Give the node that a link path leads to, None for none."""

    def exists(self, id_: str) -> bool:
        """Tell whether a node is more than a name."""

    def load_image(self, path: str, width: int, height: int) -> InlineImage | None:
        """Load a picture of the vault, 0 for a size that is not given; None for none."""

    def load_web_image(self, url: str, width: int, height: int) -> InlineImage | None:
        """Give a picture of the web when that is allowed, None otherwise."""

    def render_formula(self, tex: str, *, display: bool) -> InlineFormula:
        """Draw a formula."""

    def number_footnote(self, key: str, text: str) -> tuple[int, str]:
        """Give the number of a footnote, by its key or its own text, and its words; 0 for none."""


def make_inline_parser() -> InlineParser:
    """Make a parser of lines; it may be used by one thread at a time."""
    parser = InlineParser(hard_wrap=True)
    holder = _Holder(parser)
    for plugin in (strikethrough, mark, url):
        plugin(holder)  # type: ignore[arg-type]
    parser.register("wikilink", _WIKILINK, _parse_wikilink, before="link", start_chars=("!", "["))
    parser.register("inline_math", _MATH, _parse_math, before="link", start_chars="$")
    parser.register("footnote", _FOOTNOTE, _parse_footnote, before="link", start_chars=("[", "^"))
    tag = rf"(?<!\S)#(?P<tag_name>{TAG_PATTERN})"
    parser.register("tag", tag, _parse_tag, before="link", start_chars="#")
    return parser


class _Holder:
    """What plugins of mistune take for a Markdown that has no renderer."""

    renderer = None

    def __init__(self, inline: InlineParser) -> None:
        self.inline = inline


class InlineTextParser:
    """Reads lines of one note."""

    def __init__(
        self, parser: InlineParser, resolver: InlineResolver, references: dict[str, Any]
    ) -> None:
        self._parser = parser
        self._around = resolver
        self._environment = {"ref_links": references}

    def parse(self, text: str) -> Inlines:
        """Read a line of Markdown, line ends within it included."""
        try:
            tokens = self._parser(text.strip(), self._environment)
        except RecursionError:
            return (TextSpan(text),)
        out: list[Inline] = []
        self._take(tokens, TextMark.NONE, "", out)
        return tuple(_joined(out))

    def _take(self, tokens: Iterable[Token], marks: TextMark, href: str, out: list[Inline]) -> None:
        opened: list[tuple[str, TextMark, str]] = []
        for token in tokens:
            kind = token["type"]
            if kind == "inline_html":
                marks, href = self._html(token["raw"], marks, href, opened, out)
            elif kind in _NESTING:
                self._take(token["children"], marks | _NESTING[kind], href, out)
            elif kind == "text":
                out.append(TextSpan(unescape(token["raw"]), marks, href))
            elif kind == "codespan":
                out.append(TextSpan(unescape(token["raw"]), marks | TextMark.CODE, href))
            elif kind in ("linebreak", "softbreak"):
                out.append(TextSpan("\n", marks, href))
            elif kind == "link":
                self._link(token, marks, out)
            elif kind == "image":
                out.append(self._image(token, marks, href))
            elif kind == "wikilink":
                out.append(self._wikilink(token["attrs"], marks))
            elif kind == "tag":
                name = token["raw"]
                out.append(TextSpan(f"#{name}", marks | TextMark.TAG, tag_href(name), _FILTER))
            elif kind == "inline_math":
                display = token["attrs"]["display"]
                out.append(self._around.render_formula(token["raw"], display=display))
            elif kind == "footnote":
                out.append(self._footnote(token["attrs"], marks))
            else:
                out.append(TextSpan(token.get("raw", ""), marks, href))

    def _html(
        self,
        raw: str,
        marks: TextMark,
        href: str,
        opened: list[tuple[str, TextMark, str]],
        out: list[Inline],
    ) -> tuple[TextMark, str]:
        """Take an element of HTML for the mark it stands for, and leave out all others."""
        match = _TAG.fullmatch(raw)
        if match is None:
            return marks, href
        closing, name, rest = match[1], match[2].lower(), match[3]
        if name == "br":
            out.append(TextSpan("\n", marks, href))
        elif name == "img":
            attributes = parse_html_attributes(rest)
            out.append(self._sourced(attributes, marks, href))
        elif closing:
            for at in range(len(opened) - 1, -1, -1):
                if opened[at][0] == name:
                    _, marks, href = opened[at]
                    del opened[at:]
                    break
        elif name == "a":
            opened.append((name, marks, href))
            target = parse_html_attributes(rest).get("href", "")
            href = target if is_web_url(target) else href
        elif name in _TAGS and not rest.endswith("/"):
            opened.append((name, marks, href))
            marks |= _TAGS[name]
        return marks, href

    def _link(self, token: Token, marks: TextMark, out: list[Inline]) -> None:
        target = unescape(token["attrs"]["url"])
        if is_web_url(target):
            before = len(out)
            self._take(token["children"], marks, target, out)
            tip = token["attrs"].get("title") or target
            out[before:] = [
                each._replace(tooltip=tip) if isinstance(each, TextSpan) else each
                for each in out[before:]
            ]
            if len(out) == before:
                out.append(TextSpan(target, marks, target))
            return
        path, _, part = target.partition("#")
        href, missing = self._node(unquote(path).strip(), unquote(part).strip())
        self._take(token["children"], marks | missing, href, out)

    def _image(self, token: Token, marks: TextMark, href: str) -> Inline:
        alt = "".join(_texts(token["children"]))
        alt, _, size = alt.rpartition("|") if "|" in alt else (alt, "", "")
        if not size and _SIZE.match(alt):
            size, alt = alt, ""
        target = unescape(token["attrs"]["url"])
        return self._picture(target, alt, size, marks, href)

    def _sourced(self, attributes: Mapping[str, str], marks: TextMark, href: str) -> Inline:
        size = attributes.get("width", "")
        return self._picture(
            unescape(attributes.get("src", "")), attributes.get("alt", ""), size, marks, href
        )

    def _picture(self, target: str, alt: str, size: str, marks: TextMark, href: str) -> Inline:
        width, height = _size(size)
        if is_web_url(target) or target.startswith("//"):
            found = self._around.load_web_image(target, width, height)
            if found is not None:
                return found._replace(alt=alt, href=href or target)
            host = urlsplit(target).hostname or target
            words = f"{alt or 'Picture'} (on {host}, not fetched)"
            return TextSpan(words, marks | TextMark.MUTED, href or target, target)
        path = unquote(target).partition("#")[0].strip()
        found = self._around.load_image(path, width, height)
        if found is None:
            return TextSpan(f"{alt or path or 'Picture'} (not found)", marks | TextMark.MISSING)
        return found._replace(alt=alt, href=href)

    def _wikilink(self, attributes: Mapping[str, Any], marks: TextMark) -> Inline:
        target, _, part = attributes["path"].partition("#")
        target, part, shown = target.strip(), part.strip(), attributes["shown"]
        if attributes["embed"] and IMAGE_NAME.search(target):
            alt, _, size = shown.rpartition("|")
            if size and not _SIZE.match(size):
                alt, size = shown, ""
            width, height = _size(size)
            found = self._around.load_image(target, width, height)
            if found is not None:
                return found._replace(alt=alt or target)
            return TextSpan(f"{alt or target} (not found)", marks | TextMark.MISSING)
        name = part.replace("#", " › ")
        text = shown or (f"{target} › {name}" if target and part else target or name)
        href, missing = self._node(target, part)
        return TextSpan(text, marks | missing, href)

    def _node(self, path: str, part: str) -> tuple[str, TextMark]:
        if not path:
            return anchor_href(part), TextMark.NONE
        id_ = self._around.resolve_link(path)
        if id_ is None:
            return "", TextMark.MISSING
        return node_href(id_, part), TextMark.NONE if self._around.exists(id_) else TextMark.MISSING

    def _footnote(self, attributes: Mapping[str, str], marks: TextMark) -> Inline:
        number, words = self._around.number_footnote(attributes["key"], attributes["text"])
        if not number:
            return TextSpan(f"[^{attributes['key']}]", marks)
        return TextSpan(
            str(number), marks | TextMark.SUPERSCRIPT, anchor_href(f"note-{number}"), words
        )


_NESTING = {
    "strong": TextMark.STRONG,
    "emphasis": TextMark.EMPHASIS,
    "strikethrough": TextMark.STRIKETHROUGH,
    "mark": TextMark.HIGHLIGHT,
}

_FILTER = "Show only what has this tag"


def parse_html_attributes(text: str) -> dict[str, str]:
    """Read the attributes of an element of HTML."""
    return {
        match[1].lower(): unescape(next(value for value in match.groups()[1:] if value is not None))
        for match in _ATTRIBUTE.finditer(text)
    }


def _joined(line: Iterable[Inline]) -> list[Inline]:
    """Join spans of one kind that follow each other."""
    out: list[Inline] = []
    told = (each for each in line if not isinstance(each, TextSpan) or each.text)
    for kind, run in groupby(told, lambda each: each[1:] if isinstance(each, TextSpan) else None):
        if kind is None:
            out += run
        else:
            # In one go: a paragraph of 100,000 lines would else be copied 100,000 times.
            spans = cast(list[TextSpan], list(run))
            out.append(spans[0]._replace(text="".join(span.text for span in spans)))
    return out


def _texts(tokens: Iterable[Token]) -> Iterable[str]:
    for token in tokens:
        if "children" in token:
            yield from _texts(token["children"])
        else:
            yield token.get("raw", "")


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.match(text)
    return (int(match[1]), int(match[2] or 0)) if match else (0, 0)


def _parse_wikilink(_: InlineParser, match: re.Match[str], state: InlineState) -> int:
    attributes = {
        "path": match["wiki_path"].removesuffix("\\").strip(),
        "shown": (match["wiki_text"] or "").strip(),
        "embed": match[0].startswith("!"),
    }
    state.append_token({"type": "wikilink", "attrs": attributes})
    return match.end()


def _parse_math(_: InlineParser, match: re.Match[str], state: InlineState) -> int:
    wide = match["wide_math"]
    raw = wide if wide is not None else match["math"]
    if not raw.strip():
        state.append_token({"type": "text", "raw": match[0]})
    else:
        attributes = {"display": wide is not None}
        state.append_token({"type": "inline_math", "raw": raw.strip(), "attrs": attributes})
    return match.end()


def _parse_footnote(_: InlineParser, match: re.Match[str], state: InlineState) -> int | None:
    attributes = {"key": match["note_key"] or "", "text": match["note_text"] or ""}
    state.append_token({"type": "footnote", "attrs": attributes})
    return match.end()


def _parse_tag(_: InlineParser, match: re.Match[str], state: InlineState) -> int:
    name = match["tag_name"]
    if name.isdigit():
        state.append_token({"type": "text", "raw": match[0]})
    else:
        state.append_token({"type": "tag", "raw": name})
    return match.end()


Parse = Callable[[str], Inlines]
