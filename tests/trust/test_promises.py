import re
from pathlib import Path

import pytest


@pytest.mark.parametrize("page", ["SECURITY.md", "docs/testing.md"])
def test_every_test_that_a_promise_or_a_fault_names_is_there(page: str) -> None:
    text = Path(page).read_text("utf-8")
    found = 0
    for file, names in re.findall(r"`(tests/[\w/]+\.py)`: ((?:`test_\w+`(?:, )?)+)", text):
        source = Path(file).read_text("utf-8")
        for name in re.findall(r"`(test_\w+)`", names):
            assert f"def {name}(" in source, f"{file} has no {name}"
            found += 1
    assert found >= 20
