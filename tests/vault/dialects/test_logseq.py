"""A Logseq graph is read as Logseq reads it: names, aliases, journals, tags, blocks, settings."""

from __future__ import annotations

import io
import time
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.frames import receive_frame
from conceptmap.graph.build import build_graph
from conceptmap.graph.update import update_graph
from conceptmap.model.vault_reading import read_vault
from conceptmap.vault import scan_server
from conceptmap.vault.excerpts import note_excerpt
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.logseq_page import first_line_of_block, logseq_page_text
from conceptmap.vault.logseq_scanner import scan_logseq
from conceptmap.vault.note import Note
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault, VaultError
from tests.vault.dialects.logseq_graph import BLOCK, LOGSEQ_EDGES, LOGSEQ_GRAPH
from tests.vault.dialects.vaults import ghosts_of, links_of, read, write_files

CONFIG = {"logseq/config.edn": "{:file/name-format :triple-lowbar}"}
TITLE = ":journal/page-title-format"


def linked(root: Path, files: dict[str, str], config: str = "") -> set[tuple[str, str]]:
    settings = {"logseq/config.edn": config} if config else CONFIG
    return set(links_of(read(root, {**settings, **files})))


@pytest.mark.parametrize(
    ("link", "file"),
    [
        ("[[Italy/Rome]]", "Italy___Rome.md"),
        ("[[italy/rome]]", "Italy___Rome.md"),
        ("[[/Italy/Rome/]]", "Italy___Rome.md"),
        ("[[Italy/Rome/Trastevere]]", "Italy___Rome___Trastevere.md"),
        ("[[Where to?]]", "Where to%3F.md"),
        ("[[50% off]]", "50% off.md"),
        ("[[a%2Fb]]", "a%252Fb.md"),
        ("[[C#]]", "C#.md"),
        ("[[a|b]]", "a%7Cb.md"),
        ("[[v1.2]]", "v1.2.md"),
        ("[[Füße]]", "füße.md"),
        ("#Rome", "Rome.md"),
        ("#rome, and more", "Rome.md"),
        ("(#rome)", "Rome.md"),
        ("#node.js.", "node.js.md"),
        ("#Italy/Rome", "Italy___Rome.md"),
        ("#[[early summer]]", "early summer.md"),
        ("{{embed [[Rome]]}}", "Rome.md"),
        ("[the city]([[Rome]])", "Rome.md"),
        ("[the season]([[early summer]])", "early summer.md"),
        ("[a file](../pages/Rome.md)", "Rome.md"),
        ("[a file](file:../pages/Rome.md)", "Rome.md"),
        ("[a file](file:./Rome.md)", "Rome.md"),
        ("tags:: Rome", "Rome.md"),
        ("tags:: a, early summer", "early summer.md"),
        ("tags:: [[early summer]], a", "early summer.md"),
        ("tags:: #a #Rome", "Rome.md"),
        ("where:: [[Rome]]", "Rome.md"),
        ("author:: somebody", "author.md"),
        ("- x\n  tags:: early summer", "early summer.md"),
        ("- # x\n\t\t\t- [[Rome]]", "Rome.md"),
        ("**#Rome** and **some #Rome** ==#Rome== *#Rome* ~~to #Rome~~", "Rome.md"),
        ("{{{embed [[Rome]]}}}", "Rome.md"),
        ("- <b>x\n\t- [[Rome]]", "Rome.md"),
    ],
)
def test_links_lead_to_pages(tmp_path: Path, link: str, file: str) -> None:
    assert linked(tmp_path, {"pages/a.md": link, f"pages/{file}": "- x"}) == {
        ("pages/a.md", f"pages/{file}")
    }


