"""Colours and sizes of notes by what the notes have."""

from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.model.map_geometry import compute_geometry
from conceptmap.model.map_layout import arrange_map
from conceptmap.model.node_colouring import COLOURINGS, keep_colours
from conceptmap.model.node_sizing import MAX_RADIUS_PX, MIN_RADIUS_PX, SIZINGS
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_result import ViewResult
from conceptmap.model.view_settings import ColourBy, SizeBy, ViewSettings
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.node_styles import DEFAULT_COLOUR
from conceptmap.render.region_palette import NEUTRAL_LAND, REGION_COLOUR_COUNT
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {
    "work/plans/Hub.md": "---\nrating: 5\nwhen: 2024-02-01\nstate: done\n---\n"
    "[[A]] [[B]] [[C]] [[Nowhere]] " + "word " * 100,
    "work/A.md": "---\nrating: 1\nwhen: 2024-01-01\nstate: open\n---\n#idea/small #other [[B]]",
    "work/B.md": "---\nstate: done\n---\n#Idea",
    "home/C.md": "#other",
    "Root.md": "none",
}


@pytest.fixture(scope="module")
def vault_map(tmp_path_factory: pytest.TempPathFactory) -> VaultMap:
    root: Path = tmp_path_factory.mktemp("colours")
    for path, content in NOTES.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(str(content))
    return build_vault_map(Vault.open(root))


def view(vault_map: VaultMap, **fields: object) -> ViewResult:
    return apply_view(vault_map, ViewSettings(**fields))  # type: ignore[arg-type]


def colours(vault_map: VaultMap, **fields: object) -> dict[str, str | None]:
    """Return what the legend says of each node's colour, None for the default colour."""
    styles = view(vault_map, **fields).node_styles
    names = {entry.colour: entry.text for entry in styles.legend}
    pairs = zip(vault_map.topology.ids, styles.colours.tolist(), strict=True)
    return {id_.rpartition("/")[2]: names.get(colour) for id_, colour in pairs}


def sizes(vault_map: VaultMap, **fields: object) -> dict[str, float]:
    radii = view(vault_map, **fields).node_styles.radii_of(vault_map.scene)
    pairs = zip(vault_map.topology.ids, radii.tolist(), strict=True)
    return {id_.rpartition("/")[2]: radius for id_, radius in pairs}


def test_the_registries_are_what_view_settings_can_hold() -> None:
    assert set(COLOURINGS) == set(get_args(ColourBy))
    assert set(SIZINGS) == set(get_args(SizeBy))


def test_colours_by_folder(vault_map: VaultMap) -> None:
    assert colours(vault_map, colour_by="folder") == {
        "Hub.md": "work",
        "A.md": "work",
        "B.md": "work",
        "C.md": "home",
        "Root.md": "No folder",
        "Nowhere": None,
    }


def test_lands_have_no_colour_where_a_legend_gives_the_colours_another_meaning(
    make_vault: MakeVault,
) -> None:
    rings = {f"{ring}/{i}.md": f"[[{ring}/{(i + 1) % 6}]]" for ring in "ab" for i in range(6)}
    vault_map = build_vault_map(Vault.open(make_vault(rings)))
    positions = arrange_map(vault_map)

    def land_colours(**fields: object) -> list[int]:
        styles = view(vault_map, **fields).node_styles
        geometry = compute_geometry(vault_map, styles, positions, DisplaySettings())
        shown = [each.colour for each in (*geometry.region_shapes, *geometry.labels.regions)]
        assert len(shown) == 4
        return shown

    assert NEUTRAL_LAND not in land_colours()
    assert set(land_colours(colour_by="folder")) == {NEUTRAL_LAND}
    assert set(land_colours(colour_by="links")) == {NEUTRAL_LAND}


def test_folders_that_all_notes_share_do_not_count(make_vault: MakeVault) -> None:
    root = make_vault({"a/b/one/x.md": "", "a/b/two/y.md": "", "a/b/z.md": ""})
    shown = colours(build_vault_map(Vault.open(root)), colour_by="folder")
    assert shown == {"x.md": "a/b/one", "y.md": "a/b/two", "z.md": "a/b"}


def test_colours_by_the_first_tag_without_what_is_below_it(vault_map: VaultMap) -> None:
    shown = colours(vault_map, colour_by="tag")
    assert shown["A.md"] == shown["B.md"]
    assert str(shown["A.md"]).lower() == "#idea"
    assert shown["C.md"] == "#other"
    assert shown["Hub.md"] is None
    with_tags = build_vault_map(vault_map.vault, tags=True)
    shown = colours(with_tags, colour_by="tag", tags=True)
    assert shown["#other"] == "#other"


def test_colours_by_a_property_of_words_numbers_or_dates(vault_map: VaultMap) -> None:
    by_state = colours(vault_map, colour_by="property", colour_property="State")
    assert (by_state["Hub.md"], by_state["A.md"], by_state["C.md"]) == ("done", "open", None)
    by_rating = view(vault_map, colour_by="property", colour_property="rating").node_styles
    assert by_rating.scale_ends == ("1", "5")
    by_date = view(vault_map, colour_by="property", colour_property="when").node_styles
    assert by_date.scale_ends == ("2024-01-01", "2024-02-01")
    index = vault_map.index_of
    assert by_date.colours[index["work/A.md"]] < by_date.colours[index["work/plans/Hub.md"]]
    assert by_date.colours[index["Root.md"]] == DEFAULT_COLOUR
    nothing = view(vault_map, colour_by="property", colour_property="nobody has it").node_styles
    assert set(nothing.colours.tolist()) == {DEFAULT_COLOUR}


