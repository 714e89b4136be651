"""Answer what the parser of a note asks of the vault: links, images, footnotes, embedded notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import translate
from conceptmap.page.block_parser import NoteParser
from conceptmap.page.blocks import (
    Block,
    Embed,
    InlineFormula,
    InlineImage,
    Paragraph,
    ParagraphStyle,
    TextMark,
    TextSpan,
)
from conceptmap.page.code import CodeTokens
from conceptmap.page.context import PageContext, UsedFootnote, notice
from conceptmap.page.data_urls import whole_data_url
from conceptmap.page.excluded import note_in
from conceptmap.page.hrefs import file_href, node_href
from conceptmap.page.inline_images import is_image_name
from conceptmap.page.resolver_protocols import BlockResolver
from conceptmap.page.sections import find_section
from conceptmap.vault import frontmatter
from conceptmap.vault.logseq_page import BLOCK_PART, first_line_of_block
from conceptmap.vault.note import Note
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.resolver import unresolved_key

MAX_EMBED_DEPTH = 5
"""How deep notes are embedded in each other."""

MAX_EMBEDS = 1_000
"""How many notes and parts of notes are embedded in one page; further ones are shown as links."""

MAX_EMBEDDED_CHARS = 2_000_000
"""How much text is embedded in one page."""

MAX_EMBED_READ_CHARS = 20_000_000
"""How much text is read for the parts that are embedded in one page."""


class NoteResolver(BlockResolver):
    """What the vault answers to the parser of one note."""

    def __init__(
        self, context: PageContext, source: str, embedded_in: tuple[tuple[str, str], ...]
    ) -> None:
        self._context = context
        self._vault_map = context.request.vault_map
        self._source = source
        self._embedded_in = embedded_in
        """The notes that this one is embedded in, and of each the part, empty for all of it."""
        self._parser: NoteParser | None = None
        self._data_urls: tuple[str, ...] = ()
        self._footnotes: dict[str, str] = {}
        self._footnote_numbers: dict[str, int] = {}
        self._unresolved = (
            {
                unresolved_key(target): target
                for target in self._vault_map.graph.successors(source)
                if self._vault_map.kind(target) is NodeKind.UNRESOLVED
            }
            if source in self._vault_map.index_of
            else {}
        )

    def make_parser(self, *, with_outline: bool = True) -> NoteParser:
        """Make the parser of the note, which also parses its footnotes in the end."""
        self._parser = NoteParser(self, with_outline=with_outline)
        return self._parser

    def resolve_link(self, path: str) -> str | None:
        vault = self._vault_map.vault
        found = vault.resolver.resolve(path, self._source)
        if found is None:
            found = self._unresolved.get(unresolved_key(vault.unresolved_name(path, self._source)))
        return found

    def block_text(self, id_: str) -> str:
        """Return the first line of the block of an id, as links to it show it; empty for none."""
        vault, context = self._vault_map.vault, self._context
        path = vault.resolver.resolve(f"(({id_}))", self._source)
        if path is None or context.embed_read_chars > MAX_EMBED_READ_CHARS:
            return ""
        text = context.block_sources.get(path)
        if text is None:
            try:
                text, _ = decode_text(read_bytes(str(vault.disk_path(path))))
            except OSError:
                text = ""
            context.embed_read_chars += len(text)
            context.block_sources[path] = text
        return first_line_of_block(text, id_)

    def exists(self, id_: str) -> bool:
        return self._vault_map.vault.has_file(id_)

    def load_image(self, path: str, width: int, height: int) -> InlineImage | None:
        found = self._vault_map.vault.resolver.resolve(path, self._source)
        if found is None or self._vault_map.vault.note_or_canvas_file(found) is not None:
            return None
        key = self._context.load_image(self._vault_map.vault.disk_path(found), width, height)
        return None if key is None else InlineImage(key, "")

    def load_web_image(self, url: str, width: int, height: int) -> InlineImage | None:
        absolute = f"https:{url}" if url.startswith("//") else url
        key = self._context.load_web_image(absolute, width, height)
        return None if key is None else InlineImage(key, "")

    def load_data_image(self, url: str, width: int, height: int) -> InlineImage | None:
        url = whole_data_url(url, self._data_urls)
        key = self._context.load_data_image(url, width, height)
        return None if key is None else InlineImage(key, "")

    def render_formula(self, tex: str, *, display: bool) -> InlineFormula:
        return self._context.render_formula(tex, display=display)

    def highlight_code(self, code: str, language: str) -> CodeTokens:
        return self._context.code.highlight(code, language)

    def new_fold_id(self) -> int:
        self._context.fold_count += 1
        return self._context.fold_count - 1

    def add_data_urls(self, urls: Sequence[str]) -> None:
        self._data_urls = tuple(urls)

    def add_footnotes(self, footnotes: Mapping[str, str]) -> None:
        self._footnotes.update(footnotes)

    def number_footnote(self, key: str, text: str) -> tuple[int, str]:
        name = key.casefold()
        text = text or self._footnotes.get(name, "")
        if not text:
            return 0, ""
        number = self._footnote_numbers.get(name) if name else None
        if number is None:
            assert self._parser is not None
            self._context.used_footnotes.append(UsedFootnote(text, self._parser.parse_blocks))
            number = len(self._context.used_footnotes)
            if name:
                self._footnote_numbers[name] = number
        return number, text

    def embed_note(self, path: str, fragment: str, title: str) -> Block | None:
        vault = self._vault_map.vault
        if path and is_image_name(path):
            return None
        id_ = vault.resolver.resolve(path, self._source) if path else self._source
        if id_ is None:
            return None
        note = note_in(vault, id_)
        if note is None:
            href = node_href(id_) if id_ in vault.canvas_files else file_href(id_)
            link = TextSpan(title or id_.rpartition("/")[2], href=href, tooltip=id_)
            return Paragraph((TextSpan("▤ ", TextMark.MUTED), link))
        self._context.embed_count += 1
        if self._context.embed_count > MAX_EMBEDS:
            return None
        on_map = id_ in self._vault_map.index_of
        note_title = self._vault_map.title(id_) if on_map else note.title
        if not title:
            is_named = fragment and BLOCK_PART.fullmatch(fragment) is None
            title = f"{note_title} › {fragment.lstrip('^')}" if is_named else note_title
        return Embed(title, node_href(id_, fragment), self._embedded_blocks(note, fragment))

    def _embedded_blocks(self, note: Note, fragment: str) -> tuple[Block, ...]:
        """Parse an embedded note, or say why it is not shown."""
        id_ = note.path
        embedded_in = (*self._embedded_in, (id_, fragment))
        if (
            (id_, fragment) in self._embedded_in
            or (id_, "") in self._embedded_in
            or (id_ == self._context.request.id and not fragment)
        ):
            return (notice(translate("This note embeds itself."), ParagraphStyle.MUTED),)
        if len(embedded_in) > MAX_EMBED_DEPTH:
            words = translate("Embedded too deeply to show here.")
            return (notice(words, ParagraphStyle.MUTED),)
        context, vault = self._context, self._vault_map.vault
        if context.embed_read_chars > MAX_EMBED_READ_CHARS:
            return (_too_much(),)
        try:
            text, _ = decode_text(read_bytes(str(vault.disk_path(id_))))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            words = translate("The note could not be read: {reason}.", reason=reason)
            return (notice(words, ParagraphStyle.WARNING),)
        context.embed_read_chars += len(text)
        if not fragment or fragment.startswith("^"):
            text = vault.dialect_of(id_).page_text(text, self.block_text).text
        if fragment:
            section = find_section(note, text, fragment)
            if section is None:
                words = translate("The note has no part named {part}.", part=fragment)
                return (notice(words, ParagraphStyle.WARNING),)
            text = section.text
        else:
            text = text[frontmatter.body_start(text) :]
        context.embedded_chars += len(text)
        if context.embedded_chars > MAX_EMBEDDED_CHARS:
            return (_too_much(),)
        resolver = NoteResolver(self._context, id_, embedded_in)
        parser = resolver.make_parser(with_outline=False)
        return tuple(block for chunk in parser.parse_chunks(text) for block in chunk.blocks)


def _too_much() -> Paragraph:
    return notice(translate("Too much to show here."), ParagraphStyle.MUTED)
