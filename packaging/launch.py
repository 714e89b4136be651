"""Where the packaged program begins."""

import os
import sys

import platformdirs

# The program's own folder belongs to the system; what is compiled goes where caches go.
os.environ.setdefault(
    "NUMBA_CACHE_DIR", str(platformdirs.user_cache_path("conceptmap", appauthor=False) / "loops")
)

from conceptmap.cli.main import main

sys.exit(main())
