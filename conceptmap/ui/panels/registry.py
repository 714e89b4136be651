"""Finds the panels: every `PANEL` in a module of `conceptmap.ui.panels` or `ui.preview`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from conceptmap.ui.panel_spec import PanelSpec

_PACKAGES = ("conceptmap.ui.panels", "conceptmap.ui.preview")


@cache
def panel_specs() -> tuple[PanelSpec, ...]:
    """Return the panels in their order. The first call imports them all."""
    found = []
    for package in _PACKAGES:
        for module in pkgutil.iter_modules(importlib.import_module(package).__path__):
            if module.name != "registry":
                panel = getattr(importlib.import_module(f"{package}.{module.name}"), "PANEL", None)
                if isinstance(panel, PanelSpec):
                    found.append(panel)
    return tuple(sorted(found, key=lambda panel: panel.order))
