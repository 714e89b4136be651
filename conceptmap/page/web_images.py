"""Pictures of the web, fetched for vaults whose user allowed it; nowhere else is anything."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable, Iterable

MAX_WEB_IMAGE_BYTES = 20 * 1024 * 1024
"""A picture of more bytes than this is not fetched."""

FETCH_TIMEOUT_S = 15.0
"""Seconds to wait for a server."""

MAX_WEB_IMAGES = 200
"""So many pictures are fetched for one page."""


def fetch_images(urls: Iterable[str], check_cancelled: Callable[[], None]) -> dict[str, bytes]:
    """Fetch pictures, for a thread of its own; `check` may raise to stop it.

    What cannot be fetched, or is no picture, gives no bytes and is not asked for again.
    """
    found = {}
    for url in list(urls)[:MAX_WEB_IMAGES]:
        check_cancelled()
        found[url] = _fetched(url)
    return found


def _fetched(url: str) -> bytes:
    if not url.startswith(("http://", "https://")):
        return b""
    # No cookies, no referrer, and no other kind of address than those of the web.
    opener = urllib.request.build_opener(_WebOnly)
    request = urllib.request.Request(url, headers={"User-Agent": "conceptmap", "Accept": "image/*"})
    try:
        with opener.open(request, timeout=FETCH_TIMEOUT_S) as answer:
            if not answer.headers.get_content_type().startswith("image/"):
                return b""
            data: bytes = answer.read(MAX_WEB_IMAGE_BYTES + 1)
    except (OSError, ValueError, urllib.error.URLError):
        return b""
    return data if len(data) <= MAX_WEB_IMAGE_BYTES else b""


class _WebOnly(urllib.request.HTTPRedirectHandler):
    """Follows no redirection away from the web."""

    def redirect_request(  # type: ignore[no-untyped-def]
        self, req, fp, code, msg, headers, newurl
    ):
        if not newurl.startswith(("http://", "https://")):
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)
