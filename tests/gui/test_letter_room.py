"""The letter itself has the room: what is known of it is one line that opens by key, and the acts beside the main one fold in a low window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton

from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.mail.failures import SignInRefusedError
from core.services.last_look import LastLook
from core.services.letters_list import Shelf
from core.services.letters_list import list_letters
from core.services.outbox import queue_letter
from core.services.outbox_sending import send_due
from core.services.outbox_view import record_seen
from core.services.outbox_view import show_mail
from core.words import Language
from gui.attached import open_window
from gui.background import Background
from gui.letters.page import LettersPage
from gui.window import MainWindow
from gui.words import tr
from tests.gui.places import labels
from tests.helpers.outbox import AIGERIM
from tests.helpers.outbox import MAILBOX
from tests.helpers.outbox import Post
from tests.helpers.outbox import give_mailbox
from tests.helpers.outbox import refusal
from tests.helpers.road import Road
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
SIZES = {(1280, 800): 0.45, (1024, 640): 0.35}  # the window, and the share of the pane's height that the page has at least
LOW = (1024, 640)


@pytest.fixture
def window(qtbot: Any, road: Road) -> Iterator[MainWindow]:
    refusal(road)
    made = open_window(road.desk, Background(), road.letters)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    settle(qtbot, made)
    yield made
    made.close()


def letters_in(window: MainWindow, qtbot: Any, language: Language, size: tuple[int, int], scale: int = 100) -> LettersPage:
    window.show_in_look(LastLook(language, "light", "normal", scale, *size))
    window.resize(*size)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("letters")
    for _ in range(3):
        settle(qtbot, window)
    page = window.current_page()
    assert isinstance(page, LettersPage)
    return page


def acts(page: LettersPage) -> list[str]:
    return [one.accessibleName() for one in page.sheet.bar.findChildren(QPushButton) if one.isVisibleTo(page)]


@pytest.mark.parametrize("language", Language)
def test_the_page_of_a_letter_is_seen_in_every_window(window: MainWindow, qtbot: Any, language: Language) -> None:
    low: list[str] = []
    for size, least in SIZES.items():
        share = share_of_the_letter(letters_in(window, qtbot, language, size))
        low += [] if share >= least else [f"{size}: {share:.2f}"]
    assert low == []


def send_in_vain(road: Road, delivery: Delivery, *, in_sent: bool | None = None) -> None:
    """The letter is given to the outbox, and a server does this with it; `in_sent`: what its Sent folder showed, if it was looked at."""
    letter = list_letters(road.desk, shelf=Shelf.TO_SEND).lines[0].id
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(seconds=31)
    send_due(road.desk, deliver=Post(delivery))
    if in_sent is not None:
        record_seen(road.desk, mail=mail, message_ids=frozenset({show_mail(road.desk, mail=mail).message_id} if in_sent else ()))


def share_of_the_letter(page: LettersPage) -> float:
    """The height of the letter's page in sight, as a share of the pane."""
    assert page.sheet.preview is not None
    return page.sheet.preview.page.visibleRegion().boundingRect().height() / page.sheet.height()


def outbox_in(window: MainWindow, qtbot: Any, language: Language, size: tuple[int, int], scale: int = 100) -> LettersPage:
    """The outbox, under an alarm."""
    page = letters_in(window, qtbot, language, size, scale)
    page.show_tab(Shelf.OUTBOX)
    settle(qtbot, window)
    window.alarm.say("support@smart-smm.kz: The mail server 127.0.0.1 does not answer.", "Requests are not seen.", (("Check now", bool),))
    for _ in range(3):
        settle(qtbot, window)
    assert window.alarm.isVisible()
    return page


WITH_ALARM = [  # what became of the letter, what its Sent folder showed, and the share that the letter has at least in a low window
    (Delivery(Outcome.REFUSED, "550 5.1.1 User unknown in virtual mailbox table, see the pages of the postmaster"), None, 0.4),
    (Delivery(Outcome.LATER, failure=SignInRefusedError(host="mail.test", user_name=MAILBOX, answer="535 5.7.8 refused")), None, 0.4),
    (Delivery(Outcome.UNKNOWN), None, 0.33),
    (Delivery(Outcome.UNKNOWN), False, 0.33),
    (Delivery(Outcome.UNKNOWN), True, 0.5),
]


