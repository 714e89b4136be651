"""What the links between two notes say, in the vault, in exports and in the window."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conceptmap.relations.proposition import Level
from conceptmap.relations.relation_kind import RelationKind
from conceptmap.relations.statements import LinkStatements
from conceptmap.ui.window import MainWindow
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.exporting.helpers import graph_of, written


@pytest.fixture
def sea(make_vault: MakeVault) -> Path:
    return make_vault(
        {
            "Sea.md": '---\nup: "[[Water]]"\n---\n[[Fish]] live in the sea. '
            "The sea is not a [[lake]].\n\nThe [[Boats]] of it.\n",
            "Fish.md": "Fish breathe [[Water]].",
            "Water.md": "",
            "Boats.md": "",
        }
    )


def test_the_surest_statement_of_a_link_is_found_with_its_direction(sea: Path) -> None:
    vault = Vault.open(sea, cache=None)
    statements = LinkStatements(LinkContexts(vault))
    water, fish, lake, boats = vault.notes["Sea.md"].links
    assert statements.statement("Sea.md", [water]) == ("up", Level.EXPLICIT, True)
    assert statements.statement("Sea.md", [fish]) == ("live in", Level.SURE, False)
    found = statements.statement("Sea.md", [lake, boats])
    assert found == ("is not a", Level.SURE, True)
    assert found is not None
    assert found.kind is RelationKind.IS_A
    assert statements.statement("Sea.md", [boats]) is None
    assert statements.statement("Gone.md", [water]) is None


def test_a_note_that_cannot_be_read_says_nothing(sea: Path) -> None:
    vault = Vault.open(sea, cache=None)
    (sea / "Sea.md").unlink()
    statements = LinkStatements(LinkContexts(vault))
    assert statements.statement("Sea.md", vault.notes["Sea.md"].links) is None


def test_exported_edges_have_their_phrases(sea: Path) -> None:
    graph = graph_of(sea)
    up = graph.edges["Sea.md", "Water.md"]
    assert (up["phrase"], up["relation"], up["sure"]) == ("up", "part of", True)
    assert (up["reversed"], up["via"]) == (False, "Sea.md")
    assert graph.edges["Sea.md", "Fish.md"]["reversed"] is True
    assert "phrase" not in graph.edges["Sea.md", "Boats.md"]
    table = csv.DictReader(io.StringIO(written(sea, "csv", "-edges").decode("utf-8-sig")))
    phrases = {(row["source"], row["target"]): row["phrase"] for row in table}
    assert phrases["Sea.md", "lake"] == "is not a"
    assert phrases["Sea.md", "Boats.md"] == ""


def test_the_links_panel_says_what_links_say(
    sea: Path, open_vault: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    window = open_vault(sea)
    panel = window.docks.show("links")
    window.session.current.select("Sea.md")

    def rows() -> list[str]:
        return [row.plain_text for row in panel.list.rows]

    qtbot.waitUntil(lambda: any(row.startswith("up Water") for row in rows()), timeout=10_000)
    assert any(row.startswith("Fish live in this") for row in rows())
    window.session.current.select("Water.md")
    qtbot.waitUntil(lambda: any(row.startswith("Sea up this") for row in rows()), timeout=10_000)
