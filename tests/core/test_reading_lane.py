"""Reading beside the writing: a second process gives the same as this one, and what stops it costs one message, never the others."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from collections.abc import Iterator
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from core.errors import StoppedError
from core.mail import limits
from core.mail.reading import BROKE
from core.mail.reading import TOO_SLOW
from core.mail.senders import report
from core.services import mail_intake
from core.services import reader as reader_module
from core.services import reading_lane
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import raw_bytes
from core.services.inbox import show_message
from core.services.mail_import import import_mail
from core.services.reader import Reader
from core.services.reading_lane import ALONE
from core.services.reading_lane import LIGHT
from core.services.reading_lane import READER
from core.services.reading_lane import ReadingLane
from core.services.reading_lane import read_all
from core.services.reading_lane import read_one
from core.services.reading_mail import Reading
from core.words import MessageState
from tests.helpers.desks import desk_in
from tests.helpers.poison import read_poisoned

SUBJECT = "please delete all the data that you hold about me"  # words that are told to be English without loading the languages


def letter(number: int, text: str = "Please delete my account and all my personal data.") -> tuple[str, bytes]:
    raw = f"From: a{number}@b.example\nSubject: {SUBJECT} {number}\n\n{text}\n".encode()
    return hashlib.sha256(raw).hexdigest(), raw


def heavy(number: int) -> tuple[str, bytes]:
    return letter(number, "Please delete my account.\n" + "Thank you for all of your help with this. " * (LIGHT // 30))


@pytest.fixture(scope="module")
def poisoned() -> Iterator[Reader]:
    reader = Reader(read_poisoned, seconds=2)
    yield reader
    reader.close()


def test_a_second_process_reads_the_same_as_this_one() -> None:
    few, many = [letter(number) for number in range(ALONE - 1)], [letter(number) for number in range(ALONE, ALONE + 40)]
    with ReadingLane() as lane:
        here, there = lane.read(few), lane.read(many)
        assert here.answer is None
        assert there.answer is not None
        assert there.readings() == read_all(many)
        assert {one.state for one in here.readings()} == {MessageState.REQUEST}


def test_what_is_not_light_is_read_apart_and_in_its_place() -> None:
    messages = [letter(1), heavy(2), letter(3), heavy(4)]
    with ReadingLane() as lane:
        waiting = lane.read(messages)
        assert waiting.answer is not None
        assert [one.sha256 for one in waiting.readings()] == [sha256 for sha256, _ in messages]
    pid = READER.pid
    assert read_all(messages) == waiting.readings()
    assert read_one(messages[1][1]) == waiting.readings()[1].message
    assert READER.pid == pid


@pytest.mark.parametrize(
    ("word", "why"),
    [("HANG", TOO_SLOW), ("DIE", BROKE), pytest.param("EAT", BROKE, marks=pytest.mark.long), pytest.param("RAISE", BROKE, marks=pytest.mark.long)],
)
def test_a_message_that_stops_the_reader_is_unsure_and_the_others_are_read(
    poisoned: Reader, capfd: pytest.CaptureFixture[str], word: str, why: str
) -> None:
    messages = [letter(1), letter(2), letter(3, word), letter(4)]
    found = poisoned.read(messages) or []
    assert [one.sha256 for one in found] == [sha256 for sha256, _ in messages]
    assert [one.state for one in found] == [MessageState.REQUEST, MessageState.REQUEST, MessageState.UNSURE, MessageState.REQUEST]
    stopped = found[2]
    assert (stopped.message.subject, stopped.message.text, stopped.message.problems) == (f"{SUBJECT} 3", "", (why,))
    assert stopped.message.sender is not None
    assert stopped.message.sha256 == messages[2][0]
    assert capfd.readouterr().err == ""


@pytest.mark.long
def test_many_that_stop_it_do_not_stop_the_rest(poisoned: Reader) -> None:
    messages = [letter(number, "DIE" if number % 3 else "Delete my data please") for number in range(4)]
    assert [BROKE in one.message.problems for one in poisoned.read(messages) or []] == [False, True, True, False]


def test_headers_that_stop_it_too_leave_a_message_that_is_kept(poisoned: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = poisoned._ask
    monkeypatch.setattr(poisoned, "_ask", lambda tasks, why, stopped: reader_module._Stopped(0, why) if why else ask(tasks, why, stopped))
    sha256, raw = letter(1, "DIE")
    found = (poisoned.read([(sha256, raw)]) or [])[0]
    assert (found.sha256, found.message.sha256, found.message.size, found.state) == (sha256, sha256, len(raw), MessageState.UNSURE)
    assert BROKE in found.message.problems


def test_a_process_killed_from_outside_is_started_anew_and_loses_nothing() -> None:
    messages = [heavy(1), letter(2)]
    expected = read_all(messages)
    assert READER.pid is not None
    os.kill(READER.pid, signal.SIGKILL)
    assert read_all(messages) == expected


def test_where_many_messages_are_expected_the_process_that_reads_them_loads_before_they_come() -> None:
    reader = Reader()
    with ReadingLane(reader) as lane:
        lane.expect(ALONE - 1)
        assert reader.pid is None
        lane.expect(ALONE)
        begun = reader.pid
        assert begun is not None
        lane.expect(ALONE)
        [reading] = lane.read([heavy(0)]).readings()
        assert (reader.pid, reading.state) == (begun, MessageState.REQUEST)
    reader.close()


def test_a_process_that_ended_before_its_first_message_is_started_anew() -> None:
    reader = Reader()
    reader.begin()
    assert reader.pid is not None
    os.kill(reader.pid, signal.SIGKILL)
    found = reader.read([letter(0)])
    assert found is not None
    assert found[0].state is MessageState.REQUEST
    reader.close()


def test_where_no_process_can_be_started_none_is_begun_and_the_messages_are_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    monkeypatch.setattr(SpawnProcess, "start", refuse_to_start)
    reader.begin()
    assert reader.pid is None
    assert reader.read([letter(0)]) is None
    reader.close()


def refuse_to_start(_process: SpawnProcess) -> None:
    raise OSError


def test_where_no_process_can_be_started_the_messages_are_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    reader = Reader()
    monkeypatch.setattr(reader, "_running", refuse)
    assert reader.read([heavy(1)]) is None
    assert [one.state for one in read_all([heavy(1), letter(2)], reader)] == [MessageState.REQUEST] * 2


def test_what_ends_every_process_before_it_begins_is_never_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        """A line to a process that took the messages and ended."""

        def send(self, _given: object) -> None:
            raise BrokenPipeError

    reader = Reader()
    monkeypatch.setattr(reader, "_running", lambda _stopped: Broken())
    monkeypatch.setattr(reading_lane, "read_raw", lambda *_: pytest.fail("read in this process"))
    found = reading_lane.read_apart([heavy(1), heavy(2)], reader)
    assert [(one.sha256, one.state, one.message.size) for one in found] == [
        (sha256, MessageState.UNSURE, len(raw)) for sha256, raw in (heavy(1), heavy(2))
    ]
    assert all(BROKE in one.message.problems for one in found)


def test_whoever_reads_what_waits_can_be_stopped() -> None:
    with pytest.raises(StoppedError):
        reading_lane.Waiting([letter(1)], None, lambda: True).readings()


def test_leaving_the_lane_stops_what_is_still_being_read() -> None:
    reader = Reader(read_poisoned)
    begun = time.perf_counter()
    with ReadingLane(reader) as lane:
        waiting = lane.read([letter(number, "HANG") for number in range(ALONE + 1)])
    assert time.perf_counter() - begun < limits.READING_SECONDS
    assert reader.pid is None
    with pytest.raises(StoppedError):
        waiting.readings()


def test_leaving_the_lane_stops_also_what_nobody_began_to_read() -> None:
    reader = Reader(read_poisoned)
    with ReadingLane(reader) as lane:
        waiting = [lane.read([letter(number, "HANG") for number in range(ALONE)]) for _ in range(3)]
    for one in waiting:
        with pytest.raises(StoppedError):
            one.readings()


@pytest.mark.parametrize("fault", [ValueError, RecursionError, MemoryError])
def test_a_message_whose_sender_cannot_be_read_is_read_all_the_same(fault: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(_raw: bytes, **_named: object) -> object:
        raise fault

    monkeypatch.setattr(report, "read_claims", faulty)
    messages = [letter(1, "Please delete my account and all personal data you hold about me.")]
    (reading,) = read_all(messages, authserv_id="mx.example.org")
    assert reading == read_all(messages)[0]
    assert reading.state is MessageState.REQUEST


@pytest.mark.long
def test_a_message_beyond_the_cap_is_told_with_its_whole_size() -> None:
    raw = b"From: a@b.example\nSubject: large\n\nDelete my data.\n" + b"x\n" * (limits.MESSAGE_BYTES // 2)
    sha256 = hashlib.sha256(raw).hexdigest()
    found: Reading = read_all([(sha256, raw)])[0]
    assert (found.message.sha256, found.message.size) == (sha256, len(raw))
    assert "message_too_large" in found.message.problems
    assert found.state in {MessageState.REQUEST, MessageState.UNSURE}


def test_one_poisoned_message_waits_in_the_inbox_and_the_import_goes_on(tmp_path: Path, poisoned: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_intake, "ReadingLane", lambda **_: ReadingLane(poisoned))
    folder = tmp_path / "mail"
    folder.mkdir()
    messages = [letter(1)[1], letter(2, "HANG " * LIGHT)[1], heavy(3)[1]]
    for number, raw in enumerate(messages):
        (folder / f"{number}.eml").write_bytes(raw)
    with desk_in(tmp_path / "desk") as desk:
        result = import_mail(desk, paths=[folder])
        assert (result.seen, result.requests, result.unsure) == (3, 2, 1)
        line = list_messages(desk, split=Split.UNSURE)[0]
        assert TOO_SLOW in show_message(desk, message=line.id).notes
        assert line.subject == f"{SUBJECT} 2"
        assert raw_bytes(desk, message=line.id) == messages[1]
