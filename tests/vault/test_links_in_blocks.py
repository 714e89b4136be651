"""Links in code within lists and quotes are none, whatever opens and ends the code there."""

import pytest

from conceptmap.vault.markdown import scan_note

CASES = {
    "a fence in an item": "- ```\n  [[no]]\n  ```\n- [[yes]]",
    "a fence in a quote": "> ~~~\n> [[no]]\n> ~~~\n> [[yes]]",
    "a fence that the end of its quote closes": "> ```\n> [[no]]\n[[yes]]",
    "a fence that the next item closes": "- ```\n  [[no]]\n- [[yes]]",
    "a fence at the margin behind a list": "- a\n\n```\n[[no]]\n```\n[[yes]]",
    "a fence between a list and a quote": "- a\n```\n[[no]]\n```\n> [[yes]]",
    "a longer fence": "- a\n````\n[[no]]\n```\n[[no]]\n````\n[[yes]]",
    "code by its indentation in an item": "- a\n\n      [[no]]\n\n  [[yes]]",
    "code by its indentation in a quote": ">     [[no]]\n> [[yes]]",
    "code by its indentation behind a heading": "- a\n\n# b\n    [[no]]\n[[yes]]",
    "code behind an item and a paragraph": "- a\n\nb\n\n    [[no]]\n\n[[yes]]",
    "a continued paragraph": "- a\n      [[yes]]",
    "a line that goes on lazily": "> a\n    [[yes]]",
    "an item that begins with two blank lines": "-\n\n  [[yes]]\n\n      [[no]]",
    "an empty item and one blank line": "-\n  [[yes]]",
    "a quote in an item in a quote": "> - > ```\n>   > [[no]]\n>   > ```\n> - [[yes]]",
    "items in items": "- a\n  - b\n    - ```\n      [[no]]\n      ```\n    - [[yes]]",
    "a numbered item": "1. ```\n   [[no]]\n   ```\n2. [[yes]]",
    "tabs": "-\t```\n\t[[no]]\n\t```\n-\t[[yes]]",
    "a rule between": "- a\n***\n    [[no]]\n\n[[yes]]",
    "a setext heading in a quote": "> a\n> ===\n>     [[no]]\n>\n> [[yes]]",
    "HTML that ends on its line": "- <!-- a -->\n- ```\n  [[no]]\n  ```\n- [[yes]]",
    "a comment in an item": "- a\n- <!-- [[no]]\n  [[no]] -->\n- [[yes]]",
    "a comment at the margin behind a list": "- ```\n  a\n  ```\n<!-- [[no]] -->\n[[yes]]",
    "code in an item that is not closed": "- ```\n  [[no]]\n\n  [[no]]\n\n[[yes]]",
}


@pytest.mark.parametrize("name", CASES)
def test_a_link_in_code_is_none(name: str) -> None:
    text = CASES[name]
    found = [link.path for link in scan_note(text).links]
    assert found == ["yes"] * text.count("[[yes]]")


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("[a [b](c) d](e)", ["c"]),
        ("![a [b](c) d](e.png)", ["c", "e.png"]),
        ("[a]\n\n[a]: b.md", ["b.md"]),
        ("[x][a]\n\n[a]: b.md", ["b.md"]),
        ("[x][a] [a][]\n\n[a]: b.md", ["b.md", "b.md"]),
        ("[x][none]\n\n[a]: b.md", []),
        ("[x [y]]\n\n[x [y]]: b.md", []),
        ("[open\n\nclosed](b.md)", []),
        ("[open\n\n# closed](b.md) [x](y.md)", ["y.md"]),
        ("[a](b.md\n\nc)", []),
        ("[a][b\n\nc]\n\n[a]: d.md", ["d.md"]),
    ],
)
def test_a_markdown_link_lies_within_a_paragraph_and_holds_no_other(
    text: str, paths: list[str]
) -> None:
    assert [link.path for link in scan_note(text).links] == paths
