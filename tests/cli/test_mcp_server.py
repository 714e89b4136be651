"""The server for agents, by the client of the protocol's own package, in a process of its own."""

import json
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import StdioServerParameters
from mcp.client import Client
from mcp.shared.exceptions import MCPError

from conceptmap.cli.answers import Answer
from conceptmap.cli.commands import load_questions
from conceptmap.cli.mcp_server.pages import MAX_PAGE_CHARS, page_of
from conceptmap.cli.mcp_server.tools import MAX_TEXT_CHARS
from tests.conftest import MakeVault

CALLS: dict[str, dict[str, Any]] = {
    "ask": {"question": "What does the sea feed?", "picture": True},
    "backlinks": {"note": "Water"},
    "insights": {"name": "Most linked"},
    "lint": {},
    "links": {"note": "ocean"},
    "neighbours": {"note": "Water", "depth": 3},
    "orphans": {},
    "path": {"start": "Water", "end": "Air"},
    "regions": {},
    "search": {"query": "tag:#deep OR feeds"},
    "similar": {"note": "Sea"},
    "unresolved": {},
}


@pytest.fixture
def sea(make_vault: MakeVault) -> Path:
    notes: dict[str, str | bytes] = {
        "Sea.md": '---\nup: "[[Water]]"\naliases: [ocean]\n---\nThe sea feeds [[Fish]].',
        "Water.md": "#deep",
        "Fish.md": "Fish need [[Air]].",
        "a b/Ünder #1.md": "A note with a name.",
        **{f"Isle {i:02}.md": "" for i in range(30)},
    }
    return make_vault(notes, "Coast")


