"""The rules by which link paths find files, one by one, asked of the resolvers alone.

Whole vaults are in `test_links.py`; these hold the edges that mutations of the resolver found
unguarded.
"""

import pytest

from conceptmap.vault.resolver import (
    LinkResolver,
    RelativeLinkResolver,
    unresolved_key,
    unresolved_name,
)

FILES = (
    "Home.md",
    "v1.2",
    "photo.png",
    "202401011200 Idea.md",
    "projects/README.md",
    "projects/Plan.md",
    "projects/alpha/Plan.md",
    "projects/alpha/deep/Note.md",
    "other/Plan.md",
    "other/index.md",
    "site/docs/guide.md",
    "site/docs/data.csv",
)


def find_ids() -> dict[str, str]:
    return {"202401011200": "202401011200 Idea.md", "Zettel": "Home.md"}


@pytest.mark.parametrize(
    ("link", "source", "found"),
    [
        # Dots and doubled slashes within a path are normalised from the vault's root.
        ("projects/../other/Plan", "Home.md", "other/Plan.md"),
        ("projects/./Plan", "Home.md", "projects/Plan.md"),
        ("projects//Plan", "Home.md", "projects/Plan.md"),
        ("alpha//Plan", "Home.md", "projects/alpha/Plan.md"),
        ("x/../Plan", "projects/alpha/Plan.md", "projects/alpha/Plan.md"),
        ("projects/../..", "Home.md", None),
        ("projects/../../Home", "Home.md", None),
        ("no//such", "Home.md", None),
        # From the note's folder, and out of the vault.
        ("./Plan", "projects/alpha/deep/Note.md", None),
        ("../Plan", "projects/alpha/deep/Note.md", "projects/alpha/Plan.md"),
        ("../../../../Plan", "projects/alpha/deep/Note.md", None),
        (".hidden/Plan", "projects/Plan.md", None),
        ("...", "Home.md", None),
        # From the root, whatever slashes stand there.
        ("/Home", "projects/Plan.md", "Home.md"),
        ("//Home/", "projects/Plan.md", "Home.md"),
        ("/Plan", "projects/Plan.md", None),
        ("/projects", "Home.md", "projects/README.md"),
        # Folders lead to their index, in any letter case, the one of the note's folder first.
        ("projects", "Home.md", "projects/README.md"),
        ("projects/", "Home.md", "projects/README.md"),
        ("OTHER", "Home.md", "other/index.md"),
        ("alpha", "Home.md", None),
        # Identifiers of notes are numbers of a date and time.
        ("202401011200", "projects/Plan.md", "202401011200 Idea.md"),
        ("Zettel", "projects/Plan.md", None),
        # A name with a dot may be complete.
        ("v1.2", "projects/Plan.md", "v1.2"),
        ("photo.png", "projects/Plan.md", "photo.png"),
        ("Plan", "other/index.md", "other/Plan.md"),
        ("Plan", "site/docs/guide.md", "other/Plan.md"),
    ],
)
def test_a_link_path_leads_where_the_rules_say(link: str, source: str, found: str | None) -> None:
    resolver = LinkResolver(FILES, find_ids)
    assert resolver.resolve(link, source) == found
    # What was found once is kept; it is the same the second time, and from another folder first.
    assert resolver.resolve(link, source) == found
    warmed = LinkResolver(FILES, find_ids)
    for folder in ("", "projects/", "other/", "site/docs/"):
        warmed.resolve(link, folder + "x.md")
    assert warmed.resolve(link, source) == found


def test_names_that_mean_the_same_everywhere_are_looked_up_once() -> None:
    asked = 0

    def find() -> dict[str, str]:
        nonlocal asked
        asked += 1
        return find_ids()

    resolver = LinkResolver(FILES, find)
    for source in ("Home.md", "other/Plan.md"):
        for name in ("Home", "photo.png", "gone", "Plan", "202401011200"):
            resolver.resolve(name, source)
    assert asked == 1
    # By name, and nowhere in the vault; not by the folder of the note, nor by identifier.
    assert resolver._everywhere == {"Home": "Home.md", "photo.png": "photo.png", "gone": None}
    resolver.resolve("projects", "Home.md")
    resolver.resolve("projects/Plan", "Home.md")
    assert len(resolver._everywhere) == 3


