"""Questions about a vault on the command line: what they share, and how answers are printed.

With `--json` an answer is one object: `format` (`ANSWER_FORMAT`), `vault`, `question` with the
subcommand and what it was asked of, and `answer`, a list of objects. docs/command-line.md lists
their keys.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from conceptmap.cli.paths import absolute_path

if TYPE_CHECKING:
    from conceptmap.graph.graph import Graph
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.vault.vault import Vault

ANSWER_FORMAT = "conceptmap-answer/1"
"""The number changes when keys are removed or change their meaning, not when keys are added."""

Record = dict[str, Any]


@dataclass(frozen=True)
class OpenGraph:
    """A vault and its graph, which questions are asked of."""

    vault: Vault
    graph: Graph

    def find(self, name: str) -> str:
        """Return the id of the node that a name means. Raises UserError."""
        from conceptmap.model.note_lookup import find_node

        return find_node(self.vault, self.graph, name)

    def title(self, id_: str) -> str:
        """Return what a node is called."""
        return self.graph.titles[self.graph.index_of[id_]]

    def record(self, id_: str) -> Record:
        """Return what identifies a node in an answer."""
        return {"id": id_, "title": self.title(id_), "kind": self.graph.nodes[id_]["kind"]}


def add_vault(parser: argparse.ArgumentParser) -> None:
    """Add the vault."""
    parser.add_argument("vault", type=absolute_path, metavar="VAULT", help="a folder of notes")


def add_note(parser: argparse.ArgumentParser, name: str = "note", what: str = "a note") -> None:
    """Add a note, by its title, alias or path."""
    parser.add_argument(name, metavar=name.upper(), help=f"{what}, by its title, alias or path")


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add how the answer is printed."""
    parser.add_argument("--json", action="store_true", help="print the answer as JSON")


def open_graph(options: argparse.Namespace) -> OpenGraph:
    """Open the vault. Raises UserError."""
    from conceptmap.graph.build import build_graph
    from conceptmap.model.chosen_names import chosen_names
    from conceptmap.model.opening import read_vault

    vault = read_vault(options.vault, lambda *_: None)
    return OpenGraph(vault, build_graph(vault, names=chosen_names(vault, "")))


def open_map(options: argparse.Namespace) -> VaultMap:
    """Open the vault with its regions. Raises UserError."""
    from conceptmap.model.chosen_names import chosen_names
    from conceptmap.model.opening import read_vault
    from conceptmap.model.vault_map import build_vault_map

    vault = read_vault(options.vault, lambda *_: None)
    return build_vault_map(vault, names=chosen_names(vault, ""))


def print_answer(
    options: argparse.Namespace,
    vault: Vault,
    question: Mapping[str, Any],
    answer: Sequence[Record],
    lines: Iterable[str],
    empty: str,
) -> None:
    """Print an answer, as JSON if that is asked for, else its lines, or `empty` without any."""
    if options.json:
        whole = {
            "format": ANSWER_FORMAT,
            "vault": vault.name,
            "question": dict(question),
            "answer": list(answer),
        }
        print(json.dumps(_without_surrogates(whole), ensure_ascii=False, indent=1))
        return
    printed = False
    for line in lines:
        print(_without_surrogates(line))
        printed = True
    if not printed:
        print(empty)


def _without_surrogates(value: Any) -> Any:
    """Return a value whose names on disk that are not Unicode can be printed as UTF-8."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8") if not value.isascii() else value
    if isinstance(value, dict):
        return {key: _without_surrogates(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_without_surrogates(each) for each in value]
    return value
