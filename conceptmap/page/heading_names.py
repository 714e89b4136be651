"""Which heading of a note a link means.

Sources: Obsidian Help, "Internal links", "Link to a heading in a note"; Obsidian's programming
interface, `stripHeadingForLink` (which signs a link leaves out).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from conceptmap.vault.path_index import fold_case

_LEFT_OUT = re.compile(r"[#^|:%\\]|\[\[|\]\]")
_WORD = re.compile(r"[^\W_]+")


def whole_heading(name: str) -> str:
    """Return a heading in folded letters, with single blanks."""
    return " ".join(fold_case(name).split())


def heading_in_link(name: str) -> str:
    """Return a heading as a link has it, without the signs that mean something in a link."""
    return whole_heading(_LEFT_OUT.sub(" ", name))


def heading_words(name: str) -> str:
    """Return the letters and digits of a heading, in folded letters."""
    return " ".join(_WORD.findall(fold_case(name)))


COMPARISONS: tuple[Callable[[str], str], ...] = (whole_heading, heading_in_link, heading_words)
"""The forms in which headings are compared, the strictest first: `C++` and `C#` differ in signs
alone, but a link may have been written without them."""


def best_heading(fragment: str, headings: Sequence[str]) -> int | None:
    """Return the index of the heading that the fragment of a link means, None for none.

    `#` in the fragment leads to a heading below another, of which the last counts here.
    """
    last = fragment.rstrip("#").rpartition("#")[2]
    for name in dict.fromkeys((fragment, last)):
        for compared in COMPARISONS[:2]:
            if (key := compared(name)) and (found := _index_of(key, headings, compared)) >= 0:
                return found
    key = heading_words(last)
    found = _index_of(key, headings, heading_words) if key else -1
    return None if found < 0 else found


def _index_of(key: str, headings: Sequence[str], compared: Callable[[str], str]) -> int:
    return next((i for i, each in enumerate(headings) if compared(each) == key), -1)
