"""Fetch images from the web, for vaults whose user allowed it.

No other module asks the network for anything.
"""

from __future__ import annotations

import http.client
import urllib.request
from collections.abc import Callable, Iterable

MAX_WEB_IMAGE_BYTES = 20 * 1024 * 1024
"""A larger image is not fetched."""

FETCH_TIMEOUT_S = 15.0
"""How long a server may stay silent."""

MAX_WEB_IMAGES = 200
"""How many images are fetched for one page."""


def fetch_images(urls: Iterable[str], check_cancelled: Callable[[], None]) -> dict[str, bytes]:
    """Fetch images by URL; for a worker thread. `check_cancelled` may raise to stop it.

    What cannot be fetched, or is not an image, has empty bytes and is not asked for again.
    """
    found = {}
    for url in list(urls)[:MAX_WEB_IMAGES]:
        check_cancelled()
        found[url] = _fetch(url)
    return found


def _fetch(url: str) -> bytes:
    if not url.startswith(("http://", "https://")):
        return b""
    # No cookies, no referrer, and no schemes but those of the web.
    opener = urllib.request.build_opener(_WebRedirectsOnly)
    headers = {"User-Agent": "conceptmap", "Accept": "image/*"}
    try:
        request = urllib.request.Request(url, headers=headers)
        with opener.open(request, timeout=FETCH_TIMEOUT_S) as answer:
            if not answer.headers.get_content_type().startswith("image/"):
                return b""
            data: bytes = answer.read(MAX_WEB_IMAGE_BYTES + 1)
    except (OSError, ValueError, http.client.HTTPException):
        return b""
    return data if len(data) <= MAX_WEB_IMAGE_BYTES else b""


class _WebRedirectsOnly(urllib.request.HTTPRedirectHandler):
    """Follow no redirection to any other scheme."""

    def redirect_request(  # type: ignore[no-untyped-def]
        self, req, fp, code, msg, headers, newurl
    ):
        if not newurl.startswith(("http://", "https://")):
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)
