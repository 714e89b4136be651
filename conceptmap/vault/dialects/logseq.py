"""Logseq: an outline of blocks, whose pages are named by their files or by `title::`.

Sources: Logseq's documentation (pages "Page and block references", "term/alias",
"term/properties", "Namespaces", "logseq/config.edn"), and what its graph parser does with names
of files, journals and properties; `conceptmap/vault/logseq_scanner.py` has the text.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote

from conceptmap.core.translation import Text, translate
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.link_syntax import BLOCK_PATH
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_content import OPTIONAL_PAGE, NoteContent
from conceptmap.vault.note_formats import title_from_path
from conceptmap.vault.page_text import PageText
from conceptmap.vault.path_index import fold_case
from conceptmap.vault.reader import read_head
from conceptmap.vault.resolver import LinkResolver

if TYPE_CHECKING:
    from conceptmap.vault.java_dates import DayFormat

CONFIG_FILE = "logseq/config.edn"

DEFAULT_TITLE_FORMAT = "MMM do, yyyy"
DEFAULT_FILE_FORMAT = "yyyy_MM_dd"
_FURTHER_FORMATS = (DEFAULT_TITLE_FORMAT, "yyyy-MM-dd", DEFAULT_FILE_FORMAT)
"""Logseq also knows days that are written so, whatever the graph's own format is."""

MAX_LEVELS = 30
"""Deeper levels of names are not told apart."""

_MIRROR_FOLDER = "mirror/markdown"
_OWN_FOLDERS = ("logseq/bak", "logseq/version-files", "logseq/.recycle")
_ENCODED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_FILE_PATH = re.compile(r"(?:/|\.\.?/)|.*\.[A-Za-z0-9]{1,10}$", re.DOTALL)
_DIGIT = re.compile(r"\d")


class LogseqDialect(Dialect):
    """The rules of a Logseq graph, by its settings in `logseq/config.edn`."""

    name = "logseq"
    label = Text("Logseq graph")
    order = 10
    settings_files = (CONFIG_FILE,)
    resolves_by_path = False
    names_pages = True
    has_hierarchy = True
    shows_hierarchy = True

    def __init__(self, config: Mapping[str, Any] | None = None, *, mirrors: bool = False) -> None:
        # Imported late, as all is that vaults of other dialects do not need.
        from conceptmap.vault.java_dates import day_format

        config = config or {}
        self._dotted = not mirrors and config.get(":file/name-format") != ":triple-lowbar"
        """Whether a dot in the name of a file stands for a slash, as it did before 2022."""
        title = config.get(":journal/page-title-format") or config.get(":date-formatter")
        written = (title, config.get(":journal/file-name-format"), *_FURTHER_FORMATS)
        formats = map(day_format, dict.fromkeys(each for each in written if isinstance(each, str)))
        self._formats: tuple[DayFormat, ...] = tuple(each for each in formats if each.tells_days)
        self._property_pages = config.get(":property-pages/enabled?") is not False
        self._unlinked_properties = _keywords(config.get(":property-pages/excludelist"))
        by_commas = _keywords(config.get(":property/separated-by-commas"))
        self._by_commas = frozenset(each.replace("_", "-") for each in by_commas)
        """The properties whose values name pages by commas, as those of `tags` do."""
        hidden = config.get(":hidden")
        self._hidden = tuple(
            each.strip("/")
            for each in (hidden if isinstance(hidden, list) else ())
            if isinstance(each, str) and each.strip("/")
        )

    @classmethod
    def recognise(cls, root: str) -> str:
        if _is_mirror(root):
            return "pages"
        if os.path.isfile(os.path.join(root, CONFIG_FILE)):
            has_pages = any(
                os.path.isdir(os.path.join(root, each)) for each in ("pages", "journals")
            )
            # Some keep a vault of Obsidian's that they have once opened in Logseq.
            if has_pages or not os.path.isdir(os.path.join(root, ".obsidian")):
                return CONFIG_FILE
        mirror = os.path.join(root, _MIRROR_FOLDER)
        return _MIRROR_FOLDER if _has_database(root) and os.path.isdir(mirror) else ""

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Self:
        mirrors = not os.path.isfile(os.path.join(root, "logseq", "config.edn"))
        return cls(_read_config(root, problems), mirrors=mirrors)

    def scan_settings(self) -> str:
        return " ".join(sorted(self._by_commas))

    @classmethod
    def scanner(cls, settings: str = "") -> Callable[[str], NoteContent]:
        from conceptmap.vault.logseq_scanner import scan_logseq

        names = frozenset(settings.split())
        return partial(scan_logseq, by_commas=names) if names else scan_logseq

    def leaves_out(self, path: str) -> bool:
        if path.startswith("logseq/") and path.startswith(_OWN_FOLDERS):
            return True
        return bool(self._hidden) and path.startswith(self._hidden)

    def make_resolver(self, files: Iterable[str], notes: Mapping[str, Note]) -> LinkResolver:
        return LogseqResolver(files, notes, self)

    def addresses(self, note: Note) -> tuple[str, ...]:
        return (*self._names(note), "\n", *note.aliases, "\n", *note.blocks)

    def page_name(self, note: Note) -> str:
        name = self._names(note)[0]
        return "" if name == title_from_path(note.path) else name

    def names_above(self, note: Note) -> tuple[str, ...]:
        parts = self._names(note)[0].split("/")[:MAX_LEVELS]
        return tuple("/".join(parts[:count]) for count in range(len(parts) - 1, 0, -1))

    def unresolved_name(self, link_path: str) -> str:
        if link_path.startswith(("../", "./", "/")):
            return ""  # a file, such as one of the graph's assets
        name = super().unresolved_name(link_path)
        return next(iter(self._days(name)), name)

    @classmethod
    def why_no_notes(cls, root: str) -> str:
        if not _has_database(root):
            return ""
        return translate(
            "It is a graph that Logseq keeps in a database; let Logseq write its Markdown mirror, "
            "and open the graph again."
        )

    def links_property(self, name: str) -> bool:
        """Return whether the name of a property is a link to its page."""
        return self._property_pages and name.lower() not in self._unlinked_properties

    def problems_of(self, files: Iterable[str]) -> list[Problem]:
        pages = [path for path in files if path.lower().endswith(".org")]
        if not pages:
            return []
        words = Text.counted(
            "Pages in Org mode are not read, only those in Markdown.",
            "%n pages in Org mode are not read, only those in Markdown.",
            len(pages),
        )
        return [Problem(pages[0], words)]

    def page_text(self, text: str, block_text: Callable[[str], str]) -> PageText:
        from conceptmap.vault.logseq_page import logseq_page_text

        return logseq_page_text(text, block_text, self._by_commas)

    def _names(self, note: Note) -> tuple[str, ...]:
        """Return the names of a page, the one that is shown first."""
        title = next(iter(note.properties.get("title", ())), "").strip()
        body = title_from_path(note.path)
        names = [title or self._name_in_file(body)]
        if not title and self._dotted and "." in body:
            names.append(body)
        for day in self._days(names[0]):
            names[:0] = [day]
        return tuple(dict.fromkeys(names))

    def other_names(self, note: Note) -> tuple[str, ...]:
        """Return all names of a page by which links find it, aliases left out."""
        names = self._names(note)
        return names + tuple(each for name in names for each in self._days(name, all_formats=True))

    def _name_in_file(self, body: str) -> str:
        """Return the name that the name of a file stands for."""
        if self._dotted:
            return unquote(body.replace(".", "/")).strip("/")
        decoded = _ENCODED.sub(lambda match: unquote(match[0]), body.replace("___", "/"))
        return "/".join(part for part in decoded.split("/") if part)

    def _days(self, name: str, *, all_formats: bool = False) -> list[str]:
        """Return how the day that a name says is written in this graph; empty for no day."""
        if len(name) > 60 or not _DIGIT.search(name):
            return []
        for each in self._formats:
            if (day := each.parse(name)) is not None:
                formats = self._formats if all_formats else self._formats[:1]
                return [one.format(day) for one in formats]
        return []


