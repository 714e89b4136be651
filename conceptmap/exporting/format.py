"""What an export format is: its name, the files it writes and the functions that write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.atomic_write import existing_files, open_atomic
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource

Writer = Callable[["ExportSource", BinaryIO, ProgressCallback], None]
"""Write one file of an export to a stream. May raise WriteError."""

MAX_SIDE_PX = 16_384
"""The widest and highest picture made of pixels."""


class FormatGroup(Enum):
    """What kind of file a format makes; formats are listed in this order."""

    PICTURE = "images"
    WEB_PAGE = "web page"
    DATA = "data"


@dataclass(frozen=True)
class ExportFormat:
    """A file format that a map can be exported in.

    Each module in `conceptmap.exporting.formats` declares one as `FORMAT`. Listing the formats
    must stay cheap, so these modules import networkx, numpy and Qt inside their writers.
    """

    extension: str
    """The file name extension, lower case, without the dot."""
    title: Text
    """The name in lists, e.g. "PNG picture"."""
    description: Text
    """One sentence on what the format is good for."""
    group: FormatGroup
    writer: Writer
    companions: Mapping[str, Writer] = field(default_factory=dict)
    """Writers of further files, by what is appended to the stem of the first one's name."""
    needs_picture: bool = False
    """Whether the export source has to hold a picture, which needs a QGuiApplication."""
    has_size: bool = False
    """Whether the picture's size in pixels can be chosen."""
    has_scale: bool = False
    """Whether it is made of pixels, so that a scale makes it sharper."""

    def with_extension(self, file: Path) -> Path:
        """Return the file with this format's extension appended when it has another or none."""
        if file.suffix.lower() == f".{self.extension}":
            return file
        return file.with_name(f"{file.name}.{self.extension}")

    def files(self, file: Path) -> tuple[Path, ...]:
        """Return every file that `write(source, file, …)` writes; `file` comes first."""
        companions = (
            file.with_name(f"{file.stem}{suffix}{file.suffix}") for suffix in self.companions
        )
        return (file, *companions)

    def existing_files(self, file: Path) -> tuple[Path, ...]:
        """Return those of `files(file)` that are on the disk already and would be replaced."""
        return existing_files(self.files(file))

    def write(
        self, source: ExportSource, file: Path, progress: ProgressCallback
    ) -> tuple[Path, ...]:
        """Write all files and return them.

        Existing files are replaced, without asking. All are written to temporary files first:
        when that fails, none is replaced. Then each is replaced atomically, the companions
        before `file`; when replacing one fails, those before it are new already. Raises
        WriteError.
        """
        files = self.files(file)
        with ExitStack() as stack:
            streams = [stack.enter_context(open_atomic(each)) for each in files]
            for writer, out in zip((self.writer, *self.companions.values()), streams, strict=True):
                writer(source, out, progress)
        return files
