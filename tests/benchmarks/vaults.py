"""Realistic vaults of any size, the same for each seed: folders, links, tags, properties, code."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

_WORDS = """
map note idea place link region river border coast road name letter page book margin
thread paper light shadow signal source answer question pattern memory reason measure
method model garden harvest season winter summer morning evening window door house
bridge city village story voice sound silence colour shape weight number theory practice
habit change order
""".split()
_CJK = "山水路桥城市花园季节故事声音颜色形状重量数字理论实践习惯变化秩序记忆问题答案来源信号"


def write_vault(root: Path, notes: int, seed: int = 0, kind: str = "") -> int:
    """Write a vault of about 2.3 kB and 5 links a note; return the bytes written.

    `kind`, one of `KINDS`, adds to each note more of what some vaults are full of.

    Notes are in folders by theme and link mostly within theirs, to some notes far more than to
    others. One note in three has frontmatter, one in six code, one in nine a nested list, one
    in twelve is in Chinese; one link in twenty leads to no note.
    """
    rng = random.Random(seed)
    themes = max(1, notes // 120)
    names = [_name(rng, i) for i in range(notes)]
    folders = [f"{_WORDS[t % len(_WORDS)]} {t}" for t in range(themes)]
    home = [rng.randrange(themes) for _ in range(notes)]
    by_theme: list[list[int]] = [[] for _ in range(themes)]
    for note, theme in enumerate(home):
        by_theme[theme].append(note)
    for folder in folders:
        (root / folder).mkdir(parents=True, exist_ok=True)
    written = 0
    for note in range(notes):
        text = _note(rng, note, names, home[note], by_theme)
        if kind:
            text = KINDS[kind](random.Random(f"{seed} {kind} {note}"), text)
        data = text.encode()
        (root / folders[home[note]] / f"{names[note]}.md").write_bytes(data)
        written += len(data)
    return written


def _words(rng: random.Random, least: int, most: int) -> str:
    return " ".join(rng.choices(_WORDS, k=rng.randint(least, most)))


def _with_links_to_the_web(rng: random.Random, text: str) -> str:
    """Lists of links with a sentence after each, and a few pictures."""
    for _ in range(rng.randint(30, 90)):
        address = f"https://{rng.choice(_WORDS)}.example.org/{_words(rng, 2, 5).replace(' ', '-')}"
        address += rng.choice(["", "", "/", f"?{rng.choice(_WORDS)}=1", f"#{rng.choice(_WORDS)}"])
        shown = _words(rng, 1, 6).capitalize()
        text += f"- [{shown}]({address}) ([{rng.choice(_WORDS)}]({address})) - "
        text += f"{_words(rng, 3, 9).capitalize()}.\n"
        if rng.random() < 0.05:
            text += f"\n![{shown}]({address}.png)\n\n"
    return text


def _with_comments(rng: random.Random, text: str) -> str:
    """Comments of Obsidian and of HTML between and within the lines."""
    parts = []
    for paragraph in text.split("\n\n"):
        parts.append(paragraph)
        if rng.random() < 0.6:
            parts.append(f"%% {_words(rng, 3, 12)} %%")
        if rng.random() < 0.4:
            parts.append(f"<!--\n### {_words(rng, 1, 3)}\n- {_words(rng, 2, 6)}\n-->")
        if rng.random() < 0.1:
            parts.append(f"{_words(rng, 3, 9)} <!-- {_words(rng, 1, 4)} --> {_words(rng, 2, 5)}")
    return "\n\n".join(parts)


def _with_html(rng: random.Random, text: str) -> str:
    """Elements around and within paragraphs, and addresses in angle brackets."""
    parts = []
    for paragraph in text.split("\n\n"):
        parts.append(paragraph)
        word = rng.choice(_WORDS)
        if rng.random() < 0.25:
            parts += [
                f'{_words(rng, 2, 6)} <span class="{word}">{_words(rng, 1, 3)}</span><br>'
                f"{_words(rng, 2, 5)} <https://example.org/{word}> {_words(rng, 2, 5)}",
                f'<div align="{word}">\n\n{_words(rng, 4, 12)}\n\n</div>',
            ]
            if rng.random() < 0.3:
                parts.append(f"<table>\n<tr><td>{word}</td></tr>\n</table>")
    return "\n\n".join(parts)


def _with_header(rng: random.Random, text: str) -> str:
    """A header with spaces in keys, quotes; every second with an empty list item.

    One in ten holds a mapping.
    """
    if text.startswith("---\n"):
        text = text[text.index("---\n", 4) + 4 :]
    lines = [
        f"aliases:\n- {_words(rng, 1, 3)}" + ("\n- " if rng.random() < 0.5 else ""),
        f"tags: \n- {rng.choice(_WORDS)}",
        f"date created: 2023-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}T10:20:30",
        f"link: https://example.org/{rng.choice(_WORDS)}",
        f"quoted: '{_words(rng, 1, 3)}'\ndesc: ''",
        f"{rng.choice(_CJK)}{rng.choice(_CJK)}: {''.join(rng.choices(_CJK, k=6))}，😀",
    ]
    if rng.random() < 0.1:
        lines.append(f"nested:\n  {rng.choice(_WORDS)}: {_words(rng, 1, 2)}")
    return "---\n" + "\n".join(lines) + f"\n---\n{text}"


def _with_code(rng: random.Random, text: str) -> str:
    """Long fences, indented code and code within lines."""
    for _ in range(rng.randint(1, 2)):
        lines = [f"    {_words(rng, 2, 8)} = [{_words(rng, 1, 2)}]" for _ in range(40)]
        lines[::8] = [f"    {_words(rng, 2, 8)} = [[{_words(rng, 1, 2)}]]" for _ in range(5)]
        text += "```python\n" + "\n".join(lines) + "\n```\n\n"
        text += f"{_words(rng, 3, 9)} `{_words(rng, 1, 3)}` {_words(rng, 2, 6)} `[[x]]`.\n\n"
        if rng.random() < 0.5:
            text += "\n".join(lines[:5]) + "\n\n"
    return text


def _with_bullets(rng: random.Random, text: str) -> str:
    """Outlines up to seven levels deep, indented by tabs or by four spaces."""
    indentation, depth = rng.choice(["\t", "    "]), 0
    for number in range(rng.randint(15, 45)):
        depth = max(0, min(6, depth + rng.choice([-2, -1, 0, 0, 1, 1]))) if number else 0
        shown = rng.choice(["", "", "", f"[[{_words(rng, 1, 1)}]] ", "[ ] ", "**bold** "])
        text += f"{indentation * depth}- {shown}{_words(rng, 3, 12)}\n"
    return text


KINDS: Mapping[str, Callable[[random.Random, str], str]] = {
    "links to the web": _with_links_to_the_web,
    "comments": _with_comments,
    "html": _with_html,
    "headers": _with_header,
    "code": _with_code,
    "bullets": _with_bullets,
}
"""What `write_vault` can add to each note, given its text.

