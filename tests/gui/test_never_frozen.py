"""The window's thread stands still for nobody: not while mail is taken in, words are looked for, a letter and an archive are made, or data is erased."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
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


def stays_free(watch: Watchdog) -> None:
    assert watch.beats > BEATS, "the watch saw too little to say anything"
    assert watch.longest_busy_ms <= LONGEST, str(watch)
    assert watch.p99_busy_ms <= P99, str(watch)


def wait_for_words(qtbot: QtBot, page: CasesPage, words: str) -> None:
    qtbot.waitUntil(lambda: page.query.words == words)


def test_taking_mail_in_leaves_the_window_free(qtbot: QtBot, qapp: QApplication, window: MainWindow, sample: SampleDesk) -> None:
    window.show_page("inbox")
    settle(qtbot, window)
    page = window.current_page()
    assert isinstance(page, InboxPage)
    with Watchdog(qapp) as watch:
        page.load([sample.samples.mailbox])
        settle(qtbot, window)
    stays_free(watch)


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
    assert field is not None
    field.setFocus()
    with Watchdog(qapp) as watch:
        for place, letter in enumerate(WORDS, start=1):
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))  # QTest types ASCII only
            if isinstance(page, CasesPage):  # the register waits a moment for the next letter
                wait_for_words(qtbot, page, WORDS[:place].strip())
            settle(qtbot, window)
    stays_free(watch)


def test_a_whole_case_from_letter_to_archive_leaves_the_window_free(qapp: QApplication, tmp_path: Path) -> None:
    load_pages()
    operator = open_operator(tmp_path)
    import_mail(operator.sample.desk, paths=[operator.sample.samples.mailbox])
    walk = Walk(operator, tmp_path, lambda _name, _prepare: None)
    with Watchdog(qapp) as watch:
        numbers = [walk.take(road) for road in ROADS]
    assert [walk.case(number).state for number in numbers] == [CaseState.CLOSED] * len(ROADS)
    operator.window.close()
    stays_free(watch)
