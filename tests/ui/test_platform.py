"""What is asked of the system, on each of them."""

import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from conceptmap.cli.progress import TerminalProgress
from conceptmap.ui.platform import reveal_command


def test_a_file_is_shown_in_the_file_manager_whatever_its_name() -> None:
    windows = PureWindowsPath("C:/My notes/An idea, old.md")
    assert reveal_command(windows, "win32") == (  # type: ignore[arg-type]
        r'explorer /select,"C:\My notes\An idea, old.md"'
    )
    file = PurePosixPath("/home/me/My notes/-a.md")
    assert reveal_command(file, "darwin") == [  # type: ignore[arg-type]
        "open",
        "-R",
        "/home/me/My notes/-a.md",
    ]
    assert reveal_command(file, "linux") is None  # type: ignore[arg-type]


def test_progress_is_silent_in_a_program_without_a_console(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with TerminalProgress() as progress:
        progress("Reading", 1, 2)
        progress.finish("Wrote it")


def test_a_command_without_streams_ends_with_its_status(tmp_path: Path) -> None:
    code = (
        "import sys; sys.stdout = sys.stderr = None\n"
        "from conceptmap.cli.main import main\n"
        f"sys.exit(main(['orphans', {str(tmp_path / 'none')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
