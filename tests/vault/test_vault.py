"""A folder is read as a vault; what cannot be read stops nothing and is reported."""

import os
from pathlib import Path

import pytest

from conceptmap.vault.vault import Vault, VaultError
from tests.conftest import SMALL, MakeVault


def reasons(vault: Vault) -> dict[str, str]:
    return {problem.path: str(problem.reason) for problem in vault.problems}


def test_a_vault_has_notes_and_attachments(small_vault: Path) -> None:
    vault = Vault.open(small_vault)
    assert sorted(vault.notes) == ["Alpha.md", "Hub.md", "Lone.md", "sub/Beta.md"]
    assert list(vault.attachments) == ["dot.png"]
    assert vault.name == "vault"
    assert vault.problems == ()


@pytest.mark.skipif(os.name == "nt", reason="links need a permission on Windows")
def test_symbolic_links_are_followed_once_and_not_out_of_the_vault(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    root = make_vault({"real/a.md": "x", "b.md": "y"})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("z")
    (root / "again").symlink_to(root / "real")
    (root / "once more").symlink_to(root / "real")
    (root / "real" / "loop").symlink_to(root)
    (root / "out").symlink_to(outside)
    (root / "leak.md").symlink_to(outside / "secret.md")
    (root / "twin.md").symlink_to(root / "b.md")
    (root / "broken.md").symlink_to(root / "nowhere.md")
    (root / ".hidden").mkdir()
    (root / ".hidden" / "c.md").write_text("")
    (root / "of hidden").symlink_to(root / ".hidden")
    (root / "of hidden too").symlink_to(root / ".hidden")
    vault = Vault.open(root)
    assert [path for path in vault.notes if path.endswith("a.md")] == ["real/a.md"]
    assert len([path for path in vault.notes if path.endswith("c.md")]) == 1
    assert "twin.md" in vault.notes
    assert "leak.md" not in vault.notes
    assert not any("secret" in path for path in vault.notes)
    reported = reasons(vault)
    assert "leaves the vault" in reported["out"]
    assert "leaves the vault" in reported["leak.md"]
    assert "does not exist" in reported["broken.md"]
    for link in ("again", "once more", "real/loop"):
        assert "a folder of the same vault" in reported[link]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_unreadable_files_are_reported_and_passed_over(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[b]]", "b.md": "x"})
    (root / "b.md").chmod(0)
    vault = Vault.open(root)
    assert "could not be read" in reasons(vault)["b.md"]
    assert vault.notes["a.md"].links


def test_files_that_are_no_text_stop_nothing(make_vault: MakeVault) -> None:
    root = make_vault(
        {
            "binary.md": b"\x89PNG\0\0\0[[x]]",
            "latin.md": "café [[ok]]".encode("latin-1"),
            "wide.md": "[[ok]]".encode("utf-16"),
            "empty.md": "",
            "yaml.md": "---\na: [\n---\n[[ok]]",
            "ok.md": "fine",
        }
    )
    if hasattr(os, "mkfifo"):
        os.mkfifo(root / "pipe.md")
    vault = Vault.open(root)
    assert set(reasons(vault)) == {"binary.md", "latin.md", "yaml.md"}
    linked = {path for path, note in vault.notes.items() if note.links}
    assert linked == {"latin.md", "wide.md", "yaml.md"}


@pytest.mark.skipif(os.name == "nt", reason="names are always Unicode there")
def test_names_that_are_not_unicode_are_shown_with_a_mark(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "x"})
    Path(os.fsdecode(os.fsencode(root) + b"/bad\xff.md")).write_text("[[a]]")
    vault = Vault.open(root)
    assert "bad\ufffd.md" in vault.notes
    assert vault.disk_path("bad\ufffd.md").read_text() == "[[a]]"
    assert "not valid Unicode" in reasons(vault)["bad\ufffd.md"]


def test_a_folder_that_cannot_be_opened_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="There is no folder"):
        Vault.open(tmp_path / "none")
    (tmp_path / "file").write_text("x")
    with pytest.raises(VaultError, match="is a file, not a folder"):
        Vault.open(tmp_path / "file")


def test_opening_reports_progress_and_can_be_stopped(make_vault: MakeVault) -> None:
    root = make_vault({f"{i}.md": "x" for i in range(300)})
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        Vault.open(root, progress=progress)
    assert seen[0][0] < seen[1][0] <= seen[1][1] == 300


def test_refreshing_paths_reads_only_those(small_vault: Path) -> None:
    vault = Vault.open(small_vault)
    (small_vault / "Alpha.md").write_text("[[Lone]]")
    (small_vault / "Lone.md").write_text("not reported")
    (small_vault / "New.md").write_text("[[Hub]]")
    (small_vault / "sub" / "Beta.md").unlink()
    after = vault.refresh_paths(["Alpha.md", "New.md", "sub/Beta.md"])
    assert sorted(after.notes) == ["Alpha.md", "Hub.md", "Lone.md", "New.md"]
    assert after.notes["Lone.md"] is vault.notes["Lone.md"]
    assert sorted(vault.notes) == sorted(name for name in SMALL if name.endswith(".md"))
    assert after.notes == Vault.open(small_vault, cache=None).notes | {
        "Lone.md": vault.notes["Lone.md"]
    }


def test_refreshing_a_folder_reads_the_whole_vault_again(small_vault: Path) -> None:
    vault = Vault.open(small_vault)
    (small_vault / "sub").rename(small_vault / "moved")
    after = vault.refresh_paths(["sub", "moved"])
    assert "moved/Beta.md" in after.notes
    assert "sub/Beta.md" not in after.notes


@pytest.mark.parametrize("change", ["", "write", "add", "add file", "remove", "exclude"])
def test_a_vault_is_unchanged_until_one_of_its_files_is(small_vault: Path, change: str) -> None:
    vault = Vault.open(small_vault, cache=None)
    if change == "write":
        (small_vault / "Alpha.md").write_text("other text of another length")
    elif change.startswith("add"):
        (small_vault / ("new.pdf" if change == "add file" else "New.md")).write_text("x")
    elif change == "remove":
        (small_vault / "dot.png").unlink()
    elif change == "exclude":
        (small_vault / ".obsidian").mkdir(exist_ok=True)
        (small_vault / ".obsidian" / "app.json").write_text('{"userIgnoreFilters": ["sub/"]}')
    assert vault.is_unchanged() == (change == "")