@pytest.mark.parametrize(("delivery", "in_sent", "least"), WITH_ALARM)
def test_a_letter_that_did_not_leave_is_seen_also_under_an_alarm(
    road: Road, window: MainWindow, qtbot: Any, delivery: Delivery, *, in_sent: bool | None, least: float
) -> None:
    give_mailbox(road, host="127.0.0.1")
    send_in_vain(road, delivery, in_sent=in_sent)
    low: dict[Language, float] = {}
    for language in Language:
        low[language] = share_of_the_letter(outbox_in(window, qtbot, language, LOW))
    assert {language: share for language, share in low.items() if share < least} == {}


@pytest.mark.parametrize("in_sent", [None, False, True])
def test_the_question_of_a_letter_in_doubt_and_its_acts_are_in_plain_sight(
    road: Road, window: MainWindow, qtbot: Any, *, in_sent: bool | None
) -> None:
    give_mailbox(road, host="127.0.0.1")
    send_in_vain(road, Delivery(Outcome.UNKNOWN), in_sent=in_sent)
    for size, scale in ((LOW, 100), ((1280, 800), 100), ((1280, 800), 150), (LOW, 150)):
        assert hidden_in_doubt(outbox_in(window, qtbot, Language.RU, size, scale), in_sent=in_sent) == [], f"{size} at {scale} %"


def hidden_in_doubt(page: LettersPage, *, in_sent: bool | None) -> list[str]:
    """What is not wholly in sight of the question that a letter in doubt asks, and of its answers."""
    question = tr("letters.seems_sent") if in_sent else f"▲ {tr('letters.out_unknown')}"
    asked = [one for one in page.sheet.findChildren(QLabel) if one.text() == question]
    answers = {tr("letters.settle_sent"), tr("letters.settle_not_sent"), *([] if in_sent else [tr("letters.look_in_sent")])}
    offered = [one for one in page.sheet.bar.findChildren(QPushButton) if one.accessibleName() in answers]
    assert (len(asked), len(offered)) == (1, len(answers)), "the question stands there once, with each of its answers"
    assert acts(page)[-1] == tr("letters.settle_sent" if in_sent else "letters.look_in_sent")
    return [part.accessibleName() for part in (*asked, *offered) if part.visibleRegion().boundingRect() != part.rect()]


def test_what_is_known_of_a_letter_is_one_line_and_a_key_opens_it(window: MainWindow, qtbot: Any) -> None:
    page = letters_in(window, qtbot, Language.EN, LOW)
    assert "Subject" not in labels(page.sheet)
    assert AIGERIM in labels(page.sheet).replace("\u200b", ""), "to whom it goes stands there always"
    for opened in (True, False):
        page.list.view.setFocus()
        QTest.keyClick(page.list.view, Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        settle(qtbot, window)
        assert ("Subject" in labels(page.sheet)) is opened
    details = page.sheet.details
    assert details is not None
    details.setFocus()
    details.click()
    settle(qtbot, window)
    assert QApplication.focusWidget() is page.sheet.details
    assert "Subject" in labels(letters_in(window, qtbot, Language.EN, LOW).sheet), "the pages were made anew, and it stays open"


def test_in_a_low_window_the_other_acts_are_one_press_away(window: MainWindow, qtbot: Any) -> None:
    page = letters_in(window, qtbot, Language.EN, LOW)
    others, main = acts(page)
    assert others.endswith("other acts…")
    assert main == "Save the letter"
    next(one for one in page.sheet.bar.findChildren(QPushButton) if one.accessibleName() == others).click()
    settle(qtbot, window)
    number = len(acts(page))
    assert number > 3
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Fewer acts"
    assert len(acts(letters_in(window, qtbot, Language.EN, (1920, 1080)))) == number - 1
