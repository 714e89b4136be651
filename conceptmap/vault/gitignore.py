"""What the `.gitignore` files of a folder name.

Patterns are matched part by part of a path, without backtracking over the whole, so that no
pattern takes long. Source: https://git-scm.com/docs/gitignore.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from time import perf_counter
from typing import NamedTuple

from conceptmap.core.translation import Text
from conceptmap.vault.note import Problem

IGNORE_FILE = ".gitignore"

MAX_IGNORE_BYTES = 256 * 1024
"""The rest of a larger file is not read."""

BUDGET_S = 1.0
BUDGET_PER_PATH_S = 0.0005
"""Seconds that all patterns may take together; then they are used no more."""

MAX_PATTERNS = 2_000
"""Further patterns of a file are left out."""

_MAX_PATTERN_CHARS, _MAX_STARS = 500, 24
_ANY_DEPTH = None
_SET_OPERATOR = re.compile(r"([&~|])(?=\1)")
"""Two of these within brackets have no meaning yet, of which Python warns."""
_CLASSES = {
    "alnum": "A-Za-z0-9",
    "alpha": "A-Za-z",
    "blank": " \\t",
    "digit": "0-9",
    "lower": "a-z",
    "punct": "!-/:-@\\[-`{-~",
    "space": "\\s",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}
"""Named sets of characters, by POSIX."""
_CLASS = re.compile(rf"\[:({'|'.join(_CLASSES)}):\]")
_BRACKETS = re.compile(r"(?P<negated>[!^])?(?P<inside>\]?+(?:\[:[a-z]+:\]|[^\]])*+)\]")
_WILDCARD = re.compile(r"[*?\[\\]")


class IgnorePattern(NamedTuple):
    """One line of a file of patterns."""

    parts: tuple[re.Pattern[str] | None, ...]
    """Of a path below the file's folder; None for `**`, which stands for any number of parts."""
    folders_only: bool
    negated: bool
    name: str | re.Pattern[str] | None = None
    """The last part of a path, of a pattern that says nothing of the folders; None for others."""

    def matches(self, parts: list[str]) -> bool:
        """Return whether a path is matched, given its parts below the file's folder."""
        name = self.name
        if name is None:
            return _matches(self.parts, parts)
        if isinstance(name, str):
            return name == parts[-1]
        return name.fullmatch(parts[-1]) is not None


class PatternTime:
    """The time that the patterns of a vault have taken, and whether it is too much."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self._file = file
        self._problems = problems
        self._seconds = 0.0
        self._calls = 0
        self.is_up = False

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure what is done for one path; when the time is up, that is a problem of the file."""
        begun = perf_counter()
        yield
        self._seconds += perf_counter() - begun
        self._calls += 1
        if self._seconds > BUDGET_S + BUDGET_PER_PATH_S * self._calls and not self.is_up:
            self.is_up = True
            words = Text("The patterns of what to leave out take too long and are not used.")
            self._problems.append(Problem(self._file, words))


class GitIgnore:
    """The patterns of all `.gitignore` files below a folder, each read when it is needed.

    When they take too long they are used no more, which is added to `problems`.
    """

    def __init__(self, root: str, problems: list[Problem]) -> None:
        self._root = root
        self._time = PatternTime(IGNORE_FILE, problems)
        self._patterns: dict[str, tuple[IgnorePattern, ...]] = {}
        """By folder, `/` between parts."""
        self._applying: dict[str, list[tuple[int, tuple[IgnorePattern, ...]]]] = {}
        """By folder, see `_find_applying`."""

    def ignores(self, path: str, *, is_folder: bool) -> bool:
        """Return whether a path is ignored, given that the folders above it are not."""
        if self._time.is_up:
            return False
        folder = path.rpartition("/")[0]
        applying = self._applying.get(folder)
        if applying is None:
            applying = self._applying[folder] = self._find_applying(folder)
        if not applying:
            return False
        with self._time.measured():
            ignored = False
            parts = path.split("/")
            for depth, patterns in applying:
                rest = parts[depth:]
                for pattern in patterns:
                    if (is_folder or not pattern.folders_only) and pattern.matches(rest):
                        ignored = not pattern.negated
            return ignored

    def _find_applying(self, folder: str) -> list[tuple[int, tuple[IgnorePattern, ...]]]:
        """Return the patterns that apply in a folder, from above, with how deep theirs lies."""
        found = []
        above = ""
        for depth, name in enumerate(["", *folder.split("/")] if folder else [""]):
            above = f"{above}/{name}" if above else name
            if above not in self._patterns:
                self._patterns[above] = self._read(above)
            if self._patterns[above]:
                found.append((depth, self._patterns[above]))
        return found

    def _read(self, folder: str) -> tuple[IgnorePattern, ...]:
        from conceptmap.vault.reader import read_head

        try:
            data = read_head(os.path.join(self._root, folder, IGNORE_FILE), MAX_IGNORE_BYTES)
        except OSError:
            return ()
        return parse_patterns(data.decode("utf-8", "replace").splitlines())


