"""What can be asked of an export, for the command line and for `conceptmap.export()`."""

MIN_SIZE_PX, MAX_SIZE_PX = 16, 100_000
"""Width and height of a picture before it is scaled."""

MIN_SCALE, MAX_SCALE = 0.25, 8.0

MIN_DEPTH, MAX_DEPTH = 1, 5

MAX_SEED = 2**32 - 1

THEMES = ("light", "dark")
