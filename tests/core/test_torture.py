"""Hostile mail: nothing raises, nothing is lost, nothing takes long, nothing eats the memory."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from core.mail import limits
from core.mail.reading import BROKE
from core.services.mail_import import import_mail
from core.services.reading_mail import Reading
from core.services.reading_mail import read_raw
from core.store.tables import MessageRow
from core.store.tables import OccurrenceRow
from core.store.tables import RawMessageRow
from core.words import MessageState
from tests.helpers.bombs import BOMBS
from tests.helpers.desks import TUESDAY
from tests.helpers.desks import desk_in
from tests.helpers.measured import ROOT
from tests.helpers.measured import measure
from tests.helpers.torture import CATEGORIES
from tests.helpers.torture import mutated
from tests.helpers.torture import torture

SHARED = ROOT.parent / "shared" / "data"
NOT_READ_YET = "not read yet"
SECONDS, MEBIBYTES = 2.0, 256
MUTATED = 20_000
COMMAND = [sys.executable, str(ROOT / "main.py"), "read-mail", "--json"]


def write(folder: Path, messages: Iterable[bytes]) -> Path:
    """The messages as a Maildir."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    for number, raw in enumerate(messages):
        (folder / "cur" / f"{number:06d}.x:2,").write_bytes(raw)
    return folder


def is_sound(reading: Reading, raw: bytes) -> bool:
    """Kept under its digest, read without the last resort, and everything about it can be stored and shown."""
    columns = reading.columns(TUESDAY)
    json.dumps({name: str(value) if name == "arrived_at" else value for name, value in columns.items()}, ensure_ascii=False).encode("utf-8")
    return reading.message.sha256 == hashlib.sha256(raw).hexdigest() and BROKE not in reading.message.problems and reading.state in MessageState


def test_there_are_enough_messages_and_they_are_the_same_at_every_run() -> None:
    messages = list(torture())
    assert len(CATEGORIES) >= 60
    assert len(messages) >= 600
    assert messages == list(torture())
    assert len({raw for _, raw in messages}) > 500
    assert list(mutated(20)) == list(mutated(20))


def test_torture_is_read_without_an_error_and_in_time() -> None:
    read_raw("", b"Subject: x\n\nwords")  # the phrases are loaded
    for category, raw in torture():
        begun = time.process_time()
        reading = read_raw("", raw)
        assert time.process_time() - begun <= SECONDS, category
        assert is_sound(reading, raw), category


def test_torture_comes_through_the_store_byte_for_byte(tmp_path: Path) -> None:
    messages = [raw for _, raw in torture()]
    assert_all_kept(tmp_path, messages)


def assert_all_kept(folder: Path, messages: list[bytes]) -> None:
    """Each message stands in the store with its own bytes, each place is counted, the sums add up and none is left unread."""
    box = write(folder / "mail", messages)
    with desk_in(folder / "desk") as desk:
        result = import_mail(desk, paths=[box])
        assert result.seen == len(messages)
        assert result.seen == sum((result.requests, result.unsure, result.replies, result.ordinary, result.duplicates, result.unreadable))
        with desk.store.reading() as session:
            assert session.query(OccurrenceRow).count() == len(messages)
            kept = {sha256: hashlib.sha256(raw).hexdigest() for sha256, raw in session.query(RawMessageRow.sha256, RawMessageRow.raw)}
            notes = [notes for (notes,) in session.query(MessageRow.notes)]
    digests = {hashlib.sha256(raw).hexdigest() for raw in messages}
    assert kept == {digest: digest for digest in digests}
    assert len(notes) == len(digests)
    assert not any(NOT_READ_YET in one or BROKE in one for one in notes)


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_is_read_in_two_seconds_and_says_what_was_too_much(name: str) -> None:
    build, problem = BOMBS[name]
    raw = build()
    begun = time.process_time()
    reading = read_raw("", raw)
    assert time.process_time() - begun <= SECONDS
    assert is_sound(reading, raw)
    assert not problem or problem in reading.message.problems


def test_command_reads_the_shared_mail_in_time_and_within_its_memory(tmp_path: Path) -> None:
    if not SHARED.is_dir():
        pytest.skip("The shared test data are not here.")
    told = measure([*COMMAND, str(SHARED / "mime"), str(SHARED / "auth")], tmp_path)
    rows = list(map(json.loads, told.lines))
    files = [path for name in ("mime", "auth") for path in (SHARED / name).rglob("*") if path.is_file()]
    assert (told.code, told.errors) == (0, "")
    assert {row["path"] for row in rows} == set(map(str, files))
    assert sum("sha256" in row for row in rows) > 200
    assert told.seconds <= SECONDS  # all of them, and so each
    assert told.mebibytes <= MEBIBYTES


@pytest.mark.long
def test_command_reads_torture_and_bombs_within_the_memory_of_the_reader(tmp_path: Path) -> None:
    messages = [*(raw for _, raw in torture()), *(build() for build, _ in BOMBS.values())]
    told = measure([*COMMAND, str(write(tmp_path / "mail", messages))], tmp_path)
    assert (told.code, told.errors) == (0, "")
    assert [json.loads(line)["sha256"] for line in told.lines] == [hashlib.sha256(raw).hexdigest() for raw in messages]
    assert told.mebibytes <= limits.READING_BYTES / 1024 / 1024


@pytest.mark.long
def test_command_reads_torture_within_its_memory(tmp_path: Path) -> None:
    told = measure([*COMMAND, str(write(tmp_path / "mail", (raw for _, raw in torture())))], tmp_path)
    assert (told.code, told.errors) == (0, "")
    assert told.mebibytes <= MEBIBYTES


@pytest.mark.long
def test_mutated_mail_is_read_without_an_error_and_in_time() -> None:
    longest = 0.0
    for raw in mutated(MUTATED):
        begun = time.process_time()
        reading = read_raw("", raw)
        longest = max(longest, time.process_time() - begun)
        assert is_sound(reading, raw), raw
    assert longest <= SECONDS


@pytest.mark.long
def test_mutated_mail_comes_through_the_store_byte_for_byte(tmp_path: Path) -> None:
    assert_all_kept(tmp_path, list(mutated(MUTATED, seed=1)))
