"""Canvas files: the words and tags on one, and the files and notes that its cards lead to.

Sources: JSON Canvas 1.0 (https://jsoncanvas.org), "Nodes"; Obsidian's release notes, 1.12.0 (the
files and links on a canvas are links of the canvas).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conceptmap.core.json_files import JsonError, decode_json
from conceptmap.core.translation import Text
from conceptmap.vault.note_content import Link, NoteContent
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.tags import unique_tags

MAX_CANVAS_FILE_BYTES = 4_000_000
"""The cards of a canvas file of more bytes are not read."""

MAX_CARDS = 20_000
MAX_TEXT_CHARS = 500_000
"""What is read of a canvas file, of all its cards together; real ones hold a hundredth of it. A
card may hold text on which a scan spends a second a megabyte, or a note of the map every few
bytes."""

NO_OFFSET = -1
"""The offset of the link of a card that shows a file, and has no text."""

_BETWEEN_CARDS = "\n\n"


def scan_canvas_file(text: str) -> NoteContent:
    """Find the links of a canvas file: the files on it, and the links and tags in its text cards.

    `text` is the content of its file. Lines and offsets are those of `read_canvas_file`. Never
    raises.
    """
    # Imported late, since the texts of canvas files are read for what links say, too.
    from conceptmap.vault.scanner import scan_markdown

    try:
        canvas_file = _decode(text)
    except JsonError as error:
        warning = Text("The canvas could not be read: {error}.").filled(error=error.reason)
        return NoteContent(warnings=(warning,))
    links: list[Link] = []
    tags: list[str] = []
    line, offset = 0, 0
    for card, key, words in _texts(canvas_file):
        if key == "text" and card.get("type") != "group":
            found = scan_markdown(words)
            tags += found.tags
            links += (
                Link(
                    link.path,
                    link.fragment,
                    link.text,
                    link.embed,
                    line + link.line,
                    offset + link.offset,
                )
                for link in found.links
            )
        line += words.count("\n") + 2
        offset += len(words) + len(_BETWEEN_CARDS)
    links += filter(None, map(_file_link, _cards(canvas_file)))
    return NoteContent(tuple(links), unique_tags(tags), warnings=_warnings_of(canvas_file))


def read_canvas_file(file: Path) -> str:
    """Return `canvas_file_text` of a file. Raises OSError when it cannot be read."""
    return canvas_file_text(read_bytes(str(file)))


def canvas_file_text(data: bytes) -> str:
    """Return the texts on a canvas file, a blank line between them; empty if it is damaged."""
    text, _ = decode_text(data)
    try:
        canvas_file = _decode(text)
    except JsonError:
        return ""
    return _BETWEEN_CARDS.join(words for _, _, words in _texts(canvas_file))


def _decode(text: str) -> dict[str, Any]:
    """Decode the content of a canvas. Raises JsonError."""
    if not text.strip():
        return {}  # as Obsidian makes a new canvas file
    data = text.encode("utf-8", "replace")
    if len(data) > MAX_CANVAS_FILE_BYTES:
        raise JsonError(Text("it is larger than {size} bytes").filled(size=MAX_CANVAS_FILE_BYTES))
    return decode_json(data, dict[str, Any])


def _cards(canvas_file: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (card for card in _all_cards(canvas_file)[:MAX_CARDS] if isinstance(card, dict))


def _all_cards(canvas_file: dict[str, Any]) -> list[Any]:
    cards = canvas_file.get("nodes")
    return cards if isinstance(cards, list) else []


def _texts(canvas_file: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str]]:
    """Yield each card that has words, under which key, and the words, within bounds."""
    left = MAX_TEXT_CHARS
    for card, key, words in _all_texts(canvas_file):
        if left <= 0:
            return
        yield card, key, words[:left].replace("\r\n", "\n").replace("\r", "\n")
        left -= len(words)


def _all_texts(canvas_file: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str]]:
    for card in _cards(canvas_file):
        for key in ("text", "label"):
            words = card.get(key)
            if isinstance(words, str):
                yield card, key, words


def _warnings_of(canvas_file: dict[str, Any]) -> tuple[Text, ...]:
    """Return what the user should know of a canvas file that is too large."""
    warnings: tuple[Text, ...] = ()
    if (cards := len(_all_cards(canvas_file))) > MAX_CARDS:
        words = Text("Only the first {read} of {cards} cards on the canvas were read.")
        warnings += (words.filled(read=MAX_CARDS, cards=cards),)
    if sum(len(words) for _, _, words in _all_texts(canvas_file)) > MAX_TEXT_CHARS:
        words = Text("Only the first {read} characters of the text on the canvas were read.")
        warnings += (words.filled(read=MAX_TEXT_CHARS),)
    return warnings


def _file_link(card: dict[str, Any]) -> Link | None:
    """Return the link of a card that shows a file, whose path is that from the vault's root."""
    path, part = card.get("file"), card.get("subpath")
    if card.get("type") != "file" or not isinstance(path, str) or not path.strip("/ "):
        return None
    fragment = part.lstrip("#") if isinstance(part, str) else ""
    return Link(path.strip().lstrip("/"), fragment, "", False, 0, NO_OFFSET)
