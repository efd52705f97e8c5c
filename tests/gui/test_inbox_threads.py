"""Replies in the inbox: the note over a machine's notice, a closed case that woke, and a message that joined the wrong case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.services.inbox import Split
from core.services.inbox import show_message
from core.services.thread_acts import ThreadNote
from core.services.thread_waiting import Earlier
from core.words import CaseState
from core.words import Language
from core.words import MessageState
from gui.background import Background
from gui.context import WANTED_REPLY
from gui.context import Context
from gui.inbox.thread_frame import ThreadFrame
from gui.inbox.thread_frame import reason_words
from gui.today.page import TodayPage
from gui.words import find
from gui.words import set_language
from gui.words import tr
from tests.gui.inbox_window import Inbox
from tests.helpers.desks import ALMATY
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.threads import ASKS
from tests.helpers.threads import PERSON
from tests.helpers.threads import Thread
from tests.helpers.threads import bounce
from tests.helpers.windows import RecordingWindow
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every window
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def thread(tmp_path: Path) -> Iterator[Thread]:
    with desk_in(tmp_path / "desk") as desk:
        made = Thread(desk, cast("StandingClock", desk.clock), tmp_path)
        made.begin()
        yield made


@pytest.fixture
def inbox(thread: Thread, qtbot: QtBot) -> Iterator[Inbox]:
    made = Inbox(thread.desk, qtbot, thread.folder)
    yield made
    made.background.close()


def show_reply(inbox: Inbox, message: int) -> None:
    """Look at one of the replies."""
    inbox.page.refresh()
    inbox.show(Split.REPLIES)
    inbox.choose(message)
    inbox.page.focus_list()


def press_way(inbox: Inbox, words: str) -> None:
    """Press the way that says so in the note."""
    next(one for one in inbox.page.reading.thread_note.findChildren(QPushButton) if one.accessibleName() == words).click()
    inbox.settle()


def test_a_bounce_names_its_letter_its_reason_and_the_way_there(inbox: Inbox, thread: Thread) -> None:
    _, sent = thread.letter()
    (reply,) = thread.receive(bounce(thread, sent))
    show_reply(inbox, reply.line.id)
    note = inbox.page.reading.thread_note
    assert note.isVisible()
    assert PERSON in note.title.text()
    assert "(5.1.1)" in note.words.text()
    assert tr("thread.may_be_forged") in note.words.text()
    press_way(inbox, tr("thread.to_letter", case=thread.number))
    inbox.page.focus_list()
    inbox.press(KEY.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert inbox.window.cases == [thread.number, thread.number]


def test_in_little_room_the_reason_stands_when_it_is_asked_for(inbox: Inbox, thread: Thread) -> None:
    _, sent = thread.letter()
    (reply,) = thread.receive(bounce(thread, sent))
    inbox.frame.resize(1000, 480)
    show_reply(inbox, reply.line.id)
    note = inbox.page.reading.thread_note
    assert note.words.isHidden()
    press_way(inbox, tr("inbox.details"))
    assert note.words.isVisible()
    press_way(inbox, tr("inbox.details_hide"))
    assert note.words.isHidden()
    inbox.frame.resize(1000, 1000)
    inbox.settle()
    assert note.words.isVisible()


def test_a_bounce_about_somebody_else_warns(inbox: Inbox, thread: Thread) -> None:
    _, sent = thread.letter()
    (reply,) = thread.receive(bounce(thread, sent, recipient="victim@else.example"))
    show_reply(inbox, reply.line.id)
    assert tr("thread.other_recipient", address="victim@else.example") in inbox.page.reading.thread_note.words.text()


def test_an_ordinary_reply_has_no_note_and_the_note_goes_with_its_message(inbox: Inbox, thread: Thread) -> None:
    _, sent = thread.letter()
    notice, plain = thread.receive(bounce(thread, sent), thread.mail("Thank you.\n", f"In-Reply-To: {sent}"))
    show_reply(inbox, notice.line.id)
    show_reply(inbox, plain.line.id)
    assert inbox.page.reading.thread_note.isHidden()


def test_a_case_that_a_reply_woke_is_closed_again_undone_and_done_again(inbox: Inbox, thread: Thread) -> None:
    _, sent = thread.letter()
    thread.close()
    (reply,) = thread.receive(thread.mail("Thank you.\n", f"In-Reply-To: {sent}"))
    show_reply(inbox, reply.line.id)
    note = inbox.page.reading.thread_note
    assert note.title.text() == tr("thread.reopened", case=thread.number)
    press_way(inbox, tr("thread.close_again", case=thread.number))
    assert thread.state() is CaseState.CLOSED
    assert note.isHidden()
    inbox.press(KEY.Key_Z, CTRL)
    assert thread.state() is CaseState.IN_PROGRESS
    assert note.isVisible()
    inbox.press(KEY.Key_Z, CTRL | SHIFT)
    assert thread.state() is CaseState.CLOSED
    assert inbox.window.failures == []


def test_a_message_leaves_the_wrong_case_by_one_key_and_comes_back_by_undo(inbox: Inbox, thread: Thread) -> None:
    (reply,) = thread.receive(thread.mail(ASKS, subject=f"Re: [{thread.number}]"))
    show_reply(inbox, reply.line.id)
    inbox.press(KEY.Key_Delete, CTRL)
    assert show_message(thread.desk, message=reply.line.id).line.state is MessageState.REQUEST
    assert inbox.window.announcements[-1][0] == tr("thread.done_separated", case=thread.number)
    inbox.press(KEY.Key_Z, CTRL)
    assert show_message(thread.desk, message=reply.line.id).line.case == thread.number


def test_what_did_not_join_by_itself_has_no_such_key(inbox: Inbox, thread: Thread) -> None:
    (message,) = thread.receive(thread.mail(ASKS, sender="other@mail.example"))
    inbox.page.refresh()
    inbox.show(Split.REQUESTS)
    inbox.choose(message.line.id)
    assert "inbox.separate" not in inbox.page.acts()


def test_today_leads_from_a_letter_that_did_not_arrive_to_its_notice(inbox: Inbox, thread: Thread, qtbot: QtBot) -> None:
    _, sent = thread.letter()
    plain, notice = thread.receive(thread.mail("Thank you.\n", f"In-Reply-To: {sent}"), bounce(thread, sent))
    assert plain.line.id != notice.line.id
    context = Context(thread.desk, Background(), RecordingWindow(), ALMATY, thread.folder, inbox.page.context.kept)
    today = TodayPage(context)
    qtbot.addWidget(today)
    today.refresh()
    settle(qtbot, context)
    way = next(one for one in today.findChildren(QPushButton) if one.text() == tr("today.trouble_letter_bounced_act"))
    way.click()
    assert context.kept[WANTED_REPLY] == notice.line.id
    inbox.page.refresh()
    inbox.settle()
    assert inbox.page.list.split is Split.REPLIES
    assert inbox.opened.id == notice.line.id
    context.background.close()


@pytest.mark.parametrize("of", Language)
def test_every_class_of_reason_has_words(of: Language) -> None:
    set_language(of)
    assert all(find(f"thread.reason_{number}") for number in range(1, 8))
    assert "5.9.9" in reason_words("5.9.9")
    assert reason_words("") == ""


def show_follow_up(inbox: Inbox, thread: Thread, *, sender: str = "aliya@mail.example", count: int = 1) -> list[int]:
    """A request and what answers it, all waiting; the last one is shown. Their messages, the request first."""
    (first,) = thread.receive(thread.mail(ASKS, sender="aliya@mail.example", subject="My data"))
    head = f"In-Reply-To: <mail-{thread.count}@mail.example>"
    others = thread.receive(*(thread.mail(ASKS, head, sender=sender, subject="Re: My data") for _ in range(count)))
    inbox.page.refresh()
    inbox.show(Split.REQUESTS)
    inbox.choose(others[-1].line.id)
    inbox.page.focus_list()
    return [first.line.id, *(one.line.id for one in others)]


def test_a_follow_up_names_its_mail_and_a_link_and_a_key_lead_there(inbox: Inbox, thread: Thread) -> None:
    first, second = show_follow_up(inbox, thread)
    note = inbox.page.reading.thread_note
    assert note.title.text().startswith("Belongs with: “My data”, Tue 24 Nov")
    assert note.words.text() == tr("thread.earlier_begins")
    press_way(inbox, tr("thread.to_earlier"))
    assert inbox.opened.id == first
    assert note.isHidden()
    assert "inbox.related" not in inbox.page.acts()
    inbox.choose(second)
    inbox.press(KEY.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert inbox.opened.id == first


def test_the_way_leads_to_where_the_earlier_mail_lies_now(inbox: Inbox, thread: Thread) -> None:
    first, second = show_follow_up(inbox, thread)
    inbox.page.list.search.setText("data")
    inbox.settle()
    inbox.choose(first)
    inbox.press(KEY.Key_Delete)
    inbox.choose(second)
    inbox.press(KEY.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert (inbox.page.list.split, inbox.opened.id) == (Split.OTHER, first)
    assert inbox.page.list.search.text() == ""


def test_what_another_sender_names_is_called_so(inbox: Inbox, thread: Thread) -> None:
    show_follow_up(inbox, thread, sender="someone@else.example")
    note = inbox.page.reading.thread_note
    assert note.title.text().startswith("Names a message from somebody else: “My data”")
    assert note.words.text() == tr("thread.earlier_other_words")


@pytest.mark.parametrize("count", [1, 2])
def test_opening_says_how_many_joined_undo_takes_all_out_and_redo_takes_them_in(inbox: Inbox, thread: Thread, count: int) -> None:
    messages = show_follow_up(inbox, thread, count=count)
    press_way(inbox, tr("thread.to_earlier"))
    inbox.page.act()
    inbox.settle()
    case = show_message(thread.desk, message=messages[0]).line.case
    told = {1: "1 more message joined it.", 2: "2 more messages joined it."}
    assert inbox.window.announcements[-1][0] == f"Case {case} was opened. {told[count]}"
    assert {show_message(thread.desk, message=one).line.case for one in messages} == {case}
    inbox.press(KEY.Key_Z, CTRL)
    assert {show_message(thread.desk, message=one).line.case for one in messages} == {None}
    inbox.press(KEY.Key_Z, CTRL | SHIFT)
    (again,) = {show_message(thread.desk, message=one).line.case for one in messages}
    assert again is not None


def test_a_long_subject_is_cut_and_an_empty_one_is_said_to_be_none(thread: Thread) -> None:
    note = ThreadFrame(ALMATY)
    for subject, words in (("word " * 100, "…”"), ("", f"“{tr('inbox.no_subject')}”"), ("two\nlines", "“two lines”")):
        earlier = Earlier(1, subject, thread.clock(), Split.REQUESTS, same_sender=True, joins=True)
        title, _ = note.note_words(ThreadNote(earlier=earlier), 2026)
        assert words in title
        assert len(title) < 100
