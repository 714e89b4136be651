"""A small picture, as bytes and as a data address, and the pictures of a page."""

import base64

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from conceptmap.page.blocks import (
    InlineImage,
    Page,
)
from tests.page.helpers import (
    all_inlines,
    page_blocks,
)


def _png() -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


PNG = _png()


DATA_URL = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"


def images(page: Page) -> list[InlineImage]:
    return [
        each
        for inlines in all_inlines(page_blocks(page))
        for each in inlines
        if isinstance(each, InlineImage)
    ]
