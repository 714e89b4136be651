"""Measurements beside their peers, in one run: `make bench`, or `make bench ARGS=reading`."""
