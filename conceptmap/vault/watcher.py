"""Changes on disk: which paths of a vault were written, moved or removed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import watchfiles

_log = logging.getLogger(__name__)

WATCH_DEBOUNCE_MS = 60
"""Changes are told when nothing more has changed for so many milliseconds."""

RETRY_INTERVAL_S = 1.0
"""Seconds between two looks for a vault that is not there."""


class VaultVanished(Exception):
    """The vault's folder is not there any more."""


def watch_vault(root: Path, stop: threading.Event) -> Iterator[frozenset[str] | None]:
    """Yield the changed paths of a vault, in batches, until `stop` is set.

    None means that the whole vault is to be read again. When the folder vanishes, `Vanished` is
    raised; `wait_for` waits for its return. Names that begin with a dot are passed over, but
    for Obsidian's settings, which say what is read.
    """
    try:
        for changes in watchfiles.watch(
            root,
            watch_filter=None,
            debounce=1000,
            step=WATCH_DEBOUNCE_MS,
            stop_event=stop,
            rust_timeout=1000,
            yield_on_timeout=True,
            raise_interrupt=False,
            ignore_permission_denied=True,
        ):
            if not root.is_dir():
                raise VaultVanished
            paths = [_relative_path(root, path) for _, path in changes]
            if ".obsidian/app.json" in paths:
                yield None
            elif seen := frozenset(path for path in paths if path and not _is_hidden(path)):
                yield seen
    except FileNotFoundError:
        raise VaultVanished from None
    except (OSError, RuntimeError) as error:
        # The system's means to watch are used up, or the folder is of a kind that has none.
        _log.warning("%s is not watched: %s", root, error)
        stop.wait()


def wait_for_folder(root: Path, stop: threading.Event) -> bool:
    """Wait until a folder is there; False when told to stop before."""
    while not stop.is_set():
        if root.is_dir():
            return True
        stop.wait(RETRY_INTERVAL_S)
    return False


def _relative_path(root: Path, path: str) -> str:
    try:
        return Path(path).relative_to(root).as_posix()
    except ValueError:
        return ""


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))
