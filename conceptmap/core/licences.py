"""The licences of the packages that the program is made with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata

from conceptmap.core.resources import resource_path
from conceptmap.core.translation import translate

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def licence_texts() -> str:
    """Return the name, version and licence of every package, with the licences' texts.

    A packaged program reads them from a file, since it has no package metadata.
    """
    file = resource_path("LICENSES.txt")
    if file.is_file():
        return file.read_text("utf-8")
    packages = sorted(_required_packages("conceptmap"), key=lambda each: each.name.casefold())
    font = resource_path("fonts", "OFL.txt").read_text("utf-8").strip()
    return "\n\n".join(
        [
            translate("Concept Map is made with these packages, each under its own licence."),
            *(_package_section(each) for each in packages),
            translate("Inter, the font: {licence}", licence="SIL Open Font License 1.1"),
            _indent(font),
        ]
    )


def _required_packages(name: str) -> list[metadata.Distribution]:
    """Return the installed packages that a package requires, directly or indirectly."""
    known: dict[str, metadata.Distribution] = {}
    pending = [name]
    while pending:
        required = pending.pop()
        try:
            package = metadata.distribution(required)
        except metadata.PackageNotFoundError:
            continue  # for another system
        key = package.name.casefold().replace("_", "-")
        if key in known:
            continue
        known[key] = package
        for line in package.requires or ():
            match = _NAME.match(line)
            if match and "extra ==" not in line:
                pending.append(match[0])
    known.pop(name, None)
    return list(known.values())


def _package_section(package: metadata.Distribution) -> str:
    fields = package.metadata
    licence = (fields.get_all("License-Expression") or fields.get_all("License") or [""])[0]
    if not licence or len(licence) > 80 or "\n" in licence:
        classifiers = [
            each for each in fields.get_all("Classifier") or () if each.startswith("License")
        ]
        licence = ", ".join(each.rpartition(" :: ")[2] for each in classifiers) or translate(
            "see below"
        )
    heading = f"{package.name} {package.version}: {licence}"
    return "\n\n".join([heading, *map(_indent, _licence_files(package))])


def _licence_files(package: metadata.Distribution) -> Iterator[str]:
    for file in package.files or ():
        name = file.name.upper()
        if ("LICEN" in name or name.startswith(("COPYING", "NOTICE"))) and file.suffix != ".py":
            try:
                yield file.read_text("utf-8").strip()
            except (OSError, UnicodeDecodeError):
                continue


def _indent(text: str) -> str:
    return "\n".join(f"    {row}".rstrip() for row in text.splitlines())
