"""Writing a page about what changed: ask for a file, write it in a thread, report it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from conceptmap.core.atomic_write import existing_files
from conceptmap.core.translation import listed, translate
from conceptmap.ui.commands.exporting import FOLDER_KEY, may_replace
from conceptmap.ui.context import UiContext
from conceptmap.ui.session.workers import JobControl


def ask_review(context: UiContext) -> None:
    """Ask for a file, and write the review of the comparison that is shown into it."""
    from conceptmap.exporting.review_files import review_files
    from conceptmap.model.review import MARKDOWN, REVIEW_SUFFIXES, WEB_PAGE

    folder = context.settings.text(FOLDER_KEY, str(Path.home()))
    suggested = Path(folder, f"{context.session.vault.name} {translate('changes')}.html")
    name, chosen = QFileDialog.getSaveFileName(
        context.window,
        translate("Save what changed as a page"),
        str(suggested),
        f"{translate('Web page')} (*.html);;Markdown (*.md)",
        # It would ask about the name as it is typed, and never about the picture.
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if name:
        file = Path(name)
        if file.suffix.lower() not in REVIEW_SUFFIXES:
            suffix = MARKDOWN if f"*{MARKDOWN}" in chosen else WEB_PAGE
            file = file.with_name(file.name + suffix)
        context.settings.set_text(FOLDER_KEY, str(file.parent))
        if may_replace(context, existing_files(review_files(file))):
            save_review(context, file)


def save_review(context: UiContext, file: Path) -> None:
    """Write the review of the comparison that is shown: Markdown by its ending, or a web page."""
    from conceptmap.ui.commands.export_source import shown_map, source_of

    shown = shown_map(context)
    if shown is None or shown.comparison is None:
        return

    def work(control: JobControl) -> tuple[Path, ...]:
        from conceptmap.exporting.review_files import write_review_files

        check = control.raise_if_cancelled
        source = source_of(shown, shown.included).restricted_to(shown.included)
        return write_review_files(file, source, check)

    def done(files: tuple[Path, ...]) -> None:
        names = listed(map(str, files))
        context.messages.show_message(translate("Saved to {files}", files=names), stay=False)

    context.session.workers.start("review", work, done, context.show_error)
