"""Obsidian's search language. Its rules: Obsidian Help, "Search"."""

import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.text_folding import fold_text
from conceptmap.searching.corpus import Corpus, CorpusColumns
from conceptmap.searching.full_text import FullText
from conceptmap.searching.query_nodes import QueryError
from conceptmap.searching.query_parser import parse_query
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


@pytest.fixture
def found(make_vault: MakeVault) -> Callable[[str], set[str]]:
    vault = Vault.open(make_vault(NOTES), cache=None)
    text = FullText.for_vault(vault)
    text.refresh(vault)
    folded = text.folded_texts()

    def find(query: str) -> set[str]:
        notes = list(vault.notes.values())
        corpus = Corpus(CorpusColumns(list(vault.notes), notes), folded.__getitem__)
        return {notes[i].title for i in parse_query(query).find(corpus, range(len(corpus)))}

    return find


@pytest.mark.parametrize(("query", "expected"), CASES, ids=[each[0] for each in CASES])
def test_a_query_finds_what_obsidian_finds(
    found: Callable[[str], set[str]], query: str, expected: set[str]
) -> None:
    assert found(query) == expected


@pytest.mark.parametrize("on_disk", ["NFC", "NFD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "query",
    [
        "café",
        'file:"CAFÉ"',
        "path:한국어/café",
        "tag:#Métro",
        "ガラス",
        "content:ガラス",
        "line:(ガラス 靴)",
        "[créé:é]",
        "[créé]",
        "/caf. ?☂/",
        "/É$/",
        "☂ 🌱",
        "file:☂",
        "tag:🌱",
    ],
)
def test_a_query_finds_names_and_text_in_either_composition(
    query: str, typed: str, on_disk: str
) -> None:
    def written(text: str) -> str:
        return unicodedata.normalize(on_disk, text)  # type: ignore[arg-type]

    path = written("한국어/Café ☂.md")
    text = written("ガラスの靴 🌱\nÉté\nÉ")
    properties = {written("Créé"): (written("Été"),)}
    note = Note(path, 0, 0, tags=(written("métro"), "🌱"), properties=properties)
    corpus = Corpus(CorpusColumns([path], [note]), lambda _: fold_text(text))
    node = parse_query(unicodedata.normalize(typed, query))  # type: ignore[arg-type]
    assert list(node.find(corpus, [0])) == [0]


def test_a_sharp_s_is_not_a_double_s() -> None:
    ids = ["Straße.md", "Strasse.md"]
    corpus = Corpus(CorpusColumns(ids, [Note(id_, 0, 0) for id_ in ids]), lambda _: "")
    for query, found in {"straße": [0], "STRAẞE": [0], "strasse": [1], "file:ß": [0]}.items():
        assert list(parse_query(query).find(corpus, [0, 1])) == found


@pytest.mark.parametrize(
    ("query", "offset"),
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
def test_an_error_in_a_query_tells_where_it_is(query: str, offset: int) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(query)
    assert caught.value.offset == offset
    assert str(caught.value)


WORDS = st.recursive(
    st.sampled_from(["a", "b", '"a b"', "/a.b/", "/^b/"]),
    lambda inner: st.one_of(
        inner.map("-({})".format),
        st.tuples(inner, inner).map("({0[0]} {0[1]})".format),
        st.tuples(inner, inner).map("({0[0]} OR {0[1]})".format),
    ),
    max_leaves=6,
)
TEXTS = st.lists(st.text(alphabet="ab \n#", max_size=12), max_size=6)


@given(WORDS, WORDS, TEXTS)
def test_not_and_or_line_and_section_mean_what_they_say(
    one: str, other: str, texts: list[str]
) -> None:
    ids = [f"{i}.md" for i in range(len(texts))]
    text_of = dict(zip(ids, texts, strict=True))
    corpus = Corpus(CorpusColumns(ids, [Note(id_, 0, 0) for id_ in ids]), text_of.__getitem__)
    everything = set(range(len(corpus)))

    def found(query: str) -> set[int]:
        numbers = list(parse_query(query).find(corpus, range(len(corpus))))
        assert numbers == sorted(set(numbers))
        return set(numbers)

    assert found(f"-({one})") == everything - found(one)
    assert found(f"{one} {other}") == found(one) & found(other)
    assert found(f"{one} OR {other}") == found(one) | found(other)
    node = parse_query(one)
    assert found(f"content:({one})") == {
        i for i in everything if node.matches_text(texts[i], texts[i])
    }
    assert found(f"line:({one})") == {
        i for i in everything if any(node.matches_text(line, line) for line in texts[i].split("\n"))
    }
    assert found(f"section:({one})") <= everything
    assert all(node.may_match(text) for text in texts if node.matches_text(text, text))


def test_a_regular_expression_that_takes_too_long_is_stopped() -> None:
    node = parse_query("/(a+)+$/")
    begun = time.perf_counter()
    with pytest.raises(QueryError, match="too long"):
        node.matches_text("a" * 5000 + "b", "")
    assert time.perf_counter() - begun < 5


def test_parentheses_nested_too_deeply_are_refused() -> None:
    with pytest.raises(QueryError, match="Too many nested"):
        parse_query("(" * 5000)
