"""A name that nothing else has."""

from __future__ import annotations

from collections.abc import Iterable

from conceptmap.core.text_folding import fold_text


def free_name(name: str, others: Iterable[str]) -> str:
    """Return a name that none of the others is in any letter case: if need be with a number."""
    taken = set(map(fold_text, others))
    free, number = name, 2
    while fold_text(free) in taken:
        free, number = f"{name} {number}", number + 1
    return free
