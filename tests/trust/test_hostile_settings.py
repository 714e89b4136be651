"""Settings of every program that a vault may come from, when they mean harm."""

import os
import time
from pathlib import Path

import pytest

from conceptmap.vault import gitignore
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.gitignore import IGNORE_FILE
from conceptmap.vault.reading_options import ReadingOptions
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

LIMIT_S = 5
"""Of processor time, for one file of settings."""

CONTENTS: dict[str, bytes] = {
    "an invalid byte": b'{"a": "\xff", foam: [\xfe\xc0\x80]}',
    "nothing": b"",
    "nulls": b"\x00" * 100_000,
    "deep lists": b"[" * 200_000,
    "deep maps": b"{:a " * 100_000,
    "deep maps of JSON": b'{"a": ' * 100_000,
    "deep YAML": b"".join(b" " * i + b"a:\n" for i in range(1000)),
    "a bomb of aliases": b"a: &a [x,x,x,x,x,x,x,x,x]\n"
    + b"".join(
        b"%c: &%c [%s]\n" % (c + 1, c + 1, b",".join([b"*%c" % c] * 9)) for c in range(97, 105)
    ),
    "many keys": b"".join(b"key%d: value\n" % i for i in range(60_000)),
    "many items": b"vaults:\n" + b"".join(b"  - fsPath: v%d\n" % i for i in range(30_000)),
    "an endless text": b'{"x": "' + b"x" * 3_000_000,
    "open quotes": b'"' * 300_000,
    "open comments": b"/*" * 200_000,
    "half of comments": b'"' + b"\\" * 200_000 + b"/" * 100_000,
    "slow patterns": b"".join(b"*a" * 20 + b"%d\n" % i for i in range(2000)),
    "stars": b"**/" * 100_000 + b"\n" + b"*" * 100_000,
    "brackets": b"[a" * 150_000,
    "slow globs in JSON": (
        b'{"foam.files.ignore": [' + b",".join([b'"' + b"**/*a*" * 40 + b'b"'] * 3000) + b"]}"
    ),
    "braces in JSON": b'{"foam.files.ignore": ["' + b"{a,b}" * 5000 + b'"]}',
    "hidden paths in EDN": b"{:hidden [" + b'"/zz" ' * 60_000 + b"]}",
    "a pattern in EDN": b'{:journal/page-title-format "' + b"(a+)+" * 1000 + b'"}',
    "tags in EDN": b"#a " * 100_000,
    "discards in EDN": b"#_ " * 100_000,
    "Windows' line ends": b"a: b\r\n" * 30_000,
    "carriage returns": b"\r" * 300_000,
}

SETTINGS_FILES = sorted(
    {(name, file) for name, each in dialects().items() for file in each.settings_files}
    | {(name, IGNORE_FILE) for name, each in dialects().items() if each.uses_gitignore}
)


def open_vault(root: Path, dialect: str) -> Vault:
    return Vault.open(root, cache=None, options=ReadingOptions(dialect=dialect))


@pytest.mark.parametrize(("dialect", "file"), SETTINGS_FILES)
def test_no_content_of_settings_stops_a_vault(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch, dialect: str, file: str
) -> None:
    notes: dict[str, str | bytes] = {f"{'aaaa/' * (i % 5)}{'a' * 30}{i}.md": "" for i in range(30)}
    root = make_vault(notes)
    place = root / file
    place.parent.mkdir(parents=True, exist_ok=True)
    for name, content in CONTENTS.items():
        place.write_bytes(content)
        # What takes too long is seen on every machine where no time is given.
        monkeypatch.setattr(gitignore, "BUDGET_S", 0.0 if name == "slow patterns" else 0.05)
        begun = time.process_time()
        vault = open_vault(root, dialect)
        assert time.process_time() - begun < LIMIT_S, name
        assert vault.notes or file == IGNORE_FILE, name
        if (name, file) == ("slow patterns", IGNORE_FILE):
            assert any("take too long" in str(each.reason) for each in vault.problems)
            assert len(vault.notes) == len(notes)


@pytest.mark.skipif(os.name == "nt", reason="pipes and links differ there")
@pytest.mark.parametrize(("dialect", "file"), SETTINGS_FILES)
def test_settings_that_are_no_file_stop_no_vault(
    make_vault: MakeVault, dialect: str, file: str
) -> None:
    root = make_vault({"a.md": "[[b]]"})
    place = root / file
    place.parent.mkdir(parents=True, exist_ok=True)
    for kind in ("folder", "pipe", "/dev/zero", "itself"):
        if kind == "folder":
            place.mkdir()
        elif kind == "pipe":
            os.mkfifo(place)
        else:
            place.symlink_to(kind if kind.startswith("/") else place)
        begun = time.process_time()
        assert list(open_vault(root, dialect).notes) == ["a.md"], kind
        assert time.process_time() - begun < LIMIT_S, kind
        (place.rmdir if kind == "folder" else place.unlink)()
