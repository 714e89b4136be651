"""A second process scans notes, and is done without when it fails."""

import os
import subprocess
import time
from pathlib import Path

import msgspec
import pytest

from conceptmap.core import isolation
from conceptmap.vault import scan_server, scan_worker
from conceptmap.vault.note import Note
from conceptmap.vault.vault import Vault
from conceptmap.vault.vault_file import VaultFile
from conceptmap.vault.walker import walk_vault
from tests.benchmarks.vaults import write_vault

COUNT = 617

OTHER_ANSWERS = ["sh", "-c", r"printf '\005\000\000\000ready\001\000\000\000\303'; cat > /dev/null"]
"""Says that it is ready, and then no list of notes."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[VaultFile]:
    root = tmp_path_factory.mktemp("vault")
    write_vault(root, COUNT)
    return sorted(walk_vault(str(root), []))


@pytest.fixture(scope="module")
def alone(files: list[VaultFile]) -> dict[str, Note]:
    """The notes as they are read by one process."""
    return read(files)


def read(files: list[VaultFile]) -> dict[str, Note]:
    with scan_worker.ScanWorker() as worker:
        for file in files:
            worker.expect(file)
        notes = scan_worker.read_notes(files, lambda done: None, worker=worker)
    return {note.path: note for note in notes}


def test_a_vault_read_with_a_worker_is_the_same(
    files: list[VaultFile], alone: dict[str, Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_worker, "MIN_BYTES_FOR_WORKER", 1)
    with scan_worker.ScanWorker() as worker:
        worker.expect(files[0])

        def wait_for_the_worker(_: int) -> None:
            end = time.monotonic() + 30
            while not worker.count and time.monotonic() < end:
                time.sleep(0.005)

        notes = scan_worker.read_notes(files, wait_for_the_worker, worker=worker)
        assert worker.count
    assert {note.path: note for note in notes} == alone
    assert len(notes) == COUNT


def test_nothing_waits_for_a_worker_that_is_not_ready(
    files: list[VaultFile], alone: dict[str, Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_worker, "MIN_BYTES_FOR_WORKER", 1)
    monkeypatch.setattr(isolation, "helper_command", lambda flag, code: ["sleep", "60"])
    begin = time.monotonic()
    assert read(files) == alone
    assert time.monotonic() - begin < 30


def test_the_worker_answers_each_request_with_the_notes_of_those_files(
    files: list[VaultFile], alone: dict[str, Note]
) -> None:
    frames = b"".join(
        len(data).to_bytes(4, "little") + data
        for data in (
            msgspec.msgpack.encode(("", "", files)),
            scan_server.REQUEST.pack(3, 5),
            scan_server.REQUEST.pack(COUNT - 2, 2),
        )
    )
    answers, _ = scan_worker._start_process().communicate(frames, timeout=60)
    ready = len(scan_server.READY).to_bytes(4, "little") + scan_server.READY
    assert answers.startswith(ready)
    answers = answers.removeprefix(ready)
    first = int.from_bytes(answers[:4], "little")
    notes = msgspec.msgpack.decode(answers[4 : 4 + first], type=list[Note])
    assert [note.path for note in notes] == [file.path for file in files[3:8]]
    assert {note.path: note for note in notes}.items() <= alone.items()
    assert len(msgspec.msgpack.decode(answers[8 + first :])) == 2


def test_all_places_are_shared_out_once_from_both_ends_and_fewer_at_the_end() -> None:
    shares = scan_worker._Shares(1000)
    first, last = shares.take(), shares.take(from_end=True)
    assert (first.start, last.stop) == (0, 1000)
    taken = [*first, *last]
    while share := shares.take(from_end=len(taken) % 3 == 0):
        taken += share
        size = len(share)
    assert sorted(taken) == list(range(1000))
    assert size < len(first)
    shares.give_back(last)
    assert shares.take() == last
    assert not shares.take()


@pytest.mark.parametrize(
    "command", [["false"], ["no such program"], ["cat"], ["true"], OTHER_ANSWERS]
)
def test_all_is_read_when_the_worker_fails(
    files: list[VaultFile],
    alone: dict[str, Note],
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
) -> None:
    monkeypatch.setattr(scan_worker, "MIN_BYTES_FOR_WORKER", 1)
    monkeypatch.setattr(isolation, "helper_command", lambda flag, code: command)
    assert read(files) == alone


@pytest.mark.skipif(os.name == "nt", reason="names are always Unicode there")
def test_files_whose_names_are_not_unicode_are_read_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plain.md").write_text("[[other]]")
    Path(
        str(tmp_path).encode().decode(), b"odd \xff.md".decode("utf-8", "surrogateescape")
    ).write_text("x")
    monkeypatch.setattr(scan_worker, "MIN_BYTES_FOR_WORKER", 1)
    assert len(Vault.open(tmp_path, cache=None).notes) == 2


def test_stopping_leaves_no_worker_behind(
    files: list[VaultFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_worker, "MIN_BYTES_FOR_WORKER", 1)
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def start(*words: object, **how: object) -> object:
        started.append(popen(*words, **how))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)

    def stop(done: int) -> None:
        raise KeyboardInterrupt

    def read_and_stop() -> None:
        with scan_worker.ScanWorker() as worker:
            worker.expect(files[0])
            scan_worker.read_notes(files, stop, worker=worker)

    with pytest.raises(KeyboardInterrupt):
        read_and_stop()
    assert started[0].poll() is not None


def test_a_worker_is_started_for_many_notes_or_long_ones_before_all_are_known(
    files: list[VaultFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[int] = []
    monkeypatch.setattr(scan_worker, "_start_process", lambda: counts.append(count))
    for size in (0, 2000, scan_worker.MIN_BYTES_FOR_WORKER // 20):
        worker = scan_worker.ScanWorker()
        for count in range(1, 5000):  # noqa: B007 (it is what is counted)
            worker.expect(files[0]._replace(size=size))
    assert counts == [1250, 834, 20]
