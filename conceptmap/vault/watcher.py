"""Watch a vault's folder: which paths were written, moved or removed."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import watchfiles

from conceptmap.core.translation import translate
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.membership import changes_membership, is_hidden
from conceptmap.vault.network_drives import network_file_system

_log = logging.getLogger(__name__)

WATCH_STEP_MS = 60
"""Changes are reported when there was none for this long."""

WATCH_DEBOUNCE_MS = 1000
"""Changes that go on are reported after this long."""

POLL_INTERVAL_MS = 5000
"""Milliseconds between two looks through a folder whose changes nobody reports."""

RETRY_INTERVAL_S = 1.0
"""Seconds between two looks for a vault that is not there."""


class VaultVanished(Exception):
    """The vault's folder is not there any more."""


def watch_vault(
    root: Path, stop: threading.Event, on_polling: Callable[[str], object] = lambda _: None
) -> Iterator[frozenset[str] | None]:
    """Yield the changed paths of a vault, in batches, until `stop` is set.

    None means that the whole vault must be read again, since its settings changed, or at first,
    for what changed before it was watched. Raises
    VaultVanished when the folder is gone; `wait_for_folder` waits for its return. Hidden paths
    are not reported. Where the system does not tell of changes the folder is looked through every
    `POLL_INTERVAL_MS`; `on_polling` is called once then, with the reason in words.
    """
    system = network_file_system(root)
    if system:
        on_polling(translate("This folder is on a network drive ({system})", system=system))
    else:
        try:
            yield from _watch(root, stop, poll=False)
        except (OSError, RuntimeError) as error:
            # The system has no watches left, or the folder's file system has none at all.
            _log.warning("%s is not watched: %s", root, error)
            on_polling(translate("The system cannot watch this folder"))
    if stop.is_set():
        return
    try:
        yield from _watch(root, stop, poll=True)
    except (OSError, RuntimeError) as error:
        _log.warning("%s is not looked through: %s", root, error)
        stop.wait()


def _watch(root: Path, stop: threading.Event, *, poll: bool) -> Iterator[frozenset[str] | None]:
    settings = {file for each in dialects().values() for file in each.settings_files}
    roots = (root, Path(os.path.realpath(root)))
    is_first = True
    try:
        for changes in watchfiles.watch(
            root,
            watch_filter=None,
            debounce=WATCH_DEBOUNCE_MS,
            step=WATCH_STEP_MS,
            stop_event=stop,
            rust_timeout=1000,
            yield_on_timeout=True,
            raise_interrupt=False,
            force_polling=poll,
            poll_delay_ms=POLL_INTERVAL_MS,
            ignore_permission_denied=True,
        ):
            if not root.is_dir():
                raise VaultVanished
            paths = [relative_path(path, roots) for _, path in changes]
            if is_first or any(changes_membership(path) or path in settings for path in paths):
                is_first = False
                yield None
            elif seen := frozenset(path for path in paths if path and not is_hidden(path)):
                yield seen
    except FileNotFoundError:
        raise VaultVanished from None


def wait_for_folder(root: Path, stop: threading.Event) -> bool:
    """Wait until a folder is there; return False when `stop` was set before."""
    while not stop.is_set():
        if root.is_dir():
            return True
        stop.wait(RETRY_INTERVAL_S)
    return False


def relative_path(path: str, roots: Iterable[Path]) -> str:
    """Return a path relative to the vault, `/` between parts; empty for the vault itself.

    `roots` are the paths of the vault's folder: as it was opened, and without symbolic links,
    since some systems report changes so. Empty for a path below none of them.
    """
    for root in roots:
        try:
            relative = Path(path).relative_to(root).as_posix()
        except ValueError:
            continue
        return "" if relative == "." else relative
    return ""
