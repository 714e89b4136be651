"""Properties of Logseq that name pages by commas, where the settings of the graph say so."""

from __future__ import annotations

import io
from pathlib import Path

import msgspec
import pytest

from conceptmap.core.frames import receive_frame
from conceptmap.vault import scan_server
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault
from tests.vault.dialects.vaults import ghosts_of, read, write_files

COMMAS = "{:file/name-format :triple-lowbar :property/separated-by-commas #{:Cities :by_whom}}"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("cities:: Rome, early summer", {"Rome", "early summer"}),
        ("- x\n  cities:: Rome，Naples", {"Rome", "Naples"}),
        ("by-whom:: Ann", {"Ann"}),
        ("by_whom:: Ann, [[Bo]], #Cy", {"Ann", "Bo", "Cy"}),
        ('cities:: "Rome, Naples"', set()),
        ("other:: Rome, Naples", set()),
        ("- ```\n  cities:: Rome\n  ```", set()),
    ],
)
def test_properties_name_pages_by_commas_where_the_settings_say_so(
    tmp_path: Path, text: str, names: set[str]
) -> None:
    files = {"logseq/config.edn": COMMAS, "pages/a.md": text}
    vault = read(tmp_path, files)
    assert ghosts_of(vault) == names
    # Another process scans as this one does.
    encoded = msgspec.msgpack.encode(
        ("logseq", vault.dialect.scan_settings(), [("a.md", str(tmp_path / "pages/a.md"), 1, 1)])
    )
    assert names <= {link.path for note in scanned_elsewhere(encoded) for link in note.links}


def scanned_elsewhere(files: bytes) -> list[Note]:
    """Return the first note of some files, as a scan server reads it."""
    sent = (files, scan_server.REQUEST.pack(0, 1))
    frames = b"".join(len(data).to_bytes(4, "little") + data for data in sent)
    answer, output = io.BytesIO(frames), io.BytesIO()
    scan_server.serve(answer, output)
    output.seek(0)
    assert receive_frame(output) == scan_server.READY
    return msgspec.msgpack.decode(receive_frame(output), type=list[Note])


def test_pages_that_are_named_by_commas_are_links_on_the_page(tmp_path: Path) -> None:
    text = 'cities:: Rome, [[early summer]]\nby-whom:: "Ann, Bo"\nother:: x, y\n\n- z\n'
    vault = read(tmp_path, {"logseq/config.edn": COMMAS, "pages/a.md": text})
    assert vault.dialect.page_text(text, str).properties == {
        "cities": ("[[Rome]]", "[[early summer]]"),
        "by-whom": ('"Ann, Bo"',),
        "other": ("x, y",),
    }


def test_the_setting_of_commas_is_heeded_when_it_changes(tmp_path: Path) -> None:
    files = {"logseq/config.edn": COMMAS, "pages/a.md": "cities:: Rome"}
    root, cache = write_files(tmp_path / "graph", files), tmp_path / "cache.sqlite"
    assert ghosts_of(Vault.open(root, cache=cache)) == {"Rome"}
    write_files(root, {"logseq/config.edn": "{}"})
    assert ghosts_of(Vault.open(root, cache=cache)) == set()
