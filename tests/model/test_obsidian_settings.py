"""Obsidian's graph settings, imported."""

import json
import os

import pytest

from conceptmap.core.errors import UserError
from conceptmap.model.obsidian_settings import read_graph_settings
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from tests.conftest import MakeVault


def test_graph_settings_of_obsidian_are_imported(make_vault: MakeVault) -> None:
    settings = {
        "search": "path:a -tag:#x",
        "showTags": True,
        "showAttachments": True,
        "hideUnresolved": True,
        "showOrphans": False,
        "showArrow": True,
        "textFadeMultiplier": -2,
        "nodeSizeMultiplier": 1.5,
        "lineSizeMultiplier": 2,
        "centerStrength": 0.3,
        "repelStrength": 12,
        "linkStrength": 0.8,
        "linkDistance": 120,
        "colorGroups": [{"query": "tag:#idea", "color": {"a": 1, "rgb": 0x12AB34}}],
    }
    root = make_vault({"a.md": "", ".obsidian/graph.json": json.dumps(settings)})
    taken = read_graph_settings(root, ViewSettings())
    view_settings, display = taken.view_settings, taken.view_settings.display
    assert view_settings.query == "path:a -tag:#x"
    assert (view_settings.tags, view_settings.attachments) == (True, True)
    assert (view_settings.unresolved, view_settings.orphans) == (False, False)
    assert view_settings.groups == (ColourGroup("tag:#idea", "#12AB34"),)
    assert view_settings.colour_by == "groups"
    assert (display.arrows, display.node_size, display.edge_width) == (True, 1.5, 2)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"search": 7}', b"\xff\xfe", b'{"colorGroups": [{"color": 3}]}'],
)
def test_broken_graph_settings_are_refused_with_the_file(
    make_vault: MakeVault, data: bytes
) -> None:
    root = make_vault({"a.md": "", ".obsidian/graph.json": data})
    with pytest.raises(UserError, match=r"graph\.json"):
        read_graph_settings(root, ViewSettings())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_graph_settings_that_are_a_pipe_are_not_waited_for(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "", ".obsidian/app.json": "{}"})
    os.mkfifo(root / ".obsidian" / "graph.json")
    with pytest.raises(UserError, match=r"graph\.json"):
        read_graph_settings(root, ViewSettings())
