"""Writing the map of a vault to a file."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING

from conceptmap.api.vault_snapshot import VaultSnapshot, vault_of

if TYPE_CHECKING:
    from conceptmap.core.progress import ProgressCallback


def export(
    vault: VaultSnapshot | str | os.PathLike[str],
    file: str | os.PathLike[str],
    *,
    format: str = "",  # noqa: A002
    query: str = "",
    local: str = "",
    depth: int = 1,
    view: str = "",
    tags: bool = False,
    attachments: bool = False,
    names: str = "",
    colours: str = "",
    sizes: str = "",
    seed: int | None = None,
    size: tuple[float, float] | str = (1600, 1000),
    portrait: bool = False,
    letters: float | None = None,
    scale: float = 1.0,
    theme: str = "light",
    transparent: bool = False,
    title: str = "",
    legend: bool = True,
    progress: ProgressCallback | None = None,
) -> tuple[Path, ...]:
    """Write the map of a vault to a file. Existing files are replaced.

    No screen is needed, and the vault itself is not changed.

    Parameters
    ----------
    vault
        What `open_vault` returned, or the path of a folder.
    file
        Where to write. Its extension determines the format, e.g. `map.png` or `map.json`; an
        unknown one raises ValueError with a list of all.
    format
        The extension of the format, where that of `file` is another.
    query
        Export only what a search finds; see `search`.
    local, depth
        Export only what is within 1 to 5 links of the note of this title or path.
    view
        The name of a view that was saved in the window.
    tags, attachments
        Add tags and other files as nodes.
    names
        What notes are called by: "file", "title", "heading", "alias" or the name of another
        property. Without it they are called as in the window.
    colours, sizes
        What notes have their colours and sizes from: "regions", "groups", "folder",
        "vault" (in a set of several), "tag", "created", "modified" or "links"; "links", "pagerank"
        or "words"; for both also "property:" and the name of one. Without them as in the view.
    seed
        Recompute the layout with this random seed. None takes the map as the window shows it.
    size, portrait, scale
        Width and height of the picture in pixels, or one of "A4", "A3", "A2", "A1", "A0",
        "Letter", "Screen" and "Square"; whether it is upright; and for PNG the device pixels
        for each pixel.
    letters
        How many times their usual size names are, 0.25 to 8. Without it they grow with paper
        larger than A4.
    theme
        "light" or "dark".
    transparent, title, legend
        Whether the background is left out, the title above the map, whether it has a legend.
    progress
        Called with what is being done, how much of it is done and of how much; 0 and 0 when
        that is not known. It may raise to stop.

    Returns
    -------
    tuple of pathlib.Path
        The files that were written: one, or two for csv.

    Raises
    ------
    UserError
        When there is no such vault, note, view or property, the query cannot be read or finds
        nothing, or the file cannot be written.
    ValueError
        When another argument is out of range.

    Examples
    --------
    >>> import conceptmap, pathlib, tempfile
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> files = conceptmap.export(vault, folder / "map.svg", theme="dark", title="Sample")
    >>> [file.name for file in files]
    ['map.svg']
    >>> [file.name for file in conceptmap.export(vault, folder / "graph.csv", query="tag:#history")]
    ['graph.csv', 'graph-edges.csv']
    """
    from conceptmap.exporting.formats import FORMATS

    target = Path(file).expanduser().absolute()
    extension = format or target.suffix.lower().removeprefix(".")
    export_format = FORMATS.get(extension)
    if export_format is None:
        raise ValueError(f"{extension!r} is not a format; choose one of {', '.join(FORMATS)}")
    if export_format.needs_picture:
        from conceptmap.exporting.offscreen import ensure_application

        ensure_application()
    from conceptmap.exporting.page_sizes import PAGE_NAMES, page_size_px, poster_letters
    from conceptmap.exporting.prepare import ExportRequest, prepare_export

    if isinstance(size, str):
        if size not in PAGE_NAMES:
            raise ValueError(f"{size!r} is not a size; choose one of {', '.join(PAGE_NAMES)}")
        size = page_size_px(size)
    if portrait:
        size = min(size), max(size)
    request = ExportRequest(
        with_picture=export_format.needs_picture,
        query=query,
        local=local,
        depth=depth,
        view=view,
        tags=tags,
        attachments=attachments,
        names=names,
        colours=colours,
        sizes=sizes,
        seed=seed,
        size=size,
        letters=poster_letters(size) if letters is None else letters,
        scale=scale,
        theme=theme,
        transparent=transparent,
        title=title,
        legend=legend,
    )
    if not export_format.has_scale:  # out of range it is refused all the same
        request = dataclasses.replace(request, scale=1.0)
    on_progress = progress or (lambda *_: None)
    source = prepare_export(vault_of(vault), request, on_progress)
    return export_format.write(source, target, on_progress)
