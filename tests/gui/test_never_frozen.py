"""The window's thread stands still for nobody: not while mail is taken in, words are looked for, a letter and an archive are made, or data is erased."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.services.mail_import import import_mail
from core.services.sample_desk import SampleDesk
from core.services.sample_desk import connect_sample_desk
from core.words import CaseState
from gui.attached import open_window
from gui.background import Background
from gui.cases.page import CasesPage
from gui.inbox.page import InboxPage
from gui.pages import load_pages
from gui.tour.command import open_operator
from gui.tour.roads import ROADS
from gui.tour.roads import Walk
from gui.window import MainWindow
from tests.helpers.watchdog import Watchdog
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
WORDS = "удалить мой аккаунт"
BEATS, LONGEST, P99 = 10, 200, 50  # milliseconds (DESIGN, Numbers)


@pytest.fixture
def sample(tmp_path: Path) -> SampleDesk:
    load_pages()
    return connect_sample_desk(folder=tmp_path)


@pytest.fixture
def window(qtbot: QtBot, sample: SampleDesk, tmp_path: Path) -> Iterator[MainWindow]:
    made = open_window(sample.desk, Background(), tmp_path / "out")
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    yield made
    made.close()


def stays_free(watched: Callable[[], Watchdog], tries: int = 1) -> None:
    """Whether the window's thread stays free in one of `tries` runs of the same work: other processes on the machine only ever add to its times."""
    seen: list[str] = []
    for _ in range(tries):
        watch = watched()
        assert watch.beats > BEATS, "the watch saw too little to say anything"
        if watch.longest_busy_ms <= LONGEST and watch.p99_busy_ms <= P99:
            return
        seen.append(str(watch))
    pytest.fail("; ".join(seen))


def wait_for_words(qtbot: QtBot, page: CasesPage, words: str) -> None:
    qtbot.waitUntil(lambda: page.query.words == words)


def test_taking_mail_in_leaves_the_window_free(qtbot: QtBot, qapp: QApplication, window: MainWindow, sample: SampleDesk) -> None:
    window.show_page("inbox")
    settle(qtbot, window)
    page = window.current_page()
    assert isinstance(page, InboxPage)

    def take_mail_in() -> Watchdog:
        with Watchdog(qapp) as watch:
            page.load([sample.samples.mailbox])
            settle(qtbot, window)
        return watch

    stays_free(take_mail_in)  # once: the second time there is nothing new


@pytest.mark.parametrize("name", ["inbox", "cases"])
def test_looking_for_words_leaves_the_window_free(qtbot: QtBot, qapp: QApplication, window: MainWindow, sample: SampleDesk, name: str) -> None:
    inbox = window.pages["inbox"]
    assert isinstance(inbox, InboxPage)
    inbox.load([sample.samples.mailbox])
    settle(qtbot, window)
    window.show_page(name)
    settle(qtbot, window)
    page = window.current_page()
    field = page.search()
    assert isinstance(field, QLineEdit)
    field.setFocus()

    def type_words() -> Watchdog:
        field.clear()
        with Watchdog(qapp) as watch:
            for place, letter in enumerate(WORDS, start=1):
                QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))  # QTest types ASCII only
                if isinstance(page, CasesPage):  # the register waits a moment for the next letter
                    wait_for_words(qtbot, page, WORDS[:place].strip())
                settle(qtbot, window)
        return watch

    stays_free(type_words, tries=3)


def test_a_whole_case_from_letter_to_archive_leaves_the_window_free(qapp: QApplication, tmp_path: Path) -> None:
    load_pages()
    desks = count()

    def take_the_roads() -> Watchdog:
        folder = tmp_path / str(next(desks))
        operator = open_operator(folder)
        import_mail(operator.sample.desk, paths=[operator.sample.samples.mailbox])
        walk = Walk(operator, folder, lambda _name, _prepare: None)
        with Watchdog(qapp) as watch:
            numbers = [walk.take(road) for road in ROADS]
        assert [walk.case(number).state for number in numbers] == [CaseState.CLOSED] * len(ROADS)
        operator.window.close()
        return watch

    stays_free(take_the_roads, tries=3)
