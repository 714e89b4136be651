"""Questions about a vault: answers as text and as JSON, with their exit status."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from conceptmap.cli.answers import ANSWER_FORMAT
from conceptmap.cli.commands import command_names
from conceptmap.cli.main import main
from tests.conftest import MakeVault
from tests.git_histories import History
from tests.subprocesses import program

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def sea(make_vault: MakeVault) -> Path:
    return make_vault(
        {
            "Sea.md": '---\nup: "[[Water]]"\naliases: [ocean]\n---\nThe sea feeds [[Fish]].',
            "Water.md": "",
            "Fish.md": "Fish need [[Air]].",
            "Lone.md": "",
            "a/Twin.md": "",
            "b/Twin.md": "",
        },
        "Coast",
    )


def asked(capsys: Captured, *words: str) -> Any:
    status = main([*words, "--json"])
    found = json.loads(capsys.readouterr().out)
    assert found["format"] == ANSWER_FORMAT
    assert found["vault"] == "Coast"
    assert found["question"]["command"] == words[0]
    assert status == (1 if words[0] == "lint" and found["answer"] else 0)
    return found["answer"]


def test_links_are_listed_with_what_they_say(sea: Path, capsys: Captured) -> None:
    water, fish = asked(capsys, "links", str(sea), "ocean")
    assert (water["id"], water["phrase"], water["relation"]) == ("Water.md", "up", "part of")
    assert (fish["source"], fish["target"], fish["lines"]) == ("Sea.md", "Fish.md", [5])
    assert fish["contexts"] == ["The sea feeds Fish."]


def test_backlinks_are_listed_from_the_other_side(sea: Path, capsys: Captured) -> None:
    (source,) = asked(capsys, "backlinks", str(sea), "water")
    assert (source["id"], source["title"], source["kind"]) == ("Sea.md", "Sea", "note")
    assert main(["backlinks", str(sea), "Water"]) == 0
    assert capsys.readouterr().out.startswith("Sea — up → Water\n")


def test_neighbours_are_listed_by_distance(sea: Path, capsys: Captured) -> None:
    found = asked(capsys, "neighbours", str(sea), "Water", "--depth", "3")
    assert [(each["title"], each["distance"]) for each in found] == [
        ("Sea", 1),
        ("Fish", 2),
        ("Air", 3),
    ]


def test_a_path_is_a_chain_of_steps(sea: Path, capsys: Captured) -> None:
    (path,) = asked(capsys, "path", str(sea), "Water", "Air")
    assert [node["title"] for node in path["nodes"]] == ["Water", "Sea", "Fish", "Air"]
    assert [(step["source"], step["target"]) for step in path["steps"]] == [
        ("Sea.md", "Water.md"),
        ("Sea.md", "Fish.md"),
        ("Fish.md", "Air"),
    ]
    assert main(["path", str(sea), "Water", "Air"]) == 0
    head, *steps = capsys.readouterr().out.splitlines()
    assert head == "Water · Sea · Fish · Air"
    sentences = [step["contexts"][0] for step in path["steps"]]
    assert [line.strip() for line in steps[1::2]] == sentences, "each step with its sentence"
    assert main(["path", str(sea), "Water", "Lone"]) == 0
    assert capsys.readouterr().out == "No links connect Water and Lone.\n"


def test_a_path_in_a_vault_that_was_read_before_imports_nothing_that_scans(
    sea: Path, tmp_path: Path
) -> None:
    code = f"""
from conceptmap.cli.main import main
assert main(["path", {str(sea)!r}, "Water", "Air"]) == 0
parsers = ("yaml", "regex", "urllib.request", "numpy.ma", "networkx", "numba", "PySide6")
scanners = ("scanner", "label_first", "logseq_scanner", "dendron_scanner", "java_dates")
print([each for each in (*parsers, *(f"conceptmap.vault.{{name}}" for name in scanners))
       if each in sys.modules])
