"""The sentences around links, read from their notes and canvas files when they are asked for."""

from __future__ import annotations

from collections.abc import Iterable

from conceptmap.vault import frontmatter
from conceptmap.vault.canvas_file import NO_OFFSET, canvas_file_text
from conceptmap.vault.link_syntax import BLOCK_PATH
from conceptmap.vault.note_content import OPTIONAL_PAGE, Link
from conceptmap.vault.note_formats import is_canvas_file
from conceptmap.vault.reader import MAX_NOTE_BYTES, ReadFile, decode_text
from conceptmap.vault.sentences import sentence_in, strip_markdown
from conceptmap.vault.vault import Vault, reader_of


class LinkContexts:
    """Finds the sentences around the links of a vault.

    Reads files, so not for the window's thread; the note that was read last is kept in memory.
    When a note cannot be read any more, the text of a link replaces its sentence.
    """

    def __init__(self, vault: Vault, read: ReadFile | None = None) -> None:
        """`read` reads the files of the vault, None for those on disk."""
        self.vault = vault
        self._read_file = read or reader_of(vault)
        self._path = ""
        self._text = ""
        self._body_start = 0

    def sentence(self, source: str, link: Link) -> str:
        """Return the sentence, list item, heading, table row or property that holds a link.

        Empty for a card of a canvas file that shows a file.
        """
        if link.offset == NO_OFFSET:
            return ""
        self._read(source)
        if link.offset < self._body_start:
            start = self._text.rfind("\n", 0, link.offset) + 1
            end = self._text.find("\n", link.offset)
            found = strip_markdown(self._text[start:end]).replace('"', "")
        else:
            # The note may have been cut short since it was scanned.
            exists = link.offset < len(self._text)
            found = sentence_in(self._text, link.offset, self._body_start) if exists else ""
        if "((" in found:
            found = BLOCK_PATH.sub("…", found)
        return found or link.text or link.path.removeprefix(OPTIONAL_PAGE) or link.fragment

    def sentences(self, source: str, links: Iterable[Link]) -> list[str]:
        """Return the sentences around the links of a note or canvas file, each once."""
        found = (self.sentence(source, link) for link in links)
        return list(dict.fromkeys(filter(None, found)))

    def text(self, source: str) -> str:
        """Return the text of a note, empty when it cannot be read."""
        self._read(source)
        return self._text

    def _read(self, source: str) -> None:
        if source == self._path:
            return
        try:
            data = self._read_file(source, MAX_NOTE_BYTES)
            if is_canvas_file(source):
                self._text, self._body_start = canvas_file_text(data), 0
                self._path = source
                return
            self._text, _ = decode_text(data)
        except OSError:
            self._text = ""
        self._body_start = frontmatter.body_start(self._text)
        self._path = source