class LogseqResolver(LinkResolver):
    """Finds pages by name, and blocks by id; files by path, as in links of Markdown."""

    def __init__(
        self, files: Iterable[str], notes: Mapping[str, Note], dialect: LogseqDialect
    ) -> None:
        super().__init__(files)
        self._pages: dict[str, str] = {}
        self._blocks: dict[str, str] = {}
        self._links_property = dialect.links_property
        # Of several pages of one name the first by path counts, in whatever order they were read.
        ordered = sorted(notes.items(), key=itemgetter(0))
        for path, note in ordered:
            for name in dialect.other_names(note):
                self._pages.setdefault(_key(name), path)
            for block in note.blocks:
                self._blocks.setdefault(block, path)
        for path, note in ordered:
            for alias in note.aliases:
                self._pages.setdefault(_key(alias), path)

    def resolve(self, link_path: str, source: str) -> str | None:
        if block := BLOCK_PATH.fullmatch(link_path):
            return self._blocks.get(block[1].lower())
        if link_path.startswith(OPTIONAL_PAGE):
            name = link_path.removeprefix(OPTIONAL_PAGE)
            return self._pages.get(_key(name)) if self._links_property(name) else None
        found = self._pages.get(_key(link_path))
        if found is None and _FILE_PATH.match(link_path):
            found = super().resolve(link_path, source)
        if found is None and "|" in link_path:
            # A link with a text as in Obsidian, where both programs are used.
            found = self._pages.get(_key(link_path.partition("|")[0]))
        return found


@lru_cache(maxsize=65536)
def _key(name: str) -> str:
    return fold_case(name.strip().removeprefix("/").removesuffix("/"))


def _is_mirror(root: str) -> bool:
    """Return whether a folder is the Markdown that Logseq mirrors its database into."""
    folder = root.replace(os.sep, "/").rstrip("/")
    if not folder.endswith("/" + _MIRROR_FOLDER):
        return False
    return _has_database(folder[: -len(_MIRROR_FOLDER) - 1])


def _has_database(root: str) -> bool:
    return os.path.isfile(os.path.join(root, "db.sqlite"))


def _read_config(root: str, problems: list[Problem]) -> Mapping[str, Any]:
    from conceptmap.vault.edn import MAX_EDN_CHARS, EdnError, read_edn

    file = os.path.join(root, CONFIG_FILE)
    try:
        text = read_head(file, MAX_EDN_CHARS).decode("utf-8", "replace")
        config = read_edn(text)
    except OSError as error:
        if not isinstance(error, FileNotFoundError):
            reason = error.strerror or type(error).__name__
            problems.append(_unreadable(reason))
        return {}
    except EdnError as error:
        problems.append(_unreadable(error.reason))
        return {}
    return config if isinstance(config, dict) else {}


def _keywords(value: object) -> frozenset[str]:
    """Return the names in a list or set of keywords, in lower case."""
    names = value if isinstance(value, (list, set, frozenset)) else ()
    return frozenset(each.lstrip(":").lower() for each in names if isinstance(each, str))


def _unreadable(reason: str | Text) -> Problem:
    words = Text("The graph's settings could not be read: {reason}.")
    return Problem(CONFIG_FILE, words.filled(reason=reason))


DIALECT = LogseqDialect
