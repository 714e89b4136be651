"""The vault is never written to, and no network is used."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conceptmap.core.resources import resource_path
from tests.conftest import MakeVault

NAMESPACES = (
    shutil.which("unshare") is not None
    and subprocess.run(["unshare", "-rmn", "true"], capture_output=True, check=False).returncode
    == 0
)


def state(root: Path) -> dict[str, tuple[object, ...]]:
    """Everything that could be changed in a folder: names, bytes, times, modes."""
    found: dict[str, tuple[object, ...]] = {}
    for path in sorted([root, *root.rglob("*")]):
        info = path.lstat()
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        name = str(path.relative_to(root))
        found[name] = (info.st_mode, info.st_mtime_ns, info.st_ctime_ns, info.st_size, data)
    return found


def tour(
    vault: Path, home: Path, *more: str, before: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """Use every feature in a process of its own, which a command may start."""
    return subprocess.run(
        [*before, sys.executable, "-m", "tests.trust.tour", str(vault), str(home), *more],
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )


def can_trace() -> bool:
    """Return whether the system lets us watch what a process asks of it."""
    command = ["strace", "-o", os.devnull, "true"]
    return (
        shutil.which("strace") is not None
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


@pytest.fixture
def vault(make_vault: MakeVault) -> Path:
    root = make_vault(
        {
            "Web.md": "![cat](https://example.org/cat.png) <https://example.org> ![[a.svg]]\n"
            '<img src="https://example.org/b.png"><iframe src="https://example.org"></iframe>',
            ".obsidian/graph.json": '{"search": "the"}',
            "a.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        },
        "kept",
    )
    for folder in resource_path("sample").iterdir():
        copy = shutil.copytree if folder.is_dir() else shutil.copy
        copy(folder, root / folder.name)
    return root


def test_using_every_feature_leaves_a_vault_unchanged_and_reaches_nothing_outside(
    vault: Path, tmp_path: Path
) -> None:
    """A run that crashes, watched by the system, and one that finds what this one left."""
    state_before, home, log = state(vault), tmp_path / "elsewhere", tmp_path / "calls"
    watch = ("strace", "-f", "-e", "trace=connect,sendto,sendmsg", "-o", str(log))
    crashed = tour(vault, home, "--crash", before=watch if can_trace() else ())
    assert crashed.returncode == 9, crashed.stderr
    assert "exported 12" in crashed.stdout, crashed.stdout + crashed.stderr
    if log.exists():
        assert [line for line in log.read_text().splitlines() if "AF_INET" in line] == []
    before: tuple[str, ...] = ()
    if NAMESPACES:
        # A disk that can only be read, and a namespace that has no route, not even to itself.
        mount = f"mount --bind '{vault}' '{vault}' && mount -o remount,bind,ro '{vault}'"
        write = f"! touch '{vault}/x' 2>/dev/null"
        before = ("unshare", "-rmn", "sh", "-c", f'{mount} && {write} && exec "$@"', "sh")
    again = tour(vault, home, before=before)
    assert again.returncode == 0, again.stderr
    assert "exported 12" in again.stdout
    for run in (crashed, again):
        assert "tried []" in run.stdout, run.stdout
        assert "network False" in run.stdout
    assert state(vault) == state_before


def test_only_web_urls_are_handed_to_the_system() -> None:
    from conceptmap.page.hrefs import is_web_url

    assert all(map(is_web_url, ("https://a.b", "http://a.b", "mailto:a@b.c", "obsidian://open")))
    for address in ("file:///etc/passwd", "javascript:x()", "smb://h/s", "ssh://h", "data:,x", "x"):
        assert not is_web_url(address)
