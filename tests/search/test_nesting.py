"""Whatever a query says is refused when it is parsed, or can be asked of any note."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.search.corpus import Corpus, CorpusColumns
from conceptmap.search.query_nodes import QueryError
from conceptmap.search.query_parser import parse_query
from conceptmap.vault.note import Note

TEXTS = {
    "Work/Plan.md": "# goals\nmeet the client\n\n## rest\nstatus: tag:foo\n",
    "Empty.md": "",
}
CORPUS = Corpus(
    CorpusColumns(
        [*TEXTS, "Unresolved", "#foo", "picture.png"],
        [
            Note(
                "Work/Plan.md",
                0,
                0,
                tags=("foo", "foo/bar"),
                properties={
                    "status": ("tag:foo", "done"),
                    "rating": ("4",),
                    "empty": (),
                    "a": ("",),
                },
            ),
            Note("Empty.md", 0, 0),
            None,
            None,
            None,
        ],
        {3},
    ),
    TEXTS.__getitem__,
)

# Every construct of the language, nested in every other.
ATOMS = st.sampled_from(
    ["a", '"tag:foo"', "/a.b/", "[a:null]", "[rating:>3]", "10:30", "-", "OR", ":", "()"]
)
WRAPPERS = [
    "path:{0}", "file:{0}", "content:{0}", "line:{0}", "section:{0}", "tag:{0}", "wrong:{0}",
    "[status:{0}]", "[a:{0}]", "[{0}]", "({0})", "-{0}", '"{0}"', "/{0}/", "> {0}",
]  # fmt: skip
QUERIES = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds(str.format, st.sampled_from(WRAPPERS), inner),
        st.builds("{} {}".format, inner, inner),
        st.builds("{} OR {}".format, inner, inner),
    ),
    max_leaves=8,
)


def ask(query: str) -> None:
    """Parse a query; unless it is refused, ask it of everything, and of each thing alone."""
    try:
        node = parse_query(query)
    except QueryError as error:
        refused = error
    else:
        refused = None
    if refused is not None:
        assert str(refused)
        assert 0 <= refused.offset <= len(query)
        return
    # A regular expression may only turn out to be too slow when it is asked.
    with contextlib.suppress(QueryError):
        for candidates in ([*range(len(CORPUS))], *([i] for i in range(len(CORPUS)))):
            found = node.find(CORPUS, candidates)
            assert set(found) <= set(candidates)


@given(QUERIES)
@settings(max_examples=500)
def test_any_query_that_parses_can_be_asked_of_any_note(query: str) -> None:
    ask(query)


@given(st.text(alphabet='ab "()[]:/-OR tagpline#\\|^$.*+?{}<>', max_size=40))
def test_any_text_is_refused_or_can_be_asked(query: str) -> None:
    ask(query)


@pytest.mark.parametrize("prefix", ["tag:", "file:", "path:", "line:", "section:", "content:"])
@pytest.mark.parametrize("nesting", ["{}", "-{}", "({})", "(x OR {})", "-(x -({}))"])
def test_an_operator_within_a_property_is_refused_where_it_stands(
    prefix: str, nesting: str
) -> None:
    query = f"[status:{nesting.format(prefix + 'foo')}]"
    with pytest.raises(QueryError, match="cannot stand within") as caught:
        parse_query(query)
    assert caught.value.offset == query.index(prefix)
    assert caught.value.length == len(prefix)


def test_quotes_search_a_property_for_what_looks_like_an_operator() -> None:
    assert parse_query('[status:"tag:foo"]').find(CORPUS, range(len(CORPUS))) == [0]


@pytest.mark.parametrize(
    "query",
    [
        "-" * 5000 + "a",
        "[a:" + "-" * 5000 + "a]",
        "(" * 5000 + "a" + ")" * 5000,
        "-(" * 5000 + "a" + ")" * 5000,
        "/" + "(" * 3000 + ")" * 3000 + "/",
        "/" + "a|" * 20_000 + "/",
        "/(?a)(?u)b/",
        "[a:/(?a)(?u)b/]",
        "a " * 5000,
        "a OR " * 5000 + "a",
    ],
    ids=lambda query: query[:20],
)
def test_queries_without_end_are_refused_or_can_be_asked(query: str) -> None:
    ask(query)
