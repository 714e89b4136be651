"""What the parsers of a note ask of the vault around it; `resolver.NoteResolver` answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from conceptmap.page.blocks import Block, InlineFormula, InlineImage
from conceptmap.page.code import CodeTokens


class InlineResolver(Protocol):
    """What the inline parser asks."""

    def resolve_link(self, path: str) -> str | None:
        """Return what a link path leads to: a file by its path, or the name of an unresolved node.

        None for a name that is no node.
        """

    def exists(self, id_: str) -> bool:
        """Return whether an id is that of a file, not of an unresolved node."""

    def load_image(self, path: str, width: int, height: int) -> InlineImage | None:
        """Load an image of the vault; None when it cannot be.

        Width and height are in pixels of the page, 0 where the note gives none.
        """

    def load_web_image(self, url: str, width: int, height: int) -> InlineImage | None:
        """Return an image on the web that was fetched; None otherwise."""

    def load_data_image(self, url: str, width: int, height: int) -> InlineImage | None:
        """Load an image that is written in the note itself, as a `data:` URL; None otherwise."""

    def render_formula(self, tex: str, *, display: bool) -> InlineFormula:
        """Render a formula of TeX, in a line of its own for `display`."""

    def number_footnote(self, key: str, text: str) -> tuple[int, str]:
        """Return the number and the text of a footnote that is referred to.

        It is referred to by the key of its definition, or by its own text, the other being empty.
        The number is 0 when it is not defined.
        """


class BlockResolver(InlineResolver, Protocol):
    """What the parser of whole notes asks."""

    def embed_note(self, path: str, fragment: str, title: str) -> Block | None:
        """Return a note or a part of one, embedded.

        None for what is shown inline: an image, a link that is unresolved, and one too many. A
        file that is no note is a link in a paragraph.
        """

    def highlight_code(self, code: str, language: str) -> CodeTokens:
        """Split code into tokens, as far as the time for the page suffices."""

    def new_fold_id(self) -> int:
        """Return an id for the next thing that folds on the page."""

    def add_data_urls(self, urls: Sequence[str]) -> None:
        """Add the long `data:` URLs that were taken out of a text, by their numbers."""

    def add_footnotes(self, footnotes: Mapping[str, str]) -> None:
        """Add the footnotes that a text defines, by their keys in lower case."""
