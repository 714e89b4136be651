"""The full text of a vault: kept up to date, searched by words, given note by note."""

import json
import os
import threading
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from conceptmap.searching.full_text import FullText
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.searching.test_query import NOTES


def indexed(root: Path) -> tuple[Vault, FullText]:
    vault = Vault.open(root, cache=None)
    text = FullText.for_vault(vault)
    text.refresh(vault)
    return vault, text


def test_a_search_gives_snippets_with_the_words_marked(make_vault: MakeVault) -> None:
    _, text = indexed(make_vault(NOTES))
    (hit, *_) = text.search("client pay")
    assert hit.path == "Work/Meeting notes.md"
    assert [piece for piece, marked in hit.snippet if marked] == ["client", "pays"]
    assert [hit.path for hit in text.search('"meet the client"')] == ["Work/Plan.md"]
    assert [hit.path for hit in text.search("zurich")] == ["Diary.md"]
    assert [hit.path for hit in text.search("中文笔记")] == ["笔记.md"]
    assert text.search('"" - *') == []


def test_a_note_that_is_found_by_its_name_is_shown_by_what_follows_its_header(
    make_vault: MakeVault,
) -> None:
    header = "---\naliases: [Water wheel]\ncssclasses: wide\n---\n"
    _, text = indexed(make_vault({"Mill.md": f"{header}It turns by the tide."}))
    (hit,) = text.search("mill")
    assert "".join(piece for piece, _ in hit.snippet).strip() == "It turns by the tide."


def test_a_refresh_follows_the_notes_on_disk(make_vault: MakeVault) -> None:
    root = make_vault(NOTES)
    _, text = indexed(root)
    (root / "Diary.md").write_text("a quiet sunday by the lake")
    (root / "Empty.md").unlink()
    (root / "New.md").write_text("by the lake again")
    text.refresh(Vault.open(root, cache=None))
    assert {hit.path for hit in text.search("lake")} == {"Diary.md", "New.md"}
    assert text.search("monday zürich") == []
    assert text.folded_texts()["New.md"] == "by the lake again"


def test_two_windows_may_refresh_at_once(make_vault: MakeVault) -> None:
    root = make_vault({f"{i}.md": f"word{i} common" for i in range(300)})
    vault = Vault.open(root, cache=None)
    texts = [FullText.for_vault(vault), FullText.for_vault(vault)]
    failed: list[Exception] = []

    def refresh(text: FullText) -> None:
        try:
            text.refresh(vault)
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=refresh, args=(text,)) for text in texts * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert all(len(text.search("common", 1000)) == 300 for text in texts)


def test_a_damaged_file_is_recreated_and_a_folder_that_cannot_be_written_is_done_without(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    vault = Vault.open(make_vault(NOTES), cache=None)
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(b"SQLite format 3\0" + b"nonsense" * 1000)
    closed = tmp_path / "file"
    closed.write_text("no folder")
    for file in (damaged, closed / "text.sqlite"):
        text = FullText(file)
        text.refresh(vault)
        assert {hit.path for hit in text.search("sleep")} == {"Work/Plan.md"}


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(st.characters(exclude_categories=[]), max_size=12))
@example(query='a\0b "c\0" \ud800 OR NEAR(')
def test_any_text_can_be_searched_for(query: str, opened: FullText) -> None:
    opened.search(query)


@pytest.fixture
def opened(make_vault: MakeVault) -> FullText:
    return indexed(make_vault(NOTES))[1]


def test_a_file_of_a_far_future_is_indexed(make_vault: MakeVault) -> None:
    root = make_vault(NOTES)
    year_2400 = 13_600_000_000
    os.utime(root / "Diary.md", (year_2400, year_2400))
    _, text = indexed(root)
    assert [hit.path for hit in text.search("zurich")] == ["Diary.md"]


class Stopped(Exception):
    """Raised by a progress callback to stop."""


def test_a_thread_that_waits_for_another_may_stop(make_vault: MakeVault) -> None:
    vault = Vault.open(make_vault(NOTES), cache=None)
    full_text = FullText.for_vault(vault)
    begun, over = threading.Event(), threading.Event()

    def hold(_: int, __: int) -> None:
        begun.set()
        over.wait(5)

    def stop(done: int, total: int) -> None:
        assert (done, total) == (0, 0)
        raise Stopped

    reader = threading.Thread(target=lambda: full_text.refresh(vault, hold))
    reader.start()
    assert begun.wait(5)
    with pytest.raises(Stopped):
        full_text.refresh(vault, stop)
    over.set()
    reader.join(5)
    assert "#private" in full_text.text("Diary.md")
    full_text.close()


