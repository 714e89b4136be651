"""The part of the display panel that says what links show of what they say."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QFormLayout

from conceptmap.core.translation import Text, translate
from conceptmap.ui.panels.widgets import ChoiceBox
from conceptmap.ui.session.session import Session

LINK_DISPLAYS = (
    ("plain", Text("Plain")),
    ("kinds", Text("By kind")),
    ("phrases", Text("With phrases")),
    ("both", Text("By kind, with phrases")),
)
"""The values of `DisplaySettings.links`, and what they are called."""


class LinkDisplayChoice(QObject):
    """Shows and changes how links show what they say, in rows of a form."""

    def __init__(self, session: Session, form: QFormLayout) -> None:
        super().__init__(form)
        self._session = session
        self.combo = ChoiceBox()
        self.combo.setAccessibleName(translate("Links"))
        self.combo.setToolTip(translate("Show what links say: in colours, in words, or in both"))
        for value, name in LINK_DISPLAYS:
            self.combo.addItem(str(name), value)
        self.outright_box = QCheckBox(translate("Only what notes say outright"))
        self.outright_box.setToolTip(
            translate("Leave out what is read from sentences, and keep properties and labels")
        )
        self.stated_box = QCheckBox(translate("Links stated by other notes"))
        self.stated_box.setToolTip(
            translate("Draw a dotted line where a note relates two others that have no link")
        )
        self.combo.activated.connect(lambda _: self._apply())
        self.outright_box.clicked.connect(self._apply)
        self.stated_box.clicked.connect(self._apply)
        form.insertRow(0, translate("Links"), self.combo)
        form.insertRow(1, self.outright_box)
        form.insertRow(2, self.stated_box)
        session.view_state.settings_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show in the controls how links are drawn now."""
        display = self._session.view_state.settings.display
        self.combo.setCurrentIndex(self.combo.findData(display.links))
        self.outright_box.setChecked(display.outright)
        self.stated_box.setChecked(display.stated)
        for box in (self.outright_box, self.stated_box):
            box.setEnabled(display.links != "plain")

    def _apply(self) -> None:
        view_state = self._session.view_state
        display = view_state.settings.display
        links = self.combo.currentData()
        changed = msgspec.structs.replace(
            display,
            links=links,
            outright=self.outright_box.isChecked(),
            stated=self.stated_box.isChecked(),
            # The legend that takes the choice back goes with the kinds.
            kinds=display.kinds if links in ("kinds", "both") else (),
        )
        view_state.change_settings(translate("Show links"), display=changed)
