"""What every screen says of the mail: when it was checked, the sum that accounts for all of it, and the band when something is wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton

from core.errors import StoppedError
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.build import Desk
from core.services.build import open_desk
from core.services.inbox import count_messages
from core.services.mail_check import CheckResult
from core.services.mail_check import check_mailbox
from core.services.mail_standing import NOT_ACCOUNTED_FOR
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import login_of
from core.store.mailbox_tables import MailCheckRow
from core.words import Language
from core.words import MessageState
from gui.attached import open_window
from gui.background import Background
from gui.places import MAILBOXES
from gui.places import PLACES
from gui.window import MainWindow
from gui.words import tr
from tests.gui.places import labels
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
ADDRESS = "support@example.org"
NOBODY = ServerAddress("127.0.0.1", 9, Security.TLS, ADDRESS)  # nobody listens there
SECONDS = 20_000  # milliseconds


@dataclass
class World:
    """A desk with a clock of the test; `open` shows it in a window."""

    desk: Desk
    clock: StandingClock
    open: Callable[[], MainWindow]

    def add(self, server: ServerAddress, secret: str = PASSWORD, address: str = ADDRESS) -> int:
        given: dict[str, Any] = {"folder": "INBOX", "outgoing": None, "sent_folder": None, "sign_in": SignIn.PASSWORD}
        return add_mailbox(self.desk, company="smartsmm", address=address, incoming=server, secret=secret, **given)[0]


@pytest.fixture
def world(qtbot: Any, tmp_path: Path) -> Iterator[World]:
    clock = StandingClock()
    desk = open_desk(folder=tmp_path, key_store=MemoryKeyStore(), clock=clock, operator="Dana")
    with ExitStack() as closing:

        def show() -> MainWindow:
            window = open_window(desk, Background(), tmp_path / "out")
            closing.callback(window.close)
            qtbot.addWidget(window)
            window.show()
            settle(qtbot, window)
            return window

        yield World(desk, clock, show)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[DovecotServer]:
    with running_dovecot() as made:
        monkeypatch.setenv("SSL_CERT_FILE", str(made.authority.file))
        made.deliver(b"From: a@b.kz\r\nSubject: Delete my account\r\n\r\nPlease delete my account and all my data.\r\n")
        made.deliver(b"From: c@b.kz\r\nSubject: Tariff\r\n\r\nHow do I change the tariff?\r\n")
        yield made


def foot(window: MainWindow, part: str) -> str:
    return window.strip.parts[part].text()


def press_in_band(qtbot: Any, window: MainWindow, words: str) -> None:
    next(one for one in window.alarm.findChildren(QPushButton) if one.text() == words).click()
    settle(qtbot, window)


def settled(qtbot: Any, window: MainWindow) -> None:
    """Numbers as they are now, also those that only the clock has changed."""
    assert window.attached is not None
    assert window.attached._standing is not None
    window.attached._standing.refresh()
    settle(qtbot, window)


def test_mail_is_checked_at_the_start_and_the_foot_accounts_for_all_of_it(world: World, server: DovecotServer) -> None:
    world.add(server.address())
    window = world.open()
    assert foot(window, "checked") == f"{ADDRESS} checked 10:00"
    window.strip.set_width(1)
    assert foot(window, "accounted") == "2 on the server = 1 + 0 + 0 + 1 + 0 + 0"
    window.strip.set_width(4000)
    assert foot(window, "accounted") == "2 on the server: 1 request, 0 unsure, 0 replies, 1 ordinary, 0 duplicates, 0 unreadable"
    assert "Ordinary mail: 1" in window.strip.parts["accounted"].toolTip()
    assert window.alarm.isHidden()
    assert count_messages(world.desk).seen == 2


def test_the_sum_is_reckoned_anew_at_each_check(qtbot: Any, world: World, server: DovecotServer) -> None:
    world.add(server.address())
    window = world.open()
    same = b"From: c@b.kz\r\nSubject: Tariff\r\n\r\nHow do I change the tariff?\r\n"
    server.deliver(same)
    window.show_page("inbox")
    QTest.keySequence(window, QKeySequence("F5"))
    settle(qtbot, window)
    window.strip.set_width(1)
    assert foot(window, "accounted") == "3 on the server = 1 + 0 + 0 + 1 + 1 + 0"


@pytest.mark.parametrize("of", [Language.EN, Language.KK, pytest.param(Language.RU, marks=pytest.mark.long)])
def test_a_refused_password_is_said_on_every_screen_until_it_is_mended(qtbot: Any, world: World, server: DovecotServer, of: Language) -> None:
    mailbox = world.add(server.address(), "wrong")
    window = world.open()
    window.show_in(of, "dark")
    settle(qtbot, window)
    for place in (*PLACES, MAILBOXES) if of is Language.EN else ("today",):
        window.show_page(place)
        settle(qtbot, window)
        said = labels(window.alarm)
        assert window.alarm.isVisible(), place
        assert ADDRESS in said
        assert tr("mailboxes.means_never", address=ADDRESS) in said
        assert tr("errors.sign_in_refused_remedy") in said if of is not Language.EN else "Give the password" in said
    assert foot(window, "checked") == tr("mailboxes.not_checked")
    press_in_band(qtbot, window, tr("mailboxes.give_secret"))
    next(one for one in window.current_page().findChildren(QLineEdit) if one.isVisible()).setText(PASSWORD)
    window.board.run("window.act")
    settle(qtbot, window)
    assert login_of(world.desk, mailbox=mailbox).secret == PASSWORD
    assert window.alarm.isHidden()
    assert foot(window, "checked") == tr("mailboxes.checked", address=ADDRESS, when="10:00")


def test_a_server_that_is_not_reached_is_told_with_what_it_means_for_due_dates(qtbot: Any, world: World, server: DovecotServer) -> None:
    mailbox = world.add(server.address())
    window = world.open()
    away = ServerAddress(server.address().host, NOBODY.port, Security.TLS, ADDRESS)
    given: dict[str, Any] = {"folder": "INBOX", "outgoing": None, "sent_folder": None, "sign_in": SignIn.PASSWORD}
    change_mailbox(world.desk, mailbox=mailbox, company="smartsmm", address=ADDRESS, incoming=away, **given)
    world.clock.advance(minutes=6)
    QTest.keySequence(window, QKeySequence("Shift+F9"))
    settle(qtbot, window)
    said = labels(window.alarm)
    assert "does not answer" in said
    assert "Requests that came after 10:00 are not seen here, and their time runs." in said
    press_in_band(qtbot, window, "Open the mailboxes")
    assert window.chosen() == MAILBOXES
    assert "Not read" in labels(window.current_page())


def test_in_a_low_window_what_to_do_is_opened_and_folded_again(qtbot: Any, world: World) -> None:
    world.add(NOBODY)
    window = world.open()
    window.resize(1024, 640)
    settle(qtbot, window)
    folded, remedy = window.alarm.height(), "Requests in this mailbox are not seen here yet"
    assert remedy not in labels(window.alarm)
    for _ in range(2):
        press_in_band(qtbot, window, "What to do")
        assert remedy in labels(window.alarm)
        press_in_band(qtbot, window, "Fold")
        assert remedy not in labels(window.alarm)
    settle(qtbot, window)
    assert window.alarm.height() == folded
    assert [one.accessibleName() for one in window.alarm.findChildren(QPushButton)][-1].startswith(f"What to do: {ADDRESS}")


def test_two_checks_that_did_not_take_place_are_an_alarm(qtbot: Any, world: World, server: DovecotServer) -> None:
    world.add(server.address())
    window = world.open()
    world.clock.advance(minutes=9)
    settled(qtbot, window)
    assert window.alarm.isHidden()
    world.clock.advance(minutes=2)
    settled(qtbot, window)
    assert f"{ADDRESS} has not been checked since 10:00." in labels(window.alarm)
    press_in_band(qtbot, window, "Check now")
    assert window.alarm.isHidden()


def test_numbers_that_do_not_add_up_are_an_alarm_with_both_numbers_at_the_foot(qtbot: Any, world: World) -> None:
    mailbox = world.add(NOBODY)
    window = world.open()
    values = {"address": ADDRESS, "on_server": 5, "accounted": 4}
    with world.desk.store.unit_of_work("Dana") as work:
        row = MailCheckRow(mailbox_id=mailbox, outcome=NOT_ACCOUNTED_FOR, on_server=5, taken_in=0, counts={MessageState.ORDINARY.value: 4})
        row.begun_at = row.ended_at = world.clock()
        row.details = {"values": values, "sentence": "whole", "remedy": "whole"}
        work.session.add(row)
        work.record("mail_checked", at=world.clock(), mailbox=mailbox)
    settled(qtbot, window)
    assert "A message may be missing here" in labels(window.alarm)
    assert foot(window, "accounted") == "5 on the server, 4 accounted for"


def test_several_alarms_are_told_as_one_with_how_many_more_there_are(world: World) -> None:
    world.add(NOBODY)
    world.add(ServerAddress("127.0.0.1", 7, Security.TLS, "b@example.org"), address="b@example.org")
    window = world.open()
    assert "1 more mailbox needs a look." in labels(window.alarm)


def test_without_mailboxes_the_foot_tells_of_mail_files_and_f5_leads_to_the_set_up(qtbot: Any, world: World) -> None:
    window = world.open()
    assert foot(window, "checked") == "No mail read yet"
    window.show_page("inbox")
    QTest.keySequence(window, QKeySequence("F5"))
    settle(qtbot, window)
    assert window.chosen() == MAILBOXES
    QTest.keySequence(window, QKeySequence("Esc"))
    settle(qtbot, window)
    assert window.chosen() == "settings"


def test_a_check_is_due_by_the_clock_and_never_twice_at_a_time(qtbot: Any, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    mailbox = world.add(NOBODY)
    window = world.open()
    checked: list[int] = []

    def check(desk: Desk, *, mailbox: int, **given: Any) -> CheckResult:
        checked.append(mailbox)
        return check_mailbox(desk, mailbox=mailbox, **given)

    monkeypatch.setattr("gui.mailboxes.checking.check_mailbox", check)
    assert window.attached is not None
    checker = window.attached._checker
    assert checker is not None
    checker.check_due()
    settle(qtbot, window)
    assert checked == []
    world.clock.advance(minutes=5)
    checker.check_due()
    checker.check_now()
    settle(qtbot, window)
    assert checked[0] == mailbox
    assert len(checked) <= 2  # the second only where the first had ended before it was asked for


def test_a_check_runs_beside_the_window_and_stops_when_it_is_told(qtbot: Any, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.add(NOBODY)
    window = world.open()
    threads: list[str] = []

    def hang(_desk: Desk, *, stopped: Callable[[], bool], **_given: object) -> object:
        threads.append(threading.current_thread().name)
        while not stopped():
            threading.Event().wait(0.01)
        raise StoppedError

    monkeypatch.setattr("gui.mailboxes.checking.check_mailbox", hang)
    window.board.run("window.check_mail")
    qtbot.waitUntil(lambda: bool(threads), timeout=SECONDS)
    window.show_page("mailboxes")
    qtbot.waitUntil(lambda: "Being read" in labels(window.current_page()), timeout=SECONDS)
    assert threads[0].startswith("outside")
    next(job for job in window.background._jobs.values() if job.title == f"Reading {ADDRESS}").control.stop()
    settle(qtbot, window)
    assert window._failure.isHidden()


def test_new_mail_that_the_server_tells_of_is_there_without_waiting_for_the_clock(qtbot: Any, world: World, server: DovecotServer) -> None:
    world.add(server.address())
    window = world.open()
    assert window.attached is not None
    assert window.attached._checker is not None
    window.attached._checker.check_due()  # all is read: it listens from now on
    settle(qtbot, window)
    server.deliver(b"From: d@b.kz\r\nSubject: My data\r\n\r\nWhich data do you hold about me?\r\n")
    qtbot.waitUntil(lambda: count_messages(world.desk).seen == 3, timeout=SECONDS)
    settle(qtbot, window)
    assert foot(window, "accounted").startswith("3 on the server")
