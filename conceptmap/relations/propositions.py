"""The propositions that a note states: all its forms and sentences, in the order of their links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from conceptmap.core.text_folding import fold_text
from conceptmap.relations.blocks import find_blocks, link_spans, spans_within
from conceptmap.relations.english.definitions import defined_kind
from conceptmap.relations.english.names import NoteNames
from conceptmap.relations.english.repetition import KnownSentences
from conceptmap.relations.english.sentences import sentence_propositions
from conceptmap.relations.english.tokens import first_sentence
from conceptmap.relations.fields import named_propositions
from conceptmap.relations.languages import language_of, may_be_english
from conceptmap.relations.lists import list_propositions
from conceptmap.relations.other_languages import LANGUAGES, other_propositions
from conceptmap.relations.properties import property_propositions
from conceptmap.relations.proposition import THE_NOTE, Level, Proposition
from conceptmap.relations.shown_links import shown_text, shows_other_form
from conceptmap.vault import frontmatter
from conceptmap.vault.note import Note
from conceptmap.vault.note_content import Link
from conceptmap.vault.note_formats import without_link_suffix


def note_propositions(note: Note, text: str) -> list[Proposition]:
    """Return what a note says of its links, given its text as it was scanned.

    Each pair of subject and object appears once with a phrase, the surest first.
    """
    if not note.links:
        return []
    body_start = frontmatter.body_start(text)
    found = list(property_propositions(text, note.links, body_start))
    found += _body_propositions(note, text, body_start)
    found = [each for each in found if not _is_about_one(each, note.links)]
    own = set(_links_to_itself(note))
    if own:
        on_note = (_on_note(each, own, note) for each in found)
        found = [each for each in on_note if each is not None]
    found.sort(key=lambda each: each.level)
    unique = {(each.subject, each.object, each.phrase): each for each in reversed(found)}
    return sorted(unique.values(), key=lambda each: (each.line, each.level))


def _body_propositions(note: Note, text: str, body_start: int) -> Iterator[Proposition]:
    links = note.links
    spans = link_spans(text, links, body_start)
    if not spans:
        return
    written_names = list(_names(note))
    known = KnownSentences(NoteNames(written_names), len(spans))
    blocks = find_blocks(text, body_start)
    first = next((block for block in blocks if block.is_first), None)
    if first is not None:
        inside = spans_within(spans, first.start, first.end)
        shown = [shown_text(links[span.number]) for span in inside]
        sentence = first_sentence(text, first.start, first.end, inside, shown)
        known.names.add_kind(defined_kind(sentence, known.names))
    named: set[int] = set()
    folded = frozenset(name.casefold() for name in written_names)
    language = language_of(text[body_start:])
    is_english = language == "en" or (not language and may_be_english(text[body_start:]))
    listed = list(list_propositions(text, blocks, spans, links, folded, language))
    for block in blocks:
        inside = spans_within(spans, block.start, block.end)
        if not inside:
            continue
        has_types = language in ("", "en")
        for proposition in named_propositions(text, block, inside, links, has_types=has_types):
            named.add(proposition.object)
            if proposition.phrase not in folded:
                yield proposition
        if all(span.number in named for span in inside):
            continue
        lines = [links[span.number].line for span in inside]
        if is_english:
            titles = [shown_text(links[span.number]) for span in inside]
            sentences = sentence_propositions(text, block, inside, titles, lines, known)
        elif language in LANGUAGES:
            sentences = other_propositions(language, text, block, inside, lines, written_names)
        else:
            continue
        for proposition in sentences:
            if proposition.object not in named and proposition.subject not in named:
                numbers = {proposition.subject, proposition.object} - {THE_NOTE}
                if any(shows_other_form(links[number]) for number in numbers):
                    proposition = replace(proposition, level=Level.LIKELY)
                yield proposition
    yield from (each for each in listed if each.object not in named)


def _names(note: Note) -> Iterator[str]:
    """Yield what a note is called: by its file or folder, its properties, its first heading."""
    yield note.title
    if numbered := _NUMBERED.match(note.title):
        yield note.title[numbered.end() :]
    if note.title.casefold() in _FOLDER_NOTES and "/" in note.path:
        yield note.path.split("/")[-2]
    yield from note.aliases
    for key in ("title", "Title"):
        yield from note.properties.get(key, ())
    yield from (heading.text for heading in note.headings[:1] if heading.level == 1)


_FOLDER_NOTES = ("index", "_index", "readme", "00-index")
"""Names of notes that are about the folder which they are in."""

_NUMBERED = re.compile(r"\d[\d.]*[ \t]*[-–—.)_]?[ \t]*(?=[^\W\d_]{2})")


def _links_to_itself(note: Note) -> Iterator[int]:
    """Yield the numbers of the links that lead to their own note, as far as the paths tell."""
    title = fold_text(note.title)
    for number, link in enumerate(note.links):
        name = without_link_suffix(link.path.rsplit("/", 1)[-1])
        if not link.path or (fold_text(name) == title and _leads_to(link, note)):
            yield number


def _leads_to(link: Link, note: Note) -> bool:
    written = [part for part in link.path.split("/") if part != "."]
    parts = [part for part in written if part != ".."]
    if not parts or (len(parts) < len(written) and len(parts) == 1):
        return False  # in another folder
    parts[-1] = without_link_suffix(parts[-1])
    own = [*note.path.split("/")[:-1], note.title]
    return len(parts) <= len(own) and all(
        fold_text(one) == fold_text(other)
        for one, other in zip(reversed(parts), reversed(own), strict=False)
    )


def _is_about_one(proposition: Proposition, links: Sequence[Link]) -> bool:
    """Return whether two links to one note are subject and object."""
    if THE_NOTE in (proposition.subject, proposition.object):
        return False
    subject, object_ = links[proposition.subject], links[proposition.object]
    return fold_text(subject.path) == fold_text(object_.path)


def _on_note(proposition: Proposition, own: set[int], note: Note) -> Proposition | None:
    """Return a proposition with the note in place of links to it.

    None for one of the note and itself, or of a section of it that is shown by another name.
    """
    numbers = own.intersection((proposition.subject, proposition.object))
    if any(_shows_section(note.links[number], note) for number in numbers):
        return None
    subject = THE_NOTE if proposition.subject in own else proposition.subject
    object_ = THE_NOTE if proposition.object in own else proposition.object
    if subject == object_:
        return None
    return replace(proposition, subject=subject, object=object_)


def _shows_section(link: Link, note: Note) -> bool:
    """Return whether a link leads to a section and shows no name of its note."""
    return bool(link.fragment) and fold_text(shown_text(link)) not in map(fold_text, _names(note))
