"""A helper process that reads the objects of a git repository: commits, files, their contents.

It runs nothing of the repository: dulwich reads the objects itself, without git, hooks or filters.
A repository may be broken or hostile, so the process is bounded in memory and processor time where
the system can, and the parent ends it when an answer takes too long.

A request is a frame (`core/frames.py`) of MessagePack, a list that begins with the name of one of
`REQUESTS`; the answer is a list of "ok" and the result, or of "error" and a `Text`: what is wrong.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import stat
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from conceptmap.core.frames import receive_frame, send_frame
from conceptmap.core.translation import Text

if TYPE_CHECKING:
    from dulwich.objects import Commit
    from dulwich.repo import Repo

MAX_MEMORY_BYTES = 2 << 30
MAX_PROCESSOR_S = 300
MAX_FILES = 1_000_000
MAX_REASON_CHARS = 300
MAX_CONFIG_BYTES = 1 << 20
MAX_DEPTH = 64
"""At most this many levels of folders are read."""


class Unreadable(Exception):
    """A repository, or what is asked of it, cannot be read."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason)
        self.reason = reason
        """For the user, without an end."""


def serve() -> None:
    """Answer requests until the input ends."""
    _limit_resources()
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    repository: dict[str, Repo] = {}
    with contextlib.suppress(EOFError):
        while True:
            name, folder, *arguments = msgspec.msgpack.decode(receive_frame(requests))
            answer: tuple[str, Any]
            try:
                if folder not in repository:
                    repository[folder] = _open(folder)
                answer = "ok", REQUESTS[name](repository[folder], *arguments)
            except Unreadable as error:
                answer = "error", error.reason
            except MemoryError:
                answer = "error", Text("it holds more than the memory that is allowed for it")
            except Exception as error:  # anything can be wrong with a file of a stranger
                reason = f"{type(error).__name__}: {error}"[:MAX_REASON_CHARS]
                answer = "error", Text("it is damaged ({reason})").filled(reason=reason)
            send_frame(answers, msgspec.msgpack.encode(answer))


def commits(
    repository: Repo, newest: int | None, oldest: int | None, count: int
) -> list[tuple[str, int, str]]:
    """Return the commits from the present one back, the newest first: id, time, first line.

    `newest` and `oldest` bound the time, in seconds since 1970, None for no bound.
    """
    head = repository.head()
    walker = repository.get_walker(
        include=[head], until=newest, since=oldest, max_entries=count, order="date"
    )
    found = []
    for entry in walker:
        commit = entry.commit
        subject = commit.message.partition(b"\n")[0][:200].decode("utf-8", "replace")
        found.append((commit.id.decode(), commit.commit_time, subject))
    return found


def tags(repository: Repo) -> dict[str, str]:
    """Return the commits of the tags, by their names."""
    from dulwich.refs import Ref, SymrefLoop

    found = {}
    for name in repository.refs.keys(Ref(b"refs/tags")):
        # One may name itself, what is no commit, or have a name that Windows has no file for.
        with contextlib.suppress(KeyError, ValueError, OSError, SymrefLoop):
            commit = _peel(repository, repository.refs[Ref(b"refs/tags/" + name)])
            found[name.decode("utf-8", "replace")] = commit.id.decode()
    return found


def resolve(repository: Repo, revision: str) -> tuple[str, int]:
    """Return the commit that a tag, branch, id or its beginning means, and its time.

    `~` and a number after it mean that many commits before it, `^` the one before it.
    """
    from dulwich.objectspec import parse_commit

    name, steps = revision, 0
    while found := _STEPS_BACK.search(name):
        name = name[: found.start()]
        steps += int(found[1] or 1)
    try:
        commit = parse_commit(repository, name.encode())
        for _ in range(steps):
            commit = _peel(repository, commit.parents[0])
    except (KeyError, ValueError, IndexError):
        reason = Text("it has no commit, tag or branch {name}")
        raise Unreadable(reason.filled(name=repr(revision))) from None
    return commit.id.decode(), commit.commit_time


