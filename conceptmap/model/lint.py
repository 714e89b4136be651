"""What is wrong with a vault: problems with its files, and links to what is not there."""

from __future__ import annotations

from typing import NamedTuple

from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import translate
from conceptmap.graph.graph import Graph
from conceptmap.graph.references import links_between
from conceptmap.vault.vault import Vault


class LintResult(NamedTuple):
    """Something wrong with a file of a vault."""

    path: str
    line: int
    """Counted from 1, 0 where none is meant."""
    rule: str
    """The kind of finding, `problem` or `unresolved`."""
    message: str
    missing: str = ""
    """The name that no note has, of an unresolved link."""


def lint_vault(vault: Vault, graph: Graph) -> list[LintResult]:
    """Return what is wrong, in the order of files and lines."""
    found = [LintResult(each.path, 0, "problem", str(each.reason)) for each in vault.problems]
    for id_, kind in graph.kinds_by_id().items():
        if kind == NodeKind.UNRESOLVED.label:
            message = translate("No note is named {name}.", name=id_)
            found += [
                LintResult(source, link.line, "unresolved", message, id_)
                for source in graph.predecessors(id_)
                for link in links_between(vault, source, id_)
            ]
    return sorted(found, key=lambda each: (each.path, each.line))
