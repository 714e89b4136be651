"""The vault of the server, and what is asked of it, one thing after the other in one thread."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from typing import Any, NamedTuple, TypeVar

from conceptmap.cli.answer_map import answer_source
from conceptmap.cli.answers import Answer
from conceptmap.cli.mcp_server.pages import page_of
from conceptmap.cli.mcp_server.tools import Tool, ToolCall
from conceptmap.cli.open_vault import OpenVault, Record
from conceptmap.core.errors import UserError

MAX_PICTURE_NODES = 500
"""A picture of an answer shows no more nodes: names would not be readable."""

_log = logging.getLogger(__name__)

_T = TypeVar("_T")


class QuestionCancelled(Exception):
    """Nobody waits for the answer any more."""


class ToolResult(NamedTuple):
    """What a tool of the server returns: a page of the answer, and perhaps a map."""

    page: Record
    png: bytes
    """A map of the answer, empty for none."""


class _Job(NamedTuple):
    run: Callable[[OpenVault], Any]
    future: Future[Any]
    given_up: threading.Event


class VaultHost:
    """Runs jobs on the vault as it is on disk at that moment, in the thread that calls `run`."""

    def __init__(self, opened: OpenVault) -> None:
        self._opened = opened
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._given_up = threading.Event()
        self._ended = threading.Event()
        opened.progress = self._check

    def submit(self, run: Callable[[OpenVault], _T], given_up: threading.Event) -> Future[_T]:
        """Run a job from any thread; it stops as soon as it can once `given_up` is set."""
        future: Future[_T] = Future()
        self._jobs.put(_Job(run, future, given_up))
        return future

    def end(self) -> None:
        """Have `run` return, from any thread."""
        self._ended.set()
        self._jobs.put(None)

    def run(self) -> None:
        """Run jobs until the end."""
        try:
            while (job := self._jobs.get()) is not None and not self._ended.is_set():
                if job.future.set_running_or_notify_cancel():
                    self._run(job)
        finally:
            self._opened.close()

    def _run(self, job: _Job) -> None:
        self._given_up = job.given_up
        try:
            self._opened = self._opened.refreshed()
            result = job.run(self._opened)
        except BaseException as error:
            if not isinstance(error, UserError | QuestionCancelled):
                _log.exception("A question could not be answered")
            job.future.set_exception(error)
            if not isinstance(error, Exception):
                raise
        else:
            with suppress(Exception):
                job.future.set_result(result)

    def _check(self, *_: object) -> None:
        if self._given_up.is_set() or self._ended.is_set():
            raise QuestionCancelled


def ask(opened: OpenVault, tool: Tool, call: ToolCall) -> ToolResult:
    """Answer a question. Raises UserError."""
    answer = tool.question.answer(opened, call.options)
    page = page_of(opened.vault.name, answer, call.limit, call.offset)
    wants_picture = call.picture and (answer.shown is None or bool(answer.shown))
    return ToolResult(page, _picture(opened, answer) if wants_picture else b"")


def _picture(opened: OpenVault, answer: Answer) -> bytes:
    from conceptmap.exporting.formats import FORMATS

    if answer.shown is not None:
        answer = replace(answer, shown=answer.shown[:MAX_PICTURE_NODES])
    png = FORMATS["png"]
    stream = BytesIO()
    with answer_source(opened, answer, png) as source:
        png.writer(source, stream, opened.progress)
    return stream.getvalue()
