"""The git repository that a vault is in: its commits, and the files that they hold.

What reads it is a helper process (`git_objects.py`), which is ended when it does not answer.
"""

from __future__ import annotations

import contextlib
import os
import queue
import stat
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Self

import msgspec

from conceptmap.core.errors import UserError
from conceptmap.core.frames import receive_frame, send_frame
from conceptmap.core.isolation import GIT_OBJECTS_FLAG, end_helper, start_helper
from conceptmap.core.translation import Text, translate
from conceptmap.vault.reader import MAX_NOTE_BYTES

ANSWER_TIMEOUT_S = 120.0
"""A repository that takes longer to answer one question is given up."""

MAX_LEVELS_ABOVE = 12
"""Folders above a vault that are looked at for the repository that it is in."""

_POLL_S = 0.05
_IDS_PER_REQUEST = 400

Wait = Callable[[], object]
"""Called now and then while an answer is waited for; may raise to stop."""


class GitError(UserError):
    """The history of a vault cannot be read."""


class Commit(NamedTuple):
    """A commit: its id, in hexadecimal, when it was made, and the first line of its message."""

    id: str
    time_s: int
    """The time of the commit, in seconds since 1970."""
    subject: str


class CommittedFile(NamedTuple):
    """A file of a commit."""

    path: bytes
    """In the vault, `/` between parts."""
    is_link: bool
    contents: str
    """The id of what it holds."""


def find_repository(folder: Path) -> Path | None:
    """Return the folder of the repository that a folder is in, None for none.

    The user's home and what is above it are not looked at, unless the vault is there.
    """
    home = Path.home()
    for above in (folder, *folder.parents[:MAX_LEVELS_ABOVE]):
        if above != folder and above in (home, *home.parents):
            return None
        with contextlib.suppress(OSError):
            # In a worktree or a submodule it is a file that says where the repository is, and
            # beside notes that are synchronised it is often a link to a folder that is not.
            mode = os.stat(above / ".git").st_mode
            if stat.S_ISDIR(mode) or stat.S_ISREG(mode):
                return above
    return None


class GitRepository:
    """The history of the folder of a vault; use it in a `with` block, which ends the helper."""

    def __init__(self, root: Path, wait: Wait = lambda: None) -> None:
        """Start to read the repository that a vault's folder is in. Raises GitError."""
        root = root.resolve()
        folder = find_repository(root)
        if folder is None:
            raise GitError(
                translate("{folder} is not in a git repository, so it has no history.", folder=root)
            )
        self._root, self._folder, self._wait = root, folder, wait
        self.prefix = "" if root == folder else root.relative_to(folder).as_posix()
        """The folder of the vault in the repository, `/` between parts."""
        code = "from conceptmap.vault.git_objects import serve; serve()"
        try:
            self._process = start_helper(
                GIT_OBJECTS_FLAG, code, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        except OSError as error:
            raise self._error(str(error)) from None
        self._requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._exchange, name="git objects", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._requests.put(None)
        end_helper(self._process, self._thread)

    def commits(
        self, *, count: int, newest: int | None = None, oldest: int | None = None
    ) -> list[Commit]:
        """Return at most `count` commits from the present one back, the newest first.

        `newest` and `oldest` bound their times, in seconds since 1970. Raises GitError.
        """
        return [Commit(*each) for each in self._ask("commits", newest, oldest, count)]

    def tags(self) -> dict[str, str]:
        """Return the ids of the commits that have tags, by the tags. Raises GitError."""
        found: dict[str, str] = self._ask("tags")
        return found

    def resolve(self, revision: str) -> Commit:
        """Return the commit that a tag, a branch or the beginning of an id means.

        Raises GitError when there is none.
        """
        id_, time_s = self._ask("resolve", revision)
        return Commit(id_, time_s, "")

    def files(self, commit: str) -> list[CommittedFile]:
        """Return the files that the vault held in a commit. Raises GitError."""
        return [
            CommittedFile(path, stat.S_ISLNK(mode), contents)
            for path, mode, contents in self._ask("files", commit, self.prefix)
        ]

    def read(
        self, ids: Sequence[str], limit: int = MAX_NOTE_BYTES
    ) -> Iterator[tuple[str, int, bytes | None]]:
        """Yield the contents of files: the id, the whole size in bytes, and the first bytes.

        None instead of the bytes when the repository lacks them. Raises GitError.
        """
        for start in range(0, len(ids), _IDS_PER_REQUEST):
            part = list(ids[start : start + _IDS_PER_REQUEST])
            for id_, (size, data) in zip(part, self._ask("contents", part, limit), strict=True):
                yield id_, size, data

    def _ask(self, name: str, *arguments: Any) -> Any:
        self._requests.put(msgspec.msgpack.encode((name, os.fspath(self._folder), *arguments)))
        deadline = time.monotonic() + ANSWER_TIMEOUT_S
        while True:
            try:
                answer = self._answers.get(timeout=_POLL_S)
                break
            except queue.Empty:
                self._wait()
                if time.monotonic() > deadline:
                    self._process.kill()
                    raise self._error(translate("it did not answer in time")) from None
        if answer is None:
            raise self._error(translate("reading it took more time or memory than is allowed"))
        state, result = msgspec.msgpack.decode(answer)
        if state != "ok":
            raise self._error(str(msgspec.convert(result, Text)))
        return result

    def _exchange(self) -> None:
        """Send requests and receive answers, until there are no more or the helper ends."""
        requests, answers = self._process.stdin, self._process.stdout
        assert requests is not None
        assert answers is not None
        with contextlib.suppress(OSError, EOFError, ValueError):
            while (request := self._requests.get()) is not None:
                send_frame(requests, request)
                self._answers.put(receive_frame(answers))
        self._answers.put(None)

    def _error(self, reason: str) -> GitError:
        return GitError(
            translate(
                "The git repository in {folder} could not be read: {reason}.",
                folder=self._folder,
                reason=reason,
            )
        )
