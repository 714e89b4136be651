"""Saved views: kept under names that are the same whatever their letter case."""

import os
from pathlib import Path

import msgspec
import pytest

from conceptmap.model.local_map import LocalMap
from conceptmap.model.positions_store import load_positions, positions_file
from conceptmap.model.saved_views import (
    SavedCamera,
    SavedView,
    SavedViewError,
    add_views,
    delete_view,
    export_views,
    find_view,
    import_views,
    last_view_settings,
    load_views,
    rename_region_in_views,
    rename_view,
    save_last_view,
    save_view,
    views_file,
)
from conceptmap.model.view_settings import ColourGroup, ViewSettings

DEEP = b'{"views": [{"name": "a", "more": ' + b"[" * 100_000 + b"]" * 100_000 + b"}]}"


def names(root: Path) -> list[str]:
    return [view.name for view in load_views(root)]


def test_a_view_saved_under_the_same_name_in_another_letter_case_replaces_it(
    small_vault: Path,
) -> None:
    save_view(small_vault, SavedView("Over", ViewSettings(query="old")))
    save_view(small_vault, SavedView("over", ViewSettings(query="new")))
    assert names(small_vault) == ["over"]
    assert find_view(small_vault, "OVER").view_settings.query == "new"


def test_names_of_the_same_characters_in_other_encodings_are_the_same(small_vault: Path) -> None:
    save_view(small_vault, SavedView("\u00dcberblick"))
    save_view(small_vault, SavedView("u\u0308berblick", ViewSettings(query="new")))
    assert len(names(small_vault)) == 1
    assert find_view(small_vault, "ÜBERBLICK").view_settings.query == "new"


def test_of_two_names_that_differ_in_case_alone_the_exact_one_is_found_saved_and_deleted(
    small_vault: Path,
) -> None:
    """Files of earlier versions may hold both."""
    file = views_file(small_vault)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b'{"views": [{"name": "Over"}, {"name": "over"}]}')
    assert find_view(small_vault, "over").name == "over"
    assert find_view(small_vault, "Over").name == "Over"
    assert find_view(small_vault, "OVER").name == "Over"
    save_view(small_vault, SavedView("over", ViewSettings(query="new")))
    assert sorted(names(small_vault)) == ["Over", "over"]
    assert find_view(small_vault, "Over").view_settings.query == ""
    delete_view(small_vault, "over")
    assert names(small_vault) == ["Over"]


def test_added_views_whose_names_are_taken_get_numbers(small_vault: Path) -> None:
    save_view(small_vault, SavedView("Over"))
    add_views(small_vault, [SavedView("over"), SavedView("New"), SavedView("OVER")])
    assert names(small_vault) == ["Over", "over 2", "New", "OVER 3"]


def test_a_view_is_renamed_even_to_another_letter_case_but_not_to_a_name_that_is_taken(
    small_vault: Path,
) -> None:
    save_view(small_vault, SavedView("Over", ViewSettings(query="x")))
    save_view(small_vault, SavedView("Other"))
    rename_view(small_vault, "Over", "over")
    assert names(small_vault) == ["over", "Other"]
    assert find_view(small_vault, "over").view_settings.query == "x"
    with pytest.raises(SavedViewError, match="'Other' already exists"):
        rename_view(small_vault, "over", "OTHER")
    assert names(small_vault) == ["over", "Other"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_views_are_not_waited_for_in_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "views.json")
    with pytest.raises(SavedViewError, match=r"views\.json"):
        import_views(tmp_path / "views.json")


@pytest.mark.parametrize("data", [DEEP, b"[" * 100_000, b'{"version": ' * 100_000])
def test_a_deeply_nested_file_of_views_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "views.json"
    file.write_bytes(data)
    with pytest.raises(SavedViewError, match=r"views\.json"):
        import_views(file)


@pytest.mark.parametrize("data", [DEEP, b"[" * 100_000])
def test_deeply_nested_saved_views_are_moved_aside(small_vault: Path, data: bytes) -> None:
    file = views_file(small_vault)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    assert load_views(small_vault) == ()
    assert file.with_suffix(".damaged").read_bytes() == data


def test_deeply_nested_saved_positions_are_moved_aside(small_vault: Path) -> None:
    data = b"\x82\xa4more" + b"\x91" * 100_000 + b"\xc0" + b"\xa7version\x02"
    file = positions_file(small_vault)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    assert load_positions(small_vault) is None
    assert file.with_suffix(".damaged").read_bytes() == data


