"""Run the benchmarks named on the command line, or all."""

import importlib
import sys

ALL = (
    "reading",
    "layout",
    "region_names",
    "canvas",
    "exploring",
    "paths",
    "similarity",
    "questions",
    "long_life",
)

"""Without `constructs`, which takes half an hour, `storm` and `memory`."""

for name in sys.argv[1:] or ALL:
    print(f"== {name}")
    importlib.import_module(f"tests.benchmarks.{name}").main()
