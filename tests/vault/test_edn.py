"""EDN is read within bounds."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.vault.edn import EdnError, read_edn


def test_settings_are_read() -> None:
    text = """
    ;; a comment {
    {:meta/version 1, :hidden ["/a" "b\\"c\\u00e9"] ; another
     :on? true :off false :none nil :rate 1.5 :count 3N
     :set #{:a :b} :list (x y) #_:dropped #_{:all of} :tagged #inst "2024-01-01"
     :regex #"a.b" :char \\newline :nested {:a {:b 1}} :fn #(x)}
    """
    assert read_edn(text) == {
        ":meta/version": 1,
        ":hidden": ["/a", 'b"cé'],
        ":on?": True,
        ":off": False,
        ":none": None,
        ":rate": 1.5,
        ":count": 3,
        ":set": [":a", ":b"],
        ":list": ["x", "y"],
        ":tagged": "2024-01-01",
        ":regex": "a.b",
        ":char": "\\newline",
        ":nested": {":a": {":b": 1}},
        ":fn": ["x"],
    }


@pytest.mark.parametrize("text", ["{", '{"a', "]", "[}", "(" * 1000, "x" * 2_000_000])
def test_what_is_no_edn_is_refused(text: str) -> None:
    with pytest.raises(EdnError):
        read_edn(text)


@pytest.mark.parametrize("text", ["", "   ", "; nothing", "#_ 1"])
def test_no_value_is_none(text: str) -> None:
    assert read_edn(text) is None


@given(st.text(alphabet="{}[]()#_\"\\;:^'`~@ \n,abc1.N", max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(EdnError):
        read_edn(text)
