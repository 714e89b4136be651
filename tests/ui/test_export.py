import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from conceptmap.exporting.formats import FORMATS
from conceptmap.ui.commands.exporting import EXPORT_JOB, copy_image, export_source, write_export
from conceptmap.ui.dialogs.export import SELECTION, VIEW, WHOLE, ExportOptions
from conceptmap.ui.window import MainWindow
from tests.cases import case

OpenVault = Callable[[Path], MainWindow]


def options(name: str = "png", **changes: object) -> ExportOptions:
    given = {"extent": WHOLE, "width": 400, "height": 300, "scale": 2.0}
    return ExportOptions(FORMATS[name], **(given | changes))  # type: ignore[arg-type]


def write(window: MainWindow, file: Path, wanted: ExportOptions, qtbot: QtBot) -> Path:
    window.message.hide()
    write_export(window.context, file, wanted)
    qtbot.waitUntil(lambda: "Saved to" in window.message.text, timeout=20_000)
    return file


def colours(image: QImage) -> np.ndarray:
    made = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), -1)
    return lines[:, : 3 * made.width()].reshape(made.height(), made.width(), 3).astype(int)


def test_the_map_is_written_at_the_chosen_size_and_scale(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    image = QImage(str(write(window, tmp_path / "map.png", options(), qtbot)))
    assert (image.width(), image.height()) == (800, 600)
    assert image.pixelColor(0, 0).name().upper() == window.theme.colours.background


def test_a_transparent_picture_has_no_background(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    wanted = options(transparent=True, extent=VIEW)
    image = QImage(str(write(window, tmp_path / "map.png", wanted, qtbot)))
    assert image.pixelColor(0, 0).alpha() == 0


def test_the_exported_view_equals_the_screen(
    open_vault: OpenVault, tmp_path: Path, qtbot: QtBot
) -> None:
    from conceptmap.core.resources import resource_path

    window = open_vault(resource_path("sample"))
    with qtbot.waitSignal(window.session.settled, timeout=60_000):
        pass
    window.page.minimap.hide()
    window.message.hide()
    view = window.map_view
    qtbot.waitUntil(
        lambda: not window.session.current.map_workers.is_running("geometry"), timeout=20_000
    )
    qtbot.wait(600)
    screen = colours(view.viewport().grab().toImage())
    size = {"width": view.width(), "height": view.height(), "scale": 1.0}
    wanted = options(extent=VIEW, theme=window.theme.colours.name, **size)
    exported = colours(QImage(str(write(window, tmp_path / "view.png", wanted, qtbot))))
    assert exported.shape == screen.shape
    differences = np.abs(exported - screen).max(axis=2)
    # Names on the screen are on whole pixels, as they do in the file; nothing else may differ.
    assert (differences > 24).mean() < 0.002, (
        f"{(differences > 24).mean():.4f} of the pixels differ"
    )


def test_the_selection_fills_the_picture_and_the_data(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.session.current.select("Hub.md", "Alpha.md")
    data = write(window, tmp_path / "two.json", options("json", extent=SELECTION), qtbot)
    graph = json.loads(data.read_text())
    assert {node["id"] for node in graph["nodes"]} == {"Hub.md", "Alpha.md"}
    assert {(e["source"], e["target"]) for e in graph["edges"]} == {
        ("Hub.md", "Alpha.md"),
        ("Alpha.md", "Hub.md"),
    }
    source = export_source(window.context, options(extent=SELECTION))
    assert source is not None
    camera = source.require_render_input().camera
    at = camera.to_pixels(source.positions)[
        [source.vault_map.index_of[i] for i in ("Hub.md", "Alpha.md")]
    ]
    assert (at > 0).all()
    assert (at < (400, 300)).all()
    assert np.ptp(at, axis=0).max() > 80


def test_data_contain_what_the_filter_includes(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.session.current.view_state.change_settings("Filter", query="tag:#first")
    qtbot.waitUntil(
        lambda: (
            window.session.current.view_state.result is not None
            and window.session.current.view_state.result.count == 1
        ),
        timeout=5000,
    )
    data = write(window, tmp_path / "some.json", options("json"), qtbot)
    assert [node["id"] for node in json.loads(data.read_text())["nodes"]] == ["Alpha.md"]


def test_every_format_is_written_from_the_window(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    for name in sorted(FORMATS):
        with case(name):
            file = write(window, tmp_path / f"map.{name}", options(name, title="A title"), qtbot)
            # The small vault states nothing: a table of propositions has its header alone.
            assert file.stat().st_size > (50 if name == "tsv" else 100)
            assert not list(tmp_path.glob(".*"))


def test_the_picture_is_copied_to_the_clipboard(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    copy_image(window.context)
    qtbot.waitUntil(lambda: "Image copied" in window.message.text, timeout=10_000)
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * window.map_view.width()


def test_a_folder_that_does_not_exist_is_reported(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    write_export(window.context, tmp_path / "nowhere" / "map.png", options())
    qtbot.waitUntil(lambda: "There is no folder" in window.message.text, timeout=10_000)


def test_a_cancelled_export_leaves_no_file(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    write_export(
        window.context, tmp_path / "big.png", options(width=16_000, height=16_000, scale=1.0)
    )
    jobs = window.session.workers
    drawn: list[int] = []
    jobs.progress.connect(lambda kind, _, done, __: kind == EXPORT_JOB and drawn.append(done))
    # Some of it is written by then.
    qtbot.waitUntil(lambda: any(drawn), timeout=30_000)
    window.progress.cancelled.emit()
    qtbot.waitUntil(lambda: EXPORT_JOB not in jobs.unfinished, timeout=20_000)
    assert not any(each for each in tmp_path.iterdir() if "big" in each.name)


def test_the_selection_is_in_the_picture_only_when_it_is_asked_for(
    open_vault: OpenVault, small_vault: Path
) -> None:
    window = open_vault(small_vault)
    window.session.current.select("Hub.md")
    for asked in (False, True):
        source = export_source(window.context, options(highlight=asked))
        assert source is not None
        picture = source.require_render_input()
        assert bool(picture.highlight.selected) == asked
        assert picture.highlight.hovered == -1


def test_all_of_the_view_is_in_a_picture_of_another_shape(
    open_vault: OpenVault, small_vault: Path
) -> None:
    window = open_vault(small_vault)
    view = window.map_view.camera
    for width, height in ((300, 900), (900, 300)):
        source = export_source(window.context, options(extent=VIEW, width=width, height=height))
        assert source is not None
        camera = source.require_render_input().camera
        assert camera.width / camera.scale >= view.width / view.scale - 1e-6
        assert camera.height / camera.scale >= view.height / view.scale - 1e-6


def test_an_export_of_nothing_names_the_filter(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    view_state = window.session.current.view_state
    view_state.change_settings("Filter", query="tag:#nowhere")
    qtbot.waitUntil(lambda: view_state.result.count == 0, timeout=5000)
    write_export(window.context, tmp_path / "map.png", options())
    qtbot.waitUntil(lambda: "Nothing matches 'tag:#nowhere'" in window.message.text, timeout=10_000)
    assert not (tmp_path / "map.png").exists()
