"""Paths of a vault, found by how they end, in any letter case and composition."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from conceptmap.core.text_folding import compose, fold_text

LINEAR_SEARCH_MAX_PATHS = 8
"""Paths of one name that are compared one by one; more are indexed."""


@lru_cache(maxsize=65536)
def fold_case(path: str) -> str:
    """Return the form in which paths are compared, from a cache; see `fold_text`."""
    return fold_text(path)


class PathIndex:
    """Finds paths by their last parts.

    Several paths may fit. One that is spelt exactly so comes before all others; then the whole
    path, the path below a given folder, the shortest path, the first by name.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self._by_name: dict[str, str | _Namesakes] = {}
        """By the folded last part of the path; most names have one path, which needs no list."""
        # Two sorts without a key function of Python's hold other threads for less time than one
        # with it.
        for path in sorted(sorted(paths), key=len):
            # Not from the cache, which all paths would fill.
            name = fold_text(path.rpartition("/")[2])
            known = self._by_name.get(name)
            if known is None:
                self._by_name[name] = path
            elif isinstance(known, str):
                self._by_name[name] = _Namesakes([known, path])
            else:
                known.paths.append(path)

    def find(self, ending: str, suffix: str, folder: str) -> str | None:
        """Return the path that ends in `ending` with the suffix after it, None for none.

        One in `folder` comes before others. The suffix is in lower case.
        """
        folded = fold_case(ending)
        name = folded.rpartition("/")[2]
        namesakes = self._by_name.get(name + suffix)
        if namesakes is None:
            return None
        if isinstance(namesakes, str):
            # Most links end here.
            if name == folded or f"/{fold_case(namesakes)}".endswith(f"/{folded}{suffix}"):
                return namesakes
            return None
        return namesakes.find(ending + suffix, folder)

    def is_only(self, path: str) -> bool:
        """Return whether a path is the only one with its last part."""
        return isinstance(self._by_name.get(fold_case(path).rpartition("/")[2]), str)

    def only_named(self, name: str) -> str | None:
        """Return the path whose last part is a folded name, None when there is not one alone."""
        found = self._by_name.get(name)
        return found if isinstance(found, str) else None

    def at(self, path: str) -> str | None:
        """Return the path that is the same but for letter case and composition, None for none."""
        namesakes = self._by_name.get(fold_case(path).rpartition("/")[2])
        if namesakes is None or isinstance(namesakes, str):
            is_same = namesakes is not None and fold_case(namesakes) == fold_case(path)
            return namesakes if is_same else None
        return namesakes.at(path)

    def named(self, name: str) -> Sequence[str]:
        """Return every path whose last part is a folded name, in any folder."""
        namesakes = self._by_name.get(name, ())
        if isinstance(namesakes, str):
            return (namesakes,)
        return namesakes.paths if isinstance(namesakes, _Namesakes) else ()


class _Namesakes:
    """Paths with the same last part but for letter case and composition."""

    __slots__ = ("_index", "paths")

    def __init__(self, paths: list[str]) -> None:
        self.paths = paths
        """In the order in which they are preferred, the shortest first."""
        self._index: _NamesakeIndex | None = None

    def find(self, ending: str, folder: str) -> str | None:
        beside = f"{folder}/{ending}"
        candidates: Sequence[str] = self.paths
        if len(candidates) > LINEAR_SEARCH_MAX_PATHS:
            candidates = self._indexed().candidates(ending, beside)
        tail = f"/{fold_case(ending)}"
        fitting = [path for path in candidates if f"/{fold_case(path)}".endswith(tail)]
        spelt = compose(f"/{ending}")
        exact = [path for path in fitting if compose(f"/{path}").endswith(spelt)]
        group = exact or fitting
        if len(group) > 1:
            for whole in map(fold_case, (ending, beside)):
                for path in group:
                    if fold_case(path) == whole:
                        return path
        return group[0] if group else None

    def at(self, path: str) -> str | None:
        folded, spelt = fold_case(path), compose(path)
        candidates: Sequence[str] = self.paths
        if len(candidates) > LINEAR_SEARCH_MAX_PATHS:
            candidates = self._indexed().candidates(path, path)
        same = [each for each in candidates if fold_case(each) == folded]
        exact = (each for each in same if compose(each) == spelt)
        return next(exact, same[0] if same else None)

    def _indexed(self) -> _NamesakeIndex:
        if self._index is None:
            self._index = _NamesakeIndex(self.paths)
        return self._index


class _NamesakeIndex:
    """Finds among many paths of one name the few that a link may mean."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._first = paths[0]
        self._by_path: dict[str, list[str]] = {}
        """The paths of the files by their folded paths."""
        self._by_tail: dict[str, list[str]] = {}
        """By their last two parts, folded."""
        self._first_spelt: dict[str, str] = {}
        """The most preferred path by the spelling of its last part."""
        for path in paths:
            folded = fold_case(path)
            self._by_path.setdefault(folded, []).append(path)
            self._by_tail.setdefault(_last_two_parts(folded), []).append(path)
            self._first_spelt.setdefault(compose(path.rpartition("/")[2]), path)

    def candidates(self, ending: str, beside: str) -> list[str]:
        """Return a few of the paths in their order, among them the one that is to be found."""
        if "/" in ending:
            return self._by_tail.get(_last_two_parts(fold_case(ending)), [])
        found = {self._first, self._first_spelt.get(compose(ending), self._first)}
        for path in (ending, beside):
            found.update(self._by_path.get(fold_case(path), ()))
        return sorted(found, key=lambda path: (len(path), path))


def _last_two_parts(path: str) -> str:
    return "/".join(path.rsplit("/", 2)[-2:])
