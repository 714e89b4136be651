"""Saved views: view settings, a camera and pins under a name, kept outside the vault as JSON.

One file a vault in the platform's data folder, which also holds the view settings that the vault
was last shown with, and how it is to be read. A damaged file, or one of a newer version, is moved
aside and never written over. Names of views are compared without letter case.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from math import isfinite
from pathlib import Path

import msgspec

from conceptmap.core.atomic_write import WriteError, move_aside, not_written, write_atomic
from conceptmap.core.errors import UserError
from conceptmap.core.free_names import free_name
from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import Text, translate
from conceptmap.layout.forces import Forces
from conceptmap.model.positions_store import positions_file
from conceptmap.model.renames import rename_keys
from conceptmap.model.shared_files import read_shared
from conceptmap.model.view_settings import ViewSettings
from conceptmap.vault.reading_options import ReadingOptions

VIEWS_VERSION = 1

_log = logging.getLogger(__name__)

MAX_COORDINATE = 1e6
"""No map extends farther than this from its middle, in map units."""


class SavedCamera(msgspec.Struct, frozen=True):
    """The centre of a camera in map units, and its zoom in pixels a map unit."""

    x: float
    y: float
    scale: float

    @property
    def is_usable(self) -> bool:
        """Whether it may show anything: a file may hold any numbers."""
        near = abs(self.x) < MAX_COORDINATE and abs(self.y) < MAX_COORDINATE
        return near and isfinite(self.scale) and self.scale > 0


class SavedView(msgspec.Struct, frozen=True, rename={"view_settings": "lens"}):
    """A way to show a map, under a name."""

    name: str
    view_settings: ViewSettings = ViewSettings()
    camera: SavedCamera | None = None
    """None for a camera that shows the whole map."""
    pins: dict[str, tuple[float, float]] = {}
    """Positions of pinned nodes in map units, by their ids."""
    forces: Forces | None = None

    def renamed(self, mapping: Mapping[str, str]) -> SavedView:
        """Return the same view with the new ids of renamed nodes; `self` if none was."""
        view_settings = self.view_settings.renamed(mapping)
        if view_settings is self.view_settings and mapping.keys().isdisjoint(self.pins):
            return self
        pins = rename_keys(self.pins, mapping)
        return msgspec.structs.replace(self, view_settings=view_settings, pins=pins)

    def with_region_renamed(self, name: str, new_name: str) -> SavedView:
        """Return the same view after a region was renamed; `self` if it does not name it."""
        view_settings = self.view_settings.with_region_renamed(name, new_name)
        if view_settings is self.view_settings:
            return self
        return msgspec.structs.replace(self, view_settings=view_settings)


class _ViewsFile(msgspec.Struct, frozen=True):
    version: int = VIEWS_VERSION
    last: ViewSettings = ViewSettings()
    last_camera: SavedCamera | None = None
    views: tuple[SavedView, ...] = ()
    reading: ReadingOptions = ReadingOptions()


class SavedViewError(UserError):
    """Saved views cannot be read or written."""


def views_file(root: Path) -> Path:
    """Return the file of a vault's saved views."""
    return positions_file(root).with_suffix(".views.json")


def load_views(root: Path) -> tuple[SavedView, ...]:
    """Return the views saved for a vault."""
    return _read(root).views


def save_view(root: Path, view: SavedView) -> None:
    """Save a view in place of the one of the same name, if any. Raises SavedViewError."""
    stored = _read(root)
    replaced = match_view(stored.views, view.name)
    others = (each for each in stored.views if each is not replaced)
    _write(root, msgspec.structs.replace(stored, views=(*others, view)))


def add_views(root: Path, views: Iterable[SavedView]) -> None:
    """Save more views; one whose name is taken gets a number. Raises SavedViewError."""
    stored = _read(root)
    merged = list(stored.views)
    for view in views:
        name = free_name(view.name, (each.name for each in merged))
        merged.append(msgspec.structs.replace(view, name=name))
    _write(root, msgspec.structs.replace(stored, views=tuple(merged)))


def rename_view(root: Path, name: str, new_name: str) -> None:
    """Rename a view. Raises SavedViewError, also when another view has that name."""
    stored = _read(root)
    view = _require(stored.views, name)
    holder = match_view([each for each in stored.views if each is not view], new_name)
    if holder is not None:
        raise SavedViewError(translate("'{view}' already exists.", view=holder.name))
    renamed = msgspec.structs.replace(view, name=new_name)
    views = tuple(renamed if each is view else each for each in stored.views)
    _write(root, msgspec.structs.replace(stored, views=views))


def delete_view(root: Path, name: str) -> None:
    """Delete the view of a name, if there is one. Raises SavedViewError."""
    stored = _read(root)
    deleted = match_view(stored.views, name)
    others = tuple(each for each in stored.views if each is not deleted)
    _write(root, msgspec.structs.replace(stored, views=others))


def find_view(root: Path, name: str) -> SavedView:
    """Return the view of a name. Raises SavedViewError when there is none."""
    return _require(load_views(root), name)


