"""What was done is taken back one act after the other, and said to be so only when it is true."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import NoSuchCaseError
from core.services.outbox_failures import TooLateToStopError
from gui.attached import open_window
from gui.background import Background
from gui.background import Control
from gui.undo import KEPT
from gui.undo import Done
from gui.undo import UndoStack
from gui.widgets.tips import plain_tip
from gui.window import MainWindow
from tests.gui.places import labels
from tests.helpers.desks import desk_in
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_in(tmp_path / "desk") as desk:
        made = open_window(desk, Background(), tmp_path / "out")
        qtbot.addWidget(made)
        made.show()
        settle(qtbot, made)
        yield made
        made.background.close()


def begins(window: MainWindow, work: Callable[[Control], None]) -> Callable[[], None]:
    """An undo that works in the background, as those of pages do."""

    def begin() -> None:
        window.background.run(work, owner=window, done=lambda _nothing: None)

    return begin


def waited(event: Event) -> None:
    event.wait(20)


def done(name: str) -> Done:
    return Done(name, lambda: None, lambda: None)


def test_acts_are_taken_one_after_the_other() -> None:
    stack = UndoStack()
    for name in ("a", "b"):
        stack.add(done(name))
    taken = [stack.take_undo(), stack.take_undo(), stack.take_undo()]
    assert [one.words if one else None for one in taken] == ["b", "a", None]


def test_a_new_act_forgets_what_was_taken_back() -> None:
    stack = UndoStack()
    stack.undone(done("a"))
    stack.add(done("b"))
    assert stack.take_redo() is None


def test_only_the_last_acts_are_kept() -> None:
    stack = UndoStack()
    for number in range(KEPT + 5):
        stack.add(done(str(number)))
    taken = 0
    while stack.take_undo() is not None:
        taken += 1
    assert taken == KEPT


def test_taken_back_is_said_once_it_is_true(qtbot: QtBot, window: MainWindow) -> None:
    go_on = Event()
    window.announce("Put off.", begins(window, lambda _control: waited(go_on)))
    window.undo()
    assert "Taken back" not in labels(window)
    go_on.set()
    qtbot.waitUntil(lambda: "Taken back: Put off." in labels(window))


def test_how_things_stand_is_said_where_the_words_of_the_act_would_mislead(qtbot: QtBot, window: MainWindow) -> None:
    window.announce("The letter leaves.", begins(window, lambda _control: None), undone="Stopped. The letter waits to be sent.")
    window.undo()
    qtbot.waitUntil(lambda: "Stopped. The letter waits to be sent." in labels(window))
    assert "Taken back" not in labels(window)


def test_an_undo_that_fails_leaves_the_act_standing_and_says_why(qtbot: QtBot, window: MainWindow) -> None:
    def refuse(_control: Control) -> None:
        raise NoSuchCaseError(number="2026-0099")

    window.announce("Opened.", begins(window, refuse), lambda: None)
    window.undo()
    qtbot.waitUntil(lambda: "2026-0099" in labels(window))
    settle(qtbot, window)
    assert "Taken back" not in labels(window)
    kept = window.undo_stack.take_undo()
    assert kept is not None
    assert kept.words == "Opened."
    assert window.undo_stack.take_redo() is None


def test_what_can_never_be_taken_back_is_forgotten_so_that_the_act_before_it_is_reached(qtbot: QtBot, window: MainWindow) -> None:
    def too_late(_control: Control) -> None:
        raise TooLateToStopError(number="2026-0099")

    told: list[str] = []
    window.announce("Put off.", lambda: told.append("undo"))
    window.announce("The letter leaves.", begins(window, too_late))
    window.undo()
    qtbot.waitUntil(lambda: "cannot be stopped any more" in labels(window))
    settle(qtbot, window)
    window.undo()
    assert told == ["undo"]


def test_what_was_taken_back_is_done_again(qtbot: QtBot, window: MainWindow) -> None:
    told: list[str] = []
    window.announce("Put off.", lambda: told.append("undo"), lambda: told.append("redo"))
    window.undo()
    window.redo()
    window.undo()
    assert told == ["undo", "redo", "undo"]


def test_a_failure_whose_page_is_gone_still_reaches_a_person(qtbot: QtBot, window: MainWindow) -> None:
    go_on, page = Event(), QObject()

    def fail(_control: Control) -> None:
        go_on.wait(20)
        raise NoSuchCaseError(number="2026-0098")

    window.background.run(fail, owner=page, done=lambda _nothing: None, failed=lambda _error: None)
    page.deleteLater()
    del page
    go_on.set()
    qtbot.waitUntil(lambda: "2026-0098" in labels(window))


def test_a_change_whose_page_is_gone_still_reaches_the_window(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, page, heard = Event(), QObject(), list[Changed]()
    assert window.attached is not None
    monkeypatch.setattr(window.attached, "changed", heard.append)
    made = Changed(frozenset({Shown.CASES}))
    window.background.run(lambda _control: (bool(go_on.wait(20)), made), owner=page, done=lambda _answer: None)
    page.deleteLater()
    del page
    go_on.set()
    qtbot.waitUntil(lambda: heard == [made])


def test_work_of_one_name_is_not_begun_twice(qtbot: QtBot, window: MainWindow) -> None:
    go_on, ran = Event(), list[int]()

    def work(_control: Control) -> None:
        go_on.wait(20)
        ran.append(1)

    for _ in range(2):
        window.background.run(work, owner=window, done=lambda _nothing: None, once="letters")
    assert window.background.runs("letters")
    go_on.set()
    settle(qtbot, window)
    assert ran == [1]


def test_words_from_outside_are_no_markup_in_a_tip() -> None:
    assert plain_tip('<img src="file:///etc/passwd">') == "<span>&lt;img src=&quot;file:///etc/passwd&quot;&gt;</span>"
    assert plain_tip("") == ""
