"""Finds the panels: every `PANEL` in a module of `conceptmap.ui.panels` or `ui.preview`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from conceptmap.ui.panel_spec import PanelSpec

_PACKAGES = ("conceptmap.ui.panels", "conceptmap.ui.preview")


def panel_modules() -> list[str]:
    """Return the names of the modules that may have a panel."""
    return [
        f"{package}.{module.name}"
        for package in _PACKAGES
        for module in pkgutil.iter_modules(importlib.import_module(package).__path__)
        if module.name != "registry"
    ]


@cache
def panel_specs() -> tuple[PanelSpec, ...]:
    """Return the panels in their order. The first call imports those that are not yet."""
    found = (getattr(importlib.import_module(name), "PANEL", None) for name in panel_modules())
    panels = (panel for panel in found if isinstance(panel, PanelSpec))
    return tuple(sorted(panels, key=lambda panel: panel.order))
