"""How tags are written.

Sources: Obsidian Help, "Tags" (which characters, and not numbers alone), and its release notes,
1.5.0 (no slash at the end).
"""

from __future__ import annotations

from collections.abc import Iterable

from conceptmap.core.text_folding import fold_text

# Anything but white space and punctuation; of the general punctuation, the joiners that emoji
# and Persian are spelt with are allowed.
TAG_PATTERN = (
    r"[^\s\x00-,.:-@\[-^`{-~\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf"
    r"\u2000-\u200b\u200e-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030"
    r"\uff01-\uff0f\uff1a-\uff20\uff3b-\uff3e\uff40\uff5b-\uff65]+"
)
"""What may be the name of a tag; see `tag_name`."""


def tag_name(written: str) -> str:
    """Return the name of a tag that is written so, without `#`; empty when it is none.

    Slashes at its end do not belong to it. Digits alone are no tag, nor are several numbers with
    slashes between them.
    """
    name = written.rstrip("/")
    return "" if not name or name.replace("/", "").isdigit() else name


def unique_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the names of tags as they are written, each once in any letter case."""
    seen: dict[str, str] = {}
    for tag in tags:
        if name := tag_name(tag):
            seen.setdefault(fold_text(name), name)
    return tuple(seen.values())
