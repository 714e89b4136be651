"""The sentences that links stand in, read from their notes when they are asked for."""

from __future__ import annotations

from collections.abc import Iterable

from conceptmap.vault import frontmatter
from conceptmap.vault.note import Link
from conceptmap.vault.reader import decode, read_bytes
from conceptmap.vault.sentences import plain, sentence_in
from conceptmap.vault.vault import Vault


class Quotes:
    """Quotes the notes of a vault; the note that was read last is kept for the next question.

    Reads files, so it belongs off the Qt thread. A note that cannot be read any more quotes
    its links by their own words.
    """

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self._path = ""
        self._text = ""
        self._begin = 0

    def sentence(self, source: str, link: Link) -> str:
        """Give the sentence, list item, heading, table row or property that a link stands in."""
        self._read(source)
        if link.at < self._begin:
            start = self._text.rfind("\n", 0, link.at) + 1
            end = self._text.find("\n", link.at)
            found = plain(self._text[start:end]).replace('"', "")
        else:
            there = link.at < len(self._text)
            found = sentence_in(self._text, link.at, self._begin) if there else ""
        return found or link.text or link.path or link.part

    def sentences(self, source: str, links: Iterable[Link]) -> list[str]:
        """Give the sentences of a note's links, each once."""
        return list(dict.fromkeys(self.sentence(source, link) for link in links))

    def _read(self, source: str) -> None:
        if source == self._path:
            return
        try:
            self._text, _ = decode(read_bytes(str(self.vault.file(source))))
        except OSError:
            self._text = ""
        self._begin = frontmatter.body_start(self._text)
        self._path = source
