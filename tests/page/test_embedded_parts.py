"""Parts of notes within others: blocks by their ids, and where embedding ends."""

import pytest

from conceptmap.model.vault_map import build_vault_map
from conceptmap.page import resolver
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.vault.vault import Vault
from tests.page.helpers import PageOf, page_text

BLOCKS = """# Head
first line
second line ^lines

- item ^item
  - child
	more of it
- next item

one paragraph
above the mark

^above

# Title
below a heading ^below
"""


@pytest.mark.parametrize(
    ("id_", "shown", "hidden"),
    [
        ("lines", ["first line", "second line"], ["Head", "item", "^lines"]),
        ("LINES", ["second line"], ["item"]),
        ("item", ["item", "child", "more of it"], ["next item", "^item"]),
        ("above", ["one paragraph", "above the mark"], ["next item", "Title", "^above"]),
        ("below", ["below a heading"], ["above the mark"]),
        ("absent", ["The note has no part named ^absent."], ["Head", "first line"]),
    ],
)
def test_a_block_is_embedded_alone(
    page_of: PageOf, id_: str, shown: list[str], hidden: list[str]
) -> None:
    text = page_text(page_of(f"![[Other#^{id_}]]", {"Other.md": BLOCKS}))
    assert [each for each in shown if each not in text] == []
    assert [each for each in hidden if each in text.replace(f"#^{id_}", "")] == []


def test_notes_are_embedded_within_each_other_to_a_depth(page_of: PageOf) -> None:
    others: dict[str, str | bytes] = {f"N{n}.md": f"words {n}\n\n![[N{n + 1}]]" for n in range(9)}
    text = page_text(page_of("![[N0]]", others))
    assert f"words {resolver.MAX_EMBED_DEPTH - 1}" in text
    assert f"words {resolver.MAX_EMBED_DEPTH}" not in text
    assert text.count("Embedded too deeply to show here.") == 1


@pytest.mark.parametrize("limit", ["MAX_EMBEDDED_CHARS", "MAX_EMBED_READ_CHARS"])
def test_more_than_a_page_holds_is_not_embedded(
    page_of: PageOf, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(resolver, limit, 100)
    others: dict[str, str | bytes] = {f"N{n}.md": f"begin{n} " + "word " * 15 for n in range(4)}
    text = page_text(page_of("".join(f"![[N{n}]]\n\n" for n in range(4)), others))
    assert "begin0" in text
    assert "begin3" not in text
    assert "Too much to show here." in text


def test_an_embedded_note_that_is_gone_says_why(page_of: PageOf) -> None:
    page = page_of("![[Other]]", {"Other.md": "x"})
    root = page.file.parent  # type: ignore[union-attr]
    vault_map = build_vault_map(Vault.open(root, cache=None))
    (root / "Other.md").unlink()
    page = build_page(PageRequest(vault_map, "Note.md", 400, 1.0, 14, "#000000"))
    assert "The note could not be read: No such file or directory." in page_text(page)


def test_references_to_blocks_show_their_first_lines(page_of: PageOf) -> None:
    first, second = (f"5f3b1c2d-0000-4000-8000-00000000000{n}" for n in (1, 2))
    absent = first.replace("5f", "6f")
    page = page_of(
        "",
        {
            "logseq/config.edn": "{}",
            "pages/Blocks.md": f"- one\n  id:: {first}\n- two\n  id:: {second}\n",
            "pages/Page.md": f"- see (({first}))\n- and (({second}))\n- not (({absent}))\n",
        },
        "pages/Page.md",
    )
    text = page_text(page)
    assert "see one" in text
    assert "and two" in text
    assert first not in text
