"""What export formats say of themselves and of the files that they write."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conceptmap.core.atomic_write import WriteError
from conceptmap.exporting.format import ExportFormat, FormatGroup
from conceptmap.exporting.formats import FORMATS


def test_the_formats_are_listed_pictures_first() -> None:
    assert list(FORMATS) == [
        *("pdf", "png", "svg"),
        "html",
        *("csv", "cxl", "gexf", "graphml", "canvas", "json", "tsv"),
    ]
    for extension, form in FORMATS.items():
        assert form.extension == extension
        assert str(form.title)
        assert str(form.description).endswith(".")


def test_listing_the_formats_imports_nothing_heavy() -> None:
    code = (
        "import sys; from conceptmap.exporting.formats import FORMATS; assert len(FORMATS) == 11\n"
        "heavy = {'numpy', 'networkx', 'numba', 'PySide6', 'msgspec', 'yaml', 'fontTools'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("map", "map.png"),
        ("map.png", "map.png"),
        ("map.PNG", "map.PNG"),
        ("map.svg", "map.svg.png"),
        ("v1.2", "v1.2.png"),
        (".png", ".png.png"),
    ],
)
def test_a_name_is_completed_by_the_extension(typed: str, completed: str) -> None:
    folder = Path("/some/folder.png")
    assert FORMATS["png"].with_extension(folder / typed) == folder / completed


def test_a_format_says_which_files_it_writes_and_which_of_them_are_there(tmp_path: Path) -> None:
    png, csv = FORMATS["png"], FORMATS["csv"]
    nodes, edges = tmp_path / "map.csv", tmp_path / "map-edges.csv"
    assert png.files(tmp_path / "map.png") == (tmp_path / "map.png",)
    assert csv.files(nodes) == (nodes, edges)
    assert csv.existing_files(nodes) == ()
    edges.touch()
    assert csv.existing_files(nodes) == (edges,)
    if os.name == "nt":  # links need a permission there
        nodes.touch()
    else:
        nodes.symlink_to(tmp_path / "nowhere")
    assert csv.existing_files(nodes) == (nodes, edges)


def test_when_one_of_several_files_fails_none_is_written(tmp_path: Path) -> None:
    def write(_: object, out: object, __: object) -> None:
        out.write(b"new")  # type: ignore[attr-defined]

    def fail(*_: object) -> None:
        raise WriteError("no")

    pair = ExportFormat(
        "two", "Two", "Two files.", FormatGroup.DATA, write, companions={"-more": fail}
    )
    (tmp_path / "a.two").write_bytes(b"old")
    with pytest.raises(WriteError):
        pair.write(None, tmp_path / "a.two", lambda *_: None)  # type: ignore[arg-type]
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()} == {
        "a.two": b"old"
    }
