"""Addresses of the program, by which others open a note on the map.

`conceptmap://open?vault=Notes&note=Ideas/Tides`: the name of a vault's folder, or its whole path,
and a note as a link or a path names it. Source: docs/addresses.md.
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qs, quote, urlsplit

from conceptmap.core.errors import UserError
from conceptmap.core.translation import translate

SCHEME = "conceptmap"
MAX_ADDRESS_CHARS = 4096
EXAMPLE = "conceptmap://open?vault=Notes&note=Ideas"

_ACTION = "open"


class AppAddress(NamedTuple):
    """What an address asks for."""

    vault: str
    note: str
    """Empty for the vault alone."""

    def __str__(self) -> str:
        query = f"vault={quote(self.vault, safe='')}"
        if self.note:
            query += f"&note={quote(self.note, safe='/')}"
        return f"{SCHEME}://{_ACTION}?{query}"


def is_app_address(text: str) -> bool:
    """Tell whether a text is meant as an address of the program."""
    return text[: len(SCHEME) + 1].casefold() == f"{SCHEME}:"


def parse_app_address(text: str) -> AppAddress:
    """Read an address. Raises UserError."""
    if len(text) > MAX_ADDRESS_CHARS:
        raise UserError(translate("This address is too long."))
    try:
        parts = urlsplit(text)
        asked = parse_qs(parts.query, keep_blank_values=True, max_num_fields=8)
    except ValueError:
        parts, asked = urlsplit(""), {}
    vault, note = (asked.get(each, [""])[0].strip() for each in ("vault", "note"))
    action = parts.netloc or parts.path.strip("/")
    if action.casefold() != _ACTION or not vault or "\0" in vault + note:
        raise UserError(
            translate(
                "This address cannot be opened: {address}. One looks like {example}.",
                address=text[:200],
                example=EXAMPLE,
            )
        )
    return AppAddress(vault, note)
