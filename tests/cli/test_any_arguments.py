"""Whatever is on the command line, the program ends with a status and never with a traceback."""

from pathlib import Path

import pytest

from conceptmap.cli.commands import command_names
from tests.fuzz.arguments import READ_ONLY, Machine

LINES = {"export": 8} | dict.fromkeys(READ_ONLY, 10)
"""How many lines of arguments are tried of a subcommand; `make fuzz` tries many more."""


@pytest.mark.parametrize("command", command_names())
def test_any_arguments_end_with_a_status(tmp_path: Path, command: str) -> None:
    machine = Machine(tmp_path)
    for seed in range(LINES.get(command, 2)):
        words = machine.arguments(command, seed)
        assert not (fault := machine.fault(words)), f"{words}: {fault}"


@pytest.mark.parametrize(
    "line",
    [
        ["export", "VAULT", "map.png", "--size", f"{10**400}x10"],
        ["export", "VAULT", "map.svg", "--size", f"{2**31}x{2**31}"],
        ["export", "VAULT", "map.pdf", "--size", f"{2**31}x{2**31}"],
        ["export", "VAULT", "map.json", "--filter", "-" * 5000 + "a"],
        ["export", "VAULT", "map.json", "--seed", "-1"],
        ["search", "VAULT", "-" * 5000 + "a"],
        ["diff", "\ud800", "VAULT"],
        ["diff", "VAULT", "a\0b"],
        ["links", "VAULT", "A", "--png", "gone/map.png"],
        ["orphans", "VAULT", "--png=--"],
        ["export", "VAULT", "map.json", "--title=--"],
    ],
    ids=lambda line: " ".join(line)[:40].encode("ascii", "replace").decode(),
)
def test_arguments_that_once_ended_in_a_traceback_do_not(tmp_path: Path, line: list[str]) -> None:
    machine = Machine(tmp_path)
    words = [str(machine.vault) if word == "VAULT" else word for word in line]
    assert machine.fault(words) == ""
