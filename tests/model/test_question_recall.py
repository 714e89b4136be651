"""Questions about a real vault, where one is named, and the notes that are known to answer them."""

from pathlib import Path

import pytest

from conceptmap.vault.vault import Vault
from tests.benchmarks.question_sets import FRESH_QUESTIONS, QUESTIONS
from tests.benchmarks.questions import Asker, bench_vaults, is_asked_of


def test_the_map_of_a_question_holds_more_of_its_notes_than_full_text_search(
    tmp_path: Path,
) -> None:
    assert len(QUESTIONS) == 30
    assert len(FRESH_QUESTIONS) == 15
    vaults = [Vault.open(root, cache=None) for root in bench_vaults() if root.is_dir()]
    asked = next(filter(is_asked_of, vaults), None)
    if asked is None:
        pytest.skip("CONCEPTMAP_BENCH_VAULTS names no vault of Obsidian's help")
    asker = Asker(asked, tmp_path / "text.sqlite")
    recall, fresh = asker.recall(QUESTIONS), asker.recall(FRESH_QUESTIONS)
    asker.full_text.close()
    assert recall.answer > recall.any_word > recall.all_words
    assert recall.answer > 0.65
    assert fresh.answer > fresh.all_words
