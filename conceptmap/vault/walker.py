"""A vault's folder → the files that belong to it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import regex

from conceptmap.vault.note import Problem

FILTER_TIMEOUT_S = 0.05
"""Seconds that a regular expression of the vault's settings may take for one path."""

IgnoreFilter = Callable[[str], bool]


class VaultFile(NamedTuple):
    """A file found in a vault."""

    path: str
    """In the vault, `/` between parts."""
    disk_path: str
    """On disk; differs from the vault's folder joined with `path` for undecodable names."""
    size: int
    mtime_ns: int


class _AppSettings(msgspec.Struct):
    user_ignore_filters: list[str] | None = msgspec.field(default=None, name="userIgnoreFilters")


def walk_vault(root: str, problems: list[Problem]) -> Iterator[VaultFile]:
    """Yield every visible file below `root`; what could not be followed goes to `problems`.

    Names that start with a dot are passed over, as is what the vault's own settings ignore.
    Symbolic links are followed when they stay in the vault, each target once; loops are not.
    """
    ignored = read_ignore_filter(root, problems)
    real_root = os.path.realpath(root)
    followed: set[str] = set()
    folders = [(root, "")]
    while folders:
        folder, prefix = folders.pop()
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            problems.append(
                Problem(prefix.rstrip("/") or ".", f"The folder could not be read: {reason}.")
            )
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = prefix + entry.name
            if not path.isascii() and not _is_unicode(path):
                path = os.fsencode(path).decode("utf-8", "replace")
                problems.append(
                    Problem(path, "The name is not valid Unicode; it is shown with � in it.")
                )
            if ignored is not None and (ignored(path) or ignored(path + "/")):
                continue
            try:
                if entry.is_symlink() and not _may_follow(
                    entry.path, path, real_root, followed, problems
                ):
                    continue
                info = entry.stat()
            except OSError as error:
                reason = error.strerror or type(error).__name__
                problems.append(Problem(path, f"The file could not be reached: {reason}."))
                continue
            if stat.S_ISDIR(info.st_mode):
                folders.append((entry.path, path + "/"))
            elif stat.S_ISREG(info.st_mode):
                yield VaultFile(path, entry.path, info.st_size, info.st_mtime_ns)


def read_ignore_filter(root: str, problems: list[Problem]) -> IgnoreFilter | None:
    """Read which paths the vault's Obsidian settings leave out; None when none are."""
    file = Path(root, ".obsidian", "app.json")
    try:
        settings = msgspec.json.decode(file.read_bytes(), type=_AppSettings)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError) as error:
        problems.append(
            Problem(".obsidian/app.json", f"The vault's settings could not be read: {error}")
        )
        return None
    prefixes: list[str] = []
    patterns: list[regex.Pattern[str]] = []
    for each in settings.user_ignore_filters or []:
        if len(each) > 2 and each.startswith("/") and each.endswith("/"):
            try:
                patterns.append(regex.compile(each[1:-1]))
            except (regex.error, RecursionError, OverflowError, MemoryError) as error:
                reason = f"The filter {each} is no regular expression: {error}."
                problems.append(Problem(".obsidian/app.json", reason))
        elif each.strip():
            prefixes.append(each.lower())
    if not prefixes and not patterns:
        return None
    starts = tuple(prefixes)

    def ignored(path: str) -> bool:
        if path.lower().startswith(starts):
            return True
        for pattern in list(patterns):
            try:
                if pattern.search(path, timeout=FILTER_TIMEOUT_S):
                    return True
            except TimeoutError:
                patterns.remove(pattern)
                reason = f"The filter /{pattern.pattern}/ takes too long and was left out."
                problems.append(Problem(".obsidian/app.json", reason))
        return False

    return ignored


def _may_follow(
    link: str, path: str, real_root: str, followed: set[str], problems: list[Problem]
) -> bool:
    target = os.path.realpath(link)
    if not Path(target).is_relative_to(real_root):
        problems.append(
            Problem(path, "A symbolic link that leaves the vault; it was not followed.")
        )
        return False
    if not os.path.exists(target):
        problems.append(Problem(path, "A symbolic link to nowhere."))
        return False
    if os.path.isdir(target):
        here = os.path.realpath(os.path.dirname(link))
        if Path(here).is_relative_to(target) or target in followed:
            problems.append(
                Problem(path, "A symbolic link that loops or repeats; it was not followed.")
            )
            return False
        followed.add(target)
    return True


def _is_unicode(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
