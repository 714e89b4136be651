"""The settings of a local map: its depth and which links it follows."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from conceptmap.core.translation import Text, translate
from conceptmap.model.local_map import MAX_LOCAL_DEPTH
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.depth_choice import DepthChoice
from conceptmap.ui.elided import ElidedLabel
from conceptmap.ui.flow_layout import FlowLayout
from conceptmap.ui.panels.widgets import horizontal_row
from conceptmap.ui.session.session import Session
from conceptmap.ui.shown_name import local_map_name
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme

_LOCAL_MAP_STEP = "local"
"""Successive changes that are undone as one have the same name."""

_GAP_PX = 12
"""Pixels between what stands in the bar."""

_MIN_NAME_PX = 60

_BOXES = (
    ("incoming", Text("Incoming"), Text("Follow links to the note")),
    ("outgoing", Text("Outgoing"), Text("Follow links from the note")),
    ("between", Text("Neighbour links"), Text("Show links between the neighbours")),
    ("follows", Text("Follow"), Text("Keep the selected note in the middle")),
)


class LocalMapBar(QWidget):
    """Shows and changes a local map; visible only while one is shown."""

    def __init__(self, session: Session, theme: AppTheme) -> None:
        super().__init__()
        self._session = session
        self._refreshing = False
        self._centre_label = ElidedLabel(font=ui_font(12, 600))
        self.depth_choice = DepthChoice(MAX_LOCAL_DEPTH)
        self.depth_choice.chosen.connect(lambda depth: self._change(depth=depth))
        self.boxes = {name: self._box(str(text), str(tip), name) for name, text, tip in _BOXES}
        close = IconButton(theme, "close", translate("Back to the whole map"), self.close_local_map)
        self._depth = QWidget()
        self._depth.setLayout(horizontal_row(QLabel(translate("Depth")), self.depth_choice))
        self._menu = QMenu(self)
        self._actions = {name: self._action(box) for name, box in self.boxes.items()}
        self.menu_button = QToolButton()
        self.menu_button.setText(f"{translate('Links')} ▾")
        self.menu_button.setToolTip(translate("Which links the local map follows"))
        self.menu_button.setFont(ui_font(12, 500))
        # As high as the numbers beside it, so that the bar stays as high as it is.
        self.menu_button.setObjectName("segment")
        self.menu_button.clicked.connect(self._show_menu)
        self._flow = FlowLayout(gap=_GAP_PX)
        for widget in (self._centre_label, self._depth, *self.boxes.values(), self.menu_button):
            self._flow.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 10, 5)
        row.setSpacing(12)
        row.addLayout(self._flow, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        session.view_state.settings_changed.connect(self.refresh)
        session.map_updated.connect(self.refresh)

    def refresh(self) -> None:
        """Show the view settings as they are now."""
        local = self._session.view_state.settings.local
        self.setVisible(local is not None)
        if local is None:
            return
        self._refreshing = True
        self._centre_label.setText(local_map_name(self._session, local))
        is_around_one = not local.others
        self.depth_choice.show_depth(local.depth, least=1 if is_around_one and local.depth else 0)
        for name, box in self.boxes.items():
            box.setChecked(getattr(local, name))
            offered = is_around_one if name == "follows" else local.depth > 0
            self._actions[name].setVisible(offered)
        self._refreshing = False
        self._choose_form()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_form()

    def _choose_form(self) -> None:
        """Show the boxes where all have room in one line, else the button that lists them."""
        offered = [box for name, box in self.boxes.items() if self._actions[name].isVisible()]
        line = [self._centre_label, self._depth, *offered]
        width = sum(each.sizeHint().width() + _GAP_PX for each in line) - _GAP_PX
        room = self._flow.geometry().width()
        has_room = width <= room
        # Beside the button the name is cut rather than a second line begun.
        others = self._depth.sizeHint().width() + self.menu_button.sizeHint().width() + 2 * _GAP_PX
        name_room = self._centre_label.sizeHint().width() if has_room else room - others
        self._centre_label.setMaximumWidth(max(name_room, _MIN_NAME_PX))
        self.menu_button.setVisible(bool(offered) and not has_room)
        for box in self.boxes.values():
            box.setVisible(has_room and box in offered)

    def _show_menu(self) -> None:
        self._menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _action(self, box: QCheckBox) -> QAction:
        """Return a line of the menu that does what a box does."""
        action = self._menu.addAction(box.text())
        action.setCheckable(True)
        action.toggled.connect(box.setChecked)
        box.toggled.connect(action.setChecked)
        return action

    def close_local_map(self) -> None:
        """Return to the whole map."""
        self._session.show_local_map(None)

    def _box(self, text: str, tip: str, name: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.toggled.connect(lambda on: self._change(**{name: on}))
        return box

    def _change(self, **changes: object) -> None:
        local = self._session.view_state.settings.local
        if not self._refreshing and local is not None:
            changed = msgspec.structs.replace(local, **changes)
            self._session.view_state.change_settings(
                translate("Local map"), merge=_LOCAL_MAP_STEP, local=changed
            )
