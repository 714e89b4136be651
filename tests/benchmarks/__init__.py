"""Measurements compared with those of peers: `make bench`, or `make bench ARGS=reading`."""
