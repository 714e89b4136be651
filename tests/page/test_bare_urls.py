"""Addresses that are written as they are: where they end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.page.bare_urls import url_end
from tests.page.helpers import PageOf, all_spans, page_text

URL = "https://example.org/a"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (f"{URL}_(b) c", f"{URL}_(b)"),
        (f"(see {URL})", URL),
        (f"(see {URL}_(b)).", f"{URL}_(b)"),
        (f"{URL}[1] and", f"{URL}[1]"),
        (f"[{URL}]", URL),
        (f"{{{URL}}}", URL),
        (f"**{URL}**", URL),
        (f"**see {URL}/** b", f"{URL}/"),
        (f"{URL}**bold**", URL),
        (f"~~{URL}~~", URL),
        (f"=={URL}==", URL),
        (f"*{URL}*", URL),
        (f"See {URL}.", URL),
        (f"See {URL}, {URL}!", URL),
        (f"{URL}?!...", URL),
        (f'"{URL}"', URL),
        (f"{URL}&copy;", URL),
        (f"{URL}?b=1&c=2", f"{URL}?b=1&c=2"),
        (f"网址{URL}，好。", URL),
        (f"见{URL}。", URL),
        (f"「{URL}」です", URL),
        (f"（{URL}）", URL),
        (f"{URL}、{URL}", URL),
        (f"{URL}/中文/路径 x", f"{URL}/中文/路径"),
        (f"{URL}~b*c x", f"{URL}~b*c"),
        (f"{URL}`code`", URL),
        (f"<b>{URL}</b>", URL),
        ("http://[::1]/x y", "http://[::1]/x"),
        (f"| a |\n| - |\n| {URL} |", URL),
    ],
)
def test_a_bare_address_ends_where_a_reader_would_end_it(
    page_of: PageOf, text: str, url: str
) -> None:
    links = [each for each in all_spans(page_of(text)) if each.href.startswith("http")]
    assert links
    assert {each.text for each in links} == {url}


def test_what_is_behind_an_address_is_text(page_of: PageOf) -> None:
    page = page_of(f"(see {URL}), 网址{URL}，好。 https://. {URL}**bold** end")
    assert f"(see {URL}), 网址{URL}，好。 https://. {URL}bold end" in page_text(page)


def test_an_address_in_a_link_is_its_text(page_of: PageOf) -> None:
    (link,) = [each for each in all_spans(page_of(f"[see {URL}[1] b](https://b.org)")) if each.href]
    assert (link.text, link.href) == (f"see {URL}[1] b", "https://b.org")


@given(st.text(st.sampled_from("ab()[]{};&.*_\"'"), max_size=60))
def test_the_end_of_any_address_is_in_it_and_trimming_again_changes_nothing(text: str) -> None:
    end = url_end(text)
    assert 0 <= end <= len(text)
    assert url_end(text[:end]) == end