def test_views_keep_the_names_of_their_fields_on_disk(small_vault: Path) -> None:
    """Files are exchanged between versions: fields were renamed in the program alone."""
    view_settings = ViewSettings(
        query="q",
        hide_filtered=True,
        min_links=1,
        max_links=2,
        colour_by="groups",
        groups=(ColourGroup("tag:a", "#112233"),),
        local=LocalMap("A.md"),
    )
    save_view(small_vault, SavedView("V", view_settings, SavedCamera(1, 2, 3), {"A.md": (4, 5)}))
    record = msgspec.json.decode(views_file(small_vault).read_bytes())
    assert record["version"] == 1
    (view,) = record["views"]
    assert view.keys() == {"name", "lens", "camera", "pins", "forces"}
    assert view["camera"] == {"x": 1, "y": 2, "scale": 3}
    assert view["pins"] == {"A.md": [4, 5]}
    lens = view["lens"]
    # What was added since has the same names in the program and on disk.
    display = lens.pop("display")
    old_display = {"arrows": False, "node_size": 1.0, "edge_width": 1.0, "names": 0.0}
    assert display.items() >= old_display.items()
    assert lens.pop("folded") == []
    assert lens.pop("concept_map") is False
    assert lens.pop("hidden") == []
    assert (lens.pop("compared_with"), lens.pop("compared_until")) == ("", "")
    local = lens["local"]
    assert (local.pop("others"), local.pop("marked"), local.pop("question")) == ([], [], "")
    assert lens == {
        "query": "q",
        "hides": True,
        "rearranged": False,
        "tags": False,
        "attachments": False,
        "canvases": True,
        "unresolved": True,
        "orphans": True,
        "least_links": 1,
        "most_links": 2,
        "date": "modified",
        "since": "",
        "until": "",
        "region": "",
        "colours": "groups",
        "colour_property": "",
        "size_by": "links",
        "size_property": "",
        "groups": [{"query": "tag:a", "colour": "#112233"}],
        "names": "",
        "local": {
            "note": "A.md",
            "depth": 1,
            "incoming": True,
            "outgoing": True,
            "between": True,
            "follows": False,
        },
    }
    assert load_views(small_vault) == (
        SavedView("V", view_settings, SavedCamera(1, 2, 3), {"A.md": (4, 5)}),
    )


def test_views_are_saved_found_exported_imported_and_deleted(
    small_vault: Path, tmp_path: Path
) -> None:
    one = SavedView(
        "One",
        ViewSettings(query="tag:#first", hide_filtered=True),
        SavedCamera(1, 2, 30),
        {"Hub.md": (1, 2)},
    )
    save_view(small_vault, one)
    save_view(small_vault, SavedView("Two"))
    save_view(small_vault, one)
    assert [view.name for view in load_views(small_vault)] == ["Two", "One"]
    assert find_view(small_vault, "one") == one
    export_views(load_views(small_vault), tmp_path / "views.json")
    assert one in import_views(tmp_path / "views.json")
    delete_view(small_vault, "Two")
    assert [view.name for view in load_views(small_vault)] == ["One"]
    with pytest.raises(SavedViewError, match="Saved views: One"):
        find_view(small_vault, "Three")
    assert not views_file(small_vault).is_relative_to(small_vault)


def test_exported_views_hold_no_path_of_the_machine(tmp_path: Path) -> None:
    compared = ViewSettings(
        query="a", compared_with="yesterday", compared_until=f"folder:{tmp_path}"
    )
    views = (SavedView("One", compared), SavedView("Two", ViewSettings(compared_with="HEAD")))
    export_views(views, tmp_path / "views.json")
    assert str(tmp_path) not in (tmp_path / "views.json").read_text("utf-8")
    assert import_views(tmp_path / "views.json") == (
        SavedView("One", ViewSettings(query="a")),
        views[1],
    )


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"views": [{"name": 3}]}', b'{"version": 99, "views": []}', b"\xff"],
)
def test_files_that_hold_no_views_are_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "views.json"
    file.write_bytes(data)
    with pytest.raises(SavedViewError, match=r"views\.json"):
        import_views(file)


@pytest.mark.parametrize(
    ("data", "aside"), [(b"{broken", ".damaged"), (b'{"version": 99}', ".version99")]
)
def test_saved_views_that_cannot_be_read_are_moved_aside_and_not_lost(
    small_vault: Path, data: bytes, aside: str
) -> None:
    file = views_file(small_vault)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    assert load_views(small_vault) == ()
    save_view(small_vault, SavedView("New"))
    assert file.with_suffix(aside).read_bytes() == data
    assert [view.name for view in load_views(small_vault)] == ["New"]


def test_the_last_view_settings_are_saved_without_a_local_map(small_vault: Path) -> None:
    save_last_view(small_vault, ViewSettings(query="x", local=LocalMap("Hub.md")))
    assert last_view_settings(small_vault) == ViewSettings(query="x")


def test_saved_views_follow_the_name_of_a_region(tmp_path: Path) -> None:
    filtered = SavedView("Filtered", ViewSettings(region="Old"))
    folded = SavedView("Folded", ViewSettings(folded=("Other", "Old")))
    plain = SavedView("Plain", ViewSettings(region="Other"))
    for view in (filtered, folded, plain):
        save_view(tmp_path, view)
    rename_region_in_views(tmp_path, "Old", "New")
    assert find_view(tmp_path, "Filtered").view_settings.region == "New"
    assert find_view(tmp_path, "Folded").view_settings.folded == ("Other", "New")
    assert find_view(tmp_path, "Plain") == plain
