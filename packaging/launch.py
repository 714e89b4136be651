"""The entry point of the packaged program."""

import sys

from conceptmap.cli.main import main

sys.exit(main())
