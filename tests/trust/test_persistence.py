"""What the program saves is never lost, whatever happens while it is written."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import platformdirs
import pytest
from pytestqt.qtbot import QtBot

from conceptmap.core.atomic_write import WriteError, write_atomic
from conceptmap.core.errors import UserError
from conceptmap.model.positions_store import load_positions, positions_file, save_positions
from conceptmap.model.saved_views import (
    SavedView,
    last_view_settings,
    load_views,
    save_view,
    views_file,
)
from conceptmap.model.vault_map import build_vault_map
from conceptmap.ui.navigation import search_text
from conceptmap.ui.settings import Settings
from conceptmap.ui.window import MainWindow
from conceptmap.vault.vault import Vault
from tests.conftest import HOME_NAME, MakeVault
from tests.trust.test_untouched import NAMESPACES

KILLS = int(os.environ.get("CONCEPTMAP_KILLS", "50"))
"""How many times the process that saves is killed; more before a release."""

OpenVault = Callable[[Path], MainWindow]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs to fork")
def test_kills_at_random_moments_lose_nothing_and_leave_nothing_behind(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    root = make_vault({f"{name}.md": "[[A]] [[B]]" for name in "ABCDEFGH"})
    home = tmp_path / HOME_NAME
    saver = subprocess.Popen(
        [sys.executable, "-m", "tests.trust.save_until_killed", str(root), str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert saver.stdin is not None
    assert saver.stdout is not None
    rng = random.Random(1)
    done = begun = 0
    for _ in range(KILLS):
        begun += 1
        print(begun, file=saver.stdin, flush=True)
        child = int(saver.stdout.readline().split()[1])
        time.sleep(rng.uniform(0.002, 0.15))
        os.kill(child, signal.SIGKILL)
        for line in iter(saver.stdout.readline, "gone\n"):
            if line.startswith("done ") and line.endswith("\n"):
                done = int(line.split()[1])
                begun = done + 1
        saved = load_positions(root)
        if saved is None:
            assert done == 0
            continue
        positions = np.frombuffer(saved.positions, "<f4")
        # All of one save: the last that was reported, or the one that had begun.
        assert len(set(positions.tolist())) == 1
        assert done <= positions[0] <= begun
        views = load_views(root)
        assert all(view.view_settings.query.startswith("word") for view in views)
        number = last_view_settings(root).query.removeprefix("last")
        assert not number or done <= int(number) <= begun
        assert done <= int(Settings().text("number", "0")) <= begun
        assert set(Vault.open(root).notes) == {f"{name}.md" for name in "ABCDEFGH"}
    saver.stdin.close()
    saver.wait(20)
    assert done > KILLS / 4, "the process hardly got to save"
    # A later save removes what a kill left behind. Here all of it is recent, so some may be left.
    for left in home.rglob(".*.part"):
        os.utime(left, (0, 0))
    write_atomic(positions_file(root), positions_file(root).read_bytes())
    write_atomic(views_file(root), views_file(root).read_bytes())
    assert list(home.rglob("*.part")) == []
    assert list(home.rglob("*.damaged")) == []
    assert len(list(home.rglob("*"))) < 20


def save_constant_positions(root: Path, value: float) -> None:
    """Save a map whose coordinates all have one value."""
    vault_map = build_vault_map(Vault.open(root, cache=None))
    ids = vault_map.topology.ids
    positions = np.full((len(ids), 2), value, np.float32)
    regions = vault_map.regions.membership
    save_positions(vault_map.vault, ids, positions, regions, frozenset())


def test_a_full_disk_leaves_what_was_kept_before(small_vault: Path, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    save_constant_positions(small_vault, 1)
    before = positions_file(small_vault).read_bytes()
    save_view(small_vault, SavedView("One"))
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, old[1]))
    try:
        save_constant_positions(small_vault, 2)
        with pytest.raises(UserError, match="could not be written"):
            save_view(small_vault, SavedView("Two"))
        with pytest.raises(WriteError, match=r"map\.bin could not be written"):
            write_atomic(tmp_path / "map.bin", b"x" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert positions_file(small_vault).read_bytes() == before
    assert [view.name for view in load_views(small_vault)] == ["One"]
    assert not (tmp_path / "map.bin").exists()
    assert list(tmp_path.rglob("*.part")) == []


@pytest.mark.skipif(not NAMESPACES, reason="the system gives no namespaces to users")
def test_the_program_works_on_a_disk_that_is_full(small_vault: Path, tmp_path: Path) -> None:
    home = tmp_path / "full"
    home.mkdir()
    fill = f"mount -t tmpfs -o size=256k tmpfs '{home}' && mkdir '{home}/out'"
    fill += f" && (head -c 400k /dev/zero > '{home}/filler' 2>/dev/null || true)"
    code = (
        "import sys; from pathlib import Path; from tests.trust import tour;"
        "from conceptmap.exporting.formats import FORMATS; FORMATS.clear();"
        f"tour.main(Path({str(small_vault)!r}), Path({str(home)!r}), crash=False)"
    )
    command = ["unshare", "-rm", "sh", "-c", f'{fill} && exec "$@"', "sh"]
    done = subprocess.run(
        [*command, sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert done.returncode == 0, done.stderr
    assert "opened 4" in done.stdout


@pytest.mark.skipif(not NAMESPACES, reason="the system gives no namespaces to users")
def test_nothing_kept_is_lost_on_a_small_disk_and_by_a_clock_that_jumps(
    small_vault: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = 'mount -t tmpfs -o size=256k tmpfs "$0" && exec "$@"'
    module = [sys.executable, "-m", "tests.trust.small_disk", str(small_vault), str(disk)]
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", mount, str(disk), *module],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("nothing lost\n")


@pytest.fixture
def closed_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home in which nothing can be made: its folders are files."""
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    for kind in ("cache", "config", "data", "log"):
        monkeypatch.setattr(platformdirs, f"user_{kind}_path", lambda *_, k=kind, **__: blocked / k)


