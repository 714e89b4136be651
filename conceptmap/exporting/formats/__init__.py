"""The export formats, one module each.

A module here that defines `FORMAT` is in the export dialog, in `conceptmap export` and in
`conceptmap.export()`; nothing else has to be touched.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module

from conceptmap.exporting.format import ExportFormat, FormatGroup


def _load_formats() -> dict[str, ExportFormat]:
    names = (module.name for module in pkgutil.iter_modules(__path__))
    formats: list[ExportFormat] = [import_module(f"{__name__}.{name}").FORMAT for name in names]
    groups = list(FormatGroup)
    formats.sort(key=lambda each: (groups.index(each.group), each.title.source))
    return {each.extension: each for each in formats}


FORMATS = _load_formats()
"""All formats by their extension: pictures, web pages, data, each in the order of their titles."""
