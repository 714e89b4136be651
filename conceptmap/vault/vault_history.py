"""The git history of a vault, and of a set of vaults: those of the folders that it is read from."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from typing import NamedTuple, Self

from conceptmap.core.progress import CountCallback
from conceptmap.vault.git_repository import (
    Commit,
    GitError,
    GitRepository,
    Wait,
    find_repository,
)
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_at_commit import vault_at_commit
from conceptmap.vault.vault_set import Member, VaultSet

Commits = Mapping[str, str]
"""The ids of commits by the prefixes of the members they are of: `Vault.member_vaults`."""


class ListedCommit(NamedTuple):
    """A commit of one of the repositories of a vault."""

    prefix: str
    """What the paths of its folder begin with in the vault; empty without a set."""
    commit: Commit
    tags: tuple[str, ...]


def has_history(vault: Vault) -> bool:
    """Return whether a vault, or one of a set, is in a git repository."""
    return any(_is_in_repository(member) for member in vault.member_vaults.values())


class VaultHistory:
    """The repositories that the members of a vault are in; use it in a `with` block."""

    def __init__(self, vault: Vault, wait: Wait = lambda: None) -> None:
        """`wait` is called now and then while an answer is waited for, and may raise to stop."""
        self._vault = vault
        self._wait = wait
        self._opened = ExitStack()
        self._repositories: dict[str, GitRepository] = {}
        self._files: dict[tuple[str, str], dict[str, str]] = {}
        """The ids of the contents of files, by member and commit."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    @property
    def prefixes(self) -> list[str]:
        """What the paths of the members that have a history begin with."""
        return [
            prefix
            for prefix, member in self._vault.member_vaults.items()
            if _is_in_repository(member)
        ]

    def list_commits(
        self, count: int, *, newest: int | None = None, oldest: int | None = None
    ) -> list[ListedCommit]:
        """Return at most `count` commits of each member, with their tags. Raises GitError.

        `newest` and `oldest` bound their times, in seconds since 1970.
        """
        found = []
        for prefix in self.prefixes:
            repository = self._repository(prefix)
            tags_of: dict[str, list[str]] = {}
            for tag, id_ in sorted(repository.tags().items()):
                tags_of.setdefault(id_, []).append(tag)
            commits = repository.commits(count=count, newest=newest, oldest=oldest)
            found += [
                ListedCommit(prefix, each, tuple(tags_of.pop(each.id, ()))) for each in commits
            ]
        return found

    def last_commits(self, time_s: float) -> dict[str, Commit]:
        """Return the last commit of each member that is not after a time, in seconds since 1970.

        A member that has none is left out. Raises GitError.
        """
        found = {}
        for prefix in self.prefixes:
            for commit in self._repository(prefix).commits(count=1, newest=int(time_s)):
                found[prefix] = commit
        return found

    def resolve(self, revision: str) -> tuple[str, Commit]:
        """Return the commit that a tag, a branch or the beginning of an id means, and its member.

        In a set, that of the first vault that has it. Raises GitError when none has it.
        """
        failed: GitError | None = None
        for prefix in self.prefixes:
            try:
                return prefix, self._repository(prefix).resolve(revision)
            except GitError as error:
                failed = failed or error
        assert failed is not None
        raise failed

    def vault_at(self, commits: Commits, progress: CountCallback = lambda *_: None) -> Vault:
        """Return the vault as it was in commits; of a set, those members alone. Raises GitError."""

        def at_commit(prefix: str) -> Vault:
            now = self._vault.member_vaults[prefix]
            options = now.reading.options
            repository = self._repository(prefix)
            return vault_at_commit(
                now.root, repository, commits[prefix], options, progress=progress
            )

        if not self._vault.is_set:
            return at_commit("")
        members = [
            Member(prefix.rstrip("/"), self._vault.member_vaults[prefix].root, at_commit(prefix))
            for prefix in commits
        ]
        return VaultSet(self._vault.root, self._vault.name, members)

    def read_file(self, commits: Commits, path: str, size: int) -> bytes:
        """Return the first bytes of a file of the vault in commits. Raises GitError, OSError."""
        prefix = next((each for each in commits if path.startswith(each)), None)
        if prefix is None:
            raise FileNotFoundError(path)
        key = prefix, commits[prefix]
        if key not in self._files:
            files = self._repository(prefix).files(commits[prefix])
            self._files[key] = {
                each.path.decode("utf-8", "replace"): each.contents
                for each in files
                if not each.is_link
            }
        contents = self._files[key].get(path.removeprefix(prefix))
        if contents is None:
            raise FileNotFoundError(path)
        for _, _, data in self._repository(prefix).read([contents], size):
            if data is not None:
                return data
        raise FileNotFoundError(path)

    def _repository(self, prefix: str) -> GitRepository:
        """Return the repository of a member, opened when it is first asked for."""
        if prefix not in self._repositories:
            opened = GitRepository(self._vault.member_vaults[prefix].root, self._wait)
            self._repositories[prefix] = self._opened.enter_context(opened)
        return self._repositories[prefix]


def _is_in_repository(member: Vault) -> bool:
    return find_repository(member.root.resolve()) is not None
