"""Whether a note is called by a day or a week, as pages of a journal are."""

from __future__ import annotations

import re
from collections.abc import Iterable

_DAY = re.compile(
    r"\d{4}[-_. ]?(?:\d\d|w\d\d?)(?:[-_. ]?\d\d)?\b|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th),? \d{4}",
    re.IGNORECASE,
)
"""How the names of journal pages begin, whose headings name the topics of a day."""


def names_a_day(names: Iterable[str]) -> bool:
    """Return whether one of the names of a note begins with a date or week."""
    return any(map(_DAY.match, names))
