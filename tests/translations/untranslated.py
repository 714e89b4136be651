"""Find words for users in the code that do not go through `conceptmap.core.translation`.

A literal is taken for words for users when it reads like some: several words, or one that begins
with a capital; or any at all where Qt shows it. What is never shown is left out by what is done
with it (log, errors of programmers, expressions, types), and the rest by `EXEMPT`, with a reason.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.translations.texts import PACKAGE, parse, translation_called

SHOWN_BY_QT = frozenset(
    "setText setToolTip setStatusTip setWhatsThis setWindowTitle setTitle setPlaceholderText"
    " setAccessibleName setAccessibleDescription setInformativeText setDetailedText setLabelText"
    " setSpecialValueText setIconText setPrefix setHeaderLabels setDescription setSuffix"
    " addAction addMenu addSection addItem addItems addRow addTab addButton addParagraph"
    " QLabel QPushButton QCheckBox QRadioButton QGroupBox QAction QMenu QDockWidget QToolBar"
    " getText getItem getOpenFileName getSaveFileName getExistingDirectory getColor"
    " show_message show_error report ElidedLabel HintLabel SectionTitle small_button UserError"
    " VaultError SavedViewError WriteError QueryError Problem notice".split()
)
"""Functions whose first argument is shown, whatever it looks like; the constructors too."""

NEVER_SHOWN = frozenset(
    "ValueError TypeError KeyError AssertionError AttributeError NotImplementedError RuntimeError"
    " LookupError compile sub match search fullmatch Literal cast TypeVar getattr setattr hasattr"
    " setObjectName setProperty setStyleSheet setApplicationName setDesktopFileName findChild"
    " execute executescript encode decode Thread startswith endswith insertHtml QFont"
    " setFontFamilies addApplicationFont text set_text bytes set_bytes names set_name number"
    " debug info warning error critical exception getLogger start is_running cancel field"
    " import_module run resource_path setValue value removeprefix removesuffix split"
    " QKeySequence strftime fromisoformat partition rpartition replace join index count".split()
)
"""Functions whose arguments are never shown: the program's own names, patterns, settings."""

EXEMPT = {
    "relations/": "the words of languages, by which sentences are read",
    "graph/region_naming/": "the words of languages, by which regions are named",
    "model/question_words.py": "the words of languages, by which questions are read",
    "cli/": "the command line is English; scripts and manual pages are made with it",
    "api/": "errors of those who program with it",
    "searching/fts_syntax.py": "SQL",
    "searching/full_text.py": "SQL",
    "searching/operators.py": "examples of queries",
    "vault/record_cache.py": "SQL",
    "vault/date_formats.py": "dates as notes have them",
    "vault/dates.py": "names of properties in notes",
    "vault/java_dates.py": "dates as notes have them",
    "vault/html_blocks.py": "names of elements",
    "vault/html_text.py": "names of elements",
    "vault/logseq_scanner.py": "names of properties in notes",
    "vault/dialects/logseq.py": "a pattern of dates",
    "vault/dialects/zettlr.py": "the name of a folder",
    "vault/network_drives.py": "names of file systems",
    "page/callouts.py": "names of callouts in notes",
    "page/code.py": "the name of a lexer",
    "page/text_formats.py": "names of fonts",
    "model/moment_words.py": "words that name a moment on the command line",
    "layout/forces/__init__.py": "the name and the docstring of a type",
    "exporting/page_sizes.py": "names of pages for settings and the command line; see PAGE_LABELS",
    "exporting/format.py": "groups of formats, for the command line",
}
"""Modules or folders whose words are no texts for users, and why."""

NAMES = frozenset(
    {
        "Concept Map",
        "Concept Map ⍰",
        "English",
        "Português do Brasil",
        "⍰ — Concept Map",
        "Qt for Python (LGPL), pyqtgraph, networkx, mistune, NumPy, Numba",
        "Inter",
        "Fusion",
        "Markdown",
        "Canvas",
        "Null",
        "License",
        "Classifier",
        "Accept",
        "Simulation",
        "SIL Open Font License 1.1",
    }
)
"""Names that are the same in every language, and words that other programs read."""

