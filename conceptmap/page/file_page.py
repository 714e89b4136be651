"""Build the page of a file that is no note: what it is, and a link that opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from conceptmap.core.translation import Text, number, translate, translate_count
from conceptmap.page.blocks import (
    Block,
    HeadingBlock,
    InlineImage,
    ListBlock,
    ListItem,
    Page,
    PageChunk,
    Paragraph,
    ParagraphStyle,
    TextMark,
    TextSpan,
)
from conceptmap.page.context import PageContext, PageRequest, notice
from conceptmap.page.excluded import EXCLUDED_WORDS
from conceptmap.page.hrefs import file_href, node_href
from conceptmap.page.inline_images import is_image_name
from conceptmap.page.resolver import NoteResolver
from conceptmap.vault.canvas_file import read_canvas_file
from conceptmap.vault.note_formats import is_canvas_file
from conceptmap.vault.vault import Vault

MAX_FILES_ON_CANVAS = 500
"""At most this many of the files on a canvas file are listed."""

MAX_CHARS_ON_CANVAS = 60_000
"""At most this many characters of the words on a canvas file are shown, since they appear all at
once."""

_PICTURE = Text("Picture")
_KINDS = {
    Text("PDF"): ("pdf",),
    Text("Sound", context="a kind of file"): (
        "mp3",
        "m4a",
        "wav",
        "ogg",
        "oga",
        "flac",
        "opus",
        "3gp",
        "aac",
    ),
    Text("Video"): ("mp4", "mkv", "mov", "webm", "ogv", "avi", "m4v"),
    Text("Text", context="a kind of file"): (
        "txt",
        "csv",
        "tsv",
        "json",
        "yaml",
        "yml",
        "xml",
        "html",
        "htm",
        "tex",
        "bib",
    ),
    Text("Document"): ("doc", "docx", "odt", "rtf", "epub", "pages"),
    Text("Spreadsheet"): ("xls", "xlsx", "ods", "numbers"),
    Text("Presentation", context="a kind of file"): ("ppt", "pptx", "odp", "key"),
    Text("Archive", context="a kind of file"): ("zip", "gz", "7z", "tar", "rar"),
    Text("Obsidian base"): ("base",),
    _PICTURE: ("tif", "tiff", "heic", "heif", "jxl", "psd"),
}
_KIND_OF = {suffix: kind for kind, suffixes in _KINDS.items() for suffix in suffixes}


class _Contents(NamedTuple):
    """What a page shows of a file, and of which kind the file is."""

    kind: str
    blocks: tuple[Block, ...]


def file_page(request: PageRequest, check_cancelled: Callable[[], object]) -> Page:
    """Build the page of a file: what it is, a link that opens it, and of it what can be shown.

    `check_cancelled` is called now and then, and may raise to give up.
    """
    vault, id_ = request.vault_map.vault, request.id
    title, file = id_.rpartition("/")[2], vault.disk_path(id_)
    context = PageContext(request)
    contents = (
        _canvas_file(context, check_cancelled) if is_canvas_file(id_) else _other_file(context)
    )
    summary = " · ".join(filter(None, (contents.kind, _size(vault, id_))))
    opening = TextSpan(
        translate("Open"),
        href=file_href(id_),
        tooltip=translate("Open it in its own application"),
    )
    blocks: list[Block] = [
        HeadingBlock(1, (TextSpan(title),), ""),
        notice(id_.rpartition("/")[0].replace("/", " › "), ParagraphStyle.MUTED),
        Paragraph((TextSpan(f"{summary}   ", TextMark.MUTED), opening)),
    ]
    if "/" not in id_:
        del blocks[1]
    if id_ in vault.excluded:
        blocks.append(notice(str(EXCLUDED_WORDS), ParagraphStyle.MUTED))
    chunks = (PageChunk(0, (*blocks, *contents.blocks)),)
    return Page(id_, title, chunks, (), dict(context.images), file)


def _other_file(context: PageContext) -> _Contents:
    """Return an image, or only the kind of a file that is none."""
    id_ = context.request.id
    suffix = id_.rpartition(".")[2].lower()
    kind = _KIND_OF.get(suffix)
    if not (is_image_name(id_) or kind == _PICTURE):
        named = translate("{suffix} file", suffix=suffix.upper()) if "." in id_ else ""
        return _Contents(str(kind) if kind else named or translate("File"), ())
    key = context.load_image(context.request.vault_map.vault.disk_path(id_), 0, 0)
    if key is None:
        words = translate(
            "A picture of this format ({suffix}) cannot be shown here.", suffix=suffix.upper()
        )
        return _Contents(str(_PICTURE), (notice(words, ParagraphStyle.MUTED),))
    return _Contents(str(_PICTURE), (Paragraph((InlineImage(key, id_),)),))


def _canvas_file(context: PageContext, check_cancelled: Callable[[], object]) -> _Contents:
    """Return the words on a canvas file, and links to the files on it."""
    request = context.request
    vault = request.vault_map.vault
    blocks: list[Block] = []
    files = tuple(_files_on_canvas(request))
    if files:
        blocks.append(notice(translate("On this canvas:"), ParagraphStyle.MUTED))
        blocks.append(ListBlock(tuple(ListItem((Paragraph((each,)),)) for each in files), None))
    try:
        text = read_canvas_file(vault.disk_path(request.id))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        words = translate("The canvas could not be read: {reason}.", reason=reason)
        return _Contents(translate("Canvas"), (notice(words, ParagraphStyle.WARNING),))
    parser = NoteResolver(context, request.id, ()).make_parser(with_outline=False)
    for chunk in parser.parse_chunks(text[:MAX_CHARS_ON_CANVAS]):
        blocks += chunk.blocks
        check_cancelled()
    if len(text) > MAX_CHARS_ON_CANVAS:
        blocks.append(
            notice(translate("The other words on it are not shown here."), ParagraphStyle.MUTED)
        )
    return _Contents(translate("Canvas"), tuple(blocks))


def _files_on_canvas(request: PageRequest) -> Iterator[TextSpan]:
    """Yield a link to each note or file that a canvas file leads to, each once."""
    vault_map = request.vault_map
    canvas_file = vault_map.vault.canvas_files.get(request.id)
    found: dict[str, None] = {}
    for link in canvas_file.links if canvas_file is not None else ():
        id_ = vault_map.vault.resolve(link, request.id)
        if id_ is not None and id_ != request.id:
            found[id_] = None
        if len(found) >= MAX_FILES_ON_CANVAS:
            break
    for id_ in found:
        title = vault_map.title(id_) if id_ in vault_map.index_of else id_.rpartition("/")[2]
        yield TextSpan(title, href=node_href(id_), tooltip=id_)


def _size(vault: Vault, id_: str) -> str:
    """Return the size of a file in words, empty for one of which it is unknown."""
    record = vault.note_or_canvas_file(id_) or vault.attachments.get(id_) or vault.excluded.get(id_)
    size = float(record.size) if record is not None else 0.0
    if size < 1000:
        return translate_count("%n byte", "%n bytes", int(size))
    for unit in (translate("KB"), translate("MB")):
        size /= 1000
        if size < 1000:
            return f"{number(size, 0 if size >= 10 else 1)} {unit}"
    return f"{number(size / 1000, 1)} {translate('GB')}"
