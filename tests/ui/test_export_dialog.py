"""The export dialog: what it offers and remembers, and what it asks before files are replaced."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from conceptmap.ui.commands.command_table import find_command
from conceptmap.ui.dialogs.export import ExportDialog
from conceptmap.ui.dialogs.export_size import CUSTOM
from conceptmap.ui.window import MainWindow
from tests.cases import case

OpenVault = Callable[[Path], MainWindow]


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
