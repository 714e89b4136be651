"""The files of snapshots: one a vault in the platform's data folder, written atomically.

A damaged file, or one of a newer version, is moved aside.
"""

from __future__ import annotations

import logging
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from conceptmap.core.app_dirs import data_dir, folder_key
from conceptmap.core.atomic_write import WriteError, move_aside, write_atomic
from conceptmap.model.graph_snapshots import Snapshots
from conceptmap.model.graph_state import GraphState
from conceptmap.model.snapshot_format import NewerVersionError, decode, encode

_log = logging.getLogger(__name__)


def load_snapshots(root: Path) -> Snapshots:
    """Return the snapshots of a vault; none when there are none that can be read."""
    file = snapshots_file(root)
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return Snapshots()
    except OSError as error:
        _log.warning("The snapshots of %s cannot be read: %s", root, error)
        return Snapshots()
    try:
        return decode(data)
    except NewerVersionError as error:
        # What a newer version saved must not be lost by being written over.
        move_aside(file, f".version{error}")
    except (zlib.error, msgspec.MsgspecError, ValueError, IndexError, OverflowError) as error:
        _log.warning("The snapshots of %s are damaged and moved aside: %s", root, error)
        move_aside(file, ".damaged")
    return Snapshots()


def save_snapshots(root: Path, snapshots: Snapshots) -> None:
    """Keep the snapshots of a vault. Errors of the disk are logged, not raised."""
    file = snapshots_file(root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, encode(root, snapshots))
    except (OSError, WriteError) as error:
        _log.warning("The snapshots could not be saved: %s", error)


def keep_snapshot(
    root: Path,
    state: GraphState,
    opened_s: float,
    check: Callable[[], object] = lambda: None,
    *,
    at_s: float | None = None,
) -> None:
    """Add the state of a vault at `at_s`, None for now, to its snapshots.

    It takes the place of another one of this day, but for the first of the day. `opened_s` is when
    the vault was opened: the last snapshot before that stays. Both are in seconds since 1970.
    `check` may raise to stop before anything is written. Errors of the disk are logged, not raised.
    """
    snapshots = load_snapshots(root)
    visit = snapshots.last_before(opened_s)
    changed = snapshots.with_state(state, time.time() if at_s is None else at_s, visit)
    check()
    save_snapshots(root, changed)


def delete_snapshots(root: Path) -> None:
    """Forget the snapshots of a vault. Raises OSError."""
    snapshots_file(root).unlink(missing_ok=True)


def snapshots_file(root: Path) -> Path:
    """Return the file of a vault's snapshots."""
    return data_dir() / "history" / f"{folder_key(root)}.snapshots"
