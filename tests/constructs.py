r"""Notes made of one construct of Markdown, YAML or HTML, as large as one wants.

The benchmark `constructs` doubles them, a test builds the page of each, and the fuzzer mixes
them. Each is what a hostile note might hold, or only a long one: repeated, nested, or never
closed. `@` in a repeated piece stands for its number.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from tests.unusual_constructs import UNUSUAL_DEEPENING, UNUSUAL_ENCLOSED, UNUSUAL_REPEATED

REPEATED = {
    # Paragraphs and lines
    "words": "some words ",
    "one word": "x",
    "lines": "x\n",
    "hard breaks": "x  \n",
    "backslash breaks": "x\\\n",
    "blank lines": "\n",
    "lines of spaces": "    \n",
    "spaces": " ",
    "tabs": "\t",
    "carriage returns": "\r",
    "carriage returns in lines": "x\r",
    "nulls": "\x00",
    "paragraphs": "a\n\n",
    "headings": "# a\n",
    "headings of one level each": "#### a\n\nb\n\n",
    "headings of hashes": "# ## ",
    "closing hashes": "# a #",
    "setext with dashes": "a\n-\n",
    "setext with equals": "a\n=\n",
    "long setext": "a\n---\n\n",
    "rules": "---\n",
    "rules of stars": "* * *\n",
    "right to left": "\u202e\u05d0 ",
    "combining signs": "\u0301",
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467 ",
    # Lists
    "bullets": "- a\n",
    "bullets of stars": "* a\n",
    "empty bullets": "-\n",
    "bullets of two kinds": "- a\n+ b\n",
    "loose bullets": "- a\n\n",
    "numbers": "1. a\n",
    "counted numbers": "@. a\n",
    "loose numbers": "1. a\n\n",
    "tasks": "- [ ] a\n",
    "tasks with dates": "- [x] a \U0001f4c5 2024-01-01\n",
    "bullets with a child": "- a\n  - b\n",
    "bullets with paragraphs": "- a\n\n  b\n",
    "bullets with code": "- a\n  ```\n  x\n  ```\n",
    "bullets with quotes": "- > a\n",
    "bullets of bullets": "- - - a\n",
    "a run of bullets": "- ",
    "a run of numbers": "1. ",
    "lazy bullets": "- a\nb\n",
    "bullets with links": "- [[a]]\n",
    "Logseq blocks": "- a\n  id:: 5f3b1c2d-0000-4000-8000-000000000000\n",
    "Logseq properties": "key@:: value\n",
    "Logseq references": "- ((5f3b1c2d-0000-4000-8000-000000000000))\n",
    "Logseq queries": "- {{query [[a]]}}\n",
    "Logseq logbooks": "- a\n  :LOGBOOK:\n  CLOCK: x\n  :END:\n",
    "definitions": "a\n: b\n",
    # Quotes and callouts
    "quotes": "> a\n",
    "quotes apart": "> a\n\n",
    "quotes and text": "> a\nb\n\n",
    "quotes of two": "> > a\n> b\n",
    "a run of quotes": "> ",
    "quotes with bullets": "> - a\n",
    "quotes with fences": "> ```\n> x\n> ```\n",
    "callouts": "> [!note] a\n> b\n\n",
    "folded callouts": "> [!note]- a\n> b\n\n",
    "callout heads": "> [!note]\n",
    # Code
    "fences": "```\nx\n```\n",
    "fences apart": "```\nx\n```\n\n",
    "tilde fences": "~~~\nx\n~~~\n",
    "fence openings": "```a\n",
    "fences of growing length": "````@\n",
    "python fences": "```python\ndef f(): return 1\n```\n",
    "fences of many languages": "```c\nx;\n```\n```js\nx;\n```\n",
    "indented code": "    x\n",
    "indented code apart": "    x\n\na\n\n",
    "code spans": "`x` ",
    "code spans of two": "``x`` ",
    "backticks": "`",
    "lone backticks": "` `` ``` ```` ",
    "fenced queries": "```dataview\nlist\n```\n",
    # Inline
    "stars": "*",
    "stars and words": "*a ",
    "strong": "**a** ",
    "strong openings": "**a ",
    "mixed emphasis": "*a _b ",
    "emphasis of three": "***a** b* ",
    "underscores": "_",
    "underscores and words": "_a ",
    "highlights": "==a== ",
    "highlight openings": "==a ",
    "equal signs": "=",
    "strikes": "~~a~~ ",
    "strike openings": "~~a ",
    "tildes": "~",
    "entities": "&amp; ",
    "entities without end": "&amp",
    "numbers as entities": "&#x110000;",
    "ampersands": "&",
    "backslashes": "\\",
    "escapes": "\\* ",
    "tags": "#a ",
    "nested tags": "#a/",
    "joined tags": "#a",
    "hashes": "#",
    "block ids": "a ^a@\n\n",
    "block ids on lines": "^a@\n",
    "carets": "^",
    "addresses": "http://a.b ",
    "joined addresses": "http://a",
    "www": "www.a.b ",
    "mail addresses": "a@@a.b ",
    "autolinks": "<http://a.b> ",
    "autolink openings": "<http://a.b ",
    "invalid addresses": "[a](//[x) ",
    # Links
    "wikilinks": "[[a]] ",
    "wikilinks of many notes": "[[a@]] ",
    "wikilinks with text": "[[a|b]] ",
    "wikilink openings": "[[a|b ",
    "wikilink openings alone": "[[",
    "wikilink closings": "]]",
    "wikilinks to headings": "[[#a]] ",
    "links": "[a](b) ",
    "link openings": "[a](b ",
    "link texts": "[a] ",
    "link texts twice": "[a][b] ",
    "open brackets": "[",
    "open brackets and words": "[a ",
    "closing brackets": "]",
    "closed brackets": "[]",
    "parentheses": "(",
    "links with titles": '[a](b "c") ',
    "titles without end": '[a](b "c ',
    "addresses in angles": "[a](<b> ",
    "links to the web": "[a](http://a.b) ",
    "reference definitions": "[a@]: b\n",
    "references": "[a@]: b\n\n[a@] ",
    "definitions without end": "[a@]: <b\n",
    "definitions of many lines": "[a@]:\n",
    "image openings": "![",
    "images": "![a](b.png) ",
    "images on lines": "![a](b.png)\n",
    "web images": "![](http://a.b/c@.png)\n",
    "data images": "![](data:image/png;base64,iVBORw0KGgo=)\n",
    "data addresses without end": "![](data:image/png;base64,AAAA ",
    "embeds of one note": "![[Other]]\n",
    "embeds of one part": "![[Other#Part]]\n",
    "embeds of oneself": "![[#a]]\n",
    "embeds in a line": "![[Other]] ",
    "embeds of pictures": "![[a.png]]\n",
    # Footnotes
    "footnotes": "[^@]: a\n\n[^@] ",
    "footnote references": "[^a] ",
    "footnotes in a chain": "[^@]: [^@+]\n\n",
    "footnotes of one line": "[^@]: a\n",
    "footnotes within a line": "^[a] ",
    "footnote openings": "[^a",
    "footnote openings within": "^[a ",
    # Math
    "math": "$a$ ",
    "math of many kinds": "$a_{@}$ ",
    "math blocks": "$$\na\n$$\n",
    "math openings": "$a ",
    "math block openings": "$$\na\n",
    "dollars": "$",
    "math with braces": "${",
    # Comments
    "comments": "%%a%% ",
    "comment openings": "%%a\n\n",
    "percent signs": "%",
    "comments of HTML": "<!-- a --> ",
    "comment openings of HTML": "<!-- a ",
    "comment blocks": "<!--\na\n-->\n",
    # Tables
    "tables": "|a|b|\n|-|-|\n|c|d|\n\n",
    "pipes": "|",
    "table heads": "|a|\n",
    "table rules": "|-|\n",
    "tables in a row": "a|b\n-|-\n",
    # HTML
    "div blocks": "<div>a</div>\n\n",
    "div openings": "<div>",
    "tags without end": "<div ",
    "tag closings": "</div>",
    "bold in HTML": "<b>a</b> ",
    "bold openings in HTML": "<b>a ",
    "less-than signs": "<",
    "less-than signs and letters": "<a",
    "breaks": "<br>",
    "frames": "<iframe src='a'></iframe>\n\n",
    "frame openings": "<iframe",
    "frame openings in a block": "<iframe>",
    "images in HTML": "<img src=a.png> ",
    "details": "<details><summary>a</summary>b</details>\n\n",
    "details openings": "<details>",
    "details openings apart": "<details>\n\n",
    "scripts": "<script>a</script>\n\n",
    "script openings": "<script>",
    "styles": "<style>",
    "tables of HTML": "<table><tr><td>a</td></tr></table>\n\n",
    "preformatted": "<pre>a</pre>\n\n",
    "attributes": "<a b='c' ",
    "instructions": "<?a ",
    "declarations": "<!A ",
    "CDATA": "<![CDATA[",
    "lists of HTML": "<ul><li>a</ul>\n\n",
    **UNUSUAL_REPEATED,
}

ENCLOSED = {
    # Once an opening, then repeated, then once an end.
    "links in links": ("", "[", "x", "](y)", ""),
    "images in images": ("", "![", "x", "](y)", ""),
    "emphasis in emphasis": ("", "*a **b ", "x", "** c*", ""),
    "brackets in brackets": ("", "[", "x", "]", ""),
    "parentheses in addresses": ("[a](", "(", "x", ")", ")"),
    "braces in math": ("$", "{", "x", "}", "$"),
    "fractions in math": ("$", "\\frac{", "x", "}{y}", "$"),
    "div in div": ("", "<div>", "x", "</div>", "\n"),
    "lists in lists of HTML": ("", "<ul><li>", "x", "</li></ul>", "\n"),
    "quotes in quotes of HTML": ("", "<blockquote>", "x", "</blockquote>", "\n"),
    "preformatted in preformatted": ("", "<pre>", "x", "</pre>", "\n"),
    "fonts in fonts": ("<div>", "<font color=red>", "x", "</font>", "</div>\n"),
    "spans in spans": ("", "<span>", "x", "</span>", "\n"),
    "tables in tables": ("", "<table><tr><td>", "x", "</td></tr></table>", "\n"),
    "details in details": ("", "<details><summary>a</summary>\n\n", "x", "\n\n</details>", "\n"),
    "callouts in brackets": ("> [!note] ", "[", "x", "]", "\n"),
    "comment with dashes": ("<!--", "-", "", "-", "-->\n"),
    "a table rule of spaces": ("|a\n|-", " ", "", " ", "x"),
    "a table rule of dashes": ("|a|\n|", "-", "", "-", "|\n"),
    "a wide table": ("|a|\n", "|a", "\n", "|-", "\n"),
    "a table of many rows": ("|a|b|\n|-|-|\n", "|c|d|\n", "", "|e|f|\n", ""),
    "a heading of spaces": ("# a", " ", "", " ", "x"),
    "a heading of hashes and spaces": ("# ", "# ", "", " #", "x"),
    "a footnote of blank lines": ("[^a]:\n", "\n", "", "\n", "x"),
    "a footnote of paragraphs": ("[^a]\n\n[^a]: b\n", "\n    c\n", "", "\n    d\n", ""),
    "a fence of one language": ("```python\n", "x = [1]\n", "", "y = {}\n", "```\n"),
    "a fence of shell": ("```sh\n", "$(", "", ")", "\n```\n"),
    "a fence of nothing": ("```\n", "x\n", "", "y\n", "```\n"),
    "an open fence": ("```\n", "x\n", "", "y\n", ""),
    "a math block": ("$$\n", "a + ", "", "b + ", "\n$$\n"),
    "a long callout": ("> [!note]\n", "> a\n", "", "> b\n", ""),
    "a long quote of paragraphs": ("> a\n", ">\n> b\n", "", ">\n> c\n", ""),
    "a long item": ("- a\n", "  b\n", "", "  c\n", ""),
    "a header of many keys": ("---\n", "k: v\n", "", "l: v\n", "---\nx\n"),
    "a header of spaces": ("---\na:", " ", "", " ", "\n---\nx\n"),
    "a header of a list": ("---\na:\n", "  - b\n", "", "  - c\n", "---\nx\n"),
    "a header of links": ("---\na:\n", '  - "[[b]]"\n', "", '  - "[[c]]"\n', "---\nx\n"),
    "a header of one line": ("---\na: [", "b, ", "", "c, ", "]\n---\nx\n"),
    "a header of brackets": ("---\na: ", "[", "", "]", "\n---\nx\n"),
    "a header of braces": ("---\na: ", "{b: ", "", "}", "\n---\nx\n"),
    "a header of a block": ("---\na: |\n", "  b\n", "", "  c\n", "---\nx\n"),
    "a header of tags": ("---\ntags:\n", "  - a/b\n", "", "  - c\n", "---\nx\n"),
    "a header of aliases": ("---\naliases:\n", "  - a\n", "", "  - c\n", "---\nx\n"),
    "a header of quotes": ("---\na: ", '"', "", "'", "\n---\nx\n"),
    "a header of colons": ("---\n", "a: ", "", "b: ", "\n---\nx\n"),
    "a header without end": ("---\n", "a: b\n", "", "c: d\n", ""),
    "a header of anchors": ("---\n", "- &a b\n", "", "- *a\n", "---\nx\n"),
    "a header of comments": ("---\n", "# a\n", "", "# b\n", "---\nx\n"),
    "a comment over blank lines": ("%%\n", "a\n\n", "", "b\n\n", "%%\n"),
    "a paragraph of links": ("", "[a](b)\n", "", "[[c]]\n", ""),
    **UNUSUAL_ENCLOSED,
}

DEEPENING = {
    # Line by line, each deeper than the one before.
    "deeper bullets": ("  ", "- a\n"),
    "deeper bullets by tabs": ("\t", "- a\n"),
    "deeper numbers": ("   ", "1. a\n"),
    "deeper quotes": ("> ", "a\n"),
    "deeper callouts": ("> ", "[!note] a\n"),
    "deeper code": (" ", "x\n"),
    "deeper header": ("  ", "a:\n"),
    "longer backticks": ("`", "a "),
    "longer stars": ("*", "a "),
    "longer fences": ("`", "\n"),
    "longer hashes": ("#", " a\n"),
    **UNUSUAL_DEEPENING,
}


class Construct(NamedTuple):
    """A construct: its name, and what writes a note of it with about a number of characters."""

    name: str
    write: Callable[[int], str]


def all_constructs() -> tuple[Construct, ...]:
    """Return the constructs that notes are made of."""
    return (
        *(Construct(name, partial(_repeated, piece)) for name, piece in REPEATED.items()),
        *(Construct(name, partial(_enclosed, pieces)) for name, pieces in ENCLOSED.items()),
        *(Construct(name, partial(_deepening, pieces)) for name, pieces in DEEPENING.items()),
    )


def vault_files(note: str) -> dict[str, str]:
    """Return the files of a vault with a note, and what it may embed."""
    return {"Note.md": note, "Other.md": "# Part\n\nWords of [[Note]].\n"}


def _repeated(piece: str, size: int) -> str:
    if "@" not in piece.replace("@@", ""):
        piece = piece.replace("@@", "@")
        return piece * (size // len(piece))
    pieces, length, number = [], 0, 0
    while length < size:
        made = piece.replace("@+", str(number + 1)).replace("@", str(number))
        pieces.append(made)
        length += len(made)
        number += 1
    return "".join(pieces)


def _enclosed(pieces: tuple[str, str, str, str, str], size: int) -> str:
    before, opening, middle, closing, after = pieces
    count = size // (len(opening) + len(closing))
    return f"{before}{opening * count}{middle}{closing * count}{after}"


def _deepening(pieces: tuple[str, str], size: int) -> str:
    mark, end = pieces
    lines, length, depth = [], 0, 0
    while length < size:
        depth += 1
        lines.append(mark * depth + end)
        length += len(lines[-1])
    text = "".join(lines)
    return f"---\n{text}---\nx\n" if end == "a:\n" else text
