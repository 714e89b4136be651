"""The images within a line of text: those of the vault, of the web and of the note itself."""

from __future__ import annotations

import re

from conceptmap.core.translation import translate
from conceptmap.page.blocks import Inline, TextMark, TextSpan
from conceptmap.page.data_urls import is_data_url
from conceptmap.page.hrefs import host_name, is_web_url, node_href, outside_href
from conceptmap.page.resolver_protocols import InlineResolver
from conceptmap.vault.link_syntax import outside_address, parse_destination

_IMAGE_NAME = re.compile(r"\.(?:png|jpe?g|gif|webp|bmp|svg|avif|ico)$", re.IGNORECASE)
_IMAGE_SIZE = re.compile(r"\s*(\d{1,5})(?:\s*[xX]\s*(\d{1,5}))?\s*$")


def is_image_name(name: str) -> bool:
    """Recognise an image by the extension of its file's name."""
    return _IMAGE_NAME.search(name) is not None


def is_image_size(text: str) -> bool:
    """Return whether a text is `width` or `widthxheight`."""
    return _IMAGE_SIZE.match(text) is not None


def load_image(
    resolver: InlineResolver, target: str, alt: str, size: str, marks: TextMark, href: str
) -> Inline:
    """Return an image of the vault or the web, or words in its place."""
    width, height = _parse_image_size(size)
    shown = alt or translate("Image")
    if is_web_url(target) or target.startswith("//"):
        found = resolver.load_web_image(target, width, height)
        if found is not None:
            return found._replace(alt=alt, href=href or target)
        words = translate("{image} (on {site}, not loaded)", image=shown, site=host_name(target))
        return TextSpan(words, marks | TextMark.MUTED, href or target, target)
    if is_data_url(target):
        found = resolver.load_data_image(target, width, height)
        if found is not None:
            return found._replace(alt=alt, href=href)
        words = translate("{image} (cannot be shown)", image=shown)
        return TextSpan(words, marks | TextMark.MUTED, href)
    if address := outside_address(target):
        words = translate("{image} (outside the vault)", image=shown)
        return TextSpan(words, marks | TextMark.MUTED, href or outside_href(address), address)
    path, fragment = parse_destination(target)
    return _vault_image(resolver, path, fragment, alt, (width, height), marks, href)


def _vault_image(
    resolver: InlineResolver,
    path: str,
    fragment: str,
    alt: str,
    size: tuple[int, int],
    marks: TextMark,
    href: str,
) -> Inline:
    """Return an image of the vault, or a link to what is there instead."""
    found = resolver.load_image(path, *size) if path else None
    if found is not None:
        return found._replace(alt=alt or path, href=href)
    id_ = resolver.resolve_link(path) if path else None
    if id_ is not None and not resolver.exists(id_) and not is_image_name(path):
        return TextSpan(alt or path, marks | TextMark.MISSING, href or node_href(id_, fragment))
    if id_ is None or not resolver.exists(id_):
        words = translate("{image} (not found)", image=alt or path or translate("Image"))
        return TextSpan(words, marks | TextMark.MISSING)
    words = alt or path
    if is_image_name(id_):
        words = translate("{image} (cannot be shown here)", image=words)
    return TextSpan(words, marks, href or node_href(id_, fragment), id_)


def embedded_image(resolver: InlineResolver, path: str, text: str, marks: TextMark) -> Inline:
    """Return the image of `![[path|text]]`; the text may end with a size."""
    alt, _, size = text.rpartition("|")
    if size and not is_image_size(size):
        alt, size = text, ""
    width, height = _parse_image_size(size)
    return _vault_image(resolver, path, "", alt, (width, height), marks, "")


def _parse_image_size(text: str) -> tuple[int, int]:
    """Parse `width` or `widthxheight`, in pixels; 0 for what is not given."""
    match = _IMAGE_SIZE.match(text)
    return (int(match[1]), int(match[2] or 0)) if match else (0, 0)
