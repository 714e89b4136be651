"""Text of a vault for a terminal, which would obey the control characters in it."""

from __future__ import annotations

import re

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""What moves the cursor, changes titles or answers back, and what UTF-8 cannot hold; tabs and line
ends stay."""

_RAW_IN_JSON = re.compile("[\x7f-\x9f]")
"""Control characters that JSON does not write as escapes."""


def terminal_text(text: str) -> str:
    """Return a text with U+FFFD for what a terminal would obey."""
    return text if text.isascii() and text.isprintable() else _CONTROL.sub("\ufffd", text)


def terminal_line(text: str) -> str:
    """Return a text as one line, as names are in lines that programs read."""
    return terminal_text(" ".join(text.splitlines()))


def terminal_json(text: str) -> str:
    """Return JSON that means the same, without characters that a terminal would obey."""
    return _RAW_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
