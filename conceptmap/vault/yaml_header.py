"""The header of a note by a YAML parser, for those that are more than plain lines and lists."""

from __future__ import annotations

from typing import Any

from conceptmap.core.translation import Text


class HeaderError(ValueError):
    """A header could not be read; `reason` says why, for the user."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


def load_yaml(header: str) -> Any:
    """Return what a header says, its scalars as they are written. Raises HeaderError."""
    # Imported late: few headers need it, and importing it takes a third of the start of a helper.
    import yaml

    try:
        from yaml import CBaseLoader as Loader
    except ImportError:  # PyYAML built without libyaml
        from yaml import BaseLoader as Loader  # type: ignore[assignment]

    try:
        return yaml.load(header.replace("\t", "    "), Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = str(error.problem or error.context)
        if mark is None:
            text = Text("The properties are not valid YAML: {reason}.").filled(reason=reason)
        else:
            text = Text("The properties are not valid YAML at line {line}: {reason}.").filled(
                line=mark.line + 2, reason=reason
            )
        raise HeaderError(text) from error
    except RecursionError as error:
        raise HeaderError(Text("The properties are nested too deeply.")) from error
    except (yaml.YAMLError, ValueError) as error:
        reason = str(error).split("\n")[0]
        raise HeaderError(
            Text("The properties could not be read: {reason}.").filled(reason=reason)
        ) from error
