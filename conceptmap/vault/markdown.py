"""A Markdown note's text → its links, tags, headings and properties."""

from __future__ import annotations

from collections.abc import Sequence

from conceptmap.vault import frontmatter
from conceptmap.vault.frontmatter import Frontmatter
from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.note_ids import written_ids
from conceptmap.vault.scanner import MarkdownScanner, ScanResult
from conceptmap.vault.tags import unique_tags


def scan_note(text: str, scanner: type[MarkdownScanner] = MarkdownScanner) -> NoteContent:
    """Scan a note, its header and its body, which is for `scanner`. Never raises."""
    return scan_notes([text], scanner)[0]


def scan_notes(
    texts: Sequence[str], scanner: type[MarkdownScanner] = MarkdownScanner
) -> list[NoteContent]:
    """Scan several notes, which is quicker than one by one (`MarkdownScanner.scan_each`)."""
    headers = [frontmatter.split(text) for text in texts]
    heads = [
        None if header is None else frontmatter.parse(header, text.index("\n") + 1)
        for text, (header, _) in zip(texts, headers, strict=True)
    ]
    ids = [written_ids(text) for text in texts]
    bodies = scanner.scan_each(texts, [start for _, start in headers])
    return [_join(*parts) for parts in zip(heads, bodies, ids, strict=True)]


def _join(head: Frontmatter | None, body: ScanResult, ids: tuple[str, ...]) -> NoteContent:
    links, tags, headings = body
    if head is None:
        return NoteContent(links, tags, headings=headings, blocks=ids)
    properties, head_tags, aliases, head_links, warning = head
    return NoteContent(
        head_links + links,
        unique_tags(head_tags + tags) if head_tags and tags else head_tags or tags,
        aliases,
        headings,
        properties,
        (warning,) if warning else (),
        ids,
    )
