"""Addresses of the program: what they mean, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.app_address import AppAddress, is_app_address, parse_app_address
from conceptmap.core.errors import UserError

NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60).filter(
    lambda text: text.strip() == text
)


@given(NAMES, NAMES | st.just(""))
def test_every_name_comes_back_from_its_address(vault: str, note: str) -> None:
    address = AppAddress(vault, note)
    assert is_app_address(str(address))
    assert parse_app_address(str(address)) == address


@pytest.mark.parametrize(
    "text",
    [
        "conceptmap://open?vault=My%20Notes&note=a/b.md",
        "CONCEPTMAP://open?vault=My+Notes&note=a%2Fb.md",
        "conceptmap:open?note=a/b.md&vault=My Notes",
        "conceptmap://OPEN/?vault=My%20Notes&note=a/b.md&x=1",
    ],
)
def test_an_address_may_be_written_as_systems_write_it(text: str) -> None:
    assert is_app_address(text)
    assert parse_app_address(text) == AppAddress("My Notes", "a/b.md")


@pytest.mark.parametrize(
    "text",
    [
        "conceptmap:",
        "conceptmap://open",
        "conceptmap://open?vault=",
        "conceptmap://delete?vault=a",
        "conceptmap://[open?vault=a",
        "conceptmap://open?vault=a%00b",
        "conceptmap://open?vault=" + "a" * 5000,
        "conceptmap://open?vault=a" + "&x=1" * 100,
    ],
)
def test_an_address_without_sense_is_refused_with_a_word(text: str) -> None:
    with pytest.raises(UserError):
        parse_app_address(text)
