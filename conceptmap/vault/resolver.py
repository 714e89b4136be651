"""Link path → file, as Obsidian resolves.

Source: Obsidian Help, "Internal links" (path in the vault, relative path, shortest path when
possible), and the behaviour of its `getFirstLinkpathDest`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from conceptmap.vault.note_formats import OMISSIBLE_SUFFIXES

LINEAR_SEARCH_MAX_FILES = 8
"""Files of one name that are compared one by one; more are indexed by path."""

_BARE_NAME_SUFFIXES = (*OMISSIBLE_SUFFIXES, "")
_DOTTED_NAME_SUFFIXES = ("", *OMISSIBLE_SUFFIXES)
"""What to try behind the name in a link: a name with a dot may be complete already."""


@lru_cache(maxsize=65536)
def fold_case(path: str) -> str:
    """Return the form in which paths are compared: composed (NFC) and case-folded."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


class LinkResolver:
    """Finds the files of a vault by link path."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._by_name: dict[str, str | list[str]] = {}
        """By the folded last part of the path; most names have one file, which needs no list."""
        self._by_path: dict[str, dict[str, str]] = {}
        """By folded name and folded path, filled for names of many files when asked for."""
        # By length, then by name. Two sorts without a key function of Python's hold other threads
        # for less time than one with it.
        for path in sorted(sorted(paths), key=len):
            name = fold_case(path).rpartition("/")[2]
            known = self._by_name.get(name)
            if known is None:
                self._by_name[name] = path
            elif isinstance(known, str):
                self._by_name[name] = [known, path]
            else:
                known.append(path)

    def resolve(self, link_path: str, source: str) -> str | None:
        """Return the file that `link_path` in the note `source` leads to, None when there is none.

        In this order: `./` and `../` from the note's folder; `/` and a whole path from the
        vault's root; the same folder; else every file whose path ends in it, the shortest path
        first, then by name.
        """
        path = fold_case(link_path)
        if path.startswith(("./", "../")):
            joined = _join_path(fold_case(source).rpartition("/")[0], path)
            return None if joined is None else self._file_at(joined)
        if path.startswith("/"):
            return self._file_at(path.strip("/"))
        name = path.rpartition("/")[2]
        for suffix in _suffixes_to_try(name):
            candidates = self._by_name.get(name + suffix)
            if candidates is None:
                continue
            if isinstance(candidates, str):
                if name == path:
                    return candidates
                candidates = [candidates]
            folder = fold_case(source).rpartition("/")[0]
            for whole in (path + suffix, f"{folder}/{path}{suffix}"):
                if (found := self._exact_match(whole)) is not None:
                    return found
            tail = f"/{path}{suffix}"
            for candidate in candidates:
                if ("/" + fold_case(candidate)).endswith(tail):
                    return candidate
        if "/." in path or "//" in path:
            # `..`, `.` or doubled slashes within the path: normalise it from the vault's root.
            joined = _join_path("", path)
            return self.resolve(joined, source) if joined and joined != path else None
        return None

    def files_named(self, link_path: str) -> tuple[str, ...]:
        """Return every file that has the last part of a link path for its name, in any folder."""
        name = fold_case(link_path).rpartition("/")[2]
        found: list[str] = []
        for suffix in _suffixes_to_try(name):
            files = self._by_name.get(name + suffix, ())
            found += (files,) if isinstance(files, str) else files
        return tuple(found)

    def _file_at(self, folded: str) -> str | None:
        found = (self._exact_match(folded + suffix) for suffix in _suffixes_to_try(folded))
        return next((path for path in found if path is not None), None)

    def _exact_match(self, folded: str) -> str | None:
        """Return the file whose folded path is this one."""
        name = folded.rpartition("/")[2]
        files = self._by_name.get(name)
        if files is None or isinstance(files, str):
            return files if files is not None and fold_case(files) == folded else None
        if len(files) <= LINEAR_SEARCH_MAX_FILES:
            return next((path for path in files if fold_case(path) == folded), None)
        by_path = self._by_path.get(name)
        if by_path is None:
            by_path = self._by_path[name] = {fold_case(path): path for path in reversed(files)}
        return by_path.get(folded)


def _suffixes_to_try(name: str) -> tuple[str, ...]:
    return _DOTTED_NAME_SUFFIXES if "." in name else _BARE_NAME_SUFFIXES


def _join_path(folder: str, path: str) -> str | None:
    """Join and normalise a relative path; return None when it leads out of the vault."""
    parts = folder.split("/") if folder else []
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
