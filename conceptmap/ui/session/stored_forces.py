"""The forces of the layout that the user set last, kept for all vaults."""

from __future__ import annotations

import math

import msgspec

from conceptmap.layout.forces import FORCE_SETTINGS, Forces
from conceptmap.ui.settings import Settings


def load_forces(settings: Settings) -> Forces:
    """Return the forces that were set last; the default for what makes no sense."""
    return clamp_forces(
        Forces(
            **{
                each.name: settings.number(f"forces/{each.name}", each.default)
                for each in FORCE_SETTINGS
            }
        )
    )


def save_forces(settings: Settings, forces: Forces) -> None:
    """Keep forces for the next time."""
    for name, value in msgspec.structs.asdict(forces).items():
        settings.set_text(f"forces/{name}", f"{value:.6g}")


def clamp_forces(forces: Forces) -> Forces:
    """Return forces with each value within its limits; the default for what is not a number."""
    clamped = {}
    for each in FORCE_SETTINGS:
        value = getattr(forces, each.name)
        usable = value if math.isfinite(value) else each.default
        clamped[each.name] = min(max(usable, each.low), each.high)
    return Forces(**clamped)
