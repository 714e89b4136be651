"""Fuzzing of the command line: any arguments of any subcommand.

`python -m tests.fuzz.arguments [SECONDS] [SEED]` runs one line of arguments after the other, each
made from a number. The options come from the parsers themselves, so that none is left out. A line
that raises, ends with another status than 0, 1 or 2, leaves a partly written file, or takes longer
than `TIMEOUT_S` of processor time, is printed with its number and fails.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import shlex
import sys
import tempfile
import time
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from conceptmap.cli.commands import command_names
from conceptmap.cli.main import build_parser, main
from tests.subprocesses import write_below

TIMEOUT_S = 20.0
STATUSES = (0, 1, 2)

READ_ONLY = frozenset({"open", "mcp"})
"""Subcommands that run until a window or a client is closed: only their arguments are read."""

NOTES = {
    "A.md": "[[B]] #tag is a part of [[Sea]].",
    "B.md": "---\ntitle: Bee\nuses: '[[A]]'\n---\nText about the sea.",
    "Sea.md": "Water. [[gone]]",
}

VALUES = (
    *("", "-", "--", "-1", "0", "1", "2", "7", "1e400", "nan", "inf", "9" * 5000, "-" * 5000, "x"),
    *("json", "png", "svg", "pdf", "html", "csv", "tsv", "canvas", "gexf", "graphml", "cxl", "md"),
    *("16x16", "1x1", "99999999999x1", f"{2**31}x{2**31}", "0x0", "16x", "A4", "mm", "-5x-5"),
    *("tag:", "tag:tag", "[", "/(", "/(a+)+$/", "(" * 2000, "-" * 200 + "a", "OR", "section:(a b)"),
    *("A", "B.md", "Bee", "gone", "sea", "a\0b", "\ud800", "../..", "~nobody/x", "[a:tag:b]", "é"),
    *("light", "dark", "title", "alias", "last week", "last visit", "2026-02-30", "0000-00-00"),
    *("9999-12-31", "99999 months ago", "-3 days ago", "HEAD", "HEAD~9999999", "@{u}", "--upload"),
    *("all", "none", "most_linked", "propositions", "true", "\u202e", "'", '"', "\\", "\n", "%s{}"),
)

SIGNS = "a0-=/\\.*[](){}\"'#|<>&$%^~:;,!? \t\n\0é漢\ud800"


class Machine:
    """A vault and a folder for files, which lines of arguments are run on."""

    def __init__(self, folder: Path) -> None:
        self.vault, self.out = folder / "vault", folder / "out"
        self.vault.mkdir()
        self.out.mkdir()
        for name, text in NOTES.items():
            (self.vault / name).write_text(text)

    def arguments(self, command: str, seed: int) -> list[str]:
        """Return the line of arguments of a number for a subcommand."""
        rng = random.Random(f"{command} {seed}")
        actions = [each for each in build_parser(command)._actions if each.dest != "help"]
        places = [each for each in actions if not each.option_strings]
        options = [each for each in actions if each.option_strings]
        # Mostly what may be, or nothing would get beyond the parser.
        words = [command] + [
            self._value(rng, place, 0.1)
            for place in places
            if place.nargs not in ("?", "*") or rng.random() < 0.3
        ]
        for option in rng.sample(options, rng.randrange(min(len(options), 4) + 1)):
            name = rng.choice(option.option_strings)
            if option.nargs == 0:
                words.append(name)
            elif rng.random() < 0.5:
                words.append(f"{name}={self._value(rng, option, 0.5)}")
            else:
                words += [name, self._value(rng, option, 0.5)]
        while rng.random() < 0.1:
            words.insert(rng.randrange(1, len(words) + 1), self._any_value(rng))
        return words

    def _value(self, rng: random.Random, action: argparse.Action, odd: float) -> str:
        """Return a value of an argument, `odd` being the share of those it is not made for."""
        if rng.random() < odd:
            return self._any_value(rng)
        if action.choices:
            return str(rng.choice(list(action.choices)))
        if action.dest in ("vault", "vaults", "later", "paths"):
            return str(self.vault)
        if action.dest in ("png", "review", "output", "file", "out"):
            ending = rng.choice(("png", "svg", "json", "html", "md", "csv", "cxl", "canvas"))
            return str(self.out / f"map.{ending}")
        return rng.choice(("A", "Bee", "sea", "1", "3", "tag:tag", "last week", "light"))

    def _any_value(self, rng: random.Random) -> str:
        if rng.random() < 0.2:
            return "".join(rng.choice(SIGNS) for _ in range(rng.randrange(12)))
        # Nothing is written but below the folder, wherever a value stands.
        return rng.choice((*VALUES, str(self.vault), str(self.out), str(self.out / "gone" / "x")))

    def fault(self, words: list[str]) -> str:
        """Run a line of arguments; return what is wrong with how it ended, empty for nothing."""
        before, begun = Path.cwd(), time.process_time()
        os.chdir(self.out)
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                status = _status(words)
        except Exception:
            return traceback.format_exc()
        finally:
            os.chdir(before)
        if status not in STATUSES:
            return f"ended with {status!r}"
        if "Traceback" in said.getvalue():
            return said.getvalue()
        if parts := list(self.out.parent.rglob("*.part")):
            return f"left {parts}"
        if sorted(NOTES) != sorted(each.name for each in self.vault.iterdir()):
            return "wrote into the vault"
        took = time.process_time() - begun
        return f"took {took:.1f} s" if took > TIMEOUT_S else ""


def _status(words: list[str]) -> object:
    try:
        if words[0] in READ_ONLY:
            build_parser(words[0]).parse_args(words[1:])
            return 0
        return main(words)
    except SystemExit as end:
        return end.code


def fuzz() -> None:
    """Run lines of arguments for some seconds; end with 1 if one failed."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30)
    begun, count, failed = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        write_below(Path(folder, "home"))
        machine = Machine(Path(folder))
        while time.monotonic() - begun < seconds:
            for command in command_names():
                words = machine.arguments(command, seed)
                if fault := machine.fault(words):
                    failed += 1
                    print(f"{seed}: {shlex.join(words)[:500]!r}: {fault}", flush=True)
                count += 1
            seed += 1
    print(f"{count} lines of arguments, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    fuzz()
