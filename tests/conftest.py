"""Real files in temporary folders, a real window off the screen, and nothing of the user's."""

import gc
import logging
import os
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Protocol

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import platformdirs
import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from conceptmap.core import gc_tuning
from conceptmap.model.jit_warmup import (
    LAYOUT_MODULES,
    RENDER_MODULES,
    WORKER_MODULES,
    are_kernels_cached,
    compile_kernels,
)
from conceptmap.ui.app import make_application
from conceptmap.ui.window import MainWindow

# Few examples in each run, since there are many runs. How long one takes says more about what
# else the machine does. Before a release: make test ARGS='--hypothesis-profile thorough'.
settings.register_profile("usual", max_examples=30, deadline=None)
settings.register_profile("thorough", max_examples=300, deadline=None)
settings.load_profile("usual")

HOME_NAME = "user home"
"""The folder within `tmp_path` that holds the program's own folders in a test."""

SLOW_PACKAGES = {"cli", "trust", "ui"}
"""Their tests open windows or start the program; `-m "not ui"` leaves them out."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent.name in SLOW_PACKAGES:
            item.add_marker("ui")
    # The slow ones first: all processes wait in the end for the one that has the last file.
    items.sort(key=lambda item: item.path.parent.name not in SLOW_PACKAGES)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile a share of the kernels in each process, where none has; it takes 20 s in all."""
    worker: dict[str, str | int] | None = getattr(session.config, "workerinput", None)
    if worker is not None:
        # Nothing is thrown away while tests are collected.
        gc.disable()
    if worker is not None and not are_kernels_cached():
        number, count = int(str(worker["workerid"]).removeprefix("gw")), int(worker["workercount"])
        # Every one of them would compile all of them otherwise.
        compile_kernels((*RENDER_MODULES, *LAYOUT_MODULES, *WORKER_MODULES)[number::count])


def pytest_collection_finish() -> None:
    # What is imported stays; the garbage collector need not look through it again and again.
    gc.collect()
    gc.freeze()
    # One test leaves little; a collection looks through all that Hypothesis keeps.
    gc.set_threshold(20_000, 20, 50)
    gc.enable()


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Return how many processes `-n auto` means: with windows, which wait, one more."""
    return (os.cpu_count() or 1) + (not _without_windows(config))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    # Not even imported, where none of them would be left.
    return True if collection_path.name in SLOW_PACKAGES and _without_windows(config) else None


def _without_windows(config: pytest.Config) -> bool:
    return config.option.markexpr == "not ui"


class MakeVault(Protocol):
    def __call__(self, files: Mapping[str, str | bytes], name: str = "vault") -> Path: ...


@pytest.fixture
def tmp_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder of the test's own; pytest's looks through those of all tests before it."""
    name = re.sub(r"\W", "_", request.node.name)[:30]
    return tmp_path_factory.mktemp(f"{next(_numbers)}-{name}", numbered=False)


_numbers = count()


@pytest.fixture(autouse=True)
def _own_folders(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Give a test a folder of its own for settings, caches and logs; forget frozen objects."""
    if "tmp_path" in request.fixturenames:
        home = request.getfixturevalue("tmp_path") / HOME_NAME
    else:
        home = tmp_path_factory.getbasetemp() / f"home-{next(_numbers)}"
    # Else each vault would be read after a collection, once a test had read a large one.
    monkeypatch.setattr(gc_tuning, "_frozen", False)
    for kind in ("cache", "config", "data", "log"):
        folder = home / kind

        def there(*_: object, folder: Path = folder, **__: object) -> Path:
            return folder

        monkeypatch.setattr(platformdirs, f"user_{kind}_path", there)


def has_names_of_windows(paths: Collection[str]) -> bool:
    """Return whether Windows can have all these files beside each other."""
    is_each_possible = not any(re.search(r'[<>:"|?*\\\x00-\x1f]|[ .](/|$)', path) for path in paths)
    return is_each_possible and len({path.casefold() for path in paths}) == len(paths)


@pytest.fixture
def make_vault(tmp_path: Path) -> MakeVault:
    """Write files, by path, into a folder of their own; skip the test where they cannot be."""

    def make(files: Mapping[str, str | bytes], name: str = "vault") -> Path:
        if os.name == "nt" and not has_names_of_windows([name, *files]):
            pytest.skip("Windows has no such names, or takes two of them for one")
        root = tmp_path / name
        root.mkdir(exist_ok=True)
        for path, content in files.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return root

    return make


@pytest.fixture(scope="session", autouse=True)
def qapp() -> QApplication:
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else make_application(["conceptmap"])


@pytest.fixture
def new_window(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> Iterator[Callable[[], MainWindow]]:
    """Show windows, and hold every one of them to no error in the log."""
    made: list[MainWindow] = []

    def show() -> MainWindow:
        window = MainWindow()
        made.append(window)
        if window.settings.bytes("window/geometry") is None:
            # The same on every screen, be there room for it or not.
            window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        return window

    with caplog.at_level(logging.ERROR):
        yield show
    for window in made:
        window.close()
        # A window that stays would be styled again with every new window.
        delete(window)
    severe = [each for each in caplog.records if each.levelno >= logging.ERROR]
    assert [record.getMessage() for record in severe] == []


@pytest.fixture
def window(new_window: Callable[[], MainWindow]) -> MainWindow:
    return new_window()


@pytest.fixture
def open_vault(window: MainWindow, qtbot: QtBot) -> Callable[[Path], MainWindow]:
    """Open a vault in the window and wait until its map shows."""

    def opened(path: Path) -> MainWindow:
        with qtbot.waitSignal(window.session.opened, timeout=60_000):
            window.open_vault(path)
        return window

    return opened


SMALL: dict[str, str | bytes] = {
    "Hub.md": "# Hub\n\nSee [[Alpha]], [[Beta|the second]] and [[Missing note]].\n\n![[dot.png]]\n",
    "Alpha.md": "---\ntags: [first]\naliases: [A]\n---\nBack to [[Hub]] and on to [[Beta]].\n",
    "sub/Beta.md": "Nothing but [the hub](../Hub.md) and <https://example.org>.\n",
    "Lone.md": "No links here.\n",
    "dot.png": bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
        "0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
    ),
}


@pytest.fixture
def small_vault(make_vault: MakeVault) -> Path:
    return make_vault(SMALL)
