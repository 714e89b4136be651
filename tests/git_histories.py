"""Git repositories for tests, written without git."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dulwich.objects import Blob, ObjectID, Tree
from dulwich.repo import Repo

NO_LINKS: Mapping[str, str] = MappingProxyType({})

_AUTHOR = b"Somebody <somebody@example.org>"
_DAY_S = 86_400


class History:
    """A repository in a folder that a test writes commits into, one a day."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.repo = Repo.init(str(folder))
        self.time_s = 1_700_000_000
        """When the last commit was made, in seconds since 1970."""

    def commit(self, files: Mapping[str, str | bytes], links: Mapping[str, str] = NO_LINKS) -> str:
        """Commit these files, and symbolic links by their targets, alone; return the id."""
        tree: dict[str, Any] = {}
        for path, text in files.items():
            data = text if isinstance(text, bytes) else text.encode()
            _put(tree, path, (0o100644, Blob.from_string(data)))
        for path, target in links.items():
            _put(tree, path, (0o120000, Blob.from_string(target.encode())))
        self.time_s += _DAY_S
        made = self.repo.get_worktree().commit(
            b"Change",
            tree=self._store(tree),
            author=_AUTHOR,
            committer=_AUTHOR,
            commit_timestamp=self.time_s,
            author_timestamp=self.time_s,
            commit_timezone=0,
            author_timezone=0,
        )
        return made.decode()

    def _store(self, tree: Mapping[str, Any]) -> ObjectID:
        made = Tree()
        for name, each in tree.items():
            if isinstance(each, dict):
                made.add(name.encode(), 0o040000, self._store(each))
            else:
                mode, blob = each
                self.repo.object_store.add_object(blob)
                made.add(name.encode(), mode, blob.id)
        self.repo.object_store.add_object(made)
        return made.id


def _put(tree: dict[str, Any], path: str, value: tuple[int, Blob]) -> None:
    *folders, name = path.split("/")
    for folder in folders:
        tree = tree.setdefault(folder, {})
    tree[name] = value
