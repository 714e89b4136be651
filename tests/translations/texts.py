"""Find the texts for users in the code: the calls of `conceptmap.core.translation`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "conceptmap"

COMMENT = "#:"
"""Begins a comment for translators, on the lines above the one with the text."""

OPTIONS = {"context"}
"""Keyword arguments that are no values for placeholders."""

DEFINITION = PACKAGE / "core" / "translation.py"
MODULE = "conceptmap.core.translation"


@dataclass(frozen=True)
class SourceText:
    """A text in the code, or what is in the place of one."""

    file: str
    line: int
    source: str
    plural: str = ""
    context: str = ""
    comment: str = ""
    fault: str = ""
    """Why it cannot be translated; empty for a text that can."""


def sources() -> Iterator[Path]:
    """Return the program's files, sorted."""
    return iter(sorted(PACKAGE.rglob("*.py")))


def all_texts() -> list[SourceText]:
    """Return the texts of the whole program."""
    return [text for file in sources() for text in texts_in(file, file.read_text("utf-8"))]


def texts_in(file: Path, code: str) -> list[SourceText]:
    """Return the texts of one of the program's files."""
    if MODULE not in code and file != DEFINITION:
        return []
    found = texts_of(code, file.relative_to(ROOT).as_posix())
    # The functions themselves hand on what they were given.
    return [text for text in found if file != DEFINITION or not text.fault]


@lru_cache(maxsize=1)
def parse(code: str) -> ast.Module:
    """Parse a module, once however many look through it one after the other."""
    return ast.parse(code)


def texts_of(code: str, file: str) -> list[SourceText]:
    """Return the texts of a module, in the order of their lines."""
    calls = [node for node in ast.walk(parse(code)) if isinstance(node, ast.Call)]
    filled = {
        node.func.value: node
        for node in calls
        if isinstance(node.func, ast.Attribute) and node.func.attr == "filled"
    }
    lines = code.split("\n")
    found = [
        _text_of(node, name, filled.get(node), file, lines)
        for node in calls
        if (name := translation_called(node.func))
    ]
    return sorted(found, key=lambda text: text.line)


def translation_called(function: ast.expr) -> str:
    """Return the name of a called function if it is one of translation, else nothing."""
    match function:
        case ast.Name("translate" | "translate_count" | "Text" as name):
            return name
        case ast.Attribute(ast.Name("Text"), "counted"):
            return "Text.counted"
    return ""


def _text_of(
    call: ast.Call, name: str, filled: ast.Call | None, file: str, lines: list[str]
) -> SourceText:
    has_count = name in ("translate_count", "Text.counted")
    wanted = call.args[: 2 if has_count else 1]
    literals = [
        arg.value for arg in wanted if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
    ]
    if len(literals) != len(wanted) or not literals:
        written = ast.unparse(call)
        return SourceText(file, call.lineno, written, fault="not a literal, as it has to be")
    source, plural = literals[0], literals[1] if has_count else ""
    keywords = [*call.keywords, *(filled.keywords if filled else [])]
    context = next((k.value for k in keywords if k.arg == "context"), None)
    names = {k.arg for k in keywords if k.arg not in OPTIONS}
    fault = _fault(source, plural, names)
    if context is not None and not isinstance(context, ast.Constant):
        fault = "its context is not a literal"
    return SourceText(
        file,
        call.lineno,
        source,
        plural,
        str(context.value) if isinstance(context, ast.Constant) else "",
        _comment_above(lines, call.lineno),
        fault,
    )


def _fault(source: str, plural: str, names: set[str | None]) -> str:
    for text in (source, plural or source):
        # Without values, braces are letters like others.
        if names and placeholders(text) != names:
            return (
                f"has the placeholders {sorted(placeholders(text))}, not {sorted(map(str, names))}"
            )
    if plural and "%n" in source and "%n" not in plural:
        return "has a count that its plural does not show as %n"
    return "" if plural or "%n" not in source else "has %n, but no plural"


def placeholders(text: str) -> set[str]:
    """Return the names of the placeholders in a text; `?` for what is no plain name."""
    found = set()
    try:
        for _, name, format_, conversion in Formatter().parse(text):
            if name is not None:
                plain = name.isidentifier() and not format_ and not conversion
                found.add(name if plain else "?")
    except ValueError:
        return {"?"}
    return found


def _comment_above(lines: list[str], line: int) -> str:
    """Return the comment for translators that ends above a line, counted from 1."""
    comment: list[str] = []
    for each in reversed(lines[: line - 1]):
        if not each.strip().startswith(COMMENT):
            break
        comment.insert(0, each.strip().removeprefix(COMMENT).strip())
    return " ".join(comment)