def test_notes_that_were_away_when_the_text_was_read_are_read_when_they_are_back(
    make_vault: MakeVault,
) -> None:
    root = make_vault(NOTES)
    vault = Vault.open(root, cache=None)
    full_text = FullText.for_vault(vault)
    away = root.with_name("away")
    root.rename(away)
    full_text.refresh(vault)
    assert full_text.text("Diary.md") == ""
    away.rename(root)
    full_text.refresh(Vault.open(root, cache=None))
    assert "#private" in full_text.text("Diary.md")
    full_text.close()


DECOMPOSED = {
    unicodedata.normalize("NFD", name): unicodedata.normalize("NFD", text)
    for name, text in {
        "Café.md": "Crème brûlée",
        "한국어.md": "서울에서",
        "ガラス.md": "ガラスの靴",
        "Việt.md": "Hà Nội",
    }.items()
}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("word", ["Café", "한국어", "ガラス", "Việt", "CRÈME", "서울", "靴", "nội"])
def test_words_are_found_in_either_composition(make_vault: MakeVault, word: str, form: str) -> None:
    composed = {
        unicodedata.normalize("NFC", name).replace(".md", " 2.md"): unicodedata.normalize("NFC", t)
        for name, t in DECOMPOSED.items()
    }
    _, text = indexed(make_vault({**DECOMPOSED, **composed}))
    found = text.search(unicodedata.normalize(form, word))  # type: ignore[arg-type]
    assert len({hit.path for hit in found}) == 2


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("☂", {"☂ Rain.md", "Weather.md"}),
        ("🌱", {"🌱.md"}),
        ("👩\u200d💻", {"Work.md"}),
        ("C++", {"C++.md", "Work.md"}),
        ("c#", {"C#.md"}),
        ('"C++ and"', {"Work.md"}),
        ("5€", {"Work.md"}),
        ("→", {"Work.md"}),
        ("#garden", {"Weather.md", "🌱.md"}),
        ("+", {"C++.md", "Work.md"}),
        ("#", set()),
        ("-", set()),
    ],
)
def test_signs_and_emoji_are_found(make_vault: MakeVault, query: str, found: set[str]) -> None:
    root = make_vault(
        {
            "☂ Rain.md": "",
            "Weather.md": "Take an ☂️ to the\n# Garden",
            "🌱.md": "---\ntags: [garden]\n---\n",
            "C++.md": "",
            "C#.md": "",
            "Work.md": "She👩\u200d💻 writes C++ and C, 5€ → 7",
        }
    )
    _, text = indexed(root)
    assert {hit.path for hit in text.search(query)} == found
    assert text.text("Weather.md") == "Take an ☂️ to the\n# Garden"


CANVAS = {
    "nodes": [
        {"id": "1", "type": "text", "text": "A heron\non the card"},
        {"id": "2", "type": "group", "label": "Birds"},
        {"id": "3", "type": "file", "file": "Heron.md"},
        {"text": 5},
        None,
    ],
    "edges": [],
}


def test_the_words_on_canvases_are_found_and_followed(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": "", "My map.canvas": json.dumps(CANVAS)})
    _, text = indexed(root)
    assert text.text("My map.canvas") == "A heron\non the card\n\nBirds"
    for query in ("heron", "birds", "my map"):
        assert [hit.path for hit in text.search(query)] == ["My map.canvas"]
    (root / "My map.canvas").write_text('{"nodes": [{"text": "A stork"}]}')
    text.refresh(Vault.open(root, cache=None))
    assert text.search("heron") == []
    (root / "My map.canvas").unlink()
    text.refresh(Vault.open(root, cache=None))
    assert text.search("stork") == []


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[]", b"{", b'{"nodes": {}}', b'{"nodes": [[]]}', b"\xff", b"[" * 100_000,
        b'{"nodes": [{"text": "\\ud800"}]}', b'{"nodes": [{"text": "' + b"x" * 5_000_000 + b'"}]}',
    ],
    ids=lambda data: repr(data[:24]),
)  # fmt: skip
def test_a_damaged_canvas_has_no_text(make_vault: MakeVault, data: bytes) -> None:
    _, text = indexed(make_vault({"a.canvas": data, "a.md": "word"}))
    assert len(text.text("a.canvas")) <= 1
    assert [hit.path for hit in text.search("word")] == ["a.md"]
