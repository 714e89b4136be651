"""The letters that choose the entries of menus, marked by an & in their texts."""

from __future__ import annotations

import re

_ACCESS_KEY_BEHIND = re.compile(r"\(&\w\)")


def literal(text: str) -> str:
    """Return a text for a menu, button or label, in which no letter is marked."""
    return text.replace("&", "&&")


def without_access_key(text: str) -> str:
    """Return the text of a menu without the mark of the letter that chooses it.

    Where the writing has no letters, the letter stands after the text: `导出(&E)…`.
    """
    return _ACCESS_KEY_BEHIND.sub("", text).replace("&", "")
