"""A folder of Markdown notes that no program has put its settings in, such as a repository."""

from __future__ import annotations

from conceptmap.vault.dialects.dialect import Dialect


class PlainDialect(Dialect):
    """A repository or the source of a site: its links are paths from the folder of their note.

    What is no path is found as in Obsidian, and what `.gitignore` names is left out.
    """

    uses_gitignore = True

    def unresolved_name(self, link_path: str) -> str:
        # Hidden files are there, but are no notes; nor is a page of HTML.
        name = super().unresolved_name(link_path)
        is_hidden = any(part.startswith(".") and part.strip(".") for part in name.split("/"))
        return "" if is_hidden or name.lower().endswith((".html", ".htm")) else name


DIALECT = PlainDialect
