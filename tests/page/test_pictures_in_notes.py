"""Pictures that are written in a note itself, as data addresses."""

import base64
import time

import pytest

from conceptmap.page.data_urls import MAX_DATA_URL_CHARS, decode_data_url, lift_data_urls
from tests.page.helpers import (
    PageOf,
    page_blocks,
    page_text,
)
from tests.page.pictures import DATA_URL, PNG


@pytest.mark.parametrize(
    "form",
    [
        "a ![]({}) b",
        "![alt|20]({})",
        "<img src='{}'>",
        '<p>\n<img src="{}">\n</p>',
        "![][i]\n\n[i]: <{}>",
        "![i]\n\n[i]: {} 'title'",
        "| a |\n|---|\n| ![]({}) |",
    ],
)
@pytest.mark.parametrize("length", [0, 5000])
def test_a_picture_written_in_the_note_is_shown(page_of: PageOf, form: str, length: int) -> None:
    # What follows the end of the file is ignored.
    url = f"data:image/png;base64,{base64.b64encode(PNG + bytes(length)).decode()}"
    page = page_of(form.format(url))
    assert len(page.images) == 1
    assert "base64" not in page_text(page)


def test_a_picture_of_megabytes_is_shown_and_a_larger_one_is_said_to_be_there(
    page_of: PageOf,
) -> None:
    content = base64.b64encode(PNG + bytes(1_000_000)).decode()
    begun = time.perf_counter()
    page = page_of(f"# Top\n\nbefore ![](data:image/png;base64,{content}) behind\n\nlast")
    assert time.perf_counter() - begun < 4
    assert len(page.images) == 1
    assert "before" in page_text(page)
    assert len(page_text(page)) < 200
    too_long = "A" * MAX_DATA_URL_CHARS
    page = page_of(f"x ![a map](data:image/png;base64,{too_long}) y")
    assert "a map (cannot be shown)" in page_text(page)
    assert len(page_text(page)) < 200


@pytest.mark.parametrize("form", ["{}", "`{}`", "```\n{}\n```", "[x]({})", "---\nicon: {}\n---\n"])
def test_the_letters_of_a_picture_are_never_shown(page_of: PageOf, form: str) -> None:
    page = page_of(form.format("data:image/png;base64," + "iVBORw0K" * 10_000))
    shown = [b.tokens for b in page_blocks(page) if hasattr(b, "tokens")]
    assert len(page_text(page)) + len(str(shown)) < 400


@pytest.mark.parametrize(
    "url",
    [
        "data:",
        "data:,",
        "data:image/png;base64",
        "data:image/png;base64,?",
        "data:text/plain,x",
        "data:image/png;base64,iVBO...0",
        "data:image/svg+xml,<svg/>",
        "data:image/png;base64,...99999999999999999999",
        "data:image/png;base64,...\u0661",
    ],
)
def test_a_damaged_picture_is_said_to_be_there(page_of: PageOf, url: str) -> None:
    page = page_of(f"![words](<{url}>)")
    if "svg" not in url:
        assert "words" in page_text(page)
    assert decode_data_url(DATA_URL) == PNG


@pytest.mark.parametrize("piece", ["data:", "data:a/b;", "data:a/b,", "data:a/b;c=d;", "data:a/"])
def test_data_urls_are_lifted_in_linear_time(piece: str) -> None:
    begun = time.perf_counter()
    lift_data_urls(piece * 200_000)
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(
    ("url", "content"),
    [
        ("data:image/svg+xml,%3Csvg/%3E", b"<svg/>"),
        ("data:image/png;base64,eHg", b"xx"),
        ("data:image/png;base64,e", None),
        ("data:text/html,x", None),
        ("data:image/png", None),
    ],
)
def test_what_a_data_url_holds(url: str, content: bytes | None) -> None:
    assert decode_data_url(url) == content
