"""Writes what the program keeps, again and again; to be killed at any moment by a test.

Usage: python -m tests.trust.keeper VAULT HOME. For each line on its input it forks a child that
writes one generation after another and says on the output which one it has done.
"""

import os
import sys
from pathlib import Path

import numpy as np

from conceptmap.model.positions_store import save_positions
from conceptmap.model.saved_views import SavedView, save_last_view_settings, save_view
from conceptmap.model.vault_map import build_vault_map
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.settings import Settings
from conceptmap.vault.vault import Vault
from tests.subprocesses import write_below


def main(root: Path, home: Path) -> None:
    """Fork children until the input ends."""
    write_below(home)
    made = build_vault_map(Vault.open(root))
    for line in sys.stdin:
        begin = int(line)
        child = os.fork()
        if child:
            print("child", child, flush=True)
            os.waitpid(child, 0)
            print("gone", flush=True)
            continue
        settings = Settings()
        for number in range(begin, begin + 100_000):
            places = np.full((len(made.topology.ids), 2), number, np.float32)
            save_positions(
                made.vault, made.topology.ids, places, made.regions.membership, frozenset()
            )
            save_view(root, SavedView(f"View {number % 5}", ViewSettings(query=f"word{number}")))
            save_last_view_settings(root, ViewSettings(query=f"last{number}"))
            settings.set_text("number", str(number))
            settings.save()
            (root / "A.md").write_text(f"[[B]] {number}")
            Vault.open(root)
            os.write(1, f"done {number}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
