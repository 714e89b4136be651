"""What a sentence names before a colon or dash: `[[x]]: a tool`, `[[x]] – uses [[y]]`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.token import Class, Token
from conceptmap.relations.proposition import THE_NOTE


class Headed(NamedTuple):
    """What a sentence names before a colon or dash, and where the rest of it begins."""

    subject: int
    start: int


def headed_by(tokens: Sequence[Token], names: NoteNames) -> Headed | None:
    """Return what `[[x]]: a tool` or `Tidal power – a tool` is about."""
    stop = next((at for at, token in enumerate(tokens) if token.class_ is Class.STOP), 0)
    if not stop or stop + 1 >= len(tokens) or tokens[stop].text in "=<>+":
        return None
    if stop == 1 and tokens[0].class_ is Class.LINK:
        return Headed(tokens[0].link, 2)
    start = int(tokens[0].class_ is Class.DETERMINER)
    return Headed(THE_NOTE, stop + 1) if names.matches(tokens[start:stop] or tokens[:1]) else None
