"""Files of a vault are decoded, and read up to a limit."""

import pytest

from conceptmap.vault.reader import MAX_NOTE_BYTES, decode_text
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbf[[a]]", "[[a]]"),
        ("[[é]]".encode("utf-16"), "[[é]]"),
        ("\ufeff[[é]]".encode("utf-16-be"), "[[é]]"),
        (b"a\r\nb\rc", "a\nb\nc"),
        (b"", ""),
    ],
)
def test_encodings_are_recognised(data: bytes, text: str) -> None:
    assert decode_text(data) == (text, ())


def test_invalid_bytes_are_replaced_and_told() -> None:
    text, warnings = decode_text(b"one\ntwo \xff [[a]]")
    assert text == "one\ntwo \ufffd [[a]]"
    assert "not valid UTF-8, first near line 2" in str(warnings[0])


BINARY = {
    "a program": b"\x7fELF\x02\x01\x01" + b"\0" * 9 + b"\x03\0>\0\xb8\xff [[a]]",
    "a picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR [[a]]",
    "text in UTF-16 without its mark": "[[a]] and more".encode("utf-16-le"),
    "nulls alone": b"\0" * 5000,
}


@pytest.mark.parametrize("name", BINARY)
def test_binary_files_are_not_read(name: str) -> None:
    text, warnings = decode_text(BINARY[name])
    assert text == ""
    assert "binary" in str(warnings[0])


def test_nulls_in_a_text_are_replaced() -> None:
    assert decode_text(b"one\0two\0\0 [[a]]") == ("one\ufffdtwo\ufffd\ufffd [[a]]", ())
    # A character that is cut in two at the end of what is looked at is no sign of a binary file.
    for padding in range(8180, 8200):
        text, warnings = decode_text(b"\0" + b"x" * padding + "笔[[a]]".encode())
        assert text.endswith("x笔[[a]]")
        assert warnings == ()


def test_a_huge_note_is_read_up_to_the_limit(make_vault: MakeVault) -> None:
    root = make_vault({"huge.md": b"[[first]]\n" + b"x" * MAX_NOTE_BYTES + b"\n[[last]]"})
    vault = Vault.open(root)
    assert [link.path for link in vault.notes["huge.md"].links] == ["first"]
    assert "Only the first 8 MB" in str(vault.notes["huge.md"].warnings[0])