def parse_patterns(lines: Iterable[str]) -> tuple[IgnorePattern, ...]:
    """Parse the lines of a `.gitignore`; what is no pattern is passed over."""
    found = []
    for line in lines:
        if not line.endswith("\\ "):
            line = line.rstrip()
        if not line or line.startswith("#"):
            continue
        if len(line) > _MAX_PATTERN_CHARS or line.count("*") > _MAX_STARS:
            continue
        negated = line.startswith("!")
        if negated or line.startswith(("\\#", "\\!")):
            line = line[1:]
        folders_only = line.endswith("/")
        parts = [part for part in line.strip("/").split("/") if part]
        if not parts:
            continue
        is_rooted = "/" in line.rstrip("/")
        patterns = [_ANY_DEPTH if part == "**" else _compile(part) for part in parts]
        if is_rooted or len(parts) > 1:
            found.append(IgnorePattern(tuple(patterns), folders_only, negated))
        else:
            name = patterns[0] if _WILDCARD.search(parts[0]) else parts[0]
            with_any_depth = (_ANY_DEPTH, patterns[0])
            found.append(IgnorePattern(with_any_depth, folders_only, negated, name))
        if len(found) == MAX_PATTERNS:
            break
    return tuple(found)


def parse_globs(patterns: Iterable[str]) -> tuple[IgnorePattern, ...]:
    """Parse patterns in which `**` stands for any folders; they are of whole paths."""
    return parse_patterns(f"/{each.removeprefix('/')}" for each in patterns)


def _matches(patterns: tuple[re.Pattern[str] | None, ...], parts: list[str]) -> bool:
    """Match patterns to parts of a path; time grows with the product of their numbers."""
    reached = {0}
    for i, pattern in enumerate(patterns):
        if pattern is not _ANY_DEPTH:
            reached = {at + 1 for at in reached if at < len(parts) and pattern.fullmatch(parts[at])}
        elif i + 1 < len(patterns):
            reached = set(range(min(reached), len(parts) + 1))
        else:
            # At the end, `**` stands for all that is within a folder, but not for the folder.
            return min(reached) < len(parts)
        if not reached:
            return False
    return len(parts) in reached


@lru_cache(maxsize=4096)
def _compile(part: str) -> re.Pattern[str]:
    """Translate the part of a pattern; stars are taken as short as can be, and never again."""
    pieces: list[str] = []
    run: list[str] = []
    starred = False
    for source in _sources(part):
        if source == "*":
            pieces.append(_after_star(run) if starred else "".join(run))
            run, starred = [], True
        else:
            run.append(source)
    pieces.append(f".*{''.join(run)}" if starred else "".join(run))
    try:
        return re.compile("".join(pieces), re.DOTALL)
    except re.error:
        # A range of characters that runs backwards, say.
        return re.compile(re.escape(part))


def _escape_in_brackets(text: str) -> str:
    text = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace("^", "\\^")
    return _SET_OPERATOR.sub(r"\\\1", text)


def _after_star(run: list[str]) -> str:
    return f"(?>.*?{''.join(run)})" if run else ""


def _sources(part: str) -> Iterable[str]:
    at = 0
    while at < len(part):
        character = part[at]
        at += 1
        if character == "*":
            yield "*"
        elif character == "?":
            yield "."
        elif character == "\\" and at < len(part):
            yield re.escape(part[at])
            at += 1
        elif character == "[" and (brackets := _BRACKETS.match(part, at)):
            pieces = _CLASS.split(brackets["inside"])
            pieces[::2] = [_escape_in_brackets(each) for each in pieces[::2]]
            pieces[1::2] = [_CLASSES[each] for each in pieces[1::2]]
            yield f"[{'^' if brackets['negated'] else ''}{''.join(pieces)}]"
            at = brackets.end()
        else:
            yield re.escape(character)
