"""What lies above a vault's folder: a vault that it is a part of, and a repository."""

import os
import subprocess
from pathlib import Path

import pytest

from conceptmap.vault.dialects.registry import vault_above
from conceptmap.vault.git_repository import GitError, GitRepository, find_repository


@pytest.fixture
def deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder far below the user's home."""
    monkeypatch.setattr(Path, "home", classmethod(lambda _: tmp_path / "home"))
    folder = tmp_path / "home" / "a" / "b" / "c"
    folder.mkdir(parents=True)
    return folder


def test_the_nearest_vault_above_a_folder_is_found(deep: Path) -> None:
    assert vault_above(deep) is None
    (deep.parents[1] / ".obsidian").mkdir()
    assert vault_above(deep) == deep.parents[1]
    (deep / ".obsidian").mkdir()
    assert vault_above(deep) is None, "it is one itself"


def test_the_users_home_is_no_vault_of_the_folders_in_it(deep: Path) -> None:
    (deep.parents[2] / ".obsidian").mkdir()
    assert vault_above(deep) is None
    assert vault_above(Path("/")) is None


def test_a_repository_is_found_below_the_users_home_alone(deep: Path) -> None:
    assert find_repository(deep) is None
    (deep.parents[2] / ".git").mkdir()
    assert find_repository(deep) is None
    git = deep.parents[1] / ".git"
    if os.name != "nt":  # links need a permission there
        git.symlink_to(deep.parents[2] / ".git")
        assert find_repository(deep) == deep.parents[1], "notes may be synchronised without it"
        git.unlink()
    git.write_text("gitdir: elsewhere")
    assert find_repository(deep) == deep.parents[1]


def test_a_folder_without_a_repository_has_no_history(
    deep: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(GitError, match="is not in a git repository, so it has no history"):
        GitRepository(deep)
    (deep / ".git").mkdir()

    def refuses(*_: object, **__: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(subprocess, "Popen", refuses)
    with pytest.raises(GitError, match="Cannot allocate memory"):
        GitRepository(deep)
