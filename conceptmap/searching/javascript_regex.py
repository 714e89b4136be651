"""Regular expressions as JavaScript spells them → as the regex package does.

Obsidian's are JavaScript's. Nearly all means the same in both; what does not is rewritten here.

Source: ECMA-262, "Patterns" and its Annex B (escapes that stand for themselves).
"""

from __future__ import annotations

import regex

# An escape, the beginning of a set, or an empty set.
_TOKEN = regex.compile(
    r"\\(?:k<(?P<group>\w+)>|u\{(?P<code>[0-9A-Fa-f]{1,6})\}|c(?P<control>[A-Za-z])"
    r"|(?P<letter>[A-Za-z])|.)|(?P<any>\[\^\])|(?P<none>\[\])|(?P<set>\[\^?)",
    regex.DOTALL,
)
_IN_SET = regex.compile(
    r"\\(?:u\{(?P<code>[0-9A-Fa-f]{1,6})\}|c(?P<control>[A-Za-z])|(?P<letter>[A-Za-z])|.)"
    r"|(?P<open>\[)|(?P<sign>--|&&|\|\||~~)|(?P<end>\])",
    regex.DOTALL,
)
_ESCAPES = frozenset("dDwWsSbBfnrtvxuUpPgkN")
"""Letters that mean something after a backslash; of others, a letter is itself."""

_SET_ESCAPES = frozenset("dDwWsSbfnrtvxuUpPN")


def from_javascript(source: str) -> str:
    """Return an expression that matches what one of JavaScript's does. Never raises."""
    pieces: list[str] = []
    position, in_set = 0, False
    while (match := (_IN_SET if in_set else _TOKEN).search(source, position)) is not None:
        pieces.append(source[position : match.start()])
        position = match.end()
        groups = match.groupdict()
        if (code := groups.get("code")) is not None:
            pieces.append(_code_point(int(code, 16)))
        elif (control := groups.get("control")) is not None:
            pieces.append(f"\\x{ord(control) % 32:02x}")
        elif (letter := groups.get("letter")) is not None:
            known = letter in (_SET_ESCAPES if in_set else _ESCAPES)
            pieces.append(match[0] if known else letter)
        elif (group := groups.get("group")) is not None:
            pieces.append(f"(?P={group})")
        elif groups.get("any"):
            pieces.append(r"[\s\S]")
        elif groups.get("none"):
            pieces.append(r"(?!)")
        elif groups.get("open") or groups.get("sign"):
            pieces.append("".join(f"\\{character}" for character in match[0]))
        else:
            in_set = (in_set or bool(groups.get("set"))) and not groups.get("end")
            pieces.append(match[0])
    return "".join((*pieces, source[position:]))


def _code_point(number: int) -> str:
    return f"\\U{number:08x}" if number <= 0x10FFFF else "(?!)"
