"""Sets of notes are named by what they are about: folders, tags, properties, titles, hubs."""

import pytest

from tests.conftest import MakeVault
from tests.graph.region_naming.vaults import (
    FISH,
    FISHES,
    TREES,
    apart,
    by_start,
    named,
    paths,
    ring,
    star,
)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Trees", "Trees"),
        ("🌳 Trees", "Trees"),
        ("👩‍🌾 Trees ☀️", "Trees"),
        ("§ Trees", "Trees"),
        ("03 - Trees", "Trees"),
        ("02.05 Trees", "Trees"),
        ("2-Trees", "Trees"),
        ("7a - Trees", "Trees"),
        ("1️⃣ Trees", "Trees"),
        ("①Trees", "Trees"),
        ("_trees_", "Trees"),
        ("oak-trees", "Oak trees"),
        ("Trees 2", "Trees"),
        ("Trees II", "Trees"),
        ("Trees (1998)", "Trees"),
        ("Trees MOC", "Trees"),
        ("Introduction to trees", "Trees"),
        ("How trees work", "Trees"),
        ("3.oak-trees", "Oak trees"),
        ("Trees and shrubs", "Trees and shrubs"),
        ("Trees & shrubs", "Trees & shrubs"),
        ("arbre d'hiver", "Arbre d'hiver"),
        ("l’arbre", "Arbre"),
        ("Bäume", "Bäume"),
        ("Деревья", "Деревья"),
        ("树木", "树木"),
        ("第2章 树木", "树木"),
        ("나무", "나무"),
        ("أشجار", "أشجار"),
        ("पेड़", "पेड़"),
    ],
)
def test_a_folder_names_its_notes_without_signs_numbers_and_function_words_at_its_ends(
    make_vault: MakeVault, folder: str, name: str
) -> None:
    vault = named(make_vault(ring(paths(TREES, folder)) | FISHES))
    assert vault.names(by_start(folder, "Fish")) == (name, "Fish")


@pytest.mark.parametrize(
    "folder",
    [
        "Notes",
        "2-Area",
        "Archive",
        "卡片",
        "Zettelkasten",
        "Excalidraw",
        "Kanban boards",
        "文章草稿",
    ],
)
def test_a_folder_that_only_says_that_notes_are_notes_gives_way_to_words_of_titles(
    make_vault: MakeVault, folder: str
) -> None:
    notes = paths((f"{title} tree" for title in TREES), folder)
    vault = named(make_vault(ring(notes) | FISHES))
    assert vault.names(apart("Fish")) == ("Tree", "Fish")


def test_a_folder_that_notes_everywhere_are_in_names_none(make_vault: MakeVault) -> None:
    files = ring(paths((f"{title} tree" for title in TREES), "Garden"))
    files |= ring(paths((f"{title} fish" for title in FISH), "Garden"))
    assert named(make_vault(files)).names(apart("fish")) == ("Tree", "Fish")


def test_a_folder_most_of_whose_notes_are_elsewhere_names_none(make_vault: MakeVault) -> None:
    trees = paths(TREES[:4], "Shelf") + paths(TREES[4:])
    files = ring(dict.fromkeys(trees, "## Bark and leaves"))
    others = [f"Fish {i}" for i in range(200)]
    files |= ring(paths(others[:30], "Shelf") + paths(others[30:]))
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Bark and leaves"


def test_the_folder_that_most_of_a_set_shares_goes_before_those_within_it(
    make_vault: MakeVault,
) -> None:
    files = ring(paths(TREES[:3], "Trees/Tall") + paths(TREES[3:], "Trees/Small")) | FISHES
    assert named(make_vault(files)).names(apart("Fish")) == ("Trees", "Fish")


def test_too_long_a_folder_is_named_by_a_part_between_function_words(
    make_vault: MakeVault,
) -> None:
    folder = "Deciduous trees and shrubs of northern countries"
    name = named(make_vault(ring(paths(TREES, folder)) | FISHES)).names(apart("Fish"))[0]
    assert name in ("Deciduous trees", "Northern countries")


@pytest.mark.parametrize(
    ("tag", "name"),
    [("trees", "Trees"), ("broad-leaved-trees", "Broad leaved trees"), ("Trees", "Trees")],
)
def test_a_tag_names_the_notes_that_have_it(make_vault: MakeVault, tag: str, name: str) -> None:
    notes = dict.fromkeys(paths(TREES), f"#{tag}")
    vault = named(make_vault(ring(notes) | FISHES))
    assert vault.names(apart("Fish")) == (name, "Fish")


def test_a_nested_tag_names_by_the_part_that_most_notes_share(make_vault: MakeVault) -> None:
    notes = {path: f"#trees/{path[:-3]}" for path in paths(TREES)}
    assert named(make_vault(ring(notes) | FISHES)).names(apart("Fish"))[0] == "Trees"


def test_hyphens_in_a_word_stay(make_vault: MakeVault) -> None:
    notes = paths(TREES, "Broad-leaved trees")
    assert named(make_vault(ring(notes) | FISHES)).names(apart("Fish"))[0] == "Broad-leaved trees"


