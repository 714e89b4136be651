"""Whatever is written in a vault, names are short, whole and different."""

import re
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.text_folding import fold_text
from conceptmap.graph.region_naming.phrases import MAX_NAME_LETTERS, MAX_NAME_WORDS
from conceptmap.vault.note import Heading, Link, Note
from conceptmap.vault.vault import Vault
from tests.graph.region_naming.vaults import name_vault

PIECES = [
    *"aAbBzé ß-_.'’&+#0129§–́\u200d\u202e\x1f<>$\\{}()年月の树木カ漢나ب",
    "🌳",
    "tree ",
    "the ",
]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join)


@st.composite
def vaults(draw: st.DrawFn) -> Vault:
    """Make a vault of notes with any titles, folders, tags, headings and links."""
    paths = draw(st.lists(TEXTS, min_size=1, max_size=12, unique=True))
    notes = {}
    for path in paths:
        targets = draw(st.lists(st.sampled_from(paths), max_size=4))
        notes[f"{path}.md"] = Note(
            f"{path}.md",
            1,
            1,
            tuple(Link(target, "", "", False, 1, 0) for target in targets),
            tuple(draw(st.lists(TEXTS, max_size=2))),
            (),
            tuple(Heading(1, text, 1) for text in draw(st.lists(TEXTS, max_size=2))),
            draw(st.dictionaries(TEXTS, st.tuples(TEXTS), max_size=2)),
        )
    return Vault(Path("vault"), notes, {})


@given(vault=vaults(), count=st.integers(1, 4), taken=TEXTS)
def test_names_are_short_whole_and_different(vault: Vault, count: int, taken: str) -> None:
    named = name_vault(vault, tags=True)
    membership = (np.arange(len(named.ids)) % count).astype(np.int32)
    names = named.namer.names(membership, taken=[taken])
    assert names == named.namer.names(membership, taken=[taken])
    assert len(names) == int(membership.max()) + 1
    assert len({fold_text(name) for name in [*names, taken]}) == len(names) + 1
    for name in names:
        assert 1 <= len(name) <= MAX_NAME_LETTERS
        assert len(name.split()) <= MAX_NAME_WORDS
        assert name == " ".join(name.split())
        assert not re.search(r"[🌳§–<>$\\{}()\x00-\x1f\u202e]", name)


def test_a_note_with_very_much_of_everything_is_named_soon() -> None:
    many = 10_000
    big = Note(
        "/".join("deep" for _ in range(1000)) + "/big.md",
        1,
        1,
        tuple(Link(f"other {i}", "", "", False, 1, 0) for i in range(many)),
        tuple(f"a/{i}" * 50 for i in range(many)),
        (),
        tuple(Heading(1, "word " * 2000, 1) for _ in range(many)),
        {f"key {i}": ("value",) * 50 for i in range(many)},
    )
    long = Note("x" * 100_000 + ".md", 1, 1)
    words = Note("word " * 20_000 + ".md", 1, 1)
    han = Note("树" * 100_000 + ".md", 1, 1)
    notes = {note.path: note for note in (big, long, words, han)}
    named = name_vault(Vault(Path("vault"), notes, {}))
    names = named.namer.names(np.zeros(len(named.ids), np.int32))
    assert len(names[0]) <= MAX_NAME_LETTERS
