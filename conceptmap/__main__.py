"""`python -m conceptmap`."""

import sys

from conceptmap.cli import main

if __name__ == "__main__":
    sys.exit(main())
