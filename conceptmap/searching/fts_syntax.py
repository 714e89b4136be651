"""The words of a text and of a query, in the language of SQLite's FTS5.

Scripts without spaces between words are indexed character by character: a zero-width space is
put around each, so that any run of characters is found as a phrase. So are signs and emoji, and
of the plain ones `+` and `#`, for `C++` and `C#`.
"""

from __future__ import annotations

import regex

from conceptmap.core.text_folding import compose
from conceptmap.vault.frontmatter import body_start
from conceptmap.vault.html_text import remove_html
from conceptmap.vault.sentences import strip_markdown

WORD_BREAK = "\u200b"
"""Stands around characters that are words of their own; to be taken out of what is shown."""

TOKENIZER = (
    "unicode61 remove_diacritics 2 categories 'L* N* Co S*' separators '$<=>^`|~' tokenchars '+#'"
)
LEAD_CHARS = 160
"""The length of a snippet that has none of the words, which only the note's names have."""

_UNSPACED = regex.compile(
    r"([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
    r"[\p{S}--\x00-\x7f]])",
    regex.VERSION1,
)
_WORD = regex.compile(r'"([^"]*)"|(\S+)')
_TAG_MARK = regex.compile(r"(?<!\S)#+")
_HAS_TOKEN = regex.compile(r"[\p{L}\p{N}+#]|[\p{S}--\x00-\x7f]", regex.VERSION1)
_CLOSING = regex.compile(r"\n---[ \t]*\n(.*)", regex.DOTALL)
_SPACES = regex.compile(r"\s+")
SNIPPET_BEGIN, SNIPPET_END = "\u0002", "\u0003"
_MATCH_END = regex.compile(f"([{SNIPPET_BEGIN}{SNIPPET_END}])")
_RULE = regex.compile(r"[|:\s\-*_=…]++")
# Where a match begins or ends may stand between the two signs of a mark.
_BOUNDARIES = f"[{SNIPPET_BEGIN}{SNIPPET_END}]*+"
_MARK = regex.compile(
    "|".join(rf"{sign}({_BOUNDARIES}){sign}" for sign in (r"\[", r"\]", r"\*", "_", "=", "~"))
    + r"|`+|\|"
)
# A picture says nothing in words; the last one may be cut.
_PICTURE = regex.compile(
    r"!\[\[[^\[\]\n|#]{1,200}?\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp)\b[^\[\]\n]*+\]\]"
    r"|!\[\[[^\[\]\n]*+\Z",
    regex.IGNORECASE,
)
_CUT_TAG_START = regex.compile(r"\A(?:…)?[^<>\n]*[\"'/]>")
_CUT_TAG_END = regex.compile(r"<[A-Za-z/!][^<>]*\Z")


def encodable(text: str) -> str:
    """Replace halves of surrogate pairs, which SQLite takes no more than a file does."""
    return text.encode("utf-8", "replace").decode()


def insert_word_breaks(text: str) -> str:
    """Put word breaks around what is indexed character by character in a composed text."""
    if not text.isascii():
        text = _UNSPACED.sub(rf"{WORD_BREAK}\1{WORD_BREAK}", text)
    for sign in "+#":
        text = text.replace(sign, f"{WORD_BREAK}{sign}{WORD_BREAK}")
    return text


def to_fts_query(query: str) -> str:
    """Turn a query into FTS5's language: phrases, of which the last may be a prefix.

    A `#` that begins a word is that of a tag, which the properties of a note name without it.
    """
    phrases = []
    for quoted, word in _WORD.findall(compose(encodable(query))):
        # SQLite ends a query at a null character.
        phrase = (quoted or word).replace('"', " ").replace("\0", " ")
        phrase = _TAG_MARK.sub("", phrase).strip()
        if _HAS_TOKEN.search(phrase) is not None:
            phrases.append((insert_word_breaks(phrase), not quoted))
    if not phrases:
        return ""
    terms = [f'"{phrase}"' for phrase, _ in phrases]
    last, is_word = phrases[-1]
    if is_word and query[-1:].strip() and last[-1:].isalnum():
        terms[-1] += " *"
    return " ".join(terms)


def plain_snippet(text: str) -> str:
    """Return a piece of Markdown in plain words: no rules, rows of tables, links, pictures or tags.

    It may begin and end within any of them.
    """
    text = _CUT_TAG_START.sub("…", remove_html(_CUT_TAG_END.sub("", text)))
    lines = [line for line in _PICTURE.sub("", text).split("\n") if not _RULE.fullmatch(line)]
    return _MARK.sub(
        lambda match: " " + "".join(filter(None, match.groups())),
        "\n".join(map(strip_markdown, lines)),
    )


def without_header(snippet: str, beginning: str) -> str:
    """Return a snippet without the note's header, but for lines of it with words of the search.

    `beginning` is the beginning of the text that the snippet is from, empty when it cannot have
    a header. Where only the note's names have the words, the snippet is what follows the header.
    """
    start = body_start(beginning)
    if not start or not snippet.startswith("---"):
        return snippet
    body = beginning[start:]
    if SNIPPET_BEGIN not in snippet:
        return f"{body[:LEAD_CHARS]}…" if len(body) > LEAD_CHARS else body
    closing = _CLOSING.search(snippet)
    header, rest = (snippet, "") if closing is None else (snippet[: closing.start()], closing[1])
    lines = [line for line in header.split("\n") if SNIPPET_BEGIN in line]
    return "\n".join([*lines, rest])


def split_snippet(snippet: str) -> tuple[tuple[str, bool], ...]:
    """Split a snippet at its marks, every run of white space folded to one space."""
    text = plain_snippet(snippet.replace(WORD_BREAK, ""))
    found, matches = [], False
    for piece in _MATCH_END.split(text):
        if piece in (SNIPPET_BEGIN, SNIPPET_END):
            matches = piece == SNIPPET_BEGIN
        elif folded := _SPACES.sub(" ", piece):
            found.append((folded, matches))
    return tuple(found)
