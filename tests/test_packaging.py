"""What the packages and the workflows are made of holds together."""

import plistlib
import re
import tomllib
from pathlib import Path

import pytest
import yaml

WORKFLOWS = sorted(Path(".github/workflows").glob("*.yml"))


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_workflows_run_actions_by_hash_with_few_rights_and_a_time_limit(file: Path) -> None:
    workflow = yaml.safe_load(file.read_text("utf-8"))
    assert workflow["permissions"] == {}
    assert "concurrency" in workflow
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 60
        for step in job["steps"]:
            if "uses" in step:
                assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"])
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False
            # What others may write is handed to a shell as a variable, never as text of it.
            assert "${{" not in step.get("run", "")


def test_scripts_that_workflows_run_are_there() -> None:
    for file in WORKFLOWS:
        text = file.read_text("utf-8")
        for script in re.findall(r"packaging/[\w/]+\.py", text):
            assert Path(script).is_file(), script
        for target in re.findall(r"run: make ([\w -]+)", text):
            for each in target.split():
                assert re.search(rf"^{each}:", Path("Makefile").read_text("utf-8"), re.M), each


def test_every_system_opens_addresses_of_the_program() -> None:
    desktop = Path("packaging/linux/conceptmap.desktop").read_text("utf-8")
    assert "x-scheme-handler/conceptmap;" in desktop
    assert "Exec=conceptmap %U" in desktop
    assert '"CFBundleURLSchemes": ["conceptmap"]' in Path("packaging/conceptmap.spec").read_text()
    assert (
        r"Software\Classes\conceptmap\shell" in Path("packaging/windows/conceptmap.iss").read_text()
    )


def test_the_signed_program_may_load_the_wheels_libraries_and_compile_nothing() -> None:
    with Path("packaging/macos/entitlements.plist").open("rb") as file:
        entitlements = plistlib.load(file)
    assert entitlements == {"com.apple.security.cs.disable-library-validation": True}


def test_macs_with_intel_processors_get_a_numba_that_has_wheels_for_them() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
    assert any(
        each.startswith("numba") and "<0.63" in each and "x86_64" in each
        for each in project["dependencies"]
    )
    lock = Path("requirements.lock").read_text("utf-8")
    assert re.search(r"^llvmlite==0\.45\.\d+ ; .*x86_64.*darwin", lock, re.M)
