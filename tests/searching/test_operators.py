"""Every operator in the registry is parsed, described to the user, and finds what it says."""

import pytest

from conceptmap.core.text_folding import fold_text
from conceptmap.searching.corpus import Corpus, CorpusColumns, relation_text
from conceptmap.searching.operators import OPERATORS, Operator
from conceptmap.searching.query_nodes import QueryError
from conceptmap.searching.query_parser import parse_query
from conceptmap.vault.note import Note

PATH = "Work/2024/Plan.md"
TEXT = """# Goals
Meeting with the client on Monday

- [ ] Call home and buy
  some milk
- [x] Pay the rent
"""
CORPUS = Corpus(
    CorpusColumns(
        [PATH, "Empty"],
        [Note(PATH, 0, 0, tags=("Project/Alpha",), properties={"Rating": ("4",)}), None],
        vault_of={PATH: "Work", "Empty": ""}.__getitem__,
    ),
    {PATH: fold_text(TEXT)}.__getitem__,
    {PATH: TEXT}.__getitem__,
    {relation_text("uses", "is based on"): {0}},
)


@pytest.mark.parametrize("class_", OPERATORS.values(), ids=OPERATORS)
def test_the_example_of_an_operator_is_parsed_and_finds_a_note(class_: type[Operator]) -> None:
    assert class_.example.startswith(class_.prefix)
    node = parse_query(class_.example)
    assert type(node) is class_
    assert list(node.find(CORPUS, range(len(CORPUS)))) == [0]
    assert list(parse_query(f"-{class_.example}").find(CORPUS, range(len(CORPUS)))) == [1]


@pytest.mark.parametrize("class_", OPERATORS.values(), ids=OPERATORS)
def test_every_operator_is_described_to_the_user(class_: type[Operator]) -> None:
    assert class_.prefix in class_.syntax
    assert class_.help
    assert class_.__doc__


@pytest.mark.parametrize("query", ["content:(-zebra)", "line:(-zebra)", "section:(-zebra)"])
def test_an_operator_on_the_text_matches_notes_only_even_if_its_words_are_excluded(
    query: str,
) -> None:
    assert list(parse_query(query).find(CORPUS, [0, 1])) == [0]


def test_an_unknown_operator_is_answered_with_those_that_there_are() -> None:
    with pytest.raises(QueryError) as caught:
        parse_query("wrong:thing")
    for prefix in OPERATORS:
        assert prefix in str(caught.value) or prefix == "["


@pytest.mark.parametrize("prefix", ["TAG:", "Tag:", "tag:"])
def test_the_letter_case_of_an_operator_does_not_matter(prefix: str) -> None:
    assert parse_query(f"{prefix}project/alpha") == parse_query("tag:Project/Alpha")