@pytest.mark.parametrize(
    "text",
    [
        "`[[Rome]]` `#Rome`",
        "- ```\n  [[Rome]]\n  ```",
        "- ```\n[[Rome]]\n```",
        "#+BEGIN_SRC js\n[[Rome]]\n#+END_SRC",
        "#+BEGIN_NOTE\nwords\n#+END_NOTE",
        "{{query [[Rome]]}}",
        "{{renderer :x, [[Rome]]}}",
        "a#Rome",
        "\\#Rome",
        "title:: [[Rome]]",
        f"(({BLOCK}))",
        f"{{{{embed (({BLOCK}))}}}}",
        'tags:: "Rome, Paris"',
        "![x](../assets/gone.png) [y](./gone.pdf)",
    ],
)
def test_what_is_no_link(tmp_path: Path, text: str) -> None:
    vault = read(tmp_path, {**CONFIG, "pages/a.md": text, "pages/Rome.md": "- x"})
    assert not links_of(vault)
    assert not ghosts_of(vault)


def test_a_name_may_hold_names_of_pages(tmp_path: Path) -> None:
    files = {
        "pages/a.md": "- [[to [[Rome]]]] #[[[[Rome]] by [[sea]]]] [[[b] c]]",
        "pages/b.md": "- [[the [[old]] city]]",
        "pages/Rome.md": "alias:: a, [[the [[old]] city]]",
        "pages/to [[Rome]].md": "",
    }
    vault = read(tmp_path, CONFIG | files)
    assert {target for _, target in links_of(vault)} == {
        "pages/to [[Rome]].md",
        "pages/Rome.md",
        "[[Rome]] by [[sea]]",
        "sea",
        "[b] c",
        "old",
    }
    assert vault.notes["pages/Rome.md"].aliases == ("a", "the [[old]] city")


@pytest.mark.parametrize(
    ("setting", "linked_to"),
    [
        ("", {"Rome.md", "sea.md"}),
        (":property-pages/enabled? false", set()),
        (":property-pages/excludelist #{:rome}", {"sea.md"}),
    ],
)
def test_names_of_properties_lead_to_pages_as_the_graph_is_set(
    tmp_path: Path, setting: str, linked_to: set[str]
) -> None:
    files = {"pages/a.md": "Rome:: 1\n\n- x\n  sea:: 2", "pages/Rome.md": "", "pages/sea.md": ""}
    found = linked(tmp_path, files, f"{{:file/name-format :triple-lowbar {setting}}}")
    assert found == {("pages/a.md", f"pages/{name}") for name in linked_to}


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


def test_copies_and_hidden_folders_are_left_out(tmp_path: Path) -> None:
    files = {
        "logseq/config.edn": '{:hidden ["/archived" "drafts/x.md"]}',
        "pages/Rome.md": "- x",
        "archived/Old.md": "- x",
        "drafts/x.md": "- x",
        "drafts/y.md": "- x",
        "logseq/bak/pages/Rome/1.md": "- [[Rome]]",
        "logseq/version-files/local/pages/Rome/1.md": "- [[Rome]]",
        "logseq/.recycle/pages_gone.md": "- [[Rome]]",
    }
    assert set(read(tmp_path, files).notes) == {"pages/Rome.md", "drafts/y.md"}


def test_pages_in_org_mode_are_told_as_not_read(tmp_path: Path) -> None:
    vault = read(
        tmp_path, CONFIG | {"pages/a.md": "- x", "pages/b.org": "* x", "pages/c.org": "* x"}
    )
    reasons = [str(problem.reason) for problem in vault.problems if problem.path == "pages/b.org"]
    assert len(reasons) == 1
    assert "2 pages in Org mode" in reasons[0]


def test_the_mirror_of_a_database_graph_is_recognised(tmp_path: Path) -> None:
    graph = tmp_path / "graph"
    files = {
        "pages/a.md": "- [[May 3rd, 2024]] #Rome",
        "pages/Rome.md": "",
        "journals/2024_05_03.md": "",
    }
    write_files(graph, {"db.sqlite": ""})
    vault = read(graph / "mirror" / "markdown", files)
    assert vault.dialect.name == "logseq"
    assert len(links_of(vault)) == 2
    assert Vault.open(graph, cache=None).dialect.name == "logseq"


