"""Serve a vault to agents, by the Model Context Protocol."""

from __future__ import annotations

import argparse

from conceptmap.cli.open_vault import OpenVault
from conceptmap.cli.paths import absolute_path

HELP = "serve a vault to agents by the Model Context Protocol, on standard input and output"
DESCRIPTION = (
    "Answer the questions of an agent about a vault, by the Model Context Protocol on standard "
    "input and output. Nothing is written into the vault, and no network is used."
)
EPILOG = """It needs the package mcp: pip install 'conceptmap[mcp]'. A client is set up with

  {"command": "conceptmap", "args": ["mcp", "/path/to/notes"]}
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the folder of the vault."""
    parser.add_argument("vault", type=absolute_path, metavar="VAULT", help="a folder of notes")


def run(options: argparse.Namespace) -> int:
    """Serve until the client closes standard input. Raises UserError."""
    from conceptmap.core.errors import UserError

    try:
        from conceptmap.cli.mcp_server.protocol import serve
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("mcp", "mcp_types"):
            raise
        raise UserError(
            "The server for agents needs the package mcp. Install it with: "
            "pip install 'conceptmap[mcp]'"
        ) from None
    serve(OpenVault.open(options.vault))
    return 0
