"""The size of the tables in HTML, counted before they are laid out."""

import pytest

from conceptmap.page.html_tables import MAX_SPAN, empty_table_places

ROW = "<tr><td>a</td><th>b</th></tr>"


@pytest.mark.parametrize(
    ("html", "places"),
    [
        ("no table", 0),
        (f"<table>{ROW * 3}</table>", 0),
        ("<table><tr><td>a</td></tr>" + ROW + "</table>", 1),
        ("<table><tr>" + "<td>a</td>" * 9 + "</tr>" + "<tr><td>b</td></tr>" * 9 + "</table>", 72),
        ('<table><tr><td colspan="3" rowspan="4">a</td></tr></table>', 11),
        # The first cell of each of two rows reaches into the third, which begins to their right.
        ('<table><tr><td rowspan="3">a</td></tr><tr><td rowspan="2"></td></tr>' + ROW, 3 * 4 - 4),
        ('<table><tr><td colspan="99999999999">a</td></tr></table>', MAX_SPAN - 1),
        ('<table><tr><td colspan="-2" rowspan="x">a</td></tr></table>', 0),
        (f"<table><tr><td><table>{ROW}<tr></tr></table></td></tr>{ROW}</table>", 2 + 1),
        ("<td>a</td></table><table><tr>", 0),
    ],
)
def test_the_places_of_a_table_without_a_cell_of_their_own_are_counted(
    html: str, places: int
) -> None:
    assert empty_table_places(html) == places
