"""Answers in pages of a bounded size."""

from __future__ import annotations

import json
from typing import Any

from conceptmap.cli.answers import Answer, answer_as_json
from conceptmap.cli.open_vault import Record

MAX_PAGE_CHARS = 60_000
"""A page takes no further item when those on it have this many characters as JSON."""

MAX_ITEM_CHARS = 20_000
"""The texts of one item are cut when they have more characters together."""

MAX_TEXT_CHARS = 2000
"""A single text is cut to this many characters."""


def page_of(vault_name: str, answer: Answer, limit: int, offset: int) -> Record:
    """Return some items of an answer, as `--json` prints it, and where the next page begins.

    Beside `answer` it holds `total`, `offset` and, when there are more items, `next_offset`;
    without any, `message` says what was looked for.
    """
    page = answer_as_json(vault_name, answer)
    items: list[Record] = []
    size = 0
    for each in page["answer"][offset : offset + limit]:
        item = _Cutter().cut(each)
        size += len(json.dumps(item, ensure_ascii=False))
        if items and size > MAX_PAGE_CHARS:
            break
        items.append(item)
    total, end = len(page["answer"]), offset + len(items)
    page["question"] = _Cutter().cut(page["question"])
    page |= {"answer": items, "total": total, "offset": offset}
    if end < total and items:
        page["next_offset"] = end
    if not total:
        page["message"] = _Cutter().cut(answer.empty)
    return page


class _Cutter:
    """Cuts the texts of one item."""

    def __init__(self) -> None:
        self._left = MAX_ITEM_CHARS

    def cut(self, value: Any) -> Any:
        """Return a value with its texts cut, and its lists where nothing is left for more."""
        if isinstance(value, str):
            most = max(0, min(MAX_TEXT_CHARS, self._left))
            self._left -= min(len(value), most)
            return value if len(value) <= most else value[:most] + "…"
        if isinstance(value, dict):
            return {key: self.cut(each) for key, each in value.items()}
        if isinstance(value, list):
            kept: list[Any] = []
            for each in value:
                if self._left <= 0:
                    break
                self._left -= 4  # what a number takes up
                kept.append(self.cut(each))
            return kept
        return value
