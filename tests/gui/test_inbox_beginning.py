"""A follow-up in the inbox: the day that counts and what the leading button does, and one case whichever mail it is opened from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.services.cases import list_cases
from core.services.inbox import MessageView
from core.services.inbox import Split
from core.services.inbox import show_message
from core.words import Kind
from core.words import Language
from gui.words import set_language
from gui.words import tr
from tests.gui.inbox_window import Inbox
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.threads import ASKS
from tests.helpers.threads import Thread

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every window
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
WRITER = "aliya@mail.example"
GAP = 48  # hours between the first mail and the next
DAYS = {Language.EN: "Tue 24 Nov", Language.RU: "вт 24 нояб.", Language.KK: "сс 24 қар."}


@pytest.fixture
def thread(tmp_path: Path) -> Iterator[Thread]:
    with desk_in(tmp_path / "desk") as desk:
        yield Thread(desk, cast("StandingClock", desk.clock), tmp_path)


def follow(thread: Thread, first: str = ASKS, then: str = ASKS, said: str = "dmarc=pass") -> tuple[MessageView, MessageView]:
    """A request and what its sender writes two days later."""
    (one,) = thread.receive(thread.mail(first, sender=WRITER, subject="My data"))
    head = f"In-Reply-To: <mail-{thread.count}@mail.example>"
    thread.clock.advance(hours=GAP)
    (two,) = thread.receive(thread.mail(then, head, sender=WRITER, subject="Re: My data", said=said))
    return one, two


def window(thread: Thread, qtbot: QtBot, message: MessageView) -> Inbox:
    """The inbox with a message chosen."""
    made = Inbox(thread.desk, qtbot, thread.folder)
    made.show(Split.REQUESTS)
    made.choose(message.line.id)
    made.page.focus_list()
    return made


@pytest.mark.parametrize("of", Language)
@pytest.mark.parametrize("height", [1000, 480])
def test_the_suggestion_says_from_which_day_it_counts_folded_and_open(thread: Thread, qtbot: QtBot, of: Language, height: int) -> None:
    _, second = follow(thread)
    set_language(of)
    inbox = window(thread, qtbot, second)
    inbox.frame.resize(1180, height)
    inbox.settle()
    frame = inbox.page.reading.suggestion
    counts = tr("inbox.counts_from", day=DAYS[of])
    assert inbox.opened.suggestion is not None
    for _ in range(2 if frame.may_fold else 1):
        shown = frame.summary if frame.short.isVisible() else frame.values["due"]
        assert shown.isVisible()
        assert counts in shown.text()
        if frame.may_fold:
            inbox.page.acts()["inbox.suggestion"]()
    inbox.background.close()


def test_the_first_mail_says_nothing_of_it_and_its_button_is_the_plain_one(thread: Thread, qtbot: QtBot) -> None:
    first, _ = follow(thread)
    inbox = window(thread, qtbot, first)
    reading = inbox.page.reading
    assert DAYS[Language.EN] not in reading.suggestion.values["due"].text()
    assert reading.bar.named(tr("inbox.open_case", kind="access")) is not None
    inbox.background.close()


def test_the_button_of_a_follow_up_says_that_one_case_comes_of_all_with_what_each_asks_for(thread: Thread, qtbot: QtBot) -> None:
    _, second = follow(thread, then="Please also delete my account and all my data.\n")
    inbox = window(thread, qtbot, second)
    assert inbox.opened.wish.kinds == (Kind.ACCESS, Kind.ERASURE)
    assert inbox.page.reading.bar.named("Open one case with 2 requests") is not None
    assert inbox.page.reading.thread_note.words.text() == tr("thread.earlier_begins")
    inbox.page.choose(second.line.id, (Kind.ERASURE,))
    inbox.settle()
    assert inbox.page.reading.bar.named("Open one erasure case") is not None
    inbox.background.close()


def test_from_a_follow_up_one_case_is_opened_undone_and_opened_again_with_all_of_it(thread: Thread, qtbot: QtBot) -> None:
    first, second = follow(thread)
    inbox = window(thread, qtbot, second)
    inbox.page.act()
    inbox.settle()
    (case,) = list_cases(thread.desk)
    assert (case.received_at, inbox.window.announcements[-1][0]) == (first.line.at, f"Case {case.number} was opened. 1 more message joined it.")
    assert inbox.ids(Split.REQUESTS) == inbox.ids(Split.REPLIES) == []
    inbox.press(KEY.Key_Z, CTRL)
    assert [show_message(thread.desk, message=one.line.id) for one in (first, second)] == [first, second]
    assert inbox.opened.id == second.line.id
    inbox.press(KEY.Key_Z, CTRL | SHIFT)
    (again,) = list_cases(thread.desk)
    assert {show_message(thread.desk, message=one.line.id).line.case for one in (first, second)} == {again.number}
    assert inbox.window.failures == []
    inbox.background.close()


def test_a_follow_up_of_a_sender_whom_nobody_confirmed_says_why_it_would_be_a_case_of_its_own(thread: Thread, qtbot: QtBot) -> None:
    _, second = follow(thread, said="dmarc=fail")
    inbox = window(thread, qtbot, second)
    assert inbox.page.reading.thread_note.words.text() == tr("thread.earlier_doubted")
    assert inbox.page.reading.bar.named(tr("inbox.open_case", kind="access")) is not None
    inbox.background.close()


def test_two_mails_that_answer_one_that_nobody_here_has_seen_are_one_case_undone_and_done_again(thread: Thread, qtbot: QtBot) -> None:
    unseen = "In-Reply-To: <never-here@mail.example>"
    (first,) = thread.receive(thread.mail(ASKS, unseen, sender=WRITER, subject="Re: Your letter"))
    thread.clock.advance(hours=GAP)
    (second,) = thread.receive(thread.mail("Please also delete my account and all my data.\n", unseen, sender=WRITER, subject="Re: Your letter"))
    inbox = window(thread, qtbot, second)
    note = inbox.page.reading.thread_note
    assert "Belongs with: “Re: Your letter”" in note.title.text()
    assert note.words.text() == tr("thread.earlier_begins")
    assert inbox.page.reading.bar.named("Open one case with 2 requests") is not None
    inbox.page.act()
    inbox.settle()
    (case,) = list_cases(thread.desk)
    assert (case.received_at, inbox.window.announcements[-1][0]) == (first.line.at, f"Case {case.number} was opened. 1 more message joined it.")
    inbox.press(KEY.Key_Z, CTRL)
    assert [show_message(thread.desk, message=one.line.id) for one in (first, second)] == [first, second]
    inbox.press(KEY.Key_Z, CTRL | SHIFT)
    (again,) = list_cases(thread.desk)
    assert {show_message(thread.desk, message=one.line.id).line.case for one in (first, second)} == {again.number}
    inbox.background.close()


def test_the_law_that_only_the_first_mail_names_is_said_to_come_from_there(thread: Thread, qtbot: QtBot) -> None:
    _, second = follow(thread, first=f"{ASKS}I ask under the GDPR, Article 15.\n")
    inbox = window(thread, qtbot, second)
    assert inbox.page.reading.suggestion.values["law"].text() == f"{tr('codes.regime_EU')} ({tr('inbox.law_beginning')})"
    inbox.background.close()