_INTERNAL = frozenset(
    {
        "its output ended",
        "urgent kernel",
        "export preview",
        "index names",
        "shortcut sheet",
        "read changes",
        "save positions",
    }
)
"""Names of jobs and widgets, and errors that are caught."""

_KEYS = r"\b(?:Ctrl|Shift|Alt|Meta)\+\S+|\b(?:Esc|Space|Enter|Left|Right|F\d+)$"
_NO_WORDS = re.compile(rf"<[^<>]*>|&\w+;|\b(?:mm|px)\b|{_KEYS}")
_WORDS = re.compile(r"[^\W\d_]{2,}[,;:]? +[^\W\d_]|^&?[A-Z][a-z&]+(?:…|$)|[a-z]…$|[a-z]\. ")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def untranslated_in(file: Path, code: str) -> list[str]:
    """Return the words in one of the program's files that are not translated, exempt ones too.

    Each stands after its file and line.
    """
    name = file.relative_to(PACKAGE).as_posix()
    return [f"{name}:{line}: {words}" for line, words in words_of(code)]


def is_exempt(found: str) -> bool:
    """Return whether words that were found are no texts for users."""
    return found.startswith(tuple(EXEMPT))


def words_of(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the words of each literal in a module that is shown untranslated."""
    yield from _Visitor().visit_code(code)


class _Visitor(ast.NodeVisitor):
    """Goes through a module; keeps what reads like words for users."""

    def __init__(self) -> None:
        self._found: list[tuple[int, str]] = []
        self._shown = False

    def visit_code(self, code: str) -> list[tuple[int, str]]:
        self.visit(parse(code))
        return self._found

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Leave the types of arguments out, which are no texts."""

    def visit_Assert(self, node: ast.Assert) -> None:
        """Leave out what only programmers read."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Compare(self, node: ast.Compare) -> None:
        """Leave out what is compared: it is not shown."""

    def visit_Assign(self, node: ast.Assign) -> None:
        if not any(isinstance(each, ast.Name) and each.id == "__all__" for each in node.targets):
            self.visit(node.value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for each in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults, *node.body):
            if each is not None:
                self.visit(each)

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(name) | ast.Attribute(attr=name):
                pass
            case _:
                name = ""
        if translation_called(node.func):
            # Values for the placeholders may hold words.
            for keyword in node.keywords:
                if keyword.arg != "context":
                    self.visit(keyword.value)
            return
        self.visit(node.func)
        if name in NEVER_SHOWN:
            for each in (*node.args, *(keyword.value for keyword in node.keywords)):
                if not isinstance(each, ast.Constant | ast.JoinedStr):
                    self.visit(each)
            return
        for number, each in enumerate(node.args):
            self._visit_argument(each, not number and name in SHOWN_BY_QT)
        for keyword in node.keywords:
            self.visit(keyword.value)

    def _visit_argument(self, node: ast.expr, shown: bool) -> None:
        if shown and isinstance(node, ast.Constant | ast.JoinedStr | ast.IfExp | ast.BinOp):
            self._shown, before = True, self._shown
            self.visit(node)
            self._shown = before
        else:
            self.visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        words = "".join(
            str(each.value) if isinstance(each, ast.Constant) else "⍰" for each in node.values
        )
        self._take(node.lineno, words)
        for each in node.values:
            if isinstance(each, ast.FormattedValue):
                self._shown, before = False, self._shown
                self.visit(each.value)
                self._shown = before

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take(node.lineno, node.value)

    def _take(self, line: int, literal: str) -> None:
        words = _NO_WORDS.sub("", literal).strip()
        pattern = _LETTERS if self._shown else _WORDS
        if words in NAMES or words in _INTERNAL or "import " in words:
            return
        if pattern.search(words):
            self._found.append((line, words[:90]))
