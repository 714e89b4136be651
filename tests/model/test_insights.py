"""Every insight, asked of a small vault."""

from pathlib import Path

import pytest

from conceptmap.model.insights import INSIGHTS, Insight
from conceptmap.model.vault_map import VaultMap
from tests.conftest import MakeVault
from tests.model.chain import map_of


def hub(group: str) -> dict[str, str | bytes]:
    """Return a hub that links to four notes, which link to each other in a ring."""
    notes = {f"{group}/{group} {i}.md": f"[[{group} {(i + 1) % 4}]]" for i in range(4)}
    links = " ".join(f"[[{group} {i}]]" for i in range(4))
    return {f"{group}/{group}.md": f"#{group} {links}", **notes}


FILES: dict[str, str | bytes] = {
    **hub("north"),
    **hub("south"),
    "Bridge.md": "[[north]] [[south]] [[Missing]]",
    "End.md": "",
    "folder/Lone.md": "---\naliases: [Ends]\n---\n",
    "Start.md": "leads to:: [[End]]\n\n[[Missing]]",
}

FIRST_FINDINGS = {
    "Most linked": (("Missing",), ("Missing", 2, 0)),
    "Most central": (("north/north 0.md",), ("north 0", None)),
    "Bridges between regions": (("Bridge.md",), ("Bridge\nJoins Bridge, north and south", None)),
    "Orphans": (("folder/Lone.md",), ("Lone", "folder")),
    "Dead ends": (("End.md",), ("End", 1)),
    "Most wanted (not written yet)": (("Missing",), ("Missing", 2)),
    "Suggested links": (
        ("north/north 0.md", "north/north 2.md"),
        ("north 0\nnorth 2\nBoth linked with north 1, north 3 and north", 3),
    ),
    "Perhaps the same": (
        ("End.md", "folder/Lone.md"),
        ("End\nLone", "The same words"),
    ),
    "Propositions": (
        ("Bridge.md", "Missing"),
        ("Bridge", "contains", "Missing", "has part", "Bridge"),
    ),
}
"""The nodes and the cells of the first finding of each insight; None for any."""


@pytest.fixture
def vault_map(make_vault: MakeVault) -> VaultMap:
    root: Path = make_vault(FILES)
    return map_of(root)


@pytest.mark.parametrize("insight", INSIGHTS, ids=lambda each: str(each.name))
def test_the_first_finding_of_an_insight(vault_map: VaultMap, insight: Insight) -> None:
    nodes, cells = FIRST_FINDINGS[str(insight.name)]
    findings = insight.find(vault_map, lambda *_: None)
    assert findings[0].nodes == nodes
    assert all(len(each.cells) == len(insight.columns) for each in findings)
    for cell, wanted in zip(findings[0].cells, cells or (), strict=bool(cells)):
        assert wanted in (None, cell)
    assert str(insight.description).endswith(".")


def test_every_insight_has_a_name_of_its_own_and_a_finding_that_is_tested() -> None:
    assert [str(each.name) for each in INSIGHTS] == list(FIRST_FINDINGS)
