"""What is said of links that are gone: from commits, copies, snapshots, and of sets of vaults."""

from pathlib import Path

from conceptmap.model.change_rows import ChangeRow, change_rows
from conceptmap.model.comparison import compare_map
from conceptmap.model.earlier_states import EarlierState
from conceptmap.model.graph_snapshots import Snapshots
from conceptmap.model.graph_state import GraphState
from conceptmap.model.moment_texts import change_texts
from conceptmap.model.review import review_as_html, review_as_markdown, write_review
from conceptmap.model.snapshot_files import save_snapshots
from conceptmap.model.timeline import known_moments, moments_between, read_moments
from conceptmap.model.vault_map import build_vault_map
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_set import Member, VaultSet
from tests.conftest import MakeVault
from tests.git_histories import History

BEFORE = {
    "tides.md": "# Tides\n\nThe [[moon]] pulls the water.\n\n## See also\n\nMore of [[power]].",
    "moon.md": "It goes around us.",
    "power.md": "",
    "old.md": "Once there was a mill by the sea.",
    "board.canvas": '{"nodes": [{"id": "1", "type": "text", "text": "A card on [[moon]]."}]}',
}
AFTER = {
    "tides.md": "# Tides\n\nThe [[sun]] pulls too.",
    "moon.md": "It goes around us.",
    "power.md": "",
    "sun.md": "",
    "board.canvas": "{}",
}

EMPTY = EarlierState(GraphState({}, {}), 0.0)


def rows_of(vault: Vault, since: str, until: str = "") -> dict[str, ChangeRow]:
    vault_map = build_vault_map(vault)
    comparison = compare_map(vault_map, since, lambda *_: None, until=until)
    with change_texts(comparison, vault) as texts:
        regions = change_rows(comparison, vault_map, texts)
    return {row.id: row for _, rows in regions for row in rows}


def write(root: Path, files: dict[str, str]) -> None:
    root.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (root / name).write_text(text, "utf-8")


def test_links_that_are_gone_have_the_sentences_of_their_commit(tmp_path: Path) -> None:
    history = History(tmp_path / "notes")
    history.commit(BEFORE)
    history.commit(AFTER)
    write(history.folder, AFTER | {"tides.md": "Rewritten since."})
    vault = Vault.open(history.folder, cache=None)
    rows = rows_of(vault, "HEAD~1")
    said = ("The moon pulls the water.", "More of power.")
    assert rows["tides.md"].earlier_sentences == said
    assert rows["board.canvas"].earlier_sentences == ("A card on moon.",)
    assert rows["old.md"].earlier_sentences == ("Once there was a mill by the sea.",)
    assert not rows["sun.md"].earlier_sentences
    # What is said at a later moment before now is read there too.
    rows = rows_of(vault, "HEAD~1", "HEAD")
    assert rows["tides.md"].sentences == ("The sun pulls too.",)
    assert rows["tides.md"].earlier_sentences == said


def test_a_copy_of_the_vault_has_its_texts_and_reviews_tell_them(make_vault: MakeVault) -> None:
    before, vault = make_vault(BEFORE, "before"), Vault.open(make_vault(AFTER), cache=None)
    vault_map = build_vault_map(vault)
    comparison = compare_map(vault_map, f"folder:{before}", lambda *_: None)
    review = write_review(comparison, vault_map)
    assert "  - Before: *More of power.*" in review_as_markdown(review).splitlines()
    assert "<small>Before: “More of power.”</small>" in review_as_html(review)


def test_of_a_snapshot_the_heading_is_told_and_the_sentence_where_git_has_it(
    tmp_path: Path,
) -> None:
    history = History(tmp_path / "notes")
    write(history.folder, BEFORE)
    before = Vault.open(history.folder, cache=None)
    graph = build_vault_map(before).graph
    state = GraphState.of_graph(before, graph, headings=True)
    assert state.links["tides.md", "power.md"].heading == "See also"
    save_snapshots(history.folder, Snapshots().with_state(state, history.time_s + 2 * 86_400))
    write(history.folder, AFTER)
    (history.folder / "old.md").unlink()
    vault = Vault.open(history.folder, cache=None)
    rows = rows_of(vault, "last visit")
    assert not rows["tides.md"].earlier_sentences
    assert rows["tides.md"].details[-2:] == (
        "the link to moon was below “Tides”",
        "the link to power was below “See also”",
    )
    history.commit(BEFORE)
    rows = rows_of(vault, "last visit")
    assert rows["tides.md"].earlier_sentences == ("The moon pulls the water.", "More of power.")
    assert not any("below" in each for each in rows["tides.md"].details)


