"""Print what changed in a vault since an earlier moment, or between two folders."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from conceptmap.cli.answers import Answer, print_answer
from conceptmap.cli.export_files import format_of_file, refuse_unnamed_overwrite
from conceptmap.cli.open_vault import OpenVault, Record
from conceptmap.cli.paths import absolute_path
from conceptmap.cli.progress import TerminalProgress

if TYPE_CHECKING:
    from conceptmap.model.graph_difference import GraphDifference
    from conceptmap.model.graph_state import GraphState

LAST_VISIT = "last visit"
"""What is compared with when no moment is named."""

HELP = "print what changed since an earlier moment"
DESCRIPTION = (
    "Print which notes and links came, went, changed and were renamed since an earlier moment, or "
    "from one folder to another. Earlier moments are known from the vault's git history, and from "
    "the snapshots that the window keeps of each day on which the vault is open."
)
EPILOG = (
    "conceptmap diff ~/Notes --since 'last week'\n"
    "conceptmap diff ~/Notes --since v1.0 --until v2.0\n"
    "conceptmap diff ~/Backup/Notes ~/Notes --json\n"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault or two folders, the moments, and how the answer is printed."""
    parser.add_argument("vault", type=absolute_path, metavar="VAULT", help="a folder of notes")
    parser.add_argument(
        "later", type=absolute_path, nargs="?", metavar="NEW", help="a later copy of the folder"
    )
    parser.add_argument(
        "--since",
        metavar="WHEN",
        help="a date (2026-11-01), 'last week', '3 months ago', 'last visit', or a tag, branch or "
        "commit ('last visit')",
    )
    parser.add_argument("--until", metavar="WHEN", help="the later moment (now)")
    parser.add_argument("--json", action="store_true", help="print the answer as JSON")
    parser.add_argument(
        "--png",
        type=absolute_path,
        metavar="FILE",
        help="also write the map with what changed; the ending of FILE says the form, as .svg",
    )
    parser.add_argument(
        "--review",
        type=absolute_path,
        metavar="FILE",
        help="also write a page about what changed, .md or .html",
    )


def run(options: argparse.Namespace) -> int:
    """Print the difference. Raises UserError, and ArgumentError for what cannot go together."""
    if options.later is not None and (options.since or options.until):
        raise argparse.ArgumentError(None, "two folders have no --since or --until")
    if (options.png or options.review) and (options.later or options.until):
        why = "--png and --review show the map as it is now, since a moment"
        raise argparse.ArgumentError(None, why)
    if options.review and options.review.suffix.lower() not in (".md", ".html"):
        raise argparse.ArgumentError(None, "the file of --review ends in .md or .html")
    with TerminalProgress() as progress:
        vault_name, answer = _compare(options, progress)
        if options.png:
            _write_map(options, progress)
        if options.review:
            _write_review(options, progress)
        progress.clear()
        print_answer(vault_name, answer, as_json=options.json)
    return 0


def _compare(options: argparse.Namespace, progress: TerminalProgress) -> tuple[str, Answer]:
    """Return the name of the later vault, and what changed in it."""
    from conceptmap.model.earlier_states import find_earlier_state
    from conceptmap.model.graph_difference import compare_graphs
    from conceptmap.model.graph_state import GraphState

    opened = OpenVault.open(options.vault, progress)
    vault, names = opened.vault, opened.graph.name_choice
    state = GraphState.of_graph(vault, opened.graph)
    question: Record = {"command": "diff"}
    if options.later is not None:
        before, later = state, OpenVault.open(options.later, progress)
        after = GraphState.of_graph(later.vault, later.graph)
        question |= {"earlier": vault.name, "later": later.vault.name}
        vault = later.vault
    else:
        since = options.since or LAST_VISIT
        before, after = find_earlier_state(vault, since, names, progress).state, state
        if options.until:
            after = find_earlier_state(vault, options.until, names, progress).state
        question |= {"since": since, "until": options.until or "now"}
    records = list(_records(before, after, compare_graphs(before, after)))
    return vault.name, Answer(
        question=question, records=records, lines=_lines(records), empty="Nothing changed."
    )