@pytest.mark.parametrize(
    "config", ["{:hidden", '{"', ")", "{{}}", "[" * 10_000, '{:hidden "x" :date-formatter 3}']
)
def test_settings_that_are_no_edn_are_a_problem_at_most(tmp_path: Path, config: str) -> None:
    vault = read(tmp_path, {"logseq/config.edn": config, "pages/a.md": "[[b]]", "pages/b.md": ""})
    assert links_of(vault) == {("pages/a.md", "pages/b.md"): "link"}


def test_a_vault_of_obsidian_that_was_once_opened_in_logseq_stays_one(tmp_path: Path) -> None:
    vault = read(tmp_path, CONFIG | {".obsidian/app.json": "{}", "a.md": "#b", "b.md": ""})
    assert vault.dialect.name == "obsidian"


def test_the_user_may_choose_another_dialect(tmp_path: Path) -> None:
    files = CONFIG | {"pages/a.md": "#b [[b]]", "pages/b.md": ""}
    vault = read(tmp_path, files, ReadingOptions(dialect="obsidian"))
    assert vault.notes["pages/a.md"].tags == ("b",)
    assert ("pages/a.md", "pages/b.md", "link", 1) in build_graph(vault).edges()
    theirs = build_graph(Vault.open(tmp_path, cache=None))
    assert list(theirs.edges()) == [("pages/a.md", "pages/b.md", "link", 2)]


def test_what_another_dialect_scanned_is_not_taken_from_the_cache(tmp_path: Path) -> None:
    root = write_files(tmp_path / "vault", CONFIG | {"pages/a.md": "#b", "pages/b.md": ""})
    cache = tmp_path / "cache.sqlite"
    counts = []
    for name in ("logseq", "obsidian", "", "plain"):
        vault = Vault.open(root, cache=cache, options=ReadingOptions(dialect=name))
        counts.append(len(vault.notes["pages/a.md"].links))
    assert counts == [1, 0, 1, 0]


def test_levels_of_names_are_edges_as_in_its_graph(tmp_path: Path) -> None:
    files = CONFIG | {
        "pages/Italy.md": "",
        "pages/Italy___Rome___Forum.md": "",
        "pages/Italy___Rome.md": "[[Italy]]",
    }
    assert len(links_of(read(tmp_path, files, ReadingOptions(hierarchy=False)))) == 1
    assert links_of(read(tmp_path, {})) == {
        ("pages/Italy___Rome.md", "pages/Italy.md"): "link",
        ("pages/Italy___Rome___Forum.md", "pages/Italy___Rome.md"): "hierarchy",
    }


def test_an_edit_of_a_name_moves_links_to_it(tmp_path: Path) -> None:
    before = read(tmp_path, CONFIG | {"pages/a.md": "[[Rome]]", "pages/b.md": "title:: Roma"})
    graph = build_graph(before)
    assert ghosts_of(before) == {"Rome"}
    (tmp_path / "pages/b.md").write_text("title:: Rome", encoding="utf-8")
    after = before.refresh_paths(["pages/b.md"], cache=None)
    updated = update_graph(graph, before, after)
    assert (
        set(updated.to_networkx().edges) == {("pages/a.md", "pages/b.md")} == set(links_of(after))
    )


