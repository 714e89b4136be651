"""The documents name what the code has: operators, formats, panels, insights, forces and so on."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

import conceptmap
from conceptmap import api
from conceptmap.cli.commands import command_names
from conceptmap.core.node_kind import NODE_KIND_LABELS
from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.formats.csv import EDGE_COLUMNS, NODE_COLUMNS
from conceptmap.exporting.formats.json_canvas import json_canvas
from conceptmap.exporting.graph_records import GRAPH_FORMAT, edge_records, node_records
from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.layout.forces import FORCE_SETTINGS, FORCES
from conceptmap.model.filter_criteria import FILTER_FIELDS, NodeFilter
from conceptmap.model.insights import INSIGHTS
from conceptmap.model.node_colouring import COLOURINGS
from conceptmap.model.node_sizing import SIZINGS
from conceptmap.model.saved_positions import SavedPositions
from conceptmap.model.saved_views import SavedView
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.searching.operators import OPERATORS
from conceptmap.searching.query_parser import parse_query
from conceptmap.ui.language import ENGLISH, languages
from conceptmap.ui.panels.registry import panel_specs
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.note_formats import NOTE_FORMATS
from tests.conftest import MakeVault

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"

CODE = re.compile(r"`([^`\n]+)`")
FILE = re.compile(r"(?:conceptmap|tests|resources|docs|packaging)/[\w./-]*\w")
NAME = re.compile(r"@?([A-Za-z_][A-Za-z_0-9]{2,})\(?\)?")
LINK = re.compile(r"\]\(([^)#\s]+)(#[^)\s]*)?\)")


def pages() -> list[Path]:
    return [*sorted(DOCS.glob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]


def read(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def table_rows(text: str, header: str) -> list[list[str]]:
    """Return the cells of the table whose header row begins so."""
    _, _, rest = text.partition(f"\n| {header} |")
    lines = rest.partition("\n\n")[0].strip().split("\n")[2:]
    return [re.split(r"\s*(?<!\\)\|\s*", line.strip().strip("|").strip()) for line in lines]


def sections(text: str) -> dict[str, str]:
    """Return the sections of a document by their headings of the second level."""
    parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def missing(names: Iterable[str], text: str) -> list[str]:
    """Return the names that a text does not have as code."""
    code = " ".join(CODE.findall(text)) + " ".join(re.findall(r"```.*?```", text, re.DOTALL))
    return [name for name in names if name not in code]


def test_the_query_language_names_every_operator_with_its_syntax() -> None:
    text = read("query-language.md")
    assert missing(OPERATORS, text) == []
    assert missing(["OR", "( )", "/"], text) == []
    for operator in OPERATORS.values():
        assert missing(operator.syntax.split(" "), text) == []


def test_the_table_of_operators_is_the_registry() -> None:
    rows = table_rows(read("query-language.md"), "Operator")
    documented = [
        (" ".join(CODE.findall(syntax)), CODE.findall(example)) for syntax, _, example in rows
    ]
    assert documented == [(each.syntax, [each.example]) for each in OPERATORS.values()]
    for operator in OPERATORS.values():
        parse_query(operator.example)


def test_the_glossary_names_modules_and_what_is_in_them() -> None:
    for title, text in sections(read("glossary.md")).items():
        rows = table_rows(text, "Term")
        assert len(rows) > 3, title
        for term, meaning, module in rows:
            source = (ROOT / module.strip("`")).read_text("utf-8")
            names = [code for code in CODE.findall(meaning) if re.fullmatch(r"[A-Z]\w+", code)]
            assert [name for name in names if not re.search(rf"\b{name}\b", source)] == [], term


def test_the_graph_format_names_every_field_and_kind(make_vault: MakeVault) -> None:
    text = read("graph-format.md")
    root = make_vault({"A.md": "---\naliases: [B]\n---\n[[C]] #t"})
    source = prepare_export(root, ExportRequest(seed=0, with_picture=False), lambda *_: None)
    nodes, edges = node_records(source), edge_records(source, lambda *_: None)
    fields = {field for record in (*nodes, *edges) for field in record}
    assert missing([GRAPH_FORMAT, *fields, *NODE_KIND_LABELS], text) == []
    assert missing(FORMATS, text) == []
    tables = {"map.csv": NODE_COLUMNS, "map-edges.csv": EDGE_COLUMNS}
    columns = {file: tuple(CODE.findall(names)) for file, names in table_rows(text, "File")}
    assert {file.strip("`"): names for file, names in columns.items()} == tables
    cards = json_canvas(source)
    keys = {
        f"{part}[].{key}" for part in ("nodes", "edges") for each in cards[part] for key in each
    }
    named = {
        key for row in table_rows(sections(text)["Canvas"], "Key") for key in CODE.findall(row[0])
    }
    assert keys - {"nodes[].file", "nodes[].text"} <= named


def test_the_python_page_names_everything_public() -> None:
    text = read("python.md")
    snapshot = [name for name in vars(api.VaultSnapshot) if not name.startswith("_")]
    assert missing([*conceptmap.__all__, *snapshot], text) == []
    assert missing(FORMATS, text) == []


def test_names_that_differ_in_python_and_in_json_are_those_of_both() -> None:
    keys = {
        name
        for row in table_rows(read("command-line.md"), "Command")
        for name in CODE.findall(row[1])
    }
    rows = table_rows(read("python.md"), "In Python | Key in JSON")
    assert len(rows) == 5
    for fields, key, _ in rows:
        for field in CODE.findall(fields):
            owner, _, name = field.partition(".")
            assert name in getattr(conceptmap, owner).__dataclass_fields__, field
        assert key.strip("`") in keys


def test_fields_that_keep_an_old_name_on_disk_are_listed() -> None:
    structs = SavedView, SavedPositions, ViewSettings, NodeFilter, DisplaySettings
    renamed = {}
    for struct in structs:
        fields = zip(struct.__struct_encode_fields__, struct.__struct_fields__, strict=True)
        renamed |= {f"{struct.__name__}.{name}": old for old, name in fields if old != name}
    inherited = {f"ViewSettings.{name}" for name in NodeFilter.__struct_fields__}
    listed: dict[str, str] = {}
    for on_disk, in_code in table_rows(read("architecture.md"), "On disk"):
        listed |= zip(CODE.findall(in_code), CODE.findall(on_disk), strict=True)
    assert listed == {name: old for name, old in renamed.items() if name not in inherited}


def test_what_can_be_added_is_listed_where_its_steps_are() -> None:
    text = read("adding-things.md")
    things = {
        "A panel": [panel.name for panel in panel_specs()],
        "An export format": list(FORMATS),
        "A search operator": list(OPERATORS),
        "A filter criterion": list(FILTER_FIELDS),
        "An insight": [insight.find.__name__ for insight in INSIGHTS],
        "A way to colour or size notes": [*COLOURINGS, *SIZINGS],
        "A note format": [suffix for each in NOTE_FORMATS for suffix in each.suffixes],
        "A dialect": list(dialects()),
        "A layout force": [
            *(force.name for force in FORCES),
            *(setting.name for setting in FORCE_SETTINGS),
        ],
        "A subcommand": list(command_names()),
        "A command with a shortcut": [],
        "A text, and a language": [code for code in languages() if code != ENGLISH],
    }
    found = sections(text)
    assert list(found) == list(things)
    for title, names in things.items():
        assert missing(names, found[title]) == [], title


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_the_files_and_pages_that_a_document_names_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    code = [each for each in CODE.findall(text) if each != GRAPH_FORMAT]
    named = {file for each in code for file in FILE.findall(each)}
    linked = {target for target, _ in LINK.findall(text) if "://" not in target}
    files = {ROOT / file for file in named} | {page.parent / target for target in linked}
    assert [file for file in sorted(files) if not file.exists()] == []


def test_the_names_of_code_on_how_to_add_things_are_in_the_files_beside_them() -> None:
    for title, text in sections(read("adding-things.md")).items():
        code = CODE.findall(text)
        files = {ROOT / file for each in code for file in FILE.findall(each)}
        sources = [
            source.read_text("utf-8")
            for file in files
            for source in ([file] if file.is_file() else sorted(file.glob("*.py")))
        ]
        names = {
            match[1]
            for each in code
            if "/" not in each
            if (match := NAME.fullmatch(each)) is not None
        }
        unknown = [
            name
            for name in sorted(names)
            if not any(re.search(rf"\b{re.escape(name)}\b", source) for source in sources)
        ]
        assert unknown == [], title
