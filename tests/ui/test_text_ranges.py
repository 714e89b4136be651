"""Words are found in a document in any letter case and composition, and selected whole."""

import unicodedata

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from conceptmap.ui.preview.text_ranges import find_ranges, make_cursor

TEXT = "🌱 Das Café, das CAFÉ. İzmir, 한국어, ガラスの靴. Straße J\u030c end"


@pytest.mark.parametrize("on_page", ["NFC", "NFD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("café", ["Café", "CAFÉ"]),
        ("한국어", ["한국어"]),
        ("ガラス", ["ガラス"]),
        ("STRAẞE", ["Straße"]),
        ("🌱", ["🌱"]),
        ("i̇zmir", ["İzmir"]),
        ("e ǰ e", ["e J\u030c e"]),
        ("cafe", []),
        ("strasse", []),
        ("", []),
    ],
)
def test_words_are_found_as_they_are_folded(
    qtbot: QtBot, word: str, found: list[str], typed: str, on_page: str
) -> None:
    document = QTextDocument(unicodedata.normalize(on_page, TEXT))  # type: ignore[arg-type]
    ranges = find_ranges(document, unicodedata.normalize(typed, word))  # type: ignore[arg-type]
    selected = [make_cursor(document, *each).selectedText() for each in ranges]
    assert selected == [unicodedata.normalize(on_page, each) for each in found]  # type: ignore[arg-type]
