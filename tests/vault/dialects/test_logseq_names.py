"""How pages of Logseq are found by their names: titles, aliases, journals, namespaces, blocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.dialects.logseq_graph import BLOCK
from tests.vault.dialects.logseq_graphs import CONFIG, TITLE, linked
from tests.vault.dialects.vaults import ghosts_of, links_of, read


def test_a_day_without_a_journal_is_one_node_however_it_is_written(tmp_path: Path) -> None:
    files = {"pages/a.md": "- [[2024-05-03]] [[May 3rd, 2024]] [[2024_05_03]] [[sea]]"}
    assert ghosts_of(read(tmp_path, CONFIG | files)) == {"May 3rd, 2024", "sea"}


def test_the_title_is_the_name_of_a_page(tmp_path: Path) -> None:
    files = {
        "pages/a.md": "- [[Rome, the city]] [[r1]]",
        "pages/r1.md": "title:: Rome, the city\n\n- x",
        "pages/b.md": "- [[Paris]]",
        "pages/p.md": "---\ntitle: Paris\n---\n- x",
    }
    vault = read(tmp_path, CONFIG | files)
    assert set(links_of(vault)) == {
        ("pages/a.md", "pages/r1.md"),
        ("pages/a.md", "r1"),
        ("pages/b.md", "pages/p.md"),
    }
    assert ghosts_of(vault) == {"r1"}
    assert vault.dialect.page_name(vault.notes["pages/r1.md"]) == "Rome, the city"


def test_aliases_are_addresses_but_names_come_first(tmp_path: Path) -> None:
    files = {
        "pages/a.md": "- [[Roma]] [[the eternal city]] [[Lyon]]",
        "pages/Rome.md": "alias:: The Eternal City, [[Roma]], Lyon\n\n- x",
        "pages/Lyon.md": "- x",
    }
    assert linked(tmp_path, files) == {
        ("pages/a.md", "pages/Rome.md"),
        ("pages/a.md", "pages/Lyon.md"),
    }


@pytest.mark.parametrize(
    ("config", "link", "file"),
    [
        ("{}", "[[May 3rd, 2024]]", "2024_05_03.md"),
        ("{}", "[[may 3rd, 2024]]", "2024_05_03.md"),
        ("{}", "[[2024-05-03]]", "2024_05_03.md"),
        ('{:journal/page-title-format "yyyy-MM-dd"}', "[[2024-05-03]]", "2024_05_03.md"),
        (
            '{:journal/page-title-format "EEEE, dd.MM.yyyy"}',
            "[[Friday, 03.05.2024]]",
            "2024_05_03.md",
        ),
        ('{:journal/page-title-format "yyyy-MM-dd EEE"}', "#[[2024-05-03 Fri]]", "2024_05_03.md"),
        ('{:journal/page-title-format "do MMMM yyyy"}', "[[3rd May 2024]]", "2024_05_03.md"),
        ('{:date-formatter "dd-MM-yyyy"}', "[[03-05-2024]]", "2024_05_03.md"),
        (
            f'{{:journal/file-name-format "yyyy-MM-dd-EEE" {TITLE} "MMM do, yyyy"}}',
            "[[May 3rd, 2024]]",
            "2024-05-03-Fri.md",
        ),
    ],
)
def test_journals_are_found_by_their_titles(
    tmp_path: Path, config: str, link: str, file: str
) -> None:
    found = linked(tmp_path, {"pages/a.md": link, f"journals/{file}": "- x"}, config)
    assert found == {("pages/a.md", f"journals/{file}")}


def test_a_journal_is_called_by_its_day_in_the_graphs_own_format(tmp_path: Path) -> None:
    config = {"logseq/config.edn": '{:journal/page-title-format "EEEE, dd.MM.yyyy"}'}
    vault = read(tmp_path, config | {"journals/2024_05_03.md": "- x"})
    assert vault.dialect.page_name(vault.notes["journals/2024_05_03.md"]) == "Friday, 03.05.2024"


@pytest.mark.parametrize("file", ["Italy%2FRome.md", "Italy.Rome.md"])
def test_older_graphs_write_namespaces_in_other_ways(tmp_path: Path, file: str) -> None:
    files = {"pages/a.md": "[[Italy/Rome]]", f"pages/{file}": "- x"}
    assert linked(tmp_path, files, "{}") == {("pages/a.md", f"pages/{file}")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"(({BLOCK}))", "link"),
        (f"(({BLOCK.upper()}))", "link"),
        (f"[seven hills]((({BLOCK})))", "link"),
        (f"{{{{embed (({BLOCK}))}}}}", "embed"),
    ],
)
def test_a_block_reference_leads_to_the_page_of_its_block(
    tmp_path: Path, text: str, kind: str
) -> None:
    files = {"pages/a.md": f"- {text}", "pages/Rome.md": f"- hills\n  id:: {BLOCK}\n- more"}
    assert links_of(read(tmp_path, CONFIG | files)) == {("pages/a.md", "pages/Rome.md"): kind}
