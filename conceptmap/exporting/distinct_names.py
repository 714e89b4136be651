"""Names that a file format can hold, without two different names becoming one."""

from __future__ import annotations

from collections.abc import Callable, Iterable


def distinct_names(names: Iterable[str], clean: Callable[[str], str]) -> dict[str, str]:
    """Map each name to one that the format can hold; different names stay different.

    A name that `clean` leaves as it is keeps it. Others become what `clean` makes of them, with
    ` (2)`, ` (3)` … after where that name is taken. The order of `names` decides.
    """
    cleaned = {name: clean(name) for name in names}
    taken = {name for name, fit in cleaned.items() if name == fit}
    counts: dict[str, int] = {}
    for name, fit in cleaned.items():
        if name == fit:
            continue
        free, count = fit, counts.get(fit, 1)
        while free in taken:
            count += 1
            free = f"{fit} ({count})"
        counts[fit] = count
        taken.add(free)
        cleaned[name] = free
    return cleaned
