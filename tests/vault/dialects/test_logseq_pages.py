"""Pages of Logseq as they are shown: their text, properties, excerpts and sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.vault.excerpts import note_excerpt
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.logseq_page import first_line_of_block, logseq_page_text
from tests.vault.dialects.logseq_graph import BLOCK, LOGSEQ_GRAPH
from tests.vault.dialects.vaults import read


def shown(text: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    page = logseq_page_text(text, lambda id_: f"words of {id_[:4]}")
    return page.text, dict(page.properties)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- [the city]([[Rome]])", "- [[Rome|the city]]"),
        ("- #Rome #[[early summer]]", "- [[Rome|#Rome]] [[early summer|#early summer]]"),
        ("- `#Rome`", "- `#Rome`"),
        ("- ^^warm^^ in {{cloze May}} `^^x^^`", "- ==warm== in May `^^x^^`"),
        ("- {{query (and [[Rome]])}}", "- `{{query (and [[Rome]])}}`"),
        ("- {{video https://example.org/v}}", "- <https://example.org/v>"),
        ("- {{{embed [[Rome]]}}}", "- ![[Rome]]"),
        ("- a\n  SCHEDULED: <2024-05-03 Fri .+1d>", "- a\n  *Scheduled*: 2024-05-03 Fri .+1d"),
        ("- a\n  :LOGBOOK:\n  CLOCK: [2024]--[2024]\n  :END:\n- b", "- a\n- b"),
        ("- a\n  :LOGBOOK:\n- b", "- a\n- b"),
        ("- ```\n  #Rome\n  ```", "- ```\n  #Rome\n  ```"),
        ("- {{embed [[Rome]]}}", "- ![[Rome]]"),
        (f"- {{{{embed (({BLOCK}))}}}}", f"- ![[(({BLOCK}))#^{BLOCK}]]"),
        (f"- (({BLOCK}))", f"- [[(({BLOCK}))#^{BLOCK}|words of 6544]]"),
        (f"- [x]((({BLOCK})))", f"- [[(({BLOCK}))#^{BLOCK}|x]]"),
        ("- TODO wash", "- [ ] wash"),
        ("- DONE wash", "- [x] wash"),
        ("- a\n  mood:: good", "- a\n  *mood*: good"),
        ("- a\n  collapsed:: true\n- b", "- a\n- b"),
        (f"- a\n  id:: {BLOCK}\n- b", f"- a ^{BLOCK}\n- b"),
    ],
)
def test_what_a_page_shows(text: str, expected: str) -> None:
    assert shown(text)[0] == expected


def test_the_properties_of_a_page_are_shown_apart_from_its_text() -> None:
    text, properties = shown("title:: Rome\ntags:: city, early summer\nfounded:: long ago\n\n- x")
    assert text == "\n- x"
    assert properties == {"tags": ("[[city]]", "[[early summer]]"), "founded": ("long ago",)}


def test_lines_of_a_page_are_told_from_those_of_its_text() -> None:
    page = logseq_page_text(f"a:: b\n\n- c\n  id:: {BLOCK}\n  collapsed:: true\n- d", lambda _: "")
    assert page.text.split("\n") == ["", f"- c ^{BLOCK}", "- d"]
    assert [page.source_line(line) for line in (1, 2, 3)] == [2, 3, 6]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"- Seven hills\n  id:: {BLOCK}\n\t- x", "Seven hills"),
        (f"- ## TODO Seven\n  a:: b\n  id:: {BLOCK}", "## TODO Seven"),
        (f"- TODO Seven\n  id:: {BLOCK}", "Seven"),
        (f"- see (({BLOCK}))", ""),
        ("", ""),
    ],
)
def test_the_first_line_of_a_block(text: str, words: str) -> None:
    assert first_line_of_block(text, BLOCK) == words.removeprefix("## ")


@given(st.text(alphabet="[]()#{}:`!-|~\n \tabembd123.,%+_" + BLOCK[:4], max_size=300))
def test_any_text_is_shown(text: str) -> None:
    page = logseq_page_text(text, lambda _: "")
    assert page.text.count("\n") + len(page.removed_lines) == text.count("\n") or not page.text


def test_excerpts_and_links_are_those_of_the_graph(tmp_path: Path) -> None:
    vault = read(tmp_path, LOGSEQ_GRAPH)
    excerpt = note_excerpt(vault, "pages/Italy___Rome.md")
    assert excerpt.startswith("Seven hills Palatine Aventine")
    assert "::" not in excerpt
    assert BLOCK not in excerpt
    for path, text in {
        "pages/Italy___Rome.md": "Italy/Rome",
        "pages/r7.md": "Trains",
        "pages/city.md": "city",
        "journals/2024_05_03.md": "Friday, 03.05.2024",
    }.items():
        assert vault.link_text(path) == text
        assert vault.resolver.resolve(text, "pages/city.md") == path


def test_the_sentence_of_a_block_reference_has_no_identifier(tmp_path: Path) -> None:
    vault = read(tmp_path, LOGSEQ_GRAPH)
    contexts = LinkContexts(vault)
    found = contexts.sentences("pages/Where to%3F.md", vault.notes["pages/Where to%3F.md"].links)
    assert "Not yet known, but … say much" in found
