"""What belongs to a vault: one rule, for walking its folder and for following changes in it."""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property

from conceptmap.vault.gitignore import IGNORE_FILE
from conceptmap.vault.ignore_filters import APP_SETTINGS, IgnoreFilters
from conceptmap.vault.note import Problem


def is_hidden(path: str) -> bool:
    """Return whether a path of the vault, or a folder above it, is named with a leading dot."""
    return path.startswith(".") or "/." in path


def changes_membership(path: str) -> bool:
    """Return whether what belongs to the vault may change when the file at a path does."""
    return path in (APP_SETTINGS, IGNORE_FILE) or path.endswith(f"/{IGNORE_FILE}")


class Standing(IntEnum):
    """How a path stands to a vault; of a file and its folder the lower one counts."""

    ABSENT = 0
    """It is no part of the vault, as what is hidden: no link leads there."""
    EXCLUDED = 1
    """The vault's settings leave it out of the map: links lead there, but it is no node."""
    INCLUDED = 2


class Membership:
    """How paths stand to a vault.

    A path is absent when it or a folder above it is hidden, and excluded when one of them is
    matched by an ignore filter of the vault's settings.

    Source: Obsidian Help, "Settings" and "Graph view", on excluded files.
    """

    def __init__(self, filters: IgnoreFilters) -> None:
        self._filters = filters
        self._folders = {"": Standing.INCLUDED}
        """What was found out about folders, for `standing`."""

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Membership:
        """Read what the settings of a vault leave out; what is wrong with them is a problem."""
        return cls(IgnoreFilters.read(root, problems))

    @cached_property
    def has_filters(self) -> bool:
        """Whether anything is excluded; if not, only what is hidden stands otherwise."""
        return bool(self._filters)

    def standing_below(self, path: str, name: str, folder: Standing) -> Standing:
        """Return how a path stands, given its last part and how the folder above it does."""
        if name.startswith("."):
            return Standing.ABSENT
        filters = self._filters
        may_exclude = self.has_filters and folder is Standing.INCLUDED
        if may_exclude and (filters.ignores(path) or filters.ignores(f"{path}/")):
            return Standing.EXCLUDED
        return folder

    def standing(self, path: str) -> Standing:
        """Return how a path stands, by all folders above it."""
        folder, _, name = path.rpartition("/")
        return self.standing_below(path, name, self._folder_standing(folder))

    def _folder_standing(self, folder: str) -> Standing:
        known = self._folders.get(folder)
        if known is None:
            known = self._folders[folder] = self.standing(folder)
        return known
