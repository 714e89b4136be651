"""The context menu of a link: what it says may be hidden, written anew, and restored."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu

from conceptmap.core.translation import translate, translate_count
from conceptmap.model.map_relations import MapStatement
from conceptmap.model.saved_corrections import (
    CorrectionsError,
    export_corrections,
    import_corrections,
)
from conceptmap.relations.corrections import Correction
from conceptmap.ui.access_keys import literal
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.question import ask_text

MAX_STATEMENTS = 5
MAX_PHRASE_CHARS = 80

NodePair = tuple[str, str]
"""The ids of two nodes."""


def show_link_menu(context: UiContext, link: NodePair, at: QPoint) -> None:
    """Show the menu of a link at a position on the screen."""
    menu = link_menu(context, link)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def link_menu(context: UiContext, link: NodePair) -> QMenu:
    """Return the menu of what is said of two nodes."""
    session, menu = context.session, QMenu(context.window)
    relations, corrections = session.relations.current, session.relations.corrections
    statements = [] if relations is None else relations.between(*link)
    for statement in statements[:MAX_STATEMENTS]:
        menu.addAction(literal(_sentence(context, statement))).setEnabled(False)
        menu.addAction(
            translate("This is wrong"),
            partial(hide_phrase, context, statement),
        )
        menu.addAction(
            translate("Set phrase…"),
            partial(ask_phrase, context, link, statement),
        )
        menu.addSeparator()
    if not statements:
        menu.addAction(literal(_arrow(context, *link))).setEnabled(False)
        set_phrase = menu.addAction(translate("Set phrase…"), lambda: ask_phrase(context, link))
        set_phrase.setEnabled(corrections is not None)
        menu.addSeparator()
    corrected = [] if corrections is None else corrections.of_pair(*link)
    if corrected:
        menu.addAction(
            translate("Restore what the note says"),
            lambda: session.relations.restore([each.link for each in corrected]),
        )
    menu.addAction(translate("Select both notes"), lambda: session.select(*link))
    return menu


def hide_phrase(context: UiContext, statement: MapStatement) -> None:
    """Show a phrase no more: it is wrong."""
    correction = Correction(statement.subject, statement.object, statement.written)
    context.session.relations.correct(correction, translate("This is wrong"))


def ask_phrase(context: UiContext, link: NodePair, statement: MapStatement | None = None) -> None:
    """Ask for a phrase in place of what a note states, or for a link that says nothing."""
    ends = link if statement is None else (statement.subject, statement.object)
    text = ask_text(
        context.window,
        translate("Set phrase"),
        _arrow(context, *ends),
        "" if statement is None else statement.phrase,
    )
    if text is not None:
        set_phrase(context, ends, text, "" if statement is None else statement.written)


def set_phrase(context: UiContext, ends: NodePair, phrase: str, written: str = "") -> None:
    """Show a phrase for a link from a subject to an object, in place of what a note states."""
    phrase = " ".join(phrase.split())[:MAX_PHRASE_CHARS]
    if phrase and phrase != written:
        correction = Correction(*ends, written, phrase)
        context.session.relations.correct(correction, translate("Set phrase"))


def ask_phrases_export(context: UiContext) -> None:
    """Ask for a file, and write the corrections of the vault to it."""
    corrections = context.session.relations.corrections
    file, _ = QFileDialog.getSaveFileName(
        context.window, translate("Export phrases"), "phrases.json", "JSON (*.json)"
    )
    if file and corrections is not None:
        try:
            export_corrections(corrections, Path(file))
        except CorrectionsError as error:
            context.show_error(str(error))


def ask_phrases_import(context: UiContext) -> None:
    """Ask for a file, and take the corrections in it for those of the vault as well."""
    file, _ = QFileDialog.getOpenFileName(
        context.window, translate("Import phrases"), "", "JSON (*.json)"
    )
    if file:
        import_phrases(context, Path(file))


def import_phrases(context: UiContext, file: Path) -> None:
    """Take the corrections in a file for those of the vault as well."""
    relations = context.session.relations
    try:
        found = import_corrections(file)
    except CorrectionsError as error:
        context.show_error(str(error))
        return
    if relations.corrections is not None:
        merged = relations.corrections.with_correction(*found)
        relations.set_corrections_undoably(merged, translate("Import phrases"))
        count = translate_count("Imported %n phrase", "Imported %n phrases", len(found))
        context.messages.show_message(count)


def _sentence(context: UiContext, statement: MapStatement) -> str:
    title = context.session.vault_map.title
    return f"{title(statement.subject)} — {statement.phrase} → {title(statement.object)}"


def _arrow(context: UiContext, source: str, target: str) -> str:
    title = context.session.vault_map.title
    return f"{title(source)} → {title(target)}"
