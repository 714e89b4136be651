"""A Markdown note's text → its links, tags, headings and properties."""

from __future__ import annotations

from conceptmap.vault import frontmatter
from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.scanner import scan_markdown
from conceptmap.vault.tags import unique_tags


def scan_note(text: str) -> NoteContent:
    """Scan a note, its header and its body. Never raises."""
    header, body_start = frontmatter.split(text)
    body = scan_markdown(text, body_start)
    if header is None:
        return NoteContent(body.links, body.tags, (), body.headings)
    head = frontmatter.parse(header, text.index("\n") + 1)
    return NoteContent(
        head.links + body.links,
        unique_tags(head.tags + body.tags),
        head.aliases,
        body.headings,
        head.properties,
        (head.warning,) if head.warning else (),
    )