def test_a_property_that_sorts_notes_names_them_and_one_of_their_state_does_not(
    make_vault: MakeVault,
) -> None:
    trees = dict.fromkeys(paths(TREES), "---\nkind: Trees\nstatus: growing\n---")
    fish = dict.fromkeys(paths(FISH), "---\nkind: '[[Fishes]]'\nstatus: alive\n---")
    names = named(make_vault(ring(trees) | ring(fish))).names(
        lambda id_: 0 if id_[:-3] in TREES else 1
    )
    assert names == ("Trees", "Fishes")


def test_headings_that_notes_share_name_them_when_nothing_else_does(make_vault: MakeVault) -> None:
    trees = dict.fromkeys(paths(TREES), "## Bark and leaves")
    fish = dict.fromkeys(paths(FISH), "## Fins")
    names = named(make_vault(ring(trees) | ring(fish))).names(
        lambda id_: 0 if id_[:-3] in TREES else 1
    )
    assert names == ("Bark and leaves", "Fins")


def test_a_hub_names_the_notes_that_are_linked_with_it(make_vault: MakeVault) -> None:
    files = star("Trees.md", paths(TREES)) | star("🐟 Fish.md", paths(FISH))
    assert named(make_vault(files)).names(apart("Fish", *FISH)) == ("Trees", "Fish")


def test_a_hub_of_few_notes_gives_way_to_what_most_notes_share(make_vault: MakeVault) -> None:
    notes = dict.fromkeys(paths(TREES, "Trees"), "")
    notes["Trees/Oak.md"] = "[[Elm]] [[Ash]]"
    assert named(make_vault(ring(notes) | FISHES)).names(apart("Fish"))[0] == "Trees"


@pytest.mark.parametrize("hub", ["TOCs", "Index", "README", "MOC", "§ Home", "目录"])
def test_a_hub_that_only_lists_notes_does_not_name_them(make_vault: MakeVault, hub: str) -> None:
    files = star(f"{hub}.md", paths(f"{title} tree" for title in TREES)) | FISHES
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Tree"


def test_notes_called_index_stand_for_their_folder(make_vault: MakeVault) -> None:
    files = star("Trees/index.md", paths(TREES)) | FISHES
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Trees"


def test_unresolved_names_speak_too_and_those_of_images_do_not(make_vault: MakeVault) -> None:
    links = "[[Tree rings]] [[rings.png]]"
    files = ring(dict.fromkeys(paths(TREES), links)) | FISHES
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Tree rings"


def test_phrases_of_titles_go_before_the_words_in_them(make_vault: MakeVault) -> None:
    files = ring(paths(f"{title} in spring gardens" for title in TREES))
    files |= ring(paths(f"{title} in autumn" for title in FISH))
    assert named(make_vault(files)).names(apart("autumn")) == ("Spring gardens", "Autumn")


def test_a_phrase_does_not_cut_what_a_function_word_joins(make_vault: MakeVault) -> None:
    files = ring(paths(f"{title} as a form of garden trees" for title in TREES)) | FISHES
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Garden trees"


@pytest.mark.parametrize(
    "words",
    [
        "the and of with for about",
        "der die und von für mit",
        "les des avec pour dans une",
        "los las para con entre una",
        "della degli nella per con una",
        "para com uma dos nas pelo",
        "het een voor van met bij",
    ],
)
def test_function_words_name_nothing(make_vault: MakeVault, words: str) -> None:
    every = words.split()
    titles = [f"{word} {title} {word}" for word, title in zip(every, TREES, strict=True)]
    files = ring(paths(titles)) | ring(paths(f"{every[0]} {title}" for title in FISH))
    names = named(make_vault(files)).names(apart(*FISH))
    assert {word for name in names for word in name.casefold().split()}.isdisjoint(every)


@pytest.mark.parametrize("name", ["IT", "AI", "C", "C#", "C++", "R", "Node.js", "3D", "R&D"])
def test_short_names_acronyms_and_names_with_signs(make_vault: MakeVault, name: str) -> None:
    vault = named(make_vault(ring(paths(TREES, name)) | FISHES))
    assert vault.names(apart("Fish")) == (name, "Fish")


def test_letter_case_and_number_are_those_of_most_notes(make_vault: MakeVault) -> None:
    titles = [f"{title} iPads" for title in TREES[:4]] + [f"{title} IPAD" for title in TREES[4:]]
    assert named(make_vault(ring(paths(titles)) | FISHES)).names(apart("Fish"))[0] == "iPads"


def test_accents_are_the_same_in_either_composition(make_vault: MakeVault) -> None:
    titles = [f"Caf\u00e9 {title}" for title in TREES[:3]]
    titles += [f"Cafe\u0301 {title}" for title in TREES[3:]]
    assert named(make_vault(ring(paths(titles)) | FISHES)).names(apart("Fish"))[0] == "Caf\u00e9"


def test_words_of_templates_and_files_of_images_give_way_to_titles(make_vault: MakeVault) -> None:
    trees = dict.fromkeys(paths(TREES), "# Text elements\n![[196.png]] ![[197.png]]")
    assert named(make_vault(ring(trees) | FISHES)).names(apart("Fish", "png"))[0] in TREES


