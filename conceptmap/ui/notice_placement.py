"""Where a notice at the bottom of a page has room: beside or above what it must not cover."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

BOTTOM_MARGIN_PX, SIDE_MARGIN_PX, GAP_PX = 16, 12, 10


def place_notice(
    page: QSize, widths: tuple[int, int], height_for: Callable[[int], int], taken: Iterable[QRect]
) -> QRect:
    """Return the lowest place for a notice that overlaps none of the rectangles `taken`.

    `widths` are the width it has at most and the least, `height_for` is its height at a width,
    all in pixels. It is in the middle of the page where that is free.
    """
    room = page.width() - 2 * SIDE_MARGIN_PX
    most = min(widths[0], room)
    least = min(widths[1], most)
    rectangles = [each for each in taken if not each.isEmpty()]
    lowest = page.height() - BOTTOM_MARGIN_PX
    bottoms = {each.top() - GAP_PX for each in rectangles} | {lowest}
    for bottom in sorted((each for each in bottoms if 0 < each <= lowest), reverse=True):
        for width in dict.fromkeys((most, *_narrower(most, least))):
            height = height_for(width)
            band = QRect(0, bottom - height, page.width(), height)
            left = _left(page.width(), width, band, rectangles)
            if left is not None and band.top() >= 0:
                return QRect(left, band.top(), width, height)
    height = height_for(most)
    corner = QPoint((page.width() - most) // 2, max(lowest - height, 0))
    return QRect(corner, QSize(most, height))


def _narrower(most: int, least: int) -> Sequence[int]:
    """Return widths between two, the greatest first."""
    return range(most - 20, least, -20) if most - 20 > least else (least,)


def _left(page_width: int, width: int, band: QRect, rectangles: Sequence[QRect]) -> int | None:
    """Return where something of a width is free in a band, nearest to the middle, else None."""
    middle = (page_width - width) // 2
    in_the_way = [
        each.adjusted(-GAP_PX, 0, GAP_PX, 0)
        for each in rectangles
        if each.intersects(band.adjusted(0, -GAP_PX, 0, GAP_PX))
    ]
    sides = [middle, *(each.left() - width for each in in_the_way)]
    sides += [each.right() + 1 for each in in_the_way]
    for left in sorted(sides, key=lambda each: abs(each - middle)):
        place = QRect(left, band.top(), width, band.height())
        is_inside = left >= SIDE_MARGIN_PX and left + width <= page_width - SIDE_MARGIN_PX
        if is_inside and not any(each.intersects(place) for each in in_the_way):
            return left
    return None
