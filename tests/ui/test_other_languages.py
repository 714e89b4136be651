"""The window in a language whose texts are longer: all are translated, none is cut off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conceptmap.ui import navigation
from conceptmap.ui.commands.command_table import commands_by_menu
from conceptmap.ui.commands.node_menu import map_menu, node_menu, region_menu
from conceptmap.ui.commands.saved_views import capture
from conceptmap.ui.dialogs.export import ExportDialog
from conceptmap.ui.dialogs.help import show_about
from conceptmap.ui.dialogs.reading import ReadingDialog
from conceptmap.ui.dialogs.shortcuts import show_shortcuts
from conceptmap.ui.dialogs.whats_here import show_whats_here
from conceptmap.ui.panels.groups import GroupsPanel
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.panels.views import ViewsPanel
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.exploring import OpenVault
from tests.ui.pseudo_language import cut_texts, english_in, pseudo, pseudo_language, texts_of

SCREEN = QSize(1024, 768)

ALLOWED = frozenset("Concept Map md KB MB".split())
"""Words that are the same in every language; notes have names in Greek."""

VAULT = {
    "Άλφα.md": "---\nβάρος: 3\n---\n# Άλφα\n[[Βήτα]] [[Γάμα]] και [[Χωρίς]] #ζώο\n\n## Δύο",
    "Βήτα.md": "[[Άλφα]] [[Γάμα]]",
    "Γάμα.md": "[[Βήτα]]",
    "γ/Μόνο.md": "#φυτό λέξη",
    "Κακό.md": "---\na: [\n---\nλέξη",
}


@pytest.fixture
def pseudo_texts() -> Iterator[None]:
    with pseudo_language():
        yield


def faults(widget: QWidget) -> list[str]:
    """Return what is not translated or cut off in a window, and whether it outgrows the screen."""
    found = [
        f"{place}: {text[:80]}"
        for place, text in dict.fromkeys(texts_of(widget))
        if english_in(text, ALLOWED)
    ]
    found += [f"cut: {text}" for text in cut_texts(widget)]
    for size in (widget.size(), widget.minimumSizeHint()):
        if size.width() > SCREEN.width() or size.height() > SCREEN.height():
            found.append(f"too large: {size}")
    return found


def test_pseudo_texts_keep_what_is_no_words() -> None:
    assert pseudo("&Fit {name}\tCtrl+F") == "[&Fît {name}······]\tCtrl+F"
    assert english_in("[Öpéñ Άλφα] (Ctrl+O) open ~/a/b [[2 ñöté] x]", frozenset()) == ("open",)


@pytest.mark.usefixtures("pseudo_texts")
def test_every_text_of_the_window_is_translated_and_has_room(
    new_window: Callable[[], MainWindow],
    open_in_new_window: OpenVault,
    make_vault: MakeVault,
    qtbot: QtBot,
) -> None:
    found: dict[str, list[str]] = {}

    def look(name: str, widget: QWidget) -> None:
        # Layouts take a moment, and what a thread found comes later.
        for _ in range(10):
            problems = faults(widget)
            if not problems:
                return
            qtbot.wait(30)
        found[name] = problems

    start = new_window()
    start.resize(SCREEN)
    look("start", start)
    window = open_in_new_window(make_vault(VAULT, "σημ"))
    window.resize(SCREEN)
    session = window.session.current
    assert session is not None
    look("tour", window)
    window.tour.end()
    session.select("Άλφα.md")
    for name in window.docks.names:
        panel = window.docks.show(name)
        if isinstance(panel, SearchPanel):
            panel.query_line.setText("λέξη")
            panel.search()
            qtbot.waitUntil(lambda panel=panel: bool(panel.list.rows), timeout=10_000)
        elif isinstance(panel, GroupsPanel):
            panel.add_group()
        elif isinstance(panel, ViewsPanel):
            panel.save(capture(window.context, "Όψη"))
        elif name == "connection":
            session.select("Άλφα.md", "Βήτα.md")
            navigation.connect_selected(window.context)
        look(name, window)
    session.select("Άλφα.md")
    session.show_local_map("Άλφα.md")
    look("local map", window)
    session.show_local_map(None)
    session.view_state.change_settings("φ", query="tag:τίποτα")
    qtbot.waitUntil(lambda: session.view_state.result.count == 0, timeout=10_000)
    look("nothing matches", window)
    session.view_state.change_settings("φ", query="")
    window.page.time_lapse.start()
    navigation.find(window.context)
    look("time-lapse and palette", window)
    context = window.context
    for menu in (node_menu(context, "Άλφα.md"), map_menu(context), region_menu(context, 0)):
        look("menu", menu)
    dialogs = (
        ExportDialog(QSize(900, 700), "light", 2, window.settings, window, vault="σημ"),
        ReadingDialog(session.vault.reading, window),
        show_about(window),
        show_whats_here(window),
        show_shortcuts(window, commands_by_menu()),
    )
    for dialog in dialogs:
        dialog.show()
        look(type(dialog).__name__, dialog)
        dialog.close()
    assert found == {}
