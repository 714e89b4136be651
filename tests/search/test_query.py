"""Obsidian's search language. The rules: Obsidian Help, "Search"."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.search.corpus import Corpus, CorpusColumns
from conceptmap.search.full_text import FullText
from conceptmap.search.operators import QueryError
from conceptmap.search.query_parser import parse_query
from conceptmap.search.regex_prefilter import compile_folded, required_literal
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {
    "Work/Plan.md": "---\nstatus: Done\nrating: 4\ntags: [work/plan]\nempty:\n---\n"
    "# Goals\nmeet the client on monday\n# Rest\nsleep\n\n- [ ] call home\n- [x] pay rent\n",
    "Work/Meeting notes.md": "We meet on Tuesday.\nThe client pays. #Work\n",
    "Diary.md": "monday was long, Zürich was far (see map)\n#private\n",
    "笔记.md": "今天写了一些中文笔记。\n",
    "Empty.md": "",
}

CASES = [
    ("meet client", {"Plan", "Meeting notes"}),
    ("MONDAY", {"Plan", "Diary"}),
    ('"meet on"', {"Meeting notes"}),
    ("meeting", {"Meeting notes"}),  # the file's name counts
    ("meet -monday", {"Meeting notes"}),
    ("monday OR tuesday", {"Plan", "Meeting notes", "Diary"}),
    ("client (monday OR far)", {"Plan"}),
    ("-(monday OR tuesday) -中文", {"Empty"}),
    ("path:work", {"Plan", "Meeting notes"}),
    ('path:"work/plan"', {"Plan"}),
    ("file:plan", {"Plan"}),
    ("file:.md", {"Plan", "Meeting notes", "Diary", "笔记", "Empty"}),
    ("content:meeting", set()),
    ("tag:#work", {"Plan", "Meeting notes"}),  # nested tags count with their parents
    ("tag:work/plan", {"Plan"}),
    ("tag:#wor", set()),
    ("line:(client pays)", {"Meeting notes"}),
    ("line:(client meet)", {"Plan"}),
    ("section:(client sleep)", set()),
    ("section:(goals client)", {"Plan"}),
    ("[status]", {"Plan"}),
    ("[status:done]", {"Plan"}),
    ("[status:open]", set()),
    ("[rating:>3]", {"Plan"}),
    ("[rating:<3]", set()),
    ("[empty:null]", {"Plan"}),
    ("-[status]", {"Meeting notes", "Diary", "笔记", "Empty"}),
    ("/mon.?ay\\b/", {"Plan", "Diary"}),
    ("中文", {"笔记"}),
    ("zürich", {"Diary"}),
    ("", {"Plan", "Meeting notes", "Diary", "笔记", "Empty"}),
]

SUBJECTS = Corpus(
    CorpusColumns(
        ["some/path.md", "No note", "#tag"],
        [Note("some/path.md", 0, 0, tags=("tag",), properties={"p": ("a", "")}), None, None],
        {2},
    ),
    lambda _: "a line of tags\n# plan\ntag:a OR b",
)


@pytest.fixture
def found(make_vault: MakeVault) -> Callable[[str], set[str]]:
    vault = Vault.open(make_vault(NOTES), cache=None)
    text = FullText.for_vault(vault)
    text.refresh(vault)
    folded = text.folded_texts()

    def find(query: str) -> set[str]:
        notes = list(vault.notes.values())
        of = Corpus(CorpusColumns(list(vault.notes), notes), folded.__getitem__)
        return {notes[i].title for i in parse_query(query).find(of, range(len(of)))}

    return find


@pytest.mark.parametrize(("query", "wanted"), CASES, ids=[query or "nothing" for query, _ in CASES])
def test_a_query_finds_what_obsidian_finds(
    found: Callable[[str], set[str]], query: str, wanted: set[str]
) -> None:
    assert found(query) == wanted


@pytest.mark.parametrize(
    ("query", "at"),
    [
        ('say "hello', 4),
        ("(a OR b", 0),
        ("a) b", 1),
        ("/a[/", 3),
        ("a OR", 2),
        ("[status", 0),
        ("wrong:thing", 0),
        ("line:", 0),
        ("line:(a [b])", 8),
        ("section:(path:a)", 9),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(query: str, at: int) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(query)
    assert caught.value.offset == at
    assert str(caught.value)


@given(st.text(alphabet='ab "()[]:/-OR tagpline#\\|^$.*+?{}<>', max_size=40))
def test_any_query_is_read_or_refused(query: str) -> None:
    with contextlib.suppress(QueryError):
        parse_query(query).find(SUBJECTS, range(len(SUBJECTS)))


PARTS = st.recursive(
    st.sampled_from(["a", "b", '"a b"', "/a.b/", "/^b/"]),
    lambda inner: st.one_of(
        inner.map("-({})".format),
        st.tuples(inner, inner).map("({0[0]} {0[1]})".format),
        st.tuples(inner, inner).map("({0[0]} OR {0[1]})".format),
    ),
    max_leaves=6,
)
TEXTS = st.lists(st.text(alphabet="ab \n#", max_size=12), max_size=6)


@given(PARTS, PARTS, TEXTS)
def test_not_and_or_line_and_section_mean_what_they_say(
    one: str, other: str, texts: list[str]
) -> None:
    ids = [f"{i}.md" for i in range(len(texts))]
    text_of = dict(zip(ids, texts, strict=True))
    of = Corpus(CorpusColumns(ids, [Note(id_, 0, 0) for id_ in ids]), text_of.__getitem__)
    everything = set(range(len(of)))

    def found(query: str) -> set[int]:
        numbers = list(parse_query(query).find(of, range(len(of))))
        assert numbers == sorted(set(numbers))
        return set(numbers)

    assert found(f"-({one})") == everything - found(one)
    assert found(f"{one} {other}") == found(one) & found(other)
    assert found(f"{one} OR {other}") == found(one) | found(other)
    part = parse_query(one)
    assert found(f"content:({one})") == {i for i in everything if part.matches_text(texts[i])}
    assert found(f"line:({one})") == {
        i for i in everything if any(part.matches_text(line) for line in texts[i].split("\n"))
    }
    assert found(f"section:({one})") <= everything
    assert all(part.may_match(text) for text in texts if part.matches_text(text))


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("gardens?", "garden"),
        ("^GARD.n", "gard"),
        (r"\bmap\b \d+ theory", "theory"),
        ("ab{0}c", "a"),
        ("x*", ""),
        ("a{1,2}", ""),
        ("one|other", ""),
        (r"\x41bc", ""),
    ],
)
def test_a_word_that_all_finds_of_a_pattern_hold(source: str, word: str) -> None:
    assert required_literal(source) == word


@given(
    source=st.lists(
        st.sampled_from(
            ["a", "b", "I", "i", "ı", "1", "ß", ".", "?", "*", "+", "{0}", "{1,2}", "\\d", "\\."]
        ),
        max_size=8,
    ).map("".join),
    text=st.text("abABi1İıßſsK.", max_size=12),
)
def test_no_find_of_a_pattern_is_missed_for_its_word(source: str, text: str) -> None:
    folded = text.casefold()
    # IGNORECASE takes i and a dotless ı for one letter; an ASCII expression does not.
    seen = folded.replace("ı", "\N{REPLACEMENT CHARACTER}") if source.isascii() else folded
    try:
        found = regex.search(source, seen, regex.IGNORECASE | regex.MULTILINE)
    except regex.error:
        return
    assert found is None or required_literal(source) in folded
    again = compile_folded(source).search(folded)
    assert (found and found.span()) == (again and again.span())


def test_a_pattern_that_explodes_is_stopped() -> None:
    expression = parse_query("/(a+)+$/")
    begun = time.perf_counter()
    with pytest.raises(QueryError, match="too long"):
        expression.matches_text("a" * 5000 + "b")
    assert time.perf_counter() - begun < 5


def test_deep_parentheses_are_refused() -> None:
    with pytest.raises(QueryError, match="too deeply"):
        parse_query("(" * 5000)


def fulltext(root: Path) -> tuple[Vault, FullText]:
    vault = Vault.open(root, cache=None)
    text = FullText.for_vault(vault)
    text.refresh(vault)
    return vault, text


def test_the_full_text_gives_passages_with_the_words_marked(make_vault: MakeVault) -> None:
    _, text = fulltext(make_vault(NOTES))
    (hit, *_) = text.search("client pay")
    assert hit.path == "Work/Meeting notes.md"
    assert [piece for piece, marked in hit.snippet if marked] == ["client", "pays"]
    assert [hit.path for hit in text.search('"meet the client"')] == ["Work/Plan.md"]
    assert [hit.path for hit in text.search("zurich")] == ["Diary.md"]
    assert [hit.path for hit in text.search("中文笔记")] == ["笔记.md"]
    assert text.search('"" - *') == []


def test_the_full_text_follows_the_notes(make_vault: MakeVault) -> None:
    root = make_vault(NOTES)
    _, text = fulltext(root)
    (root / "Diary.md").write_text("a quiet sunday by the lake")
    (root / "Empty.md").unlink()
    (root / "New.md").write_text("by the lake again")
    text.refresh(Vault.open(root, cache=None))
    assert {hit.path for hit in text.search("lake")} == {"Diary.md", "New.md"}
    assert text.search("monday zürich") == []
    assert text.folded_texts()["New.md"] == "by the lake again"


def test_two_that_read_at_once_do_not_disturb_each_other(make_vault: MakeVault) -> None:
    import threading

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


def test_a_damaged_file_starts_over_and_a_closed_folder_is_done_without(
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
