"""Several cases in one test: a window costs more than most of what is tried in it."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def case(*values: object) -> Iterator[None]:
    """Say of a failure inside which case it belongs to."""
    try:
        yield
    except BaseException as error:
        error.add_note(f"In the case {', '.join(map(repr, values))}")
        raise
