"""The callables by which long work tells how far it is."""

from __future__ import annotations

from collections.abc import Callable

ProgressCallback = Callable[[str, int, int], None]
"""Called with the name of the task, how many steps are done and how many there are.

May raise to stop the work.
"""

CountCallback = Callable[[int, int], object]
"""Called with how many steps of one task are done and how many there are; may raise likewise."""
