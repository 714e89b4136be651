"""The entry point of the packaged program."""

import os
import sys

import platformdirs

# The program's own folder is read-only; compiled code goes into the cache folder.
os.environ.setdefault(
    "NUMBA_CACHE_DIR", str(platformdirs.user_cache_path("conceptmap", appauthor=False) / "loops")
)

from conceptmap.cli.main import main

sys.exit(main())
