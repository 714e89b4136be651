"""How the open vault is read: by which program's rules, and what is left out."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.errors import UserError
from conceptmap.core.translation import translate
from conceptmap.ui.context import UiContext
from conceptmap.ui.vault_opening import open_path
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.reading import Reading
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault

_AUTOMATIC = ""
_MIN_WIDTH_PX = 420
_USUAL = ("obsidian", "plain")
"""The dialects of which nothing is said when they are recognised."""


class ReadingDialog(QDialog):
    """Lets the user choose how a vault is read."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self.setWindowTitle(translate("How this vault is read"))
        self.setMinimumWidth(_MIN_WIDTH_PX)
        self.dialect = QComboBox()
        self.dialect.setAccessibleName(translate("How this vault is read"))
        self.dialect.setToolTip(translate("The program whose rules names and links are read by"))
        self.dialect.addItem(
            translate("Automatic ({dialect})", dialect=reading.recognised.label), _AUTOMATIC
        )
        for name, each in dialects().items():
            self.dialect.addItem(str(each.label), name)
        self.dialect.setCurrentIndex(max(0, self.dialect.findData(reading.options.dialect)))
        self.gitignore = QCheckBox(translate("Leave out what .gitignore lists"))
        self.gitignore.setChecked(reading.leaves_out_ignored)
        self.hierarchy = QCheckBox(translate("Link each note to the level above in its name"))
        self.hierarchy.setToolTip(
            translate("As from a.b to a in Dendron, and from a/b to a in Logseq")
        )
        words = QLabel(
            translate("Nothing in the vault is changed. It is read again with these rules.")
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Read again"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(translate("Read as"), self.dialect)
        form.addRow("", self.gitignore)
        form.addRow("", self.hierarchy)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(words)
        column.addWidget(buttons)
        self.dialect.currentIndexChanged.connect(self._show_relevant)
        self._show_relevant()

    @property
    def options(self) -> ReadingOptions:
        """The options for reading the vault that are chosen now."""
        before = self._reading
        changed = self.gitignore.isChecked() != before.leaves_out_ignored
        return msgspec.structs.replace(
            before.options,
            dialect=self.dialect.currentData(),
            gitignore=self.gitignore.isChecked() if changed else before.options.gitignore,
            hierarchy=self._hierarchy_choice(),
        )

    @property
    def _chosen(self) -> type[Dialect]:
        return dialects().get(self.dialect.currentData(), self._reading.recognised)

    def _hierarchy_choice(self) -> bool | None:
        chosen, checked = self._chosen, self.hierarchy.isChecked()
        if not chosen.has_hierarchy:
            return self._reading.options.hierarchy
        return None if checked == chosen.shows_hierarchy else checked

    def _show_relevant(self) -> None:
        chosen, choice = self._chosen, self._reading.options.hierarchy
        self.hierarchy.setEnabled(chosen.has_hierarchy)
        shown = chosen.shows_hierarchy if choice is None else choice
        self.hierarchy.setChecked(chosen.has_hierarchy and shown)


def ask_reading(context: UiContext) -> None:
    """Ask how the open vault is to be read, and read it again so."""
    vault = context.session.vault
    dialog = ReadingDialog(vault.reading, context.window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        apply_reading(context, dialog.options)


def apply_reading(context: UiContext, options: ReadingOptions) -> None:
    """Remember how the open vault is to be read, and read it again."""
    from conceptmap.model.saved_views import save_reading_options

    root = context.session.vault.root
    try:
        save_reading_options(root, options)
    except UserError as error:
        context.show_error(str(error))
        return
    open_path(context, root)


def describe_reading(vault: Vault) -> str:
    """Return one sentence on how a vault is read, and why."""
    reading = vault.reading
    if vault.is_set:
        return translate("Each vault of the set is read as on a map of its own.")
    label = reading.dialect.label
    if reading.is_chosen:
        return translate("Read as you chose: {dialect}.", dialect=label)
    if reading.shown_by:
        return translate("Recognised by {file}: {dialect}.", file=reading.shown_by, dialect=label)
    return translate("Read as a folder of Markdown notes.")


def tell_reading(context: UiContext) -> bool:
    """Say by whose rules a vault is read that is opened for the first time.

    Or offer the vault that the folder is a part of. Return whether there was anything to say.
    """
    session = context.session
    if not session.findings.is_new:
        return False
    above = session.findings.vault_above
    if above is not None:
        context.messages.show_message(
            translate(
                "This folder is a part of the vault {vault}, where its links may lead.",
                vault=above.name,
            ),
            action=translate("Open that vault"),
            on_action=lambda: open_path(context, above),
            stay=False,
        )
        return True
    dialect = session.vault.dialect
    if dialect.name in _USUAL:
        return False
    context.messages.show_message(
        translate(
            "Recognised as a {dialect}, and read by the rules of that program.",
            dialect=dialect.label,
        ),
        action=translate("Change"),
        on_action=lambda: ask_reading(context),
        stay=False,
    )
    return True
