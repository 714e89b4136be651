"""What belongs to a vault: one rule, for walking its folder and for following changes in it."""

from __future__ import annotations

from conceptmap.vault.ignore_filters import APP_SETTINGS, IgnoreFilters
from conceptmap.vault.note import Problem


def is_hidden(path: str) -> bool:
    """Return whether a path of the vault, or a folder above it, is named with a leading dot."""
    return path.startswith(".") or "/." in path


def changes_membership(path: str) -> bool:
    """Return whether what belongs to the vault may change when the file at a path does."""
    return path == APP_SETTINGS


class Membership:
    """The paths that belong to a vault.

    A path belongs when neither it nor a folder above it is hidden or matched by an ignore filter
    of the vault's settings.
    """

    def __init__(self, filters: IgnoreFilters) -> None:
        self._filters = filters
        self._folders: dict[str, bool] = {"": True}
        """What was found out about folders, for `includes`."""

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Membership:
        """Read what the settings of a vault leave out; what is wrong with them is a problem."""
        return cls(IgnoreFilters.read(root, problems))

    def includes_entry(self, path: str, name: str) -> bool:
        """Return whether a path belongs, given its last part and that the folder above it does."""
        if name.startswith("."):
            return False
        filters = self._filters
        return not filters or not (filters.ignores(path) or filters.ignores(f"{path}/"))

    def includes(self, path: str) -> bool:
        """Return whether a path belongs, with all folders above it."""
        folder, _, name = path.rpartition("/")
        return self._includes_folder(folder) and self.includes_entry(path, name)

    def _includes_folder(self, folder: str) -> bool:
        known = self._folders.get(folder)
        if known is None:
            known = self._folders[folder] = self.includes(folder)
        return known
