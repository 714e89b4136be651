"""The summary of a vault, and what changed since it was closed."""

from pathlib import Path

from conceptmap.model.opening import load_vault
from conceptmap.model.positions_store import save_positions
from conceptmap.model.saved_positions import ChangesSince
from conceptmap.model.vault_map import build_vault_map
from conceptmap.model.vault_summary import MAX_NOTES, VaultSummary, summarise_vault
from conceptmap.render.theme import load_theme
from conceptmap.ui.preview.summary_page import vault_summary_html
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {
    "Hub.md": "[[A]] [[B]] [[Nowhere]]\n",
    "sub/A.md": "[[Hub]] [[B]]\n",
    "B.md": "[[Hub]] <script>\n",
    "<b>&.md": "x\n",
}


def summary(root: Path, since: ChangesSince | None = None) -> VaultSummary:
    return summarise_vault(build_vault_map(Vault.open(root)), since)


def test_counts_and_the_most_linked_notes(make_vault: MakeVault) -> None:
    found = summary(make_vault(NOTES))
    assert found.name == "vault"
    assert "4 notes" in map(str, found.counts)
    assert "1 not written yet" in map(str, found.counts)
    assert [(each.title, each.detail) for each in found.most_linked] == [
        ("B", "linked from 2"),
        ("Hub", "linked from 2"),
        ("A", "linked from 1"),
    ]
    assert not found.since_known
    assert len(found.changed) == 4


def test_regions_are_the_largest_first(make_vault: MakeVault) -> None:
    notes: dict[str, str | bytes] = {}
    for cluster, size in (("x", 8), ("y", 12)):
        for n in range(size):
            links = " ".join(f"[[{cluster}{k}]]" for k in range(size) if k != n)
            notes[f"{cluster}{n}.md"] = links
    found = summary(make_vault(notes))
    assert [each.nodes for each in found.regions] == [12, 8]


def test_what_is_new_and_changed_since_the_vault_was_closed(make_vault: MakeVault) -> None:
    root = make_vault(NOTES)
    first = load_vault(root, None, lambda *_: None)
    assert first.findings.changes is None
    vault_map = first.vault_map
    save_positions(
        vault_map.vault,
        vault_map.topology.ids,
        first.positions,
        vault_map.regions.membership,
        frozenset(),
    )
    assert load_vault(root, None, lambda *_: None).findings.changes == ChangesSince((), ())
    (root / "New.md").write_text("[[Hub]]")
    (root / "B.md").write_text("[[Hub]] and more")
    (root / "sub" / "A.md").rename(root / "sub" / "Renamed.md")
    (root / "Nowhere.md").write_text("now it is")
    changes = load_vault(root, None, lambda *_: None).findings.changes
    assert changes is not None
    assert set(changes.new) == {"New.md", "Nowhere.md"}
    assert changes.changed == ("B.md",)
    found = summary(root, changes)
    assert (found.new_count, found.changed_count, found.since_known) == (2, 1, True)
    # A note that went since then is left out.
    gone = summary(root, ChangesSince(("Gone.md",), ("Gone too.md",)))
    assert (gone.new_count, gone.changed_count) == (0, 0)


def test_the_page_escapes_names_and_says_how_many_more_there_are(make_vault: MakeVault) -> None:
    root = make_vault({**NOTES, **{f"n{n}.md": "" for n in range(20)}})
    new = tuple(f"n{n}.md" for n in range(20))
    html = vault_summary_html(summary(root, ChangesSince(new, ("<b>&.md",))), load_theme("dark"))
    assert "New since last time (20)" in html
    assert html.count("href='note:n") == MAX_NOTES
    assert "<b>" not in html
    assert "&lt;b&gt;&amp;" in html
    nothing = vault_summary_html(summary(root, ChangesSince((), ())), load_theme("light"))
    assert "Nothing has changed since last time" in nothing
