"""Saves everything that the program saves, repeatedly, until a test kills it.

Usage: python -m tests.trust.save_until_killed VAULT HOME. For each line of input it forks a
child, which saves one generation after another and prints the number of each when it is done.
"""

import os
import sys
from pathlib import Path

import numpy as np

from conceptmap.model.positions_store import save_positions
from conceptmap.model.saved_views import SavedView, save_last_view, save_view
from conceptmap.model.vault_map import build_vault_map
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.settings import Settings
from conceptmap.vault.vault import Vault
from tests.subprocesses import write_below


def main(root: Path, home: Path) -> None:
    """Fork children until the input ends."""
    write_below(home)
    vault_map = build_vault_map(Vault.open(root))
    ids, regions = vault_map.topology.ids, vault_map.regions.membership
    for line in sys.stdin:
        first = int(line)
        child = os.fork()
        if child:
            print("child", child, flush=True)
            os.waitpid(child, 0)
            print("gone", flush=True)
            continue
        settings = Settings()
        for number in range(first, first + 100_000):
            positions = np.full((len(ids), 2), number, np.float32)
            save_positions(vault_map.vault, ids, positions, regions, frozenset())
            save_view(root, SavedView(f"View {number % 5}", ViewSettings(query=f"word{number}")))
            save_last_view(root, ViewSettings(query=f"last{number}"))
            settings.set_text("number", str(number))
            settings.save()
            (root / "A.md").write_text(f"[[B]] {number}")
            Vault.open(root)
            os.write(1, f"done {number}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