About as much as the fullest of public vaults have: 143 links to the web in a note of 15 kB (1,063
notes); twelve `%%`, five comments, eleven `<` (here twice as many) and headers with an empty item
in one of 2.2 kB (6,571 notes); 31 lines of code (here twice as many; 13,417 notes).
"""


def _name(rng: random.Random, number: int) -> str:
    words = " ".join(rng.choice(_WORDS) for _ in range(rng.randint(1, 3)))
    return f"{words.capitalize()} {number}"


def _note(
    rng: random.Random, note: int, names: list[str], theme: int, by_theme: list[list[int]]
) -> str:
    parts = []
    if rng.random() < 1 / 3:
        up = names[_target(rng, by_theme[theme], note)]
        parts.append(
            f'---\ntags: [{rng.choice(_WORDS)}, theme/{theme}]\nup: "[[{up}]]"\n'
            f"created: 20{rng.randint(10, 25)}-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}\n---\n"
        )
    foreign = rng.random() < 1 / 12
    for section in range(rng.randint(2, 4)):
        parts.append(f"## {' '.join(rng.choices(_WORDS, k=3))} {section}\n\n")
        count = rng.randint(2, 3)
        parts += [_paragraph(rng, foreign, names, note, theme, by_theme) for _ in range(count)]
    if rng.random() < 1 / 6:
        parts.append(
            "```python\n" + "for i in range(10):\n    print(i, '[[no link]]')\n" * 4 + "```\n"
        )
    if rng.random() < 1 / 9:
        for _ in range(4):
            word = rng.choice(_WORDS)
            parts.append(f"- {word}\n    - see [[{names[_target(rng, by_theme[theme], note)]}]]\n")
    return "".join(parts)


def _paragraph(
    rng: random.Random,
    foreign: bool,
    names: list[str],
    note: int,
    theme: int,
    by_theme: list[list[int]],
) -> str:
    sentences = []
    for _ in range(rng.randint(3, 5)):
        if foreign:
            words = ["".join(rng.choices(_CJK, k=rng.randint(8, 20)))]
        else:
            words = rng.choices(_WORDS, k=rng.randint(8, 16))
        if rng.random() < 0.18:
            local = rng.random() < 0.8
            pool = by_theme[theme] if local else by_theme[rng.randrange(len(by_theme))]
            target = names[_target(rng, pool, note)] if pool else names[note]
            if rng.random() < 0.05:
                target = f"Not yet {rng.choice(_WORDS)}"
            roll = rng.random()
            link = f"[[{target}]]" if roll < 0.7 else f"[[{target}|{rng.choice(_WORDS)}]]"
            if roll > 0.93:
                link = f"[{rng.choice(_WORDS)}](<{target}.md>)"
            words.insert(len(words) // 2, link)
        sentences.append(" ".join(words).capitalize() + ("。" if foreign else ". "))
    tail = f"#{rng.choice(_WORDS)}" if rng.random() < 0.1 else ""
    return "".join(sentences) + tail + "\n\n"


def _target(rng: random.Random, pool: list[int], note: int) -> int:
    """Return a note to link to, far more often an early one of a theme."""
    if not pool:
        return note
    return pool[min(int(rng.random() ** 2.2 * len(pool)), len(pool) - 1)]


def write_graph(root: Path, count: int, edges: Iterable[tuple[int, int]]) -> None:
    """Write a vault of one short note a node, each with links to its later neighbours."""
    targets: list[list[int]] = [[] for _ in range(count)]
    for source, target in edges:
        targets[source].append(target)
    rng = random.Random(count)
    names = [_name(rng, number) for number in range(count)]
    for folder in range(count // 1000 + 1):
        (root / f"{folder}").mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(names):
        links = " ".join(f"[[{names[target]}]]" for target in targets[number])
        (root / f"{number // 1000}" / f"{name}.md").write_text(links, "utf-8")
