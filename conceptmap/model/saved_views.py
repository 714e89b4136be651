"""Saved views: a lens, a camera and pins under a name, kept outside the vault as JSON.

One file a vault in the platform's data folder. The lens that a map was seen through last lies
in it too. A damaged file is set aside, never overwritten in silence.
"""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from conceptmap.core.atomic_write import WriteError, move_aside, write_atomic
from conceptmap.core.errors import UserError
from conceptmap.layout.forces import Forces
from conceptmap.model.positions_store import positions_file
from conceptmap.model.view_settings import ViewSettings

FORMAT_VERSION = 1

_log = logging.getLogger(__name__)


class SavedCamera(msgspec.Struct, frozen=True):
    """Where a camera looks: a place of the map and a zoom, in pixels a map unit."""

    x: float
    y: float
    scale: float


class SavedView(msgspec.Struct, frozen=True, rename={"view_settings": "lens"}):
    """A way to see a map."""

    name: str
    view_settings: ViewSettings = ViewSettings()
    camera: SavedCamera | None = None
    """None for the whole map."""
    pins: dict[str, tuple[float, float]] = {}
    """Places of pinned nodes, by their ids."""
    forces: Forces | None = None


class _Views(msgspec.Struct, frozen=True):
    version: int = FORMAT_VERSION
    last: ViewSettings = ViewSettings()
    views: tuple[SavedView, ...] = ()


class SavedViewError(UserError):
    """A view cannot be read or written."""


def views_file(root: Path) -> Path:
    """Give the file that keeps the views of a vault."""
    return positions_file(root).with_suffix(".views.json")


def load_views(root: Path) -> tuple[SavedView, ...]:
    """Give the views saved for a vault."""
    return _read(root).views


def save_view(root: Path, view: SavedView) -> None:
    """Save a view; one of the same name gives way. Raises ViewError."""
    kept = _read(root)
    others = tuple(each for each in kept.views if each.name != view.name)
    _write(root, msgspec.structs.replace(kept, views=(*others, view)))


def delete_view(root: Path, name: str) -> None:
    """Delete the view of a name. Raises ViewError."""
    kept = _read(root)
    others = tuple(each for each in kept.views if each.name != name)
    _write(root, msgspec.structs.replace(kept, views=others))


def find_view(root: Path, name: str) -> SavedView:
    """Give the view of a name. Raises ViewError when there is none."""
    views = load_views(root)
    for view in views:
        if view.name.casefold() == name.casefold():
            return view
    names = ", ".join(view.name for view in views)
    there = f"There are {names}." if names else "None is saved for this vault."
    raise SavedViewError(f"There is no view named {name}. {there}")


def export_views(views: tuple[SavedView, ...], file: Path) -> None:
    """Write views to a JSON file for others. Raises ViewError."""
    try:
        write_atomic(file, _encoded(_Views(views=views)))
    except WriteError as error:
        raise SavedViewError(str(error)) from None


def import_views(file: Path) -> tuple[SavedView, ...]:
    """Read the views in a JSON file. Raises ViewError."""
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_Views)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SavedViewError(f"{file} cannot be read: {reason}.") from None
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise SavedViewError(f"{file} holds no views: {error}.") from None
    if found.version > FORMAT_VERSION:
        raise SavedViewError(f"{file} was written by a newer version of Concept Map.")
    return found.views


def last_view_settings(root: Path) -> ViewSettings:
    """Give the lens that a vault was seen through last, but for a local map."""
    return _read(root).last


def save_last_view_settings(root: Path, view_settings: ViewSettings) -> None:
    """Keep the lens that a vault is seen through. A full disk is logged and survived."""
    kept, view_settings = _read(root), msgspec.structs.replace(view_settings, local=None)
    if view_settings != kept.last:
        try:
            _write(root, msgspec.structs.replace(kept, last=view_settings))
        except SavedViewError as error:
            _log.warning("How the map is seen could not be kept: %s", error)


def _read(root: Path) -> _Views:
    file = views_file(root)
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_Views)
    except FileNotFoundError:
        return _Views()
    except OSError as error:
        _log.warning("The views in %s cannot be read: %s", file, error)
        return _Views()
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        _log.warning("The views in %s cannot be read and are set aside: %s", file, error)
        move_aside(file, ".damaged")
        return _Views()
    if found.version > FORMAT_VERSION:
        # A newer version's: what it says is not lost by being written over.
        move_aside(file, f".version{found.version}")
        return _Views()
    return found


def _write(root: Path, views: _Views) -> None:
    file = views_file(root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, _encoded(views))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SavedViewError(f"{file} could not be written: {reason}.") from None
    except WriteError as error:
        raise SavedViewError(str(error)) from None


def _encoded(views: _Views) -> bytes:
    return msgspec.json.format(msgspec.json.encode(views), indent=1) + b"\n"
