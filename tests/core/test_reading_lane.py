"""Reading beside the writing: many messages are read by a second process, with the same result, and its death loses nothing."""

from __future__ import annotations

import hashlib
import os
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

from core.services.reading_lane import ALONE
from core.services.reading_lane import ReadingLane
from core.services.reading_lane import Waiting
from core.services.reading_lane import read_all
from core.services.reading_mail import Reading
from core.words import MessageState


def letter(number: int) -> tuple[str, bytes]:
    raw = f"From: a{number}@b.example\nSubject: request {number}\n\nPlease delete my account and all my personal data.\n".encode()
    return hashlib.sha256(raw).hexdigest(), raw


def test_a_second_process_reads_the_same_as_this_one() -> None:
    few, many = [letter(number) for number in range(ALONE)], [letter(number) for number in range(ALONE, ALONE + 40)]
    with ReadingLane() as lane:
        here, there = lane.read(few), lane.read(many)
        assert here.answer is None
        assert there.answer is not None
        assert there.readings() == read_all(many)
        assert {one.state for one in here.readings()} == {MessageState.REQUEST}


def test_a_process_that_dies_loses_nothing() -> None:
    messages = [letter(1), letter(2)]
    with ReadingLane() as lane:
        lane.read([letter(number) for number in range(ALONE)])
        assert lane.read(messages).readings() == read_all(messages)
        assert lane._process is not None
        process = next(iter(lane._process._processes.values()))
        os.kill(process.pid or 0, 9)
        process.join()
        assert lane.read(messages).readings() == read_all(messages)


def test_an_answer_that_never_came_is_read_here() -> None:
    broken: Future[list[Reading]] = Future()
    broken.set_exception(BrokenProcessPool())
    assert Waiting([letter(1)], broken).readings() == read_all([letter(1)])
