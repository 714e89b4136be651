from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from conceptmap.vault.link_text import shortest_link_text
from conceptmap.vault.resolver import LinkResolver


def link(*paths: str, to: str) -> str:
    return shortest_link_text(LinkResolver(paths), to)


def test_a_name_that_one_file_has_is_enough() -> None:
    assert link("a/Idea.md", "b/Plan.md", to="a/Idea.md") == "Idea"


def test_a_name_that_two_files_have_takes_their_folders() -> None:
    assert link("a/Idea.md", "b/Idea.md", to="b/Idea.md") == "b/Idea"
    assert link("a/Idea.md", "b/Idea.md", to="a/Idea.md") == "a/Idea"


def test_a_file_at_the_root_is_found_first_from_everywhere() -> None:
    assert link("Idea.md", "b/Idea.md", to="Idea.md") == "Idea"
    assert link("Idea.md", "b/Idea.md", to="b/Idea.md") == "b/Idea"


def test_as_many_folders_are_taken_as_tell_files_apart() -> None:
    assert link("x/b/Idea.md", "y/b/Idea.md", to="y/b/Idea.md") == "y/b/Idea"
    # From the folder x, b/Idea is x/b/Idea; only a slash leads to the one at the root.
    assert link("b/Idea.md", "x/b/Idea.md", to="b/Idea.md") in ("b/Idea", "/b/Idea")


def test_the_extension_is_left_out_only_where_another_file_has_not_that_name() -> None:
    assert link("dot.png", "a/Note.md", to="dot.png") == "dot.png"
    assert link("v1.2.md", "v1.2", to="v1.2.md") == "v1.2.md"
    assert link("Idea.markdown", to="Idea.markdown") == "Idea"
    assert link("Idea.md", "Idea.markdown", to="Idea.markdown") == "Idea.markdown"


def test_names_that_differ_by_letter_case_are_told_apart_by_it() -> None:
    assert link("Idea.md", "b/idea.md", to="b/idea.md") == "idea"
    assert link("b/Idea.md", "b/idea.md", to="b/Idea.md") == "Idea"


FOLDERS = ["", "a/", "b/", "A/", "a/b/", "b/a/", "b/b/", "a/b/a/", "c d/"]
NAMES = ["Idea", "idea", "Plan", "v1.2", "ä", "Ä"]
SUFFIXES = [".md", "", ".png", ".markdown"]
PATHS = [f"{folder}{name}{suffix}" for folder, name, suffix in product(FOLDERS, NAMES, SUFFIXES)]
VAULTS = st.lists(st.sampled_from(PATHS), min_size=1, max_size=12, unique=True)


@given(VAULTS, st.data())
def test_a_link_text_leads_to_its_file_from_every_folder(
    paths: list[str], data: st.DataObject
) -> None:
    resolver = LinkResolver(paths)
    path = data.draw(st.sampled_from(paths))
    text = shortest_link_text(resolver, path)
    reachable = resolver.resolve(f"/{path}", "any.md") == path
    folders = {"", "elsewhere", *(each.rpartition("/")[0] for each in paths)}
    folders |= {folder.rpartition("/")[0] for folder in folders}
    for folder in folders:
        if reachable:
            assert resolver.resolve(text, f"{folder}/note.md".lstrip("/")) == path


@given(VAULTS, st.data())
def test_no_shorter_tail_of_the_path_leads_there_from_every_folder(
    paths: list[str], data: st.DataObject
) -> None:
    resolver = LinkResolver(paths)
    path = data.draw(st.sampled_from(paths))
    text = shortest_link_text(resolver, path)
    folders = {"", "elsewhere"}
    for each in paths:
        parts = each.split("/")[:-1]
        folders |= {"/".join(parts[:count]) for count in range(len(parts) + 1)}
    parts = path.removesuffix(".md").removesuffix(".markdown").split("/")
    for count in range(1, len(parts) + 1):
        shorter = "/".join(parts[-count:])
        if len(shorter) < len(text):
            led = {resolver.resolve(shorter, f"{folder}/n.md".lstrip("/")) for folder in folders}
            assert led != {path}
