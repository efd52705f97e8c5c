from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QWidget
from sqlalchemy import delete
from sqlalchemy import update

from core.services.build import Desk
from core.services.day import LIMIT
from core.services.day_notes import Trouble
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import LineRow
from core.words import CaseState
from core.words import Language
from gui.command_table import commands_of
from gui.today.cards import trouble_line
from gui.today.page import TodayPage
from gui.words import set_language
from tests.core.test_day import add_cases
from tests.gui.places import context_of
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.gui.today_words import buttons
from tests.gui.today_words import cut_words
from tests.gui.today_words import numbers
from tests.gui.today_words import press
from tests.gui.today_words import words_of
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.windows import RecordingWindow
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
TUESDAY = date(2026, 11, 24)


def focused(page: TodayPage) -> str:
    return page.list.list.focused_number()


def change_lines(desk: Desk, **values: object) -> None:
    with desk.store.unit_of_work("Dana") as work:
        work.session.execute(update(LineRow).values(**values))
        work.record("ground_confirmed", at=desk.clock())


def test_today_shows_what_is_due_with_its_next_step_and_opens_the_first(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        words = words_of(page)
        assert "Today, Tuesday 24 November" in words
        assert "Act now · 3" in words
        assert cut_words(page) == []
        assert words.count("Check who is asking") == 3
        page.act()
        assert window_of(context).cases == [numbers(context)[0]]
        assert not unnamed(page)


@pytest.mark.parametrize(
    ("of", "words"),
    [
        (Language.EN, "! The answer in 2026-0007 has not left: 2 tries failed. It is due Tue 24 Nov."),
        (Language.RU, "! Ответ по обращению 2026-0007 не ушёл: 2 неудачные попытки. Срок: вт 24 нояб."),
        (Language.KK, "! 2026-0007 өтінішінің жауабы кетпеді: 2 сәтсіз әрекет. Мерзімі: сс 24 қар."),
    ],
)
def test_an_answer_that_waits_in_vain_and_is_due_says_both_in_one_line_that_leads_to_its_case(qtbot: Any, of: Language, words: str) -> None:
    set_language(of)
    ways = RecordingWindow()
    trouble = Trouble("letter_waiting_due", case="2026-0007", day=TUESDAY, tries=2)
    line = trouble_line(trouble, TUESDAY.year, ways, lambda _message: None)
    qtbot.addWidget(line)
    assert [one.text() for one in line.findChildren(QLabel)] == [words]
    line.findChildren(QAbstractButton)[0].click()
    assert ways.cases == ["2026-0007"]


def test_each_row_is_one_target_and_the_first_has_the_keyboard_at_the_start(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        first, second, third = numbers(context)
        rows = page.list.list.rows
        assert focused(page) == first
        press(rows[0], Qt.Key.Key_Down)
        assert focused(page) == second
        press(rows[1], Qt.Key.Key_End)
        press(rows[2], Qt.Key.Key_Down)
        assert focused(page) == third
        press(rows[2], Qt.Key.Key_Up)
        press(rows[1], Qt.Key.Key_Return)
        page.step(-1)
        assert focused(page) == first
        QTest.mouseClick(rows[2], Qt.MouseButton.LeftButton)
        assert window_of(context).cases == [second, third]
        assert all(row.accessibleName().endswith("Next: Check who is asking") for row in rows)
        assert all(not row.findChildren(QWidget) for row in rows)


def test_a_refresh_keeps_the_keyboard_on_the_case_it_was_on(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        page.step(1)
        kept = focused(page)
        with context.desk.store.unit_of_work("Dana") as work:
            work.session.execute(update(CaseRow).where(CaseRow.number == numbers(context)[0]).values(person_name="Somebody Else"))
            work.record("note_added", at=context.desk.clock())
        page.refresh()
        settle(qtbot, context)
        assert "Somebody Else" in words_of(page)
        assert focused(page) == kept == numbers(context)[1]


def test_fifty_cases_come_in_turns_and_the_rest_is_counted(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        add_cases(context.desk, 60, date(2026, 11, 30))
        page = TodayPage(context)
        show(qtbot, page)
        qtbot.waitUntil(lambda: len(page.list.list.rows) == LIMIT)
        settle(qtbot, context)  # a row takes the keyboard once Qt has shown it
        assert "10 more open cases stand in Cases." in labels(page)
        press(page.list.list.rows[0], Qt.Key.Key_End)
        assert focused(page) == page.list.list.rows[-1].number
        qtbot.waitUntil(lambda: not page.list.list.rows[-1].visibleRegion().isEmpty())
        assert cut_words(page) == []


def test_a_case_that_waits_says_since_when_and_that_its_day_still_stands(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        change_lines(context.desk, due=date(2026, 11, 30))
        with context.desk.store.unit_of_work("Dana") as work:
            case = work.session.query(CaseRow).filter_by(number="2026-0003").one()
            case.state, case.received_at = CaseState.WAITING_FOR_PERSON.value, context.desk.clock()
            asked = context.desk.clock().replace(day=20)
            work.session.add(ChallengeRow(case_id=case.id, contact="a@b.example", salt=b"", code_hash=b"", asked_at=asked, tries=0))
            work.record("challenge_made", at=context.desk.clock())
        page = TodayPage(context)
        show(qtbot, page)
        (waiting,) = [words for words in words_of(page).splitlines() if words.startswith("‖")]
        assert waiting.startswith("‖ Waiting for proof since 20 Nov; answer still due")
        assert "Remind the person" in words_of(page)


def test_a_day_without_cases_says_so_and_leads_to_the_inbox(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert "Nothing is due." in words_of(page)
        assert "0 messages wait in the inbox." in words_of(page)
        page.act()
        buttons(page)["Open the inbox"].click()
        assert window_of(context).places == ["inbox", "inbox"]


def test_a_calm_day_names_the_next_date(qtbot: Any, tmp_path: Path) -> None:
    clock = StandingClock()
    with sample_context(tmp_path) as context:
        number = numbers(context)[2]
        with context.desk.store.unit_of_work("Dana") as work:
            work.session.execute(update(CaseRow).where(CaseRow.number != number).values(state=CaseState.CLOSED))
            work.session.execute(update(CaseRow).values(received_at=clock().replace(day=24), regime="EU", country=""))
            work.record("case_closed", at=clock())
        page = TodayPage(context)
        show(qtbot, page)
        assert f"Nothing is due. Next date: Thu 24 Dec ({number})." in words_of(page)
        assert "Later · 1" in words_of(page)


def test_the_set_up_leads_to_what_is_open_and_vanishes_when_all_is_done(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path / "new") as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert "Set-up, 3 of 5 done" in words_of(page)
        assert "✓ Lock" in words_of(page)
        buttons(page)["Mail, not done yet, open"].click()
        buttons(page)["Data source, not done yet, open"].click()
        assert window_of(context).places == ["mailboxes", "settings"]
        change_settings(context.desk, settings=read_settings(context.desk).model_copy(update={"lock_after": 0}))
        page.refresh()
        settle(qtbot, context)
        assert "Set-up, 2 of 5 done" in words_of(page)
    with sample_context(tmp_path / "sample") as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert "Set-up" not in words_of(page)


def test_mail_that_lies_unread_is_a_red_line_with_a_verb(qtbot: Any, tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path, clock) as desk, context_of(desk, tmp_path / "out") as context:
        with desk.store.unit_of_work("Dana") as work:
            work.record("mail_stored", at=clock(), seen=0, new=0)
        clock.advance(days=7)
        page = TodayPage(context)
        show(qtbot, page)
        assert "! Mail was last read in on Tue 24 Nov." in words_of(page)
        next(one for name, one in buttons(page).items() if name.startswith("Go to the inbox.")).click()
        assert window_of(context).places == ["inbox"]


def test_a_broken_trail_is_a_red_line(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        page._verified(type("Verdict", (), {"whole": True, "first_bad": None})())
        show(qtbot, page)
        assert "audit trail" not in words_of(page)
        page._verified(type("Verdict", (), {"whole": False, "first_bad": 7})())
        settle(qtbot, context)
        assert "! The audit log is not as it was written, from entry 7 on." in words_of(page)
        next(one for name, one in buttons(page).items() if name.startswith("Open the audit log.")).click()
        assert window_of(context).places == ["auditlog"]


def test_the_commands_of_today_are_those_that_the_page_does(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        assert page.acts().keys() == {command.name for command in commands_of("today") if command.place == "today"}


def test_the_tabs_go_round_by_their_commands(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        seen = []
        for _ in range(3):
            page.acts()["today.next_tab"]()
            settle(qtbot, context)
            seen.append([name for name, one in buttons(page).items() if name in {"List", "Week", "Month"} and one.isChecked()])
        page.acts()["today.previous_tab"]()
        settle(qtbot, context)
        assert seen == [["Week"], ["Month"], ["List"]]
        assert buttons(page)["Month"].isChecked()


@pytest.mark.parametrize("of", [Language.EN, Language.RU, Language.KK])
@pytest.mark.parametrize("view", ["list", "week", "month"])
def test_nothing_is_cut_in_a_small_window(qtbot: Any, tmp_path: Path, of: Language, view: str) -> None:
    with sample_context(tmp_path) as context:
        set_language(of)
        page = TodayPage(context)
        show(qtbot, page)
        page.resize(830, 600)
        page.acts()[f"today.{view}"]()
        settle(qtbot, context)
        page.grab()
        shown = [one for one in page.findChildren(QWidget) if isinstance(one, QLabel | QAbstractButton) and one.isVisibleTo(page)]
        cut = [one for one in shown if isinstance(one, QLabel) and not one.wordWrap() and one.width() < one.sizeHint().width()]
        cut += [one for one in shown if isinstance(one, QLabel) and one.wordWrap() and one.height() < one.heightForWidth(one.width())]
        assert [one.text() for one in cut] == []
        assert cut_words(page) == []
        assert all(page.rect().contains(one.mapTo(page, one.rect().topRight()).x(), 1) for one in shown)


def test_a_day_is_not_drawn_twice(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        before = list(page.list.list.rows)
        page.refresh()
        settle(qtbot, context)
        assert page.list.list.rows == before
        with context.desk.store.unit_of_work("Dana") as work:
            work.session.execute(delete(ChallengeRow))
            work.session.execute(update(CaseRow).where(CaseRow.number == before[0].number).values(state=CaseState.CLOSED))
            work.record("case_closed", at=context.desk.clock())
        page.refresh()
        settle(qtbot, context)
        assert len(page.list.list.rows) == len(before) - 1