def _write_map(options: argparse.Namespace, progress: TerminalProgress) -> None:
    """Write the map as it is now, with what changed."""
    from conceptmap.export.prepare import ExportRequest, prepare_export

    export_format = format_of_file(options.png)
    refuse_unnamed_overwrite(export_format, options.png)
    application = None
    if export_format.needs_picture:
        from conceptmap.export.offscreen import ensure_application

        application = ensure_application()
    request = ExportRequest(
        with_picture=export_format.needs_picture, compared_with=options.since or LAST_VISIT
    )
    source = prepare_export(options.vault, request, progress)
    export_format.write(source, options.png, progress)
    del application


def _write_review(options: argparse.Namespace, progress: TerminalProgress) -> None:
    """Write a page about what changed."""
    from conceptmap.core.atomic_write import write_atomic
    from conceptmap.model.comparison import compare_map
    from conceptmap.model.review import review_as_html, review_as_markdown, write_review

    vault_map = OpenVault.open(options.vault, progress).vault_map
    comparison = compare_map(vault_map, options.since or LAST_VISIT, progress)
    review = write_review(comparison, vault_map)
    is_page = options.review.suffix.lower() == ".html"
    text = review_as_html(review) if is_page else review_as_markdown(review)
    write_atomic(options.review, text.encode("utf-8", "replace"))


def _records(
    before: GraphState, after: GraphState, difference: GraphDifference
) -> Iterator[Record]:
    """Yield one object for each change."""

    def node(change: str, id_: str, state: GraphState, **more: object) -> Record:
        of = state.nodes[id_]
        return {"change": change, "id": id_, "title": of.title, "kind": of.kind, **more}

    def link(change: str, source: str, target: str, state: GraphState) -> Record:
        kind = state.links[source, target].kind
        return {"change": change, "source": source, "target": target, "kind": kind}

    yield from (node("added", id_, after) for id_ in difference.added)
    yield from (node("removed", id_, before) for id_ in difference.removed)
    for earlier, later in difference.renamed.items():
        yield node("renamed", later, after, earlier=earlier)
    for each in difference.changed:
        yield node(
            "changed",
            each.id,
            after,
            bytes=each.bytes_added,
            links_added=each.links_added,
            links_removed=each.links_removed,
        )
    yield from (node("name added", id_, after) for id_ in difference.new_names)
    yield from (node("name removed", id_, before) for id_ in difference.gone_names)
    yield from (link("link added", *ids, after) for ids in difference.added_links)
    yield from (link("link removed", *ids, before) for ids in difference.removed_links)


_TITLES = {
    "added": "New notes",
    "removed": "Notes that are gone",
    "renamed": "Renamed notes",
    "changed": "Changed notes",
    "name added": "New names without a note",
    "name removed": "Names that no link leads to any more, or that have a note now",
    "link added": "New links",
    "link removed": "Links that are gone",
}


def _lines(answer: list[Record]) -> Iterator[str]:
    before = ""
    counts = dict.fromkeys(_TITLES, 0)
    for each in answer:
        counts[each["change"]] += 1
    for each in answer:
        change = each["change"]
        if change != before:
            if before:
                yield ""
            yield f"{_TITLES[change]} ({counts[change]})"
            before = change
        yield f"  {_line(each)}"


def _line(record: Record) -> str:
    match record["change"]:
        case "renamed":
            return f"{record['earlier']} -> {record['id']}"
        case "changed":
            links = "".join(
                f", {sign}{count} link{'s' if count != 1 else ''}"
                for sign, count in (("+", record["links_added"]), ("-", record["links_removed"]))
                if count
            )
            size = record["bytes"]
            return f"{record['id']} ({size:+} bytes{links})" if size or links else record["id"]
        case "link added" | "link removed":
            return f"{record['source']} -> {record['target']}"
    return str(record["id"])
