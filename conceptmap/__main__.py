"""`python -m conceptmap`."""

import sys

from conceptmap.cli import main

sys.exit(main())