def test_a_home_that_cannot_be_written_is_done_without(
    closed_home: None, open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    told: list[str] = []
    window.session.failed.connect(told.append)
    window.session.current.select("Hub.md")
    qtbot.waitUntil(lambda: "See Alpha" in window.preview.browser.toPlainText(), timeout=5000)
    window.docks.show("links")
    search_text(window.context)
    for pinned in (["Hub.md"], ["Alpha.md"]):
        window.session.current.positions.pin(pinned)
        window.save()
    qtbot.wait(300)
    # That places are not kept is told once, not at each save.
    assert len(told) <= 1
    assert "could not be written" in window.message.text
    with pytest.raises(UserError, match="could not be written"):
        save_view(small_vault, SavedView("One"))


def test_two_windows_on_one_vault_do_not_harm_each_other(
    new_window: Callable[[], MainWindow], small_vault: Path, qtbot: QtBot
) -> None:
    both = (new_window(), new_window())
    for each in both:
        with qtbot.waitSignal(each.session.opened, timeout=60_000):
            each.open_vault(small_vault)
    save_view(small_vault, SavedView("From one"))
    save_view(small_vault, SavedView("From the other"))
    for each in both:
        each.session.current.positions.pin(["Hub.md"])
        each.save()
    saved = load_positions(small_vault)
    assert saved is not None
    assert saved.pinned == ["Hub.md"]
    assert {view.name for view in load_views(small_vault)} == {"From one", "From the other"}


@pytest.mark.parametrize("version", [0, 3, 99])
def test_the_map_of_another_version_is_not_taken_and_a_newer_one_not_lost(
    small_vault: Path, version: int
) -> None:
    save_constant_positions(small_vault, 1)
    file = positions_file(small_vault)
    record = msgspec.msgpack.decode(file.read_bytes())
    record["version"] = version
    data = msgspec.msgpack.encode(record)
    file.write_bytes(data)
    assert load_positions(small_vault) is None
    save_constant_positions(small_vault, 3)
    assert load_positions(small_vault) is not None
    if version > 1:
        assert file.with_suffix(f".version{version}").read_bytes() == data


@pytest.mark.parametrize("damage", ["cut", "garbage", "empty", "places"])
def test_a_damaged_map_is_set_aside_and_the_vault_opens(
    open_vault: OpenVault, small_vault: Path, damage: str
) -> None:
    save_constant_positions(small_vault, 1)
    file = positions_file(small_vault)
    data = file.read_bytes()
    if damage == "places":
        record = msgspec.msgpack.decode(data)
        record["places"] = b"\xff" * len(record["places"])
        file.write_bytes(msgspec.msgpack.encode(record))
    else:
        file.write_bytes({"cut": data[:-30], "garbage": b"\xc1" * 100, "empty": b""}[damage])
    window = open_vault(small_vault)
    assert np.isfinite(window.session.current.node_positions).all()


def test_a_lock_without_a_name_left_by_a_kill_holds_no_later_start(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    lock = tmp_path / "settings.ini.lock"
    lock.touch()
    os.utime(lock, (time.time() - 5,) * 2)
    settings = Settings(file)
    assert not lock.exists()
    lock.touch()
    os.utime(lock, (time.time() - 5,) * 2)
    settings.set_text("number", "3")
    began = time.monotonic()
    settings.save()
    assert time.monotonic() - began < 10, "Qt waited for the lock to be 30 seconds old"
    assert Settings(file).text("number") == "3"
    lock.touch()
    os.utime(lock, (time.time() + 5,) * 2)
    Settings(file)
    assert lock.exists(), "one that was made this moment is another program's"


def test_settings_that_make_no_sense_are_passed_over(
    small_vault: Path, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    first = Settings()
    for key in ("preview/size", "export/scale", "export/form", "theme", "window/panels", "recent"):
        first.set_text(key, "\x00nonsense\nvery \ufffd")
    first.set_text("export/part", "everything")
    first.save()
    window = new_window()
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.open_vault(small_vault)
    assert window.preview.font_size == 14


def test_nothing_is_left_in_the_temporary_folder(
    make_vault: MakeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "tmp"
    own.mkdir()
    monkeypatch.setenv("TMPDIR", str(own))
    root = make_vault({"A.md": "[[B]]"})
    command = [sys.executable, "-m", "conceptmap", "export", str(root), str(tmp_path / "a.png")]
    subprocess.run(command, check=True, timeout=120)
    assert list(own.iterdir()) == []
    shutil.rmtree(own)
