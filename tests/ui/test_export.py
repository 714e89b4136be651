import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from conceptmap.exporting.formats import FORMATS
from conceptmap.ui.commands.command_table import find_command
from conceptmap.ui.commands.exporting import EXPORT_JOB, copy_image, export_source, write_export
from conceptmap.ui.dialogs.export import SELECTION, VIEW, WHOLE, ExportDialog, ExportOptions
from conceptmap.ui.dialogs.export_size import CUSTOM
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


def test_the_dialog_refuses_sizes_that_are_too_large_and_remembers_options(
    window: MainWindow,
) -> None:
    dialog = ExportDialog(QSize(1280, 800), "dark", 0, window.settings, window)
    dialog._scale.setValue(8)
    dialog._width.setValue(4000)
    save = dialog._buttons.button(dialog._buttons.StandardButton.Save)
    assert not save.isEnabled()
    # On a small screen the form scrolls up and down, not sideways.
    dialog.resize(752, 400)
    dialog.show()
    assert dialog._scroll.verticalScrollBar().maximum() > 0
    assert dialog._scroll.horizontalScrollBar().maximum() == 0
    dialog.hide()
    choose_format(dialog, "svg")
    assert save.isEnabled()
    assert dialog._scale.isHidden()
    choose_format(dialog, "png")
    dialog._width.setValue(1000)
    assert save.isEnabled()
    assert dialog.options.theme == "dark"
    dialog.accept()
    again = ExportDialog(QSize(1280, 800), "dark", 0, window.settings, window)
    assert again.options.scale == 8


def choose_format(dialog: ExportDialog, extension: str) -> None:
    """Choose a format in the dialog's list."""
    dialog._format.setCurrentIndex(dialog._format.findData(extension))


def answer_dialogs(
    monkeypatch: pytest.MonkeyPatch, *, extension: str, names: list[Path], answer: str
) -> list[str]:
    """Accept the export dialog, type names in the file dialog, and answer questions by a button.

    Returns the questions.
    """
    questions: list[str] = []

    def accept(dialog: ExportDialog) -> int:
        choose_format(dialog, extension)
        dialog.accept()
        return QDialog.DialogCode.Accepted

    def type_name(*_: object, **__: object) -> tuple[str, str]:
        return (str(names.pop(0)) if names else "", "")

    def ask(box: QMessageBox) -> int:
        questions.append(box.text())
        assert box.defaultButton().text() == "Cancel"
        box.show()
        next(button for button in box.buttons() if button.text() == answer).click()
        return 0

    monkeypatch.setattr(ExportDialog, "exec", accept)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", type_name)
    monkeypatch.setattr(QMessageBox, "exec", ask)
    return questions