@asynccontextmanager
async def connected(root: Path, home: Path) -> AsyncIterator[Client]:
    """A client of a server that keeps its files below a folder."""
    code = (
        "import sys; from pathlib import Path; from tests.subprocesses import write_below\n"
        "write_below(Path(sys.argv.pop(1)))\n"
        "from conceptmap.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    here = str(Path(__file__).parents[2])
    server = StdioServerParameters(
        command=sys.executable,
        args=["-c", code, str(home), "mcp", str(root)],
        env=dict(os.environ) | {"PYTHONPATH": here},
        cwd=here,
    )
    async with Client(server, read_timeout_seconds=60) as client:
        yield client


async def answer(client: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    found: dict[str, Any] = result.structured_content
    assert json.loads(result.content[0].text) == found
    return found


async def refusal(client: Client, tool: str, **arguments: Any) -> str:
    result = await client.call_tool(tool, arguments)
    assert result.is_error
    text: str = result.content[0].text
    return text


@pytest.mark.ui
def test_every_tool_answers_and_hostile_requests_are_refused(sea: Path, tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in sea.rglob("*.md")}

    async def talk() -> None:
        async with connected(sea, tmp_path / "home") as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            assert set(tools) == set(load_questions()) == set(CALLS)
            for name, arguments in CALLS.items():
                assert tools[name].annotations.read_only_hint
                found = await client.call_tool(name, arguments)
                assert not found.is_error, (name, found.content)
                assert found.structured_content["question"]["command"] == name
                images = [each for each in found.content if each.type == "image"]
                assert len(images) == arguments.get("picture", False)
                assert all(each.data.startswith("iVBOR") for each in images)
            await _pages(client)
            await _resources(client)
            await _edits(client, sea)
            await _hostile(client)
            if sys.platform == "linux":
                assert not _internet_sockets(sea)
            shutil.move(sea, tmp_path / "away")
            assert "There is no folder" in await refusal(client, "orphans")
            with pytest.raises(MCPError, match="There is no folder"):
                await client.read_resource("conceptmap://note/Fish.md")
            shutil.move(tmp_path / "away", sea)
            assert (await answer(client, "search", query="file:Fish"))["total"] == 1

    anyio.run(talk)
    after = {path: path.stat().st_mtime_ns for path in sea.rglob("*") if path.is_file()}
    assert {path.name for path, _ in before.items() ^ after.items()} == {"Isle 00.md"}


async def _pages(client: Client) -> None:
    first = await answer(client, "orphans", limit=20)
    second = await answer(client, "orphans", limit=20, offset=first["next_offset"])
    assert (len(first["answer"]), len(second["answer"])) == (20, 11)
    assert first["total"] == second["total"] == 31
    assert "next_offset" not in second
    nothing = await answer(client, "search", query="quark")
    assert "quark" in nothing["message"]


async def _resources(client: Client) -> None:
    listed = (await client.list_resources()).resources
    assert len(listed) == 34
    uri = next(each.uri for each in listed if each.name.startswith("a b/"))
    assert (await client.read_resource(uri)).contents[0].text == "A note with a name."
    (template,) = (await client.list_resource_templates()).resource_templates
    assert template.uri_template.startswith("conceptmap://note/")


async def _edits(client: Client, root: Path) -> None:
    (root / "Isle 00.md").write_text("Here live [[Fish]] and zebras.")
    assert (await answer(client, "orphans"))["total"] == 30
    (found,) = (await answer(client, "search", query="zebras"))["answer"]
    assert found["id"] == "Isle 00.md"
    assert (await answer(client, "path", start="Isle 00", end="Water"))["total"] == 1
    text = (await client.read_resource("conceptmap://note/Isle%2000.md")).contents[0].text
    assert "zebras" in text


async def _hostile(client: Client) -> None:
    outside = ["../secret.md", "..%2Fsecret.md", "/etc/passwd", "a%20b/../../secret.md", "%00", ""]
    for path in outside:
        with pytest.raises(MCPError, match="no note at"):
            await client.read_resource(f"conceptmap://note/{path}")
    with pytest.raises(MCPError):
        await client.read_resource("file:///etc/passwd")
    with pytest.raises(MCPError, match="no such page"):
        await client.list_resources(cursor="-1")
    with pytest.raises(MCPError, match="no tool"):
        await client.call_tool("delete", {})
    for arguments in (
        {"limit": 10**9},
        {"limit": 0},
        {"offset": -1},
        {"offset": "1"},
        {"limit": True},
        {"picture": "yes"},
        {"file": "/etc/passwd"},
    ):
        assert "argument" in await refusal(client, "orphans", **arguments)
    assert "to 5" in await refusal(client, "neighbours", note="Sea", depth=6)
    assert "missing" in await refusal(client, "links")
    assert "is a text" in await refusal(client, "ask", question="x" * (MAX_TEXT_CHARS + 1))
    assert "is a text" in await refusal(client, "ask", question=["x"])
    assert "Did you mean Fish.md" in await refusal(client, "links", note="Fisch")
    assert "no note named" in await refusal(client, "links", note="../../etc/passwd")
    assert await refusal(client, "search", query="(((")
    assert await refusal(client, "insights", name="nothing")


def _internet_sockets(root: Path) -> set[str]:
    """The sockets that the server of a vault has to anything outside its machine."""
    table = [Path("/proc/net", name).read_text() for name in ("tcp", "tcp6", "udp", "udp6")]
    known = {line.split()[9] for text in table for line in text.splitlines()[1:]}
    servers = [
        each.parent
        for each in Path("/proc").glob("[0-9]*/cmdline")
        if f"mcp\0{root}\0" in _text(each)
    ]
    assert servers
    links = [str(fd.readlink()) for server in servers for fd in (server / "fd").iterdir()]
    return {link for link in links if link.strip("socket:[]") in known}


def _text(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:
        return ""


def test_a_page_is_bounded_however_large_an_answer_is() -> None:
    items = [{"id": "x" * 10**5, "contexts": ["y" * 1900] * 1000}] * 50
    large = Answer(question={"command": "links"}, records=items, lines=(), empty="")
    page = page_of("Coast", large, 100, 0)
    assert len(json.dumps(page)) < 2 * MAX_PAGE_CHARS
    assert 0 < page["next_offset"] < 50 == page["total"]
    assert page_of("Coast", large, 100, 10**6)["answer"] == []


def test_without_its_package_the_server_says_what_to_install(
    sea: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from conceptmap.cli.main import main

    for name in [each for each in sys.modules if each.startswith("conceptmap.cli.mcp_server.pro")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("mcp", "mcp.server.lowlevel", "mcp_types"):
        monkeypatch.setitem(sys.modules, name, None)
    assert main(["mcp", str(sea)]) == 1
    assert "pip install 'conceptmap[mcp]'" in capsys.readouterr().err