def test_a_repository_that_cannot_be_read_leaves_sentences_out(tmp_path: Path) -> None:
    history = History(tmp_path / "notes")
    write(history.folder, AFTER)
    state = GraphState.of(Vault.open(history.folder, cache=None))
    save_snapshots(history.folder, Snapshots().with_state(state, history.time_s))
    write(history.folder, {"tides.md": "no link"})
    (history.folder / ".git" / "HEAD").write_text("ref: nowhere", "utf-8")
    rows = rows_of(Vault.open(history.folder, cache=None), "last visit")
    assert not rows["tides.md"].earlier_sentences


def test_the_histories_of_a_set_of_vaults_are_read_together(tmp_path: Path) -> None:
    one, two = History(tmp_path / "one"), History(tmp_path / "two")
    plain = tmp_path / "plain"
    first = one.commit({"a.md": "Here is [[b]].", "b.md": ""})
    one.commit({"a.md": "Nothing.", "b.md": ""})
    two.time_s -= 86_400 // 2
    two.commit({"c.md": "1"})
    two.repo.refs[b"refs/tags/v1"] = two.commit({"c.md": "Now [[d]]."}).encode()
    write(one.folder, {"a.md": "Nothing.", "b.md": ""})
    write(two.folder, {"c.md": "Now [[d]]. And [[e]]."})
    write(plain, {"x.md": "[[y]]"})
    folders = {each.name: each for each in (one.folder, two.folder, plain)}
    members = [Member(name, at, Vault.open(at, cache=None)) for name, at in folders.items()]
    vault = VaultSet(tmp_path / "set", "set", members)
    vault_map = build_vault_map(vault)

    def compared(words: str) -> tuple[set[str], set[tuple[str, str]], tuple[str, ...]]:
        comparison = compare_map(vault_map, words, lambda *_: None)
        nodes = {id_.partition("/")[2] for id_ in comparison.earlier.state.nodes}
        return nodes, {*comparison.difference.removed_links}, comparison.earlier.unknown

    # A commit of one vault; of others, what there was at that time.
    nodes, gone, unknown = compared(first[:9])
    assert nodes == {"a.md", "b.md", "c.md", "x.md", "y"}
    assert gone == {("one/a.md", "one/b.md")}
    assert unknown == ("plain",)
    nodes, _, _ = compared("v1")
    assert nodes == {"a.md", "b.md", "c.md", "d", "x.md", "y"}
    assert rows_of(vault, first[:9])["one/a.md"].earlier_sentences == ("Here is b.",)
    # What the set itself was like is known of the others from its snapshots.
    vault.root.mkdir()
    save_snapshots(vault.root, Snapshots().with_state(GraphState({}, {}), one.time_s - 80_000))
    nodes, _, unknown = compared(first[:9])
    assert "x.md" in nodes
    assert unknown == ("plain",)
    nodes, _, unknown = compared("v1")
    assert nodes == {"c.md", "d"}
    assert not unknown
    # The slider has the commits of all of them.
    known = known_moments(vault)
    assert [each.prefix for each in known] == ["one/", "two/", "", "one/", "two/"]
    comparison = compare_map(vault_map, "2 years ago", lambda *_: None, earlier=EMPTY)
    found = moments_between(vault, comparison, one.time_s + 1, lambda: None)
    read = list(read_moments(vault_map, EMPTY, found.moments, lambda *_: None))
    counts = [len(read[-1].state_at(step).state.notes) for step in range(len(read))]
    assert counts == [0, 2, 4, 0, 1, 3]
