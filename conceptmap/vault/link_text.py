"""The text of a link to a file, as a wikilink holds it."""

from __future__ import annotations

from collections.abc import Iterator

from conceptmap.vault.note_formats import OMISSIBLE_SUFFIXES, without_link_suffix
from conceptmap.vault.path_index import fold_case
from conceptmap.vault.resolver import LinkResolver


def shortest_link_text(resolver: LinkResolver, path: str) -> str:
    """Return the shortest link path that leads to the file at `path` from every note.

    The name alone where no other file has it, otherwise as many folders as distinguish the files.
    Where no text leads to a file, as when two paths differ by composition alone, it is the whole
    path.
    """
    texts = sorted(_link_texts(path), key=len)
    return next((text for text in texts if _leads_to(resolver, text, path)), texts[-1])


def _link_texts(path: str) -> Iterator[str]:
    """Yield link paths to a file: with ever more folders, with `/` before them, and each with
    the extension and, where it may be left out, without."""
    parts = path.split("/")
    tails = ["/".join(parts[-count:]) for count in range(1, len(parts) + 1)]
    for text in (*tails, f"/{path}"):
        if (short := without_link_suffix(text)) != text:
            yield short
        yield text


def _leads_to(resolver: LinkResolver, text: str, path: str) -> bool:
    """Return whether a link path leads to a file from every note.

    What it leads to depends on the folder of the note only where the folder holds a file that
    the text fits. So it is enough to ask from those folders, and from one that holds none.
    """
    tails = [fold_case(f"/{text.lstrip('/')}{suffix}") for suffix in ("", *OMISSIBLE_SUFFIXES)]
    folders = {"\0"}
    for each in resolver.files_named(text):
        whole = f"/{fold_case(each)}"
        folders.update(whole[1 : -len(tail)] for tail in tails if whole.endswith(tail))
    return all(resolver.resolve(text, f"{folder}/note.md") == path for folder in folders)
