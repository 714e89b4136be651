"""Names that may mean the same."""

import pytest

from conceptmap.model.near_duplicates import Likeness, find_near_duplicates
from tests.conftest import MakeVault
from tests.model.chain import map_of


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("LLM", "Large language models", Likeness.ABBREVIATION),
        ("LLMs", "Large language models", Likeness.ABBREVIATION),
        ("USA", "United States of America", Likeness.ABBREVIATION),
        ("Neural network", "neural-networks", Likeness.SAME),
        ("Theory of mind", "Mind, theory of", Likeness.SAME),
        ("Backpropagation", "Backpropogation", Likeness.SPELLING),
        ("Photosynthesis", "Photosynthseis", Likeness.SPELLING),
        ("Table", "Cable", None),
        ("Chapter 11", "Chapter 12", None),
        ("Machine learning", "Model loading", None),
        ("Tree", "Train regions early", None),
        ("机器学习方法研究", "机器学习方法研报", None),
        ("North", "South", None),
    ],
)
def test_two_names_may_mean_the_same(
    one: str, other: str, why: Likeness | None, make_vault: MakeVault
) -> None:
    vault_map = map_of(make_vault({"Start.md": f"[[{one}]]", f"{other}.md": ""}))
    found = find_near_duplicates(vault_map.vault, vault_map.graph, lambda: None)
    assert [each.why for each in found] == ([] if why is None else [why])
    for each in found:
        assert {each.first, each.second} == {one, f"{other}.md"}


def test_aliases_count_and_notes_of_one_name_do_not(make_vault: MakeVault) -> None:
    vault_map = map_of(
        make_vault(
            {
                "a/Index.md": "",
                "b/Index.md": "",
                "Sea.md": "---\naliases: [Salt water]\n---\n",
                "Saltwater.md": "",
                "salt-waters.md": "",
            }
        )
    )
    found = find_near_duplicates(vault_map.vault, vault_map.graph, lambda: None)
    pairs = {(each.first, each.second) for each in found}
    assert ("Sea.md", "salt-waters.md") in pairs
    assert ("a/Index.md", "b/Index.md") not in pairs


def test_the_work_grows_with_the_number_of_names(make_vault: MakeVault) -> None:
    names = {f"{'x' * 200} {number}.md": "" for number in range(50)}
    names |= {f"Like {chr(97 + number % 26)}{number}.md": "" for number in range(200)}
    checks: list[None] = []
    vault_map = map_of(make_vault({**names}))
    find_near_duplicates(vault_map.vault, vault_map.graph, lambda: checks.append(None))
    assert len(checks) >= 3
