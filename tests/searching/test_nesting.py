"""Whatever a query says is refused when it is parsed, or can be asked of any note."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptmap.searching.corpus import Corpus, CorpusColumns
from conceptmap.searching.operators import OPERATORS
from conceptmap.searching.query_nodes import QueryError
from conceptmap.searching.query_parser import parse_query
from conceptmap.vault.note import Note

TEXTS = {
    "Work/Plan.md": "---\nempty: []\n---\n# goals\nmeet the client\n\n## rest\nstatus: tag:foo\n"
    "- [ ] a\n  - [x] b\n\n> a\n> - [?] b\n\n```\na\n```\n",
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
    TEXTS.__getitem__,
)

# Every construct of the language, nested in every other.
ATOMS = st.sampled_from(
    """a null - OR : () "" >3 10:30 "tag:foo" /a.b/ [a:null] [rating:>3] <2024-01-31 [[link]]
    E\u0301 🌱""".split()
)
WRAPPERS = [
    *(f"{prefix}{{0}}" for prefix in OPERATORS if prefix.endswith(":")), "wrong:{0}",
    "[status:{0}]", "[a:{0}]", "[{0}]", "[{0}:{0}]", "({0})", "-{0}", '"{0}"', "/{0}/", "> {0}",
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
@settings(max_examples=4 * settings().max_examples)
def test_any_query_that_parses_can_be_asked_of_any_note(query: str) -> None:
    ask(query)


@given(st.text(alphabet='ab "()[]:/-OR tagplinesk#\\|^$.*+?{}<>', max_size=40))
def test_any_text_is_refused_or_can_be_asked(query: str) -> None:
    ask(query)


@pytest.mark.parametrize("nesting", ["{}", "-{}", "({})", "(x OR {})", "-(x -({}))"])
def test_an_operator_within_a_property_is_refused_where_it_is(nesting: str) -> None:
    for prefix in (each for each, found in OPERATORS.items() if found.subject != "any"):
        if prefix != "[":
            query = f"[status:{nesting.format(prefix + 'foo')}]"
            with pytest.raises(QueryError, match="cannot stand within") as caught:
                parse_query(query)
            assert caught.value.offset == query.index(prefix)
            assert caught.value.length == len(prefix)


@pytest.mark.parametrize("owner", OPERATORS)
def test_operators_stand_within_others_where_they_ask_about_a_piece_of_the_same(
    owner: str,
) -> None:
    subject = OPERATORS[owner].subject
    for inner in OPERATORS.values():
        query = f"{owner}({inner.example})" if owner != "[" else f"[a:({inner.example})]"
        if "any" in (inner.subject, subject) or inner.subject == subject == "text":
            ask(query)
            parse_query(query)
        else:
            with pytest.raises(QueryError, match="cannot stand within"):
                parse_query(query)


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
        "match-case:" * 5000 + "a",
        "section:(block:" * 5000 + "a" + ")" * 5000,
        "[a:" + "match-case:(" * 5000 + "a]",
        "[" * 5000,
        "[[" * 5000,
        "[a:" + ">1 " * 5000 + "]",
        "[a:>" + "1 " * 5000 + "]",
        "[" + "a " * 5000 + "]",
    ],
    ids=lambda query: query[:20],
)
def test_queries_without_end_are_refused_or_can_be_asked(query: str) -> None:
    ask(query)
