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
    from conceptmap.model.earlier_states import EarlierState
    from conceptmap.model.graph_difference import GraphDifference
    from conceptmap.model.graph_state import GraphState
    from conceptmap.model.moment_texts import ChangeTexts
    from conceptmap.vault.vault import Vault

MAX_TEXTS = 5_000
"""At most this many notes of each moment are read for what their links say; of others only the
links are told."""

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
    "conceptmap diff ~/Notes --since 'last month' --png map.png --review month.html\n"
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
    from conceptmap.model.review import REVIEW_SUFFIXES

    if options.review and options.review.suffix.lower() not in REVIEW_SUFFIXES:
        raise argparse.ArgumentError(None, "the file of --review ends in .md or .html")
    with TerminalProgress() as progress:
        if options.later is not None:
            _print_copies(options, progress)
        else:
            _print_since(options, progress)
    return 0


def _print_copies(options: argparse.Namespace, progress: TerminalProgress) -> None:
    """Print the difference of two folders."""
    from conceptmap.model.earlier_states import EarlierState
    from conceptmap.model.graph_state import GraphState
    from conceptmap.model.moment_words import FOLDER_PREFIX

    opened = [OpenVault.open(each, progress) for each in (options.vault, options.later)]
    states = [GraphState.of_graph(each.vault, each.graph) for each in opened]
    before, now = opened[0].vault, opened[1].vault
    _write_files(options, now, f"{FOLDER_PREFIX}{options.vault}", "", progress)
    progress.clear()
    earlier = EarlierState(states[0], 0.0, folder=before.name, vault=before)
    question = {"earlier": before.name, "later": now.name}
    _print(options, now, question, earlier, None, states[1])


def _print_since(options: argparse.Namespace, progress: TerminalProgress) -> None:
    """Print what changed between two moments, and write the map and the page asked for."""
    from conceptmap.model.earlier_states import find_two_states
    from conceptmap.model.graph_state import GraphState

    opened, since = OpenVault.open(options.vault, progress), options.since or LAST_VISIT
    vault, names, until = opened.vault, opened.graph.name_choice, options.until or ""
    earlier, later = find_two_states(vault, since, until, names, progress)
    now = GraphState.of_graph(vault, opened.graph) if later is None else later.state
    _write_files(options, vault, since, until, progress)
    progress.clear()
    question = {"since": since, "until": until or "now"}
    _print(options, vault, question, earlier, later, now)


def _write_files(
    options: argparse.Namespace, vault: Vault, since: str, until: str, progress: TerminalProgress
) -> None:
    """Write the map with what changed, and a page about it, where they are asked for."""
    if not (options.png or options.review):
        return
    from conceptmap.exporting.prepare import ExportRequest, prepare_export

    export_format, application = None, None
    if options.png:
        export_format = format_of_file(options.png)
        refuse_unnamed_overwrite(export_format.files(options.png), options.png)
    if options.review:
        from conceptmap.exporting.review_files import review_files, write_review_files

        refuse_unnamed_overwrite(review_files(options.review), options.review)
    needs_picture = bool(options.review) or (export_format and export_format.needs_picture)
    if needs_picture:
        from conceptmap.exporting.offscreen import ensure_application

        application = ensure_application()
    request = ExportRequest(
        with_picture=bool(needs_picture), compared_with=since, compared_until=until
    )
    source = prepare_export(vault, request, progress)
    if export_format is not None:
        export_format.write(source, options.png, progress)
    if options.review:
        write_review_files(options.review, source)
    del application


def _print(
    options: argparse.Namespace,
    vault: Vault,
    question: Record,
    earlier: EarlierState,
    later: EarlierState | None,
    after: GraphState,
) -> None:
    """Print the difference; `after` is the state at the later moment, or now."""
    from conceptmap.model.graph_difference import compare_graphs
    from conceptmap.model.moment_texts import ChangeTexts, moment_texts

    difference = compare_graphs(earlier.state, after)
    with (
        moment_texts(earlier, vault, limit=MAX_TEXTS) as texts_then,
        moment_texts(later, vault, limit=MAX_TEXTS) as texts_after,
    ):
        texts = ChangeTexts(texts_then, texts_after)
        records = list(_records(earlier.state, after, difference, texts))
    answer = Answer(
        question={"command": "diff", **question},
        records=records,
        lines=_lines(records),
        empty="Nothing changed.",
    )
    print_answer(vault.name, answer, as_json=options.json)


def _records(
    before: GraphState, after: GraphState, difference: GraphDifference, texts: ChangeTexts
) -> Iterator[Record]:
    """Yield one object for each change."""

    def node(change: str, id_: str, state: GraphState, **more: object) -> Record:
        of = state.nodes[id_]
        return {"change": change, "id": id_, "title": of.title, "kind": of.kind, **more}

    def link(change: str, source: str, target: str, state: GraphState, **more: object) -> Record:
        kind = state.links[source, target].kind
        return {"change": change, "source": source, "target": target, "kind": kind, **more}

    yield from (node("added", id_, after) for id_ in difference.added)
    yield from (node("removed", id_, before) for id_ in difference.removed)
    for was, is_now in difference.renamed.items():
        yield node("renamed", is_now, after, earlier=was)
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
    for ids in difference.added_links:
        yield link("link added", *ids, after, contexts=texts.later.contexts(*ids))
    for ids in difference.removed_links:
        said, heading = texts.earlier.contexts(*ids), before.links[ids].heading
        yield link("link removed", *ids, before, contexts=said, heading=heading)


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
            link = f"{record['source']} -> {record['target']}"
            if record["contexts"]:
                return f"{link}: {record['contexts'][0]}"
            return f"{link}, below {record['heading']}" if record.get("heading") else link
    return str(record["id"])
