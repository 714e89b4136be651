"""Build the page of a node, or of a file that is none: a note, or the notes that link to it.

Reads files, so it belongs in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from time import perf_counter, thread_time
from typing import NamedTuple

from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import Text, translate, translate_count
from conceptmap.graph.references import edge_contexts
from conceptmap.model.vault_map import VaultMap
from conceptmap.page.block_parser import NoteParser
from conceptmap.page.blocks import (
    Block,
    CodeBlock,
    HeadingBlock,
    Inlines,
    ListBlock,
    ListItem,
    Page,
    PageChunk,
    Paragraph,
    ParagraphStyle,
    PropertiesBlock,
    TextMark,
    TextSpan,
    ThematicBreak,
)
from conceptmap.page.context import PageContext, PageRequest, notice, too_long_notice
from conceptmap.page.data_urls import is_data_url
from conceptmap.page.excluded import EXCLUDED_WORDS, note_in
from conceptmap.page.file_page import file_page
from conceptmap.page.hrefs import ALLOW_WEB_IMAGES_HREF, node_href, outside_href, tag_href
from conceptmap.page.long_paragraphs import text_weight
from conceptmap.page.resolver import NoteResolver
from conceptmap.vault import frontmatter
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.note import Note
from conceptmap.vault.path_index import fold_case
from conceptmap.vault.reader import decode_text, read_bytes

FIRST_PAGE_AFTER_S = 0.06
"""A page that is still incomplete after this many seconds is shown as far as it is."""

_SHOWN_DATA_CHARS = 40
"""At most this many characters are shown of a `data:` URL in a property."""

MAX_SHOWN_HEADER_CHARS = 10_000
"""At most this many characters are shown of a header that cannot be read."""

MAX_SHOWN_PROPERTIES = 300
MAX_VALUE_CHARS = 4000
"""At most this many characters are shown of the values of a property, which are all in one cell."""

_VALUE_WEIGHT = 8

PAGE_TIME_S = 3.5
"""Seconds of processor time after which the rest of a note is left out."""

_TAG_KEYS = ("tags", "tag")


def build_page(
    request: PageRequest,
    on_partial: Callable[[Page], None] = lambda _: None,
    check_cancelled: Callable[[], object] = lambda: None,
) -> Page:
    """Build the page of a node.

    The first chunks of a note that takes long are also given to `on_partial`. `check_cancelled`
    is called between the chunks, and may raise to give up.
    """
    vault_map, id_ = request.vault_map, request.id
    note = note_in(vault_map.vault, id_)
    if note is not None:
        return note_page(request, note, on_partial, check_cancelled)
    if vault_map.vault.has_file(id_):
        return file_page(request, check_cancelled)
    return _backlinks_page(request, vault_map.kind(id_), check_cancelled)


class NoteThen(NamedTuple):
    """What a note was that is gone, in place of what is on the disk."""

    data: bytes
    """What its file held."""
    notice: Paragraph
    """What is said of it above its text."""
    end: tuple[Block, ...]
    """What stands below its text."""


def note_page(
    request: PageRequest,
    note: Note,
    on_partial: Callable[[Page], None],
    check_cancelled: Callable[[], object],
    then: NoteThen | None = None,
) -> Page:
    """Build the page of a note as it is on the disk, or as it was `then`."""
    begun, cpu_begun = perf_counter(), thread_time()
    vault = request.vault_map.vault
    file = vault.disk_path(request.id) if then is None else None
    title, location = _title_and_location(request.vault_map, note)
    try:
        text, warnings = decode_text(read_bytes(str(file)) if then is None else then.data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        words = translate("The note could not be read: {reason}.", reason=reason)
        top = HeadingBlock(1, (TextSpan(title),), "")
        blocks = (top, notice(words, ParagraphStyle.WARNING))
        return Page(request.id, title, (PageChunk(0, blocks),), file=file)
    context = PageContext(request)
    resolver = NoteResolver(context, request.id, ())
    shown = vault.dialect_of(request.id).page_text(text, resolver.block_text)
    header, begin = frontmatter.split(shown.text)
    body = shown.text[begin:]
    parser = resolver.make_parser()
    head = _head_blocks(title, location, note.warnings + warnings, body)
    if then is not None:
        head.append(then.notice)
    if request.id in vault.excluded:
        head.append(notice(str(EXCLUDED_WORDS), ParagraphStyle.MUTED))
    if header:
        head += _header_blocks(header, parser, resolver)
    if shown.properties:
        rows = tuple(_text_property_rows(shown.properties, parser))
        head.append(PropertiesBlock(rows, resolver.new_fold_id()))
    chunks = [PageChunk(0, tuple(head))]

    def page(*, complete: bool) -> Page:
        return Page(
            request.id,
            title,
            tuple(chunks),
            tuple(parser.outline),
            dict(context.images),
            file,
            text,
            tuple(context.unfetched_urls),
            complete,
        )

    def is_late() -> bool:
        return thread_time() - cpu_begun > PAGE_TIME_S

    partial_shown = False
    for chunk in parser.parse_chunks(body, 1 + shown.text.count("\n", 0, begin)):
        chunks.append(chunk._replace(line=shown.source_line(chunk.line)))
        check_cancelled()
        if is_late():
            chunks.append(PageChunk(0, (too_long_notice(),)))
            break
        if not partial_shown and perf_counter() - begun > FIRST_PAGE_AFTER_S:
            on_partial(page(complete=False))
            partial_shown = True
    if context.used_footnotes:
        chunks.append(PageChunk(0, tuple(_footnote_blocks(context, check_cancelled, is_late))))
    if then is not None:
        chunks.append(PageChunk(0, then.end))
    if context.formulas_left:
        words = translate("Some formulas are shown as they are written: there are too many.")
        chunks.insert(1, PageChunk(0, (notice(words, ParagraphStyle.WARNING),)))
    if context.unfetched_urls and request.web_images is None:
        chunks.insert(1, PageChunk(0, (_web_images_notice(len(context.unfetched_urls)),)))
    return page(complete=True)


def _head_blocks(title: str, location: str, warnings: tuple[Text, ...], body: str) -> list[Block]:
    """Return what is shown above a note: its title, unless it begins so, place and warnings."""
    blocks: list[Block] = []
    first = body.lstrip().partition("\n")[0]
    if not (first.startswith("# ") and fold_case(first[2:].strip()) == fold_case(title)):
        blocks.append(HeadingBlock(1, (TextSpan(title),), ""))
    if location:
        blocks.append(notice(location.replace("/", " › "), ParagraphStyle.MUTED))
    if warnings:
        blocks.append(notice(" ".join(map(str, dict.fromkeys(warnings))), ParagraphStyle.WARNING))
    return blocks


def _web_images_notice(count: int) -> Paragraph:
    words = translate_count("%n web image not loaded.", "%n web images not loaded.", count)
    content: Inlines = (
        TextSpan(f"{words} "),
        TextSpan(translate("Load images for this vault"), href=ALLOW_WEB_IMAGES_HREF),
    )
    return Paragraph(content, style=ParagraphStyle.MUTED)


def _header_blocks(header: str, parser: NoteParser, resolver: NoteResolver) -> Iterator[Block]:
    """Yield the properties of a frontmatter, or its text when it cannot be read."""
    read = frontmatter.parse(header)
    rows = tuple(_property_rows(read.properties, parser))
    if rows:
        yield PropertiesBlock(rows, resolver.new_fold_id())
    elif read.warning:
        cut = len(header) > MAX_SHOWN_HEADER_CHARS
        shown = f"{header[:MAX_SHOWN_HEADER_CHARS]}\n…" if cut else header
        yield CodeBlock("yaml", (("", shown),))


def _property_rows(
    properties: Mapping[str, tuple[str, ...]], parser: NoteParser
) -> Iterator[tuple[str, Inlines]]:
    """Yield each property and its values, as many as there is room for."""
    for key, values in islice(properties.items(), MAX_SHOWN_PROPERTIES):
        content: list[TextSpan] = []
        left = MAX_VALUE_CHARS
        for at, value in enumerate(values):
            if content:
                content.append(TextSpan("   " if key.casefold() in _TAG_KEYS else ", "))
            shown = value if len(value) <= MAX_VALUE_CHARS else f"{value[:MAX_VALUE_CHARS]}…"
            content += _property_value(key, shown, parser)
            left -= text_weight(shown) + _VALUE_WEIGHT
            if left <= 0 and (more := len(values) - at - 1):
                words = translate_count("and %n more", "and %n more", more)
                content.append(TextSpan(f" … {words}", TextMark.MUTED))
                break
        yield key, tuple(content) or (TextSpan(translate("Empty"), TextMark.MUTED),)


def _text_property_rows(
    properties: Mapping[str, tuple[str, ...]], parser: NoteParser
) -> Iterator[tuple[str, Inlines]]:
    """Yield each property that is written in the text, and its values, which are Markdown."""
    for key, values in islice(properties.items(), MAX_SHOWN_PROPERTIES):
        yield (
            key,
            parser.parse_inlines(", ".join(values)[:MAX_VALUE_CHARS])
            or (TextSpan(translate("Empty"), TextMark.MUTED),),
        )


def _property_value(key: str, value: str, parser: NoteParser) -> Iterator[TextSpan]:
    if key.casefold() in _TAG_KEYS:
        names = [name.lstrip("#") for name in value.replace(",", " ").split()]
        for at, name in enumerate(names):
            if at:
                yield TextSpan("   ")
            yield TextSpan(
                f"#{name}", TextMark.TAG, tag_href(name), translate("Filter by this tag")
            )
    elif is_data_url(value):
        yield TextSpan(f"{value[:_SHOWN_DATA_CHARS]}…", TextMark.MUTED)
    elif href := outside_href(value):
        yield TextSpan(value, href=href, tooltip=value)
    elif "[[" in value or "](" in value:
        yield from (each for each in parser.parse_inlines(value) if isinstance(each, TextSpan))
    elif value in ("true", "false"):
        yield TextSpan("☑" if value == "true" else "☐")
    else:
        yield TextSpan(value)


def _footnote_blocks(
    context: PageContext, check_cancelled: Callable[[], object], is_late: Callable[[], bool]
) -> Iterator[Block]:
    """Yield a rule and the list of the footnotes that are referred to, as far as there is time."""
    yield ThematicBreak()
    items: list[ListItem] = []
    at = 0
    # A footnote may hold the first reference to another.
    while at < len(context.used_footnotes):
        check_cancelled()
        if items and is_late():
            break
        footnote = context.used_footnotes[at]
        blocks = list(footnote.parse(footnote.text))
        at += 1
        anchor = f"note-{at}"
        back = TextSpan(" ↩", TextMark.MUTED, f"#back-{at}", translate("Back to the text"))
        if blocks and isinstance(blocks[0], Paragraph):
            blocks[0] = blocks[0]._replace(anchor=anchor)
        else:
            blocks.insert(0, Paragraph((TextSpan(""),), anchor))
        if isinstance(blocks[-1], Paragraph):
            blocks[-1] = blocks[-1]._replace(content=(*blocks[-1].content, back))
        else:
            blocks.append(Paragraph((back,)))
        items.append(ListItem(tuple(blocks)))
    yield ListBlock(tuple(items), 1)
    if at < len(context.used_footnotes):
        yield too_long_notice()


def _backlinks_page(
    request: PageRequest, kind: NodeKind, check_cancelled: Callable[[], object]
) -> Page:
    """Build the page of an unresolved name or of a tag: the notes that link to it."""
    vault_map, id_ = request.vault_map, request.id
    title = vault_map.title(id_)
    sources = sorted(
        vault_map.graph.predecessors(id_), key=lambda each: vault_map.title(each).casefold()
    )
    count = len(sources)
    if kind is NodeKind.TAG:
        summary = translate_count("%n note has this tag.", "%n notes have this tag.", count)
    else:
        summary = translate_count(
            "Not written yet. Linked from %n note:",
            "Not written yet. Linked from %n notes:",
            count,
        )
    blocks: list[Block] = [
        HeadingBlock(1, (TextSpan(title),), ""),
        notice(summary, ParagraphStyle.MUTED),
    ]
    link_contexts = LinkContexts(vault_map.vault)
    for source in sources:
        check_cancelled()
        link = TextSpan(vault_map.title(source), TextMark.STRONG, node_href(source))
        blocks.append(Paragraph((link,)))
        sentences = edge_contexts(link_contexts, source, id_)
        blocks += (notice(each, ParagraphStyle.QUOTE) for each in sentences)
    return Page(id_, title, (PageChunk(0, tuple(blocks)),))


def _title_and_location(vault_map: VaultMap, note: Note) -> tuple[str, str]:
    """Return the name that a note is shown by, and its folder in words as `location` has it."""
    if note.path in vault_map.index_of:
        return vault_map.title(note.path), vault_map.location(note.path)
    return note.title, note.path.rpartition("/")[0]
