"""What notes are called on the map and in lists, and which of their names suits a vault.

A choice of names is a string: `file`, `heading`, `alias`, or the name of a property, such as
`title`. A note that lacks what was chosen is called by its file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from conceptmap.core.translation import Text
from conceptmap.vault.html_text import remove_html
from conceptmap.vault.note import Note

FILE_NAMES, TITLE_NAMES, HEADING_NAMES, ALIAS_NAMES = "file", "title", "heading", "alias"

NAME_CHOICES: Mapping[str, Text] = {
    FILE_NAMES: Text("File name"),
    TITLE_NAMES: Text("Property title"),
    HEADING_NAMES: Text("First heading"),
    ALIAS_NAMES: Text("First alias"),
}
"""The choices that every vault has, with what the user reads; others are names of properties."""

MAX_NAME_CHARS = 200
"""A longer name is cut."""

MAX_OFFERED_PROPERTIES = 12
"""At most this many properties are offered as names, those of most notes first."""

_MIN_DISTINCT = 0.5  # the share of names that must differ to tell notes apart
_MAX_GUESSED_CHARS = 200  # of a file name; a longer one says more than an identifier

_DAY = re.compile(r"\d{4}([-_. ]?)\d\d\1\d\d")
_DATE_OR_NUMBER = re.compile(r"(?=.*\d)[\dWTQ\s:._+-]+", re.ASCII)
_RUNS = re.compile(r"[0-9]+|[^\W\d_]+")
_UUID = re.compile(r"[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}", re.IGNORECASE)
_SLUG = re.compile(r"[^\s._+-]+(?:[._+-]+[^\s._+-]+)+")
_MIN_ID_RUNS = 4  # runs of digits and of letters in turn, as in `1a2b` and `x9ht4mrk`


def shown_names(notes: Mapping[str, Note], choice: str) -> dict[str, str]:
    """Return what notes are called, by their paths; those called by their files are left out.

    A note whose file is called by a day keeps that in addition to a heading that another such note
    has too: most days begin with the same one.
    """
    if choice == FILE_NAMES:
        return {}
    found = {path: name for path, note in notes.items() if (name := name_of(note, choice))}
    if choice == HEADING_NAMES:
        days = [path for path in found if _DAY.fullmatch(notes[path].title)]
        shared = Counter(found[path] for path in days)
        for path in days:
            if shared[found[path]] > 1:
                del found[path]
    return found


def name_of(note: Note, choice: str) -> str:
    """Return the name of a note by a choice, in one line; empty when it lacks that or is `file`."""
    if choice == FILE_NAMES:
        return ""
    if choice == HEADING_NAMES:
        headings = (in_one_line(remove_html(each.text)) for each in note.headings)
        return next(filter(None, headings), "")
    if choice == ALIAS_NAMES:
        return next(filter(None, map(in_one_line, note.aliases)), "")
    return next(filter(None, map(in_one_line, _property_values(note, choice))), "")


def guess_name_choice(notes: Collection[Note]) -> str:
    """Return what the notes of a vault are best called by, as far as the notes tell.

    That is `file`, unless most files are called by identifiers, dates or numbers, or by a slug next
    to a title, as `my-note` does next to "My note"; then it is what most of those have: `title`,
    `heading` or `alias`.
    """
    coded = [note for note in notes if is_coded_name(note)]
    if 2 * len(coded) > len(notes):
        for choice in (TITLE_NAMES, HEADING_NAMES, ALIAS_NAMES):
            names = [name for note in coded if (name := name_of(note, choice))]
            telling = len(set(names)) >= _MIN_DISTINCT * len(names)
            if telling and 2 * len(names) > len(coded):
                return choice
    return FILE_NAMES


def is_coded_name(note: Note) -> bool:
    """Return whether the file of a note is called by an identifier, date or slug of its title."""
    name = note.title
    if len(name) > _MAX_GUESSED_CHARS:
        return False
    return is_identifier(name) or (_is_slug(name) and _title_beside(note, name))


def is_identifier(name: str) -> bool:
    """Return whether a file name is an identifier, a date or a number, not words."""
    if _DATE_OR_NUMBER.fullmatch(name) or _UUID.fullmatch(name):
        return True
    if " " in name or not any(each.isdecimal() for each in name):
        return False
    runs = _RUNS.findall(name)
    characters = sum(map(len, runs))
    digits = sum(len(run) for run in runs if run.isdecimal())
    return 2 * digits > characters >= 6 or _is_jumbled(name, len(runs))


def _is_jumbled(name: str, runs: int) -> bool:
    """Return whether digits and letters alternate within words, as in no word of a language."""
    words = re.split(r"[\s._+-]+", name)
    return runs - len(words) >= _MIN_ID_RUNS - 1


def _is_slug(name: str) -> bool:
    """Return whether a file name has words joined by signs, or is one in lower case."""
    return _SLUG.fullmatch(name) is not None or (name == name.lower() and " " not in name)


def _title_beside(note: Note, name: str) -> bool:
    """Return whether a note has a title, or a heading that stands for one, other than a name."""
    title = name_of(note, TITLE_NAMES)
    if not title and note.headings and note.headings[0].level == 1:
        title = note.headings[0].text
    return title not in ("", name)


def offered_properties(notes: Iterable[Note]) -> list[str]:
    """Return the properties that notes could be called by, those of most notes first."""
    counts = Counter(
        name for note in notes for name, values in note.properties.items() if len(values) == 1
    )
    names = (name for name, _ in counts.most_common() if name.lower() not in _NOT_OFFERED)
    return [name for _, name in zip(range(MAX_OFFERED_PROPERTIES), names, strict=False)]


_NOT_OFFERED = {*NAME_CHOICES, "aliases", "tags", "tag", "cssclass", "cssclasses"}


def _property_values(note: Note, name: str) -> tuple[str, ...]:
    """Return the values of a property in any letter case."""
    properties = note.properties
    if not properties:
        return ()
    if name in properties:
        return properties[name]
    folded = name.casefold()
    return next((values for each, values in properties.items() if each.casefold() == folded), ())


def in_one_line(text: str) -> str:
    """Return a name without line ends, cut where it is too long."""
    """Return a name without line ends, and not too long."""
    line = " ".join(text[: 2 * MAX_NAME_CHARS].split())
    return line if len(line) <= MAX_NAME_CHARS else f"{line[: MAX_NAME_CHARS - 1]}…"
