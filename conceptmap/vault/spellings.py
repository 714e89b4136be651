"""Which spellings of a path are on disk, where the disk tells no letter case or composition apart.

There a file answers to several paths: after `Note.md` was renamed to `note.md`, both are found.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from conceptmap.vault.path_index import fold_case


def lost_spellings(
    changed: Collection[str],
    files_named: Callable[[str], Iterable[str]],
    list_folder: Callable[[str], Iterable[str]],
) -> set[str]:
    """Return the paths, among the changed and the known ones, that the disk spells otherwise now.

    `files_named` returns the known files that have the last part of a path for their name, in any
    folder and letter case; `list_folder` the names in a folder of the vault as they are spelt on
    disk, and is asked only about paths that have two spellings. It may raise OSError.
    """
    by_form: dict[str, set[str]] = {}
    for path in changed:
        by_form.setdefault(fold_case(path), set()).add(path)
    lost: set[str] = set()
    for form, spellings in by_form.items():
        known = files_named(next(iter(spellings)))
        spellings.update(path for path in known if fold_case(path) == form)
        if len(spellings) > 1:
            lost.update(path for path in spellings if not _is_listed(path, list_folder))
    return lost


def _is_listed(path: str, list_folder: Callable[[str], Iterable[str]]) -> bool:
    folder, _, name = path.rpartition("/")
    try:
        return name in list_folder(folder)
    except OSError:
        return False
