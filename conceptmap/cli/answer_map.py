"""A map of an answer, in any format of the exports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault
from conceptmap.core.errors import UserError

if TYPE_CHECKING:
    from conceptmap.exporting.format import ExportFormat
    from conceptmap.exporting.source import ExportSource


@contextmanager
def answer_source(
    opened: OpenVault, answer: Answer, export_format: ExportFormat
) -> Iterator[ExportSource]:
    """Lay out a map of an answer; the block writes it. Raises UserError when it has no notes."""
    if answer.shown is not None and not answer.shown:
        raise UserError(
            f"{answer.empty or 'The answer has no notes.'} So there is no map to write."
        )
    application = None
    if export_format.needs_picture:
        from conceptmap.exporting.offscreen import ensure_application

        application = ensure_application()
    from conceptmap.exporting.prepare import ExportRequest, prepare_export

    request = ExportRequest(
        with_picture=export_format.needs_picture,
        nodes=tuple(answer.shown or ()),
        marked=tuple(answer.seeds),
    )
    yield prepare_export(opened.vault, request, opened.progress)
    del application
