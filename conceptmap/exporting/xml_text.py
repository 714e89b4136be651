"""Text for XML, which does not allow every character."""

from __future__ import annotations

import re

# Characters not allowed in XML 1.0: most control characters, lone surrogates, U+FFFE and U+FFFF.
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """Return a text with U+FFFD for the characters that XML does not allow."""
    return _NOT_XML.sub("\ufffd", text)
