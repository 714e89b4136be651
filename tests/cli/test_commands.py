"""How a subcommand is found, and what a folder of the same name needs."""

import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from conceptmap.cli import commands
from conceptmap.cli.commands import command_names, load_command
from conceptmap.cli.main import build_parser, main
from conceptmap.core.app_address import AppAddress


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[Path], str]]:
    """What was opened in windows, instead of opening them."""
    calls: list[tuple[list[Path], str]] = []

    def run(paths: list[Path], view: str, addresses: list[AppAddress]) -> int:
        assert addresses == []
        calls.append((paths, view))
        return 0

    monkeypatch.setattr("conceptmap.ui.app.run", run)
    return calls


@pytest.mark.parametrize(
    ("words", "paths", "view"),
    [
        ([], [], ""),
        (["open"], [], ""),
        (["Notes"], ["Notes"], ""),
        (["open", "Notes", "Idea.md"], ["Notes", "Idea.md"], ""),
        (["Notes", "--view", "Overview"], ["Notes"], "Overview"),
        (["open", "--view", "Overview", "Notes"], ["Notes"], "Overview"),
        (["./export"], ["export"], ""),
        (["open", "export"], ["export"], ""),
        (["open", "open"], ["open"], ""),
        (["Notes", "export"], ["Notes", "export"], ""),
        (["--", "export"], ["export"], ""),
    ],
)
def test_no_command_means_open(
    words: list[str], paths: list[str], view: str, opened: list[tuple[list[Path], str]]
) -> None:
    assert main(words) == 0
    assert opened == [([Path(path).absolute() for path in paths], view)]


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert {"open", "export"} <= set(command_names())
    overview = build_parser().format_help()
    for name in command_names():
        assert load_command(name).HELP in overview
        with pytest.raises(SystemExit) as stopped:
            main([name, "--help"])
        assert stopped.value.code == 0
        assert f"usage: conceptmap {name}" in capsys.readouterr().out


def test_a_module_in_the_folder_is_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "say_it.py").write_text(
        "HELP, DESCRIPTION, EPILOG = 'say a word', 'Say a word.', ''\n"
        "def add_arguments(parser): parser.add_argument('word')\n"
        "def run(options):\n"
        "    if not options.word:\n"
        "        import argparse; raise argparse.ArgumentError(None, 'no word')\n"
        "    print(options.word); return 0\n"
    )
    monkeypatch.setattr(commands, "__path__", [*commands.__path__, str(tmp_path)])
    try:
        assert main(["say-it", "hello"]) == 0
        assert capsys.readouterr().out == "hello\n"
        with pytest.raises(SystemExit) as stopped:
            main(["say-it", ""])
        assert stopped.value.code == 2
        assert "usage: conceptmap say-it" in capsys.readouterr().err
    finally:
        sys.modules.pop("conceptmap.cli.commands.say_it", None)


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (MemoryError(), 1, "not enough memory"),
        (KeyboardInterrupt(), 1, "stopped"),
    ],
)
def test_what_stops_a_command_is_said_in_one_line(
    error: BaseException,
    status: int,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def run(options: argparse.Namespace) -> int:
        raise error

    monkeypatch.setattr(load_command("open"), "run", run)
    assert main([]) == status
    said = capsys.readouterr().err
    assert message in said
    assert said.count("\n") == 1


def test_a_mistyped_command_opens_no_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for typed, meant in (("neighbors", "neighbours"), ("Path", "path"), ("backlink", "backlinks")):
        with pytest.raises(SystemExit) as stopped:
            main([typed, "Notes", "Moon"])
        assert stopped.value.code == 2
        assert f"did you mean '{meant}'?" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["--version", "--help", "export --help", "open --help"])
def test_help_and_version_import_nothing_heavy(words: str) -> None:
    code = (
        "import sys; from conceptmap.cli.main import main\n"
        f"try: main({words.split()!r})\n"
        "except SystemExit: pass\n"
        "heavy = {'numpy', 'networkx', 'numba', 'PySide6', 'msgspec', 'yaml', 'fontTools'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_worker_processes_of_a_frozen_program_start_with_flags_that_main_knows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from conceptmap.core.isolation import (
        JIT_WARMUP_FLAG,
        RELATIONS_WORKER_FLAG,
        SCAN_WORKER_FLAG,
    )
    from conceptmap.model import jit_warmup
    from conceptmap.relations import proposition_reader
    from conceptmap.vault import scan_worker

    started: list[list[str]] = []

    def start(command: list[str], **_: object) -> None:
        started.append(command)
        raise OSError("none is wanted")

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(subprocess, "Popen", start)
    jit_warmup._start_worker()
    with pytest.raises(OSError, match="none is wanted"):
        scan_worker._start_process()
    with pytest.raises(OSError, match="none is wanted"):
        proposition_reader._start_process()
    flags = [JIT_WARMUP_FLAG, SCAN_WORKER_FLAG, RELATIONS_WORKER_FLAG]
    assert started == [[sys.executable, flag] for flag in flags]


def test_a_picture_is_exported_on_paper_of_a_name(
    small_vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "map.svg"
    arguments = ["export", str(small_vault), str(file), "--size", "a3", "--portrait", "--quiet"]
    assert main(arguments) == 0
    head = file.read_text().split("<title>")[0]
    assert 'width="1122.52" height="1587.402"' in head
    assert 'viewBox="0 0 793.7' in head, "letters are larger than on A4"
    assert main([*arguments, "--letters", "1"]) == 0
    assert 'viewBox="0 0 1122.5' in file.read_text()
    with pytest.raises(SystemExit):
        main([*arguments, "--letters", "99"])
    assert "between 0.25 and 8" in capsys.readouterr().err