def match_view(views: Iterable[SavedView], name: str) -> SavedView | None:
    """Return the view of exactly a name, or else of that name in another letter case, or None."""
    views = tuple(views)
    exact = (view for view in views if view.name == name)
    folded = fold_text(name)
    return next(exact, None) or next((v for v in views if fold_text(v.name) == folded), None)


def rename_in_views(root: Path, mapping: Mapping[str, str]) -> None:
    """Write the new ids of renamed notes into the saved views of a vault.

    Errors of the disk are logged, not raised.
    """
    _change_views(root, lambda view: view.renamed(mapping))


def rename_region_in_views(root: Path, name: str, new_name: str) -> None:
    """Write the new name of a region into the saved views that filter by it or fold it.

    Errors of the disk are logged, not raised.
    """
    _change_views(root, lambda view: view.with_region_renamed(name, new_name))


def _change_views(root: Path, change: Callable[[SavedView], SavedView]) -> None:
    stored = _read(root)
    views = tuple(map(change, stored.views))
    if any(view is not before for view, before in zip(views, stored.views, strict=True)):
        try:
            _write(root, msgspec.structs.replace(stored, views=views))
        except SavedViewError as error:
            _log.warning("A new name could not be followed in the saved views: %s", error)


def export_views(views: tuple[SavedView, ...], file: Path) -> None:
    """Write views to a JSON file to be shared. Raises SavedViewError.

    It holds no path of the machine: comparisons with folders are left out.
    """
    try:
        write_atomic(file, _encode(_ViewsFile(views=tuple(map(_without_folders, views)))))
    except WriteError as error:
        raise SavedViewError(str(error)) from None


def _without_folders(view: SavedView) -> SavedView:
    from conceptmap.model.moment_words import FOLDER_PREFIX

    settings = view.view_settings
    moments = (settings.compared_with, settings.compared_until)
    if not any(words.startswith(FOLDER_PREFIX) for words in moments):
        return view
    settings = msgspec.structs.replace(settings, compared_with="", compared_until="")
    return msgspec.structs.replace(view, view_settings=settings)


def import_views(file: Path) -> tuple[SavedView, ...]:
    """Read the views in a JSON file. Raises SavedViewError."""
    try:
        found = read_shared(file, _ViewsFile, Text("{file} holds no views: {error}."))
    except UserError as error:
        raise SavedViewError(str(error)) from None
    if found.version > VIEWS_VERSION:
        words = translate("{file} was written by a newer version of Concept Map.", file=file)
        raise SavedViewError(words)
    return found.views


def reading_options(root: Path) -> ReadingOptions:
    """Return how a vault is to be read, as the user chose."""
    return _read(root).reading


def save_reading_options(root: Path, options: ReadingOptions) -> None:
    """Save how a vault is to be read. Raises SavedViewError."""
    stored = _read(root)
    if options != stored.reading:
        _write(root, msgspec.structs.replace(stored, reading=options))


def last_view_settings(root: Path) -> ViewSettings:
    """Return the view settings that a vault was last shown with, without a local map."""
    return _read(root).last


def last_camera(root: Path) -> SavedCamera | None:
    """Return the camera that a vault was last shown with, None for one of the whole map."""
    camera = _read(root).last_camera
    return camera if camera is not None and camera.is_usable else None


def save_last_view(
    root: Path, view_settings: ViewSettings, camera: SavedCamera | None = None
) -> None:
    """Save the view settings that a vault is shown with, without a local map, and the camera.

    Errors of the disk are logged, not raised.
    """
    stored = _read(root)
    view_settings = msgspec.structs.replace(view_settings, local=None)
    if view_settings != stored.last or camera != stored.last_camera:
        changed = msgspec.structs.replace(stored, last=view_settings, last_camera=camera)
        try:
            _write(root, changed)
        except SavedViewError as error:
            _log.warning("The view settings could not be saved: %s", error)


def _require(views: tuple[SavedView, ...], name: str) -> SavedView:
    view = match_view(views, name)
    if view is None:
        hint = translate("No views are saved for this vault.")
        if views:
            names = ", ".join(each.name for each in views)
            hint = translate("Saved views: {names}.", names=names)
        raise SavedViewError(
            translate("There is no view named {name}. {hint}", name=name, hint=hint)
        )
    return view


def _read(root: Path) -> _ViewsFile:
    file = views_file(root)
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_ViewsFile)
    except FileNotFoundError:
        return _ViewsFile()
    except OSError as error:
        _log.warning("The views in %s cannot be read: %s", file, error)
        return _ViewsFile()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        _log.warning("The views in %s cannot be read and are moved aside: %s", file, error)
        move_aside(file, ".damaged")
        return _ViewsFile()
    if found.version > VIEWS_VERSION:
        # What a newer version saved must not be lost by being written over.
        move_aside(file, f".version{found.version}")
        return _ViewsFile()
    return found


def _write(root: Path, views: _ViewsFile) -> None:
    file = views_file(root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, _encode(views))
    except OSError as error:
        raise SavedViewError(not_written(file, error)) from None
    except WriteError as error:
        raise SavedViewError(str(error)) from None


def _encode(views: _ViewsFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(views), indent=1) + b"\n"
