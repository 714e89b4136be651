"""`python -m conceptmap`."""

import sys

from conceptmap.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
