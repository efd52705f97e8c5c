"""The page of the mailboxes while it is worked at: a check takes neither the keyboard nor a set-up away, and a listener that died is begun again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QPushButton

from core.services.mail_standing import MailboxStanding
from core.services.mail_standing import read_standing
from core.services.mailboxes import remove_mailbox
from core.store.mailbox_tables import MailCheckRow
from core.words import MessageState
from gui.context import Context
from gui.mailboxes.alarm import MailAlarm
from gui.mailboxes.checking import MailChecker
from gui.mailboxes.draft import DRAFT
from gui.mailboxes.draft import Step
from gui.mailboxes.page import MailboxesPage
from gui.widgets.alarm_band import AlarmBand
from tests.gui.mailbox_page import asked
from tests.gui.mailbox_page import context
from tests.gui.mailbox_page import field
from tests.gui.mailbox_page import kept_mailbox
from tests.gui.mailbox_page import opened
from tests.gui.mailbox_page import rungs
from tests.gui.places import labels
from tests.gui.places import window_of
from tests.helpers.desks import StandingClock
from tests.helpers.dovecot import USER
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
__all__ = ["context", "rungs"]  # fixtures: pytest finds them by their names here


def check(context: Context, mailbox: int) -> None:
    """A check that ended well, a minute later."""
    assert isinstance(context.desk.clock, StandingClock)
    context.desk.clock.now += timedelta(minutes=1)
    with context.desk.store.unit_of_work("Dana") as work:
        row = MailCheckRow(mailbox_id=mailbox, outcome="done", on_server=4, taken_in=0, counts={MessageState.ORDINARY.value: 4})
        row.begun_at = row.ended_at = context.desk.clock()
        row.details = {}
        work.session.add(row)
        work.record("mail_checked", at=context.desk.clock(), mailbox=mailbox)


def find_button(page: MailboxesPage, name: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible())


def has_keyboard() -> str:
    held = QApplication.focusWidget()
    return held.accessibleName() if held is not None else ""


def refresh(qtbot: Any, page: MailboxesPage) -> None:
    page.refresh()
    settle(qtbot, page.context)
    QApplication.sendPostedEvents(None, 52)  # what Qt deletes later is deleted now


@pytest.mark.parametrize("act", ["Check now", "New password", "Change servers", "Remove"])
def test_the_keyboard_stays_on_its_button_when_a_check_has_ended(qtbot: Any, context: Context, act: str) -> None:
    mailbox = kept_mailbox(context)
    page = opened(qtbot, context)
    held = find_button(page, f"{act}: {USER}")
    held.setFocus()
    check(context, mailbox)
    refresh(qtbot, page)
    assert "4 on the server" in labels(page)
    assert has_keyboard() == f"{act}: {USER}"


def test_a_page_that_has_not_changed_is_not_drawn_anew(qtbot: Any, context: Context) -> None:
    kept_mailbox(context)
    page = opened(qtbot, context)
    before = find_button(page, f"Remove: {USER}")
    refresh(qtbot, page)
    assert find_button(page, f"Remove: {USER}") is before


def test_the_keyboard_goes_on_where_its_mailbox_is_gone_and_is_not_taken_from_elsewhere(qtbot: Any, context: Context) -> None:
    mailbox = kept_mailbox(context)
    page = opened(qtbot, context)
    find_button(page, f"Remove: {USER}").setFocus()
    remove_mailbox(context.desk, mailbox=mailbox)
    refresh(qtbot, page)
    assert has_keyboard() == find_button(page, has_keyboard()).accessibleName()
    other = QPushButton("elsewhere")
    other.setAccessibleName("elsewhere")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    kept_mailbox(context)
    refresh(qtbot, page)
    assert has_keyboard() == "elsewhere"


@pytest.fixture
def ask_by_band(qtbot: Any, context: Context) -> Callable[[], None]:
    """Presses "New password" in the band of a mailbox without its password."""
    mailbox = kept_mailbox(context)
    with context.desk.store.unit_of_work("Dana") as work:
        row = MailCheckRow(mailbox_id=mailbox, outcome="sign_in_refused", on_server=None, taken_in=0, counts={})
        row.begun_at = row.ended_at = context.desk.clock()
        row.details = {"values": {"host": "imap.smart-smm.kz", "user_name": USER}, "sentence": "whole", "remedy": "whole"}
        work.session.add(row)
        work.record("mail_checked", at=context.desk.clock(), mailbox=mailbox)
    band = AlarmBand()
    qtbot.addWidget(band)
    MailAlarm(context, band).show_standing(read_standing(context.desk))

    def ask() -> None:
        next(one for one in band.findChildren(QPushButton) if one.text() == "New password").click()
        settle(qtbot, context)

    return ask


def test_the_band_does_not_throw_a_set_up_away_that_is_under_way(
    qtbot: Any, context: Context, rungs: dict[object, object], ask_by_band: Callable[[], None]
) -> None:
    assert rungs == {}
    page = asked(qtbot, context, "privacy@smart-smm.kz")
    ask_by_band()
    refresh(qtbot, page)
    assert field(page, "Address of the mailbox").text() == "privacy@smart-smm.kz"
    assert context.kept[DRAFT].typed == "privacy@smart-smm.kz"
    assert "Another set-up is under way" in window_of(context).announcements[-1][0]


def test_the_band_asks_for_the_password_also_where_an_empty_set_up_stands_open(qtbot: Any, context: Context, ask_by_band: Callable[[], None]) -> None:
    page = asked(qtbot, context, "")
    ask_by_band()
    refresh(qtbot, page)
    assert page._setup is not None
    assert page._setup.draft.step is Step.SIGN_IN
    assert field(page, "Password").isVisible()
    field(page, "Password").setText("half")
    ask_by_band()
    refresh(qtbot, page)
    assert field(page, "Password").text() == "half"
    assert window_of(context).announcements == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_listener_that_died_is_begun_again(qtbot: Any, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []
    again = Event()

    def wait(_desk: object, *, mailbox: int, seconds: float, stopped: Callable[[], bool]) -> bool:
        begun.append(mailbox)
        if len(begun) == 1:
            raise RuntimeError(seconds)
        again.set()
        while not stopped():
            Event().wait(0.02)
        return False

    monkeypatch.setattr("gui.mailboxes.checking.wait_for_mail", wait)
    mailbox = kept_mailbox(context)
    check(context, mailbox)
    checker = MailChecker(context, context.background)
    boxes: tuple[MailboxStanding, ...] = read_standing(context.desk).mailboxes
    checker._listen(boxes)
    qtbot.waitUntil(lambda: not checker._listeners[mailbox].is_alive())
    checker._listen(boxes)
    assert again.wait(5)
    checker._listen(boxes)
    assert begun == [mailbox, mailbox]
    checker.end()
