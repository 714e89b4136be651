"""Compile regular expressions that anybody may have written, within bounds.

To search with one takes a time limit too: `pattern.search(text, timeout=...)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptmap.core.translation import translate

if TYPE_CHECKING:
    import regex

MAX_REGEX_CHARS = 2000
"""A longer expression is refused; one of this length is compiled in about 20 ms."""


class RegexError(Exception):
    """A text is not a usable regular expression; the message says why."""

    def __init__(self, reason: str, offset: int = 0) -> None:
        super().__init__(reason)
        self.offset = offset
        """Where in the expression, in characters."""


def compile_regex(source: str, flags: int = 0) -> regex.Pattern[str]:
    """Compile a regular expression; `flags` are those of the regex package. Raises RegexError."""
    if len(source) > MAX_REGEX_CHARS:
        raise RegexError(translate("it is longer than {n} characters", n=MAX_REGEX_CHARS))
    import regex  # imported late: most vaults have no expressions in their settings

    try:
        return regex.compile(source, flags)
    except regex.error as error:
        # The package's types leave out what its errors hold.
        reason, offset = getattr(error, "msg", ""), getattr(error, "pos", 0)
        raise RegexError(reason or str(error), offset or 0) from None
    except RecursionError:
        raise RegexError(translate("it is nested too deeply")) from None
    except (ValueError, OverflowError, MemoryError, LookupError, TypeError) as error:
        raise RegexError(str(error) or type(error).__name__) from None
