"""Background work: off the window's thread, answers back on it, failures always told, Stop reaches the work."""

from __future__ import annotations

import threading
from collections.abc import Callable
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.errors import KnownError
from core.errors import StoppedError
from core.errors import UnexpectedError
from gui.background import OUTSIDE_THREADS
from gui.background import Background
from gui.background import Control
from gui.background import Progress


class FullError(KnownError):
    sentence = "The drawer is full."
    remedy = "Empty it."


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_answer_comes_back_here(qtbot: QtBot, background: Background) -> None:
    owner, places = QObject(), list[str]()

    def work(_control: Control) -> str:
        return threading.current_thread().name

    background.run(work, owner=owner, done=lambda name: places.extend([name, threading.current_thread().name]))
    qtbot.waitUntil(lambda: len(places) == 2)
    assert places[0].startswith("store")
    assert places[1] == threading.main_thread().name


def test_the_store_has_one_lane_so_that_acts_keep_their_order(qtbot: QtBot, background: Background) -> None:
    owner, done = QObject(), list[int]()
    for number in range(20):
        background.run(lambda _control, number=number: number, owner=owner, done=done.append)  # type: ignore[misc]  # mypy cannot infer a lambda with a default
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_a_known_failure_reaches_the_page_or_else_the_window(qtbot: QtBot, background: Background) -> None:
    owner, told = QObject(), list[KnownError]()

    def fail(_control: Control) -> None:
        raise FullError

    background.run(fail, owner=owner, done=lambda _: None, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    with qtbot.waitSignal(background.failure) as shown:
        background.run(fail, owner=owner, done=lambda _: None)
    assert isinstance(shown.args[0], FullError)


def test_a_mistake_of_ours_is_not_swallowed(qtbot: QtBot, background: Background) -> None:
    owner = QObject()

    def slip(_control: Control) -> None:
        raise ZeroDivisionError

    told: list[KnownError] = []
    with qtbot.captureExceptions() as caught:
        background.run(slip, owner=owner, done=lambda _: None, failed=told.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert [type(error) for error in told] == [UnexpectedError]


def test_stop_reaches_the_work_and_is_no_failure(qtbot: QtBot, background: Background) -> None:
    owner, running, shown = QObject(), threading.Event(), list[KnownError]()
    background.failure.connect(shown.append)

    def work(control: Control) -> None:
        running.set()
        while not control.stopped():
            running.wait(0.001)
        raise StoppedError

    job = background.run(work, owner=owner, done=lambda _: None, outside=True)
    qtbot.waitUntil(running.is_set)
    with qtbot.waitSignal(background.ended):
        job.control.stop()
    assert shown == []
    assert not background.busy()


def test_progress_is_told_and_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, background: Background) -> None:
    owner, answers = QObject(), list[int]()

    def work(control: Control) -> int:
        control.report(3, 10)
        return 3

    with qtbot.waitSignal(background.progressed) as told:
        background.run(work, owner=owner, done=answers.append)
    progress = told.args[0]
    assert isinstance(progress, Progress)
    assert (progress.done, progress.total) == (3, 10)
    qtbot.waitUntil(lambda: answers == [3])
    gone = QObject()
    background.run(work, owner=gone, done=answers.append)
    gone.deleteLater()
    qtbot.waitUntil(lambda: not background.busy())
    assert answers in ([3], [3, 3])


def test_letters_leave_although_every_other_machine_is_slow(qtbot: QtBot, background: Background) -> None:
    owner, go, left = QObject(), threading.Event(), list[str]()
    for _ in range(OUTSIDE_THREADS):
        background.run(lambda _control: go.wait(20), owner=owner, done=lambda _: None, outside=True)
    background.run(lambda _control: "left", owner=owner, done=left.append, leaving=True)
    qtbot.waitUntil(lambda: left == ["left"], timeout=5000)
    go.set()


def test_what_nobody_wants_any_more_before_it_began_never_begins(qtbot: QtBot, background: Background) -> None:
    owner, go, begun, answers = QObject(), threading.Event(), list[int](), list[int]()
    for _ in range(OUTSIDE_THREADS):
        background.run(lambda _control: go.wait(20), owner=owner, done=lambda _: None, outside=True)

    def work(number: int) -> Callable[[Control], int]:
        def do(_control: Control) -> int:
            begun.append(number)
            return number

        return do

    for number in range(3):
        background.run(work(number), owner=owner, done=answers.append, outside=True, latest="look")
    background.run(work(3), owner=owner, done=answers.append, outside=True).control.stop()
    go.set()
    qtbot.waitUntil(lambda: not background.busy())
    assert (begun, answers) == ([2], [2])


def test_a_change_of_the_store_that_was_asked_for_is_made_also_when_the_window_closes_at_once(qtbot: QtBot, background: Background) -> None:
    owner, go, begun = QObject(), threading.Event(), list[int]()
    background.run(lambda _control: go.wait(20), owner=owner, done=lambda _: None)
    background.run(lambda _control: begun.append(1), owner=owner, done=lambda _: None).control.stop()
    go.set()
    background.close()
    assert begun == [1]
