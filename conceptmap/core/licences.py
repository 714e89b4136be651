"""The licences of what the program is made with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata

from conceptmap.core.resources import resource_path

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def licence_texts() -> str:
    """Give the name, version and licence of every package, and the licences' texts.

    A packaged program has them in a file, for it brings no metadata.
    """
    file = resource_path("LICENSES.txt")
    if file.is_file():
        return file.read_text("utf-8")
    found = sorted(_required_packages("conceptmap"), key=lambda each: each.name.casefold())
    font = resource_path("fonts", "OFL.txt").read_text("utf-8").strip()
    return "\n\n".join(
        [
            "Concept Map is made with these packages, each under its own licence.",
            *(_package_section(each) for each in found),
            "Inter, the letters: SIL Open Font License 1.1",
            _indent(font),
        ]
    )


def _required_packages(name: str) -> list[metadata.Distribution]:
    """Give the installed packages that one needs, and those that these need."""
    known: dict[str, metadata.Distribution] = {}
    waiting = [name]
    while waiting:
        wanted = waiting.pop()
        try:
            found = metadata.distribution(wanted)
        except metadata.PackageNotFoundError:
            continue  # for another system
        key = found.name.casefold().replace("_", "-")
        if key in known:
            continue
        known[key] = found
        for line in found.requires or ():
            match = _NAME.match(line)
            if match and "extra ==" not in line:
                waiting.append(match[0])
    known.pop(name, None)
    return list(known.values())


def _package_section(found: metadata.Distribution) -> str:
    fields = found.metadata
    kind = (fields.get_all("License-Expression") or fields.get_all("License") or [""])[0]
    if not kind or len(kind) > 80 or "\n" in kind:
        said = [each for each in fields.get_all("Classifier") or () if each.startswith("License")]
        kind = ", ".join(each.rpartition(" :: ")[2] for each in said) or "see below"
    lines = [f"{found.name} {found.version}: {kind}", *map(_indent, _licence_files(found))]
    return "\n\n".join(lines)


def _licence_files(found: metadata.Distribution) -> Iterator[str]:
    for file in found.files or ():
        name = file.name.upper()
        if ("LICEN" in name or name.startswith(("COPYING", "NOTICE"))) and file.suffix != ".py":
            try:
                yield file.read_text("utf-8").strip()
            except (OSError, UnicodeDecodeError):
                continue


def _indent(text: str) -> str:
    return "\n".join(f"    {row}".rstrip() for row in text.splitlines())
