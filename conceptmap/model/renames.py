"""Recognise renamed notes by their unchanged content, and apply the renames.

A mapping from old to new ids is applied to everything that holds ids of nodes: values have a
method `renamed(mapping)` that returns a new value; objects with state have `rename(mapping)`,
which changes them. `Session.rename` calls them all.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

T = TypeVar("T")


def match_renames(removed: Mapping[str, Hashable], added: Mapping[str, Hashable]) -> dict[str, str]:
    """Pair paths that are gone with new paths of the same content; return new paths by old ones.

    Both map paths to what identifies their content. Of several with the same content, those with
    the same file name are paired first, as when a folder was renamed; then the rest in order.
    """
    renamed = _pair(
        {path: (content, _file_name(path)) for path, content in removed.items()},
        {path: (content, _file_name(path)) for path, content in added.items()},
    )
    taken = set(renamed.values())
    return renamed | _pair(
        {path: content for path, content in removed.items() if path not in renamed},
        {path: content for path, content in added.items() if path not in taken},
    )


def rename_keys(values: Mapping[str, T], mapping: Mapping[str, str]) -> dict[str, T]:
    """Return values by id with the new ids of renamed nodes, which win over the same id before."""
    kept = {id_: value for id_, value in values.items() if id_ not in mapping}
    return kept | {mapping[id_]: value for id_, value in values.items() if id_ in mapping}


def _pair(removed: Mapping[str, Hashable], added: Mapping[str, Hashable]) -> dict[str, str]:
    """Pair paths of equal keys, in alphabetical order."""
    waiting: dict[Hashable, list[str]] = {}
    for path in sorted(added, reverse=True):
        waiting.setdefault(added[path], []).append(path)
    return {
        path: waiting[removed[path]].pop() for path in sorted(removed) if waiting.get(removed[path])
    }


def _file_name(path: str) -> str:
    return path.rpartition("/")[2]