def test_a_folder_is_written_as_the_note_of_its_name_is(make_vault: MakeVault) -> None:
    files = star("Oak Trees.md", paths(TREES, "oak-trees")) | ring(paths(FISH, "ai-fish"))
    files |= ring({"AI.md": "", "AI notes.md": "", "Of AI.md": ""})
    names = named(make_vault(files)).names(by_start("oak", "ai-fish"))
    assert names == ("Oak Trees", "AI fish")


def test_a_title_in_capitals_changes_no_folder(make_vault: MakeVault) -> None:
    vault = named(make_vault(star("TREES.md", paths(TREES, "Trees")) | FISHES))
    assert vault.names(apart("Fish"))[0] == "Trees"


def test_codes_are_no_names_and_the_first_heading_stands_for_them(make_vault: MakeVault) -> None:
    codes = [f"2023040512{i:02}" for i in range(6)]
    notes = {f"{c}.md": f"# {title} tree" for c, title in zip(codes, TREES, strict=True)}
    made = ["7n3tUhrwbvz8nNu0", "37d21937-a6a6-4ec9", "dB2LgpVHBlwD4GHN", "ryBzcGWSKyybRXnyKxteV"]
    files = ring(notes) | ring(paths(made))
    assert named(make_vault(files)).names(apart(*made)) == ("Tree", "Region 1")


@pytest.mark.parametrize("mark", [".", "___"])
def test_hierarchies_within_titles_are_read_as_folders(make_vault: MakeVault, mark: str) -> None:
    files = ring(paths(f"area{mark}trees{mark}{title}" for title in TREES))
    files |= ring(paths(f"area{mark}fish{mark}{title}" for title in FISH))
    assert named(make_vault(files)).names(apart("fish")) == ("Trees", "Fish")


def test_words_that_are_joined_with_hyphens_everywhere_are_taken_apart(
    make_vault: MakeVault,
) -> None:
    files = ring(paths(f"garden-trees-{title.lower()}" for title in TREES))
    files |= ring(paths(f"river-fish-{title.lower()}" for title in FISH))
    vault = named(make_vault(files))
    assert vault.names(by_start("garden", "river")) == ("garden trees", "river fish")


def test_tags_and_attachments_on_the_map_are_named_with_the_notes(make_vault: MakeVault) -> None:
    notes = dict.fromkeys(paths(TREES, "Trees"), "#bark ![[photo.png]]")
    vault = named(
        make_vault(ring(notes) | FISHES | {"Trees/photo.png": b""}), tags=True, attachments=True
    )
    assert vault.names(apart("Fish")) == ("Trees", "Fish")


@pytest.mark.parametrize("mark", ["#MOC", "#garden/map", ""])
def test_an_index_of_notes_names_them_before_a_note_with_more_links(
    make_vault: MakeVault, mark: str
) -> None:
    title = "Woods" if mark else "Woods MOC"
    texts = dict.fromkeys(paths(TREES), "[[Bark]]")
    links = " ".join(f"[[{name}]]" for name in TREES[:5])
    files = texts | {"Bark.md": "", f"{title}.md": f"{mark} {links}"} | FISHES
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Woods"


def test_a_cut_title_gives_way_to_a_whole_one(make_vault: MakeVault) -> None:
    links = " ".join(f"[[{name}]]" for name in TREES)
    long = "Keeping and observing of many seedlings"
    files = dict.fromkeys(paths(TREES), "") | {"Bark.md": links, f"{long}.md": links} | FISHES
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Bark"


def test_folders_of_names_without_notes_name_them(make_vault: MakeVault) -> None:
    links = " ".join(f"[[Trees/{name} & friends]]" for name in TREES)
    files = {"Index.md": links} | FISHES
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Trees"


def test_names_begin_with_small_letters_where_titles_do(make_vault: MakeVault) -> None:
    notes = ring(paths((title.lower() for title in TREES), "tree-house"))
    others = ring(paths((title.lower() for title in FISH), "pond"))
    assert named(make_vault(notes | others)).names(apart("pond")) == ("Tree house", "pond")
    files = ring(paths((f"npm {title}" for title in TREES), "npm")) | FISHES
    files |= ring(paths((f"Beds of {title}" for title in [*TREES, *FISH]), "Beds"))
    assert named(make_vault(files, "two")).names(by_start("npm", "Fish"))[0] == "npm"


def test_a_word_in_capitals_once_changes_no_folder(make_vault: MakeVault) -> None:
    files = ring(paths((f"{title} code" for title in TREES), "code-frames"))
    files |= FISHES | ring({"CODE.md": "", "Signs.md": ""})
    assert named(make_vault(files)).names(apart("Fish"))[0] == "Code frames"


def test_the_code_of_a_course_gives_way_to_words(make_vault: MakeVault) -> None:
    notes = dict.fromkeys(paths(f"{title} tree" for title in TREES), "#BOT101")
    assert named(make_vault(ring(notes) | FISHES)).names(apart("Fish"))[0] == "Tree"
