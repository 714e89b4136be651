"""The questions of the command line as tools: their JSON schemas, and reading arguments."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from conceptmap.cli.commands import load_questions
from conceptmap.cli.question_command import Question, WholeNumber
from conceptmap.core.errors import UserError

MAX_TEXT_CHARS = 1000
"""No name of a note, query or question that is asked is longer."""

MAX_LIMIT = 100
MAX_OFFSET = 1_000_000

_PAGING: dict[str, tuple[WholeNumber, int, str]] = {
    "limit": (WholeNumber(1, MAX_LIMIT), 25, "how many items of the answer at most"),
    "offset": (WholeNumber(0, MAX_OFFSET), 0, "how many items to leave out at the beginning"),
}


@dataclass(frozen=True)
class ToolCall:
    """What a tool is asked."""

    options: argparse.Namespace
    """The arguments of the question."""
    limit: int
    offset: int
    picture: bool
    """Whether a map of the answer is wanted."""


class Tool:
    """A question with its arguments."""

    def __init__(self, name: str, question: Question) -> None:
        self.name, self.question = name, question
        parser = _Recorder(add_help=False)
        question.add_question(parser)
        self._arguments = {each.dest: each for each in parser.recorded}

    @property
    def description(self) -> str:
        """What it does; on the command line the same is printed."""
        return self.question.DESCRIPTION.replace("Print ", "Return ", 1)

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON schema of its arguments."""
        properties: dict[str, Any] = {
            name: _schema(each.type, each.default, each.help or "")
            for name, each in self._arguments.items()
        }
        for name, (type_, usual, what) in _PAGING.items():
            properties[name] = _schema(type_, usual, what)
        properties["picture"] = {
            "type": "boolean",
            "default": False,
            "description": "whether to add a map of the answer, as a PNG image",
        }
        required = [name for name, each in self._arguments.items() if each.required]
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    def read(self, arguments: Mapping[str, Any]) -> ToolCall:
        """Read arguments. Raises UserError, which says what is wrong with them."""
        known = self.schema["properties"]
        unknown = arguments.keys() - known.keys()
        if unknown:
            names = ", ".join(known)
            raise UserError(f"There is no argument {min(unknown)!r:.80}. There are: {names}.")
        options = argparse.Namespace()
        for name, each in self._arguments.items():
            if name not in arguments and each.required:
                raise UserError(f"The argument '{name}' is missing: {each.help}.")
            value = arguments.get(name, each.default)
            setattr(options, name, _checked(name, value, each.type))
        paging = {
            name: _checked(name, arguments.get(name, usual), type_)
            for name, (type_, usual, _) in _PAGING.items()
        }
        picture = arguments.get("picture", False)
        if not isinstance(picture, bool):
            raise UserError("The argument 'picture' is true or false.")
        return ToolCall(options, paging["limit"], paging["offset"], picture)


def load_tools() -> dict[str, Tool]:
    """Return all tools by their names."""
    return {name: Tool(name, each) for name, each in load_questions().items()}


class _Recorder(argparse.ArgumentParser):
    """A parser that keeps the arguments that are added to it."""

    def __init__(self, *, add_help: bool) -> None:
        super().__init__(add_help=add_help)
        self.recorded: list[argparse.Action] = []

    def add_argument(self, *names: Any, **options: Any) -> argparse.Action:
        action = super().add_argument(*names, **options)
        self.recorded.append(action)
        return action


def _schema(type_: Any, usual: Any, what: str) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "string", "maxLength": MAX_TEXT_CHARS, "description": what}
    if isinstance(type_, WholeNumber):
        found = {
            "type": "integer",
            "minimum": type_.least,
            "maximum": type_.most,
            "description": what,
        }
    return found if usual is None else found | {"default": usual}


def _checked(name: str, value: Any, type_: Any) -> Any:
    """Return a value of an argument. Raises UserError."""
    if isinstance(type_, WholeNumber):
        is_whole = isinstance(value, int) and not isinstance(value, bool)
        if not is_whole or not type_.least <= value <= type_.most:
            limits = f"{type_.least} to {type_.most}"
            raise UserError(f"The argument '{name}' is a whole number from {limits}.")
    elif not isinstance(value, str) or len(value) > MAX_TEXT_CHARS:
        raise UserError(f"The argument '{name}' is a text of up to {MAX_TEXT_CHARS} characters.")
    return value