def test_no_more_names_are_kept_than_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conceptmap.vault.resolver._MAX_KEPT_NAMES", 2)
    resolver = LinkResolver(FILES)
    for name in ("Home", "photo.png", "v1.2"):
        assert resolver.resolve(name, "Home.md") is not None
    assert len(resolver._everywhere) == 2


def test_files_named_alike_are_all_found() -> None:
    resolver = LinkResolver(FILES)
    assert resolver.files_named("x/PLAN") == (
        "other/Plan.md",
        "projects/Plan.md",
        "projects/alpha/Plan.md",
    )
    assert resolver.files_named("gone") == ()


@pytest.mark.parametrize(
    ("link", "source", "found"),
    [
        # The file beside the note comes first where the link has an ending.
        ("Plan.md", "projects/alpha/deep/Note.md", "other/Plan.md"),
        ("Plan.md", "projects/alpha/Plan.md", "projects/alpha/Plan.md"),
        ("deep/Note.md", "projects/alpha/Plan.md", "projects/alpha/deep/Note.md"),
        ("../../../gone.md", "projects/Plan.md", None),
        # Paths of Windows.
        ("projects\\Plan", "Home.md", "projects/Plan.md"),
        ("..\\other\\Plan.md", "projects/Plan.md", "other/Plan.md"),
        # Pages of a site are made from notes; its root is a folder of the vault.
        ("guide.html", "site/docs/data.md", "site/docs/guide.md"),
        ("guide.HTM", "site/docs/data.md", "site/docs/guide.md"),
        ("guide.pdf", "site/docs/data.md", None),
        ("html", "site/docs/data.md", None),
        ("index.html", "projects/alpha/Plan.md", "other/index.md"),
        ("projects/alpha/../index.html", "Home.md", "projects/README.md"),
        ("other/index.html", "Home.md", "other/index.md"),
        ("projects/index.html", "Home.md", "projects/README.md"),
        ("projects/other.html", "Home.md", None),
        ("/docs/guide", "Home.md", "site/docs/guide.md"),
        ("/docs/guide/", "Home.md", "site/docs/guide.md"),
        ("/docs/data.csv", "Home.md", "site/docs/data.csv"),
        ("/data.csv", "Home.md", "site/docs/data.csv"),
        ("/guide", "Home.md", None),
        ("/guide.md", "Home.md", None),
        ("/guide.MD", "Home.md", None),
        ("/a.b/guide", "Home.md", None),
        ("202401011200", "projects/Plan.md", "202401011200 Idea.md"),
    ],
)
def test_a_relative_path_leads_where_the_rules_say(
    link: str, source: str, found: str | None
) -> None:
    resolver = RelativeLinkResolver(FILES, find_ids)
    assert resolver.resolve(link, source) == found
    assert resolver.resolve(link, source) == found


def test_the_file_beside_a_note_is_first_only_where_links_are_paths() -> None:
    files = ("a.md", "x/a.md", "x/y/n.md", "x/y/a.md", "x/y/a b.md", "c.canvas", "x/c.canvas")
    beside, elsewhere = RelativeLinkResolver(files), RelativeLinkResolver(files, beside_first=False)
    assert beside.resolve("../a.md", "x/y/n.md") == "x/a.md"
    assert beside.resolve("a.md", "x/n.md") == "x/a.md"
    # From the vault's root, as canvases write it.
    assert beside.resolve("a.md", "x/c.canvas") == "a.md"
    assert elsewhere.resolve("a.md", "x/n.md") == "a.md"
    assert elsewhere.resolve("a.md", "n.md") == "a.md"


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("Idea", "Idea"),
        ("Idea.md", "Idea"),
        ("./././Idea", "Idea"),
        ("a/Idea/", "a/Idea"),
        ("Idea//", "Idea"),
        ("X/", "X"),
        ("Xanadu", "Xanadu"),
        ("XX", "XX"),
        ("a b ", "a b "),
        ("..", ""),
        ("../..", ""),
        (". /\\", ""),
        ("#tag", ""),
        ("((block", ""),
        ("a#b", "a#b"),
    ],
)
def test_what_leads_nowhere_is_named_as_it_would_be_written(link: str, name: str) -> None:
    assert unresolved_name(link) == name


def test_names_of_nothing_are_compared_without_case_and_last_slashes() -> None:
    assert unresolved_key("A/Idea/") == unresolved_key("a/idea") == "a/idea"
    assert unresolved_key("/x ") == "/x "
    assert unresolved_key("idEAX") == "ideax"