def test_colours_by_the_number_of_links(vault_map: VaultMap) -> None:
    styles = view(vault_map, colour_by="links").node_styles
    assert styles.scale_ends == ("0 links", "4 links")
    index = vault_map.index_of
    assert styles.colours[index["Root.md"]] < styles.colours[index["work/plans/Hub.md"]]


def test_more_categories_than_colours_are_others(make_vault: MakeVault) -> None:
    root = make_vault({f"f{n:02}/{k}.md": "" for n in range(14) for k in range(14 - n)})
    vault_map = build_vault_map(Vault.open(root))
    legend = view(vault_map, colour_by="folder").node_styles.legend
    assert [entry.text for entry in legend] == [*(f"f{n:02}" for n in range(12)), "Others"]


def test_sizes(vault_map: VaultMap) -> None:
    by_links = sizes(vault_map)
    assert by_links == pytest.approx(
        dict(zip(by_links, vault_map.scene.radii.tolist(), strict=True))
    )
    by_words = sizes(vault_map, size_by="words")
    assert by_words["Hub.md"] == pytest.approx(MAX_RADIUS_PX)
    assert by_words["Root.md"] < by_words["A.md"] < by_words["Hub.md"]
    assert view(vault_map, size_by="words").node_styles.note == "Size: number of words"
    by_rank = sizes(vault_map, size_by="pagerank")
    assert by_rank["B.md"] == pytest.approx(MAX_RADIUS_PX)
    by_rating = sizes(vault_map, size_by="property", size_property="rating")
    assert by_rating["Hub.md"] == pytest.approx(MAX_RADIUS_PX)
    assert pytest.approx(by_rating["C.md"]) == MIN_RADIUS_PX
    assert by_rating["C.md"] < by_rating["A.md"] < by_rating["Hub.md"]
    flat = sizes(vault_map, size_by="property", size_property="state")
    assert flat["Hub.md"] == flat["A.md"] == pytest.approx(MIN_RADIUS_PX)


def test_sizes_are_kept_while_only_the_colours_change(vault_map: VaultMap) -> None:
    first = view(vault_map, size_by="words")
    settings = ViewSettings(size_by="words", colour_by="folder")
    again = apply_view(vault_map, settings, before=first)
    assert again.node_styles.radii is first.node_styles.radii
    other = apply_view(vault_map, ViewSettings(size_by="pagerank"), before=again)
    assert not np.array_equal(other.node_styles.radii, again.node_styles.radii)


values = st.one_of(
    st.text(max_size=50),
    st.floats().map(str),
    st.integers().map(str),
    st.sampled_from(["nan", "inf", "1e999", "9" * 400, "0001-01-01", "9999-12-31", "-5"]),
)


@given(st.lists(values, max_size=6))
def test_any_values_of_a_property_have_a_colour_and_a_size(texts: list[str]) -> None:
    notes = {
        f"{n}.md": Note(f"{n}.md", 1, 1, properties={"p": (text,)}) for n, text in enumerate(texts)
    }
    vault_map = build_vault_map(Vault(Path("nowhere"), notes, {}))
    result = view(
        vault_map, colour_by="property", colour_property="p", size_by="property", size_property="p"
    )
    radii = result.node_styles.radii_of(vault_map.scene)
    assert np.isfinite(radii).all()
    assert ((radii >= MIN_RADIUS_PX - 1e-3) & (radii <= MAX_RADIUS_PX + 1e-3)).all()


def test_categories_keep_their_colours_when_the_vault_changes(make_vault: MakeVault) -> None:
    root = make_vault({"a/1.md": "#x", "a/2.md": "#x", "b/1.md": "#y", "b/2.md": "#y #z"})
    result = view(build_vault_map(Vault.open(root)), colour_by="folder")
    before = {each.text: each.colour for each in result.node_styles.legend}
    result = apply_view(result.vault_map, ViewSettings(colour_by="tag"), before=result)
    tags = {each.text: each.colour for each in result.node_styles.legend}
    (root / "c").mkdir()
    for path in ("b/3.md", "c/1.md", "c/2.md", "c/3.md", "c/4.md"):
        (root / path).write_text("#y #new")
    vault_map = build_vault_map(Vault.open(root))
    for name, known in (("folder", before), ("tag", tags)):
        settings = ViewSettings(colour_by=name)  # type: ignore[arg-type]
        result = apply_view(vault_map, settings, before=result)
        legend = {each.text: each.colour for each in result.node_styles.legend}
        assert {each: legend[each] for each in known} == known
        assert list(legend.values()) == sorted(set(legend.values()))
    assert set(before) == {"a", "b"}


names = st.lists(st.sampled_from([str(number) for number in range(20)]), unique=True)


@given(names, names)
def test_new_categories_take_the_colours_that_are_free(first: list[str], then: list[str]) -> None:
    before = keep_colours({}, first)
    assert before == {each: i for i, each in enumerate(first[:REGION_COLOUR_COUNT])}
    now = keep_colours(before, then)
    assert {each: now[each] for each in then if each in before}.items() <= before.items()
    assert len(set(now.values())) == len(now) == min(len(then), REGION_COLOUR_COUNT)