def test_a_name_that_is_typed_without_its_extension_does_not_replace_a_file_unasked(
    open_vault: OpenVault,
    small_vault: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = open_vault(small_vault)
    (tmp_path / "map.png").write_bytes(b"mine")
    questions = answer_dialogs(
        monkeypatch, extension="png", names=[tmp_path / "map"], answer="Cancel"
    )
    find_command("file.export").run(window.context)
    assert questions == ["'map.png' already exists."]
    qtbot.wait(300)
    assert (tmp_path / "map.png").read_bytes() == b"mine"
    assert "Saved to" not in window.message.text


def test_after_a_refusal_another_name_is_asked_for(
    open_vault: OpenVault,
    small_vault: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = open_vault(small_vault)
    (tmp_path / "map.json").write_bytes(b"mine")
    names = [tmp_path / "map.json", tmp_path / "other"]
    questions = answer_dialogs(monkeypatch, extension="json", names=names, answer="Cancel")
    find_command("file.export").run(window.context)
    qtbot.waitUntil(lambda: "Saved to" in window.message.text, timeout=20_000)
    assert len(questions) == 1
    assert (tmp_path / "map.json").read_bytes() == b"mine"
    assert (tmp_path / "other.json").stat().st_size > 100


def test_every_file_that_a_format_would_replace_is_asked_about(
    open_vault: OpenVault, small_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_vault(small_vault)
    for existing in ["map.csv", "map-edges.csv"]:
        with case(existing):
            (tmp_path / existing).write_bytes(b"mine")
            questions = answer_dialogs(
                monkeypatch, extension="csv", names=[tmp_path / "map.csv"], answer="Cancel"
            )
            find_command("file.export").run(window.context)
            assert questions == [f"'{existing}' already exists."]
            assert (tmp_path / existing).read_bytes() == b"mine"
            assert [file.name for file in tmp_path.glob("map*")] == [existing]
            (tmp_path / existing).unlink()


def test_files_are_replaced_when_the_user_agrees_and_nothing_is_asked_about_new_ones(
    open_vault: OpenVault,
    small_vault: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = open_vault(small_vault)
    names = [tmp_path / "map", tmp_path / "map"]
    questions = answer_dialogs(monkeypatch, extension="csv", names=names, answer="Replace")
    find_command("file.export").run(window.context)
    qtbot.waitUntil(lambda: "Saved to" in window.message.text, timeout=20_000)
    assert questions == []
    (tmp_path / "map.csv").write_bytes(b"old")
    window.message.hide()
    find_command("file.export").run(window.context)
    qtbot.waitUntil(lambda: "Saved to" in window.message.text, timeout=20_000)
    assert questions == ["'map.csv' and 'map-edges.csv' already exist."]
    assert (tmp_path / "map.csv").read_bytes() != b"old"


def test_the_dialog_shows_the_picture_as_it_will_be_and_drops_stale_ones(
    open_vault: OpenVault, small_vault: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    shapes: list[float] = []

    def look(dialog: ExportDialog) -> int:
        dialog.show()
        choose_format(dialog, "png")
        for page, shape in (("Square", 1.0), ("A4", 297 / 210), ("Screen", 1920 / 1080)):
            dialog.size_controls.choose_page(page)
            qtbot.waitUntil(
                lambda shape=shape: (
                    not dialog.preview.image.isNull()
                    and abs(dialog.preview.image.width() / dialog.preview.image.height() - shape)
                    < 0.05
                ),
                timeout=10_000,
            )
            shapes.append(shape)
        dialog._transparent.setChecked(True)
        qtbot.waitUntil(lambda: dialog.preview.image.hasAlphaChannel(), timeout=10_000)
        choose_format(dialog, "json")
        qtbot.waitUntil(lambda: "no picture" in dialog.preview.text, timeout=10_000)
        dialog.reject()
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ExportDialog, "exec", look)
    find_command("file.export").run(window.context)
    assert len(shapes) == 3
    assert "export preview" not in window.session.current.workers.running


def test_a_page_that_is_chosen_stays_when_another_format_is_chosen(window: MainWindow) -> None:
    dialog = ExportDialog(QSize(1280, 800), "light", 0, window.settings, window)
    controls = dialog.size_controls
    choose_format(dialog, "png")
    controls.choose_page("A3")
    controls.name_box.setValue(6)
    choose_format(dialog, "pdf")
    assert controls.page.currentData() == "A3"
    assert (controls.width.value(), controls.height.value()) == (420, 297)
    assert controls.name_box.value() == pytest.approx(6, abs=0.1)
    controls.width.setValue(400)
    choose_format(dialog, "svg")
    assert controls.page.currentData() == CUSTOM
    assert dialog.options.width == pytest.approx(400 * 96 / 25.4, abs=1)


def test_letters_grow_with_the_paper_and_are_chosen_in_millimetres(window: MainWindow) -> None:
    dialog = ExportDialog(QSize(1280, 800), "light", 0, window.settings, window)
    controls = dialog.size_controls
    choose_format(dialog, "pdf")
    assert controls.page.currentData() == "A4"
    assert controls.width.suffix() == " mm"
    assert (controls.width.value(), controls.height.value()) == (297, 210)
    usual = controls.name_box.value()
    assert usual == pytest.approx(3.2, abs=0.05)
    controls.choose_page("A3")
    assert controls.name_box.value() == pytest.approx(usual * 2**0.5, abs=0.06)
    controls.orientation.setCurrentIndex(1)
    assert (controls.width.value(), controls.height.value()) == (297, 420)
    controls.name_box.setValue(10)
    assert dialog.options.letters == pytest.approx(10 / 25.4 * 96 / 12, rel=0.01)
    controls.slider.setValue(controls.slider.minimum())
    assert dialog.options.letters == 0.25
    controls.width.setValue(300)
    assert controls.page.currentText() == "Custom"
    assert dialog.options.width == pytest.approx(300 / 25.4 * 96)


def test_the_dialog_remembers_the_title_of_a_vault_and_the_size_of_each_format(
    window: MainWindow,
) -> None:
    def opened(vault: str) -> ExportDialog:
        return ExportDialog(QSize(1280, 800), "light", 0, window.settings, window, vault=vault)

    dialog = opened("one")
    choose_format(dialog, "pdf")
    dialog.size_controls.choose_page("A2")
    dialog.size_controls.name_box.setValue(9)
    dialog._title.setText("My notes")
    dialog.accept()
    again = opened("one")
    assert again.options.format.extension == "pdf"
    assert again.size_controls.page.currentData() == "A2"
    assert again.size_controls.name_box.value() == pytest.approx(9, abs=0.1)
    assert again.options.title == "My notes"
    choose_format(again, "png")
    again._width.setValue(777)
    again.accept()
    third = opened("one")
    assert third.options.width == 777
    assert opened("two").options.title == ""


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
