"""Run the program by `python -m conceptmap`."""

import os
import sys

if __name__ == "__main__":
    # Python puts the working folder first, and a vault may hold files named like modules.
    working_folder = os.path.realpath(os.curdir)
    sys.path[:] = [each for each in sys.path if each and os.path.realpath(each) != working_folder]

    from conceptmap.cli.main import main

    sys.exit(main())
