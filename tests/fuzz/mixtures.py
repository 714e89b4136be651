"""Fuzzing with notes that are put together of Markdown's constructs, nested in each other.

`python -m tests.fuzz.mixtures [SECONDS] [SEED]` makes one note after the other, each from a number,
and does what the program does with it: scans it, reads its excerpt, the sentences around its
links and what it states, builds its page and writes that into a document in slices. A note that
raises, or takes longer than `TIMEOUT_S` of processor time, fails and is written to `mixture-…` in
the working folder; one that never answers is, and the program ends with where it was.
"""

from __future__ import annotations

import faulthandler
import os
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from itertools import islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument

from conceptmap.model.vault_map import build_vault_map
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.page.renderer import PageRenderer
from conceptmap.page.text_formats import TextFormats
from conceptmap.relations.propositions import note_propositions
from conceptmap.render.theme import load_theme
from conceptmap.vault.excerpts import note_excerpt
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.vault import Vault
from tests.constructs import DEEPENING, ENCLOSED, REPEATED, all_constructs, vault_files

TIMEOUT_S = 5.0
HANGS_S = 120.0
"""Seconds on the clock after which a note never answers."""

MAX_CHARS = 40_000
MAX_DEPTH = 4
STEPS_PER_SLICE = 40


WRITE_OF = {each.name: each.write for each in all_constructs()}
PIECES = (*REPEATED.values(), *(mark + end for mark, end in DEEPENING.values()))
SIGNS = "[]()!*_`#|<>&\\$%^~=-+:\"'{}/@ \n\t"
WRAPPERS: tuple[Callable[[str], str], ...] = (
    lambda text: _prefixed(text, "> "),
    lambda text: "> [!note]- t\n" + _prefixed(text, "> "),
    lambda text: "- " + _prefixed(text, "  ").removeprefix("  "),
    lambda text: "1. " + _prefixed(text, "   ").removeprefix("   "),
    lambda text: f"<details><summary>t</summary>\n\n{text}\n\n</details>\n",
    lambda text: f"<div>{text}</div>\n",
    lambda text: f"| a | b |\n|---|---|\n| {text.replace(chr(10), ' ')} | c |\n",
    lambda text: f"```python\n{text}\n```\n",
    lambda text: f"**{text}**",
    lambda text: f"[{text}](b)",
    lambda text: f"[[a|{text}]]",
    lambda text: f"%%{text}%%",
    lambda text: f"<!-- {text} -->",
    lambda text: f"$${text}$$\n",
    lambda text: f"[^1]: {_prefixed(text, '    ')}\n\n[^1]",
    lambda text: f"---\na: {text}\n---\n",
    lambda text: f"---\na: |\n{_prefixed(text, '  ')}\n---\n",
    lambda text: f"# {text}\n",
)


def _prefixed(text: str, mark: str) -> str:
    return "".join(f"{mark}{line}\n" for line in text.split("\n"))


def make_note(seed: int) -> str:
    """Return the note of a number."""
    rng = random.Random(seed)
    size = rng.choice((200, 2_000, 10_000, MAX_CHARS))
    text = "".join(_mixture(rng, size // 3, MAX_DEPTH) for _ in range(3))
    return text[:MAX_CHARS]


def _mixture(rng: random.Random, size: int, depth: int) -> str:
    kind = rng.random()
    if depth == 0 or kind < 0.25:
        return rng.choice(tuple(WRITE_OF.values()))(rng.randrange(1, max(size, 2)))
    if kind < 0.45:
        parts = [rng.choice(PIECES) for _ in range(rng.randrange(2, 5))]
        unit = "".join(parts)
        return unit * max(1, rng.randrange(1, max(size, 2)) // len(unit))
    if kind < 0.55:
        unit = "".join(rng.choice(SIGNS) for _ in range(rng.randrange(1, 6)))
        return unit * max(1, size // len(unit))
    if kind < 0.65:
        before, opening, middle, closing, after = rng.choice(tuple(ENCLOSED.values()))
        count = max(1, size // (2 * (len(opening) + len(closing))))
        return before + opening * count + middle + closing * rng.randrange(count + 1) + after
    if kind < 0.9:
        text = _mixture(rng, size, depth - 1)
        for _ in range(rng.randrange(1, 6)):
            text = rng.choice(WRAPPERS)(text)
            if len(text) > MAX_CHARS:
                break
        return text
    count = rng.randrange(2, 6)
    return "\n".join(_mixture(rng, size // count, depth - 1) for _ in range(count))


def use_note(root: Path, text: str) -> None:
    """Do with a note what the program does."""
    for file, content in vault_files(text).items():
        Path(root, file).write_bytes(content.encode("utf-8", "replace"))
    vault = Vault.open(root, cache=None)
    note = vault.notes["Note.md"]
    note_excerpt(vault, "Note.md")
    contexts = LinkContexts(vault)
    for link in note.links[:50]:
        contexts.sentence("Note.md", link)
    note_propositions(note, text)
    page = build_page(PageRequest(build_vault_map(vault), "Note.md", 400, 1.0, 14, "#000000"))
    document = QTextDocument()
    document.setTextWidth(400)
    document.documentLayout()
    renderer = PageRenderer(document, TextFormats(load_theme("light"), 14), lambda *_: False)
    steps = renderer.write(page, page.chunks)
    cursor, ended = QTextCursor(document), False
    while not ended:
        cursor.beginEditBlock()
        ended = len(list(islice(steps, STEPS_PER_SLICE))) < STEPS_PER_SLICE
        cursor.endEditBlock()
    document.size()


def main() -> None:
    """Make and use notes for some seconds; end with 1 if one failed."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30)
    application = QGuiApplication([])
    begun, count, failed = time.monotonic(), 0, 0
    longest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "vault")
        root.mkdir()
        use_note(root, "warm up $x$\n\n```python\nx\n```\n")
        while time.monotonic() - begun < seconds:
            file = Path(f"mixture-{seed}.md")
            text = make_note(seed)
            file.write_bytes(text.encode("utf-8", "replace"))
            faulthandler.dump_traceback_later(HANGS_S, exit=True)
            cpu_begun = time.process_time()
            try:
                use_note(root, text)
                took = time.process_time() - cpu_begun
                longest = max(longest, took)
                reason = f"took {took:.1f} s" if took > TIMEOUT_S else ""
            except Exception:
                reason = traceback.format_exc()
            faulthandler.cancel_dump_traceback_later()
            if reason:
                failed += 1
                print(f"{file}: {reason}", flush=True)
            else:
                file.unlink()
            count += 1
            seed += 1
    application.quit()
    print(f"{count} notes, {failed} failed, the longest took {longest:.1f} s")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
