"""Run the test suite by the Windows Python under wine, for packaging/windows/prove.py."""

import re
import subprocess
import time
from collections import Counter

from wine import ROOT, run_python

TIMEOUT_S = 600
"""For one file of tests; at the first start all loops are compiled."""

WINE_FAULTS = {
    "tests/page/test_math.py": {
        "test_characters_that_the_font_of_formulas_lacks_are_those_of_the_system": (
            "wine brings no font with Chinese characters"
        ),
    },
    "tests/vault/test_disk.py": {
        "test_a_note_renamed_by_letter_case_is_followed": (
            "wine does not rename a file whose name changes in letter case alone"
        ),
    },
}
"""Tests that fail for a fault of wine, not of Windows, and what wine does wrong."""


def test() -> None:
    """Run each file of tests by itself; raises SystemExit with the files that failed."""
    begun = time.perf_counter()
    counts: Counter[str] = Counter()
    failed = []
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        name = file.relative_to(ROOT).as_posix()
        left_out = [f"--deselect={name}::{test}" for test in WINE_FAULTS.get(name, ())]
        command = ("-m", "pytest", "-p", "no:anyio", "-p", "no:pytest_cov", *left_out, name)
        try:
            ran = run_python(*command, capture_output=True, check=False, timeout=TIMEOUT_S)
            said, status = ran.stdout, ran.returncode
        except subprocess.TimeoutExpired as error:
            said, status = f"{error.stdout or ''}\nnot done after {TIMEOUT_S} s", 1
        last = said.strip().splitlines()[-1:] or [""]
        counts.update({word: int(count) for count, word in re.findall(r"(\d+) (\w+)", last[0])})
        if status not in (0, 5):  # 5: no test is left
            failed.append(name)
            print(f"{name}\n{said}", flush=True)
    for name, faults in WINE_FAULTS.items():
        for each, reason in faults.items():
            print(f"  left out: {name}::{each}: {reason}")
    counted = ", ".join(
        f"{counts[word]} {word}" for word in ("passed", "skipped", "failed", "deselected")
    )
    print(f"  {counted} ({time.perf_counter() - begun:.0f} s)", flush=True)
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")
