"""A vault's folder → the files that belong to it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from conceptmap.core.translation import Text
from conceptmap.vault.left_out import LeftOut
from conceptmap.vault.membership import Membership, Standing, is_hidden
from conceptmap.vault.note import Problem
from conceptmap.vault.vault_file import VaultFile, vault_file

LINK_IN_VAULT_REASON = Text("A symbolic link to a folder of the same vault, which is read there.")

STUB_REASON = Text(
    "The file is in iCloud and not on this computer. Download it in Finder to read it."
)


def walk_vault(
    root: str, problems: list[Problem], left_out: LeftOut | None = None
) -> Iterator[VaultFile]:
    """Yield every file below `root` that belongs to the vault, the excluded ones too.

    What is `left_out` does not belong to it.

    A symbolic link is followed to a file of the vault, but to a folder of it only where that is
    hidden: every folder is read once. What could not be read or followed is added to `problems`.
    """
    membership = Membership.read(root, problems)
    real_root = os.path.realpath(root)
    followed: set[str] = set()
    folders = [(root, "", Standing.INCLUDED)]
    while folders:
        folder, prefix, folder_standing = folders.pop()
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            problems.append(
                Problem(
                    prefix.rstrip("/") or ".",
                    Text("The folder could not be read: {reason}.").filled(reason=reason),
                )
            )
            continue
        for entry in entries:
            name = entry.name
            path = prefix + name
            standing = folder_standing
            if name[0] == "." or membership.has_filters:
                standing = membership.standing_below(path, name, folder_standing)
            if standing is Standing.ABSENT:
                if name.endswith(".icloud") and folder_standing is Standing.INCLUDED:
                    # The name of a file that iCloud has taken off this disk is `.name.icloud`.
                    name = name.removeprefix(".").removesuffix(".icloud")
                    problems.append(Problem(prefix + name, STUB_REASON))
                continue
            if not path.isascii() and not is_unicode(path):
                path = os.fsencode(path).decode("utf-8", "replace")
                problems.append(
                    Problem(path, Text("The name is not valid Unicode; it is shown with � in it."))
                )
            try:
                if entry.is_symlink() and not _may_follow(
                    entry.path, path, real_root, followed, problems
                ):
                    continue
                info = entry.stat()
            except OSError as error:
                reason = error.strerror or type(error).__name__
                problems.append(
                    Problem(
                        path, Text("The file could not be reached: {reason}.").filled(reason=reason)
                    )
                )
                continue
            kind = stat.S_IFMT(info.st_mode)
            if kind == stat.S_IFREG:
                if left_out is None or not left_out.file(path):
                    excluded = standing is Standing.EXCLUDED
                    yield vault_file(path, entry.path, info, excluded=excluded)
            elif kind == stat.S_IFDIR and (left_out is None or not left_out.folder(path)):
                folders.append((entry.path, path + "/", standing))


def is_unicode(path: str) -> bool:
    """Return whether a path from the disk was valid Unicode there."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_behind_link(root: str, folder: str) -> bool:
    """Return whether a folder of the vault, or one above it, is a symbolic link."""
    while folder:
        if os.path.islink(os.path.join(root, folder)):
            return True
        folder = folder.rpartition("/")[0]
    return False


def _may_follow(
    link: str, path: str, real_root: str, followed: set[str], problems: list[Problem]
) -> bool:
    target = os.path.realpath(link)
    if not Path(target).is_relative_to(real_root):
        problems.append(
            Problem(path, Text("A symbolic link that leaves the vault; it was not followed."))
        )
        return False
    if not os.path.exists(target):
        problems.append(Problem(path, Text("A symbolic link to something that does not exist.")))
        return False
    if os.path.isdir(target):
        here = os.path.realpath(os.path.dirname(link))
        within = os.path.relpath(target, real_root).replace(os.sep, "/")
        # What is hidden is read nowhere else.
        is_read_there = within == "." or not is_hidden(within)
        if Path(here).is_relative_to(target) or is_read_there or target in followed:
            problems.append(Problem(path, LINK_IN_VAULT_REASON))
            return False
        followed.add(target)
    return True