"""
    for kept in ("", "[]"):
        done = subprocess.run(program(tmp_path, code), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout.splitlines()[-1].endswith(kept)


def test_orphans_and_unresolved_names_are_listed(sea: Path, capsys: Captured) -> None:
    orphans = asked(capsys, "orphans", str(sea))
    assert [each["id"] for each in orphans] == ["Lone.md", "a/Twin.md", "b/Twin.md"]
    (air,) = asked(capsys, "unresolved", str(sea))
    assert (air["title"], air["linked_from"]) == ("Air", ["Fish.md"])


def test_lint_names_file_and_line_and_its_status_says_that_it_found_something(
    sea: Path, capsys: Captured
) -> None:
    (found,) = asked(capsys, "lint", str(sea))
    assert (found["file"], found["line"], found["rule"]) == ("Fish.md", 1, "unresolved")
    assert main(["lint", str(sea)]) == 1
    assert capsys.readouterr().out == "Fish.md:1: unresolved: No note is named Air.\n"
    (sea / "Air.md").write_text("")
    assert main(["lint", str(sea)]) == 0


def test_regions_and_insights_are_those_of_the_map(capsys: Captured) -> None:
    assert main(["regions", "resources/sample", "--json"]) == 0
    regions = json.loads(capsys.readouterr().out)["answer"]
    assert sum(each["count"] for each in regions) == 74
    assert all(each["name"] and each["key_notes"] for each in regions)
    assert main(["insights", "resources/sample", "Most_linked", "--max", "3", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["answer"]) == 3
    assert main(["insights", "resources/sample", "suggested", "--max", "3"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3, "the beginning of a name is enough"
    assert main(["insights", "resources/sample", "most"]) == 1
    assert main(["insights", "resources/sample", "nothing"]) == 1
    assert "There are: Most linked" in capsys.readouterr().err


def test_every_answer_calls_notes_as_the_window_does(
    make_vault: MakeVault, capsys: Captured
) -> None:
    day = 20240101100000
    root = make_vault(
        {f"{day + n}.md": f"---\ntitle: Tide {n}\n---\n[[{day}]]" for n in range(6)}, "Coast"
    )
    for words in (["links", "Tide 3"], ["insights", "Most linked"]):
        assert main([words[0], str(root), words[1]]) == 0
        assert "Tide 0" in capsys.readouterr().out
    (region,) = asked(capsys, "regions", str(root))
    assert main(["regions", str(root)]) == 0
    assert "Tide 0" in capsys.readouterr().out
    assert f"{day}.md" in region["key_notes"]


def test_an_unknown_or_ambiguous_note_gets_other_names(sea: Path, capsys: Captured) -> None:
    assert main(["links", str(sea), "Fisch"]) == 1
    assert "Did you mean Fish.md" in capsys.readouterr().err
    assert main(["links", str(sea), "Twin"]) == 1
    assert "a/Twin.md, b/Twin.md" in capsys.readouterr().err
    assert main(["links", str(sea), "b/Twin.md"]) == 0


def test_every_subcommand_is_documented() -> None:
    text = Path("docs/command-line.md").read_text("utf-8")
    listed = set(re.findall(r"^conceptmap (\w+) VAULT", text, re.MULTILINE))
    assert listed == set(command_names()) - {"open"}


def test_similar_notes_have_words_in_common(sea: Path, capsys: Captured) -> None:
    for name, text in (
        ("Bread", "Flour and yeast make dough."),
        ("Pizza", "Dough of yeast, flour."),
    ):
        (sea / f"{name}.md").write_text(text)
    (found,) = asked(capsys, "similar", str(sea), "Bread", "--count", "1")
    assert (found["title"], found["shared_neighbours"]) == ("Pizza", 0)
    assert {"dough", "flour", "yeast"} <= set(found["words"])
    assert main(["similar", str(sea), "Quark"]) == 1


def test_a_question_is_answered_by_notes_with_their_links(sea: Path, capsys: Captured) -> None:
    found = asked(capsys, "ask", str(sea), "What does the sea feed?")
    first = found[0]
    assert (first["id"], first["seed"]) == ("Sea.md", True)
    assert "Fish.md" in {link["target"] for link in first["links"]}
    assert main(["ask", str(sea), " "]) == 0
    assert capsys.readouterr().out == "The question has no words.\n"
    assert main(["ask", str(sea), "quark"]) == 0
    assert "quark" in capsys.readouterr().out


def test_a_search_lists_notes_and_a_wrong_query_is_told(sea: Path, capsys: Captured) -> None:
    (found,) = asked(capsys, "search", str(sea), "feeds")
    assert found == {"id": "Sea.md", "title": "Sea", "kind": "note"}
    assert main(["search", str(sea), "((("]) == 1


def test_the_answer_is_written_as_a_map_too(sea: Path, tmp_path: Path, capsys: Captured) -> None:
    (sea / "Water.md").write_text("[[Rain]] [[Ice]]")
    graph, picture = tmp_path / "map.json", tmp_path / "map.svg"
    (path,) = asked(capsys, "path", str(sea), "Water", "Fish", "--png", str(graph))
    on_map = {node["id"] for node in json.loads(graph.read_text("utf-8"))["nodes"]}
    assert on_map == {node["id"] for node in path["nodes"]}
    assert main(["ask", str(sea), "What does the sea feed?", "--png", str(picture)]) == 0
    assert "Sea" in picture.read_text("utf-8")
    assert "Lone" not in picture.read_text("utf-8")
    capsys.readouterr()
    assert main(["ask", str(sea), "quark", "--png", str(tmp_path / "none.png")]) == 1
    assert "quark" in capsys.readouterr().err
    assert not (tmp_path / "none.png").exists()
    for words in (["orphans", "--png", "map.quark"], ["neighbours", "Sea", "--depth", "9"]):
        with pytest.raises(SystemExit) as stopped:
            main([words[0], str(sea), *words[1:]])
        assert stopped.value.code == 2


def test_what_changed_is_told_of_two_folders_and_since_a_commit(
    tmp_path: Path, capsys: Captured
) -> None:
    history = History(tmp_path / "Coast")
    before = {
        "a.md": "Once [[b]] and [[Nobody]].",
        "b.md": "text",
        "old.md": "the same words in both notes",
    }
    after = {
        "a.md": "[[b]] [[c]] and something more",
        "c.md": "",
        "new.md": "the same words in both notes",
    }
    commit = history.commit(before)
    for folder, files in (("old", before), ("Coast", after)):
        (tmp_path / folder).mkdir(exist_ok=True)
        for name, text in files.items():
            (tmp_path / folder / name).write_text(text, "utf-8")
    (tmp_path / "old" / ".git").mkdir()  # the same kind of folder
    changes = asked(capsys, "diff", str(tmp_path / "old"), str(tmp_path / "Coast"))
    assert changes == asked(capsys, "diff", str(tmp_path / "Coast"), "--since", commit[:10])
    assert [(each["change"], each.get("id", each.get("target"))) for each in changes] == [
        ("added", "c.md"),
        ("removed", "b.md"),
        ("renamed", "new.md"),
        ("changed", "a.md"),
        ("name added", "b"),
        ("name removed", "Nobody"),
        ("link added", "b"),
        ("link added", "c.md"),
        ("link removed", "Nobody"),
        ("link removed", "b.md"),
    ]
    assert main(["diff", str(tmp_path / "old"), str(tmp_path / "Coast")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["New notes (1)", "  c.md"]
    assert "  old.md -> new.md" in lines
    assert "  a.md (+4 bytes, +2 links, -2 links)" in lines
    assert "  a.md -> b.md: Once b and Nobody." in lines
    assert changes[-1]["contexts"] == ["Once b and Nobody."]
    files = [str(tmp_path / name) for name in ("map.svg", "review.md")]
    words = ["diff", str(tmp_path / "Coast"), "--since", commit, "--png", files[0]]
    assert main([*words, "--review", files[1]]) == 0
    capsys.readouterr()
    legend = re.sub(r"<[^>]*>", "", Path(files[0]).read_text("utf-8"))
    for line in ("New: 1", "Gone: 1", "New links: 1", "Links gone: 2", "Since 20"):
        assert line in legend
    assert "- **new**: Renamed · was old.md" in Path(files[1]).read_text("utf-8")
    assert "![](<review-map.png>)" in Path(files[1]).read_text("utf-8")
    assert (tmp_path / "review-map.png").read_bytes().startswith(b"\x89PNG")
    # A picture that was not named is not replaced.
    picture = tmp_path / "month-map.png"
    picture.write_bytes(b"mine")
    assert main([*words[:4], "--review", str(tmp_path / "month.md")]) == 1
    assert "month-map.png is there already" in capsys.readouterr().err
    assert picture.read_bytes() == b"mine"
    for more, said in (
        (["--since", commit, "--review", "page.pdf"], "ends in .md or .html"),
        (["--since", "2199-01-01"], "2199-01-01 is in the future"),
        (["--since", commit, "--until", "2199-01-01"], "2199-01-01 is in the future"),
        (["--since", "last week", "--until", "last month"], "last week is later than last month"),
        (["--since", "2026-02-31"], "is not a date"),
    ):
        with pytest.raises(SystemExit) as ended:
            main([*words[:2], *more])
        assert ended.value.code == 2
        assert said in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        main(["export", words[1], str(tmp_path / "map.json"), "--since", "2199-01-01"])
    assert ended.value.code == 2
    graph = tmp_path / "copies.json"
    folders = [str(tmp_path / "old"), str(tmp_path / "Coast")]
    assert main(["diff", *folders, "--png", str(graph)]) == 0
    capsys.readouterr()
    data = json.loads(graph.read_text("utf-8"))
    told = {each["id"]: each["change"] for each in data["nodes"] if "change" in each}
    gone = {"b.md": "gone", "Nobody": "gone"}
    assert told == {"c.md": "new", "new.md": "renamed", "a.md": "changed"} | gone
    links = {(each["target"], each["change"]) for each in data["edges"] if "change" in each}
    assert links == {("c.md", "new"), ("b.md", "gone"), ("Nobody", "gone")}
    assert data["graph"]["compared"] == "Compared with old"
    assert main(["diff", str(tmp_path / "old"), str(tmp_path / "old")]) == 0
    assert capsys.readouterr().out == "Nothing changed.\n"


def test_a_terminal_is_told_nothing_that_it_would_obey(
    make_vault: MakeVault, capsys: Captured
) -> None:
    """Names and sentences of a vault may hold what moves the cursor or answers for the user."""
    hostile = "\x1b7\x07\x9b2J\x7f"
    names = {"A.md": f"[[B{hostile}]] and [[gone{hostile}]].", f"B{hostile}.md": "[[A]]"}
    root = make_vault({**names, "two\nlines.md": "[[absent]]"})
    lists = (("links", "A"), ("neighbours", "A"), ("unresolved",), ("lint",))
    for words in (*lists, ("links", "no\x1bne")):
        for more in ((), ("--json",)):
            main([words[0], str(root), *words[1:], *more])
            said = capsys.readouterr()
            assert said.out + said.err
            assert re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", said.out + said.err) is None
    assert main(["lint", str(root)]) == 1
    assert "two lines.md:1: unresolved: No note is named absent." in capsys.readouterr().out
    main(["links", str(root), "A", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert found["answer"][0]["id"] == f"B{hostile}.md", "JSON has it exactly"
