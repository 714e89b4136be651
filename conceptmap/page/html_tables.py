"""How large the tables in a piece of HTML are, before they are laid out."""

from __future__ import annotations

import re
from heapq import heappop, heappush

from conceptmap.page.html_elements import parse_html_attributes

MAX_SPAN = 1000
"""The most columns that a cell may take, by the standard of HTML; rows are counted to it too."""

_TABLE_TAG = re.compile(r"<(/?)(table|tr|td|th)\b([^<>]*)>", re.IGNORECASE)


class _Size:
    """Counts the rows and columns of one table as its tags go by."""

    def __init__(self) -> None:
        self.cells = self.rows = self.columns = self._last_row = 0
        self._width = self._spanned = 0
        self._ends: list[tuple[int, int]] = []
        """The rows above which cells of some columns end that reach into this one, a heap."""

    def begin_row(self) -> None:
        self.rows += 1
        while self._ends and self._ends[0][0] <= self.rows:
            self._spanned -= heappop(self._ends)[1]
        self._width = self._spanned

    def add_cell(self, columns: int, rows: int) -> None:
        self.cells += 1
        self._width += columns
        self.columns = max(self.columns, self._width)
        self._last_row = max(self._last_row, self.rows + rows - 1)
        if rows > 1:
            heappush(self._ends, (self.rows + rows, columns))
            self._spanned += columns

    @property
    def empty_places(self) -> int:
        return max(self.rows, self._last_row) * self.columns - self.cells


def empty_table_places(html: str) -> int:
    """Return how many places the tables of HTML have that no cell was written for.

    They come from rows of fewer cells than others, and from cells that take several places.
    """
    total = 0
    open_tables: list[_Size] = []
    for match in _TABLE_TAG.finditer(html):
        is_end, name = bool(match[1]), match[2].lower()
        if name == "table":
            if not is_end:
                open_tables.append(_Size())
            elif open_tables:
                total += open_tables.pop().empty_places
        elif open_tables and not is_end:
            if name == "tr":
                open_tables[-1].begin_row()
            else:
                attributes = parse_html_attributes(match[3])
                columns, rows = (_span(attributes, key) for key in ("colspan", "rowspan"))
                open_tables[-1].add_cell(columns, rows)
    return total + sum(table.empty_places for table in open_tables)


def _span(attributes: dict[str, str], key: str) -> int:
    value = attributes.get(key, "1").strip()
    if not value.isdecimal():
        return 1
    return min(max(int(value[:9]), 1), MAX_SPAN)
