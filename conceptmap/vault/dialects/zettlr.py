"""Zettlr: notes that are linked by an identifier in the name of the file or in the text.

Links by an identifier in the name of a file, or behind `@ID:`, lead there in every dialect; here
a number of fourteen digits anywhere in the text is one too. Source: Zettlr's documentation,
"Zettelkasten" (identifiers, and how they are found).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable

from conceptmap.core.translation import Text
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.markdown import scan_note
from conceptmap.vault.note_content import NoteContent

_MARKS = (".ztr-", ".zettlr")
"""How the files begin that Zettlr writes into folders that it has settings for."""

_ID = re.compile(r"(?<![\d\[])(?<!\[\[)\d{14}(?!\d)")


class ZettlrDialect(Dialect):
    """The rules of a workspace of Zettlr."""

    name = "zettlr"
    label = Text("Zettlr workspace")
    order = 40

    @classmethod
    def recognise(cls, root: str) -> str:
        try:
            names = sorted(os.listdir(root))
        except OSError:
            return ""
        return next((name for name in names if name.startswith(_MARKS)), "")

    @classmethod
    def scanner(cls) -> Callable[[str], NoteContent]:
        return scan_zettlr


def scan_zettlr(text: str) -> NoteContent:
    """Scan a note, and find its identifier. Never raises."""
    found = scan_note(text)
    first = _ID.search(text)
    return found if first is None else found._replace(blocks=(first[0], *found.blocks))


DIALECT = ZettlrDialect
