import os
import sqlite3
import threading
from pathlib import Path

import msgspec
import pytest

from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.reader import MAX_NOTE_BYTES
from conceptmap.vault.scan_cache import default_cache_file
from conceptmap.vault.vault import Vault, VaultError
from conceptmap.vault.watcher import VaultVanished, watch_vault
from tests.conftest import SMALL, MakeVault


def reasons(vault: Vault) -> dict[str, str]:
    return {problem.path: problem.reason for problem in vault.problems}


def test_a_vault_has_notes_and_attachments(small_vault: Path) -> None:
    vault = Vault.open(small_vault)
    assert sorted(vault.notes) == ["Alpha.md", "Hub.md", "Lone.md", "sub/Beta.md"]
    assert list(vault.attachments) == ["dot.png"]
    assert vault.name == "vault"
    assert vault.problems == ()


def test_links_in_symbolic_links_are_followed_once_and_not_outside(
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
    vault = Vault.open(root)
    assert len([path for path in vault.notes if path.endswith("a.md")]) == 2
    assert "twin.md" in vault.notes
    assert "leak.md" not in vault.notes
    assert not any("secret" in path for path in vault.notes)
    odd = reasons(vault)
    assert "leaves the vault" in odd["out"]
    assert "leaves the vault" in odd["leak.md"]
    assert "nowhere" in odd["broken.md"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_unreadable_files_are_told_and_passed_over(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[b]]", "b.md": "x"})
    (root / "b.md").chmod(0)
    vault = Vault.open(root)
    assert "could not be read" in reasons(vault)["b.md"]
    assert vault.notes["a.md"].links


def test_odd_files_stop_nothing(make_vault: MakeVault) -> None:
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
    os.mkfifo(root / "pipe.md")
    vault = Vault.open(root)
    assert set(reasons(vault)) == {"binary.md", "latin.md", "yaml.md"}
    linked = {path for path, note in vault.notes.items() if note.links}
    assert linked == {"latin.md", "wide.md", "yaml.md"}


def test_a_huge_note_is_read_up_to_the_limit(make_vault: MakeVault) -> None:
    root = make_vault({"huge.md": b"[[first]]\n" + b"x" * MAX_NOTE_BYTES + b"\n[[last]]"})
    vault = Vault.open(root)
    assert [link.path for link in vault.notes["huge.md"].links] == ["first"]
    assert "Only the first 8 MB" in reasons(vault)["huge.md"]


@pytest.mark.skipif(os.name == "nt", reason="names are always Unicode there")
def test_names_that_are_not_unicode_are_shown_with_a_mark(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "x"})
    Path(os.fsdecode(os.fsencode(root) + b"/bad\xff.md")).write_text("[[a]]")
    vault = Vault.open(root)
    assert "bad\ufffd.md" in vault.notes
    assert vault.disk_path("bad\ufffd.md").read_text() == "[[a]]"
    assert "not valid Unicode" in reasons(vault)["bad\ufffd.md"]


def test_folders_that_cannot_be_opened_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="There is no folder"):
        Vault.open(tmp_path / "none")
    (tmp_path / "file").write_text("x")
    with pytest.raises(VaultError, match="is a file, not a folder"):
        Vault.open(tmp_path / "file")


def test_opening_can_be_stopped_and_says_how_far_it_is(make_vault: MakeVault) -> None:
    root = make_vault({f"{i}.md": "x" for i in range(300)})
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        Vault.open(root, progress=progress)
    assert seen[0][0] < seen[1][0] <= seen[1][1] == 300


def test_the_cache_gives_what_a_scan_gives(small_vault: Path, tmp_path: Path) -> None:
    cache = tmp_path / "c.sqlite"
    fresh = Vault.open(small_vault, cache=None)
    assert Vault.open(small_vault, cache=cache).notes == fresh.notes
    assert Vault.open(small_vault, cache=cache).notes == fresh.notes
    (small_vault / "Alpha.md").write_text("now [[Lone]] alone")
    changed = Vault.open(small_vault, cache=cache)
    assert [link.path for link in changed.notes["Alpha.md"].links] == ["Lone"]
    (small_vault / "Alpha.md").unlink()
    assert "Alpha.md" not in Vault.open(small_vault, cache=cache).notes


