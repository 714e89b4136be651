"""Link path → file, as Obsidian resolves, and as repositories and sites do.

Sources: Obsidian Help, "Internal links" (path in the vault, relative path, shortest path when
possible), and the behaviour of its `getFirstLinkpathDest`; Foam's documentation, "Wikilinks" (a
link to a folder leads to its index), and its workspace (an exact name before another case);
`conceptmap/vault/note_ids.py` has those of identifiers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from conceptmap.core.text_folding import fold_text
from conceptmap.vault.note_content import OPTIONAL_PAGE
from conceptmap.vault.note_formats import (
    NOTE_SUFFIXES,
    OMISSIBLE_SUFFIXES,
    is_canvas_file,
    without_link_suffix,
)
from conceptmap.vault.note_ids import is_note_id
from conceptmap.vault.path_index import PathIndex, fold_case

_FOLDER_INDEX_NAMES = ("index", "readme")
FOLDER_INDEX_FILES = tuple(
    name + suffix for name in _FOLDER_INDEX_NAMES for suffix in OMISSIBLE_SUFFIXES
)
"""What the note may be called, folded, that answers for its folder; the first that is there."""

_NAMELESS = ("((", OPTIONAL_PAGE)

_BARE_NAME_SUFFIXES = (*OMISSIBLE_SUFFIXES, "")
_DOTTED_NAME_SUFFIXES = ("", *OMISSIBLE_SUFFIXES)
"""What to try after the name in a link: a name with a dot may be complete already."""


_MAX_KEPT_NAMES = 65536
"""At most this many results are kept, of names that mean the same file in every folder."""

_UNKNOWN = ""
"""Stands for what was not looked up yet; no file has this path."""


def unresolved_name(link_path: str) -> str:
    """Return the name of the unresolved node of a link path that leads to no file.

    Empty when it names nothing: a folder above, such as `..`, is not a note yet to be written, nor
    is a block that is not there.
    """
    if link_path.startswith(_NAMELESS):
        return ""
    name = without_link_suffix(link_path)
    while name.startswith("./"):
        name = name[2:]
    # What begins with a hash is the name of a tag.
    if not name.strip("./\\ ") or name.startswith("#"):
        return ""
    return name.rstrip("/") or name


def unresolved_key(name: str) -> str:
    """Return the form in which the names of unresolved nodes are compared."""
    return fold_case(name).rstrip("/")


class LinkResolver:
    """Finds the files of a vault by link path."""

    other_names: re.Pattern[str] | None = None
    """What is found in the link paths that may lead to a file of another name; None for none."""

    def __init__(
        self, paths: Iterable[str], find_ids: Callable[[], Mapping[str, str]] | None = None
    ) -> None:
        """Take the paths of all files, and what returns paths by identifiers of notes."""
        self._files = PathIndex(paths)
        self._find_ids = find_ids
        self._everywhere: dict[str, str | None] = {}
        """What names lead to that mean the same in every folder."""

    def resolve(self, link_path: str, source: str) -> str | None:
        """Return the file that `link_path` in the note `source` leads to, None when there is none.

        In this order: `./` and `../` from the note's folder; `/` and a whole path from the
        vault's root; the same folder; otherwise every file whose path ends in it, the shortest path
        first, then by name. A file whose name is spelt exactly so comes before all of another
        letter case. Where there is no such file, a folder leads to the note that is its index,
        and a number of a date and time to the note that is identified by it.
        """
        known = self._everywhere.get(link_path, _UNKNOWN)
        return self._look_up(link_path, source) if known is _UNKNOWN else known

    def _look_up(self, link_path: str, source: str) -> str | None:
        """Return the file that a link path leads to which is not among those kept."""
        if "/" not in link_path and "." not in link_path:
            # Most links are the name of one note.
            only = self._files.only_named(fold_text(link_path) + OMISSIBLE_SUFFIXES[0])
            if only is not None:
                if len(self._everywhere) < _MAX_KEPT_NAMES:
                    self._everywhere[link_path] = only
                return only
        folder = source.rpartition("/")[0]
        if link_path.startswith("/"):
            return self._at(link_path.strip("/"))
        if link_path.startswith(".") and link_path.partition("/")[0] in (".", ".."):
            joined = _join_path(folder, link_path)
            return None if joined is None else self._at(joined)
        found = self._ending_in(link_path.rstrip("/"), folder)
        if "/" not in link_path and len(self._everywhere) < _MAX_KEPT_NAMES:
            if found is None:
                is_same = True
            else:
                named = fold_case(found).rpartition("/")[2]
                name = fold_case(link_path)
                # Otherwise it is the index of a folder, or found by its identifier.
                is_named_so = any(named == name + suffix for suffix in _suffixes_to_try(name))
                is_same = is_named_so and self._files.is_only(found)
            if is_same:
                self._everywhere[link_path] = found
        return found

    def files_named(self, link_path: str) -> tuple[str, ...]:
        """Return every file that has the last part of a link path for its name, in any folder."""
        name = fold_case(link_path).rpartition("/")[2]
        return tuple(
            path for suffix in _suffixes_to_try(name) for path in self._files.named(name + suffix)
        )

    def _ending_in(self, path: str, folder: str) -> str | None:
        for suffix in _suffixes_to_try(path):
            if (found := self._files.find(path, suffix, folder)) is not None:
                return found
        if "/." in path or "//" in path:
            # `..`, `.` or doubled slashes within the path: normalise it from the vault's root.
            joined = _join_path("", path)
            if joined != path:
                return self._ending_in(joined, folder) if joined else None
        index_of = self._indexed_folders.find(path, "", folder)
        if index_of is not None:
            return self._folder_indices[index_of]
        return self._ids.get(path) if is_note_id(path) else None

    @cached_property
    def _ids(self) -> Mapping[str, str]:
        return {} if self._find_ids is None else self._find_ids()

    def _at(self, path: str) -> str | None:
        """Return the file at a path from the vault's root, or the index of the folder there."""
        for suffix in _suffixes_to_try(path):
            if (found := self._files.at(path + suffix)) is not None:
                return found
        index_of = self._indexed_folders.at(path)
        return None if index_of is None else self._folder_indices[index_of]

    @cached_property
    def _folder_indices(self) -> dict[str, str]:
        """The notes that are the indices of their folders, by folder."""
        found: dict[str, str] = {}
        for name in FOLDER_INDEX_FILES:
            for path in self._files.named(name):
                found.setdefault(path.rpartition("/")[0], path)
        return found

    @cached_property
    def _indexed_folders(self) -> PathIndex:
        return PathIndex(self._folder_indices)


