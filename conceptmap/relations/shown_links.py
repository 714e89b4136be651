"""What links show in a text, besides the names of what they lead to."""

from __future__ import annotations

from conceptmap.relations.english.names import other_number
from conceptmap.relations.english.noun_phrases import is_past_participle
from conceptmap.vault.note_content import Link
from conceptmap.vault.note_formats import without_link_suffix

STEM_CHARS = 4
"""Words whose first letters are the same, at least this many, are forms of one word."""


def shown_text(link: Link) -> str:
    """Return what a link shows: its text, or the name of what it leads to."""
    return link.text or _name(link) or link.fragment


def shows_other_form(link: Link) -> bool:
    """Return whether a link shows another form of the word that it leads to.

    So do `[[isolation|isolated]]`, `[[electric field|electric]]` and `[[speed|quickly]]`, which
    tell how something is and name no thing. Plurals and capitals make no other form.
    """
    shown, name = link.text, _name(link).casefold()
    if not shown.islower() or not shown.isalpha():
        return False
    if shown != name and (is_past_participle(shown) or shown.endswith("ly")):
        return True
    if not name.isalpha():
        return name.replace("-", " ").replace("_", " ").startswith(shown + " ") and "(" not in name
    is_other = name not in (shown, other_number(shown)) and shown != other_number(name)
    return is_other and shown[:STEM_CHARS] == name[:STEM_CHARS]


def _name(link: Link) -> str:
    return without_link_suffix(link.path.rsplit("/", 1)[-1])
