"""The words on a canvas: its text cards and the labels of its groups.

Source: JSON Canvas 1.0 (https://jsoncanvas.org), "Nodes".
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from conceptmap.core.json_files import JsonError, read_json

CANVAS_SUFFIX = ".canvas"

MAX_CANVAS_BYTES = 4_000_000
"""A larger canvas is not searched."""


def is_canvas(path: str) -> bool:
    """Tell whether a file is a canvas, by the ending of its name in any letter case."""
    return path.lower().endswith(CANVAS_SUFFIX)


def read_canvas_text(file: Path) -> str:
    """Return the texts on a canvas, a blank line between them; empty for one that is damaged.

    Raises OSError when the file cannot be read.
    """
    try:
        canvas = read_json(file, dict[str, Any], max_bytes=MAX_CANVAS_BYTES)
    except JsonError:
        return ""
    nodes = canvas.get("nodes")
    texts = [
        text
        for node in (nodes if isinstance(nodes, list) else ())
        if isinstance(node, dict)
        for text in (node.get("text"), node.get("label"))
        if isinstance(text, str)
    ]
    return "\n\n".join(texts)
