"""Words of scripts without spaces between words are found, and never cut."""

import pytest

from tests.conftest import MakeVault
from tests.graph.region_naming.vaults import FISHES, apart, named, paths, ring


def test_chinese_words_are_found_within_titles(make_vault: MakeVault) -> None:
    trees = ["果树的嫁接方法", "如何修剪果树", "果树施肥", "果树", "苹果树的病害", "果树与土壤"]
    fish = ["鱼塘的水质", "养鱼的饲料", "鱼塘", "冬季鱼塘管理", "鱼塘增氧", "鱼塘清淤"]
    vault = named(make_vault(ring(paths(trees)) | ring(paths(fish))))
    assert vault.names(apart("鱼")) == ("果树", "鱼塘")


def test_a_part_of_words_that_stands_nowhere_alone_is_no_name(make_vault: MakeVault) -> None:
    titles = [f"{kind}件使用" for kind in "软插硬文邮条"]
    vault = named(make_vault(ring(paths(titles)) | FISHES))
    assert vault.names(apart("Fish"))[0] in titles


def test_a_word_in_a_mixture_of_scripts_is_found(make_vault: MakeVault) -> None:
    titles = ["Python教程", "学习Python", "用Python画图", "Python环境", "Python爬虫", "Python入门"]
    vault = named(make_vault(ring(paths(titles)) | FISHES))
    assert vault.names(apart("Fish"))[0] == "Python"


def test_japanese_is_cut_at_particles_and_where_the_script_changes(make_vault: MakeVault) -> None:
    trees = [f"{tree}の剪定" for tree in ("桜", "松", "竹", "梅", "杉", "楓")]
    words = ["プログラム入門", "プログラムの設計", "古いプログラム", "プログラムと回路"]
    vault = named(make_vault(ring(paths(trees)) | ring(paths(words))))
    assert vault.names(apart("プログラム")) == ("剪定", "プログラム")


def test_a_long_run_without_spaces_is_no_name(make_vault: MakeVault) -> None:
    folder = "关于各种果树在不同土壤和气候条件下栽培修剪施肥"
    vault = named(make_vault(ring(paths(["一月", "二月", "三月", "四月"], folder)) | FISHES))
    assert 1 <= len(vault.names(apart("Fish"))[0]) <= 12


def test_half_of_a_name_that_is_taken_gives_way_to_other_words(make_vault: MakeVault) -> None:
    titles = [f"{each}果树{other}" for each, other in zip("红绿黄青白", "嫁修施浇剪", strict=True)]
    notes = dict.fromkeys(paths([*titles, "果树"]), "#嫁接方法")
    vault = named(make_vault(ring(notes) | FISHES))
    assert vault.names(apart("Fish"), taken=["果树图鉴"])[0] == "嫁接方法"


@pytest.mark.parametrize(
    ("folder", "name"),
    [("果树笔记", "果树"), ("果树阅读笔记", "果树"), ("flora101笔记", "Flora101")],
)
def test_what_kind_of_collection_it_is_stands_in_no_name(
    make_vault: MakeVault, folder: str, name: str
) -> None:
    notes = ring({f"{folder}/{title}.md": "" for title in "桃梨杏李枣柿"})
    assert named(make_vault(notes | FISHES)).names(apart("Fish"))[0] == name
