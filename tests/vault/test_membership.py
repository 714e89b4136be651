"""What belongs to a vault, by its settings and its names: one rule for walking and following."""

import json
import os
import time
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conceptmap.graph.build import build_graph
from conceptmap.vault import ignore_filters
from conceptmap.vault.ignore_filters import MAX_IGNORE_FILTERS
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

APP_JSON = ".obsidian/app.json"


def with_filters(*filters: str) -> dict[str, str | bytes]:
    return {APP_JSON: json.dumps({"userIgnoreFilters": filters})}


def settings_problems(vault: Vault) -> list[str]:
    return [str(problem.reason) for problem in vault.problems if problem.path == APP_JSON]


SETTINGS = {
    "an invalid byte": b'{"userIgnoreFilters": ["\xff"]}',
    "deep lists": b"[" * 100_000,
    "deep lists in an unknown field": b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "half of a surrogate": b'{"userIgnoreFilters": ["\\ud800"]}',
    "a number for a filter": b'{"userIgnoreFilters": [1]}',
    "a list": b"[]",
    "nothing": b"",
    "UTF-16": '{"userIgnoreFilters": []}'.encode("utf-16"),
    "an endless text": b'{"x": "' + b"x" * 5_000_000 + b'"}',
    "conflicting flags": b'{"userIgnoreFilters": ["/(?a)(?u)b/"]}',
    "a nested expression": json.dumps({"userIgnoreFilters": [f"/{'(' * 3000}/"]}).encode(),
    "a long expression": json.dumps({"userIgnoreFilters": [f"/{'a|' * 200_000}/"]}).encode(),
    "too many filters": json.dumps({"userIgnoreFilters": ["x/"] * 2000}).encode(),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_nothing_in_the_settings_stops_a_vault_and_what_is_wrong_is_reported(
    make_vault: MakeVault, name: str
) -> None:
    vault = Vault.open(make_vault({"a.md": "[[b]]", APP_JSON: SETTINGS[name]}), cache=None)
    assert list(vault.notes) == ["a.md"]
    assert len(settings_problems(vault)) == 1


@pytest.mark.skipif(os.name == "nt", reason="pipes and links differ there")
@pytest.mark.parametrize("kind", ["a folder", "a pipe", "a device", "a link to itself"])
def test_settings_that_are_not_a_file_stop_no_vault(make_vault: MakeVault, kind: str) -> None:
    root = make_vault({"a.md": "", ".obsidian/x": ""})
    file = root / APP_JSON
    if kind == "a folder":
        file.mkdir()
    elif kind == "a pipe":
        os.mkfifo(file)
    else:
        file.symlink_to("/dev/zero" if kind == "a device" else file)
    vault = Vault.open(root, cache=None)
    assert list(vault.notes) == ["a.md"]
    assert len(settings_problems(vault)) == 1


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=100))
def test_any_bytes_as_settings_stop_no_vault(make_vault: MakeVault, data: bytes) -> None:
    assert "a.md" in Vault.open(make_vault({"a.md": "", APP_JSON: data}), cache=None).notes


def test_many_slow_filters_are_left_out_in_time(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ignore_filters, "BUDGET_S", 0.5)
    # Each is slow, but none so slow that it is stopped alone.
    filters = [f"/(x+x+)+{i}y/" for i in range(MAX_IGNORE_FILTERS)]
    names: dict[str, str | bytes] = {f"{'x' * 12}{i}.md": "" for i in range(300)}
    root = make_vault(names | with_filters(*filters))
    begun = time.perf_counter()
    vault = Vault.open(root, cache=None)
    assert time.perf_counter() - begun < 15
    assert len(vault.notes) == len(names)
    assert any("take too long" in reason for reason in settings_problems(vault))


FILES: Mapping[str, str | bytes] = {
    "keep.md": "",
    "private/note.md": "",
    "private/deep/er/note.md": "",
    "work/private/note.md": "",
    "drafts/x.md": "",
    "work/old.archive/picture.png": "",
    "work/tmp.md": "",
}
FILTERS = [
    "private/",
    "private",
    "/^private$/",
    "/^private/$/",
    "/private/",
    r"/\.archive$/",
    r"/^work/private$/",
    "/tmp/",
    "work/tmp",
    "/er$/",
]


@pytest.mark.parametrize("ignored", [[], *([each] for each in FILTERS), FILTERS], ids=str)
def test_following_a_change_and_walking_agree_on_what_belongs(
    make_vault: MakeVault, ignored: list[str]
) -> None:
    root = make_vault({**FILES, **with_filters(*ignored)})
    hidden = [".hidden.md", ".trash/gone.md", "work/.cache/x.md"]
    before = Vault.open(root, cache=None)
    assert "keep.md" in before.notes
    make_vault(dict.fromkeys([*FILES, *hidden], "[[keep]]"))
    followed = before.refresh_paths([*FILES, *hidden], cache=None)
    walked = Vault.open(root, cache=None)
    assert followed.notes == walked.notes
    assert followed.attachments.keys() == walked.attachments.keys()
    assert followed.excluded == walked.excluded
    assert walked.files == set(FILES)


