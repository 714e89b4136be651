"""Fetching images from the web; the only server is one of this machine."""

import http.client
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

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


class _Answers(http.server.BaseHTTPRequestHandler):
    """Answers what its path says: a type and a length, or `to` and an address."""

    def do_GET(self) -> None:
        first, _, rest = self.path[1:].partition(":")
        self.send_response(302 if first == "to" else 200)
        if first == "to":
            self.send_header("Location", rest)
            self.end_headers()
        else:
            self.send_header("Content-Type", first)
            self.end_headers()
            self.wfile.write(b"x" * int(rest))

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), _Answers) as made:
        threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{made.server_port}"
        made.shutdown()


def test_only_pictures_are_taken_and_only_addresses_of_the_web_followed(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_images, "MAX_WEB_IMAGE_BYTES", 20)
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"secret")
    meant = {
        f"{server}/image/png:5": b"xxxxx",
        f"{server}/image/png:21": b"",
        f"{server}/text/html:5": b"",
        f"{server}/to:{server}/image/png:3": b"xxx",
        f"{server}/to:{secret.as_uri()}": b"",
        f"{server}/to:ftp://127.0.0.1/a.png": b"",
    }
    assert fetch_images(meant, lambda: None) == meant
