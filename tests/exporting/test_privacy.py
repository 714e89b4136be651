"""What leaves the machine in an exported file or to an agent: nothing of what no map shows."""

import getpass
import os
import re
import zlib
from pathlib import Path

import pytest

from conceptmap.cli.main import main
from conceptmap.cli.mcp_server.tools import load_tools
from conceptmap.cli.mcp_server.vault_host import ask
from conceptmap.cli.open_vault import OpenVault
from conceptmap.exporting.formats import FORMATS
from tests.conftest import MakeVault
from tests.git_histories import History

SHOWN = "Harbour"
HIDDEN = ["Quixotron", "zymurgical", "Vexillary", "obnubilate", "Xylophagous", "perspicuous"]
"""Titles and words of notes that are filtered out, excluded, hidden by a property or no note."""

HIDDEN_NOTES = {
    "Quixotron.md": "A zymurgical note that leads to [[Harbour]], a zymurgical part of [[Port]]. "
    "[[Quay]] is a zymurgical part of [[Port]].\n\n| [[Quay]] | zymurgical | [[Port]] |",
    **{
        f"Quixotron {i}.md": "---\nstate: zymurgical\n---\n[[Quixotron]], [[Quay]], "
        "[[Zymurgical name]]"
        for i in range(9)
    },
    "drafts/Vexillary.md": "#shown obnubilate [[Obnubilate name]]",
    "Xylophagous.md": "---\ngraphhide: true\ntags: [shown]\n---\nperspicuous [[Perspicuous name]]. "
    "[[Quay]] is a perspicuous part of [[Harbour]].",
}

NOTES = {
    f"{SHOWN}.md": "---\ntags: [shown]\nstate: calm\n---\nA quiet place. Ships go to [[Port]].",
    "Port.md": "#shown and [[Harbour]].",
    "Quay.md": "#shown with no links.",
    **HIDDEN_NOTES,
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
        arguments += ["--colours", "property:state"]
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


def words_of_the_machine(tmp_path: Path) -> list[str]:
    words = [tmp_path.name, str(Path.home()), tmp_path.parent.name]
    return words + [getpass.getuser()] * (len(getpass.getuser()) > 4)


def test_no_file_holds_a_path_of_the_machine_or_what_the_map_does_not_show(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    for name, data in files.items():
        for word in words_of_the_machine(tmp_path):
            assert word.encode() not in data, f"{name} holds {word}"
            assert word.encode("utf-16-be") not in data, f"{name} holds {word}"
        for word in HIDDEN:
            assert word.casefold().encode() not in data.lower(), f"{name} holds {word}"
    assert SHOWN.encode() in files["map.json"]


@pytest.mark.parametrize("earlier", ["nothing", "everything"])
def test_what_changed_holds_nothing_of_hidden_and_excluded_notes(
    make_vault: MakeVault, tmp_path: Path, earlier: str
) -> None:
    """At the earlier moment none of it was excluded or hidden: its settings are not kept."""
    notes = {path: text for path, text in NOTES.items() if "Quixotron" not in path}
    root = make_vault(notes, "Coast")
    gone = {"drafts/Sarsaparilla.md": "[[Harbour]]", "Departed.md": "[[Harbour]] and [[Port]]"}
    before = {path: "[[Port]]" for path in notes if path.endswith(".md")} | gone
    History(root).commit(before if earlier == "everything" else {})
    for review, graph in (("r.md", "m.svg"), ("r.html", "m.json")):
        files = ["--review", str(tmp_path / review), "--png", str(tmp_path / graph)]
        assert main(["diff", str(root), "--since", "HEAD", *files]) == 0
    written = ["r.md", "r.html", "m.svg", "m.json"]
    if earlier == "everything":
        copy = make_vault(before, "Earlier")
        tables = ["export", str(root), str(tmp_path / "c.csv"), "--since", f"folder:{copy}"]
        assert main([*tables, "--quiet"]) == 0
        written += ["c.csv", "c-edges.csv"]
    for name in written:
        text = (tmp_path / name).read_text("utf-8")
        for word in [*HIDDEN, "Sarsaparilla", *words_of_the_machine(tmp_path)]:
            assert word not in text, f"{name} holds {word}"
        assert SHOWN in text
        assert ("Departed" in text) == (earlier == "everything")


def test_an_agent_is_told_no_path_of_the_machine_and_nothing_of_excluded_notes(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    root = make_vault(NOTES, "Coast")
    if os.name != "nt":  # links need a permission there
        (root / "link out.md").symlink_to(tmp_path / "elsewhere.md")
    asked = {"note": SHOWN, "start": SHOWN, "end": "Port", "question": "obnubilate ships"}
    asked |= {"query": "obnubilate OR harbour", "name": "Most linked"}
    opened = OpenVault.open(root)
    for tool in load_tools().values():
        known = tool.schema["required"]
        result = ask(opened, tool, tool.read({key: asked[key] for key in known}))
        said = repr(result.page).replace("obnubilate OR", "").replace("obnubilate ships", "")
        for word in ["Vexillary", "obnubilate", *words_of_the_machine(tmp_path)]:
            assert word not in said, f"{tool.name} tells {word}"
    opened.close()


def test_several_vaults_and_what_differs_between_them_hold_no_path_of_the_machine(
    make_vault: MakeVault, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, other = (
        make_vault(NOTES, "Coast"),
        make_vault({f"{SHOWN}.md": "#shown [[Hill]]"}, "Hills"),
    )
    written: dict[str, str] = {}
    for extension in ("csv", "cxl"):
        file = tmp_path / f"both.{extension}"
        words = ["export", str(root), str(other), str(file), "--filter", "tag:shown", "--quiet"]
        assert main([*words, "--join-names"]) == 0
        written[file.name] = file.read_text("utf-8")
    assert main(["diff", str(other), str(root), "--json"]) == 0
    written["diff"] = capsys.readouterr().out
    for words in (["lint"], ["links", SHOWN], ["ask", "quiet ships"], ["search", "obnubilate"]):
        main([words[0], str(root), *words[1:]])
        written[words[0]] = capsys.readouterr().out
    for name, text in written.items():
        for word in ["Vexillary", *words_of_the_machine(tmp_path)]:
            assert word not in text, f"{name} holds {word}"
        # A hidden note is left out of maps alone.
        assert not name.startswith("both") or "Xylophagous" not in text, name
    assert SHOWN in written["both.cxl"]
