"""The forces that lay out a map: one module a force, found here without being listed.

A module of this package that defines a subclass of `Force` adds a force; see
`conceptmap.layout.forces.base`.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from msgspec import Struct, defstruct

from conceptmap.layout.forces.base import Force, ForceSetting


def find_forces() -> tuple[type[Force], ...]:
    """Return the forces of all modules here, in the order in which they are applied.

    Those that read velocities come last, equals in the order of their modules' names.
    """
    found: list[type[Force]] = []
    for info in iter_modules(__path__):
        module = import_module(f"{__name__}.{info.name}")
        found += [
            each
            for each in vars(module).values()
            if isinstance(each, type)
            and issubclass(each, Force)
            and each.__module__ == module.__name__
            and each is not Force
        ]
    return tuple(sorted(found, key=lambda force: force.uses_velocities))


FORCES = find_forces()

FORCE_SETTINGS: tuple[ForceSetting, ...] = tuple(
    setting for force in FORCES for setting in force.settings
)
"""What the user can set of the forces, in the order of the sliders."""

if TYPE_CHECKING:

    class Forces(Struct, frozen=True):
        """The strengths of the forces: a field for each of `FORCE_SETTINGS`, with its default."""

        def __init__(self, **strengths: float) -> None: ...

        def __getattr__(self, name: str) -> float: ...

else:
    Forces = defstruct(
        "Forces",
        [(each.name, float, each.default) for each in FORCE_SETTINGS],
        frozen=True,
        module=__name__,
        namespace={"__doc__": "The strengths of the forces: a field for each of `FORCE_SETTINGS`."},
    )
