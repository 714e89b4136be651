"""Foam: notes in a workspace of Visual Studio Code.

A link that is a path leads from the folder of its note, as in every repository; all others resolve
as Obsidian's do, with definitions of references and the index of a folder.
Source: Foam's documentation, "Wikilinks" and "Foam configuration" (files that are ignored).
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Self

from conceptmap.core.json_files import JsonError, decode_json
from conceptmap.core.translation import Text
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.gitignore import PatternTime, parse_globs
from conceptmap.vault.note import Problem
from conceptmap.vault.reader import read_head

SETTINGS_FILE = ".vscode/settings.json"
EXTENSIONS_FILE = ".vscode/extensions.json"

MAX_SETTINGS_BYTES = 256 * 1024
MAX_PATTERNS = 200
"""Further patterns of files that are ignored are left out."""

_DEFAULT_PATTERNS = ("**/_layouts/**", "**/_site/**")
_COMMENT = re.compile(r'("(?:[^"\\\n]|\\.)*+")|//[^\n]*|/\*.*?\*/|,(?=\s*[}\]])', re.DOTALL)


class FoamDialect(Dialect):
    """The rules of a Foam workspace, recognised by `.foam` or settings in `.vscode`."""

    name = "foam"
    label = Text("Foam workspace")
    order = 30
    settings_files = (SETTINGS_FILE,)

    def __init__(
        self, patterns: tuple[str, ...] = (), problems: list[Problem] | None = None
    ) -> None:
        self._patterns = parse_globs((*_DEFAULT_PATTERNS, *patterns[:MAX_PATTERNS]))
        self._time = PatternTime(SETTINGS_FILE, [] if problems is None else problems)

    @classmethod
    def recognise(cls, root: str) -> str:
        if os.path.isdir(os.path.join(root, ".foam")):
            return ".foam"
        for file in (SETTINGS_FILE, EXTENSIONS_FILE):
            text = _read(root, file)
            if '"foam.' in text:
                return file
        return ""

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Self:
        text = _COMMENT.sub(lambda match: match[1] or "", _read(root, SETTINGS_FILE))
        if not text.strip():
            return cls()
        try:
            settings = decode_json(text.encode(), dict[str, Any])
        except JsonError as error:
            problems.append(
                Problem(
                    SETTINGS_FILE,
                    Text("The workspace's settings could not be read: {error}.").filled(
                        error=error.reason
                    ),
                )
            )
            return cls()
        found: list[str] = []
        for key in ("foam.files.ignore", "foam.files.exclude"):
            patterns = settings.get(key)
            if isinstance(patterns, list):
                found += (each for each in patterns if isinstance(each, str))
        return cls(tuple(each.replace("/**/*", "/**") for each in found), problems)

    def leaves_out(self, path: str) -> bool:
        if self._time.is_up:
            return False
        parts = path.split("/")
        with self._time.measured():
            return any(pattern.matches(parts) for pattern in self._patterns)


def _read(root: str, file: str) -> str:
    try:
        return read_head(str(Path(root, file)), MAX_SETTINGS_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


DIALECT = FoamDialect
