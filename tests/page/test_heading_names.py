"""Which heading a link means: exactly that one, or else one of the same words."""

import pytest

from conceptmap.page.heading_names import best_heading
from tests.page.helpers import PageOf, page_text

HEADINGS = ["C", "C++", "C#", "C & D", "The list [0] of it", "Café", "Why? #1", "c++ again", "F#"]


@pytest.mark.parametrize(
    ("part", "heading"),
    [
        ("C", "C"),
        ("C++", "C++"),
        ("c++", "C++"),
        ("C#", "C#"),
        ("F#", "F#"),
        ("C & D", "C & D"),
        ("C   &  D", "C & D"),
        ("C D", "C & D"),
        ("The list [0] of it", "The list [0] of it"),
        ("The list 0 of it", "The list [0] of it"),
        ("cafe\u0301", "Café"),
        ("Why? 1", "Why? #1"),
        ("Why? #1", "Why? #1"),
        ("C++ Again", "c++ again"),
        ("C#C++", "C++"),
        ("Gone#C++", "C++"),
        ("gone", None),
        ("+++", None),
        ("", None),
        ("#", None),
    ],
)
def test_a_part_means_the_heading_that_is_spelt_most_like_it(
    part: str, heading: str | None
) -> None:
    found = best_heading(part, HEADINGS)
    assert (None if found is None else HEADINGS[found]) == heading


TEXT = "# C\none\n# C++\ntwo\n## Notes\nthree\n# C#\nfour\n## Notes\nfive"


@pytest.mark.parametrize(
    ("part", "words"),
    [("C", "one"), ("C++", "two"), ("C#", "four"), ("C++#Notes", "three"), ("C##Notes", "five")],
)
def test_headings_that_differ_in_signs_are_embedded_apart(
    page_of: PageOf, part: str, words: str
) -> None:
    shown = page_text(page_of(f"![[Other#{part}]]", {"Other.md": TEXT}))
    assert words in shown
    others = {"one", "two", "four"} - {words}
    assert not any(other in shown for other in others)


def test_a_link_scrolls_to_the_heading_that_is_spelt_so(page_of: PageOf) -> None:
    page = page_of("", {"Other.md": TEXT}, "Other.md")
    anchors = {entry.text: entry.anchor for entry in page.outline}
    for name in ("C", "C++", "C#"):
        assert page.resolve_anchor(name) == anchors[name]
