"""All that the notes of a map surely state, in the order of the notes that state it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from conceptmap.model.map_relations import MapRelations, MapStatement


def sure_statements(relations: MapRelations) -> Iterator[MapStatement]:
    """Yield the explicit and sure statements of a map, each once."""
    seen: set[tuple[str, str, str]] = set()
    for row in np.flatnonzero(relations.sure).tolist():
        statement = relations.statement(row)
        key = statement.subject, statement.phrase, statement.object
        if key not in seen:
            seen.add(key)
            yield statement