@given(st.text(alphabet="[]()#{}:`!-|~\n \tabembd123.,%+_" + BLOCK[:4], max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    content = scan_logseq(text)
    for link in content.links:
        assert link.path
        assert link.line == 1 + text.count("\n", 0, link.offset)


@pytest.mark.parametrize(
    "text",
    [
        "((" * 20_000,
        "{{embed " * 20_000,
        "#+BEGIN_SRC\n" * 10_000,
        "`" * 25_000,
        "- ```\n" * 10_001,
        "#" * 25_000,
        "#[[" * 15_000,
        "a::" * 15_000,
        ":: " * 15_000,
        "tags:: " + "#a" * 15_000,
        "- a:: b\n" * 10_000,
        "[[a " * 15_000,
        "[[a [[b]] " * 20_000,
        "[[" * 15_000 + "]]" * 15_000,
        "[[[[a]] b]] [[[[" * 10_000,
    ],
)
def test_hostile_texts_take_linear_time(text: str) -> None:
    begun = time.perf_counter()
    scan_logseq(text)
    assert time.perf_counter() - begun < 5


def test_a_whole_graph(tmp_path: Path) -> None:
    vault = read(tmp_path, LOGSEQ_GRAPH)
    assert set(links_of(vault)) == LOGSEQ_EDGES
    titles = set(build_graph(vault).titles)
    assert {"Italy/Rome", "Where to?", "Trains", "Friday, 03.05.2024", "country"} <= titles


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


def test_a_graph_that_obsidian_is_used_on_too(tmp_path: Path) -> None:
    files = {".obsidian/app.json": "{}", "pages/a.md": "[[Rome|the city]]", "pages/Rome.md": ""}
    vault = read(tmp_path, CONFIG | files)
    assert vault.dialect.name == "logseq"
    assert links_of(vault) == {("pages/a.md", "pages/Rome.md"): "link"}


def test_a_graph_in_a_database_alone_is_told(tmp_path: Path) -> None:
    (tmp_path / "db.sqlite").write_bytes(b"")
    with pytest.raises(VaultError, match="Markdown mirror"):
        read_vault(tmp_path, lambda *_: None, ReadingOptions())


COMMAS = "{:file/name-format :triple-lowbar :property/separated-by-commas #{:Cities :by_whom}}"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("cities:: Rome, early summer", {"Rome", "early summer"}),
        ("- x\n  cities:: Rome，Naples", {"Rome", "Naples"}),
        ("by-whom:: Ann", {"Ann"}),
        ("by_whom:: Ann, [[Bo]], #Cy", {"Ann", "Bo", "Cy"}),
        ('cities:: "Rome, Naples"', set()),
        ("other:: Rome, Naples", set()),
        ("- ```\n  cities:: Rome\n  ```", set()),
    ],
)
def test_properties_name_pages_by_commas_where_the_settings_say_so(
    tmp_path: Path, text: str, names: set[str]
) -> None:
    files = {"logseq/config.edn": COMMAS, "pages/a.md": text}
    vault = read(tmp_path, files)
    assert ghosts_of(vault) == names
    # Another process scans as this one does.
    encoded = msgspec.msgpack.encode(
        ("logseq", vault.dialect.scan_settings(), [("a.md", str(tmp_path / "pages/a.md"), 1, 1)])
    )
    assert names <= {link.path for note in scanned_elsewhere(encoded) for link in note.links}


def scanned_elsewhere(files: bytes) -> list[Note]:
    """Return the first note of some files, as a scan server reads it."""
    sent = (files, scan_server.REQUEST.pack(0, 1))
    frames = b"".join(len(data).to_bytes(4, "little") + data for data in sent)
    answer, output = io.BytesIO(frames), io.BytesIO()
    scan_server.serve(answer, output)
    output.seek(0)
    assert receive_frame(output) == scan_server.READY
    return msgspec.msgpack.decode(receive_frame(output), type=list[Note])


def test_pages_that_are_named_by_commas_are_links_on_the_page(tmp_path: Path) -> None:
    text = 'cities:: Rome, [[early summer]]\nby-whom:: "Ann, Bo"\nother:: x, y\n\n- z\n'
    vault = read(tmp_path, {"logseq/config.edn": COMMAS, "pages/a.md": text})
    assert vault.dialect.page_text(text, str).properties == {
        "cities": ("[[Rome]]", "[[early summer]]"),
        "by-whom": ('"Ann, Bo"',),
        "other": ("x, y",),
    }


def test_the_setting_of_commas_is_heeded_when_it_changes(tmp_path: Path) -> None:
    files = {"logseq/config.edn": COMMAS, "pages/a.md": "cities:: Rome"}
    root, cache = write_files(tmp_path / "graph", files), tmp_path / "cache.sqlite"
    assert ghosts_of(Vault.open(root, cache=cache)) == {"Rome"}
    write_files(root, {"logseq/config.edn": "{}"})
    assert ghosts_of(Vault.open(root, cache=cache)) == set()
