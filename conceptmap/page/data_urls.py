"""Images that are written in a note itself, as `data:` URLs.

Source: RFC 2397.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

MAX_DATA_URL_CHARS = 8_000_000
"""A longer URL is not decoded; of base64 this is a file of 6 MB."""

_KEPT_CHARS = 40
_LONG_DATA_URL = re.compile(
    r"data:[\w.+-]++/[\w.+-]++(?:;[\w.=+-]++)*+,[^\s()<>\"'\[\]]{200,}+", re.IGNORECASE
)


def is_data_url(url: str) -> bool:
    """Return whether a link's destination is content, not an address."""
    return url[:5].lower() == "data:"


def decode_data_url(url: str) -> bytes | None:
    """Return the content of an image; None for what is no image, too long or damaged."""
    if len(url) > MAX_DATA_URL_CHARS:
        return None
    head, comma, content = url.partition(",")
    kind = head[5:].lower()
    if not comma or not kind.startswith("image/"):
        return None
    data = unquote_to_bytes(content)
    if not kind.replace(" ", "").endswith(";base64"):
        return data
    # Line ends and the padding may have been lost on the way.
    data = data.translate(None, b" \t\r\n")
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4))
    except (binascii.Error, ValueError):
        return None


class LiftedText(NamedTuple):
    """A text whose long `data:` URLs are short; see `lift_data_urls`."""

    text: str
    urls: tuple[str, ...]
    """The whole URLs, by their numbers."""


def lift_data_urls(text: str) -> LiftedText:
    """Take the long `data:` URLs out of a text, so that it is parsed and read without them.

    Each is replaced by its beginning and its number, by which `whole_data_url` finds it. Lines
    stay as they are. Takes time linear in the text.
    """
    if "data:" not in text and "DATA:" not in text:
        return LiftedText(text, ())
    urls: list[str] = []

    def shorten(match: re.Match[str]) -> str:
        urls.append(match[0])
        return f"{match[0][:_KEPT_CHARS]}...{len(urls) - 1}"

    return LiftedText(_LONG_DATA_URL.sub(shorten, text), tuple(urls))


def whole_data_url(url: str, lifted: Sequence[str]) -> str:
    """Return the URL that was taken out of a text, or the same URL when it was not."""
    beginning, dots, number = url.rpartition("...")
    # Numbers of any length and script may be written in a note.
    if dots and number.isascii() and number.isdigit() and len(number) <= len(str(len(lifted))):
        whole = lifted[int(number)] if int(number) < len(lifted) else ""
        if whole[:_KEPT_CHARS] == beginning:
            return whole
    return url
