"""Triage with the keyboard: each outcome counted in keys, each taken back and done again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.services.audit_log import list_entries
from core.services.cases import list_cases
from core.services.cases import open_case
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.inbox import show_message
from core.services.later_times import later_times
from core.services.triage_second_look import daily_check
from gui.inbox.second_look import SecondMode
from gui.words import tr
from tests.gui.inbox_window import Inbox
from tests.gui.inbox_window import inbox_with_samples
from tests.helpers.desks import ALMATY
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every window
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    with inbox_with_samples(tmp_path, qtbot) as made:
        yield made


def handled(inbox: Inbox, message: int) -> Handled | None:
    return show_message(inbox.desk, message=message).handled


def undo(inbox: Inbox) -> None:
    inbox.press(KEY.Key_Z, CTRL)


def redo(inbox: Inbox) -> None:
    inbox.press(KEY.Key_Z, CTRL | SHIFT)


def test_twenty_mails_are_triaged_with_at_most_twenty_five_keys(inbox: Inbox) -> None:
    messages = inbox.ids(Split.REQUESTS)[:20]
    assert len(messages) == 20
    for number in range(20):
        if number == 3:
            inbox.press(KEY.Key_F4)
            inbox.press(KEY.Key_Return)
        elif number == 7:
            inbox.press(KEY.Key_F4, SHIFT)
            inbox.press(KEY.Key_Return)
        elif number == 11:
            inbox.press(KEY.Key_Return, SHIFT)
            inbox.press(KEY.Key_Down)
            inbox.press(KEY.Key_Return)
        elif number % 5 == 0:
            inbox.press(KEY.Key_Delete)
        else:
            inbox.press(KEY.Key_Return, CTRL)
    assert inbox.keys <= 25
    outcomes = [handled(inbox, message) for message in messages]
    assert None not in outcomes
    assert (outcomes.count(Handled.NOT_A_REQUEST), outcomes.count(Handled.LATER)) == (4, 1)
    assert len(list_cases(inbox.desk)) == 14
    assert inbox.window.failures == []


def test_opening_as_suggested_takes_one_key_and_shows_the_next_message(inbox: Inbox) -> None:
    first, second = inbox.ids(Split.REQUESTS)[:2]
    inbox.press(KEY.Key_Return, CTRL)
    assert inbox.keys == 1
    assert handled(inbox, first) is Handled.CASE
    assert (inbox.page.list.shown, inbox.opened.id) == (second, second)
    assert inbox.window.cases == []


def test_undo_withdraws_the_case_and_redo_opens_it_under_a_new_number(inbox: Inbox) -> None:
    first = inbox.page.list.shown
    inbox.press(KEY.Key_Return, CTRL)
    undo(inbox)
    assert (list_cases(inbox.desk), inbox.page.list.shown) == ((), first)
    redo(inbox)
    assert [case.number for case in list_cases(inbox.desk)] == ["2026-0002"]
    undo(inbox)
    assert list_cases(inbox.desk) == ()
    assert inbox.window.failures == []


def test_other_kinds_are_chosen_with_three_keys_and_several_are_ticked_with_space(inbox: Inbox) -> None:
    suggested = inbox.opened.wish.kinds
    inbox.press(KEY.Key_Return, SHIFT)
    inbox.press(KEY.Key_Down)
    inbox.press(KEY.Key_Return)
    assert inbox.keys == 3
    (kind,) = list_cases(inbox.desk)[0].kinds
    assert kind not in suggested
    inbox.press(KEY.Key_Return, SHIFT)
    inbox.press(KEY.Key_Space)
    inbox.press(KEY.Key_Down)
    inbox.press(KEY.Key_Space)
    inbox.press(KEY.Key_Return)
    assert sorted(len(case.kinds) for case in list_cases(inbox.desk)) == [1, 2]
    undo(inbox)
    undo(inbox)
    assert list_cases(inbox.desk) == ()


def test_escape_leaves_a_question_and_decides_nothing(inbox: Inbox) -> None:
    waiting = inbox.count(Split.REQUESTS)
    for key, modifier in ((KEY.Key_Return, SHIFT), (KEY.Key_F4, Qt.KeyboardModifier.NoModifier), (KEY.Key_F4, SHIFT)):
        inbox.press(key, modifier)
        assert inbox.page.reading.panel.isVisible()
        inbox.press(KEY.Key_Escape)
        assert inbox.page.reading.panel.isHidden()
        assert inbox.page.list.view.hasFocus()
    assert inbox.count(Split.REQUESTS) == waiting


def test_not_a_request_takes_one_key_and_is_taken_back_and_done_again(inbox: Inbox) -> None:
    message = inbox.page.list.shown
    inbox.press(KEY.Key_Delete)
    assert handled(inbox, message) is Handled.NOT_A_REQUEST
    undo(inbox)
    assert (handled(inbox, message), inbox.page.list.shown) == (None, message)
    redo(inbox)
    assert handled(inbox, message) is Handled.NOT_A_REQUEST


def test_later_takes_two_keys_and_waits_until_a_working_morning(inbox: Inbox) -> None:
    message = inbox.page.list.shown
    inbox.press(KEY.Key_F4)
    inbox.press(KEY.Key_Return)
    assert inbox.keys == 2
    assert inbox.ids(Split.LATER) == [message]
    undo(inbox)
    assert (inbox.ids(Split.LATER), inbox.page.list.shown) == ([], message)


def test_mornings_to_wait_for_are_working_days_of_the_company(tmp_path: Path) -> None:
    friday = StandingClock(datetime(2026, 12, 11, 18, 0, tzinfo=ALMATY))
    with desk_in(tmp_path, friday) as desk:
        times = [(one.name, one.at.strftime("%d %B %H:%M")) for one in later_times(desk)]
    assert times[:2] == [("tomorrow", "14 December 09:00"), ("day", "15 December 09:00")]
    assert ("day", "16 December 09:00") not in times  # Independence Day
    assert ("day", "17 December 09:00") in times


def test_linking_finds_the_likely_case_first_and_takes_at_most_three_keys(inbox: Inbox) -> None:
    first, second = inbox.ids(Split.REQUESTS)[:2]
    likely, _ = open_case(inbox.desk, message=second)
    open_case(inbox.desk, message=inbox.ids(Split.REQUESTS)[5])
    twin = next((one for one in inbox.ids(Split.REQUESTS) if _sender(inbox, one) == _sender(inbox, second)), first)
    inbox.page.refresh()
    inbox.settle()
    inbox.choose(twin)
    inbox.press(KEY.Key_F4, SHIFT)
    for sign in likely[-1]:
        inbox.press(getattr(KEY, f"Key_{sign}"))
    inbox.press(KEY.Key_Return)
    assert inbox.keys <= 3
    assert show_message(inbox.desk, message=twin).line.case == likely
    undo(inbox)
    assert handled(inbox, twin) is None
    assert inbox.page.list.shown == twin


def test_letters_work_in_the_list_by_their_place_on_the_keyboard(inbox: Inbox) -> None:
    first = inbox.page.list.shown
    inbox.press(KEY.Key_3)
    assert handled(inbox, first) is Handled.NOT_A_REQUEST
    second = inbox.page.list.shown
    inbox.press(KEY.Key_1)
    assert handled(inbox, second) is Handled.CASE
    inbox.press(KEY.Key_2)
    assert inbox.page.reading.panel.field.isVisible()
    inbox.press(KEY.Key_Escape)
    inbox.press(KEY.Key_4)
    assert inbox.page.reading.panel.isVisible()


def test_an_outcome_for_several_is_for_exactly_those_that_are_selected(inbox: Inbox) -> None:
    messages = inbox.ids(Split.REQUESTS)
    inbox.press(KEY.Key_Down, SHIFT)
    inbox.press(KEY.Key_Down, SHIFT)
    bar = inbox.page.reading.bar
    assert bar.named("Not requests (3)") is not None
    assert bar.note.text() == tr("inbox.several", n=3)
    inbox.press(KEY.Key_Delete)
    assert [one for one in messages if handled(inbox, one)] == messages[:3]
    undo(inbox)
    assert inbox.ids(Split.REQUESTS) == messages


def test_a_search_says_that_hidden_messages_are_not_touched(inbox: Inbox) -> None:
    inbox.page.list.search.setText("data")
    inbox.settle()
    shown, hidden = inbox.page.list.model.rowCount(), inbox.count(Split.REQUESTS) - inbox.page.list.model.rowCount()
    assert shown > 1
    assert hidden > 0
    inbox.page.focus_list()
    inbox.page.list.view.selectAll()
    assert inbox.page.reading.bar.note.text() == tr("inbox.several_narrowed", n=shown)
    inbox.press(KEY.Key_F4)
    inbox.press(KEY.Key_Return)
    assert (inbox.count(Split.LATER), inbox.count(Split.REQUESTS)) == (shown, hidden)


def test_a_second_key_before_the_list_stands_anew_decides_nothing(inbox: Inbox) -> None:
    waiting = inbox.count(Split.REQUESTS)
    inbox.page.act()
    inbox.page.act()
    inbox.board.run("inbox.not_a_request")
    inbox.settle()
    assert inbox.count(Split.REQUESTS) == waiting - 1
    assert inbox.window.failures == []


def test_without_going_on_the_case_is_shown_and_no_other_message_is_chosen(inbox: Inbox) -> None:
    change_settings(inbox.desk, settings=read_settings(inbox.desk).model_copy(update={"next_after_outcome": False}))
    inbox.press(KEY.Key_Delete)
    assert inbox.page.list.shown == -1
    inbox.choose(inbox.ids(Split.REQUESTS)[0])
    inbox.press(KEY.Key_Return, CTRL)
    assert inbox.window.cases == ["2026-0001"]


def test_a_case_that_a_second_message_was_filed_with_is_not_withdrawn_but_told(inbox: Inbox) -> None:
    first = inbox.page.list.shown
    inbox.press(KEY.Key_Return, CTRL)
    inbox.press(KEY.Key_F4, SHIFT)
    inbox.press(KEY.Key_Return)
    opened, _linked = inbox.window.announcements
    failures: list[object] = []
    inbox.background.failure.connect(failures.append)
    assert opened[1] is not None
    opened[1]()
    inbox.settle()
    assert [type(failure).__name__ for failure in failures] == ["CaseBegunError"]
    assert handled(inbox, first) is Handled.CASE


def test_what_was_decided_today_can_be_looked_at_and_taken_back(inbox: Inbox) -> None:
    first, second = inbox.ids(Split.REQUESTS)[:2]
    inbox.press(KEY.Key_Return, CTRL)
    inbox.press(KEY.Key_Delete)
    inbox.press(KEY.Key_F5, SHIFT)
    assert inbox.page.second.model.rowCount() == 2
    assert inbox.page.second.shown() == second
    inbox.press(KEY.Key_Delete, SHIFT)
    assert handled(inbox, second) is None
    assert (inbox.page.second.model.rowCount(), inbox.page.second.shown()) == (1, first)
    inbox.press(KEY.Key_Delete, SHIFT)
    assert list_cases(inbox.desk) == ()
    assert inbox.page.second.sentence.text() == tr("inbox.decided_none")
    inbox.press(KEY.Key_Escape)
    assert inbox.page.mode is None
    assert inbox.page.list.view.isVisible()


def test_five_ordinary_messages_are_checked_with_a_key_each_and_the_day_is_done(inbox: Inbox) -> None:
    inbox.press(KEY.Key_F7, SHIFT)
    assert inbox.page.mode is SecondMode.CHECK
    messages = [one.message for one in daily_check(inbox.desk).left]
    assert inbox.page.second.shown() == messages[0]
    inbox.press(KEY.Key_Return, SHIFT)
    assert messages[0] in inbox.ids(Split.REQUESTS)
    undo(inbox)
    assert messages[0] not in inbox.ids(Split.REQUESTS)
    for _ in messages:
        inbox.press(KEY.Key_Return, CTRL)
    assert inbox.page.second.sentence.text() == tr("inbox.check_done", n=5)
    acts = [entry.act for entry in list_entries(inbox.desk, limit=10) if entry.act != "sender_checked"]  # that is told of each message that is opened
    assert acts[:5] == ["ordinary_checked"] * 5


def test_a_message_of_the_check_may_be_put_off_or_filed_as_well(inbox: Inbox) -> None:
    number, _ = open_case(inbox.desk, message=inbox.ids(Split.REQUESTS)[0])
    inbox.press(KEY.Key_F7, SHIFT)
    first, second = [one.message for one in daily_check(inbox.desk).left][:2]
    inbox.press(KEY.Key_F4)
    inbox.press(KEY.Key_Return, CTRL)
    assert handled(inbox, first) is Handled.LATER
    assert inbox.page.second.shown() == second
    inbox.press(KEY.Key_F4, SHIFT)
    inbox.press(KEY.Key_Return, CTRL)
    assert show_message(inbox.desk, message=second).line.case == number
    assert inbox.page.mode is SecondMode.CHECK


def test_the_suggestion_can_be_of_the_other_company(inbox: Inbox) -> None:
    inbox.page.reading.suggestion.companies.buttons["smartsoft"].click()
    inbox.settle()
    assert inbox.page.reading.suggestion.values["company"].text() == "SmartSoft"
    inbox.press(KEY.Key_Return, CTRL)
    assert [case.company for case in list_cases(inbox.desk)] == ["smartsoft"]


def _sender(inbox: Inbox, message: int) -> str:
    return show_message(inbox.desk, message=message).sender_address


def test_a_key_that_is_still_held_selects_nothing_more(inbox: Inbox) -> None:
    first, second = inbox.ids(Split.REQUESTS)[:2]
    QTest.keyPress(inbox.page.list.view, KEY.Key_Shift, SHIFT)
    inbox.choose(second)
    assert (inbox.page.list.selected_count(), inbox.opened.id) == (1, second)
    inbox.choose(first)
    assert (inbox.page.list.selected_count(), inbox.opened.id) == (1, first)
    QTest.keyRelease(inbox.page.list.view, KEY.Key_Shift)
