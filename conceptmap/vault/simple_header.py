"""Headers of plain `key: word` lines and lists, which need no YAML machinery, and are most of them.

Source: YAML 1.2.2, sections 7.3 (flow scalar styles) and 5.1 (character set); without tabs.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

_UNPRINTABLE = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
_INDICATORS = r"?:,[]{}#&*!|>'\"%@`<=-"
"""The characters that no plain word of YAML begins with."""
_FIRST = rf"[^\s{re.escape(_INDICATORS)}]"
_KEY = re.compile(rf"(?!\.\.\.){_FIRST}[^#,\[\]{{}}]{{0,200}}")
_ENDS_WORD = re.compile(r":(?!\S)|(?<!\S)#")
_FLOW_WORD = rf"{_FIRST}[^:#,\[\]{{}}]*+"
_FLOW_LIST = re.compile(rf"\[(?:{_FLOW_WORD}(?:, *{_FLOW_WORD})*)?\]")


def parse_simple(header: str) -> dict[str, Any] | None:
    """Read a header of plain lines; return None when it takes a YAML parser.

    Values are scalars, lists of them, and mappings of one level.
    """
    # The first question is quick, and true of most.
    if not header.replace("\n", "").isprintable() and _UNPRINTABLE.search(header):
        return None
    data: dict[str, Any] = {}
    into = data  # the mapping that the last line stands in
    items: list[str] | None = None  # those of the last key if it has no value on its line
    indent = 0  # that of the items, or of the mapping
    key = ""
    for line in header.split("\n"):
        if not line:
            continue
        start = 0
        if line[0] in " -":
            content = line.lstrip(" ")
            start = len(line) - len(content)
            if content.startswith("-"):
                if items is None or into is not data or (items and start != indent):
                    return None
                if content[1:2] not in ("", " "):
                    return None
                written = content[1:].strip(" ")
                item = _scalar(written) if written else ""
                if item is None:
                    return None
                indent = start
                items.append(item)
                data[key] = items
                continue
        else:
            content, into = line, data
        if start:
            if into is data:
                if items is None or items:
                    return None
                data[key] = into = {}
                indent = start
            elif start != indent:
                return None
        key, colon, rest = content.partition(":")
        if not colon or rest[:1] not in ("", " ") or not _is_key(key):
            return None
        key = key.rstrip(" ")
        if key in into:
            return None
        items = None
        written = rest.strip(" ")
        if not written:
            into[key] = ""
            items = []
        elif written[0].isalnum() and ":" not in written and "#" not in written:
            into[key] = written  # a plain word, as most are
        elif written[0] == "[":
            if _FLOW_LIST.fullmatch(written) is None:
                return None
            row = written[1:-1]
            into[key] = [part.strip(" ") for part in row.split(",")] if row else []
        elif (value := _scalar(written)) is not None:
            into[key] = value
        else:
            return None
    return data


@lru_cache(maxsize=4096)
def _is_key(text: str) -> bool:
    """Return whether a text without a colon is a plain key; from a cache, since they recur."""
    return _KEY.fullmatch(text) is not None


def _scalar(written: str) -> str | None:
    """Return a scalar, without spaces around it, in one of three styles, None for none."""
    first = written[0]
    if first in "\"'":
        inner = written[1:-1]
        if len(written) < 2 or written[-1] != first:
            return None
        if first == "'":
            return None if "'" in inner.replace("''", "") else inner.replace("''", "'")
        return None if '"' in inner or "\\" in inner else inner
    begins_word = first not in _INDICATORS and not first.isspace()
    if not begins_word and (first != "-" or not written[1:2].strip()):
        return None
    if (":" in written or "#" in written) and _ENDS_WORD.search(written):
        return None
    return written
