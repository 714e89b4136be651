"""The filters of a vault's Obsidian settings, which say what to leave out."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from conceptmap.core.json_files import JsonError, read_json
from conceptmap.core.text_folding import compose, fold_text
from conceptmap.core.translation import Text
from conceptmap.core.untrusted_regex import RegexError, compile_regex
from conceptmap.vault.note import Problem

if TYPE_CHECKING:
    import regex

APP_SETTINGS = ".obsidian/app.json"
"""The file that holds the filters, in the vault."""

MAX_IGNORE_FILTERS = 500
"""Further filters are left out."""

FILTER_TIMEOUT_S = 0.05
"""Seconds that one regular expression may take for one path; a slower one is ignored."""

BUDGET_S = 2.0
BUDGET_PER_PATH_S = 0.0002
"""Seconds that all regular expressions may take together; then all of them are left out."""


class _AppSettings(msgspec.Struct):
    user_ignore_filters: list[str] | None = msgspec.field(default=None, name="userIgnoreFilters")


class IgnoreFilters:
    """What the settings of a vault leave out: beginnings of paths, and regular expressions.

    Whatever the settings hold, reading and asking them neither raises nor takes long; what is
    wrong with them is added to `problems`, now or when it shows.
    """

    def __init__(self, filters: list[str], problems: list[Problem]) -> None:
        self._problems = problems
        prefixes: list[str] = []
        self._patterns: list[regex.Pattern[str]] = []
        self._seconds = 0.0
        self._calls = 0
        if len(filters) > MAX_IGNORE_FILTERS:
            self._report(
                Text("Only the first {n} ignore filters are used.").filled(n=MAX_IGNORE_FILTERS)
            )
        for each in filters[:MAX_IGNORE_FILTERS]:
            if len(each) > 2 and each.startswith("/") and each.endswith("/"):
                try:
                    self._patterns.append(compile_regex(compose(each[1:-1])))
                except RegexError as error:
                    shown = each if len(each) <= 60 else f"{each[:60]}…"
                    wrong = Text("The filter {filter} is not a regular expression: {error}.")
                    self._report(wrong.filled(filter=shown, error=str(error)))
            elif each.strip():
                prefixes.append(fold_text(each))
        self._prefixes = tuple(prefixes)

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> IgnoreFilters:
        """Read the filters of the vault in the folder `root`; none when it has no settings."""
        try:
            settings = read_json(Path(root, APP_SETTINGS), _AppSettings)
        except FileNotFoundError:
            return cls([], problems)
        except JsonError as error:
            reason = Text("The vault's settings could not be read: {error}.")
            problems.append(Problem(APP_SETTINGS, reason.filled(error=error.reason)))
            return cls([], problems)
        return cls(settings.user_ignore_filters or [], problems)

    def __bool__(self) -> bool:
        return bool(self._prefixes or self._patterns)

    def ignores(self, path: str) -> bool:
        """Return whether a filter matches a path of the vault; that of a folder ends in `/`."""
        if self._prefixes and fold_text(path).startswith(self._prefixes):
            return True
        return bool(self._patterns) and self._matches_pattern(compose(path))

    def _matches_pattern(self, path: str) -> bool:
        begun = time.perf_counter()
        try:
            return any(self._search(pattern, path) for pattern in tuple(self._patterns))
        finally:
            self._calls += 1
            self._seconds += time.perf_counter() - begun
            budget = BUDGET_S + BUDGET_PER_PATH_S * self._calls
            if self._seconds > budget and self._patterns:
                self._patterns.clear()
                self._report(Text("The filters take too long and were left out."))

    def _search(self, pattern: regex.Pattern[str], path: str) -> bool:
        try:
            return pattern.search(path, timeout=FILTER_TIMEOUT_S) is not None
        except (TimeoutError, MemoryError):
            self._patterns.remove(pattern)
            slow = Text("The filter /{filter}/ takes too long and was left out.")
            self._report(slow.filled(filter=pattern.pattern))
            return False

    def _report(self, reason: Text) -> None:
        self._problems.append(Problem(APP_SETTINGS, reason))
