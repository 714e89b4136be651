"""What mouse and keyboard controls need of the view that shows the map."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QPoint, QPointF, SignalInstance
from PySide6.QtWidgets import QWidget

from conceptmap.render.camera import Camera
from conceptmap.ui.session.session import Session

if TYPE_CHECKING:
    from conceptmap.ui.canvas.hovering import Hovering


class LegendSpot(NamedTuple):
    """A place in a legend."""

    kind: str = ""
    """The kind of links whose line is there, empty for none."""
    opens: bool = False
    """Whether a click there opens the legend of colours, or closes it again."""


class MapCanvas(Protocol):
    """A view of the map with a camera. `MapView` implements it.

    Pixels are those of the view, though the camera has those of the picture.
    """

    @property
    def session(self) -> Session:
        """The session whose map is shown."""

    @property
    def camera(self) -> Camera:
        """The part of the map that is in view."""

    @property
    def activated(self) -> SignalInstance:
        """Signal: a node was double-clicked, or Enter pressed on it."""

    @property
    def menu_requested(self) -> SignalInstance:
        """Signal: the context menu of a node (empty id: of the map) at a screen position."""

    @property
    def region_menu_requested(self) -> SignalInstance:
        """Signal: the context menu of a region, by its number, at a screen position."""

    @property
    def link_menu_requested(self) -> SignalInstance:
        """Signal: the context menu of a link, by the ids of its ends, at a screen position."""

    @property
    def camera_changed(self) -> SignalInstance:
        """Signal: another part of the map is in view."""

    @property
    def is_moving(self) -> bool:
        """Whether the camera is being moved by an animation."""

    @property
    def hovering(self) -> Hovering:
        """What shows the node or link that the pointer is on."""

    @property
    def typed(self) -> SignalInstance:
        """Signal: text was typed on the map."""

    @property
    def escaped(self) -> SignalInstance:
        """Signal: Escape was pressed and there was nothing to clear."""

    def viewport(self) -> QWidget:
        """Return the widget that receives the mouse."""

    def map_position(self, pixel: QPointF) -> tuple[float, float]:
        """Return the map position at a pixel."""

    def node_at(self, pixel: QPointF) -> str | None:
        """Return the id of the node whose dot or name is at a pixel."""

    def ghost_at(self, pixel: QPointF) -> str | None:
        """Return the id of the note that is gone, drawn as a ghost, at a pixel."""

    def region_at(self, pixel: QPointF, *, name_only: bool = False) -> int:
        """Return the region whose name, or else land, is at a pixel; -1 for none."""

    def edge_at(self, pixel: QPointF) -> tuple[str, str] | None:
        """Return the ids of the two ends of the edge at a pixel."""

    def strand_at(self, pixel: QPointF) -> tuple[int, int] | None:
        """Return the numbers of the two areas whose strand is at a pixel."""

    def legend_at(self, pixel: QPointF) -> LegendSpot | None:
        """Return what of a legend is at a pixel, None for none."""

    def toggle_legend(self) -> None:
        """Show all entries of the legend of colours, or the first ones again."""

    def fit_nodes(self, ids: Collection[str]) -> None:
        """Move the camera so that some nodes fill the view."""

    def fit(self, *, animated: bool = True) -> None:
        """Move the camera so that the whole map is in view."""

    def centre_on(self, id_: str) -> None:
        """Move a node to the middle of the view."""

    def reveal(self, id_: str) -> None:
        """Bring a node into view if it is outside."""

    def zoom(self, factor: float, pixel: QPointF | None = None, duration_ms: int = 140) -> None:
        """Zoom by a factor around a pixel."""

    def pan(self, right: float, down: float, duration_ms: int = 0) -> None:
        """Move the view by pixels."""

    def stop_animation(self) -> None:
        """Stop a running camera animation."""

    def request_menu(self, id_: str) -> None:
        """Ask for the context menu of a node, at the node."""

    def mapToGlobal(self, pixel: QPoint) -> QPoint:
        """Convert a pixel of the view to a screen position."""
