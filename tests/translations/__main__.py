"""Bring the translation files up to date with the code: `make translations`.

`pyside6-lupdate` finds texts in C++ well, but of calls in Python it leaves out those with
keywords and those whose count is not a number. So it is handed a file with the texts that
`tests/translations/texts.py` found, each in a call that it knows, and merges them into the `.ts`
files. `pyside6-lrelease` then makes what the program loads.

Usage: python -m tests.translations [--check]; with `--check` it writes nothing, and fails when the
template lacks a text of the code or has one too many.
"""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from pathlib import Path
from xml.etree import ElementTree

from tests.translations.texts import ROOT, SourceText, all_texts

FOLDER = ROOT / "resources" / "translations"
TEMPLATE = FOLDER / "conceptmap.ts"

CONTEXT = "conceptmap"
"""The one context, in Qt's sense, of all texts; a text's own is Qt's disambiguation."""

TOOLS = Path(sysconfig.get_path("scripts"))


def main() -> int:
    """Update the files, or check the template; return the exit status."""
    texts = all_texts()
    faults = [
        f"{text.file}:{text.line}: {text.source}: {text.fault}" for text in texts if text.fault
    ]
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    if "--check" in sys.argv[1:]:
        stale = differences(texts)
        if stale:
            print("Run make translations:", *stale, sep="\n  ", file=sys.stderr)
        return int(bool(stale))
    files = sorted({TEMPLATE, *FOLDER.glob("*.ts")})
    extract(texts, files, ROOT / "build" / "translations" / "texts.py")
    for file in files:
        if file != TEMPLATE:
            compile_translation(file, FOLDER / f"{file.stem}.qm")
    return 0


def differences(texts: list[SourceText]) -> list[str]:
    """Return how the template differs from the texts of the code."""
    code = {(text.source, text.context, bool(text.plural)) for text in texts}
    kept = {
        (
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for message in ElementTree.parse(TEMPLATE).iter("message")
    }
    return [
        *sorted(f"missing: {source}" for source, _, _ in code - kept),
        *sorted(f"no longer in the code: {source}" for source, _, _ in kept - code),
    ]


def extract(texts: list[SourceText], files: list[Path], calls: Path) -> None:
    """Merge the texts into translation files, by way of a file of calls that is written."""
    calls.parent.mkdir(parents=True, exist_ok=True)
    calls.write_text("".join(map(_call, _merged(texts))), "utf-8")
    _run(
        "pyside6-lupdate",
        *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages"),
        *("-source-language", "en", calls, "-ts", *files),
    )


def compile_translation(file: Path, compiled: Path) -> None:
    """Compile a translation file to what Qt loads."""
    _run("pyside6-lrelease", "-silent", file, "-qm", compiled)


def _merged(texts: list[SourceText]) -> list[SourceText]:
    """Return each text once, its comment saying where it stands and what its plural is."""
    same: dict[tuple[str, str, bool], list[SourceText]] = {}
    for text in texts:
        same.setdefault((text.source, text.context, bool(text.plural)), []).append(text)
    return [
        SourceText(
            each[0].file,
            each[0].line,
            each[0].source,
            each[0].plural,
            each[0].context,
            "; ".join(_said_of(each)),
        )
        for each in same.values()
    ]


def _said_of(texts: list[SourceText]) -> list[str]:
    plural = [f"for other counts: {texts[0].plural}"] if texts[0].plural else []
    comments = {text.comment: None for text in texts if text.comment}
    files = {text.file.removeprefix("conceptmap/"): None for text in texts}
    return [*comments, *plural, f"in {', '.join(files)}"]


def _call(text: SourceText) -> str:
    """Return a call that pyside6-lupdate knows, with its comment on the line before."""
    written = [json.dumps(each, ensure_ascii=False) for each in (CONTEXT, text.source)]
    written.append(json.dumps(text.context, ensure_ascii=False) if text.context else "None")
    count = ", 0" if text.plural else ""
    return f"#: {text.comment}\ntranslate({', '.join(written)}{count})\n"


def _run(tool: str, *arguments: object) -> None:
    subprocess.run([TOOLS / tool, *map(str, arguments)], check=True)


if __name__ == "__main__":
    sys.exit(main())
