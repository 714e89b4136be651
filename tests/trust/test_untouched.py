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


def tour(vault: Path, home: Path, *more: str, before: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.trust.tour", str(vault), str(home), *more]
    if before:
        command = ["unshare", "-rmn", "sh", "-c", f'{before} && exec "$@"', "sh", *command]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
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


def test_using_every_feature_leaves_a_vault_unchanged(vault: Path, tmp_path: Path) -> None:
    before = state(vault)
    home = tmp_path / "elsewhere"
    crashed = tour(vault, home, "--crash")
    assert crashed.returncode == 9, crashed.stderr
    assert "exported 10" in crashed.stdout, crashed.stdout + crashed.stderr
    again = tour(vault, home)
    assert again.returncode == 0, again.stderr
    assert state(vault) == before


@pytest.mark.skipif(not NAMESPACES, reason="the system gives no namespaces to users")
def test_on_a_read_only_disk_and_without_a_network_everything_works_and_none_is_tried(
    vault: Path, tmp_path: Path
) -> None:
    mount = f"mount --bind '{vault}' '{vault}' && mount -o remount,bind,ro '{vault}'"
    write = f"! touch '{vault}/x' 2>/dev/null"
    # A namespace of its own has no route, not even one to itself.
    done = tour(vault, tmp_path / "elsewhere", before=f"{mount} && {write}")
    assert done.returncode == 0, done.stderr
    assert "exported 10" in done.stdout
    assert "tried []" in done.stdout, done.stdout
    assert "network False" in done.stdout


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_system_sees_no_socket_to_the_outside(vault: Path, tmp_path: Path) -> None:
    log = tmp_path / "calls"
    command = ["strace", "-f", "-e", "trace=connect,sendto,sendmsg", "-o", str(log)]
    command += [sys.executable, "-m", "tests.trust.tour", str(vault), str(tmp_path / "elsewhere")]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=500, check=False, env=environment
    )
    if "Operation not permitted" in done.stderr:
        pytest.skip("the system lets nobody watch a process")
    assert "exported 10" in done.stdout, done.stderr
    outside = [line for line in log.read_text().splitlines() if "AF_INET" in line]
    assert outside == []


def test_only_web_urls_are_handed_to_the_system() -> None:
    from conceptmap.page.hrefs import is_web_url

    assert all(map(is_web_url, ("https://a.b", "http://a.b", "mailto:a@b.c", "obsidian://open")))
    for address in ("file:///etc/passwd", "javascript:x()", "smb://h/s", "ssh://h", "data:,x", "x"):
        assert not is_web_url(address)
