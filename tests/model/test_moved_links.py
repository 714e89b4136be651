"""Links of one name that lead elsewhere now, and the counts of what changed."""

from collections import Counter
from pathlib import Path

from PySide6.QtWidgets import QApplication

from conceptmap.exporting.graph_records import node_link
from conceptmap.exporting.page_data import page_data
from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.vault.vault import Vault
from tests.git_histories import History
from tests.model.test_moment_texts import rows_of, write


def silent(*_: object) -> None:
    pass


def test_a_link_that_leads_elsewhere_says_where_to_and_is_counted_alike(
    tmp_path: Path, qapp: QApplication
) -> None:
    history = History(tmp_path / "notes")
    before = {
        "a.md": "[[moon]] [[x/sun]] [[power]] [[alone]]",
        "x/sun.md": "a star",
        "power.md": "",
    }
    history.commit(before)
    after = {"a.md": "[[moon]] [[y/sun]] [[power]]", "y/sun.md": "another star", "moon.md": ""}
    for path in before:
        (history.folder / path).unlink(missing_ok=True)
    for folder in "xy":
        (history.folder / folder).mkdir()
    write(history.folder, after | {"x/sun.md": "a star"})
    vault = Vault.open(history.folder, cache=None)
    assert rows_of(vault, "HEAD")["a.md"].details == (
        "10 bytes shorter",
        "no longer links to alone",
        "the link to moon leads to moon.md now, and led to no note",
        "the link to power leads to no note, and led to power.md",
        "the link to sun leads to y/sun.md now, and led to x/sun.md",
    )
    source = prepare_export(vault, ExportRequest(compared_with="HEAD"), silent)
    legend = [each.text for each in source.node_styles.legend]
    assert legend[-2:] == ["New links: 2", "Links gone: 4"]
    page = page_data(source, silent)
    assert (page["titles"].count("power"), str(page["changes"]["ghosts"]).count("power")) == (0, 1)
    data = node_link(source, silent)
    changes = Counter(each.get("change") for each in data["edges"])
    assert (changes["new"], changes["gone"]) == (2, 4)
    assert {each["id"] for each in data["nodes"] if each.get("change") == "gone"} == {
        *("power.md", "alone", "moon")
    }
