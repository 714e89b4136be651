"""What notes state of a note stands at the end of its page, folded."""

from conceptmap.model.map_relations import read_relations
from conceptmap.model.vault_map import build_vault_map
from conceptmap.page.blocks import Callout, ListBlock, Page, Paragraph
from conceptmap.page.propositions import with_propositions
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


def test_a_page_ends_with_the_propositions_of_its_note(make_vault: MakeVault) -> None:
    root = make_vault(
        {"Tea.md": "Tea contains [[Caffeine]].", "Cup.md": "A cup holds [[Tea]].", "Lone.md": ""}
    )
    relations = read_relations(build_vault_map(Vault.open(root, cache=None)))
    page = with_propositions(Page("Tea.md", "Tea", ()), relations)
    (box,) = page.chunks[-1].blocks
    assert isinstance(box, Callout)
    assert box.folded
    assert [each.text for each in box.title] == ["2 propositions"]  # type: ignore[union-attr]
    (items,) = box.blocks
    assert isinstance(items, ListBlock)
    paragraphs = [item.blocks[0] for item in items.items]
    assert all(isinstance(each, Paragraph) for each in paragraphs)
    lines = ["".join(span.text for span in each.content) for each in paragraphs]  # type: ignore[union-attr]
    assert lines == ["Tea — contains → Caffeine", "Cup — holds → Tea"]
    assert [span.href for span in paragraphs[1].content if span.href] == ["note:Cup.md"]  # type: ignore[union-attr]
    lone = Page("Lone.md", "Lone", ())
    assert with_propositions(lone, relations) is lone