def test_an_excluded_file_is_there_for_links_alone(make_vault: MakeVault) -> None:
    files = {
        "a.md": "[[gone]] [[b]] ![[pic.png]] [[plan.canvas]]",
        "old/b.md": "[[nowhere]] [[a]]",
        "old/pic.png": "x",
        "old/plan.canvas": '{"nodes": [{"type": "file", "file": "a.md"}]}',
        **with_filters("old/"),
    }
    vault = Vault.open(make_vault(files), cache=None)
    assert list(vault.notes) == ["a.md"]
    assert set(vault.excluded) == {"old/b.md", "old/pic.png", "old/plan.canvas"}
    graph = build_graph(vault, attachments=True)
    assert list(graph) == ["a.md", "gone"]
    assert vault.resolver.resolve("b", "a.md") == "old/b.md"


def test_filters_that_change_move_notes_between_the_states(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[b]]", "old/b.md": "[[a]]"})
    vault = Vault.open(root, cache=None)
    make_vault(with_filters("old/"))
    excluded = vault.refresh(cache=None)
    assert (list(excluded.notes), list(excluded.excluded)) == (["a.md"], ["old/b.md"])
    make_vault(with_filters())
    back = excluded.refresh(cache=None)
    assert (set(back.notes), back.excluded) == ({"a.md", "old/b.md"}, {})
    assert back.notes == vault.notes


def test_an_excluded_file_that_comes_or_goes_is_followed(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "[[b]]", "old/sub/c.md": "", **with_filters("old/")})
    vault = Vault.open(root, cache=None)
    assert list(build_graph(vault)) == ["a.md", "b"]
    make_vault({"old/b.md": ""})
    there = vault.refresh_paths(["old/b.md"], cache=None)
    assert list(build_graph(there)) == ["a.md"]
    (root / "old" / "sub" / "c.md").unlink()
    (root / "old" / "sub").rmdir()
    without = there.refresh_paths(["old/sub"], cache=None)
    assert list(without.excluded) == ["old/b.md"]
    (root / "old" / "b.md").unlink()
    gone = without.refresh_paths(["old/b.md"], cache=None)
    assert list(build_graph(gone)) == ["a.md", "b"]


def test_a_note_within_an_ignored_folder_stays_out_when_it_is_saved(
    make_vault: MakeVault,
) -> None:
    root = make_vault({"a.md": "", "private/secret.md": "", **with_filters("/^private$/")})
    vault = Vault.open(root, cache=None)
    (root / "private" / "secret.md").write_text("[[a]]")
    assert list(vault.refresh_paths(["private/secret.md"], cache=None).notes) == ["a.md"]


def test_what_is_ignored_or_hidden_causes_no_walk_when_it_goes(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(make_vault({"a.md": "", **with_filters("/^private$/")}), cache=None)
    monkeypatch.setattr(Vault, "refresh", None)
    gone = ["private/gone.md", ".a.md.swp", "b/.cache/x"]
    assert list(vault.refresh_paths(gone, cache=None).notes) == ["a.md"]


@pytest.mark.skipif(os.name == "nt", reason="links differ there")
def test_a_change_below_a_link_out_of_the_vault_is_not_followed(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    root = make_vault({"a.md": ""})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("")
    (root / "out").symlink_to(outside)
    vault = Vault.open(root, cache=None)
    assert list(vault.refresh_paths(["out/secret.md"], cache=None).notes) == ["a.md"]


@pytest.mark.skipif(os.name == "nt", reason="names are always Unicode there")
def test_a_new_name_that_is_not_unicode_is_followed(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": ""})
    vault = Vault.open(root)
    name = os.fsdecode(b"bad\xff.md")
    (root / name).write_text("")
    assert set(vault.refresh_paths([name]).notes) == {"a.md", "bad\ufffd.md"}


def test_a_time_of_a_far_future_is_cut_to_what_caches_hold(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    root = make_vault({"a.md": "[[b]]"})
    year_2400 = 13_600_000_000
    os.utime(root / "a.md", (year_2400, year_2400))
    for _ in range(2):
        vault = Vault.open(root, cache=tmp_path / "cache.sqlite")
        assert vault.notes["a.md"].mtime_ns == 2**63 - 1


@pytest.mark.parametrize("on_disk", ["NFC", "NFD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
@pytest.mark.parametrize("filter_", ["CAFÉ/", "/^Caf./"])
def test_a_filter_leaves_out_names_in_either_composition(
    make_vault: MakeVault, filter_: str, typed: str, on_disk: str
) -> None:
    path = unicodedata.normalize(on_disk, "Café/a.md")  # type: ignore[arg-type]
    filters = with_filters(unicodedata.normalize(typed, filter_))  # type: ignore[arg-type]
    vault = Vault.open(make_vault({path: "", "b.md": "", **filters}), cache=None)
    assert list(vault.notes) == ["b.md"]