def files(repository: Repo, commit: str, folder: str) -> list[tuple[bytes, int, str]]:
    """Return the files of a commit below a folder: path, mode, id of the contents."""
    tree = _peel(repository, commit.encode()).tree
    for part in folder.encode().split(b"/") if folder else ():
        mode, tree = _entries(repository, tree).get(part, (0, b""))
        if not stat.S_ISDIR(mode):
            return []
    found: list[tuple[bytes, int, str]] = []
    waiting = [(b"", tree, 0)]
    while waiting:
        prefix, tree, depth = waiting.pop()
        for name, (mode, sha) in _entries(repository, tree).items():
            if stat.S_ISDIR(mode):
                if depth < MAX_DEPTH:
                    waiting.append((prefix + name + b"/", sha, depth + 1))
            elif stat.S_ISREG(mode) or stat.S_ISLNK(mode):  # and not another repository
                found.append((prefix + name, mode, sha.decode()))
        if len(found) > MAX_FILES or len(waiting) > MAX_FILES:
            reason = Text("it holds more than {count} files")
            raise Unreadable(reason.filled(count=MAX_FILES))
    return found


def contents(repository: Repo, ids: list[str], limit: int) -> list[tuple[int, bytes | None]]:
    """Return the contents of files by their ids: the whole size, and the first `limit` bytes.

    None instead of the bytes when the repository lacks them, as one that was cloned in part may.
    """
    from dulwich.objects import ObjectID

    found: list[tuple[int, bytes | None]] = []
    for sha in ids:
        try:
            kind, data = repository.object_store.get_raw(ObjectID(sha.encode()))
        except KeyError:
            found.append((0, None))
            continue
        if kind != _BLOB:
            raise Unreadable(Text("a file in it is no file"))
        found.append((len(data), data[:limit]))
    return found


_STEPS_BACK = re.compile(r"(?:~(\d{0,6})|\^)$", re.ASCII)

_STORAGE_SETTINGS = (
    (b"core", b"repositoryformatversion"),
    (b"extensions", b"objectformat"),
    (b"extensions", b"refstorage"),
)

_BLOB = 3
"""The number of the kind of object that holds the contents of a file."""

REQUESTS: dict[str, Callable[..., Any]] = {
    each.__name__: each for each in (commits, tags, resolve, files, contents)
}


def _open(folder: str) -> Repo:
    """Open a repository by its own files alone.

    Of its settings those count that say how objects and refs are stored: others may include files
    of any kind from anywhere.
    """
    from dulwich.config import ConfigFile
    from dulwich.errors import NotGitRepository
    from dulwich.repo import Repo, UnsupportedExtension, UnsupportedVersion

    class OwnFiles(Repo):
        def get_config(self) -> ConfigFile:
            text = io.BytesIO(_read_head(os.path.join(self.commondir(), "config")))
            written = ConfigFile.from_file(text, file_opener=lambda _: io.BytesIO())
            kept = ConfigFile()
            for section, key in _STORAGE_SETTINGS:
                with contextlib.suppress(KeyError):
                    kept.set(section, key, written.get(section, key))
            return kept

    try:
        return OwnFiles(folder)
    except NotGitRepository:
        raise Unreadable(Text("there is none")) from None
    except (UnsupportedExtension, UnsupportedVersion) as error:
        reason = Text("it is of a kind that this version does not read ({reason})")
        raise Unreadable(reason.filled(reason=str(error)[:MAX_REASON_CHARS])) from None


def _read_head(file: str) -> bytes:
    """Return the beginning of a file, empty for none; never waits on a pipe."""
    try:
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return b""
    try:
        return os.read(handle, MAX_CONFIG_BYTES)
    finally:
        os.close(handle)


def _peel(repository: Repo, sha: bytes) -> Commit:
    """Return the commit that an id of a commit or a tag leads to. Raises KeyError."""
    from dulwich.objects import Commit, Tag

    for _ in range(MAX_DEPTH):
        found = repository[sha]
        if isinstance(found, Commit):
            return found
        if not isinstance(found, Tag):
            break
        sha = found.object[1]
    raise KeyError(sha)


def _entries(repository: Repo, tree: bytes) -> dict[bytes, tuple[int, bytes]]:
    from dulwich.objects import Tree

    found = repository[tree]
    if not isinstance(found, Tree):
        raise Unreadable(Text("a folder in it is no folder"))
    return {
        name: (mode, sha)
        for name, mode, sha in found.iteritems()
        if name not in (b"", b".", b"..") and b"/" not in name and name.lower() != b".git"
    }


def _limit_resources() -> None:
    if sys.platform != "win32":
        import resource

        for limit, most in (
            (resource.RLIMIT_AS, MAX_MEMORY_BYTES),
            (resource.RLIMIT_CPU, MAX_PROCESSOR_S),
        ):
            with contextlib.suppress(OSError, ValueError):
                _, hard = resource.getrlimit(limit)
                most = most if hard == resource.RLIM_INFINITY else min(most, hard)
                resource.setrlimit(limit, (most, hard))
