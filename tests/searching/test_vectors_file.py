"""Vectors are the same when they are read back; a damaged file counts as none."""

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.searching.vectors_file import load_vectors, save_vectors
from tests.searching.test_text_vectors import TEXTS, vectors_of


def test_vectors_are_read_back_as_they_were(tmp_path: Path) -> None:
    file, vectors = tmp_path / "cache" / "a.vectors", vectors_of(TEXTS)
    assert load_vectors(file) is None
    save_vectors(file, vectors)
    loaded = load_vectors(file)
    assert loaded is not None
    np.testing.assert_array_equal(loaded.likeness(0), vectors.likeness(0))
    assert list(loaded.notes) == list(TEXTS)


@given(st.data())
def test_a_damaged_file_is_none_or_whole(data: st.DataObject) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "a.vectors")
        save_vectors(file, vectors_of(TEXTS))
        whole = file.read_bytes()
        at = data.draw(st.integers(0, len(whole) - 1))
        cut = data.draw(st.booleans())
        file.write_bytes(whole[:at] if cut else whole[:at] + b"\xff" + whole[at + 1 :])
        loaded = load_vectors(file)
        if loaded is not None:
            loaded.likeness(0)
            loaded.shared_words(0, 1, 5)
