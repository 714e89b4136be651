"""Fetching images from the web; no test uses a network."""

import http.client
from collections.abc import Iterator

import pytest

from conceptmap.page import web_images
from conceptmap.page.web_images import fetch_images


@pytest.mark.parametrize(
    "url",
    [
        "http://exa mple.invalid/a.png",
        "http://example.invalid:port/a.png",
        "http://[a/b.png",
        "http://a..b/c.png",
        "http:///a.png",
        "https://\n/a.png",
        "ftp://example.invalid/a.png",
        "file:///etc/passwd",
    ],
)
def test_an_invalid_address_has_no_image(url: str) -> None:
    assert fetch_images([url], lambda: None) == {url: b""}


def test_a_server_that_breaks_off_has_no_image(monkeypatch: pytest.MonkeyPatch) -> None:
    def opens(*_: object, **__: object) -> None:
        raise http.client.IncompleteRead(b"half")

    monkeypatch.setattr("urllib.request.OpenerDirector.open", opens)
    url = "https://example.invalid/a.png"
    assert fetch_images([url], lambda: None) == {url: b""}


def test_fetching_stops_when_it_is_cancelled_or_has_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fetched: list[str] = []
    monkeypatch.setattr(web_images, "_fetch", lambda url: fetched.append(url) or b"x")
    monkeypatch.setattr(web_images, "MAX_WEB_IMAGES", 3)
    assert len(fetch_images([f"https://a/{i}" for i in range(9)], lambda: None)) == 3

    def checks() -> Iterator[None]:
        yield
        raise TimeoutError

    check = checks()
    with pytest.raises(TimeoutError):
        fetch_images(["https://a/10", "https://a/11"], lambda: next(check))
    assert fetched[-1] == "https://a/10"
