"""Corrections of phrases are kept outside the vault, shared as files, and survive damage."""

from pathlib import Path

import pytest

from conceptmap.cli.main import main
from conceptmap.model.map_relations import read_relations
from conceptmap.model.saved_corrections import (
    CorrectionsError,
    corrections_file,
    export_corrections,
    import_corrections,
    load_corrections,
    save_corrections,
)
from conceptmap.model.vault_map import build_vault_map
from conceptmap.relations.corrections import Correction, Corrections
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

WRONG = Correction("Tea.md", "Cup", "contains")
OWN = Correction("Tea.md", "Pot", "", "is made in")


def test_what_is_kept_is_read_with_what_notes_state(make_vault: MakeVault) -> None:
    root = make_vault({"Tea.md": "Tea contains a [[Cup]]. The [[Pot]]."})
    before = sorted(root.rglob("*"))
    save_corrections(root, Corrections([WRONG, OWN]))
    assert sorted(root.rglob("*")) == before
    relations = read_relations(build_vault_map(Vault.open(root, cache=None)))
    assert relations.between("Tea.md", "Cup") == []
    assert [each.phrase for each in relations.between("Tea.md", "Pot")] == ["is made in"]
    assert list(load_corrections(root)) == [WRONG, OWN]


@pytest.mark.parametrize("content", [b"{", b'{"version": 99}', b'{"corrections": 3}', b"\xff"])
def test_a_file_that_cannot_be_read_is_moved_aside(tmp_path: Path, content: bytes) -> None:
    file = corrections_file(tmp_path)
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    assert len(load_corrections(tmp_path)) == 0
    assert not file.exists()
    assert len(list(file.parent.iterdir())) == 1
    damaged = tmp_path / "shared.json"
    damaged.write_bytes(content)
    with pytest.raises(CorrectionsError, match=r"shared\.json"):
        import_corrections(damaged)


def test_corrections_are_exported_and_imported(tmp_path: Path) -> None:
    file = tmp_path / "phrases.json"
    export_corrections(Corrections([WRONG, OWN]), file)
    assert list(import_corrections(file)) == [WRONG, OWN]
    with pytest.raises(CorrectionsError, match="gone"):
        import_corrections(tmp_path / "gone.json")


def test_corrections_follow_renames() -> None:
    renamed = Corrections([WRONG, OWN]).renamed({"Tea.md": "Chai.md"})
    assert [each.subject for each in renamed] == ["Chai.md", "Chai.md"]
    assert renamed.names({"Chai.md"})
    assert not renamed.names({"Tea.md"})


def test_questions_on_the_command_line_heed_corrections(
    make_vault: MakeVault, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_vault({"Tea.md": "Tea contains [[Cup]].", "Cup.md": "Cups hold [[Tea]]."})
    kept = [
        Correction("Tea.md", "Cup.md", "contains"),
        Correction("Cup.md", "Tea.md", "hold", "warm"),
    ]
    save_corrections(root, Corrections(kept))
    assert main(["links", str(root), "Tea"]) == 0
    assert "contains" not in capsys.readouterr().out.splitlines()[0]
    assert main(["links", str(root), "Cup"]) == 0
    assert "— warm →" in capsys.readouterr().out


def test_what_two_windows_correct_is_all_kept(tmp_path: Path) -> None:
    third = Correction("Milk.md", "Cow", "", "comes from")
    start = Corrections([WRONG])
    save_corrections(tmp_path, start)
    save_corrections(tmp_path, start.with_correction(OWN), start)
    other = start.with_correction(third).without(WRONG.link)
    save_corrections(tmp_path, other, start)
    assert set(load_corrections(tmp_path)) == {OWN, third}
    changed = Correction(*third.link, "is from")  # type: ignore[call-arg]
    corrections_file(tmp_path).write_bytes(b"{")
    save_corrections(tmp_path, Corrections([OWN, changed]), Corrections([OWN]))
    assert set(load_corrections(tmp_path)) == {OWN, changed}, "nothing else has them any more"