class RelativeLinkResolver(LinkResolver):
    """Finds files as programs do whose links are paths from the folder of their note.

    A path that names a file with its ending leads there first, unless `beside_first` is false;
    where it begins with a slash and
    there is no such file, it is that of a site, which begins at a folder of the vault. The page
    of a site is the note that it is made from, and a path of Windows is one. All else is found
    as `LinkResolver` does.

    Sources: CommonMark leaves the meaning of destinations to RFC 3986, section 5 (relative
    references); the documentations of GitHub ("Relative links") and of generators of sites.
    """

    other_names = re.compile(r"\\|\.html?$", re.IGNORECASE)

    def __init__(
        self,
        paths: Iterable[str],
        find_ids: Callable[[], Mapping[str, str]] | None = None,
        *,
        beside_first: bool = True,
    ) -> None:
        super().__init__(paths, find_ids)
        self._beside_first = beside_first

    def resolve(self, link_path: str, source: str) -> str | None:
        """Return the file that a link path leads to, None when there is none."""
        if "." not in link_path and "\\" not in link_path and "/" not in link_path:
            # The name of a note is no path, and is found as `LinkResolver` does.
            known = self._everywhere.get(link_path, _UNKNOWN)
            return self._look_up(link_path, source) if known is _UNKNOWN else known
        if link_path.startswith("/"):
            return super().resolve(link_path, source) or self._of_site(link_path.strip("/"))
        # Canvas files name files by their paths from the vault's root.
        is_path = self._beside_first and "." in link_path.rpartition("/")[2]
        if is_path and not is_canvas_file(source):
            folder = source.rpartition("/")[0]
            joined = _join_path(folder, link_path) if folder else None
            found = None if joined is None else self._files.at(joined)
            if found is not None:
                return found
        found = super().resolve(link_path, source)
        if found is not None:
            return found
        if "\\" in link_path:
            return self.resolve(link_path.replace("\\", "/"), source)
        return self._source_of_page(link_path, source)

    def _source_of_page(self, link_path: str, source: str) -> str | None:
        """Return the note that a page of HTML is made from, None when a link is to no such page."""
        stem, dot, ending = link_path.rpartition(".")
        if not dot or ending.lower() not in ("html", "htm"):
            return None
        found = super().resolve(stem, source)
        folder, _, name = stem.rpartition("/")
        if found is None and fold_case(name) in _FOLDER_INDEX_NAMES:
            found = super().resolve(folder or ".", source)
        return found

    def _of_site(self, path: str) -> str | None:
        """Return the file whose path ends in that of a site; a bare name of a note is none."""
        ending = path.rpartition(".")[2] if "." in path.rpartition("/")[2] else ""
        if "/" not in path and (not ending or f".{ending.lower()}" in NOTE_SUFFIXES):
            return None
        return self._ending_in(path, "")


def _suffixes_to_try(path: str) -> tuple[str, ...]:
    return _DOTTED_NAME_SUFFIXES if "." in path.rpartition("/")[2] else _BARE_NAME_SUFFIXES


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
