"""Long work as the operator sees it: counts, the time that is left, Stop, and results that stay until they are dismissed."""

from __future__ import annotations

from datetime import datetime
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.errors import StoppedError
from core.services.failures import NoSuchCaseError
from core.words import Language
from gui.activity.jobs import LEAST
from gui.activity.jobs import Work
from gui.activity.jobs import Works
from gui.activity.panel import ActivityPanel
from gui.background import Background
from gui.background import Control
from gui.words import set_language
from tests.gui.places import labels
from tests.helpers.desks import ALMATY

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
MOMENT = datetime(2026, 11, 24, 20, 56, tzinfo=ALMATY)


@pytest.fixture
def background() -> Background:
    return Background()


@pytest.fixture
def panel(qtbot: QtBot, background: Background) -> ActivityPanel:
    made = ActivityPanel(background)
    qtbot.addWidget(made)
    made.show()
    return made


def named(panel: QWidget, name: str) -> QPushButton:
    return next(one for one in panel.findChildren(QPushButton) if one.accessibleName() == name)


def test_nothing_is_said_about_the_rest_until_there_is_something_to_reckon_with() -> None:
    early = Work(1, "Import", started=0, done=5, total=10, now=LEAST - 1)
    assert early.seconds_left() is None
    later = Work(1, "Import", started=0, done=25, total=100, now=10_000)
    assert later.seconds_left() == 30
    assert Work(1, "Import", started=0, done=25, total=0, now=10_000).seconds_left() is None


def test_results_stand_newest_first_until_they_are_dismissed() -> None:
    works = Works().begun(Work(1, "one", 0)).begun(Work(2, "two", 0)).finished(1, "done").finished(2, "also done")
    assert [work.number for work in works.ended] == [2, 1]
    assert works.without(2).ended[0].number == 1


def test_the_same_result_of_the_same_work_stands_once_with_its_last_time() -> None:
    works = Works()
    for number, at in ((1, MOMENT), (2, MOMENT + timedelta(minutes=5))):
        works = works.begun(Work(number, "Reading", 0)).finished(number, "no answer", failed=True, at=at)
    assert [(work.number, work.ended_at) for work in works.ended] == [(2, MOMENT + timedelta(minutes=5))]
    assert len(works.begun(Work(3, "Reading", 0)).finished(3, "2 new messages").ended) == 2


def test_all_results_are_dismissed_at_once_and_say_when_they_came(qtbot: QtBot, background: Background, panel: ActivityPanel) -> None:
    panel.tell_time_by(lambda: MOMENT)
    for title in ("one", "two"):
        background.run(lambda _control: 1, owner=panel, done=lambda _answer: None, title=title, told=lambda _answer: "came")
    qtbot.waitUntil(lambda: not background.busy() and len(panel.works.ended) == 2)
    assert "Today 20:56 · came" in labels(panel)
    named(panel, "Dismiss all").click()
    assert not panel.works.all
    assert not any(one.isVisible() for one in panel.findChildren(QPushButton) if one.accessibleName() == "Dismiss all")


@pytest.mark.parametrize(
    ("later", "words"),
    [
        (timedelta(hours=3), ("Today 20:56", "Сегодня в 20:56", "Бүгін 20:56")),
        (timedelta(hours=4), ("Yesterday 20:56", "Вчера в 20:56", "Кеше 20:56")),
        (timedelta(days=2), ("Tue 24 Nov 20:56", "Вт 24 нояб. 20:56", "Сс 24 қар. 20:56")),
        (timedelta(days=60), ("Tue 24 Nov 2026, 20:56", "Вт 24 нояб. 2026, 20:56", "Сс 24 қар. 2026, 20:56")),
    ],
)
def test_a_result_calls_the_day_that_it_came_as_it_is_called_when_it_is_looked_at(
    qtbot: QtBot, background: Background, panel: ActivityPanel, later: timedelta, words: tuple[str, str, str]
) -> None:
    moments = [MOMENT]
    panel.tell_time_by(lambda: moments[-1])
    background.run(lambda _control: 1, owner=panel, done=lambda _answer: None, title="one", told=lambda _answer: "came")
    qtbot.waitUntil(lambda: not background.busy() and len(panel.works.ended) == 1)
    for of, said in zip((Language.EN, Language.RU, Language.KK), words, strict=True):
        panel.hide()
        set_language(of)
        moments.append(MOMENT + later)
        panel.show()
        assert f"{said} · came" in labels(panel)


def test_what_ended_moves_no_more() -> None:
    works = Works().begun(Work(1, "one", 0)).finished(1, "done").moved(1, 5, 10, 99)
    assert works.all[0].done == 0


def test_running_work_shows_how_far_it_is_and_stops_when_asked(qtbot: QtBot, background: Background, panel: ActivityPanel) -> None:
    begun, go_on = Event(), Event()

    def work(control: Control) -> None:
        control.report(3, 12)
        begun.set()
        go_on.wait(20)
        if control.stopped():
            raise StoppedError

    background.run(work, owner=panel, done=lambda _nothing: None, title="Taking mail in")
    qtbot.waitUntil(lambda: begun.is_set() and "3 of 12" in labels(panel))
    named(panel, "Stop: Taking mail in").click()
    qtbot.waitUntil(lambda: "stopping" in labels(panel))
    go_on.set()
    qtbot.waitUntil(lambda: "Stopped. What was done before stays." in labels(panel))
    named(panel, "Dismiss: Taking mail in").click()
    qtbot.waitUntil(lambda: "Taking mail in" not in labels(panel))


def test_a_result_and_a_failure_are_kept_in_words(qtbot: QtBot, background: Background, panel: ActivityPanel) -> None:
    def fail(_control: Control) -> int:
        raise NoSuchCaseError(number="2026-0099")

    background.run(lambda _control: 7, owner=panel, done=lambda _answer: None, title="Counting", told=lambda answer: f"{answer} letters")
    background.run(fail, owner=panel, done=lambda _answer: None, failed=lambda _error: None, title="Looking")
    qtbot.waitUntil(lambda: "7 letters" in labels(panel) and "2026-0099" in labels(panel))


def test_work_without_a_title_or_a_result_leaves_no_trace(qtbot: QtBot, background: Background, panel: ActivityPanel) -> None:
    background.run(lambda _control: None, owner=panel, done=lambda _answer: None)
    background.run(lambda _control: None, owner=panel, done=lambda _answer: None, title="Redrawing")
    qtbot.waitUntil(lambda: not background.busy())
    assert panel.works.all == ()


def test_only_the_last_of_two_readings_is_shown(qtbot: QtBot, background: Background, panel: ActivityPanel) -> None:
    wait, shown = Event(), list[str]()

    def slow(_control: Control) -> str:
        wait.wait(20)
        return "old"

    background.run(slow, owner=panel, done=shown.append, reading=True, latest="list")
    background.run(lambda _control: "new", owner=panel, done=shown.append, reading=True, latest="list")
    qtbot.waitUntil(lambda: shown == ["new"])
    wait.set()
    qtbot.waitUntil(lambda: not background.busy())
    assert shown == ["new"]
