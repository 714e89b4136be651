"""A JSON file that anybody may have written is read or refused, whatever it holds."""

import contextlib
import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.json_files import JsonError, decode_json, read_json


class Example(msgspec.Struct):
    words: list[str] = []


REFUSED = {
    "an invalid byte": b'{"words": ["\xff"]}',
    "deep lists": b"[" * 100_000,
    "deep lists in a field that is not asked for": b'{"x": '
    + b"[" * 100_000
    + b"]" * 100_000
    + b"}",
    "half of a surrogate": b'{"words": ["\\ud800"]}',
    "another type": b'{"words": 3}',
    "a list": b"[]",
    "nothing": b"",
    "null": b"null",
    "UTF-16": '{"words": []}'.encode("utf-16"),
    "a huge number": b'{"words": ' + b"9" * 10_000 + b"}",
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_holds_something_else_is_refused_with_a_reason(
    name: str, tmp_path: Path
) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(REFUSED[name])
    with pytest.raises(JsonError) as caught:
        read_json(file, Example)
    assert str(caught.value)


@given(st.binary(max_size=100))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    with contextlib.suppress(JsonError):
        assert isinstance(decode_json(data, Example), Example)


def test_a_file_is_read_up_to_its_bound(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(b'{"words": ["a"]}')
    size = file.stat().st_size
    assert read_json(file, Example, max_bytes=size) == Example(["a"])
    with pytest.raises(JsonError, match="larger than"):
        read_json(file, Example, max_bytes=size - 1)


def test_a_missing_file_is_told_apart_from_one_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_json(tmp_path / "none.json", Example)
    with pytest.raises(JsonError):
        read_json(tmp_path, Example)


@pytest.mark.skipif(os.name == "nt", reason="named pipes are not files there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(JsonError):
        read_json(tmp_path / "pipe.json", Example)
