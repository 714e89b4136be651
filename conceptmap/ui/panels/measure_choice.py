"""The choice of what the colours or the sizes of notes mean, and of which property."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import Text, translate
from conceptmap.ui.panels.widgets import ChoiceBox
from conceptmap.ui.session.session import Session

_MAX_PROPERTIES = 200
"""How many properties are offered, those that most notes have."""

_NO_PROPERTIES = Text("No note has a property")


class ChosenAspect(NamedTuple):
    """What a choice is about."""

    kind: str
    """`colour` or `size`: for the fields `colour_by` and `colour_property`, or the others."""
    step: Text
    """What a change of it is called."""
    name: Text
    property_name: Text
    tip: Text


COLOUR = ChosenAspect(
    "colour",
    Text("Colour notes"),
    Text("Colour notes by"),
    Text("Property of the colour"),
    Text("What the colours of notes mean"),
)
SIZE = ChosenAspect(
    "size",
    Text("Size notes"),
    Text("Size notes by"),
    Text("Property of the size"),
    Text("What the sizes of notes mean"),
)


class MeasureChoice(QWidget):
    """Shows and changes two fields of the view settings: a way, and a property for it.

    Each of `ways` is a name, what it is called, and whether it asks for a property.
    """

    def __init__(
        self, session: Session, measure: ChosenAspect, ways: Sequence[tuple[str, Text, bool]]
    ) -> None:
        super().__init__()
        self._session = session
        self._measure = measure
        self._by, self._property = f"{measure.kind}_by", f"{measure.kind}_property"
        self._needs_property = {name for name, _, needed in ways if needed}
        self.combo, self.property_combo = ChoiceBox(), ChoiceBox()
        self.combo.setToolTip(str(measure.tip))
        self.combo.setAccessibleName(str(measure.name))
        self.property_combo.setToolTip(translate("Which property: its numbers, dates or words"))
        self.property_combo.setAccessibleName(str(measure.property_name))
        for name, label, _ in ways:
            self.combo.addItem(str(label), name)
        for box in (self.combo, self.property_combo):
            box.activated.connect(lambda _: self._apply())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.combo)
        column.addWidget(self.property_combo)
        session.view_state.settings_changed.connect(self.refresh)
        session.query_vocabulary.changed.connect(self.refresh)
        session.map_updated.connect(lambda _: session.query_vocabulary.request())
        session.query_vocabulary.request()
        self.refresh()

    def refresh(self) -> None:
        """Show the current choice, and the properties that there are."""
        settings = self._session.view_state.settings
        by, chosen = getattr(settings, self._by), getattr(settings, self._property)
        self.combo.setCurrentIndex(self.combo.findData(by))
        properties = self._session.query_vocabulary.current.properties[:_MAX_PROPERTIES]
        offered = [each.text for each in properties]
        if chosen and fold_text(chosen) not in map(fold_text, offered):
            offered.append(chosen)
        box = self.property_combo
        if [box.itemData(row) for row in range(box.count())] != (offered or [""]):
            box.clear()
            for name in offered:
                box.addItem(name, name)
            if not offered:
                box.addItem(str(_NO_PROPERTIES), "")
        folded = [fold_text(name) for name in offered]
        box.setCurrentIndex(folded.index(fold_text(chosen)) if chosen else 0)
        box.setEnabled(bool(offered))
        box.setVisible(by in self._needs_property)

    def _apply(self) -> None:
        by = self.combo.currentData()
        changes = {self._by: by}
        if by in self._needs_property:
            changes[self._property] = self.property_combo.currentData()
        self._session.view_state.change_settings(str(self._measure.step), **changes)
