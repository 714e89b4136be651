"""A Markdown note's text → its links, tags, headings and properties."""

from __future__ import annotations

from conceptmap.vault import frontmatter
from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.note_ids import written_ids
from conceptmap.vault.scanner import MarkdownScanner
from conceptmap.vault.tags import unique_tags


def scan_note(text: str, scanner: type[MarkdownScanner] = MarkdownScanner) -> NoteContent:
    """Scan a note, its header and its body, which is for `scanner`. Never raises."""
    header, body_start = frontmatter.split(text)
    body = scanner.scan(text, body_start)
    ids = written_ids(text)
    if header is None:
        return NoteContent(body.links, body.tags, (), body.headings, blocks=ids)
    head = frontmatter.parse(header, text.index("\n") + 1)
    return NoteContent(
        head.links + body.links,
        unique_tags(head.tags + body.tags) if head.tags and body.tags else head.tags or body.tags,
        head.aliases,
        body.headings,
        head.properties,
        (head.warning,) if head.warning else (),
        ids,
    )
