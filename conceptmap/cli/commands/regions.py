"""Print the regions of the map."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault, Record

KEY_NOTES = 5

HELP = "print the regions of the map and their key notes"
DESCRIPTION = "Print the regions of the map, the largest first, each with its most linked notes."
EPILOG = ""


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add nothing: it is asked of the whole vault."""


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return name, size and key notes of each region."""
    vault_map = opened.vault_map
    ids, degrees = vault_map.topology.ids, vault_map.graph.degree
    members: dict[int, list[str]] = {}
    for id_, region in zip(ids, vault_map.regions.membership.tolist(), strict=True):
        if region >= 0:
            members.setdefault(region, []).append(id_)
    records: list[Record] = [
        {
            "region": region,
            "name": vault_map.regions.names[region],
            "count": len(inside),
            "key_notes": sorted(inside, key=lambda id_: (-degrees(id_), id_))[:KEY_NOTES],
        }
        for region, inside in sorted(members.items(), key=lambda each: (-len(each[1]), each[0]))
    ]
    lines = (
        f"{each['name']}  ({each['count']}): "
        + ", ".join(vault_map.title(id_) for id_ in each["key_notes"])
        for each in records
    )
    return Answer(
        question={"command": "regions"},
        records=records,
        lines=lines,
        empty="The map has no regions: its notes are too few, or not linked.",
        shown=None if records else (),
    )