def test_the_default_cache_lies_outside_the_vault(small_vault: Path) -> None:
    before = sorted(small_vault.rglob("*"))
    Vault.open(small_vault)
    assert sorted(small_vault.rglob("*")) == before
    assert default_cache_file(small_vault).is_file()


@pytest.mark.parametrize("damage", ["rubbish", "cut", "other version", "bad record", "a folder"])
def test_a_damaged_cache_is_dropped_without_complaint(
    damage: str, small_vault: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "c.sqlite"
    fresh = Vault.open(small_vault, cache=cache).notes
    if damage == "rubbish":
        cache.write_bytes(b"not a database" * 1000)
    elif damage == "cut":
        cache.write_bytes(cache.read_bytes()[:5000])
    elif damage == "a folder":
        cache.unlink()
        cache.mkdir()
    else:
        with sqlite3.connect(cache) as base:
            if damage == "other version":
                base.execute("PRAGMA user_version = 99")
            else:
                base.execute("UPDATE notes SET record = ?", (msgspec.msgpack.encode("x"),))
        base.close()
    assert Vault.open(small_vault, cache=cache).notes == fresh
    assert Vault.open(small_vault, cache=cache).notes == fresh


def test_sentences_are_quoted_from_body_and_header(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": '---\nup: "[[b]]"\nx: 1\n---\nOne. See [[c]] now. Two.'})
    vault = Vault.open(root)
    quotes = LinkContexts(vault)
    assert quotes.sentences("a.md", vault.notes["a.md"].links) == ["up: b", "See c now."]
    (root / "a.md").unlink()
    assert LinkContexts(vault).sentences("a.md", vault.notes["a.md"].links) == ["b", "c"]


def test_updating_reads_only_what_is_named(small_vault: Path) -> None:
    vault = Vault.open(small_vault)
    (small_vault / "Alpha.md").write_text("[[Lone]]")
    (small_vault / "Lone.md").write_text("not told")
    (small_vault / "New.md").write_text("[[Hub]]")
    (small_vault / "sub" / "Beta.md").unlink()
    after = vault.refresh_paths(["Alpha.md", "New.md", "sub/Beta.md"])
    assert sorted(after.notes) == ["Alpha.md", "Hub.md", "Lone.md", "New.md"]
    assert after.notes["Lone.md"] is vault.notes["Lone.md"]
    assert sorted(vault.notes) == sorted(name for name in SMALL if name.endswith(".md"))
    assert after.notes == Vault.open(small_vault, cache=None).notes | {
        "Lone.md": vault.notes["Lone.md"]
    }


def test_a_folder_among_the_changes_has_all_read_again(small_vault: Path) -> None:
    vault = Vault.open(small_vault)
    (small_vault / "sub").rename(small_vault / "moved")
    after = vault.refresh_paths(["sub", "moved"])
    assert "moved/Beta.md" in after.notes
    assert "sub/Beta.md" not in after.notes


def test_watching_tells_changes_until_the_vault_vanishes(small_vault: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    told: list[frozenset[str] | None] = []
    ended = threading.Event()

    def follow() -> None:
        try:
            told.extend(watch_vault(small_vault, stop))
        except VaultVanished:
            ended.set()

    thread = threading.Thread(target=follow)
    thread.start()
    try:
        _until(
            lambda: _touch(small_vault / "Alpha.md") and any("Alpha.md" in (p or ()) for p in told)
        )
        (small_vault / ".obsidian").mkdir()
        (small_vault / ".obsidian" / "workspace.json").write_text("{}")
        small_vault.rename(tmp_path / "elsewhere")
        assert ended.wait(10)
        assert not any(".obsidian" in path for paths in told for path in paths or ())
    finally:
        stop.set()
        thread.join(10)


def _touch(file: Path) -> bool:
    file.write_text(file.read_text() + ".")
    return True


def _until(done: object, seconds: float = 15) -> None:
    import time

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if done():  # type: ignore[operator]
            return
        time.sleep(0.3)
    raise AssertionError("waited in vain")
