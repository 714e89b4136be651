"""What leaves the machine in an exported file: nothing of what the map does not show."""

import getpass
import re
import zlib
from pathlib import Path

import pytest

from conceptmap.cli.main import main
from conceptmap.export.formats import FORMATS
from tests.conftest import MakeVault

SHOWN = "Harbour"
HIDDEN = ["Quixotron", "zymurgical", "Vexillary", "obnubilate", "Xylophagous", "perspicuous"]
"""Titles and words of notes that are filtered out, excluded, hidden by a property or no note."""

NOTES = {
    f"{SHOWN}.md": "---\ntags: [shown]\n---\nA quiet place. Ships go to [[Port]].",
    "Port.md": "#shown and [[Harbour]].",
    "Quixotron.md": "A zymurgical note that leads to [[Harbour]].",
    "drafts/Vexillary.md": "#shown obnubilate",
    "Xylophagous.md": "---\ngraphhide: true\ntags: [shown]\n---\nperspicuous",
    ".obsidian/app.json": '{"userIgnoreFilters": ["drafts/"]}',
}


@pytest.fixture
def files(make_vault: MakeVault, tmp_path: Path) -> dict[str, bytes]:
    root = make_vault(NOTES, "Coast")
    found: dict[str, bytes] = {}
    for extension in FORMATS:
        folder = tmp_path / "out" / extension
        folder.mkdir(parents=True)
        arguments = ["export", str(root), str(folder / f"map.{extension}"), "--filter", "tag:shown"]
        assert main([*arguments, "--quiet"]) == 0
        found |= {file.name: readable(file.read_bytes()) for file in folder.iterdir()}
    return found


def readable(data: bytes) -> bytes:
    """The bytes of a file with its compressed parts, as PNG and PDF have them, written out."""
    parts = [data]
    for match in re.finditer(rb"stream\r?\n", data):
        try:
            parts.append(zlib.decompressobj().decompress(data[match.end() :]))
        except zlib.error:
            continue
    return b"\n".join(parts)


def test_no_file_holds_a_path_of_the_machine_or_what_the_map_does_not_show(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    words = [tmp_path.name, str(Path.home()), tmp_path.parent.name]
    if len(getpass.getuser()) > 4:
        words.append(getpass.getuser())
    for name, data in files.items():
        for word in words:
            assert word.encode() not in data, f"{name} holds {word}"
            assert word.encode("utf-16-be") not in data, f"{name} holds {word}"
        for word in HIDDEN:
            assert word.encode() not in data, f"{name} holds {word}"
    assert SHOWN.encode() in files["map.json"]
